"""Classes of ISO/IEC 14496-15:2024: hevc.

Generated from the specification ``iso14496_15/hevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmff.iso14496_12.sample_groups import VisualSampleGroupEntry
from bmff.iso14496_15.nal_unit_structures import (
    InlineConstructor,
    NALUStartInlineConstructor,
    SampleConstructor,
    SampleConstructorFromTrackGroup,
)
from bmffkit.runtime import Box, Record, Row, Run
from bmffkit.runtime.support import ABSENT, first

if TYPE_CHECKING:
    from bmff.iso14496_15.avc import MPEG4ExtensionDescriptorsBox
    from bmffkit.runtime import Reader, Writer
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
        chromaFormat: Chroma_format_idc of the sequence parameter sets.
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


class HEVCConfigurationBox(Box):
    """The HEVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 8.4.1.1.2::

        class HEVCConfigurationBox extends Box('hvcC') {
            HEVCDecoderConfigurationRecord() HEVCConfig;
        }

    Attributes:
        HEVCConfig: The decoder's set-up.
    """

    __slots__ = ("HEVCConfig",)

    fourcc: ClassVar[bytes] = b"hvcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.1.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("HEVCConfig",)

    HEVCConfig: HEVCDecoderConfigurationRecord

    def __init__(
        self, *, HEVCConfig: HEVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.HEVCConfig = (
            HEVCDecoderConfigurationRecord() if HEVCConfig is None else HEVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.HEVCConfig = HEVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("HEVCConfig", self.HEVCConfig)


class HEVCSampleEntry(VisualSampleEntry):
    """An HEVC stream; the code tells where parameter sets may stand and what structures are used.

    ISO/IEC 14496-15:2024, 8.4.1.1.2::

        class HEVCSampleEntry() extends VisualSampleEntry('hvc1' or 'hvc2' or 'hvc3' or 'hev1' or 'hev2' or 'hev3') {
            HEVCConfigurationBox config;
            MPEG4ExtensionDescriptorsBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"hvc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.1.1.2"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "hvc1",
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
    def config(self) -> HEVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "HEVCConfigurationBox")

    @property
    def mpeg4e_xtension_descriptors(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")


_DefaultHevcExtractorConstructorBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("num_entries", 32),)
)
_DefaultHevcExtractorConstructorBox_R1: Final = Run(
    ">BB", (("constructor_type", 8),), (("constructor_flags", 8),)
)


