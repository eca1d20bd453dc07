"""Classes of ISO/IEC 14496-15:2024: avc.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmff.iso14496_12.sample_groups import VisualSampleGroupEntry
from bmffkit.runtime import Box, Layout, Part, Record, Run
from bmffkit.runtime.support import column, first

if TYPE_CHECKING:
    from bmff.iso14496_1.descriptors import BaseDescriptor
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_AVCDecoderConfigurationRecord_R0: Final = Run(
    ">BBBBBB",
    (("configurationVersion", 8),),
    (("AVCProfileIndication", 8),),
    (("profile_compatibility", 8),),
    (("AVCLevelIndication", 8),),
    (("reserved", 6), ("lengthSizeMinusOne", 2)),
    (("reserved_2", 3), ("numOfSequenceParameterSets", 5)),
)
_AVCDecoderConfigurationRecord_R1: Final = Run(
    ">H", (("sequenceParameterSetLength", 16),)
)
_AVCDecoderConfigurationRecord_R2: Final = Run(
    ">B", (("numOfPictureParameterSets", 8),)
)
_AVCDecoderConfigurationRecord_R3: Final = Run(
    ">H", (("pictureParameterSetLength", 16),)
)
_AVCDecoderConfigurationRecord_R4: Final = Run(
    ">BBBB",
    (("reserved_3", 6), ("chroma_format", 2)),
    (("reserved_4", 5), ("bit_depth_luma_minus8", 3)),
    (("reserved_5", 5), ("bit_depth_chroma_minus8", 3)),
    (("numOfSequenceParameterSetExt", 8),),
)
_AVCDecoderConfigurationRecord_R5: Final = Run(
    ">H", (("sequenceParameterSetExtLength", 16),)
)


class AVCDecoderConfigurationRecord(Record):
    """The set-up of an AVC decoder: profile, level, size of the length fields, parameter sets.

    ISO/IEC 14496-15:2024, 5.3.3.1.2::

        aligned(8) class AVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(8) AVCProfileIndication;
            unsigned int(8) profile_compatibility;
            unsigned int(8) AVCLevelIndication;
            bit(6) reserved = 0b111111;
            unsigned int(2) lengthSizeMinusOne;
            bit(3) reserved = 0b111;
            unsigned int(5) numOfSequenceParameterSets;
            for (i = 0; i < numOfSequenceParameterSets; i++) {
                unsigned int(16) sequenceParameterSetLength;
                bit(8 * sequenceParameterSetLength) sequenceParameterSetNALUnit;
            }
            unsigned int(8) numOfPictureParameterSets;
            for (i = 0; i < numOfPictureParameterSets; i++) {
                unsigned int(16) pictureParameterSetLength;
                bit(8 * pictureParameterSetLength) pictureParameterSetNALUnit;
            }
            if (AVCProfileIndication != 66 && AVCProfileIndication != 77 && AVCProfileIndication != 88) {
                bit(6) reserved = 0b111111;
                unsigned int(2) chroma_format;
                bit(5) reserved = 0b11111;
                unsigned int(3) bit_depth_luma_minus8;
                bit(5) reserved = 0b11111;
                unsigned int(3) bit_depth_chroma_minus8;
                unsigned int(8) numOfSequenceParameterSetExt;
                for (i = 0; i < numOfSequenceParameterSetExt; i++) {
                    unsigned int(16) sequenceParameterSetExtLength;
                    bit(8 * sequenceParameterSetExtLength) sequenceParameterSetExtNALUnit;
                }
            }
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        AVCProfileIndication: Profile_idc of the sequence parameter sets.
        profile_compatibility: The byte between profile_idc and level_idc.
        AVCLevelIndication: Level_idc of the sequence parameter sets.
        reserved: ``bit(6)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        reserved_2: ``bit(3)``.
        numOfSequenceParameterSets: ``unsigned int(5)``.
        numOfPictureParameterSets: ``unsigned int(8)``.
        reserved_3: ``bit(6)``; None when left out.
        chroma_format: Chroma_format_idc of the sequence parameter sets; None when left out.
        reserved_4: ``bit(5)``; None when left out.
        bit_depth_luma_minus8: Bits of a luma sample, less 8; None when left out.
        reserved_5: ``bit(5)``; None when left out.
        bit_depth_chroma_minus8: Bits of a chroma sample, less 8; None when left out.
        numOfSequenceParameterSetExt: ``unsigned int(8)``; None when left out.
    """

    __slots__ = (
        "AVCLevelIndication",
        "AVCProfileIndication",
        "bit_depth_chroma_minus8",
        "bit_depth_luma_minus8",
        "chroma_format",
        "configurationVersion",
        "lengthSizeMinusOne",
        "pictureParameterSets",
        "profile_compatibility",
        "reserved",
        "reserved_2",
        "reserved_3",
        "reserved_4",
        "reserved_5",
        "sequenceParameterSetExts",
        "sequenceParameterSets",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.3.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "AVCProfileIndication",
        "profile_compatibility",
        "AVCLevelIndication",
        "reserved",
        "lengthSizeMinusOne",
        "reserved_2",
        "numOfSequenceParameterSets",
        "sequenceParameterSets",
        "numOfPictureParameterSets",
        "pictureParameterSets",
        "reserved_3",
        "chroma_format",
        "reserved_4",
        "bit_depth_luma_minus8",
        "reserved_5",
        "bit_depth_chroma_minus8",
        "numOfSequenceParameterSetExt",
        "sequenceParameterSetExts",
    )

    configurationVersion: int
    AVCProfileIndication: int
    profile_compatibility: int
    AVCLevelIndication: int
    reserved: int
    lengthSizeMinusOne: int
    reserved_2: int
    sequenceParameterSets: list[bytes]
    pictureParameterSets: list[bytes]
    reserved_3: int | None
    chroma_format: int | None
    reserved_4: int | None
    bit_depth_luma_minus8: int | None
    reserved_5: int | None
    bit_depth_chroma_minus8: int | None
    sequenceParameterSetExts: list[bytes] | None

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        AVCProfileIndication: int = 0,
        profile_compatibility: int = 0,
        AVCLevelIndication: int = 0,
        reserved: int = 63,
        lengthSizeMinusOne: int = 0,
        reserved_2: int = 7,
        sequenceParameterSets: Iterable[bytes] = (),
        pictureParameterSets: Iterable[bytes] = (),
        reserved_3: int | None = None,
        chroma_format: int | None = None,
        reserved_4: int | None = None,
        bit_depth_luma_minus8: int | None = None,
        reserved_5: int | None = None,
        bit_depth_chroma_minus8: int | None = None,
        sequenceParameterSetExts: Iterable[bytes] | None = None,
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.AVCProfileIndication = AVCProfileIndication
        self.profile_compatibility = profile_compatibility
        self.AVCLevelIndication = AVCLevelIndication
        self.reserved = reserved
        self.lengthSizeMinusOne = lengthSizeMinusOne
        self.reserved_2 = reserved_2
        self.sequenceParameterSets = list(sequenceParameterSets)
        self.pictureParameterSets = list(pictureParameterSets)
        self.reserved_3 = reserved_3
        self.chroma_format = chroma_format
        self.reserved_4 = reserved_4
        self.bit_depth_luma_minus8 = bit_depth_luma_minus8
        self.reserved_5 = reserved_5
        self.bit_depth_chroma_minus8 = bit_depth_chroma_minus8
        self.sequenceParameterSetExts = (
            None if sequenceParameterSetExts is None else list(sequenceParameterSetExts)
        )

    @property
    def numOfSequenceParameterSets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.sequenceParameterSets)

    @property
    def numOfPictureParameterSets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.pictureParameterSets)

    @property
    def numOfSequenceParameterSetExt(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.sequenceParameterSetExts is None
            else len(self.sequenceParameterSetExts)
        )

    def _read(self, r: Reader, /) -> None:
        self.reserved_3 = None
        self.chroma_format = None
        self.reserved_4 = None
        self.bit_depth_luma_minus8 = None
        self.reserved_5 = None
        self.bit_depth_chroma_minus8 = None
        numOfSequenceParameterSetExt = 0
        self.sequenceParameterSetExts = None
        (
            self.configurationVersion,
            AVCProfileIndication,
            self.profile_compatibility,
            self.AVCLevelIndication,
            bits_2,
            bits_4,
        ) = r.run(_AVCDecoderConfigurationRecord_R0)
        self.AVCProfileIndication = AVCProfileIndication
        self.reserved = bits_2 >> 2
        self.lengthSizeMinusOne = bits_2 & 0x3
        self.reserved_2 = bits_4 >> 5
        numOfSequenceParameterSets = bits_4 & 0x1F
        sequenceParameterSets: list[bytes] = []
        self.sequenceParameterSets = sequenceParameterSets
        r.allow("sequenceParameterSets", numOfSequenceParameterSets, 16)
        for _ in range(numOfSequenceParameterSets):
            (sequenceParameterSetLength,) = r.run(_AVCDecoderConfigurationRecord_R1)
            sequenceParameterSetNALUnit = r.octets(
                "sequenceParameterSetNALUnit", sequenceParameterSetLength
            )
            sequenceParameterSets.append(sequenceParameterSetNALUnit)

        (numOfPictureParameterSets,) = r.run(_AVCDecoderConfigurationRecord_R2)
        pictureParameterSets: list[bytes] = []
        self.pictureParameterSets = pictureParameterSets
        r.allow("pictureParameterSets", numOfPictureParameterSets, 16)
        for _ in range(numOfPictureParameterSets):
            (pictureParameterSetLength,) = r.run(_AVCDecoderConfigurationRecord_R3)
            pictureParameterSetNALUnit = r.octets(
                "pictureParameterSetNALUnit", pictureParameterSetLength
            )
            pictureParameterSets.append(pictureParameterSetNALUnit)

        if (
            ((AVCProfileIndication != 66) and (AVCProfileIndication != 77))
            and (AVCProfileIndication != 88)
        ) and r.remaining() >= 4:
            bits_6, bits_8, bits_10, numOfSequenceParameterSetExt = r.run(
                _AVCDecoderConfigurationRecord_R4
            )
            self.reserved_3 = bits_6 >> 2
            self.chroma_format = bits_6 & 0x3
            self.reserved_4 = bits_8 >> 3
            self.bit_depth_luma_minus8 = bits_8 & 0x7
            self.reserved_5 = bits_10 >> 3
            self.bit_depth_chroma_minus8 = bits_10 & 0x7
            sequenceParameterSetExts: list[bytes] = []
            self.sequenceParameterSetExts = sequenceParameterSetExts
            r.allow("sequenceParameterSetExts", numOfSequenceParameterSetExt, 16)
            for _ in range(numOfSequenceParameterSetExt):
                (sequenceParameterSetExtLength,) = r.run(
                    _AVCDecoderConfigurationRecord_R5
                )
                sequenceParameterSetExtNALUnit = r.octets(
                    "sequenceParameterSetExtNALUnit", sequenceParameterSetExtLength
                )
                sequenceParameterSetExts.append(sequenceParameterSetExtNALUnit)

    def _write(self, w: Writer, /) -> None:
        AVCProfileIndication = self.AVCProfileIndication
        numOfSequenceParameterSets = len(self.sequenceParameterSets)
        numOfPictureParameterSets = len(self.pictureParameterSets)
        numOfSequenceParameterSetExt = (
            0
            if self.sequenceParameterSetExts is None
            else len(self.sequenceParameterSetExts)
        )
        w.run(
            _AVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            self.AVCProfileIndication,
            self.profile_compatibility,
            self.AVCLevelIndication,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
            w.pack(
                ("reserved_2", self.reserved_2, 3, False),
                ("numOfSequenceParameterSets", numOfSequenceParameterSets, 5, False),
            ),
        )
        for sequenceParameterSetNALUnit in self.sequenceParameterSets:
            sequenceParameterSetLength = len(sequenceParameterSetNALUnit)
            w.run(_AVCDecoderConfigurationRecord_R1, sequenceParameterSetLength)
            w.octets(
                "sequenceParameterSetNALUnit",
                sequenceParameterSetNALUnit,
                sequenceParameterSetLength,
            )

        w.run(_AVCDecoderConfigurationRecord_R2, numOfPictureParameterSets)
        for pictureParameterSetNALUnit in self.pictureParameterSets:
            pictureParameterSetLength = len(pictureParameterSetNALUnit)
            w.run(_AVCDecoderConfigurationRecord_R3, pictureParameterSetLength)
            w.octets(
                "pictureParameterSetNALUnit",
                pictureParameterSetNALUnit,
                pictureParameterSetLength,
            )

        if (
            ((AVCProfileIndication != 66) and (AVCProfileIndication != 77))
            and (AVCProfileIndication != 88)
        ) and self.reserved_3 is not None:
            w.run(
                _AVCDecoderConfigurationRecord_R4,
                w.pack(
                    ("reserved_3", self.reserved_3, 6, False),
                    ("chroma_format", self.chroma_format, 2, False),
                ),
                w.pack(
                    ("reserved_4", self.reserved_4, 5, False),
                    ("bit_depth_luma_minus8", self.bit_depth_luma_minus8, 3, False),
                ),
                w.pack(
                    ("reserved_5", self.reserved_5, 5, False),
                    ("bit_depth_chroma_minus8", self.bit_depth_chroma_minus8, 3, False),
                ),
                numOfSequenceParameterSetExt,
            )
            for sequenceParameterSetExtNALUnit in self.sequenceParameterSetExts or ():
                sequenceParameterSetExtLength = len(sequenceParameterSetExtNALUnit)
                w.run(_AVCDecoderConfigurationRecord_R5, sequenceParameterSetExtLength)
                w.octets(
                    "sequenceParameterSetExtNALUnit",
                    sequenceParameterSetExtNALUnit,
                    sequenceParameterSetExtLength,
                )


class AVCConfigurationBox(Box):
    """The AVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 5.4.2.1.2::

        class AVCConfigurationBox extends Box('avcC') {
            AVCDecoderConfigurationRecord() AVCConfig;
        }

    Attributes:
        AVCConfig: The decoder's set-up.
    """

    __slots__ = ("AVCConfig",)

    fourcc: ClassVar[bytes] = b"avcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.2.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("AVCConfig",)

    AVCConfig: AVCDecoderConfigurationRecord

    def __init__(
        self, *, AVCConfig: AVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.AVCConfig = (
            AVCDecoderConfigurationRecord() if AVCConfig is None else AVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.AVCConfig = AVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("AVCConfig", self.AVCConfig)


class MPEG4ExtensionDescriptorsBox(Box):
    """MPEG-4 systems descriptors that would go into the stream's ES_Descriptor.

    ISO/IEC 14496-15:2024, 5.4.2.1.2::

        class MPEG4ExtensionDescriptorsBox extends Box('m4ds') {
            BaseDescriptor Descr[0 .. 255];
        }

    Attributes:
        Descr: The descriptors, to the end of the box.
    """

    __slots__ = ("Descr",)

    fourcc: ClassVar[bytes] = b"m4ds"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.2.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("Descr",)

    Descr: list[BaseDescriptor]

    def __init__(self, *, Descr: Iterable[BaseDescriptor] = ()) -> None:
        Box.__init__(self)
        self.Descr = list(Descr)

    def _read(self, r: Reader, /) -> None:
        self.Descr = r.descriptors("Descr", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        w.descriptors("Descr", self.Descr)


class AVCSampleEntry(VisualSampleEntry):
    """An AVC stream ('avc3': parameter sets may also stand in the samples).

    ISO/IEC 14496-15:2024, 5.4.2.1.3::

        class AVCSampleEntry() extends VisualSampleEntry('avc1' or 'avc3') {
            AVCConfigurationBox config;
            MPEG4ExtensionDescriptorsBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.2.1.3"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "avc1",
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
    def config(self) -> AVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "AVCConfigurationBox")

    @property
    def mpeg4e_xtension_descriptors(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")


class AVC2SampleEntry(VisualSampleEntry):
    """An AVC stream whose samples may hold aggregators and extractors.

    ISO/IEC 14496-15:2024, 5.4.2.1.4::

        class AVC2SampleEntry() extends VisualSampleEntry('avc2' or 'avc4') {
            AVCConfigurationBox config;
            MPEG4ExtensionDescriptorsBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avc2"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.2.1.4"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "avc2",
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
    def config(self) -> AVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "AVCConfigurationBox")

    @property
    def mpeg4e_xtension_descriptors(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")


class AVCParameterSampleEntry(VisualSampleEntry):
    """A track that carries AVC parameter sets only.

    ISO/IEC 14496-15:2024, 5.4.3.2::

        class AVCParameterSampleEntry() extends VisualSampleEntry('avcp') {
            AVCConfigurationBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avcp"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.3.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> AVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "AVCConfigurationBox")


_SampleDependencyBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_SampleDependencyBox_R1: Final = Run(">H", (("dependency_count", 16),))
_SampleDependencyBox_T0: Final = Layout(
    Part(16, (("relative_sample_number", 16, True),)), column="relative_sample_number"
)


class SampleDependencyBox(FullBox):
    """For each sample, the samples it depends on.

    ISO/IEC 14496-15:2024, 5.4.5.2::

        aligned(8) class SampleDependencyBox extends FullBox('sdep', version = 0, 0) {
            for (i = 0;; i++) {
                unsigned int(16) dependency_count;
                for (k = 0; k < dependency_count; k++) {
                    signed int(16) relative_sample_number;
                }
            }
        }
    """

    __slots__ = ("samples",)

    fourcc: ClassVar[bytes] = b"sdep"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "samples")

    samples: list[Table]

    def __init__(
        self, *, version: int = 0, flags: int = 0, samples: Iterable[Table] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.samples = list(samples)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SampleDependencyBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        samples: list[Table] = []
        self.samples = samples
        while r.remaining() >= 2:
            (dependency_count,) = r.run(_SampleDependencyBox_R1)
            relative_sample_number = r.table(
                "relative_sample_number", _SampleDependencyBox_T0, dependency_count
            )
            samples.append(relative_sample_number)
            r.allow("samples", 1, 0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SampleDependencyBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        for relative_sample_number in self.samples:
            dependency_count = len(relative_sample_number)
            w.run(_SampleDependencyBox_R1, dependency_count)
            w.table(
                "relative_sample_number",
                _SampleDependencyBox_T0,
                relative_sample_number,
            )


_AVCLayerEntry_R0: Final = Run(
    ">BBHH",
    (("layerNumber", 8),),
    (("reserved", 7), ("accurateStatisticsFlag", 1)),
    (("avgBitRate", 16),),
    (("avgFrameRate", 16),),
)


class AVCLayerEntry(VisualSampleGroupEntry):
    """Statistics of one AVC layer.

    ISO/IEC 14496-15:2024, 5.4.6.2::

        class AVCLayerEntry() extends VisualSampleGroupEntry('avll') {
            unsigned int(8) layerNumber;
            unsigned int(7) reserved = 0;
            unsigned int(1) accurateStatisticsFlag;
            unsigned int(16) avgBitRate;
            unsigned int(16) avgFrameRate;
        }

    Attributes:
        layerNumber: 0 is the base layer.
        reserved: ``unsigned int(7)``.
        accurateStatisticsFlag: 1: the two averages are exact.
        avgBitRate: Units of 1000 bit/s.
        avgFrameRate: Frames in 256 seconds.
    """

    __slots__ = (
        "accurateStatisticsFlag",
        "avgBitRate",
        "avgFrameRate",
        "layerNumber",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"avll"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "layerNumber",
        "reserved",
        "accurateStatisticsFlag",
        "avgBitRate",
        "avgFrameRate",
    )

    layerNumber: int
    reserved: int
    accurateStatisticsFlag: int
    avgBitRate: int
    avgFrameRate: int

    def __init__(
        self,
        *,
        layerNumber: int = 0,
        reserved: int = 0,
        accurateStatisticsFlag: int = 0,
        avgBitRate: int = 0,
        avgFrameRate: int = 0,
    ) -> None:
        self.trailing = b""
        self.layerNumber = layerNumber
        self.reserved = reserved
        self.accurateStatisticsFlag = accurateStatisticsFlag
        self.avgBitRate = avgBitRate
        self.avgFrameRate = avgFrameRate

    def _read(self, r: Reader, /) -> None:
        self.layerNumber, bits_2, self.avgBitRate, self.avgFrameRate = r.run(
            _AVCLayerEntry_R0
        )
        self.reserved = bits_2 >> 1
        self.accurateStatisticsFlag = bits_2 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AVCLayerEntry_R0,
            self.layerNumber,
            w.pack(
                ("reserved", self.reserved, 7, False),
                ("accurateStatisticsFlag", self.accurateStatisticsFlag, 1, False),
            ),
            self.avgBitRate,
            self.avgFrameRate,
        )


_DependencyInfo_R0: Final = Run(
    ">BBH",
    (("subSeqDirectionFlag", 8),),
    (("layerNumber", 8),),
    (("subSequenceIdentifier", 16),),
)


class DependencyInfo(Record):
    """Another sub-sequence that a sub-sequence depends on.

    ISO/IEC 14496-15:2024, 5.4.7.2::

        aligned(8) class DependencyInfo {
            unsigned int(8) subSeqDirectionFlag;
            unsigned int(8) layerNumber;
            unsigned int(16) subSequenceIdentifier;
        }

    Attributes:
        subSeqDirectionFlag: 1: the other follows in time.
        layerNumber: ``unsigned int(8)``.
        subSequenceIdentifier: ``unsigned int(16)``.
    """

    __slots__ = ("layerNumber", "subSeqDirectionFlag", "subSequenceIdentifier")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.7.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subSeqDirectionFlag",
        "layerNumber",
        "subSequenceIdentifier",
    )

    subSeqDirectionFlag: int
    layerNumber: int
    subSequenceIdentifier: int

    def __init__(
        self,
        *,
        subSeqDirectionFlag: int = 0,
        layerNumber: int = 0,
        subSequenceIdentifier: int = 0,
    ) -> None:
        self.trailing = b""
        self.subSeqDirectionFlag = subSeqDirectionFlag
        self.layerNumber = layerNumber
        self.subSequenceIdentifier = subSequenceIdentifier

    def _read(self, r: Reader, /) -> None:
        self.subSeqDirectionFlag, self.layerNumber, self.subSequenceIdentifier = r.run(
            _DependencyInfo_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DependencyInfo_R0,
            self.subSeqDirectionFlag,
            self.layerNumber,
            self.subSequenceIdentifier,
        )


_AVCSubSequenceEntry_R0: Final = Run(
    ">HBB",
    (("subSequenceIdentifer", 16),),
    (("layerNumber", 8),),
    (("durationFlag", 1), ("avgRateFlag", 1), ("reserved", 6)),
)
_AVCSubSequenceEntry_R1: Final = Run(">I", (("duration", 32),))
_AVCSubSequenceEntry_R2: Final = Run(
    ">BHH",
    (("reserved_2", 7), ("accurateStatisticsFlag", 1)),
    (("avgBitRate", 16),),
    (("avgFrameRate", 16),),
)
_AVCSubSequenceEntry_R3: Final = Run(">B", (("numReferences", 8),))


class AVCSubSequenceEntry(VisualSampleGroupEntry):
    """One sub-sequence of an AVC stream, with its statistics and dependencies.

    ISO/IEC 14496-15:2024, 5.4.7.2::

        class AVCSubSequenceEntry() extends VisualSampleGroupEntry('avss') {
            unsigned int(16) subSequenceIdentifer;
            unsigned int(8) layerNumber;
            unsigned int(1) durationFlag;
            unsigned int(1) avgRateFlag;
            unsigned int(6) reserved = 0;
            if (durationFlag) {
                unsigned int(32) duration;
            }
            if (avgRateFlag) {
                unsigned int(7) reserved = 0;
                unsigned int(1) accurateStatisticsFlag;
                unsigned int(16) avgBitRate;
                unsigned int(16) avgFrameRate;
            }
            unsigned int(8) numReferences;
            DependencyInfo dependency[numReferences];
        }

    Attributes:
        subSequenceIdentifer: ``unsigned int(16)``.
        layerNumber: ``unsigned int(8)``.
        durationFlag: ``unsigned int(1)``.
        avgRateFlag: ``unsigned int(1)``.
        reserved: ``unsigned int(6)``.
        duration: Units of the media's time scale; None when left out.
        reserved_2: ``unsigned int(7)``; None when left out.
        accurateStatisticsFlag: 1: the two averages are exact; None when left out.
        avgBitRate: Units of 1000 bit/s; None when left out.
        avgFrameRate: Frames in 256 seconds; None when left out.
        numReferences: ``unsigned int(8)``.
        dependency: ``DependencyInfo dependency[numReferences]``.
    """

    __slots__ = (
        "accurateStatisticsFlag",
        "avgBitRate",
        "avgFrameRate",
        "avgRateFlag",
        "dependency",
        "duration",
        "durationFlag",
        "layerNumber",
        "reserved",
        "reserved_2",
        "subSequenceIdentifer",
    )

    fourcc: ClassVar[bytes] = b"avss"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.7.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subSequenceIdentifer",
        "layerNumber",
        "durationFlag",
        "avgRateFlag",
        "reserved",
        "duration",
        "reserved_2",
        "accurateStatisticsFlag",
        "avgBitRate",
        "avgFrameRate",
        "numReferences",
        "dependency",
    )

    subSequenceIdentifer: int
    layerNumber: int
    durationFlag: int
    avgRateFlag: int
    reserved: int
    duration: int | None
    reserved_2: int | None
    accurateStatisticsFlag: int | None
    avgBitRate: int | None
    avgFrameRate: int | None
    dependency: list[DependencyInfo]

    def __init__(
        self,
        *,
        subSequenceIdentifer: int = 0,
        layerNumber: int = 0,
        durationFlag: int = 0,
        avgRateFlag: int = 0,
        reserved: int = 0,
        duration: int | None = None,
        reserved_2: int | None = None,
        accurateStatisticsFlag: int | None = None,
        avgBitRate: int | None = None,
        avgFrameRate: int | None = None,
        dependency: Iterable[DependencyInfo] = (),
    ) -> None:
        self.trailing = b""
        self.subSequenceIdentifer = subSequenceIdentifer
        self.layerNumber = layerNumber
        self.durationFlag = durationFlag
        self.avgRateFlag = avgRateFlag
        self.reserved = reserved
        self.duration = duration
        self.reserved_2 = reserved_2
        self.accurateStatisticsFlag = accurateStatisticsFlag
        self.avgBitRate = avgBitRate
        self.avgFrameRate = avgFrameRate
        self.dependency = list(dependency)

    @property
    def numReferences(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.dependency)

    def _read(self, r: Reader, /) -> None:
        self.duration = None
        self.reserved_2 = None
        self.accurateStatisticsFlag = None
        self.avgBitRate = None
        self.avgFrameRate = None
        self.subSequenceIdentifer, self.layerNumber, bits_2 = r.run(
            _AVCSubSequenceEntry_R0
        )
        self.durationFlag = durationFlag = bits_2 >> 7
        self.avgRateFlag = avgRateFlag = (bits_2 >> 6) & 0x1
        self.reserved = bits_2 & 0x3F
        if durationFlag:
            (self.duration,) = r.run(_AVCSubSequenceEntry_R1)

        if avgRateFlag:
            bits_4, self.avgBitRate, self.avgFrameRate = r.run(_AVCSubSequenceEntry_R2)
            self.reserved_2 = bits_4 >> 1
            self.accurateStatisticsFlag = bits_4 & 0x1

        (numReferences,) = r.run(_AVCSubSequenceEntry_R3)
        dependency: list[DependencyInfo] = []
        self.dependency = dependency
        r.allow("dependency", numReferences, 0)
        for _ in range(numReferences):
            dependency_2 = DependencyInfo._from(r)
            dependency.append(dependency_2)

    def _write(self, w: Writer, /) -> None:
        durationFlag = self.durationFlag
        avgRateFlag = self.avgRateFlag
        numReferences = len(self.dependency)
        w.run(
            _AVCSubSequenceEntry_R0,
            self.subSequenceIdentifer,
            self.layerNumber,
            w.pack(
                ("durationFlag", self.durationFlag, 1, False),
                ("avgRateFlag", self.avgRateFlag, 1, False),
                ("reserved", self.reserved, 6, False),
            ),
        )
        if durationFlag:
            w.run(_AVCSubSequenceEntry_R1, self.duration)

        if avgRateFlag:
            w.run(
                _AVCSubSequenceEntry_R2,
                w.pack(
                    ("reserved_2", self.reserved_2, 7, False),
                    ("accurateStatisticsFlag", self.accurateStatisticsFlag, 1, False),
                ),
                self.avgBitRate,
                self.avgFrameRate,
            )

        w.run(_AVCSubSequenceEntry_R3, numReferences)
        for dependency in self.dependency:
            w.record("dependency", dependency)
