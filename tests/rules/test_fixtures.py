"""Every rule has a file that breaks it and nothing else, and one that keeps all rules."""

from __future__ import annotations

from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

import bmff
from bmffkit.semantics.rules.catalogue import all_rules

FOLDER = Path(__file__).parent / "fixtures"
IDS = [rule.id for rule in all_rules()]


@cache
def fixture(id: str) -> Any:
    """The module with the files of a rule."""
    path = FOLDER / id / "fixture.py"
    spec = spec_from_file_location(f"fixture_{id.replace('-', '_')}", path)
    assert spec is not None and spec.loader is not None, path
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def found(data: bytes) -> list[bmff.BmffError]:
    with bmff.open(data) as file:
        return file.validate("info")


def test_every_rule_has_a_folder_and_every_folder_a_rule() -> None:
    assert sorted(IDS) == sorted(
        each.name for each in FOLDER.iterdir() if each.is_dir()
    )


@pytest.mark.parametrize("id", IDS)
def test_the_breaking_file_breaks_this_rule_only(id: str) -> None:
    findings = found(fixture(id).breaks())
    assert {each.id for each in findings} == {id}, "\n".join(map(str, findings))
    assert all("carried out" not in each.message for each in findings)


@pytest.mark.parametrize("id", IDS)
def test_the_keeping_file_keeps_all_rules(id: str) -> None:
    findings = found(fixture(id).keeps())
    assert not findings, "\n".join(map(str, findings))
