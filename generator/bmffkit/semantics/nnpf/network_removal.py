"""Taking the items of networks out of meta boxes, and meta boxes that become empty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bmffkit.runtime.errors import BmffError, NotFoundError
from bmffkit.semantics.items import references, rows
from bmffkit.semantics.nnpf.entries import stored
from bmffkit.semantics.nnpf.networks import Networks
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.semantics.faces import FileLike

_IN_ITEM_DATA: Final = 1
_ITEM_BOXES = frozenset(
    ("hdlr", "iinf", "iloc", "idat", "iprp", "iref", "free", "skip")
)
"""Boxes of a meta box that say nothing when it has no items."""


class Place(NamedTuple):
    """An item.

    Attributes:
        meta: the meta box that has it.
        number: ``item_ID``.
    """

    meta: Box
    number: int


def named_items(file: FileLike, trak: Box, descriptions: Iterable[Box]) -> list[Place]:
    """The items that the entries of ``sgpd`` boxes name for their networks.

    Entries that are broken name none.
    """
    networks = Networks(file.children, trak)
    out: dict[tuple[int, int], Place] = {}
    for box in descriptions:
        entries: Any = getattr(box, "entries", ())
        for entry in entries:
            try:
                held = stored(entry)
                if held.item is None:
                    continue
                meta, _ = networks.holder(box, held.handler, held.item)
            except (BmffError, NotFoundError):
                continue
            out.setdefault((id(meta), held.item), Place(meta, held.item))
    return list(out.values())


def remove_items(file: FileLike, places: Iterable[Place], kept: Iterable[Place]) -> int:
    """Takes items out of their meta boxes, but for those that something else needs.

    Args:
        file: the file.
        places: the items.
        kept: items that other sample groups name.

    Returns:
        How many items were taken out.
    """
    needed = {(id(each.meta), each.number) for each in kept}
    metas: dict[int, tuple[Box, set[int]]] = {}
    for place in places:
        if (id(place.meta), place.number) not in needed:
            metas.setdefault(id(place.meta), (place.meta, set()))[1].add(place.number)
    count = 0
    for meta, numbers in metas.values():
        gone = _removable(meta, numbers)
        count += len(gone)
        if gone:
            _remove(file, meta, gone)
    return count


def _removable(meta: Box, numbers: set[int]) -> set[int]:
    """Those that no item which stays refers to."""
    linked = references(meta)
    gone = set(numbers)
    while True:
        held = {
            to
            for number, kinds in linked.items()
            if number not in gone
            for listed in kinds.values()
            for to in listed
        }
        primary = getattr(child(meta, "pitm"), "item_ID", None)
        lost = gone - held - {primary}
        if lost == gone:
            return gone
        gone = lost


def _remove(file: FileLike, meta: Box, gone: set[int]) -> None:
    iinf = child(meta, "iinf")
    left = [
        each
        for each in iinf.children
        if each.type != "infe" or int(each.item_ID or 0) not in gone
    ]
    if not left and all(box.type in _ITEM_BOXES for box in meta.children):
        if meta.parent is None:
            file.remove(meta)
        else:
            meta.parent.remove(meta)
        return
    for entry in list(iinf.children):
        if all(entry is not each for each in left):
            iinf.remove(entry)
    _remove_data(meta, gone)
    _remove_references(meta, gone)
    _remove_properties(meta, gone)


def _remove_data(meta: Box, gone: set[int]) -> None:
    """Locations, and bytes of the item data box that no other item has."""
    iloc, idat = child(meta, "iloc"), child(meta, "idat")
    if iloc is None:
        return
    items = list(iloc.items)
    iloc.items = [item for item in items if int(item.item_ID) not in gone]
    if idat is None:
        return
    size = len(idat.data)
    old = [_extents(item, size) for item in items if int(item.item_ID) in gone]
    own = [_extents(item, size) for item in iloc.items]
    cuts = _free(
        sorted(e for each in old for e in each), sorted(e for each in own for e in each)
    )
    data = bytes(idat.data)
    parts, done = [], 0
    for start, end in cuts:
        parts.append(data[done:start])
        done = end
    idat.data = b"".join([*parts, data[done:]])
    for item in iloc.items:
        _move(item, cuts)


def _extents(item: Any, size: int) -> list[tuple[int, int]]:
    """First byte and byte behind of each extent in the item data box."""
    if getattr(item, "construction_method", 0) != _IN_ITEM_DATA:
        return []
    out = []
    for offset, length in rows(item.extents, "extent_offset", "extent_length"):
        start = item.base_offset + offset
        out.append((start, start + length if length else size))
    return out


def _free(
    old: list[tuple[int, int]], kept: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Ranges of the first list, joined, that touch none of the second."""
    out: list[tuple[int, int]] = []
    for start, end in old:
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return [
        (start, end)
        for start, end in out
        if not any(low < end and start < high for low, high in kept)
    ]


def _move(item: Any, cuts: list[tuple[int, int]]) -> None:
    if getattr(item, "construction_method", 0) != _IN_ITEM_DATA:
        return
    for extent in item.extents:
        place = item.base_offset + extent.extent_offset
        shift = sum(end - start for start, end in cuts if end <= place)
        extent.extent_offset -= shift


def _remove_references(meta: Box, gone: set[int]) -> None:
    iref = child(meta, "iref")
    if iref is None:
        return
    for box in list(iref.children):
        if int(box.from_item_ID) in gone:
            iref.remove(box)
    if not iref.children:
        meta.remove(iref)


def _remove_properties(meta: Box, gone: set[int]) -> None:
    """Associations, and properties that no item has any more."""
    iprp = child(meta, "iprp")
    ipco = child(iprp, "ipco")
    if ipco is None:
        return
    tables = [box for box in iprp.children if box.type == "ipma"]
    before = set(_used(tables))
    for box in tables:
        box.entries = [each for each in box.entries if int(each.item_ID) not in gone]
    after = set(_used(tables))
    unused = sorted(
        index for index in before - after if 1 <= index <= len(ipco.children)
    )
    boxes = list(ipco.children)
    for index in unused:
        ipco.remove(boxes[index - 1])
    if unused:
        for box in tables:
            _renumber(box, unused)
    if not ipco.children and not any(box.entries for box in tables):
        meta.remove(iprp)


def _used(tables: list[Any]) -> Iterator[int]:
    for box in tables:
        for entry in box.entries:
            for (index,) in rows(entry.associations, "property_index"):
                yield int(index)


def _renumber(box: Any, unused: list[int]) -> None:
    for entry in box.entries:
        for each in entry.associations:
            below = sum(1 for index in unused if index < each.property_index)
            each.property_index -= below
