"""Classes of ISO/IEC 14496-12:2022: sample groups.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Record, Row, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_SampleToGroupBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("grouping_type", 32),)
)
_SampleToGroupBox_R1: Final = Run(">I", (("grouping_type_parameter", 32),))
_SampleToGroupBox_R2: Final = Run(">I", (("entry_count", 32),))
_SampleToGroupBox_T0: Final = Layout(
    Part(32, (("sample_count", 32, False),)),
    Part(32, (("group_description_index", 32, False),)),
)


class SampleToGroupBox(FullBox):
    """Which samples belong to which group description, as runs of samples.

    ISO/IEC 14496-12:2022, 8.9.2::

        aligned(8) class SampleToGroupBox extends FullBox('sbgp', version, 0) {
            unsigned int(32) grouping_type;
            if (version == 1) {
                unsigned int(32) grouping_type_parameter;
            }
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) sample_count;
                unsigned int(32) group_description_index;
            }
        }

    Attributes:
        grouping_type: Kind of the groups.
        grouping_type_parameter: Sub-type of the grouping; None when left out.
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries", "grouping_type", "grouping_type_parameter")

    fourcc: ClassVar[bytes] = b"sbgp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "grouping_type",
        "grouping_type_parameter",
        "entry_count",
        "entries",
    )

    grouping_type: str
    grouping_type_parameter: int | None
    entries: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        grouping_type: str = "",
        grouping_type_parameter: int | None = None,
        entries: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.grouping_type = grouping_type
        self.grouping_type_parameter = grouping_type_parameter
        self.entries = _SampleToGroupBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def sample_count(self) -> Table:
        """Consecutive samples. A view of ``entries``."""
        return self.entries["sample_count"]

    @property
    def group_description_index(self) -> Table:
        """From 1; 0: none; 0x10001: in the fragment. A view of ``entries``."""
        return self.entries["group_description_index"]

    def _read(self, r: Reader, /) -> None:
        self.grouping_type_parameter = None
        bits_2, code = r.run(_SampleToGroupBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.grouping_type = code.decode("latin-1")
        if version == 1:
            (self.grouping_type_parameter,) = r.run(_SampleToGroupBox_R1)

        (entry_count,) = r.run(_SampleToGroupBox_R2)
        self.entries = r.table("entries", _SampleToGroupBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _SampleToGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("grouping_type", self.grouping_type),
        )
        if version == 1:
            w.run(_SampleToGroupBox_R1, self.grouping_type_parameter)

        w.run(_SampleToGroupBox_R2, entry_count)
        w.table("entries", _SampleToGroupBox_T0, self.entries)


_SampleGroupDescriptionBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("grouping_type", 32),)
)
_SampleGroupDescriptionBox_R1: Final = Run(">I", (("default_length", 32),))
_SampleGroupDescriptionBox_R2: Final = Run(
    ">I", (("default_group_description_index", 32),)
)
_SampleGroupDescriptionBox_R3: Final = Run(">I", (("entry_count", 32),))
_SampleGroupDescriptionBox_R4: Final = Run(">I", (("description_length", 32),))


