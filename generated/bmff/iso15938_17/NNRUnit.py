"""NNRUnit of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class NNRUnit(Record):
    """One NNR unit: its size, the common part of its header, and its content as bytes.

    ISO/IEC 15938-17:2024, 8.2.2::

        aligned(8) class NNRUnit {
            unsigned int(1) nnr_unit_size_flag;
            unsigned int(15 + 16 * nnr_unit_size_flag) nnr_unit_size;
            unsigned int(6) nnr_unit_type;
            unsigned int(1) independently_decodable_flag;
            unsigned int(1) partial_data_counter_present_flag;
            if (partial_data_counter_present_flag) {
                unsigned int(8) partial_data_counter;
            }
            unsigned int(8) nnr_unit_data[nnr_unit_size - 3 - 2 * nnr_unit_size_flag - partial_data_counter_present_flag];
        }

    Attributes:
        nnr_unit_size_flag: 1: the size has 31 bits.
        nnr_unit_size: Bytes of the whole unit, this size included.
        nnr_unit_type: 0 STR, 1 MPS, 2 LPS, 3 TPL, 4 QNT, 5 NDU, 6 AGG.
        independently_decodable_flag: ``unsigned int(1)``.
        partial_data_counter_present_flag: ``unsigned int(1)``.
        partial_data_counter: Parts that follow; None when left out.
        nnr_unit_data: The type's own header and the payload.
    """

    __slots__ = (
        "independently_decodable_flag",
        "nnr_unit_data",
        "nnr_unit_size",
        "nnr_unit_size_flag",
        "nnr_unit_type",
        "partial_data_counter",
        "partial_data_counter_present_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "nnr_unit_size_flag",
        "nnr_unit_size",
        "nnr_unit_type",
        "independently_decodable_flag",
        "partial_data_counter_present_flag",
        "partial_data_counter",
        "nnr_unit_data",
    )

    nnr_unit_size_flag: int
    nnr_unit_size: int
    nnr_unit_type: int
    independently_decodable_flag: int
    partial_data_counter_present_flag: int
    partial_data_counter: int | None
    nnr_unit_data: bytes

    def __init__(
        self,
        *,
        nnr_unit_size_flag: int = 0,
        nnr_unit_size: int = 0,
        nnr_unit_type: int = 0,
        independently_decodable_flag: int = 0,
        partial_data_counter_present_flag: int = 0,
        partial_data_counter: int | None = None,
        nnr_unit_data: bytes = b"",
    ) -> None:
        self.trailing = b""
        self.nnr_unit_size_flag = nnr_unit_size_flag
        self.nnr_unit_size = nnr_unit_size
        self.nnr_unit_type = nnr_unit_type
        self.independently_decodable_flag = independently_decodable_flag
        self.partial_data_counter_present_flag = partial_data_counter_present_flag
        self.partial_data_counter = partial_data_counter
        self.nnr_unit_data = nnr_unit_data

    def _read(self, r: Reader, /) -> None:
        self.partial_data_counter = None
        nnr_unit_size_flag = r.bits("nnr_unit_size_flag", 1)
        self.nnr_unit_size_flag = nnr_unit_size_flag
        nnr_unit_size = r.bits("nnr_unit_size", (15 + (16 * nnr_unit_size_flag)))
        self.nnr_unit_size = nnr_unit_size
        self.nnr_unit_type = r.bits("nnr_unit_type", 6)
        self.independently_decodable_flag = r.bits("independently_decodable_flag", 1)
        partial_data_counter_present_flag = r.bits(
            "partial_data_counter_present_flag", 1
        )
        self.partial_data_counter_present_flag = partial_data_counter_present_flag
        if partial_data_counter_present_flag:
            self.partial_data_counter = r.bits("partial_data_counter", 8)

        self.nnr_unit_data = r.octets(
            "nnr_unit_data",
            (
                ((nnr_unit_size - 3) - (2 * nnr_unit_size_flag))
                - partial_data_counter_present_flag
            ),
        )

    def _write(self, w: Writer, /) -> None:
        nnr_unit_size_flag = self.nnr_unit_size_flag
        nnr_unit_size = self.nnr_unit_size
        partial_data_counter_present_flag = self.partial_data_counter_present_flag
        w.bits("nnr_unit_size_flag", self.nnr_unit_size_flag, 1)
        w.bits("nnr_unit_size", self.nnr_unit_size, (15 + (16 * nnr_unit_size_flag)))
        w.bits("nnr_unit_type", self.nnr_unit_type, 6)
        w.bits("independently_decodable_flag", self.independently_decodable_flag, 1)
        w.bits(
            "partial_data_counter_present_flag",
            self.partial_data_counter_present_flag,
            1,
        )
        if partial_data_counter_present_flag:
            w.bits("partial_data_counter", self.partial_data_counter, 8)

        w.octets(
            "nnr_unit_data",
            self.nnr_unit_data,
            (
                ((nnr_unit_size - 3) - (2 * nnr_unit_size_flag))
                - partial_data_counter_present_flag
            ),
        )
