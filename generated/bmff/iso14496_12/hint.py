"""Classes of ISO/IEC 14496-12:2022: hint.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import SampleEntry
from bmffkit.runtime import Box, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.protection import (
        ProtectionSchemeInfoBox,
        SchemeInformationBox,
        SchemeTypeBox,
    )
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_HintSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class HintSampleEntry(SampleEntry):
    """Instructions for a server; the code is that of the protocol.

    ISO/IEC 14496-12:2022, 9.1.2::

        class HintSampleEntry(protocol) extends SampleEntry(protocol) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"rtcp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_HintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)


_RtpHintSampleEntry_R0: Final = Run(
    ">6sHHHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("maxpacketsize", 32),),
)


class RtpHintSampleEntry(HintSampleEntry):
    """Hints for sending RTP packets.

    ISO/IEC 14496-12:2022, 9.1.2::

        class RtpHintSampleEntry() extends HintSampleEntry('rtp ') {
            uint(16) hinttrackversion = 1;
            uint(16) highestcompatibleversion = 1;
            uint(32) maxpacketsize;
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a server may know.
        maxpacketsize: Bytes of the largest packet.
    """

    __slots__ = ("highestcompatibleversion", "hinttrackversion", "maxpacketsize")

    fourcc: ClassVar[bytes] = b"rtp "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "maxpacketsize",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    maxpacketsize: int

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        maxpacketsize: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.maxpacketsize = maxpacketsize
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        ) = r.run(_RtpHintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _RtpHintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        )
        w.boxes(self.children)


_timescaleentry_R0: Final = Run(">I", (("timescale", 32),))


class timescaleentry(Box):
    """Ticks per second of the RTP timestamps.

    ISO/IEC 14496-12:2022, 9.1.2::

        class timescaleentry() extends Box('tims') {
            uint(32) timescale;
        }

    Attributes:
        timescale: Ticks per second.
    """

    __slots__ = ("timescale",)

    fourcc: ClassVar[bytes] = b"tims"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("timescale",)

    timescale: int

    def __init__(self, *, timescale: int = 0) -> None:
        Box.__init__(self)
        self.timescale = timescale

    def _read(self, r: Reader, /) -> None:
        (self.timescale,) = r.run(_timescaleentry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_timescaleentry_R0, self.timescale)


_timeoffset_R0: Final = Run(">i", (("offset", 32),))


class timeoffset(Box):
    """Offset of the RTP timestamps.

    ISO/IEC 14496-12:2022, 9.1.2::

        class timeoffset() extends Box('tsro') {
            int(32) offset;
        }

    Attributes:
        offset_: Added to every timestamp.
    """

    __slots__ = ("offset_",)

    fourcc: ClassVar[bytes] = b"tsro"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("offset_",)

    offset_: int

    def __init__(self, *, offset_: int = 0) -> None:
        Box.__init__(self)
        self.offset_ = offset_

    def _read(self, r: Reader, /) -> None:
        (self.offset_,) = r.run(_timeoffset_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_timeoffset_R0, self.offset_)


_sequenceoffset_R0: Final = Run(">i", (("offset", 32),))


class sequenceoffset(Box):
    """Offset of the RTP sequence numbers.

    ISO/IEC 14496-12:2022, 9.1.2::

        class sequenceoffset() extends Box('snro') {
            int(32) offset;
        }

    Attributes:
        offset_: Added to every sequence number.
    """

    __slots__ = ("offset_",)

    fourcc: ClassVar[bytes] = b"snro"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("offset_",)

    offset_: int

    def __init__(self, *, offset_: int = 0) -> None:
        Box.__init__(self)
        self.offset_ = offset_

    def _read(self, r: Reader, /) -> None:
        (self.offset_,) = r.run(_sequenceoffset_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_sequenceoffset_R0, self.offset_)


_SrtpHintSampleEntry_R0: Final = Run(
    ">6sHHHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("maxpacketsize", 32),),
)


