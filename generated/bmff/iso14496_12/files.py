"""Classes of ISO/IEC 14496-12:2022: files.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Run
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_GeneralTypeBox_R0: Final = Run(
    ">4sI", (("major_brand", 32),), (("minor_version", 32),)
)


class GeneralTypeBox(Box):
    """What file, segment and track type boxes have in common: a major brand and the list of brands.

    ISO/IEC 14496-12:2022, 4.3.2::

        aligned(8) class GeneralTypeBox(code) extends Box(code) {
            unsigned int(32) major_brand;
            unsigned int(32) minor_version;
            unsigned int(32) compatible_brands[];
        }

    Attributes:
        major_brand: Brand that suits the content best.
        minor_version: Version of the major brand, for information only.
        compatible_brands: All brands the content complies with.
    """

    __slots__ = ("compatible_brands", "major_brand", "minor_version")

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "major_brand",
        "minor_version",
        "compatible_brands",
    )

    major_brand: str
    minor_version: int
    compatible_brands: list[str]

    def __init__(
        self,
        type: str = "",
        *,
        major_brand: str = "",
        minor_version: int = 0,
        compatible_brands: Iterable[str] = (),
    ) -> None:
        Box.__init__(self, type)
        self.major_brand = major_brand
        self.minor_version = minor_version
        self.compatible_brands = list(compatible_brands)

    def _read(self, r: Reader, /) -> None:
        code, self.minor_version = r.run(_GeneralTypeBox_R0)
        self.major_brand = code.decode("latin-1")
        self.compatible_brands = r.fourccs("compatible_brands", None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _GeneralTypeBox_R0,
            w.code("major_brand", self.major_brand),
            self.minor_version,
        )
        w.codes("compatible_brands", self.compatible_brands)


class FileTypeBox(GeneralTypeBox):
    """Names the specifications the file complies with.

    ISO/IEC 14496-12:2022, 4.3.3::

        aligned(8) class FileTypeBox extends GeneralTypeBox('ftyp') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ftyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.3.3"


