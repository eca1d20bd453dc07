"""Which sample has which description, in files laid out by hand."""

from __future__ import annotations

import struct
from itertools import pairwise
from pathlib import Path

import pytest

import bmff
from bmff import ParseError

from .layouts import KIND, Fragment, csgp, movie, sbgp, sgpd
from .slow_reader import Value, read

ENTRIES = sgpd(b"one", b"two", b"three", b"two")
CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"


def fast(data: bytes) -> dict[int | None, list[Value]]:
    """What the library reads, as the slow reader says it."""
    out: dict[int | None, list[Value]] = {}
    with bmff.open(data) as file:
        track = file.tracks[0]
        for mapping in track.groups(KIND):
            assert mapping.count == track.sample_count
            values = mapping.expanded().tolist()
            assert values == [mapping.value_at(n) for n in range(mapping.count)]
            runs = list(mapping.runs())
            assert values == [v for start, end, v in runs for _ in range(start, end)]
            assert all(a[2] != b[2] for a, b in pairwise(runs))
            out[mapping.parameter] = [
                (
                    (value - 1, bytes(mapping.descriptions[value - 1].entry.data))
                    if value
                    else None
                )
                for value in values
            ]
    return out


CASES = {
    "runs": movie(10, [ENTRIES, sbgp((2, 1), (0, 3), (3, 0), (1, 2), (4, 4))], []),
    "runs that end early": movie(9, [ENTRIES, sbgp((2, 1), (3, 2))], []),
    "no runs": movie(3, [ENTRIES, sbgp()], []),
    "the same index in neighbours": movie(
        6, [ENTRIES, sbgp((2, 1), (2, 1), (2, 2))], []
    ),
    "boxes told apart by parameter": movie(
        6,
        [
            sbgp((3, 1), parameter=7),
            ENTRIES,
            sbgp((1, 0), (4, 2), parameter=0x80000007),
            sbgp((6, 3)),
        ],
        [],
    ),
    "patterns": movie(
        30,
        [ENTRIES, csgp((11, (1, 0, 2, 2)), (3, (3,)), (2, (1, 2, 3)), (9, (0, 4)))],
        [],
    ),
    "patterns of half bytes": movie(
        20, [ENTRIES, csgp((7, (1, 2, 3)), (13, (0, 4)), codes=(0, 0, 0))], []
    ),
    "patterns of wide fields and a parameter": movie(
        20,
        [ENTRIES, csgp((7, (1, 2, 3)), (12, (0, 4)), codes=(3, 2, 3), parameter=5)],
        [],
    ),
    "default": movie(8, [sgpd(b"a", b"b", default=2), sbgp((2, 1), (2, 0))], []),
    "default alone": movie(8, [sgpd(b"a", b"b", default=2)], []),
    "default beside parameters": movie(
        8,
        [
            sgpd(b"a", b"b", default=1),
            sbgp((2, 2), parameter=1),
            sbgp((5, 0), parameter=2),
        ],
        [],
    ),
    "fragments": movie(
        4,
        [ENTRIES, sbgp((3, 1), (1, 2))],
        [
            Fragment((2, 3), [sbgp((5, 2))]),
            Fragment((4,)),
            Fragment((3, 0, 2), [sgpd(b"local"), sbgp((1, 0), (2, 0x10001), (1, 4))]),
            Fragment((2,), [sgpd(b"local", b"x"), csgp((2, (0x82, 1)), local=True)]),
            Fragment((2,), [sgpd(b"local"), csgp((2, (0x10001,)), codes=(1, 1, 3))]),
        ],
    ),
    "nothing in the movie": movie(
        0, [sgpd(b"a", default=1)], [Fragment((3,)), Fragment((3,), [sbgp((1, 0))])]
    ),
    "default of a fragment": movie(
        2,
        [sgpd(b"a", b"b", default=2)],
        [
            Fragment((2,), [sgpd(b"c", default=1)]),
            Fragment((2,), [sgpd(b"c", b"d", default=0x10002), sbgp((1, 0x10001))]),
            Fragment((2,), [sgpd(b"c", default=0), sbgp((1, 1), parameter=3)]),
            Fragment((2,)),
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_every_sample_has_what_a_slow_reader_finds(name: str) -> None:
    expected = read(CASES[name], KIND)
    assert expected
    assert fast(CASES[name]) == expected


def test_values_as_written_down() -> None:
    """The slow reader is right: some of the cases, worked out by hand."""
    assert read(CASES["runs"], KIND)[None] == [
        *[(0, b"one")] * 2, *[None] * 3, (1, b"two"), *[(3, b"two")] * 4
    ]  # fmt: skip
    assert [v and v[1] for v in read(CASES["default of a fragment"], KIND)[None]] == [
        b"b", b"b", b"c", b"c", b"c", b"d", None, b"b", b"b", b"b"
    ]  # fmt: skip
    patterns = [v[0] + 1 if v else 0 for v in read(CASES["patterns"], KIND)[None]]
    assert patterns == [
        1, 0, 2, 2, 1, 0, 2, 2, 1, 0, 2, 3, 3, 3, 1, 2, 0, 4, 0, 4, 0, 4, 0, 4, 0, *[0] * 5
    ]  # fmt: skip


def test_entries_of_equal_bytes_stay_apart() -> None:
    with bmff.open(CASES["fragments"]) as file:
        mapping = file.tracks[0].groups(KIND)[0]
        assert mapping.descriptions[4].box.path == "moof[2]/traf/sgpd"
    numbers = [each.number for each in mapping.descriptions]
    assert numbers == [1, 2, 3, 4, 0x10001, 0x10001, 0x10002, 0x10001]
    values = set(mapping.values.tolist())
    local = [
        n for n, each in enumerate(mapping.descriptions, 1) if each.number > 0x10000
    ]
    assert values & set(local) == {5, 7, 8}
    assert len(mapping.boxes) == 5


def test_an_entry_of_the_movie_is_one_entry_in_all_fragments() -> None:
    fragments = [Fragment((2,), [sbgp((2, 2))]), Fragment((2,), [sbgp((2, 2))])]
    with bmff.open(movie(1, [ENTRIES, sbgp((1, 2))], fragments)) as file:
        mapping = file.tracks[0].groups(KIND)[0]
    assert list(mapping.runs()) == [(0, 5, 2)]


def test_only_what_is_asked_for() -> None:
    boxes = [
        sgpd(b"\0\5", kind="roll"),
        sbgp((4, 1), kind="roll"),
        ENTRIES,
        sbgp((1, 1)),
    ]
    with bmff.open(movie(4, boxes, [])) as file:
        track = file.tracks[0]
        assert [each.grouping_type for each in track.groups()] == ["roll", KIND]
        assert [each.grouping_type for each in track.groups("roll")] == ["roll"]
        assert track.groups("none") == []
        roll = track.groups("roll")[0]
        assert roll.descriptions[0].entry.roll_distance == 5
        assert roll.explicit and roll.parameter is None


def test_a_mapping_by_default_alone_is_not_explicit() -> None:
    with bmff.open(CASES["default beside parameters"]) as file:
        found = {each.parameter: each for each in file.tracks[0].groups(KIND)}
    assert {key: each.explicit for key, each in found.items()} == {
        1: True, 2: True, None: False
    }  # fmt: skip
    assert list(found[None].runs()) == [(0, 5, 0), (5, 8, 1)]
    assert found[None].boxes == []


BROKEN = {
    "more than there are": (
        [ENTRIES, sbgp((3, 1), (2, 2))],
        "sbgp.sample_count at 0x.*: 5 samples are mapped, there are 4",
        [1, 1, 1, 2],
    ),
    "far more than there are": (
        [ENTRIES, sbgp((0xFFFFFFFF, 1), (0xFFFFFFFF, 2))],
        "sbgp.sample_count at 0x.*: 8589934590 samples are mapped, there are 4",
        [1, 1, 1, 1],
    ),
    "a description that is not there": (
        [ENTRIES, sbgp((1, 1), (3, 5))],
        "sbgp.group_description_index at 0x.*: 5 is no description; the sample table has 4",
        [1, 0, 0, 0],
    ),
    "no descriptions": (
        [sbgp((1, 0), (3, 1))],
        "sbgp.group_description_index at 0x.*: 1 is no description; .* has 0 of 'test'",
        [0, 0, 0, 0],
    ),
    "a default that is not there": (
        [sgpd(b"a", default=2), sbgp((1, 1))],
        "sgpd.default_group_description_index at 0x.*: 2 is no description; the box has 1",
        [1, 0, 0, 0],
    ),
    "two boxes": (
        [ENTRIES, sbgp((4, 1)), csgp((4, (2,)))],
        "csgp.grouping_type at 0x.*: a second mapping of 'test'",
        [1, 1, 1, 1],
    ),
    "two descriptions": (
        [ENTRIES, ENTRIES, sbgp((4, 1))],
        r"sgpd\[1\].grouping_type at 0x.*: a second description box of 'test'",
        [1, 1, 1, 1],
    ),
    "a pattern of no length": (
        [ENTRIES, csgp((3, ())), sbgp((4, 1), parameter=1)],
        "csgp.pattern_length at 0x.*: a pattern of no length is repeated",
        None,
    ),
    "patterns beyond the samples": (
        [ENTRIES, csgp((0xFFFFFFFF, (1,)), codes=(3, 3, 1))],
        "csgp.sample_count at 0x.*: 4294967295 samples are mapped, there are 4",
        [1, 1, 1, 1],
    ),
    "patterns far beyond the samples": (
        [ENTRIES, csgp((0xFFFFFFFF, (1, 2)), codes=(3, 3, 1))],
        "csgp.sample_count at 0x.*: 4294967295 samples are mapped, there are 4",
        [1, 2, 1, 2],
    ),
    "a box that ends early": (
        [ENTRIES, sbgp((4, 1))[:-4].replace(b"\0\0\0\x1csbgp", b"\0\0\0\x18sbgp")],
        "sbgp.entries at 0x.*: need 8 bytes, 4 left",
        None,
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_said_or_left_out(name: str) -> None:
    boxes, message, values = BROKEN[name]
    with bmff.open(movie(4, boxes, [])) as file:
        track = file.tracks[0]
        with pytest.raises(ParseError, match=message) as caught:
            track.groups(KIND)
        problems: list[ParseError] = []
        found = {each.parameter: each for each in track.groups(KIND, problems=problems)}
    assert [str(each) for each in problems] == [str(caught.value)]
    got = found[None].expanded().tolist() if None in found else None
    assert got == values


def test_local_descriptions_that_are_not_there() -> None:
    boxes = [sgpd(b"local"), sbgp((1, 0x10001), (1, 0x10002))]
    data = movie(1, [ENTRIES], [Fragment((2,), boxes)])
    with bmff.open(data) as file:
        with pytest.raises(ParseError, match="0x10002 is no description; the fragment"):
            file.tracks[0].groups(KIND)
        problems: list[ParseError] = []
        mapping = file.tracks[0].groups(KIND, problems=problems)[0]
    assert mapping.expanded().tolist() == [0, 5, 0] and len(problems) == 1


def test_patterns_that_make_far_more_runs_than_bytes_are_refused() -> None:
    samples = 1 << 24
    sample = movie(1, [ENTRIES, csgp((samples, (1, 2)), codes=(3, 3, 1))], [])
    at = sample.index(b"stsz") + 12
    data = sample[:at] + struct.pack(">I", samples) + sample[at + 4 :]
    far = pytest.raises(bmff.LimitError, match="patterns make 16777216 runs, far more")
    with bmff.open(data) as file, far:
        file.tracks[0].groups(KIND)
    data = data.replace(b"\1\2", b"\1\1")
    with bmff.open(data) as file:
        assert list(file.tracks[0].groups(KIND)[0].runs()) == [(0, samples, 1)]


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")
def test_the_groups_of_all_tracks_of_the_corpus() -> None:
    kinds: dict[str, int] = {}
    for path in sorted(CORPUS.rglob("*")):
        if not path.is_file():
            continue
        try:
            file = bmff.open(path)
        except bmff.BmffError:
            continue
        with file:
            _count_groups(file, kinds)
    assert kinds["roll"] > 30 and kinds["seig"] > 3


def _count_groups(file: bmff.File, kinds: dict[str, int]) -> None:
    for track in file.tracks:
        problems: list[ParseError] = []
        try:
            mappings = track.groups(problems=problems)
            count = track.sample_count
        except bmff.BmffError:
            continue
        for mapping in mappings:
            assert mapping.count == count
            assert len(mapping.expanded()) == count
            kinds[mapping.grouping_type] = kinds.get(mapping.grouping_type, 0) + 1
