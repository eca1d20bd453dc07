"""ScalableNALUMapEntry of ISO/IEC 14496-15:2024.

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

_ScalableNALUMapEntry_R0: Final = Run(">BB", (("reserved", 8),), (("NALU_count", 8),))
_ScalableNALUMapEntry_T0: Final = Layout(
    Part(8, (("groupID", 8, False),)), column="groupID"
)


class ScalableNALUMapEntry(VisualSampleGroupEntry):
    """Maps each NAL unit of a sample to a tier.

    ISO/IEC 14496-15:2024, B.4.2::

        class ScalableNALUMapEntry() extends VisualSampleGroupEntry('scnm') {
            bit(8) reserved = 0;
            unsigned int(8) NALU_count;
            for (i = 1; i <= NALU_count; i++) {
                unsigned int(8) groupID;
            }
        }

    Attributes:
        reserved: ``bit(8)``.
        NALU_count: ``unsigned int(8)``.
        groupID: Rows of groupID.
    """

    __slots__ = ("groupID", "reserved")

    fourcc: ClassVar[bytes] = b"scnm"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "NALU_count", "groupID")

    reserved: int
    groupID: Table

    def __init__(self, *, reserved: int = 0, groupID: Any = ()) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.groupID = _ScalableNALUMapEntry_T0.table(groupID)

    @property
    def NALU_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.groupID)

    def _read(self, r: Reader, /) -> None:
        self.reserved, NALU_count = r.run(_ScalableNALUMapEntry_R0)
        self.groupID = r.table("groupID", _ScalableNALUMapEntry_T0, NALU_count)

    def _write(self, w: Writer, /) -> None:
        NALU_count = len(self.groupID)
        w.run(_ScalableNALUMapEntry_R0, self.reserved, NALU_count)
        w.table("groupID", _ScalableNALUMapEntry_T0, self.groupID)
