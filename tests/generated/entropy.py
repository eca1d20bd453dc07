"""Choices out of bytes that hypothesis makes: it can shrink them, and repeat them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Entropy:
    """Makes choices; when the bytes are used up, always the first and smallest one."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0

    def octet(self) -> int:
        """A number from 0 to 255."""
        if self.position >= len(self.data):
            return 0
        self.position += 1
        return self.data[self.position - 1]

    def below(self, limit: int) -> int:
        """A number from 0 to ``limit - 1``; ``limit`` up to 256."""
        return self.octet() % limit

    def chance(self, one_in: int) -> bool:
        """True now and then; False when nothing is left."""
        return self.octet() % one_in == one_in - 1

    def pick(self, listed: Sequence[T]) -> T:
        """One of some things."""
        return listed[int.from_bytes(self.take(2), "big") % len(listed)]

    def take(self, count: int) -> bytes:
        """So many bytes, zeros behind the last."""
        found = self.data[self.position : self.position + count]
        self.position += len(found)
        return found.ljust(count, b"\0")
