"""The wheel, installed where there is no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


def _run(*words: object, cwd: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [str(each) for each in words],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment in which the wheel is installed."""
    folder = tmp_path_factory.mktemp("installed")
    _run(sys.executable, "-m", "venv", folder / "venv", cwd=folder)
    place = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    _run(
        place / "python",
        "-m",
        "pip",
        "install",
        "-q",
        f"{wheel}[generator]",
        cwd=folder,
    )
    return place


def test_what_the_wheel_holds(wheel: Path):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    assert {each for each in tops if not each.endswith(".dist-info")} == {
        "bmff", "bmffgen", "bmffkit",
    }  # fmt: skip
    assert "bmffgen/_data/grammar/sdl.lark" in names
    assert "bmffgen/_data/specs/profile.toml" in names
    assert "bmff/py.typed" in names and "bmffkit/py.typed" in names
    assert not [name for name in names if name.endswith(".pyc")]


def test_the_library_comes_from_the_wheel(scripts: Path, tmp_path: Path):
    program = "import bmff, bmffkit, bmffgen; print(bmff.__file__, bmffkit.__file__)"
    assert str(ROOT) not in _run(scripts / "python", "-c", program, cwd=tmp_path)


def test_demo(scripts: Path, tmp_path: Path):
    assert "All of it is as it should be." in _run(
        scripts / "bmff", "demo", cwd=tmp_path
    )


def test_generating(scripts: Path, tmp_path: Path):
    assert "up to date" in _run(scripts / "bmff", "gen", "--check", cwd=tmp_path)


def test_a_package_of_ones_own(scripts: Path, tmp_path: Path):
    program = "from bmffgen.data import specs_path; print(specs_path())"
    specs = _run(scripts / "python", "-c", program, cwd=tmp_path).strip()
    _run(
        scripts / "bmff", "gen", "--specs", specs, "--out", "mine", "--package", "mine",
        cwd=tmp_path,
    )  # fmt: skip
    program = (
        "import mine; print(mine.FileTypeBox(major_brand='isom').to_bytes()[4:12])"
    )
    assert (
        _run(scripts / "python", "-c", program, cwd=tmp_path).strip() == "b'ftypisom'"
    )


def test_without_the_compiler(wheel: Path, tmp_path: Path):
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    _run(sys.executable, "-m", "venv", tmp_path / "venv", cwd=tmp_path)
    _run(python / "python", "-m", "pip", "install", "-q", wheel, cwd=tmp_path)
    assert "skipped" in _run(python / "bmff", "demo", cwd=tmp_path)
