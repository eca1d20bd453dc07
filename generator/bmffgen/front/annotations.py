"""Reading ``@…`` annotations out of comments: what SDL itself cannot say.

The words form a closed list. An annotation stands in a comment of its own; several are
parted by ``;``. Text before the first ``@`` of a comment is a description.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from .annotation_text import (
    Annotation,
    contiguous,
    definition,
    expression_of,
    name_of,
    nothing,
    read_notes,
    sentence,
    split,
)
from .ast import ClassDeclaration, Comment, Declaration, Specification
from .notes import (
    AnnotatedClass,
    ClassNotes,
    Context,
    Function,
    Let,
    MemberNotes,
    Step,
)

QUANTITIES = ("one", "zero or one", "one or more", "any")

SIDES = ("before", "after")

_SPECIAL = re.compile(rf",\s*(?=(?:{'|'.join(QUANTITIES)}) in )")
_NAMED = re.compile(r"'([^']*)'|([A-Za-z_]\w*)")
_STEP = re.compile(
    r"(?:(ancestor|child|hook)\s*\(\s*('[^']*'|\w+)\s*\)|(\w+))\s*(\.|$)\s*"
)


def _names(note: Annotation) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The quoted codes and the unquoted names of a list."""
    codes: list[str] = []
    names: list[str] = []
    rest = note.text
    while rest:
        match = _NAMED.match(rest)
        if match is None:
            raise note.error(f"codes in quotes or class names are wanted: '{rest}'")
        if match[2] is None:
            if len(match[1]) != 4:
                raise note.error(f"'{match[1]}' has not four characters")
            codes.append(match[1])
        else:
            names.append(match[2])
        rest = rest[match.end() :].lstrip(" \t,")
    if not codes and not names:
        raise note.error("a code or a name is missing")
    return tuple(codes), tuple(names)


def _codes(note: Annotation) -> tuple[str, ...]:
    codes, names = _names(note)
    if names:
        raise note.error(f"a code stands in quotes: '{names[0]}'")
    return codes


def _path(note: Annotation, text: str) -> tuple[Step, ...]:
    steps: list[Step] = []
    rest = text.strip()
    while rest:
        match = _STEP.match(rest)
        if match is None or (match[4] == "." and match.end() == len(rest)):
            raise note.error(f"this is no path: '{rest}'")
        kind, argument, plain = match[1], match[2], match[3]
        if kind == "ancestor":
            steps.append(Step("ancestor", argument.strip("'"), argument[0] == "'"))
        elif kind == "child":
            steps.append(Step("child", argument.strip("'"), argument[0] == "'"))
        elif kind == "hook":
            steps.append(Step("hook", argument.strip("'")))
        elif plain == "given" and not steps:
            steps.append(Step("given"))
        else:
            steps.append(Step("field", plain))
        rest = rest[match.end() :]
    if not steps or steps[0].kind not in ("ancestor", "hook", "given"):
        raise note.error("a path begins with ancestor(…), hook(…) or given")
    return tuple(steps)


# ------------------------------------------------------------------------ words of a class

ClassReader: TypeAlias = Callable[[ClassNotes, Annotation], ClassNotes]
MemberReader: TypeAlias = Callable[[MemberNotes, Annotation], MemberNotes]


def _clause(notes: ClassNotes, note: Annotation) -> ClassNotes:
    if not note.text:
        raise note.error("the number or title of a clause is missing")
    return replace(notes, clause=note.text)


def _native(notes: ClassNotes, note: Annotation) -> ClassNotes:
    nothing(note)
    return replace(notes, native=True)


def _family(notes: ClassNotes, note: Annotation) -> ClassNotes:
    match = definition(note, r"(?:else\s+(\w+))?", "@family or @family else NAME")
    return replace(notes, family=True, family_else=match[1])


def _of(notes: ClassNotes, note: Annotation) -> ClassNotes:
    return replace(notes, member_of=name_of(note))


def _key(notes: ClassNotes, note: Annotation) -> ClassNotes:
    return replace(notes, keys=notes.keys + _codes(note))


def _handler(notes: ClassNotes, note: Annotation) -> ClassNotes:
    return replace(notes, handlers=notes.handlers + _codes(note))


def _default(notes: ClassNotes, note: Annotation) -> ClassNotes:
    nothing(note)
    return replace(notes, default=True)


def _uuid(notes: ClassNotes, note: Annotation) -> ClassNotes:
    digits = note.text.replace("-", "").lower()
    if not re.fullmatch(r"[0-9a-f]{32}", digits):
        raise note.error("32 hexadecimal digits are wanted")
    return replace(notes, uuid=digits)


def _peek(notes: ClassNotes, note: Annotation) -> ClassNotes:
    match = definition(note, r"(\d+)\s+'([^']+)'", "@peek 4 'hdlr'")
    return replace(notes, peek=(int(match[1]), match[2]))


def _in(notes: ClassNotes, note: Annotation) -> ClassNotes:
    codes, names = _names(note)
    return replace(
        notes,
        containers=notes.containers + codes,
        container_classes=notes.container_classes + names,
    )


def _quantity(notes: ClassNotes, note: Annotation) -> ClassNotes:
    first, *others = _SPECIAL.split(" ".join(note.text.split()))
    there: list[tuple[str, str]] = []
    for quantity, _, where in [(first, "", ""), *(o.partition(" in ") for o in others)]:
        if quantity not in QUANTITIES:
            raise note.error(f"one of {', '.join(QUANTITIES)} is wanted")
        if where:
            codes, names = _names(replace(note, text=where))
            there += [(place, quantity) for place in (*codes, *names)]
    return replace(notes, quantity=first, quantities=tuple(there))


