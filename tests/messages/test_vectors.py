"""SEI messages against the reference decoders' own dumps.

The streams and dumps lie beside the project, not in it; without them these tests say so.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import bmff
from bmffkit.inspect.elements import elements_of
from bmffkit.inspect.nal_units import UnitList
from bmffkit.semantics.nal.sei import FAMILY

VECTORS = Path(__file__).parents[2].parent / "shared" / "vectors"
DUMPS = sorted(VECTORS.glob("*/sei.json"))
NEEDS = pytest.mark.skipif(
    not DUMPS, reason="the vectors are not there: nothing to compare with"
)

# The decoders shorten names, or have one for what the standard tells apart.
OTHER_NAMES = {
    "manifest_sei_payload_type": "manifest_sei_payload_types",
    "nnpfc_alignment_zero_bit_a": "nnpfc_alignment_zero_bit",
    "nnpfc_alignment_zero_bit_b": "nnpfc_alignment_zero_bit",
    "nnpfc_colour_primaries": "nnpfc_col_primaries",
    "nnpfc_interpolated_pics": "nnpfc_interpolated_pictures",
    "nnpfc_num_input_pics_minus1": "nnpfc_number_of_input_pictures_minus1",
    "nnpfc_pic_height_denom_minus1": "nnpfc_pic_height_denominator_minus1",
    "nnpfc_pic_width_denom_minus1": "nnpfc_pic_width_denominator_minus1",
    "nnpfc_separate_colour_description_present_flag": "nnpfc_sep_col_desc_flag",
    "nnpfc_tag_uri": "nnpfc_uri_tag",
    "nnpfc_transfer_characteristics": "nnpfc_trans_characteristics",
}


@cache
def dump(path: Path) -> dict[str, Any]:
    """What the reference decoder printed."""
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def kind_of(payload_type: int) -> Any:
    """The structure of a payload type."""
    return bmff.REGISTRY.record(FAMILY, payload_type.to_bytes(4, "big"), None)


@NEEDS
@pytest.mark.parametrize("path", DUMPS, ids=[each.parent.name for each in DUMPS])
def test_every_element_is_what_the_decoder_printed(path: Path) -> None:
    messages = dump(path)["messages"]
    assert messages
    for message in messages:
        payload = bytes.fromhex(message["payload_hex"])
        kind = kind_of(message["payloadType"])
        given = [len(payload)] * len(kind._given)
        _, found = elements_of(kind, payload, bmff.REGISTRY, *given)
        mine = [
            [OTHER_NAMES.get(e.name, e.name), e.value, e.descriptor, e.offset, e.bits]
            for e in found
            if e.descriptor != "b(8)"
        ]
        assert mine == message["fields"]


@NEEDS
@pytest.mark.parametrize("path", DUMPS, ids=[each.parent.name for each in DUMPS])
def test_messages_are_written_bit_for_bit(path: Path) -> None:
    for message in dump(path)["messages"]:
        payload = bytes.fromhex(message["payload_hex"])
        kind = kind_of(message["payloadType"])
        given = [len(payload)] * len(kind._given)
        assert kind.from_bytes(payload, *given).to_bytes(*given) == payload


STREAMS = [
    file
    for each in DUMPS
    for file in sorted(each.parent.iterdir())
    if file.suffix in (".mp4", ".264", ".265", ".266", ".bit", ".avc", ".hevc", ".vvc")
]


@NEEDS
@pytest.mark.parametrize(
    "file", STREAMS, ids=[f"{f.parent.name}-{f.name}" for f in STREAMS]
)
def test_streams_and_files_hold_the_messages_of_the_dump(file: Path) -> None:
    found = dump(file.parent / "sei.json")
    payloads = [message["payload_hex"] for message in found["messages"]]
    wanted = Counter(payloads[each["message"]] for each in found["occurrences"])
    have: Counter[str] = Counter()
    for unit in UnitList(str(file)).units():
        assert not unit.error, unit
        for each in unit.messages:
            assert not each.error, each
            if each.message.payload.hex() in wanted:
                have[each.message.payload.hex()] += 1
    # What a muxer moves into the sample entry as well is there once more.
    assert not wanted - have
