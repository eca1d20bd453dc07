"""avc_frame_packing_arrangement of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_frame_packing_arrangement(BitRecord):
    """How two views are packed into one picture.

    ISO/IEC 14496-10:2022, D.1.26::

        frame_packing_arrangement(payloadSize) {
            frame_packing_arrangement_id                        ue(v)
            frame_packing_arrangement_cancel_flag               u(1) // earlier messages end
            if (!frame_packing_arrangement_cancel_flag) {
                frame_packing_arrangement_type                  u(7) // 3 side by side, 4 top and bottom, 5 in turn
                quincunx_sampling_flag                          u(1)
                content_interpretation_type                     u(6) // 1: the first view is the left one, 2: the right one
                spatial_flipping_flag                           u(1)
                frame0_flipped_flag                             u(1)
                field_views_flag                                u(1)
                current_frame_is_frame0_flag                    u(1)
                frame0_self_contained_flag                      u(1)
                frame1_self_contained_flag                      u(1)
                if (!quincunx_sampling_flag && frame_packing_arrangement_type != 5) {
                    frame0_grid_position_x                      u(4)
                    frame0_grid_position_y                      u(4)
                    frame1_grid_position_x                      u(4)
                    frame1_grid_position_y                      u(4)
                }
                frame_packing_arrangement_reserved_byte         u(8)
                frame_packing_arrangement_repetition_period     ue(v)
            }
            frame_packing_arrangement_extension_flag            u(1)
        }

    Attributes:
        frame_packing_arrangement_id: ``ue(v)``.
        frame_packing_arrangement_cancel_flag: Earlier messages end.
        frame_packing_arrangement_type: 3 side by side, 4 top and bottom, 5 in turn; None
            when left out.
        quincunx_sampling_flag: ``u(1)``; None when left out.
        content_interpretation_type: 1: the first view is the left one, 2: the right one;
            None when left out.
        spatial_flipping_flag: ``u(1)``; None when left out.
        frame0_flipped_flag: ``u(1)``; None when left out.
        field_views_flag: ``u(1)``; None when left out.
        current_frame_is_frame0_flag: ``u(1)``; None when left out.
        frame0_self_contained_flag: ``u(1)``; None when left out.
        frame1_self_contained_flag: ``u(1)``; None when left out.
        frame0_grid_position_x: ``u(4)``; None when left out.
        frame0_grid_position_y: ``u(4)``; None when left out.
        frame1_grid_position_x: ``u(4)``; None when left out.
        frame1_grid_position_y: ``u(4)``; None when left out.
        frame_packing_arrangement_reserved_byte: ``u(8)``; None when left out.
        frame_packing_arrangement_repetition_period: ``ue(v)``; None when left out.
        frame_packing_arrangement_extension_flag: ``u(1)``.
    """

    __slots__ = (
        "content_interpretation_type",
        "current_frame_is_frame0_flag",
        "field_views_flag",
        "frame0_flipped_flag",
        "frame0_grid_position_x",
        "frame0_grid_position_y",
        "frame0_self_contained_flag",
        "frame1_grid_position_x",
        "frame1_grid_position_y",
        "frame1_self_contained_flag",
        "frame_packing_arrangement_cancel_flag",
        "frame_packing_arrangement_extension_flag",
        "frame_packing_arrangement_id",
        "frame_packing_arrangement_repetition_period",
        "frame_packing_arrangement_reserved_byte",
        "frame_packing_arrangement_type",
        "quincunx_sampling_flag",
        "spatial_flipping_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00-"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, D.1.26"
    _fields: ClassVar[tuple[str, ...]] = (
        "frame_packing_arrangement_id",
        "frame_packing_arrangement_cancel_flag",
        "frame_packing_arrangement_type",
        "quincunx_sampling_flag",
        "content_interpretation_type",
        "spatial_flipping_flag",
        "frame0_flipped_flag",
        "field_views_flag",
        "current_frame_is_frame0_flag",
        "frame0_self_contained_flag",
        "frame1_self_contained_flag",
        "frame0_grid_position_x",
        "frame0_grid_position_y",
        "frame1_grid_position_x",
        "frame1_grid_position_y",
        "frame_packing_arrangement_reserved_byte",
        "frame_packing_arrangement_repetition_period",
        "frame_packing_arrangement_extension_flag",
    )

    _spelled: ClassVar[str] = "frame_packing_arrangement"

    frame_packing_arrangement_id: int
    frame_packing_arrangement_cancel_flag: int
    frame_packing_arrangement_type: int | None
    quincunx_sampling_flag: int | None
    content_interpretation_type: int | None
    spatial_flipping_flag: int | None
    frame0_flipped_flag: int | None
    field_views_flag: int | None
    current_frame_is_frame0_flag: int | None
    frame0_self_contained_flag: int | None
    frame1_self_contained_flag: int | None
    frame0_grid_position_x: int | None
    frame0_grid_position_y: int | None
    frame1_grid_position_x: int | None
    frame1_grid_position_y: int | None
    frame_packing_arrangement_reserved_byte: int | None
    frame_packing_arrangement_repetition_period: int | None
    frame_packing_arrangement_extension_flag: int

    def __init__(
        self,
        *,
        frame_packing_arrangement_id: int = 0,
        frame_packing_arrangement_cancel_flag: int = 0,
        frame_packing_arrangement_type: int | None = None,
        quincunx_sampling_flag: int | None = None,
        content_interpretation_type: int | None = None,
        spatial_flipping_flag: int | None = None,
        frame0_flipped_flag: int | None = None,
        field_views_flag: int | None = None,
        current_frame_is_frame0_flag: int | None = None,
        frame0_self_contained_flag: int | None = None,
        frame1_self_contained_flag: int | None = None,
        frame0_grid_position_x: int | None = None,
        frame0_grid_position_y: int | None = None,
        frame1_grid_position_x: int | None = None,
        frame1_grid_position_y: int | None = None,
        frame_packing_arrangement_reserved_byte: int | None = None,
        frame_packing_arrangement_repetition_period: int | None = None,
        frame_packing_arrangement_extension_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.frame_packing_arrangement_id = frame_packing_arrangement_id
        self.frame_packing_arrangement_cancel_flag = (
            frame_packing_arrangement_cancel_flag
        )
        self.frame_packing_arrangement_type = frame_packing_arrangement_type
        self.quincunx_sampling_flag = quincunx_sampling_flag
        self.content_interpretation_type = content_interpretation_type
        self.spatial_flipping_flag = spatial_flipping_flag
        self.frame0_flipped_flag = frame0_flipped_flag
        self.field_views_flag = field_views_flag
        self.current_frame_is_frame0_flag = current_frame_is_frame0_flag
        self.frame0_self_contained_flag = frame0_self_contained_flag
        self.frame1_self_contained_flag = frame1_self_contained_flag
        self.frame0_grid_position_x = frame0_grid_position_x
        self.frame0_grid_position_y = frame0_grid_position_y
        self.frame1_grid_position_x = frame1_grid_position_x
        self.frame1_grid_position_y = frame1_grid_position_y
        self.frame_packing_arrangement_reserved_byte = (
            frame_packing_arrangement_reserved_byte
        )
        self.frame_packing_arrangement_repetition_period = (
            frame_packing_arrangement_repetition_period
        )
        self.frame_packing_arrangement_extension_flag = (
            frame_packing_arrangement_extension_flag
        )

    def _read(self, r: BitReader, /) -> None:
        self.frame_packing_arrangement_type = None
        frame_packing_arrangement_type = 0
        self.quincunx_sampling_flag = None
        quincunx_sampling_flag = 0
        self.content_interpretation_type = None
        self.spatial_flipping_flag = None
        self.frame0_flipped_flag = None
        self.field_views_flag = None
        self.current_frame_is_frame0_flag = None
        self.frame0_self_contained_flag = None
        self.frame1_self_contained_flag = None
        self.frame0_grid_position_x = None
        self.frame0_grid_position_y = None
        self.frame1_grid_position_x = None
        self.frame1_grid_position_y = None
        self.frame_packing_arrangement_reserved_byte = None
        self.frame_packing_arrangement_repetition_period = None
        self.frame_packing_arrangement_id = r.ue("frame_packing_arrangement_id")
        frame_packing_arrangement_cancel_flag = r.bits(
            "frame_packing_arrangement_cancel_flag", 1
        )
        self.frame_packing_arrangement_cancel_flag = (
            frame_packing_arrangement_cancel_flag
        )
        if not frame_packing_arrangement_cancel_flag:
            frame_packing_arrangement_type = r.bits("frame_packing_arrangement_type", 7)
            self.frame_packing_arrangement_type = frame_packing_arrangement_type
            quincunx_sampling_flag = r.bits("quincunx_sampling_flag", 1)
            self.quincunx_sampling_flag = quincunx_sampling_flag
            self.content_interpretation_type = r.bits("content_interpretation_type", 6)
            self.spatial_flipping_flag = r.bits("spatial_flipping_flag", 1)
            self.frame0_flipped_flag = r.bits("frame0_flipped_flag", 1)
            self.field_views_flag = r.bits("field_views_flag", 1)
            self.current_frame_is_frame0_flag = r.bits(
                "current_frame_is_frame0_flag", 1
            )
            self.frame0_self_contained_flag = r.bits("frame0_self_contained_flag", 1)
            self.frame1_self_contained_flag = r.bits("frame1_self_contained_flag", 1)
            if (not quincunx_sampling_flag) and (frame_packing_arrangement_type != 5):
                self.frame0_grid_position_x = r.bits("frame0_grid_position_x", 4)
                self.frame0_grid_position_y = r.bits("frame0_grid_position_y", 4)
                self.frame1_grid_position_x = r.bits("frame1_grid_position_x", 4)
                self.frame1_grid_position_y = r.bits("frame1_grid_position_y", 4)

            self.frame_packing_arrangement_reserved_byte = r.bits(
                "frame_packing_arrangement_reserved_byte", 8
            )
            self.frame_packing_arrangement_repetition_period = r.ue(
                "frame_packing_arrangement_repetition_period"
            )

        self.frame_packing_arrangement_extension_flag = r.bits(
            "frame_packing_arrangement_extension_flag", 1
        )

    def _write(self, w: BitWriter, /) -> None:
        frame_packing_arrangement_cancel_flag = (
            self.frame_packing_arrangement_cancel_flag
        )
        frame_packing_arrangement_type = self.frame_packing_arrangement_type or 0
        quincunx_sampling_flag = self.quincunx_sampling_flag or 0
        w.ue("frame_packing_arrangement_id", self.frame_packing_arrangement_id)
        w.bits(
            "frame_packing_arrangement_cancel_flag",
            self.frame_packing_arrangement_cancel_flag,
            1,
        )
        if not frame_packing_arrangement_cancel_flag:
            w.bits(
                "frame_packing_arrangement_type", self.frame_packing_arrangement_type, 7
            )
            w.bits("quincunx_sampling_flag", self.quincunx_sampling_flag, 1)
            w.bits("content_interpretation_type", self.content_interpretation_type, 6)
            w.bits("spatial_flipping_flag", self.spatial_flipping_flag, 1)
            w.bits("frame0_flipped_flag", self.frame0_flipped_flag, 1)
            w.bits("field_views_flag", self.field_views_flag, 1)
            w.bits("current_frame_is_frame0_flag", self.current_frame_is_frame0_flag, 1)
            w.bits("frame0_self_contained_flag", self.frame0_self_contained_flag, 1)
            w.bits("frame1_self_contained_flag", self.frame1_self_contained_flag, 1)
            if (not quincunx_sampling_flag) and (frame_packing_arrangement_type != 5):
                w.bits("frame0_grid_position_x", self.frame0_grid_position_x, 4)
                w.bits("frame0_grid_position_y", self.frame0_grid_position_y, 4)
                w.bits("frame1_grid_position_x", self.frame1_grid_position_x, 4)
                w.bits("frame1_grid_position_y", self.frame1_grid_position_y, 4)

            w.bits(
                "frame_packing_arrangement_reserved_byte",
                self.frame_packing_arrangement_reserved_byte,
                8,
            )
            w.ue(
                "frame_packing_arrangement_repetition_period",
                self.frame_packing_arrangement_repetition_period,
            )

        w.bits(
            "frame_packing_arrangement_extension_flag",
            self.frame_packing_arrangement_extension_flag,
            1,
        )
