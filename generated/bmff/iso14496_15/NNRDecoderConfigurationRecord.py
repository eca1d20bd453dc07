"""NNRDecoderConfigurationRecord of ISO/IEC 14496-15:2024/Amd 1:2025.

Generated from the specification ``iso14496_15/amd1_nnpf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso15938_17.NNRUnit import NNRUnit
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record, Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_NNRDecoderConfigurationRecord_R0: Final = Run(">B", (("num_of_arrays", 8),))
_NNRDecoderConfigurationRecord_R1: Final = Run(
    ">BB", (("reserved", 2), ("nnr_unit_type", 6)), (("num_nnr_units", 8),)
)


class NNRDecoderConfigurationRecord(Record):
    """NNR units in front of those of the item, in arrays by type.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.5.2::

        aligned(8) class NNRDecoderConfigurationRecord {
            unsigned int(8) num_of_arrays;
            for (j = 0; j < num_of_arrays; j++) {
                bit(2) reserved = 0;
                unsigned int(6) nnr_unit_type[j];
                unsigned int(8) num_nnr_units[j];
            }
            for (j = 0; j < num_of_arrays; j++) {
                for (i = 0; i < num_nnr_units[j]; i++) {
                    NNRUnit nnr_unit[j][i];
                }
            }
        }

    Attributes:
        num_of_arrays: ``unsigned int(8)``.
        arrays: A list of ``Array``.
        nnr_unit: A list of ``nnr_unit``.
    """

    __slots__ = ("arrays", "nnr_unit")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("num_of_arrays", "arrays", "nnr_unit")

    arrays: list[NNRDecoderConfigurationRecord.Array]
    nnr_unit: list[list[NNRUnit]]

    class Array(Row):
        """One of the ``arrays`` of NNRDecoderConfigurationRecord.

        Attributes:
            reserved: ``bit(2)``.
            nnr_unit_type: Of all units of the array.
            num_nnr_units: ``unsigned int(8) num_nnr_units[j]``.
        """

        __slots__ = ("nnr_unit_type", "num_nnr_units", "reserved")

        _fields: ClassVar[tuple[str, ...]] = (
            "reserved",
            "nnr_unit_type",
            "num_nnr_units",
        )

        reserved: int
        nnr_unit_type: int
        num_nnr_units: int

        def __init__(
            self, *, reserved: int = 0, nnr_unit_type: int = 0, num_nnr_units: int = 0
        ) -> None:
            self.reserved = reserved
            self.nnr_unit_type = nnr_unit_type
            self.num_nnr_units = num_nnr_units

    def __init__(
        self,
        *,
        arrays: Iterable[NNRDecoderConfigurationRecord.Array] = (),
        nnr_unit: Iterable[list[NNRUnit]] = (),
    ) -> None:
        self.trailing = b""
        self.arrays = list(arrays)
        self.nnr_unit = list(nnr_unit)

    @property
    def num_of_arrays(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.arrays)

    def _read(self, r: Reader, /) -> None:
        (num_of_arrays,) = r.run(_NNRDecoderConfigurationRecord_R0)
        arrays: list[NNRDecoderConfigurationRecord.Array] = []
        self.arrays = arrays
        r.allow("arrays", num_of_arrays, 16)
        for _ in range(num_of_arrays):
            row = NNRDecoderConfigurationRecord.Array.__new__(
                NNRDecoderConfigurationRecord.Array
            )
            arrays.append(row)
            bits_2, num_nnr_units = r.run(_NNRDecoderConfigurationRecord_R1)
            row.reserved = bits_2 >> 6
            row.nnr_unit_type = bits_2 & 0x3F
            row.num_nnr_units = num_nnr_units

        nnr_unit: list[list[NNRUnit]] = []
        self.nnr_unit = nnr_unit
        r.allow("nnr_unit", num_of_arrays, 0)
        for j in range(num_of_arrays):
            nnr_unit_3: list[NNRUnit] = []
            nnr_unit_2 = nnr_unit_3
            r.allow("nnr_unit", self.arrays[j].num_nnr_units, 0)
            for _ in range(self.arrays[j].num_nnr_units):
                nnr_unit_4 = NNRUnit._from(r)
                nnr_unit_3.append(nnr_unit_4)

            nnr_unit.append(nnr_unit_2)

    def _write(self, w: Writer, /) -> None:
        num_of_arrays = len(self.arrays)
        w.run(_NNRDecoderConfigurationRecord_R0, num_of_arrays)
        w.same("nnr_unit", self.nnr_unit, len(self.arrays))
        for j, row in enumerate(self.arrays):
            num_nnr_units = len(self.nnr_unit[j])
            w.run(
                _NNRDecoderConfigurationRecord_R1,
                w.pack(
                    ("reserved", row.reserved, 2, False),
                    ("nnr_unit_type", row.nnr_unit_type, 6, False),
                ),
                num_nnr_units,
            )

        w.same("nnr_unit", self.nnr_unit, num_of_arrays)
        for j_2, nnr_unit in enumerate(self.nnr_unit):
            for nnr_unit_2 in nnr_unit:
                w.record("nnr_unit", nnr_unit_2)
