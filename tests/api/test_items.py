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
    ipco = box(
        "ipco", full("ispe", 0, 0, struct.pack(">II", 64, 48)), box("free", b"x")
    )
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
        return meta(
            infos, location, iref, box("iprp", ipco, ipma), box("idat", b"itemdata")
        )

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
        assert [item.data for item in file.items] == [
            b"abcfg",
            b"emda",
            b"itemdata",
            b"tem",
        ]
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
    file = bmff.open(FTYP + meta(infos, location, iref))
    with pytest.raises(bmff.ParseError, match="made of itself"):
        file.items[0].data  # noqa: B018


def nested_items(depth: int, extents: int) -> bytes:
    """A file whose items are each made of the next one, some times; the last is real."""
    numbers = range(1, depth + 1)
    places = [(n, 2, 0, 0, [(0, 0)] * extents) for n in numbers[:-1]]
    places.append((depth, 1, 0, 0, [(0, 0)]))
    references = [box("iloc", struct.pack(">HHH", n, 1, n + 1)) for n in numbers[:-1]]
    infos = iinf(*(infe(n, "mime", "x") for n in numbers))
    location = iloc(places)
    iref = full("iref", 0, 0, *references)
    return FTYP + meta(infos, location, iref, box("idat", b"12345678"))


@pytest.mark.parametrize(
    ("depth", "extents", "reason"),
    [
        (12, 10, "repeats bytes more than 16 times"),
        (40, 10, "made of items that are made of items"),
        (3000, 1, "made of items that are made of items"),
        (2, 60000, "repeats bytes more than 16 times"),
    ],
)
def test_items_that_grow_out_of_all_proportion(depth, extents, reason):
    with (
        bmff.open(nested_items(depth, extents)) as file,
        pytest.raises(bmff.LimitError, match=reason),
    ):
        file.items[0].data  # noqa: B018


def test_items_may_be_made_of_items_and_repeat_them():
    with bmff.open(nested_items(3, 3)) as file:
        assert file.items[0].data == b"12345678" * 9
        assert file.items[0].data == file.items[0].data


def location_of_two(at: int) -> bmff.ItemLocationBox:
    """Where a picture of two extents lies, and its description, which lies in an idat."""
    location = bmff.ItemLocationBox
    extents = [
        location.Extent(extent_offset=at, extent_length=4),
        location.Extent(extent_offset=at + 6, extent_length=3),
    ]
    inside = [location.Extent(extent_offset=0, extent_length=5)]
    return location(
        version=1,
        offset_size=4,
        length_size=4,
        index_size=0,
        items=[
            location.Item(
                item_ID=1, reserved=0, construction_method=0, extents=extents
            ),
            location.Item(item_ID=2, reserved=0, construction_method=1, extents=inside),
        ],
    )


def made_with_classes(at: int) -> bmff.File:
    """A picture of two extents and its description, made without any bytes by hand."""
    association = bmff.ItemPropertyAssociationBox
    size = association.Association(essential=1, property_index=1)
    meta_box = bmff.MetaBox(
        children=[
            bmff.HandlerBox(handler_type="pict"),
            bmff.PrimaryItemBox(item_ID=1),
            bmff.ItemInfoBox(
                children=[
                    bmff.ItemInfoEntry(version=2, item_ID=1, item_type="hvc1"),
                    bmff.ItemInfoEntry(
                        version=2,
                        item_ID=2,
                        item_type="mime",
                        content_type="text/plain",
                    ),
                ]
            ),
            location_of_two(at),
            bmff.ItemReferenceBox(
                children=[
                    bmff.SingleItemTypeReferenceBox(
                        "cdsc", from_item_ID=2, to_item_ID=[1]
                    )
                ]
            ),
            bmff.ItemPropertiesBox(
                children=[
                    bmff.ItemPropertyContainerBox(
                        children=[
                            bmff.ImageSpatialExtentsProperty(
                                image_width=64, image_height=48
                            )
                        ]
                    ),
                    association(
                        entries=[association.Entry(item_ID=1, associations=[size])]
                    ),
                ]
            ),
            bmff.ItemDataBox(data=b"words"),
        ]
    )
    brands = bmff.FileTypeBox(major_brand="mif1", compatible_brands=["mif1"])
    return bmff.File([brands, meta_box, bmff.MediaDataBox(data=b"abcd--efg")])


def test_file_made_with_classes_survives_an_edit(tmp_path):
    target = tmp_path / "a.heic"
    at = made_with_classes(0).size - 9
    made_with_classes(at).save(target)
    with bmff.open(target) as file:
        file.insert(1, bmff.FreeSpaceBox(data=bytes(50)))
        file.find("meta").insert(1, bmff.FreeSpaceBox(data=bytes(60)))
        file.save()
    with bmff.open(target) as file:
        assert [item.data for item in file.items] == [b"abcdefg", b"words"]
        assert file.items[1].references == {"cdsc": [1]}
        assert file.items.primary.find_property("ispe").image_height == 48


def network_items(*words: bytes) -> bytes:
    """A meta box of neural networks, their data in an idat box."""
    infos = iinf(*(infe(number, "nnr1") for number in range(1, len(words) + 1)))
    ends = [sum(map(len, words[:count])) for count in range(len(words))]
    places = [
        (number, 1, 0, 0, [(at, len(word))])
        for number, (at, word) in enumerate(zip(ends, words, strict=True), 1)
    ]
    made = meta(infos, iloc(places), box("idat", b"".join(words)))
    return made.replace(b"pict", b"nnet")


def test_items_of_every_meta_box():
    whole = progressive([b"one"])
    with bmff.open(whole) as file:
        file.append(bmff.Box.from_bytes(meta(iinf(infe(7, "Exif")))))
        moov = file.find("moov")
        for place, data in ((moov, b"abc"), (file.tracks[0].box, b"de")):
            place.append(bmff.Box.from_bytes(network_items(data, b"xyz")))
        whole = file.to_bytes()
    with bmff.open(whole) as file:
        items = file.tracks[0].items
        assert items.handler == "nnet"
        assert [(each.type, each.data) for each in items] == [
            ("nnr1", b"de"),
            ("nnr1", b"xyz"),
        ]
        assert bytes(items[0].value.nnr_item_data) == b"de"
        listed = [(each.handler, len(each)) for each in file.all_items]
        assert listed == [("nnet", 2), ("nnet", 2), ("pict", 1)]
        assert [items[0].data for items in file.all_items[:2]] == [b"de", b"abc"]
        assert [each.id for each in file.items] == [7]


def test_items_of_a_track_without_meta_box():
    whole = progressive([b"one"]) + meta(iinf(infe(7, "Exif")))
    with bmff.open(whole) as file:
        assert len(file.tracks[0].items) == 0
        assert file.tracks[0].items.handler == ""
        with pytest.raises(bmff.NotFoundError, match="there are: none"):
            file.tracks[0].items.by_id(1)
