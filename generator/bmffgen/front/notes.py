"""What annotations say, as typed records (see ``annotations`` for how they are read)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .ast import Declaration, Expression

StepKind: TypeAlias = Literal["ancestor", "child", "field", "hook", "given"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a context path.

    ``ancestor`` and ``child`` name a class or, if ``code``, a four-character code;
    ``field`` names a field, ``hook`` a hook of the run time; ``given`` has no name.
    """

    kind: StepKind
    name: str = ""
    code: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """A value from elsewhere: where it is found, and what it is if it is not there."""

    name: str
    path: tuple[Step, ...]
    default: Expression | None = None


@dataclass(frozen=True, slots=True)
class Let:
    """A value computed from fields that stand before."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Function:
    """A function used in expressions."""

    name: str
    parameters: tuple[str, ...]
    value: Expression


@dataclass(frozen=True, slots=True)
class ClassNotes:
    """What the comments before a class say.

    ``peek`` is a text that must stand at an offset of the payload for the class to be
    chosen. ``containers`` are four-character codes, ``container_classes`` names of classes (or
    ``file``). ``quantities`` are those in some of the containers, where they differ from
    ``quantity``. ``order`` tells before or after which boxes it stands. ``clause`` is that of
    the class or of the nearest class before it.
    """

    description: str = ""
    clause: str | None = None
    native: bool = False
    family: bool = False
    family_else: str | None = None
    family_key: str = ""
    member_of: str | None = None
    keys: tuple[str, ...] = ()
    handlers: tuple[str, ...] = ()
    default: bool = False
    uuid: str | None = None
    peek: tuple[int, str] | None = None
    containers: tuple[str, ...] = ()
    container_classes: tuple[str, ...] = ()
    quantity: str | None = None
    quantities: tuple[tuple[str, str], ...] = ()
    order: tuple[tuple[str, str], ...] = ()
    children: bool = False
    children_family: str | None = None
    lets: tuple[Let, ...] = ()
    functions: tuple[Function, ...] = ()
    contexts: tuple[Context, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberNotes:
    """What the comments of a member, a loop or a condition say.

    ``description`` is the trailing comment, or the comments before where there is none.
    """

    description: str = ""
    condition: Expression | None = None
    optional: bool = False
    fourcc: bool = False
    letters: bool = False
    length: Expression | None = None
    rows: str | None = None
    keep: bool = False


@dataclass(frozen=True, slots=True)
class AnnotatedClass:
    """A declaration and what its comments say."""

    declaration: Declaration
    notes: ClassNotes