class SampleGroupDescriptionBox(FullBox):
    """The descriptions of the groups of one grouping type.

    ISO/IEC 14496-12:2022, 8.9.3::

        aligned(8) class SampleGroupDescriptionBox() extends FullBox('sgpd', version, flags) {
            unsigned int(32) grouping_type;
            if (version >= 1) {
                unsigned int(32) default_length;
            }
            if (version >= 2) {
                unsigned int(32) default_group_description_index;
            }
            unsigned int(32) entry_count;
            int i;
            for (i = 1; i <= entry_count; i++) {
                if (version >= 1) {
                    if (default_length == 0) {
                        unsigned int(32) description_length;
                    }
                }
                SampleGroupDescriptionEntry(grouping_type);
            }
        }

    Attributes:
        grouping_type: Kind of the groups.
        default_length: Bytes of every entry; 0: each tells its own; None when left out.
        default_group_description_index: For samples in no group; 0: none; None when left
            out.
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = (
        "default_group_description_index",
        "default_length",
        "entries",
        "grouping_type",
    )

    fourcc: ClassVar[bytes] = b"sgpd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "grouping_type",
        "default_length",
        "default_group_description_index",
        "entry_count",
        "entries",
    )

    grouping_type: str
    default_length: int | None
    default_group_description_index: int | None
    entries: list[SampleGroupDescriptionEntry]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        grouping_type: str = "",
        default_length: int | None = None,
        default_group_description_index: int | None = None,
        entries: Iterable[SampleGroupDescriptionEntry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.grouping_type = grouping_type
        self.default_length = default_length
        self.default_group_description_index = default_group_description_index
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        self.default_length = None
        default_length = 0
        self.default_group_description_index = None
        bits_2, code = r.run(_SampleGroupDescriptionBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.grouping_type = grouping_type = code.decode("latin-1")
        if version >= 1:
            (default_length,) = r.run(_SampleGroupDescriptionBox_R1)
            self.default_length = default_length

        if version >= 2:
            (self.default_group_description_index,) = r.run(
                _SampleGroupDescriptionBox_R2
            )

        (entry_count,) = r.run(_SampleGroupDescriptionBox_R3)
        entries: list[SampleGroupDescriptionEntry] = []
        self.entries = entries
        r.allow("entries", entry_count, 0)
        for i in range(1, 1 + entry_count):
            description_length = 0
            if version >= 1:
                if default_length == 0:
                    (description_length,) = r.run(_SampleGroupDescriptionBox_R4)

            entry = r.record(
                "entry",
                "SampleGroupDescriptionEntry",
                grouping_type,
                (
                    (default_length if (default_length != 0) else description_length)
                    if (version >= 1)
                    else (r.remaining() // ((entry_count - i) + 1))
                ),
            )
            entries.append(entry)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        grouping_type = self.grouping_type
        default_length = self.default_length or 0
        entry_count = len(self.entries)
        w.run(
            _SampleGroupDescriptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("grouping_type", self.grouping_type),
        )
        if version >= 1:
            w.run(_SampleGroupDescriptionBox_R1, self.default_length)

        if version >= 2:
            w.run(_SampleGroupDescriptionBox_R2, self.default_group_description_index)

        w.run(_SampleGroupDescriptionBox_R3, entry_count)
        for i, entry in enumerate(self.entries, 1):
            entry_data = w.measure_record("entry", entry)
            description_length = len(entry_data)
            if version >= 1:
                if default_length == 0:
                    w.run(_SampleGroupDescriptionBox_R4, description_length)

            w.fits(
                "entry",
                len(entry_data),
                (
                    (default_length if (default_length != 0) else description_length)
                    if (version >= 1)
                    else -1
                ),
            )
            w.add(entry_data)


_CompactSampleToGroupBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("grouping_type", 32),)
)
_CompactSampleToGroupBox_R1: Final = Run(">I", (("grouping_type_parameter", 32),))
_CompactSampleToGroupBox_R2: Final = Run(">I", (("pattern_count", 32),))


class CompactSampleToGroupBox(FullBox):
    """Which samples belong to which group description, as repeating patterns.

    ISO/IEC 14496-12:2022, 8.9.5::

        aligned(8) class CompactSampleToGroupBox extends FullBox('csgp', version, flags) {
            unsigned int(32) grouping_type;
            if (grouping_type_parameter_present == 1) {
                unsigned int(32) grouping_type_parameter;
            }
            unsigned int(32) pattern_count;
            for (i = 1; i <= pattern_count; i++) {
                unsigned int(f(pattern_size_code)) pattern_length[i];
                unsigned int(f(count_size_code)) sample_count[i];
            }
            for (j = 1; j <= pattern_count; j++) {
                for (k = 1; k <= pattern_length[j]; k++) {
                    unsigned int(f(index_size_code)) sample_group_description_index[j][k];
                }
            }
        }

    Attributes:
        grouping_type: Kind of the groups.
        grouping_type_parameter: Sub-type of the grouping; None when left out.
        pattern_count: ``unsigned int(32)``.
    """

    __slots__ = (
        "grouping_type",
        "grouping_type_parameter",
        "pattern_indices",
        "patterns",
    )

    fourcc: ClassVar[bytes] = b"csgp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "grouping_type",
        "grouping_type_parameter",
        "pattern_count",
        "patterns",
        "pattern_indices",
    )

    grouping_type: str
    grouping_type_parameter: int | None
    patterns: list[CompactSampleToGroupBox.Pattern]
    pattern_indices: list[Table]

    class Pattern(Row):
        """One of the ``patterns`` of CompactSampleToGroupBox.

        Attributes:
            pattern_length: Samples in the pattern.
            sample_count: Samples that repeat it.
        """

        __slots__ = ("pattern_length", "sample_count")

        _fields: ClassVar[tuple[str, ...]] = ("pattern_length", "sample_count")

        pattern_length: int
        sample_count: int

        def __init__(self, *, pattern_length: int = 0, sample_count: int = 0) -> None:
            self.pattern_length = pattern_length
            self.sample_count = sample_count

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        grouping_type: str = "",
        grouping_type_parameter: int | None = None,
        patterns: Iterable[CompactSampleToGroupBox.Pattern] = (),
        pattern_indices: Iterable[Table] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.grouping_type = grouping_type
        self.grouping_type_parameter = grouping_type_parameter
        self.patterns = list(patterns)
        self.pattern_indices = list(pattern_indices)

    @property
    def pattern_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.patterns)

    def _read(self, r: Reader, /) -> None:
        self.grouping_type_parameter = None
        bits_2, code = r.run(_CompactSampleToGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
        self.grouping_type = code.decode("latin-1")
        if ((flags >> 6) & 1) == 1:
            (self.grouping_type_parameter,) = r.run(_CompactSampleToGroupBox_R1)

        (pattern_count,) = r.run(_CompactSampleToGroupBox_R2)
        patterns: list[CompactSampleToGroupBox.Pattern] = []
        self.patterns = patterns
        r.allow("patterns", pattern_count, 0)
        for _ in range(pattern_count):
            row = CompactSampleToGroupBox.Pattern.__new__(
                CompactSampleToGroupBox.Pattern
            )
            patterns.append(row)
            row.pattern_length = pattern_length = r.bits(
                "pattern_length", (4 << ((flags >> 4) & 3))
            )
            row.sample_count = r.bits("sample_count", (4 << ((flags >> 2) & 3)))

        pattern_indices: list[Table] = []
        self.pattern_indices = pattern_indices
        r.allow("pattern_indices", pattern_count, 0)
        for j in range(1, 1 + pattern_count):
            sample_group_description_index = r.numbers(
                "sample_group_description_index",
                (4 << (flags & 3)),
                self.patterns[(j) - (1)].pattern_length,
            )
            pattern_indices.append(sample_group_description_index)

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        pattern_count = len(self.patterns)
        w.run(
            _CompactSampleToGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("grouping_type", self.grouping_type),
        )
        if ((flags >> 6) & 1) == 1:
            w.run(_CompactSampleToGroupBox_R1, self.grouping_type_parameter)

        w.run(_CompactSampleToGroupBox_R2, pattern_count)
        for i, row in enumerate(self.patterns, 1):
            pattern_length = len(self.pattern_indices[i])
            w.bits("pattern_length", pattern_length, (4 << ((flags >> 4) & 3)))
            w.bits("sample_count", row.sample_count, (4 << ((flags >> 2) & 3)))

        w.same("pattern_indices", len(self.pattern_indices), pattern_count)
        for j, sample_group_description_index in enumerate(self.pattern_indices, 1):
            w.same(
                "sample_group_description_index",
                len(sample_group_description_index),
                self.patterns[(j) - (1)].pattern_length,
            )
            w.numbers(
                "sample_group_description_index",
                sample_group_description_index,
                (4 << (flags & 3)),
            )


class SampleGroupDescriptionEntry(Record):
    """One description of a group; what it holds depends on the grouping type.

    ISO/IEC 14496-12:2022, 8.9.3::

        abstract class SampleGroupDescriptionEntry(unsigned int(32) grouping_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        self.trailing = b""

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return


class OpaqueSampleGroupDescriptionEntry(SampleGroupDescriptionEntry):
    """A description of a grouping type that no document at hand defines; kept as bytes.

    ISO/IEC 14496-12:2022, 8.9.3::

        class OpaqueSampleGroupDescriptionEntry(grouping_type) extends SampleGroupDescriptionEntry(grouping_type) {
            unsigned int(8) data[];
        }

    Attributes:
        data: To the end of the entry.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        self.trailing = b""
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class VisualSampleGroupEntry(SampleGroupDescriptionEntry):
    """Description of a group of video samples.

    ISO/IEC 14496-12:2022, 8.9.3::

        abstract class VisualSampleGroupEntry(unsigned int(32) grouping_type) extends SampleGroupDescriptionEntry(grouping_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"


class AudioSampleGroupEntry(SampleGroupDescriptionEntry):
    """Description of a group of audio samples.

    ISO/IEC 14496-12:2022, 8.9.3::

        abstract class AudioSampleGroupEntry(unsigned int(32) grouping_type) extends SampleGroupDescriptionEntry(grouping_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"


class HintSampleGroupEntry(SampleGroupDescriptionEntry):
    """Description of a group of hint samples.

    ISO/IEC 14496-12:2022, 8.9.3::

        abstract class HintSampleGroupEntry(unsigned int(32) grouping_type) extends SampleGroupDescriptionEntry(grouping_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"


class SubtitleSampleGroupEntry(SampleGroupDescriptionEntry):
    """Description of a group of subtitle samples.

    ISO/IEC 14496-12:2022, 8.9.3::

        abstract class SubtitleSampleGroupEntry(unsigned int(32) grouping_type) extends SampleGroupDescriptionEntry(grouping_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"


class TextSampleGroupEntry(SampleGroupDescriptionEntry):
    """Description of a group of text samples.

    ISO/IEC 14496-12:2022, 8.9.3::

        abstract class TextSampleGroupEntry(unsigned int(32) grouping_type) extends SampleGroupDescriptionEntry(grouping_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"


_VisualRollRecoveryEntry_R0: Final = Run(">h", (("roll_distance", 16),))


class VisualRollRecoveryEntry(VisualSampleGroupEntry):
    """Distance to the video sample from which the picture is right after starting here.

    ISO/IEC 14496-12:2022, 10.1::

        class VisualRollRecoveryEntry() extends VisualSampleGroupEntry('roll') {
            signed int(16) roll_distance;
        }

    Attributes:
        roll_distance: Samples, negative: pre-roll.
    """

    __slots__ = ("roll_distance",)

    fourcc: ClassVar[bytes] = b"roll"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.1"
    _fields: ClassVar[tuple[str, ...]] = ("roll_distance",)

    roll_distance: int

    def __init__(self, *, roll_distance: int = 0) -> None:
        self.trailing = b""
        self.roll_distance = roll_distance

    def _read(self, r: Reader, /) -> None:
        (self.roll_distance,) = r.run(_VisualRollRecoveryEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_VisualRollRecoveryEntry_R0, self.roll_distance)


_AudioRollRecoveryEntry_R0: Final = Run(">h", (("roll_distance", 16),))


class AudioRollRecoveryEntry(AudioSampleGroupEntry):
    """Distance to the audio sample from which the sound is right after starting here.

    ISO/IEC 14496-12:2022, 10.1::

        class AudioRollRecoveryEntry() extends AudioSampleGroupEntry('roll') {
            signed int(16) roll_distance;
        }

    Attributes:
        roll_distance: Samples, negative: pre-roll.
    """

    __slots__ = ("roll_distance",)

    fourcc: ClassVar[bytes] = b"roll"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.1"
    _fields: ClassVar[tuple[str, ...]] = ("roll_distance",)

    roll_distance: int

    def __init__(self, *, roll_distance: int = 0) -> None:
        self.trailing = b""
        self.roll_distance = roll_distance

    def _read(self, r: Reader, /) -> None:
        (self.roll_distance,) = r.run(_AudioRollRecoveryEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_AudioRollRecoveryEntry_R0, self.roll_distance)


_AudioPreRollEntry_R0: Final = Run(">h", (("roll_distance", 16),))


class AudioPreRollEntry(AudioSampleGroupEntry):
    """Audio samples to decode before this one although each of them is a sync sample.

    ISO/IEC 14496-12:2022, 10.1::

        class AudioPreRollEntry() extends AudioSampleGroupEntry('prol') {
            signed int(16) roll_distance;
        }

    Attributes:
        roll_distance: Samples, negative: pre-roll.
    """

    __slots__ = ("roll_distance",)

    fourcc: ClassVar[bytes] = b"prol"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.1"
    _fields: ClassVar[tuple[str, ...]] = ("roll_distance",)

    roll_distance: int

    def __init__(self, *, roll_distance: int = 0) -> None:
        self.trailing = b""
        self.roll_distance = roll_distance

    def _read(self, r: Reader, /) -> None:
        (self.roll_distance,) = r.run(_AudioPreRollEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_AudioPreRollEntry_R0, self.roll_distance)


_RateShareEntry_R0: Final = Run(">H", (("operation_point_count", 16),))
_RateShareEntry_R1: Final = Run(">H", (("target_rate_share", 16),))
_RateShareEntry_T0: Final = Layout(
    Part(32, (("available_bitrate", 32, False),)),
    Part(16, (("target_rate_share", 16, False),)),
)
_RateShareEntry_R2: Final = Run(
    ">IIB",
    (("maximum_bitrate", 32),),
    (("minimum_bitrate", 32),),
    (("discard_priority", 8),),
)


class RateShareEntry(SampleGroupDescriptionEntry):
    """Share of a bit rate that a track should have among tracks sent together.

    ISO/IEC 14496-12:2022, 10.2::

        class RateShareEntry() extends SampleGroupDescriptionEntry('rash') {
            unsigned int(16) operation_point_count;
            if (operation_point_count == 1) {
                unsigned int(16) target_rate_share;
            } else {
                for (i = 0; i < operation_point_count; i++) {
                    unsigned int(32) available_bitrate;
                    unsigned int(16) target_rate_share;
                }
            }
            unsigned int(32) maximum_bitrate;
            unsigned int(32) minimum_bitrate;
            unsigned int(8) discard_priority;
        }

    Attributes:
        operation_point_count: ``unsigned int(16)``.
        target_rate_share: Percent, or weight; None when left out.
        maximum_bitrate: Kilobits per second.
        minimum_bitrate: Kilobits per second.
        discard_priority: 0: highest priority.
    """

    __slots__ = (
        "_operation_point_count",
        "discard_priority",
        "maximum_bitrate",
        "minimum_bitrate",
        "operation_points",
        "target_rate_share",
    )

    fourcc: ClassVar[bytes] = b"rash"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "operation_point_count",
        "target_rate_share",
        "operation_points",
        "maximum_bitrate",
        "minimum_bitrate",
        "discard_priority",
    )

    _operation_point_count: int
    target_rate_share: int | None
    operation_points: Table | None
    maximum_bitrate: int
    minimum_bitrate: int
    discard_priority: int

    def __init__(
        self,
        *,
        operation_point_count: int = 0,
        target_rate_share: int | None = None,
        operation_points: Any = None,
        maximum_bitrate: int = 0,
        minimum_bitrate: int = 0,
        discard_priority: int = 0,
    ) -> None:
        self.trailing = b""
        self._operation_point_count = operation_point_count
        self.target_rate_share = target_rate_share
        self.operation_points = (
            None
            if operation_points is None
            else _RateShareEntry_T0.table(operation_points)
        )
        self.maximum_bitrate = maximum_bitrate
        self.minimum_bitrate = minimum_bitrate
        self.discard_priority = discard_priority

    @property
    def operation_point_count(self) -> int:
        """A count. It follows from the list, where there is one."""
        return (
            self._operation_point_count
            if self.operation_points is None
            else len(self.operation_points)
        )

    @operation_point_count.setter
    def operation_point_count(self, value: int) -> None:
        self._operation_point_count = value

    @property
    def available_bitrate(self) -> Table | None:
        """Kilobits per second. A view of ``operation_points``. None when the syntax leaves it out."""
        return column(self.operation_points, "available_bitrate")

    def _read(self, r: Reader, /) -> None:
        self.target_rate_share = None
        self.operation_points = None
        (operation_point_count,) = r.run(_RateShareEntry_R0)
        self._operation_point_count = operation_point_count
        if operation_point_count == 1:
            (self.target_rate_share,) = r.run(_RateShareEntry_R1)

        else:
            self.operation_points = r.table(
                "operation_points", _RateShareEntry_T0, operation_point_count
            )

        self.maximum_bitrate, self.minimum_bitrate, self.discard_priority = r.run(
            _RateShareEntry_R2
        )

    def _write(self, w: Writer, /) -> None:
        operation_point_count = self.operation_point_count
        w.run(_RateShareEntry_R0, operation_point_count)
        if operation_point_count == 1:
            w.run(_RateShareEntry_R1, self.target_rate_share)

        else:
            w.table("operation_points", _RateShareEntry_T0, self.operation_points)

        w.run(
            _RateShareEntry_R2,
            self.maximum_bitrate,
            self.minimum_bitrate,
            self.discard_priority,
        )


_AlternativeStartupEntry_R0: Final = Run(
    ">HH", (("roll_count", 16),), (("first_output_sample", 16),)
)
_AlternativeStartupEntry_T0: Final = Layout(
    Part(32, (("sample_offset", 32, False),)), column="sample_offset"
)


class AlternativeStartupEntry(VisualSampleGroupEntry):
    """A subset of samples that lets decoding start sooner.

    ISO/IEC 14496-12:2022, 10.3::

        class AlternativeStartupEntry() extends VisualSampleGroupEntry('alst') {
            unsigned int(16) roll_count;
            unsigned int(16) first_output_sample;
            for (i = 1; i <= roll_count; i++) {
                unsigned int(32) sample_offset[i];
            }
            j = 1;
            do {
                unsigned int(16) num_output_samples[j];
                unsigned int(16) num_total_samples[j];
                j++;
            }
        }

    Attributes:
        roll_count: Samples of the sequence.
        first_output_sample: First sample that is meant for output.
    """

    __slots__ = ("first_output_sample", "rates", "sample_offset")

    fourcc: ClassVar[bytes] = b"alst"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "roll_count",
        "first_output_sample",
        "sample_offset",
        "rates",
    )

    first_output_sample: int
    sample_offset: Table
    rates: list[AlternativeStartupEntry.Rate]

    class Rate(Row):
        """One of the ``rates`` of AlternativeStartupEntry.

        Attributes:
            num_output_samples: Output rate, numerator.
            num_total_samples: Output rate, denominator.
        """

        __slots__ = ("num_output_samples", "num_total_samples")

        _fields: ClassVar[tuple[str, ...]] = ("num_output_samples", "num_total_samples")

        num_output_samples: Table
        num_total_samples: Table

        def __init__(
            self, *, num_output_samples: Any = (), num_total_samples: Any = ()
        ) -> None:
            self.num_output_samples = num_output_samples
            self.num_total_samples = num_total_samples

    def __init__(
        self,
        *,
        first_output_sample: int = 0,
        sample_offset: Any = (),
        rates: Iterable[AlternativeStartupEntry.Rate] = (),
    ) -> None:
        self.trailing = b""
        self.first_output_sample = first_output_sample
        self.sample_offset = _AlternativeStartupEntry_T0.table(sample_offset)
        self.rates = list(rates)

    @property
    def roll_count(self) -> int:
        """Samples of the sequence. Derived: it follows from the list."""
        return len(self.sample_offset)

    def _read(self, r: Reader, /) -> None:
        j = 0
        roll_count, self.first_output_sample = r.run(_AlternativeStartupEntry_R0)
        self.sample_offset = r.table(
            "sample_offset", _AlternativeStartupEntry_T0, roll_count
        )
        j = 1
        rates: list[AlternativeStartupEntry.Rate] = []
        self.rates = rates
        while r.remaining() >= 1:
            row = AlternativeStartupEntry.Rate.__new__(AlternativeStartupEntry.Rate)
            rates.append(row)
            row.num_output_samples = r.numbers("num_output_samples", 16, j)
            row.num_total_samples = r.numbers("num_total_samples", 16, j)
            j += 1
            r.allow("rates", 1, 0)

    def _write(self, w: Writer, /) -> None:
        roll_count = len(self.sample_offset)
        j = 0
        w.run(_AlternativeStartupEntry_R0, roll_count, self.first_output_sample)
        w.table("sample_offset", _AlternativeStartupEntry_T0, self.sample_offset)
        j = 1
        for row in self.rates:
            w.same("num_output_samples", len(row.num_output_samples), j)
            w.numbers("num_output_samples", row.num_output_samples, 16)
            w.same("num_total_samples", len(row.num_total_samples), j)
            w.numbers("num_total_samples", row.num_total_samples, 16)
            j += 1


_VisualRandomAccessEntry_R0: Final = Run(
    ">B", (("num_leading_samples_known", 1), ("num_leading_samples", 7))
)


class VisualRandomAccessEntry(VisualSampleGroupEntry):
    """Samples at which video decoding may start although they are no sync samples.

    ISO/IEC 14496-12:2022, 10.4::

        class VisualRandomAccessEntry() extends VisualSampleGroupEntry('rap ') {
            unsigned int(1) num_leading_samples_known;
            unsigned int(7) num_leading_samples;
        }

    Attributes:
        num_leading_samples_known: 1: the count is exact.
        num_leading_samples: Samples that cannot be decoded from here.
    """

    __slots__ = ("num_leading_samples", "num_leading_samples_known")

    fourcc: ClassVar[bytes] = b"rap "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "num_leading_samples_known",
        "num_leading_samples",
    )

    num_leading_samples_known: int
    num_leading_samples: int

    def __init__(
        self, *, num_leading_samples_known: int = 0, num_leading_samples: int = 0
    ) -> None:
        self.trailing = b""
        self.num_leading_samples_known = num_leading_samples_known
        self.num_leading_samples = num_leading_samples

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VisualRandomAccessEntry_R0)
        self.num_leading_samples_known = bits_2 >> 7
        self.num_leading_samples = bits_2 & 0x7F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VisualRandomAccessEntry_R0,
            w.pack(
                ("num_leading_samples_known", self.num_leading_samples_known, 1, False),
                ("num_leading_samples", self.num_leading_samples, 7, False),
            ),
        )


