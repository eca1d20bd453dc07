"""Bits that the structures of syntax tables can be read from: a reader that makes them up."""

from __future__ import annotations

from typing import Any

from bmff import REGISTRY
from bmffkit.runtime.bit_reader import BitReader
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.bit_writer import BitWriter
from bmffkit.runtime.document import Document
from bmffkit.runtime.parameter_sets import Known, ParameterSets

from .entropy import Entropy
from .inventing import Invalid

STRUCTURES = tuple(
    name
    for name in sorted(REGISTRY.names)
    if issubclass(REGISTRY.load(name), BitRecord)
)
ARRAYS = {"NumDeltaPocs", "sps_num_ref_pic_lists"}
MOST_BITS = 60_000
MOST_ROWS = 80


class InventedSets(ParameterSets):
    """Parameter sets that were never read: their values are made up, and stay the same."""

    def __init__(self, entropy: Entropy, values: dict[Any, int]) -> None:
        super().__init__()
        self.entropy = entropy
        self.values = values

    def value(self, known: Known, identifier: int | None = None) -> Any:
        """A value of an earlier structure, or one that is made up."""
        if self.find(known.structure, identifier) is not None:
            return super().value(known, identifier)
        key = (known.structure, known.path, identifier)
        return self.values.setdefault(key, self.entropy.below(4))


class Inventor(BitReader):
    """Reads from nowhere: every element gets a value, which is written down."""

    __slots__ = ("_next", "entropy", "out")

    def __init__(self, entropy: Entropy, sets: InventedSets) -> None:
        super().__init__(Document(memoryview(b""), REGISTRY), 0, 0)
        self.entropy = entropy
        self.out = BitWriter()
        self.sets = sets
        self._next: bool | None = None

    def _put(self, count: int, value: int) -> int:
        if self.bit_position() + count > MOST_BITS:
            raise Invalid
        self.out.bits("", value, count)
        return value

    def bits(self, name: str, count: int, signed: bool = False) -> int:
        if count < 0 or count > MOST_BITS:
            raise Invalid
        value = int.from_bytes(self.entropy.take((count + 7) // 8), "big")
        value &= (1 << count) - 1
        most = (1 << count) - 1
        if self._next is not None:
            value, self._next = most if self._next else value & ~1 & most, None
            return self._put(count, value)
        if count == 1 and name.endswith(("one_bit", "to_one", "zero_bit", "to_zero")):
            return self._put(count, int("_one" in name))
        if count > 2 and self.entropy.chance(2):
            value = self.entropy.below(min(1 << count, 12))
        self._put(count, value)
        return (
            value - (1 << count) if signed and count and value >> count - 1 else value
        )

    def ue(self, name: str, order: int = 0) -> int:
        value = self.entropy.below(5)
        if self.entropy.chance(16):
            value = int.from_bytes(self.entropy.take(3), "big")
        self.out.ue("", value, order)
        return value

    def te(self, name: str, most: int) -> int:
        value = self.entropy.below(max(min(most, 200), 0) + 1)
        self.out.te("", value, most)
        return value

    def st(self, name: str) -> str:
        value = self.entropy.pick(("", "urn:x", "ä"))
        self.out.st("", value)
        return value

    def octets(self, name: str, count: int) -> bytes:
        if not 0 <= count < 4000:
            raise Invalid
        return bytes(self.bits(name, 8) for _ in range(count))

    def tail(self, name: str) -> bytes:
        return self.octets(name, self.entropy.below(6))

    def numbers(
        self, name: str, bits: int, count: int | None, signed: bool = False
    ) -> Any:
        import numpy as np

        self.allow(name, count or 0, bits)
        if not 0 <= bits <= 64:
            raise Invalid
        values = [self.bits(name, bits, signed) for _ in range(count or 0)]
        return np.array(values, np.int64 if signed else np.uint64)

    def allow(self, name: str, count: int, least: int) -> bool:
        if count > MOST_ROWS or self.bit_position() > MOST_BITS:
            raise Invalid
        return True

    def bits_left(self) -> int:
        return self.entropy.below(4) * self.entropy.below(9)

    payload_bits_left = payload_extension_bits = rbsp_bits_left = bits_left

    def next_bits(self, count: int) -> int:
        self._next = self.entropy.chance(3)
        return ((1 << count) - 1) * self._next

    def bit_position(self) -> int:
        return self.out.bit_position()

    def byte_aligned(self) -> bool:
        return self.out.byte_aligned()

    def more_data_in_payload(self) -> bool:
        return self.entropy.chance(2)

    more_rbsp_data = payload_extension_present = more_data_in_payload

    def within(self, name: str, kind: type[BitRecord], length: int, *given: Any) -> Any:
        start = self.bit_position()
        record = kind._from(self, *given)
        rest = start + 8 * length - self.bit_position()
        if rest < 0 or not self._put_zeros(rest):
            raise Invalid
        return record

    def _put_zeros(self, count: int) -> bool:
        if count > MOST_BITS:
            return False
        self._put(count, 0)
        return True


def given(kind: type[BitRecord], entropy: Entropy) -> list[Any]:
    """What a structure has to be told, made up. An array is a dictionary."""
    return [
        {i: entropy.below(3) for i in range(4)} if name in ARRAYS else entropy.below(8)
        for name in kind._given
    ]
