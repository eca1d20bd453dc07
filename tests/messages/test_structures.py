"""Structures of syntax tables: what is read is written, whatever the bits are."""

from __future__ import annotations

import time
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.inspect.elements import elements_of
from bmffkit.runtime.bit_reader import BitReader
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.bit_writer import BitWriter
from bmffkit.runtime.document import Document
from bmffkit.runtime.errors import (
    BmffError,
    FieldRangeError,
    MissingContextError,
    ParseError,
    TruncatedError,
)
from bmffkit.runtime.registry import EMPTY
from bmffkit.semantics.nal.sei import SeiMessage, joined, messages

STRUCTURES = [
    name
    for name in sorted(bmff.REGISTRY.names)
    if issubclass(bmff.REGISTRY.load(name), BitRecord)
    and not bmff.REGISTRY.load(name)._spelled
    and not name.startswith("nnr_")
]
"""The messages that the codecs share; their own structures are read among the others."""
LEAST = 20


def reader(data: bytes) -> BitReader:
    """A reader of some bytes."""
    return BitReader(Document(memoryview(data), EMPTY), 0, len(data))


def parameters(kind: Any, size: int) -> list[int]:
    """Something for what a structure has to be told."""
    return [size if name == "payloadSize" else 1 for name in kind._given]


CODES = st.one_of(
    st.tuples(st.just("u"), st.integers(0, 2**40 - 1), st.just(40)),
    st.tuples(st.just("ue"), st.integers(0, 2**32 - 2), st.integers(0, 5)),
    st.tuples(st.just("se"), st.integers(-(2**30), 2**30), st.just(0)),
    st.tuples(st.just("te"), st.integers(0, 1), st.just(1)),
    st.tuples(st.just("te"), st.integers(0, 9), st.just(9)),
    st.tuples(
        st.just("st"),
        st.text(st.characters(exclude_characters="\0"), max_size=5),
        st.just(0),
    ),
)


@given(st.lists(CODES, max_size=12))
def test_codes_come_back(codes: list[tuple[str, Any, int]]) -> None:
    writer = BitWriter()
    for kind, value, extra in codes:
        if kind == "u":
            writer.bits("x", value, extra)
        elif kind in ("ue", "te"):
            getattr(writer, kind)("x", value, extra)
        else:
            getattr(writer, kind)("x", value)
    writer.fill()
    source = reader(writer.joined())
    for kind, value, extra in codes:
        if kind == "u":
            assert source.bits("x", extra) == value
        elif kind in ("ue", "te"):
            assert getattr(source, kind)("x", extra) == value
        else:
            assert getattr(source, kind)("x") == value


@pytest.mark.parametrize(
    ("value", "bits"), [(0, "1"), (1, "010"), (2, "011"), (3, "00100"), (7, "0001000")]
)
def test_exp_golomb_codes_are_those_of_the_standard(value: int, bits: str) -> None:
    data = int(bits.ljust(8, "1"), 2).to_bytes(1, "big")
    source = reader(data)
    assert source.ue("x") == value
    assert source.bit_position() == len(bits)


def test_codes_that_do_not_end_are_errors() -> None:
    with pytest.raises(TruncatedError):
        reader(b"\0\0").ue("x")
    with pytest.raises(ParseError):
        reader(b"\0" * 20).ue("x")
    with pytest.raises(TruncatedError):
        reader(b"abc").st("x")
    with pytest.raises(FieldRangeError):
        BitWriter().ue("x", 2**32 - 1)
    with pytest.raises(FieldRangeError):
        BitWriter().st("x", "a\0b")


@pytest.mark.parametrize("name", STRUCTURES)
def test_a_structure_writes_what_it_reads(name: str) -> None:
    kind: Any = bmff.REGISTRY.load(name)
    random = Random(name)
    done = 0
    for attempt in range(4000):
        data = random.randbytes(random.randrange(0, 40 + attempt % 60))
        if attempt % 2:
            # Codes of small values begin with a one.
            data = bytes(octet | random.getrandbits(8) for octet in data)
        if attempt % 3 == 0:
            # Counts of many bits are small only among zeros.
            data = bytes(
                octet if random.random() < 0.3 else octet & 1 for octet in data
            )
        given_values = parameters(kind, len(data))
        try:
            record = kind.from_bytes(data, *given_values)
        except BmffError:
            continue
        assert record.to_bytes(*given_values) == data
        again = kind.from_bytes(data, *given_values)
        assert again == record
        done += 1
        if done >= 200:
            return
    assert done >= LEAST, f"only {done} random payloads could be read"


@pytest.mark.parametrize("name", STRUCTURES)
def test_elements_tile_what_was_read(name: str) -> None:
    kind: Any = bmff.REGISTRY.load(name)
    random = Random(name)
    for _ in range(300):
        data = random.randbytes(random.randrange(1, 60))
        values = parameters(kind, len(data))
        try:
            record, found = elements_of(kind, data, bmff.REGISTRY, *values)
        except BmffError:
            continue
        position = 0
        for each in found:
            assert each.offset == position
            position += each.bits
        assert position + len(record.trailing_bits) == 8 * len(data)


