"""nnr_bitstream of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso15938_17.nnr_unit import nnr_unit as nnr_unit_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class nnr_bitstream(BitRecord):
    """A run of units that fills all bytes.

    ISO/IEC 15938-17:2024, 8.2.2::

        nnr_bitstream() {
            while (more_data_in_payload()) {
                nnr_unit()
            }
        }

    Attributes:
        nnr_unit: A list of ``nnr_unit``.
    """

    __slots__ = ("nnr_unit",)

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("nnr_unit",)

    nnr_unit: list[nnr_unit_]

    def __init__(self, *, nnr_unit: Iterable[nnr_unit_] = ()) -> None:
        BitRecord.__init__(self)
        self.nnr_unit = list(nnr_unit)

    def _read(self, r: BitReader, /) -> None:
        nnr_unit: list[nnr_unit_] = []
        self.nnr_unit = nnr_unit
        while r.more_data_in_payload():
            nnr_unit_2 = nnr_unit_._from(r)
            nnr_unit.append(nnr_unit_2)
            r.allow("nnr_unit", 1, 0)

    def _write(self, w: BitWriter, /) -> None:
        for nnr_unit in self.nnr_unit:
            w.record("nnr_unit", nnr_unit)