class DefaultHevcExtractorConstructorBox(FullBox):
    """The constructors that an extractor uses when it names none itself.

    ISO/IEC 14496-15:2024, 8.4.2.2::

        class DefaultHevcExtractorConstructorBox extends FullBox('dhec') {
            unsigned int(32) num_entries;
            for (i = 1; i <= num_entries; i++) {
                unsigned int(8) constructor_type;
                unsigned int(8) constructor_flags;
                if (constructor_type == 0) {
                    SampleConstructor();
                } else if (constructor_type == 2) {
                    InlineConstructor();
                } else if (constructor_type == 3) {
                    SampleConstructorFromTrackGroup();
                } else if (constructor_type == 6) {
                    NALUStartInlineConstructor();
                }
            }
        }

    Attributes:
        num_entries: ``unsigned int(32)``.
    """

    __slots__ = ("constructors",)

    fourcc: ClassVar[bytes] = b"dhec"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "num_entries",
        "constructors",
    )

    constructors: list[DefaultHevcExtractorConstructorBox.Constructor]

    class Constructor(Row):
        """One of the ``constructors`` of DefaultHevcExtractorConstructorBox.

        Attributes:
            constructor_type: 0: sample, 2: inline, 3: sample of a group, 6: start of a NAL
                unit.
            constructor_flags: ``unsigned int(8)``.
            constructor: ``SampleConstructor()``.
            group: ``SampleConstructorFromTrackGroup()``; None when left out.
        """

        __slots__ = ("constructor", "constructor_flags", "constructor_type", "group")

        _fields: ClassVar[tuple[str, ...]] = (
            "constructor_type",
            "constructor_flags",
            "constructor",
            "group",
        )

        constructor_type: int
        constructor_flags: int
        constructor: SampleConstructor | InlineConstructor | NALUStartInlineConstructor
        group: SampleConstructorFromTrackGroup | None

        def __init__(
            self,
            *,
            constructor_type: int = 0,
            constructor_flags: int = 0,
            constructor: (
                SampleConstructor
                | InlineConstructor
                | NALUStartInlineConstructor
                | None
            ) = None,
            group: SampleConstructorFromTrackGroup | None = None,
        ) -> None:
            self.constructor_type = constructor_type
            self.constructor_flags = constructor_flags
            self.constructor = (
                SampleConstructor() if constructor is None else constructor
            )
            self.group = group

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        constructors: Iterable[DefaultHevcExtractorConstructorBox.Constructor] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.constructors = list(constructors)

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.constructors)

    def _read(self, r: Reader, /) -> None:
        bits_2, num_entries = r.run(_DefaultHevcExtractorConstructorBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        constructors: list[DefaultHevcExtractorConstructorBox.Constructor] = []
        self.constructors = constructors
        r.allow("constructors", num_entries, 16)
        for _ in range(num_entries):
            row = DefaultHevcExtractorConstructorBox.Constructor.__new__(
                DefaultHevcExtractorConstructorBox.Constructor
            )
            constructors.append(row)
            row.constructor = ABSENT
            row.group = None
            constructor_type, row.constructor_flags = r.run(
                _DefaultHevcExtractorConstructorBox_R1
            )
            row.constructor_type = constructor_type
            if constructor_type == 0:
                row.constructor = SampleConstructor._from(r)

            else:
                if constructor_type == 2:
                    row.constructor = InlineConstructor._from(r)

                else:
                    if constructor_type == 3:
                        row.group = SampleConstructorFromTrackGroup._from(r)

                    else:
                        if constructor_type == 6:
                            row.constructor = NALUStartInlineConstructor._from(r)

    def _write(self, w: Writer, /) -> None:
        num_entries = len(self.constructors)
        w.run(
            _DefaultHevcExtractorConstructorBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            num_entries,
        )
        for row in self.constructors:
            constructor_type = row.constructor_type
            w.run(
                _DefaultHevcExtractorConstructorBox_R1,
                row.constructor_type,
                row.constructor_flags,
            )
            if constructor_type == 0:
                w.record("constructor", row.constructor)

            else:
                if constructor_type == 2:
                    w.record("constructor", row.constructor)

                else:
                    if constructor_type == 3:
                        w.record("group", row.group)

                    else:
                        if constructor_type == 6:
                            w.record("constructor", row.constructor)


_SyncSampleEntry_R0: Final = Run(">B", (("reserved", 2), ("NAL_unit_type", 6)))


class SyncSampleEntry(VisualSampleGroupEntry):
    """The type of the coded slices of a sync sample.

    ISO/IEC 14496-15:2024, 8.4.3.2::

        class SyncSampleEntry() extends VisualSampleGroupEntry('sync') {
            bit(2) reserved = 0;
            unsigned int(6) NAL_unit_type;
        }

    Attributes:
        reserved: ``bit(2)``.
        NAL_unit_type: Of all the coded slices of the sample.
    """

    __slots__ = ("NAL_unit_type", "reserved")

    fourcc: ClassVar[bytes] = b"sync"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "NAL_unit_type")

    reserved: int
    NAL_unit_type: int

    def __init__(self, *, reserved: int = 0, NAL_unit_type: int = 0) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.NAL_unit_type = NAL_unit_type

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SyncSampleEntry_R0)
        self.reserved = bits_2 >> 6
        self.NAL_unit_type = bits_2 & 0x3F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SyncSampleEntry_R0,
            w.pack(
                ("reserved", self.reserved, 2, False),
                ("NAL_unit_type", self.NAL_unit_type, 6, False),
            ),
        )


_TemporalLayerEntry_R0: Final = Run(
    ">BBIHIBHHBH",
    (("temporalLayerId", 8),),
    (("tlprofile_space", 2), ("tltier_flag", 1), ("tlprofile_idc", 5)),
    (("tlprofile_compatibility_flags", 32),),
    (("tlconstraint_indicator_flags", 48),),
    (("tllevel_idc", 8),),
    (("tlMaxBitRate", 16),),
    (("tlAvgBitRate", 16),),
    (("tlConstantFrameRate", 8),),
    (("tlAvgFrameRate", 16),),
)


