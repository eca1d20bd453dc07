"""The tables read what reference encoders wrote as the reference decoders read it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from .interpreter import Interpreter, document

VECTORS = Path(__file__).parents[3] / "shared" / "vectors"
PATHS = sorted(VECTORS.glob("*/sei.json"))

pytestmark = pytest.mark.skipif(
    not PATHS, reason=f"NOT CHECKED: there are no vectors in {VECTORS}"
)

CODECS = {"avc": "itu-h264/ed14", "hevc": "itu-h265/ed10", "vvc": "itu-h266/ed3"}
GENERATIONS = {"V3": ("itu-h274/ed3",), "V4": ("itu-h274/ed3", "itu-h274/v4")}
# The decoder's names where they are not those of the standard.
NAMES = {
    "nnpfc_uri_tag": "nnpfc_tag_uri",
    "nnpfc_number_of_input_pictures_minus1": "nnpfc_num_input_pics_minus1",
    "nnpfc_pic_width_denominator_minus1": "nnpfc_pic_width_denom_minus1",
    "nnpfc_pic_height_denominator_minus1": "nnpfc_pic_height_denom_minus1",
    "nnpfc_interpolated_pictures": "nnpfc_interpolated_pics",
    "nnpfc_sep_col_desc_flag": "nnpfc_separate_colour_description_present_flag",
    "nnpfc_col_primaries": "nnpfc_colour_primaries",
    "nnpfc_trans_characteristics": "nnpfc_transfer_characteristics",
    "manifest_sei_payload_types": "manifest_sei_payload_type",
}
DESCRIPTORS = {"byte_alignment_bit_equal_to_one": "f(1)"}
TAIL = ("payload_bit_equal", "bit_equal", "sei_payload_bit_equal")


@cache
def interpreter(codec: str, generation: str) -> Interpreter:
    return Interpreter(document(*GENERATIONS[generation], CODECS[codec]))


def read(codec: str, generation: str, message: dict[str, Any]) -> list[list[Any]]:
    """The message in the form of the dumps, without the bits that end it."""
    data = bytes.fromhex(message["payload_hex"])
    kind = message["payloadType"]
    found = interpreter(codec, generation).run("sei_payload", data, kind, len(data))
    return [
        [each.name, each.value, each.descriptor, each.offset, each.bits]
        for each in found
        if not each.name.startswith(TAIL)
    ]


def expected(message: dict[str, Any]) -> list[list[Any]]:
    """The dump with the names of the standard, and the bytes of an NNR bitstream."""
    rows: list[list[Any]] = []
    for name, value, descriptor, offset, bits in message["fields"]:
        if name == "nnpfc_alignment_zero_bit":
            uri = message["fields"][3][1] == 1
            name = "nnpfc_alignment_zero_bit_a" if uri else "nnpfc_alignment_zero_bit_b"
        name = NAMES.get(name, name)
        descriptor = DESCRIPTORS.get(name, descriptor)
        rows.append([name, value, descriptor, offset, bits])
    payload = bytes.fromhex(message["nnpfc_payload_byte_hex"] or "")
    first = message.get("nnpfc_payload_byte_offset_bits", 0)
    for i, value in enumerate(payload):
        rows.append(["nnpfc_payload_byte", value, "b(8)", first + 8 * i, 8])
    return rows


MESSAGES = [
    pytest.param(data["codec"], message, path.parent.name, id=f"{path.parent.name}-{i}")
    for path in PATHS
    for data in [json.loads(path.read_text("utf-8"))]
    for i, message in enumerate(data["messages"])
]


@pytest.mark.parametrize(("codec", "message", "folder"), MESSAGES)
def test_message(codec: str, message: dict[str, Any], folder: str) -> None:
    own = "V4" if "_v4_" in folder else "V3"
    assert read(codec, own, message) == expected(message)


@pytest.mark.parametrize(("codec", "message", "folder"), MESSAGES)
def test_later_tables_read_earlier_messages(
    codec: str, message: dict[str, Any], folder: str
) -> None:
    assert read(codec, "V4", message) == expected(message)
