"""AssetAlbumBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import letters

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AssetAlbumBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)
_AssetAlbumBox_R1: Final = Run(">B", (("track_number", 8),))


class AssetAlbumBox(FullBox):
    """Album the work belongs to, with its track number.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetAlbumBox extends FullBox('albm', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring album_title;
            unsigned int(8) track_number;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        album_title: ``utfstring``.
        track_number: ``unsigned int(8)``; None when left out.
    """

    __slots__ = ("album_title", "language", "pad", "track_number")

    fourcc: ClassVar[bytes] = b"albm"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "album_title",
        "track_number",
    )

    pad: int
    language: str
    album_title: str
    track_number: int | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        album_title: str = "",
        track_number: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.album_title = album_title
        self.track_number = track_number

    def _read(self, r: Reader, /) -> None:
        self.track_number = None
        bits_2, bits_4 = r.run(_AssetAlbumBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.album_title = r.wide_text("album_title")
        if r.remaining() > 0:
            (self.track_number,) = r.run(_AssetAlbumBox_R1)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetAlbumBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("album_title", self.album_title)
        if self.track_number is not None:
            w.run(_AssetAlbumBox_R1, self.track_number)
