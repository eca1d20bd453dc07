"""Every kind of offset, in layouts where the right value is known."""

import mmap
import struct

import pytest

import bmff
from bmffkit.semantics.items import rows

from .conftest import pictures
from .layouts import (
    FTYP,
    OTHER,
    SELF,
    box,
    dinf,
    entry,
    full,
    iinf,
    iloc,
    infe,
    large_box,
    meta,
    movie,
    progressive,
    stco,
    stsd,
    stsz,
    table,
    trak,
    words,
)

SAMPLES = [b"first sample", b"second", b"third one"]
GAP = bytes(100)


def gap():
    return bmff.FreeSpaceBox(data=GAP[8:])


def test_chunk_offsets_follow():
    with bmff.open(progressive(SAMPLES)) as file:
        old = file.find("//stco").chunk_offset.tolist()
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
        assert (
            file.find("//stco").chunk_offset.tolist() == old
        ), "memory keeps the source's"
    assert now.find("//stco").chunk_offset.tolist() == [each + 100 for each in old]
    assert [each.data for each in now.tracks[0].samples] == SAMPLES


def test_nothing_is_written_anew_when_data_stays():
    data = progressive(SAMPLES)
    with bmff.open(data) as file:
        file.append(gap())
        assert file.to_bytes() == data + gap().to_bytes()


def test_changed_media_data_of_another_length_is_refused():
    with bmff.open(progressive(SAMPLES)) as file:
        file.find("mdat").data = b"something of quite another length"
        with pytest.raises(
            bmff.RelocationError, match=r"stco.chunk_offset: .*inside mdat"
        ):
            file.to_bytes()


def test_changed_media_data_of_the_same_length_is_fine():
    with bmff.open(progressive(SAMPLES)) as file:
        file.find("mdat").data = b"".join(SAMPLES).upper()
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert now.tracks[0].sample(1) == b"SECOND"


def test_offsets_beyond_the_file_stay():
    data = FTYP + movie([b"abc"], [123456]) + box("mdat", b"abc")
    with bmff.open(data) as file:
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert now.find("//stco").chunk_offset.tolist() == [123456]


def test_offsets_into_the_missing_end_of_a_cut_file_follow():
    data = progressive(SAMPLES)[:-12]
    with bmff.open(data) as file:
        old = file.find("//stco").chunk_offset.tolist()
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert now.find("//stco").chunk_offset.tolist() == [each + 100 for each in old]


def test_offsets_of_new_boxes_are_written_as_they_are():
    with bmff.open(progressive(SAMPLES)) as file:
        stbl = file.find("//stbl")
        stbl.remove(file.find("//stco"))
        stbl.append(bmff.ChunkOffsetBox(chunk_offset=[7, 8, 9]))
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert now.find("//stco").chunk_offset.tolist() == [7, 8, 9]


def test_data_in_other_files_is_left_alone():
    stbl = [
        stsd(entry(1), entry(2)),
        table("stsc", (1, 1, 2), (2, 1, 1)),
        stsz(3, 3),
        stco(40, 0),
    ]
    size = len(box("moov", trak(stbl, references=(SELF, OTHER))))
    stbl[-1] = stco(40, len(FTYP) + size + 8)
    data = (
        FTYP + box("moov", trak(stbl, references=(SELF, OTHER))) + box("mdat", b"abc")
    )
    with bmff.open(data) as file:
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert now.find("//stco").chunk_offset.tolist() == [40, len(FTYP) + size + 8 + 100]
    assert now.tracks[0].sample(1) == b"abc"
    with pytest.raises(bmff.ParseError, match="another file"):
        now.tracks[0].sample(0)


def test_auxiliary_information_follows():
    saio = full("saio", 0, 0, words(2, 0, 0))
    size = len(progressive(SAMPLES, saio)) - len(b"".join(SAMPLES))
    data = progressive(SAMPLES, full("saio", 0, 0, words(2, size, size + 5)))
    with bmff.open(data) as file:
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert now.find("//saio").offset_.tolist() == [size + 100, size + 105]


