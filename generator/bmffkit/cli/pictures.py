"""A tiny H.264 stream, for a clip that needs neither an encoder nor a bundled file.

Its pictures are made of I_PCM macroblocks, which carry their samples as they are
(Rec. ITU-T H.264, 7.3.5); any decoder plays them.
"""

from __future__ import annotations

SIDE = 32
"""Width and height of the pictures."""

_MACROBLOCKS = SIDE // 16


class _Bits:
    """Bits, most significant first, with the codes of Rec. ITU-T H.264, 9.1."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.length = 0

    def u(self, width: int, value: int) -> _Bits:
        self.text.append(f"{value:0{width}b}")
        self.length += width
        return self

    def ue(self, *values: int) -> _Bits:
        for value in values:
            self.u(2 * (value + 1).bit_length() - 1, value + 1)
        return self

    def align(self) -> _Bits:
        if self.length % 8:
            self.u(8 - self.length % 8, 0)
        return self

    def octets(self, data: bytes) -> _Bits:
        return self.u(8 * len(data), int.from_bytes(data, "big"))

    def unit(self, header: int) -> bytes:
        """The NAL unit: header, payload with its stop bit, emulation prevented."""
        self.u(1, 1).align()
        payload = int("".join(self.text), 2).to_bytes(self.length // 8, "big")
        return bytes([header]) + _prevent_emulation(payload)


def _prevent_emulation(payload: bytes) -> bytes:
    out = bytearray()
    zeros = 0
    for octet in payload:
        if zeros == 2 and octet <= 3:
            out.append(3)
            zeros = 0
        out.append(octet)
        zeros = zeros + 1 if octet == 0 else 0
    return bytes(out)


def sequence_parameter_set() -> bytes:
    """Baseline profile, level 1, intra pictures of one size."""
    bits = _Bits().u(8, 66).u(8, 0xC0).u(8, 10)
    bits.ue(0, 0, 2, 0).u(1, 0).ue(_MACROBLOCKS - 1, _MACROBLOCKS - 1)
    return bits.u(1, 1).u(1, 1).u(1, 0).u(1, 0).unit(0x67)


def picture_parameter_set() -> bytes:
    """CAVLC, one slice group, deblocking controlled by the slice."""
    bits = _Bits().ue(0, 0).u(1, 0).u(1, 0).ue(0, 0, 0).u(1, 0).u(2, 0)
    return bits.ue(0, 0, 0).u(1, 1).u(1, 0).u(1, 0).unit(0x68)


def picture(number: int) -> bytes:
    """An IDR picture: a gradient that moves with ``number``."""
    bits = _Bits().ue(0, 7, 0).u(4, 0).ue(number % 2).u(1, 0).u(1, 0).ue(0).ue(1)
    for row in range(_MACROBLOCKS):
        for column in range(_MACROBLOCKS):
            bits.ue(25).align()
            bits.octets(_luma(16 * column, 16 * row, 4 * number))
            bits.octets(bytes([110 + number] * 64 + [150 - number] * 64))
    return bits.unit(0x65)


def _luma(left: int, top: int, shift: int) -> bytes:
    return bytes(
        32 + (3 * (left + x) + 3 * (top + y) + shift) % 190
        for y in range(16)
        for x in range(16)
    )
