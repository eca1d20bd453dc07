"""Which box tells the size of a sample, and which offset leads to it.

The samples of a chunk, or of a run in a fragment, lie one behind the other; only to
the first of them an offset leads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.semantics.fragments import Run, all_defaults, track_runs
from bmffkit.semantics.sample_tables import chunk_offsets, chunk_rows, sample_sizes
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.places import Numbers
    from bmffkit.semantics.sample_tables import SampleTable

_OFFSET_PRESENT = 0x000001


class Stretch(NamedTuple):
    """A chunk or a run.

    Attributes:
        number: its number in the track.
        first: its first sample.
        behind: the sample behind its last one.
        pointer: the box with the offset that leads to it, and which of them; None: no
            offset leads to it, it lies behind what stands before it.
    """

    number: int
    first: int
    behind: int
    pointer: tuple[Box, int] | None


class Stretches:
    """The chunks and runs of one track, in decoding order.

    Args:
        tops: the boxes at the top.
        moov: the movie box.
        trak: the track.
        track_id: its ``track_ID``.

    Attributes:
        stsz: the box with the sizes of the samples of the movie box; None: none is there.
        counted: how many samples of the track are in the movie box.
        runs: the runs in fragments.
        behind: of each chunk and run the sample behind its last one.
    """

    def __init__(
        self, tops: Sequence[Box], moov: Box, trak: Box, track_id: int
    ) -> None:
        import numpy as np

        stbl = down(trak, "mdia/minf/stbl")
        self.stsz: Any = child(stbl, "stsz", "stz2")
        self.counted = 0 if stbl is None else len(sample_sizes(stbl))
        self._offsets: Any = child(stbl, "stco", "co64")
        chunks = np.zeros(0, np.int64)
        if stbl is not None and self.counted:
            per, _ = chunk_rows(stbl, len(chunk_offsets(stbl)))
            chunks = np.minimum(np.cumsum(per), self.counted)
        self._chunks = len(chunks)
        moofs = [box for box in tops if box.type == "moof"]
        self.runs: list[Run] = []
        if moofs:
            self.runs = track_runs(moofs, track_id, all_defaults(moov))
        counts = np.array([run.box.sample_count for run in self.runs], np.int64)
        self.behind: Numbers = np.concatenate(
            (chunks, self.counted + np.cumsum(counts, dtype=np.int64))
        )

    def of(self, sample: int) -> Stretch:
        """The chunk or run that a sample is in."""
        import numpy as np

        number = int(np.searchsorted(self.behind, sample, "right"))
        first = int(self.behind[number - 1]) if number else 0
        behind = int(self.behind[number])
        if number < self._chunks:
            return Stretch(number, first, behind, (self._offsets, number))
        trun = self.runs[number - self._chunks].box
        pointer = (trun, 0) if trun.flags & _OFFSET_PRESENT else None
        return Stretch(number, first, behind, pointer)

    def run_of(self, sample: int) -> tuple[Run, int]:
        """The run that a sample of a fragment is in, and its number there."""
        stretch = self.of(sample)
        return self.runs[stretch.number - self._chunks], sample - stretch.first

    def spans(self, table: SampleTable) -> tuple[Numbers, Numbers, Numbers]:
        """The numbers of chunks and runs that have bytes, their first bytes, their ends."""
        import numpy as np

        before = np.concatenate(([0], np.cumsum(table.sizes, dtype=np.int64)))
        first = np.concatenate(([0], self.behind[:-1]))[: len(self.behind)]
        lengths = before[self.behind] - before[first]
        filled = lengths > 0
        starts = np.asarray(table.offsets)[first[filled]]
        return np.flatnonzero(filled), starts, starts + lengths[filled]
