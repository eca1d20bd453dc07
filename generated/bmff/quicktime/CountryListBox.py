"""CountryListBox of QuickTime File Format.

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

_CountryListBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_CountryListBox_R1: Final = Run(">H", (("country_count", 16),))
_CountryListBox_T0: Final = Layout(
    Part(16, (("country", 16, False),)), column="country"
)


class CountryListBox(FullBox):
    """Lists of countries that values refer to by index.

    QuickTime File Format, Country List Atom::

        aligned(8) class CountryListBox extends FullBox('ctry', version = 0, flags = 0) {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(16) country_count;
                for (j = 0; j < country_count; j++) {
                    unsigned int(16) country;
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        country: A list of ``country``.
    """

    __slots__ = ("country",)

    fourcc: ClassVar[bytes] = b"ctry"
    clause: ClassVar[str] = "QuickTime File Format, Country List Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "country")

    country: list[Table]

    def __init__(
        self, *, version: int = 0, flags: int = 0, country: Iterable[Table] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.country = list(country)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.country)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_CountryListBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        country: list[Table] = []
        self.country = country
        r.allow("country", entry_count, 16)
        for _ in range(entry_count):
            (country_count,) = r.run(_CountryListBox_R1)
            country_2 = r.table("country", _CountryListBox_T0, country_count)
            country.append(country_2)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.country)
        w.run(
            _CountryListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for country in self.country:
            country_count = len(country)
            w.run(_CountryListBox_R1, country_count)
            w.table("country", _CountryListBox_T0, country)
