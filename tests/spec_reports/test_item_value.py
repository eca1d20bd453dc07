"""The data of items, read by the class for their type."""

from __future__ import annotations

import pytest

import bmff
from bmffkit.runtime.registry import Registry

GRID = bmff.ImageGrid(
    rows_minus_one=1, columns_minus_one=2, output_width=640, output_height=480
)


def picture_file(item_type: str, data: bytes) -> bytes:
    """A file with one item, whose data stand in the meta box."""
    entry = bmff.ItemInfoEntry(version=2, item_ID=1, item_type=item_type, item_name="")
    extent = bmff.ItemLocationBox.Extent(extent_offset=0, extent_length=len(data))
    place = bmff.ItemLocationBox.Item(
        item_ID=1, construction_method=1, base_offset=0, extents=[extent]
    )
    location = bmff.ItemLocationBox(
        version=1, offset_size=4, length_size=4, index_size=0, items=[place]
    )
    meta = bmff.MetaBox(
        children=[
            bmff.HandlerBox(handler_type="pict", name=""),
            bmff.ItemInfoBox(children=[entry]),
            location,
            bmff.ItemDataBox(data=data),
        ]
    )
    return bmff.FileTypeBox(major_brand="mif1").to_bytes() + meta.to_bytes()


def test_the_data_of_a_known_type_are_a_record() -> None:
    with bmff.open(picture_file("grid", GRID.to_bytes())) as file:
        value = file.items[0].value
        assert isinstance(value, bmff.ImageGrid)
        assert value == GRID
        assert value.to_bytes() == file.items[0].data


def test_the_data_of_an_unknown_type_have_no_value() -> None:
    with bmff.open(picture_file("zzzz", b"abc")) as file:
        assert file.items[0].value is None


def test_data_that_are_too_short_are_an_error() -> None:
    with (
        bmff.open(picture_file("grid", b"\0\0")) as file,
        pytest.raises(bmff.ParseError),
    ):
        _ = file.items[0].value


def test_users_register_classes_for_item_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bmff.REGISTRY, "_added", {})

    @bmff.register("abcd", family="ItemData")
    class Letters(bmff.OpaqueRecord):
        """Letters."""

    assert isinstance(bmff.REGISTRY, Registry)
    with bmff.open(picture_file("abcd", b"abc")) as file:
        value = file.items[0].value
        assert type(value) is Letters
        assert value.data == b"abc"
