"""FDHintSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.HintSampleEntry import HintSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_FDHintSampleEntry_R0: Final = Run(
    ">6sHHHHH",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("partition_entry_ID", 16),),
    (("FEC_overhead", 16),),
)


class FDHintSampleEntry(HintSampleEntry):
    """Hints for delivering files.

    ISO/IEC 14496-12:2022, 9.2.2::

        class FDHintSampleEntry() extends HintSampleEntry('fdp ') {
            unsigned int(16) hinttrackversion = 1;
            unsigned int(16) highestcompatibleversion = 1;
            unsigned int(16) partition_entry_ID;
            unsigned int(16) FEC_overhead;
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a server may know.
        partition_entry_ID: Row of the partition entries; 0: none.
        FEC_overhead: Share of repair data, 8.8 fixed point.
    """

    __slots__ = (
        "FEC_overhead",
        "highestcompatibleversion",
        "hinttrackversion",
        "partition_entry_ID",
    )

    fourcc: ClassVar[bytes] = b"fdp "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "partition_entry_ID",
        "FEC_overhead",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    partition_entry_ID: int
    FEC_overhead: int

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        partition_entry_ID: int = 0,
        FEC_overhead: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.partition_entry_ID = partition_entry_ID
        self.FEC_overhead = FEC_overhead
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.partition_entry_ID,
            self.FEC_overhead,
        ) = r.run(_FDHintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FDHintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.partition_entry_ID,
            self.FEC_overhead,
        )
        w.boxes(self.children)