class SrtpHintSampleEntry(HintSampleEntry):
    """Hints for sending SRTP packets.

    ISO/IEC 14496-12:2022, 9.1.2.2::

        class SrtpHintSampleEntry() extends HintSampleEntry('srtp') {
            uint(16) hinttrackversion = 1;
            uint(16) highestcompatibleversion = 1;
            uint(32) maxpacketsize;
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a server may know.
        maxpacketsize: Bytes of the largest packet.
    """

    __slots__ = ("highestcompatibleversion", "hinttrackversion", "maxpacketsize")

    fourcc: ClassVar[bytes] = b"srtp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "maxpacketsize",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    maxpacketsize: int

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        maxpacketsize: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.maxpacketsize = maxpacketsize
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        ) = r.run(_SrtpHintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SrtpHintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        )
        w.boxes(self.children)


_SRTPProcessBox_R0: Final = Run(
    ">I4s4s4s4s",
    (("version", 8), ("flags", 24)),
    (("encryption_algorithm_rtp", 32),),
    (("encryption_algorithm_rtcp", 32),),
    (("integrity_algorithm_rtp", 32),),
    (("integrity_algorithm_rtcp", 32),),
)


class SRTPProcessBox(FullBox):
    """Algorithms that a server uses to make SRTP packets.

    ISO/IEC 14496-12:2022, 9.1.2.2::

        aligned(8) class SRTPProcessBox extends FullBox('srpp', version, 0) {
            unsigned int(32) encryption_algorithm_rtp;
            unsigned int(32) encryption_algorithm_rtcp;
            unsigned int(32) integrity_algorithm_rtp;
            unsigned int(32) integrity_algorithm_rtcp;
            SchemeTypeBox scheme_type_box;
            SchemeInformationBox info;
        }

    Attributes:
        encryption_algorithm_rtp: ``unsigned int(32)``.
        encryption_algorithm_rtcp: ``unsigned int(32)``.
        integrity_algorithm_rtp: ``unsigned int(32)``.
        integrity_algorithm_rtcp: ``unsigned int(32)``.
    """

    __slots__ = (
        "children",
        "encryption_algorithm_rtcp",
        "encryption_algorithm_rtp",
        "integrity_algorithm_rtcp",
        "integrity_algorithm_rtp",
    )

    fourcc: ClassVar[bytes] = b"srpp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "encryption_algorithm_rtp",
        "encryption_algorithm_rtcp",
        "integrity_algorithm_rtp",
        "integrity_algorithm_rtcp",
    )

    _container: ClassVar[bool] = True

    encryption_algorithm_rtp: str
    encryption_algorithm_rtcp: str
    integrity_algorithm_rtp: str
    integrity_algorithm_rtcp: str
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        encryption_algorithm_rtp: str = "",
        encryption_algorithm_rtcp: str = "",
        integrity_algorithm_rtp: str = "",
        integrity_algorithm_rtcp: str = "",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.encryption_algorithm_rtp = encryption_algorithm_rtp
        self.encryption_algorithm_rtcp = encryption_algorithm_rtcp
        self.integrity_algorithm_rtp = integrity_algorithm_rtp
        self.integrity_algorithm_rtcp = integrity_algorithm_rtcp
        self.children = self._adopt(children)

    @property
    def scheme_type_box(self) -> SchemeTypeBox | None:
        """The SchemeTypeBox inside. None when there is none."""
        return first(self.children, "SchemeTypeBox")

    @property
    def info(self) -> SchemeInformationBox | None:
        """The SchemeInformationBox inside. None when there is none."""
        return first(self.children, "SchemeInformationBox")

    def _read(self, r: Reader, /) -> None:
        bits_2, code, code_2, code_3, code_4 = r.run(_SRTPProcessBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.encryption_algorithm_rtp = code.decode("latin-1")
        self.encryption_algorithm_rtcp = code_2.decode("latin-1")
        self.integrity_algorithm_rtp = code_3.decode("latin-1")
        self.integrity_algorithm_rtcp = code_4.decode("latin-1")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SRTPProcessBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("encryption_algorithm_rtp", self.encryption_algorithm_rtp),
            w.code("encryption_algorithm_rtcp", self.encryption_algorithm_rtcp),
            w.code("integrity_algorithm_rtp", self.integrity_algorithm_rtp),
            w.code("integrity_algorithm_rtcp", self.integrity_algorithm_rtcp),
        )
        w.boxes(self.children)


