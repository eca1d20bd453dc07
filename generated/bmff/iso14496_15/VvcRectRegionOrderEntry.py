"""VvcRectRegionOrderEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmff.iso14496_15.VVCSubpicIDRewritingInfomationStruct import (
    VVCSubpicIDRewritingInfomationStruct,
)
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_VvcRectRegionOrderEntry_R0: Final = Run(
    ">BH",
    (("subpic_id_info_flag", 1), ("reserved", 7)),
    (("num_alternate_region_set", 16),),
)
_VvcRectRegionOrderEntry_R1: Final = Run(
    ">HH", (("num_regions_in_set", 16),), (("alternate_region_set_id", 16),)
)
_VvcRectRegionOrderEntry_T0: Final = Layout(
    Part(16, (("groupID", 16, False),)), column="groupID"
)
_VvcRectRegionOrderEntry_R2: Final = Run(">H", (("num_regions_minus1", 16),))
_VvcRectRegionOrderEntry_T1: Final = Layout(
    Part(16, (("region_id", 16, False),)), column="region_id"
)


class VvcRectRegionOrderEntry(VisualSampleGroupEntry):
    """The order of rectangular regions, with regions that may stand for each other.

    ISO/IEC 14496-15:2024, 11.4.9.2::

        aligned(8) class VvcRectRegionOrderEntry() extends VisualSampleGroupEntry('rror') {
            unsigned int(1) subpic_id_info_flag;
            bit(7) reserved = 0;
            unsigned int(16) num_alternate_region_set;
            for (i = 0; i < num_alternate_region_set; i++) {
                unsigned int(16) num_regions_in_set[i];
                unsigned int(16) alternate_region_set_id[i];
                for (j = 0; j < num_regions_in_set[i]; j++) {
                    unsigned int(16) groupID[i][j];
                }
            }
            unsigned int(16) num_regions_minus1;
            for (i = 0; i <= num_regions_minus1; i++) {
                unsigned int(16) region_id[i];
            }
            if (subpic_id_info_flag) {
                VVCSubpicIDRewritingInfomationStruct() subpic_id_rewriting_info;
            }
        }

    Attributes:
        subpic_id_info_flag: ``unsigned int(1)``.
        reserved: ``bit(7)``.
        num_alternate_region_set: ``unsigned int(16)``.
        alternate_region_sets: A list of ``AlternateRegionSet``.
        num_regions_minus1: ``unsigned int(16)``.
        region_id: Rows of region_id.
        subpic_id_rewriting_info: ``VVCSubpicIDRewritingInfomationStruct()``; None when left
            out.
    """

    __slots__ = (
        "alternate_region_sets",
        "region_id",
        "reserved",
        "subpic_id_info_flag",
        "subpic_id_rewriting_info",
    )

    fourcc: ClassVar[bytes] = b"rror"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.9.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subpic_id_info_flag",
        "reserved",
        "num_alternate_region_set",
        "alternate_region_sets",
        "num_regions_minus1",
        "region_id",
        "subpic_id_rewriting_info",
    )

    subpic_id_info_flag: int
    reserved: int
    alternate_region_sets: list[VvcRectRegionOrderEntry.AlternateRegionSet]
    region_id: Table
    subpic_id_rewriting_info: VVCSubpicIDRewritingInfomationStruct | None

    class AlternateRegionSet(Row):
        """One of the ``alternate_region_sets`` of VvcRectRegionOrderEntry.

        Attributes:
            num_regions_in_set: ``unsigned int(16) num_regions_in_set[i]``.
            alternate_region_set_id: ``unsigned int(16) alternate_region_set_id[i]``.
            groupID: Rows of groupID.
        """

        __slots__ = ("alternate_region_set_id", "groupID", "num_regions_in_set")

        _fields: ClassVar[tuple[str, ...]] = (
            "num_regions_in_set",
            "alternate_region_set_id",
            "groupID",
        )

        num_regions_in_set: int
        alternate_region_set_id: int
        groupID: Table

        def __init__(
            self,
            *,
            num_regions_in_set: int = 0,
            alternate_region_set_id: int = 0,
            groupID: Any = (),
        ) -> None:
            self.num_regions_in_set = num_regions_in_set
            self.alternate_region_set_id = alternate_region_set_id
            self.groupID = groupID

    def __init__(
        self,
        *,
        subpic_id_info_flag: int = 0,
        reserved: int = 0,
        alternate_region_sets: Iterable[
            VvcRectRegionOrderEntry.AlternateRegionSet
        ] = (),
        region_id: Any = (),
        subpic_id_rewriting_info: VVCSubpicIDRewritingInfomationStruct | None = None,
    ) -> None:
        self.trailing = b""
        self.subpic_id_info_flag = subpic_id_info_flag
        self.reserved = reserved
        self.alternate_region_sets = list(alternate_region_sets)
        self.region_id = _VvcRectRegionOrderEntry_T1.table(region_id)
        self.subpic_id_rewriting_info = subpic_id_rewriting_info

    @property
    def num_alternate_region_set(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.alternate_region_sets)

    @property
    def num_regions_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.region_id) - 1

    def _read(self, r: Reader, /) -> None:
        self.subpic_id_rewriting_info = None
        bits_2, num_alternate_region_set = r.run(_VvcRectRegionOrderEntry_R0)
        subpic_id_info_flag = bits_2 >> 7
        self.subpic_id_info_flag = subpic_id_info_flag
        self.reserved = bits_2 & 0x7F
        alternate_region_sets: list[VvcRectRegionOrderEntry.AlternateRegionSet] = []
        self.alternate_region_sets = alternate_region_sets
        r.allow("alternate_region_sets", num_alternate_region_set, 32)
        for i in range(num_alternate_region_set):
            row = VvcRectRegionOrderEntry.AlternateRegionSet.__new__(
                VvcRectRegionOrderEntry.AlternateRegionSet
            )
            alternate_region_sets.append(row)
            num_regions_in_set, row.alternate_region_set_id = r.run(
                _VvcRectRegionOrderEntry_R1
            )
            row.num_regions_in_set = num_regions_in_set
            row.groupID = r.table(
                "groupID", _VvcRectRegionOrderEntry_T0, num_regions_in_set
            )

        (num_regions_minus1,) = r.run(_VvcRectRegionOrderEntry_R2)
        self.region_id = r.table(
            "region_id", _VvcRectRegionOrderEntry_T1, (num_regions_minus1 + 1)
        )
        if subpic_id_info_flag:
            self.subpic_id_rewriting_info = VVCSubpicIDRewritingInfomationStruct._from(
                r
            )

    def _write(self, w: Writer, /) -> None:
        subpic_id_info_flag = self.subpic_id_info_flag
        num_alternate_region_set = len(self.alternate_region_sets)
        num_regions_minus1 = len(self.region_id) - 1
        w.run(
            _VvcRectRegionOrderEntry_R0,
            w.pack(
                ("subpic_id_info_flag", self.subpic_id_info_flag, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
            num_alternate_region_set,
        )
        for i, row in enumerate(self.alternate_region_sets):
            num_regions_in_set = row.num_regions_in_set
            w.run(
                _VvcRectRegionOrderEntry_R1,
                row.num_regions_in_set,
                row.alternate_region_set_id,
            )
            w.same("groupID", row.groupID, num_regions_in_set)
            w.table("groupID", _VvcRectRegionOrderEntry_T0, row.groupID)

        w.run(_VvcRectRegionOrderEntry_R2, num_regions_minus1)
        w.table("region_id", _VvcRectRegionOrderEntry_T1, self.region_id)
        if subpic_id_info_flag:
            w.record("subpic_id_rewriting_info", self.subpic_id_rewriting_info)
