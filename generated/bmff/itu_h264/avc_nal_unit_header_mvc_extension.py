"""avc_nal_unit_header_mvc_extension of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_nal_unit_header_mvc_extension(BitRecord):
    """What multiview video adds to the header.

    ISO/IEC 14496-10:2022, G.7.3.1.1::

        nal_unit_header_mvc_extension() {
            non_idr_flag                                        u(1)
            priority_id                                         u(6)
            view_id                                             u(10)
            temporal_id                                         u(3)
            anchor_pic_flag                                     u(1)
            inter_view_flag                                     u(1)
            reserved_one_bit                                    u(1) // @default 1
        }

    Attributes:
        non_idr_flag: ``u(1)``.
        priority_id: ``u(6)``.
        view_id: ``u(10)``.
        temporal_id: ``u(3)``.
        anchor_pic_flag: ``u(1)``.
        inter_view_flag: ``u(1)``.
        reserved_one_bit: ``u(1)``.
    """

    __slots__ = (
        "anchor_pic_flag",
        "inter_view_flag",
        "non_idr_flag",
        "priority_id",
        "reserved_one_bit",
        "temporal_id",
        "view_id",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, G.7.3.1.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "non_idr_flag",
        "priority_id",
        "view_id",
        "temporal_id",
        "anchor_pic_flag",
        "inter_view_flag",
        "reserved_one_bit",
    )

    _spelled: ClassVar[str] = "nal_unit_header_mvc_extension"

    non_idr_flag: int
    priority_id: int
    view_id: int
    temporal_id: int
    anchor_pic_flag: int
    inter_view_flag: int
    reserved_one_bit: int

    def __init__(
        self,
        *,
        non_idr_flag: int = 0,
        priority_id: int = 0,
        view_id: int = 0,
        temporal_id: int = 0,
        anchor_pic_flag: int = 0,
        inter_view_flag: int = 0,
        reserved_one_bit: int = 1,
    ) -> None:
        BitRecord.__init__(self)
        self.non_idr_flag = non_idr_flag
        self.priority_id = priority_id
        self.view_id = view_id
        self.temporal_id = temporal_id
        self.anchor_pic_flag = anchor_pic_flag
        self.inter_view_flag = inter_view_flag
        self.reserved_one_bit = reserved_one_bit

    def _read(self, r: BitReader, /) -> None:
        self.non_idr_flag = r.bits("non_idr_flag", 1)
        self.priority_id = r.bits("priority_id", 6)
        self.view_id = r.bits("view_id", 10)
        self.temporal_id = r.bits("temporal_id", 3)
        self.anchor_pic_flag = r.bits("anchor_pic_flag", 1)
        self.inter_view_flag = r.bits("inter_view_flag", 1)
        self.reserved_one_bit = r.bits("reserved_one_bit", 1)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("non_idr_flag", self.non_idr_flag, 1)
        w.bits("priority_id", self.priority_id, 6)
        w.bits("view_id", self.view_id, 10)
        w.bits("temporal_id", self.temporal_id, 3)
        w.bits("anchor_pic_flag", self.anchor_pic_flag, 1)
        w.bits("inter_view_flag", self.inter_view_flag, 1)
        w.bits("reserved_one_bit", self.reserved_one_bit, 1)
