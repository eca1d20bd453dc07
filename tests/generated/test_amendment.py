"""The six blocks of ISO/IEC 14496-15:2024/Amd 1:2025, byte by byte from its syntax."""

from __future__ import annotations

import struct

import pytest

import bmff
from bmffkit.runtime.errors import WriteError


def box(code: bytes, payload: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(payload), code) + payload


# ------------------------------------------------------------------- 4.10: seii


def test_sei_information() -> None:
    data = box(b"seii", bytes.fromhex("0002 0089 0090 0001 0005"))
    made = bmff.SeiInformationBox(requiredSEI_ID=[137, 144], notrequiredSEI_ID=[5])
    assert made.to_bytes() == data
    read = bmff.SeiInformationBox.from_bytes(data)
    assert read.numRequiredSEIs == 2
    assert list(read.requiredSEI_ID) == [137, 144]
    assert read.numNotRequiredSEIs == 1
    assert list(read.notrequiredSEI_ID) == [5]
    assert read.to_bytes() == data


def test_sei_information_without_messages() -> None:
    assert bmff.SeiInformationBox().to_bytes() == box(b"seii", bytes(4))


def test_sei_information_has_its_registered_code_and_clause() -> None:
    assert bmff.SeiInformationBox.fourcc == b"seii"
    assert bmff.SeiInformationBox.clause == "ISO/IEC 14496-15:2024/Amd 1:2025, 4.10.2"


@pytest.mark.parametrize("value", [-1, 0x10000])
def test_sei_information_refuses_what_does_not_fit(value: int) -> None:
    with pytest.raises(WriteError):
        bmff.SeiInformationBox(requiredSEI_ID=[value]).to_bytes()


# ------------------------------------------------------------- 4.19.1: parameter


def test_grouping_type_parameter() -> None:
    made = bmff.NnpfcGroupingTypeParameter(filter_update_flag=1, filter_id=0x1234567)
    assert made.to_bytes() == bytes.fromhex("81234567")
    read = bmff.NnpfcGroupingTypeParameter.from_bytes(bytes.fromhex("7fffffff"))
    assert (read.filter_update_flag, read.filter_id) == (0, 0x7FFFFFFF)


# ------------------------------------------------------------------ 4.19.2: nfcs

MESSAGE = bytes.fromhex("d2 03 010203")
WITHOUT_ITEMS = b"pict" + bytes(4) + MESSAGE
WITH_ITEM = b"pict" + bytes.fromhex("00000001 00000007") + MESSAGE


def group_description(version: int, default_length: int, entries: list[bytes]) -> bytes:
    """An 'sgpd' of 'nfcs' entries: ISO/IEC 14496-12:2022, 8.9.3."""
    payload = struct.pack(">B3x4sI", version, b"nfcs", default_length)
    if version >= 2:
        payload += struct.pack(">I", 0)
    payload += struct.pack(">I", len(entries))
    for entry in entries:
        if default_length == 0:
            payload += struct.pack(">I", len(entry))
        payload += entry
    return box(b"sgpd", payload)


@pytest.mark.parametrize("version", [1, 2])
def test_post_filter_entries_that_tell_their_lengths(version: int) -> None:
    data = group_description(version, 0, [WITHOUT_ITEMS, WITH_ITEM])
    read = bmff.SampleGroupDescriptionBox.from_bytes(data)
    first, second = read.entries
    assert isinstance(first, bmff.NnpfcSeiSampleGroupEntry)
    assert first.meta_box_handler_type == "pict"
    assert first.num_items == 0
    assert list(first.item_id) == []
    assert bytes(first.nnpfc_sei_data_byte) == MESSAGE
    assert second.num_items == 1
    assert list(second.item_id) == [7]
    assert bytes(second.nnpfc_sei_data_byte) == MESSAGE
    assert read.to_bytes() == data


@pytest.mark.parametrize("entry", [WITHOUT_ITEMS, WITH_ITEM])
def test_post_filter_entries_of_one_length(entry: bytes) -> None:
    data = group_description(1, len(entry), [entry, entry])
    read = bmff.SampleGroupDescriptionBox.from_bytes(data)
    assert [bytes(each.nnpfc_sei_data_byte) for each in read.entries] == [MESSAGE] * 2
    assert read.to_bytes() == data


