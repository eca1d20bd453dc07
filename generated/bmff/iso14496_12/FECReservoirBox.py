"""FECReservoirBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/file_delivery``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_FECReservoirBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_FECReservoirBox_R1: Final = Run(">H", (("entry_count", 16),))
_FECReservoirBox_R2: Final = Run(">I", (("entry_count", 32),))
_FECReservoirBox_T0: Final = Layout(
    Part(16, (("item_ID", 16, False),), 0),
    Part(32, (("item_ID", 32, False),), 1),
    Part(32, (("symbol_count", 32, False),)),
)


class FECReservoirBox(FullBox):
    """Items that hold the symbols of forward error correction.

    ISO/IEC 14496-12:2022, 8.13.4::

        aligned(8) class FECReservoirBox extends FullBox('fecr', version, 0) {
            if (version == 0) {
                unsigned int(16) entry_count;
            } else {
                unsigned int(32) entry_count;
            }
            for (i = 1; i <= entry_count; i++) {
                if (version == 0) {
                    unsigned int(16) item_ID;
                } else {
                    unsigned int(32) item_ID;
                }
                unsigned int(32) symbol_count;
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
        entries: Rows of item_ID, symbol_count.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"fecr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _FECReservoirBox_T0.table(
            entries, (self.version == 0), (not (self.version == 0))
        )

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def item_ID(self) -> Table:
        """The column ``item_ID``. A view of ``entries``."""
        found: Table = self.entries["item_ID"]
        return found

    @property
    def symbol_count(self) -> Table:
        """Repair symbols in the item. A view of ``entries``."""
        found: Table = self.entries["symbol_count"]
        return found

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_FECReservoirBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (entry_count,) = r.run(_FECReservoirBox_R1)

        else:
            (entry_count,) = r.run(_FECReservoirBox_R2)

        self.entries = r.table(
            "entries",
            _FECReservoirBox_T0,
            entry_count,
            (version == 0),
            (not (version == 0)),
        )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _FECReservoirBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(_FECReservoirBox_R1, entry_count)

        else:
            w.run(_FECReservoirBox_R2, entry_count)

        w.table(
            "entries",
            _FECReservoirBox_T0,
            self.entries,
            (version == 0),
            (not (version == 0)),
        )
