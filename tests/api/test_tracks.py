import numpy as np
import pytest

import bmff

from .conftest import OPTIONS, packets
from .layouts import (
    FTYP,
    box,
    entry,
    full,
    progressive,
    stco,
    stsd,
    stsz,
    table,
    trak,
    words,
)


@pytest.mark.parametrize("name", OPTIONS)
def test_samples_are_what_other_readers_find(clip, name):
    expected = packets(clip(name))
    with bmff.open(clip(name)) as file:
        track = file.tracks.video[0]
        assert (track.id, track.kind, track.handler) == (1, "video", "vide")
        assert track.sample_count == len(track.samples) == len(expected)
        assert [each.data for each in track.samples] == [
            bytes(each) for each in expected
        ]
        assert track.sizes.tolist() == [each.size for each in expected]
        assert track.offsets.tolist() == [each.pos for each in expected]
        assert track.sync.tolist() == [each.is_keyframe for each in expected]
        first = expected[0].dts
        assert track.decode_times.tolist() == [each.dts - first for each in expected]
        shown = (track.decode_times + track.composition_offsets).tolist()
        assert (
            np.diff(shown).tolist() == np.diff([each.pts for each in expected]).tolist()
        )
        assert track.timescale > 0
        assert track.sample_entries[0].type == "avc1"
        assert track.samples[-1].data == track.sample(len(expected) - 1)


def test_chunks_of_several_samples():
    def laid(at):
        stbl = [
            stsd(entry()),
            table("stts", (2, 10), (3, 20)),
            table("ctts", (1, 5), (1, 2**32 - 5)),
            table("stss", (1,), (4,)),
            table("stsc", (1, 2, 1), (3, 1, 2)),
            stsz(1, 2, 3, 4, 5),
            stco(at, at + 20, at + 40),
        ]
        return FTYP + box("moov", trak(stbl))

    at = len(laid(0)) + 8
    data = laid(at) + box("mdat", bytes(range(60)))
    track = bmff.open(data).tracks[0]
    assert (track.offsets - at).tolist() == [0, 1, 20, 23, 40]
    assert track.decode_times.tolist() == [0, 10, 20, 40, 60]
    assert track.durations.tolist() == [10, 10, 20, 20, 20]
    assert track.composition_offsets.tolist() == [5, -5, 0, 0, 0]
    assert track.sync.tolist() == [True, False, False, True, False]
    assert [each.entry for each in track.samples] == [1, 1, 1, 1, 2]
    assert track.sample(3) == bytes([23, 24, 25, 26])
    assert [each.index for each in track.samples[1:3]] == [1, 2]


def test_finding_tracks():
    with bmff.open(progressive([b"one"])) as file:
        assert file.tracks.by_id(1).kind == "metadata"
        assert len(file.tracks) == 1
        assert file.tracks.video == file.tracks.audio == []
        with pytest.raises(
            bmff.NotFoundError, match="no track has the ID 7; there are: 1"
        ):
            file.tracks.by_id(7)
        with pytest.raises(bmff.NotFoundError, match="has 1"):
            file.tracks[1]
        with pytest.raises(bmff.NotFoundError, match="the track has 1"):
            file.tracks[0].sample(1)
    assert len(bmff.open(FTYP).tracks) == 0


def test_absurd_counts_do_not_fill_memory():
    stbl = [
        stsd(entry()),
        table("stts", (2**32 - 1, 1), (2**32 - 1, 1)),
        table("stsc", (1, 2**32 - 1, 1)),
        full("stsz", 0, 0, words(7, 2**32 - 1)),
        stco(1, 2, 3),
    ]
    file = bmff.open(FTYP + box("moov", trak(stbl)))
    with pytest.raises(bmff.LimitError, match="more than the file can hold"):
        file.tracks[0].table  # noqa: B018


def test_samples_beyond_the_end():
    with bmff.open(progressive([b"one", b"two"])[:-3]) as file:
        assert file.tracks[0].sample(0) == b"one"
        with pytest.raises(bmff.ParseError, match="beyond the end"):
            file.tracks[0].sample(1)