class trackhintinformation(Box):
    """Information for servers, in the user data of a movie or of a hint track.

    ISO/IEC 14496-12:2022, 9.1.4::

        aligned(8) class trackhintinformation extends Box('hnti') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"hnti"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.4"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_rtpmoviehintinformation_R0: Final = Run(">4s", (("descriptionformat", 32),))


class rtpmoviehintinformation(Box):
    """Session description of the whole movie.

    ISO/IEC 14496-12:2022, 9.1.4.1::

        aligned(8) class rtpmoviehintinformation extends Box('rtp ') {
            uint(32) descriptionformat = 'sdp ';
            char sdptext[];
        }

    Attributes:
        descriptionformat: ``uint(32)``.
        sdptext: Text of RFC 8866.
    """

    __slots__ = ("descriptionformat", "sdptext")

    fourcc: ClassVar[bytes] = b"rtp "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.4.1"
    _fields: ClassVar[tuple[str, ...]] = ("descriptionformat", "sdptext")

    descriptionformat: str
    sdptext: bytes | memoryview

    def __init__(
        self, *, descriptionformat: str = "sdp ", sdptext: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.descriptionformat = descriptionformat
        self.sdptext = sdptext

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_rtpmoviehintinformation_R0)
        self.descriptionformat = code.decode("latin-1")
        self.sdptext = r.tail("sdptext")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _rtpmoviehintinformation_R0,
            w.code("descriptionformat", self.descriptionformat),
        )
        w.octets("sdptext", self.sdptext)


class rtptracksdphintinformation(Box):
    """Session description of one hint track.

    ISO/IEC 14496-12:2022, 9.1.4.2::

        aligned(8) class rtptracksdphintinformation extends Box('sdp ') {
            char sdptext[];
        }

    Attributes:
        sdptext: Text of RFC 8866.
    """

    __slots__ = ("sdptext",)

    fourcc: ClassVar[bytes] = b"sdp "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("sdptext",)

    sdptext: bytes | memoryview

    def __init__(self, *, sdptext: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.sdptext = sdptext

    def _read(self, r: Reader, /) -> None:
        self.sdptext = r.tail("sdptext")

    def _write(self, w: Writer, /) -> None:
        w.octets("sdptext", self.sdptext)


class hintstatisticsbox(Box):
    """Statistics of a hint track.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintstatisticsbox extends Box('hinf') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"hinf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_hintBytesSent_R0: Final = Run(">Q", (("bytessent", 64),))


class hintBytesSent(Box):
    """Bytes sent, with ('trpy') or without ('tpyl') RTP headers.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintBytesSent extends Box('trpy' or 'tpyl') {
            uint(64) bytessent;
        }

    Attributes:
        bytessent: Bytes.
    """

    __slots__ = ("bytessent",)

    fourcc: ClassVar[bytes] = b"trpy"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("bytessent",)

    bytessent: int

    def __init__(self, type: str = "trpy", *, bytessent: int = 0) -> None:
        Box.__init__(self, type)
        self.bytessent = bytessent

    def _read(self, r: Reader, /) -> None:
        (self.bytessent,) = r.run(_hintBytesSent_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintBytesSent_R0, self.bytessent)


_hintPacketsSent_R0: Final = Run(">Q", (("packetssent", 64),))


