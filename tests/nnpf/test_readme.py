"""What the README says of post-filters is so."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

import bmff

from .building import network
from .carriers import stored
from .command import run

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
SECTION = README.split("\n## Post-filters\n")[1].split("\n## ")[0]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "clip.mp4").write_bytes(stored("samples"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_program_runs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", SECTION, re.DOTALL)
    exec(compile(program, "README.md", "exec"), {})
    told = capsys.readouterr().out
    assert "3 False <Spans 0..7> <Spans 0..1>" in told
    assert str([network(1), network(2)]) in told
    with bmff.open(folder / "small.mp4") as file:
        track = file.tracks[0]
        assert [each.type for each in track.items] == ["nnr1", "nnr1"]
        three, _ = track.nnpf.active(3)
        assert three.networks == [network(1), network(2)]
    assert (folder / "clip.264").read_bytes()[:4] == b"\0\0\0\1"


def test_the_commands_run(folder: Path) -> None:
    commands = re.findall(r"^bmff (.*?)(?: +#.*)?$", SECTION, re.MULTILINE)
    assert len(commands) == 7
    for each in commands:
        found = run(*shlex.split(each))
        assert found.exit_code == 0, (each, found.output)
    assert len(list(folder.iterdir())) == 7
    for name in ("small.mp4", "plain.mp4", "told.mp4", "safe.mp4"):
        with bmff.open(folder / name) as file:
            three, _ = file.tracks[0].nnpf.active(3)
            assert three.networks == [network(1), network(2)]


def test_the_options_are_there() -> None:
    options = set(re.findall(r"`(--[a-z-]+)", SECTION))
    helps = "".join(
        run("nnpf", name, "--help").stdout for name in ("harvest", "restore", "declare")
    )
    assert options
    for each in options:
        assert re.search(rf"{each}\b", helps), each
