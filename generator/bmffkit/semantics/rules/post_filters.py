"""Sample groups of post-filters: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.nnpf.entries import GROUPING_TYPE
from bmffkit.semantics.nnpf.messages import ID_LIMIT, NNPFC, key_of, parameter
from bmffkit.semantics.rules.attempts import attempt
from bmffkit.semantics.rules.filter_identity import Identity
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import AMD1, mender, rule
from bmffkit.semantics.rules.subject import runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.groups.mapping import GroupMapping
    from bmffkit.semantics.rules.filter_groups import FilterGroups, GroupBox
    from bmffkit.semantics.rules.subject import Subject, TrackSubject

    Numbers = NDArray[Any]
    Key = tuple[int, bool]

_HAS_PARAMETER = 1 << 6


# ------------------------------------------------------------------------ the parameter


@rule(
    "NNPF-4",
    AMD1 + "4.19.1",
    "shall",
    "track",
    what="Every box that maps samples to post-filters has a grouping_type_parameter.",
    why="Without it a reader does not know which filter the box is about, and whether it maps "
    "base filters or updates.",
    breaks="sbgp of version 0 and type 'nfcs'",
    keeps="sbgp of version 1 and type 'nfcs', grouping_type_parameter 3",
)
def parameters(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Mappings without a parameter."""
    for each in track.filter_groups.boxes:
        if each.parameter is None:
            agreed = each.agreed
            wanted = "" if agreed is None else str(parameter(*agreed))
            yield found(
                each.box,
                "it has no grouping_type_parameter",
                expected=f"grouping_type_parameter {wanted}".strip(),
                mend="add it" if wanted else "",
            )


@mender("NNPF-4")
def add_parameter(subject: Subject, finding: Finding) -> str | None:
    """Adds the parameter that all entries of the box agree on, unless it is taken."""
    box = subject.file.find(finding.path)
    for track in subject.tracks:
        listed = track.filter_groups.boxes
        here = next((each for each in listed if each.box is box), None)
        if here is None:
            continue
        key = here.agreed
        same = [
            e for e in listed if e.part.holder is here.part.holder and e is not here
        ]
        if key is None or key[0] >= ID_LIMIT:
            return None
        if any(e.key == key or (e.key is None and e.agreed == key) for e in same):
            return None
        if box.type == "csgp":
            box.flags |= _HAS_PARAMETER
        else:
            box.version = 1
        box.grouping_type_parameter = parameter(*key)
        return f"added grouping_type_parameter {parameter(*key):#x}"
    return None