class hintPacketsSent(Box):
    """Packets sent.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintPacketsSent extends Box('nump') {
            uint(64) packetssent;
        }

    Attributes:
        packetssent: Packets.
    """

    __slots__ = ("packetssent",)

    fourcc: ClassVar[bytes] = b"nump"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("packetssent",)

    packetssent: int

    def __init__(self, *, packetssent: int = 0) -> None:
        Box.__init__(self)
        self.packetssent = packetssent

    def _read(self, r: Reader, /) -> None:
        (self.packetssent,) = r.run(_hintPacketsSent_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintPacketsSent_R0, self.packetssent)


_hintBytesSent32_R0: Final = Run(">I", (("bytessent", 32),))


class hintBytesSent32(Box):
    """Bytes sent in 32 bits, with ('totl') or without ('tpay') RTP headers.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintBytesSent32 extends Box('totl' or 'tpay') {
            uint(32) bytessent;
        }

    Attributes:
        bytessent: Bytes.
    """

    __slots__ = ("bytessent",)

    fourcc: ClassVar[bytes] = b"totl"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("bytessent",)

    bytessent: int

    def __init__(self, type: str = "totl", *, bytessent: int = 0) -> None:
        Box.__init__(self, type)
        self.bytessent = bytessent

    def _read(self, r: Reader, /) -> None:
        (self.bytessent,) = r.run(_hintBytesSent32_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintBytesSent32_R0, self.bytessent)


_hintPacketsSent32_R0: Final = Run(">I", (("packetssent", 32),))


class hintPacketsSent32(Box):
    """Packets sent, in 32 bits.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintPacketsSent32 extends Box('npck') {
            uint(32) packetssent;
        }

    Attributes:
        packetssent: Packets.
    """

    __slots__ = ("packetssent",)

    fourcc: ClassVar[bytes] = b"npck"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("packetssent",)

    packetssent: int

    def __init__(self, *, packetssent: int = 0) -> None:
        Box.__init__(self)
        self.packetssent = packetssent

    def _read(self, r: Reader, /) -> None:
        (self.packetssent,) = r.run(_hintPacketsSent32_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintPacketsSent32_R0, self.packetssent)


_hintmaxrate_R0: Final = Run(">II", (("period", 32),), (("bytes", 32),))


class hintmaxrate(Box):
    """Largest data rate within a period.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintmaxrate extends Box('maxr') {
            uint(32) period;
            uint(32) bytes;
        }

    Attributes:
        period: Milliseconds.
        bytes: Most bytes sent in any period of that length.
    """

    __slots__ = ("bytes", "period")

    fourcc: ClassVar[bytes] = b"maxr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("period", "bytes")

    period: int
    bytes: int

    def __init__(self, *, period: int = 0, bytes: int = 0) -> None:
        Box.__init__(self)
        self.period = period
        self.bytes = bytes

    def _read(self, r: Reader, /) -> None:
        self.period, self.bytes = r.run(_hintmaxrate_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintmaxrate_R0, self.period, self.bytes)


_hintmediaBytesSent_R0: Final = Run(">Q", (("bytessent", 64),))


class hintmediaBytesSent(Box):
    """Bytes taken from media tracks.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintmediaBytesSent extends Box('dmed') {
            uint(64) bytessent;
        }

    Attributes:
        bytessent: Bytes.
    """

    __slots__ = ("bytessent",)

    fourcc: ClassVar[bytes] = b"dmed"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("bytessent",)

    bytessent: int

    def __init__(self, *, bytessent: int = 0) -> None:
        Box.__init__(self)
        self.bytessent = bytessent

    def _read(self, r: Reader, /) -> None:
        (self.bytessent,) = r.run(_hintmediaBytesSent_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintmediaBytesSent_R0, self.bytessent)


_hintimmediateBytesSent_R0: Final = Run(">Q", (("bytessent", 64),))


