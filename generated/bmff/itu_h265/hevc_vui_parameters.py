"""hevc_vui_parameters of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/video_usability``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h265.hevc_hrd_parameters import (
    hevc_hrd_parameters as hevc_hrd_parameters_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class hevc_vui_parameters(BitRecord):
    """How the video is to be shown, and what a decoder may count on.

    ISO/IEC 23008-2:2023, E.2.1::

        vui_parameters() {
            aspect_ratio_info_present_flag                      u(1)
            if (aspect_ratio_info_present_flag) {
                aspect_ratio_idc                                u(8) // 255: width and height follow
                if (aspect_ratio_idc == 255) {
                    sar_width                                   u(16)
                    sar_height                                  u(16)
                }
            }
            overscan_info_present_flag                          u(1)
            if (overscan_info_present_flag) {
                overscan_appropriate_flag                       u(1)
            }
            video_signal_type_present_flag                      u(1)
            if (video_signal_type_present_flag) {
                video_format                                    u(3) // @absent 5
                video_full_range_flag                           u(1)
                colour_description_present_flag                 u(1)
                if (colour_description_present_flag) {
                    colour_primaries                            u(8) // @absent 2
                    transfer_characteristics                    u(8) // @absent 2
                    matrix_coeffs                               u(8) // @absent 2
                }
            }
            chroma_loc_info_present_flag                        u(1)
            if (chroma_loc_info_present_flag) {
                chroma_sample_loc_type_top_field                ue(v)
                chroma_sample_loc_type_bottom_field             ue(v)
            }
            neutral_chroma_indication_flag                      u(1)
            field_seq_flag                                      u(1)
            frame_field_info_present_flag                       u(1)
            default_display_window_flag                         u(1)
            if (default_display_window_flag) {
                def_disp_win_left_offset                        ue(v)
                def_disp_win_right_offset                       ue(v)
                def_disp_win_top_offset                         ue(v)
                def_disp_win_bottom_offset                      ue(v)
            }
            vui_timing_info_present_flag                        u(1)
            if (vui_timing_info_present_flag) {
                vui_num_units_in_tick                           u(32)
                vui_time_scale                                  u(32) // units a second
                vui_poc_proportional_to_timing_flag             u(1)
                if (vui_poc_proportional_to_timing_flag) {
                    vui_num_ticks_poc_diff_one_minus1           ue(v)
                }
                vui_hrd_parameters_present_flag                 u(1)
                if (vui_hrd_parameters_present_flag) {
                    hrd_parameters(1, MaxSubLayersMinus1)
                }
            }
            bitstream_restriction_flag                          u(1)
            if (bitstream_restriction_flag) {
                tiles_fixed_structure_flag                      u(1)
                motion_vectors_over_pic_boundaries_flag         u(1)
                restricted_ref_pic_lists_flag                   u(1)
                min_spatial_segmentation_idc                    ue(v)
                max_bytes_per_pic_denom                         ue(v)
                max_bits_per_min_cu_denom                       ue(v)
                log2_max_mv_length_horizontal                   ue(v)
                log2_max_mv_length_vertical                     ue(v)
            }
        }

    Attributes:
        aspect_ratio_info_present_flag: ``u(1)``.
        aspect_ratio_idc: 255: width and height follow; None when left out.
        sar_width: ``u(16)``; None when left out.
        sar_height: ``u(16)``; None when left out.
        overscan_info_present_flag: ``u(1)``.
        overscan_appropriate_flag: ``u(1)``; None when left out.
        video_signal_type_present_flag: ``u(1)``.
        video_format: ``u(3)``; None when left out.
        video_full_range_flag: ``u(1)``; None when left out.
        colour_description_present_flag: ``u(1)``; None when left out.
        colour_primaries: ``u(8)``; None when left out.
        transfer_characteristics: ``u(8)``; None when left out.
        matrix_coeffs: ``u(8)``; None when left out.
        chroma_loc_info_present_flag: ``u(1)``.
        chroma_sample_loc_type_top_field: ``ue(v)``; None when left out.
        chroma_sample_loc_type_bottom_field: ``ue(v)``; None when left out.
        neutral_chroma_indication_flag: ``u(1)``.
        field_seq_flag: ``u(1)``.
        frame_field_info_present_flag: ``u(1)``.
        default_display_window_flag: ``u(1)``.
        def_disp_win_left_offset: ``ue(v)``; None when left out.
        def_disp_win_right_offset: ``ue(v)``; None when left out.
        def_disp_win_top_offset: ``ue(v)``; None when left out.
        def_disp_win_bottom_offset: ``ue(v)``; None when left out.
        vui_timing_info_present_flag: ``u(1)``.
        vui_num_units_in_tick: ``u(32)``; None when left out.
        vui_time_scale: Units a second; None when left out.
        vui_poc_proportional_to_timing_flag: ``u(1)``; None when left out.
        vui_num_ticks_poc_diff_one_minus1: ``ue(v)``; None when left out.
        vui_hrd_parameters_present_flag: ``u(1)``; None when left out.
        hrd_parameters: ``hrd_parameters( )``; None when left out.
        bitstream_restriction_flag: ``u(1)``.
        tiles_fixed_structure_flag: ``u(1)``; None when left out.
        motion_vectors_over_pic_boundaries_flag: ``u(1)``; None when left out.
        restricted_ref_pic_lists_flag: ``u(1)``; None when left out.
        min_spatial_segmentation_idc: ``ue(v)``; None when left out.
        max_bytes_per_pic_denom: ``ue(v)``; None when left out.
        max_bits_per_min_cu_denom: ``ue(v)``; None when left out.
        log2_max_mv_length_horizontal: ``ue(v)``; None when left out.
        log2_max_mv_length_vertical: ``ue(v)``; None when left out.
    """

    __slots__ = (
        "aspect_ratio_idc",
        "aspect_ratio_info_present_flag",
        "bitstream_restriction_flag",
        "chroma_loc_info_present_flag",
        "chroma_sample_loc_type_bottom_field",
        "chroma_sample_loc_type_top_field",
        "colour_description_present_flag",
        "colour_primaries",
        "def_disp_win_bottom_offset",
        "def_disp_win_left_offset",
        "def_disp_win_right_offset",
        "def_disp_win_top_offset",
        "default_display_window_flag",
        "field_seq_flag",
        "frame_field_info_present_flag",
        "hrd_parameters",
        "log2_max_mv_length_horizontal",
        "log2_max_mv_length_vertical",
        "matrix_coeffs",
        "max_bits_per_min_cu_denom",
        "max_bytes_per_pic_denom",
        "min_spatial_segmentation_idc",
        "motion_vectors_over_pic_boundaries_flag",
        "neutral_chroma_indication_flag",
        "overscan_appropriate_flag",
        "overscan_info_present_flag",
        "restricted_ref_pic_lists_flag",
        "sar_height",
        "sar_width",
        "tiles_fixed_structure_flag",
        "transfer_characteristics",
        "video_format",
        "video_full_range_flag",
        "video_signal_type_present_flag",
        "vui_hrd_parameters_present_flag",
        "vui_num_ticks_poc_diff_one_minus1",
        "vui_num_units_in_tick",
        "vui_poc_proportional_to_timing_flag",
        "vui_time_scale",
        "vui_timing_info_present_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, E.2.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "aspect_ratio_info_present_flag",
        "aspect_ratio_idc",
        "sar_width",
        "sar_height",
        "overscan_info_present_flag",
        "overscan_appropriate_flag",
        "video_signal_type_present_flag",
        "video_format",
        "video_full_range_flag",
        "colour_description_present_flag",
        "colour_primaries",
        "transfer_characteristics",
        "matrix_coeffs",
        "chroma_loc_info_present_flag",
        "chroma_sample_loc_type_top_field",
        "chroma_sample_loc_type_bottom_field",
        "neutral_chroma_indication_flag",
        "field_seq_flag",
        "frame_field_info_present_flag",
        "default_display_window_flag",
        "def_disp_win_left_offset",
        "def_disp_win_right_offset",
        "def_disp_win_top_offset",
        "def_disp_win_bottom_offset",
        "vui_timing_info_present_flag",
        "vui_num_units_in_tick",
        "vui_time_scale",
        "vui_poc_proportional_to_timing_flag",
        "vui_num_ticks_poc_diff_one_minus1",
        "vui_hrd_parameters_present_flag",
        "hrd_parameters",
        "bitstream_restriction_flag",
        "tiles_fixed_structure_flag",
        "motion_vectors_over_pic_boundaries_flag",
        "restricted_ref_pic_lists_flag",
        "min_spatial_segmentation_idc",
        "max_bytes_per_pic_denom",
        "max_bits_per_min_cu_denom",
        "log2_max_mv_length_horizontal",
        "log2_max_mv_length_vertical",
    )

    _spelled: ClassVar[str] = "vui_parameters"
    _given: ClassVar[tuple[str, ...]] = ("MaxSubLayersMinus1",)

    aspect_ratio_info_present_flag: int
    aspect_ratio_idc: int | None
    sar_width: int | None
    sar_height: int | None
    overscan_info_present_flag: int
    overscan_appropriate_flag: int | None
    video_signal_type_present_flag: int
    video_format: int | None
    video_full_range_flag: int | None
    colour_description_present_flag: int | None
    colour_primaries: int | None
    transfer_characteristics: int | None
    matrix_coeffs: int | None
    chroma_loc_info_present_flag: int
    chroma_sample_loc_type_top_field: int | None
    chroma_sample_loc_type_bottom_field: int | None
    neutral_chroma_indication_flag: int
    field_seq_flag: int
    frame_field_info_present_flag: int
    default_display_window_flag: int
    def_disp_win_left_offset: int | None
    def_disp_win_right_offset: int | None
    def_disp_win_top_offset: int | None
    def_disp_win_bottom_offset: int | None
    vui_timing_info_present_flag: int
    vui_num_units_in_tick: int | None
    vui_time_scale: int | None
    vui_poc_proportional_to_timing_flag: int | None
    vui_num_ticks_poc_diff_one_minus1: int | None
    vui_hrd_parameters_present_flag: int | None
    hrd_parameters: hevc_hrd_parameters_ | None
    bitstream_restriction_flag: int
    tiles_fixed_structure_flag: int | None
    motion_vectors_over_pic_boundaries_flag: int | None
    restricted_ref_pic_lists_flag: int | None
    min_spatial_segmentation_idc: int | None
    max_bytes_per_pic_denom: int | None
    max_bits_per_min_cu_denom: int | None
    log2_max_mv_length_horizontal: int | None
    log2_max_mv_length_vertical: int | None

    def __init__(
        self,
        *,
        aspect_ratio_info_present_flag: int = 0,
        aspect_ratio_idc: int | None = None,
        sar_width: int | None = None,
        sar_height: int | None = None,
        overscan_info_present_flag: int = 0,
        overscan_appropriate_flag: int | None = None,
        video_signal_type_present_flag: int = 0,
        video_format: int | None = None,
        video_full_range_flag: int | None = None,
        colour_description_present_flag: int | None = None,
        colour_primaries: int | None = None,
        transfer_characteristics: int | None = None,
        matrix_coeffs: int | None = None,
        chroma_loc_info_present_flag: int = 0,
        chroma_sample_loc_type_top_field: int | None = None,
        chroma_sample_loc_type_bottom_field: int | None = None,
        neutral_chroma_indication_flag: int = 0,
        field_seq_flag: int = 0,
        frame_field_info_present_flag: int = 0,
        default_display_window_flag: int = 0,
        def_disp_win_left_offset: int | None = None,
        def_disp_win_right_offset: int | None = None,
        def_disp_win_top_offset: int | None = None,
        def_disp_win_bottom_offset: int | None = None,
        vui_timing_info_present_flag: int = 0,
        vui_num_units_in_tick: int | None = None,
        vui_time_scale: int | None = None,
        vui_poc_proportional_to_timing_flag: int | None = None,
        vui_num_ticks_poc_diff_one_minus1: int | None = None,
        vui_hrd_parameters_present_flag: int | None = None,
        hrd_parameters: hevc_hrd_parameters_ | None = None,
        bitstream_restriction_flag: int = 0,
        tiles_fixed_structure_flag: int | None = None,
        motion_vectors_over_pic_boundaries_flag: int | None = None,
        restricted_ref_pic_lists_flag: int | None = None,
        min_spatial_segmentation_idc: int | None = None,
        max_bytes_per_pic_denom: int | None = None,
        max_bits_per_min_cu_denom: int | None = None,
        log2_max_mv_length_horizontal: int | None = None,
        log2_max_mv_length_vertical: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.aspect_ratio_info_present_flag = aspect_ratio_info_present_flag
        self.aspect_ratio_idc = aspect_ratio_idc
        self.sar_width = sar_width
        self.sar_height = sar_height
        self.overscan_info_present_flag = overscan_info_present_flag
        self.overscan_appropriate_flag = overscan_appropriate_flag
        self.video_signal_type_present_flag = video_signal_type_present_flag
        self.video_format = video_format
        self.video_full_range_flag = video_full_range_flag
        self.colour_description_present_flag = colour_description_present_flag
        self.colour_primaries = colour_primaries
        self.transfer_characteristics = transfer_characteristics
        self.matrix_coeffs = matrix_coeffs
        self.chroma_loc_info_present_flag = chroma_loc_info_present_flag
        self.chroma_sample_loc_type_top_field = chroma_sample_loc_type_top_field
        self.chroma_sample_loc_type_bottom_field = chroma_sample_loc_type_bottom_field
        self.neutral_chroma_indication_flag = neutral_chroma_indication_flag
        self.field_seq_flag = field_seq_flag
        self.frame_field_info_present_flag = frame_field_info_present_flag
        self.default_display_window_flag = default_display_window_flag
        self.def_disp_win_left_offset = def_disp_win_left_offset
        self.def_disp_win_right_offset = def_disp_win_right_offset
        self.def_disp_win_top_offset = def_disp_win_top_offset
        self.def_disp_win_bottom_offset = def_disp_win_bottom_offset
        self.vui_timing_info_present_flag = vui_timing_info_present_flag
        self.vui_num_units_in_tick = vui_num_units_in_tick
        self.vui_time_scale = vui_time_scale
        self.vui_poc_proportional_to_timing_flag = vui_poc_proportional_to_timing_flag
        self.vui_num_ticks_poc_diff_one_minus1 = vui_num_ticks_poc_diff_one_minus1
        self.vui_hrd_parameters_present_flag = vui_hrd_parameters_present_flag
        self.hrd_parameters = hrd_parameters
        self.bitstream_restriction_flag = bitstream_restriction_flag
        self.tiles_fixed_structure_flag = tiles_fixed_structure_flag
        self.motion_vectors_over_pic_boundaries_flag = (
            motion_vectors_over_pic_boundaries_flag
        )
        self.restricted_ref_pic_lists_flag = restricted_ref_pic_lists_flag
        self.min_spatial_segmentation_idc = min_spatial_segmentation_idc
        self.max_bytes_per_pic_denom = max_bytes_per_pic_denom
        self.max_bits_per_min_cu_denom = max_bits_per_min_cu_denom
        self.log2_max_mv_length_horizontal = log2_max_mv_length_horizontal
        self.log2_max_mv_length_vertical = log2_max_mv_length_vertical

    def _read(self, r: BitReader, /, MaxSubLayersMinus1: Any) -> None:
        hrd_parameters_told: Any = None
        self.aspect_ratio_idc = None
        aspect_ratio_idc = 0
        self.sar_width = None
        self.sar_height = None
        self.overscan_appropriate_flag = None
        self.video_format = None
        self.video_full_range_flag = None
        self.colour_description_present_flag = None
        colour_description_present_flag = 0
        self.colour_primaries = None
        self.transfer_characteristics = None
        self.matrix_coeffs = None
        self.chroma_sample_loc_type_top_field = None
        self.chroma_sample_loc_type_bottom_field = None
        self.def_disp_win_left_offset = None
        self.def_disp_win_right_offset = None
        self.def_disp_win_top_offset = None
        self.def_disp_win_bottom_offset = None
        self.vui_num_units_in_tick = None
        self.vui_time_scale = None
        self.vui_poc_proportional_to_timing_flag = None
        vui_poc_proportional_to_timing_flag = 0
        self.vui_num_ticks_poc_diff_one_minus1 = None
        self.vui_hrd_parameters_present_flag = None
        vui_hrd_parameters_present_flag = 0
        self.hrd_parameters = None
        self.tiles_fixed_structure_flag = None
        self.motion_vectors_over_pic_boundaries_flag = None
        self.restricted_ref_pic_lists_flag = None
        self.min_spatial_segmentation_idc = None
        self.max_bytes_per_pic_denom = None
        self.max_bits_per_min_cu_denom = None
        self.log2_max_mv_length_horizontal = None
        self.log2_max_mv_length_vertical = None
        aspect_ratio_info_present_flag = r.bits("aspect_ratio_info_present_flag", 1)
        self.aspect_ratio_info_present_flag = aspect_ratio_info_present_flag
        if aspect_ratio_info_present_flag:
            aspect_ratio_idc = r.bits("aspect_ratio_idc", 8)
            self.aspect_ratio_idc = aspect_ratio_idc
            if aspect_ratio_idc == 255:
                self.sar_width = r.bits("sar_width", 16)
                self.sar_height = r.bits("sar_height", 16)

        overscan_info_present_flag = r.bits("overscan_info_present_flag", 1)
        self.overscan_info_present_flag = overscan_info_present_flag
        if overscan_info_present_flag:
            self.overscan_appropriate_flag = r.bits("overscan_appropriate_flag", 1)

        video_signal_type_present_flag = r.bits("video_signal_type_present_flag", 1)
        self.video_signal_type_present_flag = video_signal_type_present_flag
        if video_signal_type_present_flag:
            self.video_format = r.bits("video_format", 3)
            self.video_full_range_flag = r.bits("video_full_range_flag", 1)
            colour_description_present_flag = r.bits(
                "colour_description_present_flag", 1
            )
            self.colour_description_present_flag = colour_description_present_flag
            if colour_description_present_flag:
                self.colour_primaries = r.bits("colour_primaries", 8)
                self.transfer_characteristics = r.bits("transfer_characteristics", 8)
                self.matrix_coeffs = r.bits("matrix_coeffs", 8)

        chroma_loc_info_present_flag = r.bits("chroma_loc_info_present_flag", 1)
        self.chroma_loc_info_present_flag = chroma_loc_info_present_flag
        if chroma_loc_info_present_flag:
            self.chroma_sample_loc_type_top_field = r.ue(
                "chroma_sample_loc_type_top_field"
            )
            self.chroma_sample_loc_type_bottom_field = r.ue(
                "chroma_sample_loc_type_bottom_field"
            )

        self.neutral_chroma_indication_flag = r.bits(
            "neutral_chroma_indication_flag", 1
        )
        self.field_seq_flag = r.bits("field_seq_flag", 1)
        frame_field_info_present_flag = r.bits("frame_field_info_present_flag", 1)
        self.frame_field_info_present_flag = frame_field_info_present_flag
        default_display_window_flag = r.bits("default_display_window_flag", 1)
        self.default_display_window_flag = default_display_window_flag
        if default_display_window_flag:
            self.def_disp_win_left_offset = r.ue("def_disp_win_left_offset")
            self.def_disp_win_right_offset = r.ue("def_disp_win_right_offset")
            self.def_disp_win_top_offset = r.ue("def_disp_win_top_offset")
            self.def_disp_win_bottom_offset = r.ue("def_disp_win_bottom_offset")

        vui_timing_info_present_flag = r.bits("vui_timing_info_present_flag", 1)
        self.vui_timing_info_present_flag = vui_timing_info_present_flag
        if vui_timing_info_present_flag:
            self.vui_num_units_in_tick = r.bits("vui_num_units_in_tick", 32)
            self.vui_time_scale = r.bits("vui_time_scale", 32)
            vui_poc_proportional_to_timing_flag = r.bits(
                "vui_poc_proportional_to_timing_flag", 1
            )
            self.vui_poc_proportional_to_timing_flag = (
                vui_poc_proportional_to_timing_flag
            )
            if vui_poc_proportional_to_timing_flag:
                self.vui_num_ticks_poc_diff_one_minus1 = r.ue(
                    "vui_num_ticks_poc_diff_one_minus1"
                )

            vui_hrd_parameters_present_flag = r.bits(
                "vui_hrd_parameters_present_flag", 1
            )
            self.vui_hrd_parameters_present_flag = vui_hrd_parameters_present_flag
            if vui_hrd_parameters_present_flag:
                self.hrd_parameters = hevc_hrd_parameters_._from(
                    r, 1, MaxSubLayersMinus1
                )
                hrd_parameters_told = r.kept("hevc_hrd_parameters")

        bitstream_restriction_flag = r.bits("bitstream_restriction_flag", 1)
        self.bitstream_restriction_flag = bitstream_restriction_flag
        if bitstream_restriction_flag:
            self.tiles_fixed_structure_flag = r.bits("tiles_fixed_structure_flag", 1)
            self.motion_vectors_over_pic_boundaries_flag = r.bits(
                "motion_vectors_over_pic_boundaries_flag", 1
            )
            self.restricted_ref_pic_lists_flag = r.bits(
                "restricted_ref_pic_lists_flag", 1
            )
            self.min_spatial_segmentation_idc = r.ue("min_spatial_segmentation_idc")
            self.max_bytes_per_pic_denom = r.ue("max_bytes_per_pic_denom")
            self.max_bits_per_min_cu_denom = r.ue("max_bits_per_min_cu_denom")
            self.log2_max_mv_length_horizontal = r.ue("log2_max_mv_length_horizontal")
            self.log2_max_mv_length_vertical = r.ue("log2_max_mv_length_vertical")

        r.keep(
            "hevc_vui_parameters",
            None,
            {
                "frame_field_info_present_flag": frame_field_info_present_flag,
                "hrd_parameters": hrd_parameters_told,
            },
        )

    def _write(self, w: BitWriter, /, MaxSubLayersMinus1: Any) -> None:
        hrd_parameters_told: Any = None
        aspect_ratio_info_present_flag = self.aspect_ratio_info_present_flag
        aspect_ratio_idc = self.aspect_ratio_idc or 0
        overscan_info_present_flag = self.overscan_info_present_flag
        video_signal_type_present_flag = self.video_signal_type_present_flag
        colour_description_present_flag = self.colour_description_present_flag or 0
        chroma_loc_info_present_flag = self.chroma_loc_info_present_flag
        frame_field_info_present_flag = self.frame_field_info_present_flag
        default_display_window_flag = self.default_display_window_flag
        vui_timing_info_present_flag = self.vui_timing_info_present_flag
        vui_poc_proportional_to_timing_flag = (
            self.vui_poc_proportional_to_timing_flag or 0
        )
        vui_hrd_parameters_present_flag = self.vui_hrd_parameters_present_flag or 0
        bitstream_restriction_flag = self.bitstream_restriction_flag
        w.bits("aspect_ratio_info_present_flag", self.aspect_ratio_info_present_flag, 1)
        if aspect_ratio_info_present_flag:
            w.bits("aspect_ratio_idc", self.aspect_ratio_idc, 8)
            if aspect_ratio_idc == 255:
                w.bits("sar_width", self.sar_width, 16)
                w.bits("sar_height", self.sar_height, 16)

        w.bits("overscan_info_present_flag", self.overscan_info_present_flag, 1)
        if overscan_info_present_flag:
            w.bits("overscan_appropriate_flag", self.overscan_appropriate_flag, 1)

        w.bits("video_signal_type_present_flag", self.video_signal_type_present_flag, 1)
        if video_signal_type_present_flag:
            w.bits("video_format", self.video_format, 3)
            w.bits("video_full_range_flag", self.video_full_range_flag, 1)
            w.bits(
                "colour_description_present_flag",
                self.colour_description_present_flag,
                1,
            )
            if colour_description_present_flag:
                w.bits("colour_primaries", self.colour_primaries, 8)
                w.bits("transfer_characteristics", self.transfer_characteristics, 8)
                w.bits("matrix_coeffs", self.matrix_coeffs, 8)

        w.bits("chroma_loc_info_present_flag", self.chroma_loc_info_present_flag, 1)
        if chroma_loc_info_present_flag:
            w.ue(
                "chroma_sample_loc_type_top_field",
                self.chroma_sample_loc_type_top_field,
            )
            w.ue(
                "chroma_sample_loc_type_bottom_field",
                self.chroma_sample_loc_type_bottom_field,
            )

        w.bits("neutral_chroma_indication_flag", self.neutral_chroma_indication_flag, 1)
        w.bits("field_seq_flag", self.field_seq_flag, 1)
        w.bits("frame_field_info_present_flag", self.frame_field_info_present_flag, 1)
        w.bits("default_display_window_flag", self.default_display_window_flag, 1)
        if default_display_window_flag:
            w.ue("def_disp_win_left_offset", self.def_disp_win_left_offset)
            w.ue("def_disp_win_right_offset", self.def_disp_win_right_offset)
            w.ue("def_disp_win_top_offset", self.def_disp_win_top_offset)
            w.ue("def_disp_win_bottom_offset", self.def_disp_win_bottom_offset)

        w.bits("vui_timing_info_present_flag", self.vui_timing_info_present_flag, 1)
        if vui_timing_info_present_flag:
            w.bits("vui_num_units_in_tick", self.vui_num_units_in_tick, 32)
            w.bits("vui_time_scale", self.vui_time_scale, 32)
            w.bits(
                "vui_poc_proportional_to_timing_flag",
                self.vui_poc_proportional_to_timing_flag,
                1,
            )
            if vui_poc_proportional_to_timing_flag:
                w.ue(
                    "vui_num_ticks_poc_diff_one_minus1",
                    self.vui_num_ticks_poc_diff_one_minus1,
                )

            w.bits(
                "vui_hrd_parameters_present_flag",
                self.vui_hrd_parameters_present_flag,
                1,
            )
            if vui_hrd_parameters_present_flag:
                w.record("hrd_parameters", self.hrd_parameters, 1, MaxSubLayersMinus1)
                hrd_parameters_told = w.kept("hevc_hrd_parameters")

        w.bits("bitstream_restriction_flag", self.bitstream_restriction_flag, 1)
        if bitstream_restriction_flag:
            w.bits("tiles_fixed_structure_flag", self.tiles_fixed_structure_flag, 1)
            w.bits(
                "motion_vectors_over_pic_boundaries_flag",
                self.motion_vectors_over_pic_boundaries_flag,
                1,
            )
            w.bits(
                "restricted_ref_pic_lists_flag", self.restricted_ref_pic_lists_flag, 1
            )
            w.ue("min_spatial_segmentation_idc", self.min_spatial_segmentation_idc)
            w.ue("max_bytes_per_pic_denom", self.max_bytes_per_pic_denom)
            w.ue("max_bits_per_min_cu_denom", self.max_bits_per_min_cu_denom)
            w.ue("log2_max_mv_length_horizontal", self.log2_max_mv_length_horizontal)
            w.ue("log2_max_mv_length_vertical", self.log2_max_mv_length_vertical)

        w.keep(
            "hevc_vui_parameters",
            None,
            {
                "frame_field_info_present_flag": frame_field_info_present_flag,
                "hrd_parameters": hrd_parameters_told,
            },
        )
