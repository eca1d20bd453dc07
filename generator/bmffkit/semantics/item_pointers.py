"""Extents of items that follow their data: ISO/IEC 14496-12:2022, 8.11.3."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from bmffkit.semantics.chunk_pointers import in_this_file
from bmffkit.semantics.tree import down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.places import Places, Plan

Place = tuple[int, int]


def item_locations(plan: Plan, box: Box) -> None:
    """Moves the extents of an ``iloc`` box that count from the start of the file."""
    places = plan.places(box)
    if places is None:
        return
    items = _Extents(plan, places, box)
    items.move()
    if items.changed:
        items.replace()


def item_extents(box: Any, size: int) -> Iterator[tuple[int, int, int]]:
    """The extents of all items that count from the start of the file.

    Args:
        box: the ``iloc`` box.
        size: bytes of the file.

    Yields:
        ``item_ID``, first byte, byte behind; extents beyond the file are left out.
    """
    here = _references_here(box)
    for item in box.items:
        if not _is_counted(item, here):
            continue
        for extent in item.extents:
            start = item.base_offset + extent.extent_offset
            length = extent.extent_length or size
            if start < size:
                yield int(item.item_ID), int(start), int(min(start + length, size))


def _is_counted(item: Any, here: frozenset[int]) -> bool:
    if getattr(item, "construction_method", 0):
        return False
    reference = item.data_reference_index
    return reference == 0 or reference in here


class _Extents:
    """The extents of one box, old and new."""

    def __init__(self, plan: Plan, places: Places, box: Any) -> None:
        self.plan = plan
        self.places = places
        self.box = box
        self.items: list[Any] = list(box.items)
        self.changed = False
        self.widths = [box.offset_size, box.length_size, box.base_offset_size]
        self.here = _references_here(box)

    def counted(self, item: Any) -> bool:
        """Whether an item's extents count from the start of this file."""
        return _is_counted(item, self.here)

    def move(self) -> None:
        import numpy as np

        rows = [
            (
                index,
                number,
                item.base_offset + extent.extent_offset,
                extent.extent_length,
            )
            for index, item in enumerate(self.items)
            if self.counted(item)
            for number, extent in enumerate(item.extents)
        ]
        if not rows:
            return
        # Offsets beyond the source may even be too large for an array; they stay.
        beyond = self.places.size
        old = np.array([min(row[2], beyond) for row in rows], np.int64)
        moved = self.places.follow(old, self.box, "extent_offset").tolist()
        new = [
            now if row[2] < beyond else row[2]
            for row, now in zip(rows, moved, strict=True)
        ]
        moves: dict[int, list[Place]] = {}
        for (index, _, offset, length), now in zip(rows, new, strict=True):
            kept = length or self._to_end(offset, now)
            moves.setdefault(index, []).append((now, kept))
        for index, extents in moves.items():
            self._item(index, extents)

    def _to_end(self, old: int, new: int) -> int:
        # Length 0 reaches to the end of the file, which may now be further away.
        left = self.places.length - old
        return 0 if self.plan.writer.length - new == left or left <= 0 else left

    def _item(self, index: int, extents: list[Place]) -> None:
        item = self.items[index]
        shifts = {
            now - item.base_offset - extent.extent_offset
            for extent, (now, _) in zip(item.extents, extents, strict=True)
        }
        same = all(
            extent.extent_length == length
            for extent, (_, length) in zip(item.extents, extents, strict=True)
        )
        if same and shifts == {0}:
            return
        self.changed = True
        changed = copy.copy(item)
        changed.extents = [copy.copy(extent) for extent in item.extents]
        shift = next(iter(shifts)) if len(shifts) == 1 else 0
        relative = item.base_offset > 0 or self.widths[0] == 0
        if relative and item.base_offset + shift >= 0 and self.widths[2]:
            changed.base_offset = item.base_offset + shift
        if any(now < changed.base_offset for now, _ in extents):
            changed.base_offset = 0
        for extent, (now, length) in zip(changed.extents, extents, strict=True):
            extent.extent_offset = now - changed.base_offset
            extent.extent_length = length
            self._widen(0, extent.extent_offset)
            self._widen(1, length)
        self._widen(2, changed.base_offset)
        self.items[index] = changed

    def _widen(self, which: int, value: int) -> None:
        if value >= 1 << (8 * self.widths[which]):
            self.widths[which] = 8 if value > 0xFFFFFFFF else max(4, self.widths[which])

    def replace(self) -> None:
        changed: Any = copy.copy(self.box)
        changed.items = self.items
        changed.offset_size, changed.length_size, changed.base_offset_size = self.widths
        self.plan.replace(self.box, changed)


def _references_here(box: Any) -> frozenset[int]:
    dref = down(box.parent, "dinf/dref")
    if dref is None or not dref._container:
        return frozenset()
    return frozenset(n for n, each in enumerate(dref.children, 1) if in_this_file(each))
