"""Classes of ETSI TS 102 114 and TS 103 491: dts.

Generated from the specification ``dts/dts``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_entries import AudioSampleEntry
from bmffkit.runtime import Box, Path, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.audio import ChannelLayout
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_DTSSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class DTSSampleEntry(AudioSampleEntry):
    """Sample entry of a DTS or DTS-HD track.

    ETSI TS 102 114 and TS 103 491, E.2.2.1::

        class DTSSampleEntry() extends AudioSampleEntry('dtsc' or 'dtse' or 'dtsh' or 'dtsl') {
            DTSSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dtsc"
    clause: ClassVar[str] = "ETSI TS 102 114 and TS 103 491, E.2.2.1"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "dtsc",
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
    def config(self) -> DTSSpecificBox | None:
        """The DTSSpecificBox inside. None when there is none."""
        return first(self.children, "DTSSpecificBox")


_DTSSpecificBox_R0: Final = Run(
    ">IIIBBBHHB",
    (("DTSSamplingFrequency", 32),),
    (("maxBitrate", 32),),
    (("avgBitrate", 32),),
    (("pcmSampleDepth", 8),),
    (("FrameDuration", 2), ("StreamConstruction", 5), ("CoreLFEPresent", 1)),
    (
        ("CoreLayout", 6),
        ("CoreSize", 14),
        ("StereoDownmix", 1),
        ("RepresentationType", 3),
    ),
    (("ChannelLayout", 16),),
    (
        ("MultiAssetFlag", 1),
        ("LBRDurationMod", 1),
        ("ReservedBoxPresent", 1),
        ("Reserved", 5),
    ),
)


class DTSSpecificBox(Box):
    """Parameters of a DTS stream.

    ETSI TS 102 114 and TS 103 491, E.2.2.3::

        aligned(8) class DTSSpecificBox extends Box('ddts') {
            unsigned int(32) DTSSamplingFrequency;
            unsigned int(32) maxBitrate;
            unsigned int(32) avgBitrate;
            unsigned int(8) pcmSampleDepth;
            unsigned int(2) FrameDuration;
            unsigned int(5) StreamConstruction;
            unsigned int(1) CoreLFEPresent;
            unsigned int(6) CoreLayout;
            unsigned int(14) CoreSize;
            unsigned int(1) StereoDownmix;
            unsigned int(3) RepresentationType;
            unsigned int(16) ChannelLayout;
            unsigned int(1) MultiAssetFlag;
            unsigned int(1) LBRDurationMod;
            unsigned int(1) ReservedBoxPresent;
            unsigned int(5) Reserved = 0;
            Box reserved_boxes[];
        }

    Attributes:
        DTSSamplingFrequency: Hz.
        maxBitrate: Bit/s.
        avgBitrate: Bit/s.
        pcmSampleDepth: Bits.
        FrameDuration: 0 512, 1 1024, 2 2048, 3 4096 samples.
        StreamConstruction: ``unsigned int(5)``.
        CoreLFEPresent: ``unsigned int(1)``.
        CoreLayout: ``unsigned int(6)``.
        CoreSize: Bytes.
        StereoDownmix: ``unsigned int(1)``.
        RepresentationType: ``unsigned int(3)``.
        ChannelLayout: Speaker activity mask.
        MultiAssetFlag: ``unsigned int(1)``.
        LBRDurationMod: ``unsigned int(1)``.
        ReservedBoxPresent: ``unsigned int(1)``.
        Reserved: ``unsigned int(5)``.
    """

    __slots__ = (
        "ChannelLayout",
        "CoreLFEPresent",
        "CoreLayout",
        "CoreSize",
        "DTSSamplingFrequency",
        "FrameDuration",
        "LBRDurationMod",
        "MultiAssetFlag",
        "RepresentationType",
        "Reserved",
        "ReservedBoxPresent",
        "StereoDownmix",
        "StreamConstruction",
        "avgBitrate",
        "children",
        "maxBitrate",
        "pcmSampleDepth",
    )

    fourcc: ClassVar[bytes] = b"ddts"
    clause: ClassVar[str] = "ETSI TS 102 114 and TS 103 491, E.2.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "DTSSamplingFrequency",
        "maxBitrate",
        "avgBitrate",
        "pcmSampleDepth",
        "FrameDuration",
        "StreamConstruction",
        "CoreLFEPresent",
        "CoreLayout",
        "CoreSize",
        "StereoDownmix",
        "RepresentationType",
        "ChannelLayout",
        "MultiAssetFlag",
        "LBRDurationMod",
        "ReservedBoxPresent",
        "Reserved",
    )

    _container: ClassVar[bool] = True

    DTSSamplingFrequency: int
    maxBitrate: int
    avgBitrate: int
    pcmSampleDepth: int
    FrameDuration: int
    StreamConstruction: int
    CoreLFEPresent: int
    CoreLayout: int
    CoreSize: int
    StereoDownmix: int
    RepresentationType: int
    ChannelLayout: int
    MultiAssetFlag: int
    LBRDurationMod: int
    ReservedBoxPresent: int
    Reserved: int
    children: list[Box]

    def __init__(
        self,
        *,
        DTSSamplingFrequency: int = 0,
        maxBitrate: int = 0,
        avgBitrate: int = 0,
        pcmSampleDepth: int = 0,
        FrameDuration: int = 0,
        StreamConstruction: int = 0,
        CoreLFEPresent: int = 0,
        CoreLayout: int = 0,
        CoreSize: int = 0,
        StereoDownmix: int = 0,
        RepresentationType: int = 0,
        ChannelLayout: int = 0,
        MultiAssetFlag: int = 0,
        LBRDurationMod: int = 0,
        ReservedBoxPresent: int = 0,
        Reserved: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.DTSSamplingFrequency = DTSSamplingFrequency
        self.maxBitrate = maxBitrate
        self.avgBitrate = avgBitrate
        self.pcmSampleDepth = pcmSampleDepth
        self.FrameDuration = FrameDuration
        self.StreamConstruction = StreamConstruction
        self.CoreLFEPresent = CoreLFEPresent
        self.CoreLayout = CoreLayout
        self.CoreSize = CoreSize
        self.StereoDownmix = StereoDownmix
        self.RepresentationType = RepresentationType
        self.ChannelLayout = ChannelLayout
        self.MultiAssetFlag = MultiAssetFlag
        self.LBRDurationMod = LBRDurationMod
        self.ReservedBoxPresent = ReservedBoxPresent
        self.Reserved = Reserved
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.DTSSamplingFrequency,
            self.maxBitrate,
            self.avgBitrate,
            self.pcmSampleDepth,
            bits_2,
            bits_4,
            bits_5,
            self.ChannelLayout,
            bits_7,
        ) = r.run(_DTSSpecificBox_R0)
        self.FrameDuration = bits_2 >> 6
        self.StreamConstruction = (bits_2 >> 1) & 0x1F
        self.CoreLFEPresent = bits_2 & 0x1
        bits_3 = (bits_4 << 16) | bits_5
        self.CoreLayout = bits_3 >> 18
        self.CoreSize = (bits_3 >> 4) & 0x3FFF
        self.StereoDownmix = (bits_3 >> 3) & 0x1
        self.RepresentationType = bits_3 & 0x7
        self.MultiAssetFlag = bits_7 >> 7
        self.LBRDurationMod = (bits_7 >> 6) & 0x1
        self.ReservedBoxPresent = (bits_7 >> 5) & 0x1
        self.Reserved = bits_7 & 0x1F
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(
            ("CoreLayout", self.CoreLayout, 6, False),
            ("CoreSize", self.CoreSize, 14, False),
            ("StereoDownmix", self.StereoDownmix, 1, False),
            ("RepresentationType", self.RepresentationType, 3, False),
        )
        w.run(
            _DTSSpecificBox_R0,
            self.DTSSamplingFrequency,
            self.maxBitrate,
            self.avgBitrate,
            self.pcmSampleDepth,
            w.pack(
                ("FrameDuration", self.FrameDuration, 2, False),
                ("StreamConstruction", self.StreamConstruction, 5, False),
                ("CoreLFEPresent", self.CoreLFEPresent, 1, False),
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.ChannelLayout,
            w.pack(
                ("MultiAssetFlag", self.MultiAssetFlag, 1, False),
                ("LBRDurationMod", self.LBRDurationMod, 1, False),
                ("ReservedBoxPresent", self.ReservedBoxPresent, 1, False),
                ("Reserved", self.Reserved, 5, False),
            ),
        )
        w.boxes(self.children)


_DTSUHDSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class DTSUHDSampleEntry(AudioSampleEntry):
    """Sample entry of a DTS-UHD track.

    ETSI TS 102 114 and TS 103 491, B.1::

        class DTSUHDSampleEntry() extends AudioSampleEntry('dtsx' or 'dtsy') {
            DTSUHDSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dtsx"
    clause: ClassVar[str] = "ETSI TS 102 114 and TS 103 491, B.1"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "dtsx",
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
    def config(self) -> DTSUHDSpecificBox | None:
        """The DTSUHDSpecificBox inside. None when there is none."""
        return first(self.children, "DTSUHDSpecificBox")


_DTSUHDSpecificBox_R0: Final = Run(
    ">BBI",
    (("DecoderProfileCode", 6), ("FrameDurationCode", 2)),
    (("MaxPayloadCode", 3), ("NumPresentationsCode", 5)),
    (("ChannelMask", 32),),
)


class DTSUHDSpecificBox(Box):
    """Parameters of a DTS-UHD stream.

    ETSI TS 102 114 and TS 103 491, B.2::

        aligned(8) class DTSUHDSpecificBox extends Box('udts') {
            unsigned int(6) DecoderProfileCode;
            unsigned int(2) FrameDurationCode;
            unsigned int(3) MaxPayloadCode;
            unsigned int(5) NumPresentationsCode;
            unsigned int(32) ChannelMask;
            unsigned int(1) BaseSamplingFrequencyCode;
            unsigned int(2) SampleRateMod;
            unsigned int(3) RepresentationType;
            unsigned int(3) StreamIndex;
            unsigned int(1) ExpansionBoxPresent;
            for (i = 0; i <= NumPresentationsCode; i++) {
                unsigned int(1) IDTagPresent[i];
            }
            bit(37 - NumPresentationsCode & 7) padding = 0;
            for (i = 0; i <= NumPresentationsCode; i++) {
                if (IDTagPresent[i]) {
                    unsigned int(8) PresentationIDTag[16];
                }
            }
            Box expansion_boxes[];
        }

    Attributes:
        DecoderProfileCode: Decoder profile minus two.
        FrameDurationCode: 0 512, 1 1024, 2 2048, 3 4096 samples.
        MaxPayloadCode: ``unsigned int(3)``.
        NumPresentationsCode: Presentations minus one.
        ChannelMask: ``unsigned int(32)``.
        BaseSamplingFrequencyCode: 0 44.1 kHz, 1 48 kHz.
        SampleRateMod: Power of two the base frequency is multiplied by.
        RepresentationType: ``unsigned int(3)``.
        StreamIndex: ``unsigned int(3)``.
        ExpansionBoxPresent: ``unsigned int(1)``.
        IDTagPresent: ``unsigned int(1) IDTagPresent[i]``.
        padding: ``bit(37 - NumPresentationsCode & 7)``.
    """

    __slots__ = (
        "BaseSamplingFrequencyCode",
        "ChannelMask",
        "DecoderProfileCode",
        "ExpansionBoxPresent",
        "FrameDurationCode",
        "IDTagPresent",
        "MaxPayloadCode",
        "RepresentationType",
        "SampleRateMod",
        "StreamIndex",
        "children",
        "id_tags",
        "padding",
    )

    fourcc: ClassVar[bytes] = b"udts"
    clause: ClassVar[str] = "ETSI TS 102 114 and TS 103 491, B.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "DecoderProfileCode",
        "FrameDurationCode",
        "MaxPayloadCode",
        "NumPresentationsCode",
        "ChannelMask",
        "BaseSamplingFrequencyCode",
        "SampleRateMod",
        "RepresentationType",
        "StreamIndex",
        "ExpansionBoxPresent",
        "IDTagPresent",
        "padding",
        "id_tags",
    )

    _container: ClassVar[bool] = True

    DecoderProfileCode: int
    FrameDurationCode: int
    MaxPayloadCode: int
    ChannelMask: int
    BaseSamplingFrequencyCode: int
    SampleRateMod: int
    RepresentationType: int
    StreamIndex: int
    ExpansionBoxPresent: int
    IDTagPresent: Table
    padding: int
    id_tags: list[bytes | None]
    children: list[Box]

    def __init__(
        self,
        *,
        DecoderProfileCode: int = 0,
        FrameDurationCode: int = 0,
        MaxPayloadCode: int = 0,
        ChannelMask: int = 0,
        BaseSamplingFrequencyCode: int = 0,
        SampleRateMod: int = 0,
        RepresentationType: int = 0,
        StreamIndex: int = 0,
        ExpansionBoxPresent: int = 0,
        IDTagPresent: Any = (),
        padding: int = 0,
        id_tags: Iterable[bytes | None] = (),
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.DecoderProfileCode = DecoderProfileCode
        self.FrameDurationCode = FrameDurationCode
        self.MaxPayloadCode = MaxPayloadCode
        self.ChannelMask = ChannelMask
        self.BaseSamplingFrequencyCode = BaseSamplingFrequencyCode
        self.SampleRateMod = SampleRateMod
        self.RepresentationType = RepresentationType
        self.StreamIndex = StreamIndex
        self.ExpansionBoxPresent = ExpansionBoxPresent
        self.IDTagPresent = IDTagPresent
        self.padding = padding
        self.id_tags = list(id_tags)
        self.children = self._adopt(children)

    @property
    def NumPresentationsCode(self) -> int:
        """Presentations minus one. Derived: it follows from the list."""
        return len(self.IDTagPresent) - 1

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, self.ChannelMask = r.run(_DTSUHDSpecificBox_R0)
        self.DecoderProfileCode = bits_2 >> 2
        self.FrameDurationCode = bits_2 & 0x3
        self.MaxPayloadCode = bits_4 >> 5
        NumPresentationsCode = bits_4 & 0x1F
        self.BaseSamplingFrequencyCode = r.bits("BaseSamplingFrequencyCode", 1)
        self.SampleRateMod = r.bits("SampleRateMod", 2)
        self.RepresentationType = r.bits("RepresentationType", 3)
        self.StreamIndex = r.bits("StreamIndex", 3)
        self.ExpansionBoxPresent = r.bits("ExpansionBoxPresent", 1)
        self.IDTagPresent = r.numbers("IDTagPresent", 1, (NumPresentationsCode + 1))
        self.padding = r.bits("padding", ((37 - NumPresentationsCode) & 7))
        id_tags: list[bytes | None] = []
        self.id_tags = id_tags
        r.allow("id_tags", (NumPresentationsCode + 1), 0)
        for i in range((NumPresentationsCode + 1)):
            PresentationIDTag: bytes | None = None
            if self.IDTagPresent:
                PresentationIDTag = r.octets("PresentationIDTag", 16)

            id_tags.append(PresentationIDTag)

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        NumPresentationsCode = len(self.IDTagPresent) - 1
        w.run(
            _DTSUHDSpecificBox_R0,
            w.pack(
                ("DecoderProfileCode", self.DecoderProfileCode, 6, False),
                ("FrameDurationCode", self.FrameDurationCode, 2, False),
            ),
            w.pack(
                ("MaxPayloadCode", self.MaxPayloadCode, 3, False),
                ("NumPresentationsCode", NumPresentationsCode, 5, False),
            ),
            self.ChannelMask,
        )
        w.bits("BaseSamplingFrequencyCode", self.BaseSamplingFrequencyCode, 1)
        w.bits("SampleRateMod", self.SampleRateMod, 2)
        w.bits("RepresentationType", self.RepresentationType, 3)
        w.bits("StreamIndex", self.StreamIndex, 3)
        w.bits("ExpansionBoxPresent", self.ExpansionBoxPresent, 1)
        w.numbers("IDTagPresent", self.IDTagPresent, 1)
        w.bits("padding", self.padding, ((37 - NumPresentationsCode) & 7))
        w.same("id_tags", len(self.id_tags), (NumPresentationsCode + 1))
        for i, PresentationIDTag in enumerate(self.id_tags):
            if self.IDTagPresent:
                w.octets("PresentationIDTag", PresentationIDTag, 16)

        w.boxes(self.children)
