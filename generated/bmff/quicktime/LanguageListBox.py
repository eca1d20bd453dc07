"""LanguageListBox of QuickTime File Format.

Generated from the specification ``quicktime/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_LanguageListBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_LanguageListBox_R1: Final = Run(">H", (("language_count", 16),))
_LanguageListBox_T0: Final = Layout(
    Part(16, (("language", 16, False),)), column="language"
)


class LanguageListBox(FullBox):
    """Lists of languages that values refer to by index.

    QuickTime File Format, Language List Atom::

        aligned(8) class LanguageListBox extends FullBox('lang', version = 0, flags = 0) {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(16) language_count;
                for (j = 0; j < language_count; j++) {
                    unsigned int(16) language;
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        language: A list of ``language``.
    """

    __slots__ = ("language",)

    fourcc: ClassVar[bytes] = b"lang"
    clause: ClassVar[str] = "QuickTime File Format, Language List Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "language")

    language: list[Table]

    def __init__(
        self, *, version: int = 0, flags: int = 0, language: Iterable[Table] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.language = list(language)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.language)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_LanguageListBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        language: list[Table] = []
        self.language = language
        r.allow("language", entry_count, 16)
        for _ in range(entry_count):
            (language_count,) = r.run(_LanguageListBox_R1)
            language_2 = r.table("language", _LanguageListBox_T0, language_count)
            language.append(language_2)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.language)
        w.run(
            _LanguageListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for language in self.language:
            language_count = len(language)
            w.run(_LanguageListBox_R1, language_count)
            w.table("language", _LanguageListBox_T0, language)
