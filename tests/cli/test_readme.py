"""What the README says is so."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import bmff
from bmffkit.cli.application import _COMMANDS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_program_runs(tmp_path, monkeypatch, capsys, clip_path):
    shutil.copy(clip_path, tmp_path / "clip.mp4")
    monkeypatch.chdir(tmp_path)
    program, _ = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(program, "README.md", "exec"), {})
    assert "25000 32 25" in capsys.readouterr().out
    with bmff.open("wide.mp4") as file:
        assert file.find(bmff.PixelAspectRatioBox).hSpacing == 4


def test_every_command_is_named():
    named = set(re.findall(r"^\| `bmff (\w+)", README, re.MULTILINE))
    assert named == set(_COMMANDS)


@pytest.mark.parametrize("name", re.findall(r"^ {0,2}(\w+)/ ", README, re.MULTILINE))
def test_the_folders_are_there(name):
    places = (ROOT, ROOT / "generator", ROOT / "generated")
    assert any((place / name).is_dir() for place in places)


def test_the_guide_to_specifications_knows_every_annotation():
    from bmffgen.front import annotations
    from bmffgen.front.tables import annotations as of_tables

    guide = (ROOT / "specs" / "README.md").read_text("utf-8")
    blocks, tables = guide.split("\n## Syntax tables\n")
    known = {*annotations._CLASS_WORDS, *annotations._MEMBER_WORDS}
    assert _named(blocks) == known
    known = {*of_tables._STRUCTURE_WORDS, *of_tables._STATEMENT_WORDS}
    assert _named(tables) == known


def _named(guide):
    rows = re.findall(r"^\|((?: ?`@\w+[^|]*?`)+)", guide, re.MULTILINE)
    return {word for row in rows for word in re.findall(r"@(\w+)", row)}
