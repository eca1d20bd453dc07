"""What structures read earlier say to later ones: parameter sets and the like.

ISO/IEC 14496-10:2022, 7.4.1.2.1; ISO/IEC 23008-2:2023, 7.4.2.4.2: the values that a
message or a picture depends on are those of the parameter set that it names, or of the
one that is active.
"""

from __future__ import annotations

from typing import Any, Final

from bmffkit.runtime.errors import LimitError, MissingContextError

_NOTHING: Final[Any] = object()
MOST_TURNS = 1 << 20
"""How often a structure may compute something again and again."""


class Known:
    """The way to a value of a structure read earlier.

    Args:
        structure: the class that has it.
        path: the calls that lead to it, and its name.
        default: the value when there is none; none: that is an error.
    """

    __slots__ = ("default", "path", "structure")

    def __init__(self, structure: str, *path: str, default: Any = _NOTHING) -> None:
        self.structure = structure
        self.path = path
        self.default = default


class ParameterSets:
    """The values of structures that have been read or written, for those that follow.

    One object is handed to ``from_bytes`` and ``to_bytes`` of all structures of a
    stream, in their order.

    Args:
        strict: a structure that has not been read is an error, even where its values
            have defaults.
    """

    __slots__ = ("_values", "strict")

    def __init__(self, strict: bool = False) -> None:
        self.strict = strict
        self._values: dict[tuple[str, int | None], dict[str, Any]] = {}

    def keep(self, structure: str, identifier: int | None, values: Any) -> None:
        """Notes the values of a structure; it is the one in force from now on."""
        self._values[structure, identifier] = self._values[structure, None] = values

    def find(self, structure: str, identifier: int | None = None) -> Any:
        """The values of the structure with an identifier, or of the one in force."""
        return self._values.get((structure, identifier))

    def activate(self, structure: str, identifier: int) -> None:
        """Puts the structure with an identifier in force, if there is one."""
        found = self.find(structure, identifier)
        if found is not None:
            self._values[structure, None] = found

    def learn(self, other: ParameterSets) -> None:
        """Adds what ``other`` has under identifiers of its own; nothing is put in force."""
        for (structure, identifier), values in other._values.items():
            if identifier is not None:
                self._values.setdefault((structure, identifier), values)

    def value(self, known: Known, identifier: int | None = None) -> Any:
        """A value of an earlier structure.

        Raises:
            MissingContextError: it is not there and has no default.
        """
        place = self.find(known.structure, identifier)
        if place is None and self.strict:
            number = "" if identifier is None else f" with the identifier {identifier}"
            reason = f"needs {known.path[-1]} of a {known.structure}{number}"
            raise MissingContextError(reason, field=known.path[-1])
        for step in known.path[:-1]:
            place = place.get(step) if place is not None else None
        if place is not None:
            return place[known.path[-1]]
        if known.default is not _NOTHING:
            return known.default
        name = known.path[-1]
        raise MissingContextError(f"needs {name} of {known.structure}", field=name)


class Remembering:
    """A reader or writer that keeps what structures say to later ones.

    It has the attributes ``sets`` and ``turns``, which this class has no slots for: two
    bases with slots make no class.
    """

    __slots__ = ()

    def keep(self, structure: str, identifier: int | None, values: Any) -> None:
        """See ``ParameterSets.keep``."""
        cursor: Any = self
        if cursor.sets is None:
            cursor.sets = ParameterSets()
        cursor.sets.keep(structure, identifier, values)

    def kept(self, structure: str) -> Any:
        """The values of the structure that was read last."""
        cursor: Any = self
        return None if cursor.sets is None else cursor.sets.find(structure)

    def earlier(self, known: Known, identifier: int | None = None) -> Any:
        """See ``ParameterSets.value``."""
        cursor: Any = self
        return (cursor.sets or ParameterSets()).value(known, identifier)

    def turn(self) -> None:
        """Counts a turn of a loop that has no bits.

        Raises:
            LimitError: there are far more than any structure needs.
        """
        cursor: Any = self
        cursor.turns += 1
        if cursor.turns > MOST_TURNS:
            raise LimitError("a computation without end")