_TemporalLevelEntry_R0: Final = Run(
    ">B", (("level_independently_decodable", 1), ("reserved", 7))
)


class TemporalLevelEntry(VisualSampleGroupEntry):
    """Temporal level of video samples; lower levels decode without higher ones.

    ISO/IEC 14496-12:2022, 10.5::

        class TemporalLevelEntry() extends VisualSampleGroupEntry('tele') {
            bit(1) level_independently_decodable;
            bit(7) reserved = 0;
        }

    Attributes:
        level_independently_decodable: 1: needs no other level.
        reserved: ``bit(7)``.
    """

    __slots__ = ("level_independently_decodable", "reserved")

    fourcc: ClassVar[bytes] = b"tele"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.5"
    _fields: ClassVar[tuple[str, ...]] = ("level_independently_decodable", "reserved")

    level_independently_decodable: int
    reserved: int

    def __init__(
        self, *, level_independently_decodable: int = 0, reserved: int = 0
    ) -> None:
        self.trailing = b""
        self.level_independently_decodable = level_independently_decodable
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TemporalLevelEntry_R0)
        self.level_independently_decodable = bits_2 >> 7
        self.reserved = bits_2 & 0x7F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TemporalLevelEntry_R0,
            w.pack(
                (
                    "level_independently_decodable",
                    self.level_independently_decodable,
                    1,
                    False,
                ),
                ("reserved", self.reserved, 7, False),
            ),
        )


