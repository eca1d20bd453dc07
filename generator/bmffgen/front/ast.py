"""The syntax tree of a specification written in SDL.

Every node is a frozen dataclass that remembers where it stood. The tree keeps
what the text said (qualifiers, dimensions on type or name, comments), so that
the printer can write it back; what it *means* is the business of ``middle``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a source text; lines and columns count from 1."""

    file: str = "<text>"
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Span()


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment, without its marks; ``own_line`` tells that no code stood before it.

    ``block`` remembers the marks ``/* */``; it is a matter of spelling only.
    """

    text: str
    own_line: bool = True
    block: bool = field(default=False, compare=False)
    span: Span = field(default=NOWHERE, compare=False)


# --------------------------------------------------------------------------- expressions


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal or hexadecimal integer; ``text`` is its spelling."""

    value: int
    text: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class FourCC:
    """A text in single quotes: a four-character code or, rarely, another string."""

    value: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class BitLiteral:
    """A bit string such as ``'1'b`` or ``0b101``."""

    bits: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class ListLiteral:
    """An initialiser list, ``{0, 0, 0}``."""

    values: tuple[Expression, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A reference to a field, a formal, a loop variable or a constant."""

    id: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Index:
    """``base[index]``."""

    base: Expression
    index: Expression
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Member:
    """``base.name``."""

    base: Expression
    name: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Call:
    """``function(arguments)``."""

    function: str
    arguments: tuple[Expression, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Unary:
    """``!x``, ``~x``, ``-x`` or ``+x``."""

    operator: str
    operand: Expression
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Binary:
    """``left operator right`` with the operators of C."""

    operator: str
    left: Expression
    right: Expression
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Ternary:
    """``condition ? then : otherwise``."""

    condition: Expression
    then: Expression
    otherwise: Expression
    span: Span = field(default=NOWHERE, compare=False)


Expression: TypeAlias = (
    Number
    | FourCC
    | BitLiteral
    | ListLiteral
    | Name
    | Index
    | Member
    | Call
    | Unary
    | Binary
    | Ternary
)


# ---------------------------------------------------------------------------- statements


@dataclass(frozen=True, slots=True)
class Dimension:
    """One ``[…]``: a size, a range (``[0 .. 255]``), or neither: open, to the end.

    ``partial`` marks the double brackets of ``[[i]]``.
    """

    size: Expression | None = None
    upper: Expression | None = None
    partial: bool = False
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class TypeName:
    """A type as written: ``unsigned int(16)``, ``utf8string``, ``Box``, ``VvcPTLRecord(0)``.

    ``name`` is folded to one spelling a type: ``unsigned int`` (also for ``uint``),
    ``signed int`` stays apart from ``int``; ``bit``, ``float``, ``double``, or any identifier.
    ``written`` is the spelling of the source. ``width`` is the size in bits of an
    elementary type, ``arguments`` the parenthesised list of a class type (None: no parentheses).
    """

    name: str
    width: Expression | None = None
    arguments: tuple[Expression, ...] | None = None
    written: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """A member: a type, dimensions on the type and on the name, a name or none.

    ``qualifiers`` are the words in front of the type as written (``template``, ``const``,
    ``aligned``, ``optional``, ``reserved``, ``legacy``, ``computed``).
    ``name_arguments`` are the parentheses of ``config()``. ``upper`` is the second bound
    of a range value (``= 1 .. 5``). ``lookahead`` marks ``bit(8)* name``.
    """

    type: TypeName
    name: str | None = None
    type_dimensions: tuple[Dimension, ...] = ()
    name_dimensions: tuple[Dimension, ...] = ()
    qualifiers: tuple[str, ...] = ()
    initial: Expression | None = None
    upper: Expression | None = None
    name_arguments: tuple[Expression, ...] | None = None
    lookahead: bool = False
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Variable:
    """A local variable, ``int i, j;`` or ``int size = 4;``: no bits of its own.

    ``qualifiers`` may hold ``computed`` or ``const``; only a single name has ``dimensions``.
    """

    type: TypeName
    names: tuple[str, ...]
    initial: Expression | None = None
    dimensions: tuple[Dimension, ...] = ()
    qualifiers: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Assign:
    """``target = value``, ``+=``, ``++`` …; ``value`` is None for ``++`` and ``--``."""

    target: Expression
    operator: str
    value: Expression | None = None
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class If:
    """``if (condition) … else …``; an absent else is an empty tuple.

    ``comments`` stand before the statement or behind its opening brace.
    """

    condition: Expression
    then: tuple[Statement, ...]
    otherwise: tuple[Statement, ...] = ()
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class For:
    """``for (start; condition; step)``; each of the three may be absent."""

    start: Assign | Variable | None
    condition: Expression | None
    step: Assign | None
    body: tuple[Statement, ...]
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class While:
    """``while (condition) …``."""

    condition: Expression
    body: tuple[Statement, ...]
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Do:
    """``do … while (condition)``; without a condition: until the end of the structure."""

    body: tuple[Statement, ...]
    condition: Expression | None = None
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Repeat:
    """An unnamed block with a dimension, ``{ … }[sample_count]``."""

    body: tuple[Statement, ...]
    dimension: Dimension
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Case:
    """One ``case`` of a switch (``values`` empty: ``default``)."""

    values: tuple[Expression, ...]
    body: tuple[Statement, ...]
    breaks: bool = True
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Switch:
    """``switch (subject) { case … }``."""

    subject: Expression
    cases: tuple[Case, ...]
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


Statement: TypeAlias = (
    Field | Variable | Assign | If | For | While | Do | Repeat | Switch
)


# -------------------------------------------------------------------------- declarations


@dataclass(frozen=True, slots=True)
class Formal:
    """A formal parameter: ``bit(24) flags``, ``version``, or the literal of ``class X('resv')``."""

    name: str | None
    type: TypeName | None = None
    literal: FourCC | None = None
    dimensions: tuple[Dimension, ...] = ()
    optional: bool = False
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of ``extends``: ``version = 0`` has a name, ``'a' or 'b'`` several values."""

    values: tuple[Expression, ...]
    name: str | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Base:
    """``extends Name(arguments)``; ``arguments`` is None when there are no parentheses."""

    name: str
    arguments: tuple[Argument, ...] | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Tag:
    """A class identifier, ``: bit(8) tag = 0x03`` or a range or list of values."""

    width: Expression
    name: str
    values: tuple[tuple[Expression, Expression | None], ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class ClassDeclaration:
    """A class. ``comments`` are those right before it and behind its opening brace."""

    name: str
    body: tuple[Statement, ...]
    formals: tuple[Formal, ...] | None = None
    base: Base | None = None
    aligned: int | None = None
    abstract: bool = False
    expandable: Expression | bool = False
    tag: Tag | None = None
    comments: tuple[Comment, ...] = ()
    closing: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Headless:
    """A block without a class header, as amendments print for parameters."""

    body: tuple[Statement, ...]
    comments: tuple[Comment, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


Declaration: TypeAlias = ClassDeclaration | Headless


@dataclass(frozen=True, slots=True)
class Specification:
    """All declarations of one text, and the comments that follow the last of them."""

    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...] = ()
    file: str = "<text>"
