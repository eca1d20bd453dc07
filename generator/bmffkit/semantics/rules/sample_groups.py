"""Sample groups: ISO/IEC 14496-12:2022, 8.9."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, rule
from bmffkit.semantics.rules.sample_times import total

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.rules.subject import Subject

_LOCAL = 0x10000


class _Place(NamedTuple):
    """Where groups stand.

    Attributes:
        box: the sample table or track fragment box.
        samples: how many samples it is about.
        above: the sample table of the track, when ``box`` is a fragment of it and the
            file has the movie.
    """

    box: Box
    samples: int
    above: Box | None


def _places(subject: Subject) -> list[_Place]:
    places: list[_Place] | None = subject.memo.get("places of groups")
    if places is None:
        places = subject.memo["places of groups"] = list(_found_places(subject))
    return places


def _found_places(subject: Subject) -> Iterator[_Place]:
    tables = {}
    for track in subject.tracks:
        if track.stbl is not None:
            tables[track.id] = track.stbl
            yield _Place(track.stbl, track.count, None)
    for moof in subject.moofs:
        for traf in moof.children:
            if traf.type != "traf":
                continue
            runs: list[Any] = [box for box in traf.children if box.type == "trun"]
            header: Any = next((b for b in traf.children if b.type == "tfhd"), None)
            number = None if header is None else int(header.track_ID)
            count = sum(int(run.sample_count) for run in runs)
            yield _Place(traf, count, tables.get(number))


def _boxes(box: Box, *codes: str) -> list[Any]:
    return [each for each in box.children if each.type in codes]


def _descriptions(holder: Box | None, kind: str) -> Any:
    for box in [] if holder is None else _boxes(holder, "sgpd"):
        if str(box.grouping_type) == kind:
            return box
    return None


def _kind(box: Any) -> tuple[str, int | None]:
    return str(box.grouping_type), box.grouping_type_parameter


@rule(
    "SGRP-1",
    ISO12 + "8.9.2.3",
    "shall",
    "file",
    what="A sample to group box has groups for no more samples than there are.",
    why="The groups of other samples are read wrong, or the box is that of another track.",
    breaks="runs of 26 samples, and 25 samples",
    keeps="runs of 20 samples, and 25 samples",
)
def counts(subject: Subject) -> Iterator[Finding]:
    """Groups for samples that are not there."""
    for place in _places(subject):
        for box in _boxes(place.box, "sbgp"):
            covered = total(box.sample_count) if len(box.entries) else 0
            if covered > place.samples:
                yield found(
                    box,
                    f"it has groups for {covered} samples",
                    expected=f"{place.samples} or fewer",
                )


@rule(
    "SGRP-2",
    ISO12 + "8.9.2.3",
    "shall",
    "file",
    what="A sample is mapped to a description that is there, or to none.",
    why="What holds for the sample cannot be known.",
    breaks="group_description_index 3, and two descriptions",
    keeps="group_description_index 2, and two descriptions",
)
def descriptions(subject: Subject) -> Iterator[Finding]:
    """Indexes of descriptions that lead nowhere."""
    for place in _places(subject):
        for box in _boxes(place.box, "sbgp", "csgp"):
            indexes = _indexes(box)
            kind = str(box.grouping_type)
            local = _descriptions(place.box, kind)
            shared = local if place.box.type == "stbl" else None
            if place.above is not None:
                shared = _descriptions(place.above, kind)
            if local is None and shared is None:
                continue
            wrong = [i for i in indexes if not _leads(i, place, local, shared)]
            if wrong:
                there = 0 if shared is None else len(shared.entries)
                inner = 0 if local is None or local is shared else len(local.entries)
                yield found(
                    box,
                    f"samples are mapped to description {wrong[0]} of {kind!r}",
                    expected=f"0..{there}"
                    + (f" or {_LOCAL + 1}..{_LOCAL + inner}" if inner else ""),
                )


def _indexes(box: Any) -> list[int]:
    import numpy as np

    if box.type == "sbgp":
        table = box.group_description_index if len(box.entries) else ()
        return [int(each) for each in np.unique(np.asarray(table))]
    found = {int(each) for row in box.pattern_indices for each in row}
    return sorted(found)


def _leads(index: int, place: _Place, local: Any, shared: Any) -> bool:
    if not index:
        return True
    if place.box.type == "traf" and index > _LOCAL:
        return local is not None and index - _LOCAL <= len(local.entries)
    if _alone(place):
        return True
    return shared is not None and index <= len(shared.entries)


def _alone(place: _Place) -> bool:
    """Whether this is a fragment of a track that another file describes."""
    return place.box.type == "traf" and place.above is None


@rule(
    "SGRP-3",
    ISO12 + "8.9.2.1",
    "shall",
    "file",
    what="A sample to group box has a description box of the same type.",
    why="Without it the groups are numbers that mean nothing.",
    breaks="a sample to group box of type 'roll', and no description box",
    keeps="a sample to group box and a description box, both of type 'roll'",
)
def described(subject: Subject) -> Iterator[Finding]:
    """Groups without descriptions."""
    for place in _places(subject):
        for box in _boxes(place.box, "sbgp", "csgp"):
            kind = str(box.grouping_type)
            if not any(_indexes(box)) or _alone(place):
                continue
            if all(_descriptions(h, kind) is None for h in (place.box, place.above)):
                yield found(box, f"there is no description box of type {kind!r}")


@rule(
    "SGRP-4",
    ISO12 + "8.9.2.1",
    "shall",
    "file",
    what="There is one sample to group box for a type and parameter.",
    why="Which of two mappings holds, no reader can know.",
    breaks="two boxes of type 'roll' without a parameter",
    keeps="two boxes of type 'nfcs' with different parameters",
)
def mapped_once(subject: Subject) -> Iterator[Finding]:
    """Second mappings of one type and parameter."""
    for place in _places(subject):
        seen = set()
        for box in _boxes(place.box, "sbgp", "csgp"):
            kind, parameter = _kind(box)
            if kind == "nfcs" and parameter is not None:
                # NNPF-12 tells which filter has two.
                continue
            if (kind, parameter) in seen:
                rest = "" if parameter is None else f", parameter {parameter}"
                yield found(box, f"it is not the first box of type {kind!r}{rest}")
            seen.add(_kind(box))


@rule(
    "SGRP-5",
    ISO12 + "8.9.5.3",
    "shall",
    "file",
    what="A compact sample to group box has patterns for no more samples than there are.",
    why="The groups of other samples are read wrong.",
    breaks="patterns for 26 samples, and 25 samples",
    keeps="patterns for 25 samples, and 25 samples",
)
def compact_counts(subject: Subject) -> Iterator[Finding]:
    """Patterns for samples that are not there."""
    for place in _places(subject):
        for box in _boxes(place.box, "csgp"):
            covered = sum(int(each.sample_count) for each in box.patterns)
            if covered > place.samples:
                yield found(
                    box,
                    f"it has patterns for {covered} samples",
                    expected=f"{place.samples} or fewer",
                )


@rule(
    "SGPD-1",
    ISO12 + "8.9.3.1",
    "shall",
    "file",
    what="There is one description box for a type.",
    why="Which of two descriptions an index means, no reader can know.",
    breaks="two description boxes of type 'roll' in one sample table box",
    keeps="one description box of type 'roll'",
)
def described_once(subject: Subject) -> Iterator[Finding]:
    """Second description boxes of one type."""
    for place in _places(subject):
        seen = set()
        for box in _boxes(place.box, "sgpd"):
            kind = str(box.grouping_type)
            if kind in seen:
                yield found(box, f"it is not the first box of type {kind!r}")
            seen.add(kind)


@rule(
    "SGPD-2",
    ISO12 + "8.9.3.1",
    "should",
    "box sgpd",
    what="A description box is not of version 0.",
    why="The length of its entries is not told, so that unknown ones cannot be passed over.",
    breaks="version 0",
    keeps="version 1, and a default_length",
)
def described_lengths(subject: Subject, box: Any) -> Iterator[Finding]:
    """Descriptions of version 0."""
    if not box.version:
        yield found(box, "version is 0, which is deprecated", expected="version 1")


@rule(
    "SGPD-3",
    ISO12 + "8.9.3.3",
    "shall",
    "box sgpd",
    what="The description for samples in no group is one that is there.",
    why="What holds for those samples cannot be known.",
    breaks="default_group_description_index 2, and one description",
    keeps="default_group_description_index 1, and one description",
)
def usual(subject: Subject, box: Any) -> Iterator[Finding]:
    """Defaults that lead nowhere."""
    index = box.default_group_description_index
    if index is not None and index > len(box.entries):
        yield found(
            box,
            f"default_group_description_index is {index}",
            expected=f"0..{len(box.entries)}",
        )
