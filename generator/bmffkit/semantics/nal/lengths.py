"""Samples of NAL units with their lengths before them.

The size of the length fields is what the decoder configuration record has as
``lengthSizeMinusOne``, and one: ISO/IEC 14496-15:2024, 5.3.3.1.2.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING

from bmffkit.runtime.errors import FieldRangeError, TruncatedError
from bmffkit.semantics.nal import annexb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bmffkit.semantics.nal.search import Bytes, Places

SIZES = (1, 2, 3, 4)
"""Bytes that a length field may have."""

_FIELD = "NALUnitLength"
_LENGTH = Struct(">I")


def units(
    sample: Bytes, size: int = 4, *, path: str = "", offset: int = 0
) -> Iterator[memoryview]:
    """The NAL units of a sample as views.

    Args:
        sample: one sample, or several one after the other.
        size: bytes of each length field.
        path: what the sample belongs to, for messages.
        offset: where the sample is in its file, for messages.

    Raises:
        TruncatedError: the lengths do not tile the sample.
        FieldRangeError: no length field has this size.
    """
    view = memoryview(sample).toreadonly().cast("B")
    for start, end in _places(view, size, path, offset):
        yield view[start:end]


def locations(
    sample: Bytes, size: int = 4, *, path: str = "", offset: int = 0
) -> list[tuple[int, int]]:
    """Where the NAL units of a sample start and end, counted from its own start.

    Raises:
        TruncatedError: the lengths do not tile the sample.
        FieldRangeError: no length field has this size.
    """
    return list(_places(memoryview(sample).cast("B"), size, path, offset))


def _places(
    view: memoryview, size: int, path: str, offset: int
) -> Iterator[tuple[int, int]]:
    _check(size)
    total = len(view)
    place = 0
    while place < total:
        start = place + size
        end = start + int.from_bytes(view[place:start], "big")
        if start > total or end > total:
            raise _misfit(view, place, size, path, offset)
        yield start, end
        place = end


def to_annexb(
    sample: Bytes, size: int = 4, *, path: str = "", offset: int = 0
) -> bytes:
    """The same NAL units as a byte stream, with start codes of four bytes.

    Raises:
        TruncatedError: the lengths do not tile the sample.
        FieldRangeError: no length field has this size.
    """
    return annexb.join(units(sample, size, path=path, offset=offset))


def patch_to_annexb(
    samples: bytearray | memoryview,
    *,
    path: str = "",
    offset: int = 0,
    starts: Sequence[int] | Places | None = None,
) -> int:
    """Writes start codes over length fields of four bytes, in place.

    Nothing is written when the lengths do not fit.

    Args:
        samples: any number of whole samples, one after the other.
        path: what they belong to, for messages.
        offset: where they are in their file, for messages.
        starts: where the samples begin; NAL units have to begin there as well.

    Returns:
        How many NAL units there are.

    Raises:
        TruncatedError: the lengths do not tile the samples.
    """
    import numpy as np

    total = len(samples)
    length = _LENGTH.unpack_from
    places: list[int] = []
    place = 0
    last = total - 4
    while place <= last:
        places.append(place)
        place += 4 + length(samples, place)[0]
    if place != total:
        wrong = place if place < total else places[-1]
        raise _misfit(memoryview(samples), wrong, 4, path, offset)
    if places:
        array = np.frombuffer(samples, np.uint8)
        fields = np.array(places)
        if starts is not None:
            _check_starts(fields, np.asarray(starts), total, path, offset)
        for column in range(3):
            array[fields + column] = 0
        array[fields + 3] = 1
    return len(places)


def _check_starts(
    fields: Places, starts: Places, total: int, path: str, offset: int
) -> None:
    import numpy as np

    there = starts[starts < total]
    rows = np.minimum(np.searchsorted(fields, there), len(fields) - 1)
    wrong = there[fields[rows] != there]
    if len(wrong):
        reason = "a NAL unit reaches into the next sample"
        place = offset + int(wrong[0])
        raise TruncatedError(reason, path=path, field=_FIELD, offset=place)


def from_annexb(stream: Bytes, size: int = 4) -> bytes:
    """The NAL units of a byte stream with their lengths before them; no empty ones.

    Raises:
        FieldRangeError: a NAL unit is too long for the length field, or no length
            field has this size.
    """
    return join((unit for unit in annexb.units(stream) if len(unit)), size)


def join(units: Iterable[Bytes], size: int = 4) -> bytes:
    """A sample of these NAL units.

    Raises:
        FieldRangeError: a NAL unit is too long for the length field, or no length
            field has this size.
    """
    _check(size)
    limit = 1 << 8 * size
    parts: list[Bytes] = []
    for index, unit in enumerate(units):
        length = len(unit)
        if length >= limit:
            reason = (
                f"NAL unit {index} has {length} bytes, too many for {8 * size} bits"
            )
            raise FieldRangeError(reason, field=_FIELD)
        parts += (length.to_bytes(size, "big"), unit)
    return b"".join(parts)


def _check(size: int) -> None:
    if size not in SIZES:
        raise FieldRangeError(f"a length field has 1 to 4 bytes, not {size}")


def _misfit(
    view: memoryview, place: int, size: int, path: str, offset: int
) -> TruncatedError:
    left = len(view) - place
    if left < size:
        reason = f"need {size} bytes, {left} left in the sample"
    else:
        length = int.from_bytes(view[place : place + size], "big")
        reason = f"a NAL unit of {length} bytes, {left - size} left in the sample"
    return TruncatedError(reason, path=path, field=_FIELD, offset=offset + place)
