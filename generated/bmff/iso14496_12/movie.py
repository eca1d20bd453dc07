"""Classes of ISO/IEC 14496-12:2022: movie.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.files import GeneralTypeBox
from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Run
from bmffkit.runtime.support import every, letters

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class MovieBox(Box):
    """The presentation: headers and tables of all its tracks.

    ISO/IEC 14496-12:2022, 8.2.1::

        aligned(8) class MovieBox extends Box('moov') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"moov"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.2.1"
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


_MovieHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_MovieHeaderBox_R1: Final = Run(
    ">QQIQ",
    (("creation_time", 64),),
    (("modification_time", 64),),
    (("timescale", 32),),
    (("duration", 64),),
)
_MovieHeaderBox_R2: Final = Run(
    ">IIII",
    (("creation_time", 32),),
    (("modification_time", 32),),
    (("timescale", 32),),
    (("duration", 32),),
)
_MovieHeaderBox_R3: Final = Run(
    ">ihH2I9i6II",
    (("rate", 32),),
    (("volume", 16),),
    (("reserved", 16),),
    (("reserved_2", 64),),
    (("matrix", 288),),
    (("pre_defined", 192),),
    (("next_track_ID", 32),),
)


class MovieHeaderBox(FullBox):
    """What holds for the whole presentation: times, timescale, duration, preferred rate and volume.

    ISO/IEC 14496-12:2022, 8.2.2::

        aligned(8) class MovieHeaderBox extends FullBox('mvhd', version, 0) {
            if (version == 1) {
                unsigned int(64) creation_time;
                unsigned int(64) modification_time;
                unsigned int(32) timescale;
                unsigned int(64) duration;
            } else {
                unsigned int(32) creation_time;
                unsigned int(32) modification_time;
                unsigned int(32) timescale;
                unsigned int(32) duration;
            }
            template int(32) rate = 0x00010000;
            template int(16) volume = 0x0100;
            const bit(16) reserved = 0;
            const unsigned int(32)[2] reserved = 0;
            template int(32)[9] matrix = {0x00010000, 0, 0, 0, 0x00010000, 0, 0, 0, 0x40000000};
            bit(32)[6] pre_defined = 0;
            unsigned int(32) next_track_ID;
        }

    Attributes:
        creation_time: Seconds since 1904-01-01 UTC.
        modification_time: Seconds since 1904-01-01 UTC.
        timescale: Ticks per second.
        duration: Of the longest track, in timescale.
        rate: Preferred speed, 16.16 fixed point.
        volume: Preferred loudness, 8.8 fixed point.
        reserved: ``bit(16)``.
        reserved_2: ``unsigned int(32)[2]``.
        matrix: Display transformation.
        pre_defined: ``bit(32)[6]``.
        next_track_ID: Greater than every track_ID in use; all ones: search.
    """

    __slots__ = (
        "creation_time",
        "duration",
        "matrix",
        "modification_time",
        "next_track_ID",
        "pre_defined",
        "rate",
        "reserved",
        "reserved_2",
        "timescale",
        "volume",
    )

    fourcc: ClassVar[bytes] = b"mvhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "creation_time",
        "modification_time",
        "timescale",
        "duration",
        "rate",
        "volume",
        "reserved",
        "reserved_2",
        "matrix",
        "pre_defined",
        "next_track_ID",
    )

    creation_time: int
    modification_time: int
    timescale: int
    duration: int
    rate: int
    volume: int
    reserved: int
    reserved_2: tuple[int, ...]
    matrix: tuple[int, ...]
    pre_defined: tuple[int, ...]
    next_track_ID: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        creation_time: int = 0,
        modification_time: int = 0,
        timescale: int = 0,
        duration: int = 0,
        rate: int = 65536,
        volume: int = 256,
        reserved: int = 0,
        reserved_2: tuple[int, ...] = (0, 0),
        matrix: tuple[int, ...] = (65536, 0, 0, 0, 65536, 0, 0, 0, 1073741824),
        pre_defined: tuple[int, ...] = (0, 0, 0, 0, 0, 0),
        next_track_ID: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.creation_time = creation_time
        self.modification_time = modification_time
        self.timescale = timescale
        self.duration = duration
        self.rate = rate
        self.volume = volume
        self.reserved = reserved
        self.reserved_2 = reserved_2
        self.matrix = matrix
        self.pre_defined = pre_defined
        self.next_track_ID = next_track_ID

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MovieHeaderBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            ) = r.run(_MovieHeaderBox_R1)

        else:
            (
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            ) = r.run(_MovieHeaderBox_R2)

        (
            self.rate,
            self.volume,
            self.reserved,
            v0,
            v1,
            v0_2,
            v1_2,
            v2,
            v3,
            v4,
            v5,
            v6,
            v7,
            v8,
            v0_3,
            v1_3,
            v2_2,
            v3_2,
            v4_2,
            v5_2,
            self.next_track_ID,
        ) = r.run(_MovieHeaderBox_R3)
        self.reserved_2 = (v0, v1)
        self.matrix = (v0_2, v1_2, v2, v3, v4, v5, v6, v7, v8)
        self.pre_defined = (v0_3, v1_3, v2_2, v3_2, v4_2, v5_2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _MovieHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(
                _MovieHeaderBox_R1,
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            )

        else:
            w.run(
                _MovieHeaderBox_R2,
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            )

        w.run(
            _MovieHeaderBox_R3,
            self.rate,
            self.volume,
            self.reserved,
            *w.vector("reserved_2", self.reserved_2, 2),
            *w.vector("matrix", self.matrix, 9),
            *w.vector("pre_defined", self.pre_defined, 6),
            self.next_track_ID,
        )


class TrackBox(Box):
    """One track: a sequence of timed samples with its headers and tables.

    ISO/IEC 14496-12:2022, 8.3.1::

        aligned(8) class TrackBox extends Box('trak') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"trak"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.1"
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


_TrackHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_TrackHeaderBox_R1: Final = Run(
    ">QQIIQ",
    (("creation_time", 64),),
    (("modification_time", 64),),
    (("track_ID", 32),),
    (("reserved", 32),),
    (("duration", 64),),
)
_TrackHeaderBox_R2: Final = Run(
    ">IIIII",
    (("creation_time", 32),),
    (("modification_time", 32),),
    (("track_ID", 32),),
    (("reserved", 32),),
    (("duration", 32),),
)
_TrackHeaderBox_R3: Final = Run(
    ">2IhhhH9iII",
    (("reserved_2", 64),),
    (("layer", 16),),
    (("alternate_group", 16),),
    (("volume", 16),),
    (("reserved_3", 16),),
    (("matrix", 288),),
    (("width", 32),),
    (("height", 32),),
)


class TrackHeaderBox(FullBox):
    """Number, times, duration and place on the canvas of one track. Flags: 1 enabled, 2 in the movie, 4 in the preview, 8 size is an aspect ratio.

    ISO/IEC 14496-12:2022, 8.3.2::

        aligned(8) class TrackHeaderBox extends FullBox('tkhd', version, flags) {
            if (version == 1) {
                unsigned int(64) creation_time;
                unsigned int(64) modification_time;
                unsigned int(32) track_ID;
                const unsigned int(32) reserved = 0;
                unsigned int(64) duration;
            } else {
                unsigned int(32) creation_time;
                unsigned int(32) modification_time;
                unsigned int(32) track_ID;
                const unsigned int(32) reserved = 0;
                unsigned int(32) duration;
            }
            const unsigned int(32)[2] reserved = 0;
            template int(16) layer = 0;
            template int(16) alternate_group = 0;
            template int(16) volume = 0;
            const unsigned int(16) reserved = 0;
            template int(32)[9] matrix = {0x00010000, 0, 0, 0, 0x00010000, 0, 0, 0, 0x40000000};
            unsigned int(32) width;
            unsigned int(32) height;
        }

    Attributes:
        creation_time: Seconds since 1904-01-01 UTC.
        modification_time: Seconds since 1904-01-01 UTC.
        track_ID: Number of the track, never 0.
        reserved: ``unsigned int(32)``.
        duration: In the timescale of the movie.
        reserved_2: ``unsigned int(32)[2]``.
        layer: Front-to-back order, lower is nearer.
        alternate_group: Tracks with the same number are alternatives.
        volume: 8.8 fixed point; 0x0100 in audio tracks.
        reserved_3: ``unsigned int(16)``.
        matrix: Display transformation.
        width: Of the presentation, 16.16 fixed point.
        height: Of the presentation, 16.16 fixed point.
    """

    __slots__ = (
        "alternate_group",
        "creation_time",
        "duration",
        "height",
        "layer",
        "matrix",
        "modification_time",
        "reserved",
        "reserved_2",
        "reserved_3",
        "track_ID",
        "volume",
        "width",
    )

    fourcc: ClassVar[bytes] = b"tkhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "creation_time",
        "modification_time",
        "track_ID",
        "reserved",
        "duration",
        "reserved_2",
        "layer",
        "alternate_group",
        "volume",
        "reserved_3",
        "matrix",
        "width",
        "height",
    )

    creation_time: int
    modification_time: int
    track_ID: int
    reserved: int
    duration: int
    reserved_2: tuple[int, ...]
    layer: int
    alternate_group: int
    volume: int
    reserved_3: int
    matrix: tuple[int, ...]
    width: int
    height: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        creation_time: int = 0,
        modification_time: int = 0,
        track_ID: int = 0,
        reserved: int = 0,
        duration: int = 0,
        reserved_2: tuple[int, ...] = (0, 0),
        layer: int = 0,
        alternate_group: int = 0,
        volume: int = 0,
        reserved_3: int = 0,
        matrix: tuple[int, ...] = (65536, 0, 0, 0, 65536, 0, 0, 0, 1073741824),
        width: int = 0,
        height: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.creation_time = creation_time
        self.modification_time = modification_time
        self.track_ID = track_ID
        self.reserved = reserved
        self.duration = duration
        self.reserved_2 = reserved_2
        self.layer = layer
        self.alternate_group = alternate_group
        self.volume = volume
        self.reserved_3 = reserved_3
        self.matrix = matrix
        self.width = width
        self.height = height

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TrackHeaderBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (
                self.creation_time,
                self.modification_time,
                self.track_ID,
                self.reserved,
                self.duration,
            ) = r.run(_TrackHeaderBox_R1)

        else:
            (
                self.creation_time,
                self.modification_time,
                self.track_ID,
                self.reserved,
                self.duration,
            ) = r.run(_TrackHeaderBox_R2)

        (
            v0,
            v1,
            self.layer,
            self.alternate_group,
            self.volume,
            self.reserved_3,
            v0_2,
            v1_2,
            v2,
            v3,
            v4,
            v5,
            v6,
            v7,
            v8,
            self.width,
            self.height,
        ) = r.run(_TrackHeaderBox_R3)
        self.reserved_2 = (v0, v1)
        self.matrix = (v0_2, v1_2, v2, v3, v4, v5, v6, v7, v8)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _TrackHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(
                _TrackHeaderBox_R1,
                self.creation_time,
                self.modification_time,
                self.track_ID,
                self.reserved,
                self.duration,
            )

        else:
            w.run(
                _TrackHeaderBox_R2,
                self.creation_time,
                self.modification_time,
                self.track_ID,
                self.reserved,
                self.duration,
            )

        w.run(
            _TrackHeaderBox_R3,
            *w.vector("reserved_2", self.reserved_2, 2),
            self.layer,
            self.alternate_group,
            self.volume,
            self.reserved_3,
            *w.vector("matrix", self.matrix, 9),
            self.width,
            self.height,
        )


class TrackReferenceBox(Box):
    """References from this track to others, one child for each kind of reference.

    ISO/IEC 14496-12:2022, 8.3.3::

        aligned(8) class TrackReferenceBox extends Box('tref') {
            TrackReferenceTypeBox[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"tref"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("TrackReferenceTypeBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class TrackReferenceTypeBox(Box):
    """The tracks (or track groups) referred to by one kind of reference; the type is the kind.

    ISO/IEC 14496-12:2022, 8.3.3::

        aligned(8) class TrackReferenceTypeBox(unsigned int(32) reference_type) extends Box(reference_type) {
            unsigned int(32) track_IDs[];
        }

    Attributes:
        track_IDs: Numbers of tracks or track groups.
    """

    __slots__ = ("track_IDs",)

    fourcc: ClassVar[bytes] = b"auxl"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.3"
    _fields: ClassVar[tuple[str, ...]] = ("track_IDs",)

    track_IDs: Table

    def __init__(self, type: str = "auxl", *, track_IDs: Any = ()) -> None:
        Box.__init__(self, type)
        self.track_IDs = track_IDs

    def _read(self, r: Reader, /) -> None:
        self.track_IDs = r.numbers("track_IDs", 32, None)

    def _write(self, w: Writer, /) -> None:
        w.numbers("track_IDs", self.track_IDs, 32)


class TrackGroupBox(Box):
    """The groups a track belongs to, one child for each kind of group.

    ISO/IEC 14496-12:2022, 8.3.4::

        aligned(8) class TrackGroupBox extends Box('trgr') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"trgr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.4"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("TrackGroupTypeBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_TrackGroupTypeBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("track_group_id", 32),)
)


class TrackGroupTypeBox(FullBox):
    """Membership in one track group: tracks with equal type and number belong together.

    ISO/IEC 14496-12:2022, 8.3.4::

        aligned(8) class TrackGroupTypeBox(unsigned int(32) track_group_type) extends FullBox(track_group_type, version = 0, flags = 0) {
            unsigned int(32) track_group_id;
        }

    Attributes:
        track_group_id: Number of the group.
    """

    __slots__ = ("track_group_id",)

    fourcc: ClassVar[bytes] = b"msrc"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "track_group_id")

    track_group_id: int

    def __init__(
        self,
        type: str = "msrc",
        *,
        version: int = 0,
        flags: int = 0,
        track_group_id: int = 0,
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.track_group_id = track_group_id

    def _read(self, r: Reader, /) -> None:
        bits_2, self.track_group_id = r.run(_TrackGroupTypeBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackGroupTypeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_group_id,
        )


_StereoVideoGroupBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("track_group_id", 32),),
    (("left_view_flag", 1), ("reserved", 31)),
)


class StereoVideoGroupBox(TrackGroupTypeBox):
    """Two tracks that are the views of a stereo pair.

    ISO/IEC 14496-12:2022, 8.3.4::

        aligned(8) class StereoVideoGroupBox extends TrackGroupTypeBox('ster') {
            unsigned int(1) left_view_flag;
            bit(31) reserved;
        }

    Attributes:
        left_view_flag: 1: the left view.
        reserved: ``bit(31)``.
    """

    __slots__ = ("left_view_flag", "reserved")

    fourcc: ClassVar[bytes] = b"ster"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "track_group_id",
        "left_view_flag",
        "reserved",
    )

    left_view_flag: int
    reserved: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_group_id: int = 0,
        left_view_flag: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_group_id = track_group_id
        self.left_view_flag = left_view_flag
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, self.track_group_id, bits_4 = r.run(_StereoVideoGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.left_view_flag = bits_4 >> 31
        self.reserved = bits_4 & 0x7FFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _StereoVideoGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_group_id,
            w.pack(
                ("left_view_flag", self.left_view_flag, 1, False),
                ("reserved", self.reserved, 31, False),
            ),
        )


class TrackTypeBox(GeneralTypeBox):
    """Names the specifications the track complies with.

    ISO/IEC 14496-12:2022, 8.3.5::

        aligned(8) class TrackTypeBox extends GeneralTypeBox('ttyp') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ttyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.5"


class EditBox(Box):
    """Holds the edit list of a track.

    ISO/IEC 14496-12:2022, 8.6.5::

        aligned(8) class EditBox extends Box('edts') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"edts"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.5"
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


_EditListBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_EditListBox_T0: Final = Layout(
    Part(64, (("edit_duration", 64, False),), 0),
    Part(64, (("media_time", 64, True),), 0),
    Part(32, (("edit_duration", 32, False),), 1),
    Part(32, (("media_time", 32, True),), 1),
    Part(16, (("media_rate_integer", 16, True),)),
    Part(16, (("media_rate_fraction", 16, True),)),
)


class EditListBox(FullBox):
    """Maps the presentation timeline to the media timeline: empty edits, dwells and media edits.

    ISO/IEC 14496-12:2022, 8.6.6::

        aligned(8) class EditListBox extends FullBox('elst', version, flags) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                if (version == 1) {
                    unsigned int(64) edit_duration;
                    int(64) media_time;
                } else {
                    unsigned int(32) edit_duration;
                    int(32) media_time;
                }
                int(16) media_rate_integer;
                int(16) media_rate_fraction;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"elst"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _EditListBox_T0.table(
            entries, bool((self.version == 1)), bool((not (self.version == 1)))
        )

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def edit_duration(self) -> Table:
        """In the timescale of the movie. A view of ``entries``."""
        return self.entries["edit_duration"]

    @property
    def media_time(self) -> Table:
        """Start, in the timescale of the media; -1: empty edit. A view of ``entries``."""
        return self.entries["media_time"]

    @property
    def media_rate_integer(self) -> Table:
        """Relative rate, integer part; 0: dwell. A view of ``entries``."""
        return self.entries["media_rate_integer"]

    @property
    def media_rate_fraction(self) -> Table:
        """Relative rate, fraction part. A view of ``entries``."""
        return self.entries["media_rate_fraction"]

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_EditListBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table(
            "entries",
            _EditListBox_T0,
            entry_count,
            bool((version == 1)),
            bool((not (version == 1))),
        )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _EditListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table(
            "entries",
            _EditListBox_T0,
            self.entries,
            bool((version == 1)),
            bool((not (version == 1))),
        )


class MediaBox(Box):
    """Everything about the media of a track.

    ISO/IEC 14496-12:2022, 8.4.1::

        aligned(8) class MediaBox extends Box('mdia') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"mdia"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.1"
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


_MediaHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_MediaHeaderBox_R1: Final = Run(
    ">QQIQ",
    (("creation_time", 64),),
    (("modification_time", 64),),
    (("timescale", 32),),
    (("duration", 64),),
)
_MediaHeaderBox_R2: Final = Run(
    ">IIII",
    (("creation_time", 32),),
    (("modification_time", 32),),
    (("timescale", 32),),
    (("duration", 32),),
)
_MediaHeaderBox_R3: Final = Run(
    ">HH", (("pad", 1), ("language", 15)), (("pre_defined", 16),)
)


class MediaHeaderBox(FullBox):
    """Timescale, duration and language of the media.

    ISO/IEC 14496-12:2022, 8.4.2::

        aligned(8) class MediaHeaderBox extends FullBox('mdhd', version, 0) {
            if (version == 1) {
                unsigned int(64) creation_time;
                unsigned int(64) modification_time;
                unsigned int(32) timescale;
                unsigned int(64) duration;
            } else {
                unsigned int(32) creation_time;
                unsigned int(32) modification_time;
                unsigned int(32) timescale;
                unsigned int(32) duration;
            }
            bit(1) pad = 0;
            unsigned int(5)[3] language;
            unsigned int(16) pre_defined = 0;
        }

    Attributes:
        creation_time: Seconds since 1904-01-01 UTC.
        modification_time: Seconds since 1904-01-01 UTC.
        timescale: Ticks per second.
        duration: In timescale.
        pad: ``bit(1)``.
        language: ISO 639-2/T code, such as und or eng.
        pre_defined: ``unsigned int(16)``.
    """

    __slots__ = (
        "creation_time",
        "duration",
        "language",
        "modification_time",
        "pad",
        "pre_defined",
        "timescale",
    )

    fourcc: ClassVar[bytes] = b"mdhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "creation_time",
        "modification_time",
        "timescale",
        "duration",
        "pad",
        "language",
        "pre_defined",
    )

    creation_time: int
    modification_time: int
    timescale: int
    duration: int
    pad: int
    language: str
    pre_defined: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        creation_time: int = 0,
        modification_time: int = 0,
        timescale: int = 0,
        duration: int = 0,
        pad: int = 0,
        language: str = "und",
        pre_defined: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.creation_time = creation_time
        self.modification_time = modification_time
        self.timescale = timescale
        self.duration = duration
        self.pad = pad
        self.language = language
        self.pre_defined = pre_defined

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MediaHeaderBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            ) = r.run(_MediaHeaderBox_R1)

        else:
            (
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            ) = r.run(_MediaHeaderBox_R2)

        bits_4, self.pre_defined = r.run(_MediaHeaderBox_R3)
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _MediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(
                _MediaHeaderBox_R1,
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            )

        else:
            w.run(
                _MediaHeaderBox_R2,
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            )

        w.run(
            _MediaHeaderBox_R3,
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
            self.pre_defined,
        )


_HandlerBox_R0: Final = Run(
    ">II4s3I",
    (("version", 8), ("flags", 24)),
    (("pre_defined", 32),),
    (("handler_type", 32),),
    (("reserved", 96),),
)


class HandlerBox(FullBox):
    """Tells what a track or a meta box is for, and by that which boxes may describe it.

    ISO/IEC 14496-12:2022, 8.4.3::

        aligned(8) class HandlerBox extends FullBox('hdlr', version = 0, 0) {
            unsigned int(32) pre_defined = 0;
            unsigned int(32) handler_type;
            const unsigned int(32)[3] reserved = 0;
            utf8string name;
        }

    Attributes:
        pre_defined: ``unsigned int(32)``.
        handler_type: Kind of the media or metadata, such as vide or soun.
        reserved: ``unsigned int(32)[3]``.
        name: For people, of the track type.
    """

    __slots__ = ("handler_type", "name", "pre_defined", "reserved")

    fourcc: ClassVar[bytes] = b"hdlr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pre_defined",
        "handler_type",
        "reserved",
        "name",
    )

    pre_defined: int
    handler_type: str
    reserved: tuple[int, ...]
    name: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pre_defined: int = 0,
        handler_type: str = "",
        reserved: tuple[int, ...] = (0, 0, 0),
        name: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pre_defined = pre_defined
        self.handler_type = handler_type
        self.reserved = reserved
        self.name = name

    def _read(self, r: Reader, /) -> None:
        bits_2, self.pre_defined, code, v0, v1, v2 = r.run(_HandlerBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.handler_type = code.decode("latin-1")
        self.reserved = (v0, v1, v2)
        self.name = r.text("name")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HandlerBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.pre_defined,
            w.code("handler_type", self.handler_type),
            *w.vector("reserved", self.reserved, 3),
        )
        w.text("name", self.name)


class MediaInformationBox(Box):
    """Holds what describes the media of a track.

    ISO/IEC 14496-12:2022, 8.4.4::

        aligned(8) class MediaInformationBox extends Box('minf') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"minf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.4"
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


_NullMediaHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class NullMediaHeaderBox(FullBox):
    """Header of media for which no other header is defined.

    ISO/IEC 14496-12:2022, 8.4.5.2::

        aligned(8) class NullMediaHeaderBox extends FullBox('nmhd', version = 0, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"nmhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    def __init__(self, *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_NullMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _NullMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )


_ExtendedLanguageBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ExtendedLanguageBox(FullBox):
    """Language of the media as a BCP 47 tag.

    ISO/IEC 14496-12:2022, 8.4.6::

        aligned(8) class ExtendedLanguageBox extends FullBox('elng', 0, 0) {
            utf8string extended_language;
        }

    Attributes:
        extended_language: Language tag, such as en-US.
    """

    __slots__ = ("extended_language",)

    fourcc: ClassVar[bytes] = b"elng"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "extended_language")

    extended_language: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, extended_language: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.extended_language = extended_language

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ExtendedLanguageBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.extended_language = r.text("extended_language")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ExtendedLanguageBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("extended_language", self.extended_language)


_VideoMediaHeaderBox_R0: Final = Run(
    ">IH3H",
    (("version", 8), ("flags", 24)),
    (("graphicsmode", 16),),
    (("opcolor", 48),),
)


class VideoMediaHeaderBox(FullBox):
    """Header of video media.

    ISO/IEC 14496-12:2022, 12.1.2::

        aligned(8) class VideoMediaHeaderBox extends FullBox('vmhd', version = 0, 1) {
            template unsigned int(16) graphicsmode = 0;
            template unsigned int(16)[3] opcolor = {0, 0, 0};
        }

    Attributes:
        graphicsmode: Composition mode; 0: copy.
        opcolor: Red, green, blue for the mode.
    """

    __slots__ = ("graphicsmode", "opcolor")

    fourcc: ClassVar[bytes] = b"vmhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "graphicsmode", "opcolor")

    graphicsmode: int
    opcolor: tuple[int, ...]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 1,
        graphicsmode: int = 0,
        opcolor: tuple[int, ...] = (0, 0, 0),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.graphicsmode = graphicsmode
        self.opcolor = opcolor

    def _read(self, r: Reader, /) -> None:
        bits_2, self.graphicsmode, v0, v1, v2 = r.run(_VideoMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.opcolor = (v0, v1, v2)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VideoMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.graphicsmode,
            *w.vector("opcolor", self.opcolor, 3),
        )


_SoundMediaHeaderBox_R0: Final = Run(
    ">IhH", (("version", 8), ("flags", 24)), (("balance", 16),), (("reserved", 16),)
)


class SoundMediaHeaderBox(FullBox):
    """Header of audio media.

    ISO/IEC 14496-12:2022, 12.2.2::

        aligned(8) class SoundMediaHeaderBox extends FullBox('smhd', version = 0, 0) {
            template int(16) balance = 0;
            const unsigned int(16) reserved = 0;
        }

    Attributes:
        balance: -1.0 left to 1.0 right, 8.8 fixed point.
        reserved: ``unsigned int(16)``.
    """

    __slots__ = ("balance", "reserved")

    fourcc: ClassVar[bytes] = b"smhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "balance", "reserved")

    balance: int
    reserved: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, balance: int = 0, reserved: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.balance = balance
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, self.balance, self.reserved = r.run(_SoundMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SoundMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.balance,
            self.reserved,
        )


_HintMediaHeaderBox_R0: Final = Run(
    ">IHHIII",
    (("version", 8), ("flags", 24)),
    (("maxPDUsize", 16),),
    (("avgPDUsize", 16),),
    (("maxbitrate", 32),),
    (("avgbitrate", 32),),
    (("reserved", 32),),
)


class HintMediaHeaderBox(FullBox):
    """Header of hint media: sizes and rates of the packets.

    ISO/IEC 14496-12:2022, 12.4.2::

        aligned(8) class HintMediaHeaderBox extends FullBox('hmhd', version = 0, 0) {
            unsigned int(16) maxPDUsize;
            unsigned int(16) avgPDUsize;
            unsigned int(32) maxbitrate;
            unsigned int(32) avgbitrate;
            unsigned int(32) reserved = 0;
        }

    Attributes:
        maxPDUsize: Bytes of the largest packet.
        avgPDUsize: Bytes of a packet, mean.
        maxbitrate: Bits per second over any second.
        avgbitrate: Bits per second over the whole presentation.
        reserved: ``unsigned int(32)``.
    """

    __slots__ = ("avgPDUsize", "avgbitrate", "maxPDUsize", "maxbitrate", "reserved")

    fourcc: ClassVar[bytes] = b"hmhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "maxPDUsize",
        "avgPDUsize",
        "maxbitrate",
        "avgbitrate",
        "reserved",
    )

    maxPDUsize: int
    avgPDUsize: int
    maxbitrate: int
    avgbitrate: int
    reserved: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        maxPDUsize: int = 0,
        avgPDUsize: int = 0,
        maxbitrate: int = 0,
        avgbitrate: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.maxPDUsize = maxPDUsize
        self.avgPDUsize = avgPDUsize
        self.maxbitrate = maxbitrate
        self.avgbitrate = avgbitrate
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.maxPDUsize,
            self.avgPDUsize,
            self.maxbitrate,
            self.avgbitrate,
            self.reserved,
        ) = r.run(_HintMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HintMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.maxPDUsize,
            self.avgPDUsize,
            self.maxbitrate,
            self.avgbitrate,
            self.reserved,
        )


_SubtitleMediaHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class SubtitleMediaHeaderBox(FullBox):
    """Header of subtitle media.

    ISO/IEC 14496-12:2022, 12.6.2::

        aligned(8) class SubtitleMediaHeaderBox extends FullBox('sthd', version = 0, flags = 0) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"sthd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.6.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    def __init__(self, *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SubtitleMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SubtitleMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )


_VolumetricVisualMediaHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VolumetricVisualMediaHeaderBox(FullBox):
    """Header of volumetric visual media.

    ISO/IEC 14496-12:2022, 12.10.2::

        aligned(8) class VolumetricVisualMediaHeaderBox extends FullBox('vvhd', version = 0, 0) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vvhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.10.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    def __init__(self, *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VolumetricVisualMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VolumetricVisualMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )


class DataInformationBox(Box):
    """Holds the data references of a track or a meta box.

    ISO/IEC 14496-12:2022, 8.7.1::

        aligned(8) class DataInformationBox extends Box('dinf') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"dinf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.1"
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


_DataReferenceBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)


class DataReferenceBox(FullBox):
    """Table of places where media data may be found; sample entries and items refer to its rows.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataReferenceBox extends FullBox('dref', version = 0, 0) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                DataEntryBaseBox(entry_type, entry_flags) data_entry;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"dref"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.children)

    @property
    def data_entry(self) -> list[DataEntryBaseBox]:
        """The DataEntryBaseBox inside."""
        return every(self.children, "DataEntryBaseBox")

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_DataReferenceBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("DataEntryBaseBox", entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.children)
        w.run(
            _DataReferenceBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.boxes(self.children)


_DataEntryBaseBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class DataEntryBaseBox(FullBox):
    """One place of media data. Flag 1: the data is in the same file as this box.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataEntryBaseBox(unsigned int(32) entry_type, bit(24) flags) extends FullBox(entry_type, version = 0, flags) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    def __init__(self, type: str = "", *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_DataEntryBaseBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DataEntryBaseBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )


_DataEntryUrlBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class DataEntryUrlBox(DataEntryBaseBox):
    """Data in the file at a URL, or in this file.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataEntryUrlBox(bit(24) flags) extends DataEntryBaseBox('url ', flags) {
            utf8string location;
        }

    Attributes:
        location: URL; absent if the data is in this file; None when left out.
    """

    __slots__ = ("location",)

    fourcc: ClassVar[bytes] = b"url "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "location")

    location: str | None

    def __init__(
        self, *, version: int = 0, flags: int = 0, location: str | None = None
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.location = location

    def _read(self, r: Reader, /) -> None:
        self.location = None
        (bits_2,) = r.run(_DataEntryUrlBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if r.remaining() > 0:
            self.location = r.text("location")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DataEntryUrlBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if self.location is not None:
            w.text("location", self.location)


_DataEntryUrnBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class DataEntryUrnBox(DataEntryBaseBox):
    """Data in the resource that a URN names.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataEntryUrnBox(bit(24) flags) extends DataEntryBaseBox('urn ', flags) {
            utf8string name;
            utf8string location;
        }

    Attributes:
        name: URN.
        location: URL where the resource may be found; None when left out.
    """

    __slots__ = ("location", "name")

    fourcc: ClassVar[bytes] = b"urn "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "name", "location")

    name: str
    location: str | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        name: str = "",
        location: str | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.name = name
        self.location = location

    def _read(self, r: Reader, /) -> None:
        self.location = None
        (bits_2,) = r.run(_DataEntryUrnBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.name = r.text("name")
        if r.remaining() > 0:
            self.location = r.text("location")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DataEntryUrnBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("name", self.name)
        if self.location is not None:
            w.text("location", self.location)


_DataEntryImdaBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("imda_ref_identifier", 32),)
)


class DataEntryImdaBox(DataEntryBaseBox):
    """Data in the identified media data box of a given number.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataEntryImdaBox(bit(24) flags) extends DataEntryBaseBox('imdt', flags) {
            unsigned int(32) imda_ref_identifier;
        }

    Attributes:
        imda_ref_identifier: Number of the identified media data box.
    """

    __slots__ = ("imda_ref_identifier",)

    fourcc: ClassVar[bytes] = b"imdt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "imda_ref_identifier")

    imda_ref_identifier: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, imda_ref_identifier: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.imda_ref_identifier = imda_ref_identifier

    def _read(self, r: Reader, /) -> None:
        bits_2, self.imda_ref_identifier = r.run(_DataEntryImdaBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DataEntryImdaBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.imda_ref_identifier,
        )


class DataEntrySeqNumImdaBox(DataEntryBaseBox):
    """Data in the identified media data box that has the sequence number of the movie fragment.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataEntrySeqNumImdaBox(bit(24) flags) extends DataEntryBaseBox('snim', flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"snim"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
