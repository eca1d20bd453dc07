"""From NAL unit to NAL unit in samples, many samples at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import LimitError, TruncatedError
from bmffkit.semantics.nal import lengths
from bmffkit.semantics.nal.codecs import Codec, header

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Numbers = NDArray[Any]

_FEW = 48
_MOST_UNITS = 1 << 20


class Unit(NamedTuple):
    """A NAL unit of a sample.

    Attributes:
        start: its first byte in the sample, after its length.
        end: the byte behind it.
        type: ``nal_unit_type``; -1 when it is too short for a header.
        layer_id: ``nuh_layer_id``; 0 in AVC.
    """

    start: int
    end: int
    type: int
    layer_id: int


def unit_list(data: memoryview, size: int, codec: Codec, path: str = "") -> list[Unit]:
    """The NAL units of a sample.

    Raises:
        TruncatedError: the lengths do not tile the sample.
        LimitError: there are more NAL units than any picture has.
    """
    out: list[Unit] = []
    end = 0
    for unit in lengths.units(data, size, path=path):
        start = end + size
        end = start + len(unit)
        try:
            head = header(unit, codec)
        except TruncatedError:
            out.append(Unit(start, end, -1, 0))
        else:
            layer = 0 if codec is Codec.AVC else head.layer_id
            out.append(Unit(start, end, head.type, layer))
        if len(out) > _MOST_UNITS:
            raise LimitError(f"more than {_MOST_UNITS} NAL units", path=path)
    return out


class Walk:
    """From length to length in many samples at once; notes the units that matter.

    Args:
        codec: that of the NAL units.
        kept: whether units of each type matter; of 65, the last one for units that are
            too short for a header.
        buffer: the file.
        path: the track, for messages.
    """

    def __init__(
        self, codec: Codec, kept: Numbers, buffer: memoryview, path: str
    ) -> None:
        from bmffkit.semantics.nal.search import octets

        self.codec = codec
        self.kept = kept
        self.buffer = buffer
        self.path = path
        self.data = octets(buffer)
        self.found: list[list[Numbers]] = []

    def begin(
        self, first: int, starts: Numbers, ends: Numbers, fields: Numbers
    ) -> None:
        """Stands at the first length field of each of some samples.

        Args:
            first: the number of the first sample.
            starts: where each begins in the buffer.
            ends: where each ends; those that end before they begin are left out.
            fields: bytes of the length fields in each.
        """
        self.first = first
        self.starts, self.ends, self.fields = starts, ends, fields
        self.places = starts.copy()

    def rows(self, other: Mapping[int, memoryview]) -> list[Numbers]:
        """Sample (from the first on) of each unit; its start and end there, type and layer.

        Args:
            other: the bytes of samples that are not in the buffer.

        Raises:
            TruncatedError: the lengths do not tile a sample.
            LimitError: a sample has more NAL units than any picture.
        """
        import numpy as np

        left = np.flatnonzero(self.places < self.ends)
        while len(left) >= _FEW:
            left = self._step(left)
        for index in left.tolist():
            start, end = int(self.places[index]), int(self.ends[index])
            data = self.buffer[start:end]
            self._one(index, data, start - int(self.starts[index]))
        for sample, data in other.items():
            self._one(sample - self.first, data, 0)
        if not self.found:
            return [np.zeros(0, np.int64)] * 5
        return [np.concatenate(column) for column in zip(*self.found, strict=True)]

    def _step(self, left: Numbers) -> Numbers:
        """Goes over one unit in each of these samples; gives those not at their ends."""
        import numpy as np

        data, ends, sizes = self.data, self.ends[left], self.fields[left]
        starts = self.places[left] + sizes
        if (starts > ends).any():
            self._misfit(left[starts > ends])
        length = np.zeros(len(left), np.int64)
        for back in range(int(sizes.max()), 0, -1):
            there = sizes >= back
            octet = data[np.where(there, starts - back, 0)]
            length = np.where(there, length << 8 | octet, length)
        stops = starts + length
        if (stops > ends).any():
            self._misfit(left[stops > ends])
        kinds, layers = self._headers(starts, stops)
        kept = self.kept[kinds]
        if kept.any():
            begun = self.starts[left]
            columns = (left, starts - begun, stops - begun, kinds, layers)
            self.found.append([each[kept] for each in columns])
        self.places[left] = stops
        return left[stops < ends]

    def _headers(self, starts: Numbers, stops: Numbers) -> tuple[Numbers, Numbers]:
        """Types and layers; 64 for the type of a unit that is too short."""
        import numpy as np

        data, codec = self.data, self.codec
        need = 1 if codec is Codec.AVC else 2
        whole = stops - starts >= need
        one = data[np.where(whole, starts, 0)].astype(np.int64)
        if codec is Codec.AVC:
            return np.where(whole, one & 31, 64), np.zeros(len(one), np.int64)
        two = data[np.where(whole, starts + 1, 0)].astype(np.int64)
        if codec is Codec.HEVC:
            kinds, layers = one >> 1 & 63, (one & 1) << 5 | two >> 3
        else:
            kinds, layers = two >> 3, one & 63
        return np.where(whole, kinds, 64), layers

    def _one(self, index: int, data: memoryview, at: int) -> None:
        """The rest of one sample, where few are left."""
        import numpy as np

        path = f"{self.path} sample {self.first + index}"
        kept = [
            (index, unit.start + at, unit.end + at, unit.type, unit.layer_id)
            for unit in unit_list(data, int(self.fields[index]), self.codec, path)
            if unit.type >= 0 and self.kept[unit.type]
        ]
        if kept:
            table = np.array(kept, np.int64)
            self.found.append([table[:, column] for column in range(5)])

    def _misfit(self, indices: Numbers) -> None:
        """Refuses the first of some samples whose lengths do not tile it."""
        index = int(indices[0])
        start, end = int(self.places[index]), int(self.ends[index])
        lengths.locations(
            self.buffer[start:end],
            int(self.fields[index]),
            path=f"{self.path} sample {self.first + index}",
            offset=start,
        )