def test_post_filter_entries_made_from_values() -> None:
    entries = [
        bmff.NnpfcSeiSampleGroupEntry(
            meta_box_handler_type="pict", item_id=items, nnpfc_sei_data_byte=MESSAGE
        )
        for items in ([], [7])
    ]
    made = bmff.SampleGroupDescriptionBox(
        version=1, grouping_type="nfcs", default_length=0, entries=entries
    )
    assert made.to_bytes() == group_description(1, 0, [WITHOUT_ITEMS, WITH_ITEM])
    uneven = bmff.SampleGroupDescriptionBox(
        version=1, grouping_type="nfcs", default_length=6, entries=entries
    )
    with pytest.raises(WriteError):
        uneven.to_bytes()


# ---------------------------------------------------------------- 4.19.4.2: items


def test_item_data() -> None:
    assert bytes(bmff.NNRItemData.from_bytes(b"\x01\x02").nnr_item_data) == b"\x01\x02"
    assert bmff.NNRItemData(nnr_item_data=b"\x01\x02").to_bytes() == b"\x01\x02"
    assert bmff.NNRItemData().to_bytes() == b""


# ------------------------------------------- 4.19.5.2: decoder configuration, nnrC

SHORT_UNIT = bytes.fromhex("0005 0400 00")
"""Five bytes, of type 1, not independently decodable, without parts."""
LONG_UNIT = bytes.fromhex("8000000a 05 02 00000000")
"""Ten bytes with a size of 31 bits, of type 1, in parts: two more follow."""

CONFIGURATION = bytes.fromhex("02 01 02 02 01") + SHORT_UNIT + SHORT_UNIT + LONG_UNIT
"""Two arrays: two units of type 1, one unit of type 2."""


def test_decoder_configuration_is_read() -> None:
    read = bmff.NNRDecoderConfigurationRecord.from_bytes(CONFIGURATION)
    assert read.num_of_arrays == 2
    assert [each.nnr_unit_type for each in read.arrays] == [1, 2]
    assert [each.num_nnr_units for each in read.arrays] == [2, 1]
    units = [[unit.to_bytes() for unit in listed] for listed in read.nnr_unit]
    assert units == [[SHORT_UNIT, SHORT_UNIT], [LONG_UNIT]]
    assert read.trailing == b""
    assert read.to_bytes() == CONFIGURATION


def configuration(*listed: list[bytes]) -> bmff.NNRDecoderConfigurationRecord:
    array = bmff.NNRDecoderConfigurationRecord.Array
    return bmff.NNRDecoderConfigurationRecord(
        arrays=[array(nnr_unit_type=1), array(nnr_unit_type=2)],
        nnr_unit=[
            [bmff.NNRUnit.from_bytes(unit) for unit in units] for units in listed
        ],
    )


def test_counts_follow_from_the_units() -> None:
    made = configuration([SHORT_UNIT, SHORT_UNIT], [LONG_UNIT])
    assert made.to_bytes() == CONFIGURATION
    made.nnr_unit[1].append(bmff.NNRUnit.from_bytes(SHORT_UNIT))
    again = bmff.NNRDecoderConfigurationRecord.from_bytes(made.to_bytes())
    assert [len(units) for units in again.nnr_unit] == [2, 2]
    assert [each.num_nnr_units for each in again.arrays] == [2, 2]


def test_units_and_arrays_go_together() -> None:
    for made in (configuration([SHORT_UNIT]), configuration([], [], [SHORT_UNIT])):
        with pytest.raises(WriteError):
            made.to_bytes()


def test_configuration_property() -> None:
    data = box(b"nnrC", bytes(4) + CONFIGURATION)
    read = bmff.NNRConfigurationItemProperty.from_bytes(data)
    assert (read.version, read.flags) == (0, 0)
    assert read.nnr_config.num_of_arrays == 2
    assert read.to_bytes() == data
    made = bmff.NNRConfigurationItemProperty(
        nnr_config=configuration([SHORT_UNIT, SHORT_UNIT], [LONG_UNIT])
    )
    assert made.to_bytes() == data


def test_codes_are_the_registered_ones() -> None:
    classes = bmff.REGISTRY.classes()
    assert classes["Box"][b"seii"] == ("SeiInformationBox",)
    assert classes["Box"][b"nnrC"] == ("NNRConfigurationItemProperty",)
    entries = classes["SampleGroupDescriptionEntry"]
    assert entries[b"nfcs"] == ("NnpfcSeiSampleGroupEntry",)
