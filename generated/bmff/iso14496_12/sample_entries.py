"""Classes of ISO/IEC 14496-12:2022, QuickTime File Format, in ISO base media files: sample entries.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Path, Run
from bmffkit.runtime.support import every, first

if TYPE_CHECKING:
    from bmff.iso14496_12.audio import (
        ChannelLayout,
        DRCCoefficientsBasic,
        DRCCoefficientsUniDRC,
        DRCInstructionsBasic,
        DRCInstructionsUniDRC,
        DownMixInstructions,
        SamplingRateBox,
        UniDrcConfigExtension,
    )
    from bmff.iso14496_12.protection import (
        CompleteTrackInfoBox,
        ProtectionSchemeInfoBox,
        RestrictedSchemeInfoBox,
    )
    from bmff.iso14496_12.video import CleanApertureBox, PixelAspectRatioBox
    from bmff.iso14496_15.avc import AVCConfigurationBox
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_SampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class SampleEntry(Box):
    """One coding of a track: the code of the box names it, the boxes inside configure it.

    ISO/IEC 14496-12:2022, 8.5.2::

        aligned(8) abstract class SampleEntry(unsigned int(32) format) extends Box(format) {
            const unsigned int(8)[6] reserved = 0;
            unsigned int(16) data_reference_index;
        }

    Attributes:
        reserved: ``unsigned int(8)[6]``.
        data_reference_index: Row of the data reference box, from 1.
    """

    __slots__ = ("data_reference_index", "reserved")

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    reserved: bytes
    data_reference_index: int

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_SampleEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )


_OpaqueSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class OpaqueSampleEntry(SampleEntry):
    """A sample entry whose code no document at hand defines; what follows the header is kept.

    ISO/IEC 14496-12:2022, 8.5.2::

        aligned(8) class OpaqueSampleEntry(format) extends SampleEntry(format) {
            unsigned int(8) data[];
        }

    Attributes:
        data: To the end of the entry.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index", "data")

    data: bytes | memoryview

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_OpaqueSampleEntry_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _OpaqueSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.octets("data", self.data)


_BitRateBox_R0: Final = Run(
    ">III", (("bufferSizeDB", 32),), (("maxBitrate", 32),), (("avgBitrate", 32),)
)


class BitRateBox(Box):
    """Buffer size and bit rates of the stream that a sample entry describes.

    ISO/IEC 14496-12:2022, 8.5.2::

        class BitRateBox extends Box('btrt') {
            unsigned int(32) bufferSizeDB;
            unsigned int(32) maxBitrate;
            unsigned int(32) avgBitrate;
        }

    Attributes:
        bufferSizeDB: Bytes of the decoding buffer.
        maxBitrate: Bits per second over any second.
        avgBitrate: Bits per second over the whole stream.
    """

    __slots__ = ("avgBitrate", "bufferSizeDB", "maxBitrate")

    fourcc: ClassVar[bytes] = b"btrt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("bufferSizeDB", "maxBitrate", "avgBitrate")

    bufferSizeDB: int
    maxBitrate: int
    avgBitrate: int

    def __init__(
        self, *, bufferSizeDB: int = 0, maxBitrate: int = 0, avgBitrate: int = 0
    ) -> None:
        Box.__init__(self)
        self.bufferSizeDB = bufferSizeDB
        self.maxBitrate = maxBitrate
        self.avgBitrate = avgBitrate

    def _read(self, r: Reader, /) -> None:
        self.bufferSizeDB, self.maxBitrate, self.avgBitrate = r.run(_BitRateBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_BitRateBox_R0, self.bufferSizeDB, self.maxBitrate, self.avgBitrate)


_VisualSampleEntry_R0: Final = Run(
    ">6sHHH3IHHIIIH32sHh",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("pre_defined", 16),),
    (("reserved_2", 16),),
    (("pre_defined_2", 96),),
    (("width", 16),),
    (("height", 16),),
    (("horizresolution", 32),),
    (("vertresolution", 32),),
    (("reserved_3", 32),),
    (("frame_count", 16),),
    (("compressorname", 256),),
    (("depth", 16),),
    (("pre_defined_3", 16),),
)


