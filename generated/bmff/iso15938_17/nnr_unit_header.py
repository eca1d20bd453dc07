"""nnr_unit_header of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.support import absent

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_unit_header(BitRecord):
    """What all headers begin with, and the header of the type.

    ISO/IEC 15938-17:2024, 8.2.4::

        nnr_unit_header() {
            nnr_unit_type                                       u(6) // 0 STR, 1 MPS, 2 LPS, 3 TPL, 4 QNT, 5 NDU, 6 AGG
            independently_decodable_flag                        u(1)
            partial_data_counter_present_flag                   u(1)
            if (partial_data_counter_present_flag) {
                partial_data_counter                            u(8) // parts that follow
            }
            nnr_unit_type_header(nnr_unit_type)
        }

    Attributes:
        nnr_unit_type: 0 STR, 1 MPS, 2 LPS, 3 TPL, 4 QNT, 5 NDU, 6 AGG.
        independently_decodable_flag: ``u(1)``.
        partial_data_counter_present_flag: ``u(1)``.
        partial_data_counter: Parts that follow; None when left out.
        nnr_unit_type_header: ``nnr_unit_type_header( )``.
    """

    __slots__ = (
        "independently_decodable_flag",
        "nnr_unit_type",
        "nnr_unit_type_header",
        "partial_data_counter",
        "partial_data_counter_present_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "nnr_unit_type",
        "independently_decodable_flag",
        "partial_data_counter_present_flag",
        "partial_data_counter",
        "nnr_unit_type_header",
    )

    nnr_unit_type: int
    independently_decodable_flag: int
    partial_data_counter_present_flag: int
    partial_data_counter: int | None
    nnr_unit_type_header: BitRecord

    def __init__(
        self,
        *,
        nnr_unit_type: int = 0,
        independently_decodable_flag: int = 0,
        partial_data_counter_present_flag: int = 0,
        partial_data_counter: int | None = None,
        nnr_unit_type_header: BitRecord | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.nnr_unit_type = nnr_unit_type
        self.independently_decodable_flag = independently_decodable_flag
        self.partial_data_counter_present_flag = partial_data_counter_present_flag
        self.partial_data_counter = partial_data_counter
        self.nnr_unit_type_header = absent(nnr_unit_type_header)

    def _read(self, r: BitReader, /) -> None:
        self.partial_data_counter = None
        nnr_unit_type = r.bits("nnr_unit_type", 6)
        self.nnr_unit_type = nnr_unit_type
        self.independently_decodable_flag = r.bits("independently_decodable_flag", 1)
        partial_data_counter_present_flag = r.bits(
            "partial_data_counter_present_flag", 1
        )
        self.partial_data_counter_present_flag = partial_data_counter_present_flag
        if partial_data_counter_present_flag:
            self.partial_data_counter = r.bits("partial_data_counter", 8)

        self.nnr_unit_type_header = r.structure(
            "nnr_unit_type_header",
            "nnr_unit_type_header",
            nnr_unit_type,
            {"nnr_unit_type": nnr_unit_type},
        )

    def _write(self, w: BitWriter, /) -> None:
        nnr_unit_type = self.nnr_unit_type
        partial_data_counter_present_flag = self.partial_data_counter_present_flag
        w.bits("nnr_unit_type", self.nnr_unit_type, 6)
        w.bits("independently_decodable_flag", self.independently_decodable_flag, 1)
        w.bits(
            "partial_data_counter_present_flag",
            self.partial_data_counter_present_flag,
            1,
        )
        if partial_data_counter_present_flag:
            w.bits("partial_data_counter", self.partial_data_counter, 8)

        w.structure(
            "nnr_unit_type_header",
            self.nnr_unit_type_header,
            {"nnr_unit_type": nnr_unit_type},
        )
