"""ExtendedLanguageBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ExtendedLanguageBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ExtendedLanguageBox(FullBox):
    """Language of the media as a BCP 47 tag.

    ISO/IEC 14496-12:2022, 8.4.6::

        aligned(8) class ExtendedLanguageBox extends FullBox('elng', 0, 0) {
            utf8string extended_language;
        }

    Attributes:
        extended_language: Language tag, such as en-US.
    """

    __slots__ = ("extended_language",)

    fourcc: ClassVar[bytes] = b"elng"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "extended_language")

    extended_language: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, extended_language: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.extended_language = extended_language

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ExtendedLanguageBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.extended_language = r.text("extended_language")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ExtendedLanguageBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("extended_language", self.extended_language)