@given(
    st.lists(
        st.tuples(st.integers(0, 2000), st.binary(max_size=600)), min_size=1, max_size=4
    )
)
@settings(max_examples=60)
def test_messages_are_framed_and_found(listed: list[tuple[int, bytes]]) -> None:
    made = [SeiMessage(kind, payload) for kind, payload in listed]
    found = list(messages(joined(made)))
    assert [(each.payloadType, each.payload) for each in found] == listed


@given(st.binary(max_size=60))
def test_any_bytes_are_messages_or_an_error(data: bytes) -> None:
    try:
        found = list(messages(data))
    except BmffError:
        return
    assert (
        b"".join(each.to_bytes() for each in found)
        == data[: sum(len(e.to_bytes()) for e in found)]
    )


def activation() -> Any:
    return bmff.nn_post_filter_activation(
        nnpfa_target_id=1, nnpfa_persistence_flag=1, nnpfa_target_base_flag=1,
        nnpfa_no_prev_clvs_flag=0, nnpfa_no_foll_clvs_flag=0, nnpfa_num_output_entries=0,
    )  # fmt: skip


def test_an_activation_by_hand() -> None:
    # target_id 1 (010), cancel 0, persistence 1, target_base 1, 0, 0, num_output_entries 0 (1)
    message = bmff.nn_post_filter_activation.from_bytes(bytes.fromhex("4cc0"))
    assert (message.nnpfa_target_id, message.nnpfa_target_base_flag) == (1, 1)
    assert message.nnpfa_prompt_update_flag is None
    assert message.trailing_bits == "1000000"
    later = bmff.nn_post_filter_activation.from_bytes(bytes.fromhex("4c88"))
    assert later.nnpfa_target_id == 1
    assert [message.to_bytes().hex(), later.to_bytes().hex()] == ["4cc0", "4c88"]


def test_many_messages_take_no_longer_than_their_bytes() -> None:
    # Asked behind each message, where the last bit stands must not be searched anew.
    rbsp = b"\x3c\x00" * 100_000 + b"\x80" + bytes(100_000)
    began = time.perf_counter()
    assert sum(1 for _ in messages(rbsp)) == 100_000
    read = bmff.hevc_sei_rbsp.from_bytes(rbsp[150_000:250_001])
    assert len(read.sei_message) == 25_000
    assert time.perf_counter() - began < 20


def test_where_an_rbsp_ends() -> None:
    source = reader(bytes.fromhex("a0 58 00"))
    assert source.payload_extension_bits() == 12 and source.more_rbsp_data()
    source.bits("x", 9)
    assert source.payload_extension_bits() == 3
    source.bits("x", 3)
    assert not source.more_rbsp_data() and source.bits("x", 1) == 1
    source.bits("x", 3)
    # Zeros alone, without the one that ends them, count as data.
    assert source.payload_extension_bits() == source.bits_left() == 8


def test_what_a_structure_has_to_be_told_is_asked_for_by_name() -> None:
    data = bytes.fromhex("00000000000000000000")
    with pytest.raises(MissingContextError, match="needs MaxSubLayersMinus1"):
        # Nothing but timing, and behind it parameters of buffers.
        bmff.hevc_vui_parameters.from_bytes(b"\x00\x80" + bytes(7) + b"\x20\x00\x00")
    with pytest.raises(MissingContextError, match="needs payloadSize"):
        bmff.user_data_unregistered.from_bytes(bytes(16))
    found = bmff.reserved_message.from_bytes(data, 10)
    with pytest.raises(bmff.WriteError, match="needs payloadSize"):
        found.to_bytes()
    assert found.to_bytes(10) == data


def test_parameters_can_be_named() -> None:
    data = bytes(10)
    found = bmff.reserved_message.from_bytes(data, payloadSize=10)
    assert found.to_bytes(payloadSize=10) == data
    with pytest.raises(TypeError, match="did you mean 'payloadSize'"):
        bmff.reserved_message.from_bytes(data, payload_size=10)
    with pytest.raises(TypeError, match="too many: reserved_message takes payloadSize"):
        bmff.reserved_message.from_bytes(data, 10, 10)
    with pytest.raises(TypeError, match="takes none"):
        bmff.nn_post_filter_activation.from_bytes(b"\x4c\xc0", 2)
    with pytest.raises(MissingContextError, match="needs payloadType"):
        bmff.hevc_sei_payload.from_bytes(data, payloadSize=10)


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 300])
def test_strings_end_with_the_first_zero(size: int) -> None:
    data = b"\x00\x01\xd0" + b"t\0" + b"u" * size + b"\0" + b"\x40"
    found = bmff.nn_post_filter_characteristics.from_bytes(data)
    assert (found.nnpfc_tag_uri, found.nnpfc_uri) == ("t", "u" * size)
    assert found.to_bytes() == data
    with pytest.raises(bmff.TruncatedError, match="nnpfc_uri"):
        bmff.nn_post_filter_characteristics.from_bytes(data[: size + 5])


def test_parameter_sets_are_found_in_the_package() -> None:
    # Timing that needs buffers, of which nothing is known.
    with pytest.raises(bmff.MissingContextError, match="avc_seq_parameter_set_data"):
        bmff.avc_pic_timing.from_bytes(b"\x10", sets=bmff.ParameterSets(strict=True))
