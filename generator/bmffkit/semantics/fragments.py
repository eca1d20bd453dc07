"""The samples of movie fragments: ISO/IEC 14496-12:2022, 8.8."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.semantics.sample_tables import SampleTable
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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


def movie_defaults(moov: Box, track_id: int) -> Defaults:
    """The defaults of the movie for one track."""
    extends = child(moov, "mvex")
    for trex in extends.children if extends is not None else ():
        if trex.type == "trex" and trex.track_ID == track_id:
            return Defaults(
                trex.default_sample_description_index,
                trex.default_sample_duration,
                trex.default_sample_size,
                trex.default_sample_flags,
            )
    return Defaults()


def fragment_samples(
    moofs: Iterable[Box], track_id: int, defaults: Defaults, time: int
) -> SampleTable | None:
    """The samples of one track in all fragments; None: there are none.

    Args:
        moofs: the fragments, in file order.
        track_id: the track.
        defaults: those of the movie.
        time: when the first sample is decoded, if its fragment does not say so.
    """
    collected = _Runs(track_id, defaults, time)
    for moof in moofs:
        if moof._container:
            collected.add(moof)
    return collected.joined()


class _Runs:
    """The runs of one track, collected fragment by fragment."""

    def __init__(self, track_id: int, defaults: Defaults, time: int) -> None:
        self.track_id = track_id
        self.defaults = defaults
        self.time = time
        self.rows: list[SampleTable] = []
        self.end = 0

    def add(self, moof: Box) -> None:
        self.end = moof.offset
        first = True
        for traf in moof.children:
            if traf.type != "traf":
                continue
            tfhd = child(traf, "tfhd")
            if tfhd is None:
                continue
            if tfhd.flags & _BASE_PRESENT:
                base = int(tfhd.base_data_offset)
            elif first or tfhd.flags & _BASE_IS_MOOF:
                base = moof.offset
            else:
                base = self.end
            first = False
            wanted = tfhd.track_ID == self.track_id
            if wanted:
                tfdt = child(traf, "tfdt")
                self.time = self.time if tfdt is None else int(tfdt.baseMediaDecodeTime)
            self._traf(traf, tfhd, base, wanted)

    def _traf(self, traf: Box, tfhd: Any, base: int, wanted: bool) -> None:
        # Other tracks' runs matter only for where data without an offset begins.
        defaults = (self.defaults if wanted else Defaults()).within(tfhd)
        at = base
        for trun in traf.children:
            if trun.type != "trun":
                continue
            box: Any = trun
            if box.data_offset is not None:
                at = base + box.data_offset
            sizes = _column(box, "sample_size", 0x200, defaults.size)
            if wanted:
                self._run(box, defaults, at, sizes)
            at += int(sizes.sum(dtype="i8"))
        self.end = at

    def _run(self, trun: Any, defaults: Defaults, at: int, sizes: Any) -> None:
        import numpy as np

        durations = _column(trun, "sample_duration", 0x100, defaults.duration)
        flags = _column(trun, "sample_flags", 0x400, defaults.flags)
        if trun.first_sample_flags is not None and len(flags):
            flags = np.array(flags)
            flags[0] = trun.first_sample_flags
        offsets = _column(trun, "sample_composition_time_offset", 0x800, 0)
        if trun.version == 0:
            offsets = np.where(offsets >= 1 << 31, offsets - (1 << 32), offsets)
        ends = np.cumsum(durations)
        self.rows.append(
            SampleTable(
                sizes,
                at + np.cumsum(sizes) - sizes,
                self.time + ends - durations,
                durations,
                offsets,
                flags & _NOT_SYNC == 0,
                np.broadcast_to(np.int64(defaults.entry), len(sizes)),
            )
        )
        self.time += int(ends[-1]) if len(ends) else 0

    def joined(self) -> SampleTable | None:
        return joined(self.rows) if self.rows else None


def _column(trun: Any, name: str, bit: int, default: int) -> Any:
    import numpy as np

    if trun.flags & bit:
        return trun.samples[name].astype(np.int64)
    return np.broadcast_to(np.int64(default), int(trun.sample_count))


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
        defaults = movie_defaults(moov, track_id)
        more = fragment_samples(moofs, track_id, defaults, time)
        if more is not None:
            tables.append(more)
    filled = [table for table in tables if len(table.sizes)]
    return joined(filled or tables or [_nothing()])


def _nothing() -> SampleTable:
    import numpy as np

    return SampleTable(*(np.zeros(0, np.int64) for _ in SampleTable._fields))
