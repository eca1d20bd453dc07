"""NALUMapEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_NALUMapEntry_R0: Final = Run(">B", (("reserved", 6), ("large_size", 1), ("rle", 1)))
_NALUMapEntry_R1: Final = Run(">H", (("entry_count", 16),))
_NALUMapEntry_R2: Final = Run(">B", (("entry_count", 8),))
_NALUMapEntry_T0: Final = Layout(
    Part(16, (("NALU_start_number", 16, False),), 0),
    Part(8, (("NALU_start_number", 8, False),), 1),
    Part(16, (("groupID", 16, False),)),
)


class NALUMapEntry(VisualSampleGroupEntry):
    """Maps each NAL unit of a sample to a group, one by one or in runs.

    ISO/IEC 14496-15:2024, 4.13.2::

        class NALUMapEntry() extends VisualSampleGroupEntry('nalm') {
            bit(6) reserved = 0;
            unsigned int(1) large_size;
            unsigned int(1) rle;
            if (large_size) {
                unsigned int(16) entry_count;
            } else {
                unsigned int(8) entry_count;
            }
            for (i = 1; i <= entry_count; i++) {
                if (rle) {
                    if (large_size) {
                        unsigned int(16) NALU_start_number;
                    } else {
                        unsigned int(8) NALU_start_number;
                    }
                }
                unsigned int(16) groupID;
            }
        }

    Attributes:
        reserved: ``bit(6)``.
        large_size: 1: counts and numbers have 16 bits.
        rle: 1: an entry starts a run of NAL units.
        entry_count: ``unsigned int(16)``.
        entries: Rows of NALU_start_number, groupID.
    """

    __slots__ = ("entries", "large_size", "reserved", "rle")

    fourcc: ClassVar[bytes] = b"nalm"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 4.13.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "large_size",
        "rle",
        "entry_count",
        "entries",
    )

    reserved: int
    large_size: int
    rle: int
    entries: Table

    def __init__(
        self, *, reserved: int = 0, large_size: int = 0, rle: int = 0, entries: Any = ()
    ) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.large_size = large_size
        self.rle = rle
        self.entries = _NALUMapEntry_T0.table(
            entries,
            bool((self.rle and self.large_size)),
            bool((self.rle and (not self.large_size))),
        )

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def NALU_start_number(self) -> Table:
        """From 1. A view of ``entries``."""
        found: Table = self.entries["NALU_start_number"]
        return found

    @property
    def groupID(self) -> Table:
        """The column ``groupID``. A view of ``entries``."""
        found: Table = self.entries["groupID"]
        return found

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_NALUMapEntry_R0)
        self.reserved = bits_2 >> 2
        large_size = (bits_2 >> 1) & 0x1
        self.large_size = large_size
        rle = bits_2 & 0x1
        self.rle = rle
        if large_size:
            (entry_count,) = r.run(_NALUMapEntry_R1)

        else:
            (entry_count,) = r.run(_NALUMapEntry_R2)

        self.entries = r.table(
            "entries",
            _NALUMapEntry_T0,
            entry_count,
            bool((rle and large_size)),
            bool((rle and (not large_size))),
        )

    def _write(self, w: Writer, /) -> None:
        large_size = self.large_size
        rle = self.rle
        entry_count = len(self.entries)
        w.run(
            _NALUMapEntry_R0,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("large_size", self.large_size, 1, False),
                ("rle", self.rle, 1, False),
            ),
        )
        if large_size:
            w.run(_NALUMapEntry_R1, entry_count)

        else:
            w.run(_NALUMapEntry_R2, entry_count)

        w.table(
            "entries",
            _NALUMapEntry_T0,
            self.entries,
            bool((rle and large_size)),
            bool((rle and (not large_size))),
        )