def test_tracks_of_two_files_in_one():
    one, two = bmff.open(progressive(SAMPLES)), bmff.open(
        progressive([b"other", b"data"])
    )
    trak, mdat = two.find("moov/trak"), two.find("mdat")
    two.find("moov").remove(trak)
    two.remove(mdat)
    one.find("moov").append(trak)
    one.append(mdat)
    now = bmff.open(one.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == SAMPLES
    assert [each.data for each in now.tracks[1].samples] == [b"other", b"data"]


def test_large_offsets_get_room(tmp_path):
    """A sparse file of a little more than 4 GiB, whose last chunk passes the limit."""
    path, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    last = 0xFFFFFFFF - 50
    head = FTYP + movie([b"hello", b"world"], [0, last])
    at = len(head) + 16
    size = 0xFFFFFFFF + 1000
    head = FTYP + movie([b"hello", b"world"], [at, last])
    with path.open("wb") as out:
        out.write(head + large_box("mdat", b"hello", size - len(head)))
        out.truncate(size)
        out.seek(last)
        out.write(b"world")
    with bmff.open(path) as file:
        file.insert(1, gap())
        save_sparse(file, target, (0, last - at + 16))
    with bmff.open(target) as now:
        assert now.find("//co64").chunk_offset.tolist() == [at + 108, last + 108]
        assert [now.tracks[0].sample(0), now.tracks[0].sample(1)] == [
            b"hello",
            b"world",
        ]
        assert target.stat().st_size == size + 108


def save_sparse(file, target, places=(0,)):
    """Writes a file with holes: of long parts only a few bytes at some places."""
    with target.open("wb") as out:
        for part in file._parts():
            if len(part) < 1 << 20:
                out.write(part)
                continue
            start = out.tell()
            for place in places:
                out.seek(start + place)
                out.write(part[place : place + 32])
            out.seek(start + len(part))
        out.truncate()


@pytest.fixture
def huge(tmp_path):
    """A box of 5 GiB that takes no room."""
    path = tmp_path / "huge"
    with path.open("wb") as out:
        out.truncate(5 << 30)
    with path.open("rb") as hole:
        mapping = mmap.mmap(hole.fileno(), 0, access=mmap.ACCESS_READ)
    return bmff.FreeSpaceBox(data=memoryview(mapping))


def test_every_kind_of_offset_gets_room(tmp_path, huge):
    saio = full("saio", 0, 0, words(1, 0))
    head = len(progressive(SAMPLES, saio)) - len(b"".join(SAMPLES))
    first = progressive(SAMPLES, full("saio", 0, 0, words(1, head)))

    def laid(at):
        return meta(iinf(infe(1, "hvc1")), iloc([(1, 0, 0, 0, [(at, 5)])]))

    at = len(first)
    place = at + len(laid(0)) + 8
    moof = fragment(
        (full("tfhd", 0, 1, words(1), struct.pack(">Q", place)), trun(0, 3))
    )
    index = full("tfra", 0, 0, words(1, 0, 1, 7, place + 5), b"\1\1\1")
    data = first + laid(place) + box("mdat", b"items") + moof + box("mfra", index)
    target = tmp_path / "out.mp4"
    with bmff.open(data) as file:
        file.insert(1, huge)
        save_sparse(file, target)
    shift = (5 << 30) + 16
    with bmff.open(target) as now:
        grown = (
            now.find("moov").size + now.find("meta").size - len(first) - len(laid(0))
        )
        grown += len(FTYP) + 8 + len(b"".join(SAMPLES))
        assert grown == 3 * 4 + 4 + 4, "co64, saio and iloc have become larger"
        assert now.tracks[0].sample(1) == b"second"
        assert now.items[0].data == b"items"
        assert now.find("//saio").version == 1
        assert now.find("//saio").offset_.tolist() == [head + shift + 16]
        assert now.find("//iloc").offset_size == 8
        assert now.find("//tfra").version == 1
        assert rows_of_first(now) == [(7, now.find("moof").offset)]
        assert now.find("//tfhd").base_data_offset == place + shift + grown


def rows_of_first(file):
    return list(rows(file.find("//tfra").entries, "time", "moof_offset"))


# ------------------------------------------------------------------------------- items


def heif(widths=(4, 4, 0), version=1, length=None, tail=b""):
    """Three items: two extents in mdat, one in idat, one in another file."""
    first, second = b"picture one", b"and more"

    def laid(at):
        base = at if widths[2] else 0
        offset = 0 if widths[2] else at
        found = [(1, 0, 0, base, [(offset, 11), (offset + 11, length or 0)])]
        if version:
            found.append((2, 1, 0, 0, [(0, 4)]))
            found.append((3, 0, 2, 0, [(at if widths[0] else 0, 5)]))
        entries = iinf(infe(1, "hvc1"), infe(2, "Exif"), infe(3, "mime", "note", 1))
        return meta(
            dinf(SELF, OTHER),
            iloc(found, widths, version),
            entries,
            box("idat", b"exif"),
        )

    at = len(FTYP) + len(laid(0)) + 8
    return FTYP + laid(at) + box("mdat", first, second) + tail, at


@pytest.mark.parametrize("widths", [(4, 4, 0), (4, 4, 4), (8, 8, 8), (4, 4, 8)])
@pytest.mark.parametrize("version", [0, 1])
def test_items_follow(widths, version):
    data, at = heif(widths, version, length=8)
    with bmff.open(data) as file:
        assert file.items[0].data == b"picture oneand more"
        file.insert(1, gap())
        file.find("meta").append(gap())
        now = bmff.open(file.to_bytes())
        assert file.items[0].data == b"picture oneand more"
    assert now.items[0].data == b"picture oneand more"
    if version:
        assert now.items[1].data == b"exif"
        assert now.find("//iloc").items[2].extents[0].extent_offset == at
        with pytest.raises(bmff.ParseError, match=r"another file: 'other\.mp4'"):
            now.items[2].data  # noqa: B018


def test_items_to_the_end_of_the_file_stay_what_they_are():
    data, _ = heif()
    with bmff.open(data) as file:
        assert file.items[0].data == b"picture oneand more"
        file.insert(1, gap())
        in_front = bmff.open(file.to_bytes())
        file.append(gap())
        behind = bmff.open(file.to_bytes())
    assert in_front.items[0].data == b"picture oneand more"
    assert in_front.find("//iloc").items[0].extents[1].extent_length == 0
    assert behind.items[0].data == b"picture oneand more"


def test_item_offsets_get_room():
    widths = (0, 4, 4)
    at = (
        len(FTYP)
        + len(meta(iinf(infe(1, "hvc1")), iloc([(1, 0, 0, 0, [(0, 3)])], widths)))
        + 8
    )
    place = iloc([(1, 0, 0, at, [(0, 3)])], widths)
    data = FTYP + meta(iinf(infe(1, "hvc1")), place) + box("mdat", b"abc")
    with bmff.open(data) as file:
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert now.items[0].data == b"abc"
    assert now.find("//iloc").items[0].base_offset == at + 100


def test_item_whose_data_is_gone_is_refused():
    data, _ = heif(length=8)
    with bmff.open(data) as file:
        file.remove(file.find("mdat"))
        with pytest.raises(bmff.RelocationError, match="meta/iloc"):
            file.to_bytes()


# --------------------------------------------------------------------------- fragments


def trun(offset, *sizes):
    flags = 0x200 | (offset is not None)
    first = b"" if offset is None else struct.pack(">i", offset)
    return full("trun", 0, flags, words(len(sizes)), first, words(*sizes))


def fragment(*trafs):
    return box(
        "moof", full("mfhd", 0, 0, words(1)), *(box("traf", *each) for each in trafs)
    )


def init():
    mvex = box("mvex", full("trex", 0, 0, words(1, 1, 10, 0, 0)),
               full("trex", 0, 0, words(2, 1, 10, 0, 0)))  # fmt: skip
    stbl = [stsd(entry()), table("stts"), table("stsc"), stsz(), stco()]
    return FTYP + box("moov", trak(stbl), trak(stbl, 2), mvex)


def two_trafs(base_flag):
    """A fragment of two tracks; the second goes on where the first ends, or says where."""

    def laid(offset, end):
        second = trun(None, 2, 2) if not base_flag else trun(end, 2, 2)
        return fragment(
            (full("tfhd", 0, base_flag, words(1)), trun(offset, 3, 3)),
            (full("tfhd", 0, base_flag, words(2)), second),
        )

    size = len(laid(0, 0))
    return laid(size + 8, size + 14) + box("mdat", b"abcdef", b"ghij")


@pytest.mark.parametrize("base_flag", [0, 0x020000])
def test_runs_follow_when_the_fragment_grows(base_flag):
    data = init() + two_trafs(base_flag) + two_trafs(base_flag)
    with bmff.open(data) as file:
        expected = [[each.data for each in track.samples] for track in file.tracks]
        assert expected == [[b"abc", b"def"] * 2, [b"gh", b"ij"] * 2]
        file.find("moof[1]").append(gap())
        file.find("moof[0]/traf[0]").append(gap())
        file.insert(3, gap())
        now = bmff.open(file.to_bytes())
    assert [[each.data for each in track.samples] for track in now.tracks] == expected


def test_runs_are_not_touched_when_their_fragment_moves_as_one():
    data = init() + two_trafs(0x020000) + two_trafs(0x020000)
    with bmff.open(data) as file:
        file.insert(1, gap())
        saved = file.to_bytes()
        assert all(each._lazy for each in file.children if each.type == "moof")
    assert saved.endswith(data[len(init()) :])


def test_absolute_bases_and_random_access_follow():
    def laid(base):
        tfhd = full("tfhd", 0, 1, words(1), struct.pack(">Q", base))
        return fragment((tfhd, trun(0, 3, 3)))

    at = len(init())
    base = at + len(laid(0)) + 8
    mfra = box(
        "mfra",
        full("tfra", 0, 0, words(1, 0, 1, 0, at), b"\1\1\1"),
        full("mfro", 0, 0, words(0)),
    )
    mfra = mfra[:-4] + words(len(mfra))
    data = init() + laid(base) + box("mdat", b"abcdef") + mfra
    with bmff.open(data) as file:
        file.insert(1, gap())
        file.find("mfra").insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert [each.data for each in now.tracks[0].samples] == [b"abc", b"def"]
    assert now.find("//tfhd").base_data_offset == base + 100
    [(offset,)] = rows(now.find("//tfra").entries, "moof_offset")
    assert offset == now.find("moof").offset
    assert now.find("//mfro").parent_size == now.find("mfra").size


def test_encryption_data_in_a_fragment_follows():
    def laid(offset, inside):
        return fragment(
            (
                full("tfhd", 0, 0x020000, words(1)),
                trun(offset, 3, 3),
                full("saio", 0, 0, words(1, inside)),
                box("free", b"auxiliary"),
            )
        )

    size = len(laid(0, 0))
    data = init() + laid(size + 8, size - 9) + box("mdat", b"abcdef")
    with bmff.open(data) as file:
        file.find("//traf").insert(0, gap())
        saved = file.to_bytes()
        now = bmff.open(saved)
    moof = now.find("moof")
    at = moof.offset + int(now.find("//saio").offset_[0])
    assert saved[at : at + 9] == b"auxiliary"
    assert now.tracks[0].sample(1) == b"def"


def index(first, *sizes):
    rows = [words(size, 0, 0) for size in sizes]
    return full(
        "sidx", 0, 0, words(1, 1000, 0, first), struct.pack(">HH", 0, len(rows)), *rows
    )


def test_segment_index_follows():
    one = two_trafs(0x020000)
    data = init() + index(0, len(one), len(one)) + one + one
    with bmff.open(data) as file:
        file.find("moof[1]").append(gap())
        file.insert(4, gap())
        file.insert(3, gap())
        file.append(gap())
        now = bmff.open(file.to_bytes())
    types = [each.type for each in now.children]
    assert types == [
        "ftyp",
        "moov",
        "sidx",
        "free",
        "moof",
        "free",
        "mdat",
        "moof",
        "mdat",
        "free",
    ]
    sidx = now.find("sidx")
    assert sidx.first_offset == 100
    assert sidx.references["referenced_size"].tolist() == [
        len(one) + 100,
        len(one) + 100,
    ]


def test_index_of_pieces_in_other_files_stays():
    data = init() + index(0, 5000, 6000)
    with bmff.open(data) as file:
        file.insert(1, gap())
        now = bmff.open(file.to_bytes())
    assert now.find("sidx").references["referenced_size"].tolist() == [5000, 6000]


@pytest.mark.parametrize("name", ["fragmented", "default base", "indexed", "hybrid"])
def test_pictures_are_the_same_after_fragments_grow(clip, name, tmp_path):
    path, target = clip(name), tmp_path / "out.mp4"
    with bmff.open(path) as file:
        expected = [each.data for each in file.tracks[0].samples]
        for number, moof in enumerate(file.find_all("moof")):
            moof.append(bmff.FreeSpaceBox(data=bytes(10 + number)))
        file.save(target)
    with bmff.open(target) as now:
        assert [each.data for each in now.tracks[0].samples] == expected
        for tfra in now.find_all("//tfra"):
            moofs = {each.offset for each in now.find_all("moof")}
            assert {offset for (offset,) in rows(tfra.entries, "moof_offset")} <= moofs
    assert pictures(target) == pictures(path)


def test_compressed_boxes_are_refused():
    data = FTYP + box("moov", box("cmov", b"compressed")) + box("mdat", b"abc")
    with bmff.open(data) as file:
        file.append(gap())
        file.to_bytes()
        file.insert(1, gap())
        with pytest.raises(bmff.RelocationError, match="compressed"):
            file.to_bytes()
