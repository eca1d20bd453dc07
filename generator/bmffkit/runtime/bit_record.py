"""Structures of syntax tables: records that may begin and end at any bit."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from bmffkit.runtime.bit_reader import BitReader
from bmffkit.runtime.bit_writer import BitWriter
from bmffkit.runtime.structure import Record


class BitRecord(Record):
    """A structure of a video standard: a parameter set, a message, a header.

    Class attributes:
        _given: what it needs to know beside the bits.

    Attributes:
        trailing_bits: what is left behind the known syntax, as a text of 0 and 1.
    """

    __slots__ = ("trailing_bits",)
    _aligned: ClassVar[bool] = False
    _given: ClassVar[tuple[str, ...]] = ()
    trailing_bits: str

    def __init__(self) -> None:
        self.trailing = b""
        self.trailing_bits = ""

    @classmethod
    def _from(cls, r: Any, *given: Any) -> Self:
        # Unlike other records, a structure may end anywhere within a byte.
        record = cls.__new__(cls)
        record.trailing = b""
        record.trailing_bits = ""
        record._read(r, *given)
        return record

    @classmethod
    def from_bytes(cls, data: bytes | bytearray | memoryview, *given: Any) -> Self:
        """A structure out of bytes of its own, emulation prevention removed.

        Raises:
            ParseError: the bytes are not what the syntax demands.
        """
        from bmffkit.runtime.document import Document
        from bmffkit.runtime.registry import registry_of

        reader = BitReader(Document(memoryview(data), registry_of(cls)), 0, len(data))
        record = cls._from(reader, *given)
        record.trailing_bits = reader.rest_bits()
        return record

    def to_bytes(self, *given: Any) -> bytes:
        """The structure as it is written, with the bits left over; filled with zeros."""
        writer = BitWriter()
        writer.record(type(self).__name__, self, *given)
        writer.bit_text("trailing_bits", self.trailing_bits)
        writer.fill()
        return writer.joined()