_SAPEntry_R0: Final = Run(
    ">B", (("dependent_flag", 1), ("reserved", 3), ("SAP_type", 4))
)


class SAPEntry(SampleGroupDescriptionEntry):
    """Samples that are stream access points.

    ISO/IEC 14496-12:2022, 10.6::

        class SAPEntry() extends SampleGroupDescriptionEntry('sap ') {
            unsigned int(1) dependent_flag;
            unsigned int(3) reserved;
            unsigned int(4) SAP_type;
        }

    Attributes:
        dependent_flag: 1: other layers are needed.
        reserved: ``unsigned int(3)``.
        SAP_type: 0: unknown, 1 to 6.
    """

    __slots__ = ("SAP_type", "dependent_flag", "reserved")

    fourcc: ClassVar[bytes] = b"sap "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.6"
    _fields: ClassVar[tuple[str, ...]] = ("dependent_flag", "reserved", "SAP_type")

    dependent_flag: int
    reserved: int
    SAP_type: int

    def __init__(
        self, *, dependent_flag: int = 0, reserved: int = 0, SAP_type: int = 0
    ) -> None:
        self.trailing = b""
        self.dependent_flag = dependent_flag
        self.reserved = reserved
        self.SAP_type = SAP_type

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SAPEntry_R0)
        self.dependent_flag = bits_2 >> 7
        self.reserved = (bits_2 >> 4) & 0x7
        self.SAP_type = bits_2 & 0xF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SAPEntry_R0,
            w.pack(
                ("dependent_flag", self.dependent_flag, 1, False),
                ("reserved", self.reserved, 3, False),
                ("SAP_type", self.SAP_type, 4, False),
            ),
        )


