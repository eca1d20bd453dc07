"""How long things take. Nothing here fails because it is slow: see the figures with
``pytest tests/bench --benchmark-only``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from workloads import fragments, movie

import bmff

SAMPLES, FRAGMENTS = 100_000, 500


@pytest.fixture(scope="module", params=["samples", "fragments"])
def path(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A file with a hundred thousand samples, and one with five hundred fragments."""
    data = movie(SAMPLES) if request.param == "samples" else fragments(FRAGMENTS)
    path = tmp_path_factory.mktemp("bench") / f"{request.param}.mp4"
    path.write_bytes(data)
    return path


def _walk(path: Path) -> int:
    with bmff.open(path) as file:
        return sum(1 for _ in file.walk())


def _every_field(path: Path) -> int:
    with bmff.open(path) as file:
        return sum(1 for box in file.walk() for _ in box.fields())


@pytest.mark.parametrize("code", ["pass", "import bmff", "import bmffkit.cli"])
def test_start(benchmark, code):
    done = benchmark(subprocess.run, [sys.executable, "-c", code], check=True)
    assert done.returncode == 0


def test_open_and_walk(benchmark, path):
    assert benchmark(_walk, path) > 10


def test_every_field(benchmark, path):
    assert benchmark(_every_field, path) > 40


def test_verify(benchmark, path):
    from bmffkit.inspect.verify import verify_file

    result = benchmark(verify_file, str(path))
    assert not result.error
    assert not result.differences
    assert result.boxes == result.decoded


def test_save_unchanged(benchmark, path, tmp_path):
    def save() -> None:
        with bmff.open(path) as file:
            file.save(tmp_path / "saved.mp4")

    benchmark(save)
    assert (tmp_path / "saved.mp4").read_bytes() == path.read_bytes()


def test_outline(benchmark, path):
    from bmffkit.inspect.outline import outline

    def lines() -> int:
        with bmff.open(path) as file:
            return sum(1 for _ in outline(file))

    assert benchmark(lines) > 10
