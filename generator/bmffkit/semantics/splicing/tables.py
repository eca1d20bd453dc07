"""Boxes that say other sizes of samples: ISO/IEC 14496-12:2022, 8.7.3 and 8.8.8.

In memory they go on to describe the file as it was opened; what they have to say of
the new file is worked out when it is written.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import WriteError

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.splices import Splices
    from bmffkit.semantics.places import Numbers, Plan

_SIZE_PRESENT = 0x000200


class Sizes:
    """Other sizes for some samples of one box.

    Args:
        box: ``stsz``, ``stz2`` or ``trun``.
        holder: the ``trak`` or ``traf`` box that it belongs to.
        default: the size of its samples where it does not say one.

    Attributes:
        changed: the new sizes, by the number of the sample in the box.
    """

    def __init__(self, box: Box, holder: Box, default: int = 0) -> None:
        self.box: Any = box
        self.holder = holder
        self.default = default
        self.changed: dict[int, int] = {}

    def box_to_write(self) -> Box | None:
        """The box with the new sizes; None when none of them is new."""
        import numpy as np

        old = self._old()
        numbers = np.fromiter(self.changed.keys(), np.int64, len(self.changed))
        sizes = np.fromiter(self.changed.values(), np.int64, len(self.changed))
        known = numbers < len(old)
        if not known.all():
            raise WriteError(
                f"a sample was replaced that this box no longer has: {numbers.max()}",
                path=self.box.path,
            )
        if np.array_equal(np.asarray(old)[numbers], sizes):
            return None
        new = np.array(old, np.int64)
        new[numbers] = sizes
        if self.box.type == "trun":
            return self._run(new)
        if self.box.type == "stz2":
            return self._compact(new, int(sizes.max()))
        changed = copy.copy(self.box)
        changed.sample_size = 0
        changed.entry_size = new.astype(">u4")
        return changed  # type: ignore[no-any-return]

    def _old(self) -> Numbers:
        import numpy as np

        box = self.box
        if box.type == "trun":
            if box.flags & _SIZE_PRESENT:
                return np.asarray(box.samples["sample_size"])
            return np.broadcast_to(np.int64(self.default), box.sample_count)
        if box.type == "stsz" and box.sample_size:
            return np.broadcast_to(np.int64(box.sample_size), box.sample_count)
        return np.asarray(box.entry_size)

    def _run(self, sizes: Numbers) -> Box:
        import numpy as np

        box = self.box
        changed = copy.copy(box)
        rows = box.samples
        have = rows.dtype.names or ()
        names = [
            name
            for name in ("sample_duration", "sample_size", "sample_flags")
            if name == "sample_size" or name in have
        ]
        names += [name for name in have if name not in names]
        kinds = [
            (name, rows.dtype[name] if name in have else np.dtype(">u4"))
            for name in names
        ]
        table = np.zeros(len(sizes), np.dtype(kinds))
        for name in have:
            table[name] = rows[name]
        table["sample_size"] = sizes
        changed.flags = box.flags | _SIZE_PRESENT
        changed.samples = table
        return changed  # type: ignore[no-any-return]

    def _compact(self, sizes: Numbers, most: int) -> Box:
        box = self.box
        if most < 1 << box.field_size:
            changed = copy.copy(box)
            changed.entry_size = sizes
            return changed  # type: ignore[no-any-return]
        kind = box._where[0].registry.record("Box", b"stsz", box.parent)
        if kind is None:
            raise WriteError(
                f"a sample of {most} bytes needs 'stsz', and there is no class for it",
                path=box.path,
            )
        made: Box = kind(version=box.version, flags=box.flags, entry_size=sizes)
        made.trailing = box.trailing
        return made


def sizes_of(splices: Splices, box: Box, holder: Box, default: int = 0) -> Sizes:
    """The new sizes of one box; none, when it is met for the first time."""
    found = splices.tables.get(id(box))
    if found is None:
        found = splices.tables[id(box)] = Sizes(box, holder, default)
    assert isinstance(found, Sizes)
    return found


def resize(plan: Plan, tops: list[Box]) -> None:
    """Notes the boxes that have to be written with other sizes of samples.

    Raises:
        WriteError: a track with other samples has lost the box that tells their sizes.
    """
    met: dict[int, Splices] = {}
    for top in tops:
        document = top._document
        if document is not None and document.splices is not None:
            met[id(document)] = document.splices
    there = {id(top) for top in tops}
    for splices in met.values():
        for sizes in splices.tables.values():
            if not _stands(sizes.holder, there):
                continue
            if not _stands(sizes.box, there):
                raise WriteError(
                    f"samples were replaced, and {sizes.box.type!r}, which tells their "
                    "sizes, is gone or another one",
                    path=sizes.holder.path,
                )
            changed = sizes.box_to_write()
            if changed is None:
                continue
            if changed.type == "trun":
                plan.sized[id(sizes.box)] = changed
            plan.replace(sizes.box, changed)


def _stands(box: Box, tops: set[int]) -> bool:
    """Whether a box is in the file that is being written."""
    while box.parent is not None:
        if not any(each is box for each in box.parent.children):
            return False
        box = box.parent
    return id(box) in tops
