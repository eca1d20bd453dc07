"""Classes of ISO/IEC 14496-12:2022: sample table.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Row, Run
from bmffkit.runtime.support import ABSENT, column

if TYPE_CHECKING:
    from bmff.iso14496_12.sample_entries import SampleEntry
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class SampleTableBox(Box):
    """Time and place of every sample of a track.

    ISO/IEC 14496-12:2022, 8.5.1::

        aligned(8) class SampleTableBox extends Box('stbl') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"stbl"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.1"
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


_SampleDescriptionBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)


class SampleDescriptionBox(FullBox):
    """Table of the codings used in a track; sample tables refer to its rows, counted from 1. Version 1 goes with version 1 audio sample entries.

    ISO/IEC 14496-12:2022, 8.5.2::

        aligned(8) class SampleDescriptionBox() extends FullBox('stsd', version, 0) {
            int i;
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                SampleEntry();
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"stsd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.2"
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

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_SampleDescriptionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("SampleEntry", entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.children)
        w.run(
            _SampleDescriptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.boxes(self.children)


_DegradationPriorityBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_DegradationPriorityBox_T0: Final = Layout(
    Part(16, (("priority", 16, False),)), column="priority"
)


class DegradationPriorityBox(FullBox):
    """Priority of every sample when data must be dropped.

    ISO/IEC 14496-12:2022, 8.5.3::

        aligned(8) class DegradationPriorityBox extends FullBox('stdp', version = 0, 0) {
            int i;
            for (i = 0;; i++) {
                unsigned int(16) priority;
            }
        }
    """

    __slots__ = ("priority",)

    fourcc: ClassVar[bytes] = b"stdp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "priority")

    priority: Table

    def __init__(self, *, version: int = 0, flags: int = 0, priority: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.priority = _DegradationPriorityBox_T0.table(priority)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_DegradationPriorityBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.priority = r.table("priority", _DegradationPriorityBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DegradationPriorityBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.table("priority", _DegradationPriorityBox_T0, self.priority)


_TimeToSampleBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_TimeToSampleBox_T0: Final = Layout(
    Part(32, (("sample_count", 32, False),)), Part(32, (("sample_delta", 32, False),))
)


class TimeToSampleBox(FullBox):
    """Decoding times as runs of samples with equal duration.

    ISO/IEC 14496-12:2022, 8.6.1.2::

        aligned(8) class TimeToSampleBox extends FullBox('stts', version = 0, 0) {
            unsigned int(32) entry_count;
            int i;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) sample_count;
                unsigned int(32) sample_delta;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"stts"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _TimeToSampleBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def sample_count(self) -> Table:
        """Consecutive samples. A view of ``entries``."""
        return self.entries["sample_count"]

    @property
    def sample_delta(self) -> Table:
        """Duration of each, in the timescale of the media. A view of ``entries``."""
        return self.entries["sample_delta"]

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_TimeToSampleBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table("entries", _TimeToSampleBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _TimeToSampleBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("entries", _TimeToSampleBox_T0, self.entries)


_CompositionOffsetBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_CompositionOffsetBox_T0: Final = Layout(
    Part(32, (("sample_count", 32, False),)), Part(32, (("sample_offset", 32, False),))
)
_CompositionOffsetBox_T1: Final = Layout(
    Part(32, (("sample_count", 32, False),)), Part(32, (("sample_offset", 32, True),))
)


class CompositionOffsetBox(FullBox):
    """Composition times as runs of samples with equal offset from the decoding time.

    ISO/IEC 14496-12:2022, 8.6.1.3::

        aligned(8) class CompositionOffsetBox extends FullBox('ctts', version, 0) {
            unsigned int(32) entry_count;
            int i;
            if (version == 0) {
                for (i = 0; i < entry_count; i++) {
                    unsigned int(32) sample_count;
                    unsigned int(32) sample_offset;
                }
            } else if (version == 1) {
                for (i = 0; i < entry_count; i++) {
                    unsigned int(32) sample_count;
                    signed int(32) sample_offset;
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("_entry_count", "entries")

    fourcc: ClassVar[bytes] = b"ctts"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.1.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    _entry_count: int
    entries: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entry_count: int = 0,
        entries: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self._entry_count = entry_count
        self.entries = entries

    @property
    def entry_count(self) -> int:
        """A count. It follows from the list, where there is one."""
        return self._entry_count if self.entries is None else len(self.entries)

    @entry_count.setter
    def entry_count(self, value: int) -> None:
        self._entry_count = value

    @property
    def sample_count(self) -> Table:
        """Consecutive samples. A view of ``entries``."""
        return self.entries["sample_count"]

    @property
    def sample_offset(self) -> Table:
        """Composition minus decoding time, media timescale. A view of ``entries``."""
        return self.entries["sample_offset"]

    def _read(self, r: Reader, /) -> None:
        self.entries = ABSENT
        bits_2, entry_count = r.run(_CompositionOffsetBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self._entry_count = entry_count
        if version == 0:
            self.entries = r.table("entries", _CompositionOffsetBox_T0, entry_count)

        else:
            if version == 1:
                self.entries = r.table("entries", _CompositionOffsetBox_T1, entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = self.entry_count
        w.run(
            _CompositionOffsetBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        if version == 0:
            w.table("entries", _CompositionOffsetBox_T0, self.entries)

        else:
            if version == 1:
                w.table("entries", _CompositionOffsetBox_T1, self.entries)


_CompositionToDecodeBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_CompositionToDecodeBox_R1: Final = Run(
    ">iiiii",
    (("compositionToDTSShift", 32),),
    (("leastDecodeToDisplayDelta", 32),),
    (("greatestDecodeToDisplayDelta", 32),),
    (("compositionStartTime", 32),),
    (("compositionEndTime", 32),),
)
_CompositionToDecodeBox_R2: Final = Run(
    ">qqqqq",
    (("compositionToDTSShift", 64),),
    (("leastDecodeToDisplayDelta", 64),),
    (("greatestDecodeToDisplayDelta", 64),),
    (("compositionStartTime", 64),),
    (("compositionEndTime", 64),),
)


class CompositionToDecodeBox(FullBox):
    """How composition and decoding timelines of a track relate when offsets are signed.

    ISO/IEC 14496-12:2022, 8.6.1.4::

        class CompositionToDecodeBox extends FullBox('cslg', version, 0) {
            if (version == 0) {
                signed int(32) compositionToDTSShift;
                signed int(32) leastDecodeToDisplayDelta;
                signed int(32) greatestDecodeToDisplayDelta;
                signed int(32) compositionStartTime;
                signed int(32) compositionEndTime;
            } else {
                signed int(64) compositionToDTSShift;
                signed int(64) leastDecodeToDisplayDelta;
                signed int(64) greatestDecodeToDisplayDelta;
                signed int(64) compositionStartTime;
                signed int(64) compositionEndTime;
            }
        }

    Attributes:
        compositionToDTSShift: Added, no composition time precedes decoding.
        leastDecodeToDisplayDelta: Smallest composition offset.
        greatestDecodeToDisplayDelta: Largest composition offset.
        compositionStartTime: Smallest composition time.
        compositionEndTime: Largest composition time plus duration; 0: unknown.
    """

    __slots__ = (
        "compositionEndTime",
        "compositionStartTime",
        "compositionToDTSShift",
        "greatestDecodeToDisplayDelta",
        "leastDecodeToDisplayDelta",
    )

    fourcc: ClassVar[bytes] = b"cslg"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.1.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "compositionToDTSShift",
        "leastDecodeToDisplayDelta",
        "greatestDecodeToDisplayDelta",
        "compositionStartTime",
        "compositionEndTime",
    )

    compositionToDTSShift: int
    leastDecodeToDisplayDelta: int
    greatestDecodeToDisplayDelta: int
    compositionStartTime: int
    compositionEndTime: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        compositionToDTSShift: int = 0,
        leastDecodeToDisplayDelta: int = 0,
        greatestDecodeToDisplayDelta: int = 0,
        compositionStartTime: int = 0,
        compositionEndTime: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.compositionToDTSShift = compositionToDTSShift
        self.leastDecodeToDisplayDelta = leastDecodeToDisplayDelta
        self.greatestDecodeToDisplayDelta = greatestDecodeToDisplayDelta
        self.compositionStartTime = compositionStartTime
        self.compositionEndTime = compositionEndTime

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CompositionToDecodeBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (
                self.compositionToDTSShift,
                self.leastDecodeToDisplayDelta,
                self.greatestDecodeToDisplayDelta,
                self.compositionStartTime,
                self.compositionEndTime,
            ) = r.run(_CompositionToDecodeBox_R1)

        else:
            (
                self.compositionToDTSShift,
                self.leastDecodeToDisplayDelta,
                self.greatestDecodeToDisplayDelta,
                self.compositionStartTime,
                self.compositionEndTime,
            ) = r.run(_CompositionToDecodeBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _CompositionToDecodeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(
                _CompositionToDecodeBox_R1,
                self.compositionToDTSShift,
                self.leastDecodeToDisplayDelta,
                self.greatestDecodeToDisplayDelta,
                self.compositionStartTime,
                self.compositionEndTime,
            )

        else:
            w.run(
                _CompositionToDecodeBox_R2,
                self.compositionToDTSShift,
                self.leastDecodeToDisplayDelta,
                self.greatestDecodeToDisplayDelta,
                self.compositionStartTime,
                self.compositionEndTime,
            )


_SyncSampleBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_SyncSampleBox_T0: Final = Layout(
    Part(32, (("sample_number", 32, False),)), column="sample_number"
)


class SyncSampleBox(FullBox):
    """The sync samples of a track, in increasing order; without this box every sample is one.

    ISO/IEC 14496-12:2022, 8.6.2::

        aligned(8) class SyncSampleBox extends FullBox('stss', version = 0, 0) {
            unsigned int(32) entry_count;
            int i;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) sample_number;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("sample_number",)

    fourcc: ClassVar[bytes] = b"stss"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "entry_count",
        "sample_number",
    )

    sample_number: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, sample_number: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_number = _SyncSampleBox_T0.table(sample_number)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.sample_number)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_SyncSampleBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sample_number = r.table("sample_number", _SyncSampleBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.sample_number)
        w.run(
            _SyncSampleBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("sample_number", _SyncSampleBox_T0, self.sample_number)


_ShadowSyncSampleBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_ShadowSyncSampleBox_T0: Final = Layout(
    Part(32, (("shadowed_sample_number", 32, False),)),
    Part(32, (("sync_sample_number", 32, False),)),
)


class ShadowSyncSampleBox(FullBox):
    """Sync samples that may stand in for others when seeking.

    ISO/IEC 14496-12:2022, 8.6.3::

        aligned(8) class ShadowSyncSampleBox extends FullBox('stsh', version = 0, 0) {
            unsigned int(32) entry_count;
            int i;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) shadowed_sample_number;
                unsigned int(32) sync_sample_number;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"stsh"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _ShadowSyncSampleBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def shadowed_sample_number(self) -> Table:
        """Sample that has an alternative. A view of ``entries``."""
        return self.entries["shadowed_sample_number"]

    @property
    def sync_sample_number(self) -> Table:
        """The sync sample that replaces it. A view of ``entries``."""
        return self.entries["sync_sample_number"]

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_ShadowSyncSampleBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table("entries", _ShadowSyncSampleBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _ShadowSyncSampleBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("entries", _ShadowSyncSampleBox_T0, self.entries)


_SampleDependencyTypeBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_SampleDependencyTypeBox_T0: Final = Layout(
    Part(
        8,
        (
            ("is_leading", 2, False),
            ("sample_depends_on", 2, False),
            ("sample_is_depended_on", 2, False),
            ("sample_has_redundancy", 2, False),
        ),
    )
)


class SampleDependencyTypeBox(FullBox):
    """How every sample depends on others, one byte each.

    ISO/IEC 14496-12:2022, 8.6.4::

        aligned(8) class SampleDependencyTypeBox extends FullBox('sdtp', version = 0, 0) {
            for (i = 0;; i++) {
                unsigned int(2) is_leading;
                unsigned int(2) sample_depends_on;
                unsigned int(2) sample_is_depended_on;
                unsigned int(2) sample_has_redundancy;
            }
        }
    """

    __slots__ = ("samples",)

    fourcc: ClassVar[bytes] = b"sdtp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "samples")

    samples: Table

    def __init__(self, *, version: int = 0, flags: int = 0, samples: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.samples = _SampleDependencyTypeBox_T0.table(samples)

    @property
    def is_leading(self) -> Table:
        """0: unknown, 2: no, 1 and 3: leading. A view of ``samples``."""
        return self.samples["is_leading"]

    @property
    def sample_depends_on(self) -> Table:
        """0: unknown, 1: on others, 2: on none. A view of ``samples``."""
        return self.samples["sample_depends_on"]

    @property
    def sample_is_depended_on(self) -> Table:
        """0: unknown, 1: others need it, 2: disposable. A view of ``samples``."""
        return self.samples["sample_is_depended_on"]

    @property
    def sample_has_redundancy(self) -> Table:
        """0: unknown, 1: redundant coding, 2: none. A view of ``samples``."""
        return self.samples["sample_has_redundancy"]

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SampleDependencyTypeBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.samples = r.table("samples", _SampleDependencyTypeBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SampleDependencyTypeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.table("samples", _SampleDependencyTypeBox_T0, self.samples)


_SampleSizeBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("sample_size", 32),),
    (("sample_count", 32),),
)
_SampleSizeBox_T0: Final = Layout(
    Part(32, (("entry_size", 32, False),)), column="entry_size"
)


class SampleSizeBox(FullBox):
    """Size of every sample, or one size for all.

    ISO/IEC 14496-12:2022, 8.7.3.2::

        aligned(8) class SampleSizeBox extends FullBox('stsz', version = 0, 0) {
            unsigned int(32) sample_size;
            unsigned int(32) sample_count;
            if (sample_size == 0) {
                for (i = 1; i <= sample_count; i++) {
                    unsigned int(32) entry_size;
                }
            }
        }

    Attributes:
        sample_size: Bytes of every sample; 0: sizes differ, a table follows.
        sample_count: Samples in the track.
    """

    __slots__ = ("_sample_count", "entry_size", "sample_size")

    fourcc: ClassVar[bytes] = b"stsz"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "sample_size",
        "sample_count",
        "entry_size",
    )

    sample_size: int
    _sample_count: int
    entry_size: Table | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sample_size: int = 0,
        sample_count: int = 0,
        entry_size: Any = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_size = sample_size
        self._sample_count = sample_count
        self.entry_size = (
            None if entry_size is None else _SampleSizeBox_T0.table(entry_size)
        )

    @property
    def sample_count(self) -> int:
        """Samples in the track. It follows from the list, where there is one."""
        return self._sample_count if self.entry_size is None else len(self.entry_size)

    @sample_count.setter
    def sample_count(self, value: int) -> None:
        self._sample_count = value

    def _read(self, r: Reader, /) -> None:
        self.entry_size = None
        bits_2, sample_size, sample_count = r.run(_SampleSizeBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sample_size = sample_size
        self._sample_count = sample_count
        if sample_size == 0:
            self.entry_size = r.table("entry_size", _SampleSizeBox_T0, sample_count)

    def _write(self, w: Writer, /) -> None:
        sample_size = self.sample_size
        sample_count = self.sample_count
        w.run(
            _SampleSizeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sample_size,
            sample_count,
        )
        if sample_size == 0:
            w.table("entry_size", _SampleSizeBox_T0, self.entry_size)


_CompactSampleSizeBox_R0: Final = Run(
    ">IBHBI",
    (("version", 8), ("flags", 24)),
    (("reserved", 24),),
    (("field_size", 8),),
    (("sample_count", 32),),
)


class CompactSampleSizeBox(FullBox):
    """Size of every sample in 4, 8 or 16 bits.

    ISO/IEC 14496-12:2022, 8.7.3.3::

        aligned(8) class CompactSampleSizeBox extends FullBox('stz2', version = 0, 0) {
            unsigned int(24) reserved = 0;
            unsigned int(8) field_size;
            unsigned int(32) sample_count;
            for (i = 1; i <= sample_count; i++) {
                unsigned int(field_size) entry_size;
            }
        }

    Attributes:
        reserved: ``unsigned int(24)``.
        field_size: Bits of a size: 4, 8 or 16.
        sample_count: Samples in the track.
        entry_size: Bytes.
    """

    __slots__ = ("entry_size", "field_size", "reserved")

    fourcc: ClassVar[bytes] = b"stz2"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "field_size",
        "sample_count",
        "entry_size",
    )

    reserved: int
    field_size: int
    entry_size: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        field_size: int = 0,
        entry_size: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.field_size = field_size
        self.entry_size = entry_size

    @property
    def sample_count(self) -> int:
        """Samples in the track. Derived: it follows from the list."""
        return len(self.entry_size)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, bits_5, field_size, sample_count = r.run(
            _CompactSampleSizeBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        bits_3 = (bits_4 << 16) | bits_5
        self.reserved = bits_3
        self.field_size = field_size
        self.entry_size = r.numbers("entry_size", field_size, sample_count)

    def _write(self, w: Writer, /) -> None:
        field_size = self.field_size
        sample_count = len(self.entry_size)
        bits = w.pack(("reserved", self.reserved, 24, False))
        w.run(
            _CompactSampleSizeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.field_size,
            sample_count,
        )
        w.numbers("entry_size", self.entry_size, field_size)


_SampleToChunkBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_SampleToChunkBox_T0: Final = Layout(
    Part(32, (("first_chunk", 32, False),)),
    Part(32, (("samples_per_chunk", 32, False),)),
    Part(32, (("sample_description_index", 32, False),)),
)


class SampleToChunkBox(FullBox):
    """Runs of chunks that hold equally many samples of the same sample entry.

    ISO/IEC 14496-12:2022, 8.7.4::

        aligned(8) class SampleToChunkBox extends FullBox('stsc', version = 0, 0) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) first_chunk;
                unsigned int(32) samples_per_chunk;
                unsigned int(32) sample_description_index;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"stsc"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _SampleToChunkBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def first_chunk(self) -> Table:
        """Number of the first chunk of the run, from 1. A view of ``entries``."""
        return self.entries["first_chunk"]

    @property
    def samples_per_chunk(self) -> Table:
        """Samples in each chunk of the run. A view of ``entries``."""
        return self.entries["samples_per_chunk"]

    @property
    def sample_description_index(self) -> Table:
        """Row of the sample description box, from 1. A view of ``entries``."""
        return self.entries["sample_description_index"]

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_SampleToChunkBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table("entries", _SampleToChunkBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _SampleToChunkBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("entries", _SampleToChunkBox_T0, self.entries)


_ChunkOffsetBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_ChunkOffsetBox_T0: Final = Layout(
    Part(32, (("chunk_offset", 32, False),)), column="chunk_offset"
)


class ChunkOffsetBox(FullBox):
    """Place of every chunk in its file.

    ISO/IEC 14496-12:2022, 8.7.5::

        aligned(8) class ChunkOffsetBox extends FullBox('stco', version = 0, 0) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) chunk_offset;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("chunk_offset",)

    fourcc: ClassVar[bytes] = b"stco"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "entry_count",
        "chunk_offset",
    )

    chunk_offset: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, chunk_offset: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.chunk_offset = _ChunkOffsetBox_T0.table(chunk_offset)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.chunk_offset)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_ChunkOffsetBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.chunk_offset = r.table("chunk_offset", _ChunkOffsetBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.chunk_offset)
        w.run(
            _ChunkOffsetBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("chunk_offset", _ChunkOffsetBox_T0, self.chunk_offset)


_ChunkLargeOffsetBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_ChunkLargeOffsetBox_T0: Final = Layout(
    Part(64, (("chunk_offset", 64, False),)), column="chunk_offset"
)


class ChunkLargeOffsetBox(FullBox):
    """Place of every chunk in its file, for large files.

    ISO/IEC 14496-12:2022, 8.7.5::

        aligned(8) class ChunkLargeOffsetBox extends FullBox('co64', version = 0, 0) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(64) chunk_offset;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("chunk_offset",)

    fourcc: ClassVar[bytes] = b"co64"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "entry_count",
        "chunk_offset",
    )

    chunk_offset: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, chunk_offset: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.chunk_offset = _ChunkLargeOffsetBox_T0.table(chunk_offset)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.chunk_offset)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_ChunkLargeOffsetBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.chunk_offset = r.table(
            "chunk_offset", _ChunkLargeOffsetBox_T0, entry_count
        )

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.chunk_offset)
        w.run(
            _ChunkLargeOffsetBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("chunk_offset", _ChunkLargeOffsetBox_T0, self.chunk_offset)


_PaddingBitsBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sample_count", 32),)
)
_PaddingBitsBox_T0: Final = Layout(
    Part(
        8,
        (
            ("reserved", 1, False),
            ("pad1", 3, False),
            ("reserved_2", 1, False),
            ("pad2", 3, False),
        ),
    )
)


