"""HEVCDecoderConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record, Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_HEVCDecoderConfigurationRecord_R0: Final = Run(
    ">BBIHIBHBBBBHBB",
    (("configurationVersion", 8),),
    (
        ("general_profile_space", 2),
        ("general_tier_flag", 1),
        ("general_profile_idc", 5),
    ),
    (("general_profile_compatibility_flags", 32),),
    (("general_constraint_indicator_flags", 48),),
    (("general_level_idc", 8),),
    (("reserved", 4), ("min_spatial_segmentation_idc", 12)),
    (("reserved_2", 6), ("parallelismType", 2)),
    (("reserved_3", 6), ("chromaFormat", 2)),
    (("reserved_4", 5), ("bitDepthLumaMinus8", 3)),
    (("reserved_5", 5), ("bitDepthChromaMinus8", 3)),
    (("avgFrameRate", 16),),
    (
        ("constantFrameRate", 2),
        ("numTemporalLayers", 3),
        ("temporalIdNested", 1),
        ("lengthSizeMinusOne", 2),
    ),
    (("numOfArrays", 8),),
)
_HEVCDecoderConfigurationRecord_R1: Final = Run(
    ">BH",
    (("array_completeness", 1), ("reserved", 1), ("NAL_unit_type", 6)),
    (("numNalus", 16),),
)
_HEVCDecoderConfigurationRecord_R2: Final = Run(">H", (("nalUnitLength", 16),))


class HEVCDecoderConfigurationRecord(Record):
    """The set-up of an HEVC decoder: profile, tier, level, formats, and NAL units by type.

    ISO/IEC 14496-15:2024, 8.3.2.1.2::

        aligned(8) class HEVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(2) general_profile_space;
            unsigned int(1) general_tier_flag;
            unsigned int(5) general_profile_idc;
            unsigned int(32) general_profile_compatibility_flags;
            unsigned int(48) general_constraint_indicator_flags;
            unsigned int(8) general_level_idc;
            bit(4) reserved = 0b1111;
            unsigned int(12) min_spatial_segmentation_idc;
            bit(6) reserved = 0b111111;
            unsigned int(2) parallelismType;
            bit(6) reserved = 0b111111;
            unsigned int(2) chromaFormat;
            bit(5) reserved = 0b11111;
            unsigned int(3) bitDepthLumaMinus8;
            bit(5) reserved = 0b11111;
            unsigned int(3) bitDepthChromaMinus8;
            bit(16) avgFrameRate;
            bit(2) constantFrameRate;
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
        general_profile_space: ``unsigned int(2)``.
        general_tier_flag: 0: main tier, 1: high tier.
        general_profile_idc: ``unsigned int(5)``.
        general_profile_compatibility_flags: ``unsigned int(32)``.
        general_constraint_indicator_flags: ``unsigned int(48)``.
        general_level_idc: 30 times the level number.
        reserved: ``bit(4)``.
        min_spatial_segmentation_idc: ``unsigned int(12)``.
        reserved_2: ``bit(6)``.
        parallelismType: 0: unknown or mixed, 1: slices, 2: tiles, 3: wavefronts.
        reserved_3: ``bit(6)``.
        chromaFormat: chroma_format_idc of the sequence parameter sets.
        reserved_4: ``bit(5)``.
        bitDepthLumaMinus8: Bits of a luma sample, less 8.
        reserved_5: ``bit(5)``.
        bitDepthChromaMinus8: Bits of a chroma sample, less 8.
        avgFrameRate: Frames in 256 seconds, 0: not told.
        constantFrameRate: 1: constant, 2: constant in each temporal layer, 0: not told.
        numTemporalLayers: 0: unknown, 1: not temporally scalable.
        temporalIdNested: ``bit(1)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        numOfArrays: ``unsigned int(8)``.
        arrays: A list of ``Array``.
    """

    __slots__ = (
        "arrays",
        "avgFrameRate",
        "bitDepthChromaMinus8",
        "bitDepthLumaMinus8",
        "chromaFormat",
        "configurationVersion",
        "constantFrameRate",
        "general_constraint_indicator_flags",
        "general_level_idc",
        "general_profile_compatibility_flags",
        "general_profile_idc",
        "general_profile_space",
        "general_tier_flag",
        "lengthSizeMinusOne",
        "min_spatial_segmentation_idc",
        "numTemporalLayers",
        "parallelismType",
        "reserved",
        "reserved_2",
        "reserved_3",
        "reserved_4",
        "reserved_5",
        "temporalIdNested",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.3.2.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "general_profile_space",
        "general_tier_flag",
        "general_profile_idc",
        "general_profile_compatibility_flags",
        "general_constraint_indicator_flags",
        "general_level_idc",
        "reserved",
        "min_spatial_segmentation_idc",
        "reserved_2",
        "parallelismType",
        "reserved_3",
        "chromaFormat",
        "reserved_4",
        "bitDepthLumaMinus8",
        "reserved_5",
        "bitDepthChromaMinus8",
        "avgFrameRate",
        "constantFrameRate",
        "numTemporalLayers",
        "temporalIdNested",
        "lengthSizeMinusOne",
        "numOfArrays",
        "arrays",
    )

    configurationVersion: int
    general_profile_space: int
    general_tier_flag: int
    general_profile_idc: int
    general_profile_compatibility_flags: int
    general_constraint_indicator_flags: int
    general_level_idc: int
    reserved: int
    min_spatial_segmentation_idc: int
    reserved_2: int
    parallelismType: int
    reserved_3: int
    chromaFormat: int
    reserved_4: int
    bitDepthLumaMinus8: int
    reserved_5: int
    bitDepthChromaMinus8: int
    avgFrameRate: int
    constantFrameRate: int
    numTemporalLayers: int
    temporalIdNested: int
    lengthSizeMinusOne: int
    arrays: list[HEVCDecoderConfigurationRecord.Array]

    class Array(Row):
        """One of the ``arrays`` of HEVCDecoderConfigurationRecord.

        Attributes:
            array_completeness: 1: no NAL unit of this type stands in the samples.
            reserved: ``unsigned int(1)``.
            NAL_unit_type: ``unsigned int(6)``.
            nalUnits: A list: one NAL unit, header included.
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
        general_profile_space: int = 0,
        general_tier_flag: int = 0,
        general_profile_idc: int = 0,
        general_profile_compatibility_flags: int = 0,
        general_constraint_indicator_flags: int = 0,
        general_level_idc: int = 0,
        reserved: int = 15,
        min_spatial_segmentation_idc: int = 0,
        reserved_2: int = 63,
        parallelismType: int = 0,
        reserved_3: int = 63,
        chromaFormat: int = 0,
        reserved_4: int = 31,
        bitDepthLumaMinus8: int = 0,
        reserved_5: int = 31,
        bitDepthChromaMinus8: int = 0,
        avgFrameRate: int = 0,
        constantFrameRate: int = 0,
        numTemporalLayers: int = 0,
        temporalIdNested: int = 0,
        lengthSizeMinusOne: int = 0,
        arrays: Iterable[HEVCDecoderConfigurationRecord.Array] = (),
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.general_profile_space = general_profile_space
        self.general_tier_flag = general_tier_flag
        self.general_profile_idc = general_profile_idc
        self.general_profile_compatibility_flags = general_profile_compatibility_flags
        self.general_constraint_indicator_flags = general_constraint_indicator_flags
        self.general_level_idc = general_level_idc
        self.reserved = reserved
        self.min_spatial_segmentation_idc = min_spatial_segmentation_idc
        self.reserved_2 = reserved_2
        self.parallelismType = parallelismType
        self.reserved_3 = reserved_3
        self.chromaFormat = chromaFormat
        self.reserved_4 = reserved_4
        self.bitDepthLumaMinus8 = bitDepthLumaMinus8
        self.reserved_5 = reserved_5
        self.bitDepthChromaMinus8 = bitDepthChromaMinus8
        self.avgFrameRate = avgFrameRate
        self.constantFrameRate = constantFrameRate
        self.numTemporalLayers = numTemporalLayers
        self.temporalIdNested = temporalIdNested
        self.lengthSizeMinusOne = lengthSizeMinusOne
        self.arrays = list(arrays)

    @property
    def numOfArrays(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.arrays)

    def _read(self, r: Reader, /) -> None:
        (
            self.configurationVersion,
            bits_2,
            self.general_profile_compatibility_flags,
            bits_4,
            bits_5,
            self.general_level_idc,
            bits_7,
            bits_9,
            bits_11,
            bits_13,
            bits_15,
            self.avgFrameRate,
            bits_17,
            numOfArrays,
        ) = r.run(_HEVCDecoderConfigurationRecord_R0)
        self.general_profile_space = bits_2 >> 6
        self.general_tier_flag = (bits_2 >> 5) & 0x1
        self.general_profile_idc = bits_2 & 0x1F
        bits_3 = (bits_4 << 32) | bits_5
        self.general_constraint_indicator_flags = bits_3
        self.reserved = bits_7 >> 12
        self.min_spatial_segmentation_idc = bits_7 & 0xFFF
        self.reserved_2 = bits_9 >> 2
        self.parallelismType = bits_9 & 0x3
        self.reserved_3 = bits_11 >> 2
        self.chromaFormat = bits_11 & 0x3
        self.reserved_4 = bits_13 >> 3
        self.bitDepthLumaMinus8 = bits_13 & 0x7
        self.reserved_5 = bits_15 >> 3
        self.bitDepthChromaMinus8 = bits_15 & 0x7
        self.constantFrameRate = bits_17 >> 6
        self.numTemporalLayers = (bits_17 >> 3) & 0x7
        self.temporalIdNested = (bits_17 >> 2) & 0x1
        self.lengthSizeMinusOne = bits_17 & 0x3
        arrays: list[HEVCDecoderConfigurationRecord.Array] = []
        self.arrays = arrays
        r.allow("arrays", numOfArrays, 24)
        for _ in range(numOfArrays):
            row = HEVCDecoderConfigurationRecord.Array.__new__(
                HEVCDecoderConfigurationRecord.Array
            )
            arrays.append(row)
            bits_19, numNalus = r.run(_HEVCDecoderConfigurationRecord_R1)
            row.array_completeness = bits_19 >> 7
            row.reserved = (bits_19 >> 6) & 0x1
            row.NAL_unit_type = bits_19 & 0x3F
            nalUnits: list[bytes] = []
            row.nalUnits = nalUnits
            r.allow("nalUnits", numNalus, 16)
            for _ in range(numNalus):
                (nalUnitLength,) = r.run(_HEVCDecoderConfigurationRecord_R2)
                nalUnit = r.octets("nalUnit", nalUnitLength)
                nalUnits.append(nalUnit)

    def _write(self, w: Writer, /) -> None:
        numOfArrays = len(self.arrays)
        bits = w.pack(
            (
                "general_constraint_indicator_flags",
                self.general_constraint_indicator_flags,
                48,
                False,
            )
        )
        w.run(
            _HEVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            w.pack(
                ("general_profile_space", self.general_profile_space, 2, False),
                ("general_tier_flag", self.general_tier_flag, 1, False),
                ("general_profile_idc", self.general_profile_idc, 5, False),
            ),
            self.general_profile_compatibility_flags,
            (bits >> 32) & 0xFFFF,
            (bits) & 0xFFFFFFFF,
            self.general_level_idc,
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
                ("reserved_3", self.reserved_3, 6, False),
                ("chromaFormat", self.chromaFormat, 2, False),
            ),
            w.pack(
                ("reserved_4", self.reserved_4, 5, False),
                ("bitDepthLumaMinus8", self.bitDepthLumaMinus8, 3, False),
            ),
            w.pack(
                ("reserved_5", self.reserved_5, 5, False),
                ("bitDepthChromaMinus8", self.bitDepthChromaMinus8, 3, False),
            ),
            self.avgFrameRate,
            w.pack(
                ("constantFrameRate", self.constantFrameRate, 2, False),
                ("numTemporalLayers", self.numTemporalLayers, 3, False),
                ("temporalIdNested", self.temporalIdNested, 1, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
            numOfArrays,
        )
        for row in self.arrays:
            numNalus = len(row.nalUnits)
            w.run(
                _HEVCDecoderConfigurationRecord_R1,
                w.pack(
                    ("array_completeness", row.array_completeness, 1, False),
                    ("reserved", row.reserved, 1, False),
                    ("NAL_unit_type", row.NAL_unit_type, 6, False),
                ),
                numNalus,
            )
            for nalUnit in row.nalUnits:
                nalUnitLength = len(nalUnit)
                w.run(_HEVCDecoderConfigurationRecord_R2, nalUnitLength)
                w.octets("nalUnit", nalUnit, nalUnitLength)
