"""Checking that the structures of a document fit together: names, calls and contexts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..ast import (
    Assign,
    Expression,
    For,
    Index,
    Member,
    Name,
    Span,
)
from ..ast import (
    Call as FunctionCall,
)
from ..diagnostics import Diagnostic
from ..nearest import nearest
from ..walk import parts
from .annotations import statement_annotations
from .notes import AnnotatedStructure, Context
from .syntax import Call, Element, Statement, expressions, statements

FUNCTIONS: Mapping[str, int] = {
    # the place in the bits, counted from where the outermost structure begins
    "bit_position": 0,
    "byte_aligned": 0,
    "next_bits": 1,
    # what is left
    "more_rbsp_data": 0,
    "more_data_in_payload": 0,
    "payload_extension_present": 0,
    "payload_extension_bits": 0,
    "payload_bits_left": 0,
    "rbsp_bits_left": 0,
    # arithmetic
    "Abs": 1,
    "Ceil": 1,
    "Floor": 1,
    "Log2": 1,
    "Max": 2,
    "Min": 2,
}


@dataclass(frozen=True, slots=True)
class _Scope:
    """The names of a structure; those of its calls, and the structures that they read."""

    values: frozenset[str]
    calls: Mapping[str, str]


def check(
    document: Iterable[AnnotatedStructure], others: Iterable[AnnotatedStructure] = ()
) -> tuple[Diagnostic, ...]:
    """What is wrong in a document; ``others`` are the structures it may call besides."""
    mine = list(document)
    known = {each.structure.name: each for each in others}
    found: list[Diagnostic] = []
    seen: dict[str, AnnotatedStructure] = {}
    for each in mine:
        name = each.structure.name
        if name in seen:
            message = f"'{name}' is declared twice, also in {seen[name].structure.span}"
            found.append(Diagnostic("error", message, each.structure.span))
        seen[name] = each
    known.update(seen)
    for each in mine:
        found += _structure(each, known)
    return tuple(found)


def _structure(
    each: AnnotatedStructure, known: Mapping[str, AnnotatedStructure]
) -> Iterator[Diagnostic]:
    structure, notes = each.structure, each.notes
    scope = _scope(each)
    for statement in statements(structure.body):
        for expression in expressions(statement):
            yield from _expression(expression, scope, known)
        if isinstance(statement, Call):
            yield from _call(statement, scope, known)
    family = known.get(notes.member_of or "")
    if notes.member_of and (family is None or family.notes.family is None):
        yield Diagnostic(
            "error", f"there is no family '{notes.member_of}'", structure.span
        )
    if family is not None:
        offered = family.structure.parameters
        for name in structure.parameters:
            if name not in offered:
                message = f"the family '{notes.member_of}' has no parameter '{name}'"
                yield Diagnostic("error", message, structure.span)
    if notes.family and notes.family not in structure.parameters:
        message = f"'{notes.family}', which decides, is no parameter"
        yield Diagnostic("error", message, structure.span)
    if notes.identifier and notes.identifier not in scope.values:
        message = f"'{notes.identifier}', which identifies, is no element"
        yield Diagnostic("error", message, structure.span)
    for context in notes.contexts:
        yield from _context(context, structure.span, known)


def _scope(each: AnnotatedStructure) -> _Scope:
    values = {*each.structure.parameters, *(c.name for c in each.notes.contexts)}
    calls: dict[str, str] = {}
    for statement in statements(each.structure.body):
        if isinstance(statement, Element):
            values.add(statement.name)
        elif isinstance(statement, Call):
            calls[call_name(statement)] = statement.name
        for assign in _assignments(statement):
            target = assign.target
            while isinstance(target, Index):
                target = target.base
            if isinstance(target, Name):
                values.add(target.id)
    return _Scope(frozenset(values), calls)


def call_name(call: Call) -> str:
    """The name under which a called structure is kept: its own, or that of ``@as``."""
    return statement_annotations(call.comments).name or call.name


def _assignments(statement: Statement) -> Iterator[Assign]:
    if isinstance(statement, Assign):
        yield statement
    elif isinstance(statement, For):
        yield from (
            each
            for each in (statement.start, statement.step)
            if isinstance(each, Assign)
        )


def _expression(
    expression: Expression, scope: _Scope, known: Mapping[str, AnnotatedStructure]
) -> Iterator[Diagnostic]:
    bases: list[Expression] = []
    for part in parts(expression):
        if isinstance(part, Member):
            bases.append(_root(part.base))
            yield from _member(part, bases[-1], scope, known)
        elif isinstance(part, FunctionCall):
            yield from _function(part)
        elif isinstance(part, Name):
            of_call = any(part is base for base in bases)
            names = scope.calls if of_call else scope.values
            if part.id not in names:
                yield _unknown(f"nothing is named '{part.id}'", part, names)


def _member(
    member: Member,
    base: Expression,
    scope: _Scope,
    known: Mapping[str, AnnotatedStructure],
) -> Iterator[Diagnostic]:
    """Whether the structure called before has the value that is asked of it."""
    called = known.get(scope.calls.get(base.id, "")) if isinstance(base, Name) else None
    if called is not None and member.name not in _scope(called).values:
        message = f"'{called.structure.name}' has no '{member.name}'"
        yield Diagnostic("error", message, member.span)


def _root(expression: Expression) -> Expression:
    while isinstance(expression, Index):
        expression = expression.base
    return expression


def _function(call: FunctionCall) -> Iterator[Diagnostic]:
    wanted = FUNCTIONS.get(call.function)
    if wanted is None:
        yield _unknown(f"there is no function '{call.function}'", call, FUNCTIONS)
    elif wanted != len(call.arguments):
        message = f"'{call.function}' wants {wanted} arguments"
        yield Diagnostic("error", message, call.span)


def _call(
    call: Call, scope: _Scope, known: Mapping[str, AnnotatedStructure]
) -> Iterator[Diagnostic]:
    called = known.get(call.name)
    if called is None:
        yield _unknown(f"there is no structure '{call.name}'", call, known)
        return
    wanted = len(called.structure.parameters)
    if wanted != len(call.arguments):
        message = f"'{call.name}' wants {wanted} arguments, not {len(call.arguments)}"
        yield Diagnostic("error", message, call.span)
    for context in called.notes.contexts:
        given = context.structure is None and context.default is None
        if given and context.name not in scope.values:
            message = f"'{call.name}' wants a '{context.name}' to be given"
            yield Diagnostic("error", message, call.span)


def _context(
    context: Context, span: Span, known: Mapping[str, AnnotatedStructure]
) -> Iterator[Diagnostic]:
    """Whether the path of a context leads to a value."""
    if context.structure is None:
        return
    place = known.get(context.structure)
    for step in context.path[:-1]:
        place = place and _called(place, step, known)
    if place is None or context.path[-1] not in _scope(place).values:
        path = ".".join((context.structure, *context.path))
        yield Diagnostic("error", f"@context: '{path}' leads nowhere", span)


def _called(
    place: AnnotatedStructure, name: str, known: Mapping[str, AnnotatedStructure]
) -> AnnotatedStructure | None:
    for statement in statements(place.structure.body):
        if isinstance(statement, Call) and call_name(statement) == name:
            return known.get(statement.name)
    return None


def _unknown(
    message: str, node: Name | Call | FunctionCall, names: Iterable[str]
) -> Diagnostic:
    wrong = node.id if isinstance(node, Name) else ""
    wrong = wrong or (node.name if isinstance(node, Call) else "")
    wrong = wrong or (node.function if isinstance(node, FunctionCall) else "")
    near = nearest(wrong, names)
    if near:
        message += f"; did you mean {', '.join(near)}?"
    return Diagnostic("error", message, node.span)
