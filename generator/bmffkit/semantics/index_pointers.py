"""Offsets in indexes of fragments and segments that follow what they point to."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import RelocationError

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.semantics.places import Places, Plan

_MOST_32 = 0xFFFFFFFF
_MOST_31 = 0x7FFFFFFF


def random_access(plan: Plan, box: Any) -> None:
    """``tfra``: ISO/IEC 14496-12:2022, 8.8.10."""
    import numpy as np

    places = plan.places(box)
    if places is None or not len(box.entries):
        return
    table = box.entries if isinstance(box.entries, np.ndarray) else None
    offsets = (
        [row.moof_offset for row in box.entries]
        if table is None
        else table["moof_offset"]
    )
    old = np.asarray(offsets).astype(np.uint64)
    new = places.follow(old, box, "moof_offset")
    wide = box.version == 0 and (id(box) in plan.wide or int(new.max()) > _MOST_32)
    if not wide and np.array_equal(old, new):
        return
    changed = copy.copy(box)
    if wide:
        plan.wide.add(id(box))
        changed.version = 1
    changed.entries = (
        _rows(box.entries, new.tolist()) if table is None else _table(table, new, wide)
    )
    plan.replace(box, changed)


def _rows(rows: Any, offsets: list[int]) -> list[Any]:
    out = []
    for row, offset in zip(rows, offsets, strict=True):
        changed = copy.copy(row)
        changed.moof_offset = offset
        out.append(changed)
    return out


def _table(table: Any, offsets: Any, wide: bool) -> Any:
    import numpy as np

    kinds = [
        (
            name,
            (
                np.dtype(">u8")
                if wide and name in ("time", "moof_offset")
                else table.dtype[name]
            ),
        )
        for name in table.dtype.names
    ]
    out = np.zeros(len(table), np.dtype(kinds))
    for name in table.dtype.names:
        out[name] = offsets if name == "moof_offset" else table[name]
    return out


def random_access_size(plan: Plan, box: Any) -> None:
    """``mfro``, which repeats the size of its container: ISO/IEC 14496-12:2022, 8.8.11."""
    above = box.parent
    if above is None or above._where is None or box._where is None:
        return
    new = plan.new_size(above)
    old = above._where[2] - above._where[1]
    if new is None or new == old or box.parent_size != old:
        return
    changed = copy.copy(box)
    changed.parent_size = new
    plan.replace(box, changed)


def segment_index(plan: Plan, box: Any, following: Box | None) -> None:
    """``sidx``, and the ``ssix`` behind it: ISO/IEC 14496-12:2022, 8.16.3 and 8.16.4.

    A subsegment reaches to the start of the next one, so that what is put between two
    of them belongs to the earlier; the last one ends with its last box.
    """
    import numpy as np

    places = plan.places(box)
    if places is None:
        return
    where = box._where
    sizes = np.asarray(box.references["referenced_size"]).astype(np.int64)
    old = where[2] + box.first_offset + np.concatenate(([0], np.cumsum(sizes)))
    if not 0 <= box.first_offset < places.size or old[0] >= places.size:
        return
    anchor = places.end(where[2])
    new = _bounds(places, box, old)
    if anchor is None or new is None:
        return
    lengths = np.where(old[1:] <= places.size, np.diff(new), sizes)
    first = int(new[0]) - anchor
    if first < 0 or (len(lengths) and int(lengths.max()) > _MOST_31):
        raise RelocationError("what it refers to is no longer behind it", path=box.path)
    if following is not None and following.type == "ssix":
        _subsegments(plan, places, following, old)
    if first == box.first_offset and np.array_equal(lengths, sizes):
        return
    changed = copy.copy(box)
    if box.version == 0 and first > _MOST_32:
        changed.version = 1
    changed.first_offset = first
    changed.references = box.references.copy()
    changed.references["referenced_size"] = lengths
    plan.replace(box, changed)


def _bounds(places: Places, box: Any, old: Any) -> Any:
    """The new places of the bounds between subsegments."""
    import numpy as np

    new = []
    last = len(old) - 1
    for number, bound in enumerate(old.tolist()):
        start, end = places.start(bound), places.end(bound)
        found = end if number == last and number else start
        if found is None:
            found = start if number == last else end
        if found is None:
            found = places.follow_one(bound, box, "referenced_size")
        new.append(found)
    return np.array(new, np.int64)


def _subsegments(plan: Plan, places: Places, box: Any, bounds: Any) -> None:
    import numpy as np

    if plan.places(box) is None:
        return
    subsegments = []
    changed_any = False
    for number, subsegment in enumerate(box.subsegments):
        if number + 1 >= len(bounds) or bounds[number + 1] > places.size:
            subsegments.append(subsegment)
            continue
        sizes = np.asarray([row.range_size for row in _ranges(subsegment)], np.int64)
        old = int(bounds[number]) + np.concatenate(([0], np.cumsum(sizes)))
        if old[-1] != bounds[number + 1]:
            subsegments.append(subsegment)
            continue
        lengths = np.diff(_bounds(places, box, old))
        if np.array_equal(lengths, sizes):
            subsegments.append(subsegment)
            continue
        changed_any = True
        subsegments.append(_with_lengths(subsegment, lengths))
    if changed_any:
        changed = copy.copy(box)
        changed.subsegments = subsegments
        plan.replace(box, changed)


def _ranges(subsegment: Any) -> list[Any]:
    rows = subsegment.ranges
    return list(rows.view(type=_recarray())) if hasattr(rows, "dtype") else list(rows)


def _recarray() -> Any:
    import numpy as np

    return np.recarray


def _with_lengths(subsegment: Any, lengths: Any) -> Any:
    changed = copy.copy(subsegment)
    if hasattr(subsegment.ranges, "dtype"):
        changed.ranges = subsegment.ranges.copy()
        changed.ranges["range_size"] = lengths
        return changed
    changed.ranges = [copy.copy(row) for row in subsegment.ranges]
    for row, length in zip(changed.ranges, lengths.tolist(), strict=True):
        row.range_size = length
    return changed
