"""The compiler knows the languages of the standards, and nothing that they define.

No code, class or field of any specification may stand in its sources as a word or as a
text in quotes. Words that the compiler needs for itself are listed, with the reason.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import bmffgen
from bmffgen import build, data
from bmffgen.middle import ir
from bmffgen.middle.tree import everything

COMPILER = Path(bmffgen.__file__).parent
SHORTEST = 4
"""Names of three letters and less say nothing."""

ROOTS = {
    "Box": "the run time's own root, which the specifications declare as native",
    "uuid": "the code under which user types are found belongs to the header of boxes",
}
"""What the compiler has to know of boxes."""

ENGLISH = {
    "base": "a key of reports: the class that another one extends",
    "block": "a part of a template",
    "bytes": "the Python type",
    "description": "a key of annotations and columns",
    "descriptors": "the list of all tagged members, which the language of SDL has",
    "entries": "the list that a count of entries gives its name",
    "kind": "a key of reports: of which kind a class or a change is",
    "length": "the annotation, and one way in which a count is derived",
    "name": "a key of overlays",
    "parameters": "of constructors and functions",
    "reserved": "a reserved word of the language",
    "rows": "the annotation",
    "sign": "a kind of token",
    "text": "a key of reports, and the run time's way to read strings",
    "title": "a key of profiles and overlays",
    "value": "a key of reports",
    "values": "of lists",
    "width": "an attribute of the syntax tree",
}
"""Plain words that some standard uses as a name, and the compiler for itself."""


@cache
def classes() -> ir.Classes:
    """All classes of all specifications."""
    return build.compile_classes(data.specs_path())


def codes() -> set[str]:
    """The four-character codes of all classes, and those that their syntax compares with."""
    found = {
        code[:4].decode("latin-1") for each in classes().values() for code in each.codes
    }
    quoted = re.compile(r"'([^'\n]{4})'")
    for path in data.specs_path().rglob("*.sdl"):
        found.update(quoted.findall(re.sub(r"//.*", "", path.read_text("utf-8"))))
    return found


def class_names() -> set[str]:
    return set(classes())


def field_names() -> set[str]:
    return {
        op.name
        for each in classes().values()
        for op in everything(each.program)
        if isinstance(op, ir.NAMED)
    }


def sources() -> list[Path]:
    """The compiler's modules and templates."""
    found = [path for path in COMPILER.rglob("*") if path.suffix in (".py", ".j2")]
    return sorted(path for path in found if "_data" not in path.parts)


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """The texts in quotes of a module, without docstrings; of a template all of it."""
    content = path.read_text("utf-8")
    if path.suffix == ".j2":
        yield from enumerate(content.splitlines(), 1)
        return
    tree = ast.parse(content)
    descriptions = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in descriptions:
            continue
        if isinstance(node.value, str):
            yield node.lineno, node.value
        elif isinstance(node.value, bytes):
            yield node.lineno, node.value.decode("latin-1")


def identifiers(path: Path) -> Iterator[tuple[int, str]]:
    """The names that a module uses."""
    if path.suffix == ".j2":
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        for name in ("id", "attr", "arg", "name"):
            value = getattr(node, name, None)
            if isinstance(value, str):
                yield getattr(node, "lineno", 0), value


def distinctive(name: str) -> bool:
    """Whether a name can only come from a standard: capitals inside, digits, underscores."""
    return len(name) >= SHORTEST and bool(re.search(r"[a-z][A-Z]|\d|_", name))


def stands(names: set[str], whole: bool) -> list[str]:
    """Where one of the names stands in a text: as all of it, or as a word of it."""
    out = []
    for path in sources():
        for line, text in texts(path):
            words = {text} if whole else {text, *re.findall(r"\w+", text)}
            out += [place(path, line, word) for word in sorted(words & names)]
    return out


def used(names: set[str]) -> list[str]:
    """Where one of the names is an identifier."""
    return [
        place(path, line, name)
        for path in sources()
        for line, name in identifiers(path)
        if name in names
    ]


def place(path: Path, line: int, word: str) -> str:
    return f"{path.relative_to(COMPILER).as_posix()}:{line}: {word!r}"


def test_no_codes() -> None:
    assert stands(codes() - ROOTS.keys() - ENGLISH.keys(), whole=True) == []


def test_no_classes() -> None:
    known = {name for name in class_names() if len(name) >= SHORTEST} - ROOTS.keys()
    assert stands(known, whole=False) + used(known) == []


def test_no_fields() -> None:
    known = {name for name in field_names() if distinctive(name)}
    assert stands(known, whole=False) + used(known) == []
    plain = {name for name in field_names() if len(name) >= SHORTEST}
    assert stands(plain - ENGLISH.keys(), whole=True) == []


def test_every_excuse_is_needed() -> None:
    excused = {*ROOTS, *ENGLISH}
    found = {
        each.rpartition(": ")[2].strip("'") for each in stands(excused, whole=True)
    }
    assert excused == found
    assert ENGLISH.keys() <= codes() | field_names()


def test_a_name_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = next(each for each in sorted(class_names()) if distinctive(each))
    code = min(codes() - ROOTS.keys() - ENGLISH.keys())
    guilty = tmp_path / "guilty.py"
    guilty.write_text(
        f"{name} = 1\nx = 'of {name}'\ny = {code.encode('latin-1')!r}\n", "utf-8"
    )
    monkeypatch.setattr("compiler.test_knows_no_box.COMPILER", tmp_path)
    assert used({name}) == [f"guilty.py:1: {name!r}"]
    assert stands({name}, whole=False) == [f"guilty.py:2: {name!r}"]
    assert stands({code}, whole=True) == [f"guilty.py:3: {code!r}"]
