"""Finding messages and the starts of sequences: against an account of its own."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.semantics.nal.sei import SeiMessage
from bmffkit.semantics.nnpf import scanning, walking
from bmffkit.semantics.nnpf.scanning import Scanned, scan

from . import building as make
from . import in_force
from .test_harvest_invented import ENTRIES, samples

BASE = make.characteristics(3, data=make.network())
RECOVERY = SeiMessage(6, b"\xe0")


def a_file(
    codec: str, listed: list[bytes], fragments: list[int] | None = None
) -> bytes:
    entry = make.plain_entry(ENTRIES[codec], make.configuration(codec))
    plan = make.TrackPlan(listed, [entry], [True] * len(listed))
    return make.layout(plan, fragments=fragments or ())


def scanned(data: bytes, wanted: frozenset[int] = frozenset((210,))) -> list[Scanned]:
    with bmff.open(data) as file:
        return list(scan(file.tracks[0], wanted))


@st.composite
def long_tracks(draw: st.DrawFn) -> tuple[str, list[bytes]]:
    """A codec, and samples that come again and again in another order."""
    codec = draw(st.sampled_from(("hevc", "vvc")))
    some, _ = draw(samples(codec, draw(st.sampled_from((1, 2)))))
    order = draw(st.permutations(range(len(some))))
    times = draw(st.sampled_from((1, 16, 60)))
    return codec, [some[n] for _ in range(times) for n in order]


@given(long_tracks(), st.sampled_from((1, 48)), st.sampled_from((40, 1 << 26)))
@settings(max_examples=60, deadline=None)
def test_the_account_is_the_same(
    track: tuple[str, list[bytes]], few: int, batch: int
) -> None:
    codec, listed = track
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(walking, "_FEW", few)
        patch.setattr(scanning, "_BATCH_BYTES", batch)
        found = {each.sample: each for each in scanned(a_file(codec, listed))}
    theirs = in_force.account([make.units_of(each) for each in listed], codec)
    for number, want in enumerate(theirs):
        have = found.get(number)
        starts, access = (have.starts, have.access) if have else (not number, False)
        assert (starts, access) == (want.starts, want.access), number
        messages = have.messages if have else []
        assert {each.message.payload for each in messages} == {
            p for _, _, p in want.there
        }


def test_samples_of_many_units_and_of_few_are_one_list() -> None:
    """Whole rounds over all samples, then the rest of those that have most units."""
    slices = [make.unit("vvc", 0, b"\xc0data")]
    listed = [make.sample(slices * (1 + n % 40)) for n in range(400)]
    units = make.units_of(listed[39])
    listed[39] = make.sample([*units[:-1], make.sei("vvc", BASE), units[-1]])
    listed[80] = make.sample([make.sei("vvc", BASE), *make.units_of(listed[80])])
    found = scanned(a_file("vvc", listed))
    assert [(each.sample, len(each.messages)) for each in found] == [(39, 1), (80, 1)]
    assert found[0].messages[0].unit == 39


@pytest.mark.parametrize("fragments", [[], [1, 2, 3]])
def test_a_recovery_point_is_a_random_access_point(fragments: list[int]) -> None:
    plain = make.unit("avc", 1, b"\x80data")
    units = [
        [make.unit("avc", 5, b"\x80data")],
        [plain],
        [make.sei("avc", RECOVERY, BASE), plain],
    ]
    units += [[make.sei("avc", BASE), plain], [plain], [plain]]
    clip = make.clip("avc")
    plan = make.TrackPlan(
        [make.sample(each) for each in units], [clip.entry], [True] + [False] * 5
    )
    found = scanned(make.layout(plan, fragments=fragments))
    assert [(each.sample, each.starts, each.access) for each in found] == [
        (0, True, True), (2, False, True), (3, False, False),
    ]  # fmt: skip


def test_an_idr_picture_may_have_another_second_field() -> None:
    fields = [make.unit("avc", 5, b"\x80data"), make.unit("avc", 1, b"\x80data")]
    clip = make.clip("avc")
    listed = [make.sample(fields[1:]), make.sample(fields), make.sample(fields[1:])]
    data = make.layout(make.TrackPlan(listed, [clip.entry], [True] * 3))
    assert [each.sample for each in scanned(data) if each.starts] == [1]


@pytest.mark.parametrize(
    ("units", "starts"),
    [
        ([[8], [0, 21], [9], [9]], [0, 2]),
        ([[8], [0], [21, 9], [9]], [0, 2]),
        ([[8], [22, 9, 21], [10], [10]], [0, 1, 2]),
        ([[8], [21, 0], [9]], [0]),
        ([[9], [9]], [0]),
        ([[10], [0, 22], [10]], [0, 2]),
        ([[0], [7], [0]], [0, 1]),
    ],
)
def test_what_ends_a_sequence_starts_another(
    units: list[list[int]], starts: list[int]
) -> None:
    listed = [
        make.sample(
            make.unit("vvc", kind, b"" if kind > 20 else b"\xc0data") for kind in each
        )
        for each in units
    ]
    found = [each.sample for each in scanned(a_file("vvc", listed)) if each.starts]
    assert sorted({0, *found}) == starts


def test_new_bytes_of_samples_are_looked_at() -> None:
    plain = make.sample([make.unit("vvc", 8, b"\xc0data")])
    filled = make.sample([make.sei("vvc", BASE), make.unit("vvc", 8, b"\xc0data")])
    with bmff.open(a_file("vvc", [plain, filled] * 40)) as file:
        track = file.tracks[0]
        assert [
            each.sample for each in scan(track, frozenset((210,))) if each.messages
        ] == [*range(1, 80, 2)]
        track.replace_samples({3: plain, 4: filled, 79: b""})
        found = [
            each.sample for each in scan(track, frozenset((210,))) if each.messages
        ]
        assert found == [1, 4, *range(5, 79, 2)]


@pytest.mark.parametrize("count", [1, 100])
@pytest.mark.parametrize("wrong", [b"\0\0\0\x09abc", b"\0\0\0"])
@pytest.mark.parametrize("units", [0, 1])
def test_lengths_that_do_not_fit_name_the_sample(
    count: int, wrong: bytes, units: int
) -> None:
    good = make.sample([make.unit("vvc", 8, b"\xc0data")])
    data = a_file("vvc", [good] * count + [good * units + wrong] + [good] * count)
    with pytest.raises(bmff.ParseError, match=f"sample {count}"):
        scanned(data)


def test_progress_is_told_batch_by_batch() -> None:
    good = make.sample([make.unit("vvc", 8, b"\xc0data")])
    told: list[Any] = []
    with (
        bmff.open(a_file("vvc", [good] * 90)) as file,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(scanning, "_BATCH", 40)
        list(scan(file.tracks[0], frozenset((210,)), progress=told.append))
    assert told == [40, 80, 90]
