"""How streams are read and written, and samples that cannot be."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

import bmff
from bmffkit.semantics.nnpf import rebuilding

from .building import (
    TrackPlan,
    clip,
    configuration,
    decoded,
    full,
    header,
    layout,
    nfcs,
    plain_entry,
    sample,
    sbgp,
    sei,
    sgpd,
    stream_units,
    unit,
    words,
)
from .rebuilt import BASE, ENTRIES, MAPS, found_in, grouped, rebuilt, two_tracks

# ------------------------------------------------------------------ stretches and files


def test_stretches_are_cut_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = rebuilt(grouped(clip(slices=4), MAPS))
    for size in (1, 5000, 12000, 30000):
        monkeypatch.setattr(rebuilding, "BUFFER", size)
        assert rebuilt(grouped(clip(slices=4), MAPS)) == whole
    assert decoded(whole, "avc") == clip(slices=4).pictures


def test_pieces_stay_until_the_next_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call may write while the next samples are read."""
    monkeypatch.setattr(rebuilding, "BUFFER", 6000)
    data = grouped(clip(), MAPS)
    held: list[tuple[list[Any], bytes]] = []
    out: list[bytes] = []

    def write(pieces: list[Any]) -> None:
        if held:
            before, octets = held.pop()
            assert b"".join(before) == octets
        held.append((pieces, b"".join(pieces)))
        out.append(held[0][1])

    def fill(place: int, view: memoryview) -> None:
        view[:] = data[place : place + len(view)]

    with bmff.open(data) as file:
        rebuilding.rebuild(file, file.tracks[0], fill, write)
    assert len(out) > 5
    assert b"".join(out) == rebuilt(data)


def test_a_long_stream_to_a_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = grouped(clip(), MAPS)
    whole = rebuilt(data)
    monkeypatch.setattr(rebuilding, "BUFFER", 3000)
    (tmp_path / "a.mp4").write_bytes(data)
    with bmff.open(tmp_path / "a.mp4") as file:
        file.tracks[0].rebuild(tmp_path / "a.264")
    assert (tmp_path / "a.264").read_bytes() == whole


@pytest.mark.parametrize("fails_at", [0, 2, 5])
def test_a_full_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    from bmffkit.api import streams

    calls = []

    def full_disk(handle: int, pieces: list[bytes]) -> None:
        calls.append(len(pieces))
        if len(calls) > fails_at:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(rebuilding, "BUFFER", 6000)
    monkeypatch.setattr(streams, "_write_all", full_disk)
    file = bmff.open(grouped(clip(), MAPS))
    wanted = pytest.raises(bmff.SourceError, match="cannot be written: No space left")
    with file, wanted:
        file.tracks[0].rebuild(tmp_path / "a.264")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", [2, 4])
def test_samples_with_new_bytes_count_before_they_are_saved(size: int) -> None:
    entry = plain_entry("hvc1", configuration("hevc", [(33, [b"\x42\1\x80"])], size))
    units = [unit("hevc", 35, b"\x50"), unit("hevc", 19, b"\xaa\x80"), unit("hevc", 40)]
    plan = TrackPlan([sample(units, size)] * 4, [entry], [True, False] * 2)
    plan.groups = [sgpd([nfcs(BASE)]), sbgp(3, [1] * 4)]
    other = sample([unit("hevc", 1, b"\xbb" * 50)], size)
    with bmff.open(layout(plan)) as file:
        track = file.tracks[0]
        track.replace_samples({1: other, 2: other, 3: b""})
        out = io.BytesIO()
        track.rebuild(out)
        data = file.to_bytes()
    assert out.getvalue() == rebuilt(data)
    assert stream_units(out.getvalue()).count(unit("hevc", 1, b"\xbb" * 50)) == 2


def test_a_track_and_its_non_vcl_units_with_new_bytes() -> None:
    with bmff.open(two_tracks(groups_there=True)) as file:
        first, second = file.tracks
        first.replace_samples({3: sample([unit("vvc", 0, b"\xee\x80")])})
        second.replace_samples({1: sample([unit("vvc", 19, b"\x55\x80")])})
        out = io.BytesIO()
        first.rebuild(out)
        data = file.to_bytes()
    assert out.getvalue() == rebuilt(data)
    assert unit("vvc", 19, b"\x55\x80") in stream_units(out.getvalue())


def test_interleaved_and_scattered_samples() -> None:
    made = clip()
    groups = [sgpd(ENTRIES), sbgp(3, [1] * 12)]
    other = TrackPlan([b"noise"] * 12, [plain_entry("mp4v")], [True] * 12, number=2)
    alone = rebuilt(layout(made.plan(groups=groups)))
    assert rebuilt(layout(made.plan(groups=groups), other)) == alone


