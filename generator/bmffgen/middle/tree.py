"""Walking and rebuilding programs of operations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bmffgen.front import ast
from bmffgen.front.walk import parts
from bmffgen.middle import ir

POSITIONAL = frozenset(
    (
        "more_data_in_payload",
        "more_rbsp_data",
        "next_bits",
        "payload_extension_bits",
        "payload_bits_left",
        "payload_extension_present",
        "rbsp_bits_left",
        "remaining",
    )
)
"""Functions that ask what comes next: who writes cannot answer them."""

Guard = tuple[int, bool]
"""One side of a branch, by the identity of the branch."""


def frame(
    ops: tuple[ir.Op, ...], path: tuple[Guard, ...] = ()
) -> Iterator[tuple[ir.Op, tuple[Guard, ...]]]:
    """The operations of one frame with the branches that they are in; not those of loops."""
    for op in ops:
        yield op, path
        if isinstance(op, ir.Branch):
            yield from frame(op.then, (*path, (id(op), True)))
            yield from frame(op.otherwise, (*path, (id(op), False)))
        elif isinstance(op, ir.Repeat):
            yield from frame(op.body, path)


def everything(ops: tuple[ir.Op, ...]) -> Iterator[ir.Op]:
    """All operations, those inside loops included."""
    for op, _ in frame(ops):
        yield op
        if isinstance(op, ir.Loop):
            yield from everything(op.body)


def exclusive(one: tuple[Guard, ...], other: tuple[Guard, ...]) -> bool:
    """Whether two places are on different sides of one branch."""
    sides = dict(one)
    return any(branch in sides and sides[branch] is not side for branch, side in other)


def rebuilt(
    ops: tuple[ir.Op, ...], change: Callable[[ir.Op], ir.Op], deep: bool = False
) -> tuple[ir.Op, ...]:
    """The operations of a frame, each changed; with ``deep`` those of loops as well."""
    out: list[ir.Op] = []
    for op in ops:
        new = change(op)
        if isinstance(new, ir.Branch):
            new = replace(
                new,
                then=rebuilt(new.then, change, deep),
                otherwise=rebuilt(new.otherwise, change, deep),
            )
        elif isinstance(new, ir.Repeat) or (deep and isinstance(new, ir.Loop)):
            new = replace(new, body=rebuilt(new.body, change, deep))
        out.append(new)
    return tuple(out)


def count_of(op: ir.Op) -> ast.Expression | None:
    """The expression that says how many there are, if there is one."""
    match op:
        case ir.Table() | ir.Loop() | ir.Numbers() | ir.Codes() | ir.Boxes():
            return op.count
        case ir.Octets():
            return op.length
        case _:
            return None


def names_in(expression: ast.Expression | None) -> set[str]:
    """The names that an expression uses."""
    if expression is None:
        return set()
    return {each.id for each in parts(expression) if isinstance(each, ast.Name)}


def calls_in(expression: ast.Expression | None) -> set[str]:
    """The functions that an expression calls."""
    if expression is None:
        return set()
    return {each.function for each in parts(expression) if isinstance(each, ast.Call)}


def linear(expression: ast.Expression | None) -> tuple[ast.Expression, int] | None:
    """``x + c`` as (x, c) for a name or subscripted name x; None for anything else."""
    if isinstance(expression, (ast.Name, ast.Index)):
        return expression, 0
    if (
        isinstance(expression, ast.Binary)
        and expression.operator in "+-"
        and isinstance(expression.right, ast.Number)
        and isinstance(expression.left, (ast.Name, ast.Index))
    ):
        sign = 1 if expression.operator == "+" else -1
        return expression.left, sign * expression.right.value
    return None
