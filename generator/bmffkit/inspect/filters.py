"""Conditions on the fields of boxes, as ``find --where`` takes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box


@dataclass(frozen=True, slots=True)
class Filter:
    """A field that must have a value.

    Attributes:
        field: its name; a trailing underscore may be left out.
        value: the text of the value.
        number: the value as an integer; None if it is none.
    """

    field: str
    value: str
    number: int | None

    def holds(self, box: Box) -> bool:
        """Whether the box has that value; in a list one entry is enough."""
        try:
            for name, value in box.fields():
                if name == self.field or name.rstrip("_") == self.field:
                    return self._equal(value)
        except BmffError:
            return False
        return False

    def _equal(self, value: Any) -> bool:
        if isinstance(value, str):
            return str.__str__(value).rstrip() == self.value.rstrip()
        if isinstance(value, (bytes, bytearray, memoryview)):
            return bytes(value).hex() == self.value.lower().removeprefix("0x")
        if hasattr(value, "dtype"):
            if value.dtype.names or self.number is None:
                return False
            return bool((value == self.number).any())
        if isinstance(value, list):
            return any(self._equal(each) for each in value)
        if isinstance(value, int):
            return self.number is not None and int(value) == self.number
        return False


def condition(text: str) -> Filter:
    """A filter out of ``field=value``; numbers may be hexadecimal.

    Raises:
        ValueError: the text has another form.
    """
    field, equals, value = text.partition("=")
    if not field or not equals:
        raise ValueError(f"a condition is written field=value, not {text!r}")
    try:
        number: int | None = int(value, 0)
    except ValueError:
        number = None
    return Filter(field.strip(), value, number)
