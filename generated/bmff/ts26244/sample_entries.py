"""Classes of 3GPP TS 26.244: sample entries.

Generated from the specification ``ts26244/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_entries import AudioSampleEntry, VisualSampleEntry
from bmff.iso14496_12.sample_groups import VisualSampleGroupEntry
from bmffkit.runtime import Box, Path, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_AMRSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class AMRSampleEntry(AudioSampleEntry):
    """Sample entry of an AMR narrow band or wide band track.

    3GPP TS 26.244, 6.5::

        class AMRSampleEntry() extends AudioSampleEntry('samr' or 'sawb') {
            AMRSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"samr"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.5"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "samr",
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
    def config(self) -> AMRSpecificBox | None:
        """The AMRSpecificBox inside. None when there is none."""
        return first(self.children, "AMRSpecificBox")


_AMRSpecificBox_R0: Final = Run(
    ">4sBHBB",
    (("vendor", 32),),
    (("decoder_version", 8),),
    (("mode_set", 16),),
    (("mode_change_period", 8),),
    (("frames_per_sample", 8),),
)


class AMRSpecificBox(Box):
    """Modes of an AMR stream.

    3GPP TS 26.244, 6.7::

        aligned(8) class AMRSpecificBox extends Box('damr') {
            unsigned int(32) vendor;
            unsigned int(8) decoder_version;
            unsigned int(16) mode_set;
            unsigned int(8) mode_change_period;
            unsigned int(8) frames_per_sample;
        }

    Attributes:
        vendor: ``unsigned int(32)``.
        decoder_version: ``unsigned int(8)``.
        mode_set: Bit mask of the modes that occur.
        mode_change_period: Frames, 0: no restriction.
        frames_per_sample: ``unsigned int(8)``.
    """

    __slots__ = (
        "decoder_version",
        "frames_per_sample",
        "mode_change_period",
        "mode_set",
        "vendor",
    )

    fourcc: ClassVar[bytes] = b"damr"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "vendor",
        "decoder_version",
        "mode_set",
        "mode_change_period",
        "frames_per_sample",
    )

    vendor: str
    decoder_version: int
    mode_set: int
    mode_change_period: int
    frames_per_sample: int

    def __init__(
        self,
        *,
        vendor: str = "",
        decoder_version: int = 0,
        mode_set: int = 0,
        mode_change_period: int = 0,
        frames_per_sample: int = 0,
    ) -> None:
        Box.__init__(self)
        self.vendor = vendor
        self.decoder_version = decoder_version
        self.mode_set = mode_set
        self.mode_change_period = mode_change_period
        self.frames_per_sample = frames_per_sample

    def _read(self, r: Reader, /) -> None:
        (
            code,
            self.decoder_version,
            self.mode_set,
            self.mode_change_period,
            self.frames_per_sample,
        ) = r.run(_AMRSpecificBox_R0)
        self.vendor = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AMRSpecificBox_R0,
            w.code("vendor", self.vendor),
            self.decoder_version,
            self.mode_set,
            self.mode_change_period,
            self.frames_per_sample,
        )


_AMRWPSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class AMRWPSampleEntry(AudioSampleEntry):
    """Sample entry of an extended AMR wide band track.

    3GPP TS 26.244, 6.9::

        class AMRWPSampleEntry() extends AudioSampleEntry('sawp') {
            AMRWPSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"sawp"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.9"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> AMRWPSpecificBox | None:
        """The AMRWPSpecificBox inside. None when there is none."""
        return first(self.children, "AMRWPSpecificBox")


_AMRWPSpecificBox_R0: Final = Run(">4sB", (("vendor", 32),), (("decoder_version", 8),))


class AMRWPSpecificBox(Box):
    """Decoder of an extended AMR wide band stream.

    3GPP TS 26.244, 6.9::

        aligned(8) class AMRWPSpecificBox extends Box('dawp') {
            unsigned int(32) vendor;
            unsigned int(8) decoder_version;
        }

    Attributes:
        vendor: ``unsigned int(32)``.
        decoder_version: ``unsigned int(8)``.
    """

    __slots__ = ("decoder_version", "vendor")

    fourcc: ClassVar[bytes] = b"dawp"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.9"
    _fields: ClassVar[tuple[str, ...]] = ("vendor", "decoder_version")

    vendor: str
    decoder_version: int

    def __init__(self, *, vendor: str = "", decoder_version: int = 0) -> None:
        Box.__init__(self)
        self.vendor = vendor
        self.decoder_version = decoder_version

    def _read(self, r: Reader, /) -> None:
        code, self.decoder_version = r.run(_AMRWPSpecificBox_R0)
        self.vendor = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(_AMRWPSpecificBox_R0, w.code("vendor", self.vendor), self.decoder_version)


class H263SampleEntry(VisualSampleEntry):
    """Sample entry of an H.263 track.

    3GPP TS 26.244, 6.6::

        class H263SampleEntry() extends VisualSampleEntry('s263') {
            H263SpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"s263"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.6"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> H263SpecificBox | None:
        """The H263SpecificBox inside. None when there is none."""
        return first(self.children, "H263SpecificBox")


_H263SpecificBox_R0: Final = Run(
    ">4sBBB",
    (("vendor", 32),),
    (("decoder_version", 8),),
    (("H263_Level", 8),),
    (("H263_Profile", 8),),
)


class H263SpecificBox(Box):
    """Level and profile of an H.263 stream.

    3GPP TS 26.244, 6.8::

        aligned(8) class H263SpecificBox extends Box('d263') {
            unsigned int(32) vendor;
            unsigned int(8) decoder_version;
            unsigned int(8) H263_Level;
            unsigned int(8) H263_Profile;
            H263BitrateBox bitrate;
        }

    Attributes:
        vendor: ``unsigned int(32)``.
        decoder_version: ``unsigned int(8)``.
        H263_Level: ``unsigned int(8)``.
        H263_Profile: ``unsigned int(8)``.
    """

    __slots__ = ("H263_Level", "H263_Profile", "children", "decoder_version", "vendor")

    fourcc: ClassVar[bytes] = b"d263"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "vendor",
        "decoder_version",
        "H263_Level",
        "H263_Profile",
    )

    _container: ClassVar[bool] = True

    vendor: str
    decoder_version: int
    H263_Level: int
    H263_Profile: int
    children: list[Box]

    def __init__(
        self,
        *,
        vendor: str = "",
        decoder_version: int = 0,
        H263_Level: int = 0,
        H263_Profile: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.vendor = vendor
        self.decoder_version = decoder_version
        self.H263_Level = H263_Level
        self.H263_Profile = H263_Profile
        self.children = self._adopt(children)

    @property
    def bitrate(self) -> H263BitrateBox | None:
        """The H263BitrateBox inside. None when there is none."""
        return first(self.children, "H263BitrateBox")

    def _read(self, r: Reader, /) -> None:
        code, self.decoder_version, self.H263_Level, self.H263_Profile = r.run(
            _H263SpecificBox_R0
        )
        self.vendor = code.decode("latin-1")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _H263SpecificBox_R0,
            w.code("vendor", self.vendor),
            self.decoder_version,
            self.H263_Level,
            self.H263_Profile,
        )
        w.boxes(self.children)


_H263BitrateBox_R0: Final = Run(">II", (("avgBitrate", 32),), (("maxBitrate", 32),))


class H263BitrateBox(Box):
    """Bit rates of an H.263 stream.

    3GPP TS 26.244, 6.8::

        aligned(8) class H263BitrateBox extends Box('bitr') {
            unsigned int(32) avgBitrate;
            unsigned int(32) maxBitrate;
        }

    Attributes:
        avgBitrate: Bit/s.
        maxBitrate: Bit/s.
    """

    __slots__ = ("avgBitrate", "maxBitrate")

    fourcc: ClassVar[bytes] = b"bitr"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.8"
    _fields: ClassVar[tuple[str, ...]] = ("avgBitrate", "maxBitrate")

    avgBitrate: int
    maxBitrate: int

    def __init__(self, *, avgBitrate: int = 0, maxBitrate: int = 0) -> None:
        Box.__init__(self)
        self.avgBitrate = avgBitrate
        self.maxBitrate = maxBitrate

    def _read(self, r: Reader, /) -> None:
        self.avgBitrate, self.maxBitrate = r.run(_H263BitrateBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_H263BitrateBox_R0, self.avgBitrate, self.maxBitrate)


_PSSAnnexGVideoSampleGroupEntry_R0: Final = Run(
    ">II", (("initial_buffer_period", 32),), (("initial_buffer_size", 32),)
)


class PSSAnnexGVideoSampleGroupEntry(VisualSampleGroupEntry):
    """Buffer parameters of a group of samples, Annex G.

    3GPP TS 26.244, 9.2::

        class PSSAnnexGVideoSampleGroupEntry extends VisualSampleGroupEntry('3gag') {
            unsigned int(32) initial_buffer_period;
            unsigned int(32) initial_buffer_size;
        }

    Attributes:
        initial_buffer_period: 90 kHz.
        initial_buffer_size: Bytes.
    """

    __slots__ = ("initial_buffer_period", "initial_buffer_size")

    fourcc: ClassVar[bytes] = b"3gag"
    clause: ClassVar[str] = "3GPP TS 26.244, 9.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "initial_buffer_period",
        "initial_buffer_size",
    )

    initial_buffer_period: int
    initial_buffer_size: int

    def __init__(
        self, *, initial_buffer_period: int = 0, initial_buffer_size: int = 0
    ) -> None:
        self.trailing = b""
        self.initial_buffer_period = initial_buffer_period
        self.initial_buffer_size = initial_buffer_size

    def _read(self, r: Reader, /) -> None:
        self.initial_buffer_period, self.initial_buffer_size = r.run(
            _PSSAnnexGVideoSampleGroupEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PSSAnnexGVideoSampleGroupEntry_R0,
            self.initial_buffer_period,
            self.initial_buffer_size,
        )
