"""Structures of syntax tables: records that may begin and end at any bit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from bmffkit.runtime.bit_reader import BitReader
from bmffkit.runtime.bit_writer import BitWriter
from bmffkit.runtime.errors import (
    BmffError,
    MissingContextError,
    ParseError,
    WriteError,
)
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
    def from_bytes(
        cls,
        data: bytes | bytearray | memoryview,
        *given: Any,
        sets: ParameterSets | None = None,
    ) -> Self:
        """A structure out of bytes of its own, emulation prevention removed.

        Args:
            data: the bytes.
            given: the values of ``_given``.
            sets: what structures read earlier say; the structure adds what it says.

        Raises:
            ParseError: the bytes are not what the syntax demands.
            MissingContextError: it needs a parameter set that ``sets`` lacks.
        """
        from bmffkit.runtime.document import Document
        from bmffkit.runtime.registry import registry_of

        reader = BitReader(Document(memoryview(data), registry_of(cls)), 0, len(data))
        reader.sets = sets
        record = cls._from(reader, *given)
        record.trailing_bits = reader.rest_bits()
        return record

    def to_bytes(self, *given: Any, sets: ParameterSets | None = None) -> bytes:
        """The structure as it is written, with the bits left over; filled with zeros.

        Raises:
            WriteError: a value is missing, or not what its element can hold.
        """
        writer = BitWriter(sets)
        try:
            writer.record(type(self).__name__, self, *given)
        except BmffError:
            raise
        except IMPOSSIBLE as error:
            if len(given) < len(self._given):
                needed = self._given[len(given)]
                raise WriteError(f"cannot be written: needs {needed}") from error
            raise WriteError(f"cannot be written: {error}") from error
        writer.bit_text("trailing_bits", self.trailing_bits)
        writer.fill()
        return writer.joined()
