"""The command itself: help, errors, exit codes, what it imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

COMMANDS = ("tree", "show", "find", "verify", "gen", "spec", "demo")


def bmff(*arguments: object) -> list[str]:
    """The words that start ``bmff`` in a process of its own."""
    start = "from bmffkit.cli import main; main(prog_name='bmff')"
    return [sys.executable, "-c", start, *map(str, arguments)]


def test_help_lists_every_command(run):
    result = run("--help")
    assert result.exit_code == 0
    for name in COMMANDS:
        assert f"\n  {name} " in result.stdout


@pytest.mark.parametrize("words", [*((name,) for name in COMMANDS), ("spec", "parse")])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_each_command_has_help_with_an_example(run, words, option):
    result = run(*words, option)
    assert result.exit_code == 0
    assert "Example: bmff" in result.stdout


@pytest.mark.parametrize("words", [(), ("nnpf",), ("spec",)])
def test_a_group_without_a_command_shows_its_help(run, words):
    result = run(*words)
    assert result.stderr == run(*words, "--help").stdout
    assert result.stderr.startswith("Usage: bmff")
    assert result.exit_code == 2


@pytest.mark.parametrize("name", ["tree", "show", "find", "verify", "gen", "demo"])
def test_each_command_takes_json(run, name):
    assert "--json" in run(name, "--help").stdout


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (("tre",), "'tree'"),
        (("verfy", "x"), "'verify'"),
        (("spec", "prase"), "'parse'"),
        (("tree", "--dept", "2", "x"), "'--depth'"),
        (("verify", "--jsno", "x"), "'--json'"),
    ],
)
def test_misspelt_names_get_the_nearest(run, words, near):
    result = run(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("bmff: error: no ")
    assert near in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "words", [("tree",), ("show", "a.mp4"), ("tree", "x", "--depth", "no")]
)
def test_wrong_arguments_are_one_line(run, words):
    result = run(*words)
    assert result.exit_code == 2
    assert result.stderr.startswith("bmff: error: ")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("words", [("tree",), ("show", "moov"), ("find", "moov")])
def test_a_file_that_is_not_there(run, tmp_path, words):
    result = run(words[0], tmp_path / "none.mp4", *words[1:])
    assert result.exit_code == 2
    assert result.stderr.startswith("bmff: error: ")
    assert "none.mp4" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_file_that_is_none(run, tmp_path):
    path = tmp_path / "text.mp4"
    path.write_bytes(b"this is no file of boxes, as anybody can see")
    result = run("tree", path)
    assert result.exit_code == 2
    assert result.stderr.startswith("bmff: error: ")
    assert result.stderr.count("\n") == 1


def test_version(run):
    result = run("--version")
    assert result.exit_code == 0
    assert result.stdout.startswith("bmff")


def test_a_cut_pipe_is_silent(clip_path: Path):
    process = subprocess.Popen(
        bmff("tree", *[clip_path] * 400), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert errors == b""
    assert process.wait(60) == 141


def test_an_interrupt_is_quiet(run, monkeypatch, clip_path: Path):
    from bmffkit.cli import tree

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(tree.api, "open", interrupted)
    result = run("tree", clip_path)
    assert (result.exit_code, result.output) == (130, "")


@pytest.mark.parametrize(
    ("code", "unwanted"),
    [
        ("import bmff", "numpy click rich lark jinja2 black bmffgen"),
        ("import bmffkit.cli", "numpy rich lark jinja2 black bmffgen bmff"),
        ("import bmffkit.cli.tree", "rich lark jinja2 black bmffgen"),
    ],
)
def test_what_an_import_loads(code, unwanted):
    program = f"{code}; import sys; print([n for n in {unwanted.split()!r} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