class VisualSampleEntry(SampleEntry):
    """A coding of video, with the size of its pictures.

    ISO/IEC 14496-12:2022, 12.1.3::

        class VisualSampleEntry(codingname) extends SampleEntry(codingname) {
            unsigned int(16) pre_defined = 0;
            const unsigned int(16) reserved = 0;
            unsigned int(32)[3] pre_defined = 0;
            unsigned int(16) width;
            unsigned int(16) height;
            template unsigned int(32) horizresolution = 0x00480000;
            template unsigned int(32) vertresolution = 0x00480000;
            const unsigned int(32) reserved = 0;
            template unsigned int(16) frame_count = 1;
            uint(8)[32] compressorname;
            template unsigned int(16) depth = 0x0018;
            int(16) pre_defined = -1;
            CleanApertureBox clap;
            PixelAspectRatioBox pasp;
        }

    Attributes:
        pre_defined: ``unsigned int(16)``.
        reserved_2: ``unsigned int(16)``.
        pre_defined_2: ``unsigned int(32)[3]``.
        width: Pixels.
        height: Pixels.
        horizresolution: Pixels per inch, 16.16.
        vertresolution: Pixels per inch, 16.16.
        reserved_3: ``unsigned int(32)``.
        frame_count: Frames in a sample.
        compressorname: Length byte, then the name, filled with zeros.
        depth: 0x18: colour without alpha.
        pre_defined_3: ``int(16)``.
    """

    __slots__ = (
        "children",
        "compressorname",
        "depth",
        "frame_count",
        "height",
        "horizresolution",
        "pre_defined",
        "pre_defined_2",
        "pre_defined_3",
        "reserved_2",
        "reserved_3",
        "vertresolution",
        "width",
    )

    fourcc: ClassVar[bytes] = b"resv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "pre_defined",
        "reserved_2",
        "pre_defined_2",
        "width",
        "height",
        "horizresolution",
        "vertresolution",
        "reserved_3",
        "frame_count",
        "compressorname",
        "depth",
        "pre_defined_3",
    )

    _container: ClassVar[bool] = True

    pre_defined: int
    reserved_2: int
    pre_defined_2: tuple[int, ...]
    width: int
    height: int
    horizresolution: int
    vertresolution: int
    reserved_3: int
    frame_count: int
    compressorname: bytes
    depth: int
    pre_defined_3: int
    children: list[Box]

    def __init__(
        self,
        type: str = "resv",
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
    def clap(self) -> CleanApertureBox | None:
        """The CleanApertureBox inside. None when there is none."""
        return first(self.children, "CleanApertureBox")

    @property
    def pasp(self) -> PixelAspectRatioBox | None:
        """The PixelAspectRatioBox inside. None when there is none."""
        return first(self.children, "PixelAspectRatioBox")

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.pre_defined,
            self.reserved_2,
            v0,
            v1,
            v2,
            self.width,
            self.height,
            self.horizresolution,
            self.vertresolution,
            self.reserved_3,
            self.frame_count,
            self.compressorname,
            self.depth,
            self.pre_defined_3,
        ) = r.run(_VisualSampleEntry_R0)
        self.pre_defined_2 = (v0, v1, v2)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VisualSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.pre_defined,
            self.reserved_2,
            *w.vector("pre_defined_2", self.pre_defined_2, 3),
            self.width,
            self.height,
            self.horizresolution,
            self.vertresolution,
            self.reserved_3,
            self.frame_count,
            w.sized("compressorname", self.compressorname, 32),
            self.depth,
            self.pre_defined_3,
        )
        w.boxes(self.children)


class EncryptedVideoSampleEntry(VisualSampleEntry):
    """Encrypted video: the original code and the scheme stand in the protection information.

    ISO/IEC 14496-12:2022, 8.12.1::

        class EncryptedVideoSampleEntry extends VisualSampleEntry('encv') {
            ProtectionSchemeInfoBox protection;
            RestrictedSchemeInfoBox restriction;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"encv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.1"
    _container: ClassVar[bool] = True

    @property
    def protection(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        return first(self.children, "ProtectionSchemeInfoBox")

    @property
    def restriction(self) -> RestrictedSchemeInfoBox | None:
        """The RestrictedSchemeInfoBox inside. None when there is none."""
        return first(self.children, "RestrictedSchemeInfoBox")


class IncompleteAVCSampleEntry(VisualSampleEntry):
    """Video of which only a part is in the file.

    ISO/IEC 14496-12:2022, 8.17.3::

        class IncompleteAVCSampleEntry() extends VisualSampleEntry('icpv') {
            CompleteTrackInfoBox();
            AVCConfigurationBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"icpv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.17.3"
    _container: ClassVar[bool] = True

    @property
    def complete_track_info(self) -> CompleteTrackInfoBox | None:
        """The CompleteTrackInfoBox inside. None when there is none."""
        return first(self.children, "CompleteTrackInfoBox")

    @property
    def config(self) -> AVCConfigurationBox | None:
        """The AVCConfigurationBox inside. None when there is none."""
        return first(self.children, "AVCConfigurationBox")


_AudioSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)
_AudioSampleEntry_R0: Final = Run(
    ">6sHHH4sHHhHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("entry_version", 16),),
    (("revision_level", 16),),
    (("vendor", 32),),
    (("channelcount", 16),),
    (("samplesize", 16),),
    (("pre_defined", 16),),
    (("reserved_2", 16),),
    (("samplerate", 32),),
)
_AudioSampleEntry_R1: Final = Run(
    ">IIII",
    (("samplesPerPacket", 32),),
    (("bytesPerPacket", 32),),
    (("bytesPerFrame", 32),),
    (("bytesPerSample", 32),),
)
_AudioSampleEntry_R2: Final = Run(
    ">IdIIIIII",
    (("sizeOfStructOnly", 32),),
    (("audioSampleRate", 64),),
    (("numAudioChannels", 32),),
    (("always7F000000", 32),),
    (("constBitsPerChannel", 32),),
    (("formatSpecificFlags", 32),),
    (("constBytesPerAudioPacket", 32),),
    (("constLPCMFramesPerAudioPacket", 32),),
)


