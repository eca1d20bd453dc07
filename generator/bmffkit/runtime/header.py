"""Box headers as they are written."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING

from bmffkit.runtime.scan import COMPACT, LARGE, TO_END

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box

_SIZE = Struct(">I4s")
_LARGE_SIZE = Struct(">I4sQ")


def header_of(box: Box, payload: int, *, spliced: bool = False) -> bytes:
    """The header for a payload of so many bytes, in the form that the box had.

    A box that the end of the file cuts goes on to claim what is missing: when its payload
    is as long as it was, or when it is the old one with ``spliced`` bytes in it.
    """
    code, user = box._code[:4], box._code[4:]
    form = COMPACT
    if box._where is not None:
        document, start, end, head, form = box._where
        declared = document.truncated.get(start)
        if declared is not None and (spliced or payload == end - start - head):
            payload += declared - (end - start)
        if form == TO_END and is_last(box):
            return _SIZE.pack(0, code) + user
    size = payload + 8 + len(user)
    if form == LARGE or size > 0xFFFFFFFF:
        return _LARGE_SIZE.pack(1, code, size + 8) + user
    return _SIZE.pack(size, code) + user


def is_last(box: Box) -> bool:
    """Whether nothing follows in the file, as a size of zero demands."""
    where, above = box._where, box.parent
    if where is not None and above is not None and where[2] != len(where[0].buffer):
        # Against the standard it went to the end of its container: let it be so.
        return not above.trailing and above.children[-1] is box
    while box.parent is not None:
        if box.parent.trailing or box.parent.children[-1] is not box:
            return False
        box = box.parent
    root = box._where[0].root if box._where is not None else None
    if root is None:
        return True
    return bool(root.children and root.children[-1] is box and not root.trailing)
