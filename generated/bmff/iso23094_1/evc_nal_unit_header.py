"""evc_nal_unit_header of ISO/IEC 23094-1:2020.

Generated from the specification ``iso23094_1/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class evc_nal_unit_header(BitRecord):
    """The two bytes in front of every NAL unit.

    ISO/IEC 23094-1:2020, 7.3.1.2::

        nal_unit_header() {
            forbidden_zero_bit                                  f(1)
            nal_unit_type_plus1                                 u(6) // @default 1
            nuh_temporal_id                                     u(3)
            nuh_reserved_zero_5bits                             u(5)
            nuh_extension_flag                                  u(1)
        }

    Attributes:
        forbidden_zero_bit: ``f(1)``.
        nal_unit_type_plus1: ``u(6)``.
        nuh_temporal_id: ``u(3)``.
        nuh_reserved_zero_5bits: ``u(5)``.
        nuh_extension_flag: ``u(1)``.
    """

    __slots__ = (
        "forbidden_zero_bit",
        "nal_unit_type_plus1",
        "nuh_extension_flag",
        "nuh_reserved_zero_5bits",
        "nuh_temporal_id",
    )

    clause: ClassVar[str] = "ISO/IEC 23094-1:2020, 7.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "forbidden_zero_bit",
        "nal_unit_type_plus1",
        "nuh_temporal_id",
        "nuh_reserved_zero_5bits",
        "nuh_extension_flag",
    )

    _spelled: ClassVar[str] = "nal_unit_header"

    forbidden_zero_bit: int
    nal_unit_type_plus1: int
    nuh_temporal_id: int
    nuh_reserved_zero_5bits: int
    nuh_extension_flag: int

    def __init__(
        self,
        *,
        forbidden_zero_bit: int = 0,
        nal_unit_type_plus1: int = 1,
        nuh_temporal_id: int = 0,
        nuh_reserved_zero_5bits: int = 0,
        nuh_extension_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.forbidden_zero_bit = forbidden_zero_bit
        self.nal_unit_type_plus1 = nal_unit_type_plus1
        self.nuh_temporal_id = nuh_temporal_id
        self.nuh_reserved_zero_5bits = nuh_reserved_zero_5bits
        self.nuh_extension_flag = nuh_extension_flag

    def _read(self, r: BitReader, /) -> None:
        self.forbidden_zero_bit = r.bits("forbidden_zero_bit", 1)
        self.nal_unit_type_plus1 = r.bits("nal_unit_type_plus1", 6)
        self.nuh_temporal_id = r.bits("nuh_temporal_id", 3)
        self.nuh_reserved_zero_5bits = r.bits("nuh_reserved_zero_5bits", 5)
        self.nuh_extension_flag = r.bits("nuh_extension_flag", 1)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("forbidden_zero_bit", self.forbidden_zero_bit, 1)
        w.bits("nal_unit_type_plus1", self.nal_unit_type_plus1, 6)
        w.bits("nuh_temporal_id", self.nuh_temporal_id, 3)
        w.bits("nuh_reserved_zero_5bits", self.nuh_reserved_zero_5bits, 5)
        w.bits("nuh_extension_flag", self.nuh_extension_flag, 1)
