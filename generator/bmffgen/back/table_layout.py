"""Tables: the layout constant, and the conditions that choose among its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffgen.back.statements import quoted
from bmffgen.front import ast
from bmffgen.middle import ir

if TYPE_CHECKING:
    from bmffgen.back.scope import Scope

_COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


def layout_constant(op: ir.Table) -> str:
    """The ``Layout`` of a table, as Python text."""
    parts = []
    for part in op.parts:
        fields = ", ".join(
            f"({quoted(name)}, {bits}, {signed})" for name, bits, signed in part.fields
        )
        guard = f", {part.guard}" if part.guard >= 0 else ""
        parts.append(f"Part({part.bits}, ({fields},){guard})")
    column = f", column={quoted(op.column)}" if op.column else ""
    return f"Layout({', '.join(parts)}{column})"


def conditions(op: ir.Table, scope: Scope) -> list[str]:
    """The conditions of a table's parts, as Python truth values."""
    return [_truth(guard, scope.text(guard)) for guard in op.guards]


def _truth(guard: ast.Expression, text: str) -> str:
    """A test as True or False, whatever numbers it is made of."""
    comparison = isinstance(guard, ast.Binary) and guard.operator in _COMPARISONS
    negation = isinstance(guard, ast.Unary) and guard.operator == "!"
    return text if comparison or negation else f"bool({text})"
