"""The filters that the sample groups of a track hold.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1. There is a mapping from samples to messages for
each ``filter_id``, and another one for the updates of that filter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError, NotFoundError, ParseError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.groups.mapping import GroupMapping, group_mappings
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.configuration import codec_of
from bmffkit.semantics.nnpf.companions import (
    NON_VCL,
    child_of,
    in_time,
    non_vcl_track,
    remapped,
    timescale,
    values_at,
)
from bmffkit.semantics.nnpf.entries import GROUPING_TYPE, complete
from bmffkit.semantics.nnpf.messages import Characteristics, key_of, parameter
from bmffkit.semantics.nnpf.networks import Networks
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.runtime.registry import Registry
    from bmffkit.semantics.faces import FileLike, TrackLike
    from bmffkit.semantics.nal.sei import SeiMessage

    Numbers = NDArray[Any]

__all__ = [
    "CODECS",
    "NON_VCL",
    "FilterRuns",
    "Resolver",
    "TrackGroups",
    "child_of",
    "non_vcl_track",
    "timescale",
    "track_groups",
]

CODECS = frozenset((Codec.AVC, Codec.HEVC, Codec.VVC))
"""The coding systems that the sample group is for."""


class Resolver:
    """Makes messages of the entries of a track; keeps them, and what was wrong.

    Args:
        tops: the boxes at the top of the file.
        trak: the track.
        registry: the classes of messages.
    """

    def __init__(self, tops: Sequence[Box], trak: Box, registry: Registry) -> None:
        self.registry = registry
        self._networks = Networks(tops, trak)
        self._known: dict[int, Characteristics | BmffError] = {}
        self._kept: list[Any] = []

    def __call__(self, entry: Any, box: Box) -> Characteristics:
        """The message of an entry of a ``sgpd`` box.

        Raises:
            BmffError: why there is none.
        """
        found = self._known.get(id(entry))
        if found is None:
            found = self._resolve(entry, box)
            self._known[id(entry)] = found
            self._kept.append(entry)
        if isinstance(found, BmffError):
            raise found
        return found

    def _resolve(self, entry: Any, box: Box) -> Characteristics | BmffError:
        def network(handler: str, item: int) -> bytes:
            return self._networks.data(box, handler, item)

        try:
            return complete(entry, self.registry, network)
        except BmffError as error:
            return _about(error, entry, box)


def _about(error: BmffError, entry: Any, box: Any) -> BmffError:
    """The error with the entry that it comes from."""
    number = next(
        (n for n, each in enumerate(box.entries, 1) if each is entry), "of nowhere"
    )
    kind = NotFoundError if isinstance(error, NotFoundError) else ParseError
    return kind(
        f"entry {number}: {error.reason}",
        path=error.path or box.path,
        field=error.field,
        offset=box.offset if box.offset >= 0 and not error.path else None,
    )


class FilterRuns:
    """Where one filter, or its updates, are in force, and by which messages.

    Attributes:
        filter_id: ``filter_id``, which is the ``nnpfc_id`` of all the messages.
        update: ``filter_update_flag``: the messages update the filter.
        mapping: which sample has which description.
    """

    def __init__(
        self, filter_id: int, update: bool, mapping: GroupMapping, owner: TrackGroups
    ) -> None:
        self.filter_id = filter_id
        self.update = update
        self.mapping = mapping
        self._owner = owner

    @property
    def parameter(self) -> int:
        """``grouping_type_parameter``."""
        return parameter(self.filter_id, self.update)

    def message(self, value: int) -> SeiMessage | None:
        """The complete message of a value of the mapping; see ``characteristics``."""
        found = self.characteristics(value)
        return None if found is None else found.message

    def characteristics(self, value: int) -> Characteristics | None:
        """The complete message of a value of the mapping, its network joined.

        Returns:
            None when the value is 0; also, where problems are collected, when there is no
            good message.

        Raises:
            ParseError: the entry is broken, or its message is about another filter.
            NotFoundError: the item with its network is not there.
        """
        if not value:
            return None
        try:
            return self._checked(value)
        except BmffError as error:
            self._owner.report(error)
            return None

    def _checked(self, value: int) -> Characteristics:
        description = self.mapping.descriptions[value - 1]
        found = self._owner.resolve(description.entry, description.box)
        if found.key != (self.filter_id, self.update):
            want = "an update of" if self.update else "the base of"
            have = "the base of" if found.base else "an update of"
            raise ParseError(
                f"entry {description.number}: {have} filter {found.id} "
                f"where {want} filter {self.filter_id} is mapped",
                path=description.box.path,
                field="nnpfc_sei_data_byte",
                offset=description.box.offset,
            )
        return found

    def __repr__(self) -> str:
        kind = "updates" if self.update else "base"
        return f"<{kind} of filter {self.filter_id}, {len(self.mapping.starts)} runs>"


class TrackGroups(Sequence[FilterRuns]):
    """All mappings of a track, base filters and updates, by rising ``filter_id``.

    Attributes:
        lenient: whether problems are collected and not raised.
        problems: those that were met.
        boxes: the ``sbgp`` and ``csgp`` boxes.
    """

    def __init__(
        self, resolve: Resolver, lenient: bool, problems: list[BmffError] | None
    ) -> None:
        self.resolve = resolve
        self.lenient = lenient
        self.problems: list[BmffError] = problems if problems is not None else []
        self._runs: dict[tuple[int, bool], FilterRuns] = {}

    def report(self, error: BmffError) -> None:
        """Raises a problem, or keeps it once."""
        if not self.lenient:
            raise error
        if all(str(error) != str(each) for each in self.problems):
            self.problems.append(error)

    @property
    def boxes(self) -> list[Box]:
        """The ``sbgp`` and ``csgp`` boxes."""
        found = {id(box): box for runs in self for box in runs.mapping.boxes}
        return list(found.values())

    @property
    def ids(self) -> list[int]:
        """The ``filter_id`` of every filter, rising."""
        return sorted({filter_id for filter_id, _ in self._runs})

    def base(self, filter_id: int) -> FilterRuns | None:
        """The mapping of the base filter."""
        return self._runs.get((filter_id, False))

    def update(self, filter_id: int) -> FilterRuns | None:
        """The mapping of the updates of a filter."""
        return self._runs.get((filter_id, True))

    def __len__(self) -> int:
        return len(self._runs)

    def __getitem__(self, index: Any) -> Any:
        return [self._runs[key] for key in sorted(self._runs)][index]

    def __iter__(self) -> Iterator[FilterRuns]:
        return iter([self._runs[key] for key in sorted(self._runs)])

    def add(self, mapping: GroupMapping) -> None:
        """Takes in a mapping; one without parameter is told apart by its messages."""
        if mapping.parameter is not None:
            self._put(key_of(mapping.parameter), mapping)
        elif mapping.explicit:
            box = mapping.boxes[0]
            reason = "a group of post-filters without a parameter"
            place = box.offset if box.offset >= 0 else None
            self.report(
                ParseError(
                    reason, path=box.path, field="grouping_type_parameter", offset=place
                )
            )
        else:
            self._add_default(mapping)

    def _add_default(self, mapping: GroupMapping) -> None:
        import numpy as np

        keys: dict[tuple[int, bool], list[int]] = {}
        for value in np.unique(mapping.values).tolist():
            if not value:
                continue
            each = mapping.descriptions[value - 1]
            try:
                found = self.resolve(each.entry, each.box)
            except BmffError as error:
                self.report(error)
                continue
            keys.setdefault(found.key, []).append(value)
        for key, values in keys.items():
            kept = np.where(np.isin(mapping.values, values), mapping.values, 0)
            self._put(key, remapped(mapping, mapping.starts, kept, mapping.count))

    def _put(self, key: tuple[int, bool], mapping: GroupMapping) -> None:
        known = self._runs.get(key)
        if known is not None:
            mapping = self._joined(known, mapping)
        self._runs[key] = FilterRuns(*key, mapping, self)

    def _joined(self, known: FilterRuns, more: GroupMapping) -> GroupMapping:
        """Two mappings of one filter, where only one of them maps each sample."""
        import numpy as np

        first = known.mapping
        if first.descriptions is not more.descriptions:
            shift = len(first.descriptions)
            listed = [*first.descriptions, *more.descriptions]
        else:
            shift, listed = 0, first.descriptions
        starts = np.union1d(first.starts, more.starts)
        mine = values_at(first, starts)
        theirs = values_at(more, starts)
        both = (mine > 0) & (theirs > 0)
        if both.any():
            self.report(
                ParseError(
                    f"filter {known.filter_id} is mapped twice for sample "
                    f"{int(starts[both][0])}",
                    path=(more.boxes or first.boxes)[0].path,
                    field="grouping_type_parameter",
                )
            )
        values = np.where(mine > 0, mine, np.where(theirs > 0, theirs + shift, 0))
        made = remapped(first, starts, values, max(first.count, more.count))
        made.descriptions = listed
        made.boxes = [*first.boxes, *more.boxes]
        return made

    def drop_orphans(self) -> None:
        """Takes away updates where their base filter is not mapped, after reporting them.

        ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1: there shall be none.
        """
        import numpy as np

        for filter_id in self.ids:
            update, base = self.update(filter_id), self.base(filter_id)
            if update is None:
                continue
            mapping = update.mapping
            starts = mapping.starts
            there = np.zeros(len(starts), np.int64)
            if base is not None:
                starts = np.union1d(starts, base.mapping.starts)
                there = values_at(base.mapping, starts)
            values = values_at(mapping, starts)
            lost = (values > 0) & (there == 0)
            if not lost.any():
                continue
            self.report(
                ParseError(
                    f"sample {int(starts[lost][0])} has an update of filter {filter_id} "
                    "and not the filter",
                    path=mapping.boxes[0].path if mapping.boxes else "",
                    field="grouping_type_parameter",
                )
            )
            values[lost] = 0
            update.mapping = remapped(mapping, starts, values, mapping.count)


def track_groups(
    file: FileLike,
    track: TrackLike,
    *,
    lenient: bool = False,
    problems: list[BmffError] | None = None,
    companion: bool = True,
) -> TrackGroups:
    """The filters that the sample groups of a track hold; none when it has no groups.

    Args:
        file: the file.
        track: the track.
        lenient: whether what is broken is left out, and kept as a problem.
        problems: takes the problems.
        companion: whether groups of the track of the non-VCL NAL units are honoured.

    Raises:
        ParseError: the groups are broken, or the track is of no coding system that has
            such groups.
    """
    moov = child_of(file, "moov")
    registry = registry_for(track.box)
    out = TrackGroups(Resolver(file.children, track.box, registry), lenient, problems)
    for mapping in _mappings(file, moov, track.box, track.id, out):
        out.add(mapping)
    other = non_vcl_track(moov, track.box) if companion else None
    if other is not None:
        other_id = int(child(other, "tkhd").track_ID)
        found = _mappings(file, moov, other, other_id, out)
        for mapping in in_time(file, moov, track, other, other_id, found):
            out.add(mapping)
    out.drop_orphans()
    return out


def _mappings(
    file: FileLike, moov: Box, trak: Box, track_id: int, out: TrackGroups
) -> list[GroupMapping]:
    wrong: list[ParseError] | None = [] if out.lenient else None
    found = group_mappings(
        file.children, moov, trak, track_id, GROUPING_TYPE, problems=wrong
    )
    for problem in wrong or ():
        out.report(problem)
    if found and not _is_for(trak):
        stsd = down(trak, "mdia/minf/stbl/stsd")
        entries = " ".join(each.type for each in stsd.children) if stsd else "none"
        out.report(
            ParseError(
                f"groups of post-filters where samples are no AVC, HEVC or VVC: {entries}",
                path=trak.path,
            )
        )
        return []
    return found


def _is_for(trak: Box) -> bool:
    stsd = down(trak, "mdia/minf/stbl/stsd")
    entries = stsd.children if stsd is not None else []
    return bool(entries) and all(codec_of(entry) in CODECS for entry in entries)
