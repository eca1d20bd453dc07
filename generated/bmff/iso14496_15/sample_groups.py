"""Classes of ISO/IEC 14496-15:2024: sample groups.

Generated from the specification ``iso14496_15/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_groups import VisualSampleGroupEntry
from bmffkit.runtime import Box, Layout, Part, Run
from bmffkit.runtime.support import column, first

if TYPE_CHECKING:
    from bmff.iso14496_12.protection import ProtectionSchemeInfoBox
    from bmff.iso14496_15.mvc import ViewIdentifierBox, ViewPriorityBox
    from bmff.iso14496_15.svc import (
        BufferingBox,
        InitialParameterSetBox,
        IroiInfoBox,
        PriorityRangeBox,
        RectRegionBox,
        SVCDependencyRangeBox,
        TierBitRateBox,
        TierDependencyBox,
        TierInfoBox,
        TranscodingInfoBox,
    )
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table

_NALUMapEntry_R0: Final = Run(">B", (("reserved", 6), ("large_size", 1), ("rle", 1)))
_NALUMapEntry_R1: Final = Run(">H", (("entry_count", 16),))
_NALUMapEntry_R2: Final = Run(">B", (("entry_count", 8),))
_NALUMapEntry_T0: Final = Layout(
    Part(16, (("NALU_start_number", 16, False),), 1),
    Part(8, (("NALU_start_number", 8, False),), 2),
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
            bool(self.rle),
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
        return self.entries["NALU_start_number"]

    @property
    def groupID(self) -> Table:
        """The column ``groupID``. A view of ``entries``."""
        return self.entries["groupID"]

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_NALUMapEntry_R0)
        self.reserved = bits_2 >> 2
        self.large_size = large_size = (bits_2 >> 1) & 0x1
        self.rle = rle = bits_2 & 0x1
        if large_size:
            (entry_count,) = r.run(_NALUMapEntry_R1)

        else:
            (entry_count,) = r.run(_NALUMapEntry_R2)

        self.entries = r.table(
            "entries",
            _NALUMapEntry_T0,
            entry_count,
            bool(rle),
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
            bool(rle),
            bool((rle and large_size)),
            bool((rle and (not large_size))),
        )


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
    ) -> None:
        self.trailing = b""
        self.children = []
        self.groupID = groupID
        self.primary_groupID = primary_groupID
        self.is_tier_IDR = is_tier_IDR
        self.noInterLayerPredFlag = noInterLayerPredFlag
        self.useRefBasePicFlag = useRefBasePicFlag
        self.storeBaseRepFlag = storeBaseRepFlag
        self.is_tl_switching_point = is_tl_switching_point
        self.reserved = reserved
        self.tl_switching_distance = tl_switching_distance

    @property
    def tier_info(self) -> TierInfoBox | None:
        """What the tier is. None when there is none."""
        return first(self.children, "TierInfoBox")

    @property
    def svc_dependency_range(self) -> SVCDependencyRangeBox | None:
        """Its levels. None when there is none."""
        return first(self.children, "SVCDependencyRangeBox")

    @property
    def priority_range(self) -> PriorityRangeBox | None:
        """Its priorities. None when there is none."""
        return first(self.children, "PriorityRangeBox")

    @property
    def tier_bit_rate(self) -> TierBitRateBox | None:
        """The TierBitRateBox inside. None when there is none."""
        return first(self.children, "TierBitRateBox")

    @property
    def rect_region(self) -> RectRegionBox | None:
        """The RectRegionBox inside. None when there is none."""
        return first(self.children, "RectRegionBox")

    @property
    def buffering(self) -> BufferingBox | None:
        """The BufferingBox inside. None when there is none."""
        return first(self.children, "BufferingBox")

    @property
    def tier_dependency(self) -> TierDependencyBox | None:
        """The TierDependencyBox inside. None when there is none."""
        return first(self.children, "TierDependencyBox")

    @property
    def initial_parameter_set(self) -> InitialParameterSetBox | None:
        """The InitialParameterSetBox inside. None when there is none."""
        return first(self.children, "InitialParameterSetBox")

    @property
    def iroi_info(self) -> IroiInfoBox | None:
        """The IroiInfoBox inside. None when there is none."""
        return first(self.children, "IroiInfoBox")

    @property
    def protection_scheme_info(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        return first(self.children, "ProtectionSchemeInfoBox")

    @property
    def transcoding_info(self) -> TranscodingInfoBox | None:
        """The TranscodingInfoBox inside. None when there is none."""
        return first(self.children, "TranscodingInfoBox")

    def _read(self, r: Reader, /) -> None:
        groupID, primary_groupID, bits_2, self.tl_switching_distance = r.run(
            _ScalableGroupEntry_R0
        )
        self.groupID = groupID
        self.primary_groupID = primary_groupID
        self.is_tier_IDR = bits_2 >> 7
        self.noInterLayerPredFlag = (bits_2 >> 6) & 0x1
        self.useRefBasePicFlag = (bits_2 >> 5) & 0x1
        self.storeBaseRepFlag = (bits_2 >> 4) & 0x1
        self.is_tl_switching_point = (bits_2 >> 3) & 0x1
        self.reserved = bits_2 & 0x7
        if groupID == primary_groupID:
            self.children = r.boxes("Box")

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        groupID = self.groupID
        primary_groupID = self.primary_groupID
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
        if groupID == primary_groupID:
            w.boxes(self.children)

        w.boxes(self.children)


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
    ) -> None:
        self.trailing = b""
        self.children = []
        self.groupID = groupID
        self.primary_groupID = primary_groupID
        self.reserved = reserved
        self.is_tl_switching_point = is_tl_switching_point
        self.reserved_2 = reserved_2
        self.tl_switching_distance = tl_switching_distance

    @property
    def view_identifier(self) -> ViewIdentifierBox | None:
        """Its views. None when there is none."""
        return first(self.children, "ViewIdentifierBox")

    @property
    def tier_info(self) -> TierInfoBox | None:
        """What the tier is. None when there is none."""
        return first(self.children, "TierInfoBox")

    @property
    def tier_dependency(self) -> TierDependencyBox | None:
        """The tiers it depends on. None when there is none."""
        return first(self.children, "TierDependencyBox")

    @property
    def priority_range(self) -> PriorityRangeBox | None:
        """Its priorities. None when there is none."""
        return first(self.children, "PriorityRangeBox")

    @property
    def tier_bit_rate(self) -> TierBitRateBox | None:
        """The TierBitRateBox inside. None when there is none."""
        return first(self.children, "TierBitRateBox")

    @property
    def buffering(self) -> BufferingBox | None:
        """The BufferingBox inside. None when there is none."""
        return first(self.children, "BufferingBox")

    @property
    def initial_parameter_set(self) -> InitialParameterSetBox | None:
        """The InitialParameterSetBox inside. None when there is none."""
        return first(self.children, "InitialParameterSetBox")

    @property
    def protection_scheme_info(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        return first(self.children, "ProtectionSchemeInfoBox")

    @property
    def view_priority(self) -> ViewPriorityBox | None:
        """The ViewPriorityBox inside. None when there is none."""
        return first(self.children, "ViewPriorityBox")

    def _read(self, r: Reader, /) -> None:
        groupID, primary_groupID, bits_2, self.tl_switching_distance = r.run(
            _MultiviewGroupEntry_R0
        )
        self.groupID = groupID
        self.primary_groupID = primary_groupID
        self.reserved = bits_2 >> 4
        self.is_tl_switching_point = (bits_2 >> 3) & 0x1
        self.reserved_2 = bits_2 & 0x7
        if groupID == primary_groupID:
            self.children = r.boxes("Box")

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        groupID = self.groupID
        primary_groupID = self.primary_groupID
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
        if groupID == primary_groupID:
            w.boxes(self.children)

        w.boxes(self.children)


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


_DecodeRetimingEntry_R0: Final = Run(">B", (("tierCount", 8),))
_DecodeRetimingEntry_T0: Final = Layout(
    Part(16, (("tierID", 16, False),)), Part(16, (("delta", 16, True),))
)


class DecodeRetimingEntry(VisualSampleGroupEntry):
    """How far decoding times move when only the samples of a tier are decoded.

    ISO/IEC 14496-15:2024, B.5.2::

        class DecodeRetimingEntry() extends VisualSampleGroupEntry('dtrt') {
            unsigned int(8) tierCount;
            for (i = 1; i <= tierCount; i++) {
                unsigned int(16) tierID;
                signed int(16) delta;
            }
        }

    Attributes:
        tierCount: ``unsigned int(8)``.
    """

    __slots__ = ("tiers",)

    fourcc: ClassVar[bytes] = b"dtrt"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("tierCount", "tiers")

    tiers: Table

    def __init__(self, *, tiers: Any = ()) -> None:
        self.trailing = b""
        self.tiers = _DecodeRetimingEntry_T0.table(tiers)

    @property
    def tierCount(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.tiers)

    @property
    def tierID(self) -> Table:
        """The column ``tierID``. A view of ``tiers``."""
        return self.tiers["tierID"]

    @property
    def delta(self) -> Table:
        """Units of the media's time scale. A view of ``tiers``."""
        return self.tiers["delta"]

    def _read(self, r: Reader, /) -> None:
        (tierCount,) = r.run(_DecodeRetimingEntry_R0)
        self.tiers = r.table("tiers", _DecodeRetimingEntry_T0, tierCount)

    def _write(self, w: Writer, /) -> None:
        tierCount = len(self.tiers)
        w.run(_DecodeRetimingEntry_R0, tierCount)
        w.table("tiers", _DecodeRetimingEntry_T0, self.tiers)


class ViewPriorityEntry(VisualSampleGroupEntry):
    """Content priorities of the views in the samples.

    ISO/IEC 14496-15:2024, B.6.2::

        class ViewPriorityEntry() extends VisualSampleGroupEntry('vipr') {
            ViewPriorityBox();
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"vipr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.6.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self) -> None:
        self.trailing = b""
        self.children = []

    @property
    def view_priority(self) -> ViewPriorityBox | None:
        """The priorities. None when there is none."""
        return first(self.children, "ViewPriorityBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
