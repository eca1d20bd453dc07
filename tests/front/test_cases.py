"""Runs the cases in ``cases``: a name, a text of SDL, and what is expected of it.

What a file's cases show depends on the beginning of its name: ``tree``, ``error``,
``strict`` or ``notes``.
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from bmffgen.front.annotations import annotated, member_annotations
from bmffgen.front.diagnostics import Diagnostic, SdlError
from bmffgen.front.parse import parse
from bmffgen.front.strict import strict_findings
from bmffgen.front.walk import statements

from .summary import expression, summary

CASES = Path(__file__).parent / "cases"


def read_cases(path: Path) -> list[tuple[str, str, str]]:
    """The cases of a file: name, text, expectation."""
    found: list[tuple[str, str, str]] = []
    for part in path.read_text("utf-8").split("\n=====\n"):
        name, _, rest = part.strip("\n").partition("\n---\n")
        text, _, expected = rest.partition("\n==>\n")
        assert expected, f"{path.name}: the case '{name}' has no expectation"
        found.append((name, text, expected.strip("\n")))
    return found


def _diagnostic(each: Diagnostic) -> str:
    return f"{each.severity} {each.span.line}:{each.span.column} {each.message}"


def _value(content: Any) -> str:
    if isinstance(content, str | bool):
        return repr(content)
    if isinstance(content, tuple):
        return "(" + ", ".join(map(_value, content)) + ")"
    if hasattr(content, "span"):
        return expression(content)
    if hasattr(content, "__dataclass_fields__"):
        parts = [_value(getattr(content, each.name)) for each in fields(content)]
        return f"{type(content).__name__}({', '.join(parts)})"
    return repr(content)


def _notes(notes: Any) -> str:
    """The fields of a notes record that say something."""
    default = type(notes)()
    said = [
        f"{each.name}={_value(getattr(notes, each.name))}"
        for each in fields(notes)
        if getattr(notes, each.name) != getattr(default, each.name)
    ]
    return " ".join(said)


def outcome(kind: str, text: str) -> str:
    """What a text gives, as the expectations are written."""
    try:
        specification = parse(text)
        if kind == "strict":
            found = strict_findings(specification, text)
            return "\n".join(_diagnostic(each) for each in found) or "nothing"
        if kind == "notes":
            lines: list[str] = []
            for each in annotated(specification):
                name = getattr(each.declaration, "name", "headless")
                lines.append(f"{name}: {_notes(each.notes)}".rstrip())
                for statement in statements(each.declaration.body):
                    notes = _notes(member_annotations(statement.comments))
                    if notes:
                        member = getattr(statement, "name", type(statement).__name__)
                        lines.append(f"  {member}: {notes}")
            return "\n".join(lines)
    except SdlError as problem:
        return "\n".join(_diagnostic(each) for each in problem.diagnostics)
    return "\n".join(summary(specification)) or "nothing"


ALL = [
    pytest.param(path.stem.partition("_")[0], text, expected, id=f"{path.stem}-{name}")
    for path in sorted(CASES.glob("*.txt"))
    for name, text, expected in read_cases(path)
]


@pytest.mark.parametrize(("kind", "text", "expected"), ALL)
def test_case(kind: str, text: str, expected: str) -> None:
    assert outcome(kind, text) == expected


def test_every_kind_of_case_is_there() -> None:
    kinds = {path.stem.partition("_")[0] for path in CASES.glob("*.txt")}
    assert kinds == {"tree", "error", "strict", "notes"}