@rule(
    "NNPF-6",
    AMD1 + "4.19.1",
    "shall",
    "track",
    what="All entries of a mapping are updates when filter_update_flag is 1, and base filters "
    "when it is 0.",
    why="A reader would insert an update where a filter is needed, or the other way round.",
    breaks="filter_update_flag 0, and an entry with nnpfc_base_flag 0",
    keeps="filter_update_flag 1, and entries with nnpfc_base_flag 0",
)
def updates_apart(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Base filters among updates, and updates among base filters."""
    for each in track.filter_groups.boxes:
        for entry in each.entries if each.key else ():
            assert each.key is not None
            if entry.identity and entry.identity.base is each.key[1]:
                flag = int(each.key[1])
                yield found(
                    each.box,
                    f"filter_update_flag is {flag}, and {entry.name} of the "
                    f"descriptions has nnpfc_base_flag {int(entry.identity.base)}",
                    expected=f"nnpfc_base_flag {1 - flag}",
                )


@rule(
    "NNPF-7",
    AMD1 + "4.19.1",
    "shall",
    "track",
    what="All entries of a mapping have the nnpfc_id that filter_id says.",
    why="Activation goes by nnpfc_id, and would find another filter or none.",
    breaks="filter_id 3, and an entry with nnpfc_id 4",
    keeps="filter_id 3, and entries with nnpfc_id 3",
)
def ids_agree(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Filters under the number of another one; numbers beyond 31 bits are NNPF-12."""
    for each in track.filter_groups.boxes:
        for entry in each.entries if each.key else ():
            assert each.key is not None
            identity = entry.identity
            if identity and each.key[0] != identity.id < ID_LIMIT:
                yield found(
                    each.box,
                    f"filter_id is {each.key[0]}, and {entry.name} of the descriptions "
                    f"has nnpfc_id {identity.id}",
                    expected=f"nnpfc_id {each.key[0]}",
                )


@rule(
    "NNPF-12",
    AMD1 + "4.19.1",
    "shall",
    "track",
    what="A filter, or its updates, is mapped by one box in a sample table or track fragment, "
    "and its nnpfc_id has 31 bits.",
    why="Our own rule: of two boxes readers take the first or the last; and filter_id has no "
    "room for a number of 32 bits.",
    breaks="two boxes sbgp with grouping_type_parameter 3 in one sample table box",
    keeps="a box sbgp with grouping_type_parameter 3, and one with 4",
)
def mapped_once(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Second boxes of one filter, and filters that no box can name."""
    seen: set[tuple[int, int]] = set()
    for each in track.filter_groups.boxes:
        place = id(each.part.holder), each.parameter or 0
        if each.parameter is None:
            continue
        if place in seen:
            filter_id, update = key_of(each.parameter)
            what = f"updates of filter {filter_id}" if update else f"filter {filter_id}"
            yield found(each.box, f"it is not the first box for {what}")
        seen.add(place)
    for entry in track.filter_groups.entries:
        if entry.identity and entry.identity.id >= ID_LIMIT:
            yield entry.found(
                f"{entry.name} has nnpfc_id {entry.identity.id}",
                f"a number below {ID_LIMIT}",
            )


# ------------------------------------------------------------------- updates and their base


@rule(
    "NNPF-8",
    AMD1 + "4.19.1",
    "shall",
    "track",
    what="A sample that is mapped to an update of a filter is mapped to the filter as well.",
    why="The update has nothing to be applied to.",
    breaks="samples 0..11 mapped to an update of filter 3, samples 0..5 to filter 3",
    keeps="samples 0..11 mapped to filter 3, samples 6..11 to an update of it",
)
def bases_there(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Updates without the filter that they update."""
    groups = track.filter_groups
    if not groups.boxes:
        return
    stretches = _stretches(groups, track)
    for (filter_id, update), mine in stretches.items():
        if not update:
            continue
        lost = mine.minus(stretches.get((filter_id, False)))
        for first, last in lost:
            yield found(
                _box_of(groups.boxes, (filter_id, True), first) or track.box,
                f"the sample is mapped to an update of filter {filter_id}, and not to it",
                expected=f"a mapping with grouping_type_parameter {filter_id}",
                samples=(first, last),
            )


class _Stretches:
    """Where a filter is mapped: rising samples, and whether it is so from each on."""

    def __init__(self, starts: Numbers, inside: Numbers, count: int) -> None:
        self.starts = starts
        self.inside = inside
        self.count = count

    def at(self, samples: Numbers) -> Numbers:
        """Whether the filter is mapped at each of these samples."""
        import numpy as np

        if not len(self.starts):
            return np.zeros(len(samples), bool)
        index = np.searchsorted(self.starts, samples, "right") - 1
        return np.where(index >= 0, self.inside[index], False)

    def joined(self, other: _Stretches) -> _Stretches:
        """Where this one is mapped, or the other."""
        import numpy as np

        starts = np.union1d(self.starts, other.starts)
        return _Stretches(starts, self.at(starts) | other.at(starts), self.count)

    def minus(self, other: _Stretches | None) -> Iterator[tuple[int, int]]:
        """First and last sample of each stretch that the other one lacks."""
        import numpy as np

        starts = self.starts
        if other is not None:
            starts = np.union1d(starts, other.starts)
        lost = self.at(starts)
        if other is not None:
            lost = lost & ~other.at(starts)
        edges = np.flatnonzero(np.diff(np.concatenate(([0], lost, [0])).astype(int)))
        bounds = np.append(starts, self.count)
        for first, after in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            yield int(bounds[first]), int(bounds[after]) - 1


def _stretches(groups: FilterGroups, track: TrackSubject) -> dict[Key, _Stretches]:
    """Where each filter and its updates are mapped.

    A mapping without parameter is told apart by its messages.
    """
    import numpy as np

    out: dict[Key, _Stretches] = {}
    mappings: list[GroupMapping]
    mappings = attempt(track.track.groups, GROUPING_TYPE, problems=[]) or []
    for mapping in mappings:
        for key, values in _keys(mapping).items():
            inside = (
                mapping.values > 0
                if values is None
                else np.isin(mapping.values, values)
            )
            made = _Stretches(mapping.starts, inside, mapping.count)
            out[key] = out[key].joined(made) if key in out else made
    return out


def _keys(mapping: GroupMapping) -> dict[Key, list[int] | None]:
    """The filters of a mapping, with the values of each; None: all values."""
    import numpy as np

    if mapping.parameter is not None:
        return {key_of(mapping.parameter): None}
    out: dict[Key, list[int] | None] = {}
    for value in np.unique(mapping.values).tolist():
        record = mapping.descriptions[value - 1].entry if value else None
        identity = None if record is None else _identity(record)
        if identity is not None:
            listed = out.setdefault(identity.key, [])
            assert listed is not None
            listed.append(value)
    return out


def _identity(record: Any) -> Identity | None:
    from bmffkit.semantics.nal.sei import messages

    octets = bytes(getattr(record, "nnpfc_sei_data_byte", b""))
    first = attempt(next, messages(octets), None)
    if first is None or first.payloadType != NNPFC:
        return None
    return Identity.of(first.payload)


def _box_of(boxes: Iterable[GroupBox], key: Key, sample: int) -> Box | None:
    """The box that maps a sample to a filter."""
    for each in boxes:
        inside = each.part.start <= sample < each.part.end
        if inside and key in (each.key, each.agreed):
            box: Box = each.box
            return box
    return None


# ----------------------------------------------------------------- messages beside groups


def _beside(track: TrackSubject, why: str) -> Iterator[Finding]:
    """NNPFC messages in samples and sample entries of a track."""
    for first, last in runs(track.sei.characteristics):
        yield found(
            track.box,
            f"the sample has an NNPFC message, and {why}",
            expected="no such message",
            mend="bmff nnpf harvest",
            samples=(first, last),
        )
    for entry in track.sei.entries:
        if any(message.payloadType == NNPFC for message in entry.messages):
            yield found(
                entry.box,
                f"the sample entry has an NNPFC message, and {why}",
                expected="no such message",
                mend="bmff nnpf harvest",
            )


@rule(
    "NNPF-9",
    AMD1 + "4.19.1",
    "shall",
    "track",
    what="A track with a sample group of post-filters has no NNPFC messages in its samples or "
    "sample entries.",
    why="A reader that inserts the messages of the group gets some of them twice, or two that "
    "differ.",
    breaks="a group 'nfcs', and an NNPFC message in sample 0",
    keeps="a group 'nfcs', and NNPFA messages in the samples",
)
def not_in_samples(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Messages in samples of tracks with groups."""
    if track.filter_groups.present:
        yield from _beside(track, "the track has a group of post-filters")


@rule(
    "NNPF-10",
    AMD1 + "4.19.1",
    "shall",
    "track",
    what="A VVC track whose non-VCL track has a sample group of post-filters has no NNPFC "
    "messages in its samples or sample entries.",
    why="A reader joins both tracks, and gets the messages of the group and those in the "
    "samples.",
    breaks="a group 'nfcs' in a track vvcN, and an NNPFC message in the track vvc1",
    keeps="a group 'nfcs' in a track vvcN, and no NNPFC message in either track",
)
def not_beside_the_other(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Messages in VVC tracks whose non-VCL track has groups; its own are NNPF-9."""
    other = track.filter_groups.companion
    if other is None or other is track or track.filter_groups.present:
        return
    if other.filter_groups.present:
        why = f"its non-VCL track {other.id} has a group of post-filters"
        yield from _beside(track, why)
