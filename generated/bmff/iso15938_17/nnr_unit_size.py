"""nnr_unit_size of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_unit_size(BitRecord):
    """The size of a unit.

    ISO/IEC 15938-17:2024, 8.2.3::

        nnr_unit_size() {
            nnr_unit_size_flag                                  u(1) // 1: the size has 31 bits
            nnr_unit_size                                       u(v: 15 + 16 * nnr_unit_size_flag) // bytes of the whole unit, this size included
        }

    Attributes:
        nnr_unit_size_flag: 1: the size has 31 bits.
        nnr_unit_size: Bytes of the whole unit, this size included.
    """

    __slots__ = ("nnr_unit_size", "nnr_unit_size_flag")

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("nnr_unit_size_flag", "nnr_unit_size")

    nnr_unit_size_flag: int
    nnr_unit_size: int

    def __init__(self, *, nnr_unit_size_flag: int = 0, nnr_unit_size: int = 0) -> None:
        BitRecord.__init__(self)
        self.nnr_unit_size_flag = nnr_unit_size_flag
        self.nnr_unit_size = nnr_unit_size

    def _read(self, r: BitReader, /) -> None:
        nnr_unit_size_flag = r.bits("nnr_unit_size_flag", 1)
        self.nnr_unit_size_flag = nnr_unit_size_flag
        self.nnr_unit_size = r.bits("nnr_unit_size", (15 + (16 * nnr_unit_size_flag)))

    def _write(self, w: BitWriter, /) -> None:
        nnr_unit_size_flag = self.nnr_unit_size_flag
        w.bits("nnr_unit_size_flag", self.nnr_unit_size_flag, 1)
        w.bits("nnr_unit_size", self.nnr_unit_size, (15 + (16 * nnr_unit_size_flag)))
