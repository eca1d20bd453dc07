"""Where boxes stand, how often, and what their classes fix, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from bmffgen.back.dispatch import shown_code
from bmffgen.front.ast import Binary, Name, Number
from bmffgen.front.walk import expressions, parts, statements
from bmffgen.middle import ir

_MARKS = {"one": "1", "zero or one": "?", "one or more": "+", "any": "*", None: ""}


def placement_lines(classes: ir.Classes) -> list[str]:
    """For each box of which something is told a line."""
    out = []
    for each in sorted(classes.values(), key=lambda one: one.name):
        if each.kind == "box" and (words := [*_places(each), *_fixed(each, classes)]):
            out.append(f"{each.name} {' '.join(words)}")
    return out


def _places(each: ir.ClassIR) -> Iterator[str]:
    notes = each.notes
    special = dict(notes.quantities)
    for code in notes.containers:
        mark = _MARKS[special.get(code, notes.quantity)]
        yield f"{shown_code(code.encode('latin-1'))}={mark}"
    for name in notes.container_classes:
        yield f"{name}={_MARKS[special.get(name, notes.quantity)]}"
    for side, code in notes.order:
        yield f"{side}:{shown_code(code.encode('latin-1'))}"


def _fixed(each: ir.ClassIR, classes: ir.Classes) -> Iterator[str]:
    """The fields whose value a base leaves open, and this class, or its syntax, does not."""
    base = classes.get(each.base)
    while base is not None:
        for op in base.program:
            if isinstance(op, ir.Scalar) and isinstance(op.initial, Name):
                yield from _constraint(each, op.name)
        if any(_opens(op) for op in base.program):
            return
        base = classes.get(base.base)


def _opens(op: ir.Op) -> bool:
    return isinstance(op, ir.Scalar) and isinstance(op.initial, Name)


def _constraint(each: ir.ClassIR, name: str) -> Iterator[str]:
    for op in each.program:
        if not isinstance(op, ir.Scalar) or op.name != name:
            continue
        if isinstance(op.initial, Number):
            yield f".{name}={op.initial.value}"
        elif (most := _greatest(each, name)) is not None:
            yield f".{name}<={most}"
        return


def _greatest(each: ir.ClassIR, name: str) -> int | None:
    """The greatest value of a field that conditions of the class tell from others."""
    found = [
        most
        for statement in statements(each.declaration.body)
        for expression in expressions(statement)
        for node in parts(expression)
        if isinstance(node, Binary)
        and isinstance(node.left, Name)
        and node.left.id == name
        and isinstance(node.right, Number)
        and (most := _told(node.operator, node.right.value)) is not None
    ]
    return max(found, default=None)


def _told(operator: str, value: int) -> int | None:
    """The greatest value that a comparison is about; ``x == 0`` leaves 1 to the rest."""
    if operator in ("==", "!="):
        return max(value, 1)
    if operator in (">=", "<"):
        return value
    return value + 1 if operator in (">", "<=") else None