def _order(notes: ClassNotes, note: Annotation) -> ClassNotes:
    order: list[tuple[str, str]] = []
    for part in note.text.split(","):
        side, _, where = part.strip().partition(" ")
        if side not in SIDES:
            raise note.error(f"{' or '.join(SIDES)} and codes are wanted")
        codes = _codes(replace(note, text=where.strip()))
        order += [(side, code) for code in codes]
    return replace(notes, order=notes.order + tuple(order))


def _children(notes: ClassNotes, note: Annotation) -> ClassNotes:
    family = name_of(note) if note.text else None
    return replace(notes, children=True, children_family=family)


def _let(notes: ClassNotes, note: Annotation) -> ClassNotes:
    match = definition(note, r"(\w+)\s*=(?!=)\s*(.+)", "@let NAME = EXPRESSION")
    let = Let(match[1], expression_of(note, match[2]))
    return replace(notes, lets=(*notes.lets, let))


def _function(notes: ClassNotes, note: Annotation) -> ClassNotes:
    match = definition(
        note,
        r"(\w+)\s*\(\s*((?:\w+\s*(?:,\s*\w+\s*)*)?)\)\s*=(?!=)\s*(.+)",
        "@function NAME(PARAMETER) = EXPRESSION",
    )
    parameters = tuple(part.strip() for part in match[2].split(",") if part.strip())
    function = Function(match[1], parameters, expression_of(note, match[3]))
    return replace(notes, functions=(*notes.functions, function))


def _context(notes: ClassNotes, note: Annotation) -> ClassNotes:
    match = definition(
        note,
        r"(\w+)\s*=(?!=)\s*(.+?)(?:\s+default\s+(.+))?",
        "@context NAME = PATH [default VALUE]",
    )
    default = expression_of(note, match[3]) if match[3] else None
    context = Context(match[1], _path(note, match[2]), default)
    return replace(notes, contexts=(*notes.contexts, context))


_CLASS_WORDS: dict[str, ClassReader] = {
    "clause": _clause,
    "native": _native,
    "family": _family,
    "of": _of,
    "key": _key,
    "handler": _handler,
    "default": _default,
    "uuid": _uuid,
    "peek": _peek,
    "in": _in,
    "quantity": _quantity,
    "order": _order,
    "children": _children,
    "let": _let,
    "function": _function,
    "context": _context,
}

# ----------------------------------------------------------------------- words of a member


def _if(notes: MemberNotes, note: Annotation) -> MemberNotes:
    return replace(notes, condition=expression_of(note))


def _optional(notes: MemberNotes, note: Annotation) -> MemberNotes:
    nothing(note)
    return replace(notes, optional=True)


def _fourcc(notes: MemberNotes, note: Annotation) -> MemberNotes:
    nothing(note)
    return replace(notes, fourcc=True)


def _letters(notes: MemberNotes, note: Annotation) -> MemberNotes:
    nothing(note)
    return replace(notes, letters=True)


def _length(notes: MemberNotes, note: Annotation) -> MemberNotes:
    return replace(notes, length=expression_of(note))


def _rows(notes: MemberNotes, note: Annotation) -> MemberNotes:
    return replace(notes, rows=name_of(note))


def _keep(notes: MemberNotes, note: Annotation) -> MemberNotes:
    nothing(note)
    return replace(notes, keep=True)


_MEMBER_WORDS: dict[str, MemberReader] = {
    "if": _if,
    "optional": _optional,
    "fourcc": _fourcc,
    "letters": _letters,
    "length": _length,
    "rows": _rows,
    "keep": _keep,
}

_REPEATABLE = frozenset({"key", "handler", "in", "let", "function", "context"})


def class_annotations(declaration: Declaration) -> ClassNotes:
    """What the comments of a class (or of a block without header) say.

    The description comes from the comments right above the class and behind its brace;
    a comment that a blank line parts from the class describes nothing. Raises SdlError.
    """
    own = [c for c in declaration.comments if c.own_line]
    behind = [c for c in declaration.comments if not c.own_line]
    near = contiguous(own, declaration.span.line) + behind
    described: list[str] = []
    found: list[Annotation] = []
    for comment in own + behind:
        text, notes = split(comment)
        found += notes
        if text and comment in near:
            described.append(text)
    read = read_notes(
        ClassNotes(),
        found,
        _CLASS_WORDS,
        dict.fromkeys(_MEMBER_WORDS, "a member"),
        _REPEATABLE,
    )
    return replace(read, description=sentence(described))


def member_annotations(comments: tuple[Comment, ...]) -> MemberNotes:
    """What the comments of a statement say. Raises SdlError."""
    trailing: list[str] = []
    before: list[str] = []
    found: list[Annotation] = []
    for comment in comments:
        text, notes = split(comment)
        found += notes
        if text:
            (before if comment.own_line else trailing).append(text)
    read = read_notes(
        MemberNotes(),
        found,
        _MEMBER_WORDS,
        dict.fromkeys(_CLASS_WORDS, "a class"),
        _REPEATABLE,
    )
    return replace(read, description=sentence(trailing or before))


def annotated(specification: Specification) -> list[AnnotatedClass]:
    """Every declaration with its notes; ``@clause`` holds until the next. Raises SdlError."""
    done: list[AnnotatedClass] = []
    clause: str | None = None
    for declaration in specification.declarations:
        notes = class_annotations(declaration)
        clause = notes.clause or clause
        done.append(AnnotatedClass(declaration, replace(notes, clause=clause)))
    return done


def clauses(specification: Specification) -> dict[str, str]:
    """The clause of every class that has one, by the class's name. Raises SdlError."""
    return {
        each.declaration.name: each.notes.clause
        for each in annotated(specification)
        if isinstance(each.declaration, ClassDeclaration) and each.notes.clause
    }
