"""Writing the elements of syntax tables.

ISO/IEC 14496-10:2022, 7.2 and 9.1: the functions and codes of the video standards.
"""

from __future__ import annotations

import struct
from typing import Any

from bmffkit.runtime.errors import FieldRangeError, WriteError
from bmffkit.runtime.parameter_sets import ParameterSets, Remembering
from bmffkit.runtime.text import encode
from bmffkit.runtime.writer import Writer


class BitWriter(Remembering, Writer):
    """A writer of a payload or of an RBSP, without emulation prevention.

    Attributes:
        sets: what structures written earlier say; None: nothing yet.
        turns: how often loops without bits have run.
    """

    __slots__ = ("sets", "turns")

    def __init__(self, sets: ParameterSets | None = None) -> None:
        super().__init__()
        self.sets: ParameterSets | None = sets
        self.turns = 0

    def bits(self, name: str, value: Any, count: int, signed: bool = False) -> None:
        """See ``Writer.bits``. What needs no further look is written at once."""
        if type(value) is int and count > 0 and not signed and not value >> count:
            self._put(value, count)
        else:
            super().bits(name, value, count, signed)

    def _put(self, value: int, count: int) -> None:
        """Bits that are known to fit."""
        bits = self._bits << count | value
        width = self._width + count
        if width < 8:
            self._bits, self._width = bits, width
            return
        left = width & 7
        self._bits, self._width = bits & ((1 << left) - 1), left
        self.parts.append((bits >> left).to_bytes(width >> 3, "big"))
        self.length += width >> 3

    def ue(self, name: str, value: Any, order: int = 0) -> None:
        """An unsigned Exp-Golomb code."""
        if type(value) is int and order == 0 and 0 <= value <= 0xFFFFFFFE:
            code = value + 1
            self._put(code, 2 * code.bit_length() - 1)
            return
        number = self._number(name, value)
        if not 0 <= number <= 0xFFFFFFFE:
            most = (1 << 32 + order) - 1 - (1 << order)
            if not 0 <= number <= most:
                raise self.range_error(name, number, 0, most)
        code = number + (1 << order)
        self.bits(name, code, 2 * code.bit_length() - 1 - order)

    def se(self, name: str, value: Any, order: int = 0) -> None:
        """A signed Exp-Golomb code: 0, 1, -1, 2, -2 …"""
        number = self._number(name, value)
        self.ue(name, 2 * number - 1 if number > 0 else -2 * number, order)

    def te(self, name: str, value: Any, most: int) -> None:
        """A truncated Exp-Golomb code of a value up to ``most``."""
        number = self._number(name, value)
        if not 0 <= number <= most:
            raise self.range_error(name, number, 0, most)
        if most > 1:
            self.ue(name, number)
        else:
            self.bits(name, 1 - number, 1)

    def st(self, name: str, value: Any) -> None:
        """UTF-8 and a zero byte."""
        if not isinstance(value, str):
            raise self.error(WriteError, f"a text is needed, not {value!r}", name)
        octets = encode(value)
        if octets.find(0) != len(octets) - 1:
            raise self.error(FieldRangeError, "a zero byte ends the text early", name)
        self.add(octets)

    def flt(self, name: str, value: Any, width: int) -> None:
        """A binary floating-point number of 32 or 64 bits."""
        try:
            self.add(struct.pack(">f" if width == 32 else ">d", value))
        except (struct.error, OverflowError, TypeError):
            raise self.error(
                FieldRangeError, f"no {width}-bit number: {value!r}", name
            ) from None

    def bit_text(self, name: str, value: Any) -> None:
        """Bits given as a text of 0 and 1."""
        if not isinstance(value, str) or value.strip("01"):
            raise self.error(
                WriteError, f"a text of 0 and 1 is needed, not {value!r}", name
            )
        if value:
            self.bits(name, int(value, 2), len(value))

    def record(self, name: str, value: Any, *given: Any) -> None:
        """A structure; unlike other records it may end anywhere within a byte."""
        from bmffkit.runtime.bit_record import BitRecord

        if not isinstance(value, BitRecord):
            raise self.error(WriteError, f"a structure is needed, not {value!r}", name)
        value._write(self, *given)
        if value.trailing:
            self.add(value.trailing)

    def structure(
        self, name: str, value: Any, given: dict[str, Any], length: int | None = None
    ) -> None:
        """A structure of a family; ``given`` are its parameters."""
        from bmffkit.runtime.bit_record import BitRecord

        if not isinstance(value, BitRecord):
            raise self.error(WriteError, f"a structure is needed, not {value!r}", name)
        for each in value._given:
            if each not in given:
                raise self.error(WriteError, f"needs {each}", name)
        values = [given[each] for each in value._given]
        if length is not None:
            self.within(name, value, length, *values)
        else:
            self.record(name, value, *values)

    def within(self, name: str, value: Any, length: int, *given: Any) -> None:
        """A structure that takes exactly ``length`` bytes."""
        start = self.bit_position()
        self.record(name, value, *given)
        self.bit_text("trailing_bits", value.trailing_bits)
        have = self.bit_position() - start
        if have != 8 * length:
            reason = f"{have} bits, and {length} bytes are declared for it"
            raise self.error(FieldRangeError, reason, name)

    def some(self, name: str, values: Any) -> None:
        """Refuses an empty list, where the syntax has at least one."""
        if not values:
            raise self.error(FieldRangeError, "at least one is needed", name)

    def aligning(self, name: str, values: Any, fill: int) -> list[Any]:
        """The bits up to the next byte: those given, and more or fewer where values moved.

        Raises:
            FieldRangeError: bits would be lost that do not only fill.
        """
        need = -self.bit_position() % 8
        bits = list(values or ())
        if any(each != fill for each in bits[need:]):
            reason = f"{len(bits)} bits, and {need} are left of the byte"
            raise self.error(FieldRangeError, reason, name)
        return bits[:need] + [fill] * (need - len(bits))

    def bit_position(self) -> int:
        """Bits written so far."""
        return 8 * self.length + self._width

    def byte_aligned(self) -> bool:
        """Whether the next bit begins a byte."""
        return self._width == 0

    def _number(self, name: str, value: Any) -> int:
        if not hasattr(value, "__index__"):
            raise self.error(WriteError, f"an integer is needed, not {value!r}", name)
        number: int = value.__index__()
        return number
