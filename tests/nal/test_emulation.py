"""Emulation prevention against a reader and a writer that go byte by byte."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bmffkit.runtime.errors import WriteError
from bmffkit.semantics.nal import search
from bmffkit.semantics.nal.emulation import (
    escape,
    removed_positions,
    restore,
    unescape,
    unescape_with_positions,
    unit_offsets,
)

RICH = st.lists(st.sampled_from([0, 0, 0, 1, 2, 3, 4, 255]), max_size=60).map(bytes)
BYTES = RICH | st.binary(max_size=60)
WINDOWS = st.sampled_from([1, 2, 3, 5, search.WINDOW])


def slowly_unescaped(data: bytes) -> bytes:
    result = bytearray()
    place = 0
    while place < len(data):
        if data[place : place + 3] == b"\0\0\3":
            result += b"\0\0"
            place += 3
        else:
            result.append(data[place])
            place += 1
    return bytes(result)


def slowly_escaped(data: bytes) -> bytes:
    result = bytearray()
    zeros = 0
    for byte in data:
        if zeros == 2 and byte <= 3:
            result.append(3)
            zeros = 0
        result.append(byte)
        zeros = zeros + 1 if byte == 0 else 0
    return bytes(result) + b"\3" * (zeros > 0)


def zeros_at_the_end(data: bytes) -> int:
    return len(data) - len(data.rstrip(b"\0"))


@pytest.fixture(autouse=True)
def _usual_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "WINDOW", search.WINDOW)


@given(BYTES, WINDOWS)
def test_escape_and_back(data: bytes, window: int) -> None:
    search.WINDOW = window
    if zeros_at_the_end(data) % 2:
        with pytest.raises(WriteError, match="single zero byte"):
            escape(data)
        data += b"\0"
    unit = escape(data)
    assert unit == slowly_escaped(data)
    assert unescape(unit) == data
    assert b"\0\0\0" not in unit and b"\0\0\1" not in unit and b"\0\0\2" not in unit
    assert unit[-1:] != b"\0"


@given(BYTES, WINDOWS)
def test_unescape_and_restore_anything(data: bytes, window: int) -> None:
    search.WINDOW = window
    payload, removed = unescape_with_positions(data)
    assert payload == slowly_unescaped(data) == unescape(memoryview(data))
    assert restore(payload, removed) == data
    offsets = unit_offsets(np.arange(len(payload)), removed)
    assert bytes(data[offset] for offset in offsets.tolist()) == payload


@given(RICH, RICH)
def test_a_part_is_escaped_without_an_end(head: bytes, tail: bytes) -> None:
    part = escape(head, ends=False)
    assert part == slowly_escaped(head + b"\xff")[:-1]
    assert escape(head + b"\xff" + tail, ends=False).startswith(part)


def test_words_of_zeros_at_the_end() -> None:
    assert escape(b"\x41\x80\0\0\0\0") == b"\x41\x80\0\0\3\0\0\3"
    assert unescape(b"\x41\x80\0\0\3\0\0\3") == b"\x41\x80\0\0\0\0"


@pytest.mark.parametrize("pattern", [b"\0", b"\0\0\1", b"\0\0\0\1", b"\1\2\3\0\0\3"])
def test_ten_megabytes(pattern: bytes) -> None:
    data = (pattern * (10_000_000 // len(pattern) + 1))[:10_000_000]
    data += b"\0" * (zeros_at_the_end(data) % 2)
    unit = escape(data)
    assert unescape(unit) == data
    payload, removed = unescape_with_positions(unit)
    assert payload == data
    assert restore(payload, removed) == unit
    assert len(unit) == len(data) + len(removed)


def test_ten_megabytes_of_zeros_byte_for_byte() -> None:
    assert escape(bytes(10_000_000)) == b"\0\0\3" * 5_000_000


def test_restoring_outside_the_unit_is_refused() -> None:
    with pytest.raises(WriteError):
        restore(b"abc", np.array([9]))


def test_positions_are_those_of_the_bytes_left_out() -> None:
    unit = b"\x67\0\0\3\1\0\0\3\0\0\3"
    assert removed_positions(unit).tolist() == [3, 7, 10]
    assert unit_offsets(3, removed_positions(unit)) == 4
