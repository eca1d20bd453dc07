"""Boxes that map samples to descriptions: ISO/IEC 14496-12:2022, 8.9.

Boxes are told their samples as runs: ``counts`` consecutive samples have the description
``indices``, which counts as ``sbgp`` does: 0: none, from 1 in the sample table, from
0x10001 in the fragment.
"""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import WriteError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.groups.box_runs import LOCAL
from bmffkit.semantics.groups.mapping import BOXES
from bmffkit.semantics.groups.patterns import patterns_of
from bmffkit.semantics.groups.segments import segments
from bmffkit.semantics.tree import down

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.runtime.registry import Registry
    from bmffkit.runtime.structure import Record
    from bmffkit.semantics.groups.patterns import Pattern
    from bmffkit.semantics.groups.segments import Segment

    Numbers = NDArray[Any]

_MOST = (1 << 32) - 1


def runs_of(values: Any) -> tuple[Numbers, Numbers]:
    """One value a sample as runs: the first sample of each, and its value."""
    import numpy as np

    values = np.asarray(values, np.int64)
    new = np.ones(len(values), bool)
    new[1:] = values[1:] != values[:-1]
    starts = np.flatnonzero(new)
    return starts, values[starts]


def sample_to_group(
    registry: Registry,
    grouping_type: str,
    parameter: int | None,
    counts: Any,
    indices: Any,
) -> Box:
    """A ``sbgp`` box; of version 1 when there is a parameter.

    Args:
        registry: where the class comes from.
        grouping_type: the kind of the groups, four characters.
        parameter: ``grouping_type_parameter``; None: none.
        counts: the samples of each run.
        indices: the description of each run.

    Raises:
        WriteError: the runs cannot be written.
    """
    import numpy as np

    counts, indices = merged(counts, indices)
    parts = np.maximum(-(-counts // _MOST), 1)
    if (parts > 1).any():
        last = np.cumsum(parts) - 1
        left = counts - (parts - 1) * _MOST
        counts = np.full(int(parts.sum()), _MOST, np.int64)
        counts[last] = left
        indices = np.repeat(indices, parts)
    rows = np.zeros(
        len(counts), [("sample_count", ">u4"), ("group_description_index", ">u4")]
    )
    rows["sample_count"] = counts
    rows["group_description_index"] = indices
    box: Box = registry.load("SampleToGroupBox")(
        version=0 if parameter is None else 1,
        grouping_type=grouping_type,
        grouping_type_parameter=parameter,
        entries=rows,
    )
    return box


def compact_sample_to_group(
    registry: Registry,
    grouping_type: str,
    parameter: int | None,
    counts: Any,
    indices: Any,
    *,
    fragment: bool = True,
) -> Box:
    """A ``csgp`` box, with the smallest fields that do; patterns where they save bytes.

    Args:
        registry: where the class comes from.
        grouping_type: the kind of the groups, four characters.
        parameter: ``grouping_type_parameter``; None: none.
        counts: the samples of each run.
        indices: the description of each run.
        fragment: whether indices above 0x10000 mean descriptions of a fragment.

    Raises:
        WriteError: the runs cannot be written.
    """
    counts, indices = merged(counts, indices)
    indices, code, flags = _packed(indices, fragment)
    patterns = patterns_of(counts, indices, 4 << code)
    flags |= code | _head_codes(patterns)
    if parameter is not None:
        flags |= 0x40
    kind = registry.load("CompactSampleToGroupBox")
    box: Box = kind(
        flags=flags,
        grouping_type=grouping_type,
        grouping_type_parameter=parameter,
        patterns=[
            kind.Pattern(pattern_length=len(each.indices), sample_count=each.samples)
            for each in patterns
        ],
        pattern_indices=[each.indices for each in patterns],
    )
    return box


def _packed(indices: Numbers, fragment: bool) -> tuple[Numbers, int, int]:
    """Indices as ``csgp`` has them, the code of their size, and the flag of local ones."""
    import numpy as np

    highest = int(indices.max(initial=0))
    if not fragment or highest <= LOCAL:
        return indices, _size_code(highest), 0
    own = indices > LOCAL
    low = np.where(own, indices - LOCAL, indices)
    code = _size_code(2 * int(low.max()) + 1)
    return np.where(own, low | 1 << ((4 << code) - 1), low), code, 0x80


def _head_codes(patterns: list[Pattern]) -> int:
    """The flags for the sizes of lengths and counts."""
    length = _size_code(max((len(each.indices) for each in patterns), default=0))
    count = _size_code(max((each.samples for each in patterns), default=0))
    if not length or not count:
        # Some readers take whole bytes: either both are half a byte, or none is.
        length, count = max(length, min(count, 1)), max(count, min(length, 1))
    return length << 4 | count << 2


def smallest_mapping(
    registry: Registry,
    grouping_type: str,
    parameter: int | None,
    counts: Any,
    indices: Any,
    *,
    fragment: bool = True,
) -> Box:
    """A ``csgp`` box where it is smaller, otherwise a ``sbgp`` box; more readers know that.

    Takes and raises what ``compact_sample_to_group`` does.
    """
    plain = sample_to_group(registry, grouping_type, parameter, counts, indices)
    compact = compact_sample_to_group(
        registry, grouping_type, parameter, counts, indices, fragment=fragment
    )
    return compact if compact.size < plain.size else plain


def group_descriptions(
    registry: Registry,
    grouping_type: str,
    entries: Iterable[Record],
    *,
    default: int = 0,
    version: int | None = None,
) -> Box:
    """A ``sgpd`` box.

    Args:
        registry: where the class comes from.
        grouping_type: the kind of the groups, four characters.
        entries: the descriptions.
        default: the description, from 1, of samples that no box maps; 0: none.
        version: of the box; None: 1, or 2 when there is a default.

    Raises:
        WriteError: the default is no entry, or the version cannot say what is needed.
    """
    listed = list(entries)
    chosen = version if version is not None else (2 if default else 1)
    if default and chosen < 2:
        raise WriteError(
            f"version {chosen} has no default", field="default_group_description_index"
        )
    if not 0 <= default <= len(listed):
        raise WriteError(
            f"{default} is no description; there are {len(listed)}",
            field="default_group_description_index",
        )
    lengths = {len(entry.to_bytes()) for entry in listed}
    if chosen == 0 and len(lengths) > 1:
        raise WriteError("version 0 has no lengths of entries", field="version")
    box: Box = registry.load("SampleGroupDescriptionBox")(
        version=chosen,
        grouping_type=grouping_type,
        default_length=(
            None if chosen == 0 else lengths.pop() if len(lengths) == 1 else 0
        ),
        default_group_description_index=default if chosen >= 2 else None,
        entries=listed,
    )
    return box


def merged(counts: Any, indices: Any) -> tuple[Numbers, Numbers]:
    """The same runs, with neighbours of one index joined and none empty.

    Raises:
        WriteError: a count or an index is no 32 bit number, or one has no partner.
    """
    import numpy as np

    counts = np.asarray(counts, np.int64)
    indices = np.asarray(indices, np.int64)
    if counts.shape != indices.shape or counts.ndim != 1:
        raise WriteError(f"{counts.shape} counts for {indices.shape} indices")
    if len(counts) and (counts.min() < 0 or indices.min() < 0 or indices.max() > _MOST):
        raise WriteError("counts and indices are 32 bit numbers from 0")
    there = counts > 0
    counts, indices = counts[there], indices[there]
    starts, values = runs_of(indices)
    return np.add.reduceat(counts, starts) if len(starts) else counts, values


def _size_code(value: int) -> int:
    """The code of the smallest field that holds ``value``: 4, 8, 16 or 32 bits."""
    return 0 if value < 16 else 1 if value < 1 << 8 else 2 if value < 1 << 16 else 3


class Assignment(NamedTuple):
    """Which samples of a track get which description; a ``GroupMapping`` serves as well.

    Attributes:
        parameter: ``grouping_type_parameter``; None: none.
        starts: the first sample of each run, from 0; the last run goes to the end.
        values: for each run 0: no group, or the description, from 1.
    """

    parameter: int | None
    starts: Numbers
    values: Numbers


def place_groups(
    tops: Sequence[Box],
    trak: Box,
    track_id: int,
    grouping_type: str,
    entries: Iterable[Record],
    assignments: Iterable[Any],
    *,
    default: int = 0,
    compact: bool = False,
) -> list[Box]:
    """Puts groups of one kind into an open file.

    The descriptions go into the sample table; so does one mapping for each parameter,
    and one into each fragment that has samples in a group.

    Args:
        tops: the boxes at the top of the file.
        trak: the track.
        track_id: its ``track_ID``.
        grouping_type: the kind of the groups, four characters.
        entries: the descriptions.
        assignments: ``Assignment`` or ``GroupMapping`` values, one for each parameter.
        default: the description of samples that no box maps; 0: none.
        compact: whether ``csgp`` boxes may be written, where they are smaller.

    Returns:
        The new boxes.

    Raises:
        WriteError: there are groups of this kind already, two assignments have one
            parameter, a value is no description, or fragments cannot mean so many.
    """
    listed, wanted = list(entries), list(assignments)
    parts = segments(tops, trak, track_id)
    _check(parts, grouping_type, len(listed), wanted)
    if (stbl := down(trak, "mdia/minf/stbl")) is None:
        raise WriteError("the track has no sample table", path=trak.path)
    registry = registry_for(trak)
    described = group_descriptions(registry, grouping_type, listed, default=default)
    made = [(stbl, described)]
    smallest = partial(smallest_mapping, fragment=False)
    mapping = smallest if compact else sample_to_group
    for part, each in product(parts, wanted):
        counts, values = _cut(each, part)
        if len(values) and (default or values.any()):
            box = mapping(registry, grouping_type, each.parameter, counts, values)
            made.append((part.holder, box))
    return [_insert(holder, box) for holder, box in made]


def remove_groups(
    tops: Sequence[Box], trak: Box, track_id: int, grouping_type: str
) -> int:
    """Takes all boxes of one kind out of the sample table and the fragments of a track.

    Returns:
        How many there were.

    Raises:
        ParseError: a box cannot be read, so that its kind is not known.
    """
    found = [
        (part.holder, box)
        for part in segments(tops, trak, track_id)
        for box in _boxes(part.holder, grouping_type)
    ]
    for holder, box in found:
        holder.remove(box)
    return len(found)


def _boxes(holder: Box, grouping_type: str) -> list[Box]:
    out = []
    for each in holder.children:
        box: Any = each
        if each.type in BOXES and box.grouping_type == grouping_type:
            out.append(each)
    return out


def _check(
    parts: list[Segment], grouping_type: str, entries: int, wanted: list[Any]
) -> None:
    for part in parts:
        for box in _boxes(part.holder, grouping_type):
            raise WriteError(
                f"the track has groups of {grouping_type!r} already; remove them first",
                path=box.path,
            )
    if entries > LOCAL and any(part.fragment for part in parts):
        raise WriteError(f"fragments can mean {LOCAL} descriptions, not {entries}")
    parameters = [each.parameter for each in wanted]
    if len(set(parameters)) < len(parameters):
        raise WriteError("two assignments have one parameter")
    for each in wanted:
        if (
            len(each.values)
            and not 0 <= each.values.min() <= each.values.max() <= entries
        ):
            raise WriteError(
                f"{each.values.max()} is no description; there are {entries}",
                field="group_description_index",
            )


def _cut(each: Any, part: Segment) -> tuple[Numbers, Numbers]:
    """The runs that fall into a segment, as counts and values."""
    import numpy as np

    if not part.length or not len(each.starts):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    first = max(int(np.searchsorted(each.starts, part.start, "right")) - 1, 0)
    last = int(np.searchsorted(each.starts, part.end, "left"))
    starts = np.maximum(np.asarray(each.starts[first:last], np.int64), part.start)
    counts = np.diff(np.append(starts, part.end))
    values = np.asarray(each.values[first:last], np.int64)
    if len(starts) and starts[0] > part.start:
        counts = np.insert(counts, 0, starts[0] - part.start)
        values = np.insert(values, 0, 0)
    return counts, values


def _insert(holder: Box, box: Box) -> Box:
    """Behind the other tables: all ``sgpd`` boxes, then all that map samples to them."""
    children = holder.children
    maps = [n for n, each in enumerate(children) if each.type in ("sbgp", "csgp")]
    described = [n for n, each in enumerate(children) if each.type == "sgpd"]
    if box.type != "sgpd":
        place = max([*maps, *described], default=len(children) - 1) + 1
    elif described:
        place = described[-1] + 1
    else:
        place = maps[0] if maps else len(children)
    holder.insert(place, box)
    return box
