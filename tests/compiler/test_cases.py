"""Runs the cases in ``cases``: a specification, and pieces of what is generated from it.

A piece is some lines that stand one behind the other, whatever their indentation; an
empty line parts two pieces. ``not: …`` is a line that must not be there. A case that
begins with ``error`` tells the file, the place and the sentence of the error instead.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bmffgen import build
from bmffgen.front.diagnostics import SdlError

from .small import write_specs

CASES = Path(__file__).parent / "cases"


def read_cases(path: Path) -> list[tuple[str, str, str]]:
    """The cases of a file: name, text, expectation."""
    found: list[tuple[str, str, str]] = []
    for part in path.read_text("utf-8").split("\n=====\n"):
        name, _, rest = part.strip("\n").partition("\n---\n")
        text, _, expected = rest.partition("\n==>\n")
        assert expected, f"{path.name}: the case '{name}' has no expectation"
        found.append((name, text + "\n", expected.strip("\n")))
    return found


ALL = [
    pytest.param(text, expected, id=f"{path.stem}-{name}")
    for path in sorted(CASES.glob("*.txt"))
    for name, text, expected in read_cases(path)
]


def generated(specs: Path) -> list[str]:
    """The lines of all generated classes; or the line that tells the error."""
    try:
        files = build.generate(specs)
    except SdlError as problem:
        return [
            f"error {Path(each.span.file).relative_to(specs).as_posix()} "
            f"{each.span.line}:{each.span.column} {each.message}".replace(
                f"{specs}/", ""
            )
            for each in problem.diagnostics
        ]
    texts = [text for name, text in sorted(files.items()) if name.endswith(".py")]
    return [
        line.strip() for text in texts for line in text.splitlines() if line.strip()
    ]


def holds(lines: list[str], piece: list[str]) -> bool:
    """Whether some lines stand one behind the other."""
    size = len(piece)
    return any(lines[at : at + size] == piece for at in range(len(lines)))


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_case(text: str, expected: str, tmp_path: Path) -> None:
    lines = generated(write_specs(tmp_path, text))
    if expected.startswith("error") or lines[0].startswith("error"):
        assert "\n".join(lines) == expected
        return
    for piece in expected.split("\n\n"):
        wanted = [line.strip() for line in piece.splitlines() if line.strip()]
        for line in wanted:
            if line.startswith("not: "):
                assert line.removeprefix("not: ") not in lines
        wanted = [line for line in wanted if not line.startswith("not: ")]
        assert holds(lines, wanted), "\n".join(["missing:", *wanted, "in:", *lines])


def test_a_piece_that_is_not_there_is_missed() -> None:
    assert holds(["a", "b", "c"], ["b", "c"])
    assert not holds(["a", "b", "c"], ["a", "c"])
