"""verify: what is the same, what is not, and what is no file of boxes."""

from __future__ import annotations

import struct

import pytest

from bmffkit.inspect import comparison
from bmffkit.inspect.verify import verify_file

KEYS = [
    "files", "identical", "different", "unreadable", "skipped", "boxes", "decoded", "opaque",
]  # fmt: skip


def test_an_identical_file(run, answer, clip_path):
    assert run("verify", clip_path).exit_code == 0
    report = answer("verify", clip_path)
    assert list(report)[: len(KEYS)] == KEYS
    assert (report["files"], report["identical"]) == (1, 1)
    assert report["boxes"] == report["decoded"] > 20
    assert report["different"] == report["unreadable"] == report["skipped"] == []
    assert report["opaque"] == {}


def test_folders_and_names(run, answer, tmp_path, clip_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.mp4").write_bytes(clip_path.read_bytes())
    (tmp_path / "b.264").write_bytes(b"\0\0\0\1\x67")
    (tmp_path / "c.txt").write_bytes(b"words")
    (tmp_path / "d.mp4").write_bytes(b"")
    (tmp_path / "e.mp4").write_bytes(b"no boxes are in here, only words")
    report = answer("verify", tmp_path)
    assert (report["files"], report["identical"]) == (3, 1)
    assert [each.rsplit("/", 1)[-1] for each in report["skipped"]] == ["b.264", "c.txt"]
    assert len(report["unreadable"]) == 2
    assert all(each["error"] for each in report["unreadable"])
    assert run("verify", tmp_path).exit_code == 0
    assert run("verify", tmp_path / "d.mp4").exit_code == 2
    assert run("verify", tmp_path / "none").exit_code == 2


def test_processes_give_the_same_report(answer, tmp_path, clip_path):
    for number in range(6):
        (tmp_path / f"{number}.mp4").write_bytes(clip_path.read_bytes())
    (tmp_path / "bad.mp4").write_bytes(b"bad")
    assert answer("verify", tmp_path) == answer("verify", tmp_path, "--jobs", 2)


def test_opaque_boxes_are_counted_by_type(answer, tmp_path, clip_path):
    path = tmp_path / "opaque.mp4"
    unknown = struct.pack(">I4s4s", 12, b"zzzz", b"abcd")
    path.write_bytes(clip_path.read_bytes() + unknown + unknown)
    report = answer("verify", path)
    assert report["identical"] == 1
    assert report["opaque"] == {"zzzz": 2}
    assert report["boxes"] == report["decoded"] + 2


@pytest.mark.parametrize("keep", [0.3, 0.5, 0.9, 0.99])
def test_a_cut_file_comes_back(tmp_path, clip_path, keep):
    data = clip_path.read_bytes()
    path = tmp_path / "cut.mp4"
    path.write_bytes(data[: int(len(data) * keep)])
    result = verify_file(str(path))
    assert not result.error
    assert not result.differences
    assert result.malformed


def test_a_difference_names_the_innermost_box(run, answer, clip_path, monkeypatch):
    import bmff

    write = bmff.MediaHeaderBox._write

    def wrong(self, w):
        self.timescale += 1
        write(self, w)
        self.timescale -= 1

    monkeypatch.setattr(bmff.MediaHeaderBox, "_write", wrong)
    assert run("verify", clip_path).exit_code == 1
    (entry,) = answer("verify", clip_path)["different"]
    assert entry["path"] == str(clip_path)
    assert entry["box"] == "moov/trak/mdia/mdhd"
    assert clip_path.read_bytes()[entry["offset"] - 2 : entry["offset"] + 1]


def test_a_fault_of_the_library_is_a_difference(run, clip_path, monkeypatch):
    import bmff

    def broken(self, w):
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(bmff.MediaHeaderBox, "_write", broken)
    result = run("verify", clip_path)
    assert result.exit_code == 1
    assert "ZeroDivisionError" in result.stdout


def test_comparison_in_chunks(monkeypatch):
    monkeypatch.setattr(comparison, "_CHUNK", 4)
    same = comparison._same_until
    assert same(memoryview(b"abcdefghij"), memoryview(b"abcdefghij")) == 10
    assert same(memoryview(b"abcdefghij"), memoryview(b"abcdefgXij")) == 7
    assert same(memoryview(b""), memoryview(b"")) == 0
