"""Classes of ISO/IEC 14496-15:2024: lhevc.

Generated from the specification ``iso14496_15/lhevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmff.iso14496_12.sample_groups import VisualSampleGroupEntry
from bmff.iso14496_15.hevc import HEVCSampleEntry
from bmffkit.runtime import Box, Layout, Part, Record, Row, Run
from bmffkit.runtime.support import column, first

if TYPE_CHECKING:
    from bmff.iso14496_15.avc import MPEG4ExtensionDescriptorsBox
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_LHEVCDecoderConfigurationRecord_R0: Final = Run(
    ">BHBBB",
    (("configurationVersion", 8),),
    (("reserved", 4), ("min_spatial_segmentation_idc", 12)),
    (("reserved_2", 6), ("parallelismType", 2)),
    (
        ("reserved_3", 2),
        ("numTemporalLayers", 3),
        ("temporalIdNested", 1),
        ("lengthSizeMinusOne", 2),
    ),
    (("numOfArrays", 8),),
)
_LHEVCDecoderConfigurationRecord_R1: Final = Run(
    ">BH",
    (("array_completeness", 1), ("reserved", 1), ("NAL_unit_type", 6)),
    (("numNalus", 16),),
)
_LHEVCDecoderConfigurationRecord_R2: Final = Run(">H", (("nalUnitLength", 16),))


class LHEVCDecoderConfigurationRecord(Record):
    """The set-up of a layered HEVC decoder, beyond that of the base layer.

    ISO/IEC 14496-15:2024, 9.3.2.2::

        aligned(8) class LHEVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            bit(4) reserved = 0b1111;
            unsigned int(12) min_spatial_segmentation_idc;
            bit(6) reserved = 0b111111;
            unsigned int(2) parallelismType;
            bit(2) reserved = 0b11;
            bit(3) numTemporalLayers;
            bit(1) temporalIdNested;
            unsigned int(2) lengthSizeMinusOne;
            unsigned int(8) numOfArrays;
            for (j = 0; j < numOfArrays; j++) {
                bit(1) array_completeness;
                unsigned int(1) reserved = 0;
                unsigned int(6) NAL_unit_type;
                unsigned int(16) numNalus;
                for (i = 0; i < numNalus; i++) {
                    unsigned int(16) nalUnitLength;
                    bit(8 * nalUnitLength) nalUnit;
                }
            }
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        reserved: ``bit(4)``.
        min_spatial_segmentation_idc: ``unsigned int(12)``.
        reserved_2: ``bit(6)``.
        parallelismType: 0: unknown or mixed, 1: slices, 2: tiles, 3: wavefronts.
        reserved_3: ``bit(2)``.
        numTemporalLayers: 0: unknown, 1: not temporally scalable.
        temporalIdNested: ``bit(1)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        numOfArrays: ``unsigned int(8)``.
    """

    __slots__ = (
        "arrays",
        "configurationVersion",
        "lengthSizeMinusOne",
        "min_spatial_segmentation_idc",
        "numTemporalLayers",
        "parallelismType",
        "reserved",
        "reserved_2",
        "reserved_3",
        "temporalIdNested",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "reserved",
        "min_spatial_segmentation_idc",
        "reserved_2",
        "parallelismType",
        "reserved_3",
        "numTemporalLayers",
        "temporalIdNested",
        "lengthSizeMinusOne",
        "numOfArrays",
        "arrays",
    )

    configurationVersion: int
    reserved: int
    min_spatial_segmentation_idc: int
    reserved_2: int
    parallelismType: int
    reserved_3: int
    numTemporalLayers: int
    temporalIdNested: int
    lengthSizeMinusOne: int
    arrays: list[LHEVCDecoderConfigurationRecord.Array]

    class Array(Row):
        """One of the ``arrays`` of LHEVCDecoderConfigurationRecord.

        Attributes:
            array_completeness: 1: no NAL unit of this type stands in the samples.
            reserved: ``unsigned int(1)``.
            NAL_unit_type: ``unsigned int(6)``.
            numNalus: ``unsigned int(16)``.
        """

        __slots__ = ("NAL_unit_type", "array_completeness", "nalUnits", "reserved")

        _fields: ClassVar[tuple[str, ...]] = (
            "array_completeness",
            "reserved",
            "NAL_unit_type",
            "nalUnits",
        )

        array_completeness: int
        reserved: int
        NAL_unit_type: int
        nalUnits: list[bytes]

        def __init__(
            self,
            *,
            array_completeness: int = 0,
            reserved: int = 0,
            NAL_unit_type: int = 0,
            nalUnits: Iterable[bytes] = (),
        ) -> None:
            self.array_completeness = array_completeness
            self.reserved = reserved
            self.NAL_unit_type = NAL_unit_type
            self.nalUnits = list(nalUnits)

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        reserved: int = 15,
        min_spatial_segmentation_idc: int = 0,
        reserved_2: int = 63,
        parallelismType: int = 0,
        reserved_3: int = 3,
        numTemporalLayers: int = 0,
        temporalIdNested: int = 0,
        lengthSizeMinusOne: int = 0,
        arrays: Iterable[LHEVCDecoderConfigurationRecord.Array] = (),
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.reserved = reserved
        self.min_spatial_segmentation_idc = min_spatial_segmentation_idc
        self.reserved_2 = reserved_2
        self.parallelismType = parallelismType
        self.reserved_3 = reserved_3
        self.numTemporalLayers = numTemporalLayers
        self.temporalIdNested = temporalIdNested
        self.lengthSizeMinusOne = lengthSizeMinusOne
        self.arrays = list(arrays)

    @property
    def numOfArrays(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.arrays)

    def _read(self, r: Reader, /) -> None:
        self.configurationVersion, bits_2, bits_4, bits_6, numOfArrays = r.run(
            _LHEVCDecoderConfigurationRecord_R0
        )
        self.reserved = bits_2 >> 12
        self.min_spatial_segmentation_idc = bits_2 & 0xFFF
        self.reserved_2 = bits_4 >> 2
        self.parallelismType = bits_4 & 0x3
        self.reserved_3 = bits_6 >> 6
        self.numTemporalLayers = (bits_6 >> 3) & 0x7
        self.temporalIdNested = (bits_6 >> 2) & 0x1
        self.lengthSizeMinusOne = bits_6 & 0x3
        arrays: list[LHEVCDecoderConfigurationRecord.Array] = []
        self.arrays = arrays
        r.allow("arrays", numOfArrays, 24)
        for _ in range(numOfArrays):
            row = LHEVCDecoderConfigurationRecord.Array.__new__(
                LHEVCDecoderConfigurationRecord.Array
            )
            arrays.append(row)
            bits_8, numNalus = r.run(_LHEVCDecoderConfigurationRecord_R1)
            row.array_completeness = bits_8 >> 7
            row.reserved = (bits_8 >> 6) & 0x1
            row.NAL_unit_type = bits_8 & 0x3F
            nalUnits: list[bytes] = []
            row.nalUnits = nalUnits
            r.allow("nalUnits", numNalus, 16)
            for _ in range(numNalus):
                (nalUnitLength,) = r.run(_LHEVCDecoderConfigurationRecord_R2)
                nalUnit = r.octets("nalUnit", nalUnitLength)
                nalUnits.append(nalUnit)

    def _write(self, w: Writer, /) -> None:
        numOfArrays = len(self.arrays)
        w.run(
            _LHEVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            w.pack(
                ("reserved", self.reserved, 4, False),
                (
                    "min_spatial_segmentation_idc",
                    self.min_spatial_segmentation_idc,
                    12,
                    False,
                ),
            ),
            w.pack(
                ("reserved_2", self.reserved_2, 6, False),
                ("parallelismType", self.parallelismType, 2, False),
            ),
            w.pack(
                ("reserved_3", self.reserved_3, 2, False),
                ("numTemporalLayers", self.numTemporalLayers, 3, False),
                ("temporalIdNested", self.temporalIdNested, 1, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
            numOfArrays,
        )
        for row in self.arrays:
            numNalus = len(row.nalUnits)
            w.run(
                _LHEVCDecoderConfigurationRecord_R1,
                w.pack(
                    ("array_completeness", row.array_completeness, 1, False),
                    ("reserved", row.reserved, 1, False),
                    ("NAL_unit_type", row.NAL_unit_type, 6, False),
                ),
                numNalus,
            )
            for nalUnit in row.nalUnits:
                nalUnitLength = len(nalUnit)
                w.run(_LHEVCDecoderConfigurationRecord_R2, nalUnitLength)
                w.octets("nalUnit", nalUnit, nalUnitLength)


class LHEVCConfigurationBox(Box):
    """The layered HEVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 9.4.1.2::

        class LHEVCConfigurationBox extends Box('lhvC') {
            LHEVCDecoderConfigurationRecord() LHEVCConfig;
        }

    Attributes:
        LHEVCConfig: The decoder's set-up.
    """

    __slots__ = ("LHEVCConfig",)

    fourcc: ClassVar[bytes] = b"lhvC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("LHEVCConfig",)

    LHEVCConfig: LHEVCDecoderConfigurationRecord

    def __init__(
        self, *, LHEVCConfig: LHEVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.LHEVCConfig = (
            LHEVCDecoderConfigurationRecord() if LHEVCConfig is None else LHEVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.LHEVCConfig = LHEVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("LHEVCConfig", self.LHEVCConfig)


class HEVCLHVCSampleEntry(HEVCSampleEntry):
    """A track with the base layer and further layers of a layered HEVC stream.

    ISO/IEC 14496-15:2024, 9.4.1.3::

        class HEVCLHVCSampleEntry() extends HEVCSampleEntry() {
            LHEVCConfigurationBox lhvcconfig;
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.4.1.3"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        pre_defined: int = 0,
        reserved_2: int = 0,
        pre_defined_2: tuple[int, ...] = (0, 0, 0),
        width: int = 0,
        height: int = 0,
        horizresolution: int = 4718592,
        vertresolution: int = 4718592,
        reserved_3: int = 0,
        frame_count: int = 1,
        compressorname: bytes = bytes(32),
        depth: int = 24,
        pre_defined_3: int = -1,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.pre_defined_2 = pre_defined_2
        self.width = width
        self.height = height
        self.horizresolution = horizresolution
        self.vertresolution = vertresolution
        self.reserved_3 = reserved_3
        self.frame_count = frame_count
        self.compressorname = compressorname
        self.depth = depth
        self.pre_defined_3 = pre_defined_3
        self.children = self._adopt(children)

    @property
    def lhvcconfig(self) -> LHEVCConfigurationBox | None:
        """The set-up for the further layers. None when there is none."""
        return first(self.children, "LHEVCConfigurationBox")


class LHEVCSampleEntry(VisualSampleEntry):
    """A track with layers of a layered HEVC stream, without the base layer.

    ISO/IEC 14496-15:2024, 9.4.1.3::

        class LHEVCSampleEntry() extends VisualSampleEntry('lhv1' or 'lhe1') {
            LHEVCConfigurationBox lhvcconfig;
            MPEG4ExtensionDescriptorsBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"lhv1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.4.1.3"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "lhv1",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        pre_defined: int = 0,
        reserved_2: int = 0,
        pre_defined_2: tuple[int, ...] = (0, 0, 0),
        width: int = 0,
        height: int = 0,
        horizresolution: int = 4718592,
        vertresolution: int = 4718592,
        reserved_3: int = 0,
        frame_count: int = 1,
        compressorname: bytes = bytes(32),
        depth: int = 24,
        pre_defined_3: int = -1,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.pre_defined_2 = pre_defined_2
        self.width = width
        self.height = height
        self.horizresolution = horizresolution
        self.vertresolution = vertresolution
        self.reserved_3 = reserved_3
        self.frame_count = frame_count
        self.compressorname = compressorname
        self.depth = depth
        self.pre_defined_3 = pre_defined_3
        self.children = self._adopt(children)

    @property
    def lhvcconfig(self) -> LHEVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "LHEVCConfigurationBox")

    @property
    def mpeg4e_xtension_descriptors(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")


_LhvcExternalBaseLayerInfo_R0: Final = Run(
    ">Bb",
    (("reserved", 1), ("bl_irap_pic_flag", 1), ("bl_irap_nal_unit_type", 6)),
    (("sample_offset", 8),),
)


class LhvcExternalBaseLayerInfo(VisualSampleGroupEntry):
    """Where the picture of an external base layer stands in time, and its kind.

    ISO/IEC 14496-15:2024, 9.5.2.2::

        aligned(8) class LhvcExternalBaseLayerInfo() extends VisualSampleGroupEntry('lbli') {
            bit(1) reserved = 0b1;
            unsigned int(1) bl_irap_pic_flag;
            unsigned int(6) bl_irap_nal_unit_type;
            signed int(8) sample_offset;
        }

    Attributes:
        reserved: ``bit(1)``.
        bl_irap_pic_flag: 1: the base layer picture is a random access picture.
        bl_irap_nal_unit_type: ``unsigned int(6)``.
        sample_offset: From the time-aligned sample of the base layer track.
    """

    __slots__ = (
        "bl_irap_nal_unit_type",
        "bl_irap_pic_flag",
        "reserved",
        "sample_offset",
    )

    fourcc: ClassVar[bytes] = b"lbli"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.5.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "bl_irap_pic_flag",
        "bl_irap_nal_unit_type",
        "sample_offset",
    )

    reserved: int
    bl_irap_pic_flag: int
    bl_irap_nal_unit_type: int
    sample_offset: int

    def __init__(
        self,
        *,
        reserved: int = 1,
        bl_irap_pic_flag: int = 0,
        bl_irap_nal_unit_type: int = 0,
        sample_offset: int = 0,
    ) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.bl_irap_pic_flag = bl_irap_pic_flag
        self.bl_irap_nal_unit_type = bl_irap_nal_unit_type
        self.sample_offset = sample_offset

    def _read(self, r: Reader, /) -> None:
        bits_2, self.sample_offset = r.run(_LhvcExternalBaseLayerInfo_R0)
        self.reserved = bits_2 >> 7
        self.bl_irap_pic_flag = (bits_2 >> 6) & 0x1
        self.bl_irap_nal_unit_type = bits_2 & 0x3F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _LhvcExternalBaseLayerInfo_R0,
            w.pack(
                ("reserved", self.reserved, 1, False),
                ("bl_irap_pic_flag", self.bl_irap_pic_flag, 1, False),
                ("bl_irap_nal_unit_type", self.bl_irap_nal_unit_type, 6, False),
            ),
            self.sample_offset,
        )


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
        num_operating_points: ``unsigned int(16)``.
        max_layer_count: ``unsigned int(8)``.
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
            layer_count: ``unsigned int(8)``.
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
            reserved_2: int | None = None,
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
            num_layers_dependent_on: ``unsigned int(8)``.
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
        return self.profile_tier_levels["general_profile_space"]

    @property
    def general_tier_flag(self) -> Table:
        """The column ``general_tier_flag``. A view of ``profile_tier_levels``."""
        return self.profile_tier_levels["general_tier_flag"]

    @property
    def general_profile_idc(self) -> Table:
        """The column ``general_profile_idc``. A view of ``profile_tier_levels``."""
        return self.profile_tier_levels["general_profile_idc"]

    @property
    def general_profile_compatibility_flags(self) -> Table:
        """The column ``general_profile_compatibility_flags``. A view of ``profile_tier_levels``."""
        return self.profile_tier_levels["general_profile_compatibility_flags"]

    @property
    def general_constraint_indicator_flags(self) -> Table:
        """The column ``general_constraint_indicator_flags``. A view of ``profile_tier_levels``."""
        return self.profile_tier_levels["general_constraint_indicator_flags"]

    @property
    def general_level_idc(self) -> Table:
        """The column ``general_level_idc``. A view of ``profile_tier_levels``."""
        return self.profile_tier_levels["general_level_idc"]

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
            row.frame_rate_info_flag = frame_rate_info_flag = (bits_4 >> 1) & 0x1
            row.bit_rate_info_flag = bit_rate_info_flag = bits_4 & 0x1
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
            w.same("dimensions", len(row_2.dimensions), 16)
            for j, dimension_identifier in enumerate(row_2.dimensions):
                if scalability_mask & (1 << j):
                    w.run(_OperatingPointsRecord_R8, dimension_identifier)


class OperatingPointsInformation(VisualSampleGroupEntry):
    """The operating points of the stream, once for a track.

    ISO/IEC 14496-15:2024, 9.6.1.2::

        class OperatingPointsInformation extends VisualSampleGroupEntry('oinf') {
            OperatingPointsRecord oinf;
        }

    Attributes:
        oinf: The operating points.
    """

    __slots__ = ("oinf",)

    fourcc: ClassVar[bytes] = b"oinf"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.6.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("oinf",)

    oinf: OperatingPointsRecord

    def __init__(self, *, oinf: OperatingPointsRecord | None = None) -> None:
        self.trailing = b""
        self.oinf = OperatingPointsRecord() if oinf is None else oinf

    def _read(self, r: Reader, /) -> None:
        self.oinf = OperatingPointsRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("oinf", self.oinf)


_LayerInfoGroupEntry_R0: Final = Run(
    ">B", (("reserved", 2), ("num_layers_in_track", 6))
)
_LayerInfoGroupEntry_T0: Final = Layout(
    Part(
        16,
        (
            ("reserved", 2, False),
            ("irap_gdr_pics_in_layer_only_flag", 1, False),
            ("completeness_flag", 1, False),
            ("layer_id", 6, False),
            ("min_TemporalId", 3, False),
            ("max_TemporalId", 3, False),
        ),
    ),
    Part(8, (("reserved_2", 1, False), ("sub_layer_presence_flags", 7, False))),
)


class LayerInfoGroupEntry(VisualSampleGroupEntry):
    """The layers of a track: identifiers, temporal sub-layers, completeness.

    ISO/IEC 14496-15:2024, 9.6.2.2::

        class LayerInfoGroupEntry extends VisualSampleGroupEntry('linf') {
            bit(2) reserved = 0;
            unsigned int(6) num_layers_in_track;
            for (i = 0; i < num_layers_in_track; i++) {
                bit(2) reserved = 0;
                unsigned int(1) irap_gdr_pics_in_layer_only_flag;
                unsigned int(1) completeness_flag;
                unsigned int(6) layer_id;
                unsigned int(3) min_TemporalId;
                unsigned int(3) max_TemporalId;
                bit(1) reserved = 0;
                unsigned int(7) sub_layer_presence_flags;
            }
        }

    Attributes:
        reserved: ``bit(2)``.
        num_layers_in_track: ``unsigned int(6)``.
    """

    __slots__ = ("layers", "reserved")

    fourcc: ClassVar[bytes] = b"linf"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.6.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "num_layers_in_track", "layers")

    reserved: int
    layers: Table

    def __init__(self, *, reserved: int = 0, layers: Any = ()) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.layers = _LayerInfoGroupEntry_T0.table(layers)

    @property
    def num_layers_in_track(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.layers)

    @property
    def irap_gdr_pics_in_layer_only_flag(self) -> Table:
        """The column ``irap_gdr_pics_in_layer_only_flag``. A view of ``layers``."""
        return self.layers["irap_gdr_pics_in_layer_only_flag"]

    @property
    def completeness_flag(self) -> Table:
        """1: the track holds all pictures of the layer. A view of ``layers``."""
        return self.layers["completeness_flag"]

    @property
    def layer_id(self) -> Table:
        """The column ``layer_id``. A view of ``layers``."""
        return self.layers["layer_id"]

    @property
    def min_TemporalId(self) -> Table:
        """The column ``min_TemporalId``. A view of ``layers``."""
        return self.layers["min_TemporalId"]

    @property
    def max_TemporalId(self) -> Table:
        """The column ``max_TemporalId``. A view of ``layers``."""
        return self.layers["max_TemporalId"]

    @property
    def reserved_2(self) -> Table:
        """The column ``reserved_2``. A view of ``layers``."""
        return self.layers["reserved_2"]

    @property
    def sub_layer_presence_flags(self) -> Table:
        """A bit for each TemporalId. A view of ``layers``."""
        return self.layers["sub_layer_presence_flags"]

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_LayerInfoGroupEntry_R0)
        self.reserved = bits_2 >> 6
        num_layers_in_track = bits_2 & 0x3F
        self.layers = r.table("layers", _LayerInfoGroupEntry_T0, num_layers_in_track)

    def _write(self, w: Writer, /) -> None:
        num_layers_in_track = len(self.layers)
        w.run(
            _LayerInfoGroupEntry_R0,
            w.pack(
                ("reserved", self.reserved, 2, False),
                ("num_layers_in_track", num_layers_in_track, 6, False),
            ),
        )
        w.table("layers", _LayerInfoGroupEntry_T0, self.layers)


_OperatingPointDecodeTimeHint_R0: Final = Run(">i", (("delta_time", 32),))


class OperatingPointDecodeTimeHint(VisualSampleGroupEntry):
    """How far decoding times have to be moved to decode one operating point alone.

    ISO/IEC 14496-15:2024, 9.6.3.2::

        class OperatingPointDecodeTimeHint() extends VisualSampleGroupEntry('opth') {
            signed int(32) delta_time;
        }

    Attributes:
        delta_time: Units of the media's time scale.
    """

    __slots__ = ("delta_time",)

    fourcc: ClassVar[bytes] = b"opth"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.6.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("delta_time",)

    delta_time: int

    def __init__(self, *, delta_time: int = 0) -> None:
        self.trailing = b""
        self.delta_time = delta_time

    def _read(self, r: Reader, /) -> None:
        (self.delta_time,) = r.run(_OperatingPointDecodeTimeHint_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_OperatingPointDecodeTimeHint_R0, self.delta_time)
