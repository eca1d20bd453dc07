"""OperatingPointsRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lhevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Record, Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_OperatingPointsRecord_R0: Final = Run(
    ">HB", (("scalability_mask", 16),), (("reserved", 2), ("num_profile_tier_level", 6))
)
_OperatingPointsRecord_T0: Final = Layout(
    Part(
        8,
        (
            ("general_profile_space", 2, False),
            ("general_tier_flag", 1, False),
            ("general_profile_idc", 5, False),
        ),
    ),
    Part(32, (("general_profile_compatibility_flags", 32, False),)),
    Part(48, (("general_constraint_indicator_flags", 48, False),)),
    Part(8, (("general_level_idc", 8, False),)),
)
_OperatingPointsRecord_R1: Final = Run(">H", (("num_operating_points", 16),))
_OperatingPointsRecord_R2: Final = Run(
    ">HBB",
    (("output_layer_set_idx", 16),),
    (("max_temporal_id", 8),),
    (("layer_count", 8),),
)
_OperatingPointsRecord_T1: Final = Layout(
    Part(8, (("ptl_idx", 8, False),)),
    Part(
        8,
        (
            ("layer_id", 6, False),
            ("is_outputlayer", 1, False),
            ("is_alternate_outputlayer", 1, False),
        ),
    ),
)
_OperatingPointsRecord_R3: Final = Run(
    ">HHHHB",
    (("minPicWidth", 16),),
    (("minPicHeight", 16),),
    (("maxPicWidth", 16),),
    (("maxPicHeight", 16),),
    (
        ("maxChromaFormat", 2),
        ("maxBitDepthMinus8", 3),
        ("reserved", 1),
        ("frame_rate_info_flag", 1),
        ("bit_rate_info_flag", 1),
    ),
)
_OperatingPointsRecord_R4: Final = Run(
    ">HB", (("avgFrameRate", 16),), (("reserved_2", 6), ("constantFrameRate", 2))
)
_OperatingPointsRecord_R5: Final = Run(
    ">II", (("maxBitRate", 32),), (("avgBitRate", 32),)
)
_OperatingPointsRecord_R6: Final = Run(">B", (("max_layer_count", 8),))
_OperatingPointsRecord_R7: Final = Run(
    ">BB", (("dependent_layerID", 8),), (("num_layers_dependent_on", 8),)
)
_OperatingPointsRecord_T2: Final = Layout(
    Part(8, (("dependent_on_layerID", 8, False),)), column="dependent_on_layerID"
)
_OperatingPointsRecord_R8: Final = Run(">B", (("dimension_identifier", 8),))


class OperatingPointsRecord(Record):
    """Profiles, operating points and layer dependencies of a layered HEVC stream.

    ISO/IEC 14496-15:2024, 9.6.1.2::

        class OperatingPointsRecord {
            unsigned int(16) scalability_mask;
            bit(2) reserved = 0;
            unsigned int(6) num_profile_tier_level;
            for (i = 1; i <= num_profile_tier_level; i++) {
                unsigned int(2) general_profile_space;
                unsigned int(1) general_tier_flag;
                unsigned int(5) general_profile_idc;
                unsigned int(32) general_profile_compatibility_flags;
                unsigned int(48) general_constraint_indicator_flags;
                unsigned int(8) general_level_idc;
            }
            unsigned int(16) num_operating_points;
            for (i = 0; i < num_operating_points; i++) {
                unsigned int(16) output_layer_set_idx;
                unsigned int(8) max_temporal_id;
                unsigned int(8) layer_count;
                for (j = 0; j < layer_count; j++) {
                    unsigned int(8) ptl_idx;
                    unsigned int(6) layer_id;
                    unsigned int(1) is_outputlayer;
                    unsigned int(1) is_alternate_outputlayer;
                }
                unsigned int(16) minPicWidth;
                unsigned int(16) minPicHeight;
                unsigned int(16) maxPicWidth;
                unsigned int(16) maxPicHeight;
                unsigned int(2) maxChromaFormat;
                unsigned int(3) maxBitDepthMinus8;
                bit(1) reserved = 0;
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
                unsigned int(8) dependent_layerID;
                unsigned int(8) num_layers_dependent_on;
                for (j = 0; j < num_layers_dependent_on; j++) {
                    unsigned int(8) dependent_on_layerID;
                }
                for (j = 0; j < 16; j++) {
                    if (scalability_mask & 1 << j) {
                        unsigned int(8) dimension_identifier;
                    }
                }
            }
        }

    Attributes:
        scalability_mask: Bit j: dimension j is in use.
        reserved: ``bit(2)``.
        num_profile_tier_level: ``unsigned int(6)``.
        profile_tier_levels: Rows of general_profile_space, general_tier_flag,
            general_profile_idc, general_profile_compatibility_flags,
            general_constraint_indicator_flags, general_level_idc.
        num_operating_points: ``unsigned int(16)``.
        operating_points: A list of ``OperatingPoint``.
        max_layer_count: ``unsigned int(8)``.
        dependencies: A list of ``Dependency``.
    """

    __slots__ = (
        "dependencies",
        "operating_points",
        "profile_tier_levels",
        "reserved",
        "scalability_mask",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.6.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "scalability_mask",
        "reserved",
        "num_profile_tier_level",
        "profile_tier_levels",
        "num_operating_points",
        "operating_points",
        "max_layer_count",
        "dependencies",
    )

    scalability_mask: int
    reserved: int
    profile_tier_levels: Table
    operating_points: list[OperatingPointsRecord.OperatingPoint]
    dependencies: list[OperatingPointsRecord.Dependency]

    class OperatingPoint(Row):
        """One of the ``operating_points`` of OperatingPointsRecord.

        Attributes:
            output_layer_set_idx: ``unsigned int(16)``.
            max_temporal_id: ``unsigned int(8)``.
            layers: Rows of ptl_idx, layer_id, is_outputlayer, is_alternate_outputlayer.
            minPicWidth: Luma samples.
            minPicHeight: Luma samples.
            maxPicWidth: Luma samples.
            maxPicHeight: Luma samples.
            maxChromaFormat: ``unsigned int(2)``.
            maxBitDepthMinus8: ``unsigned int(3)``.
            reserved: ``bit(1)``.
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
            "maxBitDepthMinus8",
            "maxBitRate",
            "maxChromaFormat",
            "maxPicHeight",
            "maxPicWidth",
            "max_temporal_id",
            "minPicHeight",
            "minPicWidth",
            "output_layer_set_idx",
            "reserved",
            "reserved_2",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "output_layer_set_idx",
            "max_temporal_id",
            "layers",
            "minPicWidth",
            "minPicHeight",
            "maxPicWidth",
            "maxPicHeight",
            "maxChromaFormat",
            "maxBitDepthMinus8",
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
        max_temporal_id: int
        layers: Table
        minPicWidth: int
        minPicHeight: int
        maxPicWidth: int
        maxPicHeight: int
        maxChromaFormat: int
        maxBitDepthMinus8: int
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
            max_temporal_id: int = 0,
            layers: Any = (),
            minPicWidth: int = 0,
            minPicHeight: int = 0,
            maxPicWidth: int = 0,
            maxPicHeight: int = 0,
            maxChromaFormat: int = 0,
            maxBitDepthMinus8: int = 0,
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
            self.max_temporal_id = max_temporal_id
            self.layers = layers
            self.minPicWidth = minPicWidth
            self.minPicHeight = minPicHeight
            self.maxPicWidth = maxPicWidth
            self.maxPicHeight = maxPicHeight
            self.maxChromaFormat = maxChromaFormat
            self.maxBitDepthMinus8 = maxBitDepthMinus8
            self.reserved = reserved
            self.frame_rate_info_flag = frame_rate_info_flag
            self.bit_rate_info_flag = bit_rate_info_flag
            self.avgFrameRate = avgFrameRate
            self.reserved_2 = reserved_2
            self.constantFrameRate = constantFrameRate
            self.maxBitRate = maxBitRate
            self.avgBitRate = avgBitRate

    class Dependency(Row):
        """One of the ``dependencies`` of OperatingPointsRecord.

        Attributes:
            dependent_layerID: ``unsigned int(8)``.
            dependent_on_layerID: Rows of dependent_on_layerID.
            dimensions: A list of ``dimension_identifier``.
        """

        __slots__ = ("dependent_layerID", "dependent_on_layerID", "dimensions")

        _fields: ClassVar[tuple[str, ...]] = (
            "dependent_layerID",
            "dependent_on_layerID",
            "dimensions",
        )

        dependent_layerID: int
        dependent_on_layerID: Table
        dimensions: list[int | None]

        def __init__(
            self,
            *,
            dependent_layerID: int = 0,
            dependent_on_layerID: Any = (),
            dimensions: Iterable[int | None] = (),
        ) -> None:
            self.dependent_layerID = dependent_layerID
            self.dependent_on_layerID = dependent_on_layerID
            self.dimensions = list(dimensions)

    def __init__(
        self,
        *,
        scalability_mask: int = 0,
        reserved: int = 0,
        profile_tier_levels: Any = (),
        operating_points: Iterable[OperatingPointsRecord.OperatingPoint] = (),
        dependencies: Iterable[OperatingPointsRecord.Dependency] = (),
    ) -> None:
        self.trailing = b""
        self.scalability_mask = scalability_mask
        self.reserved = reserved
        self.profile_tier_levels = _OperatingPointsRecord_T0.table(profile_tier_levels)
        self.operating_points = list(operating_points)
        self.dependencies = list(dependencies)

    @property
    def num_profile_tier_level(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.profile_tier_levels)

    @property
    def general_profile_space(self) -> Table:
        """The column ``general_profile_space``. A view of ``profile_tier_levels``."""
        found: Table = self.profile_tier_levels["general_profile_space"]
        return found

    @property
    def general_tier_flag(self) -> Table:
        """The column ``general_tier_flag``. A view of ``profile_tier_levels``."""
        found: Table = self.profile_tier_levels["general_tier_flag"]
        return found

    @property
    def general_profile_idc(self) -> Table:
        """The column ``general_profile_idc``. A view of ``profile_tier_levels``."""
        found: Table = self.profile_tier_levels["general_profile_idc"]
        return found

    @property
    def general_profile_compatibility_flags(self) -> Table:
        """The column ``general_profile_compatibility_flags``. A view of ``profile_tier_levels``."""
        found: Table = self.profile_tier_levels["general_profile_compatibility_flags"]
        return found

    @property
    def general_constraint_indicator_flags(self) -> Table:
        """The column ``general_constraint_indicator_flags``. A view of ``profile_tier_levels``."""
        found: Table = self.profile_tier_levels["general_constraint_indicator_flags"]
        return found

    @property
    def general_level_idc(self) -> Table:
        """The column ``general_level_idc``. A view of ``profile_tier_levels``."""
        found: Table = self.profile_tier_levels["general_level_idc"]
        return found

    @property
    def num_operating_points(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.operating_points)

    @property
    def max_layer_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.dependencies)

    def _read(self, r: Reader, /) -> None:
        scalability_mask, bits_2 = r.run(_OperatingPointsRecord_R0)
        self.scalability_mask = scalability_mask
        self.reserved = bits_2 >> 6
        num_profile_tier_level = bits_2 & 0x3F
        self.profile_tier_levels = r.table(
            "profile_tier_levels", _OperatingPointsRecord_T0, num_profile_tier_level
        )
        (num_operating_points,) = r.run(_OperatingPointsRecord_R1)
        operating_points: list[OperatingPointsRecord.OperatingPoint] = []
        self.operating_points = operating_points
        r.allow("operating_points", num_operating_points, 104)
        for _ in range(num_operating_points):
            row = OperatingPointsRecord.OperatingPoint.__new__(
                OperatingPointsRecord.OperatingPoint
            )
            operating_points.append(row)
            row.avgFrameRate = None
            row.reserved_2 = None
            row.constantFrameRate = None
            row.maxBitRate = None
            row.avgBitRate = None
            row.output_layer_set_idx, row.max_temporal_id, layer_count = r.run(
                _OperatingPointsRecord_R2
            )
            row.layers = r.table("layers", _OperatingPointsRecord_T1, layer_count)
            (
                row.minPicWidth,
                row.minPicHeight,
                row.maxPicWidth,
                row.maxPicHeight,
                bits_4,
            ) = r.run(_OperatingPointsRecord_R3)
            row.maxChromaFormat = bits_4 >> 6
            row.maxBitDepthMinus8 = (bits_4 >> 3) & 0x7
            row.reserved = (bits_4 >> 2) & 0x1
            frame_rate_info_flag = (bits_4 >> 1) & 0x1
            row.frame_rate_info_flag = frame_rate_info_flag
            bit_rate_info_flag = bits_4 & 0x1
            row.bit_rate_info_flag = bit_rate_info_flag
            if frame_rate_info_flag:
                row.avgFrameRate, bits_6 = r.run(_OperatingPointsRecord_R4)
                row.reserved_2 = bits_6 >> 2
                row.constantFrameRate = bits_6 & 0x3

            if bit_rate_info_flag:
                row.maxBitRate, row.avgBitRate = r.run(_OperatingPointsRecord_R5)

        (max_layer_count,) = r.run(_OperatingPointsRecord_R6)
        dependencies: list[OperatingPointsRecord.Dependency] = []
        self.dependencies = dependencies
        r.allow("dependencies", max_layer_count, 16)
        for _ in range(max_layer_count):
            row_2 = OperatingPointsRecord.Dependency.__new__(
                OperatingPointsRecord.Dependency
            )
            dependencies.append(row_2)
            row_2.dependent_layerID, num_layers_dependent_on = r.run(
                _OperatingPointsRecord_R7
            )
            row_2.dependent_on_layerID = r.table(
                "dependent_on_layerID",
                _OperatingPointsRecord_T2,
                num_layers_dependent_on,
            )
            dimensions: list[int | None] = []
            row_2.dimensions = dimensions
            r.allow("dimensions", 16, 0)
            for j in range(16):
                dimension_identifier: int | None = None
                if scalability_mask & (1 << j):
                    (dimension_identifier,) = r.run(_OperatingPointsRecord_R8)

                dimensions.append(dimension_identifier)

    def _write(self, w: Writer, /) -> None:
        scalability_mask = self.scalability_mask
        num_profile_tier_level = len(self.profile_tier_levels)
        num_operating_points = len(self.operating_points)
        max_layer_count = len(self.dependencies)
        w.run(
            _OperatingPointsRecord_R0,
            self.scalability_mask,
            w.pack(
                ("reserved", self.reserved, 2, False),
                ("num_profile_tier_level", num_profile_tier_level, 6, False),
            ),
        )
        w.table(
            "profile_tier_levels", _OperatingPointsRecord_T0, self.profile_tier_levels
        )
        w.run(_OperatingPointsRecord_R1, num_operating_points)
        for row in self.operating_points:
            layer_count = len(row.layers)
            frame_rate_info_flag = row.frame_rate_info_flag
            bit_rate_info_flag = row.bit_rate_info_flag
            w.run(
                _OperatingPointsRecord_R2,
                row.output_layer_set_idx,
                row.max_temporal_id,
                layer_count,
            )
            w.table("layers", _OperatingPointsRecord_T1, row.layers)
            w.run(
                _OperatingPointsRecord_R3,
                row.minPicWidth,
                row.minPicHeight,
                row.maxPicWidth,
                row.maxPicHeight,
                w.pack(
                    ("maxChromaFormat", row.maxChromaFormat, 2, False),
                    ("maxBitDepthMinus8", row.maxBitDepthMinus8, 3, False),
                    ("reserved", row.reserved, 1, False),
                    ("frame_rate_info_flag", row.frame_rate_info_flag, 1, False),
                    ("bit_rate_info_flag", row.bit_rate_info_flag, 1, False),
                ),
            )
            if frame_rate_info_flag:
                w.run(
                    _OperatingPointsRecord_R4,
                    row.avgFrameRate,
                    w.pack(
                        ("reserved_2", row.reserved_2, 6, False),
                        ("constantFrameRate", row.constantFrameRate, 2, False),
                    ),
                )

            if bit_rate_info_flag:
                w.run(_OperatingPointsRecord_R5, row.maxBitRate, row.avgBitRate)

        w.run(_OperatingPointsRecord_R6, max_layer_count)
        for row_2 in self.dependencies:
            num_layers_dependent_on = len(row_2.dependent_on_layerID)
            w.run(
                _OperatingPointsRecord_R7,
                row_2.dependent_layerID,
                num_layers_dependent_on,
            )
            w.table(
                "dependent_on_layerID",
                _OperatingPointsRecord_T2,
                row_2.dependent_on_layerID,
            )
            w.same("dimensions", row_2.dimensions, 16)
            for j, dimension_identifier in enumerate(row_2.dimensions):
                if scalability_mask & (1 << j):
                    w.run(_OperatingPointsRecord_R8, dimension_identifier)