class hintimmediateBytesSent(Box):
    """Bytes sent in immediate mode.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintimmediateBytesSent extends Box('dimm') {
            uint(64) bytessent;
        }

    Attributes:
        bytessent: Bytes.
    """

    __slots__ = ("bytessent",)

    fourcc: ClassVar[bytes] = b"dimm"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("bytessent",)

    bytessent: int

    def __init__(self, *, bytessent: int = 0) -> None:
        Box.__init__(self)
        self.bytessent = bytessent

    def _read(self, r: Reader, /) -> None:
        (self.bytessent,) = r.run(_hintimmediateBytesSent_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintimmediateBytesSent_R0, self.bytessent)


_hintrepeatedBytesSent_R0: Final = Run(">Q", (("bytessent", 64),))


class hintrepeatedBytesSent(Box):
    """Bytes in repeated packets.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintrepeatedBytesSent extends Box('drep') {
            uint(64) bytessent;
        }

    Attributes:
        bytessent: Bytes.
    """

    __slots__ = ("bytessent",)

    fourcc: ClassVar[bytes] = b"drep"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("bytessent",)

    bytessent: int

    def __init__(self, *, bytessent: int = 0) -> None:
        Box.__init__(self)
        self.bytessent = bytessent

    def _read(self, r: Reader, /) -> None:
        (self.bytessent,) = r.run(_hintrepeatedBytesSent_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintrepeatedBytesSent_R0, self.bytessent)


_hintminrelativetime_R0: Final = Run(">i", (("time", 32),))


class hintminrelativetime(Box):
    """Smallest relative transmission time.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintminrelativetime extends Box('tmin') {
            int(32) time;
        }

    Attributes:
        time: Milliseconds.
    """

    __slots__ = ("time",)

    fourcc: ClassVar[bytes] = b"tmin"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("time",)

    time: int

    def __init__(self, *, time: int = 0) -> None:
        Box.__init__(self)
        self.time = time

    def _read(self, r: Reader, /) -> None:
        (self.time,) = r.run(_hintminrelativetime_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintminrelativetime_R0, self.time)


_hintmaxrelativetime_R0: Final = Run(">i", (("time", 32),))


class hintmaxrelativetime(Box):
    """Largest relative transmission time.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintmaxrelativetime extends Box('tmax') {
            int(32) time;
        }

    Attributes:
        time: Milliseconds.
    """

    __slots__ = ("time",)

    fourcc: ClassVar[bytes] = b"tmax"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("time",)

    time: int

    def __init__(self, *, time: int = 0) -> None:
        Box.__init__(self)
        self.time = time

    def _read(self, r: Reader, /) -> None:
        (self.time,) = r.run(_hintmaxrelativetime_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintmaxrelativetime_R0, self.time)


_hintlargestpacket_R0: Final = Run(">I", (("bytes", 32),))


class hintlargestpacket(Box):
    """Largest packet.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintlargestpacket extends Box('pmax') {
            uint(32) bytes;
        }

    Attributes:
        bytes: With the RTP header.
    """

    __slots__ = ("bytes",)

    fourcc: ClassVar[bytes] = b"pmax"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("bytes",)

    bytes: int

    def __init__(self, *, bytes: int = 0) -> None:
        Box.__init__(self)
        self.bytes = bytes

    def _read(self, r: Reader, /) -> None:
        (self.bytes,) = r.run(_hintlargestpacket_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintlargestpacket_R0, self.bytes)


_hintlongestpacket_R0: Final = Run(">I", (("time", 32),))


class hintlongestpacket(Box):
    """Longest packet.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintlongestpacket extends Box('dmax') {
            uint(32) time;
        }

    Attributes:
        time: Milliseconds.
    """

    __slots__ = ("time",)

    fourcc: ClassVar[bytes] = b"dmax"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("time",)

    time: int

    def __init__(self, *, time: int = 0) -> None:
        Box.__init__(self)
        self.time = time

    def _read(self, r: Reader, /) -> None:
        (self.time,) = r.run(_hintlongestpacket_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintlongestpacket_R0, self.time)


_hintpayloadID_R0: Final = Run(">IB", (("payloadID", 32),), (("count", 8),))


