"""vui_parameters of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/video_usability``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class vui_parameters(BitRecord):
    """How the video is to be shown.

    Rec. ITU-T H.274 (09/2023), 7.2::

        vui_parameters() {
            vui_progressive_source_flag                         u(1)
            vui_interlaced_source_flag                          u(1)
            vui_non_packed_constraint_flag                      u(1)
            vui_non_projected_constraint_flag                   u(1)
            vui_aspect_ratio_info_present_flag                  u(1)
            if (vui_aspect_ratio_info_present_flag) {
                vui_aspect_ratio_constant_flag                  u(1)
                vui_aspect_ratio_idc                            u(8) // 255: width and height follow
                if (vui_aspect_ratio_idc == 255) {
                    vui_sar_width                               u(16)
                    vui_sar_height                              u(16)
                }
            }
            vui_overscan_info_present_flag                      u(1)
            if (vui_overscan_info_present_flag) {
                vui_overscan_appropriate_flag                   u(1)
            }
            vui_colour_description_present_flag                 u(1)
            if (vui_colour_description_present_flag) {
                vui_colour_primaries                            u(8) // @absent 2
                vui_transfer_characteristics                    u(8) // @absent 2
                vui_matrix_coeffs                               u(8) // @absent 2
                vui_full_range_flag                             u(1)
            }
            vui_chroma_loc_info_present_flag                    u(1)
            if (vui_chroma_loc_info_present_flag) {
                if (vui_progressive_source_flag && !vui_interlaced_source_flag) {
                    vui_chroma_sample_loc_type_frame            ue(v)
                } else {
                    vui_chroma_sample_loc_type_top_field        ue(v)
                    vui_chroma_sample_loc_type_bottom_field     ue(v)
                }
            }
        }

    Attributes:
        vui_progressive_source_flag: ``u(1)``.
        vui_interlaced_source_flag: ``u(1)``.
        vui_non_packed_constraint_flag: ``u(1)``.
        vui_non_projected_constraint_flag: ``u(1)``.
        vui_aspect_ratio_info_present_flag: ``u(1)``.
        vui_aspect_ratio_constant_flag: ``u(1)``; None when left out.
        vui_aspect_ratio_idc: 255: width and height follow; None when left out.
        vui_sar_width: ``u(16)``; None when left out.
        vui_sar_height: ``u(16)``; None when left out.
        vui_overscan_info_present_flag: ``u(1)``.
        vui_overscan_appropriate_flag: ``u(1)``; None when left out.
        vui_colour_description_present_flag: ``u(1)``.
        vui_colour_primaries: ``u(8)``; None when left out.
        vui_transfer_characteristics: ``u(8)``; None when left out.
        vui_matrix_coeffs: ``u(8)``; None when left out.
        vui_full_range_flag: ``u(1)``; None when left out.
        vui_chroma_loc_info_present_flag: ``u(1)``.
        vui_chroma_sample_loc_type_frame: ``ue(v)``; None when left out.
        vui_chroma_sample_loc_type_top_field: ``ue(v)``; None when left out.
        vui_chroma_sample_loc_type_bottom_field: ``ue(v)``; None when left out.
    """

    __slots__ = (
        "vui_aspect_ratio_constant_flag",
        "vui_aspect_ratio_idc",
        "vui_aspect_ratio_info_present_flag",
        "vui_chroma_loc_info_present_flag",
        "vui_chroma_sample_loc_type_bottom_field",
        "vui_chroma_sample_loc_type_frame",
        "vui_chroma_sample_loc_type_top_field",
        "vui_colour_description_present_flag",
        "vui_colour_primaries",
        "vui_full_range_flag",
        "vui_interlaced_source_flag",
        "vui_matrix_coeffs",
        "vui_non_packed_constraint_flag",
        "vui_non_projected_constraint_flag",
        "vui_overscan_appropriate_flag",
        "vui_overscan_info_present_flag",
        "vui_progressive_source_flag",
        "vui_sar_height",
        "vui_sar_width",
        "vui_transfer_characteristics",
    )

    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 7.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "vui_progressive_source_flag",
        "vui_interlaced_source_flag",
        "vui_non_packed_constraint_flag",
        "vui_non_projected_constraint_flag",
        "vui_aspect_ratio_info_present_flag",
        "vui_aspect_ratio_constant_flag",
        "vui_aspect_ratio_idc",
        "vui_sar_width",
        "vui_sar_height",
        "vui_overscan_info_present_flag",
        "vui_overscan_appropriate_flag",
        "vui_colour_description_present_flag",
        "vui_colour_primaries",
        "vui_transfer_characteristics",
        "vui_matrix_coeffs",
        "vui_full_range_flag",
        "vui_chroma_loc_info_present_flag",
        "vui_chroma_sample_loc_type_frame",
        "vui_chroma_sample_loc_type_top_field",
        "vui_chroma_sample_loc_type_bottom_field",
    )

    vui_progressive_source_flag: int
    vui_interlaced_source_flag: int
    vui_non_packed_constraint_flag: int
    vui_non_projected_constraint_flag: int
    vui_aspect_ratio_info_present_flag: int
    vui_aspect_ratio_constant_flag: int | None
    vui_aspect_ratio_idc: int | None
    vui_sar_width: int | None
    vui_sar_height: int | None
    vui_overscan_info_present_flag: int
    vui_overscan_appropriate_flag: int | None
    vui_colour_description_present_flag: int
    vui_colour_primaries: int | None
    vui_transfer_characteristics: int | None
    vui_matrix_coeffs: int | None
    vui_full_range_flag: int | None
    vui_chroma_loc_info_present_flag: int
    vui_chroma_sample_loc_type_frame: int | None
    vui_chroma_sample_loc_type_top_field: int | None
    vui_chroma_sample_loc_type_bottom_field: int | None

    def __init__(
        self,
        *,
        vui_progressive_source_flag: int = 0,
        vui_interlaced_source_flag: int = 0,
        vui_non_packed_constraint_flag: int = 0,
        vui_non_projected_constraint_flag: int = 0,
        vui_aspect_ratio_info_present_flag: int = 0,
        vui_aspect_ratio_constant_flag: int | None = None,
        vui_aspect_ratio_idc: int | None = None,
        vui_sar_width: int | None = None,
        vui_sar_height: int | None = None,
        vui_overscan_info_present_flag: int = 0,
        vui_overscan_appropriate_flag: int | None = None,
        vui_colour_description_present_flag: int = 0,
        vui_colour_primaries: int | None = None,
        vui_transfer_characteristics: int | None = None,
        vui_matrix_coeffs: int | None = None,
        vui_full_range_flag: int | None = None,
        vui_chroma_loc_info_present_flag: int = 0,
        vui_chroma_sample_loc_type_frame: int | None = None,
        vui_chroma_sample_loc_type_top_field: int | None = None,
        vui_chroma_sample_loc_type_bottom_field: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.vui_progressive_source_flag = vui_progressive_source_flag
        self.vui_interlaced_source_flag = vui_interlaced_source_flag
        self.vui_non_packed_constraint_flag = vui_non_packed_constraint_flag
        self.vui_non_projected_constraint_flag = vui_non_projected_constraint_flag
        self.vui_aspect_ratio_info_present_flag = vui_aspect_ratio_info_present_flag
        self.vui_aspect_ratio_constant_flag = vui_aspect_ratio_constant_flag
        self.vui_aspect_ratio_idc = vui_aspect_ratio_idc
        self.vui_sar_width = vui_sar_width
        self.vui_sar_height = vui_sar_height
        self.vui_overscan_info_present_flag = vui_overscan_info_present_flag
        self.vui_overscan_appropriate_flag = vui_overscan_appropriate_flag
        self.vui_colour_description_present_flag = vui_colour_description_present_flag
        self.vui_colour_primaries = vui_colour_primaries
        self.vui_transfer_characteristics = vui_transfer_characteristics
        self.vui_matrix_coeffs = vui_matrix_coeffs
        self.vui_full_range_flag = vui_full_range_flag
        self.vui_chroma_loc_info_present_flag = vui_chroma_loc_info_present_flag
        self.vui_chroma_sample_loc_type_frame = vui_chroma_sample_loc_type_frame
        self.vui_chroma_sample_loc_type_top_field = vui_chroma_sample_loc_type_top_field
        self.vui_chroma_sample_loc_type_bottom_field = (
            vui_chroma_sample_loc_type_bottom_field
        )

    def _read(self, r: BitReader, /) -> None:
        self.vui_aspect_ratio_constant_flag = None
        self.vui_aspect_ratio_idc = None
        vui_aspect_ratio_idc = 0
        self.vui_sar_width = None
        self.vui_sar_height = None
        self.vui_overscan_appropriate_flag = None
        self.vui_colour_primaries = None
        self.vui_transfer_characteristics = None
        self.vui_matrix_coeffs = None
        self.vui_full_range_flag = None
        self.vui_chroma_sample_loc_type_frame = None
        self.vui_chroma_sample_loc_type_top_field = None
        self.vui_chroma_sample_loc_type_bottom_field = None
        vui_progressive_source_flag = r.bits("vui_progressive_source_flag", 1)
        self.vui_progressive_source_flag = vui_progressive_source_flag
        vui_interlaced_source_flag = r.bits("vui_interlaced_source_flag", 1)
        self.vui_interlaced_source_flag = vui_interlaced_source_flag
        self.vui_non_packed_constraint_flag = r.bits(
            "vui_non_packed_constraint_flag", 1
        )
        self.vui_non_projected_constraint_flag = r.bits(
            "vui_non_projected_constraint_flag", 1
        )
        vui_aspect_ratio_info_present_flag = r.bits(
            "vui_aspect_ratio_info_present_flag", 1
        )
        self.vui_aspect_ratio_info_present_flag = vui_aspect_ratio_info_present_flag
        if vui_aspect_ratio_info_present_flag:
            self.vui_aspect_ratio_constant_flag = r.bits(
                "vui_aspect_ratio_constant_flag", 1
            )
            vui_aspect_ratio_idc = r.bits("vui_aspect_ratio_idc", 8)
            self.vui_aspect_ratio_idc = vui_aspect_ratio_idc
            if vui_aspect_ratio_idc == 255:
                self.vui_sar_width = r.bits("vui_sar_width", 16)
                self.vui_sar_height = r.bits("vui_sar_height", 16)

        vui_overscan_info_present_flag = r.bits("vui_overscan_info_present_flag", 1)
        self.vui_overscan_info_present_flag = vui_overscan_info_present_flag
        if vui_overscan_info_present_flag:
            self.vui_overscan_appropriate_flag = r.bits(
                "vui_overscan_appropriate_flag", 1
            )

        vui_colour_description_present_flag = r.bits(
            "vui_colour_description_present_flag", 1
        )
        self.vui_colour_description_present_flag = vui_colour_description_present_flag
        if vui_colour_description_present_flag:
            self.vui_colour_primaries = r.bits("vui_colour_primaries", 8)
            self.vui_transfer_characteristics = r.bits(
                "vui_transfer_characteristics", 8
            )
            self.vui_matrix_coeffs = r.bits("vui_matrix_coeffs", 8)
            self.vui_full_range_flag = r.bits("vui_full_range_flag", 1)

        vui_chroma_loc_info_present_flag = r.bits("vui_chroma_loc_info_present_flag", 1)
        self.vui_chroma_loc_info_present_flag = vui_chroma_loc_info_present_flag
        if vui_chroma_loc_info_present_flag:
            if vui_progressive_source_flag and (not vui_interlaced_source_flag):
                self.vui_chroma_sample_loc_type_frame = r.ue(
                    "vui_chroma_sample_loc_type_frame"
                )

            else:
                self.vui_chroma_sample_loc_type_top_field = r.ue(
                    "vui_chroma_sample_loc_type_top_field"
                )
                self.vui_chroma_sample_loc_type_bottom_field = r.ue(
                    "vui_chroma_sample_loc_type_bottom_field"
                )

    def _write(self, w: BitWriter, /) -> None:
        vui_progressive_source_flag = self.vui_progressive_source_flag
        vui_interlaced_source_flag = self.vui_interlaced_source_flag
        vui_aspect_ratio_info_present_flag = self.vui_aspect_ratio_info_present_flag
        vui_aspect_ratio_idc = self.vui_aspect_ratio_idc or 0
        vui_overscan_info_present_flag = self.vui_overscan_info_present_flag
        vui_colour_description_present_flag = self.vui_colour_description_present_flag
        vui_chroma_loc_info_present_flag = self.vui_chroma_loc_info_present_flag
        w.bits("vui_progressive_source_flag", self.vui_progressive_source_flag, 1)
        w.bits("vui_interlaced_source_flag", self.vui_interlaced_source_flag, 1)
        w.bits("vui_non_packed_constraint_flag", self.vui_non_packed_constraint_flag, 1)
        w.bits(
            "vui_non_projected_constraint_flag",
            self.vui_non_projected_constraint_flag,
            1,
        )
        w.bits(
            "vui_aspect_ratio_info_present_flag",
            self.vui_aspect_ratio_info_present_flag,
            1,
        )
        if vui_aspect_ratio_info_present_flag:
            w.bits(
                "vui_aspect_ratio_constant_flag", self.vui_aspect_ratio_constant_flag, 1
            )
            w.bits("vui_aspect_ratio_idc", self.vui_aspect_ratio_idc, 8)
            if vui_aspect_ratio_idc == 255:
                w.bits("vui_sar_width", self.vui_sar_width, 16)
                w.bits("vui_sar_height", self.vui_sar_height, 16)

        w.bits("vui_overscan_info_present_flag", self.vui_overscan_info_present_flag, 1)
        if vui_overscan_info_present_flag:
            w.bits(
                "vui_overscan_appropriate_flag", self.vui_overscan_appropriate_flag, 1
            )

        w.bits(
            "vui_colour_description_present_flag",
            self.vui_colour_description_present_flag,
            1,
        )
        if vui_colour_description_present_flag:
            w.bits("vui_colour_primaries", self.vui_colour_primaries, 8)
            w.bits("vui_transfer_characteristics", self.vui_transfer_characteristics, 8)
            w.bits("vui_matrix_coeffs", self.vui_matrix_coeffs, 8)
            w.bits("vui_full_range_flag", self.vui_full_range_flag, 1)

        w.bits(
            "vui_chroma_loc_info_present_flag", self.vui_chroma_loc_info_present_flag, 1
        )
        if vui_chroma_loc_info_present_flag:
            if vui_progressive_source_flag and (not vui_interlaced_source_flag):
                w.ue(
                    "vui_chroma_sample_loc_type_frame",
                    self.vui_chroma_sample_loc_type_frame,
                )

            else:
                w.ue(
                    "vui_chroma_sample_loc_type_top_field",
                    self.vui_chroma_sample_loc_type_top_field,
                )
                w.ue(
                    "vui_chroma_sample_loc_type_bottom_field",
                    self.vui_chroma_sample_loc_type_bottom_field,
                )
