"""Offsets of chunks and of sample auxiliary information that follow their data."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import RelocationError
from bmffkit.semantics.tree import above, child, down

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.semantics.places import Numbers, Places, Plan

_MOST_32 = 0xFFFFFFFF


def in_this_file(reference: Box) -> bool:
    """Whether a data reference says that the data is in the same file.

    ISO/IEC 14496-12:2022, 8.7.2: flag 1 of a location. The numbered media data boxes
    count from a box and not from the file, so they are somewhere else.
    """
    if reference.type in ("imdt", "snim"):
        return False
    return bool(getattr(reference, "flags", 1) & 1)


def entries_elsewhere(trak: Box | None) -> frozenset[int]:
    """The sample entries (counted from 1) whose data is not addressed in this file."""
    dref = down(trak, "mdia/minf/dinf/dref")
    if dref is None or not dref._container:
        return frozenset()
    elsewhere = {n for n, each in enumerate(dref.children, 1) if not in_this_file(each)}
    stsd = down(trak, "mdia/minf/stbl/stsd")
    if not elsewhere or stsd is None:
        return frozenset()
    return frozenset(
        number
        for number, entry in enumerate(stsd.children, 1)
        if getattr(entry, "data_reference_index", 1) in elsewhere
    )


def chunk_offsets(plan: Plan, box: Any) -> None:
    """``stco`` and ``co64``: ISO/IEC 14496-12:2022, 8.7.5."""
    import numpy as np

    places = plan.places(box)
    if places is None:
        return
    old = np.asarray(box.chunk_offset)
    if not len(old):
        return
    skip = entries_elsewhere(above(box, "trak"))
    new = _some_chunks(places, box, old, skip)
    for number, place in places.pointers(box).items():
        new[number] = place
    if box.type == "co64":
        if not np.array_equal(new, old):
            changed: Any = copy.copy(box)
            changed.chunk_offset = new.astype(">u8")
            plan.replace(box, changed)
        return
    if id(box) in plan.wide or int(new.max()) > _MOST_32:
        plan.wide.add(id(box))
        plan.replace(box, _large(box, new.astype(">u8")))
    elif not np.array_equal(new, old):
        changed = copy.copy(box)
        changed.chunk_offset = new.astype(">u4")
        plan.replace(box, changed)


def _large(box: Any, offsets: Any) -> Box:
    registry = box._where[0].registry
    kind = registry.record("Box", b"co64", box.parent)
    if kind is None:
        raise RelocationError(
            "needs 64-bit offsets, and there is no class for 'co64'", path=box.path
        )
    made: Box = kind(chunk_offset=offsets)
    made.trailing = box.trailing
    return made


def _some_chunks(
    places: Places, box: Any, old: Numbers, skip: frozenset[int]
) -> Numbers:
    import numpy as np

    if not skip:
        return places.follow(old, box, "chunk_offset")
    stsc = child(box.parent, "stsc")
    if stsc is None or not len(stsc.entries):
        raise RelocationError(
            "needs 'stsc' to tell which chunks are in this file", path=box.path
        )
    first = np.asarray(stsc.entries["first_chunk"]).astype(np.int64)
    row = np.searchsorted(first, np.arange(1, len(old) + 1), "right") - 1
    entry = np.asarray(stsc.entries["sample_description_index"])[np.maximum(row, 0)]
    here = ~np.isin(entry, list(skip))
    new = old.astype(np.uint64)
    new[here] = places.follow(old[here], box, "chunk_offset")
    return new


def auxiliary_offsets(plan: Plan, box: Box) -> None:
    """``saio`` beside sample tables: ISO/IEC 14496-12:2022, 8.7.9."""
    if box.parent is not None and box.parent.type == "traf":
        return
    places = plan.places(box)
    if places is None or entries_elsewhere(above(box, "trak")):
        return
    write_auxiliary(plan, places, box, 0, 0)


def write_auxiliary(
    plan: Plan, places: Places, box: Any, old_base: int, new_base: int
) -> None:
    """Moves the offsets of a ``saio`` box that count from a base."""
    import numpy as np

    old = np.asarray(box.offset_)
    if not len(old):
        return
    absolute = old.astype(np.uint64) + np.uint64(old_base)
    new = places.follow(absolute, box, "offset")
    if int(new.min()) < new_base:
        raise RelocationError(
            f"would count backwards from byte {new_base}", path=box.path, field="offset"
        )
    new = new - np.uint64(new_base)
    wide = box.version == 0 and (id(box) in plan.wide or int(new.max()) > _MOST_32)
    if not wide and np.array_equal(new, old):
        return
    changed: Any = copy.copy(box)
    if wide:
        plan.wide.add(id(box))
        changed.version = 1
    changed.offset_ = new.astype(">u8" if changed.version else ">u4")
    plan.replace(box, changed)
