"""The byte stream format: ISO/IEC 14496-10:2022, Annex B.

NAL units lie between start codes, three bytes 00 00 01; zero bytes may stand before a
start code and after a NAL unit. HEVC and VVC use the same format.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, overload

from bmffkit.runtime.errors import NotFoundError
from bmffkit.semantics.nal.search import octets, triplets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from bmffkit.semantics.nal.search import Bytes, Octets, Places

START_CODE = b"\0\0\0\1"
"""A zero byte and the start code prefix: right before any NAL unit."""

_STEP = 1 << 22
_STRIPS = 4


class Run(NamedTuple):
    """NAL units in a row, and where they are in the stream.

    Attributes:
        starts: the first byte of each NAL unit, after its start code.
        ends: where each ends, before the zero bytes that may follow it.
    """

    starts: Places
    ends: Places


class ByteStream:
    """A byte stream taken apart, without copying it.

    Iterating gives the NAL units as views. A unit may be empty, where two start codes
    follow each other.

    Attributes:
        data: the whole stream.
        starts: the first byte of each NAL unit, after its start code.
        ends: where each ends, before the zero bytes that may follow it.
    """

    def __init__(self, data: Bytes, starts: Places, ends: Places) -> None:
        self.data = memoryview(data).toreadonly().cast("B")
        self.starts = starts
        self.ends = ends

    @property
    def sizes(self) -> Places:
        """Bytes of each NAL unit."""
        return self.ends - self.starts

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> memoryview: ...
    @overload
    def __getitem__(self, index: slice) -> list[memoryview]: ...
    def __getitem__(self, index: int | slice) -> memoryview | list[memoryview]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        try:
            return self.data[int(self.starts[index]) : int(self.ends[index])]
        except IndexError:
            count = len(self)
            raise NotFoundError(f"no NAL unit {index}; there are {count}") from None

    def __iter__(self) -> Iterator[memoryview]:
        data = self.data
        for start, end in zip(self.starts.tolist(), self.ends.tolist(), strict=True):
            yield data[start:end]

    def framing(self, index: int) -> memoryview:
        """What stands before a NAL unit: its start code, the zero bytes before that, and
        before the first one anything else. At the index ``len``: what follows the last.
        """
        before = int(self.ends[index - 1]) if index else 0
        after = int(self.starts[index]) if index < len(self) else len(self.data)
        return self.data[before:after]

    def pieces(self, changed: Mapping[int, Bytes] | None = None) -> Iterator[Bytes]:
        """The stream in pieces: framing and NAL units in turn, some of them changed.

        Args:
            changed: by index, what stands in the place of a NAL unit.
        """
        start = 0
        for index in sorted(changed or ()):
            self[index]
            yield self.data[start : int(self.starts[index])]
            yield (changed or {})[index]
            start = int(self.ends[index])
        yield self.data[start:]

    def join(self, changed: Mapping[int, Bytes] | None = None) -> bytes:
        """The stream again; byte for byte, but for the units that are changed."""
        return b"".join(self.pieces(changed))

    def __repr__(self) -> str:
        return f"<{len(self)} NAL units in {len(self.data)} bytes>"


def split(data: Bytes) -> ByteStream:
    """Takes a whole byte stream apart. A stream without start codes has no units."""
    import numpy as np

    runs = list(locate(data))
    if not runs:
        nothing = np.zeros(0, np.int64)
        return ByteStream(data, nothing, nothing)
    starts, ends = (np.concatenate(column) for column in zip(*runs, strict=True))
    return ByteStream(data, starts, ends)


def units(data: Bytes) -> Iterator[memoryview]:
    """The NAL units of a byte stream as views, found as they are asked for.

    The memory needed does not grow with the stream.
    """
    view = memoryview(data).toreadonly().cast("B")
    for run in locate(view):
        for start, end in zip(run.starts.tolist(), run.ends.tolist(), strict=True):
            yield view[start:end]


def locate(
    data: Bytes, *, ensure: Callable[[int, int], None] | None = None
) -> Iterator[Run]:
    """Where the NAL units are, a few megabytes of the stream at a time.

    Args:
        data: the stream; a mapping of any size will do.
        ensure: makes a range of the data valid before it is read.
    """
    import numpy as np

    array = octets(data)
    size = len(array)
    pending = np.zeros(0, np.int64)
    for low in range(0, size, _STEP):
        high = min(low + _STEP + 2, size)
        if ensure is not None:
            ensure(low, high)
        codes = np.concatenate([pending, *triplets(array, 1, low, high)])
        if len(codes) > 1:
            yield _run(array, codes[:-1] + 3, codes[1:])
        pending = codes[-1:]
    if len(pending):
        yield _run(array, pending + 3, np.array([size]))


def _run(array: Octets, starts: Places, ends: Places) -> Run:
    """The units between starts and ends, less the zero bytes at their ends."""
    import numpy as np

    ends = ends.copy()
    left = np.arange(len(ends))
    for _ in range(_STRIPS):
        left = left[(ends[left] > starts[left])]
        left = left[array[ends[left] - 1] == 0]
        if not len(left):
            return Run(starts, ends)
        ends[left] -= 1
    for index in left.tolist():
        ends[index] = _stripped(array, int(starts[index]), int(ends[index]))
    return Run(starts, ends)


def _stripped(array: Octets, start: int, end: int) -> int:
    """The end of the range without the zero bytes that it ends in."""
    import numpy as np

    step = 64
    while end > start:
        low = max(start, end - step)
        others = np.flatnonzero(array[low:end])
        if len(others):
            return low + int(others[-1]) + 1
        end, step = low, min(step * 4, _STEP)
    return end


def join(units: Iterable[Bytes], start_code: Bytes = START_CODE) -> bytes:
    """A byte stream of these NAL units, the same start code before each."""
    parts: list[Bytes] = []
    for unit in units:
        parts += (start_code, unit)
    return b"".join(parts)
