"""Which sample has which description: ISO/IEC 14496-12:2022, 8.9.

A mapping is kept as runs, in arrays over the whole track. The boxes of the movie come
first, then those of the fragments, each for the samples of its own segment.

Where the text leaves something open:
    - A sample that a box maps to 0 is in no group; a default description is only for
      samples that no box of the grouping type speaks of. It counts for the mapping
      without parameter.
    - The default of a description box in a fragment counts its own entries, with or
      without 0x10000 added. Where it has none, the default of the movie holds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.groups.box_runs import LOCAL, box_runs, place
from bmffkit.semantics.groups.segments import segments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.groups.segments import Segment

    Numbers = NDArray[Any]

BOXES = ("sbgp", "csgp", "sgpd")
"""The boxes that sample groups are made of."""


class Description(NamedTuple):
    """One entry of a description box.

    Attributes:
        entry: the sample group entry; an ``OpaqueRecord``, where its syntax is unknown.
        box: the ``sgpd`` box that holds it.
        number: as ``sbgp`` counts: from 1; above 0x10000 when it is local to a fragment.
    """

    entry: Any
    box: Box
    number: int


@dataclass(slots=True, eq=False)
class GroupMapping:
    """The samples of a track by their descriptions of one kind.

    Attributes:
        grouping_type: the kind of the groups, four characters.
        parameter: ``grouping_type_parameter``; None: the boxes have none.
        starts: the first sample of each run, from 0; neighbours differ in value.
        values: for each run 0: no group, or n: ``descriptions[n - 1]``.
        descriptions: shared by all mappings of the grouping type of the track.
        explicit: whether a box maps samples; otherwise only the default description does.
        boxes: the ``sbgp`` and ``csgp`` boxes it was read from.
        count: how many samples the track has.
    """

    grouping_type: str
    parameter: int | None
    starts: Numbers
    values: Numbers
    descriptions: list[Description]
    explicit: bool = True
    boxes: list[Box] = field(default_factory=list)
    count: int = 0

    def value_at(self, sample: int) -> int:
        """The value of one sample, counted from 0; 0 for samples that are not there."""
        import numpy as np

        if not 0 <= sample < self.count:
            return 0
        return int(self.values[np.searchsorted(self.starts, sample, "right") - 1])

    def expanded(self, count: int | None = None) -> Numbers:
        """One value a sample, for the first ``count`` samples; those not there have 0."""
        import numpy as np

        wanted = self.count if count is None else count
        bounds = np.minimum(np.append(self.starts, self.count), wanted)
        out = np.zeros(wanted, np.int64)
        found = np.repeat(self.values, np.diff(bounds))
        out[: len(found)] = found
        return out

    def runs(self) -> Iterator[tuple[int, int, int]]:
        """First sample, sample behind the last, and value of every run."""
        import numpy as np

        ends = np.append(self.starts[1:], self.count)[: len(self.starts)]
        return zip(
            self.starts.tolist(), ends.tolist(), self.values.tolist(), strict=True
        )


def group_mappings(
    tops: Sequence[Box],
    moov: Box,
    trak: Box,
    track_id: int,
    grouping_type: str | None = None,
    problems: list[ParseError] | None = None,
) -> list[GroupMapping]:
    """How the samples of a track are grouped, for every kind and parameter.

    Args:
        tops: the boxes at the top of the file.
        moov: the movie box.
        trak: the track.
        track_id: its ``track_ID``.
        grouping_type: only this kind; None: all.
        problems: takes what is wrong with groups; what it concerns is in no group then.
            None: the first problem is raised.

    Raises:
        ParseError: a box cannot be read, counts more samples than there are, or means a
            description that is not there.
    """
    del moov
    parts = segments(tops, trak, track_id)
    report = _Report(problems)
    kinds: dict[str, _Kind] = {}
    for part in parts:
        found = _group_boxes(part.holder, grouping_type, report)
        for name in found:
            if name not in kinds:
                kinds[name] = _Kind(name, report)
        for name, kind in kinds.items():
            kind.add(part, found.get(name, ()))
    total = parts[-1].end if parts else 0
    return [mapping for kind in kinds.values() for mapping in kind.mappings(total)]


class _Report:
    """Raises problems, or keeps them."""

    def __init__(self, problems: list[ParseError] | None) -> None:
        self.problems = problems

    def __call__(self, error: ParseError) -> None:
        if self.problems is None:
            raise error
        self.problems.append(error)

    def about(self, box: Box, name: str, reason: str) -> None:
        """A problem with one field of a box."""
        self(ParseError(reason, path=box.path, field=name, offset=place(box)))


def _group_boxes(
    holder: Box, grouping_type: str | None, report: _Report
) -> dict[str, list[Any]]:
    out: dict[str, list[Any]] = {}
    for each in holder.children:
        if each.type not in BOXES:
            continue
        box: Any = each
        try:
            name = str(box.grouping_type)
        except ParseError as error:
            report(error)
            continue
        if grouping_type is None or name == grouping_type:
            out.setdefault(name, []).append(box)
    return out


class _Pieces:
    """The runs of one parameter, as they are found."""

    def __init__(self) -> None:
        self.starts: list[Any] = []
        self.values: list[Any] = []
        self.boxes: list[Box] = []

    def add(self, starts: Any, values: Any) -> None:
        self.starts.append(starts)
        self.values.append(values)

    def joined(self, total: int) -> tuple[Numbers, Numbers]:
        """All runs; of those that start together the last counts."""
        import numpy as np

        zero = np.zeros(1, np.int64)
        starts = np.concatenate([zero, *self.starts]).astype(np.int64)
        values = np.concatenate([zero, *self.values]).astype(np.int64)
        last = np.append(starts[1:] != starts[:-1], True) & (starts < total)
        starts, values = starts[last], values[last]
        new = np.ones(len(values), bool)
        new[1:] = values[1:] != values[:-1]
        return starts[new], values[new]


class _Kind:
    """All of one grouping type."""

    def __init__(self, name: str, report: _Report) -> None:
        self.name = name
        self.report = report
        self.descriptions: list[Description] = []
        self.movie = 0
        self.default = 0
        self.pieces: dict[int | None, _Pieces] = {}

    def add(self, part: Segment, boxes: Sequence[Any]) -> None:
        """What the boxes of one segment say."""
        described = self._described(part, [b for b in boxes if b.type == "sgpd"])
        local = len(self.descriptions)
        if described is not None:
            offset = LOCAL if part.fragment else 0
            self.descriptions += [
                Description(entry, described, number + offset)
                for number, entry in enumerate(described.entries, 1)
            ]
        if not part.fragment:
            self.movie = len(self.descriptions)
        covered = 0
        seen: set[int | None] = set()
        for box in boxes:
            if box.type == "sgpd":
                continue
            parameter = box.grouping_type_parameter
            if parameter in seen:
                self.report.about(
                    box, "grouping_type", f"a second mapping of {self.name!r}"
                )
                continue
            seen.add(parameter)
            covered = max(covered, self._mapped(part, box, local))
        self._defaulted(part, covered, self._default(part, described, local))

    def _described(self, part: Segment, found: list[Any]) -> Any:
        for box in found[1:]:
            self.report.about(
                box, "grouping_type", f"a second description box of {self.name!r}"
            )
        return found[0] if found else None

    def _mapped(self, part: Segment, box: Any, local: int) -> int:
        """Takes what one box says; how many samples it speaks of."""
        import numpy as np

        try:
            runs = box_runs(box, part.length)
        except ParseError as error:
            self.report(error)
            return 0
        covered = runs.covered
        if covered > part.length:
            self.report.about(
                box,
                "sample_count",
                f"{covered} samples are mapped, there are {part.length}",
            )
            covered = part.length
        values = self._values(part, box, runs.indices, local)
        pieces = self.pieces.setdefault(box.grouping_type_parameter, _Pieces())
        pieces.boxes.append(box)
        pieces.add(runs.starts + part.start, values)
        pieces.add(np.array([part.start + covered]), np.zeros(1, np.int64))
        return covered

    def _values(self, part: Segment, box: Any, indices: Any, local: int) -> Any:
        """Indices of a box as values; those of descriptions that are not there as 0."""
        import numpy as np

        there = len(self.descriptions) - local
        if part.fragment:
            own = indices > LOCAL
            values = np.where(own, indices - LOCAL + local, indices)
            wrong = np.where(own, indices > LOCAL + there, indices > self.movie)
        else:
            values = indices
            wrong = indices > self.movie
        if wrong.any():
            index = int(indices[np.argmax(wrong)])
            inside = part.fragment and index > LOCAL
            known = there if inside else self.movie
            where = "the fragment" if inside else "the sample table"
            self.report.about(
                box,
                (
                    "sample_group_description_index"
                    if box.type == "csgp"
                    else "group_description_index"
                ),
                (
                    f"{index:#x} is no description; {where} has {known} of {self.name!r}"
                    if inside
                    else f"{index} is no description; {where} has {known} of {self.name!r}"
                ),
            )
            values = np.where(wrong, 0, values)
        return values

    def _default(self, part: Segment, described: Any, local: int) -> int:
        """The value of samples that no box speaks of."""
        if described is None or not described.default_group_description_index:
            return self.default
        index = int(described.default_group_description_index)
        if part.fragment and index > LOCAL:
            index -= LOCAL
        if index > len(self.descriptions) - local:
            self.report.about(
                described,
                "default_group_description_index",
                f"{index} is no description; the box has {len(self.descriptions) - local}",
            )
            return self.default
        if not part.fragment:
            self.default = index
        return local + index

    def _defaulted(self, part: Segment, covered: int, value: int) -> None:
        import numpy as np

        if not value or covered >= part.length:
            return
        pieces = self.pieces.setdefault(None, _Pieces())
        pieces.add(
            np.array([part.start + covered, part.end]), np.array([value, 0], np.int64)
        )

    def mappings(self, total: int) -> Iterator[GroupMapping]:
        """One mapping for each parameter."""
        for parameter, pieces in self.pieces.items():
            starts, values = pieces.joined(total)
            yield GroupMapping(
                self.name,
                parameter,
                starts,
                values,
                self.descriptions,
                bool(pieces.boxes),
                pieces.boxes,
                total,
            )
