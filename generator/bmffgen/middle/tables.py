"""Step: loops over fixed fields become tables that are read as one array."""

from __future__ import annotations

from dataclasses import replace

from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.lists import counts_within
from bmffgen.middle.runs import misplaced_tables
from bmffgen.middle.tree import (
    POSITIONAL,
    calls_in,
    count_of,
    everything,
    names_in,
    rebuilt,
)

PART_BITS = (8, 16, 24, 32, 48, 64)


def find_tables(classes: ir.Classes) -> ir.Classes:
    """Replaces each loop whose rows are integers of fixed place and width."""
    return {
        name: each.with_(
            program=rebuilt(each.program, _change(each.program, each.arrays), deep=True)
        )
        for name, each in classes.items()
    }


def undo_misplaced(classes: ir.Classes) -> ir.Classes:
    """A table that does not begin on a byte cannot be an array over the file: a loop again."""
    out: ir.Classes = {}
    for name, each in classes.items():
        misplaced = misplaced_tables(each)

        def change(op: ir.Op, found: set[int] = misplaced) -> ir.Op:
            if isinstance(op, ir.Table) and op.loop is not None and id(op) in found:
                return op.loop
            return op

        out[name] = each.with_(program=rebuilt(each.program, change, deep=True))
    return out


def _change(  # type: ignore[no-untyped-def]
    program: tuple[ir.Op, ...], arrays: frozenset[str]
):
    indexed = _indexed(program)

    def change(op: ir.Op) -> ir.Op:
        if not isinstance(op, ir.Loop) or op.step != 1:
            return op
        if any(isinstance(e, ir.Scalar) and e.name in arrays for e in op.body):
            return op
        if op.condition is not None or op.again is not None:
            return op
        table = _table(op, indexed)
        return table if table is not None else _numbers(op)

    return change


def _indexed(program: tuple[ir.Op, ...]) -> set[str]:
    """Names that are counts of lists in step with their rows: they must stay in rows."""
    out: set[str] = set()
    for op in everything(program):
        expression = count_of(op)
        if isinstance(expression, ast.Index):
            out |= names_in(expression.base)
    return out


def _table(loop: ir.Loop, indexed: set[str]) -> ir.Table | None:
    fields = {op.name for op in everything(loop.body) if isinstance(op, ir.NAMED)}
    if counts_within(loop.body, indexed) or fields & indexed:
        return None
    guards: list[ast.Expression] = []
    parts = _parts(loop.body, fields | {loop.variable}, guards, -1, True)
    if not parts:
        return None
    column = loop.single
    if column and guards:
        return None
    parts, guards = _used(parts, guards)
    return ir.Table(
        loop.name,
        tuple(parts),
        tuple(guards),
        loop.count,
        column,
        _descriptions(loop.body),
        loop,
        loop.element,
        loop.written,
        loop.description,
        loop.span,
    )


def _used(
    parts: list[ir.Part], guards: list[ast.Expression]
) -> tuple[list[ir.Part], list[ast.Expression]]:
    """The conditions that some part asks for, numbered anew."""
    used = sorted({part.guard for part in parts if part.guard >= 0})
    numbers = {old: new for new, old in enumerate(used)} | {-1: -1}
    renumbered = [replace(part, guard=numbers[part.guard]) for part in parts]
    return renumbered, [guards[old] for old in used]


def _descriptions(body: tuple[ir.Op, ...]) -> tuple[tuple[str, str], ...]:
    out: dict[str, str] = {}
    for op in everything(body):
        if isinstance(op, ir.Scalar):
            out[op.name] = out.get(op.name) or op.description
    return tuple(out.items())


def _parts(
    ops: tuple[ir.Op, ...],
    fields: set[str],
    guards: list[ast.Expression],
    guard: int,
    sense: bool,
) -> list[ir.Part] | None:
    out: list[ir.Part] = []
    group: list[tuple[str, int, bool]] = []
    for op in ops:
        if (
            isinstance(op, ir.Scalar)
            and op.coding == "int"
            and op.bits
            and op.bits <= 64
        ):
            group.append((op.name, op.bits, op.signed))
            bits = sum(width for _, width, _ in group)
            if bits % 8 == 0 and bits in PART_BITS:
                out.append(ir.Part(bits, tuple(group), guard, sense))
                group = []
            elif bits > 64:
                return None
            continue
        # A condition inside a condition would need conditions of conditions.
        if not isinstance(op, ir.Branch) or group:
            return None
        nested = _branch(op, fields, guards, guard, sense)
        if nested is None:
            return None
        out += nested
    return None if group else out


def _branch(
    op: ir.Branch,
    fields: set[str],
    guards: list[ast.Expression],
    guard: int,
    sense: bool,
) -> list[ir.Part] | None:
    condition = op.condition
    if op.more or condition is None or names_in(condition) & fields:
        return None
    if POSITIONAL & calls_in(condition) or _has_index(condition):
        return None
    out: list[ir.Part] = []
    for ops, side in ((op.then, True), (op.otherwise, False)):
        if not ops:
            continue
        own = condition if side else ast.Unary("!", condition)
        if guard >= 0:
            outer = guards[guard] if sense else ast.Unary("!", guards[guard])
            own = ast.Binary("&&", outer, own)
        if own not in guards:
            guards.append(own)
        nested = _parts(ops, fields, guards, guards.index(own), True)
        if nested is None:
            return None
        out += nested
    return out


def _has_index(expression: ast.Expression) -> bool:
    from bmffgen.front.walk import parts

    return any(isinstance(each, ast.Index) for each in parts(expression))


def _numbers(loop: ir.Loop) -> ir.Op:
    """A loop over one integer of a width that is the same for all of them."""
    if not loop.single or len(loop.body) != 1:
        return loop
    op = loop.body[0]
    plain = isinstance(op, ir.Scalar) and op.coding == "int" and op.derived is None
    if not plain or not isinstance(op, ir.Scalar):
        return _codes(loop, op)
    if loop.variable in names_in(op.width) or _has_index(op.width):
        return loop
    return ir.Numbers(
        loop.name,
        op.width,
        loop.count,
        op.signed,
        loop.start,
        op.element,
        op.written,
        op.description or loop.description,
        loop.span,
    )


def _codes(loop: ir.Loop, op: ir.Op) -> ir.Op:
    if isinstance(op, ir.Scalar) and op.coding == "code":
        return ir.Codes(
            loop.name,
            loop.count,
            op.element,
            op.written,
            op.description or loop.description,
            loop.span,
        )
    return replace(loop)