class PaddingBitsBox(FullBox):
    """Bits to ignore at the end of every sample, two samples a byte.

    ISO/IEC 14496-12:2022, 8.7.6::

        aligned(8) class PaddingBitsBox extends FullBox('padb', version = 0, 0) {
            unsigned int(32) sample_count;
            int i;
            for (i = 0; i < floor((sample_count + 1) / 2); i++) {
                bit(1) reserved = 0;
                bit(3) pad1;
                bit(1) reserved = 0;
                bit(3) pad2;
            }
        }

    Attributes:
        sample_count: Samples in the track.
    """

    __slots__ = ("pairs", "sample_count")

    fourcc: ClassVar[bytes] = b"padb"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sample_count", "pairs")

    sample_count: int
    pairs: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sample_count: int = 0,
        pairs: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_count = sample_count
        self.pairs = _PaddingBitsBox_T0.table(pairs)

    @property
    def reserved(self) -> Table:
        """The column ``reserved``. A view of ``pairs``."""
        return self.pairs["reserved"]

    @property
    def pad1(self) -> Table:
        """Padding bits of sample 2i + 1. A view of ``pairs``."""
        return self.pairs["pad1"]

    @property
    def reserved_2(self) -> Table:
        """The column ``reserved_2``. A view of ``pairs``."""
        return self.pairs["reserved_2"]

    @property
    def pad2(self) -> Table:
        """Padding bits of sample 2i + 2. A view of ``pairs``."""
        return self.pairs["pad2"]

    def _read(self, r: Reader, /) -> None:
        bits_2, sample_count = r.run(_PaddingBitsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sample_count = sample_count
        self.pairs = r.table(
            "pairs", _PaddingBitsBox_T0, int(((sample_count + 1) // 2))
        )

    def _write(self, w: Writer, /) -> None:
        sample_count = self.sample_count
        w.run(
            _PaddingBitsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sample_count,
        )
        w.same("pairs", len(self.pairs), int(((sample_count + 1) // 2)))
        w.table("pairs", _PaddingBitsBox_T0, self.pairs)


_SubSampleInformationBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_SubSampleInformationBox_R1: Final = Run(
    ">IH", (("sample_delta", 32),), (("subsample_count", 16),)
)
_SubSampleInformationBox_T0: Final = Layout(
    Part(32, (("subsample_size", 32, False),), 0),
    Part(16, (("subsample_size", 16, False),), 1),
    Part(8, (("subsample_priority", 8, False),)),
    Part(8, (("discardable", 8, False),)),
    Part(32, (("codec_specific_parameters", 32, False),)),
)


class SubSampleInformationBox(FullBox):
    """Sizes and properties of the parts of samples.

    ISO/IEC 14496-12:2022, 8.7.7::

        aligned(8) class SubSampleInformationBox extends FullBox('subs', version, flags) {
            unsigned int(32) entry_count;
            int i, j;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) sample_delta;
                unsigned int(16) subsample_count;
                if (subsample_count > 0) {
                    for (j = 0; j < subsample_count; j++) {
                        if (version == 1) {
                            unsigned int(32) subsample_size;
                        } else {
                            unsigned int(16) subsample_size;
                        }
                        unsigned int(8) subsample_priority;
                        unsigned int(8) discardable;
                        unsigned int(32) codec_specific_parameters;
                    }
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"subs"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.7"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: list[SubSampleInformationBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of SubSampleInformationBox.

        Attributes:
            sample_delta: Distance from the last sample that is listed.
            subsample_count: ``unsigned int(16)``.
        """

        __slots__ = ("sample_delta", "subsample_count", "subsamples")

        _fields: ClassVar[tuple[str, ...]] = (
            "sample_delta",
            "subsample_count",
            "subsamples",
        )

        sample_delta: int
        subsample_count: int
        subsamples: Table | None

        def __init__(
            self,
            *,
            sample_delta: int = 0,
            subsample_count: int = 0,
            subsamples: Any = None,
        ) -> None:
            self.sample_delta = sample_delta
            self.subsample_count = subsample_count
            self.subsamples = subsamples

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entries: Iterable[SubSampleInformationBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_SubSampleInformationBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[SubSampleInformationBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 48)
        for _ in range(entry_count):
            row = SubSampleInformationBox.Entry.__new__(SubSampleInformationBox.Entry)
            entries.append(row)
            row.subsamples = None
            row.sample_delta, subsample_count = r.run(_SubSampleInformationBox_R1)
            row.subsample_count = subsample_count
            if subsample_count > 0:
                row.subsamples = r.table(
                    "subsamples",
                    _SubSampleInformationBox_T0,
                    subsample_count,
                    bool((version == 1)),
                    bool((not (version == 1))),
                )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _SubSampleInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for row in self.entries:
            subsample_count = (
                row.subsample_count if row.subsamples is None else len(row.subsamples)
            )
            w.run(_SubSampleInformationBox_R1, row.sample_delta, subsample_count)
            if subsample_count > 0:
                w.table(
                    "subsamples",
                    _SubSampleInformationBox_T0,
                    row.subsamples,
                    bool((version == 1)),
                    bool((not (version == 1))),
                )


_SampleAuxiliaryInformationSizesBox_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)
_SampleAuxiliaryInformationSizesBox_R1: Final = Run(
    ">4sI", (("aux_info_type", 32),), (("aux_info_type_parameter", 32),)
)
_SampleAuxiliaryInformationSizesBox_R2: Final = Run(
    ">BI", (("default_sample_info_size", 8),), (("sample_count", 32),)
)


class SampleAuxiliaryInformationSizesBox(FullBox):
    """Sizes of the auxiliary information of every sample.

    ISO/IEC 14496-12:2022, 8.7.8::

        aligned(8) class SampleAuxiliaryInformationSizesBox extends FullBox('saiz', version = 0, flags) {
            if (flags & 1) {
                unsigned int(32) aux_info_type;
                unsigned int(32) aux_info_type_parameter;
            }
            unsigned int(8) default_sample_info_size;
            unsigned int(32) sample_count;
            if (default_sample_info_size == 0) {
                unsigned int(8) sample_info_size[sample_count];
            }
        }

    Attributes:
        aux_info_type: Kind of the information, such as cenc; None when left out.
        aux_info_type_parameter: Stream among those of one type; None when left out.
        default_sample_info_size: Bytes for every sample; 0: a table follows.
        sample_count: Samples that sizes are given for.
        sample_info_size: Bytes; None when left out.
    """

    __slots__ = (
        "_sample_count",
        "aux_info_type",
        "aux_info_type_parameter",
        "default_sample_info_size",
        "sample_info_size",
    )

    fourcc: ClassVar[bytes] = b"saiz"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "aux_info_type",
        "aux_info_type_parameter",
        "default_sample_info_size",
        "sample_count",
        "sample_info_size",
    )

    aux_info_type: str | None
    aux_info_type_parameter: int | None
    default_sample_info_size: int
    _sample_count: int
    sample_info_size: bytes | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        aux_info_type: str | None = None,
        aux_info_type_parameter: int | None = None,
        default_sample_info_size: int = 0,
        sample_count: int = 0,
        sample_info_size: bytes | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_info_type = aux_info_type
        self.aux_info_type_parameter = aux_info_type_parameter
        self.default_sample_info_size = default_sample_info_size
        self._sample_count = sample_count
        self.sample_info_size = sample_info_size

    @property
    def sample_count(self) -> int:
        """Samples that sizes are given for. It follows from the list, where there is one."""
        return (
            self._sample_count
            if self.sample_info_size is None
            else len(self.sample_info_size)
        )

    @sample_count.setter
    def sample_count(self, value: int) -> None:
        self._sample_count = value

    def _read(self, r: Reader, /) -> None:
        self.aux_info_type = None
        self.aux_info_type_parameter = None
        self.sample_info_size = None
        (bits_2,) = r.run(_SampleAuxiliaryInformationSizesBox_R0)
        self.version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
        if flags & 1:
            code, self.aux_info_type_parameter = r.run(
                _SampleAuxiliaryInformationSizesBox_R1
            )
            self.aux_info_type = code.decode("latin-1")

        default_sample_info_size, sample_count = r.run(
            _SampleAuxiliaryInformationSizesBox_R2
        )
        self.default_sample_info_size = default_sample_info_size
        self._sample_count = sample_count
        if default_sample_info_size == 0:
            self.sample_info_size = r.octets("sample_info_size", sample_count)

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        default_sample_info_size = self.default_sample_info_size
        sample_count = self.sample_count
        w.run(
            _SampleAuxiliaryInformationSizesBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if flags & 1:
            w.run(
                _SampleAuxiliaryInformationSizesBox_R1,
                w.code("aux_info_type", self.aux_info_type),
                self.aux_info_type_parameter,
            )

        w.run(
            _SampleAuxiliaryInformationSizesBox_R2,
            self.default_sample_info_size,
            sample_count,
        )
        if default_sample_info_size == 0:
            w.octets("sample_info_size", self.sample_info_size, sample_count)


_SampleAuxiliaryInformationOffsetsBox_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)
_SampleAuxiliaryInformationOffsetsBox_R1: Final = Run(
    ">4sI", (("aux_info_type", 32),), (("aux_info_type_parameter", 32),)
)
_SampleAuxiliaryInformationOffsetsBox_R2: Final = Run(">I", (("entry_count", 32),))


class SampleAuxiliaryInformationOffsetsBox(FullBox):
    """Places of the auxiliary information, for every chunk or run of samples or for all in one.

    ISO/IEC 14496-12:2022, 8.7.9::

        aligned(8) class SampleAuxiliaryInformationOffsetsBox extends FullBox('saio', version, flags) {
            if (flags & 1) {
                unsigned int(32) aux_info_type;
                unsigned int(32) aux_info_type_parameter;
            }
            unsigned int(32) entry_count;
            if (version == 0) {
                unsigned int(32) offset[entry_count];
            } else {
                unsigned int(64) offset[entry_count];
            }
        }

    Attributes:
        aux_info_type: Kind of the information, such as cenc; None when left out.
        aux_info_type_parameter: Stream among those of one type; None when left out.
        entry_count: ``unsigned int(32)``.
        offset_: Bytes, from file start or the fragment's base.
    """

    __slots__ = ("_entry_count", "aux_info_type", "aux_info_type_parameter", "offset_")

    fourcc: ClassVar[bytes] = b"saio"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.9"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "aux_info_type",
        "aux_info_type_parameter",
        "entry_count",
        "offset_",
    )

    aux_info_type: str | None
    aux_info_type_parameter: int | None
    _entry_count: int
    offset_: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        aux_info_type: str | None = None,
        aux_info_type_parameter: int | None = None,
        entry_count: int = 0,
        offset_: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_info_type = aux_info_type
        self.aux_info_type_parameter = aux_info_type_parameter
        self._entry_count = entry_count
        self.offset_ = offset_

    @property
    def entry_count(self) -> int:
        """A count. It follows from the list, where there is one."""
        return self._entry_count if self.offset_ is None else len(self.offset_)

    @entry_count.setter
    def entry_count(self, value: int) -> None:
        self._entry_count = value

    def _read(self, r: Reader, /) -> None:
        self.aux_info_type = None
        self.aux_info_type_parameter = None
        (bits_2,) = r.run(_SampleAuxiliaryInformationOffsetsBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
        if flags & 1:
            code, self.aux_info_type_parameter = r.run(
                _SampleAuxiliaryInformationOffsetsBox_R1
            )
            self.aux_info_type = code.decode("latin-1")

        (entry_count,) = r.run(_SampleAuxiliaryInformationOffsetsBox_R2)
        self._entry_count = entry_count
        if version == 0:
            self.offset_ = r.numbers("offset", 32, entry_count)

        else:
            self.offset_ = r.numbers("offset", 64, entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        flags = self.flags
        entry_count = self.entry_count
        w.run(
            _SampleAuxiliaryInformationOffsetsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if flags & 1:
            w.run(
                _SampleAuxiliaryInformationOffsetsBox_R1,
                w.code("aux_info_type", self.aux_info_type),
                self.aux_info_type_parameter,
            )

        w.run(_SampleAuxiliaryInformationOffsetsBox_R2, entry_count)
        if version == 0:
            w.numbers("offset", self.offset_, 32)

        else:
            w.numbers("offset", self.offset_, 64)
