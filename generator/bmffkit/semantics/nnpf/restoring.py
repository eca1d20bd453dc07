"""Messages of sample groups back into the samples, for players that know only those.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.7, done once and for all: afterwards the track has no
``nfcs`` groups, and the items of their networks are gone. Samples that get no message stay
as they are, and so does every other sample group.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError, FieldRangeError, ParseError
from bmffkit.semantics.groups.building import remove_groups
from bmffkit.semantics.nal import lengths
from bmffkit.semantics.nnpf.entries import GROUPING_TYPE
from bmffkit.semantics.nnpf.filters import (
    NON_VCL,
    child_of,
    non_vcl_track,
    track_groups,
)
from bmffkit.semantics.nnpf.insertion import ALL, Reading
from bmffkit.semantics.nnpf.network_removal import named_items, remove_items
from bmffkit.semantics.nnpf.reconstruction import Reconstruction
from bmffkit.semantics.tree import child, down, search

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.semantics.faces import FileLike, SampleTrack, TrackLike

_ALONE: dict[str, Any] = {"parameter_sets": "none", "merge": False}
"""Samples get messages and nothing else."""


@dataclass(slots=True)
class Restored:
    """What was done to a track.

    Attributes:
        track_ID: the track.
        filters: the filters that the groups held.
        samples: how many samples are longer now.
        inserted: how many NAL units with messages there are more.
        boxes: how many boxes of groups are gone.
        items: how many items are gone.
        problems: what was left out, and why.
        nothing: why nothing was to do; empty when something was.
    """

    track_ID: int
    filters: list[int] = field(default_factory=list)
    samples: int = 0
    inserted: int = 0
    boxes: int = 0
    items: int = 0
    problems: list[BmffError] = field(default_factory=list)
    nothing: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The same as plain Python values that JSON can hold."""
        return {
            "track_ID": self.track_ID,
            "filters": self.filters,
            "samples": self.samples,
            "inserted": self.inserted,
            "boxes_removed": self.boxes,
            "items_removed": self.items,
            "problems": [str(each) for each in self.problems],
            "nothing": self.nothing,
        }


def restore(
    file: FileLike,
    track: SampleTrack,
    *,
    suffix: bool = False,
    insert: Reading = ALL,
    lenient: bool = False,
) -> Restored:
    """Moves the messages of the ``nfcs`` groups of a track into its samples.

    The file is changed in memory; it is written when it is saved. Groups of the track of
    non-VCL NAL units that a VVC track refers to go into the samples of the VVC track.

    Args:
        file: the file.
        track: the track.
        suffix: whether messages come in suffix SEI units, where the codec has such.
        insert: what the begin of a run of a base filter concerns: with ``all`` each
            filter of the sample, with ``changed`` that filter alone.
        lenient: whether messages that are broken are left out, and kept as problems.

    Raises:
        ParseError: groups, messages or samples are broken, or the samples cannot be read.
        NotFoundError: the item with a network is not there.
        WriteError: samples cannot be replaced, or a message is too long for them.
    """
    out = Restored(track.id)
    traks = _traks(file, track.box)
    descriptions = [box for trak in traks for box in group_boxes(file, trak)]
    if not descriptions:
        out.nothing = "the track has no groups of post-filters"
        return out
    if is_companion(file, track):
        out.nothing = "its groups belong to the samples of the track that refers to it"
        return out
    groups = track_groups(file, track, lenient=lenient, problems=out.problems)
    out.filters = groups.ids
    if len(groups):
        options: dict[str, Any] = {"suffix": suffix, "insert": insert}
        plan = Reconstruction(file, track, groups, **options, **_ALONE)
        longer = _Longer(plan)
        track.replace_samples(longer)
        out.samples, out.inserted = len(longer), plan.inserted
    _clear(file, traks, descriptions, out)
    return out


class _Longer(Mapping[int, bytes]):
    """The samples that get messages, each made when it is asked for."""

    def __init__(self, plan: Reconstruction) -> None:
        self._plan = plan
        self._numbers: list[int] = plan.special.tolist()
        where = plan.trak._where
        if where is None:
            raise ParseError("the track is new; its samples are not in a file")
        self._document = where[0]

    def __getitem__(self, number: int) -> bytes:
        path = f"{self._plan.trak.path} sample {number}"
        entry = self._plan.entries[int(self._plan.table.entries[number]) - 1]
        data, start = self._bytes(number, path)
        units = list(lengths.units(data, entry.size, path=path, offset=start))
        made = self._plan.units(number, [*units], None, (1 << 8 * entry.size) - 1)
        try:
            return lengths.join(made, entry.size)
        except FieldRangeError as error:
            raise FieldRangeError(error.reason, path=path, field=error.field) from error

    def _bytes(self, number: int, path: str) -> tuple[bytes | memoryview, int]:
        """The bytes of a sample, its new ones when it has such; where it is in the file."""
        table = self._plan.table
        start, size = int(table.offsets[number]), int(table.sizes[number])
        new = self._plan.replaced.get(number)
        if new is not None:
            return new, start
        buffer = self._document.buffer
        if start < 0 or start + size > len(buffer):
            reason = f"{size} bytes reach beyond the end of the file"
            raise ParseError(reason, path=path, offset=start)
        if self._document.ensure is not None:
            self._document.ensure(start, start + size)
        return buffer[start : start + size], start

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)


def group_boxes(file: FileLike, trak: Box) -> list[Box]:
    """The boxes of post-filter groups of a track, in its sample table and in fragments."""
    number = getattr(child(trak, "tkhd"), "track_ID", None)
    stbl = down(trak, "mdia/minf/stbl")
    holders = [] if stbl is None else [stbl]
    for moof in file.children:
        for traf in moof.children if moof.type == "moof" and moof._container else ():
            tfhd = child(traf, "tfhd") if traf.type == "traf" else None
            if tfhd is not None and tfhd.track_ID == number:
                holders.append(traf)
    return [
        box
        for holder in holders
        for box in holder.children
        if box.type in ("sgpd", "sbgp", "csgp")
        and getattr(box, "grouping_type", "") == GROUPING_TYPE
    ]


def _traks(file: FileLike, trak: Box) -> list[Box]:
    other = non_vcl_track(child_of(file, "moov"), trak)
    return [trak] if other is None else [trak, other]


def is_companion(file: FileLike, track: TrackLike) -> bool:
    """Whether another track refers to this one for its non-VCL NAL units."""
    for box in child_of(file, "moov").children:
        reference = child(child(box, "tref"), NON_VCL) if box.type == "trak" else None
        if reference is not None and track.id in [int(n) for n in reference.track_IDs]:
            return True
    return False


def _clear(
    file: FileLike, traks: list[Box], descriptions: list[Box], out: Restored
) -> None:
    """Takes away groups and items."""
    gone = [box for box in descriptions if box.type == "sgpd"]
    places = named_items(file, traks[0], gone)
    for trak in traks:
        number = int(child(trak, "tkhd").track_ID)
        out.boxes += remove_groups(file.children, trak, number, GROUPING_TYPE)
    if places:
        left = search(file.children, frozenset(("sgpd",)), frozenset())
        others = [
            box for box in left if getattr(box, "grouping_type", "") == GROUPING_TYPE
        ]
        out.items = remove_items(file, places, named_items(file, traks[0], others))
