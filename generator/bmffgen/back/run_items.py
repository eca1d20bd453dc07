"""How the fields of a run share the items of a ``struct`` format."""

from __future__ import annotations

from dataclasses import dataclass

from bmffgen.back.statements import item_codes, quoted
from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.runs import Fixed, fixed_bits

_PLAIN = {8: "B", 16: "H", 32: "I", 64: "Q"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Some bits of a group: a whole field, or one of a vector's elements (``index``)."""

    op: Fixed
    bits: int
    index: int = -1


@dataclass(frozen=True, slots=True)
class Item:
    """One field alone (``group`` empty), or bit fields that fill some bytes together."""

    op: Fixed | None
    form: str
    octets: int
    group: tuple[Piece, ...] = ()


def items(fields: tuple[Fixed, ...]) -> list[Item]:
    """The items of a run."""
    out: list[Item] = []
    pending: list[Piece] = []
    for op in fields:
        if not pending:
            alone = _alone(op)
            if alone is not None:
                out.append(alone)
                continue
        for piece in _pieces(op):
            pending.append(piece)
            bits = sum(each.bits for each in pending)
            if bits % 8 == 0:
                pending = _with_neighbour(out, pending)
                out += _grouped(pending)
                pending = []
    return out


def _with_neighbour(out: list[Item], pending: list[Piece]) -> list[Piece]:
    """Takes in the field before when that makes one machine word: 8 and 24 bits are 32."""
    octets = sum(each.bits for each in pending) // 8
    last = out[-1] if out else None
    if last is None or not isinstance(last.op, ir.Scalar) or last.op.coding != "int":
        return pending
    if octets in (1, 2, 4, 8) or last.octets + octets not in (4, 8):
        return pending
    out.pop()
    return [Piece(last.op, last.octets * 8), *pending]


def _alone(op: Fixed) -> Item | None:
    match op:
        case ir.Octets(length=ast.Number(value=value)):
            return Item(op, f"{value}s", value)
        case ir.Scalar(coding="code"):
            return Item(op, "4s", 4)
        case ir.Scalar(coding="float"):
            return Item(op, "f" if op.bits == 32 else "d", (op.bits or 32) // 8)
        case ir.Scalar(coding="int") if op.bits in _PLAIN:
            form = _PLAIN[op.bits]
            return Item(op, form.lower() if op.signed else form, op.bits // 8)
        case ir.Vector() if op.bits in _PLAIN:
            form = _PLAIN[op.bits]
            return Item(
                op,
                f"{op.count}{form.lower() if op.signed else form}",
                op.bits * op.count // 8,
            )
        case _:
            return None


def _pieces(op: Fixed) -> list[Piece]:
    if isinstance(op, ir.Vector):
        return [Piece(op, op.bits, index) for index in range(op.count)]
    return [Piece(op, fixed_bits(op) or 0)]


def _grouped(pieces: list[Piece]) -> list[Item]:
    octets = sum(each.bits for each in pieces) // 8
    form = "".join(code for code, _ in item_codes(min(octets, 7) if octets < 8 else 8))
    if octets > 8:
        return [Item(None, f"{octets}s", octets, tuple(pieces))]
    return [Item(None, form, octets, tuple(pieces))]


def run_constant(listed: list[Item]) -> str:
    """The ``Run`` of the items, as Python text."""
    form = ">" + "".join(item.form for item in listed)
    names = []
    for item in listed:
        pieces = item.group or tuple(_whole(item))
        inner = ", ".join(f"({quoted(p.op.name)}, {p.bits})" for p in pieces)
        names.append(f"({inner},)")
    return f'Run("{form}", {", ".join(names)})'


def _whole(item: Item) -> list[Piece]:
    assert item.op is not None
    return [Piece(item.op, item.octets * 8)]
