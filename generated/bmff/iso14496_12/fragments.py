"""Classes of ISO/IEC 14496-12:2022: fragments.

Generated from the specification ``iso14496_12/fragments``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Row, Run
from bmffkit.runtime.support import ABSENT, column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class MovieExtendsBox(Box):
    """Announces that movie fragments follow, and holds their defaults.

    ISO/IEC 14496-12:2022, 8.8.1::

        aligned(8) class MovieExtendsBox extends Box('mvex') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"mvex"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.1"
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


_MovieExtendsHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_MovieExtendsHeaderBox_R1: Final = Run(">Q", (("fragment_duration", 64),))
_MovieExtendsHeaderBox_R2: Final = Run(">I", (("fragment_duration", 32),))


class MovieExtendsHeaderBox(FullBox):
    """Duration of the presentation with all its fragments.

    ISO/IEC 14496-12:2022, 8.8.2::

        aligned(8) class MovieExtendsHeaderBox extends FullBox('mehd', version, 0) {
            if (version == 1) {
                unsigned int(64) fragment_duration;
            } else {
                unsigned int(32) fragment_duration;
            }
        }

    Attributes:
        fragment_duration: In the timescale of the movie.
    """

    __slots__ = ("fragment_duration",)

    fourcc: ClassVar[bytes] = b"mehd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "fragment_duration")

    fragment_duration: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, fragment_duration: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.fragment_duration = fragment_duration

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MovieExtendsHeaderBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (self.fragment_duration,) = r.run(_MovieExtendsHeaderBox_R1)

        else:
            (self.fragment_duration,) = r.run(_MovieExtendsHeaderBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _MovieExtendsHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(_MovieExtendsHeaderBox_R1, self.fragment_duration)

        else:
            w.run(_MovieExtendsHeaderBox_R2, self.fragment_duration)


_TrackExtendsBox_R0: Final = Run(
    ">IIIIII",
    (("version", 8), ("flags", 24)),
    (("track_ID", 32),),
    (("default_sample_description_index", 32),),
    (("default_sample_duration", 32),),
    (("default_sample_size", 32),),
    (("default_sample_flags", 32),),
)


class TrackExtendsBox(FullBox):
    """Defaults for the samples of a track in movie fragments.

    ISO/IEC 14496-12:2022, 8.8.3::

        aligned(8) class TrackExtendsBox extends FullBox('trex', 0, 0) {
            unsigned int(32) track_ID;
            unsigned int(32) default_sample_description_index;
            unsigned int(32) default_sample_duration;
            unsigned int(32) default_sample_size;
            unsigned int(32) default_sample_flags;
        }

    Attributes:
        track_ID: Track that the defaults are for.
        default_sample_description_index: Row of the sample description box.
        default_sample_duration: In the timescale of the media.
        default_sample_size: Bytes.
        default_sample_flags: Dependency, priority and sync bits.
    """

    __slots__ = (
        "default_sample_description_index",
        "default_sample_duration",
        "default_sample_flags",
        "default_sample_size",
        "track_ID",
    )

    fourcc: ClassVar[bytes] = b"trex"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "track_ID",
        "default_sample_description_index",
        "default_sample_duration",
        "default_sample_size",
        "default_sample_flags",
    )

    track_ID: int
    default_sample_description_index: int
    default_sample_duration: int
    default_sample_size: int
    default_sample_flags: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_ID: int = 0,
        default_sample_description_index: int = 0,
        default_sample_duration: int = 0,
        default_sample_size: int = 0,
        default_sample_flags: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_ID = track_ID
        self.default_sample_description_index = default_sample_description_index
        self.default_sample_duration = default_sample_duration
        self.default_sample_size = default_sample_size
        self.default_sample_flags = default_sample_flags

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.track_ID,
            self.default_sample_description_index,
            self.default_sample_duration,
            self.default_sample_size,
            self.default_sample_flags,
        ) = r.run(_TrackExtendsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackExtendsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_ID,
            self.default_sample_description_index,
            self.default_sample_duration,
            self.default_sample_size,
            self.default_sample_flags,
        )


