"""The elementary stream of a track: byte stream format, parameter sets and messages in place.

AVC, HEVC and VVC come as the byte stream format of their Annex B; EVC, which has no start
codes, with lengths of four bytes as its Annex B has it. Samples that get nothing are
copied in long stretches: read into one buffer, start codes written over the lengths there,
written at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError, ParseError, TruncatedError
from bmffkit.semantics.nal import lengths
from bmffkit.semantics.nal.annexb import START_CODE
from bmffkit.semantics.nal.codecs import Codec, unit_type
from bmffkit.semantics.nnpf.filters import track_groups
from bmffkit.semantics.nnpf.insertion import ALL, Reading
from bmffkit.semantics.nnpf.reconstruction import ParameterSets, Reconstruction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from bmffkit.semantics.faces import FileLike, TrackLike
    from bmffkit.semantics.nal.search import Bytes

    Numbers = NDArray[Any]
    Fill = Callable[[int, memoryview], None]
    Write = Callable[[list[Bytes]], None]

BUFFER = 1 << 22
"""Bytes read and written at once; more only for a sample that is larger."""


@dataclass(slots=True)
class Rebuilt:
    """What was written.

    Attributes:
        codec: the codec of the stream.
        samples: how many samples it was made of.
        size: bytes of the stream.
        inserted: how many NAL units with messages were inserted.
        filters: the filters that the groups of the track hold.
        problems: what was left out, and why.
    """

    codec: Codec
    samples: int
    size: int = 0
    inserted: int = 0
    filters: list[int] = field(default_factory=list)
    problems: list[BmffError] = field(default_factory=list)


def rebuild(
    file: FileLike,
    track: TrackLike,
    fill: Fill,
    write: Write,
    *,
    suffix: bool = False,
    insert: Reading = ALL,
    parameter_sets: ParameterSets = "sync",
    lenient: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Rebuilt:
    """Writes the elementary stream of a track.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.7, for the messages of post-filter groups.

    Args:
        file: the file.
        track: the track.
        fill: reads bytes of the file from a place on into a view.
        write: takes pieces of the stream, which change after the next call.
        suffix: whether messages come in suffix SEI units, where the codec has such.
        insert: what the begin of a run of a base filter concerns: with ``all`` each
            filter of the sample, with ``changed`` that filter alone.
        parameter_sets: with ``sync`` those of the sample entry come before each sync
            sample that has none of its own, with ``once`` where the entry begins to hold.
        lenient: whether messages that are broken are left out, and kept as problems.
        progress: called with the bytes of samples done, and all of them.

    Raises:
        ParseError: groups, messages or samples are broken, or the samples cannot be read.
        NotFoundError: the item with a network is not there.
    """
    problems: list[BmffError] = []
    groups = track_groups(file, track, lenient=lenient, problems=problems)
    plan = Reconstruction(
        file, track, groups, suffix=suffix, insert=insert, parameter_sets=parameter_sets
    )
    out = Rebuilt(
        plan.codec, len(plan.table.sizes), problems=problems, filters=groups.ids
    )
    copier = _Copier(plan, fill, write)
    copier.copy_all(progress)
    out.size, out.inserted = copier.size, plan.inserted
    return out


def _batches(sizes: Numbers) -> Iterator[tuple[int, int]]:
    """Samples in a row whose bytes fit the buffer; at least one at a time."""
    import numpy as np

    ends = np.cumsum(sizes, dtype=np.int64)
    first, done = 0, 0
    while first < len(ends):
        end = max(int(np.searchsorted(ends, done + BUFFER, "right")), first + 1)
        yield first, end
        first, done = end, int(ends[end - 1])


class _Copier:
    """Brings batches of samples from the file to the stream.

    Attributes:
        size: bytes written so far.
    """

    def __init__(self, plan: Reconstruction, fill: Fill, write: Write) -> None:
        self._plan = plan
        self._fill = fill
        self._write = write
        # Pieces of one batch may be written while the next one is read.
        self._buffers = bytearray(0), bytearray(0)
        self.size = 0
        evc = plan.codec is Codec.EVC
        self._patch = all(entry.size == 4 for entry in plan.entries) and not evc
        self._plain = evc and all(entry.size == 4 for entry in plan.entries)
        self._checked = any(entry.references for entry in plan.entries)

    def copy_all(self, progress: Callable[[int, int], None] | None) -> None:
        """Copies all samples."""
        sizes = self._plan.table.sizes
        total = int(sizes.sum(dtype="i8"))
        done = 0
        for first, end in _batches(sizes):
            done += self.copy(first, end)
            if progress is not None:
                progress(done, total)

    def copy(self, first: int, end: int) -> int:
        """Copies samples; gives their bytes."""
        import numpy as np

        sizes = self._plan.table.sizes[first:end].astype(np.int64)
        total = int(sizes.sum())
        view = self._view(total)
        starts = np.cumsum(sizes) - sizes
        self._read(view, starts, self._plan.table.offsets[first:end], sizes)
        low, high = np.searchsorted(self._plan.special, [first, end])
        special = self._plan.special[low:high]
        if self._checked:
            self._check_units(view, first, starts, sizes)
        if not (self._patch or self._plain):
            special = np.arange(first, end)
        pieces = self._pieces(view, first, starts, sizes, special.tolist())
        if self._patch:
            self._to_annexb(view, first, starts, sizes)
        self.size += sum(map(len, pieces))
        self._write(pieces)
        return total

    def _view(self, size: int) -> memoryview:
        """Room for a batch, in the buffer that was not used last."""
        buffer, other = self._buffers
        if size > len(buffer):
            most = min(BUFFER, int(self._plan.table.sizes.sum(dtype="i8")))
            buffer = bytearray(max(size, most))
        self._buffers = other, buffer
        return memoryview(buffer)[:size]

    def _read(
        self, view: memoryview, starts: Numbers, offsets: Numbers, sizes: Numbers
    ) -> None:
        """Fills the view; samples that follow each other in the file come at once."""
        import numpy as np

        if not len(view):
            return
        new = np.ones(len(starts), bool)
        new[1:] = offsets[1:] != offsets[:-1] + sizes[:-1]
        rows = np.flatnonzero(new)
        begins = starts[rows].tolist()
        ends = [*begins[1:], len(view)]
        for place, begin, end in zip(offsets[rows].tolist(), begins, ends, strict=True):
            if begin < end:
                self._fill(place, view[begin:end])

    def _to_annexb(
        self, view: memoryview, first: int, starts: Numbers, sizes: Numbers
    ) -> None:
        try:
            lengths.patch_to_annexb(view, starts=starts)
        except TruncatedError:
            self._explain(view, first, starts, sizes)
            raise

    def _explain(
        self, view: memoryview, first: int, starts: Numbers, sizes: Numbers
    ) -> None:
        """Raises the error of the sample that is broken."""
        for row, (start, size) in enumerate(
            zip(starts.tolist(), sizes.tolist(), strict=True)
        ):
            self._locations(view[start : start + size], first + row)

    def _locations(self, sample: Bytes, number: int) -> list[tuple[int, int]]:
        entry = self._entry(number)
        path = f"{self._plan.trak.path} sample {number}"
        offset = int(self._plan.table.offsets[number])
        return lengths.locations(sample, entry.size, path=path, offset=offset)

    def _entry(self, number: int) -> Any:
        return self._plan.entries[int(self._plan.table.entries[number]) - 1]

    def _check_units(
        self, view: memoryview, first: int, starts: Numbers, sizes: Numbers
    ) -> None:
        """Refuses units that stand for bytes of other units, or of other tracks."""
        codec = self._plan.codec
        for row, (start, size) in enumerate(
            zip(starts.tolist(), sizes.tolist(), strict=True)
        ):
            types = self._entry(first + row).references
            sample = view[start : start + size]
            for low, high in self._locations(sample, first + row) if types else ():
                if high > low and unit_type(sample[low : low + 4], codec) in types:
                    raise ParseError(
                        "an aggregator or extractor; these are not resolved",
                        path=f"{self._plan.trak.path} sample {first + row}",
                        offset=int(self._plan.table.offsets[first + row]) + low,
                    )

    def _pieces(
        self,
        view: memoryview,
        first: int,
        starts: Numbers,
        sizes: Numbers,
        special: list[int],
    ) -> list[Bytes]:
        """The stream of a batch: stretches of the view, and what comes between them."""
        out = _Pieces(view, self._plan.codec)
        units: list[Bytes]
        for number in special:
            start = int(starts[number - first])
            sample = view[start : start + int(sizes[number - first])]
            new = self._plan.replaced.get(number)
            if new is not None:
                units = [new[low:high] for low, high in self._locations(new, number)]
                made = self._plan.units(number, units, self._elsewhere)
                out.replace(start, start + len(sample), made)
                continue
            places = self._locations(sample, number)
            units = [sample[low:high] for low, high in places]
            made = self._plan.units(number, units, self._elsewhere)
            if not (self._patch or self._plain):
                out.replace(start, start + len(sample), made)
                continue
            known = {id(unit): place for unit, place in zip(units, places, strict=True)}
            out.rearrange(start, len(sample), made, known)
        return out.finished()

    def _elsewhere(self, place: int, size: int) -> memoryview:
        view = memoryview(bytearray(size))
        if size:
            self._fill(place, view)
        return view


class _Pieces:
    """Pieces of a stream: stretches of a view, and units from elsewhere."""

    def __init__(self, view: memoryview, codec: Codec) -> None:
        self._view = view
        self._evc = codec is Codec.EVC
        self._out: list[Bytes] = []
        self._start = self._end = 0

    def _keep(self, start: int, end: int) -> None:
        """A range of the view comes next."""
        if start != self._end:
            self._flush()
            self._start = start
        self._end = end

    def _flush(self) -> None:
        if self._end > self._start:
            self._out.append(self._view[self._start : self._end])
        self._start = self._end

    def _add(self, unit: Bytes) -> None:
        self._flush()
        self._out.append(len(unit).to_bytes(4, "big") if self._evc else START_CODE)
        self._out.append(unit)

    def replace(self, start: int, end: int, units: list[Bytes]) -> None:
        """Units in the place of a range of the view."""
        self._keep(self._end, start)
        for unit in units:
            self._add(unit)
        self._start = self._end = end

    def rearrange(
        self,
        start: int,
        size: int,
        units: list[Bytes],
        known: dict[int, tuple[int, int]],
    ) -> None:
        """Units in the place of a sample; those known stay in the view with their lengths."""
        self._keep(self._end, start)
        for unit in units:
            place = known.get(id(unit))
            if place is None:
                self._add(unit)
            else:
                self._keep(start + place[0] - 4, start + place[1])
        self._flush()
        self._start = self._end = start + size

    def finished(self) -> list[Bytes]:
        """All pieces."""
        self._keep(self._end, len(self._view))
        self._flush()
        return self._out
