"""Counts and lengths as they are written."""

from __future__ import annotations

from bmffgen.front import ast
from bmffgen.front.walk import parts


def length_of(listed: str, offset: int) -> str:
    """A count out of the list that it counts."""
    if offset == 0:
        return f"len({listed})"
    return f"len({listed}) {'+' if offset > 0 else '-'} {abs(offset)}"


def without_remaining(length: ast.Expression) -> ast.Expression:
    """The demanded length, where it is known without the bytes that were read."""
    if isinstance(length, ast.Ternary):
        return ast.Ternary(
            length.condition,
            without_remaining(length.then),
            without_remaining(length.otherwise),
            length.span,
        )
    if any(
        isinstance(each, ast.Call) and each.function == "remaining"
        for each in parts(length)
    ):
        return ast.Number(-1)
    return length