class MovieFragmentBox(Box):
    """A piece of the presentation with its own sample tables.

    ISO/IEC 14496-12:2022, 8.8.4::

        aligned(8) class MovieFragmentBox extends Box('moof') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"moof"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.4"
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


_MovieFragmentHeaderBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sequence_number", 32),)
)


class MovieFragmentHeaderBox(FullBox):
    """Number of the movie fragment.

    ISO/IEC 14496-12:2022, 8.8.5::

        aligned(8) class MovieFragmentHeaderBox extends FullBox('mfhd', 0, 0) {
            unsigned int(32) sequence_number;
        }

    Attributes:
        sequence_number: Increases from fragment to fragment.
    """

    __slots__ = ("sequence_number",)

    fourcc: ClassVar[bytes] = b"mfhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.5"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sequence_number")

    sequence_number: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, sequence_number: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sequence_number = sequence_number

    def _read(self, r: Reader, /) -> None:
        bits_2, self.sequence_number = r.run(_MovieFragmentHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieFragmentHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sequence_number,
        )


class TrackFragmentBox(Box):
    """The part of one track in a movie fragment.

    ISO/IEC 14496-12:2022, 8.8.6::

        aligned(8) class TrackFragmentBox extends Box('traf') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"traf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.6"
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


_TrackFragmentHeaderBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("track_ID", 32),)
)
_TrackFragmentHeaderBox_R1: Final = Run(">Q", (("base_data_offset", 64),))
_TrackFragmentHeaderBox_R2: Final = Run(">I", (("sample_description_index", 32),))
_TrackFragmentHeaderBox_R3: Final = Run(">I", (("default_sample_duration", 32),))
_TrackFragmentHeaderBox_R4: Final = Run(">I", (("default_sample_size", 32),))
_TrackFragmentHeaderBox_R5: Final = Run(">I", (("default_sample_flags", 32),))


class TrackFragmentHeaderBox(FullBox):
    """Track and defaults of a track fragment; flag bits tell which fields are there. Flags: 0x010000 no duration, 0x020000 offsets count from the start of the fragment.

    ISO/IEC 14496-12:2022, 8.8.7::

        aligned(8) class TrackFragmentHeaderBox extends FullBox('tfhd', 0, tf_flags) {
            unsigned int(32) track_ID;
            unsigned int(64) base_data_offset;
            unsigned int(32) sample_description_index;
            unsigned int(32) default_sample_duration;
            unsigned int(32) default_sample_size;
            unsigned int(32) default_sample_flags;
        }

    Attributes:
        track_ID: ``unsigned int(32)``.
        base_data_offset: Bytes from the start of the file, base of data offsets; None when
            left out.
        sample_description_index: Row of the sample description box, from 1; None when left
            out.
        default_sample_duration: In the timescale of the media; None when left out.
        default_sample_size: Bytes; None when left out.
        default_sample_flags: Dependency, priority and sync bits; None when left out.
    """

    __slots__ = (
        "base_data_offset",
        "default_sample_duration",
        "default_sample_flags",
        "default_sample_size",
        "sample_description_index",
        "track_ID",
    )

    fourcc: ClassVar[bytes] = b"tfhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "track_ID",
        "base_data_offset",
        "sample_description_index",
        "default_sample_duration",
        "default_sample_size",
        "default_sample_flags",
    )

    track_ID: int
    base_data_offset: int | None
    sample_description_index: int | None
    default_sample_duration: int | None
    default_sample_size: int | None
    default_sample_flags: int | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_ID: int = 0,
        base_data_offset: int | None = None,
        sample_description_index: int | None = None,
        default_sample_duration: int | None = None,
        default_sample_size: int | None = None,
        default_sample_flags: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_ID = track_ID
        self.base_data_offset = base_data_offset
        self.sample_description_index = sample_description_index
        self.default_sample_duration = default_sample_duration
        self.default_sample_size = default_sample_size
        self.default_sample_flags = default_sample_flags

    def _read(self, r: Reader, /) -> None:
        self.base_data_offset = None
        self.sample_description_index = None
        self.default_sample_duration = None
        self.default_sample_size = None
        self.default_sample_flags = None
        bits_2, self.track_ID = r.run(_TrackFragmentHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
        if flags & 0x000001:
            (self.base_data_offset,) = r.run(_TrackFragmentHeaderBox_R1)

        if flags & 0x000002:
            (self.sample_description_index,) = r.run(_TrackFragmentHeaderBox_R2)

        if flags & 0x000008:
            (self.default_sample_duration,) = r.run(_TrackFragmentHeaderBox_R3)

        if flags & 0x000010:
            (self.default_sample_size,) = r.run(_TrackFragmentHeaderBox_R4)

        if flags & 0x000020:
            (self.default_sample_flags,) = r.run(_TrackFragmentHeaderBox_R5)

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        w.run(
            _TrackFragmentHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_ID,
        )
        if flags & 0x000001:
            w.run(_TrackFragmentHeaderBox_R1, self.base_data_offset)

        if flags & 0x000002:
            w.run(_TrackFragmentHeaderBox_R2, self.sample_description_index)

        if flags & 0x000008:
            w.run(_TrackFragmentHeaderBox_R3, self.default_sample_duration)

        if flags & 0x000010:
            w.run(_TrackFragmentHeaderBox_R4, self.default_sample_size)

        if flags & 0x000020:
            w.run(_TrackFragmentHeaderBox_R5, self.default_sample_flags)


_TrackRunBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sample_count", 32),)
)
_TrackRunBox_R1: Final = Run(">i", (("data_offset", 32),))
_TrackRunBox_R2: Final = Run(">I", (("first_sample_flags", 32),))
_TrackRunBox_T0: Final = Layout(
    Part(32, (("sample_duration", 32, False),), 0),
    Part(32, (("sample_size", 32, False),), 1),
    Part(32, (("sample_flags", 32, False),), 2),
    Part(32, (("sample_composition_time_offset", 32, False),), 4),
    Part(32, (("sample_composition_time_offset", 32, True),), 6),
)


