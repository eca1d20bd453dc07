"""Groups put into clips and taken out again: the pictures and all else stay."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

import bmff
from api.conftest import OPTIONS, make_clip, pictures
from api.test_relocation import init, two_trafs
from bmff import FieldRangeError, WriteError
from bmffkit.semantics.groups.box_runs import box_runs
from bmffkit.semantics.groups.building import (
    Assignment,
    compact_sample_to_group,
    group_descriptions,
    place_groups,
    remove_groups,
    runs_of,
    sample_to_group,
    smallest_mapping,
)
from bmffkit.semantics.groups.mapping import group_mappings

from .layouts import Fragment, csgp, movie, sbgp, sgpd

Clips = Callable[[str], Path]


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Clips:
    folder = tmp_path_factory.mktemp("clips")

    def get(name: str) -> Path:
        path = folder / f"{name}.mp4"
        if not path.exists():
            make_clip(path, OPTIONS[name])
        return path

    return get


def rolls(*distances: int) -> list[bmff.Record]:
    return [bmff.VisualRollRecoveryEntry(roll_distance=each) for each in distances]


def place(file: bmff.File, assignments: list[Assignment], **options: object) -> list:
    track = file.tracks[0]
    return place_groups(
        file.children,
        track.box,
        track.id,
        "roll",
        rolls(1, 2, 3),
        assignments,
        **options,
    )


def remove(file: bmff.File) -> int:
    track = file.tracks[0]
    return remove_groups(file.children, track.box, track.id, "roll")


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("name", OPTIONS)
def test_a_clip_gets_groups_and_loses_them(
    clip: Clips, tmp_path: Path, name: str, compact: bool
) -> None:
    path, target, back = clip(name), tmp_path / "with.mp4", tmp_path / "without.mp4"
    with bmff.open(path) as file:
        count = file.tracks[0].sample_count
        samples = [each.data for each in file.tracks[0].samples]
        some = np.zeros(count, np.int64)
        some[2:4], some[9] = 1, 3
        alternating = np.arange(count) % 3
        made = place(
            file,
            [Assignment(None, *runs_of(some)), Assignment(5, *runs_of(alternating))],
            compact=compact,
        )
        assert file.tracks[0].groups("roll")[0].expanded().tolist() == some.tolist()
        fragments = sum(box.type == "moof" for box in file.children)
        file.save(target)
    with bmff.open(target) as file:
        track = file.tracks[0]
        assert [each.data for each in track.samples] == samples
        found = {each.parameter: each for each in track.groups()}
        assert list(found) == [None, 5]
        assert found[None].expanded().tolist() == some.tolist()
        assert found[5].expanded().tolist() == alternating.tolist()
        assert len(found[5].boxes) == max(1, fragments + (name == "hybrid"))
        assert {each.box.path for each in found[5].descriptions} == {
            "moov/trak/mdia/minf/stbl/sgpd"
        }
        assert len(found[None].boxes) < len(found[5].boxes) or not fragments
        assert remove(file) == len(made)
        file.save(back)
    assert pictures(target) == pictures(path)
    assert back.read_bytes() == path.read_bytes()


def key_frames(path: Path) -> list[bool]:
    """Whether FFmpeg's index starts decoding at each sample."""
    with av.open(str(path)) as container:
        return [each.is_keyframe for each in container.streams.video[0].index_entries]


def test_another_reader_finds_the_same_samples(clip: Clips, tmp_path: Path) -> None:
    """FFmpeg takes samples of random access groups for key frames."""
    path, target = clip("progressive"), tmp_path / "out.mp4"
    before = key_frames(path)
    some = np.zeros(len(before), np.int64)
    some[[2, 3, 9, 21]] = 1
    with bmff.open(path) as file:
        track = file.tracks[0]
        entry = bmff.VisualRandomAccessEntry()
        given = [Assignment(None, *runs_of(some))]
        place_groups(file.children, track.box, track.id, "rap ", [entry], given)
        file.save(target)
    after = key_frames(target)
    assert after == [a or bool(b) for a, b in zip(before, some, strict=True)]
    assert sum(after) == sum(before) + 4


