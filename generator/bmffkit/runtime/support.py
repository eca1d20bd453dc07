"""Small things that generated classes use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bmffkit.runtime.layout import Table

ABSENT: Final[Any] = None
"""The value of an element that no branch of the syntax has read."""


def absent(value: Any) -> Any:
    """The value, whatever its declared type: a record may have to be given later."""
    return value


def given(value: Any) -> Any:
    """A list that may be absent, where it is not.

    Raises:
        TypeError: it is absent all the same.
    """
    if value is None:
        raise TypeError("a list is needed here, and there is none")
    return value


def at(values: Any, key: Any) -> Any:
    """The value of a subscript in an array by subscript, or in a list; 0: there is none."""
    if isinstance(values, dict):
        return values.get(key, 0)
    if isinstance(values, (list, tuple)) and 0 <= key < len(values):
        return values[key]
    return 0


def letters(packed: int) -> str:
    """Three letters out of 15 bits, five each, counted from the one before ``a``."""
    return (
        chr((packed >> 10 & 31) + 0x60)
        + chr((packed >> 5 & 31) + 0x60)
        + chr((packed & 31) + 0x60)
    )


def column(table: Table | None, name: str) -> Table | None:
    """A column of a table; None when the table does not have it."""
    if table is None or name not in (table.dtype.names or ()):
        return None
    return table[name]


def first(structures: Iterable[Any], kind: str) -> Any:
    """The first structure of a class (or one derived from it), by name; None: there is none."""
    for each in structures:
        if any(level.__name__ == kind for level in type(each).__mro__):
            return each
    return None


def every(structures: Iterable[Any], kind: str) -> list[Any]:
    """All structures of a class or one derived from it, by name."""
    return [
        each
        for each in structures
        if any(level.__name__ == kind for level in type(each).__mro__)
    ]
