"""The parts of a track that tables of their own describe: one ``stbl``, then each ``traf``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.semantics.sample_tables import sample_sizes
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bmffkit.runtime.box import Box


class Segment(NamedTuple):
    """Samples of a track that stand together.

    Attributes:
        holder: the ``stbl`` or the ``traf`` that describes them.
        start: the first of them, from 0.
        length: how many there are.
        fragment: whether ``holder`` is a ``traf``.
    """

    holder: Box
    start: int
    length: int
    fragment: bool

    @property
    def end(self) -> int:
        """The sample behind the last one."""
        return self.start + self.length


def segments(tops: Sequence[Box], trak: Box, track_id: int) -> list[Segment]:
    """The segments of a track in decoding order; their counts make up the whole track.

    Args:
        tops: the boxes at the top of the file.
        trak: the track.
        track_id: its ``track_ID``.

    Raises:
        ParseError: a table cannot be read.
    """
    out: list[Segment] = []
    start = 0
    stbl = down(trak, "mdia/minf/stbl")
    if stbl is not None:
        out.append(Segment(stbl, 0, len(sample_sizes(stbl)), False))
        start = out[0].end
    for traf in _track_fragments(tops, track_id):
        part = Segment(traf, start, _samples(traf), True)
        out.append(part)
        start = part.end
    return out


def _samples(traf: Box) -> int:
    runs: list[Any] = [each for each in traf.children if each.type == "trun"]
    return sum(int(run.sample_count) for run in runs)


def _track_fragments(tops: Sequence[Box], track_id: int) -> Iterator[Box]:
    for moof in tops:
        if moof.type != "moof" or not moof._container:
            continue
        for traf in moof.children:
            tfhd = child(traf, "tfhd") if traf.type == "traf" else None
            if tfhd is not None and tfhd.track_ID == track_id:
                yield traf
