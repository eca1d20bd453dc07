"""What users see of a class: its attributes with types and defaults."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bmffgen.back.python_names import ROW_NAMES, attribute
from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.runs import flat
from bmffgen.middle.tree import frame


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute.

    Attributes:
        name: the syntax element.
        py: its Python name.
        type: its annotation, without ``None``.
        optional: None when the syntax leaves it out.
        unset: nothing is assigned on some path, though some branch always applies.
        kind: ``stored``, ``derived`` (a property) or ``fallback`` (a property over a slot).
        op: the first operation that reads it.
        row: the attributes of a row, for lists of rows.
    """

    name: str
    py: str
    type: str
    optional: bool
    unset: bool
    kind: str
    op: ir.Named
    row: tuple[Attribute, ...] = ()


def attributes(
    ops: tuple[ir.Op, ...], taken: frozenset[str], owner: str, row_taken: frozenset[str]
) -> tuple[Attribute, ...]:
    """The attributes of one frame in the order of the syntax."""
    places: dict[str, list[ir.Named]] = {}
    for op, _ in frame(ops):
        if isinstance(op, ir.NAMED):
            places.setdefault(op.name, []).append(op)
    certain = assigned(ops)
    out = []
    for name, found in places.items():
        op = found[0]
        sure = name in certain
        optional = not sure and len(found) == 1
        out.append(
            Attribute(
                name,
                attribute(name, taken),
                type_of(found, owner),
                optional,
                not sure and not optional,
                _kind(found, taken is row_taken),
                op,
                _rows(found, owner, row_taken),
            )
        )
    return tuple(out)


def _kind(found: list[ir.Named], in_row: bool) -> str:
    derived = [op.derived for op in found if isinstance(op, ir.Scalar) and op.derived]
    if not derived or len(derived) < len(found):
        return "stored"
    if any(each.kind == "element" for each in derived):
        return "stored"
    if all(each.always for each in derived):
        return "derived"
    return "stored" if in_row else "fallback"


def _rows(
    found: list[ir.Named], owner: str, taken: frozenset[str]
) -> tuple[Attribute, ...]:
    """The attributes of the rows of a list, joined over the branches that make it."""
    merged: dict[str, Attribute] = {}
    loops = [op for op in found if isinstance(op, ir.Loop) and op.row]
    for loop in loops:
        for each in attributes(loop.body, taken, owner, taken):
            known = merged.get(each.py)
            if known is None:
                merged[each.py] = each
            else:
                merged[each.py] = replace(
                    known,
                    optional=known.optional and each.optional,
                    unset=known.unset or each.unset,
                )
    if len(loops) > 1:
        everywhere = [
            {each.py for each in attributes(loop.body, taken, owner, taken)}
            for loop in loops
        ]
        for py, each in merged.items():
            if not all(py in names for names in everywhere):
                merged[py] = replace(each, optional=True)
    return tuple(merged.values())


def loop_rows(owner: str, op: ir.Loop, attribute: Attribute) -> tuple[Attribute, ...]:
    """The attributes of a loop's rows, as the list that it makes knows them."""
    found = attributes(flat(op.body), ROW_NAMES, owner, ROW_NAMES)
    if not op.row:
        return found
    known = {row.name: row for row in attribute.row}
    return tuple(known.get(row.name, row) for row in found)


def assigned(ops: tuple[ir.Op, ...]) -> set[str]:
    """The elements that are read on every path."""
    out: set[str] = set()
    for op in ops:
        if isinstance(op, ir.NAMED):
            out.add(op.name)
        elif isinstance(op, ir.Branch) and not op.more and op.otherwise:
            out |= assigned(op.then) & assigned(op.otherwise)
    return out


def type_of(found: list[ir.Named], owner: str) -> str:
    """The Python type of an element, joined over the branches that read it."""
    types = list(dict.fromkeys(_type(op, owner) for op in found))
    if len(types) > 1 and all(each.startswith("list[") for each in types):
        return "list[Any]"
    return " | ".join(types)


def _type(op: ir.Named, owner: str) -> str:
    match op:
        case ir.Scalar(coding="int" | "ue" | "se" | "te"):
            return "int"
        case ir.Scalar(coding="float"):
            return "float"
        case ir.Scalar() | ir.String():
            return "str"
        case ir.Vector():
            return "tuple[int, ...]"
        case ir.Octets(length=None):
            return "bytes | memoryview"
        case ir.Octets():
            return "bytes"
        case ir.Codes():
            return "list[str]"
        case ir.Numbers() | ir.Table():
            return "Table"
        case ir.Instance(structure=True, family=True):
            # Its members have nothing in common but that they are structures.
            return "BitRecord"
        case ir.Instance(many=True):
            return f"list[{op.reference}]"
        case ir.Instance():
            return op.reference
        case ir.Loop():
            return _list_type(op, owner)
    raise AssertionError(op)


def _list_type(op: ir.Loop, owner: str) -> str:
    if op.row:
        return f"list[{owner}.{op.row}]"
    found = [
        each
        for each, _ in frame(op.body)
        if isinstance(each, ir.NAMED) and each.name == op.single
    ]
    inner = type_of(found, owner)
    if op.single not in assigned(op.body) and len(found) == 1:
        inner += " | None"
    return f"list[{inner}]"


def default(each: Attribute) -> str:
    """The default of a constructor's parameter, as Python text."""
    op = each.op
    if each.optional and getattr(op, "initial", None) is None:
        return "None"
    match op:
        case ir.Scalar(coding="int" | "ue" | "se" | "te"):
            return str(constant(op.initial))
        case ir.Scalar(coding="float"):
            return "0.0"
        case ir.Scalar(coding="letters"):
            return '"und"'
        case ir.Scalar(coding="st" | "bits"):
            return '""'
        case ir.Scalar():
            return _code_default(op.initial)
        case ir.Vector():
            return _vector_default(op)
        case ir.Octets():
            length = op.length.value if isinstance(op.length, ast.Number) else 0
            return f"bytes({length})" if length else 'b""'
        case ir.String():
            return '""'
        case ir.Instance(many=False):
            return "None"
        case _:
            return "()"


def zero_of(op: ir.Scalar) -> str:
    """The value of an element that is not there, where one is needed for a test."""
    if op.coding == "float":
        return "0.0"
    return '""' if op.coding in ("code", "letters", "st", "bits") else "0"


def constant(initial: ast.Expression | None) -> int:
    """The integer that an initialiser gives; 0 when it gives none."""
    from bmffgen.middle.arithmetic import folded

    if initial is None:
        return 0
    value = folded(initial)
    match value:
        case ast.Number():
            return value.value
        case ast.BitLiteral():
            return int(value.bits, 2)
        case ast.Unary(operator="-", operand=ast.Number(value=number)):
            return -number
        case ast.FourCC() if len(value.value) == 4:
            return int.from_bytes(value.value.encode("latin-1"), "big")
        case _:
            return 0


def _code_default(initial: ast.Expression | None) -> str:
    if isinstance(initial, ast.FourCC):
        return repr(initial.value)
    if isinstance(initial, ast.Number):
        return repr(initial.value.to_bytes(4, "big").decode("latin-1"))
    return '""'


def _vector_default(op: ir.Vector) -> str:
    if isinstance(op.initial, ast.ListLiteral):
        values = [constant(value) for value in op.initial.values]
    else:
        values = [constant(op.initial)] * op.count
    return repr(tuple(values))