class TrackRunBox(FullBox):
    """A run of consecutive samples; flag bits tell which fields are there.

    ISO/IEC 14496-12:2022, 8.8.8::

        aligned(8) class TrackRunBox extends FullBox('trun', version, tr_flags) {
            unsigned int(32) sample_count;
            signed int(32) data_offset;
            unsigned int(32) first_sample_flags;
            {
                unsigned int(32) sample_duration;
                unsigned int(32) sample_size;
                unsigned int(32) sample_flags;
                if (version == 0) {
                    unsigned int(32) sample_composition_time_offset;
                } else {
                    signed int(32) sample_composition_time_offset;
                }
            }[sample_count]
        }

    Attributes:
        sample_count: ``unsigned int(32)``.
        data_offset: Bytes from the base to the first sample; None when left out.
        first_sample_flags: Flags of the first sample only; None when left out.
    """

    __slots__ = ("data_offset", "first_sample_flags", "samples")

    fourcc: ClassVar[bytes] = b"trun"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "sample_count",
        "data_offset",
        "first_sample_flags",
        "samples",
    )

    data_offset: int | None
    first_sample_flags: int | None
    samples: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        data_offset: int | None = None,
        first_sample_flags: int | None = None,
        samples: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data_offset = data_offset
        self.first_sample_flags = first_sample_flags
        self.samples = _TrackRunBox_T0.table(
            samples,
            bool((self.flags & 0x000100)),
            bool((self.flags & 0x000200)),
            bool((self.flags & 0x000400)),
            bool((self.version == 0)),
            bool(((self.version == 0) and (self.flags & 0x000800))),
            bool((not (self.version == 0))),
            bool(((not (self.version == 0)) and (self.flags & 0x000800))),
        )

    @property
    def sample_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.samples)

    @property
    def sample_duration(self) -> Table | None:
        """In the timescale of the media. A view of ``samples``. None when the syntax leaves it out."""
        return column(self.samples, "sample_duration")

    @property
    def sample_size(self) -> Table | None:
        """Bytes. A view of ``samples``. None when the syntax leaves it out."""
        return column(self.samples, "sample_size")

    @property
    def sample_flags(self) -> Table | None:
        """Dependency, priority and sync bits. A view of ``samples``. None when the syntax leaves it out."""
        return column(self.samples, "sample_flags")

    @property
    def sample_composition_time_offset(self) -> Table:
        """Composition minus decoding time, media timescale. A view of ``samples``."""
        return self.samples["sample_composition_time_offset"]

    def _read(self, r: Reader, /) -> None:
        self.data_offset = None
        self.first_sample_flags = None
        bits_2, sample_count = r.run(_TrackRunBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
        if flags & 0x000001:
            (self.data_offset,) = r.run(_TrackRunBox_R1)

        if flags & 0x000004:
            (self.first_sample_flags,) = r.run(_TrackRunBox_R2)

        self.samples = r.table(
            "samples",
            _TrackRunBox_T0,
            sample_count,
            bool((flags & 0x000100)),
            bool((flags & 0x000200)),
            bool((flags & 0x000400)),
            bool((version == 0)),
            bool(((version == 0) and (flags & 0x000800))),
            bool((not (version == 0))),
            bool(((not (version == 0)) and (flags & 0x000800))),
        )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        flags = self.flags
        sample_count = len(self.samples)
        w.run(
            _TrackRunBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            sample_count,
        )
        if flags & 0x000001:
            w.run(_TrackRunBox_R1, self.data_offset)

        if flags & 0x000004:
            w.run(_TrackRunBox_R2, self.first_sample_flags)

        w.table(
            "samples",
            _TrackRunBox_T0,
            self.samples,
            bool((flags & 0x000100)),
            bool((flags & 0x000200)),
            bool((flags & 0x000400)),
            bool((version == 0)),
            bool(((version == 0) and (flags & 0x000800))),
            bool((not (version == 0))),
            bool(((not (version == 0)) and (flags & 0x000800))),
        )


class MovieFragmentRandomAccessBox(Box):
    """Tables that help to find random access points in movie fragments.

    ISO/IEC 14496-12:2022, 8.8.9::

        aligned(8) class MovieFragmentRandomAccessBox extends Box('mfra') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"mfra"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.9"
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


_TrackFragmentRandomAccessBox_R0: Final = Run(
    ">IIII",
    (("version", 8), ("flags", 24)),
    (("track_ID", 32),),
    (
        ("reserved", 26),
        ("length_size_of_traf_num", 2),
        ("length_size_of_trun_num", 2),
        ("length_size_of_sample_num", 2),
    ),
    (("number_of_entry", 32),),
)
_TrackFragmentRandomAccessBox_R1: Final = Run(
    ">QQ", (("time", 64),), (("moof_offset", 64),)
)
_TrackFragmentRandomAccessBox_R2: Final = Run(
    ">II", (("time", 32),), (("moof_offset", 32),)
)


class TrackFragmentRandomAccessBox(FullBox):
    """Times and places of the sync samples of one track in movie fragments.

    ISO/IEC 14496-12:2022, 8.8.10::

        aligned(8) class TrackFragmentRandomAccessBox extends FullBox('tfra', version, 0) {
            unsigned int(32) track_ID;
            const unsigned int(26) reserved = 0;
            unsigned int(2) length_size_of_traf_num;
            unsigned int(2) length_size_of_trun_num;
            unsigned int(2) length_size_of_sample_num;
            unsigned int(32) number_of_entry;
            for (i = 1; i <= number_of_entry; i++) {
                if (version == 1) {
                    unsigned int(64) time;
                    unsigned int(64) moof_offset;
                } else {
                    unsigned int(32) time;
                    unsigned int(32) moof_offset;
                }
                unsigned int((length_size_of_traf_num + 1) * 8) traf_number;
                unsigned int((length_size_of_trun_num + 1) * 8) trun_number;
                unsigned int((length_size_of_sample_num + 1) * 8) sample_delta;
            }
        }

    Attributes:
        track_ID: ``unsigned int(32)``.
        reserved: ``unsigned int(26)``.
        length_size_of_traf_num: Bytes of traf_number, minus 1.
        length_size_of_trun_num: Bytes of trun_number, minus 1.
        length_size_of_sample_num: Bytes of sample_delta, minus 1.
        number_of_entry: ``unsigned int(32)``.
    """

    __slots__ = (
        "entries",
        "length_size_of_sample_num",
        "length_size_of_traf_num",
        "length_size_of_trun_num",
        "reserved",
        "track_ID",
    )

    fourcc: ClassVar[bytes] = b"tfra"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "track_ID",
        "reserved",
        "length_size_of_traf_num",
        "length_size_of_trun_num",
        "length_size_of_sample_num",
        "number_of_entry",
        "entries",
    )

    track_ID: int
    reserved: int
    length_size_of_traf_num: int
    length_size_of_trun_num: int
    length_size_of_sample_num: int
    entries: list[TrackFragmentRandomAccessBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of TrackFragmentRandomAccessBox.

        Attributes:
            time: Presentation time, in the timescale of the media.
            moof_offset: Bytes from the start of the file.
            traf_number: From 1.
            trun_number: From 1.
            sample_delta: From 1.
        """

        __slots__ = (
            "moof_offset",
            "sample_delta",
            "time",
            "traf_number",
            "trun_number",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "time",
            "moof_offset",
            "traf_number",
            "trun_number",
            "sample_delta",
        )

        time: int
        moof_offset: int
        traf_number: int
        trun_number: int
        sample_delta: int

        def __init__(
            self,
            *,
            time: int = 0,
            moof_offset: int = 0,
            traf_number: int = 0,
            trun_number: int = 0,
            sample_delta: int = 0,
        ) -> None:
            self.time = time
            self.moof_offset = moof_offset
            self.traf_number = traf_number
            self.trun_number = trun_number
            self.sample_delta = sample_delta

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_ID: int = 0,
        reserved: int = 0,
        length_size_of_traf_num: int = 0,
        length_size_of_trun_num: int = 0,
        length_size_of_sample_num: int = 0,
        entries: Iterable[TrackFragmentRandomAccessBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_ID = track_ID
        self.reserved = reserved
        self.length_size_of_traf_num = length_size_of_traf_num
        self.length_size_of_trun_num = length_size_of_trun_num
        self.length_size_of_sample_num = length_size_of_sample_num
        self.entries = list(entries)

    @property
    def number_of_entry(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.track_ID, bits_4, number_of_entry = r.run(
            _TrackFragmentRandomAccessBox_R0
        )
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 6
        self.length_size_of_traf_num = length_size_of_traf_num = (bits_4 >> 4) & 0x3
        self.length_size_of_trun_num = length_size_of_trun_num = (bits_4 >> 2) & 0x3
        self.length_size_of_sample_num = length_size_of_sample_num = bits_4 & 0x3
        entries: list[TrackFragmentRandomAccessBox.Entry] = []
        self.entries = entries
        r.allow("entries", number_of_entry, 64)
        for _ in range(number_of_entry):
            row = TrackFragmentRandomAccessBox.Entry.__new__(
                TrackFragmentRandomAccessBox.Entry
            )
            entries.append(row)
            if version == 1:
                row.time, row.moof_offset = r.run(_TrackFragmentRandomAccessBox_R1)

            else:
                row.time, row.moof_offset = r.run(_TrackFragmentRandomAccessBox_R2)

            row.traf_number = r.bits("traf_number", ((length_size_of_traf_num + 1) * 8))
            row.trun_number = r.bits("trun_number", ((length_size_of_trun_num + 1) * 8))
            row.sample_delta = r.bits(
                "sample_delta", ((length_size_of_sample_num + 1) * 8)
            )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        length_size_of_traf_num = self.length_size_of_traf_num
        length_size_of_trun_num = self.length_size_of_trun_num
        length_size_of_sample_num = self.length_size_of_sample_num
        number_of_entry = len(self.entries)
        w.run(
            _TrackFragmentRandomAccessBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_ID,
            w.pack(
                ("reserved", self.reserved, 26, False),
                ("length_size_of_traf_num", self.length_size_of_traf_num, 2, False),
                ("length_size_of_trun_num", self.length_size_of_trun_num, 2, False),
                ("length_size_of_sample_num", self.length_size_of_sample_num, 2, False),
            ),
            number_of_entry,
        )
        for row in self.entries:
            if version == 1:
                w.run(_TrackFragmentRandomAccessBox_R1, row.time, row.moof_offset)

            else:
                w.run(_TrackFragmentRandomAccessBox_R2, row.time, row.moof_offset)

            w.bits("traf_number", row.traf_number, ((length_size_of_traf_num + 1) * 8))
            w.bits("trun_number", row.trun_number, ((length_size_of_trun_num + 1) * 8))
            w.bits(
                "sample_delta", row.sample_delta, ((length_size_of_sample_num + 1) * 8)
            )


_MovieFragmentRandomAccessOffsetBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("parent_size", 32),)
)


class MovieFragmentRandomAccessOffsetBox(FullBox):
    """Size of the random access box, to be found from the end of the file.

    ISO/IEC 14496-12:2022, 8.8.11::

        aligned(8) class MovieFragmentRandomAccessOffsetBox extends FullBox('mfro', version, 0) {
            unsigned int(32) parent_size;
        }

    Attributes:
        parent_size: Bytes of the enclosing box.
    """

    __slots__ = ("parent_size",)

    fourcc: ClassVar[bytes] = b"mfro"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.11"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "parent_size")

    parent_size: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, parent_size: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.parent_size = parent_size

    def _read(self, r: Reader, /) -> None:
        bits_2, self.parent_size = r.run(_MovieFragmentRandomAccessOffsetBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieFragmentRandomAccessOffsetBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.parent_size,
        )


_TrackFragmentBaseMediaDecodeTimeBox_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)
_TrackFragmentBaseMediaDecodeTimeBox_R1: Final = Run(
    ">Q", (("baseMediaDecodeTime", 64),)
)
_TrackFragmentBaseMediaDecodeTimeBox_R2: Final = Run(
    ">I", (("baseMediaDecodeTime", 32),)
)