class ExtendedTypeBox(Box):
    """Brands that hold only in combination: each child lists brands that a reader needs together.

    ISO/IEC 14496-12:2022, 4.4.2::

        aligned(8) class ExtendedTypeBox extends Box('etyp') {
            TypeCombinationBox compatible_combinations[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"etyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.4.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def compatible_combinations(self) -> list[TypeCombinationBox]:
        """The TypeCombinationBox inside."""
        return every(self.children, "TypeCombinationBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class TypeCombinationBox(Box):
    """One combination of brands; all of them are needed.

    ISO/IEC 14496-12:2022, 4.4.2::

        aligned(8) class TypeCombinationBox extends Box('tyco') {
            unsigned int(32) compatible_brands[];
        }

    Attributes:
        compatible_brands: Brands that a reader needs together.
    """

    __slots__ = ("compatible_brands",)

    fourcc: ClassVar[bytes] = b"tyco"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("compatible_brands",)

    compatible_brands: list[str]

    def __init__(self, *, compatible_brands: Iterable[str] = ()) -> None:
        Box.__init__(self)
        self.compatible_brands = list(compatible_brands)

    def _read(self, r: Reader, /) -> None:
        self.compatible_brands = r.fourccs("compatible_brands", None)

    def _write(self, w: Writer, /) -> None:
        w.codes("compatible_brands", self.compatible_brands)


class MediaDataBox(Box):
    """Media data: the bytes of samples and items, in no order of its own.

    ISO/IEC 14496-12:2022, 8.1.1::

        aligned(8) class MediaDataBox extends Box('mdat') {
            bit(8) data[];
        }

    Attributes:
        data: Samples, items and other data that tables point to.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"mdat"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.1.1"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class FreeSpaceBox(Box):
    """Free space: a reader skips it, a writer may reuse it.

    ISO/IEC 14496-12:2022, 8.1.2::

        aligned(8) class FreeSpaceBox extends Box('free' or 'skip') {
            unsigned int(8) data[];
        }

    Attributes:
        data: Without meaning.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"free"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "free", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


_ProgressiveDownloadInfoBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_ProgressiveDownloadInfoBox_T0: Final = Layout(
    Part(32, (("rate", 32, False),)), Part(32, (("initial_delay", 32, False),))
)


class ProgressiveDownloadInfoBox(FullBox):
    """Pairs of a download rate and the delay after which playback runs without a stall.

    ISO/IEC 14496-12:2022, 8.1.3::

        aligned(8) class ProgressiveDownloadInfoBox extends FullBox('pdin', version = 0, 0) {
            for (i = 0;; i++) {
                unsigned int(32) rate;
                unsigned int(32) initial_delay;
            }
        }
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"pdin"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.1.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _ProgressiveDownloadInfoBox_T0.table(entries)

    @property
    def rate(self) -> Table:
        """Download rate, bytes per second. A view of ``entries``."""
        return self.entries["rate"]

    @property
    def initial_delay(self) -> Table:
        """Suggested delay, milliseconds. A view of ``entries``."""
        return self.entries["initial_delay"]

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ProgressiveDownloadInfoBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table("entries", _ProgressiveDownloadInfoBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ProgressiveDownloadInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.table("entries", _ProgressiveDownloadInfoBox_T0, self.entries)


_IdentifiedMediaDataBox_R0: Final = Run(">I", (("imda_identifier", 32),))


class IdentifiedMediaDataBox(Box):
    """Media data with a number by which data references find it, wherever it stands.

    ISO/IEC 14496-12:2022, 8.1.4::

        aligned(8) class IdentifiedMediaDataBox extends Box('imda') {
            unsigned int(32) imda_identifier;
            bit(8) data[];
        }

    Attributes:
        imda_identifier: Number that data entries refer to.
        data: Samples, items and other data.
    """

    __slots__ = ("data", "imda_identifier")

    fourcc: ClassVar[bytes] = b"imda"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("imda_identifier", "data")

    imda_identifier: int
    data: bytes | memoryview

    def __init__(
        self, *, imda_identifier: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.imda_identifier = imda_identifier
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (self.imda_identifier,) = r.run(_IdentifiedMediaDataBox_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(_IdentifiedMediaDataBox_R0, self.imda_identifier)
        w.octets("data", self.data)


class SegmentTypeBox(GeneralTypeBox):
    """Names the specifications a segment complies with.

    ISO/IEC 14496-12:2022, 8.16.2::

        aligned(8) class SegmentTypeBox extends GeneralTypeBox('styp') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"styp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.16.2"


_SegmentIndexBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("reference_ID", 32),),
    (("timescale", 32),),
)
_SegmentIndexBox_R1: Final = Run(
    ">II", (("earliest_presentation_time", 32),), (("first_offset", 32),)
)
_SegmentIndexBox_R2: Final = Run(
    ">QQ", (("earliest_presentation_time", 64),), (("first_offset", 64),)
)
_SegmentIndexBox_R3: Final = Run(">HH", (("reserved", 16),), (("reference_count", 16),))
_SegmentIndexBox_T0: Final = Layout(
    Part(32, (("reference_type", 1, False), ("referenced_size", 31, False))),
    Part(32, (("subsegment_duration", 32, False),)),
    Part(
        32,
        (
            ("starts_with_SAP", 1, False),
            ("SAP_type", 3, False),
            ("SAP_delta_time", 28, False),
        ),
    ),
)


class SegmentIndexBox(FullBox):
    """Index of one stream in a segment: durations, sizes and access points of its subsegments.

    ISO/IEC 14496-12:2022, 8.16.3::

        aligned(8) class SegmentIndexBox extends FullBox('sidx', version, 0) {
            unsigned int(32) reference_ID;
            unsigned int(32) timescale;
            if (version == 0) {
                unsigned int(32) earliest_presentation_time;
                unsigned int(32) first_offset;
            } else {
                unsigned int(64) earliest_presentation_time;
                unsigned int(64) first_offset;
            }
            unsigned int(16) reserved = 0;
            unsigned int(16) reference_count;
            for (i = 1; i <= reference_count; i++) {
                bit(1) reference_type;
                unsigned int(31) referenced_size;
                unsigned int(32) subsegment_duration;
                bit(1) starts_with_SAP;
                unsigned int(3) SAP_type;
                unsigned int(28) SAP_delta_time;
            }
        }

    Attributes:
        reference_ID: Track (or stream) that is indexed.
        timescale: Ticks per second.
        earliest_presentation_time: Of the first subsegment, in timescale.
        first_offset: Bytes from the end of this box to the first subsegment.
        reserved: ``unsigned int(16)``.
        reference_count: ``unsigned int(16)``.
    """

    __slots__ = (
        "earliest_presentation_time",
        "first_offset",
        "reference_ID",
        "references",
        "reserved",
        "timescale",
    )

    fourcc: ClassVar[bytes] = b"sidx"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.16.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reference_ID",
        "timescale",
        "earliest_presentation_time",
        "first_offset",
        "reserved",
        "reference_count",
        "references",
    )

    reference_ID: int
    timescale: int
    earliest_presentation_time: int
    first_offset: int
    reserved: int
    references: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reference_ID: int = 0,
        timescale: int = 0,
        earliest_presentation_time: int = 0,
        first_offset: int = 0,
        reserved: int = 0,
        references: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reference_ID = reference_ID
        self.timescale = timescale
        self.earliest_presentation_time = earliest_presentation_time
        self.first_offset = first_offset
        self.reserved = reserved
        self.references = _SegmentIndexBox_T0.table(references)

    @property
    def reference_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.references)

    @property
    def reference_type(self) -> Table:
        """1: to another segment index, 0: to media. A view of ``references``."""
        return self.references["reference_type"]

    @property
    def referenced_size(self) -> Table:
        """Bytes. A view of ``references``."""
        return self.references["referenced_size"]

    @property
    def subsegment_duration(self) -> Table:
        """In timescale. A view of ``references``."""
        return self.references["subsegment_duration"]

    @property
    def starts_with_SAP(self) -> Table:
        """1: begins with a stream access point. A view of ``references``."""
        return self.references["starts_with_SAP"]

    @property
    def SAP_type(self) -> Table:
        """0: unknown, 1 to 6: type of the access point. A view of ``references``."""
        return self.references["SAP_type"]

    @property
    def SAP_delta_time(self) -> Table:
        """From the start to the access point, in timescale. A view of ``references``."""
        return self.references["SAP_delta_time"]

    def _read(self, r: Reader, /) -> None:
        bits_2, self.reference_ID, self.timescale = r.run(_SegmentIndexBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            self.earliest_presentation_time, self.first_offset = r.run(
                _SegmentIndexBox_R1
            )

        else:
            self.earliest_presentation_time, self.first_offset = r.run(
                _SegmentIndexBox_R2
            )

        self.reserved, reference_count = r.run(_SegmentIndexBox_R3)
        self.references = r.table("references", _SegmentIndexBox_T0, reference_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        reference_count = len(self.references)
        w.run(
            _SegmentIndexBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reference_ID,
            self.timescale,
        )
        if version == 0:
            w.run(
                _SegmentIndexBox_R1, self.earliest_presentation_time, self.first_offset
            )

        else:
            w.run(
                _SegmentIndexBox_R2, self.earliest_presentation_time, self.first_offset
            )

        w.run(_SegmentIndexBox_R3, self.reserved, reference_count)
        w.table("references", _SegmentIndexBox_T0, self.references)


_SubsegmentIndexBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("subsegment_count", 32),)
)
_SubsegmentIndexBox_R1: Final = Run(">I", (("range_count", 32),))
_SubsegmentIndexBox_T0: Final = Layout(
    Part(8, (("level", 8, False),)), Part(24, (("range_size", 24, False),))
)


class SubsegmentIndexBox(FullBox):
    """Maps levels to byte ranges of the subsegments of the segment index before it.

    ISO/IEC 14496-12:2022, 8.16.4::

        aligned(8) class SubsegmentIndexBox extends FullBox('ssix', 0, 0) {
            unsigned int(32) subsegment_count;
            for (i = 1; i <= subsegment_count; i++) {
                unsigned int(32) range_count;
                for (j = 1; j <= range_count; j++) {
                    unsigned int(8) level;
                    unsigned int(24) range_size;
                }
            }
        }

    Attributes:
        subsegment_count: ``unsigned int(32)``.
    """

    __slots__ = ("subsegments",)

    fourcc: ClassVar[bytes] = b"ssix"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.16.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "subsegment_count",
        "subsegments",
    )

    subsegments: list[Table]

    def __init__(
        self, *, version: int = 0, flags: int = 0, subsegments: Iterable[Table] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.subsegments = list(subsegments)

    @property
    def subsegment_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.subsegments)

    def _read(self, r: Reader, /) -> None:
        bits_2, subsegment_count = r.run(_SubsegmentIndexBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        subsegments: list[Table] = []
        self.subsegments = subsegments
        r.allow("subsegments", subsegment_count, 32)
        for _ in range(subsegment_count):
            (range_count,) = r.run(_SubsegmentIndexBox_R1)
            ranges = r.table("ranges", _SubsegmentIndexBox_T0, range_count)
            subsegments.append(ranges)

    def _write(self, w: Writer, /) -> None:
        subsegment_count = len(self.subsegments)
        w.run(
            _SubsegmentIndexBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            subsegment_count,
        )
        for ranges in self.subsegments:
            range_count = len(ranges)
            w.run(_SubsegmentIndexBox_R1, range_count)
            w.table("ranges", _SubsegmentIndexBox_T0, ranges)


_ProducerReferenceTimeBox_R0: Final = Run(
    ">IIQ",
    (("version", 8), ("flags", 24)),
    (("reference_track_ID", 32),),
    (("ntp_timestamp", 64),),
)
_ProducerReferenceTimeBox_R1: Final = Run(">I", (("media_time", 32),))
_ProducerReferenceTimeBox_R2: Final = Run(">Q", (("media_time", 64),))


class ProducerReferenceTimeBox(FullBox):
    """Wall-clock time at which a movie fragment was produced, beside its media time.

    ISO/IEC 14496-12:2022, 8.16.5::

        aligned(8) class ProducerReferenceTimeBox extends FullBox('prft', version, flags) {
            unsigned int(32) reference_track_ID;
            unsigned int(64) ntp_timestamp;
            if (version == 0) {
                unsigned int(32) media_time;
            } else {
                unsigned int(64) media_time;
            }
        }

    Attributes:
        reference_track_ID: Track that media_time belongs to.
        ntp_timestamp: UTC in NTP format, 32.32 bits.
        media_time: In the timescale of the track.
    """

    __slots__ = ("media_time", "ntp_timestamp", "reference_track_ID")

    fourcc: ClassVar[bytes] = b"prft"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.16.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reference_track_ID",
        "ntp_timestamp",
        "media_time",
    )

    reference_track_ID: int
    ntp_timestamp: int
    media_time: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reference_track_ID: int = 0,
        ntp_timestamp: int = 0,
        media_time: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reference_track_ID = reference_track_ID
        self.ntp_timestamp = ntp_timestamp
        self.media_time = media_time

    def _read(self, r: Reader, /) -> None:
        bits_2, self.reference_track_ID, self.ntp_timestamp = r.run(
            _ProducerReferenceTimeBox_R0
        )
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.media_time,) = r.run(_ProducerReferenceTimeBox_R1)

        else:
            (self.media_time,) = r.run(_ProducerReferenceTimeBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _ProducerReferenceTimeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reference_track_ID,
            self.ntp_timestamp,
        )
        if version == 0:
            w.run(_ProducerReferenceTimeBox_R1, self.media_time)

        else:
            w.run(_ProducerReferenceTimeBox_R2, self.media_time)
