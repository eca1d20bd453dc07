"""Sets of samples as stretches of samples in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    Numbers = NDArray[Any]


class Spans:
    """Samples in stretches that do not touch, in rising order.

    Attributes:
        starts: the first sample of each stretch, from 0.
        ends: the sample behind the last.
    """

    def __init__(self, starts: Numbers, ends: Numbers) -> None:
        self.starts = starts
        self.ends = ends

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, int]]) -> Spans:
        """Stretches given as (first, one past the last), in any order."""
        import numpy as np

        table = np.array(sorted(pairs), np.int64).reshape(-1, 2)
        return cls.joined(table[:, 0], table[:, 1])

    @classmethod
    def joined(cls, starts: Numbers, ends: Numbers) -> Spans:
        """Stretches by rising starts; those that touch or overlap are made one."""
        import numpy as np

        kept = ends > starts
        starts, ends = starts[kept], ends[kept]
        reach = np.maximum.accumulate(ends) if len(ends) else ends
        first = np.append(True, starts[1:] > reach[:-1])[: len(starts)]
        last = np.append(first[1:], True)[: len(starts)]
        return cls(starts[first], reach[last])

    @classmethod
    def where(cls, starts: Numbers, wanted: Numbers, count: int) -> Spans:
        """The wanted ones of runs that cover ``count`` samples."""
        import numpy as np

        edges = np.diff(wanted.astype(np.int8), prepend=0, append=0)
        bounds = np.append(starts, count)
        return cls(bounds[edges > 0], bounds[edges < 0])

    @property
    def samples(self) -> int:
        """How many samples there are in all."""
        return int((self.ends - self.starts).sum())

    def before(self, samples: Numbers) -> Numbers:
        """How many of these come before each of some samples."""
        import numpy as np

        if not len(self.starts):
            return np.zeros(len(samples), np.int64)
        whole = np.append(0, np.cumsum(self.ends - self.starts))
        index = np.searchsorted(self.starts, samples, "right")
        last = np.maximum(index - 1, 0)
        over = np.where(index > 0, np.maximum(self.ends[last] - samples, 0), 0)
        found: Numbers = whole[index] - over
        return found

    def has(self, samples: Numbers) -> Numbers:
        """Which of some samples are among these."""
        import numpy as np

        if not len(self.starts):
            return np.zeros(len(samples), bool)
        index = np.searchsorted(self.starts, samples, "right") - 1
        found: Numbers = (index >= 0) & (samples < self.ends[np.maximum(index, 0)])
        return found

    def __contains__(self, sample: int) -> bool:
        import numpy as np

        index = int(np.searchsorted(self.starts, sample, "right")) - 1
        return index >= 0 and sample < int(self.ends[index])

    def __and__(self, other: Spans) -> Spans:
        edges = self._edges(other)
        return _chosen(edges, self.has(edges) & other.has(edges))

    def __or__(self, other: Spans) -> Spans:
        edges = self._edges(other)
        return _chosen(edges, self.has(edges) | other.has(edges))

    def __sub__(self, other: Spans) -> Spans:
        edges = self._edges(other)
        return _chosen(edges, self.has(edges) & ~other.has(edges))

    def _edges(self, other: Spans) -> Numbers:
        import numpy as np

        edges: Numbers = np.unique(
            np.concatenate((self.starts, self.ends, other.starts, other.ends))
        )
        return edges

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts.tolist(), self.ends.tolist(), strict=True)

    def __len__(self) -> int:
        return len(self.starts)

    def __repr__(self) -> str:
        shown = ", ".join(f"{first}..{end - 1}" for first, end in self)
        return f"<Spans {shown or 'none'}>"


def _chosen(edges: Numbers, wanted: Numbers) -> Spans:
    count = int(edges[-1]) if len(edges) else 0
    return Spans.where(edges, wanted, count)
