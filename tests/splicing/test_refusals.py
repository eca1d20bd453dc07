"""What cannot be done is refused with the reason, and then nothing is done."""

from __future__ import annotations

import struct

import pytest

import bmff
from api.layouts import (
    FTYP,
    OTHER,
    SELF,
    box,
    entry,
    full,
    iinf,
    iloc,
    infe,
    meta,
    progressive,
    stco,
    stsd,
    stsz,
    table,
    trak,
    words,
)

from .fragmented import init
from .synthetic import muddled

SAMPLES = [b"first sample", b"second", b"third one"]
AT = len(progressive(SAMPLES)) - sum(map(len, SAMPLES))
"""Where the first sample begins, as long as the movie box has no more in it."""


def refused(file, replacements, message, track=0, kind=bmff.WriteError):
    """Checks that samples are refused, and that the file stays what it was."""
    before = file.to_bytes()
    with pytest.raises(kind, match=message):
        file.tracks[track].replace_samples(replacements)
    assert file.to_bytes() == before


@pytest.mark.parametrize("index", [3, 17, -1])
def test_no_such_sample(index):
    with bmff.open(progressive(SAMPLES)) as file:
        message = f"no sample {index}; the track has 3: 0 to 2"
        refused(file, {0: b"new", index: b""}, message, kind=bmff.NotFoundError)


@pytest.mark.parametrize("value", ["text", None, 7, [b"x"]])
def test_what_is_no_bytes(value):
    with bmff.open(progressive(SAMPLES)) as file:
        refused(file, {1: value}, "sample 1 needs bytes")


def test_other_kinds_of_bytes_are_copied():
    own = bytearray(b"second two")
    with bmff.open(progressive(SAMPLES)) as file:
        file.tracks[0].replace_samples({1: own})
        own[:] = b"else"
        assert file.tracks[0].sample(1) == b"second two"
        assert bmff.open(file.to_bytes()).tracks[0].sample(1) == b"second two"


def test_closed_file():
    with bmff.open(progressive(SAMPLES)) as file:
        track = file.tracks[0]
    with pytest.raises(bmff.SourceError, match="closed"):
        track.replace_samples({0: b""})


def test_new_track():
    with bmff.open(progressive(SAMPLES)) as file:
        made = bmff.MovieBox(children=[bmff.TrackBox.from_bytes(trak([]))])
        track = bmff.File.new(made).tracks[0]
        with pytest.raises(bmff.BmffError):
            track.replace_samples({0: b"x"})
        assert file.tracks[0].sample(0) == SAMPLES[0]


def two_tracks(first, second, data, sizes=((4, 4), (4, 4)), more=b""):
    """Two tracks, each with a chunk of two samples at an offset from the data's start."""

    def laid(at):
        traks = [
            trak(
                [
                    stsd(),
                    table("stts", (2, 10)),
                    table("stsc", (1, 2, 1)),
                    stsz(*lengths),
                    stco(at + place),
                ],
                number,
            )
            for number, (place, lengths) in enumerate(
                zip((first, second), sizes, strict=True), 1
            )
        ]
        return FTYP + box("moov", *traks) + more

    return laid(len(laid(0)) + 8) + box("mdat", data)


def test_bytes_of_another_track():
    with bmff.open(two_tracks(0, 6, b"abcdefghijklmn")) as file:
        refused(file, {1: b"X"}, r"share bytes with sample 0 of this track")
        # The other sample shares none.
        file.tracks[0].replace_samples({0: b"longer one"})
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"longer one", b"efgh"]
    assert [each.data for each in now.tracks[1].samples] == [b"ghij", b"klmn"]


def test_bytes_shared_within_the_track():
    stbl = [stsd(), table("stsc", (1, 1, 1)), stsz(6, 6), stco(AT, AT)]
    size = len(FTYP + box("moov", trak(stbl))) + 8
    stbl[-1] = stco(size, size)
    data = FTYP + box("moov", trak(stbl)) + box("mdat", b"shared")
    with bmff.open(data) as file:
        refused(file, {0: b"new"}, "share bytes with sample 1 of this track")
        refused(file, {0: b"new", 1: b"new"}, "several samples of the track share")


def test_bytes_of_an_item():
    def laid(at, length=4):
        place = iloc([(7, 0, 0, 0, [(at + 2, length)])])
        return meta(iinf(infe(7, "hvc1")), place)

    at = AT + len(laid(0))
    at = len(two_tracks(0, 8, b"", more=laid(0)))
    with bmff.open(two_tracks(0, 8, b"abcdefghijklmnop", more=laid(at))) as file:
        refused(file, {0: b"X"}, "share bytes with item 7")
        refused(file, {1: b"X"}, "share bytes with item 7")
        file.tracks[1].replace_samples({0: b"long long long"})
        now = bmff.open(file.to_bytes())
    assert now.items[0].data == b"cdef"
    assert [each.data for each in now.tracks[1].samples] == [b"long long long", b"mnop"]


