"""Samples of real clips replaced: other programs find the new ones, and see the same."""

from __future__ import annotations

from pathlib import Path

import pytest

import bmff

from .clips import FORMS, make_clip, packets, pictures, sound

FILLER = b"\0\0\0\x0c\x0c" + b"\xff" * 10 + b"\x80"
"""A NAL unit of H.264 that decoders drop, with its length before it."""


@pytest.fixture(scope="module", params=FORMS)
def clip(request, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "clip.mp4"
    make_clip(path, request.param)
    return path


def samples(path):
    with bmff.open(path) as file:
        return [[each.data for each in track.samples] for track in file.tracks]


def longer(old):
    """Every fifth sample with filler behind it, one of them with a lot."""
    new = {n: old[n] + FILLER * (1 + n % 3) for n in range(0, len(old), 5)}
    new[7] = old[7] + FILLER * 1000
    return new


def test_longer_samples_decode_to_the_same_pictures(clip, tmp_path):
    target = tmp_path / "out.mp4"
    before = samples(clip)
    new = longer(before[0])
    with bmff.open(clip) as file:
        file.tracks.video[0].replace_samples(new)
        file.save(target)
    wanted = [new.get(n, each) for n, each in enumerate(before[0])]
    assert samples(target) == [wanted, before[1]]
    assert pictures(target) == pictures(clip)
    assert sound(target) == sound(clip)


def test_another_program_finds_every_sample_at_its_time(clip, tmp_path):
    target = tmp_path / "out.mp4"
    before = samples(clip)
    new = longer(before[0])
    with bmff.open(clip) as file:
        file.tracks[0].replace_samples(new)
        file.save(target)
    old = packets(clip, "video")
    wanted = [(a, b, new.get(n, data)) for n, (a, b, data) in enumerate(old)]
    assert packets(target, "video") == wanted
    assert packets(target, "audio") == packets(clip, "audio")


def test_shorter_samples_decode_to_the_same_pictures(clip, tmp_path):
    """What was put in is taken out again, in a file of its own."""
    middle, target = tmp_path / "middle.mp4", tmp_path / "out.mp4"
    before = samples(clip)
    with bmff.open(clip) as file:
        file.tracks[0].replace_samples(longer(before[0]))
        file.save(middle)
    with bmff.open(middle) as file:
        file.tracks[0].replace_samples({n: before[0][n] for n in longer(before[0])})
        file.save(target)
    assert samples(target) == before
    assert pictures(target) == pictures(clip)


def test_both_tracks_and_all_their_samples(clip):
    before = samples(clip)
    wanted = [[b"%d %d" % (t, n) * (n % 4) for n in range(len(track))]
              for t, track in enumerate(before)]  # fmt: skip
    with bmff.open(clip) as file:
        for track, new in zip(file.tracks, wanted, strict=True):
            track.replace_samples(dict(enumerate(new)))
        data = file.to_bytes()
    with bmff.open(data) as now:
        assert [[s.data for s in track.samples] for track in now.tracks] == wanted


def test_the_own_bytes_undo_everything(clip):
    before = samples(clip)
    with bmff.open(clip) as file:
        file.tracks[0].replace_samples(longer(before[0]))
        assert file.to_bytes() != clip.read_bytes()
        file.tracks[0].replace_samples(dict(enumerate(before[0])))
        assert file.to_bytes() == clip.read_bytes()


def test_segments_end_where_the_index_says(tmp_path):
    clip = tmp_path / "indexed.mp4"
    make_clip(clip, "indexed")
    before = samples(clip)
    with bmff.open(clip) as file:
        file.tracks[0].replace_samples(longer(before[0]))
        data = file.to_bytes()
    with bmff.open(data) as now:
        starts = {box.offset for box in now.children if box.type == "moof"}
        indexes = [box for box in now.children if box.type == "sidx"]
        assert indexes
        for index in indexes:
            at = index.offset + index.size + index.first_offset
            for size in index.references["referenced_size"].tolist():
                assert at in starts
                at += size


def test_other_changes_go_with_it(clip, tmp_path):
    """A box is put in front, the movie box grows, and the samples are others."""
    target = tmp_path / "out.mp4"
    before = samples(clip)
    new = longer(before[0])
    with bmff.open(clip) as file:
        file.insert(1, bmff.FreeSpaceBox(data=bytes(1000)))
        file.find("moov").append(bmff.FreeSpaceBox(data=bytes(500)))
        file.tracks[0].replace_samples(new)
        file.save(target)
    assert samples(target)[0] == [new.get(n, each) for n, each in enumerate(before[0])]
    assert pictures(target) == pictures(clip)


def test_saved_over_the_opened_file(clip, tmp_path):
    path = tmp_path / "copy.mp4"
    path.write_bytes(clip.read_bytes())
    before = samples(clip)
    new = longer(before[0])
    with bmff.open(path) as file:
        file.tracks[0].replace_samples(new)
        file.save()
        first = path.read_bytes()
        file.save()
        assert path.read_bytes() == first
        file.tracks[0].replace_samples({0: before[0][0] + FILLER * 9})
        file.save()
    new[0] = before[0][0] + FILLER * 9
    assert samples(path)[0] == [new.get(n, each) for n, each in enumerate(before[0])]
    assert pictures(path) == pictures(clip)
