"""Classes of ISO/IEC 23003-5:2020: pcm audio.

Generated from the specification ``iso23003_5/pcm_audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import AudioSampleEntry
from bmffkit.runtime import Box, Path, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.audio import ChannelLayout
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_PCMAudioSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class PCMAudioSampleEntry(AudioSampleEntry):
    """Sample entry of uncompressed audio, integer or floating point.

    ISO/IEC 23003-5:2020, 5.2::

        class PCMAudioSampleEntry() extends AudioSampleEntry('ipcm' or 'fpcm') {
            PCMConfig config;
            ChannelLayout layout;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ipcm"
    clause: ClassVar[str] = "ISO/IEC 23003-5:2020, 5.2"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "ipcm",
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
    def config(self) -> PCMConfig | None:
        """The PCMConfig inside. None when there is none."""
        return first(self.children, "PCMConfig")

    @property
    def layout(self) -> ChannelLayout | None:
        """The ChannelLayout inside. None when there is none."""
        return first(self.children, "ChannelLayout")


_PCMConfig_R0: Final = Run(
    ">IBB",
    (("version", 8), ("flags", 24)),
    (("reserved", 7), ("little_endian", 1)),
    (("PCM_sample_size", 8),),
)


class PCMConfig(FullBox):
    """Byte order and size of uncompressed audio samples.

    ISO/IEC 23003-5:2020, 5.3::

        aligned(8) class PCMConfig extends FullBox('pcmC', version = 0, flags = 0) {
            unsigned int(7) reserved = 0;
            unsigned int(1) little_endian;
            unsigned int(8) PCM_sample_size;
        }

    Attributes:
        reserved: ``unsigned int(7)``.
        little_endian: 1: least significant byte first.
        PCM_sample_size: Bits a sample.
    """

    __slots__ = ("PCM_sample_size", "little_endian", "reserved")

    fourcc: ClassVar[bytes] = b"pcmC"
    clause: ClassVar[str] = "ISO/IEC 23003-5:2020, 5.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "little_endian",
        "PCM_sample_size",
    )

    reserved: int
    little_endian: int
    PCM_sample_size: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        little_endian: int = 0,
        PCM_sample_size: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.little_endian = little_endian
        self.PCM_sample_size = PCM_sample_size

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, self.PCM_sample_size = r.run(_PCMConfig_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 1
        self.little_endian = bits_4 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PCMConfig_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 7, False),
                ("little_endian", self.little_endian, 1, False),
            ),
            self.PCM_sample_size,
        )
