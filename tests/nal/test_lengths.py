"""Samples of NAL units with lengths."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bmffkit.runtime.errors import BmffError, FieldRangeError, TruncatedError
from bmffkit.semantics.nal import annexb, lengths

UNITS = st.lists(st.binary(min_size=1, max_size=40))
SIZES = st.sampled_from(lengths.SIZES)


@given(UNITS, SIZES)
def test_join_and_iterate(units: list[bytes], size: int) -> None:
    sample = lengths.join(units, size)
    assert [bytes(unit) for unit in lengths.units(sample, size)] == units
    places = lengths.locations(sample, size)
    assert [sample[start:end] for start, end in places] == units


@given(UNITS, SIZES)
def test_byte_stream_and_back(units: list[bytes], size: int) -> None:
    units = [unit.replace(b"\0", b"\1") for unit in units]
    sample = lengths.join(units, size)
    stream = lengths.to_annexb(sample, size)
    assert stream == annexb.join(units)
    assert lengths.from_annexb(stream, size) == sample


@given(UNITS)
def test_in_place(units: list[bytes]) -> None:
    samples = bytearray(lengths.join(units))
    assert lengths.patch_to_annexb(samples) == len(units)
    assert samples == annexb.join(units)
    samples += b""


@given(st.binary(max_size=40), SIZES)
def test_any_bytes_are_tiled_or_refused(data: bytes, size: int) -> None:
    try:
        units = list(lengths.units(data, size))
    except BmffError:
        before = bytearray(data)
        if size == 4:
            with pytest.raises(TruncatedError):
                lengths.patch_to_annexb(before)
        assert before == data
    else:
        assert lengths.join(units, size) == data


@given(UNITS.filter(bool), SIZES, st.integers(1, 50))
def test_samples_cut_short_are_refused(units: list[bytes], size: int, cut: int) -> None:
    cut = min(cut, size + len(units[-1]) - 1)
    sample = lengths.join(units, size)[:-cut]
    with pytest.raises(TruncatedError):
        lengths.locations(sample, size)
    with pytest.raises(TruncatedError):
        lengths.to_annexb(sample, size)


@pytest.mark.parametrize("read", [lengths.to_annexb, lengths.locations])
def test_the_message_names_the_place(read: Callable[..., object]) -> None:
    sample = lengths.join([b"abc"]) + b"\0\0\1\0xy"
    with pytest.raises(TruncatedError) as caught:
        read(sample, path="moov/trak[0]", offset=0x100)
    assert str(caught.value) == (
        "moov/trak[0].NALUnitLength at 0x107: "
        "a NAL unit of 256 bytes, 2 left in the sample"
    )
    with pytest.raises(TruncatedError, match="need 4 bytes, 2 left in the sample"):
        read(lengths.join([b"abc"]) + b"\0\0")


def test_nothing_is_patched_when_lengths_do_not_fit() -> None:
    samples = bytearray(lengths.join([b"abc", b"d"]) + b"\0\0\0\2x")
    before = bytes(samples)
    with pytest.raises(TruncatedError) as caught:
        lengths.patch_to_annexb(samples, offset=1)
    assert caught.value.offset == 13
    assert samples == before


def test_lengths_that_do_not_fit_their_field() -> None:
    assert lengths.join([bytes(255)], 1) == b"\xff" + bytes(255)
    with pytest.raises(FieldRangeError, match="256 bytes, too many for 8 bits"):
        lengths.join([bytes(256)], 1)
    with pytest.raises(FieldRangeError, match="1 to 4 bytes, not 8"):
        list(lengths.units(b"", 8))
