"""Step: bit accounting, and folding neighbouring fixed fields into runs.

The position within a byte is followed over every path. A class that cannot end on a
byte, or a text or record that cannot begin on one, is an error of the specification.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from bmffgen.front.ast import NOWHERE, Number, Span
from bmffgen.middle import ir
from bmffgen.middle.problem import fail

Offsets: TypeAlias = frozenset[int] | None
"""The bits after the last whole byte, on the paths that lead here; None: any."""

START: Offsets = frozenset({0})
Fixed: TypeAlias = ir.Scalar | ir.Vector | ir.Octets


@dataclass(frozen=True, slots=True)
class Run:
    """Fixed fields that begin and end on a byte."""

    fields: tuple[Fixed, ...]
    span: Span = NOWHERE


RunOp: TypeAlias = ir.Op | Run


@dataclass(frozen=True, slots=True)
class Accounted:
    """Operations, and where they end within a byte."""

    ops: tuple[RunOp, ...]
    end: Offsets


def misplaced_tables(each: ir.ClassIR) -> set[int]:
    """The identities of tables that do not begin on a byte."""
    found: set[int] = set()
    start = None if each.kind == "bits" else START
    _block(each.program, start, each.name, found)
    return found


def fold_runs(each: ir.ClassIR) -> tuple[RunOp, ...]:
    """The class's program with its runs folded.

    Raises:
        SdlError: the class does not end on a byte, or something begins within one.
    """
    if each.kind == "bits":
        # A structure may be called at any bit.
        return _block(each.program, None, each.name).ops
    done = _block(each.program, START, each.name)
    if done.end is not None and done.end != START:
        raise fail(
            f"'{each.name}' ends {_bits(done.end)} after a byte; "
            "fields or reserved bits are missing, or a width is wrong",
            each.declaration.span,
        )
    return done.ops


def _bits(offsets: frozenset[int]) -> str:
    listed = sorted(offsets - {0}) or [0]
    return " or ".join(f"{n} bit{'s' if n != 1 else ''}" for n in listed)


def _block(
    ops: tuple[ir.Op, ...], start: Offsets, name: str, misplaced: set[int] | None = None
) -> Accounted:
    out: list[RunOp] = []
    pending: list[Fixed] = []
    offset = start

    def flush() -> None:
        nonlocal pending
        out.extend(_folded(pending))
        pending = []

    for op in ops:
        width = fixed_bits(op)
        if width is not None and isinstance(op, ir.Scalar | ir.Vector | ir.Octets):
            if offset == START and not pending:
                pending = [op]
            elif pending:
                pending.append(op)
            else:
                out.append(op)
            offset = _moved(offset, width)
            if pending and offset is None:
                flush()
            continue
        if isinstance(op, ir.Let | ir.Repeat):
            flush()
            out.append(op)
            continue
        flush()
        done, offset = _other(op, offset, name, misplaced)
        out.append(done)
    flush()
    return Accounted(tuple(out), offset)


def fixed_bits(op: ir.Op) -> int | None:
    """The bits of an operation whose size is the same in every file."""
    match op:
        case ir.Scalar():
            return op.bits
        case ir.Vector():
            return op.bits * op.count
        case ir.Octets(length=Number(value=value)):
            return 8 * value
        case _:
            return None


def _moved(offset: Offsets, bits: int) -> Offsets:
    if offset is None:
        return None
    return frozenset((each + bits) % 8 for each in offset)


def _folded(fields: list[Fixed]) -> list[RunOp]:
    """Whole bytes as a run; fields that do not fill their last byte stay single."""
    bits = 0
    last = 0
    for number, op in enumerate(fields, 1):
        bits += fixed_bits(op) or 0
        if bits % 8 == 0:
            last = number
    out: list[RunOp] = []
    if last:
        out.append(Run(tuple(fields[:last]), fields[0].span))
    out.extend(fields[last:])
    return out


def _other(
    op: ir.Op, offset: Offsets, name: str, misplaced: set[int] | None
) -> tuple[RunOp, Offsets]:
    match op:
        case ir.Table() if misplaced is not None and offset != START:
            misplaced.add(id(op))
            return op, None
        case ir.Branch():
            then = _block(op.then, offset, name, misplaced)
            otherwise = _block(op.otherwise, offset, name, misplaced)
            end = _merged(then.end, otherwise.end)
            return replace(op, then=then.ops, otherwise=otherwise.ops), end  # type: ignore[arg-type]
        case ir.Loop():
            return _loop(op, offset, name, misplaced)
        case ir.Scalar() | ir.Numbers():
            return op, _variable(op, offset)
        case ir.Octets() | ir.Instance() if offset is None:
            return op, None
        case _:
            if offset is not None and 0 not in offset:
                what = getattr(op, "name", "") or "a list of boxes"
                raise fail(
                    f"'{what}' of '{name}' begins {_bits(offset)} after a byte", op.span
                )
            return op, START


def _loop(
    op: ir.Loop, offset: Offsets, name: str, misplaced: set[int] | None
) -> tuple[RunOp, Offsets]:
    once = _block(op.body, offset, name, misplaced)
    if once.end == offset:
        return replace(op, body=once.ops), offset  # type: ignore[arg-type]
    again = _block(op.body, None, name, misplaced)
    return replace(op, body=again.ops), None  # type: ignore[arg-type]


def _variable(op: ir.Scalar | ir.Numbers, offset: Offsets) -> Offsets:
    if isinstance(op, ir.Scalar) and op.coding in ir.VARIABLE:
        return None
    if whole_octets(op.width):
        return offset
    if (
        isinstance(op, ir.Numbers)
        and isinstance(op.width, Number)
        and op.width.value % 8 == 0
    ):
        return offset
    return None


def whole_octets(width: object) -> bool:
    """Whether a width is a number of bytes whatever its variables are."""
    from bmffgen.front import ast

    if isinstance(width, ast.Number):
        return width.value % 8 == 0
    if isinstance(width, ast.Binary) and width.operator == "*":
        return any(
            isinstance(side, ast.Number) and side.value % 8 == 0
            for side in (width.left, width.right)
        )
    return False


def _merged(one: Offsets, other: Offsets) -> Offsets:
    return None if one is None or other is None else one | other


def flat(ops: tuple[RunOp, ...]) -> tuple[ir.Op, ...]:
    """The operations with runs undone, on this level and in branches."""
    out: list[ir.Op] = []
    for op in ops:
        if isinstance(op, Run):
            out.extend(op.fields)
        elif isinstance(op, ir.Branch):
            out.append(replace(op, then=flat(op.then), otherwise=flat(op.otherwise)))
        elif isinstance(op, ir.Loop | ir.Repeat):
            out.append(replace(op, body=flat(op.body)))
        else:
            out.append(op)
    return tuple(out)
