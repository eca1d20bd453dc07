"""Layouts of a new file in which every offset points to the bytes it pointed to before.

Offsets in boxes that were read from a file count in that file: as long as it is open
they are never changed in memory, only in what is written. Offsets in boxes that the
user made are written as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.runtime.box import UnknownBox
from bmffkit.runtime.errors import ParseError, RelocationError
from bmffkit.runtime.writer import Writer
from bmffkit.semantics import (
    chunk_pointers,
    fragment_pointers,
    index_pointers,
    item_pointers,
)
from bmffkit.semantics.places import Plan
from bmffkit.semantics.splicing.tables import resize
from bmffkit.semantics.tree import search

if TYPE_CHECKING:
    from collections.abc import Callable

    from bmffkit.runtime.box import Box

_MOST_ROUNDS = 12
_FOLLOWERS = {
    "stco": chunk_pointers.chunk_offsets,
    "co64": chunk_pointers.chunk_offsets,
    "saio": chunk_pointers.auxiliary_offsets,
    "iloc": item_pointers.item_locations,
    "tfra": index_pointers.random_access,
    "mfro": index_pointers.random_access_size,
}
_HIDDEN = frozenset(("cmov", "!mov", "!mof", "!six", "!ssx"))
_CODES = frozenset(_FOLLOWERS) | _HIDDEN


def lay_out(tops: list[Box], write: Callable[[Writer], None]) -> Writer:
    """The parts of a new file, with all offsets following their data.

    Args:
        tops: the boxes at the top.
        write: writes them, and what else belongs to the file.

    Raises:
        RelocationError: an offset cannot follow with certainty.
    """
    replaced: dict[int, bytes] = {}
    wide: set[int] = set()
    for _ in range(_MOST_ROUNDS):
        writer = _written(write, replaced)
        plan = Plan(writer, wide)
        follow(plan, tops)
        if plan.replaced == replaced:
            return writer
        replaced = plan.replaced
        if not plan.resized and replaced.keys() >= writer.replaced.keys():
            return _written(write, replaced)
    raise RelocationError("the layout of the file does not settle")


def _written(write: Callable[[Writer], None], replaced: dict[int, bytes]) -> Writer:
    writer = Writer()
    writer.replaced = replaced
    write(writer)
    return writer


def follow(plan: Plan, tops: list[Box]) -> None:
    """Works out, for one layout, the boxes that have to be written differently."""
    if not any(plan.places(box) is not None for box in tops):
        return
    resize(plan, tops)
    for box in search(tops, _CODES, frozenset(("moof",))):
        _follow_one(plan, box)
    fragment_pointers.fragments(plan, tops)
    for moof in tops:
        if moof.type == "moof" and not moof._lazy:
            for box in search([moof], frozenset(("iloc",)), frozenset()):
                item_pointers.item_locations(plan, box)
    for number, box in enumerate(tops):
        if box.type == "sidx":
            following = tops[number + 1] if number + 1 < len(tops) else None
            index_pointers.segment_index(plan, box, following)


def _follow_one(plan: Plan, box: Box) -> None:
    places = plan.places(box)
    if places is not None and not places.shifted and not _is_readable(box):
        return
    if box.type not in _CODES:
        if places is not None:
            raise _refusal(box, "it cannot be read")
    elif box.type in _HIDDEN:
        if places is not None and places.shifted:
            raise _refusal(box, "its offsets are compressed")
    elif isinstance(box, UnknownBox):
        if places is not None:
            raise _refusal(box, "its syntax is not known")
    else:
        try:
            _FOLLOWERS[box.type](plan, box)
        except ParseError as error:
            if places is not None and places.shifted:
                raise _refusal(box, error.reason) from error


def _is_readable(box: Box) -> bool:
    try:
        box.load()
    except ParseError:
        return False
    return not isinstance(box, UnknownBox)


def _refusal(box: Box, reason: str) -> RelocationError:
    return RelocationError(
        f"data moved, and the offsets in this box cannot follow: {reason}",
        path=box.path,
    )
