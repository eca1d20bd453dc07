"""Files that are large in bytes or in samples: time and memory stay small."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import bmff
from api.layouts import (
    FTYP,
    MATRIX,
    box,
    full,
    large_box,
    movie,
    stsd,
    table,
    trak,
    words,
)
from api.test_relocation import save_sparse

COUNT, SIZE = 100_000, 1000


def test_offsets_that_pass_four_gibibytes_get_room(tmp_path):
    """A sparse file; the sample before the last grows, and the last one is too far then."""
    path, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    last = 0xFFFFFFFF - 50
    head = FTYP + movie([b"hello", b"world"], [0, last])
    at = len(head) + 16
    size = 0xFFFFFFFF + 1000
    head = FTYP + movie([b"hello", b"world"], [at, last])
    with path.open("wb") as out:
        out.write(head + large_box("mdat", b"hello", size - len(head)))
        out.truncate(size)
        out.seek(last)
        out.write(b"world")
    with bmff.open(path) as file:
        file.tracks[0].replace_samples({0: b"hello" + bytes(100)})
        save_sparse(file, target, (0, last - at - 5))
    with bmff.open(target) as now:
        assert now.find("//co64").chunk_offset.tolist() == [at + 8, last + 108]
        assert now.tracks[0].sample(0) == b"hello" + bytes(100)
        assert now.tracks[0].sample(1) == b"world"
        assert target.stat().st_size == size + 108


def test_header_of_the_media_data_gets_room(tmp_path):
    """The box itself passes 4 GiB, so that its header becomes longer."""
    path, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    head = FTYP + movie([b"hello", b"world"], [0, 0])
    size = 0xFFFFFFFF - 20
    at, last = len(head) + 8, 0xF0000000
    head = FTYP + movie([b"hello", b"world"], [at, last])
    with path.open("wb") as out:
        out.write(head + struct.pack(">I4s", size, b"mdat") + b"hello")
        out.truncate(len(head) + size)
        out.seek(last)
        out.write(b"world")
    with bmff.open(path) as file:
        file.tracks[0].replace_samples({0: bytes(100)})
        save_sparse(file, target, (0, last - at - 5))
    with bmff.open(target) as now:
        assert now.find("mdat").header_size == 16
        assert now.find("mdat").size == size + 8 + 95
        assert now.tracks[0].sample(0) == bytes(100)
        assert now.tracks[0].sample(1) == b"world"
        assert now.find("//stco").chunk_offset.tolist() == [at + 8, last + 103]


@pytest.fixture(scope="module")
def many(tmp_path_factory) -> Path:
    """100 MB in 100,000 samples, ten a chunk; all holes."""
    path = tmp_path_factory.mktemp("large") / "many.mp4"
    sizes = np.full(COUNT, SIZE, ">u4")
    sizes[::7] += 3
    ends = np.cumsum(sizes, dtype=np.int64)
    starts = (ends - sizes)[::10]

    def moov(at: int) -> bytes:
        offsets = (starts + at).astype(">u4").tobytes()
        stbl = [
            stsd(),
            table("stts", (COUNT, 10)),
            table("stsc", (1, 10, 1)),
            full("stsz", 0, 0, words(0, COUNT), sizes.tobytes()),
            full("stco", 0, 0, words(len(starts)), offsets),
        ]
        mvhd = full("mvhd", 0, 0, words(0, 0, 1000, 0, 0x10000), b"\1\0", bytes(10),
                    MATRIX, bytes(24), words(2))  # fmt: skip
        return box("moov", mvhd, trak(stbl))

    head = FTYP + moov(len(FTYP) + len(moov(0)) + 8)
    total = int(ends[-1])
    with path.open("wb") as out:
        out.write(head + struct.pack(">I4s", total + 8, b"mdat"))
        out.truncate(len(head) + 8 + total)
    return path


PROGRAM = """
import sys
import bmff

def memory():
    with open("/proc/self/status") as status:
        rows = dict(line.split(":") for line in status)
    return int(rows["VmHWM"].split()[0])

with bmff.open(sys.argv[1]) as file:
    track = file.tracks[0]
    track.table
    before = memory()
    track.replace_samples({n: bytes([n % 251]) * 1200 for n in range(0, 100_000, 50)})
    file.save(sys.argv[2])
    print(memory() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_memory_does_not_grow_with_the_file(many, tmp_path):
    target = tmp_path / "out.mp4"
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(many), str(target)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(run.stdout) < 40_000, "kB more than before, for a file of 100 MB"
    with bmff.open(target) as now:
        track = now.tracks[0]
        wanted = np.full(COUNT, SIZE)
        wanted[::7] += 3
        wanted[::50] = 1200
        assert np.array_equal(track.sizes, wanted)
        for number in (0, 1, 49, 50, 51, 99_950, 99_999):
            data = bytes([number % 251]) * 1200
            if number % 50:
                data = bytes(int(wanted[number]))
            assert track.sample(number) == data


def test_untouched_samples_cost_nothing(many):
    """A replacement in a file of 100,000 samples makes a few parts, not as many."""
    with bmff.open(many) as file:
        file.tracks[0].replace_samples({5: b"new", 70_000: b"another"})
        assert len(file._parts()) < 100


def test_tables_changed_in_place_stay_changed(tmp_path):
    """They are views of the file in memory; what is given back must not be theirs."""
    path, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    samples = [bytes(3_000_001), b"second", bytes(5_000_003)]
    at = len(FTYP) + 8
    offsets = [at, at + 3_000_001, at + 3_000_007]
    path.write_bytes(FTYP + box("mdat", *samples) + movie(samples, offsets))
    with bmff.open(path) as file:
        file.find("//stts").entries["sample_delta"][0] = 77
        file.tracks[0].replace_samples({1: b"longer than the second"})
        for _ in range(2):
            file.save(target)
            with bmff.open(target) as now:
                assert now.find("//stts").entries["sample_delta"][0] == 77
                assert now.tracks[0].sample(1) == b"longer than the second"
                assert now.tracks[0].sample(2) == samples[2]


def test_media_data_changed_in_place_stays_changed(tmp_path):
    path, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    samples = [bytes(3_000_001), b"second", bytes(5_000_003)]
    at = len(FTYP) + 8
    offsets = [at, at + 3_000_001, at + 3_000_007]
    path.write_bytes(FTYP + box("mdat", *samples) + movie(samples, offsets))
    with bmff.open(path) as file:
        file.find("mdat").data[4_000_000:4_000_004] = b"here"
        file.tracks[0].replace_samples({1: b"longer than the second"})
        for _ in range(2):
            file.save(target)
            with bmff.open(target) as now:
                wanted = samples[2][: 4_000_000 - 3_000_007]
                wanted += b"here" + samples[2][len(wanted) + 4 :]
                assert now.tracks[0].sample(2) == wanted
