"""Finding pairs of zero bytes, the one thing that framing and escaping both hang on."""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Octets = NDArray[Any]
    Places = NDArray[Any]

Bytes = bytes | bytearray | memoryview | mmap.mmap
"""What can be searched: anything that holds bytes without copying them."""

WINDOW = 1 << 18
"""Bytes looked at in one step; small enough for the cache of a processor."""


def octets(data: Bytes) -> Octets:
    """The bytes as an array, without a copy."""
    import numpy as np

    return np.frombuffer(data, np.uint8)


def zero_pairs(array: Octets, start: int, stop: int) -> Iterator[Places]:
    """Where two zero bytes in a row begin, window by window, both within the range."""
    import numpy as np

    for low in range(start, stop - 1, WINDOW):
        part = array[low : min(low + WINDOW + 1, stop)]
        found = np.flatnonzero((part[1:] | part[:-1]) == 0)
        if len(found):
            yield found + low


def triplets(array: Octets, last: int, start: int, stop: int) -> Iterator[Places]:
    """Where two zero bytes and a byte ``last`` begin, window by window."""
    for pairs in zero_pairs(array, start, stop - 1):
        found = pairs[array[pairs + 2] == last]
        if len(found):
            yield found


def gathered(parts: Iterator[Places]) -> Places:
    """All of them in one array."""
    import numpy as np

    found = list(parts)
    return np.concatenate(found) if found else np.zeros(0, np.int64)
