"""MultiviewGroupEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.ProtectionSchemeInfoBox import ProtectionSchemeInfoBox
    from bmff.iso14496_15.BufferingBox import BufferingBox
    from bmff.iso14496_15.InitialParameterSetBox import InitialParameterSetBox
    from bmff.iso14496_15.PriorityRangeBox import PriorityRangeBox
    from bmff.iso14496_15.TierBitRateBox import TierBitRateBox
    from bmff.iso14496_15.TierDependencyBox import TierDependencyBox
    from bmff.iso14496_15.TierInfoBox import TierInfoBox
    from bmff.iso14496_15.ViewIdentifierBox import ViewIdentifierBox
    from bmff.iso14496_15.ViewPriorityBox import ViewPriorityBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_MultiviewGroupEntry_R0: Final = Run(
    ">BBBB",
    (("groupID", 8),),
    (("primary_groupID", 8),),
    (("reserved", 4), ("is_tl_switching_point", 1), ("reserved_2", 3)),
    (("tl_switching_distance", 8),),
)


class MultiviewGroupEntry(VisualSampleGroupEntry):
    """A tier of an MVC stream: boxes that describe it stand in the primary definition.

    ISO/IEC 14496-15:2024, B.2.3::

        class MultiviewGroupEntry() extends VisualSampleGroupEntry('mvif') {
            unsigned int(8) groupID;
            unsigned int(8) primary_groupID;
            bit(4) reserved = 0;
            unsigned int(1) is_tl_switching_point;
            bit(3) reserved = 0;
            unsigned int(8) tl_switching_distance;
            if (groupID == primary_groupID) {
                ViewIdentifierBox();
                TierInfoBox();
                TierDependencyBox();
                PriorityRangeBox();
                TierBitRateBox();
                BufferingBox();
                InitialParameterSetBox();
                ProtectionSchemeInfoBox();
                ViewPriorityBox();
            }
        }

    Attributes:
        groupID: ``unsigned int(8)``.
        primary_groupID: Equal to groupID in the primary definition.
        reserved: ``bit(4)``.
        is_tl_switching_point: ``unsigned int(1)``.
        reserved_2: ``bit(3)``.
        tl_switching_distance: ``unsigned int(8)``.
    """

    __slots__ = (
        "children",
        "groupID",
        "is_tl_switching_point",
        "primary_groupID",
        "reserved",
        "reserved_2",
        "tl_switching_distance",
    )

    fourcc: ClassVar[bytes] = b"mvif"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "groupID",
        "primary_groupID",
        "reserved",
        "is_tl_switching_point",
        "reserved_2",
        "tl_switching_distance",
    )

    _container: ClassVar[bool] = True

    groupID: int
    primary_groupID: int
    reserved: int
    is_tl_switching_point: int
    reserved_2: int
    tl_switching_distance: int
    children: list[Box]

    def __init__(
        self,
        *,
        groupID: int = 0,
        primary_groupID: int = 0,
        reserved: int = 0,
        is_tl_switching_point: int = 0,
        reserved_2: int = 0,
        tl_switching_distance: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        self.trailing = b""
        self.groupID = groupID
        self.primary_groupID = primary_groupID
        self.reserved = reserved
        self.is_tl_switching_point = is_tl_switching_point
        self.reserved_2 = reserved_2
        self.tl_switching_distance = tl_switching_distance
        self.children = list(children)

    @property
    def view_identifier(self) -> ViewIdentifierBox | None:
        """Its views. None when there is none."""
        found: ViewIdentifierBox | None = first(self.children, "ViewIdentifierBox")
        return found

    @property
    def tier_info(self) -> TierInfoBox | None:
        """What the tier is. None when there is none."""
        found: TierInfoBox | None = first(self.children, "TierInfoBox")
        return found

    @property
    def tier_dependency(self) -> TierDependencyBox | None:
        """The tiers it depends on. None when there is none."""
        found: TierDependencyBox | None = first(self.children, "TierDependencyBox")
        return found

    @property
    def priority_range(self) -> PriorityRangeBox | None:
        """Its priorities. None when there is none."""
        found: PriorityRangeBox | None = first(self.children, "PriorityRangeBox")
        return found

    @property
    def tier_bit_rate(self) -> TierBitRateBox | None:
        """The TierBitRateBox inside. None when there is none."""
        found: TierBitRateBox | None = first(self.children, "TierBitRateBox")
        return found

    @property
    def buffering(self) -> BufferingBox | None:
        """The BufferingBox inside. None when there is none."""
        found: BufferingBox | None = first(self.children, "BufferingBox")
        return found

    @property
    def initial_parameter_set(self) -> InitialParameterSetBox | None:
        """The InitialParameterSetBox inside. None when there is none."""
        found: InitialParameterSetBox | None = first(
            self.children, "InitialParameterSetBox"
        )
        return found

    @property
    def protection_scheme_info(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        found: ProtectionSchemeInfoBox | None = first(
            self.children, "ProtectionSchemeInfoBox"
        )
        return found

    @property
    def view_priority(self) -> ViewPriorityBox | None:
        """The ViewPriorityBox inside. None when there is none."""
        found: ViewPriorityBox | None = first(self.children, "ViewPriorityBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.groupID, self.primary_groupID, bits_2, self.tl_switching_distance = r.run(
            _MultiviewGroupEntry_R0
        )
        self.reserved = bits_2 >> 4
        self.is_tl_switching_point = (bits_2 >> 3) & 0x1
        self.reserved_2 = bits_2 & 0x7
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MultiviewGroupEntry_R0,
            self.groupID,
            self.primary_groupID,
            w.pack(
                ("reserved", self.reserved, 4, False),
                ("is_tl_switching_point", self.is_tl_switching_point, 1, False),
                ("reserved_2", self.reserved_2, 3, False),
            ),
            self.tl_switching_distance,
        )
        w.boxes(self.children)
