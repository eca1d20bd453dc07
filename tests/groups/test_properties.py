"""Groups of any shape: read as a slow reader does, and the same after being written."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.semantics.groups.box_runs import box_runs
from bmffkit.semantics.groups.building import (
    Assignment,
    compact_sample_to_group,
    place_groups,
    remove_groups,
    runs_of,
    sample_to_group,
    smallest_mapping,
)
from bmffkit.semantics.groups.mapping import GroupMapping

from .layouts import KIND, Fragment, csgp, movie, sbgp, sgpd
from .slow_reader import compact, plain, read
from .test_mapping import fast

LOCAL = 0x10000
PARAMETERS = st.sampled_from([None, 0, 1, 0x80000001])
ENTRIES = st.lists(st.sampled_from([b"", b"x", b"yy"]), min_size=1, max_size=3)
VALUES = st.one_of(
    st.lists(st.integers(0, 3), max_size=60),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 40)), max_size=12).map(
        lambda runs: [value for value, count in runs for _ in range(count)]
    ),
    st.tuples(
        st.lists(st.integers(0, 5), min_size=1, max_size=7),
        st.integers(1, 200),
        st.lists(st.integers(0, 5), max_size=5),
        st.integers(1, 100),
    ).map(lambda p: (p[0] * p[1])[: 5 * p[3]] + p[2] + p[0] * p[3]),
)


def drawn_boxes(
    draw: st.DrawFn, count: int, movie_entries: int, own: Sequence[bytes] | None
) -> list[bytes]:
    """Mappings that are allowed for ``count`` samples."""
    indices = list(range(movie_entries + 1))
    if own:
        indices += [LOCAL + number for number in range(1, len(own) + 1)]
    out = []
    for parameter in draw(st.lists(PARAMETERS, unique=True, max_size=3)):
        left, runs = count, []
        while left and draw(st.booleans()):
            run = draw(st.integers(0, left))
            size = draw(st.integers(1, 5))
            turn = draw(
                st.lists(st.sampled_from(indices), min_size=size, max_size=size)
            )
            runs.append((run, turn))
            left -= run
        if draw(st.booleans()):
            out.append(sbgp(*((n, turn[0]) for n, turn in runs), parameter=parameter))
            continue
        local = draw(st.booleans()) if own is not None else False
        index = draw(st.sampled_from([0, 1, 2, 3])) if local else 3
        top = 1 << ((4 << index) - 1)
        if local:
            runs = [
                (n, [top + i - LOCAL if i > LOCAL else i for i in turn])
                for n, turn in runs
            ]
        codes = (*draw(st.sampled_from([(1, 1), (2, 1), (1, 3)])), index)
        out.append(csgp(*runs, codes=codes, parameter=parameter, local=local))
    return out


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A track in up to four segments, each with mappings and descriptions of its own."""
    entries = draw(ENTRIES)
    default = draw(st.one_of(st.none(), st.integers(0, len(entries))))
    samples = draw(st.integers(0, 12))
    boxes = [*drawn_boxes(draw, samples, len(entries), None)]
    boxes.insert(draw(st.integers(0, len(boxes))), sgpd(*entries, default=default))
    fragments = []
    for runs in draw(st.lists(st.lists(st.integers(0, 6), max_size=3), max_size=3)):
        own = draw(st.one_of(st.none(), ENTRIES))
        given_default = None
        if own is not None:
            given_default = draw(st.one_of(st.none(), st.integers(0, len(own))))
        inside = drawn_boxes(draw, sum(runs), len(entries), own)
        if own is not None:
            inside.append(sgpd(*own, default=given_default))
        fragments.append(Fragment(runs, inside))
    return movie(samples, boxes, fragments)


@given(files())
def test_reading_agrees_with_a_slow_reader(data: bytes) -> None:
    expected = read(data, KIND)
    assert fast(data) == expected


