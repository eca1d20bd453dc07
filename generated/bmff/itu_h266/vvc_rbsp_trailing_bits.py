"""vvc_rbsp_trailing_bits of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class vvc_rbsp_trailing_bits(BitRecord):
    """The end of a structure: a one, then zeros up to the next byte.

    ISO/IEC 23090-3:2024, 7.3.2.16::

        rbsp_trailing_bits() {
            rbsp_stop_one_bit                                   f(1) // @default 1
            while (!byte_aligned()) {
                rbsp_alignment_zero_bit                         f(1)
            }
        }

    Attributes:
        rbsp_stop_one_bit: ``f(1)``.
        rbsp_alignment_zero_bit: A list of ``rbsp_alignment_zero_bit``.
    """

    __slots__ = ("rbsp_alignment_zero_bit", "rbsp_stop_one_bit")

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.16"
    _fields: ClassVar[tuple[str, ...]] = (
        "rbsp_stop_one_bit",
        "rbsp_alignment_zero_bit",
    )

    _spelled: ClassVar[str] = "rbsp_trailing_bits"

    rbsp_stop_one_bit: int
    rbsp_alignment_zero_bit: list[int]

    def __init__(
        self, *, rbsp_stop_one_bit: int = 1, rbsp_alignment_zero_bit: Iterable[int] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.rbsp_stop_one_bit = rbsp_stop_one_bit
        self.rbsp_alignment_zero_bit = list(rbsp_alignment_zero_bit)

    def _read(self, r: BitReader, /) -> None:
        self.rbsp_stop_one_bit = r.bits("rbsp_stop_one_bit", 1)
        rbsp_alignment_zero_bit: list[int] = []
        self.rbsp_alignment_zero_bit = rbsp_alignment_zero_bit
        while not r.byte_aligned():
            rbsp_alignment_zero_bit_2 = r.bits("rbsp_alignment_zero_bit", 1)
            rbsp_alignment_zero_bit.append(rbsp_alignment_zero_bit_2)
            r.allow("rbsp_alignment_zero_bit", 1, 0)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("rbsp_stop_one_bit", self.rbsp_stop_one_bit, 1)
        for rbsp_alignment_zero_bit in w.aligning(
            "rbsp_alignment_zero_bit", self.rbsp_alignment_zero_bit, 0
        ):
            w.bits("rbsp_alignment_zero_bit", rbsp_alignment_zero_bit, 1)
