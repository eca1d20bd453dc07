"""The syntax tree of syntax tables.

Expressions, assignments, conditions and loops are the nodes of SDL; their bodies hold
elements and calls of structures besides. Places in the text do not count when trees are
compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, cast, get_args

from .. import ast
from ..ast import NOWHERE, Assign, Comment, Do, Expression, For, If, Span, While

DescriptorKind: TypeAlias = Literal[
    "u", "i", "f", "b", "ue", "se", "ie", "te", "st", "flt"
]
KINDS: tuple[DescriptorKind, ...] = get_args(DescriptorKind)


@dataclass(frozen=True, slots=True)
class Descriptor:
    """How an element is coded.

    ``kind`` ``u`` is an unsigned integer, ``i`` a signed one in two's complement, ``f`` a
    pattern of bits, ``b`` a byte, ``flt`` a binary floating point number: of ``width`` bits
    each. ``ue``, ``se`` and ``ie`` are Exp-Golomb codes of the order ``width`` (0 if None),
    ``te`` is a truncated one whose greatest value is ``width``, ``st`` are bytes up to and
    with a zero.
    """

    kind: DescriptorKind
    width: Expression | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Element:
    """A syntax element, ``name[ i ] u(8)``.

    An element without index that is read several times has the list of its values.
    """

    name: str
    descriptor: Descriptor
    indices: tuple[Expression, ...] = ()
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Call:
    """Another structure that is read in this place, ``name( arguments )``."""

    name: str
    arguments: tuple[Expression, ...] = ()
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


Statement: TypeAlias = Element | Call | Assign | If | For | While | Do
Body: TypeAlias = tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """A table. ``comments`` are those right before it and behind its opening brace."""

    name: str
    parameters: tuple[str, ...]
    body: Body
    comments: tuple[Comment, ...] = ()
    closing: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Tables:
    """All structures of one text, and the comments that follow the last of them."""

    structures: tuple[Structure, ...]
    comments: tuple[Comment, ...] = ()
    file: str = "<text>"


def inner(body: tuple[ast.Statement, ...]) -> Body:
    """The body of a condition or loop as what it is here."""
    return cast(Body, body)


def outer(body: Body) -> tuple[ast.Statement, ...]:
    """A body as the nodes of SDL declare theirs."""
    return cast("tuple[ast.Statement, ...]", body)


def statements(body: Body) -> Iterator[Statement]:
    """Every statement of a block, outer ones before inner ones, in the order of the text."""
    for statement in body:
        yield statement
        if isinstance(statement, If):
            yield from statements(inner(statement.then))
            yield from statements(inner(statement.otherwise))
        elif isinstance(statement, For | While | Do):
            yield from statements(inner(statement.body))


def expressions(statement: Statement) -> Iterator[Expression]:
    """The expressions a statement itself holds (not those of statements inside it)."""
    match statement:
        case Element():
            yield from statement.indices
            if statement.descriptor.width is not None:
                yield statement.descriptor.width
        case Call():
            yield from statement.arguments
        case Assign():
            yield statement.target
            if statement.value is not None:
                yield statement.value
        case For():
            for part in (statement.start, statement.step):
                if isinstance(part, Assign):
                    yield from expressions(part)
            if statement.condition is not None:
                yield statement.condition
        case If() | While() | Do():
            if statement.condition is not None:
                yield statement.condition
