"""MHASampleEntry of ISO/IEC 23008-3:2022.

Generated from the specification ``iso23008_3/mpeg_h_3d_audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso23008_3.MHAConfigurationBox import MHAConfigurationBox
    from bmff.iso23008_3.MHAProfileAndLevelCompatibilitySetBox import (
        MHAProfileAndLevelCompatibilitySetBox,
    )
    from collections.abc import Iterable

_MHASampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class MHASampleEntry(AudioSampleEntry):
    """Sample entry of MPEG-H 3D audio: raw access units ('mha…') or packets ('mhm…').

    ISO/IEC 23008-3:2022, 20.5.1::

        class MHASampleEntry() extends AudioSampleEntry('mha1' or 'mha2' or 'mhm1' or 'mhm2') {
            MHAConfigurationBox config;
            MHAProfileAndLevelCompatibilitySetBox compatibility;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mha1"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.5.1"
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
    def config(self) -> MHAConfigurationBox | None:
        """The MHAConfigurationBox inside. None when there is none."""
        found: MHAConfigurationBox | None = first(self.children, "MHAConfigurationBox")
        return found

    @property
    def compatibility(self) -> MHAProfileAndLevelCompatibilitySetBox | None:
        """The MHAProfileAndLevelCompatibilitySetBox inside. None when there is none."""
        found: MHAProfileAndLevelCompatibilitySetBox | None = first(
            self.children, "MHAProfileAndLevelCompatibilitySetBox"
        )
        return found
