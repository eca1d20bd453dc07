"""The few shapes of generated statements; a template prints them."""

from __future__ import annotations

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
