"""Byte streams taken apart and put together."""

from __future__ import annotations

import mmap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bmffkit.runtime.errors import NotFoundError
from bmffkit.semantics.nal import annexb, search
from nal.streams import encode, needs_shared, shared_streams

STREAMS = st.lists(st.sampled_from([0, 0, 0, 0, 1, 1, 2, 9]), max_size=80).map(bytes)
STEPS = st.sampled_from([(1, 1), (2, 3), (3, 7), (search.WINDOW, 1 << 22)])


@pytest.fixture(autouse=True)
def _usual_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "WINDOW", search.WINDOW)
    monkeypatch.setattr(annexb, "_STEP", annexb._STEP)


@given(STREAMS, STEPS)
def test_split_as_bytes_do_and_join(data: bytes, steps: tuple[int, int]) -> None:
    search.WINDOW, annexb._STEP = steps
    stream = annexb.split(data)
    expected = [part.rstrip(b"\0") for part in data.split(b"\0\0\1")[1:]]
    assert [bytes(unit) for unit in stream] == expected
    assert [bytes(unit) for unit in annexb.units(data)] == expected
    assert stream.sizes.tolist() == [len(unit) for unit in expected]
    assert stream.join() == data
    framing = [bytes(stream.framing(index)) for index in range(len(stream) + 1)]
    pairs = zip(framing, [*expected, b""], strict=True)
    assert b"".join(before + unit for before, unit in pairs) == data


@given(STREAMS, st.data())
def test_changing_units_leaves_the_rest(data: bytes, draw: st.DataObject) -> None:
    stream = annexb.split(data)
    indices = st.integers(0, max(len(stream) - 1, 0))
    changed = draw.draw(
        st.dictionaries(indices, st.binary()) if len(stream) else st.just({})
    )
    parts = []
    for index in range(len(stream) + 1):
        parts.append(bytes(stream.framing(index)))
        if index < len(stream):
            parts.append(changed.get(index, bytes(stream[index])))
    assert stream.join(changed) == b"".join(parts)


@given(st.lists(st.binary(min_size=1, max_size=9).map(lambda data: data + b"\x80")))
def test_joined_units_come_back(units: list[bytes]) -> None:
    units = [unit for unit in units if b"\0\0\1" not in unit]
    assert [bytes(unit) for unit in annexb.units(annexb.join(units))] == units
    assert annexb.split(annexb.join(units, b"\0\0\1")).starts[:1].tolist() == [
        3
    ] * bool(units)


def test_long_runs_of_zeros() -> None:
    zeros = bytes(5_000_000)
    stream = annexb.split(zeros + b"\0\0\1\x09" + zeros + b"\0\0\1\x0a" + zeros)
    assert [bytes(unit) for unit in stream] == [b"\x09", b"\x0a"]
    assert len(stream.framing(2)) == len(zeros)


def test_only_what_is_looked_at_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annexb, "_STEP", 10)
    asked: list[tuple[int, int]] = []
    runs = annexb.locate(
        annexb.join([bytes([1] * 6)] * 9), ensure=lambda *range: asked.append(range)
    )
    next(runs)
    assert asked == [(0, 12), (10, 22)]


def test_a_mapping_is_read_in_place(tmp_path: Path) -> None:
    path = tmp_path / "stream"
    path.write_bytes(annexb.join([b"\x67abc", b"\x68de"]))
    with path.open("rb") as file:
        mapping = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        assert [bytes(unit) for unit in annexb.units(mapping)] == [
            b"\x67abc",
            b"\x68de",
        ]


def test_a_unit_that_is_not_there() -> None:
    stream = annexb.split(b"\0\0\1\x09")
    assert [bytes(unit) for unit in stream[:]] == [b"\x09"]
    with pytest.raises(NotFoundError, match="no NAL unit 1; there are 1"):
        stream[1]


@pytest.mark.parametrize("codec", ["avc", "hevc"])
def test_encoded_streams_are_joined_again(codec: str, tmp_path: Path) -> None:
    suffix = {"avc": "h264", "hevc": "hevc"}[codec]
    data = encode(tmp_path / f"clip.{suffix}", codec).read_bytes()
    stream = annexb.split(data)
    assert len(stream) > 9
    assert stream.join() == data


@needs_shared
def test_streams_of_others_are_joined_again() -> None:
    paths = shared_streams()
    assert paths
    for path in paths:
        data = path.read_bytes()
        assert annexb.split(data).join() == data, path
