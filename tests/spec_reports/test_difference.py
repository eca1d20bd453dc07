"""The words for differences: cases in ``cases``, each an old text, a new one, the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from bmffgen.data import specs_path
from bmffgen.front.annotations import annotated
from bmffgen.front.ast import ClassDeclaration
from bmffgen.front.parse import parse
from bmffgen.middle.collect import Declared
from bmffgen.report.difference import Class, classes_of, compare, difference

CASES = Path(__file__).parent / "cases"
BASES = """
// @native
class Box(unsigned int(32) t) { }
class FullBox(t, v, f) extends Box(t) { }
"""


def classes(text: str) -> dict[str, Class]:
    """The classes of a text, with boxes to derive from."""
    declared = []
    for each in annotated(parse(f"// @clause 1\n{BASES}\n{text}")):
        assert isinstance(each.declaration, ClassDeclaration)
        declared.append(
            Declared(each.declaration, each.notes, "doc.module", "Document")
        )
    return classes_of(declared)


def words(old: str, new: str) -> str:
    """What there is to say about two texts."""
    found = compare(classes(old), classes(new))
    return "\n".join(f"{name}: {said}" for name, said in found.lines()) or "nothing"


def read_cases(path: Path) -> list[tuple[str, str, str, str]]:
    """The cases of a file: name, old text, new text, words."""
    out = []
    for part in path.read_text("utf-8").split("\n=====\n"):
        name, _, rest = part.strip("\n").partition("\n---\n")
        texts, _, expected = rest.partition("\n==>\n")
        old, arrow, new = texts.partition("\n-->\n")
        assert arrow and expected, f"{path.name}: the case '{name}' is not whole"
        out.append((name, old, new, expected.strip("\n")))
    return out


ALL = [
    pytest.param(*rest, id=f"{path.stem}-{name}")
    for path in sorted(CASES.glob("*.txt"))
    for name, *rest in read_cases(path)
]


@pytest.mark.parametrize(("old", "new", "expected"), ALL)
def test_case(old: str, new: str, expected: str) -> None:
    assert words(old, new) == expected


@pytest.mark.parametrize(("old", "new", "expected"), ALL)
def test_a_text_does_not_differ_from_itself(old: str, new: str, expected: str) -> None:
    assert words(old, old) == words(new, new) == "nothing"


def test_our_specifications_do_not_differ_from_themselves() -> None:
    found = difference(specs_path(), specs_path() / "profile.toml")
    assert not found
    assert found.same > 500