class TemporalLayerEntry(VisualSampleGroupEntry):
    """Profile, level and statistics of a temporal layer and those below it.

    ISO/IEC 14496-15:2024, 8.4.4.2::

        class TemporalLayerEntry() extends VisualSampleGroupEntry('tscl') {
            unsigned int(8) temporalLayerId;
            unsigned int(2) tlprofile_space;
            unsigned int(1) tltier_flag;
            unsigned int(5) tlprofile_idc;
            unsigned int(32) tlprofile_compatibility_flags;
            unsigned int(48) tlconstraint_indicator_flags;
            unsigned int(8) tllevel_idc;
            unsigned int(16) tlMaxBitRate;
            unsigned int(16) tlAvgBitRate;
            unsigned int(8) tlConstantFrameRate;
            unsigned int(16) tlAvgFrameRate;
        }

    Attributes:
        temporalLayerId: TemporalId of the layer.
        tlprofile_space: ``unsigned int(2)``.
        tltier_flag: ``unsigned int(1)``.
        tlprofile_idc: ``unsigned int(5)``.
        tlprofile_compatibility_flags: ``unsigned int(32)``.
        tlconstraint_indicator_flags: ``unsigned int(48)``.
        tllevel_idc: ``unsigned int(8)``.
        tlMaxBitRate: Units of 1000 bit/s.
        tlAvgBitRate: Units of 1000 bit/s.
        tlConstantFrameRate: ``unsigned int(8)``.
        tlAvgFrameRate: Frames in 256 seconds.
    """

    __slots__ = (
        "temporalLayerId",
        "tlAvgBitRate",
        "tlAvgFrameRate",
        "tlConstantFrameRate",
        "tlMaxBitRate",
        "tlconstraint_indicator_flags",
        "tllevel_idc",
        "tlprofile_compatibility_flags",
        "tlprofile_idc",
        "tlprofile_space",
        "tltier_flag",
    )

    fourcc: ClassVar[bytes] = b"tscl"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "temporalLayerId",
        "tlprofile_space",
        "tltier_flag",
        "tlprofile_idc",
        "tlprofile_compatibility_flags",
        "tlconstraint_indicator_flags",
        "tllevel_idc",
        "tlMaxBitRate",
        "tlAvgBitRate",
        "tlConstantFrameRate",
        "tlAvgFrameRate",
    )

    temporalLayerId: int
    tlprofile_space: int
    tltier_flag: int
    tlprofile_idc: int
    tlprofile_compatibility_flags: int
    tlconstraint_indicator_flags: int
    tllevel_idc: int
    tlMaxBitRate: int
    tlAvgBitRate: int
    tlConstantFrameRate: int
    tlAvgFrameRate: int

    def __init__(
        self,
        *,
        temporalLayerId: int = 0,
        tlprofile_space: int = 0,
        tltier_flag: int = 0,
        tlprofile_idc: int = 0,
        tlprofile_compatibility_flags: int = 0,
        tlconstraint_indicator_flags: int = 0,
        tllevel_idc: int = 0,
        tlMaxBitRate: int = 0,
        tlAvgBitRate: int = 0,
        tlConstantFrameRate: int = 0,
        tlAvgFrameRate: int = 0,
    ) -> None:
        self.trailing = b""
        self.temporalLayerId = temporalLayerId
        self.tlprofile_space = tlprofile_space
        self.tltier_flag = tltier_flag
        self.tlprofile_idc = tlprofile_idc
        self.tlprofile_compatibility_flags = tlprofile_compatibility_flags
        self.tlconstraint_indicator_flags = tlconstraint_indicator_flags
        self.tllevel_idc = tllevel_idc
        self.tlMaxBitRate = tlMaxBitRate
        self.tlAvgBitRate = tlAvgBitRate
        self.tlConstantFrameRate = tlConstantFrameRate
        self.tlAvgFrameRate = tlAvgFrameRate

    def _read(self, r: Reader, /) -> None:
        (
            self.temporalLayerId,
            bits_2,
            self.tlprofile_compatibility_flags,
            bits_4,
            bits_5,
            self.tllevel_idc,
            self.tlMaxBitRate,
            self.tlAvgBitRate,
            self.tlConstantFrameRate,
            self.tlAvgFrameRate,
        ) = r.run(_TemporalLayerEntry_R0)
        self.tlprofile_space = bits_2 >> 6
        self.tltier_flag = (bits_2 >> 5) & 0x1
        self.tlprofile_idc = bits_2 & 0x1F
        bits_3 = (bits_4 << 32) | bits_5
        self.tlconstraint_indicator_flags = bits_3

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(
            (
                "tlconstraint_indicator_flags",
                self.tlconstraint_indicator_flags,
                48,
                False,
            )
        )
        w.run(
            _TemporalLayerEntry_R0,
            self.temporalLayerId,
            w.pack(
                ("tlprofile_space", self.tlprofile_space, 2, False),
                ("tltier_flag", self.tltier_flag, 1, False),
                ("tlprofile_idc", self.tlprofile_idc, 5, False),
            ),
            self.tlprofile_compatibility_flags,
            (bits >> 32) & 0xFFFF,
            (bits) & 0xFFFFFFFF,
            self.tllevel_idc,
            self.tlMaxBitRate,
            self.tlAvgBitRate,
            self.tlConstantFrameRate,
            self.tlAvgFrameRate,
        )


class TemporalSubLayerEntry(VisualSampleGroupEntry):
    """Marks a point to switch up to a higher temporal sub-layer.

    ISO/IEC 14496-15:2024, 8.4.5.2::

        class TemporalSubLayerEntry() extends VisualSampleGroupEntry('tsas') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"tsas"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.5.2"


class StepwiseTemporalLayerEntry(VisualSampleGroupEntry):
    """Marks a point to switch up to the next temporal sub-layer.

    ISO/IEC 14496-15:2024, 8.4.6.2::

        class StepwiseTemporalLayerEntry() extends VisualSampleGroupEntry('stsa') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"stsa"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.6.2"
