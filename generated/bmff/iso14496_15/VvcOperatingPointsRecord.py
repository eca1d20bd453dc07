"""VvcOperatingPointsRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_15.VvcPTLRecord import VvcPTLRecord
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Record, Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_VvcOperatingPointsRecord_R0: Final = Run(">B", (("num_profile_tier_level_minus1", 8),))
_VvcOperatingPointsRecord_R1: Final = Run(">B", (("ptl_max_temporal_id", 8),))
_VvcOperatingPointsRecord_R2: Final = Run(
    ">B", (("all_independent_layers_flag", 1), ("reserved", 7))
)
_VvcOperatingPointsRecord_R3: Final = Run(
    ">B", (("each_layer_is_an_ols_flag", 1), ("reserved_2", 7))
)
_VvcOperatingPointsRecord_R4: Final = Run(">B", (("ols_mode_idc", 8),))
_VvcOperatingPointsRecord_R5: Final = Run(">H", (("num_operating_points", 16),))
_VvcOperatingPointsRecord_R6: Final = Run(
    ">HBBB",
    (("output_layer_set_idx", 16),),
    (("ptl_idx", 8),),
    (("max_temporal_id", 8),),
    (("layer_count", 8),),
)
_VvcOperatingPointsRecord_T0: Final = Layout(
    Part(
        8,
        (("layer_id", 6, False), ("is_outputlayer", 1, False), ("reserved", 1, False)),
    )
)
_VvcOperatingPointsRecord_R7: Final = Run(
    ">B", (("reserved", 6), ("frame_rate_info_flag", 1), ("bit_rate_info_flag", 1))
)
_VvcOperatingPointsRecord_R8: Final = Run(
    ">HB", (("avgFrameRate", 16),), (("reserved_2", 6), ("constantFrameRate", 2))
)
_VvcOperatingPointsRecord_R9: Final = Run(
    ">II", (("maxBitRate", 32),), (("avgBitRate", 32),)
)
_VvcOperatingPointsRecord_R10: Final = Run(">B", (("max_layer_count", 8),))
_VvcOperatingPointsRecord_R11: Final = Run(
    ">BB", (("layerID", 8),), (("num_direct_ref_layers", 8),)
)
_VvcOperatingPointsRecord_T1: Final = Layout(
    Part(8, (("direct_ref_layerID", 8, False),)), column="direct_ref_layerID"
)
_VvcOperatingPointsRecord_R12: Final = Run(">B", (("max_tid_il_ref_pics_plus1", 8),))


class VvcOperatingPointsRecord(Record):
    """Profiles, operating points and layer dependencies of a VVC stream.

    ISO/IEC 14496-15:2024, 11.4.4.2::

        class VvcOperatingPointsRecord {
            unsigned int(8) num_profile_tier_level_minus1;
            for (i = 0; i <= num_profile_tier_level_minus1; i++) {
                unsigned int(8) ptl_max_temporal_id[i];
                VvcPTLRecord(ptl_max_temporal_id[i] + 1) ptl[i];
            }
            unsigned int(1) all_independent_layers_flag;
            bit(7) reserved = 0;
            if (all_independent_layers_flag) {
                unsigned int(1) each_layer_is_an_ols_flag;
                bit(7) reserved = 0;
            } else {
                unsigned int(8) ols_mode_idc;
            }
            unsigned int(16) num_operating_points;
            for (i = 0; i < num_operating_points; i++) {
                unsigned int(16) output_layer_set_idx;
                unsigned int(8) ptl_idx;
                unsigned int(8) max_temporal_id;
                unsigned int(8) layer_count;
                for (j = 0; j < layer_count; j++) {
                    unsigned int(6) layer_id;
                    unsigned int(1) is_outputlayer;
                    bit(1) reserved = 0;
                }
                bit(6) reserved = 0;
                unsigned int(1) frame_rate_info_flag;
                unsigned int(1) bit_rate_info_flag;
                if (frame_rate_info_flag) {
                    unsigned int(16) avgFrameRate;
                    bit(6) reserved = 0;
                    unsigned int(2) constantFrameRate;
                }
                if (bit_rate_info_flag) {
                    unsigned int(32) maxBitRate;
                    unsigned int(32) avgBitRate;
                }
            }
            unsigned int(8) max_layer_count;
            for (i = 0; i < max_layer_count; i++) {
                unsigned int(8) layerID;
                unsigned int(8) num_direct_ref_layers;
                for (j = 0; j < num_direct_ref_layers; j++) {
                    unsigned int(8) direct_ref_layerID;
                }
                unsigned int(8) max_tid_il_ref_pics_plus1;
            }
        }

    Attributes:
        num_profile_tier_level_minus1: ``unsigned int(8)``.
        profile_tier_levels: A list of ``ProfileTierLevel``.
        all_independent_layers_flag: ``unsigned int(1)``.
        reserved: ``bit(7)``.
        each_layer_is_an_ols_flag: ``unsigned int(1)``; None when left out.
        reserved_2: ``bit(7)``; None when left out.
        ols_mode_idc: ``unsigned int(8)``; None when left out.
        num_operating_points: ``unsigned int(16)``.
        operating_points: A list of ``OperatingPoint``.
        max_layer_count: ``unsigned int(8)``.
        dependencies: A list of ``Dependency``.
    """

    __slots__ = (
        "all_independent_layers_flag",
        "dependencies",
        "each_layer_is_an_ols_flag",
        "ols_mode_idc",
        "operating_points",
        "profile_tier_levels",
        "reserved",
        "reserved_2",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "num_profile_tier_level_minus1",
        "profile_tier_levels",
        "all_independent_layers_flag",
        "reserved",
        "each_layer_is_an_ols_flag",
        "reserved_2",
        "ols_mode_idc",
        "num_operating_points",
        "operating_points",
        "max_layer_count",
        "dependencies",
    )

    profile_tier_levels: list[VvcOperatingPointsRecord.ProfileTierLevel]
    all_independent_layers_flag: int
    reserved: int
    each_layer_is_an_ols_flag: int | None
    reserved_2: int | None
    ols_mode_idc: int | None
    operating_points: list[VvcOperatingPointsRecord.OperatingPoint]
    dependencies: list[VvcOperatingPointsRecord.Dependency]

    class ProfileTierLevel(Row):
        """One of the ``profile_tier_levels`` of VvcOperatingPointsRecord.

        Attributes:
            ptl_max_temporal_id: ``unsigned int(8) ptl_max_temporal_id[i]``.
            ptl: ``VvcPTLRecord(ptl_max_temporal_id[i] + 1) ptl[i]``.
        """

        __slots__ = ("ptl", "ptl_max_temporal_id")

        _fields: ClassVar[tuple[str, ...]] = ("ptl_max_temporal_id", "ptl")

        ptl_max_temporal_id: int
        ptl: VvcPTLRecord

        def __init__(
            self, *, ptl_max_temporal_id: int = 0, ptl: VvcPTLRecord | None = None
        ) -> None:
            self.ptl_max_temporal_id = ptl_max_temporal_id
            self.ptl = VvcPTLRecord() if ptl is None else ptl

    class OperatingPoint(Row):
        """One of the ``operating_points`` of VvcOperatingPointsRecord.

        Attributes:
            output_layer_set_idx: ``unsigned int(16)``.
            ptl_idx: Into the profiles above, from 0.
            max_temporal_id: ``unsigned int(8)``.
            layers: Rows of layer_id, is_outputlayer, reserved.
            reserved: ``bit(6)``.
            frame_rate_info_flag: ``unsigned int(1)``.
            bit_rate_info_flag: ``unsigned int(1)``.
            avgFrameRate: Frames in 256 seconds; None when left out.
            reserved_2: ``bit(6)``; None when left out.
            constantFrameRate: ``unsigned int(2)``; None when left out.
            maxBitRate: Bit/s; None when left out.
            avgBitRate: Bit/s; None when left out.
        """

        __slots__ = (
            "avgBitRate",
            "avgFrameRate",
            "bit_rate_info_flag",
            "constantFrameRate",
            "frame_rate_info_flag",
            "layers",
            "maxBitRate",
            "max_temporal_id",
            "output_layer_set_idx",
            "ptl_idx",
            "reserved",
            "reserved_2",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "output_layer_set_idx",
            "ptl_idx",
            "max_temporal_id",
            "layers",
            "reserved",
            "frame_rate_info_flag",
            "bit_rate_info_flag",
            "avgFrameRate",
            "reserved_2",
            "constantFrameRate",
            "maxBitRate",
            "avgBitRate",
        )

        output_layer_set_idx: int
        ptl_idx: int
        max_temporal_id: int
        layers: Table
        reserved: int
        frame_rate_info_flag: int
        bit_rate_info_flag: int
        avgFrameRate: int | None
        reserved_2: int | None
        constantFrameRate: int | None
        maxBitRate: int | None
        avgBitRate: int | None

        def __init__(
            self,
            *,
            output_layer_set_idx: int = 0,
            ptl_idx: int = 0,
            max_temporal_id: int = 0,
            layers: Any = (),
            reserved: int = 0,
            frame_rate_info_flag: int = 0,
            bit_rate_info_flag: int = 0,
            avgFrameRate: int | None = None,
            reserved_2: int | None = 0,
            constantFrameRate: int | None = None,
            maxBitRate: int | None = None,
            avgBitRate: int | None = None,
        ) -> None:
            self.output_layer_set_idx = output_layer_set_idx
            self.ptl_idx = ptl_idx
            self.max_temporal_id = max_temporal_id
            self.layers = layers
            self.reserved = reserved
            self.frame_rate_info_flag = frame_rate_info_flag
            self.bit_rate_info_flag = bit_rate_info_flag
            self.avgFrameRate = avgFrameRate
            self.reserved_2 = reserved_2
            self.constantFrameRate = constantFrameRate
            self.maxBitRate = maxBitRate
            self.avgBitRate = avgBitRate

    class Dependency(Row):
        """One of the ``dependencies`` of VvcOperatingPointsRecord.

        Attributes:
            layerID: ``unsigned int(8)``.
            direct_ref_layerID: Rows of direct_ref_layerID.
            max_tid_il_ref_pics_plus1: ``unsigned int(8)``.
        """

        __slots__ = ("direct_ref_layerID", "layerID", "max_tid_il_ref_pics_plus1")

        _fields: ClassVar[tuple[str, ...]] = (
            "layerID",
            "direct_ref_layerID",
            "max_tid_il_ref_pics_plus1",
        )

        layerID: int
        direct_ref_layerID: Table
        max_tid_il_ref_pics_plus1: int

        def __init__(
            self,
            *,
            layerID: int = 0,
            direct_ref_layerID: Any = (),
            max_tid_il_ref_pics_plus1: int = 0,
        ) -> None:
            self.layerID = layerID
            self.direct_ref_layerID = direct_ref_layerID
            self.max_tid_il_ref_pics_plus1 = max_tid_il_ref_pics_plus1

    def __init__(
        self,
        *,
        profile_tier_levels: Iterable[VvcOperatingPointsRecord.ProfileTierLevel] = (),
        all_independent_layers_flag: int = 0,
        reserved: int = 0,
        each_layer_is_an_ols_flag: int | None = None,
        reserved_2: int | None = 0,
        ols_mode_idc: int | None = None,
        operating_points: Iterable[VvcOperatingPointsRecord.OperatingPoint] = (),
        dependencies: Iterable[VvcOperatingPointsRecord.Dependency] = (),
    ) -> None:
        self.trailing = b""
        self.profile_tier_levels = list(profile_tier_levels)
        self.all_independent_layers_flag = all_independent_layers_flag
        self.reserved = reserved
        self.each_layer_is_an_ols_flag = each_layer_is_an_ols_flag
        self.reserved_2 = reserved_2
        self.ols_mode_idc = ols_mode_idc
        self.operating_points = list(operating_points)
        self.dependencies = list(dependencies)

    @property
    def num_profile_tier_level_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.profile_tier_levels) - 1

    @property
    def num_operating_points(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.operating_points)

    @property
    def max_layer_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.dependencies)

    def _read(self, r: Reader, /) -> None:
        self.each_layer_is_an_ols_flag = None
        self.reserved_2 = None
        self.ols_mode_idc = None
        (num_profile_tier_level_minus1,) = r.run(_VvcOperatingPointsRecord_R0)
        profile_tier_levels: list[VvcOperatingPointsRecord.ProfileTierLevel] = []
        self.profile_tier_levels = profile_tier_levels
        r.allow("profile_tier_levels", (num_profile_tier_level_minus1 + 1), 8)
        for i in range((num_profile_tier_level_minus1 + 1)):
            row = VvcOperatingPointsRecord.ProfileTierLevel.__new__(
                VvcOperatingPointsRecord.ProfileTierLevel
            )
            profile_tier_levels.append(row)
            (ptl_max_temporal_id,) = r.run(_VvcOperatingPointsRecord_R1)
            row.ptl_max_temporal_id = ptl_max_temporal_id
            row.ptl = VvcPTLRecord._from(r, (ptl_max_temporal_id + 1))

        (bits_2,) = r.run(_VvcOperatingPointsRecord_R2)
        all_independent_layers_flag = bits_2 >> 7
        self.all_independent_layers_flag = all_independent_layers_flag
        self.reserved = bits_2 & 0x7F
        if all_independent_layers_flag:
            (bits_4,) = r.run(_VvcOperatingPointsRecord_R3)
            self.each_layer_is_an_ols_flag = bits_4 >> 7
            self.reserved_2 = bits_4 & 0x7F

        else:
            (self.ols_mode_idc,) = r.run(_VvcOperatingPointsRecord_R4)

        (num_operating_points,) = r.run(_VvcOperatingPointsRecord_R5)
        operating_points: list[VvcOperatingPointsRecord.OperatingPoint] = []
        self.operating_points = operating_points
        r.allow("operating_points", num_operating_points, 48)
        for _ in range(num_operating_points):
            row_2 = VvcOperatingPointsRecord.OperatingPoint.__new__(
                VvcOperatingPointsRecord.OperatingPoint
            )
            operating_points.append(row_2)
            row_2.avgFrameRate = None
            row_2.reserved_2 = None
            row_2.constantFrameRate = None
            row_2.maxBitRate = None
            row_2.avgBitRate = None
            (
                row_2.output_layer_set_idx,
                row_2.ptl_idx,
                row_2.max_temporal_id,
                layer_count,
            ) = r.run(_VvcOperatingPointsRecord_R6)
            row_2.layers = r.table("layers", _VvcOperatingPointsRecord_T0, layer_count)
            (bits_6,) = r.run(_VvcOperatingPointsRecord_R7)
            row_2.reserved = bits_6 >> 2
            frame_rate_info_flag = (bits_6 >> 1) & 0x1
            row_2.frame_rate_info_flag = frame_rate_info_flag
            bit_rate_info_flag = bits_6 & 0x1
            row_2.bit_rate_info_flag = bit_rate_info_flag
            if frame_rate_info_flag:
                row_2.avgFrameRate, bits_8 = r.run(_VvcOperatingPointsRecord_R8)
                row_2.reserved_2 = bits_8 >> 2
                row_2.constantFrameRate = bits_8 & 0x3

            if bit_rate_info_flag:
                row_2.maxBitRate, row_2.avgBitRate = r.run(_VvcOperatingPointsRecord_R9)

        (max_layer_count,) = r.run(_VvcOperatingPointsRecord_R10)
        dependencies: list[VvcOperatingPointsRecord.Dependency] = []
        self.dependencies = dependencies
        r.allow("dependencies", max_layer_count, 24)
        for _ in range(max_layer_count):
            row_3 = VvcOperatingPointsRecord.Dependency.__new__(
                VvcOperatingPointsRecord.Dependency
            )
            dependencies.append(row_3)
            row_3.layerID, num_direct_ref_layers = r.run(_VvcOperatingPointsRecord_R11)
            row_3.direct_ref_layerID = r.table(
                "direct_ref_layerID",
                _VvcOperatingPointsRecord_T1,
                num_direct_ref_layers,
            )
            (row_3.max_tid_il_ref_pics_plus1,) = r.run(_VvcOperatingPointsRecord_R12)

    def _write(self, w: Writer, /) -> None:
        num_profile_tier_level_minus1 = len(self.profile_tier_levels) - 1
        all_independent_layers_flag = self.all_independent_layers_flag
        num_operating_points = len(self.operating_points)
        max_layer_count = len(self.dependencies)
        w.run(_VvcOperatingPointsRecord_R0, num_profile_tier_level_minus1)
        for i, row in enumerate(self.profile_tier_levels):
            ptl_max_temporal_id = row.ptl_max_temporal_id
            w.run(_VvcOperatingPointsRecord_R1, row.ptl_max_temporal_id)
            w.record("ptl", row.ptl, (ptl_max_temporal_id + 1))

        w.run(
            _VvcOperatingPointsRecord_R2,
            w.pack(
                (
                    "all_independent_layers_flag",
                    self.all_independent_layers_flag,
                    1,
                    False,
                ),
                ("reserved", self.reserved, 7, False),
            ),
        )
        if all_independent_layers_flag:
            w.run(
                _VvcOperatingPointsRecord_R3,
                w.pack(
                    (
                        "each_layer_is_an_ols_flag",
                        self.each_layer_is_an_ols_flag,
                        1,
                        False,
                    ),
                    ("reserved_2", self.reserved_2, 7, False),
                ),
            )

        else:
            w.run(_VvcOperatingPointsRecord_R4, self.ols_mode_idc)

        w.run(_VvcOperatingPointsRecord_R5, num_operating_points)
        for row_2 in self.operating_points:
            layer_count = len(row_2.layers)
            frame_rate_info_flag = row_2.frame_rate_info_flag
            bit_rate_info_flag = row_2.bit_rate_info_flag
            w.run(
                _VvcOperatingPointsRecord_R6,
                row_2.output_layer_set_idx,
                row_2.ptl_idx,
                row_2.max_temporal_id,
                layer_count,
            )
            w.table("layers", _VvcOperatingPointsRecord_T0, row_2.layers)
            w.run(
                _VvcOperatingPointsRecord_R7,
                w.pack(
                    ("reserved", row_2.reserved, 6, False),
                    ("frame_rate_info_flag", row_2.frame_rate_info_flag, 1, False),
                    ("bit_rate_info_flag", row_2.bit_rate_info_flag, 1, False),
                ),
            )
            if frame_rate_info_flag:
                w.run(
                    _VvcOperatingPointsRecord_R8,
                    row_2.avgFrameRate,
                    w.pack(
                        ("reserved_2", row_2.reserved_2, 6, False),
                        ("constantFrameRate", row_2.constantFrameRate, 2, False),
                    ),
                )

            if bit_rate_info_flag:
                w.run(_VvcOperatingPointsRecord_R9, row_2.maxBitRate, row_2.avgBitRate)

        w.run(_VvcOperatingPointsRecord_R10, max_layer_count)
        for row_3 in self.dependencies:
            num_direct_ref_layers = len(row_3.direct_ref_layerID)
            w.run(_VvcOperatingPointsRecord_R11, row_3.layerID, num_direct_ref_layers)
            w.table(
                "direct_ref_layerID",
                _VvcOperatingPointsRecord_T1,
                row_3.direct_ref_layerID,
            )
            w.run(_VvcOperatingPointsRecord_R12, row_3.max_tid_il_ref_pics_plus1)
