"""Runs the cases in ``cases``: a name, a text of syntax tables, and what is expected of it.

What a file's cases show depends on the beginning of its name: ``error``, ``notes`` or
``check``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bmffgen.front.diagnostics import SdlError
from bmffgen.front.tables.annotations import annotated, statement_annotations
from bmffgen.front.tables.check import check
from bmffgen.front.tables.parse import parse_tables
from bmffgen.front.tables.syntax import statements
from front.test_cases import _diagnostic, _notes, read_cases

from .interpreter import SPECS, document

CASES = Path(__file__).parent / "cases"


def outcome(kind: str, text: str) -> str:
    """What a text gives, as the expectations are written."""
    try:
        structures = annotated(parse_tables(text))
        if kind == "check":
            return "\n".join(map(_diagnostic, check(structures))) or "nothing"
        lines: list[str] = []
        for each in structures:
            lines.append(f"{each.structure.name}: {_notes(each.notes)}".rstrip())
            for statement in statements(each.structure.body):
                notes = _notes(statement_annotations(statement.comments))
                if notes:
                    name = getattr(statement, "name", type(statement).__name__)
                    lines.append(f"  {name}: {notes}")
        return "\n".join(lines) or "nothing"
    except SdlError as problem:
        return "\n".join(map(_diagnostic, problem.diagnostics))


ALL = [
    pytest.param(path.stem.partition("_")[0], text, expected, id=f"{path.stem}-{name}")
    for path in sorted(CASES.glob("*.txt"))
    for name, text, expected in read_cases(path)
]


@pytest.mark.parametrize(("kind", "text", "expected"), ALL)
def test_case(kind: str, text: str, expected: str) -> None:
    assert outcome(kind, text) == expected


SHARED = "itu-h274/ed3"
FOLDERS = sorted({str(p.parent.relative_to(SPECS)) for p in SPECS.rglob("*.syntax")})


@pytest.mark.parametrize("folder", FOLDERS)
def test_documents_fit_together(folder: str) -> None:
    others = [] if folder == SHARED else list(document(SHARED).values())
    mine = [
        each
        for path in sorted((SPECS / folder).glob("*.syntax"))
        for each in annotated(parse_tables(path.read_text("utf-8"), str(path)))
    ]
    for each in mine:
        assert each.notes.clause and each.notes.description
        for statement in statements(each.structure.body):
            statement_annotations(statement.comments)
    assert [found.render() for found in check(mine, others)] == []
