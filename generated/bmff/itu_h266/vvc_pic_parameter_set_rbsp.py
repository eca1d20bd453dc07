"""vvc_pic_parameter_set_rbsp of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h266.vvc_rbsp_trailing_bits import (
    vvc_rbsp_trailing_bits as vvc_rbsp_trailing_bits_,
)
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import given

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class vvc_pic_parameter_set_rbsp(BitRecord):
    """What holds for pictures.

    ISO/IEC 23090-3:2024, 7.3.2.5::

        pic_parameter_set_rbsp() {
            pps_pic_parameter_set_id                            u(6)
            pps_seq_parameter_set_id                            u(4)
            pps_mixed_nalu_types_in_pic_flag                    u(1)
            pps_pic_width_in_luma_samples                       ue(v)
            pps_pic_height_in_luma_samples                      ue(v)
            pps_conformance_window_flag                         u(1)
            if (pps_conformance_window_flag) {
                pps_conf_win_left_offset                        ue(v)
                pps_conf_win_right_offset                       ue(v)
                pps_conf_win_top_offset                         ue(v)
                pps_conf_win_bottom_offset                      ue(v)
            }
            pps_scaling_window_explicit_signalling_flag         u(1)
            if (pps_scaling_window_explicit_signalling_flag) {
                pps_scaling_win_left_offset                     se(v)
                pps_scaling_win_right_offset                    se(v)
                pps_scaling_win_top_offset                      se(v)
                pps_scaling_win_bottom_offset                   se(v)
            }
            pps_output_flag_present_flag                        u(1)
            pps_no_pic_partition_flag                           u(1)
            pps_subpic_id_mapping_present_flag                  u(1)
            if (pps_subpic_id_mapping_present_flag) {
                if (!pps_no_pic_partition_flag) {
                    pps_num_subpics_minus1                      ue(v)
                }
                pps_subpic_id_len_minus1                        ue(v)
                for (i = 0; i <= pps_num_subpics_minus1; i++) {
                    pps_subpic_id[i]                            u(v: pps_subpic_id_len_minus1 + 1)
                }
            }
            if (!pps_no_pic_partition_flag) {
                pps_log2_ctu_size_minus5                        u(2)
                pps_num_exp_tile_columns_minus1                 ue(v)
                pps_num_exp_tile_rows_minus1                    ue(v)
                for (i = 0; i <= pps_num_exp_tile_columns_minus1; i++) {
                    pps_tile_column_width_minus1[i]             ue(v)
                }
                for (i = 0; i <= pps_num_exp_tile_rows_minus1; i++) {
                    pps_tile_row_height_minus1[i]               ue(v)
                }
                // The tiles that repeat the last given width and height up to the edges of the picture.
                CtbSizeY = 1 << pps_log2_ctu_size_minus5 + 5
                Remaining = (pps_pic_width_in_luma_samples + CtbSizeY - 1) / CtbSizeY
                for (i = 0; i <= pps_num_exp_tile_columns_minus1; i++) {
                    Remaining -= pps_tile_column_width_minus1[i] + 1
                }
                Uniform = pps_tile_column_width_minus1[pps_num_exp_tile_columns_minus1] + 1
                NumTileColumns = pps_num_exp_tile_columns_minus1 + 1 + (Remaining + Uniform - 1) / Uniform
                Remaining = (pps_pic_height_in_luma_samples + CtbSizeY - 1) / CtbSizeY
                for (i = 0; i <= pps_num_exp_tile_rows_minus1; i++) {
                    RowHeightVal[i] = pps_tile_row_height_minus1[i] + 1
                    Remaining -= RowHeightVal[i]
                }
                Uniform = pps_tile_row_height_minus1[pps_num_exp_tile_rows_minus1] + 1
                NumTileRows = pps_num_exp_tile_rows_minus1 + 1
                while (Remaining > 0) {
                    RowHeightVal[NumTileRows] = Min(Remaining, Uniform)
                    Remaining -= Uniform
                    NumTileRows++
                }
                if (NumTileColumns * NumTileRows > 1) {
                    pps_loop_filter_across_tiles_enabled_flag   u(1)
                    pps_rect_slice_flag                         u(1) // @absent 1
                }
                if (pps_rect_slice_flag) {
                    pps_single_slice_per_subpic_flag            u(1) // @absent 1
                }
                if (pps_rect_slice_flag && !pps_single_slice_per_subpic_flag) {
                    pps_num_slices_in_pic_minus1                ue(v)
                    if (pps_num_slices_in_pic_minus1 > 1) {
                        pps_tile_idx_delta_present_flag         u(1)
                    }
                    TileIdx = 0
                    SliceHeightInTiles = 1
                    for (i = 0; i < pps_num_slices_in_pic_minus1; i++) { // @as pps_slice_sizes
                        TileY = TileIdx / NumTileColumns
                        if (TileIdx % NumTileColumns != NumTileColumns - 1) {
                            pps_slice_width_in_tiles_minus1[i]  ue(v)
                        }
                        if (TileY != NumTileRows - 1 && (pps_tile_idx_delta_present_flag || TileIdx % NumTileColumns == 0)) {
                            pps_slice_height_in_tiles_minus1[i] ue(v)
                            SliceHeightInTiles = pps_slice_height_in_tiles_minus1[i] + 1
                        } else if (TileY == NumTileRows - 1) {
                            SliceHeightInTiles = 1
                        }
                        SliceWidthInTiles = pps_slice_width_in_tiles_minus1[i] + 1
                        if (SliceWidthInTiles == 1 && SliceHeightInTiles == 1 && RowHeightVal[TileY] > 1) {
                            pps_num_exp_slices_in_tile[i]       ue(v)
                            NumSlicesInTile = pps_num_exp_slices_in_tile[i]
                            Remaining = RowHeightVal[TileY]
                            Uniform = Remaining
                            for (j = 0; j < pps_num_exp_slices_in_tile[i]; j++) {
                                pps_exp_slice_height_in_ctus_minus1[i][j] ue(v)
                                Uniform = pps_exp_slice_height_in_ctus_minus1[i][j] + 1
                                Remaining -= Uniform
                            }
                            NumSlicesInTile += (Remaining + Uniform - 1) / Uniform
                            i += NumSlicesInTile - 1
                        }
                        if (pps_tile_idx_delta_present_flag && i < pps_num_slices_in_pic_minus1) {
                            pps_tile_idx_delta_val[i]           se(v)
                            TileIdx += pps_tile_idx_delta_val[i]
                        } else {
                            TileIdx += SliceWidthInTiles
                            if (TileIdx % NumTileColumns == 0) {
                                TileIdx += (SliceHeightInTiles - 1) * NumTileColumns
                            }
                        }
                    }
                }
                if (!pps_rect_slice_flag || pps_single_slice_per_subpic_flag || pps_num_slices_in_pic_minus1 > 0) {
                    pps_loop_filter_across_slices_enabled_flag  u(1)
                }
            }
            pps_cabac_init_present_flag                         u(1)
            for (i = 0; i < 2; i++) {
                pps_num_ref_idx_default_active_minus1[i]        ue(v)
            }
            pps_rpl1_idx_present_flag                           u(1)
            pps_weighted_pred_flag                              u(1)
            pps_weighted_bipred_flag                            u(1)
            pps_ref_wraparound_enabled_flag                     u(1)
            if (pps_ref_wraparound_enabled_flag) {
                pps_pic_width_minus_wraparound_offset           ue(v)
            }
            pps_init_qp_minus26                                 se(v)
            pps_cu_qp_delta_enabled_flag                        u(1)
            pps_chroma_tool_offsets_present_flag                u(1)
            if (pps_chroma_tool_offsets_present_flag) {
                pps_cb_qp_offset                                se(v)
                pps_cr_qp_offset                                se(v)
                pps_joint_cbcr_qp_offset_present_flag           u(1)
                if (pps_joint_cbcr_qp_offset_present_flag) {
                    pps_joint_cbcr_qp_offset_value              se(v)
                }
                pps_slice_chroma_qp_offsets_present_flag        u(1)
                pps_cu_chroma_qp_offset_list_enabled_flag       u(1)
                if (pps_cu_chroma_qp_offset_list_enabled_flag) {
                    pps_chroma_qp_offset_list_len_minus1        ue(v)
                    for (i = 0; i <= pps_chroma_qp_offset_list_len_minus1; i++) { // @as pps_chroma_qp_offsets
                        pps_cb_qp_offset_list[i]                se(v)
                        pps_cr_qp_offset_list[i]                se(v)
                        if (pps_joint_cbcr_qp_offset_present_flag) {
                            pps_joint_cbcr_qp_offset_list[i]    se(v)
                        }
                    }
                }
            }
            pps_deblocking_filter_control_present_flag          u(1)
            if (pps_deblocking_filter_control_present_flag) {
                pps_deblocking_filter_override_enabled_flag     u(1)
                pps_deblocking_filter_disabled_flag             u(1)
                if (!pps_no_pic_partition_flag && pps_deblocking_filter_override_enabled_flag) {
                    pps_dbf_info_in_ph_flag                     u(1)
                }
                if (!pps_deblocking_filter_disabled_flag) {
                    pps_luma_beta_offset_div2                   se(v)
                    pps_luma_tc_offset_div2                     se(v)
                    if (pps_chroma_tool_offsets_present_flag) {
                        pps_cb_beta_offset_div2                 se(v)
                        pps_cb_tc_offset_div2                   se(v)
                        pps_cr_beta_offset_div2                 se(v)
                        pps_cr_tc_offset_div2                   se(v)
                    }
                }
            }
            if (!pps_no_pic_partition_flag) {
                pps_rpl_info_in_ph_flag                         u(1)
                pps_sao_info_in_ph_flag                         u(1)
                pps_alf_info_in_ph_flag                         u(1)
                if ((pps_weighted_pred_flag || pps_weighted_bipred_flag) && pps_rpl_info_in_ph_flag) {
                    pps_wp_info_in_ph_flag                      u(1)
                }
                pps_qp_delta_info_in_ph_flag                    u(1)
            }
            pps_picture_header_extension_present_flag           u(1)
            pps_slice_header_extension_present_flag             u(1)
            pps_extension_flag                                  u(1)
            if (pps_extension_flag) {
                while (more_rbsp_data()) {
                    pps_extension_data_flag                     u(1)
                }
            }
            rbsp_trailing_bits()
        }

    Attributes:
        pps_pic_parameter_set_id: ``u(6)``.
        pps_seq_parameter_set_id: ``u(4)``.
        pps_mixed_nalu_types_in_pic_flag: ``u(1)``.
        pps_pic_width_in_luma_samples: ``ue(v)``.
        pps_pic_height_in_luma_samples: ``ue(v)``.
        pps_conformance_window_flag: ``u(1)``.
        pps_conf_win_left_offset: ``ue(v)``; None when left out.
        pps_conf_win_right_offset: ``ue(v)``; None when left out.
        pps_conf_win_top_offset: ``ue(v)``; None when left out.
        pps_conf_win_bottom_offset: ``ue(v)``; None when left out.
        pps_scaling_window_explicit_signalling_flag: ``u(1)``.
        pps_scaling_win_left_offset: ``se(v)``; None when left out.
        pps_scaling_win_right_offset: ``se(v)``; None when left out.
        pps_scaling_win_top_offset: ``se(v)``; None when left out.
        pps_scaling_win_bottom_offset: ``se(v)``; None when left out.
        pps_output_flag_present_flag: ``u(1)``.
        pps_no_pic_partition_flag: ``u(1)``.
        pps_subpic_id_mapping_present_flag: ``u(1)``.
        pps_num_subpics_minus1: ``ue(v)``; None when left out.
        pps_subpic_id_len_minus1: ``ue(v)``; None when left out.
        pps_subpic_id: ``u(v)``; None when left out.
        pps_log2_ctu_size_minus5: ``u(2)``; None when left out.
        pps_num_exp_tile_columns_minus1: ``ue(v)``; None when left out.
        pps_num_exp_tile_rows_minus1: ``ue(v)``; None when left out.
        pps_tile_column_width_minus1: A list of ``pps_tile_column_width_minus1``; None when
            left out.
        pps_tile_row_height_minus1: A list of ``pps_tile_row_height_minus1``; None when left
            out.
        pps_loop_filter_across_tiles_enabled_flag: ``u(1)``; None when left out.
        pps_rect_slice_flag: ``u(1)``; None when left out.
        pps_single_slice_per_subpic_flag: ``u(1)``; None when left out.
        pps_num_slices_in_pic_minus1: ``ue(v)``; None when left out.
        pps_tile_idx_delta_present_flag: ``u(1)``; None when left out.
        pps_slice_sizes: A list of ``PpsSliceSize``; None when left out.
        pps_loop_filter_across_slices_enabled_flag: ``u(1)``; None when left out.
        pps_cabac_init_present_flag: ``u(1)``.
        pps_num_ref_idx_default_active_minus1: A list of
            ``pps_num_ref_idx_default_active_minus1``.
        pps_rpl1_idx_present_flag: ``u(1)``.
        pps_weighted_pred_flag: ``u(1)``.
        pps_weighted_bipred_flag: ``u(1)``.
        pps_ref_wraparound_enabled_flag: ``u(1)``.
        pps_pic_width_minus_wraparound_offset: ``ue(v)``; None when left out.
        pps_init_qp_minus26: ``se(v)``.
        pps_cu_qp_delta_enabled_flag: ``u(1)``.
        pps_chroma_tool_offsets_present_flag: ``u(1)``.
        pps_cb_qp_offset: ``se(v)``; None when left out.
        pps_cr_qp_offset: ``se(v)``; None when left out.
        pps_joint_cbcr_qp_offset_present_flag: ``u(1)``; None when left out.
        pps_joint_cbcr_qp_offset_value: ``se(v)``; None when left out.
        pps_slice_chroma_qp_offsets_present_flag: ``u(1)``; None when left out.
        pps_cu_chroma_qp_offset_list_enabled_flag: ``u(1)``; None when left out.
        pps_chroma_qp_offset_list_len_minus1: ``ue(v)``; None when left out.
        pps_chroma_qp_offsets: A list of ``PpsChromaQpOffset``; None when left out.
        pps_deblocking_filter_control_present_flag: ``u(1)``.
        pps_deblocking_filter_override_enabled_flag: ``u(1)``; None when left out.
        pps_deblocking_filter_disabled_flag: ``u(1)``; None when left out.
        pps_dbf_info_in_ph_flag: ``u(1)``; None when left out.
        pps_luma_beta_offset_div2: ``se(v)``; None when left out.
        pps_luma_tc_offset_div2: ``se(v)``; None when left out.
        pps_cb_beta_offset_div2: ``se(v)``; None when left out.
        pps_cb_tc_offset_div2: ``se(v)``; None when left out.
        pps_cr_beta_offset_div2: ``se(v)``; None when left out.
        pps_cr_tc_offset_div2: ``se(v)``; None when left out.
        pps_rpl_info_in_ph_flag: ``u(1)``; None when left out.
        pps_sao_info_in_ph_flag: ``u(1)``; None when left out.
        pps_alf_info_in_ph_flag: ``u(1)``; None when left out.
        pps_wp_info_in_ph_flag: ``u(1)``; None when left out.
        pps_qp_delta_info_in_ph_flag: ``u(1)``; None when left out.
        pps_picture_header_extension_present_flag: ``u(1)``.
        pps_slice_header_extension_present_flag: ``u(1)``.
        pps_extension_flag: ``u(1)``.
        pps_extension_data_flag: ``u(1)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "pps_alf_info_in_ph_flag",
        "pps_cabac_init_present_flag",
        "pps_cb_beta_offset_div2",
        "pps_cb_qp_offset",
        "pps_cb_tc_offset_div2",
        "pps_chroma_qp_offsets",
        "pps_chroma_tool_offsets_present_flag",
        "pps_conf_win_bottom_offset",
        "pps_conf_win_left_offset",
        "pps_conf_win_right_offset",
        "pps_conf_win_top_offset",
        "pps_conformance_window_flag",
        "pps_cr_beta_offset_div2",
        "pps_cr_qp_offset",
        "pps_cr_tc_offset_div2",
        "pps_cu_chroma_qp_offset_list_enabled_flag",
        "pps_cu_qp_delta_enabled_flag",
        "pps_dbf_info_in_ph_flag",
        "pps_deblocking_filter_control_present_flag",
        "pps_deblocking_filter_disabled_flag",
        "pps_deblocking_filter_override_enabled_flag",
        "pps_extension_data_flag",
        "pps_extension_flag",
        "pps_init_qp_minus26",
        "pps_joint_cbcr_qp_offset_present_flag",
        "pps_joint_cbcr_qp_offset_value",
        "pps_log2_ctu_size_minus5",
        "pps_loop_filter_across_slices_enabled_flag",
        "pps_loop_filter_across_tiles_enabled_flag",
        "pps_luma_beta_offset_div2",
        "pps_luma_tc_offset_div2",
        "pps_mixed_nalu_types_in_pic_flag",
        "pps_no_pic_partition_flag",
        "pps_num_ref_idx_default_active_minus1",
        "pps_num_slices_in_pic_minus1",
        "pps_output_flag_present_flag",
        "pps_pic_height_in_luma_samples",
        "pps_pic_parameter_set_id",
        "pps_pic_width_in_luma_samples",
        "pps_pic_width_minus_wraparound_offset",
        "pps_picture_header_extension_present_flag",
        "pps_qp_delta_info_in_ph_flag",
        "pps_rect_slice_flag",
        "pps_ref_wraparound_enabled_flag",
        "pps_rpl1_idx_present_flag",
        "pps_rpl_info_in_ph_flag",
        "pps_sao_info_in_ph_flag",
        "pps_scaling_win_bottom_offset",
        "pps_scaling_win_left_offset",
        "pps_scaling_win_right_offset",
        "pps_scaling_win_top_offset",
        "pps_scaling_window_explicit_signalling_flag",
        "pps_seq_parameter_set_id",
        "pps_single_slice_per_subpic_flag",
        "pps_slice_chroma_qp_offsets_present_flag",
        "pps_slice_header_extension_present_flag",
        "pps_slice_sizes",
        "pps_subpic_id",
        "pps_subpic_id_len_minus1",
        "pps_subpic_id_mapping_present_flag",
        "pps_tile_column_width_minus1",
        "pps_tile_idx_delta_present_flag",
        "pps_tile_row_height_minus1",
        "pps_weighted_bipred_flag",
        "pps_weighted_pred_flag",
        "pps_wp_info_in_ph_flag",
        "rbsp_trailing_bits",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x10"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "pps_pic_parameter_set_id",
        "pps_seq_parameter_set_id",
        "pps_mixed_nalu_types_in_pic_flag",
        "pps_pic_width_in_luma_samples",
        "pps_pic_height_in_luma_samples",
        "pps_conformance_window_flag",
        "pps_conf_win_left_offset",
        "pps_conf_win_right_offset",
        "pps_conf_win_top_offset",
        "pps_conf_win_bottom_offset",
        "pps_scaling_window_explicit_signalling_flag",
        "pps_scaling_win_left_offset",
        "pps_scaling_win_right_offset",
        "pps_scaling_win_top_offset",
        "pps_scaling_win_bottom_offset",
        "pps_output_flag_present_flag",
        "pps_no_pic_partition_flag",
        "pps_subpic_id_mapping_present_flag",
        "pps_num_subpics_minus1",
        "pps_subpic_id_len_minus1",
        "pps_subpic_id",
        "pps_log2_ctu_size_minus5",
        "pps_num_exp_tile_columns_minus1",
        "pps_num_exp_tile_rows_minus1",
        "pps_tile_column_width_minus1",
        "pps_tile_row_height_minus1",
        "pps_loop_filter_across_tiles_enabled_flag",
        "pps_rect_slice_flag",
        "pps_single_slice_per_subpic_flag",
        "pps_num_slices_in_pic_minus1",
        "pps_tile_idx_delta_present_flag",
        "pps_slice_sizes",
        "pps_loop_filter_across_slices_enabled_flag",
        "pps_cabac_init_present_flag",
        "pps_num_ref_idx_default_active_minus1",
        "pps_rpl1_idx_present_flag",
        "pps_weighted_pred_flag",
        "pps_weighted_bipred_flag",
        "pps_ref_wraparound_enabled_flag",
        "pps_pic_width_minus_wraparound_offset",
        "pps_init_qp_minus26",
        "pps_cu_qp_delta_enabled_flag",
        "pps_chroma_tool_offsets_present_flag",
        "pps_cb_qp_offset",
        "pps_cr_qp_offset",
        "pps_joint_cbcr_qp_offset_present_flag",
        "pps_joint_cbcr_qp_offset_value",
        "pps_slice_chroma_qp_offsets_present_flag",
        "pps_cu_chroma_qp_offset_list_enabled_flag",
        "pps_chroma_qp_offset_list_len_minus1",
        "pps_chroma_qp_offsets",
        "pps_deblocking_filter_control_present_flag",
        "pps_deblocking_filter_override_enabled_flag",
        "pps_deblocking_filter_disabled_flag",
        "pps_dbf_info_in_ph_flag",
        "pps_luma_beta_offset_div2",
        "pps_luma_tc_offset_div2",
        "pps_cb_beta_offset_div2",
        "pps_cb_tc_offset_div2",
        "pps_cr_beta_offset_div2",
        "pps_cr_tc_offset_div2",
        "pps_rpl_info_in_ph_flag",
        "pps_sao_info_in_ph_flag",
        "pps_alf_info_in_ph_flag",
        "pps_wp_info_in_ph_flag",
        "pps_qp_delta_info_in_ph_flag",
        "pps_picture_header_extension_present_flag",
        "pps_slice_header_extension_present_flag",
        "pps_extension_flag",
        "pps_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "pic_parameter_set_rbsp"

    pps_pic_parameter_set_id: int
    pps_seq_parameter_set_id: int
    pps_mixed_nalu_types_in_pic_flag: int
    pps_pic_width_in_luma_samples: int
    pps_pic_height_in_luma_samples: int
    pps_conformance_window_flag: int
    pps_conf_win_left_offset: int | None
    pps_conf_win_right_offset: int | None
    pps_conf_win_top_offset: int | None
    pps_conf_win_bottom_offset: int | None
    pps_scaling_window_explicit_signalling_flag: int
    pps_scaling_win_left_offset: int | None
    pps_scaling_win_right_offset: int | None
    pps_scaling_win_top_offset: int | None
    pps_scaling_win_bottom_offset: int | None
    pps_output_flag_present_flag: int
    pps_no_pic_partition_flag: int
    pps_subpic_id_mapping_present_flag: int
    pps_subpic_id_len_minus1: int | None
    pps_subpic_id: Table | None
    pps_log2_ctu_size_minus5: int | None
    pps_tile_column_width_minus1: list[int] | None
    pps_tile_row_height_minus1: list[int] | None
    pps_loop_filter_across_tiles_enabled_flag: int | None
    pps_rect_slice_flag: int | None
    pps_single_slice_per_subpic_flag: int | None
    pps_num_slices_in_pic_minus1: int | None
    pps_tile_idx_delta_present_flag: int | None
    pps_slice_sizes: list[vvc_pic_parameter_set_rbsp.PpsSliceSize] | None
    pps_loop_filter_across_slices_enabled_flag: int | None
    pps_cabac_init_present_flag: int
    pps_num_ref_idx_default_active_minus1: list[int]
    pps_rpl1_idx_present_flag: int
    pps_weighted_pred_flag: int
    pps_weighted_bipred_flag: int
    pps_ref_wraparound_enabled_flag: int
    pps_pic_width_minus_wraparound_offset: int | None
    pps_init_qp_minus26: int
    pps_cu_qp_delta_enabled_flag: int
    pps_chroma_tool_offsets_present_flag: int
    pps_cb_qp_offset: int | None
    pps_cr_qp_offset: int | None
    pps_joint_cbcr_qp_offset_present_flag: int | None
    pps_joint_cbcr_qp_offset_value: int | None
    pps_slice_chroma_qp_offsets_present_flag: int | None
    pps_cu_chroma_qp_offset_list_enabled_flag: int | None
    pps_chroma_qp_offsets: list[vvc_pic_parameter_set_rbsp.PpsChromaQpOffset] | None
    pps_deblocking_filter_control_present_flag: int
    pps_deblocking_filter_override_enabled_flag: int | None
    pps_deblocking_filter_disabled_flag: int | None
    pps_dbf_info_in_ph_flag: int | None
    pps_luma_beta_offset_div2: int | None
    pps_luma_tc_offset_div2: int | None
    pps_cb_beta_offset_div2: int | None
    pps_cb_tc_offset_div2: int | None
    pps_cr_beta_offset_div2: int | None
    pps_cr_tc_offset_div2: int | None
    pps_rpl_info_in_ph_flag: int | None
    pps_sao_info_in_ph_flag: int | None
    pps_alf_info_in_ph_flag: int | None
    pps_wp_info_in_ph_flag: int | None
    pps_qp_delta_info_in_ph_flag: int | None
    pps_picture_header_extension_present_flag: int
    pps_slice_header_extension_present_flag: int
    pps_extension_flag: int
    pps_extension_data_flag: str | None
    rbsp_trailing_bits: vvc_rbsp_trailing_bits_

    class PpsSliceSize(Row):
        """One of the ``pps_slice_sizes`` of vvc_pic_parameter_set_rbsp.

        Attributes:
            pps_slice_width_in_tiles_minus1: ``ue(v)``; None when left out.
            pps_slice_height_in_tiles_minus1: ``ue(v)``; None when left out.
            pps_exp_slice_height_in_ctus_minus1: A list of
                ``pps_exp_slice_height_in_ctus_minus1``; None when left out.
            pps_tile_idx_delta_val: ``se(v)``; None when left out.
        """

        __slots__ = (
            "pps_exp_slice_height_in_ctus_minus1",
            "pps_slice_height_in_tiles_minus1",
            "pps_slice_width_in_tiles_minus1",
            "pps_tile_idx_delta_val",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "pps_slice_width_in_tiles_minus1",
            "pps_slice_height_in_tiles_minus1",
            "pps_exp_slice_height_in_ctus_minus1",
            "pps_tile_idx_delta_val",
        )

        pps_slice_width_in_tiles_minus1: int | None
        pps_slice_height_in_tiles_minus1: int | None
        pps_exp_slice_height_in_ctus_minus1: list[int] | None
        pps_tile_idx_delta_val: int | None

        def __init__(
            self,
            *,
            pps_slice_width_in_tiles_minus1: int | None = None,
            pps_slice_height_in_tiles_minus1: int | None = None,
            pps_exp_slice_height_in_ctus_minus1: Iterable[int] | None = None,
            pps_tile_idx_delta_val: int | None = None,
        ) -> None:
            self.pps_slice_width_in_tiles_minus1 = pps_slice_width_in_tiles_minus1
            self.pps_slice_height_in_tiles_minus1 = pps_slice_height_in_tiles_minus1
            self.pps_exp_slice_height_in_ctus_minus1 = (
                None
                if pps_exp_slice_height_in_ctus_minus1 is None
                else list(pps_exp_slice_height_in_ctus_minus1)
            )
            self.pps_tile_idx_delta_val = pps_tile_idx_delta_val

    class PpsChromaQpOffset(Row):
        """One of the ``pps_chroma_qp_offsets`` of vvc_pic_parameter_set_rbsp.

        Attributes:
            pps_cb_qp_offset_list: ``se(v)``.
            pps_cr_qp_offset_list: ``se(v)``.
            pps_joint_cbcr_qp_offset_list: ``se(v)``; None when left out.
        """

        __slots__ = (
            "pps_cb_qp_offset_list",
            "pps_cr_qp_offset_list",
            "pps_joint_cbcr_qp_offset_list",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "pps_cb_qp_offset_list",
            "pps_cr_qp_offset_list",
            "pps_joint_cbcr_qp_offset_list",
        )

        pps_cb_qp_offset_list: int
        pps_cr_qp_offset_list: int
        pps_joint_cbcr_qp_offset_list: int | None

        def __init__(
            self,
            *,
            pps_cb_qp_offset_list: int = 0,
            pps_cr_qp_offset_list: int = 0,
            pps_joint_cbcr_qp_offset_list: int | None = None,
        ) -> None:
            self.pps_cb_qp_offset_list = pps_cb_qp_offset_list
            self.pps_cr_qp_offset_list = pps_cr_qp_offset_list
            self.pps_joint_cbcr_qp_offset_list = pps_joint_cbcr_qp_offset_list

    def __init__(
        self,
        *,
        pps_pic_parameter_set_id: int = 0,
        pps_seq_parameter_set_id: int = 0,
        pps_mixed_nalu_types_in_pic_flag: int = 0,
        pps_pic_width_in_luma_samples: int = 0,
        pps_pic_height_in_luma_samples: int = 0,
        pps_conformance_window_flag: int = 0,
        pps_conf_win_left_offset: int | None = None,
        pps_conf_win_right_offset: int | None = None,
        pps_conf_win_top_offset: int | None = None,
        pps_conf_win_bottom_offset: int | None = None,
        pps_scaling_window_explicit_signalling_flag: int = 0,
        pps_scaling_win_left_offset: int | None = None,
        pps_scaling_win_right_offset: int | None = None,
        pps_scaling_win_top_offset: int | None = None,
        pps_scaling_win_bottom_offset: int | None = None,
        pps_output_flag_present_flag: int = 0,
        pps_no_pic_partition_flag: int = 0,
        pps_subpic_id_mapping_present_flag: int = 0,
        pps_subpic_id_len_minus1: int | None = None,
        pps_subpic_id: Any = None,
        pps_log2_ctu_size_minus5: int | None = None,
        pps_tile_column_width_minus1: Iterable[int] | None = None,
        pps_tile_row_height_minus1: Iterable[int] | None = None,
        pps_loop_filter_across_tiles_enabled_flag: int | None = None,
        pps_rect_slice_flag: int | None = None,
        pps_single_slice_per_subpic_flag: int | None = None,
        pps_num_slices_in_pic_minus1: int | None = None,
        pps_tile_idx_delta_present_flag: int | None = None,
        pps_slice_sizes: (
            Iterable[vvc_pic_parameter_set_rbsp.PpsSliceSize] | None
        ) = None,
        pps_loop_filter_across_slices_enabled_flag: int | None = None,
        pps_cabac_init_present_flag: int = 0,
        pps_num_ref_idx_default_active_minus1: Iterable[int] = (),
        pps_rpl1_idx_present_flag: int = 0,
        pps_weighted_pred_flag: int = 0,
        pps_weighted_bipred_flag: int = 0,
        pps_ref_wraparound_enabled_flag: int = 0,
        pps_pic_width_minus_wraparound_offset: int | None = None,
        pps_init_qp_minus26: int = 0,
        pps_cu_qp_delta_enabled_flag: int = 0,
        pps_chroma_tool_offsets_present_flag: int = 0,
        pps_cb_qp_offset: int | None = None,
        pps_cr_qp_offset: int | None = None,
        pps_joint_cbcr_qp_offset_present_flag: int | None = None,
        pps_joint_cbcr_qp_offset_value: int | None = None,
        pps_slice_chroma_qp_offsets_present_flag: int | None = None,
        pps_cu_chroma_qp_offset_list_enabled_flag: int | None = None,
        pps_chroma_qp_offsets: (
            Iterable[vvc_pic_parameter_set_rbsp.PpsChromaQpOffset] | None
        ) = None,
        pps_deblocking_filter_control_present_flag: int = 0,
        pps_deblocking_filter_override_enabled_flag: int | None = None,
        pps_deblocking_filter_disabled_flag: int | None = None,
        pps_dbf_info_in_ph_flag: int | None = None,
        pps_luma_beta_offset_div2: int | None = None,
        pps_luma_tc_offset_div2: int | None = None,
        pps_cb_beta_offset_div2: int | None = None,
        pps_cb_tc_offset_div2: int | None = None,
        pps_cr_beta_offset_div2: int | None = None,
        pps_cr_tc_offset_div2: int | None = None,
        pps_rpl_info_in_ph_flag: int | None = None,
        pps_sao_info_in_ph_flag: int | None = None,
        pps_alf_info_in_ph_flag: int | None = None,
        pps_wp_info_in_ph_flag: int | None = None,
        pps_qp_delta_info_in_ph_flag: int | None = None,
        pps_picture_header_extension_present_flag: int = 0,
        pps_slice_header_extension_present_flag: int = 0,
        pps_extension_flag: int = 0,
        pps_extension_data_flag: str | None = None,
        rbsp_trailing_bits: vvc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.pps_pic_parameter_set_id = pps_pic_parameter_set_id
        self.pps_seq_parameter_set_id = pps_seq_parameter_set_id
        self.pps_mixed_nalu_types_in_pic_flag = pps_mixed_nalu_types_in_pic_flag
        self.pps_pic_width_in_luma_samples = pps_pic_width_in_luma_samples
        self.pps_pic_height_in_luma_samples = pps_pic_height_in_luma_samples
        self.pps_conformance_window_flag = pps_conformance_window_flag
        self.pps_conf_win_left_offset = pps_conf_win_left_offset
        self.pps_conf_win_right_offset = pps_conf_win_right_offset
        self.pps_conf_win_top_offset = pps_conf_win_top_offset
        self.pps_conf_win_bottom_offset = pps_conf_win_bottom_offset
        self.pps_scaling_window_explicit_signalling_flag = (
            pps_scaling_window_explicit_signalling_flag
        )
        self.pps_scaling_win_left_offset = pps_scaling_win_left_offset
        self.pps_scaling_win_right_offset = pps_scaling_win_right_offset
        self.pps_scaling_win_top_offset = pps_scaling_win_top_offset
        self.pps_scaling_win_bottom_offset = pps_scaling_win_bottom_offset
        self.pps_output_flag_present_flag = pps_output_flag_present_flag
        self.pps_no_pic_partition_flag = pps_no_pic_partition_flag
        self.pps_subpic_id_mapping_present_flag = pps_subpic_id_mapping_present_flag
        self.pps_subpic_id_len_minus1 = pps_subpic_id_len_minus1
        self.pps_subpic_id = pps_subpic_id
        self.pps_log2_ctu_size_minus5 = pps_log2_ctu_size_minus5
        self.pps_tile_column_width_minus1 = (
            None
            if pps_tile_column_width_minus1 is None
            else list(pps_tile_column_width_minus1)
        )
        self.pps_tile_row_height_minus1 = (
            None
            if pps_tile_row_height_minus1 is None
            else list(pps_tile_row_height_minus1)
        )
        self.pps_loop_filter_across_tiles_enabled_flag = (
            pps_loop_filter_across_tiles_enabled_flag
        )
        self.pps_rect_slice_flag = pps_rect_slice_flag
        self.pps_single_slice_per_subpic_flag = pps_single_slice_per_subpic_flag
        self.pps_num_slices_in_pic_minus1 = pps_num_slices_in_pic_minus1
        self.pps_tile_idx_delta_present_flag = pps_tile_idx_delta_present_flag
        self.pps_slice_sizes = (
            None if pps_slice_sizes is None else list(pps_slice_sizes)
        )
        self.pps_loop_filter_across_slices_enabled_flag = (
            pps_loop_filter_across_slices_enabled_flag
        )
        self.pps_cabac_init_present_flag = pps_cabac_init_present_flag
        self.pps_num_ref_idx_default_active_minus1 = list(
            pps_num_ref_idx_default_active_minus1
        )
        self.pps_rpl1_idx_present_flag = pps_rpl1_idx_present_flag
        self.pps_weighted_pred_flag = pps_weighted_pred_flag
        self.pps_weighted_bipred_flag = pps_weighted_bipred_flag
        self.pps_ref_wraparound_enabled_flag = pps_ref_wraparound_enabled_flag
        self.pps_pic_width_minus_wraparound_offset = (
            pps_pic_width_minus_wraparound_offset
        )
        self.pps_init_qp_minus26 = pps_init_qp_minus26
        self.pps_cu_qp_delta_enabled_flag = pps_cu_qp_delta_enabled_flag
        self.pps_chroma_tool_offsets_present_flag = pps_chroma_tool_offsets_present_flag
        self.pps_cb_qp_offset = pps_cb_qp_offset
        self.pps_cr_qp_offset = pps_cr_qp_offset
        self.pps_joint_cbcr_qp_offset_present_flag = (
            pps_joint_cbcr_qp_offset_present_flag
        )
        self.pps_joint_cbcr_qp_offset_value = pps_joint_cbcr_qp_offset_value
        self.pps_slice_chroma_qp_offsets_present_flag = (
            pps_slice_chroma_qp_offsets_present_flag
        )
        self.pps_cu_chroma_qp_offset_list_enabled_flag = (
            pps_cu_chroma_qp_offset_list_enabled_flag
        )
        self.pps_chroma_qp_offsets = (
            None if pps_chroma_qp_offsets is None else list(pps_chroma_qp_offsets)
        )
        self.pps_deblocking_filter_control_present_flag = (
            pps_deblocking_filter_control_present_flag
        )
        self.pps_deblocking_filter_override_enabled_flag = (
            pps_deblocking_filter_override_enabled_flag
        )
        self.pps_deblocking_filter_disabled_flag = pps_deblocking_filter_disabled_flag
        self.pps_dbf_info_in_ph_flag = pps_dbf_info_in_ph_flag
        self.pps_luma_beta_offset_div2 = pps_luma_beta_offset_div2
        self.pps_luma_tc_offset_div2 = pps_luma_tc_offset_div2
        self.pps_cb_beta_offset_div2 = pps_cb_beta_offset_div2
        self.pps_cb_tc_offset_div2 = pps_cb_tc_offset_div2
        self.pps_cr_beta_offset_div2 = pps_cr_beta_offset_div2
        self.pps_cr_tc_offset_div2 = pps_cr_tc_offset_div2
        self.pps_rpl_info_in_ph_flag = pps_rpl_info_in_ph_flag
        self.pps_sao_info_in_ph_flag = pps_sao_info_in_ph_flag
        self.pps_alf_info_in_ph_flag = pps_alf_info_in_ph_flag
        self.pps_wp_info_in_ph_flag = pps_wp_info_in_ph_flag
        self.pps_qp_delta_info_in_ph_flag = pps_qp_delta_info_in_ph_flag
        self.pps_picture_header_extension_present_flag = (
            pps_picture_header_extension_present_flag
        )
        self.pps_slice_header_extension_present_flag = (
            pps_slice_header_extension_present_flag
        )
        self.pps_extension_flag = pps_extension_flag
        self.pps_extension_data_flag = pps_extension_data_flag
        self.rbsp_trailing_bits = (
            vvc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    @property
    def pps_num_subpics_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.pps_subpic_id is None else len(self.pps_subpic_id) - 1

    @property
    def pps_num_exp_tile_columns_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.pps_tile_column_width_minus1 is None
            else len(self.pps_tile_column_width_minus1) - 1
        )

    @property
    def pps_num_exp_tile_rows_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.pps_tile_row_height_minus1 is None
            else len(self.pps_tile_row_height_minus1) - 1
        )

    @property
    def pps_chroma_qp_offset_list_len_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.pps_chroma_qp_offsets is None
            else len(self.pps_chroma_qp_offsets) - 1
        )

    def _read(self, r: BitReader, /) -> None:
        RowHeightVal: dict[Any, Any] = {}
        self.pps_conf_win_left_offset = None
        self.pps_conf_win_right_offset = None
        self.pps_conf_win_top_offset = None
        self.pps_conf_win_bottom_offset = None
        self.pps_scaling_win_left_offset = None
        self.pps_scaling_win_right_offset = None
        self.pps_scaling_win_top_offset = None
        self.pps_scaling_win_bottom_offset = None
        pps_num_subpics_minus1 = 0
        self.pps_subpic_id_len_minus1 = None
        pps_subpic_id_len_minus1 = 0
        self.pps_subpic_id = None
        self.pps_log2_ctu_size_minus5 = None
        pps_log2_ctu_size_minus5 = 0
        pps_num_exp_tile_columns_minus1 = 0
        pps_num_exp_tile_rows_minus1 = 0
        self.pps_tile_column_width_minus1 = None
        self.pps_tile_row_height_minus1 = None
        self.pps_loop_filter_across_tiles_enabled_flag = None
        self.pps_rect_slice_flag = None
        pps_rect_slice_flag = 0
        self.pps_single_slice_per_subpic_flag = None
        pps_single_slice_per_subpic_flag = 0
        self.pps_num_slices_in_pic_minus1 = None
        pps_num_slices_in_pic_minus1 = 0
        self.pps_tile_idx_delta_present_flag = None
        pps_tile_idx_delta_present_flag = 0
        self.pps_slice_sizes = None
        self.pps_loop_filter_across_slices_enabled_flag = None
        self.pps_pic_width_minus_wraparound_offset = None
        self.pps_cb_qp_offset = None
        self.pps_cr_qp_offset = None
        self.pps_joint_cbcr_qp_offset_present_flag = None
        pps_joint_cbcr_qp_offset_present_flag = 0
        self.pps_joint_cbcr_qp_offset_value = None
        self.pps_slice_chroma_qp_offsets_present_flag = None
        self.pps_cu_chroma_qp_offset_list_enabled_flag = None
        pps_cu_chroma_qp_offset_list_enabled_flag = 0
        pps_chroma_qp_offset_list_len_minus1 = 0
        self.pps_chroma_qp_offsets = None
        self.pps_deblocking_filter_override_enabled_flag = None
        pps_deblocking_filter_override_enabled_flag = 0
        self.pps_deblocking_filter_disabled_flag = None
        pps_deblocking_filter_disabled_flag = 0
        self.pps_dbf_info_in_ph_flag = None
        self.pps_luma_beta_offset_div2 = None
        self.pps_luma_tc_offset_div2 = None
        self.pps_cb_beta_offset_div2 = None
        self.pps_cb_tc_offset_div2 = None
        self.pps_cr_beta_offset_div2 = None
        self.pps_cr_tc_offset_div2 = None
        self.pps_rpl_info_in_ph_flag = None
        pps_rpl_info_in_ph_flag = 0
        self.pps_sao_info_in_ph_flag = None
        self.pps_alf_info_in_ph_flag = None
        self.pps_wp_info_in_ph_flag = None
        self.pps_qp_delta_info_in_ph_flag = None
        self.pps_extension_data_flag = None
        CtbSizeY = 0
        Remaining = 0
        i = 0
        Uniform = 0
        NumTileColumns = 0
        NumTileRows = 0
        TileIdx = 0
        SliceHeightInTiles = 0
        self.pps_pic_parameter_set_id = r.bits("pps_pic_parameter_set_id", 6)
        self.pps_seq_parameter_set_id = r.bits("pps_seq_parameter_set_id", 4)
        self.pps_mixed_nalu_types_in_pic_flag = r.bits(
            "pps_mixed_nalu_types_in_pic_flag", 1
        )
        pps_pic_width_in_luma_samples = r.ue("pps_pic_width_in_luma_samples")
        self.pps_pic_width_in_luma_samples = pps_pic_width_in_luma_samples
        pps_pic_height_in_luma_samples = r.ue("pps_pic_height_in_luma_samples")
        self.pps_pic_height_in_luma_samples = pps_pic_height_in_luma_samples
        pps_conformance_window_flag = r.bits("pps_conformance_window_flag", 1)
        self.pps_conformance_window_flag = pps_conformance_window_flag
        if pps_conformance_window_flag:
            self.pps_conf_win_left_offset = r.ue("pps_conf_win_left_offset")
            self.pps_conf_win_right_offset = r.ue("pps_conf_win_right_offset")
            self.pps_conf_win_top_offset = r.ue("pps_conf_win_top_offset")
            self.pps_conf_win_bottom_offset = r.ue("pps_conf_win_bottom_offset")

        pps_scaling_window_explicit_signalling_flag = r.bits(
            "pps_scaling_window_explicit_signalling_flag", 1
        )
        self.pps_scaling_window_explicit_signalling_flag = (
            pps_scaling_window_explicit_signalling_flag
        )
        if pps_scaling_window_explicit_signalling_flag:
            self.pps_scaling_win_left_offset = r.se("pps_scaling_win_left_offset")
            self.pps_scaling_win_right_offset = r.se("pps_scaling_win_right_offset")
            self.pps_scaling_win_top_offset = r.se("pps_scaling_win_top_offset")
            self.pps_scaling_win_bottom_offset = r.se("pps_scaling_win_bottom_offset")

        self.pps_output_flag_present_flag = r.bits("pps_output_flag_present_flag", 1)
        pps_no_pic_partition_flag = r.bits("pps_no_pic_partition_flag", 1)
        self.pps_no_pic_partition_flag = pps_no_pic_partition_flag
        pps_subpic_id_mapping_present_flag = r.bits(
            "pps_subpic_id_mapping_present_flag", 1
        )
        self.pps_subpic_id_mapping_present_flag = pps_subpic_id_mapping_present_flag
        if pps_subpic_id_mapping_present_flag:
            if not pps_no_pic_partition_flag:
                pps_num_subpics_minus1 = r.ue("pps_num_subpics_minus1")

            pps_subpic_id_len_minus1 = r.ue("pps_subpic_id_len_minus1")
            self.pps_subpic_id_len_minus1 = pps_subpic_id_len_minus1
            self.pps_subpic_id = r.numbers(
                "pps_subpic_id",
                (pps_subpic_id_len_minus1 + 1),
                (pps_num_subpics_minus1 + 1),
            )

        if not pps_no_pic_partition_flag:
            pps_log2_ctu_size_minus5 = r.bits("pps_log2_ctu_size_minus5", 2)
            self.pps_log2_ctu_size_minus5 = pps_log2_ctu_size_minus5
            pps_num_exp_tile_columns_minus1 = r.ue("pps_num_exp_tile_columns_minus1")
            pps_num_exp_tile_rows_minus1 = r.ue("pps_num_exp_tile_rows_minus1")
            pps_tile_column_width_minus1: list[int] = []
            self.pps_tile_column_width_minus1 = pps_tile_column_width_minus1
            r.allow(
                "pps_tile_column_width_minus1", (pps_num_exp_tile_columns_minus1 + 1), 0
            )
            for _ in range((pps_num_exp_tile_columns_minus1 + 1)):
                pps_tile_column_width_minus1_3 = r.ue("pps_tile_column_width_minus1")
                pps_tile_column_width_minus1_2 = pps_tile_column_width_minus1_3
                pps_tile_column_width_minus1.append(pps_tile_column_width_minus1_2)

            pps_tile_row_height_minus1: list[int] = []
            self.pps_tile_row_height_minus1 = pps_tile_row_height_minus1
            r.allow("pps_tile_row_height_minus1", (pps_num_exp_tile_rows_minus1 + 1), 0)
            for _ in range((pps_num_exp_tile_rows_minus1 + 1)):
                pps_tile_row_height_minus1_3 = r.ue("pps_tile_row_height_minus1")
                pps_tile_row_height_minus1_2 = pps_tile_row_height_minus1_3
                pps_tile_row_height_minus1.append(pps_tile_row_height_minus1_2)

            CtbSizeY = 1 << (pps_log2_ctu_size_minus5 + 5)
            Remaining = ((pps_pic_width_in_luma_samples + CtbSizeY) - 1) // CtbSizeY
            i = 0
            while i <= pps_num_exp_tile_columns_minus1:
                r.turn()
                Remaining -= given(self.pps_tile_column_width_minus1)[i] + 1
                i += 1

            Uniform = (
                given(self.pps_tile_column_width_minus1)[
                    pps_num_exp_tile_columns_minus1
                ]
                + 1
            )
            NumTileColumns = (pps_num_exp_tile_columns_minus1 + 1) + (
                ((Remaining + Uniform) - 1) // Uniform
            )
            Remaining = ((pps_pic_height_in_luma_samples + CtbSizeY) - 1) // CtbSizeY
            i = 0
            while i <= pps_num_exp_tile_rows_minus1:
                r.turn()
                RowHeightVal[i] = given(self.pps_tile_row_height_minus1)[i] + 1
                Remaining -= RowHeightVal.get(i, 0)
                i += 1

            Uniform = (
                given(self.pps_tile_row_height_minus1)[pps_num_exp_tile_rows_minus1] + 1
            )
            NumTileRows = pps_num_exp_tile_rows_minus1 + 1
            while Remaining > 0:
                r.turn()
                RowHeightVal[NumTileRows] = min(Remaining, Uniform)
                Remaining -= Uniform
                NumTileRows += 1

            if (NumTileColumns * NumTileRows) > 1:
                self.pps_loop_filter_across_tiles_enabled_flag = r.bits(
                    "pps_loop_filter_across_tiles_enabled_flag", 1
                )
                pps_rect_slice_flag = r.bits("pps_rect_slice_flag", 1)
                self.pps_rect_slice_flag = pps_rect_slice_flag

            else:
                pps_rect_slice_flag = 1

            if pps_rect_slice_flag:
                pps_single_slice_per_subpic_flag = r.bits(
                    "pps_single_slice_per_subpic_flag", 1
                )
                self.pps_single_slice_per_subpic_flag = pps_single_slice_per_subpic_flag

            else:
                pps_single_slice_per_subpic_flag = 1

            if pps_rect_slice_flag and (not pps_single_slice_per_subpic_flag):
                pps_num_slices_in_pic_minus1 = r.ue("pps_num_slices_in_pic_minus1")
                self.pps_num_slices_in_pic_minus1 = pps_num_slices_in_pic_minus1
                if pps_num_slices_in_pic_minus1 > 1:
                    pps_tile_idx_delta_present_flag = r.bits(
                        "pps_tile_idx_delta_present_flag", 1
                    )
                    self.pps_tile_idx_delta_present_flag = (
                        pps_tile_idx_delta_present_flag
                    )

                TileIdx = 0
                SliceHeightInTiles = 1
                i = 0
                pps_slice_sizes: list[vvc_pic_parameter_set_rbsp.PpsSliceSize] = []
                self.pps_slice_sizes = pps_slice_sizes
                while i < pps_num_slices_in_pic_minus1:
                    row = vvc_pic_parameter_set_rbsp.PpsSliceSize.__new__(
                        vvc_pic_parameter_set_rbsp.PpsSliceSize
                    )
                    pps_slice_sizes.append(row)
                    row.pps_slice_width_in_tiles_minus1 = None
                    pps_slice_width_in_tiles_minus1 = 0
                    row.pps_slice_height_in_tiles_minus1 = None
                    pps_slice_height_in_tiles_minus1 = 0
                    pps_num_exp_slices_in_tile = 0
                    row.pps_exp_slice_height_in_ctus_minus1 = None
                    row.pps_tile_idx_delta_val = None
                    pps_tile_idx_delta_val = 0
                    TileY = 0
                    SliceWidthInTiles = 0
                    NumSlicesInTile = 0
                    TileY = TileIdx // NumTileColumns
                    if (TileIdx % NumTileColumns) != (NumTileColumns - 1):
                        pps_slice_width_in_tiles_minus1 = r.ue(
                            "pps_slice_width_in_tiles_minus1"
                        )
                        row.pps_slice_width_in_tiles_minus1 = (
                            pps_slice_width_in_tiles_minus1
                        )

                    if (TileY != (NumTileRows - 1)) and (
                        pps_tile_idx_delta_present_flag
                        or ((TileIdx % NumTileColumns) == 0)
                    ):
                        pps_slice_height_in_tiles_minus1 = r.ue(
                            "pps_slice_height_in_tiles_minus1"
                        )
                        row.pps_slice_height_in_tiles_minus1 = (
                            pps_slice_height_in_tiles_minus1
                        )
                        SliceHeightInTiles = pps_slice_height_in_tiles_minus1 + 1

                    else:
                        if TileY == (NumTileRows - 1):
                            SliceHeightInTiles = 1

                    SliceWidthInTiles = pps_slice_width_in_tiles_minus1 + 1
                    if ((SliceWidthInTiles == 1) and (SliceHeightInTiles == 1)) and (
                        RowHeightVal.get(TileY, 0) > 1
                    ):
                        pps_num_exp_slices_in_tile = r.ue("pps_num_exp_slices_in_tile")
                        NumSlicesInTile = pps_num_exp_slices_in_tile
                        Remaining = RowHeightVal.get(TileY, 0)
                        Uniform = Remaining
                        pps_exp_slice_height_in_ctus_minus1: list[int] = []
                        row.pps_exp_slice_height_in_ctus_minus1 = (
                            pps_exp_slice_height_in_ctus_minus1
                        )
                        r.allow(
                            "pps_exp_slice_height_in_ctus_minus1",
                            pps_num_exp_slices_in_tile,
                            0,
                        )
                        for _ in range(pps_num_exp_slices_in_tile):
                            pps_exp_slice_height_in_ctus_minus1_3 = r.ue(
                                "pps_exp_slice_height_in_ctus_minus1"
                            )
                            pps_exp_slice_height_in_ctus_minus1_2 = (
                                pps_exp_slice_height_in_ctus_minus1_3
                            )
                            Uniform = pps_exp_slice_height_in_ctus_minus1_3 + 1
                            Remaining -= Uniform
                            pps_exp_slice_height_in_ctus_minus1.append(
                                pps_exp_slice_height_in_ctus_minus1_2
                            )

                        NumSlicesInTile += ((Remaining + Uniform) - 1) // Uniform
                        i += NumSlicesInTile - 1

                    if pps_tile_idx_delta_present_flag and (
                        i < pps_num_slices_in_pic_minus1
                    ):
                        pps_tile_idx_delta_val = r.se("pps_tile_idx_delta_val")
                        row.pps_tile_idx_delta_val = pps_tile_idx_delta_val
                        TileIdx += pps_tile_idx_delta_val

                    else:
                        TileIdx += SliceWidthInTiles
                        if (TileIdx % NumTileColumns) == 0:
                            TileIdx += (SliceHeightInTiles - 1) * NumTileColumns

                    i += 1
                    r.allow("pps_slice_sizes", 1, 0)

            if ((not pps_rect_slice_flag) or pps_single_slice_per_subpic_flag) or (
                pps_num_slices_in_pic_minus1 > 0
            ):
                self.pps_loop_filter_across_slices_enabled_flag = r.bits(
                    "pps_loop_filter_across_slices_enabled_flag", 1
                )

        else:
            pps_rect_slice_flag = 1
            pps_single_slice_per_subpic_flag = 1

        self.pps_cabac_init_present_flag = r.bits("pps_cabac_init_present_flag", 1)
        pps_num_ref_idx_default_active_minus1: list[int] = []
        self.pps_num_ref_idx_default_active_minus1 = (
            pps_num_ref_idx_default_active_minus1
        )
        r.allow("pps_num_ref_idx_default_active_minus1", 2, 0)
        for _ in range(2):
            pps_num_ref_idx_default_active_minus1_2 = r.ue(
                "pps_num_ref_idx_default_active_minus1"
            )
            pps_num_ref_idx_default_active_minus1.append(
                pps_num_ref_idx_default_active_minus1_2
            )

        self.pps_rpl1_idx_present_flag = r.bits("pps_rpl1_idx_present_flag", 1)
        pps_weighted_pred_flag = r.bits("pps_weighted_pred_flag", 1)
        self.pps_weighted_pred_flag = pps_weighted_pred_flag
        pps_weighted_bipred_flag = r.bits("pps_weighted_bipred_flag", 1)
        self.pps_weighted_bipred_flag = pps_weighted_bipred_flag
        pps_ref_wraparound_enabled_flag = r.bits("pps_ref_wraparound_enabled_flag", 1)
        self.pps_ref_wraparound_enabled_flag = pps_ref_wraparound_enabled_flag
        if pps_ref_wraparound_enabled_flag:
            self.pps_pic_width_minus_wraparound_offset = r.ue(
                "pps_pic_width_minus_wraparound_offset"
            )

        self.pps_init_qp_minus26 = r.se("pps_init_qp_minus26")
        self.pps_cu_qp_delta_enabled_flag = r.bits("pps_cu_qp_delta_enabled_flag", 1)
        pps_chroma_tool_offsets_present_flag = r.bits(
            "pps_chroma_tool_offsets_present_flag", 1
        )
        self.pps_chroma_tool_offsets_present_flag = pps_chroma_tool_offsets_present_flag
        if pps_chroma_tool_offsets_present_flag:
            self.pps_cb_qp_offset = r.se("pps_cb_qp_offset")
            self.pps_cr_qp_offset = r.se("pps_cr_qp_offset")
            pps_joint_cbcr_qp_offset_present_flag = r.bits(
                "pps_joint_cbcr_qp_offset_present_flag", 1
            )
            self.pps_joint_cbcr_qp_offset_present_flag = (
                pps_joint_cbcr_qp_offset_present_flag
            )
            if pps_joint_cbcr_qp_offset_present_flag:
                self.pps_joint_cbcr_qp_offset_value = r.se(
                    "pps_joint_cbcr_qp_offset_value"
                )

            self.pps_slice_chroma_qp_offsets_present_flag = r.bits(
                "pps_slice_chroma_qp_offsets_present_flag", 1
            )
            pps_cu_chroma_qp_offset_list_enabled_flag = r.bits(
                "pps_cu_chroma_qp_offset_list_enabled_flag", 1
            )
            self.pps_cu_chroma_qp_offset_list_enabled_flag = (
                pps_cu_chroma_qp_offset_list_enabled_flag
            )
            if pps_cu_chroma_qp_offset_list_enabled_flag:
                pps_chroma_qp_offset_list_len_minus1 = r.ue(
                    "pps_chroma_qp_offset_list_len_minus1"
                )
                pps_chroma_qp_offsets: list[
                    vvc_pic_parameter_set_rbsp.PpsChromaQpOffset
                ] = []
                self.pps_chroma_qp_offsets = pps_chroma_qp_offsets
                r.allow(
                    "pps_chroma_qp_offsets",
                    (pps_chroma_qp_offset_list_len_minus1 + 1),
                    0,
                )
                for _ in range((pps_chroma_qp_offset_list_len_minus1 + 1)):
                    row_2 = vvc_pic_parameter_set_rbsp.PpsChromaQpOffset.__new__(
                        vvc_pic_parameter_set_rbsp.PpsChromaQpOffset
                    )
                    pps_chroma_qp_offsets.append(row_2)
                    row_2.pps_joint_cbcr_qp_offset_list = None
                    row_2.pps_cb_qp_offset_list = r.se("pps_cb_qp_offset_list")
                    row_2.pps_cr_qp_offset_list = r.se("pps_cr_qp_offset_list")
                    if pps_joint_cbcr_qp_offset_present_flag:
                        row_2.pps_joint_cbcr_qp_offset_list = r.se(
                            "pps_joint_cbcr_qp_offset_list"
                        )

        pps_deblocking_filter_control_present_flag = r.bits(
            "pps_deblocking_filter_control_present_flag", 1
        )
        self.pps_deblocking_filter_control_present_flag = (
            pps_deblocking_filter_control_present_flag
        )
        if pps_deblocking_filter_control_present_flag:
            pps_deblocking_filter_override_enabled_flag = r.bits(
                "pps_deblocking_filter_override_enabled_flag", 1
            )
            self.pps_deblocking_filter_override_enabled_flag = (
                pps_deblocking_filter_override_enabled_flag
            )
            pps_deblocking_filter_disabled_flag = r.bits(
                "pps_deblocking_filter_disabled_flag", 1
            )
            self.pps_deblocking_filter_disabled_flag = (
                pps_deblocking_filter_disabled_flag
            )
            if (
                not pps_no_pic_partition_flag
            ) and pps_deblocking_filter_override_enabled_flag:
                self.pps_dbf_info_in_ph_flag = r.bits("pps_dbf_info_in_ph_flag", 1)

            if not pps_deblocking_filter_disabled_flag:
                self.pps_luma_beta_offset_div2 = r.se("pps_luma_beta_offset_div2")
                self.pps_luma_tc_offset_div2 = r.se("pps_luma_tc_offset_div2")
                if pps_chroma_tool_offsets_present_flag:
                    self.pps_cb_beta_offset_div2 = r.se("pps_cb_beta_offset_div2")
                    self.pps_cb_tc_offset_div2 = r.se("pps_cb_tc_offset_div2")
                    self.pps_cr_beta_offset_div2 = r.se("pps_cr_beta_offset_div2")
                    self.pps_cr_tc_offset_div2 = r.se("pps_cr_tc_offset_div2")

        if not pps_no_pic_partition_flag:
            pps_rpl_info_in_ph_flag = r.bits("pps_rpl_info_in_ph_flag", 1)
            self.pps_rpl_info_in_ph_flag = pps_rpl_info_in_ph_flag
            self.pps_sao_info_in_ph_flag = r.bits("pps_sao_info_in_ph_flag", 1)
            self.pps_alf_info_in_ph_flag = r.bits("pps_alf_info_in_ph_flag", 1)
            if (
                pps_weighted_pred_flag or pps_weighted_bipred_flag
            ) and pps_rpl_info_in_ph_flag:
                self.pps_wp_info_in_ph_flag = r.bits("pps_wp_info_in_ph_flag", 1)

            self.pps_qp_delta_info_in_ph_flag = r.bits(
                "pps_qp_delta_info_in_ph_flag", 1
            )

        self.pps_picture_header_extension_present_flag = r.bits(
            "pps_picture_header_extension_present_flag", 1
        )
        self.pps_slice_header_extension_present_flag = r.bits(
            "pps_slice_header_extension_present_flag", 1
        )
        pps_extension_flag = r.bits("pps_extension_flag", 1)
        self.pps_extension_flag = pps_extension_flag
        if pps_extension_flag:
            self.pps_extension_data_flag = r.bit_text(
                "pps_extension_data_flag", r.rbsp_bits_left()
            )

        self.rbsp_trailing_bits = vvc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        RowHeightVal: dict[Any, Any] = {}
        pps_pic_width_in_luma_samples = self.pps_pic_width_in_luma_samples
        pps_pic_height_in_luma_samples = self.pps_pic_height_in_luma_samples
        pps_conformance_window_flag = self.pps_conformance_window_flag
        pps_scaling_window_explicit_signalling_flag = (
            self.pps_scaling_window_explicit_signalling_flag
        )
        pps_no_pic_partition_flag = self.pps_no_pic_partition_flag
        pps_subpic_id_mapping_present_flag = self.pps_subpic_id_mapping_present_flag
        pps_num_subpics_minus1 = (
            0 if self.pps_subpic_id is None else len(self.pps_subpic_id) - 1
        )
        pps_subpic_id_len_minus1 = self.pps_subpic_id_len_minus1 or 0
        pps_log2_ctu_size_minus5 = self.pps_log2_ctu_size_minus5 or 0
        pps_num_exp_tile_columns_minus1 = (
            0
            if self.pps_tile_column_width_minus1 is None
            else len(self.pps_tile_column_width_minus1) - 1
        )
        pps_num_exp_tile_rows_minus1 = (
            0
            if self.pps_tile_row_height_minus1 is None
            else len(self.pps_tile_row_height_minus1) - 1
        )
        pps_rect_slice_flag = self.pps_rect_slice_flag or 0
        pps_single_slice_per_subpic_flag = self.pps_single_slice_per_subpic_flag or 0
        pps_num_slices_in_pic_minus1 = self.pps_num_slices_in_pic_minus1 or 0
        pps_tile_idx_delta_present_flag = self.pps_tile_idx_delta_present_flag or 0
        pps_weighted_pred_flag = self.pps_weighted_pred_flag
        pps_weighted_bipred_flag = self.pps_weighted_bipred_flag
        pps_ref_wraparound_enabled_flag = self.pps_ref_wraparound_enabled_flag
        pps_chroma_tool_offsets_present_flag = self.pps_chroma_tool_offsets_present_flag
        pps_joint_cbcr_qp_offset_present_flag = (
            self.pps_joint_cbcr_qp_offset_present_flag or 0
        )
        pps_cu_chroma_qp_offset_list_enabled_flag = (
            self.pps_cu_chroma_qp_offset_list_enabled_flag or 0
        )
        pps_chroma_qp_offset_list_len_minus1 = (
            0
            if self.pps_chroma_qp_offsets is None
            else len(self.pps_chroma_qp_offsets) - 1
        )
        pps_deblocking_filter_control_present_flag = (
            self.pps_deblocking_filter_control_present_flag
        )
        pps_deblocking_filter_override_enabled_flag = (
            self.pps_deblocking_filter_override_enabled_flag or 0
        )
        pps_deblocking_filter_disabled_flag = (
            self.pps_deblocking_filter_disabled_flag or 0
        )
        pps_rpl_info_in_ph_flag = self.pps_rpl_info_in_ph_flag or 0
        pps_extension_flag = self.pps_extension_flag
        CtbSizeY = 0
        Remaining = 0
        i = 0
        Uniform = 0
        NumTileColumns = 0
        NumTileRows = 0
        TileIdx = 0
        SliceHeightInTiles = 0
        w.bits("pps_pic_parameter_set_id", self.pps_pic_parameter_set_id, 6)
        w.bits("pps_seq_parameter_set_id", self.pps_seq_parameter_set_id, 4)
        w.bits(
            "pps_mixed_nalu_types_in_pic_flag", self.pps_mixed_nalu_types_in_pic_flag, 1
        )
        w.ue("pps_pic_width_in_luma_samples", self.pps_pic_width_in_luma_samples)
        w.ue("pps_pic_height_in_luma_samples", self.pps_pic_height_in_luma_samples)
        w.bits("pps_conformance_window_flag", self.pps_conformance_window_flag, 1)
        if pps_conformance_window_flag:
            w.ue("pps_conf_win_left_offset", self.pps_conf_win_left_offset)
            w.ue("pps_conf_win_right_offset", self.pps_conf_win_right_offset)
            w.ue("pps_conf_win_top_offset", self.pps_conf_win_top_offset)
            w.ue("pps_conf_win_bottom_offset", self.pps_conf_win_bottom_offset)

        w.bits(
            "pps_scaling_window_explicit_signalling_flag",
            self.pps_scaling_window_explicit_signalling_flag,
            1,
        )
        if pps_scaling_window_explicit_signalling_flag:
            w.se("pps_scaling_win_left_offset", self.pps_scaling_win_left_offset)
            w.se("pps_scaling_win_right_offset", self.pps_scaling_win_right_offset)
            w.se("pps_scaling_win_top_offset", self.pps_scaling_win_top_offset)
            w.se("pps_scaling_win_bottom_offset", self.pps_scaling_win_bottom_offset)

        w.bits("pps_output_flag_present_flag", self.pps_output_flag_present_flag, 1)
        w.bits("pps_no_pic_partition_flag", self.pps_no_pic_partition_flag, 1)
        w.bits(
            "pps_subpic_id_mapping_present_flag",
            self.pps_subpic_id_mapping_present_flag,
            1,
        )
        if pps_subpic_id_mapping_present_flag:
            if not pps_no_pic_partition_flag:
                w.ue("pps_num_subpics_minus1", pps_num_subpics_minus1)

            w.ue("pps_subpic_id_len_minus1", self.pps_subpic_id_len_minus1)
            w.numbers(
                "pps_subpic_id", self.pps_subpic_id, (pps_subpic_id_len_minus1 + 1)
            )

        if not pps_no_pic_partition_flag:
            w.bits("pps_log2_ctu_size_minus5", self.pps_log2_ctu_size_minus5, 2)
            w.ue("pps_num_exp_tile_columns_minus1", pps_num_exp_tile_columns_minus1)
            w.ue("pps_num_exp_tile_rows_minus1", pps_num_exp_tile_rows_minus1)
            for pps_tile_column_width_minus1 in self.pps_tile_column_width_minus1 or ():
                w.ue("pps_tile_column_width_minus1", pps_tile_column_width_minus1)

            for pps_tile_row_height_minus1 in self.pps_tile_row_height_minus1 or ():
                w.ue("pps_tile_row_height_minus1", pps_tile_row_height_minus1)

            CtbSizeY = 1 << (pps_log2_ctu_size_minus5 + 5)
            Remaining = ((pps_pic_width_in_luma_samples + CtbSizeY) - 1) // CtbSizeY
            i = 0
            while i <= pps_num_exp_tile_columns_minus1:
                w.turn()
                Remaining -= given(self.pps_tile_column_width_minus1)[i] + 1
                i += 1

            Uniform = (
                given(self.pps_tile_column_width_minus1)[
                    pps_num_exp_tile_columns_minus1
                ]
                + 1
            )
            NumTileColumns = (pps_num_exp_tile_columns_minus1 + 1) + (
                ((Remaining + Uniform) - 1) // Uniform
            )
            Remaining = ((pps_pic_height_in_luma_samples + CtbSizeY) - 1) // CtbSizeY
            i = 0
            while i <= pps_num_exp_tile_rows_minus1:
                w.turn()
                RowHeightVal[i] = given(self.pps_tile_row_height_minus1)[i] + 1
                Remaining -= RowHeightVal.get(i, 0)
                i += 1

            Uniform = (
                given(self.pps_tile_row_height_minus1)[pps_num_exp_tile_rows_minus1] + 1
            )
            NumTileRows = pps_num_exp_tile_rows_minus1 + 1
            while Remaining > 0:
                w.turn()
                RowHeightVal[NumTileRows] = min(Remaining, Uniform)
                Remaining -= Uniform
                NumTileRows += 1

            if (NumTileColumns * NumTileRows) > 1:
                w.bits(
                    "pps_loop_filter_across_tiles_enabled_flag",
                    self.pps_loop_filter_across_tiles_enabled_flag,
                    1,
                )
                w.bits("pps_rect_slice_flag", self.pps_rect_slice_flag, 1)

            else:
                pps_rect_slice_flag = 1

            if pps_rect_slice_flag:
                w.bits(
                    "pps_single_slice_per_subpic_flag",
                    self.pps_single_slice_per_subpic_flag,
                    1,
                )

            else:
                pps_single_slice_per_subpic_flag = 1

            if pps_rect_slice_flag and (not pps_single_slice_per_subpic_flag):
                w.ue("pps_num_slices_in_pic_minus1", self.pps_num_slices_in_pic_minus1)
                if pps_num_slices_in_pic_minus1 > 1:
                    w.bits(
                        "pps_tile_idx_delta_present_flag",
                        self.pps_tile_idx_delta_present_flag,
                        1,
                    )

                TileIdx = 0
                SliceHeightInTiles = 1
                i = 0
                for row in self.pps_slice_sizes or ():
                    pps_slice_width_in_tiles_minus1 = (
                        row.pps_slice_width_in_tiles_minus1 or 0
                    )
                    pps_slice_height_in_tiles_minus1 = (
                        row.pps_slice_height_in_tiles_minus1 or 0
                    )
                    pps_num_exp_slices_in_tile = (
                        0
                        if row.pps_exp_slice_height_in_ctus_minus1 is None
                        else len(row.pps_exp_slice_height_in_ctus_minus1)
                    )
                    pps_tile_idx_delta_val = row.pps_tile_idx_delta_val or 0
                    TileY = 0
                    SliceWidthInTiles = 0
                    NumSlicesInTile = 0
                    TileY = TileIdx // NumTileColumns
                    if (TileIdx % NumTileColumns) != (NumTileColumns - 1):
                        w.ue(
                            "pps_slice_width_in_tiles_minus1",
                            row.pps_slice_width_in_tiles_minus1,
                        )

                    if (TileY != (NumTileRows - 1)) and (
                        pps_tile_idx_delta_present_flag
                        or ((TileIdx % NumTileColumns) == 0)
                    ):
                        w.ue(
                            "pps_slice_height_in_tiles_minus1",
                            row.pps_slice_height_in_tiles_minus1,
                        )
                        SliceHeightInTiles = pps_slice_height_in_tiles_minus1 + 1

                    else:
                        if TileY == (NumTileRows - 1):
                            SliceHeightInTiles = 1

                    SliceWidthInTiles = pps_slice_width_in_tiles_minus1 + 1
                    if ((SliceWidthInTiles == 1) and (SliceHeightInTiles == 1)) and (
                        RowHeightVal.get(TileY, 0) > 1
                    ):
                        w.ue("pps_num_exp_slices_in_tile", pps_num_exp_slices_in_tile)
                        NumSlicesInTile = pps_num_exp_slices_in_tile
                        Remaining = RowHeightVal.get(TileY, 0)
                        Uniform = Remaining
                        for pps_exp_slice_height_in_ctus_minus1 in (
                            row.pps_exp_slice_height_in_ctus_minus1 or ()
                        ):
                            w.ue(
                                "pps_exp_slice_height_in_ctus_minus1",
                                pps_exp_slice_height_in_ctus_minus1,
                            )
                            Uniform = pps_exp_slice_height_in_ctus_minus1 + 1
                            Remaining -= Uniform

                        NumSlicesInTile += ((Remaining + Uniform) - 1) // Uniform
                        i += NumSlicesInTile - 1

                    if pps_tile_idx_delta_present_flag and (
                        i < pps_num_slices_in_pic_minus1
                    ):
                        w.se("pps_tile_idx_delta_val", row.pps_tile_idx_delta_val)
                        TileIdx += pps_tile_idx_delta_val

                    else:
                        TileIdx += SliceWidthInTiles
                        if (TileIdx % NumTileColumns) == 0:
                            TileIdx += (SliceHeightInTiles - 1) * NumTileColumns

                    i += 1

            if ((not pps_rect_slice_flag) or pps_single_slice_per_subpic_flag) or (
                pps_num_slices_in_pic_minus1 > 0
            ):
                w.bits(
                    "pps_loop_filter_across_slices_enabled_flag",
                    self.pps_loop_filter_across_slices_enabled_flag,
                    1,
                )

        else:
            pps_rect_slice_flag = 1
            pps_single_slice_per_subpic_flag = 1

        w.bits("pps_cabac_init_present_flag", self.pps_cabac_init_present_flag, 1)
        w.same(
            "pps_num_ref_idx_default_active_minus1",
            self.pps_num_ref_idx_default_active_minus1,
            2,
        )
        for (
            pps_num_ref_idx_default_active_minus1
        ) in self.pps_num_ref_idx_default_active_minus1:
            w.ue(
                "pps_num_ref_idx_default_active_minus1",
                pps_num_ref_idx_default_active_minus1,
            )

        w.bits("pps_rpl1_idx_present_flag", self.pps_rpl1_idx_present_flag, 1)
        w.bits("pps_weighted_pred_flag", self.pps_weighted_pred_flag, 1)
        w.bits("pps_weighted_bipred_flag", self.pps_weighted_bipred_flag, 1)
        w.bits(
            "pps_ref_wraparound_enabled_flag", self.pps_ref_wraparound_enabled_flag, 1
        )
        if pps_ref_wraparound_enabled_flag:
            w.ue(
                "pps_pic_width_minus_wraparound_offset",
                self.pps_pic_width_minus_wraparound_offset,
            )

        w.se("pps_init_qp_minus26", self.pps_init_qp_minus26)
        w.bits("pps_cu_qp_delta_enabled_flag", self.pps_cu_qp_delta_enabled_flag, 1)
        w.bits(
            "pps_chroma_tool_offsets_present_flag",
            self.pps_chroma_tool_offsets_present_flag,
            1,
        )
        if pps_chroma_tool_offsets_present_flag:
            w.se("pps_cb_qp_offset", self.pps_cb_qp_offset)
            w.se("pps_cr_qp_offset", self.pps_cr_qp_offset)
            w.bits(
                "pps_joint_cbcr_qp_offset_present_flag",
                self.pps_joint_cbcr_qp_offset_present_flag,
                1,
            )
            if pps_joint_cbcr_qp_offset_present_flag:
                w.se(
                    "pps_joint_cbcr_qp_offset_value",
                    self.pps_joint_cbcr_qp_offset_value,
                )

            w.bits(
                "pps_slice_chroma_qp_offsets_present_flag",
                self.pps_slice_chroma_qp_offsets_present_flag,
                1,
            )
            w.bits(
                "pps_cu_chroma_qp_offset_list_enabled_flag",
                self.pps_cu_chroma_qp_offset_list_enabled_flag,
                1,
            )
            if pps_cu_chroma_qp_offset_list_enabled_flag:
                w.ue(
                    "pps_chroma_qp_offset_list_len_minus1",
                    pps_chroma_qp_offset_list_len_minus1,
                )
                for row_2 in self.pps_chroma_qp_offsets or ():
                    w.se("pps_cb_qp_offset_list", row_2.pps_cb_qp_offset_list)
                    w.se("pps_cr_qp_offset_list", row_2.pps_cr_qp_offset_list)
                    if pps_joint_cbcr_qp_offset_present_flag:
                        w.se(
                            "pps_joint_cbcr_qp_offset_list",
                            row_2.pps_joint_cbcr_qp_offset_list,
                        )

        w.bits(
            "pps_deblocking_filter_control_present_flag",
            self.pps_deblocking_filter_control_present_flag,
            1,
        )
        if pps_deblocking_filter_control_present_flag:
            w.bits(
                "pps_deblocking_filter_override_enabled_flag",
                self.pps_deblocking_filter_override_enabled_flag,
                1,
            )
            w.bits(
                "pps_deblocking_filter_disabled_flag",
                self.pps_deblocking_filter_disabled_flag,
                1,
            )
            if (
                not pps_no_pic_partition_flag
            ) and pps_deblocking_filter_override_enabled_flag:
                w.bits("pps_dbf_info_in_ph_flag", self.pps_dbf_info_in_ph_flag, 1)

            if not pps_deblocking_filter_disabled_flag:
                w.se("pps_luma_beta_offset_div2", self.pps_luma_beta_offset_div2)
                w.se("pps_luma_tc_offset_div2", self.pps_luma_tc_offset_div2)
                if pps_chroma_tool_offsets_present_flag:
                    w.se("pps_cb_beta_offset_div2", self.pps_cb_beta_offset_div2)
                    w.se("pps_cb_tc_offset_div2", self.pps_cb_tc_offset_div2)
                    w.se("pps_cr_beta_offset_div2", self.pps_cr_beta_offset_div2)
                    w.se("pps_cr_tc_offset_div2", self.pps_cr_tc_offset_div2)

        if not pps_no_pic_partition_flag:
            w.bits("pps_rpl_info_in_ph_flag", self.pps_rpl_info_in_ph_flag, 1)
            w.bits("pps_sao_info_in_ph_flag", self.pps_sao_info_in_ph_flag, 1)
            w.bits("pps_alf_info_in_ph_flag", self.pps_alf_info_in_ph_flag, 1)
            if (
                pps_weighted_pred_flag or pps_weighted_bipred_flag
            ) and pps_rpl_info_in_ph_flag:
                w.bits("pps_wp_info_in_ph_flag", self.pps_wp_info_in_ph_flag, 1)

            w.bits("pps_qp_delta_info_in_ph_flag", self.pps_qp_delta_info_in_ph_flag, 1)

        w.bits(
            "pps_picture_header_extension_present_flag",
            self.pps_picture_header_extension_present_flag,
            1,
        )
        w.bits(
            "pps_slice_header_extension_present_flag",
            self.pps_slice_header_extension_present_flag,
            1,
        )
        w.bits("pps_extension_flag", self.pps_extension_flag, 1)
        if pps_extension_flag:
            w.bit_text("pps_extension_data_flag", self.pps_extension_data_flag)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
