"""Looking into boxes that may be broken, so that one does not hide what is wrong elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from bmffkit.runtime.errors import BmffError

_Parameters = ParamSpec("_Parameters")
_Value = TypeVar("_Value")


def attempt(
    look: Callable[_Parameters, _Value],
    *arguments: _Parameters.args,
    **named: _Parameters.kwargs,
) -> _Value | None:
    """What a function gives; None when it meets what cannot be read.

    That is a broken box, or one of another class than was meant. Other rules tell of it.
    """
    try:
        return look(*arguments, **named)
    except (BmffError, AttributeError):
        return None


def number_of(box: Any, name: str) -> int | None:
    """A number that a box has; None: it has none, or cannot be read."""
    value = attempt(getattr, box, name, None)
    return None if value is None else int(value)


def text_of(box: Any, name: str) -> str:
    """A text that a box has; empty: it has none, or cannot be read."""
    found = attempt(getattr, box, name, None)
    return "" if found is None else str(found)


def numbers_of(box: Any, name: str) -> list[int]:
    """A list of numbers that a box has; empty: it has none, or cannot be read."""
    found = attempt(getattr, box, name, None)
    return [] if found is None else [int(each) for each in found]


def rows_of(box: Any, name: str) -> list[Any]:
    """A list of records that a box has; empty: it has none, or cannot be read."""
    found = attempt(getattr, box, name, None)
    return [] if found is None else list(found)