class AudioSampleEntry(SampleEntry):
    """A coding of audio, with the further fields of QuickTime's versions 1 and 2.

    QuickTime File Format, in ISO base media files, Sound Sample Description::

        class AudioSampleEntry(codingname) extends SampleEntry(codingname) {
            unsigned int(16) entry_version = 0;
            unsigned int(16) revision_level = 0;
            unsigned int(32) vendor = 0;
            unsigned int(16) channelcount;
            template unsigned int(16) samplesize = 16;
            signed int(16) pre_defined = 0;
            const unsigned int(16) reserved = 0;
            template unsigned int(32) samplerate = 0;
            if (entry_version == 1 && description_version == 0) {
                unsigned int(32) samplesPerPacket;
                unsigned int(32) bytesPerPacket;
                unsigned int(32) bytesPerFrame;
                unsigned int(32) bytesPerSample;
            } else if (entry_version == 2) {
                unsigned int(32) sizeOfStructOnly;
                float(64) audioSampleRate;
                unsigned int(32) numAudioChannels;
                unsigned int(32) always7F000000 = 0x7F000000;
                unsigned int(32) constBitsPerChannel;
                unsigned int(32) formatSpecificFlags;
                unsigned int(32) constBytesPerAudioPacket;
                unsigned int(32) constLPCMFramesPerAudioPacket;
            }
            ChannelLayout();
            DownMixInstructions()[];
            DRCCoefficientsBasic()[];
            DRCInstructionsBasic()[];
            DRCCoefficientsUniDRC()[];
            DRCInstructionsUniDRC()[];
            UniDrcConfigExtension();
            SamplingRateBox();
            Box()[];
        }

    Attributes:
        entry_version: 1 and 2: the fields of QuickTime follow.
        revision_level: ``unsigned int(16)``.
        vendor: ``unsigned int(32)``.
        channelcount: Channels; 3 stands for more in version 2.
        samplesize: Bits.
        pre_defined: Compression identifier in QuickTime.
        reserved_2: ``unsigned int(16)``.
        samplerate: Hertz, 16.16 fixed point.
        samplesPerPacket: ``unsigned int(32)``; None when left out.
        bytesPerPacket: Of one channel; None when left out.
        bytesPerFrame: Of all channels; None when left out.
        bytesPerSample: ``unsigned int(32)``; None when left out.
        sizeOfStructOnly: Bytes, up to the boxes; None when left out.
        audioSampleRate: Hertz; None when left out.
        numAudioChannels: ``unsigned int(32)``; None when left out.
        always7F000000: ``unsigned int(32)``; None when left out.
        constBitsPerChannel: ``unsigned int(32)``; None when left out.
        formatSpecificFlags: ``unsigned int(32)``; None when left out.
        constBytesPerAudioPacket: ``unsigned int(32)``; None when left out.
        constLPCMFramesPerAudioPacket: ``unsigned int(32)``; None when left out.
    """

    __slots__ = (
        "always7F000000",
        "audioSampleRate",
        "bytesPerFrame",
        "bytesPerPacket",
        "bytesPerSample",
        "channelcount",
        "children",
        "constBitsPerChannel",
        "constBytesPerAudioPacket",
        "constLPCMFramesPerAudioPacket",
        "entry_version",
        "formatSpecificFlags",
        "numAudioChannels",
        "pre_defined",
        "reserved_2",
        "revision_level",
        "samplerate",
        "samplesPerPacket",
        "samplesize",
        "sizeOfStructOnly",
        "vendor",
    )

    fourcc: ClassVar[bytes] = b"enca"
    clause: ClassVar[str] = (
        "QuickTime File Format, in ISO base media files, Sound Sample Description"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "entry_version",
        "revision_level",
        "vendor",
        "channelcount",
        "samplesize",
        "pre_defined",
        "reserved_2",
        "samplerate",
        "samplesPerPacket",
        "bytesPerPacket",
        "bytesPerFrame",
        "bytesPerSample",
        "sizeOfStructOnly",
        "audioSampleRate",
        "numAudioChannels",
        "always7F000000",
        "constBitsPerChannel",
        "formatSpecificFlags",
        "constBytesPerAudioPacket",
        "constLPCMFramesPerAudioPacket",
    )

    _container: ClassVar[bool] = True

    entry_version: int
    revision_level: int
    vendor: str
    channelcount: int
    samplesize: int
    pre_defined: int
    reserved_2: int
    samplerate: int
    samplesPerPacket: int | None
    bytesPerPacket: int | None
    bytesPerFrame: int | None
    bytesPerSample: int | None
    sizeOfStructOnly: int | None
    audioSampleRate: float | None
    numAudioChannels: int | None
    always7F000000: int | None
    constBitsPerChannel: int | None
    formatSpecificFlags: int | None
    constBytesPerAudioPacket: int | None
    constLPCMFramesPerAudioPacket: int | None
    children: list[Box]

    def __init__(
        self,
        type: str = "enca",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        entry_version: int = 0,
        revision_level: int = 0,
        vendor: str = "\x00\x00\x00\x00",
        channelcount: int = 0,
        samplesize: int = 16,
        pre_defined: int = 0,
        reserved_2: int = 0,
        samplerate: int = 0,
        samplesPerPacket: int | None = None,
        bytesPerPacket: int | None = None,
        bytesPerFrame: int | None = None,
        bytesPerSample: int | None = None,
        sizeOfStructOnly: int | None = None,
        audioSampleRate: float | None = None,
        numAudioChannels: int | None = None,
        always7F000000: int | None = None,
        constBitsPerChannel: int | None = None,
        formatSpecificFlags: int | None = None,
        constBytesPerAudioPacket: int | None = None,
        constLPCMFramesPerAudioPacket: int | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.entry_version = entry_version
        self.revision_level = revision_level
        self.vendor = vendor
        self.channelcount = channelcount
        self.samplesize = samplesize
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.samplerate = samplerate
        self.samplesPerPacket = samplesPerPacket
        self.bytesPerPacket = bytesPerPacket
        self.bytesPerFrame = bytesPerFrame
        self.bytesPerSample = bytesPerSample
        self.sizeOfStructOnly = sizeOfStructOnly
        self.audioSampleRate = audioSampleRate
        self.numAudioChannels = numAudioChannels
        self.always7F000000 = always7F000000
        self.constBitsPerChannel = constBitsPerChannel
        self.formatSpecificFlags = formatSpecificFlags
        self.constBytesPerAudioPacket = constBytesPerAudioPacket
        self.constLPCMFramesPerAudioPacket = constLPCMFramesPerAudioPacket
        self.children = self._adopt(children)

    @property
    def channel_layout(self) -> ChannelLayout | None:
        """The ChannelLayout inside. None when there is none."""
        return first(self.children, "ChannelLayout")

    @property
    def down_mix_instructions(self) -> list[DownMixInstructions]:
        """The DownMixInstructions inside."""
        return every(self.children, "DownMixInstructions")

    @property
    def drc_coefficients_basics(self) -> list[DRCCoefficientsBasic]:
        """The DRCCoefficientsBasic inside."""
        return every(self.children, "DRCCoefficientsBasic")

    @property
    def drc_instructions_basics(self) -> list[DRCInstructionsBasic]:
        """The DRCInstructionsBasic inside."""
        return every(self.children, "DRCInstructionsBasic")

    @property
    def drc_coefficients_uni_drcs(self) -> list[DRCCoefficientsUniDRC]:
        """The DRCCoefficientsUniDRC inside."""
        return every(self.children, "DRCCoefficientsUniDRC")

    @property
    def drc_instructions_uni_drcs(self) -> list[DRCInstructionsUniDRC]:
        """The DRCInstructionsUniDRC inside."""
        return every(self.children, "DRCInstructionsUniDRC")

    @property
    def uni_drc_config_extension(self) -> UniDrcConfigExtension | None:
        """The UniDrcConfigExtension inside. None when there is none."""
        return first(self.children, "UniDrcConfigExtension")

    @property
    def sampling_rate(self) -> SamplingRateBox | None:
        """The SamplingRateBox inside. None when there is none."""
        return first(self.children, "SamplingRateBox")

    def _read(self, r: Reader, /) -> None:
        self.samplesPerPacket = None
        self.bytesPerPacket = None
        self.bytesPerFrame = None
        self.bytesPerSample = None
        self.sizeOfStructOnly = None
        self.audioSampleRate = None
        self.numAudioChannels = None
        self.always7F000000 = None
        self.constBitsPerChannel = None
        self.formatSpecificFlags = None
        self.constBytesPerAudioPacket = None
        self.constLPCMFramesPerAudioPacket = None
        (
            self.reserved,
            self.data_reference_index,
            entry_version,
            self.revision_level,
            code,
            self.channelcount,
            self.samplesize,
            self.pre_defined,
            self.reserved_2,
            self.samplerate,
        ) = r.run(_AudioSampleEntry_R0)
        self.entry_version = entry_version
        self.vendor = code.decode("latin-1")
        if (entry_version == 1) and (
            r.context(_AudioSampleEntry_description_version) == 0
        ):
            (
                self.samplesPerPacket,
                self.bytesPerPacket,
                self.bytesPerFrame,
                self.bytesPerSample,
            ) = r.run(_AudioSampleEntry_R1)

        else:
            if entry_version == 2:
                (
                    self.sizeOfStructOnly,
                    self.audioSampleRate,
                    self.numAudioChannels,
                    self.always7F000000,
                    self.constBitsPerChannel,
                    self.formatSpecificFlags,
                    self.constBytesPerAudioPacket,
                    self.constLPCMFramesPerAudioPacket,
                ) = r.run(_AudioSampleEntry_R2)

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        entry_version = self.entry_version
        w.run(
            _AudioSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.entry_version,
            self.revision_level,
            w.code("vendor", self.vendor),
            self.channelcount,
            self.samplesize,
            self.pre_defined,
            self.reserved_2,
            self.samplerate,
        )
        if (entry_version == 1) and (
            w.context(_AudioSampleEntry_description_version) == 0
        ):
            w.run(
                _AudioSampleEntry_R1,
                self.samplesPerPacket,
                self.bytesPerPacket,
                self.bytesPerFrame,
                self.bytesPerSample,
            )

        else:
            if entry_version == 2:
                w.run(
                    _AudioSampleEntry_R2,
                    self.sizeOfStructOnly,
                    self.audioSampleRate,
                    self.numAudioChannels,
                    self.always7F000000,
                    self.constBitsPerChannel,
                    self.formatSpecificFlags,
                    self.constBytesPerAudioPacket,
                    self.constLPCMFramesPerAudioPacket,
                )

        w.boxes(self.children)


_AudioSampleEntryV1_R0: Final = Run(
    ">6sHH3HHHHHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("entry_version", 16),),
    (("reserved_2", 48),),
    (("channelcount", 16),),
    (("samplesize", 16),),
    (("pre_defined", 16),),
    (("reserved_3", 16),),
    (("samplerate", 32),),
)


class AudioSampleEntryV1(SampleEntry):
    """A coding of audio in a version 1 sample description box; the rate may stand in a box.

    ISO/IEC 14496-12:2022, 12.2.3::

        class AudioSampleEntryV1(codingname) extends SampleEntry(codingname) {
            unsigned int(16) entry_version;
            const unsigned int(16)[3] reserved = 0;
            template unsigned int(16) channelcount;
            template unsigned int(16) samplesize = 16;
            unsigned int(16) pre_defined = 0;
            const unsigned int(16) reserved = 0;
            template unsigned int(32) samplerate = 1 << 16;
            SamplingRateBox();
            ChannelLayout();
            DownMixInstructions()[];
            DRCCoefficientsBasic()[];
            DRCInstructionsBasic()[];
            DRCCoefficientsUniDRC()[];
            DRCInstructionsUniDRC()[];
            UniDrcConfigExtension();
            Box()[];
        }

    Attributes:
        entry_version: 1.
        reserved_2: ``unsigned int(16)[3]``.
        channelcount: Channels.
        samplesize: Bits.
        pre_defined: ``unsigned int(16)``.
        reserved_3: ``unsigned int(16)``.
        samplerate: Hertz, 16.16 fixed point.
    """

    __slots__ = (
        "channelcount",
        "children",
        "entry_version",
        "pre_defined",
        "reserved_2",
        "reserved_3",
        "samplerate",
        "samplesize",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "entry_version",
        "reserved_2",
        "channelcount",
        "samplesize",
        "pre_defined",
        "reserved_3",
        "samplerate",
    )

    _container: ClassVar[bool] = True

    entry_version: int
    reserved_2: tuple[int, ...]
    channelcount: int
    samplesize: int
    pre_defined: int
    reserved_3: int
    samplerate: int
    children: list[Box]

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        entry_version: int = 0,
        reserved_2: tuple[int, ...] = (0, 0, 0),
        channelcount: int = 0,
        samplesize: int = 16,
        pre_defined: int = 0,
        reserved_3: int = 0,
        samplerate: int = 65536,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.entry_version = entry_version
        self.reserved_2 = reserved_2
        self.channelcount = channelcount
        self.samplesize = samplesize
        self.pre_defined = pre_defined
        self.reserved_3 = reserved_3
        self.samplerate = samplerate
        self.children = self._adopt(children)

    @property
    def sampling_rate(self) -> SamplingRateBox | None:
        """The SamplingRateBox inside. None when there is none."""
        return first(self.children, "SamplingRateBox")

    @property
    def channel_layout(self) -> ChannelLayout | None:
        """The ChannelLayout inside. None when there is none."""
        return first(self.children, "ChannelLayout")

    @property
    def down_mix_instructions(self) -> list[DownMixInstructions]:
        """The DownMixInstructions inside."""
        return every(self.children, "DownMixInstructions")

    @property
    def drc_coefficients_basics(self) -> list[DRCCoefficientsBasic]:
        """The DRCCoefficientsBasic inside."""
        return every(self.children, "DRCCoefficientsBasic")

    @property
    def drc_instructions_basics(self) -> list[DRCInstructionsBasic]:
        """The DRCInstructionsBasic inside."""
        return every(self.children, "DRCInstructionsBasic")

    @property
    def drc_coefficients_uni_drcs(self) -> list[DRCCoefficientsUniDRC]:
        """The DRCCoefficientsUniDRC inside."""
        return every(self.children, "DRCCoefficientsUniDRC")

    @property
    def drc_instructions_uni_drcs(self) -> list[DRCInstructionsUniDRC]:
        """The DRCInstructionsUniDRC inside."""
        return every(self.children, "DRCInstructionsUniDRC")

    @property
    def uni_drc_config_extension(self) -> UniDrcConfigExtension | None:
        """The UniDrcConfigExtension inside. None when there is none."""
        return first(self.children, "UniDrcConfigExtension")

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.entry_version,
            v0,
            v1,
            v2,
            self.channelcount,
            self.samplesize,
            self.pre_defined,
            self.reserved_3,
            self.samplerate,
        ) = r.run(_AudioSampleEntryV1_R0)
        self.reserved_2 = (v0, v1, v2)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AudioSampleEntryV1_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.entry_version,
            *w.vector("reserved_2", self.reserved_2, 3),
            self.channelcount,
            self.samplesize,
            self.pre_defined,
            self.reserved_3,
            self.samplerate,
        )
        w.boxes(self.children)


_MetaDataSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class MetaDataSampleEntry(SampleEntry):
    """A coding of timed metadata.

    ISO/IEC 14496-12:2022, 12.3.3::

        class MetaDataSampleEntry(codingname) extends SampleEntry(codingname) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"encm"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        type: str = "encm",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_MetaDataSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetaDataSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)


_XMLMetaDataSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class XMLMetaDataSampleEntry(MetaDataSampleEntry):
    """Timed metadata as XML documents.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        class XMLMetaDataSampleEntry() extends MetaDataSampleEntry('metx') {
            utf8string content_encoding;
            utf8list namespace;
            utf8list schema_location;
        }

    Attributes:
        content_encoding: MIME encoding; empty: none.
        namespace: XML namespaces, divided by blanks.
        schema_location: Schemas, divided by blanks.
    """

    __slots__ = ("content_encoding", "namespace", "schema_location")

    fourcc: ClassVar[bytes] = b"metx"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "content_encoding",
        "namespace",
        "schema_location",
    )

    _container: ClassVar[bool] = True

    content_encoding: str
    namespace: str
    schema_location: str

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        content_encoding: str = "",
        namespace: str = "",
        schema_location: str = "",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.content_encoding = content_encoding
        self.namespace = namespace
        self.schema_location = schema_location
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_XMLMetaDataSampleEntry_R0)
        self.content_encoding = r.text("content_encoding")
        self.namespace = r.text("namespace")
        self.schema_location = r.text("schema_location")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _XMLMetaDataSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.text("content_encoding", self.content_encoding)
        w.text("namespace", self.namespace)
        w.text("schema_location", self.schema_location)
        w.boxes(self.children)


_TextMetaDataSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class TextMetaDataSampleEntry(MetaDataSampleEntry):
    """Timed metadata as text of a MIME type.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        class TextMetaDataSampleEntry() extends MetaDataSampleEntry('mett') {
            utf8string content_encoding;
            utf8string mime_format;
            TextConfigBox();
        }

    Attributes:
        content_encoding: MIME encoding; empty: none.
        mime_format: MIME type of the samples.
    """

    __slots__ = ("content_encoding", "mime_format")

    fourcc: ClassVar[bytes] = b"mett"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "content_encoding",
        "mime_format",
    )

    _container: ClassVar[bool] = True

    content_encoding: str
    mime_format: str

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        content_encoding: str = "",
        mime_format: str = "",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.content_encoding = content_encoding
        self.mime_format = mime_format
        self.children = self._adopt(children)

    @property
    def text_config(self) -> TextConfigBox | None:
        """The TextConfigBox inside. None when there is none."""
        return first(self.children, "TextConfigBox")

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_TextMetaDataSampleEntry_R0)
        self.content_encoding = r.text("content_encoding")
        self.mime_format = r.text("mime_format")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TextMetaDataSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.text("content_encoding", self.content_encoding)
        w.text("mime_format", self.mime_format)
        w.boxes(self.children)


class URIMetaSampleEntry(MetaDataSampleEntry):
    """Timed metadata whose format a URI names.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        class URIMetaSampleEntry() extends MetaDataSampleEntry('urim') {
            URIBox the_label;
            URIInitBox init;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"urim"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _container: ClassVar[bool] = True

    @property
    def the_label(self) -> URIBox | None:
        """The URIBox inside. None when there is none."""
        return first(self.children, "URIBox")

    @property
    def init(self) -> URIInitBox | None:
        """The URIInitBox inside. None when there is none."""
        return first(self.children, "URIInitBox")


_URIBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class URIBox(FullBox):
    """URI of a metadata format.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        class URIBox extends FullBox('uri ', version = 0, 0) {
            utf8string theURI;
        }

    Attributes:
        theURI: ``utf8string``.
    """

    __slots__ = ("theURI",)

    fourcc: ClassVar[bytes] = b"uri "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "theURI")

    theURI: str

    def __init__(self, *, version: int = 0, flags: int = 0, theURI: str = "") -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.theURI = theURI

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_URIBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.theURI = r.text("theURI")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _URIBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("theURI", self.theURI)


_URIInitBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class URIInitBox(FullBox):
    """Set-up data for the metadata format of the URI.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        aligned(8) class URIInitBox extends FullBox('uriI', version = 0, 0) {
            unsigned int(8) uri_initialization_data[];
        }

    Attributes:
        uri_initialization_data: Format depends on the URI.
    """

    __slots__ = ("uri_initialization_data",)

    fourcc: ClassVar[bytes] = b"uriI"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "uri_initialization_data")

    uri_initialization_data: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        uri_initialization_data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.uri_initialization_data = uri_initialization_data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_URIInitBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.uri_initialization_data = r.tail("uri_initialization_data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _URIInitBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("uri_initialization_data", self.uri_initialization_data)


class BoxedMetadataSampleEntry(MetaDataSampleEntry):
    """Timed metadata as boxes, whose types are declared in a key table.

    ISO/IEC 14496-12:2022, 12.9.4.1::

        aligned(8) class BoxedMetadataSampleEntry extends MetaDataSampleEntry('mebx') {
            MetadataKeyTableBox();
            BitRateBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mebx"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.1"
    _container: ClassVar[bool] = True

    @property
    def metadata_key_table(self) -> MetadataKeyTableBox | None:
        """The MetadataKeyTableBox inside. None when there is none."""
        return first(self.children, "MetadataKeyTableBox")

    @property
    def bit_rate(self) -> BitRateBox | None:
        """The BitRateBox inside. None when there is none."""
        return first(self.children, "BitRateBox")


class MetadataKeyTableBox(Box):
    """The kinds of metadata in a track of boxed metadata.

    ISO/IEC 14496-12:2022, 12.9.4.2::

        class MetadataKeyTableBox extends Box('keys') {
            MetadataKeyBox[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"keys"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("MetadataKeyBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class MetadataKeyBox(Box):
    """Declares one kind of metadata; the type of this box is its number in the samples.

    ISO/IEC 14496-12:2022, 12.9.4.3::

        aligned(8) class MetadataKeyBox(local_key_id) extends Box(local_key_id) {
            MetadataKeyDeclarationBox();
            MetadataDatatypeDefinitionBox();
            MetadataLocaleBox();
            MetadataSetupBox();
        }
    """

    __slots__ = ("children",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, type: str = "", *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self, type)
        self.children = self._adopt(children)

    @property
    def metadata_key_declaration(self) -> MetadataKeyDeclarationBox | None:
        """The MetadataKeyDeclarationBox inside. None when there is none."""
        return first(self.children, "MetadataKeyDeclarationBox")

    @property
    def metadata_datatype_definition(self) -> MetadataDatatypeDefinitionBox | None:
        """The MetadataDatatypeDefinitionBox inside. None when there is none."""
        return first(self.children, "MetadataDatatypeDefinitionBox")

    @property
    def metadata_locale(self) -> MetadataLocaleBox | None:
        """The MetadataLocaleBox inside. None when there is none."""
        return first(self.children, "MetadataLocaleBox")

    @property
    def metadata_setup(self) -> MetadataSetupBox | None:
        """The MetadataSetupBox inside. None when there is none."""
        return first(self.children, "MetadataSetupBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_MetadataKeyDeclarationBox_R0: Final = Run(">4s", (("key_namespace", 32),))


class MetadataKeyDeclarationBox(Box):
    """Namespace and value of a metadata key.

    ISO/IEC 14496-12:2022, 12.9.4.4::

        aligned(8) class MetadataKeyDeclarationBox extends Box('keyd') {
            unsigned int(32) key_namespace;
            unsigned int(8) key_value[];
        }

    Attributes:
        key_namespace: Scheme of the key, such as mdta.
        key_value: Format depends on the namespace.
    """

    __slots__ = ("key_namespace", "key_value")

    fourcc: ClassVar[bytes] = b"keyd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.4"
    _fields: ClassVar[tuple[str, ...]] = ("key_namespace", "key_value")

    key_namespace: str
    key_value: bytes | memoryview

    def __init__(
        self, *, key_namespace: str = "", key_value: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.key_namespace = key_namespace
        self.key_value = key_value

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_MetadataKeyDeclarationBox_R0)
        self.key_namespace = code.decode("latin-1")
        self.key_value = r.tail("key_value")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataKeyDeclarationBox_R0, w.code("key_namespace", self.key_namespace)
        )
        w.octets("key_value", self.key_value)


_MetadataDatatypeDefinitionBox_R0: Final = Run(">I", (("datatype_namespace", 32),))


class MetadataDatatypeDefinitionBox(Box):
    """Data type of the values under a metadata key.

    ISO/IEC 14496-12:2022, 12.9.4.4::

        aligned(8) class MetadataDatatypeDefinitionBox extends Box('dtyp') {
            unsigned int(32) datatype_namespace;
            unsigned int(8) datatype_array[];
        }

    Attributes:
        datatype_namespace: 0: well-known types, 1: reverse domain names.
        datatype_array: The type; format depends on the namespace.
    """

    __slots__ = ("datatype_array", "datatype_namespace")

    fourcc: ClassVar[bytes] = b"dtyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.4"
    _fields: ClassVar[tuple[str, ...]] = ("datatype_namespace", "datatype_array")

    datatype_namespace: int
    datatype_array: bytes | memoryview

    def __init__(
        self, *, datatype_namespace: int = 0, datatype_array: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.datatype_namespace = datatype_namespace
        self.datatype_array = datatype_array

    def _read(self, r: Reader, /) -> None:
        (self.datatype_namespace,) = r.run(_MetadataDatatypeDefinitionBox_R0)
        self.datatype_array = r.tail("datatype_array")

    def _write(self, w: Writer, /) -> None:
        w.run(_MetadataDatatypeDefinitionBox_R0, self.datatype_namespace)
        w.octets("datatype_array", self.datatype_array)


class MetadataLocaleBox(Box):
    """Language of the values under a metadata key.

    ISO/IEC 14496-12:2022, 12.9.4.5::

        aligned(8) class MetadataLocaleBox extends Box('loca') {
            utf8string locale_string;
        }

    Attributes:
        locale_string: Language tag.
    """

    __slots__ = ("locale_string",)

    fourcc: ClassVar[bytes] = b"loca"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.5"
    _fields: ClassVar[tuple[str, ...]] = ("locale_string",)

    locale_string: str

    def __init__(self, *, locale_string: str = "") -> None:
        Box.__init__(self)
        self.locale_string = locale_string

    def _read(self, r: Reader, /) -> None:
        self.locale_string = r.text("locale_string")

    def _write(self, w: Writer, /) -> None:
        w.text("locale_string", self.locale_string)


class MetadataSetupBox(Box):
    """Set-up data for the values under a metadata key.

    ISO/IEC 14496-12:2022, 12.9.4.6::

        aligned(8) class MetadataSetupBox extends Box('setu') {
            unsigned int(8) setup_data[];
        }

    Attributes:
        setup_data: Format depends on the key.
    """

    __slots__ = ("setup_data",)

    fourcc: ClassVar[bytes] = b"setu"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.6"
    _fields: ClassVar[tuple[str, ...]] = ("setup_data",)

    setup_data: bytes | memoryview

    def __init__(self, *, setup_data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.setup_data = setup_data

    def _read(self, r: Reader, /) -> None:
        self.setup_data = r.tail("setup_data")

    def _write(self, w: Writer, /) -> None:
        w.octets("setup_data", self.setup_data)


_PlainTextSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class PlainTextSampleEntry(SampleEntry):
    """A coding of timed text.

    ISO/IEC 14496-12:2022, 12.5.3::

        class PlainTextSampleEntry(codingname) extends SampleEntry(codingname) {
        }
    """

    __slots__ = ("children",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.5.3"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_PlainTextSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PlainTextSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)


_SimpleTextSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class SimpleTextSampleEntry(PlainTextSampleEntry):
    """Timed text of a MIME type.

    ISO/IEC 14496-12:2022, 12.5.3::

        class SimpleTextSampleEntry extends PlainTextSampleEntry('stxt') {
            utf8string content_encoding;
            utf8string mime_format;
            TextConfigBox();
        }

    Attributes:
        content_encoding: MIME encoding; empty: none.
        mime_format: MIME type of the samples.
    """

    __slots__ = ("content_encoding", "mime_format")

    fourcc: ClassVar[bytes] = b"stxt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.5.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "content_encoding",
        "mime_format",
    )

    _container: ClassVar[bool] = True

    content_encoding: str
    mime_format: str

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        content_encoding: str = "",
        mime_format: str = "",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.content_encoding = content_encoding
        self.mime_format = mime_format
        self.children = self._adopt(children)

    @property
    def text_config(self) -> TextConfigBox | None:
        """The TextConfigBox inside. None when there is none."""
        return first(self.children, "TextConfigBox")

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_SimpleTextSampleEntry_R0)
        self.content_encoding = r.text("content_encoding")
        self.mime_format = r.text("mime_format")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SimpleTextSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.text("content_encoding", self.content_encoding)
        w.text("mime_format", self.mime_format)
        w.boxes(self.children)


_TextConfigBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class TextConfigBox(FullBox):
    """Text that every sample needs before it.

    ISO/IEC 14496-12:2022, 12.5.3::

        class TextConfigBox() extends FullBox('txtC', 0, 0) {
            utf8string text_config;
        }

    Attributes:
        text_config: Text to put before a sample.
    """

    __slots__ = ("text_config",)

    fourcc: ClassVar[bytes] = b"txtC"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.5.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "text_config")

    text_config: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, text_config: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.text_config = text_config

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TextConfigBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.text_config = r.text("text_config")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TextConfigBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("text_config", self.text_config)


class EncryptedTextSampleEntry(PlainTextSampleEntry):
    """Encrypted text: the original code and the scheme stand in the protection information.

    ISO/IEC 14496-12:2022, 8.12.1::

        class EncryptedTextSampleEntry extends PlainTextSampleEntry('enct') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"enct"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.1"
    _container: ClassVar[bool] = True


class RestrictedTextSampleEntry(PlainTextSampleEntry):
    """Text with requirements on what follows the decoder.

    ISO/IEC 14496-12:2022, 8.15.2::

        class RestrictedTextSampleEntry extends PlainTextSampleEntry('rest') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"rest"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.2"
    _container: ClassVar[bool] = True


_SubtitleSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class SubtitleSampleEntry(SampleEntry):
    """A coding of subtitles.

    ISO/IEC 14496-12:2022, 12.6.3::

        class SubtitleSampleEntry(codingname) extends SampleEntry(codingname) {
        }
    """

    __slots__ = ("children",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.6.3"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_SubtitleSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SubtitleSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)


_XMLSubtitleSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class XMLSubtitleSampleEntry(SubtitleSampleEntry):
    """Subtitles as XML documents.

    ISO/IEC 14496-12:2022, 12.6.3::

        class XMLSubtitleSampleEntry() extends SubtitleSampleEntry('stpp') {
            utf8list namespace;
            utf8list schema_location;
            utf8list auxiliary_mime_types;
        }

    Attributes:
        namespace: XML namespaces, divided by blanks.
        schema_location: ``utf8list``; None when left out.
        auxiliary_mime_types: ``utf8list``; None when left out.
    """

    __slots__ = ("auxiliary_mime_types", "namespace", "schema_location")

    fourcc: ClassVar[bytes] = b"stpp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.6.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "namespace",
        "schema_location",
        "auxiliary_mime_types",
    )

    _container: ClassVar[bool] = True

    namespace: str
    schema_location: str | None
    auxiliary_mime_types: str | None

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        namespace: str = "",
        schema_location: str | None = None,
        auxiliary_mime_types: str | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.namespace = namespace
        self.schema_location = schema_location
        self.auxiliary_mime_types = auxiliary_mime_types
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.schema_location = None
        self.auxiliary_mime_types = None
        self.reserved, self.data_reference_index = r.run(_XMLSubtitleSampleEntry_R0)
        self.namespace = r.text("namespace")
        if r.remaining() > 0:
            self.schema_location = r.text("schema_location")

        if r.remaining() > 0:
            self.auxiliary_mime_types = r.text("auxiliary_mime_types")

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _XMLSubtitleSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.text("namespace", self.namespace)
        if self.schema_location is not None:
            w.text("schema_location", self.schema_location)

        if self.auxiliary_mime_types is not None:
            w.text("auxiliary_mime_types", self.auxiliary_mime_types)

        w.boxes(self.children)


_TextSubtitleSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class TextSubtitleSampleEntry(SubtitleSampleEntry):
    """Subtitles as text of a MIME type.

    ISO/IEC 14496-12:2022, 12.6.3::

        class TextSubtitleSampleEntry() extends SubtitleSampleEntry('sbtt') {
            utf8string content_encoding;
            utf8string mime_format;
            TextConfigBox();
        }

    Attributes:
        content_encoding: MIME encoding; empty: none.
        mime_format: MIME type of the samples.
    """

    __slots__ = ("content_encoding", "mime_format")

    fourcc: ClassVar[bytes] = b"sbtt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.6.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "content_encoding",
        "mime_format",
    )

    _container: ClassVar[bool] = True

    content_encoding: str
    mime_format: str

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        content_encoding: str = "",
        mime_format: str = "",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.content_encoding = content_encoding
        self.mime_format = mime_format
        self.children = self._adopt(children)

    @property
    def text_config(self) -> TextConfigBox | None:
        """The TextConfigBox inside. None when there is none."""
        return first(self.children, "TextConfigBox")

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_TextSubtitleSampleEntry_R0)
        self.content_encoding = r.text("content_encoding")
        self.mime_format = r.text("mime_format")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TextSubtitleSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.text("content_encoding", self.content_encoding)
        w.text("mime_format", self.mime_format)
        w.boxes(self.children)


class EncryptedSubtitleSampleEntry(SubtitleSampleEntry):
    """Encrypted subtitles: the original code and the scheme stand in the protection information.

    ISO/IEC 14496-12:2022, 8.12.1::

        class EncryptedSubtitleSampleEntry extends SubtitleSampleEntry('encu') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"encu"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.1"
    _container: ClassVar[bool] = True


class RestrictedSubtitleSampleEntry(SubtitleSampleEntry):
    """Subtitles with requirements on what follows the decoder.

    ISO/IEC 14496-12:2022, 8.15.2::

        class RestrictedSubtitleSampleEntry extends SubtitleSampleEntry('resu') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"resu"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.2"
    _container: ClassVar[bool] = True


_FontSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class FontSampleEntry(SampleEntry):
    """A coding of fonts.

    ISO/IEC 14496-12:2022, 12.7.3::

        class FontSampleEntry(codingname) extends SampleEntry(codingname) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"encf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.7.3"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        type: str = "encf",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_FontSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FontSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)


_VolumetricVisualSampleEntry_R0: Final = Run(
    ">6sH32s",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("compressorname", 256),),
)


class VolumetricVisualSampleEntry(SampleEntry):
    """A coding of volumetric visual media.

    ISO/IEC 14496-12:2022, 12.10.3::

        class VolumetricVisualSampleEntry(codingname) extends SampleEntry(codingname) {
            unsigned int(8)[32] compressorname;
        }

    Attributes:
        compressorname: Length byte, then the name, filled with zeros.
    """

    __slots__ = ("children", "compressorname")

    fourcc: ClassVar[bytes] = b"enc3"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.10.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "compressorname",
    )

    _container: ClassVar[bool] = True

    compressorname: bytes
    children: list[Box]

    def __init__(
        self,
        type: str = "enc3",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        compressorname: bytes = bytes(32),
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.compressorname = compressorname
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index, self.compressorname = r.run(
            _VolumetricVisualSampleEntry_R0
        )
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VolumetricVisualSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            w.sized("compressorname", self.compressorname, 32),
        )
        w.boxes(self.children)


_HapticSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class HapticSampleEntry(SampleEntry):
    """A coding of haptics.

    ISO/IEC 14496-12:2022, 12.11.3::

        aligned(8) class HapticSampleEntry(codingname) extends SampleEntry(codingname) {
            Box()[] otherboxes;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"encp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.11.3"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        type: str = "encp",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_HapticSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HapticSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)


_SystemsSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class SystemsSampleEntry(SampleEntry):
    """A protected or restricted systems stream; the coding itself is that of ISO/IEC 14496-14.

    ISO/IEC 14496-12:2022, 8.12.1::

        class SystemsSampleEntry(codingname) extends SampleEntry(codingname) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"encs"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.1"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        type: str = "encs",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_SystemsSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SystemsSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)
