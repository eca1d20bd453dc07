"""Neural networks as items: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.4 and 4.19.5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bmffkit.runtime.errors import BmffError, NotFoundError
from bmffkit.semantics.items import ItemData, properties, references
from bmffkit.semantics.nnpf.networks import (
    HEADER_TYPES,
    ITEM_TYPE,
    PROPERTY,
    START,
    units,
    units_in,
)
from bmffkit.semantics.rules.attempts import attempt, number_of, rows_of
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import AMD1, rule
from bmffkit.semantics.rules.subject import listed
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.rules.filter_groups import FilterEntry
    from bmffkit.semantics.rules.subject import Subject

_NAMES: Final = ("STR", "MPS", "LPS", "TPL", "QNT", "NDU", "AGG")
_HANDLER: Final = "nnet"
_NEUTRAL = frozenset((ITEM_TYPE, "mime", "uri "))
"""Types of items that may be neural networks: the item itself says of what kind it is."""
_REFERENCE = "pred"


class _Item(NamedTuple):
    """One ``nnr1`` item.

    Attributes:
        number: its ``item_ID``.
        box: its ``infe`` box.
        configurations: its ``nnrC`` properties.
    """

    number: int
    box: Any
    configurations: list[Any]


def _types(meta: Box) -> dict[int, str]:
    """The type of each item of a meta box."""
    return {number: kind for number, kind, _ in _infos(meta)}


def _infos(meta: Box) -> Iterator[tuple[int, str, Any]]:
    for box in rows_of(attempt(child, meta, "iinf"), "children"):
        number = number_of(box, "item_ID") if box.type == "infe" else None
        if number is not None:
            yield number, str(box.item_type or ""), box


def _items(meta: Box) -> list[_Item]:
    """The ``nnr1`` items of a meta box that are not protected."""
    ours = [
        (number, box)
        for number, kind, box in _infos(meta)
        if kind == ITEM_TYPE and not box.item_protection_index
    ]
    if not ours:
        return []
    known = attempt(properties, meta) or {}
    return [
        _Item(
            number,
            box,
            [p.box for p in known.get(number, ()) if p.box.type == PROPERTY],
        )
        for number, box in ours
    ]


def _name(kind: int) -> str:
    return f"NNR_{_NAMES[kind]} ({kind})" if kind < len(_NAMES) else f"type {kind}"


def _names(kinds: set[int]) -> str:
    return listed([_name(kind) for kind in sorted(kinds)])


def _references(meta: Box) -> dict[int, dict[str, list[int]]]:
    return attempt(references, meta) or {}


# ---------------------------------------------------------------------------- the items


@rule(
    "NNR-2",
    AMD1 + "4.19.4.1",
    "shall",
    "meta",
    what="The units of the property nnrC and those of the item data make an NNR bitstream: "
    "their sizes fill the bytes, and it begins with NNR_STR unless it updates another one.",
    why="No decoder of neural networks can read it.",
    breaks="a unit of 1000 bytes with 900 bytes left in the item",
    keeps="units NNR_STR, NNR_MPS and NNR_NDU that fill the item",
)
def bitstream(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Items that are no bitstream."""
    data = None
    for item in _items(meta):
        data = data or ItemData(meta, subject.tops)
        fault, at = _fault(subject, meta, item, data)
        if fault:
            offset, size = attempt(_place, data, item.number) or (None, None)
            yield found(
                item.box,
                f"item {item.number}: {fault}",
                offset=None if offset is None else offset + at,
                size=None if size is None else size - at,
            )


def _place(data: ItemData, number: int) -> tuple[int, int] | None:
    """First byte and size of an item that is in one piece; None: it is not."""
    method = data.place(number).construction_method or 0
    extents = data.extents(number)
    if len(extents) != 1:
        return None
    at, size = extents[0]
    if not method:
        return at, size
    idat = child(data.meta, "idat")
    return (idat.offset + idat.header_size + at, size) if method == 1 else None


def _fault(subject: Subject, meta: Box, item: _Item, data: ItemData) -> tuple[str, int]:
    """Why an item is no bitstream, and at which of its bytes; empty: it is one.

    Nothing is said of an item whose bytes are not to be had: other rules tell of it.
    """
    try:
        octets = data.data(item.number)
    except NotFoundError as error:
        return error.reason, 0
    except BmffError:
        return "", 0
    try:
        own = [unit.type for unit in units(octets)]
    except BmffError as error:
        at = error.offset or 0
        return f"{error.reason}, at its byte {at}", at
    ahead = _ahead(item)
    if not own:
        return "it has no NNR units", 0
    if ahead is None:
        return "", 0
    first = (ahead or own)[0]
    if first != START and not _updates(subject, meta, item.number):
        return f"its bitstream begins with {_name(first)}, and not with NNR_STR", 0
    return "", 0


