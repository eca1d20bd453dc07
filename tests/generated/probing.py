"""Reading and writing single structures, and making them anew from their values."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from inspect import signature
from typing import Any
from unittest import mock

import numpy as np

from bmffkit.runtime import Box, Record, Row, Writer
from bmffkit.runtime.context import Path
from bmffkit.runtime.errors import ParseError
from bmffkit.runtime.structure import Structure, plain

from .inventing import box_bytes, code_of


@contextmanager
def elsewhere(values: dict[str, Any]) -> Iterator[None]:
    """What structures need from elsewhere in a file has these values."""
    original = Path.value

    def value(self: Path, owner: Any, cursor: Any = None) -> Any:
        return (
            values[self.name] if self.name in values else original(self, owner, cursor)
        )

    with mock.patch.object(Path, "value", value):
        yield


def read(kind: type[Any], data: bytes, arguments: tuple[int, ...] = ()) -> Any:
    """A structure out of its bytes: for a box those of its payload."""
    if issubclass(kind, Box):
        return kind.from_bytes(box_bytes(code_of(kind), data))
    return kind.from_bytes(data, *arguments)


def written(structure: Any, arguments: tuple[int, ...] = ()) -> bytes:
    """The bytes of a structure out of its values, boxes inside included."""
    writer = Writer(verbatim=False)
    if isinstance(structure, Box):
        structure._write_box(writer)
        head = structure.header_size
        return writer.joined()[head:]
    writer.record("", structure, *arguments)
    writer.fill()
    return writer.joined()


def values(value: Any) -> Any:
    """All values of a structure, in a form that can be compared."""
    if isinstance(value, list):
        return [values(each) for each in value]
    if not isinstance(value, Structure):
        # A float that is no number equals nothing, not even itself; its spelling does.
        return repr(plain(value))
    try:
        own = [(name, values(each)) for name, each in value.fields()]
    except ParseError:
        assert isinstance(value, Box)
        return value.to_bytes()
    if isinstance(value, Box) and value._container:
        own.append(("children", [(box.type, values(box)) for box in value.children]))
    return [type(value).__name__, own, bytes(getattr(value, "trailing", b""))]


def anew(value: Any, loose: bool = False) -> Any:
    """The same value, structures in it made anew; ``loose``: tables as plain lists."""
    if isinstance(value, list):
        return [anew(each, loose) for each in value]
    if isinstance(value, np.ndarray):
        return value.tolist() if loose else value
    if isinstance(value, Row):
        return construct(value, loose)
    return value


def construct(structure: Any, loose: bool = False) -> Any:
    """A new structure of the same class with the same values, through its constructor."""
    given = {}
    if type(structure).__init__ is not object.__init__:
        for name in list(signature(type(structure).__init__).parameters)[1:]:
            given[name] = anew(getattr(structure, name), loose)
    made = type(structure)(**given)
    for name in ("trailing", "trailing_bits", "tag", "size_bytes"):
        if isinstance(structure, Box | Record) and hasattr(structure, name):
            setattr(made, name, getattr(structure, name))
    return made
