"""Read-only attributes of generated classes: counts, columns, boxes by name."""

from __future__ import annotations

from dataclasses import dataclass

from bmffgen.back.attributes import Attribute
from bmffgen.back.documentation import sentence
from bmffgen.back.lengths import length_of
from bmffgen.back.python_names import BOX_NAMES
from bmffgen.back.statements import quoted
from bmffgen.back.writing import Writing
from bmffgen.middle import ir


@dataclass(frozen=True, slots=True)
class Property:
    """A read-only attribute; ``setter`` names the slot of one that can be set.

    ``typed``: the value's type is not known to a type checker, and has to be told.
    """

    name: str
    type: str
    doc: str
    value: str
    setter: str = ""
    typed: bool = False


def derived_property(a: Attribute, known: dict[str, Attribute]) -> Property:
    assert isinstance(a.op, ir.Scalar) and a.op.derived is not None
    derived = a.op.derived
    doc = (
        f"{sentence(a.op.description) or 'A count.'} Derived: it follows from the list."
    )
    target = known.get(derived.target)
    place = f"self.{target.py}" if target is not None else "self.children"
    if derived.kind == "measure":
        value = f"len({place}.to_bytes())"
        doc = f"{sentence(a.op.description) or 'A length.'} Derived: it follows from the bytes."
    else:
        value = length_of(place, derived.offset)
        if target is not None and target.optional:
            value = f"0 if {place} is None else {value}"
    return Property(a.py, "int", doc, value)


def fallback_property(
    a: Attribute, writing: Writing, known: dict[str, Attribute]
) -> Property:
    assert isinstance(a.op, ir.Scalar) and a.op.derived is not None
    derived = a.op.derived
    doc = sentence(a.op.description) or "A count."
    doc += " It follows from the list, where there is one."
    target = known[derived.target]
    place = f"self.{target.py}"
    value = length_of(place, derived.offset)
    return Property(
        a.py,
        "int | None" if a.optional else "int",
        doc,
        f"self._{a.name} if {place} is None else {value}",
        f"_{a.name}",
    )


def columns(op: ir.Table) -> list[tuple[str, bool, str]]:
    """The columns of a table: name, whether some conditions leave it out, description."""
    always: dict[str, int] = {}
    described = dict(op.descriptions)
    for part in op.parts:
        for name, _, _ in part.fields:
            always[name] = always.get(name, 0) + (2 if part.guard < 0 else 1)
    return [
        (name, weight < 2, described.get(name, "")) for name, weight in always.items()
    ]


def column_property(
    a: Attribute, name: str, optional: bool, description: str
) -> Property:
    doc = sentence(description) or f"The column ``{name}``."
    doc += f" A view of ``{a.py}``."
    if optional or a.optional:
        doc += " None when the syntax leaves it out."
        return Property(
            name, "Table | None", doc, f"column(self.{a.py}, {quoted(name)})"
        )
    return Property(name, "Table", doc, f"self.{a.py}[{quoted(name)}]", typed=True)


def accessors(each: ir.ClassIR, listed: tuple[Attribute, ...]) -> tuple[Property, ...]:
    taken = {a.py for a in listed} | BOX_NAMES
    out: dict[str, Property] = {}
    for a in each.own_accessors:
        name = f"{a.name}_" if a.name in taken else a.name
        where = "self.children" if each.kind != "tagged" else "self.descriptors"
        doc = sentence(a.description) or f"The {a.kind} inside."
        source = "descriptors" if where.endswith("descriptors") else "children"
        if a.many:
            out.setdefault(
                name,
                Property(
                    name,
                    f"list[{a.kind}]",
                    doc,
                    f"every(self.{source}, {quoted(a.kind)})",
                    typed=True,
                ),
            )
        else:
            doc += " None when there is none."
            value = f"first(self.{source}, {quoted(a.kind)})"
            out.setdefault(
                name, Property(name, f"{a.kind} | None", doc, value, typed=True)
            )
    return tuple(out.values())