_SampleToMetadataItemEntry_R0: Final = Run(
    ">4sI", (("meta_box_handler_type", 32),), (("num_items", 32),)
)
_SampleToMetadataItemEntry_T0: Final = Layout(
    Part(32, (("item_id", 32, False),)), column="item_id"
)


class SampleToMetadataItemEntry(SampleGroupDescriptionEntry):
    """Items of a meta box that describe the samples.

    ISO/IEC 14496-12:2022, 10.7::

        class SampleToMetadataItemEntry() extends SampleGroupDescriptionEntry('stmi') {
            unsigned int(32) meta_box_handler_type;
            unsigned int(32) num_items;
            for (i = 0; i < num_items; i++) {
                unsigned int(32) item_id[i];
            }
        }

    Attributes:
        meta_box_handler_type: Handler of the meta box that holds the items.
        num_items: ``unsigned int(32)``.
    """

    __slots__ = ("item_id", "meta_box_handler_type")

    fourcc: ClassVar[bytes] = b"stmi"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "meta_box_handler_type",
        "num_items",
        "item_id",
    )

    meta_box_handler_type: str
    item_id: Table

    def __init__(self, *, meta_box_handler_type: str = "", item_id: Any = ()) -> None:
        self.trailing = b""
        self.meta_box_handler_type = meta_box_handler_type
        self.item_id = _SampleToMetadataItemEntry_T0.table(item_id)

    @property
    def num_items(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.item_id)

    def _read(self, r: Reader, /) -> None:
        code, num_items = r.run(_SampleToMetadataItemEntry_R0)
        self.meta_box_handler_type = code.decode("latin-1")
        self.item_id = r.table("item_id", _SampleToMetadataItemEntry_T0, num_items)

    def _write(self, w: Writer, /) -> None:
        num_items = len(self.item_id)
        w.run(
            _SampleToMetadataItemEntry_R0,
            w.code("meta_box_handler_type", self.meta_box_handler_type),
            num_items,
        )
        w.table("item_id", _SampleToMetadataItemEntry_T0, self.item_id)