@pytest.mark.parametrize("place", [8, 10])
def test_an_item_to_the_end_of_the_file(place):
    def laid(at):
        return meta(iinf(infe(7, "hvc1")), iloc([(7, 0, 0, 0, [(at + place, 0)])]))

    at = len(two_tracks(0, 8, b"", more=laid(0)))
    with bmff.open(two_tracks(0, 8, b"abcdefghijklmnop", more=laid(at))) as file:
        refused(file, {1: b"X"}, "share bytes with item 7", track=1)
        file.tracks[0].replace_samples({0: b"long long long"})
        now = bmff.open(file.to_bytes())
    assert now.items[0].data == b"abcdefghijklmnop"[place:]


def test_a_chunk_that_is_the_place_of_another():
    """Samples of two tracks that are not touched may share bytes."""
    with bmff.open(two_tracks(0, 4, b"abcdefghijkl")) as file:
        file.tracks[1].replace_samples({1: b"end of the second"})
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"abcd", b"efgh"]
    second = [each.data for each in now.tracks[1].samples]
    assert second == [b"efgh", b"end of the second"]


def test_samples_in_another_file():
    stbl = [stsd(entry(2)), table("stsc", (1, 1, 1)), stsz(3), stco(40)]
    data = (
        FTYP + box("moov", trak(stbl, references=(SELF, OTHER))) + box("mdat", b"abc")
    )
    with bmff.open(data) as file:
        refused(file, {0: b"x"}, "in another file")


def test_samples_in_no_media_data():
    data = progressive(SAMPLES).replace(b"mdat", b"free")
    with bmff.open(data) as file:
        refused(file, {0: b"x"}, r"sample 0 cannot be replaced: .* one media data box")


@pytest.mark.parametrize("cut", [4, 9])
def test_samples_beyond_the_end(cut):
    data = progressive(SAMPLES)
    with bmff.open(data[:-cut]) as file:
        refused(file, {2: b"x"}, "sample 2 cannot be replaced")
        file.tracks[0].replace_samples({1: b"a longer one"})
        saved = file.to_bytes()
    # What is missing is still claimed, and still found when it comes.
    with bmff.open(saved + data[-cut:]) as now:
        wanted = [SAMPLES[0], b"a longer one", SAMPLES[2]]
        assert [each.data for each in now.tracks[0].samples] == wanted
        assert now.find("mdat").size == 8 + len(b"".join(wanted))


@pytest.mark.parametrize("code", ["encv", "enca", "enct"])
def test_encrypted_samples(code):
    data = progressive(SAMPLES)
    at = data.index(b"stsd") + 16
    assert data[at : at + 4] == b"data"
    body = {"encv": bytes(70), "enca": bytes(20), "enct": b""}[code]
    sealed = box(code, bytes(6), struct.pack(">H", 1), body,
                 box("sinf", box("frma", b"data")))  # fmt: skip
    stbl = [stsd(sealed), table("stsc", (1, 3, 1)), stsz(*map(len, SAMPLES))]
    size = len(FTYP + box("moov", trak([*stbl, stco(0)]))) + 8
    data = FTYP + box("moov", trak([*stbl, stco(size)])) + box("mdat", *SAMPLES)
    with bmff.open(data) as file:
        refused(file, {2: b"x"}, "sample 2 cannot be replaced: it is encrypted")


def test_samples_with_encryption_boxes():
    with bmff.open(progressive(SAMPLES, full("senc", 0, 0, words(0)))) as file:
        refused(file, {2: b"x"}, "senc: sample 2 cannot be replaced: it is encrypted")


def subs(*parts):
    """Sub-samples of the second sample."""
    rows = b"".join(struct.pack(">HBBI", size, 0, 0, 0) for size in parts)
    return full("subs", 0, 0, words(1, 2), struct.pack(">H", len(parts)), rows)


def test_samples_with_sub_samples():
    with bmff.open(progressive(SAMPLES, subs(2, 4))) as file:
        refused(file, {1: b"seven x"}, r"subs: sample 1 .* have 6 bytes together, .* 7")
        file.tracks[0].replace_samples({1: b"SECOND", 0: b"any length"})
        now = bmff.open(file.to_bytes())
    assert now.tracks[0].sample(1) == b"SECOND"
    assert now.tracks[0].sample(0) == b"any length"


