"""The intermediate representation: classes as programs of reading operations.

A class is a list of operations that read its elements in order. Writing is the same
program backwards in meaning, forwards in order. Every operation is frozen; a pass
returns new ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

from bmffgen.front.ast import NOWHERE, ClassDeclaration, Expression, Number, Span
from bmffgen.front.notes import ClassNotes

Coding: TypeAlias = Literal[
    "int", "code", "letters", "float", "ue", "se", "te", "st", "bits"
]
TextKind: TypeAlias = Literal["text", "wide_text", "box_text"]


VARIABLE = frozenset(("ue", "se", "te", "st", "bits"))
"""Codings whose length depends on the value."""


@dataclass(frozen=True, slots=True)
class Derived:
    """How a count or length follows from something else when it is written.

    ``kind`` is ``length`` (of a list or of bytes), ``element`` (of one list within a list
    of lists, in step with the rows that hold the count) or ``measure`` (of a record).
    The count is ``len(target) * factor + offset``.
    """

    kind: Literal["length", "element", "measure"]
    target: str
    factor: int = 1
    offset: int = 0
    always: bool = True
    unless: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Scalar:
    """An integer of some bits, a four-character code, or packed letters."""

    name: str
    width: Expression
    signed: bool = False
    coding: Coding = "int"
    initial: Expression | None = None
    derived: Derived | None = None
    keep: bool = False
    indices: tuple[Expression, ...] = ()
    absent: Expression | None = None
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def bits(self) -> int | None:
        """The width, when it is constant."""
        if self.coding in VARIABLE:
            return None
        return self.width.value if isinstance(self.width, Number) else None


@dataclass(frozen=True, slots=True)
class Vector:
    """A few integers of constant number and width."""

    name: str
    bits: int
    count: int
    signed: bool = False
    initial: Expression | None = None
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Octets:
    """Bytes: a number of them, or all that are left (``length`` None)."""

    name: str
    length: Expression | None = None
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class String:
    """A text."""

    name: str
    kind: TextKind
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Codes:
    """A list of four-character codes."""

    name: str
    count: Expression | None
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Numbers:
    """A list of integers of one width, which may be known only at run time.

    ``start`` is the subscript of the first.
    """

    name: str
    width: Expression
    count: Expression | None
    signed: bool = False
    start: Expression = field(default_factory=lambda: Number(0))
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Part:
    """Bit fields of a table's row that share one integer."""

    bits: int
    fields: tuple[tuple[str, int, bool], ...]
    guard: int = -1
    sense: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A list of rows of fixed fields, read as one array.

    ``loop`` is what it was made of, should it turn out to begin within a byte.
    """

    name: str
    parts: tuple[Part, ...]
    guards: tuple[Expression, ...]
    count: Expression | None
    column: str = ""
    descriptions: tuple[tuple[str, str], ...] = ()
    loop: Loop | None = None
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Instance:
    """A record of a known class, or of a family (``key`` tells the class).

    ``repeated``: as many as there are (None), otherwise one. ``table`` is the family in
    which the members are looked up, where it is not that of the class.
    """

    name: str
    kind: str
    arguments: tuple[Expression, ...] = ()
    length: Expression | None = None
    family: bool = False
    tagged: bool = False
    many: bool = False
    structure: bool = False
    table: str = ""
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def reference(self) -> str:
        """The class as generated code calls it: a structure's element has its very name."""
        return f"{self.kind}_" if self.structure else self.kind