_VisualDRAPEntry_R0: Final = Run(">I", (("DRAP_type", 3), ("reserved", 29)))


class VisualDRAPEntry(VisualSampleGroupEntry):
    """Samples after which decoding may start with the help of the sync sample before them.

    ISO/IEC 14496-12:2022, 10.8::

        class VisualDRAPEntry() extends VisualSampleGroupEntry('drap') {
            unsigned int(3) DRAP_type;
            unsigned int(29) reserved = 0;
        }

    Attributes:
        DRAP_type: Type of the access point.
        reserved: ``unsigned int(29)``.
    """

    __slots__ = ("DRAP_type", "reserved")

    fourcc: ClassVar[bytes] = b"drap"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.8"
    _fields: ClassVar[tuple[str, ...]] = ("DRAP_type", "reserved")

    DRAP_type: int
    reserved: int

    def __init__(self, *, DRAP_type: int = 0, reserved: int = 0) -> None:
        self.trailing = b""
        self.DRAP_type = DRAP_type
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VisualDRAPEntry_R0)
        self.DRAP_type = bits_2 >> 29
        self.reserved = bits_2 & 0x1FFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VisualDRAPEntry_R0,
            w.pack(
                ("DRAP_type", self.DRAP_type, 3, False),
                ("reserved", self.reserved, 29, False),
            ),
        )


