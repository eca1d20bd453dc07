"""Step: counts and lengths that follow from a list are derived, never stored twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.lists import counts_within
from bmffgen.middle.tree import (
    Guard,
    count_of,
    everything,
    frame,
    linear,
    names_in,
    rebuilt,
)


def derive_counts(classes: ir.Classes) -> ir.Classes:
    """Marks each scalar that says how many, or how long, with what it follows from."""
    return {
        name: each.with_(program=_derived(each.program))
        for name, each in classes.items()
    }


def _derived(program: tuple[ir.Op, ...]) -> tuple[ir.Op, ...]:
    elements = _elements(program)
    return _frame(program, elements)


def _elements(program: tuple[ir.Op, ...]) -> dict[str, str]:
    """For counts like ``num[j]``: the list whose j-th element they count."""
    out: dict[str, str] = {}
    for op in everything(program):
        if not isinstance(op, ir.Loop):
            continue
        for inner, _ in frame(op.body):
            expression = count_of(inner)
            if (
                isinstance(expression, ast.Index)
                and isinstance(expression.base, ast.Name)
                and isinstance(expression.index, ast.Name)
                and expression.index.id == op.variable
                and isinstance(inner, ir.NAMED)
                and not any(
                    isinstance(each, ir.Scalar) and each.name == expression.base.id
                    for each, _ in frame(op.body)
                )
                and op.single == inner.name
            ):
                out.setdefault(expression.base.id, op.name)
    return out


def _frame(ops: tuple[ir.Op, ...], elements: dict[str, str]) -> tuple[ir.Op, ...]:
    scalars: dict[str, list[tuple[ir.Scalar, tuple[Guard, ...]]]] = {}
    for op, path in frame(ops):
        if isinstance(op, ir.Scalar) and not op.keep and op.coding in ("int", "ue"):
            scalars.setdefault(op.name, []).append((op, path))
    found: dict[str, tuple[ir.Derived, tuple[Guard, ...]]] = {}
    for op, path in frame(ops):
        for name, derived in _targets(op):
            if name in scalars and name not in found:
                found[name] = (derived, path)
    for name in counts_within(ops, set(elements)):
        if name in elements and name in scalars:
            found.setdefault(name, (ir.Derived("element", elements[name]), ()))
    conditions = {id(op): op for op, _ in frame(ops) if isinstance(op, ir.Branch)}
    change = _marker(found, scalars, conditions, elements)
    return rebuilt(ops, change)


def _marker(
    found: dict[str, tuple[ir.Derived, tuple[Guard, ...]]],
    scalars: dict[str, list[tuple[ir.Scalar, tuple[Guard, ...]]]],
    conditions: dict[int, ir.Branch],
    elements: dict[str, str],
) -> Callable[[ir.Op], ir.Op]:
    def change(op: ir.Op) -> ir.Op:
        if isinstance(op, ir.Loop):
            return replace(op, body=_frame(op.body, elements))
        if not isinstance(op, ir.Scalar) or op.name not in found:
            return op
        derived, path = found[op.name]
        places = scalars[op.name]
        own = [place for each, place in places if each is op]
        if not own:
            return op
        # A list that stands under more conditions than its count leaves the count free.
        extra = [
            guard for guard in path if not any(guard in place for _, place in places)
        ]
        if not extra:
            return replace(op, derived=derived)
        tests: list[ast.Expression] = []
        for branch, side in extra:
            condition = conditions[branch].condition
            if conditions[branch].more or condition is None:
                return op
            tests.append(condition if side else ast.Unary("!", condition))
        return replace(op, derived=replace(derived, always=False, unless=tuple(tests)))

    return change


def _targets(op: ir.Op) -> list[tuple[str, ir.Derived]]:
    """The names that an operation's count or length is derived from it."""
    if isinstance(op, ir.Instance):
        # The length of a structure counts more than the structure.
        if op.length is None or op.structure:
            return []
        return [(name, ir.Derived("measure", op.name)) for name in names_in(op.length)]
    found = linear(count_of(op))
    if found is None or not isinstance(found[0], ast.Name):
        return []
    target = "children" if isinstance(op, ir.Boxes) else getattr(op, "name", "")
    return [(found[0].id, ir.Derived("length", target, offset=-found[1]))]
