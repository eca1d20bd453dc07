"""Structures of syntax tables: records that may begin and end at any bit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from bmffkit.runtime.bit_reader import BitReader
from bmffkit.runtime.bit_writer import BitWriter
from bmffkit.runtime.document import Document
from bmffkit.runtime.errors import (
    BmffError,
    MissingContextError,
    ParseError,
    WriteError,
)
from bmffkit.runtime.nearest import did_you_mean
from bmffkit.runtime.registry import registry_of
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.parameter_sets import ParameterSets

IMPOSSIBLE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What computing with values that make no sense may end in."""


class BitRecord(Record):
    """A structure of a video standard: a parameter set, a message, a header.

    Class attributes:
        _given: what it needs to know beside the bits.
        _spelled: how the standard writes its name, where the class has another one.

    Attributes:
        trailing_bits: what is left behind the known syntax, as a text of 0 and 1.
    """

    __slots__ = ("trailing_bits",)
    _aligned: ClassVar[bool] = False
    _given: ClassVar[tuple[str, ...]] = ()
    _spelled: ClassVar[str] = ""
    trailing_bits: str

    def __init__(self) -> None:
        self.trailing = b""
        self.trailing_bits = ""

    @classmethod
    def syntax_name(cls) -> str:
        """The name of the structure as the standard writes it."""
        return cls._spelled or cls.__name__

    @classmethod
    def _from(cls, r: Any, *given: Any) -> Self:
        # Unlike other records, a structure may end anywhere within a byte.
        record = cls.__new__(cls)
        record.trailing = b""
        record.trailing_bits = ""
        try:
            record._read(r, *given)
        except BmffError:
            raise
        except IMPOSSIBLE as error:
            if len(given) < len(cls._given):
                needed = cls._given[len(given)]
                raise r.error(
                    MissingContextError, f"needs {needed}", cls.__name__
                ) from error
            raise r.error(
                ParseError, f"makes no sense: {error}", cls.__name__
            ) from error
        return record

    @classmethod
    def _told(cls, given: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        """All parameters in their order, out of those in order and those by name."""
        wanted = cls._given
        open_ones = wanted[len(given) :]
        known = f"{cls.__name__} takes {', '.join(wanted) or 'none'}"
        if len(given) > len(wanted):
            raise TypeError(f"{len(given)} parameters are too many: {known}")
        for name in named:
            if name not in open_ones:
                hint = did_you_mean(name, open_ones) or f": {known}"
                raise TypeError(f"no parameter {name!r} of the syntax{hint}")
        for name in open_ones:
            if name not in named:
                raise MissingContextError(f"needs {name}", field=cls.__name__)
        return (*given, *(named[name] for name in open_ones))

    @classmethod
    def from_bytes(
        cls,
        data: bytes | bytearray | memoryview,
        *given: Any,
        sets: ParameterSets | None = None,
        **named: Any,
    ) -> Self:
        """A structure out of bytes of its own, emulation prevention removed.

        Args:
            data: the bytes.
            given: the parameters that its syntax uses, in their order.
            sets: what structures read earlier say; the structure adds what it says.
                A ``ParameterSets`` of the package.
            named: parameters by name, such as ``payloadSize``.

        Raises:
            ParseError: the bytes are not what the syntax demands.
            MissingContextError: it needs a parameter, or a parameter set that ``sets``
                lacks.
            TypeError: its syntax uses no such parameter.
        """
        if named or len(given) > len(cls._given):
            given = cls._told(given, named)
        reader = BitReader(Document(memoryview(data), registry_of(cls)), 0, len(data))
        reader.sets = sets
        record = cls._from(reader, *given)
        record.trailing_bits = reader.rest_bits()
        return record

    def to_bytes(
        self, *given: Any, sets: ParameterSets | None = None, **named: Any
    ) -> bytes:
        """The structure as it is written, with the bits left over; filled with zeros.

        The arguments are those of ``from_bytes``.

        Raises:
            WriteError: a value is missing, or not what its element can hold.
            MissingContextError: it needs a parameter, or a parameter set.
            TypeError: its syntax uses no such parameter.
        """
        if named or len(given) > len(self._given):
            given = self._told(given, named)
        writer = BitWriter(sets)
        try:
            self._write(writer, *given)
            if self.trailing:
                writer.add(self.trailing)
        except BmffError:
            raise
        except IMPOSSIBLE as error:
            if len(given) < len(self._given):
                needed = self._given[len(given)]
                raise WriteError(f"cannot be written: needs {needed}") from error
            raise WriteError(f"cannot be written: {error}") from error
        if self.trailing_bits:
            writer.bit_text("trailing_bits", self.trailing_bits)
        writer.fill()
        return writer.joined()
