"""The first elements of an NNPFC message, which tell filters apart: Rec. ITU-T H.274, 8.28."""

from __future__ import annotations

from typing import Final, NamedTuple

PURPOSE_BITS: Final = 16
"""The bits of ``nnpfc_purpose``, the first element."""

_ENOUGH = 32
_KNOWN_PURPOSES = 0x100
_SHORTEST = 4


class Identity(NamedTuple):
    """The first elements of an NNPFC message.

    They can be read where the rest of the message cannot.

    Attributes:
        purpose: ``nnpfc_purpose``.
        id: ``nnpfc_id``.
        base: ``nnpfc_base_flag``.
        mode: ``nnpfc_mode_idc``; None: the message ends before.
        size: bytes of the payload.
    """

    purpose: int
    id: int
    base: bool
    mode: int | None
    size: int

    @classmethod
    def of(cls, payload: bytes) -> Identity | None:
        """The elements of a payload; None: it is too short for them."""
        head = payload[:_ENOUGH]
        bits = f"{int.from_bytes(head, 'big'):0{8 * len(head)}b}" if head else ""
        found = _number(bits, PURPOSE_BITS)
        if found is None or found[1] >= len(bits):
            return None
        number, at = found
        mode = _number(bits, at + 1)
        return cls(
            int(bits[:PURPOSE_BITS], 2),
            number,
            bits[at] == "1",
            None if mode is None else mode[0],
            len(payload),
        )

    @property
    def key(self) -> tuple[int, bool]:
        """``filter_id`` and ``filter_update_flag`` that fit the message."""
        return self.id, not self.base

    @property
    def plausible(self) -> bool:
        """Whether the values are ones that messages of today have."""
        known = self.mode in (0, 1) and self.purpose < _KNOWN_PURPOSES
        return known and self.size >= _SHORTEST

    @property
    def name(self) -> str:
        """What it is, in words."""
        return f"{'the base of' if self.base else 'an update of'} filter {self.id}"


def _number(bits: str, at: int) -> tuple[int, int] | None:
    """A number coded as ue(v), and the bit behind it; None: the bits do not reach."""
    zeros = bits.find("1", at) - at
    end = at + 2 * zeros + 1
    if zeros < 0 or end > len(bits):
        return None
    return int(bits[at + zeros : end], 2) - 1, end
