"""ScalableGroupEntry of ISO/IEC 14496-15:2024.

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
    from bmff.iso14496_15.IroiInfoBox import IroiInfoBox
    from bmff.iso14496_15.PriorityRangeBox import PriorityRangeBox
    from bmff.iso14496_15.RectRegionBox import RectRegionBox
    from bmff.iso14496_15.SVCDependencyRangeBox import SVCDependencyRangeBox
    from bmff.iso14496_15.TierBitRateBox import TierBitRateBox
    from bmff.iso14496_15.TierDependencyBox import TierDependencyBox
    from bmff.iso14496_15.TierInfoBox import TierInfoBox
    from bmff.iso14496_15.TranscodingInfoBox import TranscodingInfoBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ScalableGroupEntry_R0: Final = Run(
    ">BBBB",
    (("groupID", 8),),
    (("primary_groupID", 8),),
    (
        ("is_tier_IDR", 1),
        ("noInterLayerPredFlag", 1),
        ("useRefBasePicFlag", 1),
        ("storeBaseRepFlag", 1),
        ("is_tl_switching_point", 1),
        ("reserved", 3),
    ),
    (("tl_switching_distance", 8),),
)


class ScalableGroupEntry(VisualSampleGroupEntry):
    """A tier of an SVC stream: boxes that describe it stand in the primary definition.

    ISO/IEC 14496-15:2024, B.2.2::

        class ScalableGroupEntry() extends VisualSampleGroupEntry('scif') {
            unsigned int(8) groupID;
            unsigned int(8) primary_groupID;
            unsigned int(1) is_tier_IDR;
            unsigned int(1) noInterLayerPredFlag;
            unsigned int(1) useRefBasePicFlag;
            unsigned int(1) storeBaseRepFlag;
            unsigned int(1) is_tl_switching_point;
            bit(3) reserved = 0;
            unsigned int(8) tl_switching_distance;
            if (groupID == primary_groupID) {
                TierInfoBox();
                SVCDependencyRangeBox();
                PriorityRangeBox();
                TierBitRateBox();
                RectRegionBox();
                BufferingBox();
                TierDependencyBox();
                InitialParameterSetBox();
                IroiInfoBox();
                ProtectionSchemeInfoBox();
                TranscodingInfoBox();
            }
        }

    Attributes:
        groupID: ``unsigned int(8)``.
        primary_groupID: Equal to groupID in the primary definition.
        is_tier_IDR: ``unsigned int(1)``.
        noInterLayerPredFlag: ``unsigned int(1)``.
        useRefBasePicFlag: ``unsigned int(1)``.
        storeBaseRepFlag: ``unsigned int(1)``.
        is_tl_switching_point: ``unsigned int(1)``.
        reserved: ``bit(3)``.
        tl_switching_distance: ``unsigned int(8)``.
    """

    __slots__ = (
        "children",
        "groupID",
        "is_tier_IDR",
        "is_tl_switching_point",
        "noInterLayerPredFlag",
        "primary_groupID",
        "reserved",
        "storeBaseRepFlag",
        "tl_switching_distance",
        "useRefBasePicFlag",
    )

    fourcc: ClassVar[bytes] = b"scif"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "groupID",
        "primary_groupID",
        "is_tier_IDR",
        "noInterLayerPredFlag",
        "useRefBasePicFlag",
        "storeBaseRepFlag",
        "is_tl_switching_point",
        "reserved",
        "tl_switching_distance",
    )

    _container: ClassVar[bool] = True

    groupID: int
    primary_groupID: int
    is_tier_IDR: int
    noInterLayerPredFlag: int
    useRefBasePicFlag: int
    storeBaseRepFlag: int
    is_tl_switching_point: int
    reserved: int
    tl_switching_distance: int
    children: list[Box]

    def __init__(
        self,
        *,
        groupID: int = 0,
        primary_groupID: int = 0,
        is_tier_IDR: int = 0,
        noInterLayerPredFlag: int = 0,
        useRefBasePicFlag: int = 0,
        storeBaseRepFlag: int = 0,
        is_tl_switching_point: int = 0,
        reserved: int = 0,
        tl_switching_distance: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        self.trailing = b""
        self.groupID = groupID
        self.primary_groupID = primary_groupID
        self.is_tier_IDR = is_tier_IDR
        self.noInterLayerPredFlag = noInterLayerPredFlag
        self.useRefBasePicFlag = useRefBasePicFlag
        self.storeBaseRepFlag = storeBaseRepFlag
        self.is_tl_switching_point = is_tl_switching_point
        self.reserved = reserved
        self.tl_switching_distance = tl_switching_distance
        self.children = list(children)

    @property
    def tier_info(self) -> TierInfoBox | None:
        """What the tier is. None when there is none."""
        found: TierInfoBox | None = first(self.children, "TierInfoBox")
        return found

    @property
    def svc_dependency_range(self) -> SVCDependencyRangeBox | None:
        """Its levels. None when there is none."""
        found: SVCDependencyRangeBox | None = first(
            self.children, "SVCDependencyRangeBox"
        )
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
    def rect_region(self) -> RectRegionBox | None:
        """The RectRegionBox inside. None when there is none."""
        found: RectRegionBox | None = first(self.children, "RectRegionBox")
        return found

    @property
    def buffering(self) -> BufferingBox | None:
        """The BufferingBox inside. None when there is none."""
        found: BufferingBox | None = first(self.children, "BufferingBox")
        return found

    @property
    def tier_dependency(self) -> TierDependencyBox | None:
        """The TierDependencyBox inside. None when there is none."""
        found: TierDependencyBox | None = first(self.children, "TierDependencyBox")
        return found

    @property
    def initial_parameter_set(self) -> InitialParameterSetBox | None:
        """The InitialParameterSetBox inside. None when there is none."""
        found: InitialParameterSetBox | None = first(
            self.children, "InitialParameterSetBox"
        )
        return found

    @property
    def iroi_info(self) -> IroiInfoBox | None:
        """The IroiInfoBox inside. None when there is none."""
        found: IroiInfoBox | None = first(self.children, "IroiInfoBox")
        return found

    @property
    def protection_scheme_info(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        found: ProtectionSchemeInfoBox | None = first(
            self.children, "ProtectionSchemeInfoBox"
        )
        return found

    @property
    def transcoding_info(self) -> TranscodingInfoBox | None:
        """The TranscodingInfoBox inside. None when there is none."""
        found: TranscodingInfoBox | None = first(self.children, "TranscodingInfoBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.groupID, self.primary_groupID, bits_2, self.tl_switching_distance = r.run(
            _ScalableGroupEntry_R0
        )
        self.is_tier_IDR = bits_2 >> 7
        self.noInterLayerPredFlag = (bits_2 >> 6) & 0x1
        self.useRefBasePicFlag = (bits_2 >> 5) & 0x1
        self.storeBaseRepFlag = (bits_2 >> 4) & 0x1
        self.is_tl_switching_point = (bits_2 >> 3) & 0x1
        self.reserved = bits_2 & 0x7
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ScalableGroupEntry_R0,
            self.groupID,
            self.primary_groupID,
            w.pack(
                ("is_tier_IDR", self.is_tier_IDR, 1, False),
                ("noInterLayerPredFlag", self.noInterLayerPredFlag, 1, False),
                ("useRefBasePicFlag", self.useRefBasePicFlag, 1, False),
                ("storeBaseRepFlag", self.storeBaseRepFlag, 1, False),
                ("is_tl_switching_point", self.is_tl_switching_point, 1, False),
                ("reserved", self.reserved, 3, False),
            ),
            self.tl_switching_distance,
        )
        w.boxes(self.children)
