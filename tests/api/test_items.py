import struct

import pytest

import bmff

from .layouts import FTYP, box, full, iinf, iloc, infe, meta, progressive


def picture_file():
    infos = iinf(
        infe(1, "hvc1", "cover"), infe(2, "grid", hidden=1), infe(3, "mime", "note"),
        infe(4, "Exif"),
    )  # fmt: skip
    associations = [
        struct.pack(">HB", 1, 2) + bytes([0x81, 0x02]),
        struct.pack(">HB", 2, 2) + bytes([0x02, 0x09]),
    ]
    ipma = full("ipma", 0, 0, struct.pack(">I", 2), *associations)
    ipco = box("ipco", full("ispe", 0, 0, struct.pack(">II", 64, 48)), box("free", b"x"))
    iref = full(
        "iref", 0, 0,
        box("dimg", struct.pack(">HHHH", 2, 2, 1, 1)),
        box("iloc", struct.pack(">HHH", 4, 1, 3)),
    )  # fmt: skip

    def laid(at):
        places = [
            (1, 0, 0, at, [(0, 3), (5, 2)]),
            (2, 1, 0, 0, [(2, 4)]),
            (3, 1, 0, 0, [(0, 0)]),
            (4, 2, 0, 0, [(1, 3)]),
        ]
        location = iloc(places, (4, 4, 4), index=4)
        return meta(infos, location, iref, box("iprp", ipco, ipma), box("idat", b"itemdata"))

    at = len(FTYP) + len(laid(0)) + 8
    return FTYP + laid(at) + box("mdat", b"abcdefgh")


def test_items():
    with bmff.open(picture_file()) as file:
        items = file.items
        assert [item.id for item in items] == [1, 2, 3, 4]
        assert [item.type for item in items] == ["hvc1", "grid", "mime", "Exif"]
        assert [item.hidden for item in items] == [False, True, False, False]
        assert items.primary.id == 1
        assert items[0].primary
        assert items.by_name("note").content_type == "text/plain"
        assert [item.id for item in items.by_type("grid")] == [2]
        assert items[1].references == {"dimg": [1, 1]}
        assert [(each.box.type, each.essential) for each in items[0].properties] == [
            ("ispe", True),
            ("free", False),
        ]
        assert items[0].find_property("ispe").image_width == 64
        assert [each.box.type for each in items[1].properties] == ["free"]


def test_item_data():
    with bmff.open(picture_file()) as file:
        assert [item.data for item in file.items] == [b"abcfg", b"emda", b"itemdata", b"tem"]
        assert file.items[0].size == 5


def test_errors_name_what_there_is():
    with bmff.open(picture_file()) as file:
        with pytest.raises(bmff.NotFoundError, match="there are: 1, 2, 3, 4"):
            file.items.by_id(9)
        with pytest.raises(bmff.NotFoundError, match="did you mean 'cover'"):
            file.items.by_name("cower")
        with pytest.raises(bmff.NotFoundError, match="it has: ispe, free"):
            file.items[0].find_property("clap")
    with bmff.open(progressive([b"one"])) as file:
        assert len(file.items) == 0
        with pytest.raises(bmff.NotFoundError, match="names no primary item"):
            file.items.primary  # noqa: B018


def test_items_made_of_themselves():
    infos = iinf(infe(1, "mime"))
    iref = full("iref", 0, 0, box("iloc", struct.pack(">HHH", 1, 1, 1)))
    location = iloc([(1, 2, 0, 0, [(0, 1)])])
    with bmff.open(FTYP + meta(infos, location, iref)) as file:
        with pytest.raises(bmff.ParseError, match="made of itself"):
            file.items[0].data  # noqa: B018
