"""What the boxes say after samples were replaced."""

from __future__ import annotations

import pytest

import bmff
from api.layouts import FTYP, box, full, iinf, iloc, infe, meta, progressive, words
from bmffkit.semantics.items import rows

from .fragmented import BASE_IS_MOOF, DEFAULT, Fragment, Fragmented, Run, write
from .synthetic import Drawn, Layout
from .synthetic import write as write_tables

SAMPLES = [b"first sample", b"second", b"third one"]


def saved(data, replacements, track=0):
    with bmff.open(data) as file:
        file.tracks[track].replace_samples(replacements)
        return bmff.open(file.to_bytes())


def with_sizes(kind, chunks):
    drawn = Drawn(chunks, kind, large=False)
    order = [(0, number) for number in range(len(chunks))]
    return write_tables(Layout([drawn], order, [], [len(order)], True, ["compact"]))


def test_boxes_in_memory_stay_what_they_are():
    data = progressive(SAMPLES)
    with bmff.open(data) as file:
        track = file.tracks[0]
        offsets = track.offsets.tolist()
        track.replace_samples({0: b"longer than it was", 1: b""})
        assert file.find("//stsz").entry_size.tolist() == [12, 6, 9]
        assert track.sizes.tolist() == track.table.sizes.tolist() == [18, 0, 9]
        assert track.offsets.tolist() == offsets
        assert [each.size for each in track.samples] == [18, 0, 9]
        assert track.sample(0) == b"longer than it was"
        now = bmff.open(file.to_bytes())
    assert now.find("//stsz").entry_size.tolist() == [18, 0, 9]
    assert now.tracks[0].offsets.tolist() == [offsets[0]] + [offsets[0] + 18] * 2


def test_the_file_is_otherwise_the_same():
    data = progressive(SAMPLES)
    with bmff.open(data) as file:
        file.tracks[0].replace_samples({1: b"SECOND"})
        assert file.to_bytes() == data.replace(b"second", b"SECOND")


def test_the_later_one_wins():
    with bmff.open(progressive(SAMPLES)) as file:
        track = file.tracks[0]
        track.replace_samples({0: b"once", 1: b"once more"})
        assert track.sizes.tolist() == [4, 9, 9]
        track.replace_samples({1: b"twice", 2: b""})
        assert track.sizes.tolist() == file.tracks[0].sizes.tolist() == [4, 5, 0]
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"once", b"twice", b""]


def test_nothing_is_replaced_when_one_is_refused():
    data = progressive(SAMPLES)
    with bmff.open(data) as file:
        with pytest.raises(bmff.NotFoundError):
            file.tracks[0].replace_samples({0: b"new", 3: b"none"})
        assert file.to_bytes() == data


def test_one_size_for_all_becomes_a_table():
    now = saved(with_sizes("constant", [[b"aaaa", b"bbbb"], [b"cccc"]]), {2: b"c"})
    assert now.find("//stsz").sample_size == 0
    assert now.find("//stsz").entry_size.tolist() == [4, 4, 1]


def test_one_size_for_all_stays_when_it_holds():
    now = saved(with_sizes("constant", [[b"aaaa", b"bbbb"], [b"cccc"]]), {2: b"CCCC"})
    assert now.find("//stsz").sample_size == 4
    assert now.tracks[0].sample(2) == b"CCCC"


@pytest.mark.parametrize(("bits", "most"), [(4, 15), (8, 255), (16, 65535)])
def test_compact_sizes_stay_compact_as_long_as_they_fit(bits, most):
    data = with_sizes(bits, [[b"aaaa", b"bbb"], [b"cc"]])
    now = saved(data, {1: bytes(most)})
    assert now.find("//stz2").field_size == bits
    assert now.find("//stz2").entry_size.tolist() == [4, most, 2]
    now = saved(data, {1: bytes(most + 1)})
    assert now.find_all("//stz2") == []
    assert now.find("//stsz").entry_size.tolist() == [4, most + 1, 2]
    assert [len(each.data) for each in now.tracks[0].samples] == [4, most + 1, 2]
    assert now.tracks[0].sample(2) == b"cc"


# --------------------------------------------------------------------------- fragments


def fragmented(*runs, base="moof", default=None):
    return write(Fragmented([Fragment([(1, default, list(runs))], base)]))


@pytest.mark.parametrize("base", ["moof", "absolute", "before"])
def test_run_without_sizes_gets_a_column(base):
    samples = [b"aaaaaa", b"bbbbbb", b"cccccc"]
    assert len(samples[0]) == DEFAULT
    data = fragmented(Run(samples, 0x1 | 0x4 | 0x100 | 0x800, 1), base=base)
    old = bmff.open(data).find("//trun")
    now = saved(data, {1: b"bb"})
    trun = now.find("//trun")
    assert trun.flags == old.flags | 0x200
    assert trun.version == 1
    assert trun.first_sample_flags == old.first_sample_flags
    assert trun.samples["sample_size"].tolist() == [6, 2, 6]
    for name in ("sample_duration", "sample_composition_time_offset"):
        assert trun.samples[name].tolist() == old.samples[name].tolist()
    assert [each.data for each in now.tracks[0].samples] == [
        samples[0],
        b"bb",
        samples[2],
    ]
    assert now.find("moof").size == bmff.open(data).find("moof").size + 12


