"""What one ``sbgp`` or ``csgp`` box says, as runs: ISO/IEC 14496-12:2022, 8.9.2 and 8.9.5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import LimitError, ParseError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box

    Numbers = NDArray[Any]

LOCAL = 0x10000
"""Indices above this one mean descriptions of the same fragment."""

_MSB_IS_LOCAL = 0x80
_PLENTY = 1 << 22
_BYTES_A_RUN = 4


class BoxRuns(NamedTuple):
    """The runs of one box.

    Attributes:
        starts: the first sample of each run, from 0 in the segment of the box.
        indices: the description of each run, as ``sbgp`` counts: 0: none, above 0x10000:
            in the fragment.
        covered: how many samples the box speaks of; it may be more than there are.
    """

    starts: Numbers
    indices: Numbers
    covered: int


def box_runs(box: Any, length: int) -> BoxRuns:
    """The runs of a ``sbgp`` or ``csgp`` box.

    Args:
        box: the box.
        length: the samples of its segment; no runs are made for more, only counted.

    Raises:
        ParseError: a pattern has no length.
        LimitError: patterns repeat far more often than the file has bytes.
    """
    return _compact(box, length) if box.type == "csgp" else _plain(box, length)


def _plain(box: Any, length: int) -> BoxRuns:
    import numpy as np

    counts = box.entries["sample_count"].astype(np.int64)
    indices = box.entries["group_description_index"].astype(np.int64)
    ends = np.cumsum(counts)
    starts = ends - counts
    inside = starts < length
    covered = int(ends[-1]) if len(ends) else 0
    return BoxRuns(starts[inside], indices[inside], covered)


def _compact(box: Any, length: int) -> BoxRuns:
    import numpy as np

    patterns = len(box.patterns)
    if not patterns:
        return BoxRuns(np.zeros(0, np.int64), np.zeros(0, np.int64), 0)
    counts = np.fromiter((row.sample_count for row in box.patterns), np.int64, patterns)
    lengths = np.fromiter(map(len, box.pattern_indices), np.int64, patterns)
    if (counts[lengths == 0] > 0).any():
        raise ParseError(
            "a pattern of no length is repeated",
            path=box.path,
            field="pattern_length",
            offset=place(box),
        )
    indices = np.concatenate([np.asarray(each) for each in box.pattern_indices])
    ends = np.cumsum(counts)
    first = np.minimum(ends - counts, length)
    inside = np.minimum(ends, length) - first
    starts, values = _repeated(box, first, inside, lengths, _local(box, indices))
    return BoxRuns(starts, values, int(ends[-1]))


def _local(box: Any, indices: Numbers) -> Numbers:
    """Indices whose highest bit says that they are local, as ``sbgp`` has them."""
    import numpy as np

    out = indices.astype(np.int64)
    if not box.flags & _MSB_IS_LOCAL:
        return out
    highest = 1 << ((4 << (box.flags & 3)) - 1)
    return np.where(out & highest, (out & (highest - 1)) + LOCAL, out)


def _repeated(
    box: Box, first: Numbers, counts: Numbers, lengths: Numbers, indices: Numbers
) -> tuple[Numbers, Numbers]:
    """Every pattern as often as its samples need it: starts and indices of runs."""
    import numpy as np

    before = np.cumsum(lengths) - lengths
    pattern = np.repeat(np.arange(len(lengths)), lengths)
    # Inside a pattern a run begins at its start and wherever the index changes.
    begins = np.ones(len(indices), bool)
    begins[1:] = (indices[1:] != indices[:-1]) | (pattern[1:] != pattern[:-1])
    at = np.flatnonzero(begins)
    inside = at - before[pattern[at]]
    runs = np.bincount(pattern[at], minlength=len(lengths))
    first_run = np.cumsum(runs) - runs
    whole = counts // np.maximum(lengths, 1)
    left = counts - whole * lengths
    rest = np.bincount(
        pattern[at], inside < left[pattern[at]], minlength=len(lengths)
    ).astype(np.int64)
    needed = np.where(runs == 1, counts > 0, whole * runs + rest).astype(np.int64)
    _check(box, needed)
    owner = np.repeat(np.arange(len(lengths), dtype=np.int32), needed)
    number = np.arange(len(owner))
    number -= (np.cumsum(needed) - needed)[owner]
    starts = number // runs[owner]
    number -= starts * runs[owner]
    number += first_run[owner]
    starts *= lengths[owner]
    starts += first[owner]
    starts += inside[number]
    return starts, indices[at][number]


def _check(box: Box, needed: Numbers) -> None:
    room = len(box._where[0].buffer) if box._where is not None else 0
    total = int(needed.sum())
    if total > max(room // _BYTES_A_RUN, _PLENTY):
        raise LimitError(
            f"the patterns make {total} runs, far more than the file has bytes for",
            path=box.path,
            field="sample_count",
            offset=place(box),
        )


def place(box: Box) -> int | None:
    """Where a box stands in its file, for messages; None: it is new."""
    return box.offset if box.offset >= 0 else None