def test_fragments_of_other_tracks_are_left_alone() -> None:
    data = init() + two_trafs(0x020000) + two_trafs(0x020000)
    with bmff.open(data) as file:
        track = file.tracks.by_id(2)
        values = Assignment(4, *runs_of([0, 1, 2, 2]))
        place_groups(file.children, track.box, 2, "roll", rolls(5, 6), [values])
        saved = file.to_bytes()
    with bmff.open(saved) as file:
        assert [each.data for each in file.tracks[1].samples] == [b"gh", b"ij"] * 2
        assert file.tracks[0].groups() == []
        (found,) = file.tracks[1].groups()
        assert list(found.runs()) == [(0, 1, 0), (1, 2, 1), (2, 4, 2)]
        assert [box.path for box in found.boxes] == [
            "moof[0]/traf[1]/sbgp",
            "moof[1]/traf[1]/sbgp",
        ]
        track = file.tracks[0]
        assert remove_groups(file.children, track.box, track.id, "roll") == 0
        assert remove_groups(file.children, file.tracks[1].box, 2, "roll") == 3
        assert file.to_bytes() == data


def test_where_the_boxes_stand(clip: Clips) -> None:
    with bmff.open(clip("progressive")) as file:
        stbl = file.find("//stbl")
        before = [each.type for each in stbl.children]
        starts = np.array([0, 3])
        place(file, [Assignment(number, starts, np.array([1, 2])) for number in (1, 2)])
        track = file.tracks[0]
        place_groups(
            file.children,
            track.box,
            track.id,
            "rap ",
            [bmff.VisualRandomAccessEntry()],
            [Assignment(None, starts, np.array([0, 1]))],
        )
        assert [each.type for each in stbl.children] == [
            *before, "sgpd", "sgpd", "sbgp", "sbgp", "sbgp"
        ]  # fmt: skip


def test_runs_are_cut_where_fragments_end() -> None:
    data = movie(3, [], [Fragment((4,)), Fragment((2, 2)), Fragment((5,))])
    with bmff.open(data) as file:
        place(file, [Assignment(1, np.array([0, 2, 9]), np.array([0, 2, 0]))])
        rows = [
            (box.path.split("/")[0], box.entries.tolist())
            for box in file.find_all("//sbgp")
        ]
    assert rows == [
        ("moov", [(2, 0), (1, 2)]),
        ("moof[0]", [(4, 2)]),
        ("moof[1]", [(2, 2), (2, 0)]),
    ]


def test_what_cannot_be_placed() -> None:
    one = Assignment(1, np.array([0]), np.array([4]))
    with bmff.open(movie(4, [], [])) as file:
        before = file.to_bytes()
        with pytest.raises(WriteError, match="4 is no description; there are 3"):
            place(file, [one])
        with pytest.raises(WriteError, match="two assignments have one parameter"):
            place(file, [one, one])
        with pytest.raises(WriteError, match="4 is no description"):
            place(file, [], default=4)
        assert file.to_bytes() == before
        place(file, [])
        with pytest.raises(
            WriteError, match="groups of 'roll' already; remove them first"
        ):
            place(file, [])
        assert remove(file) == 1
        assert remove(file) == 0


def test_more_descriptions_than_fragments_can_mean() -> None:
    entries = [bmff.OpaqueRecord(data=b"")] * 0x10002
    given = [Assignment(None, np.array([0, 1]), np.array([0x10002, 1]))]
    with bmff.open(movie(1, [], [Fragment((1,))])) as file:
        track = file.tracks[0]
        with pytest.raises(WriteError, match="fragments can mean 65536 descriptions"):
            place_groups(file.children, track.box, 1, "test", entries, given)
    with bmff.open(movie(2, [], [])) as file:
        track = file.tracks[0]
        place_groups(file.children, track.box, 1, "test", entries, given, compact=True)
        assert track.groups()[0].expanded().tolist() == [0x10002, 1]


