"""Runs of samples as repeating patterns, for ``csgp``: ISO/IEC 14496-12:2022, 8.9.5.

Runs that come again in the same order are looked for at every distance up to a limit,
for all runs at once. From the first run on, the stretch that saves most is taken; what
lies between is written out, or as patterns of one sample where runs are long.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Numbers = NDArray[Any]

_FARTHEST = 64
_EFFORT = 1 << 26
_FIELDS = ((4, 4), (8, 8), (8, 16), (8, 32), (16, 16), (16, 32))


class Pattern(NamedTuple):
    """Indices that samples repeat.

    Attributes:
        samples: how many there are; the last turn may be cut.
        indices: the description of each sample of one turn.
    """

    samples: int
    indices: Numbers


class _Fields(NamedTuple):
    """The bits of a pattern's length, of its samples, and of each index."""

    length: int
    samples: int
    each: int

    @property
    def head(self) -> int:
        return self.length + self.samples

    @property
    def longest(self) -> int:
        """The longest pattern."""
        return (1 << self.length) - 1

    @property
    def most(self) -> int:
        """The most samples of one pattern."""
        return (1 << self.samples) - 1


def patterns_of(counts: Numbers, indices: Numbers, index_bits: int) -> list[Pattern]:
    """Patterns that say exactly what runs say, in about the fewest bytes.

    Args:
        counts: the samples of each run, at least 1; neighbours differ in index.
        indices: the description of each run.
        index_bits: what one index costs.
    """
    import numpy as np

    repeats = _repeats(counts, indices)
    best: _Plan | None = None
    for length, samples in _FIELDS:
        fields = _Fields(length, samples, index_bits)
        pieces = int(np.sum(-(-counts // fields.most)))
        if samples < 32 and pieces > 2 * len(counts) + 16:
            continue
        plan = _Plan(counts, indices, fields, repeats)
        if best is None or plan.cost < best.cost:
            best = plan
    return list(best.patterns()) if best is not None else []


def _repeats(counts: Numbers, indices: Numbers) -> Numbers:
    """Stretches in which every run equals the one some runs before it.

    Returns:
        Rows of: first run, run behind the last, distance; in order of the first run.
    """
    import numpy as np

    total = len(counts)
    farthest = max(min(_FARTHEST, total // 2, _EFFORT // max(total, 1)), 0)
    found = [np.zeros((0, 3), np.int64)]
    for distance in range(2, farthest + 1):
        same = np.zeros(total - distance + 2, bool)
        same[1:-1] = indices[:-distance] == indices[distance:]
        may_end = same[1:-1].copy()
        same[1:-1] &= counts[:-distance] == counts[distance:]
        # The pattern may be cut in the middle of the run behind the stretch.
        shorter = may_end & (counts[:-distance] > counts[distance:])
        edges = np.flatnonzero(same[1:] != same[:-1])
        first, behind = edges[::2], edges[1::2] + distance
        inside = behind < total
        behind[inside] += shorter[behind[inside] - distance]
        long = behind - first >= distance + 2
        rows = np.empty((int(long.sum()), 3), np.int64)
        rows[:, 0], rows[:, 1], rows[:, 2] = first[long], behind[long], distance
        found.append(rows)
    rows = np.concatenate(found)
    return rows[np.argsort(rows[:, 0], kind="stable")]


class _Plan:
    """Runs as patterns, with fields of one size.

    Attributes:
        cost: the bits of all patterns.
    """

    def __init__(
        self, counts: Numbers, indices: Numbers, fields: _Fields, repeats: Numbers
    ) -> None:
        import numpy as np

        self.counts = counts
        self.indices = indices
        self.fields = fields
        # Two such runs in one pattern cost no more than a pattern for each.
        self.short = 2 * (counts - 1) * fields.each <= fields.head
        alone = np.minimum(counts * fields.each, fields.head + fields.each)
        # Before each run: the samples, and the bits that it takes to write them out.
        self.before = np.concatenate(([0], np.cumsum(counts))).data
        self.bits = np.concatenate(([0], np.cumsum(alone))).data
        self.chosen = list(self._chosen(repeats))
        self.cost = sum(self._costs())

    def patterns(self) -> Iterator[Pattern]:
        """The patterns, one behind the other."""
        done = 0
        for first, behind, distance in self.chosen:
            yield from self._written_out(done, first)
            turn = self._expanded(first, first + distance)
            yield from self._split(self._samples(first, behind), turn)
            done = behind
        yield from self._written_out(done, len(self.counts))

    def _costs(self) -> Iterator[int]:
        done = 0
        for first, behind, distance in self.chosen:
            yield self._cost_written_out(done, first)
            yield self._cost(first, behind, self._samples(first, first + distance))
            done = behind
        yield self._cost_written_out(done, len(self.counts))

    def _samples(self, first: int, behind: int) -> int:
        return self.before[behind] - self.before[first]

    def _cost(self, first: int, behind: int, length: int) -> int:
        """Of a pattern that runs repeat: as often as its count must begin anew."""
        pieces = -(
            -self._samples(first, behind) // (self.fields.most // length * length)
        )
        return pieces * (self.fields.head + length * self.fields.each)

    def _gain(self, first: int, behind: int, distance: int) -> int:
        """The bits that a pattern saves; what cannot be written saves none."""
        if behind <= first + distance:
            return 0
        length = self._samples(first, first + distance)
        if length > self.fields.longest:
            return 0
        cost = self._cost(first, behind, length)
        return int(self.bits[behind] - self.bits[first] - cost)

    def _worthwhile(self, repeats: Numbers) -> list[list[int]]:
        import numpy as np

        before, bits = np.asarray(self.before), np.asarray(self.bits)
        first, behind, distance = repeats.T
        length = before[first + distance] - before[first]
        saved = bits[behind] - bits[first] - self.fields.head
        good = (saved > length * self.fields.each) & (length <= self.fields.longest)
        rows: list[list[int]] = repeats[good].tolist()
        return rows

    def _chosen(self, repeats: Numbers) -> Iterator[tuple[int, int, int]]:
        rows = self._worthwhile(repeats)
        active: list[list[int]] = []
        number = at = 0
        while number < len(rows) or active:
            if not active:
                at = max(at, rows[number][0])
            while number < len(rows) and rows[number][0] <= at:
                active.append(rows[number])
                number += 1
            gains = [(self._gain(at, row[1], row[2]), row) for row in active]
            active = [row for gain, row in gains if gain > 0]
            if not active:
                continue
            _, (_, behind, distance) = max(gains, key=_by_gain)
            yield at, behind, distance
            at = behind

    def _expanded(self, first: int, behind: int) -> Numbers:
        import numpy as np

        return np.repeat(self.indices[first:behind], self.counts[first:behind])

    def _split(self, samples: int, turn: Numbers) -> Iterator[Pattern]:
        """One pattern, or several where there are more samples than one can count."""
        most = self.fields.most // len(turn) * len(turn)
        while samples > most:
            yield Pattern(most, turn)
            samples -= most
        # No pattern is shorter than its samples: what is left may be part of a turn.
        yield Pattern(samples, turn[:samples])

    def _neighbours(self, first: int, behind: int) -> Numbers:
        """Where runs begin that are written out together, and the end: short ones."""
        import numpy as np

        begins = np.ones(behind - first + 1, bool)
        short = self.short[first:behind]
        begins[1:-1] = ~(short[1:] & short[:-1])
        return np.flatnonzero(begins) + first

    def _cost_written_out(self, first: int, behind: int) -> int:
        import numpy as np

        if first >= behind:
            return 0
        fields = self.fields
        bounds = self._neighbours(first, behind)
        samples = np.diff(np.asarray(self.before)[bounds])
        alone = -(-samples // fields.most) * (fields.head + fields.each)
        text = -(-samples // fields.longest) * fields.head + samples * fields.each
        return int(np.where(np.diff(bounds) == 1, alone, text).sum())

    def _written_out(self, first: int, behind: int) -> Iterator[Pattern]:
        """Runs one by one, short neighbours in one pattern."""
        if first >= behind:
            return
        bounds = self._neighbours(first, behind).tolist()
        for start, end in pairwise(bounds):
            if end == start + 1:
                turn = self.indices[start:end]
                yield from self._split(self._samples(start, end), turn)
                continue
            text = self._expanded(start, end)
            for at in range(0, len(text), self.fields.longest):
                piece = text[at : at + self.fields.longest]
                yield Pattern(len(piece), piece)


def _by_gain(pair: tuple[int, list[int]]) -> int:
    return pair[0]
