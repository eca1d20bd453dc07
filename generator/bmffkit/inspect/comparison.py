"""A box written from its values against the bytes that it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.writer import Writer

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box

_CHUNK = 1 << 20
_MOST = 20


@dataclass(frozen=True, slots=True)
class Difference:
    """A box that is not written as it was.

    Attributes:
        box: its path.
        offset: the first byte of the source that differs.
        reason: what is different.
    """

    box: str
    offset: int
    reason: str


def compare_box(box: Box) -> list[Difference]:
    """Writes a box from its values and finds where that is not what was read.

    The answer names the innermost boxes that differ, at most twenty of them; it is
    empty when all bytes are the same.
    """
    found: list[Difference] = []
    own = _compare_whole(box)
    if own is not None:
        _inner(box, own, found)
    return found


def _inner(box: Box, own: Difference, found: list[Difference]) -> None:
    before = len(found)
    for child in box._children_or_none() if box._container else []:
        if len(found) >= _MOST:
            return
        if child._where is None:
            continue
        difference = _compare_whole(child)
        if difference is not None:
            _inner(child, difference, found)
    if len(found) == before:
        found.append(own)


def _compare_whole(box: Box) -> Difference | None:
    where = box._where
    assert where is not None
    document, start, end = where[:3]
    writer = Writer(verbatim=False)
    try:
        box._write_box(writer)
    except BmffError as error:
        return Difference(box.path, start, f"cannot be written: {error}")
    position = start
    for part in writer.parts:
        view = memoryview(part).cast("B") if len(part) else memoryview(b"")
        if position + len(view) > end:
            length = writer.length
            return Difference(
                box.path, end, f"{end - start} bytes were read, {length} written"
            )
        same = _same_until(view, document.buffer[position : position + len(view)])
        if same != len(view):
            at = position + same
            reason = f"{document.buffer[at]:#04x} was read, {view[same]:#04x} written"
            return Difference(box.path, at, reason)
        position += len(view)
    if position != end:
        return Difference(
            box.path, position, f"{end - position} bytes fewer were written"
        )
    return None


def _same_until(one: memoryview, other: memoryview) -> int:
    """How many bytes at the beginning of two views of one length are the same."""
    if _same_memory(one, other):
        return len(one)
    for start in range(0, len(one), _CHUNK):
        mine, theirs = one[start : start + _CHUNK], other[start : start + _CHUNK]
        # Comparing views goes byte by byte; comparing bytes is one call of memcmp.
        if bytes(mine) == bytes(theirs):
            continue
        return start + next(
            index
            for index, (a, b) in enumerate(zip(mine, theirs, strict=True))
            if a != b
        )
    return len(one)


def _same_memory(one: memoryview, other: memoryview) -> bool:
    """Whether both views are the very same bytes, which then need not be read at all."""
    if one.obj is not other.obj or len(one) < _CHUNK:
        return False
    return _address(one) == _address(other)


def _address(view: memoryview) -> int:
    import numpy as np

    return int(np.frombuffer(view, np.uint8).ctypes.data)
