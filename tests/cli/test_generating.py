"""gen, spec and demo."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

SPECS = Path(__file__).parents[2] / "specs"

GOOD = "aligned(8) class TestBox extends FullBox('test', version = 0, 0) {\n    int(8) x;\n}\n"
BAD = "aligned(8) class TestBox extends Box('test') {\n    int(8) x\n}\n"


def test_check_of_the_library_itself(run, answer):
    assert run("gen", "--check").exit_code == 0
    report = answer("gen", "--check")
    assert report["changes"] == []
    assert report["files"] > 10


def test_stale_missing_and_orphaned_files(run, answer, tmp_path):
    out = tmp_path / "bmff"
    assert run("gen", "--out", out).exit_code == 0
    assert run("gen", "--check", "--out", out).exit_code == 0
    files = sorted(out.rglob("*.py"))
    stale, missing = out / "_registry.py", files[-1]
    orphan = out / "orphan.py"
    stale.write_text(stale.read_text() + "# changed\n")
    missing.unlink()
    orphan.write_text(stale.read_text())
    result = run("gen", "--check", "--out", out)
    assert result.exit_code == 1
    assert "-# changed" in result.stdout
    kinds = {
        each["path"].rsplit("/", 1)[-1]: each["kind"]
        for each in answer("gen", "--check", "--out", out)["changes"]
    }
    assert kinds == {
        stale.name: "stale",
        missing.name: "missing",
        orphan.name: "orphan",
    }
    assert run("gen", "--out", out).exit_code == 0
    assert run("gen", "--check", "--out", out).exit_code == 0
    assert not orphan.exists()


def test_a_package_of_ones_own(run, tmp_path):
    specs = tmp_path / "specs"
    shutil.copytree(SPECS, specs)
    out = tmp_path / "place" / "mine"
    result = run("gen", "--specs", specs, "--out", out, "--package", "mine")
    assert result.exit_code == 0, result.output
    assert (out / "__init__.py").is_file()
    assert "import bmff." not in (out / "__init__.py").read_text()


def test_a_foreign_package_is_not_overwritten(run, tmp_path):
    specs = tmp_path / "specs"
    shutil.copytree(SPECS, specs)
    result = run("gen", "--specs", specs, "--package", "json")
    assert result.exit_code == 2
    assert "--out" in result.stderr


def test_a_folder_of_other_things_is_left_alone(run, tmp_path):
    (tmp_path / "letter.txt").write_text("dear all")
    result = run("gen", "--out", tmp_path)
    assert result.exit_code == 2
    assert (tmp_path / "letter.txt").read_text() == "dear all"


def test_specifications_that_are_not_there(run, tmp_path):
    assert run("gen", "--specs", tmp_path / "none").exit_code == 2
    assert run("gen", "--specs", tmp_path).exit_code == 2


def test_without_the_compilers_tools(run, monkeypatch):
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    for words in (("gen", "--check"), ("spec", "parse", "-")):
        result = run(*words)
        assert result.exit_code == 2
        assert "pip install 'bmff[generator]'" in result.stderr
        assert result.stderr.count("\n") == 1


def test_spec_parse(run, answer, tmp_path):
    path = tmp_path / "good.sdl"
    path.write_text(GOOD)
    result = run("spec", "parse", path)
    assert result.exit_code == 0
    assert "TestBox" in result.stdout
    report = answer("spec", "parse", path)
    assert report["results"][0]["classes"] == ["TestBox"]
    assert run("spec", "parse", "--strict", path).exit_code == 2
    assert run("spec", "parse", "-", stdin=GOOD).exit_code == 0


def test_spec_parse_says_where(run, answer, tmp_path):
    path = tmp_path / "bad.sdl"
    path.write_text(BAD)
    result = run("spec", "parse", path)
    assert result.exit_code == 2
    assert f"{path}:2:" in result.stdout
    assert "^" in result.stdout
    report = answer("spec", "parse", path)
    assert report["accepted"] == 0
    assert report["results"][0]["diagnostics"][0]["line"] == 2


def test_spec_parse_of_a_file_that_is_not_there(run, tmp_path):
    result = run("spec", "parse", tmp_path / "none.sdl")
    assert result.exit_code == 2
    assert result.stderr.startswith("bmff: error: ")


def test_demo(run):
    result = run("demo")
    assert result.exit_code == 0, result.output
    assert "All of it is as it should be." in result.stdout
    assert "seii" in result.stdout


def test_demo_keeps_its_files(run, answer, tmp_path):
    assert run("demo", "--keep", tmp_path).exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "clip.mp4",
        "edited.mp4",
    ]
    (found,) = answer("find", tmp_path / "edited.mp4", "//avc1/seii")
    assert found["class"] == "SeiInformationBox"


@pytest.mark.parametrize("name", ["clip.mp4", "edited.mp4"])
def test_the_clip_can_be_played(run, tmp_path, name):
    av = pytest.importorskip("av")
    run("demo", "--keep", tmp_path)
    with av.open(str(tmp_path / name)) as container:
        pictures = list(container.decode(video=0))
    assert len(pictures) == 25
    assert {(each.width, each.height) for each in pictures} == {(32, 32)}
    assert bytes(pictures[0].planes[0])[:4] == bytes([32, 35, 38, 41])