def counted(values: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    starts, found = runs_of(values)
    return np.diff(np.append(starts, len(values))), found


def spread(box: bmff.Box, length: int) -> list[int]:
    runs = box_runs(box, length)
    assert runs.covered == length
    return np.repeat(runs.indices, np.diff(np.append(runs.starts, length))).tolist()


@given(VALUES, PARAMETERS, st.booleans())
def test_boxes_say_what_they_were_made_of(
    values: list[int], parameter: int | None, fragment: bool
) -> None:
    if fragment:
        values = [LOCAL + value - 2 if value > 2 else value for value in values]
    given_runs = (bmff.REGISTRY, KIND, parameter, *counted(values))
    made = sample_to_group(*given_runs), compact_sample_to_group(*given_runs)
    for box, slow in zip(made, (plain, compact), strict=True):
        data = box.to_bytes()
        assert slow(data[8:]) == (parameter, values)
        again = type(box).from_bytes(data)
        assert spread(again, len(values)) == spread(box, len(values)) == values
        assert again.to_bytes() == data
    assert smallest_mapping(*given_runs).size == min(box.size for box in made)


@given(VALUES)
@example([0] * 100 + [1] * 4 + [2] * 4 + [0] * 99 + [2] * 4 + [3] * 4 + [0] * 98)
@example([1, 2, 1, 3, 1, 2, 1, 2, 1, 2, 3, 1] + [0] * 20)
def test_patterns_are_never_worse_than_a_pattern_for_each_run(
    values: list[int],
) -> None:
    counts, indices = counted(values)
    box = compact_sample_to_group(bmff.REGISTRY, KIND, None, counts, indices)
    lengths = [len(each) for each in box.pattern_indices]
    samples = [each.sample_count for each in box.patterns]
    assert all(a <= b for a, b in zip(lengths, samples, strict=True))
    most = int(counts.max(initial=0))
    codes = (0, 0) if most < 16 else (1, 1 if most < 1 << 8 else 2)
    index = 0 if int(indices.max(initial=0)) < 16 else 1 + (int(indices.max()) > 255)
    simple = [(n, [i]) for n, i in zip(counts.tolist(), indices.tolist(), strict=True)]
    assert box.size <= len(csgp(*simple, codes=(*codes, index)))


@pytest.mark.parametrize("tail", [[], [1, 0], [1, 0, 0, 0]])
def test_a_pattern_may_end_anywhere(tail: list[int]) -> None:
    values = [1, 0, 0, 0, 0] * 20 + tail
    box = compact_sample_to_group(bmff.REGISTRY, KIND, None, *counted(values))
    assert [each.sample_count for each in box.patterns] == [len(values)]
    assert [each.tolist() for each in box.pattern_indices] == [[1, 0, 0, 0, 0]]


@given(
    st.lists(VALUES, min_size=1, max_size=3),
    st.lists(st.integers(0, 40), min_size=1, max_size=4),
    st.booleans(),
    st.integers(0, 1),
)
@settings(max_examples=60)
def test_what_is_placed_is_read_and_what_is_removed_is_gone(
    columns: list[list[int]], lengths: list[int], compact_too: bool, default: int
) -> None:
    count = sum(lengths)
    assume(count)
    data = movie(lengths[0], [], [Fragment((each,)) for each in lengths[1:]])
    wanted = {}
    for parameter, column in zip((7, 8, 9), columns, strict=False):
        wanted[parameter] = ([value % 4 for value in column] + [0] * count)[:count]
    entries = [bmff.OpaqueRecord(data=b"entry"[:n]) for n in range(3)]
    with bmff.open(data) as file:
        track = file.tracks[0]
        given_values = [Assignment(key, *runs_of(v)) for key, v in wanted.items()]
        place_groups(
            file.children,
            track.box,
            track.id,
            KIND,
            entries,
            given_values,
            default=default,
            compact=compact_too,
        )
        saved = file.to_bytes()
    with bmff.open(saved) as file:
        track = file.tracks[0]
        assert [each.data for each in track.samples] == [b"\0"] * count
        found: dict[int | None, GroupMapping] = {
            m.parameter: m for m in track.groups(KIND)
        }
        for parameter, values in wanted.items():
            if any(values) or default:
                assert found.pop(parameter).expanded().tolist() == values
        assert not found
        assert remove_groups(file.children, track.box, track.id, KIND) > 0
        assert file.to_bytes() == data
