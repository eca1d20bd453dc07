"""avc_nal_unit_header_svc_extension of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_nal_unit_header_svc_extension(BitRecord):
    """What scalable video adds to the header.

    ISO/IEC 14496-10:2022, F.7.3.1.1::

        nal_unit_header_svc_extension() {
            idr_flag                                            u(1)
            priority_id                                         u(6)
            no_inter_layer_pred_flag                            u(1)
            dependency_id                                       u(3)
            quality_id                                          u(4)
            temporal_id                                         u(3)
            use_ref_base_pic_flag                               u(1)
            discardable_flag                                    u(1)
            output_flag                                         u(1)
            reserved_three_2bits                                u(2) // @default 3
        }

    Attributes:
        idr_flag: ``u(1)``.
        priority_id: ``u(6)``.
        no_inter_layer_pred_flag: ``u(1)``.
        dependency_id: ``u(3)``.
        quality_id: ``u(4)``.
        temporal_id: ``u(3)``.
        use_ref_base_pic_flag: ``u(1)``.
        discardable_flag: ``u(1)``.
        output_flag: ``u(1)``.
        reserved_three_2bits: ``u(2)``.
    """

    __slots__ = (
        "dependency_id",
        "discardable_flag",
        "idr_flag",
        "no_inter_layer_pred_flag",
        "output_flag",
        "priority_id",
        "quality_id",
        "reserved_three_2bits",
        "temporal_id",
        "use_ref_base_pic_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, F.7.3.1.1"
    _fields: ClassVar[tuple[str, ...]] = (
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
    )

    _spelled: ClassVar[str] = "nal_unit_header_svc_extension"

    idr_flag: int
    priority_id: int
    no_inter_layer_pred_flag: int
    dependency_id: int
    quality_id: int
    temporal_id: int
    use_ref_base_pic_flag: int
    discardable_flag: int
    output_flag: int
    reserved_three_2bits: int

    def __init__(
        self,
        *,
        idr_flag: int = 0,
        priority_id: int = 0,
        no_inter_layer_pred_flag: int = 0,
        dependency_id: int = 0,
        quality_id: int = 0,
        temporal_id: int = 0,
        use_ref_base_pic_flag: int = 0,
        discardable_flag: int = 0,
        output_flag: int = 0,
        reserved_three_2bits: int = 3,
    ) -> None:
        BitRecord.__init__(self)
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

    def _read(self, r: BitReader, /) -> None:
        self.idr_flag = r.bits("idr_flag", 1)
        self.priority_id = r.bits("priority_id", 6)
        self.no_inter_layer_pred_flag = r.bits("no_inter_layer_pred_flag", 1)
        self.dependency_id = r.bits("dependency_id", 3)
        self.quality_id = r.bits("quality_id", 4)
        self.temporal_id = r.bits("temporal_id", 3)
        self.use_ref_base_pic_flag = r.bits("use_ref_base_pic_flag", 1)
        self.discardable_flag = r.bits("discardable_flag", 1)
        self.output_flag = r.bits("output_flag", 1)
        self.reserved_three_2bits = r.bits("reserved_three_2bits", 2)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("idr_flag", self.idr_flag, 1)
        w.bits("priority_id", self.priority_id, 6)
        w.bits("no_inter_layer_pred_flag", self.no_inter_layer_pred_flag, 1)
        w.bits("dependency_id", self.dependency_id, 3)
        w.bits("quality_id", self.quality_id, 4)
        w.bits("temporal_id", self.temporal_id, 3)
        w.bits("use_ref_base_pic_flag", self.use_ref_base_pic_flag, 1)
        w.bits("discardable_flag", self.discardable_flag, 1)
        w.bits("output_flag", self.output_flag, 1)
        w.bits("reserved_three_2bits", self.reserved_three_2bits, 2)
