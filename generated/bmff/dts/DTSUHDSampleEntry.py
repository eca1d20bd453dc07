"""DTSUHDSampleEntry of ETSI TS 102 114 and TS 103 491.

Generated from the specification ``dts/dts``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.dts.DTSUHDSpecificBox import DTSUHDSpecificBox
    from collections.abc import Iterable

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
    def config(self) -> DTSUHDSpecificBox | None:
        """The DTSUHDSpecificBox inside. None when there is none."""
        found: DTSUHDSpecificBox | None = first(self.children, "DTSUHDSpecificBox")
        return found
