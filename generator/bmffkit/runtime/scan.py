"""Finding boxes: headers only, nothing inside them is read."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING

from bmffkit.runtime.document import MAX_DEPTH, shown_code
from bmffkit.runtime.errors import LimitError

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.document import Document

_HEADER = Struct(">I4s")
_LARGE = Struct(">Q")

COMPACT, LARGE, TO_END = 0, 1, 2
"""The three forms of a box header: 32-bit size, 64-bit size, to the end."""


def scan(
    document: Document,
    parent: Box | None,
    start: int,
    end: int,
    family: str,
    count: int | None = None,
) -> tuple[list[Box], int]:
    """The boxes between two offsets, and where the last of them ends.

    Stops before bytes that are no box; they are the container's trailing bytes.
    A box that the end of the file cuts short is kept, with what there is of it.

    Raises:
        LimitError: boxes are nested deeper than ``MAX_DEPTH``.
    """
    _check_depth(parent, start)
    registry = document.registry
    known = registry.known(family)
    buffer, ensure = document.buffer, document.ensure
    unpack = _HEADER.unpack_from
    new = object.__new__
    found: list[Box] = []
    most = -1 if count is None else count
    position = start
    while position + 8 <= end and len(found) != most:
        if ensure is not None:
            ensure(position, min(position + 32, end))
        size, code = unpack(buffer, position)
        head, form, stop = 8, COMPACT, position + size
        if size < 8 or stop > end or code == b"uuid":
            fixed = _unusual(document, parent, position, end, size, code)
            if fixed is None:
                break
            stop, head, form, code = fixed
        twin = known.get(code) or registry.choose(
            family, code, parent, document, position + head
        )
        box = new(twin)
        box._document = document
        box._start = position
        box._end = stop
        box._head = head
        box._form = form
        box._code = code
        box.parent = parent
        found.append(box)
        position = stop
    return found, position


def _check_depth(parent: Box | None, start: int) -> None:
    depth = 0
    above = parent
    while above is not None:
        depth += 1
        above = above.parent
    if depth >= MAX_DEPTH and parent is not None:
        raise LimitError(
            f"boxes are nested deeper than {MAX_DEPTH}", path=parent.path, offset=start
        )


def _unusual(
    document: Document,
    parent: Box | None,
    position: int,
    end: int,
    size: int,
    code: bytes,
) -> tuple[int, int, int, bytes] | None:
    """Where a box ends whose header is not of the common kind: (end, head, form, code)."""
    buffer = document.buffer
    head, form = 8, COMPACT
    stop = position + size
    if size == 1:
        if position + 16 > end:
            return None
        size = _LARGE.unpack_from(buffer, position + 8)[0]
        head, form = 16, LARGE
        stop = position + size
    elif size == 0:
        if code == b"\0\0\0\0" or (parent is not None and not _printable(code)):
            return None
        stop, form = end, TO_END
        if end != len(buffer):
            document.problems.append(
                (position, "a size of 0 is for the last box of a file")
            )
    if code == b"uuid":
        if position + head + 16 > end:
            return None
        code += bytes(buffer[position + head : position + head + 16])
        head += 16
    if form != TO_END and size < head:
        document.problems.append(
            (position, f"a box of {size} bytes cannot hold its header")
        )
        return None
    if stop > end:
        if end != len(buffer) or not _cut(document, parent) or not _printable(code[:4]):
            name = shown_code(code[:4].decode("latin-1"))
            document.problems.append(
                (
                    position,
                    f"{name} claims {size} bytes, {end - position} left in its container",
                )
            )
            return None
        document.truncated[position] = size
        stop = end
    return stop, head, form, code


def _cut(document: Document, parent: Box | None) -> bool:
    """Whether a container may itself end beyond the end of the file."""
    if parent is None:
        return True
    where = parent._where
    return where is not None and where[1] in document.truncated


def _printable(code: bytes) -> bool:
    return all(0x20 <= octet < 0x7F or octet >= 0xA0 for octet in code)