class hintpayloadID(Box):
    """Payload number and its meaning in a session description.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintpayloadID extends Box('payt') {
            uint(32) payloadID;
            uint(8) count;
            char rtpmap_string[count];
        }

    Attributes:
        payloadID: Number in the RTP packets.
        count: ``uint(8)``.
        rtpmap_string: What the number stands for.
    """

    __slots__ = ("payloadID", "rtpmap_string")

    fourcc: ClassVar[bytes] = b"payt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("payloadID", "count", "rtpmap_string")

    payloadID: int
    rtpmap_string: bytes

    def __init__(self, *, payloadID: int = 0, rtpmap_string: bytes = b"") -> None:
        Box.__init__(self)
        self.payloadID = payloadID
        self.rtpmap_string = rtpmap_string

    @property
    def count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.rtpmap_string)

    def _read(self, r: Reader, /) -> None:
        self.payloadID, count = r.run(_hintpayloadID_R0)
        self.rtpmap_string = r.octets("rtpmap_string", count)

    def _write(self, w: Writer, /) -> None:
        count = len(self.rtpmap_string)
        w.run(_hintpayloadID_R0, self.payloadID, count)
        w.octets("rtpmap_string", self.rtpmap_string, count)


_FDHintSampleEntry_R0: Final = Run(
    ">6sHHHHH",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("partition_entry_ID", 16),),
    (("FEC_overhead", 16),),
)


class FDHintSampleEntry(HintSampleEntry):
    """Hints for delivering files.

    ISO/IEC 14496-12:2022, 9.2.2::

        class FDHintSampleEntry() extends HintSampleEntry('fdp ') {
            unsigned int(16) hinttrackversion = 1;
            unsigned int(16) highestcompatibleversion = 1;
            unsigned int(16) partition_entry_ID;
            unsigned int(16) FEC_overhead;
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a server may know.
        partition_entry_ID: Row of the partition entries; 0: none.
        FEC_overhead: Share of repair data, 8.8 fixed point.
    """

    __slots__ = (
        "FEC_overhead",
        "highestcompatibleversion",
        "hinttrackversion",
        "partition_entry_ID",
    )

    fourcc: ClassVar[bytes] = b"fdp "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "partition_entry_ID",
        "FEC_overhead",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    partition_entry_ID: int
    FEC_overhead: int

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        partition_entry_ID: int = 0,
        FEC_overhead: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.partition_entry_ID = partition_entry_ID
        self.FEC_overhead = FEC_overhead
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.partition_entry_ID,
            self.FEC_overhead,
        ) = r.run(_FDHintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FDHintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.partition_entry_ID,
            self.FEC_overhead,
        )
        w.boxes(self.children)


_MPEG2TSSampleEntry_R0: Final = Run(
    ">6sHHHBBB",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("precedingbyteslen", 8),),
    (("trailingbyteslen", 8),),
    (("precomputed_only_flag", 1), ("reserved_2", 7)),
)