@dataclass(frozen=True, slots=True)
class Boxes:
    """The boxes that make up the rest, or ``count`` of them."""

    family: str
    count: Expression | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Let:
    """A value of the program's own; no bits.

    ``absent``: what an element counts as in this place, where it is not there.
    """

    name: str
    value: Expression
    operator: str = "="
    span: Span = field(default=NOWHERE, compare=False)
    indices: tuple[Expression, ...] = ()
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """Operations that are there under a condition; ``more``: and if bytes are left.

    ``need`` is how many bytes must be left for that.
    """

    condition: Expression | None
    then: tuple[Op, ...]
    otherwise: tuple[Op, ...] = ()
    more: bool = False
    need: int = 1
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Loop:
    """Operations that are repeated, making a list.

    ``single`` names the only element of the body: the list holds its values. Otherwise
    it holds rows of a class of its own, ``row``. ``count`` None and ``condition`` None:
    while bytes are left. ``again`` is tested behind each turn.
    """

    name: str
    body: tuple[Op, ...]
    variable: str = ""
    start: Expression = field(default_factory=lambda: Number(0))
    step: int = 1
    count: Expression | None = None
    condition: Expression | None = None
    again: Expression | None = None
    single: str = ""
    row: str = ""
    element: str = ""
    written: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Repeat:
    """Variables that are computed again and again; no bits, and no list."""

    condition: Expression
    body: tuple[Op, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Known:
    """A value that a structure read earlier has.

    ``path`` leads through the structures that it called to the value; ``identifier`` is
    the value of the element that tells its instances apart.
    """

    name: str
    structure: str
    path: tuple[str, ...]
    identifier: Expression | None = None
    default: Expression | None = None


Op: TypeAlias = (
    Scalar
    | Vector
    | Octets
    | String
    | Codes
    | Numbers
    | Table
    | Instance
    | Boxes
    | Let
    | Branch
    | Loop
    | Repeat
)

Named: TypeAlias = (
    Scalar | Vector | Octets | String | Codes | Numbers | Table | Instance | Loop
)
NAMED = (
    Scalar,
    Vector,
    Octets,
    String,
    Codes,
    Numbers,
    Table,
    Instance,
    Loop,
)


def described(
    op: Named, element: str, written: str, description: str, span: Span
) -> Named:
    """The operation with what the text says of its element."""
    changes: Any = {
        "element": element, "written": written, "description": description, "span": span,
    }  # fmt: skip
    return replace(op, **changes)


@dataclass(frozen=True, slots=True)
class Accessor:
    """A box member that is found among the children."""

    name: str
    kind: str
    many: bool
    optional: bool
    description: str = ""


@dataclass(frozen=True, slots=True)
class ClassIR:
    """A class with its program.

    Attributes:
        kind: ``box``, ``record``, ``tagged``, ``bits`` (a syntax table) or ``native``
            (provided by the run time).
        codes: what it is registered under, as bytes.
        family: the class at whose members it is looked up; empty: nowhere.
        program: all operations, those of its bases included.
        own: the operations of its own body.
        formals: parameters that a record needs when it is read.
        text: the syntax, of a table that is not SDL.
        aliases: names of formals that stand for inherited fields or constants.
        spelled: the name that the standard gives a structure.
        identifier: the element that tells instances of a structure apart.
        known: values that structures read earlier have.
        told: the values and called structures that others ask for.
        arrays: elements and variables whose values are asked for by subscript.
        branches: families of other documents that turn to this one.
    """

    name: str
    declaration: ClassDeclaration
    notes: ClassNotes
    module: str
    title: str
    kind: str = "record"
    base: str = ""
    codes: tuple[bytes, ...] = ()
    family: str = ""
    own: tuple[Op, ...] = ()
    program: tuple[Op, ...] = ()
    accessors: tuple[Accessor, ...] = ()
    own_accessors: tuple[Accessor, ...] = ()
    formals: tuple[str, ...] = ()
    aliases: tuple[tuple[str, Expression], ...] = ()
    container: bool = False
    tag: tuple[tuple[int, int], ...] | None = None
    expandable: bool = False
    text: str = ""
    spelled: str = ""
    identifier: str = ""
    known: tuple[Known, ...] = ()
    told: tuple[str, ...] = ()
    arrays: frozenset[str] = frozenset()
    branches: tuple[str, ...] = ()

    def with_(self, **changes: object) -> ClassIR:
        """A copy with some attributes changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


Classes: TypeAlias = dict[str, ClassIR]
