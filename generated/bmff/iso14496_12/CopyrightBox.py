"""CopyrightBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/user_data``. Do not edit: change the specification and
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

_CopyrightBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)


class CopyrightBox(FullBox):
    """Copyright notice in one language.

    ISO/IEC 14496-12:2022, 8.10.2::

        aligned(8) class CopyrightBox extends FullBox('cprt', version = 0, 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring notice;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ISO 639-2/T code.
        notice: UTF-8, or UTF-16 with a byte order mark.
    """

    __slots__ = ("language", "notice", "pad")

    fourcc: ClassVar[bytes] = b"cprt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.10.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "notice",
    )

    pad: int
    language: str
    notice: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        notice: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.notice = notice

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_CopyrightBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.notice = r.wide_text("notice")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CopyrightBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("notice", self.notice)