class TrackFragmentBaseMediaDecodeTimeBox(FullBox):
    """Decoding time of the first sample of a track fragment.

    ISO/IEC 14496-12:2022, 8.8.12::

        aligned(8) class TrackFragmentBaseMediaDecodeTimeBox extends FullBox('tfdt', version, 0) {
            if (version == 1) {
                unsigned int(64) baseMediaDecodeTime;
            } else {
                unsigned int(32) baseMediaDecodeTime;
            }
        }

    Attributes:
        baseMediaDecodeTime: Sum of all earlier durations, media timescale.
    """

    __slots__ = ("baseMediaDecodeTime",)

    fourcc: ClassVar[bytes] = b"tfdt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.12"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "baseMediaDecodeTime")

    baseMediaDecodeTime: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, baseMediaDecodeTime: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.baseMediaDecodeTime = baseMediaDecodeTime

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TrackFragmentBaseMediaDecodeTimeBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (self.baseMediaDecodeTime,) = r.run(_TrackFragmentBaseMediaDecodeTimeBox_R1)

        else:
            (self.baseMediaDecodeTime,) = r.run(_TrackFragmentBaseMediaDecodeTimeBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _TrackFragmentBaseMediaDecodeTimeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(_TrackFragmentBaseMediaDecodeTimeBox_R1, self.baseMediaDecodeTime)

        else:
            w.run(_TrackFragmentBaseMediaDecodeTimeBox_R2, self.baseMediaDecodeTime)


_LevelAssignmentBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("level_count", 8),)
)
_LevelAssignmentBox_R1: Final = Run(
    ">IB", (("track_ID", 32),), (("padding_flag", 1), ("assignment_type", 7))
)
_LevelAssignmentBox_R2: Final = Run(">4s", (("grouping_type", 32),))
_LevelAssignmentBox_R3: Final = Run(
    ">4sI", (("grouping_type", 32),), (("grouping_type_parameter", 32),)
)
_LevelAssignmentBox_R4: Final = Run(">I", (("sub_track_ID", 32),))


