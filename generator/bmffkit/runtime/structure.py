"""What boxes, records and rows have in common: named fields."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class Structure:
    """A value made of named syntax elements.

    Class attributes:
        _fields: the names of the elements in the order of the syntax, counts included.
    """

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]] = ()

    def fields(self) -> Iterator[tuple[str, Any]]:
        """Every syntax element with its value, in the order of the syntax."""
        kind = type(self)
        values = VALUES.get(kind) or values_of(kind)
        return zip(kind._fields, values(self), strict=False)

    def to_dict(self, limit: int | None = None) -> dict[str, Any]:
        """The elements as plain Python values that JSON can hold.

        Bytes become hexadecimal text. With ``limit``, longer bytes and tables are cut
        there and followed by their full length.
        """
        return {
            name.rstrip("_"): plain(value, limit)
            for name, value in self.fields()
            if value is not None
        }

    def __repr__(self) -> str:
        shown = []
        for name, value in self.fields():
            if name.startswith(("reserved", "pre_defined")) or value is None:
                continue
            shown.append(f"{name}={brief(value)}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        """The same fields in a structure of its own; what they hold is shared."""
        kind = type(self)
        made = kind.__new__(kind)
        for each in kind.__mro__:
            for name in each.__dict__.get("__slots__", ()):
                slot = each.__dict__[name]
                try:
                    slot.__set__(made, slot.__get__(self, kind))
                except AttributeError:
                    continue
        made_with = getattr(self, "__dict__", None)
        if made_with:
            vars(made).update(made_with)
        return made

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            raise AttributeError(self._no_such(name))

    def _no_such(self, name: str) -> str:
        from bmffkit.runtime.nearest import did_you_mean

        kind = type(self).__name__
        if name in self._fields:
            return f"{kind}.{name} has no value yet"
        return f"{kind} has no {name!r}{did_you_mean(name, self._names())}"

    def _names(self) -> list[str]:
        return [name for name in dir(type(self)) if not name.startswith("_")]


VALUES: dict[type[Structure], Callable[[Any], tuple[Any, ...]]] = {}
"""For each class a function that gives all fields of a structure at once."""


def values_of(kind: type[Structure]) -> Callable[[Any], tuple[Any, ...]]:
    """A function that gives all fields of a structure of a class at once."""
    names = kind._fields
    made: Callable[[Any], Any]
    if len(names) > 1:
        made = attrgetter(*names)
    elif names:
        only = attrgetter(names[0])
        made = lambda structure: (only(structure),)  # noqa: E731
    else:
        made = lambda structure: ()  # noqa: E731
    VALUES[kind] = made
    return made


class Row(Structure):
    """One entry of a list inside a box or record."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return same_fields(self, other)

    __hash__ = None  # type: ignore[assignment]


class Record(Row):
    """A structure that is no box: a decoder configuration, a sample group entry …

    Attributes:
        trailing: bytes behind the known syntax; they are written back.
    """

    __slots__ = ("trailing",)
    _aligned: ClassVar[bool] = True
    trailing: bytes

    if TYPE_CHECKING:
        # What a record needs beside the bytes differs from class to class.
        _read: Callable[..., None]
        _write: Callable[..., None]

    @classmethod
    def _from(cls, r: Reader, *given: Any) -> Self:
        record = cls.__new__(cls)
        record.trailing = b""
        record._read(r, *given)
        if cls._aligned and r.bit:
            r.pad()
        return record

    @classmethod
    def _within(cls, r: Reader, name: str, length: int, *given: Any) -> Self:
        view = r.bounded(name, length)
        record = cls._from(view, *given)
        record.trailing = view.rest("trailing")
        return record

    @classmethod
    def from_bytes(cls, data: bytes, *given: Any) -> Self:
        """A record read from bytes of its own; what its syntax leaves is ``trailing``."""
        from bmffkit.runtime.document import Document
        from bmffkit.runtime.reader import Reader
        from bmffkit.runtime.registry import registry_of

        reader = Reader(Document(memoryview(data), registry_of(cls)), 0, len(data))
        record = cls._from(reader, *given)
        record.trailing = reader.rest("trailing")
        return record

    def to_bytes(self, *given: Any) -> bytes:
        """The record as it is written.

        Raises:
            WriteError: a value is missing, or not what its field can hold.
        """
        from bmffkit.runtime.errors import WriteError
        from bmffkit.runtime.writer import Writer

        writer = Writer()
        try:
            writer.record(type(self).__name__, self, *given)
        except (TypeError, AttributeError) as error:
            raise WriteError(f"cannot be written: {error}") from error
        return writer.joined()


class OpaqueRecord(Record):
    """A record whose syntax is not known.

    Attributes:
        data: its bytes.
    """

    __slots__ = ("data",)
    _fields: ClassVar[tuple[str, ...]] = ("data",)
    data: bytes

    def __init__(self, *, data: bytes = b"") -> None:
        self.data = data
        self.trailing = b""

    def _read(self, r: Reader, /) -> None:
        self.data = r.rest("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


def same_fields(one: Structure, other: Structure) -> bool:
    """Whether two structures of one class have equal values, arrays included."""
    mine = [plain(value) for _, value in one.fields()]
    theirs = [plain(value) for _, value in other.fields()]
    if isinstance(one, Record) and isinstance(other, Record):
        mine.append(bytes(one.trailing))
        theirs.append(bytes(other.trailing))
    return mine == theirs


def plain(value: Any, limit: int | None = None) -> Any:
    """A value as JSON can hold it."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        if limit is not None and len(value) > limit:
            return f"{bytes(value[:limit]).hex()}… ({len(value)} bytes)"
        return bytes(value).hex()
    if isinstance(value, Structure):
        return value.to_dict(limit)
    if hasattr(value, "dtype"):
        return _plain_table(value, limit)
    values = list(value)
    if limit is not None and len(values) > limit:
        return [plain(each, limit) for each in values[:limit]] + [
            f"… ({len(values)} entries)"
        ]
    return [plain(each, limit) for each in values]


def _plain_table(table: Any, limit: int | None) -> Any:
    if getattr(table, "ndim", 0) == 0:
        return table.item()
    shown = table if limit is None else table[:limit]
    names = table.dtype.names
    rows: list[Any] = shown.tolist()
    if names:
        rows = [dict(zip(names, row, strict=True)) for row in rows]
    if len(shown) < len(table):
        rows.append(f"… ({len(table)} entries)")
    return rows


def brief(value: Any) -> str:
    """A value in a few characters, for ``repr``."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        head = bytes(value[:8]).hex()
        return f"<{len(value)} bytes {head}{'…' if len(value) > 8 else ''}>"
    if hasattr(value, "dtype") and value.ndim:
        names = value.dtype.names
        if names:
            return f"<{len(value)} rows of {', '.join(names)}>"
        head = ", ".join(str(each) for each in value[:4].tolist())
        return f"[{head}{', …' if len(value) > 4 else ''}] ({len(value)})"
    if isinstance(value, list):
        if value and isinstance(value[0], Structure):
            return f"<{len(value)} × {type(value[0]).__name__}>"
        head = ", ".join(brief(each) for each in value[:4])
        return f"[{head}{', …' if len(value) > 4 else ''}]"
    return repr(value)
