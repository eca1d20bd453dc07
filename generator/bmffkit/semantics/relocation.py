"""Layouts of a new file in which every offset points to the bytes it pointed to before.

Offsets in boxes that were read from a file count in that file: as long as it is open
they are never changed in memory, only in what is written. Offsets in boxes that the
user made are written as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.runtime.errors import RelocationError
from bmffkit.runtime.writer import Writer
from bmffkit.semantics import (
    chunk_pointers,
    fragment_pointers,
    index_pointers,
    item_pointers,
)
from bmffkit.semantics.places import Plan
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
        writer = Writer()
        writer.replaced = replaced
        write(writer)
        plan = Plan(writer, wide)
        follow(plan, tops)
        if plan.replaced == replaced:
            return writer
        replaced = plan.replaced
    raise RelocationError("the layout of the file does not settle")


def follow(plan: Plan, tops: list[Box]) -> None:
    """Works out, for one layout, the boxes that have to be written differently."""
    if not any(plan.places(box) is not None for box in tops):
        return
    for box in search(tops, _CODES, frozenset(("moof",))):
        if box.type in _HIDDEN:
            _refuse(plan, box)
        else:
            _FOLLOWERS[box.type](plan, box)
    fragment_pointers.fragments(plan, tops)
    for moof in tops:
        if moof.type == "moof" and not moof._lazy:
            for box in search([moof], frozenset(("iloc",)), frozenset()):
                item_pointers.item_locations(plan, box)
    for number, box in enumerate(tops):
        if box.type == "sidx":
            following = tops[number + 1] if number + 1 < len(tops) else None
            index_pointers.segment_index(plan, box, following)


def _refuse(plan: Plan, box: Box) -> None:
    places = plan.places(box)
    if places is not None and places.shifted:
        raise RelocationError(
            "holds offsets in a compressed form, and the data they point to moved",
            path=box.path,
        )