_PixelAspectRatioEntry_R0: Final = Run(">II", (("hSpacing", 32),), (("vSpacing", 32),))


class PixelAspectRatioEntry(VisualSampleGroupEntry):
    """Pixel aspect ratio of the samples.

    ISO/IEC 14496-12:2022, 10.9::

        class PixelAspectRatioEntry() extends VisualSampleGroupEntry('pasr') {
            unsigned int(32) hSpacing;
            unsigned int(32) vSpacing;
        }

    Attributes:
        hSpacing: Relative width of a pixel.
        vSpacing: Relative height of a pixel.
    """

    __slots__ = ("hSpacing", "vSpacing")

    fourcc: ClassVar[bytes] = b"pasr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.9"
    _fields: ClassVar[tuple[str, ...]] = ("hSpacing", "vSpacing")

    hSpacing: int
    vSpacing: int

    def __init__(self, *, hSpacing: int = 0, vSpacing: int = 0) -> None:
        self.trailing = b""
        self.hSpacing = hSpacing
        self.vSpacing = vSpacing

    def _read(self, r: Reader, /) -> None:
        self.hSpacing, self.vSpacing = r.run(_PixelAspectRatioEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PixelAspectRatioEntry_R0, self.hSpacing, self.vSpacing)


_CleanApertureEntry_R0: Final = Run(
    ">IIIIiIiI",
    (("cleanApertureWidthN", 32),),
    (("cleanApertureWidthD", 32),),
    (("cleanApertureHeightN", 32),),
    (("cleanApertureHeightD", 32),),
    (("horizOffN", 32),),
    (("horizOffD", 32),),
    (("vertOffN", 32),),
    (("vertOffD", 32),),
)