class LevelAssignmentBox(FullBox):
    """How the levels of subsegments map to tracks, sub-tracks or sample groups.

    ISO/IEC 14496-12:2022, 8.8.13::

        aligned(8) class LevelAssignmentBox extends FullBox('leva', 0, 0) {
            unsigned int(8) level_count;
            for (j = 1; j <= level_count; j++) {
                unsigned int(32) track_ID;
                unsigned int(1) padding_flag;
                unsigned int(7) assignment_type;
                if (assignment_type == 0) {
                    unsigned int(32) grouping_type;
                } else if (assignment_type == 1) {
                    unsigned int(32) grouping_type;
                    unsigned int(32) grouping_type_parameter;
                } else if (assignment_type == 2) {
                } else if (assignment_type == 3) {
                } else if (assignment_type == 4) {
                    unsigned int(32) sub_track_ID;
                }
            }
        }

    Attributes:
        level_count: ``unsigned int(8)``.
    """

    __slots__ = ("levels",)

    fourcc: ClassVar[bytes] = b"leva"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.13"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "level_count", "levels")

    levels: list[LevelAssignmentBox.Level]

    class Level(Row):
        """One of the ``levels`` of LevelAssignmentBox.

        Attributes:
            track_ID: ``unsigned int(32)``.
            padding_flag: 1: a level may be completed with zeros.
            assignment_type: What a level is: sample group, track or sub-track.
            grouping_type: Kind of the sample groups.
            grouping_type_parameter: ``unsigned int(32)``; None when left out.
            sub_track_ID: ``unsigned int(32)``; None when left out.
        """

        __slots__ = (
            "assignment_type",
            "grouping_type",
            "grouping_type_parameter",
            "padding_flag",
            "sub_track_ID",
            "track_ID",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "track_ID",
            "padding_flag",
            "assignment_type",
            "grouping_type",
            "grouping_type_parameter",
            "sub_track_ID",
        )

        track_ID: int
        padding_flag: int
        assignment_type: int
        grouping_type: str
        grouping_type_parameter: int | None
        sub_track_ID: int | None

        def __init__(
            self,
            *,
            track_ID: int = 0,
            padding_flag: int = 0,
            assignment_type: int = 0,
            grouping_type: str = "",
            grouping_type_parameter: int | None = None,
            sub_track_ID: int | None = None,
        ) -> None:
            self.track_ID = track_ID
            self.padding_flag = padding_flag
            self.assignment_type = assignment_type
            self.grouping_type = grouping_type
            self.grouping_type_parameter = grouping_type_parameter
            self.sub_track_ID = sub_track_ID

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        levels: Iterable[LevelAssignmentBox.Level] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.levels = list(levels)

    @property
    def level_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.levels)

    def _read(self, r: Reader, /) -> None:
        bits_2, level_count = r.run(_LevelAssignmentBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        levels: list[LevelAssignmentBox.Level] = []
        self.levels = levels
        r.allow("levels", level_count, 40)
        for _ in range(level_count):
            row = LevelAssignmentBox.Level.__new__(LevelAssignmentBox.Level)
            levels.append(row)
            row.grouping_type = ABSENT
            row.grouping_type_parameter = None
            row.sub_track_ID = None
            row.track_ID, bits_4 = r.run(_LevelAssignmentBox_R1)
            row.padding_flag = bits_4 >> 7
            row.assignment_type = assignment_type = bits_4 & 0x7F
            if assignment_type == 0:
                (code,) = r.run(_LevelAssignmentBox_R2)
                row.grouping_type = code.decode("latin-1")

            else:
                if assignment_type == 1:
                    code_2, row.grouping_type_parameter = r.run(_LevelAssignmentBox_R3)
                    row.grouping_type = code_2.decode("latin-1")

                else:
                    if not ((assignment_type == 2)):
                        if not ((assignment_type == 3)):
                            if assignment_type == 4:
                                (row.sub_track_ID,) = r.run(_LevelAssignmentBox_R4)

    def _write(self, w: Writer, /) -> None:
        level_count = len(self.levels)
        w.run(
            _LevelAssignmentBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            level_count,
        )
        for row in self.levels:
            assignment_type = row.assignment_type
            w.run(
                _LevelAssignmentBox_R1,
                row.track_ID,
                w.pack(
                    ("padding_flag", row.padding_flag, 1, False),
                    ("assignment_type", row.assignment_type, 7, False),
                ),
            )
            if assignment_type == 0:
                w.run(
                    _LevelAssignmentBox_R2, w.code("grouping_type", row.grouping_type)
                )

            else:
                if assignment_type == 1:
                    w.run(
                        _LevelAssignmentBox_R3,
                        w.code("grouping_type", row.grouping_type),
                        row.grouping_type_parameter,
                    )

                else:
                    if not ((assignment_type == 2)):
                        if not ((assignment_type == 3)):
                            if assignment_type == 4:
                                w.run(_LevelAssignmentBox_R4, row.sub_track_ID)


_TrackExtensionPropertiesBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("track_ID", 32),)
)


