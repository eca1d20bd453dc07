"""Reading ``@…`` annotations out of the comments of syntax tables.

The words form a closed list, as those of SDL do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from ..annotation_text import (
    Annotation,
    contiguous,
    definition,
    expression_of,
    name_of,
    read_notes,
    sentence,
    split,
)
from ..ast import Comment
from .notes import AnnotatedStructure, Context, StatementNotes, StructureNotes
from .syntax import Structure, Tables

_KEY = re.compile(r"(\d+)(?:\.\.(\d+))?")
_PATH = re.compile(r"(\w+)\s*(?:\[(.*)\])?\s*((?:\.\s*\w+\s*)+)", re.DOTALL)

StructureReader: TypeAlias = Callable[[StructureNotes, Annotation], StructureNotes]
StatementReader: TypeAlias = Callable[[StatementNotes, Annotation], StatementNotes]


# ------------------------------------------------------------------- words of a structure


def _clause(notes: StructureNotes, note: Annotation) -> StructureNotes:
    if not note.text:
        raise note.error("the number or title of a clause is missing")
    return replace(notes, clause=note.text)


def _family(notes: StructureNotes, note: Annotation) -> StructureNotes:
    return replace(notes, family=name_of(note))


def _of(notes: StructureNotes, note: Annotation) -> StructureNotes:
    return replace(notes, member_of=name_of(note))


def _key(notes: StructureNotes, note: Annotation) -> StructureNotes:
    found: list[tuple[int, int]] = []
    for part in note.text.replace(",", " ").split():
        match = _KEY.fullmatch(part)
        if match is None:
            raise note.error("numbers or ranges are wanted, as in @key 1 22..31")
        found.append((int(match[1]), int(match[2] or match[1])))
    if not found:
        raise note.error("a number is missing")
    return replace(notes, keys=notes.keys + tuple(found))


def _id(notes: StructureNotes, note: Annotation) -> StructureNotes:
    return replace(notes, identifier=name_of(note))


def _context(notes: StructureNotes, note: Annotation) -> StructureNotes:
    match = definition(
        note,
        r"(\w+)\s*=(?!=)\s*(.+?)(?:\s+default\s+(.+))?",
        "@context NAME = given or @context NAME = STRUCTURE.ELEMENT [default VALUE]",
    )
    default = expression_of(note, match[3]) if match[3] else None
    context = Context(match[1], default=default)
    if match[2].strip() != "given":
        path = _PATH.fullmatch(match[2].strip())
        if path is None:
            raise note.error(f"this is no path: '{match[2]}'")
        steps = tuple(part.strip() for part in path[3].split(".")[1:])
        chosen = expression_of(note, path[2]) if path[2] else None
        context = replace(context, structure=path[1], identifier=chosen, path=steps)
    return replace(notes, contexts=(*notes.contexts, context))


_STRUCTURE_WORDS: dict[str, StructureReader] = {
    "clause": _clause,
    "family": _family,
    "of": _of,
    "key": _key,
    "id": _id,
    "context": _context,
}

# ------------------------------------------------------------------- words of a statement


def _absent(notes: StatementNotes, note: Annotation) -> StatementNotes:
    return replace(notes, absent=expression_of(note))


def _default(notes: StatementNotes, note: Annotation) -> StatementNotes:
    return replace(notes, default=expression_of(note))


def _as(notes: StatementNotes, note: Annotation) -> StatementNotes:
    return replace(notes, name=name_of(note))


def _length(notes: StatementNotes, note: Annotation) -> StatementNotes:
    return replace(notes, length=expression_of(note))


_STATEMENT_WORDS: dict[str, StatementReader] = {
    "absent": _absent,
    "default": _default,
    "as": _as,
    "length": _length,
}


def structure_annotations(structure: Structure) -> StructureNotes:
    """What the comments of a structure say. Raises SdlError.

    The description comes from the comments right above the structure and behind its brace.
    """
    own = [c for c in structure.comments if c.own_line]
    behind = [c for c in structure.comments if not c.own_line]
    near = contiguous(own, structure.span.line) + behind
    described: list[str] = []
    found: list[Annotation] = []
    for comment in own + behind:
        text, notes = split(comment)
        found += notes
        if text and comment in near:
            described.append(text)
    elsewhere = dict.fromkeys(_STATEMENT_WORDS, "a statement")
    repeatable = frozenset({"key", "context"})
    read = read_notes(StructureNotes(), found, _STRUCTURE_WORDS, elsewhere, repeatable)
    return replace(read, description=sentence(described))


def statement_annotations(comments: tuple[Comment, ...]) -> StatementNotes:
    """What the comments of a statement say. Raises SdlError."""
    behind: list[str] = []
    before: list[str] = []
    found: list[Annotation] = []
    for comment in comments:
        text, notes = split(comment)
        found += notes
        if text:
            (before if comment.own_line else behind).append(text)
    elsewhere = dict.fromkeys(_STRUCTURE_WORDS, "a structure")
    read = read_notes(StatementNotes(), found, _STATEMENT_WORDS, elsewhere)
    return replace(read, description=sentence(behind or before))


def annotated(tables: Tables) -> list[AnnotatedStructure]:
    """Every structure with its notes; ``@clause`` holds until the next. Raises SdlError."""
    done: list[AnnotatedStructure] = []
    clause: str | None = None
    for structure in tables.structures:
        notes = structure_annotations(structure)
        clause = notes.clause or clause
        done.append(AnnotatedStructure(structure, replace(notes, clause=clause)))
    return done
