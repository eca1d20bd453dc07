"""HEVCNALUnitHeader of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/nal_unit_structures``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_HEVCNALUnitHeader_R0: Final = Run(
    ">H",
    (
        ("forbidden_zero_bit", 1),
        ("nal_unit_type", 6),
        ("nuh_layer_id", 6),
        ("nuh_temporal_id_plus1", 3),
    ),
)


class HEVCNALUnitHeader(Record):
    """The header of a NAL unit of HEVC and layered HEVC, two bytes.

    ISO/IEC 14496-15:2024, A.6.2::

        aligned(8) class HEVCNALUnitHeader {
            bit(1) forbidden_zero_bit = 0;
            unsigned int(6) nal_unit_type;
            unsigned int(6) nuh_layer_id;
            unsigned int(3) nuh_temporal_id_plus1;
        }

    Attributes:
        forbidden_zero_bit: ``bit(1)``.
        nal_unit_type: 48: aggregator, 49: extractor.
        nuh_layer_id: ``unsigned int(6)``.
        nuh_temporal_id_plus1: ``unsigned int(3)``.
    """

    __slots__ = (
        "forbidden_zero_bit",
        "nal_unit_type",
        "nuh_layer_id",
        "nuh_temporal_id_plus1",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "forbidden_zero_bit",
        "nal_unit_type",
        "nuh_layer_id",
        "nuh_temporal_id_plus1",
    )

    forbidden_zero_bit: int
    nal_unit_type: int
    nuh_layer_id: int
    nuh_temporal_id_plus1: int

    def __init__(
        self,
        *,
        forbidden_zero_bit: int = 0,
        nal_unit_type: int = 0,
        nuh_layer_id: int = 0,
        nuh_temporal_id_plus1: int = 0,
    ) -> None:
        self.trailing = b""
        self.forbidden_zero_bit = forbidden_zero_bit
        self.nal_unit_type = nal_unit_type
        self.nuh_layer_id = nuh_layer_id
        self.nuh_temporal_id_plus1 = nuh_temporal_id_plus1

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_HEVCNALUnitHeader_R0)
        self.forbidden_zero_bit = bits_2 >> 15
        self.nal_unit_type = (bits_2 >> 9) & 0x3F
        self.nuh_layer_id = (bits_2 >> 3) & 0x3F
        self.nuh_temporal_id_plus1 = bits_2 & 0x7

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HEVCNALUnitHeader_R0,
            w.pack(
                ("forbidden_zero_bit", self.forbidden_zero_bit, 1, False),
                ("nal_unit_type", self.nal_unit_type, 6, False),
                ("nuh_layer_id", self.nuh_layer_id, 6, False),
                ("nuh_temporal_id_plus1", self.nuh_temporal_id_plus1, 3, False),
            ),
        )
