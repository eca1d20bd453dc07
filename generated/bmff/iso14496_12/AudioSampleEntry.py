"""AudioSampleEntry of QuickTime File Format, in ISO base media files.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleEntry import SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.context import Path
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every, first

if TYPE_CHECKING:
    from bmff.iso14496_12.ChannelLayout import ChannelLayout
    from bmff.iso14496_12.DRCCoefficientsBasic import DRCCoefficientsBasic
    from bmff.iso14496_12.DRCCoefficientsUniDRC import DRCCoefficientsUniDRC
    from bmff.iso14496_12.DRCInstructionsBasic import DRCInstructionsBasic
    from bmff.iso14496_12.DRCInstructionsUniDRC import DRCInstructionsUniDRC
    from bmff.iso14496_12.DownMixInstructions import DownMixInstructions
    from bmff.iso14496_12.SamplingRateBox import SamplingRateBox
    from bmff.iso14496_12.UniDrcConfigExtension import UniDrcConfigExtension
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        type: str = "",
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
        always7F000000: int | None = 2130706432,
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
        found: ChannelLayout | None = first(self.children, "ChannelLayout")
        return found

    @property
    def down_mix_instructions(self) -> list[DownMixInstructions]:
        """The DownMixInstructions inside."""
        found: list[DownMixInstructions] = every(self.children, "DownMixInstructions")
        return found

    @property
    def drc_coefficients_basics(self) -> list[DRCCoefficientsBasic]:
        """The DRCCoefficientsBasic inside."""
        found: list[DRCCoefficientsBasic] = every(self.children, "DRCCoefficientsBasic")
        return found

    @property
    def drc_instructions_basics(self) -> list[DRCInstructionsBasic]:
        """The DRCInstructionsBasic inside."""
        found: list[DRCInstructionsBasic] = every(self.children, "DRCInstructionsBasic")
        return found

    @property
    def drc_coefficients_uni_drcs(self) -> list[DRCCoefficientsUniDRC]:
        """The DRCCoefficientsUniDRC inside."""
        found: list[DRCCoefficientsUniDRC] = every(
            self.children, "DRCCoefficientsUniDRC"
        )
        return found

    @property
    def drc_instructions_uni_drcs(self) -> list[DRCInstructionsUniDRC]:
        """The DRCInstructionsUniDRC inside."""
        found: list[DRCInstructionsUniDRC] = every(
            self.children, "DRCInstructionsUniDRC"
        )
        return found

    @property
    def uni_drc_config_extension(self) -> UniDrcConfigExtension | None:
        """The UniDrcConfigExtension inside. None when there is none."""
        found: UniDrcConfigExtension | None = first(
            self.children, "UniDrcConfigExtension"
        )
        return found

    @property
    def sampling_rate(self) -> SamplingRateBox | None:
        """The SamplingRateBox inside. None when there is none."""
        found: SamplingRateBox | None = first(self.children, "SamplingRateBox")
        return found

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