class CleanApertureEntry(VisualSampleGroupEntry):
    """Clean aperture of the samples.

    ISO/IEC 14496-12:2022, 10.10::

        class CleanApertureEntry() extends VisualSampleGroupEntry('casg') {
            unsigned int(32) cleanApertureWidthN;
            unsigned int(32) cleanApertureWidthD;
            unsigned int(32) cleanApertureHeightN;
            unsigned int(32) cleanApertureHeightD;
            signed int(32) horizOffN;
            unsigned int(32) horizOffD;
            signed int(32) vertOffN;
            unsigned int(32) vertOffD;
        }

    Attributes:
        cleanApertureWidthN: Width, numerator.
        cleanApertureWidthD: Width, denominator.
        cleanApertureHeightN: Height, numerator.
        cleanApertureHeightD: Height, denominator.
        horizOffN: Offset of the centre from the middle, numerator, signed.
        horizOffD: Offset, denominator.
        vertOffN: Offset of the centre from the middle, numerator, signed.
        vertOffD: Offset, denominator.
    """

    __slots__ = (
        "cleanApertureHeightD",
        "cleanApertureHeightN",
        "cleanApertureWidthD",
        "cleanApertureWidthN",
        "horizOffD",
        "horizOffN",
        "vertOffD",
        "vertOffN",
    )

    fourcc: ClassVar[bytes] = b"casg"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "cleanApertureWidthN",
        "cleanApertureWidthD",
        "cleanApertureHeightN",
        "cleanApertureHeightD",
        "horizOffN",
        "horizOffD",
        "vertOffN",
        "vertOffD",
    )

    cleanApertureWidthN: int
    cleanApertureWidthD: int
    cleanApertureHeightN: int
    cleanApertureHeightD: int
    horizOffN: int
    horizOffD: int
    vertOffN: int
    vertOffD: int

    def __init__(
        self,
        *,
        cleanApertureWidthN: int = 0,
        cleanApertureWidthD: int = 0,
        cleanApertureHeightN: int = 0,
        cleanApertureHeightD: int = 0,
        horizOffN: int = 0,
        horizOffD: int = 0,
        vertOffN: int = 0,
        vertOffD: int = 0,
    ) -> None:
        self.trailing = b""
        self.cleanApertureWidthN = cleanApertureWidthN
        self.cleanApertureWidthD = cleanApertureWidthD
        self.cleanApertureHeightN = cleanApertureHeightN
        self.cleanApertureHeightD = cleanApertureHeightD
        self.horizOffN = horizOffN
        self.horizOffD = horizOffD
        self.vertOffN = vertOffN
        self.vertOffD = vertOffD

    def _read(self, r: Reader, /) -> None:
        (
            self.cleanApertureWidthN,
            self.cleanApertureWidthD,
            self.cleanApertureHeightN,
            self.cleanApertureHeightD,
            self.horizOffN,
            self.horizOffD,
            self.vertOffN,
            self.vertOffD,
        ) = r.run(_CleanApertureEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CleanApertureEntry_R0,
            self.cleanApertureWidthN,
            self.cleanApertureWidthD,
            self.cleanApertureHeightN,
            self.cleanApertureHeightD,
            self.horizOffN,
            self.horizOffD,
            self.vertOffN,
            self.vertOffD,
        )
