"""``bmff nnpf declare``, ``wrap`` and ``unwrap`` as users run them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bmffkit.cli import main
from bmffkit.cli.nnpf_wrap import spread
from bmffkit.semantics import restrictions
from declare.files import clip, entry, filtered, pictures

Run = Callable[..., Result]


def run(*arguments: object) -> Result:
    words = ["nnpf", *(str(each) for each in arguments)]
    result = CliRunner().invoke(main, words, prog_name="bmff")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def answer(*arguments: object) -> Any:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.mp4"
    path.write_bytes(filtered())
    return path


def test_wrap_and_unwrap(source: Path, tmp_path: Path) -> None:
    out, back = tmp_path / "out.mp4", tmp_path / "back.mp4"
    result = run("wrap", source, "-o", out, "--required", 210, 211, "--not-required", 5)
    assert result.exit_code == 0
    assert result.stdout == (
        "track 1: resv, hev1 restricted by aSEI, required: 210 211, not required: 5\n"
    )
    assert restrictions.listed(entry(out.read_bytes())) == ([210, 211], [5])
    result = run("unwrap", out, "-o", back)
    assert (result.exit_code, result.stdout) == (0, "track 1: hev1\n")
    assert back.read_bytes() == source.read_bytes()


def test_json(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    found = answer(
        "wrap", source, "-o", out, "--required", "210,45", "--scheme", "abcd"
    )
    assert found == {
        "file": str(source),
        "output": str(out),
        "tracks": [
            {
                "track_ID": 1,
                "entries": [
                    {
                        "type": "resv",
                        "original_format": "hev1",
                        "schemes": ["abcd"],
                        "required": [210, 45],
                        "not_required": [],
                    }
                ],
            }
        ],
    }
    found = answer("unwrap", out, "-o", out, "--scheme", "abcd")
    assert found["tracks"][0]["entries"][0]["type"] == "hev1"
    assert out.read_bytes() == source.read_bytes()


def test_types_by_name_anywhere_on_the_line(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    words = ("--required", "nn_post_filter_characteristics", 5, source, "-o", out)
    assert run("wrap", *words).exit_code == 0
    assert restrictions.listed(entry(out.read_bytes())) == ([210, 5], [])


@pytest.mark.parametrize(
    ("given", "spelled"),
    [
        ("--required 1 2 a.mp4", "--required 1 --required 2 a.mp4"),
        ("--required x --not-required y z", "--required x --not-required y --not-required z"),
        ("a.mp4 --required", "a.mp4 --required"),
        ("--required 1,2 -o b --json", "--required 1,2 -o b --json"),
    ],
)  # fmt: skip
def test_lists_on_the_command_line(given: str, spelled: str) -> None:
    assert spread(given.split()) == spelled.split()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--required", "nn_postfilter_activation"], "'nn_post_filter_activation'"),
        (["--required", "70000"], "16 bits"),
        (["--required", "5", "--not-required", "5"], "both required and not"),
        ([], "say which types"),
        (["--required", "5", "--track", "9"], "no track has the ID 9"),
        (["--required", "5", "--scheme", "abc"], "four characters"),
    ],
)
def test_wrong_words(
    source: Path, tmp_path: Path, words: list[str], reason: str
) -> None:
    out = tmp_path / "out.mp4"
    result = run("wrap", source, "-o", out, *words)
    assert result.exit_code == 2
    assert reason in result.stderr
    assert result.stderr.count("\n") == 1
    assert not out.exists()


def test_unwrapping_what_is_not_restricted(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    for words in ((), ("--track", "1")):
        result = run("unwrap", source, "-o", out, *words)
        assert result.exit_code == 2
        assert "restricted" in result.stderr
        assert not out.exists()


def test_declare(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    result = run("declare", source, "-o", out, "--optional")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "track 1, sample entry 1: hev1, not restricted",
        "  not required: 210 211",
        "  manifest: 210 not essential",
        "  manifest: 211 not essential",
        "  prefix: 0000000000000001 (visual quality)",
        "  prefix: 0000000000001001 (visual quality, picture rate upsampling)",
    ]
    assert pictures(out.read_bytes()) == pictures(source.read_bytes())
    found = answer("declare", out, "-o", out, "--essential")
    assert found["tracks"][0]["entries"][0] == {
        "entry": 1,
        "format": "hev1",
        "essential": True,
        "restricted": True,
        "required": [210, 211],
        "not_required": [],
        "manifest": {"210": 1, "211": 1},
        "prefixes": [f"{1:016b}", f"{9:016b}"],
        "notes": [],
    }


def test_declare_tells_what_avc_cannot_hold(tmp_path: Path) -> None:
    source, out = tmp_path / "in.mp4", tmp_path / "out.mp4"
    source.write_bytes(filtered("avc"))
    result = run("declare", source, "-o", out, "--essential")
    assert "  not declared: avcC has no list for SEI NAL units" in result.stdout
    words = ("--essential", "--avc-sei", "extensions")
    found = answer("declare", source, "-o", out, *words)
    assert found["tracks"][0]["entries"][0]["manifest"] == {"210": 1, "211": 1}


@pytest.mark.parametrize(
    ("words", "reason"),
    [([], "--essential or --optional"), (["--essential", "--track", "7"], "no track")],
)
def test_declare_with_wrong_words(
    source: Path, tmp_path: Path, words: list[str], reason: str
) -> None:
    out = tmp_path / "out.mp4"
    result = run("declare", source, "-o", out, *words)
    assert result.exit_code == 2
    assert reason in result.stderr
    assert not out.exists()


@pytest.mark.parametrize("codec", ["avc", "mpeg4"])
def test_declare_without_filters(tmp_path: Path, codec: str) -> None:
    source, out = tmp_path / "in.mp4", tmp_path / "out.mp4"
    source.write_bytes(clip(codec))
    result = run("declare", source, "-o", out, "--optional")
    assert result.exit_code == 2
    assert "no NNPFC message" in result.stderr or "no track of AVC" in result.stderr
    assert not out.exists()


@pytest.mark.parametrize(
    "words", [("wrap", "--required", "210"), ("unwrap", "--scheme", "aSEI")]
)
def test_nothing_is_written_when_the_track_turns_out_to_be_broken(
    source: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    broken, out = tmp_path / "broken.mp4", tmp_path / "out.mp4"
    if words[0] == "unwrap":
        run("wrap", source, "-o", source, "--required", "210")
    broken.write_bytes(source.read_bytes().replace(b"tkhd", b"free"))
    result = run(*words, broken, "-o", out)
    assert result.exit_code == 2
    assert "no tkhd" in result.stderr
    assert not out.exists()


@pytest.mark.parametrize("name", ["declare", "wrap", "unwrap"])
def test_help_has_an_example(name: str) -> None:
    assert f"Example: bmff nnpf {name} " in run(name, "--help").stdout
