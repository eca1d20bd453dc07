"""AssetTextBox of 3GPP TS 26.244.

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

_AssetTextBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)


class AssetTextBox(FullBox):
    """A text about the work: title, description, performer, author or genre.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetTextBox extends FullBox('titl' or 'dscp' or 'perf' or 'auth' or 'gnre', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring text;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        text: ``utfstring``.
    """

    __slots__ = ("language", "pad", "text")

    fourcc: ClassVar[bytes] = b"titl"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "pad", "language", "text")

    pad: int
    language: str
    text: str

    def __init__(
        self,
        type: str = "",
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        text: str = "",
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.text = text

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_AssetTextBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.text = r.wide_text("text")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetTextBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("text", self.text)
