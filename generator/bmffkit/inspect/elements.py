"""Every element of a structure with its value and its place: a reader that keeps a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.bit_reader import BitReader
from bmffkit.runtime.document import Document

if TYPE_CHECKING:
    from bmffkit.runtime.bit_record import BitRecord
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.parameter_sets import ParameterSets
    from bmffkit.runtime.registry import Registry


class Element(NamedTuple):
    """One element as it was read.

    Attributes:
        name: its name in the syntax.
        value: its value; bytes are hexadecimal.
        descriptor: how it is coded.
        offset: bits from the start of the structure.
        bits: its length.
    """

    name: str
    value: Any
    descriptor: str
    offset: int
    bits: int


class ElementReader(BitReader):
    """A reader that writes down each element.

    Attributes:
        elements: in the order of reading.
    """

    __slots__ = ("_mute", "elements")

    def __init__(self, document: Document, position: int, end: int) -> None:
        super().__init__(document, position, end)
        self.elements: list[Element] = []
        self._mute = False

    def _kept(self, name: str, descriptor: str, start: int, value: Any) -> None:
        length = self.bit_position() - start
        self.elements.append(Element(name, value, descriptor, start, length))

    def _quiet(self, name: str, descriptor: str, read: Any, *arguments: Any) -> Any:
        """Reads an element that is made of others, which do not count."""
        if self._mute:
            return read(self, name, *arguments)
        start = self.bit_position()
        self._mute = True
        try:
            value = read(self, name, *arguments)
        finally:
            self._mute = False
        self._kept(name, descriptor, start, value)
        return value

    def bits(self, name: str, count: int, signed: bool = False) -> int:
        """See ``Reader.bits``."""
        start = self.bit_position()
        value = super().bits(name, count, signed)
        if not self._mute:
            self._kept(name, f"{'i' if signed else 'u'}({count})", start, value)
        return value

    def ue(self, name: str, order: int = 0) -> int:
        """See ``BitReader.ue``."""
        value: int = self._quiet(name, "ue(v)", BitReader.ue, order)
        return value

    def se(self, name: str, order: int = 0) -> int:
        """See ``BitReader.se``."""
        value: int = self._quiet(name, "se(v)", BitReader.se, order)
        return value

    def te(self, name: str, most: int) -> int:
        """See ``BitReader.te``."""
        value: int = self._quiet(name, "te(v)", BitReader.te, most)
        return value

    def st(self, name: str) -> str:
        """See ``BitReader.st``."""
        value: str = self._quiet(name, "st(v)", BitReader.st)
        return value

    def flt(self, name: str, width: int) -> float:
        """See ``BitReader.flt``."""
        value: float = self._quiet(name, f"flt({width})", BitReader.flt, width)
        return value

    def bit_text(self, name: str, count: int) -> str:
        """See ``BitReader.bit_text``."""
        if not count:
            return ""
        value: str = self._quiet(name, "u(v)", BitReader.bit_text, count)
        return value

    def next_bits(self, count: int) -> int:
        """See ``BitReader.next_bits``."""
        before, self._mute = self._mute, True
        try:
            return super().next_bits(count)
        finally:
            self._mute = before

    def numbers(
        self, name: str, bits: int, count: int | None, signed: bool = False
    ) -> Table:
        """See ``Reader.numbers``; each number is an element."""
        import numpy as np

        if count is None:
            count = self.bits_left() // bits if bits else 0
        self.allow(name, count, bits)
        values = [self.bits(name, bits, signed) for _ in range(count)]
        return np.array(values, np.int64 if signed else np.uint64)

    def octets(self, name: str, count: int) -> bytes:
        """See ``Reader.octets``; bytes are one element."""
        if self._mute:
            return super().octets(name, count)
        start = self.bit_position()
        self._mute = True
        try:
            value = super().octets(name, count)
        finally:
            self._mute = False
        if count:
            self._kept(name, "b(8)", start, value.hex())
        return value

    def tail(self, name: str) -> bytes | memoryview:
        """See ``Reader.tail``; bytes are one element."""
        return self.octets(name, self.end - self.position)


def elements_of(
    kind: type[BitRecord],
    data: bytes | memoryview,
    registry: Registry,
    *given: Any,
    sets: ParameterSets | None = None,
    found: list[Element] | None = None,
) -> tuple[BitRecord, list[Element]]:
    """A structure read out of bytes, and each of its elements.

    ``sets`` are what structures read earlier say. ``found`` is the list that the elements
    go to, which has those in front of an error as well.

    Raises:
        ParseError: the bytes are not what the syntax demands.
    """
    reader = ElementReader(Document(memoryview(data), registry), 0, len(data))
    reader.sets = sets
    if found is not None:
        reader.elements = found
    record = kind._from(reader, *given)
    elements = reader.elements
    reader.elements = []
    record.trailing_bits = reader.rest_bits()
    return record, elements
