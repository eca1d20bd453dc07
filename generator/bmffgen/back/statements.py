"""The few shapes of generated statements; a template prints them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Line:
    """One statement."""

    text: str
    kind: str = "line"


@dataclass(frozen=True, slots=True)
class Block:
    """A compound statement: ``if``, ``else`` or a loop, with what is in it."""

    head: str
    body: tuple[Statement, ...]
    kind: str = "block"


Statement: TypeAlias = Line | Block


@dataclass(frozen=True, slots=True)
class Constant:
    """Something computed once a module: a run, a table's layout, a context path."""

    name: str
    value: str


def quoted(text: str) -> str:
    """A string literal."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def item_codes(octets: int) -> list[tuple[str, int]]:
    """``struct`` items that make up a number of bytes: 3 bytes are B and H."""
    sizes = {1: "B", 2: "H", 4: "I", 8: "Q"}
    if octets in sizes:
        return [(sizes[octets], octets)]
    out = []
    for size in (1, 2, 4):
        if octets & size:
            out.append((sizes[size], size))
    return out


_ASSIGNED = re.compile(r"([A-Za-z_]\w*) = ")
_WORD = re.compile(r"""(?<![.\w"'])[A-Za-z_]\w*(?!["'\w])""")


def without_unused(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """The statements without assignments to plain names that nothing reads."""
    while True:
        count: dict[str, int] = {}
        _count(statements, count)
        left = _pruned(statements, count)
        if left == statements:
            return left
        statements = left


def _count(statements: tuple[Statement, ...], count: dict[str, int]) -> None:
    for each in statements:
        text = each.text if isinstance(each, Line) else each.head
        for word in _WORD.findall(text):
            count[word] = count.get(word, 0) + 1
        if isinstance(each, Block):
            _count(each.body, count)


def _pruned(
    statements: tuple[Statement, ...], count: dict[str, int]
) -> tuple[Statement, ...]:
    out: list[Statement] = []
    for each in statements:
        if isinstance(each, Block):
            out.append(Block(each.head, _pruned(each.body, count)))
            continue
        match = _ASSIGNED.match(each.text)
        if match is None or count[match[1]] > 1:
            out.append(each)
    return tuple(out)
