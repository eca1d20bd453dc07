"""Classes of ISO/IEC 23008-3:2022: mpeg h 3d audio.

Generated from the specification ``iso23008_3/mpeg_h_3d_audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_entries import AudioSampleEntry
from bmffkit.runtime import Box, Layout, Part, Path, Record, Run
from bmffkit.runtime.support import column, first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
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
        type: str = "mha1",
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
    def config(self) -> MHAConfigurationBox | None:
        """The MHAConfigurationBox inside. None when there is none."""
        return first(self.children, "MHAConfigurationBox")

    @property
    def compatibility(self) -> MHAProfileAndLevelCompatibilitySetBox | None:
        """The MHAProfileAndLevelCompatibilitySetBox inside. None when there is none."""
        return first(self.children, "MHAProfileAndLevelCompatibilitySetBox")


_MHADecoderConfigurationRecord_R0: Final = Run(
    ">BBBH",
    (("configurationVersion", 8),),
    (("mpegh3daProfileLevelIndication", 8),),
    (("referenceChannelLayout", 8),),
    (("mpegh3daConfigLength", 16),),
)


class MHADecoderConfigurationRecord(Record):
    """Decoder configuration of an MPEG-H 3D audio track.

    ISO/IEC 23008-3:2022, 20.4::

        aligned(8) class MHADecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(8) mpegh3daProfileLevelIndication;
            unsigned int(8) referenceChannelLayout;
            unsigned int(16) mpegh3daConfigLength;
            unsigned int(8) mpegh3daConfig[mpegh3daConfigLength];
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        mpegh3daProfileLevelIndication: ``unsigned int(8)``.
        referenceChannelLayout: Code of ISO/IEC 23091-3.
        mpegh3daConfigLength: Bytes.
        mpegh3daConfig: ``unsigned int(8) mpegh3daConfig[mpegh3daConfigLength]``.
    """

    __slots__ = (
        "configurationVersion",
        "mpegh3daConfig",
        "mpegh3daProfileLevelIndication",
        "referenceChannelLayout",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "mpegh3daProfileLevelIndication",
        "referenceChannelLayout",
        "mpegh3daConfigLength",
        "mpegh3daConfig",
    )

    configurationVersion: int
    mpegh3daProfileLevelIndication: int
    referenceChannelLayout: int
    mpegh3daConfig: bytes

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        mpegh3daProfileLevelIndication: int = 0,
        referenceChannelLayout: int = 0,
        mpegh3daConfig: bytes = b"",
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.mpegh3daProfileLevelIndication = mpegh3daProfileLevelIndication
        self.referenceChannelLayout = referenceChannelLayout
        self.mpegh3daConfig = mpegh3daConfig

    @property
    def mpegh3daConfigLength(self) -> int:
        """Bytes. Derived: it follows from the list."""
        return len(self.mpegh3daConfig)

    def _read(self, r: Reader, /) -> None:
        (
            self.configurationVersion,
            self.mpegh3daProfileLevelIndication,
            self.referenceChannelLayout,
            mpegh3daConfigLength,
        ) = r.run(_MHADecoderConfigurationRecord_R0)
        self.mpegh3daConfig = r.octets("mpegh3daConfig", mpegh3daConfigLength)

    def _write(self, w: Writer, /) -> None:
        mpegh3daConfigLength = len(self.mpegh3daConfig)
        w.run(
            _MHADecoderConfigurationRecord_R0,
            self.configurationVersion,
            self.mpegh3daProfileLevelIndication,
            self.referenceChannelLayout,
            mpegh3daConfigLength,
        )
        w.octets("mpegh3daConfig", self.mpegh3daConfig, mpegh3daConfigLength)


class MHAConfigurationBox(Box):
    """Holds the decoder configuration.

    ISO/IEC 23008-3:2022, 20.5.2::

        aligned(8) class MHAConfigurationBox extends Box('mhaC') {
            MHADecoderConfigurationRecord MHAConfig;
        }

    Attributes:
        MHAConfig: ``MHADecoderConfigurationRecord``.
    """

    __slots__ = ("MHAConfig",)

    fourcc: ClassVar[bytes] = b"mhaC"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("MHAConfig",)

    MHAConfig: MHADecoderConfigurationRecord

    def __init__(
        self, *, MHAConfig: MHADecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.MHAConfig = (
            MHADecoderConfigurationRecord() if MHAConfig is None else MHAConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.MHAConfig = MHADecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("MHAConfig", self.MHAConfig)


_MHAProfileAndLevelCompatibilitySetBox_R0: Final = Run(
    ">B", (("numCompatibleSets", 8),)
)
_MHAProfileAndLevelCompatibilitySetBox_T0: Final = Layout(
    Part(8, (("CompatibleSetIndication", 8, False),)), column="CompatibleSetIndication"
)


class MHAProfileAndLevelCompatibilitySetBox(Box):
    """Profiles and levels the stream also complies with.

    ISO/IEC 23008-3:2022, 20.5.3::

        aligned(8) class MHAProfileAndLevelCompatibilitySetBox extends Box('mhaP') {
            unsigned int(8) numCompatibleSets;
            for (i = 0; i < numCompatibleSets; i++) {
                unsigned int(8) CompatibleSetIndication;
            }
        }

    Attributes:
        numCompatibleSets: ``unsigned int(8)``.
    """

    __slots__ = ("CompatibleSetIndication",)

    fourcc: ClassVar[bytes] = b"mhaP"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.5.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "numCompatibleSets",
        "CompatibleSetIndication",
    )

    CompatibleSetIndication: Table

    def __init__(self, *, CompatibleSetIndication: Any = ()) -> None:
        Box.__init__(self)
        self.CompatibleSetIndication = _MHAProfileAndLevelCompatibilitySetBox_T0.table(
            CompatibleSetIndication
        )

    @property
    def numCompatibleSets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.CompatibleSetIndication)

    def _read(self, r: Reader, /) -> None:
        (numCompatibleSets,) = r.run(_MHAProfileAndLevelCompatibilitySetBox_R0)
        self.CompatibleSetIndication = r.table(
            "CompatibleSetIndication",
            _MHAProfileAndLevelCompatibilitySetBox_T0,
            numCompatibleSets,
        )

    def _write(self, w: Writer, /) -> None:
        numCompatibleSets = len(self.CompatibleSetIndication)
        w.run(_MHAProfileAndLevelCompatibilitySetBox_R0, numCompatibleSets)
        w.table(
            "CompatibleSetIndication",
            _MHAProfileAndLevelCompatibilitySetBox_T0,
            self.CompatibleSetIndication,
        )


class MHADynamicRangeControlAndLoudnessBox(Box):
    """Loudness and dynamic range control of the audio scene.

    ISO/IEC 23008-3:2022, 20.5.4::

        aligned(8) class MHADynamicRangeControlAndLoudnessBox extends Box('mhaD') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"mhaD"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.5.4"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class MAESceneInformationBox(Box):
    """Groups, switch groups and presets of the audio scene.

    ISO/IEC 23008-3:2022, 20.6::

        aligned(8) class MAESceneInformationBox extends Box('maeI') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"maeI"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.6"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class MAEMultiStreamBox(Box):
    """Which stream of several this track carries.

    ISO/IEC 23008-3:2022, 20.7::

        aligned(8) class MAEMultiStreamBox extends Box('maeM') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"maeM"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.7"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