def test_a_path_is_written_at_once_or_not_at_all(tmp_path: Path) -> None:
    source, target = tmp_path / "clip.mp4", tmp_path / "clip.264"
    source.write_bytes(grouped(clip(), MAPS))
    with bmff.open(source) as file:
        made = file.tracks[0].rebuild(target)
    assert target.read_bytes() == rebuilt(source.read_bytes())
    assert (made.samples, made.inserted, made.filters) == (12, 8, [3, 70000])
    broken = bytearray(source.read_bytes())
    at = broken.rindex(clip().samples[-1])
    broken[at : at + 4] = b"\0\xff\xff\xff"
    source.write_bytes(broken)
    before = target.read_bytes()
    with bmff.open(source) as file, pytest.raises(bmff.ParseError, match="sample 11"):
        file.tracks[0].rebuild(target)
    assert target.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["clip.264", "clip.mp4"]


def test_a_unit_that_reaches_into_the_next_sample_is_found() -> None:
    data = bytearray(layout(clip().plan()))
    first, second = clip().samples[1:3]
    at = data.rindex(first)
    length = int.from_bytes(second[:4], "big")
    data[at : at + 4] = (len(first) + length).to_bytes(4, "big")
    with pytest.raises(bmff.ParseError, match=r"sample 1.*a NAL unit of"):
        rebuilt(bytes(data))


def test_samples_beyond_the_file_are_refused_before_room_is_made() -> None:
    data = bytearray(layout(clip().plan()))
    at = data.index(b"stsz") + 16 + 4 * 11
    data[at : at + 4] = b"\x7f\0\0\0"
    with pytest.raises(
        bmff.ParseError, match=r"sample 11: 2130706432 bytes at \d+; the file has"
    ):
        rebuilt(bytes(data))
    with (
        bmff.open(bytes(data)) as file,
        pytest.raises(bmff.ParseError, match="sample 11"),
    ):
        file.tracks[0].rebuild(io.BytesIO(), lenient=True)


def test_samples_that_share_their_bytes_endlessly_are_refused() -> None:
    count = 4000
    whole = sample([unit("avc", 5, b"\xaa" * 2000)])
    data = layout(TrackPlan([whole], [clip().entry], [True]))
    at = data.index(whole)
    stbl = data.index(b"stsz") - 4
    end = data.index(b"stco") + 16
    one = words(at)
    rows = [
        full("stsz", 0, 0, words(len(whole), count)),
        full("stco", 0, 0, words(count), one * count),
    ]
    made = bytearray(data[:stbl] + b"".join(rows) + data[end:])
    grown = len(made) - len(data)
    for code in (b"moov", b"trak", b"mdia", b"minf", b"stbl"):
        place = made.index(code) - 4
        size = int.from_bytes(made[place : place + 4], "big") + grown
        made[place : place + 4] = size.to_bytes(4, "big")
    made = made.replace(one * count, words(at + grown) * count)
    with pytest.raises(bmff.LimitError, match="bytes in a file of"):
        rebuilt(bytes(made))


def test_progress_counts_the_bytes_of_samples() -> None:
    seen: list[tuple[int, int]] = []
    stream = rebuilt(grouped(clip(), MAPS), progress=lambda *each: seen.append(each))
    assert seen[-1] == (sum(map(len, clip().samples)),) * 2
    assert stream[:4] == b"\0\0\0\1"


def test_many_sync_samples_are_quick() -> None:
    """Every sample gets a message; the arithmetic is done for all at once."""
    count = 3000
    units = sample([unit("avc", 5, b"\xaa" * 30 + b"\x80")])
    entry = clip().entry
    plan = TrackPlan(
        [units] * count,
        [entry],
        [True] * count,
        groups=[sgpd(ENTRIES), sbgp(3, [1] * count)],
    )
    stream = rebuilt(layout(plan))
    assert len(found_in(stream_units(stream)[:8], "avc")) == 2
    assert stream.count(sei("avc", BASE)) == count


def test_numbers_of_samples_without_an_entry_are_refused() -> None:
    plan = clip().plan(of_entry=[1] * 6 + [5] * 6)
    with pytest.raises(
        bmff.ParseError, match="there is no sample entry 5; there are 1"
    ):
        rebuilt(layout(plan))


def test_temporal_ids_follow_the_picture() -> None:
    entry = plain_entry("vvc1", configuration("vvc"))
    units = [unit("vvc", 0, b"\xaa\x80", temporal=3)]
    groups = [sgpd([nfcs(BASE)]), sbgp(3, [1])]
    found = stream_units(
        rebuilt(layout(TrackPlan([sample(units)], [entry], [True], groups=groups)))
    )
    assert found[0][:2] == header("vvc", 23, 0, 3)
