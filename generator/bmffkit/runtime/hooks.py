"""Named hooks: the few values that no path in the file leads to.

A specification refers to one as ``@context NAME = hook(name)``. Each takes the box
that is being read or written and the cursor, and gives the value or None.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

Hook = Callable[["Box | None", "Reader | Writer | None"], Any]

HOOKS: dict[str, Hook] = {}
"""The hooks by name."""


def hook(name: str) -> Callable[[Hook], Hook]:
    """Makes a function known as a hook."""

    def add(function: Hook) -> Hook:
        HOOKS[name] = function
        return function

    return add


@hook("per_sample_iv_size")
def per_sample_iv_size(owner: Box | None, cursor: Reader | Writer | None) -> int | None:
    """The bytes of an initialization vector in sample encryption information.

    ISO/IEC 23001-7:2023, 7.2: the track's encryption box tells it; a fragment's track
    is found by its ID. A segment without its initialization segment tells nothing: then
    it is the size with which the vectors and their subsamples fill the box exactly.
    """
    if owner is None:
        return None
    if cursor is not None and hasattr(cursor, "parts"):
        return _written_size(owner)
    declared = _declared_size(owner)
    sizes = [declared] if declared is not None else []
    for size in [*sizes, 8, 16, 0]:
        if cursor is None or _fills(owner, cursor, size):
            return size
    return declared


def _written_size(owner: Any) -> int | None:
    for sample in owner.samples:
        vector = sample.InitializationVector
        return len(vector) if vector is not None else _declared_size(owner)
    return _declared_size(owner) or 0


def _declared_size(owner: Box) -> int | None:
    from bmffkit.runtime.errors import BmffError

    track = _track(owner)
    if track is None:
        return None
    try:
        for box in track.walk():
            size = getattr(box, "default_Per_Sample_IV_Size", None)
            if isinstance(size, int):
                return size
    except BmffError:
        return None
    return None


def _track(owner: Box) -> Any:
    """The track of a box in a track or in a track fragment."""
    box: Box | None = owner.parent
    while box is not None and box.type not in ("trak", "traf"):
        box = box.parent
    if box is None or box.type == "trak" or owner._where is None:
        return box
    number = next(
        (getattr(c, "track_ID", None) for c in box.children if c.type == "tfhd"), None
    )
    root = owner._where[0].root
    for top in root.children if root is not None else ():
        if top.type == "moov":
            for track in top.children:
                heads = [c for c in track.children if c.type == "tkhd"]
                if any(getattr(head, "track_ID", None) == number for head in heads):
                    return track
    return None


def _fills(owner: Any, cursor: Any, size: int) -> bool:
    """Whether vectors of ``size`` bytes, with their subsamples, use up the box."""
    end, position = cursor.end, cursor.position
    if owner.flags & 2 == 0:
        count = int.from_bytes(cursor.buffer[position - 4 : position], "big")
        return bool(count * size == end - position)
    while position < end:
        position += size
        if position + 2 > end:
            return False
        subsamples = int.from_bytes(cursor.buffer[position : position + 2], "big")
        position += 2 + 6 * subsamples
    return bool(position == end)
