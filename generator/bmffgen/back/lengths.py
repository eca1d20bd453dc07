"""Counts and lengths as they are written."""

from __future__ import annotations

from bmffgen.front import ast
from bmffgen.front.walk import parts
from bmffgen.middle import ir
from bmffgen.middle.runs import flat
from bmffgen.middle.tree import everything


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


def counted_by_rows(loop: ir.Loop) -> list[str]:
    """The lists of lists that the rows of a loop count, in step with them."""
    return [
        each.derived.target
        for each in everything(flat(loop.body))
        if isinstance(each, ir.Scalar)
        and each.derived
        and each.derived.kind == "element"
    ]
