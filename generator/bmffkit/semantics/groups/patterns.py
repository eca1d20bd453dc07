"""Runs of samples as repeating patterns, for ``csgp``: ISO/IEC 14496-12:2022, 8.9.5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]


class Pattern(NamedTuple):
    """Indices that samples repeat.

    Attributes:
        samples: how many samples; the last turn may be cut.
        indices: the description of each sample of one turn.
    """

    samples: int
    indices: Numbers


def patterns_of(counts: Numbers, indices: Numbers, index_bits: int) -> list[Pattern]:
    """Patterns that say the same as runs.

    Args:
        counts: the samples of each run; neighbours differ in index.
        indices: the description of each run.
        index_bits: what one index costs.
    """
    return [
        Pattern(count, indices[number : number + 1])
        for number, count in enumerate(counts.tolist())
        if count
    ]
