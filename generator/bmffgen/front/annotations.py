"""Reading ``@…`` annotations out of comments: what SDL itself cannot say.

The words form a closed list. An annotation stands in a comment of its own; several are
parted by ``;``. Text before the first ``@`` of a comment is a description.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TypeAlias, TypeVar

from .ast import (
    NOWHERE,
    ClassDeclaration,
    Comment,
    Declaration,
    Expression,
    Specification,
)
from .diagnostics import Diagnostic, SdlError
from .notes import (
    AnnotatedClass,
    ClassNotes,
    Context,
    Function,
    Let,
    MemberNotes,
    Step,
)
from .parse import parse_expression

Notes = TypeVar("Notes", ClassNotes, MemberNotes)

QUANTITIES = ("one", "zero or one", "one or more", "any")

_MARK = re.compile(r"(?:^|(?<=\s)|(?<=;))@(?=\w)")
_WORD = re.compile(r"(\w+)\s*(.*)", re.DOTALL)
_NAMED = re.compile(r"'([^']*)'|([A-Za-z_]\w*)")
_STEP = re.compile(
    r"(?:(ancestor|child|hook)\s*\(\s*('[^']*'|\w+)\s*\)|(\w+))\s*(\.|$)\s*"
)


@dataclass(frozen=True, slots=True)
class _Annotation:
    word: str
    text: str
    comment: Comment

    def error(self, message: str) -> SdlError:
        return _error(f"@{self.word}: {message}", self.comment)


def _error(message: str, comment: Comment) -> SdlError:
    line = " " * (comment.span.column - 1) + f"// {comment.text}"
    return SdlError(Diagnostic("error", message, comment.span, line))


def _split(comment: Comment) -> tuple[str, list[_Annotation]]:
    """The description a comment gives, and its annotations."""
    first, *rest = _MARK.split(comment.text)
    found: list[_Annotation] = []
    for i, part in enumerate(rest):
        text = part.strip()
        if i < len(rest) - 1 and not text.endswith(";"):
            raise _error("two annotations of a comment are parted by ';'", comment)
        match = _WORD.fullmatch(text.rstrip(";").strip())
        if match is None:
            raise _error("'@' wants a word behind it", comment)
        found.append(_Annotation(match[1], match[2].strip(), comment))
    return first.strip().rstrip(";").strip(), found


# ----------------------------------------------------------------------- their arguments


def _nothing(note: _Annotation) -> None:
    if note.text:
        raise note.error(f"nothing can follow, not '{note.text}'")


def _expression(note: _Annotation, text: str | None = None) -> Expression:
    source = note.text if text is None else text
    if not source:
        raise note.error("an expression is missing")
    try:
        return parse_expression(source, note.comment.span.file, note.comment.span.line)
    except SdlError as problem:
        raise note.error(problem.diagnostics[0].message) from None


def _name(note: _Annotation) -> str:
    if not re.fullmatch(r"[A-Za-z_]\w*", note.text):
        raise note.error(f"one name is wanted, not '{note.text}'")
    return note.text


def _names(note: _Annotation) -> tuple[tuple[str, ...], tuple[str, ...]]:
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


def _codes(note: _Annotation) -> tuple[str, ...]:
    codes, names = _names(note)
    if names:
        raise note.error(f"a code stands in quotes: '{names[0]}'")
    return codes


def _definition(note: _Annotation, pattern: str, example: str) -> re.Match[str]:
    match = re.fullmatch(pattern, note.text, re.DOTALL)
    if match is None:
        raise note.error(f"this is written {example}")
    return match


def _path(note: _Annotation, text: str) -> tuple[Step, ...]:
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

ClassReader: TypeAlias = Callable[[ClassNotes, _Annotation], ClassNotes]
MemberReader: TypeAlias = Callable[[MemberNotes, _Annotation], MemberNotes]


def _clause(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    if not note.text:
        raise note.error("the number or title of a clause is missing")
    return replace(notes, clause=note.text)


def _native(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    _nothing(note)
    return replace(notes, native=True)


def _family(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    match = _definition(note, r"(?:else\s+(\w+))?", "@family or @family else NAME")
    return replace(notes, family=True, family_else=match[1])


def _of(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    return replace(notes, member_of=_name(note))


def _key(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    return replace(notes, keys=notes.keys + _codes(note))


def _handler(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    return replace(notes, handlers=notes.handlers + _codes(note))


def _default(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    _nothing(note)
    return replace(notes, default=True)


def _uuid(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    digits = note.text.replace("-", "").lower()
    if not re.fullmatch(r"[0-9a-f]{32}", digits):
        raise note.error("32 hexadecimal digits are wanted")
    return replace(notes, uuid=digits)


def _peek(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    match = _definition(note, r"(\d+)\s+'([^']+)'", "@peek 4 'hdlr'")
    return replace(notes, peek=(int(match[1]), match[2]))


def _in(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    codes, names = _names(note)
    return replace(
        notes,
        containers=notes.containers + codes,
        container_classes=notes.container_classes + names,
    )


def _quantity(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    quantity = " ".join(note.text.split())
    if quantity not in QUANTITIES:
        raise note.error(f"one of {', '.join(QUANTITIES)} is wanted")
    return replace(notes, quantity=quantity)


def _children(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    family = _name(note) if note.text else None
    return replace(notes, children=True, children_family=family)


def _let(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    match = _definition(note, r"(\w+)\s*=(?!=)\s*(.+)", "@let NAME = EXPRESSION")
    let = Let(match[1], _expression(note, match[2]))
    return replace(notes, lets=(*notes.lets, let))


def _function(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    match = _definition(
        note,
        r"(\w+)\s*\(\s*((?:\w+\s*(?:,\s*\w+\s*)*)?)\)\s*=(?!=)\s*(.+)",
        "@function NAME(PARAMETER) = EXPRESSION",
    )
    parameters = tuple(part.strip() for part in match[2].split(",") if part.strip())
    function = Function(match[1], parameters, _expression(note, match[3]))
    return replace(notes, functions=(*notes.functions, function))


def _context(notes: ClassNotes, note: _Annotation) -> ClassNotes:
    match = _definition(
        note,
        r"(\w+)\s*=(?!=)\s*(.+?)(?:\s+default\s+(.+))?",
        "@context NAME = PATH [default VALUE]",
    )
    default = _expression(note, match[3]) if match[3] else None
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
    "children": _children,
    "let": _let,
    "function": _function,
    "context": _context,
}

# ----------------------------------------------------------------------- words of a member


def _if(notes: MemberNotes, note: _Annotation) -> MemberNotes:
    return replace(notes, condition=_expression(note))


def _optional(notes: MemberNotes, note: _Annotation) -> MemberNotes:
    _nothing(note)
    return replace(notes, optional=True)


def _fourcc(notes: MemberNotes, note: _Annotation) -> MemberNotes:
    _nothing(note)
    return replace(notes, fourcc=True)


def _letters(notes: MemberNotes, note: _Annotation) -> MemberNotes:
    _nothing(note)
    return replace(notes, letters=True)


def _length(notes: MemberNotes, note: _Annotation) -> MemberNotes:
    return replace(notes, length=_expression(note))


def _rows(notes: MemberNotes, note: _Annotation) -> MemberNotes:
    return replace(notes, rows=_name(note))


def _keep(notes: MemberNotes, note: _Annotation) -> MemberNotes:
    _nothing(note)
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


def _read(
    notes: Notes,
    found: list[_Annotation],
    words: dict[str, Callable[[Notes, _Annotation], Notes]],
    others: dict[str, str],
) -> Notes:
    """The notes with every annotation read into them."""
    seen: set[str] = set()
    for note in found:
        reader = words.get(note.word)
        if reader is None:
            raise _unknown(note, sorted(words), others)
        if note.word in seen and note.word not in _REPEATABLE:
            raise note.error("this is said twice")
        seen.add(note.word)
        notes = reader(notes, note)
    return notes


def _unknown(note: _Annotation, words: list[str], others: dict[str, str]) -> SdlError:
    if note.word in others:
        return note.error(f"this annotation belongs to {others[note.word]}")
    near = get_close_matches(note.word, words, n=3, cutoff=0.5)
    offered = [f"@{word}" for word in near or words]
    said = "did you mean" if near else "the annotations here are"
    return note.error(f"there is no such annotation; {said} {', '.join(offered)}")


def _contiguous(comments: list[Comment], line: int) -> list[Comment]:
    """The comments on lines of their own that end right above ``line``."""
    kept: list[Comment] = []
    for comment in reversed(comments):
        if comment.span != NOWHERE and comment.span.end_line + 1 < line:
            break
        kept.insert(0, comment)
        line = comment.span.line
    return kept


def class_annotations(declaration: Declaration) -> ClassNotes:
    """What the comments of a class (or of a block without header) say.

    The description comes from the comments right above the class and behind its brace;
    a comment that a blank line parts from the class describes nothing. Raises SdlError.
    """
    own = [c for c in declaration.comments if c.own_line]
    behind = [c for c in declaration.comments if not c.own_line]
    near = _contiguous(own, declaration.span.line) + behind
    described: list[str] = []
    found: list[_Annotation] = []
    for comment in own + behind:
        text, notes = _split(comment)
        found += notes
        if text and comment in near:
            described.append(text)
    read = _read(
        ClassNotes(), found, _CLASS_WORDS, dict.fromkeys(_MEMBER_WORDS, "a member")
    )
    return replace(read, description=_sentence(described))


def member_annotations(comments: tuple[Comment, ...]) -> MemberNotes:
    """What the comments of a statement say. Raises SdlError."""
    trailing: list[str] = []
    before: list[str] = []
    found: list[_Annotation] = []
    for comment in comments:
        text, notes = _split(comment)
        found += notes
        if text:
            (before if comment.own_line else trailing).append(text)
    read = _read(
        MemberNotes(), found, _MEMBER_WORDS, dict.fromkeys(_CLASS_WORDS, "a class")
    )
    return replace(read, description=_sentence(trailing or before))


def _sentence(parts: list[str]) -> str:
    return " ".join(" ".join(parts).split())


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
