"""vvc_nal_unit_header of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class vvc_nal_unit_header(BitRecord):
    """The two bytes in front of every NAL unit.

    ISO/IEC 23090-3:2024, 7.3.1.2::

        nal_unit_header() {
            forbidden_zero_bit                                  f(1)
            nuh_reserved_zero_bit                               u(1)
            nuh_layer_id                                        u(6)
            nal_unit_type                                       u(5)
            nuh_temporal_id_plus1                               u(3) // @default 1
        }

    Attributes:
        forbidden_zero_bit: ``f(1)``.
        nuh_reserved_zero_bit: ``u(1)``.
        nuh_layer_id: ``u(6)``.
        nal_unit_type: ``u(5)``.
        nuh_temporal_id_plus1: ``u(3)``.
    """

    __slots__ = (
        "forbidden_zero_bit",
        "nal_unit_type",
        "nuh_layer_id",
        "nuh_reserved_zero_bit",
        "nuh_temporal_id_plus1",
    )

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "forbidden_zero_bit",
        "nuh_reserved_zero_bit",
        "nuh_layer_id",
        "nal_unit_type",
        "nuh_temporal_id_plus1",
    )

    _spelled: ClassVar[str] = "nal_unit_header"

    forbidden_zero_bit: int
    nuh_reserved_zero_bit: int
    nuh_layer_id: int
    nal_unit_type: int
    nuh_temporal_id_plus1: int

    def __init__(
        self,
        *,
        forbidden_zero_bit: int = 0,
        nuh_reserved_zero_bit: int = 0,
        nuh_layer_id: int = 0,
        nal_unit_type: int = 0,
        nuh_temporal_id_plus1: int = 1,
    ) -> None:
        BitRecord.__init__(self)
        self.forbidden_zero_bit = forbidden_zero_bit
        self.nuh_reserved_zero_bit = nuh_reserved_zero_bit
        self.nuh_layer_id = nuh_layer_id
        self.nal_unit_type = nal_unit_type
        self.nuh_temporal_id_plus1 = nuh_temporal_id_plus1

    def _read(self, r: BitReader, /) -> None:
        self.forbidden_zero_bit = r.bits("forbidden_zero_bit", 1)
        self.nuh_reserved_zero_bit = r.bits("nuh_reserved_zero_bit", 1)
        self.nuh_layer_id = r.bits("nuh_layer_id", 6)
        self.nal_unit_type = r.bits("nal_unit_type", 5)
        nuh_temporal_id_plus1 = r.bits("nuh_temporal_id_plus1", 3)
        self.nuh_temporal_id_plus1 = nuh_temporal_id_plus1
        r.keep(
            "vvc_nal_unit_header",
            None,
            {"nuh_temporal_id_plus1": nuh_temporal_id_plus1},
        )

    def _write(self, w: BitWriter, /) -> None:
        nuh_temporal_id_plus1 = self.nuh_temporal_id_plus1
        w.bits("forbidden_zero_bit", self.forbidden_zero_bit, 1)
        w.bits("nuh_reserved_zero_bit", self.nuh_reserved_zero_bit, 1)
        w.bits("nuh_layer_id", self.nuh_layer_id, 6)
        w.bits("nal_unit_type", self.nal_unit_type, 5)
        w.bits("nuh_temporal_id_plus1", self.nuh_temporal_id_plus1, 3)
        w.keep(
            "vvc_nal_unit_header",
            None,
            {"nuh_temporal_id_plus1": nuh_temporal_id_plus1},
        )
