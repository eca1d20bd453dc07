"""What can be mended is mended, and nothing else changes."""

from __future__ import annotations

from pathlib import Path

import av
import pytest

import bmff
from bmffkit.inspect.checking import fix_file
from bmffkit.semantics.rules.catalogue import all_rules
from bmffkit.semantics.rules.mending import mend_all
from bmffkit.semantics.rules.rule import MENDERS

from .bases import avc, encoded, of, sample
from .test_fixtures import fixture

IDS = [rule.id for rule in all_rules() if rule.id in MENDERS]


@pytest.mark.parametrize("id", IDS)
def test_the_breaking_file_is_mended(id: str) -> None:
    with bmff.open(fixture(id).breaks()) as file:
        mends = mend_all(file, lambda: file.validate("info"))
        assert mends[0].finding.id == id
        assert all(each.done for each in mends), mends
        assert len({each.finding.path for each in mends}) == len(mends), mends
        data = file.to_bytes()
    with bmff.open(data) as file:
        assert not file.validate("info")


def test_a_mend_that_rests_on_another_one_is_done_again() -> None:
    with avc() as file:
        right = file.find("//mvhd").duration
        file.find("//tkhd").duration = 99_999
        mends = mend_all(file, lambda: file.validate("info"))
        assert {each.finding.id for each in mends} == {"TKHD-3", "MVHD-3"}
        assert file.find("//mvhd").duration == file.find("//tkhd").duration == right
        assert not file.validate("info")


def pictures(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [each.to_ndarray().tobytes() for each in container.decode(video=0)]


def test_a_delimiter_behind_sei_is_moved_and_pictures_stay(tmp_path: Path) -> None:
    source, target = tmp_path / "in.mp4", tmp_path / "out.mp4"
    with avc() as file:
        first = file.tracks[0].sample(0)
        data = bytearray(of(file))
        at = int(file.tracks[0].offsets[0])
    # The first sample begins with a long SEI NAL unit: room for a shorter one and an AUD.
    length = int.from_bytes(first[:4], "big")
    assert first[4] & 31 == 6 and 60 < length < 1000
    rest = first[4 + length :]
    # The payload of text, its size in bytes of 255 and a last one, a type and a stop bit.
    text = next(n for n in range(length) if 4 + n + n // 255 == length - 6)
    size = b"\xff" * (text // 255) + bytes([text % 255])
    units = sample(b"\x06\x05" + size + b"\x2a" * text + b"\x80", b"\x09\xf0")
    assert len(units) + len(rest) == len(first)
    data[at : at + len(first)] = units + rest
    source.write_bytes(data)
    with bmff.open(str(source)) as file:
        assert [each.id for each in file.validate("shall", ["NALU-5"])] == ["NALU-5"]
    mends, left = fix_file(str(source), str(target), "shall", ("NALU-5",))
    assert [each.finding.id for each in mends] == ["NALU-5"] and not left.findings
    with bmff.open(str(target)) as file:
        moved = file.tracks[0].sample(0)
    assert moved[:6] == b"\0\0\0\2\x09\xf0" and sorted(moved) == sorted(units + rest)
    assert pictures(source) == pictures(target)


def test_mending_one_thing_shows_and_mends_the_next(tmp_path: Path) -> None:
    source, target = tmp_path / "in.mp4", tmp_path / "out.mp4"
    with avc() as file:
        for path in ("//tkhd", "//mvhd"):
            file.find(path).duration += 100_000
        file.find("//tkhd").reserved = 7
        file.find("//mvhd").next_track_ID = 1
        file.save(source)
    mends, left = fix_file(str(source), str(target), "info")
    assert [each.finding.id for each in mends] == [
        "RESV-1",
        "MVHD-2",
        "TKHD-3",
        "MVHD-3",
    ]
    assert not left.findings
    assert pictures(source) == pictures(target)


def test_a_good_file_is_saved_as_it_is(tmp_path: Path) -> None:
    source, target = tmp_path / "in.mp4", tmp_path / "out.mp4"
    source.write_bytes(encoded("libx264"))
    mends, left = fix_file(str(source), str(target), "info")
    assert not mends and not left.findings
    assert source.read_bytes() == target.read_bytes()


def test_what_is_not_certain_is_left(tmp_path: Path) -> None:
    source, target = tmp_path / "in.mp4", tmp_path / "out.mp4"
    with avc() as file:
        file.find("//dref").append(bmff.DataEntryUrlBox(flags=1))
        file.find("//avc1").data_reference_index = 3
        file.save(source)
    mends, left = fix_file(str(source), str(target))
    assert [(each.finding.id, each.done) for each in mends] == [("DREF-1", "")]
    assert [each.id for each in left.findings] == ["DREF-1"]


def test_a_name_of_quicktime_loses_its_count() -> None:
    name = b"\x0cVideoHandler"
    data = of(avc()).replace(b"VideoHandler\0", name)
    with bmff.open(data) as file:
        assert file.find("//mdia/hdlr").name == "\x0cVideoHandler"
        (finding,) = file.validate("info")
        assert finding.id == "HDLR-2"
        mend_all(file, lambda: file.validate("info"))
        assert file.find("//mdia/hdlr").name == "VideoHandler"
        assert not bmff.open(file.to_bytes()).validate("info")
