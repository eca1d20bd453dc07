"""What follows a value that takes more or fewer bits than before moves, and is aligned anew."""

from __future__ import annotations

import pytest

import bmff

NUMBERS = [0, 1, 5, 9, 300, 70000]


def _message(mode: int) -> bmff.nn_post_filter_characteristics:
    return bmff.nn_post_filter_characteristics(
        nnpfc_purpose=1,
        nnpfc_mode_idc=mode,
        nnpfc_tag_uri="t" if mode == 1 else None,
        nnpfc_uri="u:x" if mode == 1 else None,
        nnpfc_property_present_flag=0,
        nnpfc_payload_byte=b"\x00\x04\x00\x01" if mode == 0 else None,
    )


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("mode", [0, 1])
def test_another_number_leaves_the_rest(mode: int, number: int) -> None:
    read = bmff.nn_post_filter_characteristics.from_bytes
    message = read(_message(mode).to_bytes())
    message.nnpfc_id = number
    data = message.to_bytes()
    found = read(data)
    assert found.nnpfc_id == number
    assert found.nnpfc_payload_byte == message.nnpfc_payload_byte
    assert (found.nnpfc_tag_uri, found.nnpfc_uri) == (
        ("t", "u:x") if mode == 1 else (None, None)
    )
    bits = found.nnpfc_alignment_zero_bit_a or found.nnpfc_alignment_zero_bit_b
    assert len(bits or ()) < 8 and not any(bits or ())
    assert found.to_bytes() == data


@pytest.mark.parametrize("number", NUMBERS)
def test_a_text_in_the_middle_stays_aligned(number: int) -> None:
    made = bmff.nn_post_filter_activation.from_bytes(
        bytes.fromhex("18cc6461796c6967687400ab3c20")
    )
    made.nnpfa_target_id = number
    found = bmff.nn_post_filter_activation.from_bytes(made.to_bytes())
    assert (found.nnpfa_target_id, found.nnpfa_prompt) == (number, "daylight")
    assert found.nnpfa_seed == 22136


def test_filling_bits_have_their_default() -> None:
    data = bytes.fromhex("002d00000981ff")
    found = bmff.sei_prefix_indication.from_bytes(data)
    rows = next(
        value for _, value in found.fields() if isinstance(value, list) and value
    )
    rows[0].byte_alignment_bit_equal_to_one = []
    assert found.to_bytes() == data


def test_bits_that_do_more_than_fill_are_not_lost() -> None:
    trailing = bmff.hevc_rbsp_trailing_bits(rbsp_alignment_zero_bit=[0] * 9)
    assert trailing.to_bytes() == b"\x80"
    trailing.rbsp_alignment_zero_bit = [0, 0, 0, 0, 0, 0, 0, 1]
    with pytest.raises(bmff.WriteError, match="rbsp_alignment_zero_bit"):
        trailing.to_bytes()
    # What was read keeps its bits, whatever they are.
    assert bmff.hevc_rbsp_trailing_bits.from_bytes(b"\x83").to_bytes() == b"\x83"
