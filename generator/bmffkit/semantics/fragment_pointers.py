"""Offsets in movie fragments that follow their data: ISO/IEC 14496-12:2022, 8.8."""

from __future__ import annotations

import copy
from struct import Struct, error
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import ParseError, RelocationError
from bmffkit.semantics.chunk_pointers import entries_elsewhere, write_auxiliary
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.places import Places, Plan

_HEADER = Struct(">I4s")
_WORD = Struct(">I")
_SIGNED = Struct(">i")
_BASE_PRESENT = 0x000001
_BASE_IS_MOOF = 0x020000
_OFFSET_PRESENT = 0x000001


def fragments(plan: Plan, tops: list[Box]) -> None:
    """Moves what must be moved in all ``moof`` boxes; reads only those that need it."""
    unread: list[Box] = []
    tracks: _Tracks | None = None
    wanted: list[Box] = []
    for box in tops:
        if box.type == "moof" and plan.places(box) is not None:
            (unread if box._lazy else wanted).append(box)
    wanted.extend(_strained(plan, unread))
    for moof in wanted:
        places = plan.places(moof)
        if places is None or not moof._container:
            continue
        try:
            tracks = tracks or _Tracks(tops)
            _Fragment(plan, places, moof, tracks).move()
        except ParseError as problem:
            if not places.shifted:
                continue
            raise RelocationError(
                f"data moved, and this fragment cannot follow: {problem}",
                path=moof.path,
            ) from problem


# ------------------------------------------------------------- which fragments need it


def _strained(plan: Plan, moofs: list[Box]) -> list[Box]:
    """The unread fragments whose offsets would not hold in the new layout.

    A fragment that counts from itself, and whose data moved as far as it did, is right
    as it is. To find that out its boxes are not made; four kinds of header are looked at.
    """
    import numpy as np

    targets: list[int] = []
    owners: list[int] = []
    needed: dict[int, Box] = {}
    for number, moof in enumerate(moofs):
        found = _targets(moof)
        if found is None:
            needed[number] = moof
            continue
        targets.append(moof.offset)
        targets.extend(found)
        owners.extend([number] * (len(found) + 1))
    if targets:
        places = {id(plan.places(moof)): plan.places(moof) for moof in moofs}
        if len(places) != 1:
            return moofs
        only = plan.places(moofs[0])
        assert only is not None
        shift, known = only.shift_of(np.array(targets, np.int64))
        owner = np.array(owners)
        first = np.searchsorted(owner, owner, "left")
        for number in np.unique(owner[(shift != shift[first]) & known]).tolist():
            needed[number] = moofs[number]
        beyond = np.array(targets, np.int64) >= only.size
        for number in np.unique(owner[~known & ~beyond]).tolist():
            needed[number] = moofs[number]
    return [needed[number] for number in sorted(needed)]


def _targets(moof: Box) -> list[int] | None:
    """The bytes that an unread fragment points to; None: it has to be read."""
    where = moof._where
    assert where is not None
    document, start, end, head, _ = where
    buffer = document.buffer
    if document.ensure is not None:
        document.ensure(start, end)
    out: list[int] = []
    first = True
    try:
        for code, at, stop in _boxes(buffer, start + head, end):
            if code == b"meta":
                return None
            if code != b"traf":
                continue
            if not _in_traf(buffer, at, stop, start, first, out):
                return None
            first = False
    except error:
        return None
    return out


def _in_traf(
    buffer: memoryview, at: int, stop: int, moof: int, first: bool, out: list[int]
) -> bool:
    explicit = True
    based = True
    for code, place, end in _boxes(buffer, at, stop):
        if code == b"tfhd":
            flags = _WORD.unpack_from(buffer, place)[0]
            if flags & _BASE_PRESENT:
                return False
            based = first or bool(flags & _BASE_IS_MOOF)
        elif code == b"trun":
            flags = _WORD.unpack_from(buffer, place)[0]
            if flags & _OFFSET_PRESENT:
                out.append(moof + _SIGNED.unpack_from(buffer, place + 8)[0])
                explicit = True
            elif explicit and not out:
                return False
        elif code == b"meta":
            return False
        elif code == b"saio":
            _auxiliary(buffer, place, end, moof, out)
    return based


def _auxiliary(
    buffer: memoryview, place: int, end: int, moof: int, out: list[int]
) -> None:
    word = _WORD.unpack_from(buffer, place)[0]
    place += 12 if word & 1 else 4
    count = _WORD.unpack_from(buffer, place)[0]
    width = 8 if word >> 24 else 4
    place += 4
    for at in range(place, min(place + width * count, end - width + 1), width):
        out.append(moof + int.from_bytes(buffer[at : at + width], "big"))


def _boxes(buffer: memoryview, at: int, end: int) -> Iterable[tuple[bytes, int, int]]:
    while at + 8 <= end:
        size, code = _HEADER.unpack_from(buffer, at)
        if size < 8 or at + size > end:
            return
        yield code, at + 8, at + size
        at += size


# ------------------------------------------------------------------ moving one fragment


