"""The expressions that an operation needs when it is read or written."""

from __future__ import annotations

from collections.abc import Iterator

from bmffgen.front import ast
from bmffgen.middle import ir


def expressions_of(op: ir.Op) -> Iterator[ast.Expression]:
    """The operation's own expressions; not those of operations inside it."""
    match op:
        case ir.Scalar():
            yield op.width
            if op.derived is not None:
                yield from op.derived.unless
        case ir.Octets():
            yield from _given(op.length)
        case ir.Numbers():
            yield op.width
            yield from _given(op.count)
        case ir.Codes() | ir.Boxes():
            yield from _given(op.count)
        case ir.Table():
            yield from _given(op.count)
            yield from op.guards
        case ir.Instance():
            yield from op.arguments
            yield from _given(op.length)
        case ir.Let():
            yield op.value
            yield from op.indices
        case ir.Repeat():
            yield op.condition
        case ir.Branch():
            yield from _given(op.condition)
        case ir.Loop():
            yield op.start
            yield from _given(op.count)
            yield from _given(op.condition)
            yield from _given(op.again)
        case _:
            return


def _given(expression: ast.Expression | None) -> Iterator[ast.Expression]:
    if expression is not None:
        yield expression
