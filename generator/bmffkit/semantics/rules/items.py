"""Items: ISO/IEC 14496-12:2022, 8.11 and 8.18."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from bmffkit.semantics.items import rows
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.media import recount, wrong_count
from bmffkit.semantics.rules.rule import HEIF, ISO12, mender, rule
from bmffkit.semantics.rules.subject import listed
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.rules.subject import Subject

_IN_FILE, _IN_DATA, _IN_ITEM = 0, 1, 2
_MADE_OF = frozenset(("dimg", "iloc", "base", "pred", "tbas"))


def item_ids(meta: Box) -> list[int] | None:
    """The numbers of the items; None: there is no list of them, or it cannot be read."""
    iinf = child(meta, "iinf")
    if iinf is None:
        return None
    found_ids = [getattr(entry, "item_ID", None) for entry in iinf.children]
    return [int(each) for each in found_ids if each is not None]


@rule(
    "ITEM-1",
    ISO12 + "8.11.6.1",
    "shall",
    "meta",
    what="No two items have the same item_ID.",
    why="References and locations reach one of them only.",
    breaks="two item entries with item_ID 1",
    keeps="item entries with item_ID 1 and 2",
)
def distinct(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Numbers that two items have."""
    twice = [n for n, count in Counter(item_ids(meta) or ()).items() if count > 1]
    if twice:
        yield found(
            child(meta, "iinf"), f"more than one item has the ID {listed(twice)}"
        )


@rule(
    "ITEM-2",
    ISO12 + "8.11.6.3",
    "shall",
    "box iinf",
    what="An item information box counts the entries that it has.",
    why="Readers that trust the count miss items, or read bytes that are none.",
    breaks="entry_count 1, and two entries",
    keeps="entry_count 2, and two entries",
)
def counted(subject: Subject, box: Any) -> Iterator[Finding]:
    """Counts of item entries that are wrong."""
    yield from wrong_count(box)


mender("ITEM-2")(recount)