class _Tracks:
    """What fragments need to know of the movie: default sizes, data elsewhere."""

    def __init__(self, tops: list[Box]) -> None:
        self.sizes: dict[int, int] = {}
        self.entries: dict[int, int] = {}
        self.elsewhere: dict[int, frozenset[int]] = {}
        moov = next((box for box in tops if box.type == "moov"), None)
        if moov is None or not moov._container:
            return
        for trex in child(moov, "mvex").children if child(moov, "mvex") else ():
            if trex.type == "trex":
                self.sizes[trex.track_ID] = trex.default_sample_size
                self.entries[trex.track_ID] = trex.default_sample_description_index
        for trak in moov.children:
            tkhd = child(trak, "tkhd") if trak.type == "trak" else None
            if tkhd is not None:
                self.elsewhere[tkhd.track_ID] = entries_elsewhere(trak)

    def is_elsewhere(self, tfhd: Any) -> bool:
        entries = self.elsewhere.get(tfhd.track_ID, frozenset())
        if not entries:
            return False
        entry = tfhd.sample_description_index or self.entries.get(tfhd.track_ID, 1)
        return entry in entries


class _Fragment:
    """A ``moof`` box whose offsets are followed from the old layout to the new one."""

    def __init__(self, plan: Plan, places: Places, moof: Box, tracks: _Tracks) -> None:
        self.plan = plan
        self.places = places
        self.tracks = tracks
        self.moof = moof
        start = places.start(moof.offset)
        assert start is not None
        self.start = start
        self.old_end = moof.offset
        self.new_end = start

    def move(self) -> None:
        first = True
        for traf in self.moof.children:
            tfhd = child(traf, "tfhd") if traf.type == "traf" else None
            if tfhd is None:
                continue
            if not self.tracks.is_elsewhere(tfhd):
                self._traf(traf, tfhd, first)
            first = False

    def _traf(self, traf: Box, tfhd: Any, first: bool) -> None:
        old_base, new_base = self._base(tfhd, first)
        old_at, new_at = old_base, new_base
        for box in traf.children:
            if box.type == "saio":
                if self._is_read(box):
                    write_auxiliary(self.plan, self.places, box, old_base, new_base)
            elif box.type == "trun":
                old_at, new_at = self._run(
                    box, tfhd, (old_base, new_base), (old_at, new_at)
                )
        self.old_end, self.new_end = old_at, new_at

    def _base(self, tfhd: Any, first: bool) -> tuple[int, int]:
        if tfhd.flags & _BASE_PRESENT:
            old = tfhd.base_data_offset
            if not self._is_read(tfhd):
                return old, old
            new = self.places.follow_one(old, tfhd, "base_data_offset")
            if new != old:
                changed = copy.copy(tfhd)
                changed.base_data_offset = new
                self.plan.replace(tfhd, changed)
            return old, new
        if first or tfhd.flags & _BASE_IS_MOOF:
            return self.moof.offset, self.start
        return self.old_end, self.new_end

    def _run(
        self, trun: Any, tfhd: Any, base: tuple[int, int], at: tuple[int, int]
    ) -> tuple[int, int]:
        explicit = bool(trun.flags & _OFFSET_PRESENT)
        old = base[0] + trun.data_offset if explicit else at[0]
        length = self._length(trun, tfhd)
        kept = base[1] + trun.data_offset if explicit else at[1]
        if not self._is_read(trun):
            return old + length, kept + length
        if not trun.sample_count:
            return at
        given = self.places.pointers(trun).get(0)
        if given is None and not 0 <= old < self.places.size:
            return old + length, kept + length
        new = given or self.places.follow_one(old, trun, "data_offset")
        if explicit:
            self._set(trun, new - base[1])
        elif new != at[1]:
            raise RelocationError(
                "has no data_offset, and its data no longer follows what stood before it",
                path=trun.path,
            )
        return old + length, new + self._new_length(trun, length)

    def _new_length(self, trun: Any, length: int) -> int:
        sized: Any = self.plan.sized.get(id(trun))
        if sized is None:
            return length
        return int(sized.samples["sample_size"].sum(dtype="u8"))

    def _set(self, trun: Any, offset: int) -> None:
        if offset == trun.data_offset:
            return
        if not -(1 << 31) <= offset < 1 << 31:
            raise RelocationError(
                f"{offset} does not fit 32 bits", path=trun.path, field="data_offset"
            )
        changed: Any = copy.copy(self.plan.sized.get(id(trun), trun))
        changed.data_offset = offset
        self.plan.replace(trun, changed)

    def _length(self, trun: Any, tfhd: Any) -> int:
        if trun.flags & 0x200:
            return int(trun.samples["sample_size"].sum(dtype="u8"))
        size = tfhd.default_sample_size
        if size is None:
            size = self.tracks.sizes.get(tfhd.track_ID, 0)
        return int(size) * int(trun.sample_count)

    def _is_read(self, box: Box) -> bool:
        """Whether the offsets in ``box`` were read from a file, and so may be moved."""
        return self.plan.places(box) is not None
