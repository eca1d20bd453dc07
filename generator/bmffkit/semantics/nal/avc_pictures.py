"""Telling where a picture of AVC begins: ISO/IEC 14496-10:2022, 7.4.1.2.4.

Slices say it only by how their headers differ, and reading those needs parameter sets.
As much of both is read here as the comparison takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bmffkit.runtime.errors import BmffError, ParseError, TruncatedError
from bmffkit.semantics.nal.emulation import unescape

if TYPE_CHECKING:
    from bmffkit.semantics.nal.search import Bytes

_SPS, _PPS, _IDR = 7, 8, 5
_WITH_CHROMA = frozenset((44, 83, 86, 100, 110, 118, 122, 128, 134, 135, 138, 139, 244))
_WITH_REDUNDANCY = frozenset((66, 88))
_HEAD, _SEQUENCE = 96, 4096


class _Bits:
    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "big")
        self._left = 8 * len(data)

    def u(self, count: int) -> int:
        self._left -= count
        if self._left < 0:
            raise TruncatedError("the bits end before the header does")
        return self._value >> self._left & (1 << count) - 1

    def ue(self) -> int:
        rest = self._value & (1 << self._left) - 1
        zeros = self._left - rest.bit_length()
        if zeros > 32:
            raise ParseError("an Exp-Golomb code of more than 65 bits")
        return self.u(2 * zeros + 1) - 1

    def se(self) -> int:
        code = self.ue()
        return (code + 1) // 2 if code & 1 else -(code // 2)


class _Sequence(NamedTuple):
    number_bits: int
    order_type: int
    order_bits: int
    order_differences: bool
    frames_only: bool
    planes: bool
    redundancy: bool


class _Picture(NamedTuple):
    sequence: int
    field_order: bool


class _Slice(NamedTuple):
    """What the comparison looks at; a value that is not there is 0."""

    frame_num: int
    pic_parameter_set_id: int
    field_pic_flag: int
    bottom_field_flag: int
    reference: bool
    idr_pic_id: int | None
    orders: tuple[int, int]


class PictureStarts:
    """Remembers parameter sets and the last slice."""

    def __init__(self) -> None:
        self._sequences: dict[int, _Sequence] = {}
        self._pictures: dict[int, _Picture] = {}
        self._last: _Slice | None = None
        self._complete = False

    def note(self, unit: Bytes, kind: int) -> None:
        """Takes in a NAL unit that is no slice; a damaged parameter set does not count."""
        try:
            if kind == _SPS:
                number, sequence = _sequence(
                    _Bits(unescape(memoryview(unit)[1:_SEQUENCE]))
                )
                self._sequences[number] = sequence
            elif kind == _PPS:
                bits = _Bits(unescape(memoryview(unit)[1:_HEAD]))
                number, sequence_id = bits.ue(), bits.ue()
                bits.u(1)
                self._pictures[number] = _Picture(sequence_id, bool(bits.u(1)))
        except BmffError:
            return

    def begins(self, unit: Bytes, kind: int) -> bool:
        """Whether a primary coded picture begins with this slice.

        Without its parameter sets a slice begins one when it begins at the first
        macroblock.
        """
        bits = _Bits(unescape(memoryview(unit)[1:_HEAD]))
        try:
            first = bits.ue() == 0
        except BmffError:
            return False
        repeats = True
        this: _Slice | None = None
        try:
            this, repeats = self._slice(bits, unit[0], kind)
        except (BmffError, KeyError):
            this = None
        last, self._last = self._last, this
        if this is None or last is None:
            new = first
        else:
            # A second first macroblock is a new picture as well: writers exist that
            # give all IDR pictures one idr_pic_id.
            again = first and self._complete and not repeats
            new = again or this != last
        self._complete = first or (self._complete and not new)
        return new

    def _slice(self, bits: _Bits, head: int, kind: int) -> tuple[_Slice, bool]:
        bits.ue()
        picture_id = bits.ue()
        picture = self._pictures[picture_id]
        sequence = self._sequences[picture.sequence]
        if sequence.planes:
            bits.u(2)
        frame_num = bits.u(sequence.number_bits)
        field = 0 if sequence.frames_only else bits.u(1)
        bottom = bits.u(1) if field else 0
        idr = bits.ue() if kind == _IDR else None
        order = other = 0
        both = picture.field_order and not field
        if sequence.order_type == 0:
            order = bits.u(sequence.order_bits)
            other = bits.se() if both else 0
        elif sequence.order_differences:
            order = bits.se()
            other = bits.se() if both else 0
        reference = bool(head >> 5 & 3)
        orders = order, other
        this = _Slice(frame_num, picture_id, field, bottom, reference, idr, orders)
        return this, sequence.planes or sequence.redundancy


def _sequence(bits: _Bits) -> tuple[int, _Sequence]:
    profile, constraints = bits.u(8), bits.u(8)
    bits.u(8)
    number = bits.ue()
    planes = profile in _WITH_CHROMA and _chroma(bits)
    number_bits = bits.ue() + 4
    order_type = bits.ue()
    order_bits, differences = 0, False
    if order_type == 0:
        order_bits = bits.ue() + 4
    elif order_type == 1:
        differences = not bits.u(1)
        bits.se()
        bits.se()
        for _ in range(bits.ue()):
            bits.se()
    bits.ue()
    bits.u(1)
    bits.ue()
    bits.ue()
    redundancy = profile in _WITH_REDUNDANCY and not constraints >> 6 & 1
    frames_only = bool(bits.u(1))
    return number, _Sequence(
        number_bits,
        order_type,
        order_bits,
        differences,
        frames_only,
        planes,
        redundancy,
    )


def _chroma(bits: _Bits) -> bool:
    """Reads the formats; whether the colour planes are coded apart."""
    chroma = bits.ue()
    planes = chroma == 3 and bool(bits.u(1))
    bits.ue()
    bits.ue()
    bits.u(1)
    if bits.u(1):
        for index in range(12 if chroma == 3 else 8):
            if bits.u(1):
                _skip_scaling_list(bits, 16 if index < 6 else 64)
    return planes


def _skip_scaling_list(bits: _Bits, size: int) -> None:
    scale = 8
    for _ in range(size):
        scale = (scale + bits.se()) % 256
        if not scale:
            return
