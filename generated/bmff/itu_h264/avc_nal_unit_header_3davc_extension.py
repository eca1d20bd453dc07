"""avc_nal_unit_header_3davc_extension of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_nal_unit_header_3davc_extension(BitRecord):
    """What multiview video with depth adds to the header.

    ISO/IEC 14496-10:2022, I.7.3.1.1::

        nal_unit_header_3davc_extension() {
            view_idx                                            u(8)
            depth_flag                                          u(1)
            non_idr_flag                                        u(1)
            temporal_id                                         u(3)
            anchor_pic_flag                                     u(1)
            inter_view_flag                                     u(1)
        }

    Attributes:
        view_idx: ``u(8)``.
        depth_flag: ``u(1)``.
        non_idr_flag: ``u(1)``.
        temporal_id: ``u(3)``.
        anchor_pic_flag: ``u(1)``.
        inter_view_flag: ``u(1)``.
    """

    __slots__ = (
        "anchor_pic_flag",
        "depth_flag",
        "inter_view_flag",
        "non_idr_flag",
        "temporal_id",
        "view_idx",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, I.7.3.1.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "view_idx",
        "depth_flag",
        "non_idr_flag",
        "temporal_id",
        "anchor_pic_flag",
        "inter_view_flag",
    )

    _spelled: ClassVar[str] = "nal_unit_header_3davc_extension"

    view_idx: int
    depth_flag: int
    non_idr_flag: int
    temporal_id: int
    anchor_pic_flag: int
    inter_view_flag: int

    def __init__(
        self,
        *,
        view_idx: int = 0,
        depth_flag: int = 0,
        non_idr_flag: int = 0,
        temporal_id: int = 0,
        anchor_pic_flag: int = 0,
        inter_view_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.view_idx = view_idx
        self.depth_flag = depth_flag
        self.non_idr_flag = non_idr_flag
        self.temporal_id = temporal_id
        self.anchor_pic_flag = anchor_pic_flag
        self.inter_view_flag = inter_view_flag

    def _read(self, r: BitReader, /) -> None:
        self.view_idx = r.bits("view_idx", 8)
        self.depth_flag = r.bits("depth_flag", 1)
        self.non_idr_flag = r.bits("non_idr_flag", 1)
        self.temporal_id = r.bits("temporal_id", 3)
        self.anchor_pic_flag = r.bits("anchor_pic_flag", 1)
        self.inter_view_flag = r.bits("inter_view_flag", 1)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("view_idx", self.view_idx, 8)
        w.bits("depth_flag", self.depth_flag, 1)
        w.bits("non_idr_flag", self.non_idr_flag, 1)
        w.bits("temporal_id", self.temporal_id, 3)
        w.bits("anchor_pic_flag", self.anchor_pic_flag, 1)
        w.bits("inter_view_flag", self.inter_view_flag, 1)