class TrackExtensionPropertiesBox(FullBox):
    """Properties of a track over all movie fragments.

    ISO/IEC 14496-12:2022, 8.8.15::

        class TrackExtensionPropertiesBox extends FullBox('trep', 0, 0) {
            unsigned int(32) track_ID;
        }

    Attributes:
        track_ID: ``unsigned int(32)``.
    """

    __slots__ = ("children", "track_ID")

    fourcc: ClassVar[bytes] = b"trep"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.15"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "track_ID")

    _container: ClassVar[bool] = True

    track_ID: int
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_ID: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_ID = track_ID
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.track_ID = r.run(_TrackExtensionPropertiesBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackExtensionPropertiesBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_ID,
        )
        w.boxes(self.children)


_AlternativeStartupSequencePropertiesBox_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)
_AlternativeStartupSequencePropertiesBox_R1: Final = Run(
    ">i", (("min_initial_alt_startup_offset", 32),)
)
_AlternativeStartupSequencePropertiesBox_R2: Final = Run(">I", (("num_entries", 32),))
_AlternativeStartupSequencePropertiesBox_T0: Final = Layout(
    Part(32, (("grouping_type_parameter", 32, False),)),
    Part(32, (("min_initial_alt_startup_offset", 32, True),)),
)


class AlternativeStartupSequencePropertiesBox(FullBox):
    """Smallest offsets of the alternative startup sequences of a track.

    ISO/IEC 14496-12:2022, 8.8.16::

        class AlternativeStartupSequencePropertiesBox extends FullBox('assp', version, 0) {
            if (version == 0) {
                signed int(32) min_initial_alt_startup_offset;
            } else if (version == 1) {
                unsigned int(32) num_entries;
                for (j = 1; j <= num_entries; j++) {
                    unsigned int(32) grouping_type_parameter;
                    signed int(32) min_initial_alt_startup_offset;
                }
            }
        }

    Attributes:
        min_initial_alt_startup_offset: In the timescale of the media; None when left out.
        num_entries: ``unsigned int(32)``; None when left out.
    """

    __slots__ = ("entries", "min_initial_alt_startup_offset")

    fourcc: ClassVar[bytes] = b"assp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.16"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "min_initial_alt_startup_offset",
        "num_entries",
        "entries",
    )

    min_initial_alt_startup_offset: int | None
    entries: Table | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        min_initial_alt_startup_offset: int | None = None,
        entries: Any = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.min_initial_alt_startup_offset = min_initial_alt_startup_offset
        self.entries = (
            None
            if entries is None
            else _AlternativeStartupSequencePropertiesBox_T0.table(entries)
        )

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.entries is None else len(self.entries)

    @property
    def grouping_type_parameter(self) -> Table | None:
        """Which grouping the offset is for. A view of ``entries``. None when the syntax leaves it out."""
        return column(self.entries, "grouping_type_parameter")

    def _read(self, r: Reader, /) -> None:
        self.min_initial_alt_startup_offset = None
        num_entries = 0
        self.entries = None
        (bits_2,) = r.run(_AlternativeStartupSequencePropertiesBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.min_initial_alt_startup_offset,) = r.run(
                _AlternativeStartupSequencePropertiesBox_R1
            )

        else:
            if version == 1:
                (num_entries,) = r.run(_AlternativeStartupSequencePropertiesBox_R2)
                self.entries = r.table(
                    "entries", _AlternativeStartupSequencePropertiesBox_T0, num_entries
                )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        num_entries = 0 if self.entries is None else len(self.entries)
        w.run(
            _AlternativeStartupSequencePropertiesBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(
                _AlternativeStartupSequencePropertiesBox_R1,
                self.min_initial_alt_startup_offset,
            )

        else:
            if version == 1:
                w.run(_AlternativeStartupSequencePropertiesBox_R2, num_entries)
                w.table(
                    "entries", _AlternativeStartupSequencePropertiesBox_T0, self.entries
                )
