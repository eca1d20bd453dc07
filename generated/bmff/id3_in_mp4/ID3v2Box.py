"""ID3v2Box of ID3v2 in MPEG-4 Files.

Generated from the specification ``id3_in_mp4/id3``. Do not edit: change the specification and
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

_ID3v2Box_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)


class ID3v2Box(FullBox):
    """An ID3 version 2 tag.

    ID3v2 in MPEG-4 Files, ID3v2 box::

        aligned(8) class ID3v2Box extends FullBox('ID32', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            unsigned int(8) ID3v2data[];
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        ID3v2data: ``unsigned int(8) ID3v2data[]``.
    """

    __slots__ = ("ID3v2data", "language", "pad")

    fourcc: ClassVar[bytes] = b"ID32"
    clause: ClassVar[str] = "ID3v2 in MPEG-4 Files, ID3v2 box"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "ID3v2data",
    )

    pad: int
    language: str
    ID3v2data: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        ID3v2data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.ID3v2data = ID3v2data

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_ID3v2Box_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.ID3v2data = r.tail("ID3v2data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ID3v2Box_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.octets("ID3v2data", self.ID3v2data)
