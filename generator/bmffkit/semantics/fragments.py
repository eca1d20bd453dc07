"""The samples of movie fragments: ISO/IEC 14496-12:2022, 8.8."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.sample_tables import SampleTable
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bmffkit.runtime.box import Box

_BASE_PRESENT = 0x000001
_BASE_IS_MOOF = 0x020000
_NOT_SYNC = 0x00010000


class Defaults(NamedTuple):
    """What holds for samples that a fragment says nothing of.

    Attributes:
        entry: the sample entry, counted from 1.
        duration: in the timescale of the media.
        size: bytes.
        flags: sample flags.
    """

    entry: int = 1
    duration: int = 0
    size: int = 0
    flags: int = 0

    def within(self, tfhd: Any) -> Defaults:
        """These, with what a track fragment says instead."""
        given = (
            tfhd.sample_description_index,
            tfhd.default_sample_duration,
            tfhd.default_sample_size,
            tfhd.default_sample_flags,
        )
        return Defaults(
            *(b if a is None else a for a, b in zip(given, self, strict=True))
        )


_NO_DEFAULTS = Defaults()


def movie_defaults(moov: Box, track_id: int) -> Defaults:
    """The defaults of the movie for one track."""
    return all_defaults(moov).get(track_id, Defaults())


def all_defaults(moov: Box) -> dict[int, Defaults]:
    """The defaults of the movie for each of its tracks, by ``track_ID``."""
    extends = child(moov, "mvex")
    out: dict[int, Defaults] = {}
    for trex in extends.children if extends is not None else ():
        if trex.type == "trex":
            given = Defaults(
                trex.default_sample_description_index,
                trex.default_sample_duration,
                trex.default_sample_size,
                trex.default_sample_flags,
            )
            out.setdefault(int(trex.track_ID), given)
    return out


def fragment_samples(
    moofs: Iterable[Box], track_id: int, usual: Mapping[int, Defaults], time: int
) -> SampleTable | None:
    """The samples of one track in all fragments; None: there are none.

    Args:
        moofs: the fragments, in file order.
        track_id: the track.
        usual: the defaults of the movie, for each track.
        time: when the first sample is decoded, if its fragment does not say so.

    Raises:
        ParseError: an offset or a time is beyond 63 bits.
    """
    collected = _Runs(track_id, usual, time)
    for moof in moofs:
        if moof._container:
            collected.add(moof)
    try:
        return collected.joined()
    except OverflowError as error:
        path = collected.runs[0].box.path
        reason = "an offset or a time of the fragments is beyond 63 bits"
        raise ParseError(reason, path=path) from error


def track_runs(
    moofs: Iterable[Box], track_id: int, usual: Mapping[int, Defaults]
) -> list[Run]:
    """The runs of one track in all fragments that have samples, in decoding order."""
    collected = _Runs(track_id, usual, 0)
    for moof in moofs:
        if moof._container:
            collected.add(moof)
    return collected.runs


class Run(NamedTuple):
    """One run of samples, as its boxes have it.

    Attributes:
        at: the first byte of its data.
        time: when its first sample is decoded; None: when the run before it ends.
        defaults: what holds where ``box`` has no column.
        box: the ``trun`` box.
    """

    at: int
    time: int | None
    defaults: Defaults
    box: Any


class _Runs:
    """The runs of one track, collected fragment by fragment and reckoned at the end."""

    def __init__(self, track_id: int, usual: Mapping[int, Defaults], time: int) -> None:
        self.track_id = track_id
        self.usual = usual
        self.time = time
        self.runs: list[Run] = []
        self.last: tuple[int, Any, Defaults] | None = None

    def add(self, moof: Box) -> None:
        start = moof.offset
        self.last = None
        first = True
        for traf in moof.children:
            tfhd = child(traf, "tfhd") if traf.type == "traf" else None
            if tfhd is None:
                continue
            if tfhd.flags & _BASE_PRESENT:
                base = int(tfhd.base_data_offset)
            elif first or tfhd.flags & _BASE_IS_MOOF:
                base = start
            else:
                base = self._end(start)
            first = False
            self._traf(traf, tfhd, base)

    def _end(self, otherwise: int) -> int:
        """Where the data of the run before ends; it is reckoned only when it is needed."""
        if self.last is None:
            return otherwise
        at, trun, defaults = self.last
        if trun.flags & 0x200:
            return at + int(trun.samples["sample_size"].sum(dtype="i8"))
        return at + int(trun.sample_count) * defaults.size

    def _traf(self, traf: Box, tfhd: Any, base: int) -> None:
        wanted = tfhd.track_ID == self.track_id
        # Other tracks' runs matter for where data without an offset begins.
        defaults = self.usual.get(int(tfhd.track_ID), _NO_DEFAULTS).within(tfhd)
        time: int | None = None
        first = True
        for each in traf.children:
            box: Any = each
            if each.type == "tfdt":
                time = int(box.baseMediaDecodeTime)
            elif each.type == "trun":
                offset = box.data_offset
                at = (
                    base + offset
                    if offset is not None
                    else base if first else self._end(base)
                )
                first = False
                self.last = (at, box, defaults)
                if wanted and box.sample_count:
                    self.runs.append(Run(at, time, defaults, box))
                    time = None

    def joined(self) -> SampleTable | None:
        import numpy as np

        runs = self.runs
        if not runs:
            return None
        counts = np.array([run.box.sample_count for run in runs], np.int64)
        first = np.cumsum(counts) - counts
        sizes = self._column(
            "sample_size", 0x200, counts, [r.defaults.size for r in runs]
        )
        before = np.cumsum(sizes) - sizes
        starts = np.array([run.at for run in runs], np.int64) - before[first]
        durations = self._column(
            "sample_duration", 0x100, counts, [r.defaults.duration for r in runs]
        )
        earlier = np.cumsum(durations) - durations
        times = self._times(np.add.reduceat(durations, first).tolist())
        return SampleTable(
            sizes,
            before + np.repeat(starts, counts),
            earlier + np.repeat(np.array(times, np.int64) - earlier[first], counts),
            durations,
            self._composition_offsets(counts),
            self._flags(counts, first) & _NOT_SYNC == 0,
            np.repeat(np.array([run.defaults.entry for run in runs], np.int64), counts),
        )

    def _times(self, lengths: list[int]) -> list[int]:
        out = []
        time = self.time
        for run, length in zip(self.runs, lengths, strict=True):
            time = time if run.time is None else run.time
            out.append(time)
            time += length
        return out

    def _column(self, name: str, bit: int, counts: Any, defaults: list[int]) -> Any:
        import numpy as np

        there = [bool(run.box.flags & bit) for run in self.runs]
        if not any(there):
            return np.repeat(np.array(defaults, np.int64), counts)
        return np.concatenate(
            [
                run.box.samples[name] if has else np.full(run.box.sample_count, default)
                for run, has, default in zip(self.runs, there, defaults, strict=True)
            ]
        ).astype(np.int64)

    def _composition_offsets(self, counts: Any) -> Any:
        import numpy as np

        values = self._column(
            "sample_composition_time_offset", 0x800, counts, [0] * len(self.runs)
        )
        # Writers store negative offsets in version 0 too; unsigned they would be absurd.
        return np.where(values >= 1 << 31, values - (1 << 32), values)

    def _flags(self, counts: Any, first: Any) -> Any:
        flags = self._column(
            "sample_flags", 0x400, counts, [run.defaults.flags for run in self.runs]
        )
        for place, run in zip(first.tolist(), self.runs, strict=True):
            if run.box.first_sample_flags is not None:
                flags[place] = run.box.first_sample_flags
        return flags


def joined(tables: Sequence[SampleTable]) -> SampleTable:
    """Several tables one behind the other."""
    import numpy as np

    if len(tables) == 1:
        return tables[0]
    return SampleTable(
        *(np.concatenate(columns) for columns in zip(*tables, strict=True))
    )


def track_samples(
    tops: Sequence[Box], moov: Box, trak: Box, track_id: int
) -> SampleTable:
    """All samples of a track: those of the movie box, then those of the fragments."""
    from bmffkit.semantics.sample_tables import sample_table

    stbl = down(trak, "mdia/minf/stbl")
    tables = [sample_table(stbl)] if stbl is not None else []
    time = int(tables[0].durations.sum()) if tables else 0
    moofs = [box for box in tops if box.type == "moof"]
    if moofs:
        more = fragment_samples(moofs, track_id, all_defaults(moov), time)
        if more is not None:
            tables.append(more)
    filled = [table for table in tables if len(table.sizes)]
    return joined(filled or tables or [_nothing()])


def _nothing() -> SampleTable:
    import numpy as np

    return SampleTable(*(np.zeros(0, np.int64) for _ in SampleTable._fields))
