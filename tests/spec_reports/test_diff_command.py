"""``bmff spec diff``."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def other_specs(small_specs: Path) -> Path:
    """Other specifications: a field is wider, a class is gone, another one is new."""
    folder = small_specs.with_name("other")
    shutil.copytree(small_specs, folder)
    text = (folder / "doc" / "ed1" / "all.sdl").read_text("utf-8")
    text = text.replace("'one ') { unsigned int(8)", "'one ') { unsigned int(16)")
    text = text.partition("// @clause 4")[0] + "// @clause 5\nclass New { bit(8) a; }\n"
    (folder / "doc" / "ed1" / "all.sdl").write_text(text, "utf-8")
    return folder


def test_no_difference(run: Run, small_specs: Path) -> None:
    result = run("spec", "diff", small_specs, small_specs / "profile.toml")
    assert result.exit_code == 0
    assert result.stdout == "no difference in 8 classes\n"


def test_differences(run: Run, small_specs: Path, other_specs: Path) -> None:
    result = run("spec", "diff", small_specs, other_specs)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "OneBox (2): field a is 16 bits instead of 8",
        "New (5): new class of Document 1, 5",
        "BookBox (4): class removed of Document 1, 4, box type 'book', extends Box",
        "1 changed, 1 new, 1 removed, 6 the same",
    ]


def test_differences_for_programs(
    run: Run, small_specs: Path, other_specs: Path
) -> None:
    answer = json.loads(run("spec", "diff", small_specs, other_specs, "--json").stdout)
    assert answer["same"] == 6
    assert answer["changed"][0]["class"] == "OneBox"
    assert answer["changed"][0]["changes"] == [
        {
            "kind": "width", "fields": ["a"], "old": "8", "new": "16",
            "text": "field a is 16 bits instead of 8",
        }
    ]  # fmt: skip
    assert [each["class"] for each in answer["added"]] == ["New"]
    assert [each["codes"] for each in answer["removed"]] == [["book"]]


def test_another_profile_of_the_same_folder(run: Run, small_specs: Path) -> None:
    (small_specs / "doc" / "ed2").mkdir()
    (small_specs / "doc" / "ed2" / "all.sdl").write_text(
        "// @clause 9\nclass Late { bit(8) a; }\n", "utf-8"
    )
    text = (small_specs / "profile.toml").read_text("utf-8")
    text = text.replace(
        "documents = [", 'documents = [{ path = "doc/ed2", title = "D" }, '
    )
    (small_specs / "next.toml").write_text(text, "utf-8")
    result = run("spec", "diff", small_specs, small_specs / "next.toml")
    assert result.exit_code == 1
    assert "Late (9): new class of D, 9" in result.stdout


def test_the_other_side_is_what_is_installed(run: Run, small_specs: Path) -> None:
    result = run("spec", "diff", small_specs)
    assert result.exit_code == 1
    assert "MovieBox (8.2.1): new class" in result.stdout


@pytest.mark.parametrize("side", ["nowhere", "."])
def test_a_side_that_cannot_be_used(run: Run, tmp_path: Path, side: str) -> None:
    assert run("spec", "diff", tmp_path / side).exit_code == 2
