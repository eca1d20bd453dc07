"""Emulation prevention: ISO/IEC 14496-10:2022, 7.4.1.1.

A NAL unit may not hold three bytes that look like a start code. Its writer puts a byte
3 after any two zero bytes that a byte of 0 to 3 would follow, and its reader takes it
out again. AVC, HEVC and VVC do this in the same way; EVC does not do it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bmffkit.runtime.errors import WriteError
from bmffkit.semantics.nal.search import (
    WINDOW,
    gathered,
    octets,
    triplets,
    zero_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.nal.search import Bytes, Octets, Places

_FEW = 256
_BLOCK = 1 << 15


def unescape(data: Bytes) -> bytes:
    """The payload of a NAL unit: all its bytes but the emulation prevention bytes."""
    return _without(data, removed_positions(data))


def unescape_with_positions(data: Bytes) -> tuple[bytes, Places]:
    """The payload, and where in the NAL unit the bytes were that it lacks."""
    removed = removed_positions(data)
    return _without(data, removed), removed


def removed_positions(data: Bytes) -> Places:
    """Where the emulation prevention bytes of a NAL unit are, in bytes from its start."""
    return gathered(triplets(octets(data), 3, 0, len(data))) + 2


def unit_offsets(payload_offsets: Places | int, removed: Places) -> Places:
    """Where bytes of the payload are in the NAL unit.

    Args:
        payload_offsets: places in the payload, in bytes.
        removed: the places of the emulation prevention bytes in the NAL unit.
    """
    import numpy as np

    there = removed - np.arange(len(removed))
    offsets = np.asarray(payload_offsets)
    return offsets + np.searchsorted(there, offsets, "right")


def restore(payload: Bytes, removed: Places) -> bytes:
    """The NAL unit that ``unescape_with_positions`` took apart, whoever escaped it.

    Raises:
        WriteError: bytes cannot have been removed at these places.
    """
    import numpy as np

    before = removed - np.arange(len(removed))
    if len(before) and (before[0] < 0 or before[-1] > len(payload)):
        raise WriteError("an emulation prevention byte lies outside the NAL unit")
    return _with(payload, before)


def escape(data: Bytes, *, ends: bool = True) -> bytes:
    """The NAL unit that carries these bytes.

    Args:
        data: a NAL unit header and payload, or a part of them.
        ends: whether the NAL unit ends with the data. It may not end in zero bytes, so
            a byte 3 follows those of the ``cabac_zero_words`` that do end it.

    Raises:
        WriteError: the data ends in a zero byte that is not half of such a word; no
            NAL unit has this payload.
    """
    array = octets(data)
    before = gathered(_insertions(array, ends=ends))
    size = len(array)
    if ends and size and not array[-1] and not (len(before) and before[-1] == size):
        raise WriteError("a NAL unit cannot end in a single zero byte")
    return _with(data, before)


def _insertions(array: Octets, *, ends: bool) -> Iterator[Places]:
    """The places before which a byte 3 must stand."""
    import numpy as np

    size = len(array)
    begun = previous = -2
    for pairs in zero_pairs(array, 0, size):
        # Within a run of zero bytes every second one completes a pair; a byte
        # inserted after it starts the count anew.
        first = np.ones(len(pairs), bool)
        first[1:] = np.diff(pairs) != 1
        starts = np.where(first, pairs, 0)
        if pairs[0] == previous + 1:
            starts[0] = begun
        starts = np.maximum.accumulate(starts)
        begun, previous = int(starts[-1]), int(pairs[-1])
        after = pairs[(pairs - starts) & 1 == 0] + 2
        last = len(after) and after[-1] == size
        inside = after[:-1] if last else after
        inside = inside[array[inside] <= 3]
        yield np.append(inside, size) if last and ends else inside


def _without(data: Bytes, places: Places) -> bytes:
    """The data but for single bytes."""
    if not len(places):
        return bytes(data)
    view = memoryview(data)
    if len(places) <= _FEW:
        ends = [*places.tolist(), len(view)]
        starts = [0, *(end + 1 for end in ends[:-1])]
        return b"".join([view[a:b] for a, b in zip(starts, ends, strict=True)])
    import numpy as np

    array = octets(data)
    kept = np.ones(len(array), bool)
    kept[places] = False
    blocks = range(0, len(array), WINDOW)
    return b"".join([array[a : a + WINDOW][kept[a : a + WINDOW]].data for a in blocks])


def _with(data: Bytes, places: Places) -> bytes:
    """The data with a byte 3 before every place."""
    if not len(places):
        return bytes(data)
    view = memoryview(data)
    if len(places) <= _FEW:
        bounds = [0, *places.tolist(), len(view)]
        pairs = pairwise(bounds)
        return b"\3".join([view[a:b] for a, b in pairs])
    blocks = []
    start = 0
    for low in range(0, len(places), _BLOCK):
        block = places[low : low + _BLOCK]
        stop = int(block[-1])
        blocks.append(_with_many(octets(view[start:stop]), block - start))
        start = stop
    return b"".join([*blocks, view[start:]])


def _with_many(array: Octets, places: Places) -> memoryview:
    import numpy as np

    added = places + np.arange(len(places))
    result = np.empty(len(array) + len(places), np.uint8)
    kept = np.ones(len(result), bool)
    kept[added] = False
    result[kept] = array
    result[added] = 3
    return result.data
