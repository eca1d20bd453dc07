"""NALUnitHeader of ISO/IEC 14496-15:2024.

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

_NALUnitHeader_R0: Final = Run(
    ">B", (("forbidden_zero_bit", 1), ("nal_ref_idc", 2), ("nal_unit_type", 5))
)
_NALUnitHeader_R1: Final = Run(
    ">BB",
    (("no_inter_layer_pred_flag", 1), ("dependency_id", 3), ("quality_id", 4)),
    (
        ("temporal_id", 3),
        ("use_ref_base_pic_flag", 1),
        ("discardable_flag", 1),
        ("output_flag", 1),
        ("reserved_three_2bits", 2),
    ),
)
_NALUnitHeader_R2: Final = Run(
    ">H",
    (
        ("view_id", 10),
        ("temporal_id", 3),
        ("anchor_pic_flag", 1),
        ("inter_view_flag", 1),
        ("reserved_one_bit", 1),
    ),
)


class NALUnitHeader(Record):
    """The header of an aggregator or extractor of AVC, SVC and MVC tracks, four bytes.

    ISO/IEC 14496-15:2024, A.2.2::

        aligned(8) class NALUnitHeader {
            bit(1) forbidden_zero_bit = 0;
            unsigned int(2) nal_ref_idc;
            unsigned int(5) nal_unit_type;
            unsigned int(1) svc_extension_flag;
            if (svc_extension_flag) {
                unsigned int(1) idr_flag;
                unsigned int(6) priority_id;
                unsigned int(1) no_inter_layer_pred_flag;
                unsigned int(3) dependency_id;
                unsigned int(4) quality_id;
                unsigned int(3) temporal_id;
                unsigned int(1) use_ref_base_pic_flag;
                unsigned int(1) discardable_flag;
                unsigned int(1) output_flag;
                bit(2) reserved_three_2bits = 0b11;
            } else {
                unsigned int(1) non_idr_flag;
                unsigned int(6) priority_id;
                unsigned int(10) view_id;
                unsigned int(3) temporal_id;
                unsigned int(1) anchor_pic_flag;
                unsigned int(1) inter_view_flag;
                bit(1) reserved_one_bit = 1;
            }
        }

    Attributes:
        forbidden_zero_bit: ``bit(1)``.
        nal_ref_idc: ``unsigned int(2)``.
        nal_unit_type: 30: aggregator, 31: extractor.
        svc_extension_flag: ``unsigned int(1)``.
        idr_flag: ``unsigned int(1)``; None when left out.
        priority_id: ``unsigned int(6)``.
        no_inter_layer_pred_flag: ``unsigned int(1)``; None when left out.
        dependency_id: ``unsigned int(3)``; None when left out.
        quality_id: ``unsigned int(4)``; None when left out.
        temporal_id: ``unsigned int(3)``.
        use_ref_base_pic_flag: ``unsigned int(1)``; None when left out.
        discardable_flag: ``unsigned int(1)``; None when left out.
        output_flag: ``unsigned int(1)``; None when left out.
        reserved_three_2bits: ``bit(2)``; None when left out.
        non_idr_flag: ``unsigned int(1)``; None when left out.
        view_id: ``unsigned int(10)``; None when left out.
        anchor_pic_flag: ``unsigned int(1)``; None when left out.
        inter_view_flag: ``unsigned int(1)``; None when left out.
        reserved_one_bit: ``bit(1)``; None when left out.
    """

    __slots__ = (
        "anchor_pic_flag",
        "dependency_id",
        "discardable_flag",
        "forbidden_zero_bit",
        "idr_flag",
        "inter_view_flag",
        "nal_ref_idc",
        "nal_unit_type",
        "no_inter_layer_pred_flag",
        "non_idr_flag",
        "output_flag",
        "priority_id",
        "quality_id",
        "reserved_one_bit",
        "reserved_three_2bits",
        "svc_extension_flag",
        "temporal_id",
        "use_ref_base_pic_flag",
        "view_id",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "forbidden_zero_bit",
        "nal_ref_idc",
        "nal_unit_type",
        "svc_extension_flag",
        "idr_flag",
        "priority_id",
        "no_inter_layer_pred_flag",
        "dependency_id",
        "quality_id",
        "temporal_id",
        "use_ref_base_pic_flag",
        "discardable_flag",
        "output_flag",
        "reserved_three_2bits",
        "non_idr_flag",
        "view_id",
        "anchor_pic_flag",
        "inter_view_flag",
        "reserved_one_bit",
    )

    forbidden_zero_bit: int
    nal_ref_idc: int
    nal_unit_type: int
    svc_extension_flag: int
    idr_flag: int | None
    priority_id: int
    no_inter_layer_pred_flag: int | None
    dependency_id: int | None
    quality_id: int | None
    temporal_id: int
    use_ref_base_pic_flag: int | None
    discardable_flag: int | None
    output_flag: int | None
    reserved_three_2bits: int | None
    non_idr_flag: int | None
    view_id: int | None
    anchor_pic_flag: int | None
    inter_view_flag: int | None
    reserved_one_bit: int | None

    def __init__(
        self,
        *,
        forbidden_zero_bit: int = 0,
        nal_ref_idc: int = 0,
        nal_unit_type: int = 0,
        svc_extension_flag: int = 0,
        idr_flag: int | None = None,
        priority_id: int = 0,
        no_inter_layer_pred_flag: int | None = None,
        dependency_id: int | None = None,
        quality_id: int | None = None,
        temporal_id: int = 0,
        use_ref_base_pic_flag: int | None = None,
        discardable_flag: int | None = None,
        output_flag: int | None = None,
        reserved_three_2bits: int | None = 3,
        non_idr_flag: int | None = None,
        view_id: int | None = None,
        anchor_pic_flag: int | None = None,
        inter_view_flag: int | None = None,
        reserved_one_bit: int | None = 1,
    ) -> None:
        self.trailing = b""
        self.forbidden_zero_bit = forbidden_zero_bit
        self.nal_ref_idc = nal_ref_idc
        self.nal_unit_type = nal_unit_type
        self.svc_extension_flag = svc_extension_flag
        self.idr_flag = idr_flag
        self.priority_id = priority_id
        self.no_inter_layer_pred_flag = no_inter_layer_pred_flag
        self.dependency_id = dependency_id
        self.quality_id = quality_id
        self.temporal_id = temporal_id
        self.use_ref_base_pic_flag = use_ref_base_pic_flag
        self.discardable_flag = discardable_flag
        self.output_flag = output_flag
        self.reserved_three_2bits = reserved_three_2bits
        self.non_idr_flag = non_idr_flag
        self.view_id = view_id
        self.anchor_pic_flag = anchor_pic_flag
        self.inter_view_flag = inter_view_flag
        self.reserved_one_bit = reserved_one_bit

    def _read(self, r: Reader, /) -> None:
        self.idr_flag = None
        self.no_inter_layer_pred_flag = None
        self.dependency_id = None
        self.quality_id = None
        self.use_ref_base_pic_flag = None
        self.discardable_flag = None
        self.output_flag = None
        self.reserved_three_2bits = None
        self.non_idr_flag = None
        self.view_id = None
        self.anchor_pic_flag = None
        self.inter_view_flag = None
        self.reserved_one_bit = None
        (bits_2,) = r.run(_NALUnitHeader_R0)
        self.forbidden_zero_bit = bits_2 >> 7
        self.nal_ref_idc = (bits_2 >> 5) & 0x3
        self.nal_unit_type = bits_2 & 0x1F
        svc_extension_flag = r.bits("svc_extension_flag", 1)
        self.svc_extension_flag = svc_extension_flag
        if svc_extension_flag:
            self.idr_flag = r.bits("idr_flag", 1)
            self.priority_id = r.bits("priority_id", 6)
            bits_4, bits_6 = r.run(_NALUnitHeader_R1)
            self.no_inter_layer_pred_flag = bits_4 >> 7
            self.dependency_id = (bits_4 >> 4) & 0x7
            self.quality_id = bits_4 & 0xF
            self.temporal_id = bits_6 >> 5
            self.use_ref_base_pic_flag = (bits_6 >> 4) & 0x1
            self.discardable_flag = (bits_6 >> 3) & 0x1
            self.output_flag = (bits_6 >> 2) & 0x1
            self.reserved_three_2bits = bits_6 & 0x3

        else:
            self.non_idr_flag = r.bits("non_idr_flag", 1)
            self.priority_id = r.bits("priority_id", 6)
            (bits_8,) = r.run(_NALUnitHeader_R2)
            self.view_id = bits_8 >> 6
            self.temporal_id = (bits_8 >> 3) & 0x7
            self.anchor_pic_flag = (bits_8 >> 2) & 0x1
            self.inter_view_flag = (bits_8 >> 1) & 0x1
            self.reserved_one_bit = bits_8 & 0x1

    def _write(self, w: Writer, /) -> None:
        svc_extension_flag = self.svc_extension_flag
        w.run(
            _NALUnitHeader_R0,
            w.pack(
                ("forbidden_zero_bit", self.forbidden_zero_bit, 1, False),
                ("nal_ref_idc", self.nal_ref_idc, 2, False),
                ("nal_unit_type", self.nal_unit_type, 5, False),
            ),
        )
        w.bits("svc_extension_flag", self.svc_extension_flag, 1)
        if svc_extension_flag:
            w.bits("idr_flag", self.idr_flag, 1)
            w.bits("priority_id", self.priority_id, 6)
            w.run(
                _NALUnitHeader_R1,
                w.pack(
                    (
                        "no_inter_layer_pred_flag",
                        self.no_inter_layer_pred_flag,
                        1,
                        False,
                    ),
                    ("dependency_id", self.dependency_id, 3, False),
                    ("quality_id", self.quality_id, 4, False),
                ),
                w.pack(
                    ("temporal_id", self.temporal_id, 3, False),
                    ("use_ref_base_pic_flag", self.use_ref_base_pic_flag, 1, False),
                    ("discardable_flag", self.discardable_flag, 1, False),
                    ("output_flag", self.output_flag, 1, False),
                    ("reserved_three_2bits", self.reserved_three_2bits, 2, False),
                ),
            )

        else:
            w.bits("non_idr_flag", self.non_idr_flag, 1)
            w.bits("priority_id", self.priority_id, 6)
            w.run(
                _NALUnitHeader_R2,
                w.pack(
                    ("view_id", self.view_id, 10, False),
                    ("temporal_id", self.temporal_id, 3, False),
                    ("anchor_pic_flag", self.anchor_pic_flag, 1, False),
                    ("inter_view_flag", self.inter_view_flag, 1, False),
                    ("reserved_one_bit", self.reserved_one_bit, 1, False),
                ),
            )