def test_samples_into_which_another_track_points():
    hinted = progressive(SAMPLES)
    at = hinted.index(b"moov") - 4
    size = struct.unpack_from(">I", hinted, at)[0]
    other = trak([stsd(), stsz(), stco(), table("stsc")], 2)
    other = box("trak", other[8:], box("tref", box("hint", words(1))))
    moov = box("moov", hinted[at + 8 : at + size], other)
    data = bytearray(hinted[:at] + moov + hinted[at + size :])
    place = data.index(b"stco") + 12
    for n in range(3):
        old = struct.unpack_from(">I", data, place + 4 * n)[0]
        struct.pack_into(">I", data, place + 4 * n, old + len(other))
    with bmff.open(bytes(data)) as file:
        assert file.tracks[0].sample(1) == b"second"
        refused(file, {1: b"x"}, r"tref/hint: .* remove that track first")


def test_sound_whose_sizes_are_elsewhere():
    sound = box("sowt", bytes(6), struct.pack(">H", 1), bytes(8),
                struct.pack(">HHHHI", 2, 16, 0, 0, 8000 << 16))  # fmt: skip
    table_of_ones = full("stsz", 0, 0, words(1, 4))
    stbl = [stsd(sound), table("stsc", (1, 4, 1)), table_of_ones]
    size = len(FTYP + box("moov", trak([*stbl, stco(0)]))) + 8
    moov = box("moov", trak([*stbl, stco(size)])).replace(b"meta", b"soun")
    with bmff.open(FTYP + moov + box("mdat", bytes(16))) as file:
        assert type(file.tracks[0].sample_entries[0]).__name__ == "AudioSampleEntry"
        refused(file, {0: b"xy"}, "follow from the sound description, 4 bytes")


def test_numbered_media_data():
    def laid(at, *references):
        stbl = [stsd(), table("stsc", (1, 1, 1)), stsz(4), stco(at)]
        return FTYP + box("moov", trak(stbl, references=(SELF, *references)))

    def whole(*references):
        head = laid(len(laid(0, *references)) + 12, *references)
        return head + box("imda", words(5), b"abcd")

    with bmff.open(whole()) as file:
        file.tracks[0].replace_samples({0: b"longer"})
        now = bmff.open(file.to_bytes())
    assert now.tracks[0].sample(0) == b"longer"
    assert now.find("imda").imda_identifier == 5
    with bmff.open(whole(full("imdt", 0, 0, words(5)))) as file:
        refused(file, {0: b"longer"}, "address such boxes by their number")


# ------------------------------------------------------------ what is found when saving


def test_media_data_that_was_changed_as_well():
    with bmff.open(progressive(SAMPLES)) as file:
        file.find("mdat").data = b"".join(SAMPLES).upper()
        file.tracks[0].replace_samples({0: b"new"})
        with pytest.raises(bmff.WriteError, match="mdat: samples in this box"):
            file.to_bytes()


def test_media_data_that_was_only_looked_at():
    with bmff.open(progressive(SAMPLES)) as file:
        assert len(file.find("mdat").data) == sum(map(len, SAMPLES))
        file.tracks[0].replace_samples({0: b"new"})
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"new", *SAMPLES[1:]]


def test_sizes_box_that_is_gone():
    with bmff.open(progressive(SAMPLES)) as file:
        file.tracks[0].replace_samples({0: b"new"})
        stbl = file.find("//stbl")
        stbl.remove(file.find("//stsz"))
        stbl.append(bmff.SampleSizeBox(entry_size=[1, 2, 3]))
        with pytest.raises(bmff.WriteError, match="'stsz', which tells their sizes"):
            file.to_bytes()


def test_track_that_is_gone():
    with bmff.open(two_tracks(0, 8, b"abcdefghijklmnop")) as file:
        file.tracks[0].replace_samples({0: b"long long"})
        file.find("moov").remove(file.find("moov/trak[0]"))
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"ijkl", b"mnop"]


def test_offset_into_a_replaced_sample():
    saio = full("saio", 0, 0, words(1, 0))
    at = len(progressive(SAMPLES, saio)) - sum(map(len, SAMPLES))
    with bmff.open(progressive(SAMPLES, full("saio", 0, 0, words(1, at + 3)))) as file:
        file.tracks[0].replace_samples({0: b"new"})
        with pytest.raises(
            bmff.RelocationError, match=r"saio.offset: .*a sample that was replaced"
        ):
            file.to_bytes()


def test_other_references_need_no_replacing():
    """A second data reference, to another file, is no hindrance for what is here."""
    stbl = [stsd(entry(1), entry(2)), table("stsc", (1, 1, 1), (2, 1, 2)), stsz(3, 3)]
    head = FTYP + box("moov", trak([*stbl, stco(0, 0)], references=(SELF, OTHER)))
    moov = box("moov", trak([*stbl, stco(len(head) + 8, 9)], references=(SELF, OTHER)))
    with bmff.open(FTYP + moov + box("mdat", b"abc")) as file:
        file.tracks[0].replace_samples({0: b"longer"})
        refused(file, {1: b"x"}, "in another file")
        now = bmff.open(file.to_bytes())
    assert now.tracks[0].sample(0) == b"longer"
    assert now.find("//stco").chunk_offset.tolist()[1] == 9


