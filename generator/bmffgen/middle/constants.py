"""Step: fields that are repeated on one path, as reserved bits are, get names of their own."""

from __future__ import annotations

from dataclasses import replace

from bmffgen.middle import ir
from bmffgen.middle.tree import Guard, exclusive, frame, rebuilt


def name_constants(classes: ir.Classes) -> ir.Classes:
    """``reserved`` declared twice becomes ``reserved`` and ``reserved_2``."""
    return {
        name: each.with_(program=renamed(each.program))
        for name, each in classes.items()
    }


def renamed(ops: tuple[ir.Op, ...]) -> tuple[ir.Op, ...]:
    """One frame and the frames of its loops."""
    names: dict[int, str] = {}
    taken: dict[str, list[tuple[str, list[tuple[Guard, ...]]]]] = {}
    for op, path in frame(ops):
        if isinstance(op, ir.Loop) or not isinstance(op, ir.NAMED):
            continue
        variants = taken.setdefault(op.name, [(op.name, [])])
        constant = isinstance(op, (ir.Scalar, ir.Vector)) and op.initial is not None
        names[id(op)] = _variant(op, path, variants, constant)

    def change(op: ir.Op) -> ir.Op:
        if isinstance(op, ir.Loop):
            return replace(op, body=renamed(op.body))
        name = names.get(id(op))
        if name is None or not isinstance(op, ir.NAMED) or name == op.name:
            return op
        return replace(op, name=name)

    return rebuilt(ops, change)


def _variant(
    op: ir.Named,
    path: tuple[Guard, ...],
    variants: list[tuple[str, list[tuple[Guard, ...]]]],
    constant: bool,
) -> str:
    for name, places in variants:
        if all(exclusive(path, other) for other in places):
            places.append(path)
            return name
    repeated = () in (path, *variants[0][1])
    if not constant and not repeated:
        # Conditions that cannot be seen to exclude each other: one element all the same.
        variants[0][1].append(path)
        return variants[0][0]
    name = f"{op.name}_{len(variants) + 1}"
    variants.append((name, [path]))
    return name