class MPEG2TSSampleEntry(HintSampleEntry):
    """MPEG-2 transport stream packets with bytes before and after each.

    ISO/IEC 14496-12:2022, 9.3.3::

        class MPEG2TSSampleEntry(name) extends HintSampleEntry(name) {
            uint(16) hinttrackversion = 1;
            uint(16) highestcompatibleversion = 1;
            uint(8) precedingbyteslen;
            uint(8) trailingbyteslen;
            uint(1) precomputed_only_flag;
            uint(7) reserved;
            Box additionaldata[];
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a reader may know.
        precedingbyteslen: Bytes before every packet.
        trailingbyteslen: Bytes after every packet.
        precomputed_only_flag: 1: all samples hold their packets themselves.
        reserved_2: ``uint(7)``.
    """

    __slots__ = (
        "highestcompatibleversion",
        "hinttrackversion",
        "precedingbyteslen",
        "precomputed_only_flag",
        "reserved_2",
        "trailingbyteslen",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "precedingbyteslen",
        "trailingbyteslen",
        "precomputed_only_flag",
        "reserved_2",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    precedingbyteslen: int
    trailingbyteslen: int
    precomputed_only_flag: int
    reserved_2: int

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        precedingbyteslen: int = 0,
        trailingbyteslen: int = 0,
        precomputed_only_flag: int = 0,
        reserved_2: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.precedingbyteslen = precedingbyteslen
        self.trailingbyteslen = trailingbyteslen
        self.precomputed_only_flag = precomputed_only_flag
        self.reserved_2 = reserved_2
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.precedingbyteslen,
            self.trailingbyteslen,
            bits_2,
        ) = r.run(_MPEG2TSSampleEntry_R0)
        self.precomputed_only_flag = bits_2 >> 7
        self.reserved_2 = bits_2 & 0x7F
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MPEG2TSSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.precedingbyteslen,
            self.trailingbyteslen,
            w.pack(
                ("precomputed_only_flag", self.precomputed_only_flag, 1, False),
                ("reserved_2", self.reserved_2, 7, False),
            ),
        )
        w.boxes(self.children)


class MPEG2TSReceptionSampleEntry(MPEG2TSSampleEntry):
    """A received transport stream.

    ISO/IEC 14496-12:2022, 9.3.3::

        class MPEG2TSReceptionSampleEntry extends MPEG2TSSampleEntry('rm2t') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"rm2t"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.3.3"
    _container: ClassVar[bool] = True


class MPEG2TSServerSampleEntry(MPEG2TSSampleEntry):
    """A transport stream to be sent.

    ISO/IEC 14496-12:2022, 9.3.3::

        class MPEG2TSServerSampleEntry extends MPEG2TSSampleEntry('sm2t') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"sm2t"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.3.3"
    _container: ClassVar[bool] = True


