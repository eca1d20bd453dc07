"""The NAL units of many samples at once, as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bmffkit.semantics.nal.codecs import Codec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from bmffkit.runtime.document import Document
    from bmffkit.semantics.sample_tables import SampleTable

    Numbers = NDArray[Any]

_BATCH = 1 << 11
_KEPT = 1 << 26
MOST_IN_SAMPLE = 1 << 14
"""NAL units of a sample that are looked at."""
MOST = 1 << 23
"""NAL units of a track that are looked at."""


@dataclass(frozen=True, slots=True)
class UnitTable:
    """NAL units, one array entry each, sample after sample.

    Attributes:
        sample: the sample, from 0.
        start: the first byte in the file.
        length: bytes.
        first: the first byte of the header; 0 in an empty unit.
        second: the second byte; 0 where there is none.
        third: the third byte; 0 where there is none.
        misfits: samples whose units do not tile them.
        uncounted: samples with more units than are looked at.
    """

    sample: Numbers
    start: Numbers
    length: Numbers
    first: Numbers
    second: Numbers
    third: Numbers
    misfits: Numbers
    uncounted: Numbers

    @classmethod
    def joined(cls, parts: Sequence[UnitTable]) -> UnitTable | None:
        """Several tables as one, ordered by sample; None: there are none."""
        import numpy as np

        if len(parts) <= 1:
            return parts[0] if parts else None
        names = ("sample", "start", "length", "first", "second", "third")
        columns = [np.concatenate([getattr(p, name) for p in parts]) for name in names]
        order = np.argsort(columns[0], kind="stable")
        rest = ("misfits", "uncounted")
        lost = [np.concatenate([getattr(p, name) for p in parts]) for name in rest]
        return cls(*(column[order] for column in columns), *lost)

    def types(self, codec: Codec) -> Numbers:
        """``nal_unit_type`` of every unit; -1 where the header is cut short."""
        import numpy as np

        if codec is Codec.AVC:
            kinds, head = self.first & 31, 1
        elif codec is Codec.VVC:
            kinds, head = self.second >> 3, 2
        else:
            kinds, head = self.first >> 1 & 63, 2
        found = kinds.astype(np.int16)
        if codec is Codec.EVC:
            found -= 1
        return np.where(self.length >= head, found, -1)

    def layers(self, codec: Codec) -> Numbers:
        """``nuh_layer_id`` of every unit; 0 in codecs that have it elsewhere."""
        import numpy as np

        if codec is Codec.HEVC:
            return (self.first & 1).astype(np.int16) << 5 | self.second >> 3
        if codec is Codec.VVC:
            return (self.first & 63).astype(np.int16)
        return np.zeros(len(self.first), np.int16)


def unit_table(
    document: Document,
    table: SampleTable,
    entry: int,
    size: int,
    done: Callable[[int, int], None] | None = None,
) -> UnitTable:
    """The NAL units of the samples of one sample entry.

    Samples that reach beyond the file are left out. Nothing but lengths and the first three
    bytes of each unit is read.

    Args:
        document: the file.
        table: the samples.
        entry: the sample entry, from 1.
        size: bytes of the length fields.
        done: called with ranges of the file that are not looked at any more.
    """
    import numpy as np

    total = len(document.buffer)
    offsets = np.asarray(table.offsets, np.int64)
    sizes = np.asarray(table.sizes).astype(np.int64)
    inside = (offsets >= 0) & (sizes > 0) & (offsets <= total - sizes)
    chosen = np.flatnonzero(inside & (table.entries == entry))
    octets = np.frombuffer(document.buffer, np.uint8)
    walk = _Walk(octets, size)
    first = last = -1
    for low in range(0, len(chosen), _BATCH):
        samples = chosen[low : low + _BATCH]
        if document.ensure is not None:
            for number in samples.tolist():
                at = int(offsets[number])
                document.ensure(at, at + int(sizes[number]))
        ends = offsets[samples] + sizes[samples]
        walk.batch(samples, offsets[samples], ends)
        low_end, high_end = int(offsets[samples].min()), int(ends.max())
        first = low_end if first < 0 else min(first, low_end)
        last = max(last, high_end)
        if done is not None and last - first > _KEPT:
            done(first, last)
            first = last = -1
    return walk.table()


class _Walk:
    """Goes from unit to unit in all samples of a batch at the same time."""

    def __init__(self, octets: Numbers, size: int) -> None:
        self.octets = octets
        self.size = size
        self.columns: list[tuple[Numbers, ...]] = []
        self.misfits: list[Numbers] = []
        self.uncounted: list[Numbers] = []
        self.count = 0

    def batch(self, samples: Numbers, places: Numbers, ends: Numbers) -> None:
        import numpy as np

        rounds: list[tuple[Numbers, Numbers, Numbers]] = []
        for _ in range(MOST_IN_SAMPLE):
            if not len(samples) or self.count > MOST:
                break
            starts = places + self.size
            lengths = self._lengths(places, starts, ends)
            after = starts + lengths
            fits = (lengths >= 0) & (after <= ends)
            if not fits.all():
                self.misfits.append(samples[~fits])
                samples, starts, ends = samples[fits], starts[fits], ends[fits]
                lengths, after = lengths[fits], after[fits]
            rounds.append((samples, starts, lengths))
            self.count += len(samples)
            more = after < ends
            samples, places, ends = samples[more], after[more], ends[more]
        if len(samples):
            self.uncounted.append(samples)
        if rounds:
            numbers, starts, lengths = (
                np.concatenate(c) for c in zip(*rounds, strict=True)
            )
            order = np.lexsort((starts, numbers))
            starts, lengths = starts[order], lengths[order]
            heads = [self._head(starts, lengths, column) for column in range(3)]
            self.columns.append((numbers[order], starts, lengths, *heads))

    def _head(self, starts: Numbers, lengths: Numbers, column: int) -> Numbers:
        """A byte of every unit; 0 where the unit has none."""
        import numpy as np

        at = np.minimum(starts + column, max(len(self.octets) - 1, 0))
        return np.where(lengths > column, self.octets[at], 0).astype(np.uint8)

    def _lengths(self, places: Numbers, starts: Numbers, ends: Numbers) -> Numbers:
        import numpy as np

        there = starts <= ends
        safe = np.where(there, places, 0)
        value = np.zeros(len(places), np.int64)
        for column in range(self.size):
            at = np.minimum(safe + column, len(self.octets) - 1)
            value = value << 8 | self.octets[at]
        return np.where(there, value, -1)

    def table(self) -> UnitTable:
        import numpy as np

        if self.columns:
            joined = [np.concatenate(c) for c in zip(*self.columns, strict=True)]
        else:
            joined = [np.zeros(0, np.int64 if n < 3 else np.uint8) for n in range(6)]
        samples, starts, lengths, first, second, third = joined
        empty = np.zeros(0, np.int64)
        return UnitTable(
            samples,
            starts,
            lengths,
            first,
            second,
            third,
            np.concatenate(self.misfits) if self.misfits else empty,
            np.concatenate(self.uncounted) if self.uncounted else empty,
        )
