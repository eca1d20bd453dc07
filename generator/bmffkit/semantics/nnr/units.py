"""The units of a compressed neural network: where each begins, and what it is.

ISO/IEC 15938-17:2024, 8.2.2: a bitstream is a run of units, the first of them NNR_STR.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from bmffkit.runtime.errors import ParseError, TruncatedError

NAMES: Final = (
    "NNR_STR", "NNR_MPS", "NNR_LPS", "NNR_TPL", "NNR_QNT", "NNR_NDU", "NNR_AGG",
)  # fmt: skip
"""Unit types by number. ISO/IEC 15938-17:2024, Table 1."""


class UnitPlace(NamedTuple):
    """A unit in a bitstream.

    Attributes:
        offset: where it begins, in bytes.
        size: all of its bytes, its size field included.
        type: ``nnr_unit_type``.
    """

    offset: int
    size: int
    type: int


def type_name(kind: int) -> str:
    """What the standard calls units of a type."""
    return NAMES[kind] if 0 <= kind < len(NAMES) else f"UNKNOWN_{kind}"


def places(data: bytes | memoryview, what: str = "a unit") -> Iterator[UnitPlace]:
    """The units of a bitstream, which tile its bytes.

    Args:
        data: the bitstream.
        what: what errors call a unit.

    Raises:
        TruncatedError: a unit is cut short.
        ParseError: a unit says that it is smaller than its own size field.
    """
    offset, end = 0, len(data)
    while offset < end:
        head = 4 if data[offset] & 0x80 else 2
        size = int.from_bytes(data[offset : offset + head], "big")
        size &= (1 << 8 * head - 1) - 1
        if offset + head >= end:
            reason = f"need {head + 1} bytes for {what}, {end - offset} left"
            raise TruncatedError(reason, field="nnr_unit_size", offset=offset)
        if size <= head:
            reason = f"{what} of {size} bytes"
            raise ParseError(reason, field="nnr_unit_size", offset=offset)
        if size > end - offset:
            reason = f"{what} of {size} bytes, {end - offset} left"
            raise TruncatedError(reason, field="nnr_unit_size", offset=offset)
        yield UnitPlace(offset, size, data[offset + head] >> 2)
        offset += size


def fill(data: bytes | memoryview) -> bool:
    """Whether units, one at least, fill the bytes exactly."""
    try:
        return sum(1 for _ in places(data)) > 0
    except ParseError:
        return False


def is_bitstream(data: bytes | memoryview) -> bool:
    """Whether bytes are units from the first to the last, beginning with NNR_STR."""
    return fill(data) and next(places(data)).type == 0