class ProtectedMPEG2TransportStreamSampleEntry(MPEG2TSSampleEntry):
    """A protected transport stream.

    ISO/IEC 14496-12:2022, 9.3.4::

        class ProtectedMPEG2TransportStreamSampleEntry extends MPEG2TSSampleEntry('pm2t') {
            ProtectionSchemeInfoBox SchemeInformation;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"pm2t"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.3.4"
    _container: ClassVar[bool] = True

    @property
    def SchemeInformation(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        return first(self.children, "ProtectionSchemeInfoBox")


_ReceivedRtpHintSampleEntry_R0: Final = Run(
    ">6sHHHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("maxpacketsize", 32),),
)


class ReceivedRtpHintSampleEntry(HintSampleEntry):
    """Received RTP packets.

    ISO/IEC 14496-12:2022, 9.4.1.2::

        class ReceivedRtpHintSampleEntry() extends HintSampleEntry('rrtp') {
            uint(16) hinttrackversion = 1;
            uint(16) highestcompatibleversion = 1;
            uint(32) maxpacketsize;
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a reader may know.
        maxpacketsize: Bytes of the largest packet.
    """

    __slots__ = ("highestcompatibleversion", "hinttrackversion", "maxpacketsize")

    fourcc: ClassVar[bytes] = b"rrtp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "maxpacketsize",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    maxpacketsize: int

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        maxpacketsize: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.maxpacketsize = maxpacketsize
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        ) = r.run(_ReceivedRtpHintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ReceivedRtpHintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        )
        w.boxes(self.children)


_timestampsynchrony_R0: Final = Run(">B", (("reserved", 6), ("timestamp_sync", 2)))


class timestampsynchrony(Box):
    """How the RTP timestamps of received streams are synchronised.

    ISO/IEC 14496-12:2022, 9.4.1.2::

        class timestampsynchrony() extends Box('tssy') {
            unsigned int(6) reserved;
            unsigned int(2) timestamp_sync;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        timestamp_sync: 0: unknown, 1: not corrected, 2: corrected.
    """

    __slots__ = ("reserved", "timestamp_sync")

    fourcc: ClassVar[bytes] = b"tssy"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "timestamp_sync")

    reserved: int
    timestamp_sync: int

    def __init__(self, *, reserved: int = 0, timestamp_sync: int = 0) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.timestamp_sync = timestamp_sync

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_timestampsynchrony_R0)
        self.reserved = bits_2 >> 2
        self.timestamp_sync = bits_2 & 0x3

    def _write(self, w: Writer, /) -> None:
        w.run(
            _timestampsynchrony_R0,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("timestamp_sync", self.timestamp_sync, 2, False),
            ),
        )


_ReceivedSsrcBox_R0: Final = Run(">I", (("SSRC", 32),))


class ReceivedSsrcBox(Box):
    """Synchronisation source of received packets.

    ISO/IEC 14496-12:2022, 9.4.1.2::

        class ReceivedSsrcBox extends Box('rssr') {
            unsigned int(32) SSRC;
        }

    Attributes:
        SSRC: ``unsigned int(32)``.
    """

    __slots__ = ("SSRC",)

    fourcc: ClassVar[bytes] = b"rssr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("SSRC",)

    SSRC: int

    def __init__(self, *, SSRC: int = 0) -> None:
        Box.__init__(self)
        self.SSRC = SSRC

    def _read(self, r: Reader, /) -> None:
        (self.SSRC,) = r.run(_ReceivedSsrcBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_ReceivedSsrcBox_R0, self.SSRC)


_ReceivedSrtpHintSampleEntry_R0: Final = Run(
    ">6sHHHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("maxpacketsize", 32),),
)


class ReceivedSrtpHintSampleEntry(HintSampleEntry):
    """Received SRTP packets.

    ISO/IEC 14496-12:2022, 9.4.2.2::

        class ReceivedSrtpHintSampleEntry() extends HintSampleEntry('rsrp') {
            uint(16) hinttrackversion = 1;
            uint(16) highestcompatibleversion = 1;
            uint(32) maxpacketsize;
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a reader may know.
        maxpacketsize: Bytes of the largest packet.
    """

    __slots__ = ("highestcompatibleversion", "hinttrackversion", "maxpacketsize")

    fourcc: ClassVar[bytes] = b"rsrp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "maxpacketsize",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    maxpacketsize: int

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        maxpacketsize: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.maxpacketsize = maxpacketsize
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        ) = r.run(_ReceivedSrtpHintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ReceivedSrtpHintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        )
        w.boxes(self.children)


_RtpReceptionHintSampleEntry_R0: Final = Run(
    ">6sHHHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("maxpacketsize", 32),),
)


class RtpReceptionHintSampleEntry(HintSampleEntry):
    """Received RTP packets of any kind of protection.

    ISO/IEC 14496-12:2022, 9.4.4::

        class RtpReceptionHintSampleEntry(name) extends HintSampleEntry(name) {
            uint(16) hinttrackversion = 1;
            uint(16) highestcompatibleversion = 1;
            uint(32) maxpacketsize;
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a reader may know.
        maxpacketsize: Bytes of the largest packet.
    """

    __slots__ = ("highestcompatibleversion", "hinttrackversion", "maxpacketsize")

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "maxpacketsize",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    maxpacketsize: int

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        maxpacketsize: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.maxpacketsize = maxpacketsize
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        ) = r.run(_RtpReceptionHintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _RtpReceptionHintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        )
        w.boxes(self.children)


class ProtectedRtpReceptionHintSampleEntry(RtpReceptionHintSampleEntry):
    """Received RTP packets that are protected in the file.

    ISO/IEC 14496-12:2022, 9.4.4::

        class ProtectedRtpReceptionHintSampleEntry extends RtpReceptionHintSampleEntry('prtp') {
            ProtectionSchemeInfoBox SchemeInformation;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"prtp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.4"
    _container: ClassVar[bool] = True

    @property
    def SchemeInformation(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        return first(self.children, "ProtectionSchemeInfoBox")
