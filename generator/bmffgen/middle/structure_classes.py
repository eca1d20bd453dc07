"""Structures of syntax tables as classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bmffgen.front import ast
from bmffgen.front.notes import ClassNotes, Context, Step
from bmffgen.front.tables import syntax
from bmffgen.front.tables.notes import AnnotatedStructure
from bmffgen.front.tables.printer import to_text
from bmffgen.middle import ir
from bmffgen.middle.problem import fail
from bmffgen.middle.structures import Callable, StructureLowering


@dataclass(frozen=True, slots=True)
class Placed:
    """A structure in force, and where its class goes.

    Attributes:
        name: its class.
        module: the generated module.
        title: the document, as it is cited.
    """

    each: AnnotatedStructure
    name: str
    module: str
    title: str


def structure_class(placed: Placed, called: Mapping[str, Callable]) -> ir.ClassIR:
    """A structure as a class; ``called`` are those that its document sees, by name."""
    structure, notes = placed.each.structure, placed.each.notes
    given = tuple(
        Context(found.name, (Step("given"),), found.default)
        for found in notes.contexts
        if found.structure is None
    )
    known = _known(placed, called)
    program = StructureLowering(structure, called).program()
    declaration = ast.ClassDeclaration(placed.name, (), span=structure.span)
    codes = tuple(
        number.to_bytes(4, "big")
        for low, high in notes.keys
        for number in range(low, high + 1)
    )
    bare = replace(structure, comments=(), closing=())
    return ir.ClassIR(
        placed.name,
        declaration,
        ClassNotes(
            description=notes.description,
            clause=notes.clause,
            family=notes.family is not None,
            family_key=notes.family or "",
            contexts=given,
        ),
        placed.module,
        placed.title,
        kind="bits",
        codes=codes,
        family=_family(placed, called),
        own=program,
        program=program,
        formals=structure.parameters,
        text=to_text(syntax.Tables((bare,))),
        spelled=structure.name,
        identifier=notes.identifier or "",
        known=known,
    )


def _known(placed: Placed, called: Mapping[str, Callable]) -> tuple[ir.Known, ...]:
    """The values that come from other structures."""
    structure = placed.each.structure
    return tuple(
        ir.Known(
            found.name,
            _named(found.structure, called, structure),
            found.path,
            found.identifier,
            found.default,
        )
        for found in placed.each.notes.contexts
        if found.structure is not None
    )


def _named(
    name: str, called: Mapping[str, Callable], structure: syntax.Structure
) -> str:
    found = called.get(name)
    if found is None:
        raise fail(f"@context: there is no structure '{name}'", structure.span)
    return found.name


def _family(placed: Placed, called: Mapping[str, Callable]) -> str:
    """The family that a structure is a member of, or the root of."""
    notes, structure = placed.each.notes, placed.each.structure
    if notes.family:
        return placed.name
    if not notes.member_of:
        return ""
    found = called.get(notes.member_of)
    if found is None or not found.notes.family:
        raise fail(f"there is no family '{notes.member_of}'", structure.span)
    return found.table