# ---------------------------------------------------------------------- empty samples


def test_empty_sample_inside_another():
    drawn = muddled([b"abcd", b""], [[(0, 1, [0]), (0, 0, [2])]], [])
    with bmff.open(drawn.data) as file:
        refused(file, {0: b"X", 1: b"Y"}, "share bytes with sample 0 of this track")
        refused(file, {1: b"Y"}, "share bytes with sample 0 of this track")
        file.tracks[0].replace_samples({0: b"at the end"})
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"at the end", b"ab"]


def test_empty_sample_between_those_of_another_chunk():
    drawn = muddled([b"abcd", b""], [[(0, 0, [2, 0])], [(0, 0, [2, 2])]], [])
    with bmff.open(drawn.data) as file:
        refused(file, {1: b"X"}, r"trak\[1\]: an empty sample .* between others")


def test_empty_samples_behind_the_same_bytes():
    drawn = muddled([b"abcd", b""], [[(0, 0, [2, 0])], [(0, 0, [2, 0])]], [])
    with bmff.open(drawn.data) as file:
        file.tracks[0].replace_samples({1: b"X"})
        refused(file, {1: b"Y"}, "their chunks share those at byte", track=1)
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"ab", b"X"]
    assert [each.data for each in now.tracks[1].samples] == [b"ab", b""]


# --------------------------------------------------------------------------- fragments


def trun(offset, *sizes):
    rows = words(*sizes)
    return full("trun", 0, 0x201, words(len(sizes)), struct.pack(">i", offset), rows)


def fragment(data, *boxes):
    """A fragment of one track with two runs of two samples, and other boxes."""

    def laid(at):
        runs = trun(at, 2, 2), trun(at + 4, 3, 3)
        tfhd = full("tfhd", 0, 0x20000, words(1))
        traf = box("traf", tfhd, *runs, *boxes)
        return box("moof", full("mfhd", 0, 0, words(1)), traf)

    return laid(len(laid(0)) + 8) + box("mdat", data)


def test_sub_samples_in_a_fragment():
    rows = struct.pack(">HBBI", 1, 0, 0, 0) + struct.pack(">HBBI", 2, 0, 0, 0)
    parts = full("subs", 0, 0, words(1, 4), struct.pack(">H", 2), rows)
    data = init() + fragment(b"aabbcccddd") + fragment(b"eeffggghhh", parts)
    with bmff.open(data) as file:
        track = file.tracks[0]
        assert track.sample(7) == b"hhh"
        refused(file, {7: b"hh"}, r"moof\[1\]/traf/subs: sample 7 .* 3 bytes")
        track.replace_samples({7: b"HHH", 6: b"longer", 3: b"d"})
        now = bmff.open(file.to_bytes())
    wanted = [b"aa", b"bb", b"ccc", b"d", b"ee", b"ff", b"longer", b"HHH"]
    assert [each.data for each in now.tracks[0].samples] == wanted


@pytest.mark.parametrize("kind", ["senc", "uuid"])
def test_encryption_in_a_fragment(kind):
    body = bytes.fromhex("a2394f525a9b4f14a2446c427c648df4") if kind == "uuid" else b""
    sealed = box(kind, body, words(0, 0))
    data = init() + fragment(b"aabbcccddd") + fragment(b"eeffggghhh", sealed)
    with bmff.open(data) as file:
        refused(
            file, {1: b"x", 6: b"x"}, "sample 6 cannot be replaced: it is encrypted"
        )
        file.tracks[0].replace_samples({1: b"clear"})
        now = bmff.open(file.to_bytes())
    assert now.tracks[0].sample(1) == b"clear"
    assert now.tracks[0].sample(7) == b"hhh"


def test_empty_sample_whose_run_has_no_offset():
    def laid(base):
        head = full("tfhd", 0, 0x1, words(1), struct.pack(">Q", base))
        run = full("trun", 0, 0x200, words(2), words(0, 4))
        return box("moof", full("mfhd", 0, 0, words(1)), box("traf", head, run))

    at = len(init()) + len(laid(0)) + 8
    with bmff.open(init() + laid(at) + box("mdat", b"abcd")) as file:
        refused(file, {0: b"new"}, "sample 0 is empty and cannot get bytes")
        file.tracks[0].replace_samples({1: b"longer"})
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"", b"longer"]
