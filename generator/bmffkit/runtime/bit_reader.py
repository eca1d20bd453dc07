"""Reading the elements of syntax tables: codes of any length at any bit.

ISO/IEC 14496-10:2022, 7.2 and 9.1: the functions and codes of the video standards.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import MissingContextError, ParseError
from bmffkit.runtime.parameter_sets import Remembering
from bmffkit.runtime.reader import Reader
from bmffkit.runtime.text import decode

if TYPE_CHECKING:
    from bmffkit.runtime.bit_record import BitRecord
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.document import Document
    from bmffkit.runtime.parameter_sets import ParameterSets

MOST_ZEROS = 31
"""Zero bits that may lead an Exp-Golomb code of order 0: values are less than 2^32 - 1."""


class BitReader(Remembering, Reader):
    """A reader of a payload or of an RBSP, emulation prevention removed.

    Attributes:
        sets: what structures read earlier say; None: nothing yet.
        turns: how often loops without bits have run.
    """

    __slots__ = ("_stops", "sets", "turns")

    def __init__(
        self, document: Document, position: int, end: int, owner: Box | None = None
    ) -> None:
        super().__init__(document, position, end, owner)
        self.sets: ParameterSets | None = None
        self.turns = 0
        self._stops: dict[int, int] = {}

    # -------------------------------------------------------------------------- codes

    def ue(self, name: str, order: int = 0) -> int:
        """An unsigned Exp-Golomb code.

        Raises:
            ParseError: more zero bits lead it than any value needs.
            TruncatedError: the view ends before it does.
        """
        position = self.position
        stop = min(position + 9, self.end)
        have = 8 * (stop - position) - self.bit
        window = int.from_bytes(self.buffer[position:stop], "big") & ((1 << have) - 1)
        zeros = have - window.bit_length()
        if zeros > MOST_ZEROS:
            if stop == self.end and zeros == have:
                raise self.short(name, stop - position + 1, position)
            raise self.error(ParseError, f"a code with {zeros} leading zeros", name)
        total = 2 * zeros + 1 + order
        if total > have:
            if stop == self.end:
                raise self.short(name, (self.bit + total + 7) // 8, position)
            self.bits(name, zeros)
            return self.bits(name, zeros + 1 + order) - (1 << order)
        moved = self.bit + total
        self.position = position + moved // 8
        self.bit = moved % 8
        return (window >> (have - total)) - (1 << order)

    def se(self, name: str, order: int = 0) -> int:
        """A signed Exp-Golomb code: 0, 1, -1, 2, -2 …"""
        code = self.ue(name, order)
        return (code + 1) // 2 if code % 2 else -(code // 2)

    def te(self, name: str, most: int) -> int:
        """A truncated Exp-Golomb code of a value up to ``most``."""
        return self.ue(name) if most > 1 else 1 - self.bits(name, 1)

    def st(self, name: str) -> str:
        """UTF-8 up to and with a zero byte.

        Raises:
            TruncatedError: the zero byte is missing.
        """
        if self.bit:
            octets = bytearray()
            while octet := self.bits(name, 8):
                octets.append(octet)
            return decode(bytes(octets), True)
        position, step = self.position, 64
        while (found := self._piece(position, step).find(0)) < 0:
            position += step
            if position >= self.end:
                raise self.short(name, 1, self.end)
            step *= 2
        return decode(
            self.octets(name, position + found + 1 - self.position)[:-1], True
        )

    def _piece(self, position: int, size: int) -> bytes:
        """So many bytes, or fewer where the view ends, without passing them."""
        return bytes(self.buffer[position : min(position + size, self.end)])

    def flt(self, name: str, width: int) -> float:
        """A binary floating-point number of 32 or 64 bits."""
        octets = self.octets(name, width // 8)
        value: float = struct.unpack(">f" if width == 32 else ">d", octets)[0]
        return value

    def bit_text(self, name: str, count: int) -> str:
        """Bits that mean nothing yet, as a text of 0 and 1."""
        return f"{self.bits(name, count):0{count}b}" if count else ""

    # ---------------------------------------------------------------------- questions

    def bits_left(self) -> int:
        """Bits up to the end of the view."""
        return 8 * (self.end - self.position) - self.bit

    def bit_position(self) -> int:
        """Bits since the view began."""
        return 8 * (self.position - self.start) + self.bit

    def byte_aligned(self) -> bool:
        """Whether the next bit begins a byte."""
        return self.bit == 0

    def next_bits(self, count: int) -> int:
        """The bits that come next; -1 when there are not so many."""
        if count > self.bits_left():
            return -1
        place = self.position, self.bit
        value = self.bits("", count)
        self.position, self.bit = place
        return value

    def more_data_in_payload(self) -> bool:
        """Whether the payload has not been read to its last bit."""
        return self.bits_left() > 0

    def payload_extension_bits(self) -> int:
        """Bits in front of the last bit of the view that is one."""
        return max(self.bits_left() - self._stop_bits(), 0)

    rbsp_bits_left = payload_extension_bits

    def payload_extension_present(self) -> bool:
        """Whether more is left than one bit that is one, and zeros behind it."""
        return self.payload_extension_bits() > 0

    def more_rbsp_data(self) -> bool:
        """Whether more is left than the bits that end an RBSP."""
        return self.payload_extension_bits() > 0

    def _stop_bits(self) -> int:
        """Bits from the last one that is one to the end of the view."""
        end = self.end
        place = self._stops.get(end)
        if place is None:
            # Found once for each end: messages ask again and again.
            octets = bytes(self.buffer[self.position : end]).rstrip(b"\0")
            place = -1
            if octets:
                zeros = (octets[-1] & -octets[-1]).bit_length()
                place = 8 * (self.position + len(octets)) - zeros
            self._stops[end] = place
        return 8 * end - place if place >= 8 * self.position else 0

    def rest_bits(self) -> str:
        """All bits left, as a text of 0 and 1."""
        return self.bit_text("trailing_bits", self.bits_left())

    payload_bits_left = bits_left

    # --------------------------------------------------------------------- structures

    def structure(
        self,
        name: str,
        family: str,
        key: int,
        given: dict[str, Any],
        length: int | None = None,
    ) -> Any:
        """The structure that a family reads for a number; ``given`` are its parameters."""
        code = key.to_bytes(4, "big") if 0 <= key < 1 << 32 else b""
        registry = self.document.registry
        kind: Any = registry.record(family, code, self.owner) or registry.root(family)
        if kind is None:
            raise self.error(ParseError, f"{family} has no structure for {key}", name)
        for each in kind._given:
            if each not in given:
                raise MissingContextError(f"needs {each}", field=name)
        values = [given[each] for each in kind._given]
        if length is not None:
            return self.within(name, kind, length, *values)
        return kind._from(self, *values)

    def within(self, name: str, kind: type[BitRecord], length: int, *given: Any) -> Any:
        """A structure in ``length`` bytes; what it leaves are its ``trailing_bits``."""
        if self.bit:
            raise self.error(ParseError, "does not begin on a byte", name)
        end, after = self.end, self.position + length
        if length < 0:
            raise self.error(ParseError, f"a length of {length} bytes", name)
        if after > end:
            raise self.short(name, length, self.position)
        self.end = after
        record = kind._from(self, *given)
        record.trailing_bits = self.rest_bits()
        self.end = end
        return record
