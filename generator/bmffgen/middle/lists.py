"""Step: every loop gets the name of the list that it makes."""

from __future__ import annotations

import re
from dataclasses import replace

from bmffgen.front import ast
from bmffgen.front.walk import parts
from bmffgen.middle import ir
from bmffgen.middle.problem import fail
from bmffgen.middle.tree import (
    Guard,
    count_of,
    everything,
    exclusive,
    frame,
    linear,
    names_in,
    rebuilt,
)


def name_lists(classes: ir.Classes) -> ir.Classes:
    """Names the list of each loop, and tells lists of values from lists of rows."""
    out: ir.Classes = {}
    for name, each in classes.items():
        numbered = each.kind == "bits"
        program = _named(each.program, _subscripted(each.program), numbered)
        out[name] = each.with_(program=_distinct(program, "", {}))
    return out


def _distinct(
    ops: tuple[ir.Op, ...], above: str, taken: dict[str, tuple[str, str]]
) -> tuple[ir.Op, ...]:
    """Rows of different lists get classes of different names."""

    def change(op: ir.Op) -> ir.Op:
        if not isinstance(op, ir.Loop):
            return op
        row = op.row
        place = (above, op.name)
        if row and taken.setdefault(row, place) != place:
            row = f"{above}{row}"
            number = 2
            while taken.setdefault(row, place) != place:
                row = f"{above}{op.row}{number}"
                number += 1
        return replace(op, row=row, body=_distinct(op.body, row or above, taken))

    return rebuilt(ops, change)


def counts_within(ops: tuple[ir.Op, ...], elements: set[str]) -> set[str]:
    """The scalars of a frame that are counts or lengths of something in the frame."""
    scalars = {
        op.name for op, _ in frame(ops) if isinstance(op, ir.Scalar) and not op.keep
    }
    used: set[str] = set()
    for op, _ in frame(ops):
        found = linear(count_of(op))
        if found is not None and isinstance(found[0], ast.Name):
            used.add(found[0].id)
        if isinstance(op, ir.Instance) and op.length is not None and not op.structure:
            used |= names_in(op.length)
    return scalars & (used | elements)


def _subscripted(ops: tuple[ir.Op, ...]) -> set[str]:
    """Names that are counts of lists elsewhere, as ``num[j]``."""
    out: set[str] = set()
    for op in everything(ops):
        found = linear(count_of(op))
        if found is not None and isinstance(found[0], ast.Index):
            out |= {
                each.base.id
                for each in parts(found[0])
                if isinstance(each, ast.Index) and isinstance(each.base, ast.Name)
            }
    return out


def _named(
    ops: tuple[ir.Op, ...], elements: set[str], numbered: bool
) -> tuple[ir.Op, ...]:
    taken: dict[str, list[tuple[Guard, ...]]] = {}
    for op, path in frame(ops):
        if isinstance(op, ir.NAMED) and not isinstance(op, ir.Loop):
            taken.setdefault(op.name, []).append(path)
    places = {id(op): path for op, path in frame(ops)}

    def change(op: ir.Op) -> ir.Op:
        if not isinstance(op, ir.Loop):
            return op
        path = places[id(op)]
        op = replace(op, body=_named(op.body, elements, numbered))
        single = _single(op, elements)
        name = op.name or single or from_count(op.count)
        if numbered:
            name = _numbered(name, path, taken)
        others = taken.setdefault(name, [])
        if any(not exclusive(path, other) for other in others):
            if op.name or single:
                raise fail(f"two lists would be called '{name}'", op.span)
            raise fail(
                f"two things would be called '{name}'; name one with @rows", op.span
            )
        others.append(path)
        return replace(
            op, name=name, single=single, row="" if single else row_class(name)
        )

    return rebuilt(ops, change)


def _numbered(
    name: str, path: tuple[Guard, ...], taken: dict[str, list[tuple[Guard, ...]]]
) -> str:
    """A name that nothing has yet on the same path: ``ff_byte``, ``ff_byte_2``."""
    number, found = 1, name
    while any(not exclusive(path, other) for other in taken.get(found, [])):
        number += 1
        found = f"{name}_{number}"
    return found


def _single(loop: ir.Loop, elements: set[str]) -> str:
    """The only element of a loop's body, apart from counts that follow from it."""
    counts = counts_within(loop.body, elements)
    names = {
        op.name
        for op, _ in frame(loop.body)
        if isinstance(op, ir.NAMED) and op.name not in counts
    }
    if any(isinstance(op, ir.Boxes) for op, _ in frame(loop.body)):
        return ""
    if len(names) != 1 or counts & elements:
        return ""
    name = names.pop()
    kinds = [
        op for op, _ in frame(loop.body) if isinstance(op, ir.NAMED) and op.name == name
    ]
    return name if kinds else ""


def from_count(count: ast.Expression | None) -> str:
    """``entry_count`` counts entries, ``num_items`` items, ``numOfArrays`` arrays."""
    names = sorted(names_in(count))
    found = linear(count)
    if found is not None and isinstance(found[0], ast.Name):
        names = [found[0].id]
    if len(names) != 1:
        return "entries"
    name = re.sub(r"_minus\d+$", "", names[0])
    name = re.sub(
        r"^(num(ber)?_of_|num(ber)?_|num(ber)?Of(?=[A-Z])|num(?=[A-Z]))", "", name
    )
    name = re.sub(r"(?<=_)num_(?=[a-z])", "", name)
    name = re.sub(r"(_[Cc]ount|Count)$", "", name)
    if not name or name == names[0]:
        return "entries"
    name = name[0].lower() + name[1:]
    if name.endswith("s"):
        return name
    return name[:-1] + "ies" if name.endswith("y") else name + "s"


def row_class(name: str) -> str:
    """``entries`` holds objects of the class Entry, ``nal_units`` NalUnit."""
    if name.endswith("ies") and len(name) > 4:
        one = name[:-3] + "y"
    elif name.endswith(("sses", "xes")):
        one = name[:-2]
    elif name.endswith("ices"):
        one = name[:-4] + "ex"
    elif name.endswith("s") and not name.endswith("ss"):
        one = name[:-1]
    else:
        one = name + "_entry"
    made = "".join(word[:1].upper() + word[1:] for word in one.split("_"))
    return "RowEntry" if made == "Row" else made
