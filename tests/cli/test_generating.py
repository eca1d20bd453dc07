"""gen, spec and demo."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from bmffkit.cli import main
from bmffkit.cli.programs import same_program

SPECS = Path(__file__).parents[2] / "specs"

GOOD = "aligned(8) class TestBox extends FullBox('test', version = 0, 0) {\n    int(8) x;\n}\n"
BAD = "aligned(8) class TestBox extends Box('test') {\n    int(8) x\n}\n"


PROFILE = """
package = "mine"
documents = [{ path = "base", title = "My boxes" }]
"""
MINE = """
// @clause 1
// Pairs.
aligned(8) class MineBox extends FullBox('mine', version = 0, 0) {
    unsigned int(32) entry_count;
    for (i = 0; i < entry_count; i++) {
        unsigned int(16) first; // one
        unsigned int(16) second; // another
    }
}
"""


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Specifications of one's own, with one box."""
    folder = tmp_path_factory.mktemp("own") / "specs"
    (folder / "base").mkdir(parents=True)
    (folder / "profile.toml").write_text(PROFILE)
    shutil.copy(SPECS / "iso14496-12/ed7/object_structure.sdl", folder / "base")
    (folder / "base" / "mine.sdl").write_text(MINE)
    return folder


def test_stale_missing_and_orphaned_files(run, answer, specs, tmp_path):
    out = tmp_path / "mine"
    words = ("gen", "--specs", specs, "--out", out)
    assert run(*words).exit_code == 0
    assert run(*words, "--check").exit_code == 0
    (missing,) = [
        path for path in out.rglob("*.py") if "class MineBox" in path.read_text()
    ]
    stale, orphan = out / "_registry.py", out / "orphan.py"
    stale.write_text(stale.read_text() + "# changed\n")
    missing.unlink()
    orphan.write_text("x = 1\n")
    result = run(*words, "--check")
    assert result.exit_code == 1
    assert "\n-# changed\n" in result.stdout
    changes = answer(*words, "--check")["changes"]
    assert {each["path"]: each["kind"] for each in changes} == {
        "_registry.py": "stale",
        missing.relative_to(out).as_posix(): "missing",
        "orphan.py": "orphan",
    }
    assert orphan.exists() and not missing.exists()
    assert run(*words).exit_code == 0
    assert run(*words, "--check").exit_code == 0
    assert not orphan.exists()


def test_a_package_of_ones_own(run, specs, tmp_path, monkeypatch):
    assert run("gen", "--specs", specs, "--out", tmp_path / "mine").exit_code == 0
    monkeypatch.syspath_prepend(tmp_path)
    import mine

    assert mine.__file__ == str(tmp_path / "mine" / "__init__.py")
    box = mine.MineBox(entries=[(1, 2), (3, 4)])
    assert box.to_bytes().hex() == "00000018" + "6d696e65" + "0" * 8 + "00000002" + (
        "0001000200030004"
    )
    assert mine.MineBox.from_bytes(box.to_bytes()).entry_count == 2


def test_a_mistake_in_the_specifications(run, specs, tmp_path):
    folder = tmp_path / "specs"
    shutil.copytree(specs, folder)
    (folder / "base" / "mine.sdl").write_text(
        MINE.replace("unsigned int(16) first;", "int first")
    )
    result = run("gen", "--specs", folder, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "mine.sdl:" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_foreign_package_is_not_overwritten(run, specs):
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


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """What the demonstration says, and where it left its files."""
    folder = tmp_path_factory.mktemp("demo")
    result = CliRunner().invoke(main, ["demo", "--keep", str(folder)], prog_name="bmff")
    assert result.exit_code == 0, result.output
    return result.stdout, folder


def test_demo(demo):
    text, folder = demo
    assert "statement for statement the library that is installed" in text
    assert "all bytes identical" in text
    assert "All of it is as it should be." in text
    assert sorted(path.name for path in folder.iterdir()) == ["clip.mp4", "edited.mp4"]


def test_demo_adds_a_box(demo, answer):
    _, folder = demo
    (found,) = answer("find", folder / "edited.mp4", "//avc1/seii")
    assert found["class"] == "SeiInformationBox"
    before, after = (
        answer("show", folder / name, "//stco")[0]["fields"]["chunk_offset"]
        for name in ("clip.mp4", "edited.mp4")
    )
    assert [new - old for new, old in zip(after, before, strict=True)] == [18]


@pytest.mark.parametrize("name", ["clip.mp4", "edited.mp4"])
def test_the_clip_can_be_played(demo, name):
    av = pytest.importorskip("av")
    with av.open(str(demo[1] / name)) as container:
        pictures = list(container.decode(video=0))
    assert len(pictures) == 25
    assert {(each.width, each.height) for each in pictures} == {(32, 32)}
    assert bytes(pictures[0].planes[0])[:4] == bytes([32, 35, 38, 41])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("x = [1,2]", "x = [\n    1,\n    2,\n]\n", True),
        ("x = 1", "x = 2", False),
        ("x = 1", "x = 1\ny = 2", False),
        ("x = 1", "x = 1.0", False),
        ('class A:\n  """a\n  b\n  """\n', 'class A:\n    """a\n    b"""\n', True),
        ('class A:\n  """a"""\n', 'class A:\n  """b"""\n', False),
        ('class A:\n  """a"""\n', "class A:\n  pass\n", False),
        ("def f(a, b): return a", "def f(b, a): return a", False),
    ],
)
def test_same_program(one, other, same):
    assert same_program(one, other) is same
