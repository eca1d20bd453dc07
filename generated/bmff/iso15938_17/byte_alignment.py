"""byte_alignment of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class byte_alignment(BitRecord):
    """A one, then zeros up to the next byte.

    ISO/IEC 15938-17:2024, 8.2.6::

        byte_alignment() {
            alignment_bit_equal_to_one                          f(1) // @default 1
            while (!byte_aligned()) {
                alignment_bit_equal_to_zero                     f(1)
            }
        }

    Attributes:
        alignment_bit_equal_to_one: ``f(1)``.
        alignment_bit_equal_to_zero: A list of ``alignment_bit_equal_to_zero``.
    """

    __slots__ = ("alignment_bit_equal_to_one", "alignment_bit_equal_to_zero")

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "alignment_bit_equal_to_one",
        "alignment_bit_equal_to_zero",
    )

    alignment_bit_equal_to_one: int
    alignment_bit_equal_to_zero: list[int]

    def __init__(
        self,
        *,
        alignment_bit_equal_to_one: int = 1,
        alignment_bit_equal_to_zero: Iterable[int] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.alignment_bit_equal_to_one = alignment_bit_equal_to_one
        self.alignment_bit_equal_to_zero = list(alignment_bit_equal_to_zero)

    def _read(self, r: BitReader, /) -> None:
        self.alignment_bit_equal_to_one = r.bits("alignment_bit_equal_to_one", 1)
        alignment_bit_equal_to_zero: list[int] = []
        self.alignment_bit_equal_to_zero = alignment_bit_equal_to_zero
        while not r.byte_aligned():
            alignment_bit_equal_to_zero_2 = r.bits("alignment_bit_equal_to_zero", 1)
            alignment_bit_equal_to_zero.append(alignment_bit_equal_to_zero_2)
            r.allow("alignment_bit_equal_to_zero", 1, 0)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("alignment_bit_equal_to_one", self.alignment_bit_equal_to_one, 1)
        for alignment_bit_equal_to_zero in w.aligning(
            "alignment_bit_equal_to_zero", self.alignment_bit_equal_to_zero, 0
        ):
            w.bits("alignment_bit_equal_to_zero", alignment_bit_equal_to_zero, 1)