@rule(
    "ITEM-3",
    ISO12 + "8.11.4.3",
    "shall",
    "meta",
    what="The primary item is an item of the meta box.",
    why="What the file is to be shown as is not there.",
    breaks="primary item 3, and items 1 and 2",
    keeps="primary item 1, and items 1 and 2",
)
def primary(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Primary items that are not there."""
    pitm, ids = child(meta, "pitm"), item_ids(meta)
    if pitm is None or ids is None:
        return
    if pitm.item_ID not in ids and pitm.item_ID not in _groups(meta):
        yield found(
            pitm,
            f"item_ID is {pitm.item_ID}, and the items are {listed(ids) or 'none'}",
        )


def _groups(meta: Any) -> set[int]:
    grpl = child(meta, "grpl")
    listed_boxes = [] if grpl is None else grpl.children
    numbers = (getattr(box, "group_id", None) for box in listed_boxes)
    return {int(each) for each in numbers if each is not None}


@rule(
    "ITEM-4",
    ISO12 + "8.11.6.3",
    "shall",
    "meta",
    what="A protected item names a protection scheme that is there.",
    why="How to open the item cannot be known.",
    breaks="item_protection_index 2, and one scheme",
    keeps="item_protection_index 1, and one scheme",
)
def protection(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Protection indexes that lead nowhere."""
    iinf, ipro = child(meta, "iinf"), child(meta, "ipro")
    count = 0 if ipro is None else len(ipro.children)
    for entry in () if iinf is None else iinf.children:
        index = getattr(entry, "item_protection_index", 0) or 0
        if index > count:
            yield found(
                entry,
                f"item_protection_index is {index}",
                expected=f"0..{count}",
            )


# --------------------------------------------------------------------------- locations


@rule(
    "ILOC-1",
    ISO12 + "8.11.3.1",
    "shall",
    "meta",
    what="A location belongs to an item, and an item has one location.",
    why="Bytes without an item are lost, and of two locations one is wrong.",
    breaks="locations of items 1, 1 and 2, and items 1 and 2",
    keeps="locations of items 1 and 2, and items 1 and 2",
)
def located(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Locations of no item, or second ones."""
    iloc, ids = child(meta, "iloc"), item_ids(meta)
    if iloc is None or ids is None:
        return
    counts = Counter(int(place.item_ID) for place in iloc.items)
    lost = sorted(set(counts) - set(ids))
    twice = sorted(number for number, count in counts.items() if count > 1)
    if lost:
        yield found(iloc, f"it has locations of {listed(lost)}, which are no items")
    if twice:
        yield found(iloc, f"it has more than one location of {listed(twice)}")


@rule(
    "ILOC-2",
    ISO12 + "8.11.3.3",
    "shall",
    "meta",
    what="The extents of an item lie within the file, or within the item data box.",
    why="What lies beyond the end cannot be read.",
    breaks="an extent of 1000 bytes 500 bytes before the end of the file",
    keeps="an extent of 500 bytes 500 bytes before the end of the file",
)
def extents(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Extents beyond the end."""
    iloc = child(meta, "iloc")
    if iloc is None or subject.document is None:
        return
    idat = child(meta, "idat")
    data = None if idat is None else idat.size - idat.header_size
    for place in iloc.items:
        method = getattr(place, "construction_method", None) or _IN_FILE
        limit = {_IN_FILE: subject.size, _IN_DATA: data}.get(method)
        if limit is None or (method == _IN_FILE and _elsewhere(meta, place)):
            continue
        for at, length in rows(place.extents, "extent_offset", "extent_length"):
            end = place.base_offset + at + length
            if end > limit or (place.base_offset + at == limit and not length):
                yield found(
                    iloc,
                    f"item {place.item_ID} reaches to byte {end} of {limit}",
                    offset=iloc.offset,
                )
                break


def _elsewhere(meta: Any, place: Any) -> bool:
    from bmffkit.semantics.chunk_pointers import in_this_file

    index = place.data_reference_index
    dref = down(meta, "dinf/dref")
    if not index or dref is None or index > len(dref.children):
        return False
    return not in_this_file(dref.children[index - 1])


@rule(
    "ILOC-3",
    ISO12 + "8.11.3.3",
    "shall",
    "meta",
    what="An item is in the file, in an item data box that is there, or in another item.",
    why="No reader knows where else to look.",
    breaks="construction_method 1, and no item data box",
    keeps="construction_method 1, and an item data box",
)
def methods(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Ways of construction that lead nowhere."""
    iloc = child(meta, "iloc")
    if iloc is None:
        return
    for place in iloc.items:
        method = getattr(place, "construction_method", None) or _IN_FILE
        if method > _IN_ITEM:
            yield found(
                iloc,
                f"construction_method of item {place.item_ID} is {method}",
                expected="0, 1 or 2",
            )
        elif method == _IN_DATA and child(meta, "idat") is None:
            yield found(
                iloc,
                f"item {place.item_ID} is in the item data box, which is not there",
            )


@rule(
    "ILOC-4",
    ISO12 + "8.11.3.3",
    "shall",
    "box iloc",
    what="Offsets, lengths and indexes of locations have 0, 4 or 8 bytes.",
    why="No reader knows how to take other sizes from the box.",
    breaks="offset_size 2",
    keeps="offset_size 4",
)
def widths(subject: Subject, box: Any) -> Iterator[Finding]:
    """Sizes of fields that are not allowed."""
    for name in ("offset_size", "length_size", "base_offset_size", "index_size"):
        width = getattr(box, name)
        if width not in (None, 0, 4, 8):
            yield found(box, f"{name} is {width}", expected="0, 4 or 8")


@rule(
    "ILOC-5",
    ISO12 + "8.11.3.3",
    "shall",
    "meta",
    what="A location names a data reference that is there.",
    why="Which file holds the item cannot be known.",
    breaks="data_reference_index 1, and no data references",
    keeps="data_reference_index 0: this file",
)
def location_references(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Data references of locations that lead nowhere."""
    iloc, dref = child(meta, "iloc"), down(meta, "dinf/dref")
    count = 0 if dref is None else len(dref.children)
    if iloc is None:
        return
    for place in iloc.items:
        if place.data_reference_index > count:
            yield found(
                iloc,
                f"data_reference_index of item {place.item_ID} is "
                f"{place.data_reference_index}",
                expected=f"0..{count}",
                mend="set it to 0",
            )
            return


@mender("ILOC-5")
def in_this_file(subject: Subject, finding: Finding) -> str | None:
    """Says that items with a reference to nowhere are in this file."""
    iloc = subject.file.find(finding.path)
    if down(iloc.parent, "dinf/dref") is not None:
        return None
    for place in iloc.items:
        place.data_reference_index = 0
    return "set data_reference_index to 0"


# -------------------------------------------------------------------------- references


def _references(meta: Any) -> list[Any]:
    iref = child(meta, "iref")
    boxes = [] if iref is None else iref.children
    return [box for box in boxes if getattr(box, "from_item_ID", None) is not None]


@rule(
    "IREF-1",
    ISO12 + "8.11.12.3",
    "shall",
    "meta",
    what="An item reference leads from an item to items, or to entity groups.",
    why="What the item needs or describes cannot be found.",
    breaks="a reference 'thmb' from item 2 to item 7, and no item 7",
    keeps="a reference 'thmb' from item 2 to item 1",
)
def references_lead(subject: Subject, meta: Any) -> Iterator[Finding]:
    """References from or to items that are not there."""
    ids = item_ids(meta)
    if ids is None:
        return
    known = set(ids) | _groups(meta)
    for box in _references(meta):
        ends = [int(box.from_item_ID), *(int(each) for each in box.to_item_ID)]
        wrong = [number for number in dict.fromkeys(ends) if number not in known]
        if wrong:
            yield found(box, f"it names {listed(wrong)}, which are no items")


@rule(
    "IREF-2",
    ISO12 + "8.11.12.1",
    "shall",
    "meta",
    what="References of one type from one item stand in one box.",
    why="Readers take the first box, or the last, and miss the others.",
    breaks="two boxes 'dimg' from item 1",
    keeps="one box 'dimg' from item 1 to items 2 and 3",
)
def references_once(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Second boxes of one type from one item."""
    seen = set()
    for box in _references(meta):
        kind = box.type, int(box.from_item_ID)
        if kind in seen:
            yield found(box, f"it is not the first {kind[0]!r} from item {kind[1]}")
        seen.add(kind)


@rule(
    "IREF-3",
    HEIF + "6.6.1",
    "shall",
    "meta",
    what="An item is not made of itself, nor predicted from itself.",
    why="A reader that follows the reference comes back to where it was, for ever.",
    breaks="a reference 'dimg' from item 1 to item 1",
    keeps="a reference 'dimg' from item 1 to item 2",
)
def references_others(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Items that are made of themselves."""
    for box in _references(meta):
        if box.type not in _MADE_OF:
            continue
        if int(box.from_item_ID) in {int(each) for each in box.to_item_ID}:
            yield found(box, f"item {box.from_item_ID} is made of itself")


# ----------------------------------------------------------------------- entity groups


@rule(
    "GRPL-1",
    ISO12 + "8.18.3.3",
    "shall",
    "meta",
    what="An entity group has a number that no item, track or other group has.",
    why="A reference to that number means two things.",
    breaks="group_id 1, and an item 1",
    keeps="group_id 100, and items 1 and 2",
)
def group_numbers(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Numbers of groups that something else has."""
    taken = set(item_ids(meta) or ())
    if meta.parent is None:
        taken |= subject.track_ids
    grpl = child(meta, "grpl")
    for box in [] if grpl is None else grpl.children:
        number = getattr(box, "group_id", None)
        if number is None:
            continue
        if number in taken:
            yield found(box, f"group_id {number} is in use elsewhere")
        taken.add(number)


@rule(
    "GRPL-2",
    ISO12 + "8.18.3.3",
    "shall",
    "meta",
    what="The members of an entity group are items, or tracks when the group is at the top.",
    why="The group has members that nobody can find.",
    breaks="entity_id 7, and items 1 and 2",
    keeps="entity_id 1, and items 1 and 2",
)
def group_members(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Members that are not there."""
    ids = item_ids(meta)
    grpl = child(meta, "grpl")
    if ids is None or grpl is None:
        return
    known = set(ids) | _groups(meta) | set(subject.track_ids)
    for box in grpl.children:
        members = getattr(box, "entity_id", ())
        wrong = [int(each) for each in members if int(each) not in known]
        if wrong:
            yield found(box, f"its members {listed(wrong)} are not there")