def _ahead(item: _Item) -> list[int] | None:
    """The types of the units of its properties; None: one cannot be read."""
    parts = [attempt(units_in, box) for box in item.configurations]
    if None in parts:
        return None
    return [unit.type for part in parts for unit in part or ()]


def _updates(subject: Subject, meta: Box, number: int) -> bool:
    """Whether an item is known to be an incremental update."""
    if _REFERENCE in _references(meta).get(number, {}):
        return True
    return any(item == number for item, _ in _update_items(subject, meta))


@rule(
    "NNR-3",
    AMD1 + "4.19.4.1",
    "shall",
    "meta",
    what="The item data has no units of a type that its property nnrC lists.",
    why="Which of two start units or parameter sets holds, a decoder cannot know.",
    breaks="nnrC lists NNR_STR, and the item begins with NNR_STR",
    keeps="nnrC lists NNR_STR, and the item has NNR_NDU units alone",
)
def types_apart(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Units of one type in both places."""
    data = None
    for item in _items(meta):
        ahead = {kind for box in item.configurations for kind in _listed_types(box)}
        if not ahead:
            continue
        reader = data = data or ItemData(meta, subject.tops)
        both = ahead & _own_types(reader, item.number)
        if both:
            yield found(
                item.box,
                f"item {item.number} has units of {_names(both)}, which its property has",
            )


def _own_types(data: ItemData, number: int) -> set[int]:
    """The types of the units in the data of an item, up to where they can be read."""
    out: set[int] = set()
    try:
        for unit in units(data.data(number)):
            out.add(unit.type)
    except BmffError:
        pass
    return out


def _listed_types(box: Any) -> list[int]:
    """``nnr_unit_type`` of each array of a property."""
    record = attempt(getattr, box, "nnr_config", None)
    return [int(each.nnr_unit_type) for each in rows_of(record, "arrays")]


# ------------------------------------------------------------------------------ updates


def _network_entries(subject: Subject, meta: Box) -> Iterator[tuple[FilterEntry, int]]:
    """Sample group entries whose networks are items of a meta box, with the items."""
    for track in subject.tracks:
        for entry, holder, item in track.filter_groups.with_networks():
            if holder is meta and entry.identity is not None:
                yield entry, item


def _update_items(subject: Subject, meta: Box) -> Iterator[tuple[int, set[int]]]:
    """Items that are updates of filters, with the items of the same filters' bases."""
    known = list(_network_entries(subject, meta))
    bases: dict[int, set[int]] = {}
    for entry, item in known:
        if entry.identity and entry.identity.base:
            bases.setdefault(entry.identity.id, set()).add(item)
    for entry, item in known:
        if entry.identity and not entry.identity.base:
            yield item, bases.get(entry.identity.id, set()) - {item}


@rule(
    "NNR-4",
    AMD1 + "4.19.4.1",
    "shall",
    "meta",
    what="An item that is an incremental update refers by 'pred' to the item that it updates.",
    why="What the update is to be applied to cannot be found. That an item is an update is "
    "seen by the sample group entry that names it.",
    breaks="item 2 has the network of an update, item 1 that of its base, and no reference",
    keeps="item 2 has the network of an update, and a reference 'pred' to item 1",
)
def predicted(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Updates without a reference, and references to other things."""
    items = {item.number: item for item in _items(meta)}
    if not items:
        return
    refers = {n: kinds.get(_REFERENCE, []) for n, kinds in _references(meta).items()}
    kinds = _types(meta)
    told: set[int] = set()
    for number, bases in _update_items(subject, meta):
        if number not in items or number in told or not bases:
            continue
        if not bases & _reached(refers, number):
            told.add(number)
            yield found(
                items[number].box,
                f"item {number} is an update, and no reference 'pred' leads to what it "
                "updates",
                expected=f"a reference 'pred' to item {listed(sorted(bases))}",
            )
    for number in set(items) - told:
        wrong = [
            to for to in refers.get(number, ()) if kinds.get(to, ITEM_TYPE) != ITEM_TYPE
        ]
        if wrong:
            yield found(
                items[number].box,
                f"a reference 'pred' leads from item {number} to {listed(wrong)}, "
                "which is no NNR item",
            )


def _reached(refers: dict[int, list[int]], number: int) -> set[int]:
    """The items that references lead to, directly or by way of others."""
    out: set[int] = set()
    left = list(refers.get(number, ()))
    while left:
        each = left.pop()
        if each not in out:
            out.add(each)
            left += refers.get(each, ())
    return out


@rule(
    "NNR-5",
    AMD1 + "4.19.4.1",
    "shall",
    "meta",
    what="The items of a meta box with the handler nnet are neural networks.",
    why="A reader goes by the handler, and takes other items for networks.",
    breaks="an item of type 'Exif' in a meta box of handler 'nnet'",
    keeps="an item of type 'nnr1' in a meta box of handler 'nnet'",
)
def networks_alone(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Other things in meta boxes of neural networks."""
    if str(getattr(child(meta, "hdlr"), "handler_type", "")) != _HANDLER:
        return
    for number, kind, box in _infos(meta):
        if kind and kind not in _NEUTRAL:
            yield found(
                box,
                f"item {number} of type {kind!r} stands in a meta box of handler 'nnet'",
                expected=f"type {ITEM_TYPE!r}",
            )


# ------------------------------------------------------------------------- the property


@rule(
    "NNRC-1",
    AMD1 + "4.19.5.1",
    "shall",
    "file",
    what="A property nnrC stands in the box ipco, and belongs to NNR items, one to an item.",
    why="A reader does not find the units, or cannot tell which of them come first.",
    breaks="two properties nnrC of one item",
    keeps="one property nnrC that two items share",
)
def configuration_placed(subject: Subject) -> Iterator[Finding]:
    """Properties in other boxes, of other items, or several of one item."""
    boxes = subject.boxes(PROPERTY)
    if not boxes:
        return
    for box in boxes:
        if box.parent is None or box.parent.type != "ipco":
            where = "the top" if box.parent is None else repr(box.parent.type)
            yield found(box, f"it stands in {where}", expected="'ipco'")
    for meta in subject.metas:
        kinds = _types(meta)
        for number, each in (attempt(properties, meta) or {}).items():
            ours = list(
                {id(p.box): p.box for p in each if p.box.type == PROPERTY}.values()
            )
            if len(ours) > 1:
                yield found(ours[1], f"it is the second 'nnrC' of item {number}")
            if ours and kinds.get(number, ITEM_TYPE) != ITEM_TYPE:
                yield found(
                    ours[0],
                    f"it belongs to item {number} of type {kinds[number]!r}",
                    expected=f"items of type {ITEM_TYPE!r}",
                )


@rule(
    "NNRC-2",
    AMD1 + "4.19.5.1",
    "shall",
    "box nnrC",
    what="A property nnrC has units of the types STR, MPS, LPS, TPL and QNT alone.",
    why="Weights belong into the item; readers do not look for them in a property.",
    breaks="an array of NNR_NDU units",
    keeps="an array of NNR_STR units, and one of NNR_MPS units",
)
def header_types(subject: Subject, box: Any) -> Iterator[Finding]:
    """Units of other types."""
    wrong = set(_listed_types(box)) - HEADER_TYPES
    if wrong:
        yield found(box, f"it has arrays of {_names(wrong)}", expected="types 0..4")


@rule(
    "NNRC-3",
    AMD1 + "4.19.5.3",
    "shall",
    "box nnrC",
    what="A property nnrC has at least one array of units.",
    why="A property that adds nothing is a sign of units that were lost.",
    breaks="num_of_arrays 0",
    keeps="num_of_arrays 1",
)
def some_array(subject: Subject, box: Any) -> Iterator[Finding]:
    """Properties without units."""
    if not box.nnr_config.num_of_arrays:
        yield found(box, "num_of_arrays is 0", expected="1 or more")


@rule(
    "NNRC-4",
    AMD1 + "4.19.5.3",
    "shall",
    "box nnrC",
    what="All units of an array of a property nnrC have the type that the array says.",
    why="A reader that goes by the arrays takes a unit for what it is not.",
    breaks="an array of NNR_MPS units with a unit of type NNR_LPS",
    keeps="an array of NNR_MPS units with units of that type",
)
def arrays_pure(subject: Subject, box: Any) -> Iterator[Finding]:
    """Units in arrays of another type."""
    record = box.nnr_config
    for array, held in zip(record.arrays, record.nnr_unit, strict=True):
        wrong = {int(each.nnr_unit_type) for each in held} - {int(array.nnr_unit_type)}
        if wrong:
            yield found(
                box,
                f"the array of {_name(array.nnr_unit_type)} has units of {_names(wrong)}",
            )
