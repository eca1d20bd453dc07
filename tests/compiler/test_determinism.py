"""The same specifications give the same text, wherever and whenever they are compiled."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import bmff
from bmffgen import build, data

from .small import write_specs
from .test_golden import GOLDEN

SCRIPT = """
import hashlib, sys
from pathlib import Path
from bmffgen import build
files = build.generate(Path(sys.argv[1]))
for name, text in files.items():
    print(name, hashlib.sha256(text.encode()).hexdigest())
"""


def listing(specs: Path, folder: Path, seed: str) -> str:
    """The generated files, in order, with their digests, out of a process of its own."""
    paths = [str(Path(each).resolve()) for each in sys.path if each]
    environment = dict(
        os.environ, PYTHONHASHSEED=seed, PYTHONPATH=os.pathsep.join(paths)
    )
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(specs)],
        cwd=folder, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_seed_and_folder_do_not_matter(tmp_path: Path) -> None:
    text = (GOLDEN / "specification.txt").read_text("utf-8")
    specs = write_specs(tmp_path / "specs", text, "orchard")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    first = listing(specs, tmp_path, "1")
    assert first == listing(specs, elsewhere, "4711")
    assert first == listing(Path("../specs"), elsewhere, "0")
    digests = [
        f"{name} {hashlib.sha256(content.encode()).hexdigest()}"
        for name, content in build.generate(specs).items()
    ]
    assert first.splitlines() == digests


def test_the_place_of_the_specifications_does_not_matter(tmp_path: Path) -> None:
    text = (GOLDEN / "specification.txt").read_text("utf-8")
    one, two = tmp_path / "one", tmp_path / "deep" / "two"
    assert build.generate(write_specs(one, text)) == build.generate(
        write_specs(two, text)
    )


@pytest.mark.slow
def test_the_library_is_what_is_generated_now() -> None:
    """So deleting it and generating it anew gives it back byte for byte."""
    folder = Path(bmff.__file__).parent
    changes = build.compare(folder, build.generate(data.specs_path()))
    assert not changes, "\n".join(f"{change.kind} {change.path}" for change in changes)


def test_deleted_files_come_back(tmp_path: Path) -> None:
    text = (GOLDEN / "specification.txt").read_text("utf-8")
    files = build.generate(write_specs(tmp_path / "specs", text))
    out = tmp_path / "out"
    out.mkdir()
    assert {change.kind for change in build.write(out, files)} == {"missing"}
    assert build.write(out, files) == []
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    victim = sorted(before)[0]
    victim.write_text("changed")
    sorted(before)[1].unlink()
    (out / "left_over.py").write_text("")
    kinds = sorted(change.kind for change in build.write(out, files))
    assert kinds == ["missing", "orphan", "stale"]
    assert {
        path: path.read_bytes() for path in out.rglob("*") if path.is_file()
    } == before
