"""How long filter messages take to read and to write, beside code written for them alone.

The code here knows what the message at hand has, and nothing else: the yardstick.
"""

from __future__ import annotations

from typing import Any

import pytest

import bmff

NETWORK = bytes(range(1, 201))
NAMES = (
    ("num_input_pics_minus1", 0, "ue"),
    ("component_last_flag", 0, 1),
    ("inp_format_idc", 1, "ue"),
    ("auxiliary_inp_idc", 0, "ue"),
    ("inp_order_idc", 2, "ue"),
    ("inp_tensor_luma_bitdepth_minus8", 2, "ue"),
    ("inp_tensor_chroma_bitdepth_minus8", 2, "ue"),
    ("out_format_idc", 1, "ue"),
    ("out_order_idc", 2, "ue"),
    ("out_tensor_luma_bitdepth_minus8", 2, "ue"),
    ("out_tensor_chroma_bitdepth_minus8", 2, "ue"),
    ("separate_colour_description_present_flag", 0, 1),
    ("chroma_loc_info_present_flag", 0, 1),
    ("overlap", 8, "ue"),
    ("constant_patch_size_flag", 1, 1),
    ("patch_width_minus1", 127, "ue"),
    ("patch_height_minus1", 127, "ue"),
    ("padding_type", 1, "ue"),
    ("complexity_info_present_flag", 0, 1),
    ("metadata_extension_num_bits", 0, "ue"),
)
"""The properties of the message in their order: name, value, and how it is coded."""


class Bits:
    """Bits one after the other."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def u(self, count: int) -> int:
        start, end = self.at, self.at + count
        if end > 8 * len(self.data):
            raise EOFError(start)
        first, last = start >> 3, (end + 7) >> 3
        self.at = end
        whole = int.from_bytes(self.data[first:last], "big")
        return (whole >> (8 * last - end)) & ((1 << count) - 1)

    def ue(self) -> int:
        zeros = 0
        while not self.u(1):
            zeros += 1
        return (1 << zeros) - 1 + self.u(zeros)


class Written:
    """Bits to be."""

    def __init__(self) -> None:
        self.value = self.count = 0

    def u(self, value: int, count: int) -> None:
        if not 0 <= value < 1 << count:
            raise ValueError(value)
        self.value = self.value << count | value
        self.count += count

    def ue(self, value: int) -> None:
        self.u(value + 1, 2 * (value + 1).bit_length() - 1)


def read_by_hand(data: bytes) -> dict[str, Any]:
    bits, found = Bits(data), {}
    found["purpose"] = bits.u(16)
    found["id"] = bits.ue()
    found["base_flag"] = bits.u(1)
    found["mode_idc"] = bits.ue()
    found["property_present_flag"] = bits.u(1)
    if found["property_present_flag"]:
        for name, _, coded in NAMES:
            found[name] = bits.ue() if coded == "ue" else bits.u(1)
    bits.at = (bits.at + 7) // 8 * 8
    found["payload_byte"] = data[bits.at // 8 :]
    return found


def write_by_hand(values: dict[str, Any]) -> bytes:
    bits = Written()
    bits.u(values["purpose"], 16)
    bits.ue(values["id"])
    bits.u(values["base_flag"], 1)
    bits.ue(values["mode_idc"])
    bits.u(values["property_present_flag"], 1)
    if values["property_present_flag"]:
        for name, _, coded in NAMES:
            if coded == "ue":
                bits.ue(values[name])
            else:
                bits.u(values[name], 1)
    bits.u(0, -bits.count % 8)
    return bits.value.to_bytes(bits.count // 8, "big") + bytes(values["payload_byte"])


VALUES = {"purpose": 1, "id": 3, "base_flag": 1, "mode_idc": 0} | {
    "property_present_flag": 1,
    **{name: value for name, value, _ in NAMES},
    "payload_byte": NETWORK,
}
UPDATE = VALUES | {"base_flag": 0, "property_present_flag": 0}
KINDS = {"base": write_by_hand(VALUES), "update": write_by_hand(UPDATE)}


@pytest.mark.parametrize("kind", KINDS)
def test_both_say_the_same(kind: str) -> None:
    data = KINDS[kind]
    found = bmff.nn_post_filter_characteristics.from_bytes(data)
    for name, value in read_by_hand(data).items():
        assert getattr(found, f"nnpfc_{name}") == value, name
    assert found.to_bytes() == data == write_by_hand(read_by_hand(data))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reader", ["by hand", "bmff"])
@pytest.mark.benchmark(group="read a filter message")
def test_reading(benchmark: Any, kind: str, reader: str) -> None:
    read: Any = bmff.nn_post_filter_characteristics.from_bytes
    assert benchmark(read_by_hand if reader == "by hand" else read, KINDS[kind])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("writer", ["by hand", "bmff"])
@pytest.mark.benchmark(group="write a filter message")
def test_writing(benchmark: Any, kind: str, writer: str) -> None:
    message = bmff.nn_post_filter_characteristics.from_bytes(KINDS[kind])
    by_hand = read_by_hand(KINDS[kind])
    work = message.to_bytes
    if writer == "by hand":
        work = lambda: write_by_hand(by_hand)  # noqa: E731
    assert benchmark(work) == KINDS[kind]
