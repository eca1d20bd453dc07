"""Filter messages of writers of either generation, in bits put together by hand."""

from __future__ import annotations

import pytest

import bmff

NETWORK = bytes.fromhex("0004000100060600ff80")


def _ue(value: int) -> str:
    text = f"{value + 1:b}"
    return "0" * (len(text) - 1) + text


def _characteristics(
    purpose: int, metadata: str, mode: int = 0, number: int = 7
) -> bytes:
    """A message whose properties end in ``metadata``: bits, alignment, a tag."""
    bits = f"{purpose:016b}" + _ue(number) + "1" + _ue(mode)
    if mode == 1:
        bits += "0" * (-len(bits) % 8) + "01110100" + "0" * 8 + "01110101" + "0" * 8
    bits += "1" + _ue(0)  # properties; one input picture
    if purpose & 4:
        bits += _ue(1) + _ue(0) + _ue(1) + _ue(0)
    bits += "0" + _ue(0) * 3 + _ue(0) * 2 + "0" + _ue(0) + "1" + _ue(31) * 2
    bits += _ue(0) + "0"  # padding; no complexity
    for part in metadata.split():
        if part == "align":
            bits += "0" * (-len(bits) % 8)
        elif part == "uri":
            bits += "".join(f"{octet:08b}" for octet in b"u:x\0")
        else:
            bits += part
    if mode == 1:
        bits += "1" if len(bits) % 8 else ""
    bits += "0" * (-len(bits) % 8)
    data = int(bits, 2).to_bytes(len(bits) // 8, "big")
    return data + (NETWORK if mode == 0 else b"")


@pytest.mark.parametrize(("mode", "number"), [(0, 0), (1, 7)])
def test_alignment_bits_are_counted_or_not(mode: int, number: int) -> None:
    """Either count of the extension gives the same values, and the same network."""
    uncounted = 1 + 32 + 4
    assert len(_ue(uncounted)) == len(_ue(uncounted + 7)), "the place stays the same"
    properties = "{} 1 align uri 01 10"
    plain = bmff.nn_post_filter_characteristics.from_bytes(
        _characteristics(0, properties.format(_ue(uncounted)), mode, number)
    )
    pad = len(plain.nnpfc_metadata_alignment_zero_bit)
    assert pad > 4 or mode == 1, "the network begins in another byte"
    data = _characteristics(0, properties.format(_ue(uncounted + pad)), mode, number)
    counted = bmff.nn_post_filter_characteristics.from_bytes(data)
    for each in (plain, counted):
        assert each.nnpfc_application_purpose_tag_uri == "u:x"
        assert each.nnpfc_for_human_viewing_idc == 1
        assert each.nnpfc_for_machine_analysis_idc == 2
        assert each.nnpfc_reserved_metadata_extension is None
        assert each.nnpfc_payload_byte == (NETWORK if mode == 0 else None)
    assert counted.to_bytes() == data


@pytest.mark.parametrize("purpose", [0, 1, 4])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_shorter_extension_has_no_meaning_yet(purpose: int, count: int) -> None:
    """The network begins where it does for readers that skip the extension."""
    data = _characteristics(purpose, f"{_ue(count)} {'1' * count}")
    found = bmff.nn_post_filter_characteristics.from_bytes(data)
    assert found.nnpfc_reserved_metadata_extension == (1 << count) - 1
    assert found.nnpfc_for_human_viewing_idc is None
    assert found.nnpfc_payload_byte == NETWORK
    assert found.to_bytes() == data


def test_a_count_of_less_than_is_there_is_an_error() -> None:
    """Four bits are counted where six are: the network could be anywhere."""
    data = _characteristics(4, f"{_ue(4)} 01 01 01")
    with pytest.raises(bmff.ParseError, match="nnpfc_reserved_metadata_extension"):
        bmff.nn_post_filter_characteristics.from_bytes(data)


@pytest.mark.parametrize("octet", [0xA0, 0xE0, 0xB0, 0x90, 0xF0])
def test_one_or_two_bits_behind_an_activation_are_an_extension(octet: int) -> None:
    """They cannot be three flags, so an older message is read, and the bits stay."""
    data = bytes((0x4C, octet))
    found = bmff.nn_post_filter_activation.from_bytes(data)
    assert found.nnpfa_num_output_entries == 0
    assert found.nnpfa_prompt_update_flag is None
    assert found.trailing_bits == f"{octet & 0x7F:07b}"
    assert found.to_bytes() == data


def test_either_tail_says_the_same() -> None:
    older = bmff.nn_post_filter_activation.from_bytes(bytes.fromhex("4CC0"))
    newer = bmff.nn_post_filter_activation.from_bytes(bytes.fromhex("4C88"))
    assert older.nnpfa_target_id == newer.nnpfa_target_id == 1
    assert older.nnpfa_prompt_update_flag is None
    assert newer.nnpfa_prompt_update_flag == 0
    assert newer.nnpfa_selected_input_flag == 0
    assert (older.trailing_bits, newer.trailing_bits) == ("1000000", "1000")
