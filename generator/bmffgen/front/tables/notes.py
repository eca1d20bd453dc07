"""What the comments of syntax tables say, as typed records (see ``annotations``)."""

from __future__ import annotations

from dataclasses import dataclass

from ..ast import Expression
from .syntax import Structure


@dataclass(frozen=True, slots=True)
class Context:
    """A value from elsewhere, by the name it has in the structure.

    ``structure`` is where it comes from: the last one of that name that was read or, with
    ``identifier``, the last one whose ``@id`` element had that value; ``path`` leads through
    the structures called there to an element or variable. Without ``structure``
    the caller hands the value in, under the same name. ``default`` holds where there is none.
    """

    name: str
    structure: str | None = None
    identifier: Expression | None = None
    path: tuple[str, ...] = ()
    default: Expression | None = None


@dataclass(frozen=True, slots=True)
class StructureNotes:
    """What the comments before a structure say.

    ``family`` is the parameter whose value decides which member is read in its place;
    ``keys`` are the values, as ranges with both ends, for which a member of the family
    ``member_of`` is read. ``identifier`` is the element that tells instances apart.
    """

    description: str = ""
    clause: str | None = None
    family: str | None = None
    member_of: str | None = None
    keys: tuple[tuple[int, int], ...] = ()
    identifier: str | None = None
    contexts: tuple[Context, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementNotes:
    """What the comments of an element, call, condition or loop say.

    ``absent`` is the value of an element that is not there, ``default`` the one it has in
    new structures (each 0 if None), ``name`` the name of a call whose structure is called
    more than once, ``length`` the number of bytes that a called structure takes: the payload
    that ``more_data_in_payload()`` and its like ask about.
    """

    description: str = ""
    absent: Expression | None = None
    default: Expression | None = None
    name: str | None = None
    length: Expression | None = None


@dataclass(frozen=True, slots=True)
class AnnotatedStructure:
    """A structure and what its comments say."""

    structure: Structure
    notes: StructureNotes