def test_descriptions_have_one_length_where_they_can() -> None:
    same = group_descriptions(bmff.REGISTRY, "roll", rolls(1, -2))
    assert (same.version, same.default_length) == (1, 2)
    assert len(same.to_bytes()) == 8 + 4 + 4 + 4 + 4 + 2 * 2
    opaque = [bmff.OpaqueRecord(data=bytes(n)) for n in (0, 3, 1)]
    each = group_descriptions(bmff.REGISTRY, "test", opaque, default=2)
    assert (each.version, each.default_length) == (2, 0)
    again = bmff.SampleGroupDescriptionBox.from_bytes(each.to_bytes())
    assert [entry.data for entry in again.entries] == [entry.data for entry in opaque]
    assert again.default_group_description_index == 2
    empty = group_descriptions(bmff.REGISTRY, "test", opaque[:1] * 2)
    again = bmff.SampleGroupDescriptionBox.from_bytes(empty.to_bytes())
    assert len(again.entries) == 2
    old = group_descriptions(bmff.REGISTRY, "roll", rolls(1), version=0)
    assert old.default_length is None and len(old.to_bytes()) == 8 + 4 + 4 + 4 + 2
    with pytest.raises(WriteError, match="version 1 has no default"):
        group_descriptions(bmff.REGISTRY, "roll", rolls(1), default=1, version=1)
    with pytest.raises(WriteError, match="version 0 has no lengths of entries"):
        group_descriptions(bmff.REGISTRY, "test", opaque, version=0)


def test_fields_are_as_small_as_they_can_be() -> None:
    def flags(counts: list[int], indices: list[int], **options: bool) -> int:
        box = compact_sample_to_group(
            bmff.REGISTRY, "test", None, counts, indices, **options
        )
        return int(box.flags)

    assert flags([15], [15]) == 0b000000
    assert flags([16], [16]) == 0b010101
    assert flags([256], [256]) == 0b011010
    assert flags([65536], [65536]) == 0b011111
    assert flags([15, 1], [1, 0x10007]) == 0x80
    assert flags([15, 1], [8, 0x10001]) == 0x81
    assert flags([15], [0x10001], fragment=False) == 0b000011
    found = compact_sample_to_group(bmff.REGISTRY, "test", 3, [15], [1])
    assert (found.flags, found.grouping_type_parameter) == (0x40, 3)


def test_the_smaller_box_is_taken() -> None:
    kind = smallest_mapping(bmff.REGISTRY, "test", None, [100], [1])
    assert kind.type == "csgp"
    assert sample_to_group(bmff.REGISTRY, "test", None, [], []).size == 20
    assert smallest_mapping(bmff.REGISTRY, "test", None, [], []).type == "sbgp"


def test_counts_beyond_a_field_are_shared_out() -> None:
    counts, indices = [3, (1 << 33) + 5, 0, 2], [0, 1, 7, 1]
    box = sample_to_group(bmff.REGISTRY, "test", None, counts, indices)
    most = (1 << 32) - 1
    assert box.entries.tolist() == [(3, 0), (most, 1), (most, 1), (9, 1)]
    packed = compact_sample_to_group(bmff.REGISTRY, "test", None, counts, indices)
    runs = box_runs(packed, 1 << 40)
    assert runs.covered == (1 << 33) + 10
    assert set(zip(runs.starts.tolist(), runs.indices.tolist(), strict=True)) >= {
        (0, 0), (3, 1)
    }  # fmt: skip
    for wrong in ([-1], [1 << 32]):
        with pytest.raises(WriteError, match="32 bit numbers"):
            sample_to_group(bmff.REGISTRY, "test", None, [1], wrong)
    with pytest.raises(WriteError, match="counts for"):
        sample_to_group(bmff.REGISTRY, "test", None, [1], [1, 2])


def test_half_bytes_are_checked() -> None:
    box = compact_sample_to_group(bmff.REGISTRY, "test", None, [1, 1, 1], [1, 2, 3])
    box.pattern_indices[0] = [1, 16, 3]
    with pytest.raises(FieldRangeError, match="16 is not within 0 to 15"):
        box.to_bytes()


@pytest.mark.parametrize("compact", [False, True])
def test_millions_of_samples_are_mapped_at_once(compact: bool) -> None:
    """5,000,000 samples: 100,000 runs, or patterns that make 2,500,000."""
    samples = 5_000_000
    if compact:
        mapping = csgp((samples, (0, 1, 1, 2)), codes=(3, 3, 1))
        expected = np.tile([0, 1, 1, 2], samples // 4)
    else:
        mapping = sbgp(*((50, number % 3) for number in range(100_000)))
        expected = np.repeat(np.arange(100_000) % 3, 50)
    data = movie(samples, [sgpd(b"a", b"b"), mapping], [])
    with bmff.open(data) as file:
        track, moov = file.tracks[0], file.find("moov")
        began = time.perf_counter()
        found = group_mappings(file.children, moov, track.box, track.id)[0]
        values = found.expanded()
        taken = time.perf_counter() - began
    assert (values == expected).all()
    assert taken < 1.5