def test_run_without_any_column_gets_one():
    now = saved(fragmented(Run([b"aaaaaa", b"bbbbbb"], 1, 0)), {0: b"a"})
    assert now.find("//trun").samples.dtype.names == ("sample_size",)
    assert [each.data for each in now.tracks[0].samples] == [b"a", b"bbbbbb"]


def test_size_by_default_of_the_fragment():
    now = saved(fragmented(Run([b"aaaa", b"bbbb"], 1, 0), default=4), {0: b"a"})
    assert now.find("//tfhd").default_sample_size == 4
    assert [each.data for each in now.tracks[0].samples] == [b"a", b"bbbb"]


def test_only_the_run_that_needs_it_gets_a_column():
    runs = [Run([b"aaaaaa"], 1, 0), Run([b"bbbbbb"], 0, 0), Run([b"cccccc"], 1, 0)]
    now = saved(fragmented(*runs), {1: b"long b long b"})
    assert [each.flags for each in now.find_all("//trun")] == [1, 0x200, 1]
    wanted = [b"aaaaaa", b"long b long b", b"cccccc"]
    assert [each.data for each in now.tracks[0].samples] == wanted


def test_random_access_and_its_size_follow():
    moof = Fragment([(1, None, [Run([b"aaaaaa"], 1, 0)])], "moof")
    data = write(Fragmented([moof, moof]))
    second = bmff.open(data).find("moof[1]").offset
    mfra = box(
        "mfra",
        full("tfra", 0, 0, words(1, 0, 1, 0, second), b"\1\1\1"),
        full("mfro", 0, 0, words(0)),
    )
    now = saved(data + mfra[:-4] + words(len(mfra)), {0: b"a longer one"})
    [(offset,)] = rows(now.find("//tfra").entries, "moof_offset")
    assert offset == now.find("moof[1]").offset
    assert now.find("moof[1]").offset == second + 6 + 4
    assert now.find("//mfro").parent_size == now.find("mfra").size


def test_flag_of_the_fragment_is_what_it_was():
    now = saved(fragmented(Run([b"aaaaaa"], 1, 0)), {0: b"a"})
    assert now.find("//tfhd").flags == BASE_IS_MOOF


# ------------------------------------------------------------------------------- items


@pytest.mark.parametrize("first", [True, False])
def test_items_between_the_samples_keep_their_bytes(first):
    """A HEIF file with a track: pictures and samples share one media data box."""
    tracks = [Drawn([[b"aaaa"], [b"bbbb"]], "stsz", large=False)]
    items = [b"picture", b"thumbnail"]
    order = [(-1, 0), (0, 0), (-1, 1), (0, 1)]
    data = write_tables(Layout(tracks, order, items, [4], first, ["compact"]))
    with bmff.open(data) as file:
        file.tracks[0].replace_samples({0: b"longer than before", 1: b""})
        now = bmff.open(file.to_bytes())
        assert [each.data for each in file.items] == items
    assert [each.data for each in now.items] == items
    wanted = [b"longer than before", b""]
    assert [each.data for each in now.tracks[0].samples] == wanted


def test_items_without_tracks_are_untouched():
    at = (
        len(FTYP) + len(meta(iinf(infe(1, "hvc1")), iloc([(1, 0, 0, 0, [(0, 3)])]))) + 8
    )
    data = FTYP + meta(iinf(infe(1, "hvc1")), iloc([(1, 0, 0, 0, [(at, 3)])]))
    with bmff.open(data + box("mdat", b"abc")) as file:
        assert len(file.tracks) == 0
        assert file.to_bytes() == data + box("mdat", b"abc")


# ---------------------------------------------------------------------- empty samples


def test_bytes_for_empty_samples_go_to_their_chunks():
    """Three chunks begin at one byte: all are told apart."""
    tracks = [
        Drawn([[b"aa", b""], [b""]], "stsz", large=False),
        Drawn([[b""], [b"", b"bb", b"", b"cc"]], "stsz", large=True),
    ]
    order = [(0, 0), (0, 1), (1, 0), (1, 1)]
    data = write_tables(Layout(tracks, order, [], [4], True, ["compact"]))
    with bmff.open(data) as file:
        assert len(set(file.tracks[0].offsets.tolist()[1:])) == 1
        file.tracks[0].replace_samples({1: b"one", 2: b"two"})
        new = {0: b"three", 1: b"four", 2: b"BBBB", 3: b"five"}
        file.tracks[1].replace_samples(new)
        now = bmff.open(file.to_bytes())
    first, second = ([each.data for each in track.samples] for track in now.tracks)
    assert first == [b"aa", b"one", b"two"]
    assert second == [b"three", b"four", b"BBBB", b"five", b"cc"]


# ---------------------------------------------------------------------- several files


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_track_that_moved_to_another_file(when):
    one = bmff.open(progressive(SAMPLES))
    two = bmff.open(progressive([b"other", b"data"]))
    new = {0: b"quite another", 1: b""}
    if when == "before":
        two.tracks[0].replace_samples(new)
    trak, mdat = two.find("moov/trak"), two.find("mdat")
    two.find("moov").remove(trak)
    two.remove(mdat)
    one.find("moov").append(trak)
    one.append(mdat)
    if when == "after":
        one.tracks[1].replace_samples(new)
    one.tracks[0].replace_samples({1: b"2"})
    now = bmff.open(one.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [
        SAMPLES[0],
        b"2",
        SAMPLES[2],
    ]
    assert [each.data for each in now.tracks[1].samples] == [b"quite another", b""]
