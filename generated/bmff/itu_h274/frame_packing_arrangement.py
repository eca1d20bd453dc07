"""frame_packing_arrangement of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class frame_packing_arrangement(BitRecord):
    """How two views are packed into one picture.

    Rec. ITU-T H.274 (09/2023), 8.7::

        frame_packing_arrangement(payloadSize) {
            fp_arrangement_id                                   ue(v)
            fp_arrangement_cancel_flag                          u(1) // earlier messages end
            if (!fp_arrangement_cancel_flag) {
                fp_arrangement_type                             u(7) // 3 side by side, 4 top and bottom, 5 in turn
                fp_quincunx_sampling_flag                       u(1)
                fp_content_interpretation_type                  u(6) // 1: the first view is the left one, 2: the right one
                fp_spatial_flipping_flag                        u(1)
                fp_frame0_flipped_flag                          u(1)
                fp_field_views_flag                             u(1)
                fp_current_frame_is_frame0_flag                 u(1)
                fp_frame0_self_contained_flag                   u(1)
                fp_frame1_self_contained_flag                   u(1)
                if (!fp_quincunx_sampling_flag && fp_arrangement_type != 5) {
                    fp_frame0_grid_position_x                   u(4)
                    fp_frame0_grid_position_y                   u(4)
                    fp_frame1_grid_position_x                   u(4)
                    fp_frame1_grid_position_y                   u(4)
                }
                fp_arrangement_reserved_byte                    u(8)
                fp_arrangement_persistence_flag                 u(1) // valid until cancelled
            }
            fp_upsampled_aspect_ratio_flag                      u(1)
        }

    Attributes:
        fp_arrangement_id: ``ue(v)``.
        fp_arrangement_cancel_flag: Earlier messages end.
        fp_arrangement_type: 3 side by side, 4 top and bottom, 5 in turn; None when left
            out.
        fp_quincunx_sampling_flag: ``u(1)``; None when left out.
        fp_content_interpretation_type: 1: the first view is the left one, 2: the right one;
            None when left out.
        fp_spatial_flipping_flag: ``u(1)``; None when left out.
        fp_frame0_flipped_flag: ``u(1)``; None when left out.
        fp_field_views_flag: ``u(1)``; None when left out.
        fp_current_frame_is_frame0_flag: ``u(1)``; None when left out.
        fp_frame0_self_contained_flag: ``u(1)``; None when left out.
        fp_frame1_self_contained_flag: ``u(1)``; None when left out.
        fp_frame0_grid_position_x: ``u(4)``; None when left out.
        fp_frame0_grid_position_y: ``u(4)``; None when left out.
        fp_frame1_grid_position_x: ``u(4)``; None when left out.
        fp_frame1_grid_position_y: ``u(4)``; None when left out.
        fp_arrangement_reserved_byte: ``u(8)``; None when left out.
        fp_arrangement_persistence_flag: Valid until cancelled; None when left out.
        fp_upsampled_aspect_ratio_flag: ``u(1)``.
    """

    __slots__ = (
        "fp_arrangement_cancel_flag",
        "fp_arrangement_id",
        "fp_arrangement_persistence_flag",
        "fp_arrangement_reserved_byte",
        "fp_arrangement_type",
        "fp_content_interpretation_type",
        "fp_current_frame_is_frame0_flag",
        "fp_field_views_flag",
        "fp_frame0_flipped_flag",
        "fp_frame0_grid_position_x",
        "fp_frame0_grid_position_y",
        "fp_frame0_self_contained_flag",
        "fp_frame1_grid_position_x",
        "fp_frame1_grid_position_y",
        "fp_frame1_self_contained_flag",
        "fp_quincunx_sampling_flag",
        "fp_spatial_flipping_flag",
        "fp_upsampled_aspect_ratio_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00-"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "fp_arrangement_id",
        "fp_arrangement_cancel_flag",
        "fp_arrangement_type",
        "fp_quincunx_sampling_flag",
        "fp_content_interpretation_type",
        "fp_spatial_flipping_flag",
        "fp_frame0_flipped_flag",
        "fp_field_views_flag",
        "fp_current_frame_is_frame0_flag",
        "fp_frame0_self_contained_flag",
        "fp_frame1_self_contained_flag",
        "fp_frame0_grid_position_x",
        "fp_frame0_grid_position_y",
        "fp_frame1_grid_position_x",
        "fp_frame1_grid_position_y",
        "fp_arrangement_reserved_byte",
        "fp_arrangement_persistence_flag",
        "fp_upsampled_aspect_ratio_flag",
    )

    fp_arrangement_id: int
    fp_arrangement_cancel_flag: int
    fp_arrangement_type: int | None
    fp_quincunx_sampling_flag: int | None
    fp_content_interpretation_type: int | None
    fp_spatial_flipping_flag: int | None
    fp_frame0_flipped_flag: int | None
    fp_field_views_flag: int | None
    fp_current_frame_is_frame0_flag: int | None
    fp_frame0_self_contained_flag: int | None
    fp_frame1_self_contained_flag: int | None
    fp_frame0_grid_position_x: int | None
    fp_frame0_grid_position_y: int | None
    fp_frame1_grid_position_x: int | None
    fp_frame1_grid_position_y: int | None
    fp_arrangement_reserved_byte: int | None
    fp_arrangement_persistence_flag: int | None
    fp_upsampled_aspect_ratio_flag: int

    def __init__(
        self,
        *,
        fp_arrangement_id: int = 0,
        fp_arrangement_cancel_flag: int = 0,
        fp_arrangement_type: int | None = None,
        fp_quincunx_sampling_flag: int | None = None,
        fp_content_interpretation_type: int | None = None,
        fp_spatial_flipping_flag: int | None = None,
        fp_frame0_flipped_flag: int | None = None,
        fp_field_views_flag: int | None = None,
        fp_current_frame_is_frame0_flag: int | None = None,
        fp_frame0_self_contained_flag: int | None = None,
        fp_frame1_self_contained_flag: int | None = None,
        fp_frame0_grid_position_x: int | None = None,
        fp_frame0_grid_position_y: int | None = None,
        fp_frame1_grid_position_x: int | None = None,
        fp_frame1_grid_position_y: int | None = None,
        fp_arrangement_reserved_byte: int | None = None,
        fp_arrangement_persistence_flag: int | None = None,
        fp_upsampled_aspect_ratio_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.fp_arrangement_id = fp_arrangement_id
        self.fp_arrangement_cancel_flag = fp_arrangement_cancel_flag
        self.fp_arrangement_type = fp_arrangement_type
        self.fp_quincunx_sampling_flag = fp_quincunx_sampling_flag
        self.fp_content_interpretation_type = fp_content_interpretation_type
        self.fp_spatial_flipping_flag = fp_spatial_flipping_flag
        self.fp_frame0_flipped_flag = fp_frame0_flipped_flag
        self.fp_field_views_flag = fp_field_views_flag
        self.fp_current_frame_is_frame0_flag = fp_current_frame_is_frame0_flag
        self.fp_frame0_self_contained_flag = fp_frame0_self_contained_flag
        self.fp_frame1_self_contained_flag = fp_frame1_self_contained_flag
        self.fp_frame0_grid_position_x = fp_frame0_grid_position_x
        self.fp_frame0_grid_position_y = fp_frame0_grid_position_y
        self.fp_frame1_grid_position_x = fp_frame1_grid_position_x
        self.fp_frame1_grid_position_y = fp_frame1_grid_position_y
        self.fp_arrangement_reserved_byte = fp_arrangement_reserved_byte
        self.fp_arrangement_persistence_flag = fp_arrangement_persistence_flag
        self.fp_upsampled_aspect_ratio_flag = fp_upsampled_aspect_ratio_flag

    def _read(self, r: BitReader, /) -> None:
        self.fp_arrangement_type = None
        fp_arrangement_type = 0
        self.fp_quincunx_sampling_flag = None
        fp_quincunx_sampling_flag = 0
        self.fp_content_interpretation_type = None
        self.fp_spatial_flipping_flag = None
        self.fp_frame0_flipped_flag = None
        self.fp_field_views_flag = None
        self.fp_current_frame_is_frame0_flag = None
        self.fp_frame0_self_contained_flag = None
        self.fp_frame1_self_contained_flag = None
        self.fp_frame0_grid_position_x = None
        self.fp_frame0_grid_position_y = None
        self.fp_frame1_grid_position_x = None
        self.fp_frame1_grid_position_y = None
        self.fp_arrangement_reserved_byte = None
        self.fp_arrangement_persistence_flag = None
        self.fp_arrangement_id = r.ue("fp_arrangement_id")
        fp_arrangement_cancel_flag = r.bits("fp_arrangement_cancel_flag", 1)
        self.fp_arrangement_cancel_flag = fp_arrangement_cancel_flag
        if not fp_arrangement_cancel_flag:
            fp_arrangement_type = r.bits("fp_arrangement_type", 7)
            self.fp_arrangement_type = fp_arrangement_type
            fp_quincunx_sampling_flag = r.bits("fp_quincunx_sampling_flag", 1)
            self.fp_quincunx_sampling_flag = fp_quincunx_sampling_flag
            self.fp_content_interpretation_type = r.bits(
                "fp_content_interpretation_type", 6
            )
            self.fp_spatial_flipping_flag = r.bits("fp_spatial_flipping_flag", 1)
            self.fp_frame0_flipped_flag = r.bits("fp_frame0_flipped_flag", 1)
            self.fp_field_views_flag = r.bits("fp_field_views_flag", 1)
            self.fp_current_frame_is_frame0_flag = r.bits(
                "fp_current_frame_is_frame0_flag", 1
            )
            self.fp_frame0_self_contained_flag = r.bits(
                "fp_frame0_self_contained_flag", 1
            )
            self.fp_frame1_self_contained_flag = r.bits(
                "fp_frame1_self_contained_flag", 1
            )
            if (not fp_quincunx_sampling_flag) and (fp_arrangement_type != 5):
                self.fp_frame0_grid_position_x = r.bits("fp_frame0_grid_position_x", 4)
                self.fp_frame0_grid_position_y = r.bits("fp_frame0_grid_position_y", 4)
                self.fp_frame1_grid_position_x = r.bits("fp_frame1_grid_position_x", 4)
                self.fp_frame1_grid_position_y = r.bits("fp_frame1_grid_position_y", 4)

            self.fp_arrangement_reserved_byte = r.bits(
                "fp_arrangement_reserved_byte", 8
            )
            self.fp_arrangement_persistence_flag = r.bits(
                "fp_arrangement_persistence_flag", 1
            )

        self.fp_upsampled_aspect_ratio_flag = r.bits(
            "fp_upsampled_aspect_ratio_flag", 1
        )

    def _write(self, w: BitWriter, /) -> None:
        fp_arrangement_cancel_flag = self.fp_arrangement_cancel_flag
        fp_arrangement_type = self.fp_arrangement_type or 0
        fp_quincunx_sampling_flag = self.fp_quincunx_sampling_flag or 0
        w.ue("fp_arrangement_id", self.fp_arrangement_id)
        w.bits("fp_arrangement_cancel_flag", self.fp_arrangement_cancel_flag, 1)
        if not fp_arrangement_cancel_flag:
            w.bits("fp_arrangement_type", self.fp_arrangement_type, 7)
            w.bits("fp_quincunx_sampling_flag", self.fp_quincunx_sampling_flag, 1)
            w.bits(
                "fp_content_interpretation_type", self.fp_content_interpretation_type, 6
            )
            w.bits("fp_spatial_flipping_flag", self.fp_spatial_flipping_flag, 1)
            w.bits("fp_frame0_flipped_flag", self.fp_frame0_flipped_flag, 1)
            w.bits("fp_field_views_flag", self.fp_field_views_flag, 1)
            w.bits(
                "fp_current_frame_is_frame0_flag",
                self.fp_current_frame_is_frame0_flag,
                1,
            )
            w.bits(
                "fp_frame0_self_contained_flag", self.fp_frame0_self_contained_flag, 1
            )
            w.bits(
                "fp_frame1_self_contained_flag", self.fp_frame1_self_contained_flag, 1
            )
            if (not fp_quincunx_sampling_flag) and (fp_arrangement_type != 5):
                w.bits("fp_frame0_grid_position_x", self.fp_frame0_grid_position_x, 4)
                w.bits("fp_frame0_grid_position_y", self.fp_frame0_grid_position_y, 4)
                w.bits("fp_frame1_grid_position_x", self.fp_frame1_grid_position_x, 4)
                w.bits("fp_frame1_grid_position_y", self.fp_frame1_grid_position_y, 4)

            w.bits("fp_arrangement_reserved_byte", self.fp_arrangement_reserved_byte, 8)
            w.bits(
                "fp_arrangement_persistence_flag",
                self.fp_arrangement_persistence_flag,
                1,
            )

        w.bits("fp_upsampled_aspect_ratio_flag", self.fp_upsampled_aspect_ratio_flag, 1)
