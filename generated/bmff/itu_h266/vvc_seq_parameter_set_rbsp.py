"""vvc_seq_parameter_set_rbsp of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sequence_parameter_set``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h266.vvc_dpb_parameters import vvc_dpb_parameters as vvc_dpb_parameters_
from bmff.itu_h266.vvc_general_timing_hrd_parameters import (
    vvc_general_timing_hrd_parameters as vvc_general_timing_hrd_parameters_,
)
from bmff.itu_h266.vvc_ols_timing_hrd_parameters import (
    vvc_ols_timing_hrd_parameters as vvc_ols_timing_hrd_parameters_,
)
from bmff.itu_h266.vvc_profile_tier_level import (
    vvc_profile_tier_level as vvc_profile_tier_level_,
)
from bmff.itu_h266.vvc_rbsp_trailing_bits import (
    vvc_rbsp_trailing_bits as vvc_rbsp_trailing_bits_,
)
from bmff.itu_h266.vvc_ref_pic_list_struct import (
    vvc_ref_pic_list_struct as vvc_ref_pic_list_struct_,
)
from bmff.itu_h266.vvc_sps_range_extension import (
    vvc_sps_range_extension as vvc_sps_range_extension_,
)
from bmff.itu_h266.vvc_vui_payload import vvc_vui_payload as vvc_vui_payload_
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class vvc_seq_parameter_set_rbsp(BitRecord):
    """What holds for a sequence of pictures of a layer.

    ISO/IEC 23090-3:2024, 7.3.2.4::

        seq_parameter_set_rbsp() {
            sps_seq_parameter_set_id                            u(4)
            sps_video_parameter_set_id                          u(4)
            sps_max_sublayers_minus1                            u(3)
            sps_chroma_format_idc                               u(2) // 0 none, 1 4:2:0, 2 4:2:2, 3 4:4:4
            sps_log2_ctu_size_minus5                            u(2)
            CtbSizeY = 1 << sps_log2_ctu_size_minus5 + 5
            sps_ptl_dpb_hrd_params_present_flag                 u(1)
            if (sps_ptl_dpb_hrd_params_present_flag) {
                profile_tier_level(1, sps_max_sublayers_minus1)
            }
            sps_gdr_enabled_flag                                u(1)
            sps_ref_pic_resampling_enabled_flag                 u(1)
            if (sps_ref_pic_resampling_enabled_flag) {
                sps_res_change_in_clvs_allowed_flag             u(1)
            }
            sps_pic_width_max_in_luma_samples                   ue(v)
            sps_pic_height_max_in_luma_samples                  ue(v)
            sps_conformance_window_flag                         u(1)
            if (sps_conformance_window_flag) {
                sps_conf_win_left_offset                        ue(v)
                sps_conf_win_right_offset                       ue(v)
                sps_conf_win_top_offset                         ue(v)
                sps_conf_win_bottom_offset                      ue(v)
            }
            sps_subpic_info_present_flag                        u(1)
            if (sps_subpic_info_present_flag) {
                sps_num_subpics_minus1                          ue(v)
                if (sps_num_subpics_minus1 > 0) {
                    sps_independent_subpics_flag                u(1) // @absent 1
                    sps_subpic_same_size_flag                   u(1)
                    WidthBits = Ceil(Log2((sps_pic_width_max_in_luma_samples + CtbSizeY - 1) / CtbSizeY))
                    HeightBits = Ceil(Log2((sps_pic_height_max_in_luma_samples + CtbSizeY - 1) / CtbSizeY))
                }
                for (i = 0; sps_num_subpics_minus1 > 0 && i <= sps_num_subpics_minus1; i++) { // @as sps_subpics
                    if (!sps_subpic_same_size_flag || i == 0) {
                        if (i > 0 && sps_pic_width_max_in_luma_samples > CtbSizeY) {
                            sps_subpic_ctu_top_left_x[i]        u(v: WidthBits)
                        }
                        if (i > 0 && sps_pic_height_max_in_luma_samples > CtbSizeY) {
                            sps_subpic_ctu_top_left_y[i]        u(v: HeightBits)
                        }
                        if (i < sps_num_subpics_minus1 && sps_pic_width_max_in_luma_samples > CtbSizeY) {
                            sps_subpic_width_minus1[i]          u(v: WidthBits)
                        }
                        if (i < sps_num_subpics_minus1 && sps_pic_height_max_in_luma_samples > CtbSizeY) {
                            sps_subpic_height_minus1[i]         u(v: HeightBits)
                        }
                    }
                    if (!sps_independent_subpics_flag) {
                        sps_subpic_treated_as_pic_flag[i]       u(1)
                        sps_loop_filter_across_subpic_enabled_flag[i] u(1)
                    }
                }
                sps_subpic_id_len_minus1                        ue(v)
                sps_subpic_id_mapping_explicitly_signalled_flag u(1)
                if (sps_subpic_id_mapping_explicitly_signalled_flag) {
                    sps_subpic_id_mapping_present_flag          u(1)
                    if (sps_subpic_id_mapping_present_flag) {
                        for (i = 0; i <= sps_num_subpics_minus1; i++) {
                            sps_subpic_id[i]                    u(v: sps_subpic_id_len_minus1 + 1)
                        }
                    }
                }
            }
            sps_bitdepth_minus8                                 ue(v)
            sps_entropy_coding_sync_enabled_flag                u(1)
            sps_entry_point_offsets_present_flag                u(1)
            sps_log2_max_pic_order_cnt_lsb_minus4               u(4)
            sps_poc_msb_cycle_flag                              u(1)
            if (sps_poc_msb_cycle_flag) {
                sps_poc_msb_cycle_len_minus1                    ue(v)
            }
            sps_num_extra_ph_bytes                              u(2)
            for (i = 0; i < sps_num_extra_ph_bytes * 8; i++) {
                sps_extra_ph_bit_present_flag[i]                u(1)
            }
            sps_num_extra_sh_bytes                              u(2)
            for (i = 0; i < sps_num_extra_sh_bytes * 8; i++) {
                sps_extra_sh_bit_present_flag[i]                u(1)
            }
            if (sps_ptl_dpb_hrd_params_present_flag) {
                if (sps_max_sublayers_minus1 > 0) {
                    sps_sublayer_dpb_params_flag                u(1)
                }
                dpb_parameters(sps_max_sublayers_minus1, sps_sublayer_dpb_params_flag)
            }
            sps_log2_min_luma_coding_block_size_minus2          ue(v)
            sps_partition_constraints_override_enabled_flag     u(1)
            sps_log2_diff_min_qt_min_cb_intra_slice_luma        ue(v)
            sps_max_mtt_hierarchy_depth_intra_slice_luma        ue(v)
            if (sps_max_mtt_hierarchy_depth_intra_slice_luma != 0) {
                sps_log2_diff_max_bt_min_qt_intra_slice_luma    ue(v)
                sps_log2_diff_max_tt_min_qt_intra_slice_luma    ue(v)
            }
            if (sps_chroma_format_idc != 0) {
                sps_qtbtt_dual_tree_intra_flag                  u(1)
            }
            if (sps_qtbtt_dual_tree_intra_flag) {
                sps_log2_diff_min_qt_min_cb_intra_slice_chroma  ue(v)
                sps_max_mtt_hierarchy_depth_intra_slice_chroma  ue(v)
                if (sps_max_mtt_hierarchy_depth_intra_slice_chroma != 0) {
                    sps_log2_diff_max_bt_min_qt_intra_slice_chroma ue(v)
                    sps_log2_diff_max_tt_min_qt_intra_slice_chroma ue(v)
                }
            }
            sps_log2_diff_min_qt_min_cb_inter_slice             ue(v)
            sps_max_mtt_hierarchy_depth_inter_slice             ue(v)
            if (sps_max_mtt_hierarchy_depth_inter_slice != 0) {
                sps_log2_diff_max_bt_min_qt_inter_slice         ue(v)
                sps_log2_diff_max_tt_min_qt_inter_slice         ue(v)
            }
            if (CtbSizeY > 32) {
                sps_max_luma_transform_size_64_flag             u(1)
            }
            sps_transform_skip_enabled_flag                     u(1)
            if (sps_transform_skip_enabled_flag) {
                sps_log2_transform_skip_max_size_minus2         ue(v)
                sps_bdpcm_enabled_flag                          u(1)
            }
            sps_mts_enabled_flag                                u(1)
            if (sps_mts_enabled_flag) {
                sps_explicit_mts_intra_enabled_flag             u(1)
                sps_explicit_mts_inter_enabled_flag             u(1)
            }
            sps_lfnst_enabled_flag                              u(1)
            if (sps_chroma_format_idc != 0) {
                sps_joint_cbcr_enabled_flag                     u(1)
                sps_same_qp_table_for_chroma_flag               u(1)
                numQpTables = sps_same_qp_table_for_chroma_flag ? 1 : sps_joint_cbcr_enabled_flag ? 3 : 2
                for (i = 0; i < numQpTables; i++) { // @as sps_qp_tables
                    sps_qp_table_start_minus26[i]               se(v)
                    sps_num_points_in_qp_table_minus1[i]        ue(v)
                    for (j = 0; j <= sps_num_points_in_qp_table_minus1[i]; j++) { // @as sps_qp_points
                        sps_delta_qp_in_val_minus1[i][j]        ue(v)
                        sps_delta_qp_diff_val[i][j]             ue(v)
                    }
                }
            }
            sps_sao_enabled_flag                                u(1)
            sps_alf_enabled_flag                                u(1)
            if (sps_alf_enabled_flag && sps_chroma_format_idc != 0) {
                sps_ccalf_enabled_flag                          u(1)
            }
            sps_lmcs_enabled_flag                               u(1)
            sps_weighted_pred_flag                              u(1)
            sps_weighted_bipred_flag                            u(1)
            sps_long_term_ref_pics_flag                         u(1)
            if (sps_video_parameter_set_id > 0) {
                sps_inter_layer_prediction_enabled_flag         u(1)
            }
            sps_idr_rpl_present_flag                            u(1)
            sps_rpl1_same_as_rpl0_flag                          u(1)
            for (i = 0; i < (sps_rpl1_same_as_rpl0_flag ? 1 : 2); i++) {
                sps_num_ref_pic_lists[i]                        ue(v)
                for (j = 0; j < sps_num_ref_pic_lists[i]; j++) {
                    ref_pic_list_struct(i, j)
                }
            }
            sps_ref_wraparound_enabled_flag                     u(1)
            sps_temporal_mvp_enabled_flag                       u(1)
            if (sps_temporal_mvp_enabled_flag) {
                sps_sbtmvp_enabled_flag                         u(1)
            }
            sps_amvr_enabled_flag                               u(1)
            sps_bdof_enabled_flag                               u(1)
            if (sps_bdof_enabled_flag) {
                sps_bdof_control_present_in_ph_flag             u(1)
            }
            sps_smvd_enabled_flag                               u(1)
            sps_dmvr_enabled_flag                               u(1)
            if (sps_dmvr_enabled_flag) {
                sps_dmvr_control_present_in_ph_flag             u(1)
            }
            sps_mmvd_enabled_flag                               u(1)
            if (sps_mmvd_enabled_flag) {
                sps_mmvd_fullpel_only_enabled_flag              u(1)
            }
            sps_six_minus_max_num_merge_cand                    ue(v)
            sps_sbt_enabled_flag                                u(1)
            sps_affine_enabled_flag                             u(1)
            if (sps_affine_enabled_flag) {
                sps_five_minus_max_num_subblock_merge_cand      ue(v)
                sps_6param_affine_enabled_flag                  u(1)
                if (sps_amvr_enabled_flag) {
                    sps_affine_amvr_enabled_flag                u(1)
                }
                sps_affine_prof_enabled_flag                    u(1)
                if (sps_affine_prof_enabled_flag) {
                    sps_prof_control_present_in_ph_flag         u(1)
                }
            }
            sps_bcw_enabled_flag                                u(1)
            sps_ciip_enabled_flag                               u(1)
            MaxNumMergeCand = 6 - sps_six_minus_max_num_merge_cand
            if (MaxNumMergeCand >= 2) {
                sps_gpm_enabled_flag                            u(1)
                if (sps_gpm_enabled_flag && MaxNumMergeCand >= 3) {
                    sps_max_num_merge_cand_minus_max_num_gpm_cand ue(v)
                }
            }
            sps_log2_parallel_merge_level_minus2                ue(v)
            sps_isp_enabled_flag                                u(1)
            sps_mrl_enabled_flag                                u(1)
            sps_mip_enabled_flag                                u(1)
            if (sps_chroma_format_idc != 0) {
                sps_cclm_enabled_flag                           u(1)
            }
            if (sps_chroma_format_idc == 1) {
                sps_chroma_horizontal_collocated_flag           u(1) // @absent 1
                sps_chroma_vertical_collocated_flag             u(1) // @absent 1
            }
            sps_palette_enabled_flag                            u(1)
            if (sps_chroma_format_idc == 3 && !sps_max_luma_transform_size_64_flag) {
                sps_act_enabled_flag                            u(1)
            }
            if (sps_transform_skip_enabled_flag || sps_palette_enabled_flag) {
                sps_min_qp_prime_ts                             ue(v)
            }
            sps_ibc_enabled_flag                                u(1)
            if (sps_ibc_enabled_flag) {
                sps_six_minus_max_num_ibc_merge_cand            ue(v)
            }
            sps_ladf_enabled_flag                               u(1)
            if (sps_ladf_enabled_flag) {
                sps_num_ladf_intervals_minus2                   u(2)
                sps_ladf_lowest_interval_qp_offset              se(v)
                for (i = 0; i < sps_num_ladf_intervals_minus2 + 1; i++) {
                    sps_ladf_qp_offset[i]                       se(v)
                    sps_ladf_delta_threshold_minus1[i]          ue(v)
                }
            }
            sps_explicit_scaling_list_enabled_flag              u(1)
            if (sps_lfnst_enabled_flag && sps_explicit_scaling_list_enabled_flag) {
                sps_scaling_matrix_for_lfnst_disabled_flag      u(1)
            }
            if (sps_act_enabled_flag && sps_explicit_scaling_list_enabled_flag) {
                sps_scaling_matrix_for_alternative_colour_space_disabled_flag u(1)
            }
            if (sps_scaling_matrix_for_alternative_colour_space_disabled_flag) {
                sps_scaling_matrix_designated_colour_space_flag u(1)
            }
            sps_dep_quant_enabled_flag                          u(1)
            sps_sign_data_hiding_enabled_flag                   u(1)
            sps_virtual_boundaries_enabled_flag                 u(1)
            if (sps_virtual_boundaries_enabled_flag) {
                sps_virtual_boundaries_present_flag             u(1)
                if (sps_virtual_boundaries_present_flag) {
                    sps_num_ver_virtual_boundaries              ue(v)
                    for (i = 0; i < sps_num_ver_virtual_boundaries; i++) {
                        sps_virtual_boundary_pos_x_minus1[i]    ue(v)
                    }
                    sps_num_hor_virtual_boundaries              ue(v)
                    for (i = 0; i < sps_num_hor_virtual_boundaries; i++) {
                        sps_virtual_boundary_pos_y_minus1[i]    ue(v)
                    }
                }
            }
            if (sps_ptl_dpb_hrd_params_present_flag) {
                sps_timing_hrd_params_present_flag              u(1)
                if (sps_timing_hrd_params_present_flag) {
                    general_timing_hrd_parameters()
                    if (sps_max_sublayers_minus1 > 0) {
                        sps_sublayer_cpb_params_present_flag    u(1)
                    }
                    firstSubLayer = sps_sublayer_cpb_params_present_flag ? 0 : sps_max_sublayers_minus1
                    ols_timing_hrd_parameters(firstSubLayer, sps_max_sublayers_minus1)
                }
            }
            sps_field_seq_flag                                  u(1)
            sps_vui_parameters_present_flag                     u(1)
            if (sps_vui_parameters_present_flag) {
                sps_vui_payload_size_minus1                     ue(v)
                while (!byte_aligned()) {
                    sps_vui_alignment_zero_bit                  f(1)
                }
                vui_payload() // @length sps_vui_payload_size_minus1 + 1
            }
            sps_extension_flag                                  u(1)
            if (sps_extension_flag) {
                sps_range_extension_flag                        u(1)
                sps_extension_7bits                             u(7)
                if (sps_range_extension_flag) {
                    sps_range_extension()
                }
            }
            if (sps_extension_7bits) {
                while (more_rbsp_data()) {
                    sps_extension_data_flag                     u(1)
                }
            }
            rbsp_trailing_bits()
        }

    Attributes:
        sps_seq_parameter_set_id: ``u(4)``.
        sps_video_parameter_set_id: ``u(4)``.
        sps_max_sublayers_minus1: ``u(3)``.
        sps_chroma_format_idc: 0 none, 1 4:2:0, 2 4:2:2, 3 4:4:4.
        sps_log2_ctu_size_minus5: ``u(2)``.
        sps_ptl_dpb_hrd_params_present_flag: ``u(1)``.
        profile_tier_level: ``profile_tier_level( )``; None when left out.
        sps_gdr_enabled_flag: ``u(1)``.
        sps_ref_pic_resampling_enabled_flag: ``u(1)``.
        sps_res_change_in_clvs_allowed_flag: ``u(1)``; None when left out.
        sps_pic_width_max_in_luma_samples: ``ue(v)``.
        sps_pic_height_max_in_luma_samples: ``ue(v)``.
        sps_conformance_window_flag: ``u(1)``.
        sps_conf_win_left_offset: ``ue(v)``; None when left out.
        sps_conf_win_right_offset: ``ue(v)``; None when left out.
        sps_conf_win_top_offset: ``ue(v)``; None when left out.
        sps_conf_win_bottom_offset: ``ue(v)``; None when left out.
        sps_subpic_info_present_flag: ``u(1)``.
        sps_num_subpics_minus1: ``ue(v)``; None when left out.
        sps_independent_subpics_flag: ``u(1)``; None when left out.
        sps_subpic_same_size_flag: ``u(1)``; None when left out.
        sps_subpics: A list of ``SpsSubpic``; None when left out.
        sps_subpic_id_len_minus1: ``ue(v)``; None when left out.
        sps_subpic_id_mapping_explicitly_signalled_flag: ``u(1)``; None when left out.
        sps_subpic_id_mapping_present_flag: ``u(1)``; None when left out.
        sps_subpic_id: ``u(v)``; None when left out.
        sps_bitdepth_minus8: ``ue(v)``.
        sps_entropy_coding_sync_enabled_flag: ``u(1)``.
        sps_entry_point_offsets_present_flag: ``u(1)``.
        sps_log2_max_pic_order_cnt_lsb_minus4: ``u(4)``.
        sps_poc_msb_cycle_flag: ``u(1)``.
        sps_poc_msb_cycle_len_minus1: ``ue(v)``; None when left out.
        sps_num_extra_ph_bytes: ``u(2)``.
        sps_extra_ph_bit_present_flag: ``u(1)``.
        sps_num_extra_sh_bytes: ``u(2)``.
        sps_extra_sh_bit_present_flag: ``u(1)``.
        sps_sublayer_dpb_params_flag: ``u(1)``; None when left out.
        dpb_parameters: ``dpb_parameters( )``; None when left out.
        sps_log2_min_luma_coding_block_size_minus2: ``ue(v)``.
        sps_partition_constraints_override_enabled_flag: ``u(1)``.
        sps_log2_diff_min_qt_min_cb_intra_slice_luma: ``ue(v)``.
        sps_max_mtt_hierarchy_depth_intra_slice_luma: ``ue(v)``.
        sps_log2_diff_max_bt_min_qt_intra_slice_luma: ``ue(v)``; None when left out.
        sps_log2_diff_max_tt_min_qt_intra_slice_luma: ``ue(v)``; None when left out.
        sps_qtbtt_dual_tree_intra_flag: ``u(1)``; None when left out.
        sps_log2_diff_min_qt_min_cb_intra_slice_chroma: ``ue(v)``; None when left out.
        sps_max_mtt_hierarchy_depth_intra_slice_chroma: ``ue(v)``; None when left out.
        sps_log2_diff_max_bt_min_qt_intra_slice_chroma: ``ue(v)``; None when left out.
        sps_log2_diff_max_tt_min_qt_intra_slice_chroma: ``ue(v)``; None when left out.
        sps_log2_diff_min_qt_min_cb_inter_slice: ``ue(v)``.
        sps_max_mtt_hierarchy_depth_inter_slice: ``ue(v)``.
        sps_log2_diff_max_bt_min_qt_inter_slice: ``ue(v)``; None when left out.
        sps_log2_diff_max_tt_min_qt_inter_slice: ``ue(v)``; None when left out.
        sps_max_luma_transform_size_64_flag: ``u(1)``; None when left out.
        sps_transform_skip_enabled_flag: ``u(1)``.
        sps_log2_transform_skip_max_size_minus2: ``ue(v)``; None when left out.
        sps_bdpcm_enabled_flag: ``u(1)``; None when left out.
        sps_mts_enabled_flag: ``u(1)``.
        sps_explicit_mts_intra_enabled_flag: ``u(1)``; None when left out.
        sps_explicit_mts_inter_enabled_flag: ``u(1)``; None when left out.
        sps_lfnst_enabled_flag: ``u(1)``.
        sps_joint_cbcr_enabled_flag: ``u(1)``; None when left out.
        sps_same_qp_table_for_chroma_flag: ``u(1)``; None when left out.
        sps_qp_tables: A list of ``SpsQpTable``; None when left out.
        sps_sao_enabled_flag: ``u(1)``.
        sps_alf_enabled_flag: ``u(1)``.
        sps_ccalf_enabled_flag: ``u(1)``; None when left out.
        sps_lmcs_enabled_flag: ``u(1)``.
        sps_weighted_pred_flag: ``u(1)``.
        sps_weighted_bipred_flag: ``u(1)``.
        sps_long_term_ref_pics_flag: ``u(1)``.
        sps_inter_layer_prediction_enabled_flag: ``u(1)``; None when left out.
        sps_idr_rpl_present_flag: ``u(1)``.
        sps_rpl1_same_as_rpl0_flag: ``u(1)``.
        ref_pic_list_struct: A list of ``ref_pic_list_struct``.
        sps_ref_wraparound_enabled_flag: ``u(1)``.
        sps_temporal_mvp_enabled_flag: ``u(1)``.
        sps_sbtmvp_enabled_flag: ``u(1)``; None when left out.
        sps_amvr_enabled_flag: ``u(1)``.
        sps_bdof_enabled_flag: ``u(1)``.
        sps_bdof_control_present_in_ph_flag: ``u(1)``; None when left out.
        sps_smvd_enabled_flag: ``u(1)``.
        sps_dmvr_enabled_flag: ``u(1)``.
        sps_dmvr_control_present_in_ph_flag: ``u(1)``; None when left out.
        sps_mmvd_enabled_flag: ``u(1)``.
        sps_mmvd_fullpel_only_enabled_flag: ``u(1)``; None when left out.
        sps_six_minus_max_num_merge_cand: ``ue(v)``.
        sps_sbt_enabled_flag: ``u(1)``.
        sps_affine_enabled_flag: ``u(1)``.
        sps_five_minus_max_num_subblock_merge_cand: ``ue(v)``; None when left out.
        sps_6param_affine_enabled_flag: ``u(1)``; None when left out.
        sps_affine_amvr_enabled_flag: ``u(1)``; None when left out.
        sps_affine_prof_enabled_flag: ``u(1)``; None when left out.
        sps_prof_control_present_in_ph_flag: ``u(1)``; None when left out.
        sps_bcw_enabled_flag: ``u(1)``.
        sps_ciip_enabled_flag: ``u(1)``.
        sps_gpm_enabled_flag: ``u(1)``; None when left out.
        sps_max_num_merge_cand_minus_max_num_gpm_cand: ``ue(v)``; None when left out.
        sps_log2_parallel_merge_level_minus2: ``ue(v)``.
        sps_isp_enabled_flag: ``u(1)``.
        sps_mrl_enabled_flag: ``u(1)``.
        sps_mip_enabled_flag: ``u(1)``.
        sps_cclm_enabled_flag: ``u(1)``; None when left out.
        sps_chroma_horizontal_collocated_flag: ``u(1)``; None when left out.
        sps_chroma_vertical_collocated_flag: ``u(1)``; None when left out.
        sps_palette_enabled_flag: ``u(1)``.
        sps_act_enabled_flag: ``u(1)``; None when left out.
        sps_min_qp_prime_ts: ``ue(v)``; None when left out.
        sps_ibc_enabled_flag: ``u(1)``.
        sps_six_minus_max_num_ibc_merge_cand: ``ue(v)``; None when left out.
        sps_ladf_enabled_flag: ``u(1)``.
        sps_num_ladf_intervals_minus2: ``u(2)``; None when left out.
        sps_ladf_lowest_interval_qp_offset: ``se(v)``; None when left out.
        sps_ladf_intervals: A list of ``SpsLadfInterval``; None when left out.
        sps_explicit_scaling_list_enabled_flag: ``u(1)``.
        sps_scaling_matrix_for_lfnst_disabled_flag: ``u(1)``; None when left out.
        sps_scaling_matrix_for_alternative_colour_space_disabled_flag: ``u(1)``; None when
            left out.
        sps_scaling_matrix_designated_colour_space_flag: ``u(1)``; None when left out.
        sps_dep_quant_enabled_flag: ``u(1)``.
        sps_sign_data_hiding_enabled_flag: ``u(1)``.
        sps_virtual_boundaries_enabled_flag: ``u(1)``.
        sps_virtual_boundaries_present_flag: ``u(1)``; None when left out.
        sps_num_ver_virtual_boundaries: ``ue(v)``; None when left out.
        sps_virtual_boundary_pos_x_minus1: A list of ``sps_virtual_boundary_pos_x_minus1``;
            None when left out.
        sps_num_hor_virtual_boundaries: ``ue(v)``; None when left out.
        sps_virtual_boundary_pos_y_minus1: A list of ``sps_virtual_boundary_pos_y_minus1``;
            None when left out.
        sps_timing_hrd_params_present_flag: ``u(1)``; None when left out.
        general_timing_hrd_parameters: ``general_timing_hrd_parameters( )``; None when left
            out.
        sps_sublayer_cpb_params_present_flag: ``u(1)``; None when left out.
        ols_timing_hrd_parameters: ``ols_timing_hrd_parameters( )``; None when left out.
        sps_field_seq_flag: ``u(1)``.
        sps_vui_parameters_present_flag: ``u(1)``.
        sps_vui_payload_size_minus1: ``ue(v)``; None when left out.
        sps_vui_alignment_zero_bit: A list of ``sps_vui_alignment_zero_bit``; None when left
            out.
        vui_payload: ``vui_payload( )``; None when left out.
        sps_extension_flag: ``u(1)``.
        sps_range_extension_flag: ``u(1)``; None when left out.
        sps_extension_7bits: ``u(7)``; None when left out.
        sps_range_extension: ``sps_range_extension( )``; None when left out.
        sps_extension_data_flag: ``u(1)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "_sps_num_subpics_minus1",
        "dpb_parameters",
        "general_timing_hrd_parameters",
        "ols_timing_hrd_parameters",
        "profile_tier_level",
        "rbsp_trailing_bits",
        "ref_pic_list_struct",
        "sps_6param_affine_enabled_flag",
        "sps_act_enabled_flag",
        "sps_affine_amvr_enabled_flag",
        "sps_affine_enabled_flag",
        "sps_affine_prof_enabled_flag",
        "sps_alf_enabled_flag",
        "sps_amvr_enabled_flag",
        "sps_bcw_enabled_flag",
        "sps_bdof_control_present_in_ph_flag",
        "sps_bdof_enabled_flag",
        "sps_bdpcm_enabled_flag",
        "sps_bitdepth_minus8",
        "sps_ccalf_enabled_flag",
        "sps_cclm_enabled_flag",
        "sps_chroma_format_idc",
        "sps_chroma_horizontal_collocated_flag",
        "sps_chroma_vertical_collocated_flag",
        "sps_ciip_enabled_flag",
        "sps_conf_win_bottom_offset",
        "sps_conf_win_left_offset",
        "sps_conf_win_right_offset",
        "sps_conf_win_top_offset",
        "sps_conformance_window_flag",
        "sps_dep_quant_enabled_flag",
        "sps_dmvr_control_present_in_ph_flag",
        "sps_dmvr_enabled_flag",
        "sps_entropy_coding_sync_enabled_flag",
        "sps_entry_point_offsets_present_flag",
        "sps_explicit_mts_inter_enabled_flag",
        "sps_explicit_mts_intra_enabled_flag",
        "sps_explicit_scaling_list_enabled_flag",
        "sps_extension_7bits",
        "sps_extension_data_flag",
        "sps_extension_flag",
        "sps_extra_ph_bit_present_flag",
        "sps_extra_sh_bit_present_flag",
        "sps_field_seq_flag",
        "sps_five_minus_max_num_subblock_merge_cand",
        "sps_gdr_enabled_flag",
        "sps_gpm_enabled_flag",
        "sps_ibc_enabled_flag",
        "sps_idr_rpl_present_flag",
        "sps_independent_subpics_flag",
        "sps_inter_layer_prediction_enabled_flag",
        "sps_isp_enabled_flag",
        "sps_joint_cbcr_enabled_flag",
        "sps_ladf_enabled_flag",
        "sps_ladf_intervals",
        "sps_ladf_lowest_interval_qp_offset",
        "sps_lfnst_enabled_flag",
        "sps_lmcs_enabled_flag",
        "sps_log2_ctu_size_minus5",
        "sps_log2_diff_max_bt_min_qt_inter_slice",
        "sps_log2_diff_max_bt_min_qt_intra_slice_chroma",
        "sps_log2_diff_max_bt_min_qt_intra_slice_luma",
        "sps_log2_diff_max_tt_min_qt_inter_slice",
        "sps_log2_diff_max_tt_min_qt_intra_slice_chroma",
        "sps_log2_diff_max_tt_min_qt_intra_slice_luma",
        "sps_log2_diff_min_qt_min_cb_inter_slice",
        "sps_log2_diff_min_qt_min_cb_intra_slice_chroma",
        "sps_log2_diff_min_qt_min_cb_intra_slice_luma",
        "sps_log2_max_pic_order_cnt_lsb_minus4",
        "sps_log2_min_luma_coding_block_size_minus2",
        "sps_log2_parallel_merge_level_minus2",
        "sps_log2_transform_skip_max_size_minus2",
        "sps_long_term_ref_pics_flag",
        "sps_max_luma_transform_size_64_flag",
        "sps_max_mtt_hierarchy_depth_inter_slice",
        "sps_max_mtt_hierarchy_depth_intra_slice_chroma",
        "sps_max_mtt_hierarchy_depth_intra_slice_luma",
        "sps_max_num_merge_cand_minus_max_num_gpm_cand",
        "sps_max_sublayers_minus1",
        "sps_min_qp_prime_ts",
        "sps_mip_enabled_flag",
        "sps_mmvd_enabled_flag",
        "sps_mmvd_fullpel_only_enabled_flag",
        "sps_mrl_enabled_flag",
        "sps_mts_enabled_flag",
        "sps_num_extra_ph_bytes",
        "sps_num_extra_sh_bytes",
        "sps_palette_enabled_flag",
        "sps_partition_constraints_override_enabled_flag",
        "sps_pic_height_max_in_luma_samples",
        "sps_pic_width_max_in_luma_samples",
        "sps_poc_msb_cycle_flag",
        "sps_poc_msb_cycle_len_minus1",
        "sps_prof_control_present_in_ph_flag",
        "sps_ptl_dpb_hrd_params_present_flag",
        "sps_qp_tables",
        "sps_qtbtt_dual_tree_intra_flag",
        "sps_range_extension",
        "sps_range_extension_flag",
        "sps_ref_pic_resampling_enabled_flag",
        "sps_ref_wraparound_enabled_flag",
        "sps_res_change_in_clvs_allowed_flag",
        "sps_rpl1_same_as_rpl0_flag",
        "sps_same_qp_table_for_chroma_flag",
        "sps_sao_enabled_flag",
        "sps_sbt_enabled_flag",
        "sps_sbtmvp_enabled_flag",
        "sps_scaling_matrix_designated_colour_space_flag",
        "sps_scaling_matrix_for_alternative_colour_space_disabled_flag",
        "sps_scaling_matrix_for_lfnst_disabled_flag",
        "sps_seq_parameter_set_id",
        "sps_sign_data_hiding_enabled_flag",
        "sps_six_minus_max_num_ibc_merge_cand",
        "sps_six_minus_max_num_merge_cand",
        "sps_smvd_enabled_flag",
        "sps_sublayer_cpb_params_present_flag",
        "sps_sublayer_dpb_params_flag",
        "sps_subpic_id",
        "sps_subpic_id_len_minus1",
        "sps_subpic_id_mapping_explicitly_signalled_flag",
        "sps_subpic_id_mapping_present_flag",
        "sps_subpic_info_present_flag",
        "sps_subpic_same_size_flag",
        "sps_subpics",
        "sps_temporal_mvp_enabled_flag",
        "sps_timing_hrd_params_present_flag",
        "sps_transform_skip_enabled_flag",
        "sps_video_parameter_set_id",
        "sps_virtual_boundaries_enabled_flag",
        "sps_virtual_boundaries_present_flag",
        "sps_virtual_boundary_pos_x_minus1",
        "sps_virtual_boundary_pos_y_minus1",
        "sps_vui_alignment_zero_bit",
        "sps_vui_parameters_present_flag",
        "sps_vui_payload_size_minus1",
        "sps_weighted_bipred_flag",
        "sps_weighted_pred_flag",
        "vui_payload",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x0f"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "sps_seq_parameter_set_id",
        "sps_video_parameter_set_id",
        "sps_max_sublayers_minus1",
        "sps_chroma_format_idc",
        "sps_log2_ctu_size_minus5",
        "sps_ptl_dpb_hrd_params_present_flag",
        "profile_tier_level",
        "sps_gdr_enabled_flag",
        "sps_ref_pic_resampling_enabled_flag",
        "sps_res_change_in_clvs_allowed_flag",
        "sps_pic_width_max_in_luma_samples",
        "sps_pic_height_max_in_luma_samples",
        "sps_conformance_window_flag",
        "sps_conf_win_left_offset",
        "sps_conf_win_right_offset",
        "sps_conf_win_top_offset",
        "sps_conf_win_bottom_offset",
        "sps_subpic_info_present_flag",
        "sps_num_subpics_minus1",
        "sps_independent_subpics_flag",
        "sps_subpic_same_size_flag",
        "sps_subpics",
        "sps_subpic_id_len_minus1",
        "sps_subpic_id_mapping_explicitly_signalled_flag",
        "sps_subpic_id_mapping_present_flag",
        "sps_subpic_id",
        "sps_bitdepth_minus8",
        "sps_entropy_coding_sync_enabled_flag",
        "sps_entry_point_offsets_present_flag",
        "sps_log2_max_pic_order_cnt_lsb_minus4",
        "sps_poc_msb_cycle_flag",
        "sps_poc_msb_cycle_len_minus1",
        "sps_num_extra_ph_bytes",
        "sps_extra_ph_bit_present_flag",
        "sps_num_extra_sh_bytes",
        "sps_extra_sh_bit_present_flag",
        "sps_sublayer_dpb_params_flag",
        "dpb_parameters",
        "sps_log2_min_luma_coding_block_size_minus2",
        "sps_partition_constraints_override_enabled_flag",
        "sps_log2_diff_min_qt_min_cb_intra_slice_luma",
        "sps_max_mtt_hierarchy_depth_intra_slice_luma",
        "sps_log2_diff_max_bt_min_qt_intra_slice_luma",
        "sps_log2_diff_max_tt_min_qt_intra_slice_luma",
        "sps_qtbtt_dual_tree_intra_flag",
        "sps_log2_diff_min_qt_min_cb_intra_slice_chroma",
        "sps_max_mtt_hierarchy_depth_intra_slice_chroma",
        "sps_log2_diff_max_bt_min_qt_intra_slice_chroma",
        "sps_log2_diff_max_tt_min_qt_intra_slice_chroma",
        "sps_log2_diff_min_qt_min_cb_inter_slice",
        "sps_max_mtt_hierarchy_depth_inter_slice",
        "sps_log2_diff_max_bt_min_qt_inter_slice",
        "sps_log2_diff_max_tt_min_qt_inter_slice",
        "sps_max_luma_transform_size_64_flag",
        "sps_transform_skip_enabled_flag",
        "sps_log2_transform_skip_max_size_minus2",
        "sps_bdpcm_enabled_flag",
        "sps_mts_enabled_flag",
        "sps_explicit_mts_intra_enabled_flag",
        "sps_explicit_mts_inter_enabled_flag",
        "sps_lfnst_enabled_flag",
        "sps_joint_cbcr_enabled_flag",
        "sps_same_qp_table_for_chroma_flag",
        "sps_qp_tables",
        "sps_sao_enabled_flag",
        "sps_alf_enabled_flag",
        "sps_ccalf_enabled_flag",
        "sps_lmcs_enabled_flag",
        "sps_weighted_pred_flag",
        "sps_weighted_bipred_flag",
        "sps_long_term_ref_pics_flag",
        "sps_inter_layer_prediction_enabled_flag",
        "sps_idr_rpl_present_flag",
        "sps_rpl1_same_as_rpl0_flag",
        "ref_pic_list_struct",
        "sps_ref_wraparound_enabled_flag",
        "sps_temporal_mvp_enabled_flag",
        "sps_sbtmvp_enabled_flag",
        "sps_amvr_enabled_flag",
        "sps_bdof_enabled_flag",
        "sps_bdof_control_present_in_ph_flag",
        "sps_smvd_enabled_flag",
        "sps_dmvr_enabled_flag",
        "sps_dmvr_control_present_in_ph_flag",
        "sps_mmvd_enabled_flag",
        "sps_mmvd_fullpel_only_enabled_flag",
        "sps_six_minus_max_num_merge_cand",
        "sps_sbt_enabled_flag",
        "sps_affine_enabled_flag",
        "sps_five_minus_max_num_subblock_merge_cand",
        "sps_6param_affine_enabled_flag",
        "sps_affine_amvr_enabled_flag",
        "sps_affine_prof_enabled_flag",
        "sps_prof_control_present_in_ph_flag",
        "sps_bcw_enabled_flag",
        "sps_ciip_enabled_flag",
        "sps_gpm_enabled_flag",
        "sps_max_num_merge_cand_minus_max_num_gpm_cand",
        "sps_log2_parallel_merge_level_minus2",
        "sps_isp_enabled_flag",
        "sps_mrl_enabled_flag",
        "sps_mip_enabled_flag",
        "sps_cclm_enabled_flag",
        "sps_chroma_horizontal_collocated_flag",
        "sps_chroma_vertical_collocated_flag",
        "sps_palette_enabled_flag",
        "sps_act_enabled_flag",
        "sps_min_qp_prime_ts",
        "sps_ibc_enabled_flag",
        "sps_six_minus_max_num_ibc_merge_cand",
        "sps_ladf_enabled_flag",
        "sps_num_ladf_intervals_minus2",
        "sps_ladf_lowest_interval_qp_offset",
        "sps_ladf_intervals",
        "sps_explicit_scaling_list_enabled_flag",
        "sps_scaling_matrix_for_lfnst_disabled_flag",
        "sps_scaling_matrix_for_alternative_colour_space_disabled_flag",
        "sps_scaling_matrix_designated_colour_space_flag",
        "sps_dep_quant_enabled_flag",
        "sps_sign_data_hiding_enabled_flag",
        "sps_virtual_boundaries_enabled_flag",
        "sps_virtual_boundaries_present_flag",
        "sps_num_ver_virtual_boundaries",
        "sps_virtual_boundary_pos_x_minus1",
        "sps_num_hor_virtual_boundaries",
        "sps_virtual_boundary_pos_y_minus1",
        "sps_timing_hrd_params_present_flag",
        "general_timing_hrd_parameters",
        "sps_sublayer_cpb_params_present_flag",
        "ols_timing_hrd_parameters",
        "sps_field_seq_flag",
        "sps_vui_parameters_present_flag",
        "sps_vui_payload_size_minus1",
        "sps_vui_alignment_zero_bit",
        "vui_payload",
        "sps_extension_flag",
        "sps_range_extension_flag",
        "sps_extension_7bits",
        "sps_range_extension",
        "sps_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "seq_parameter_set_rbsp"

    sps_seq_parameter_set_id: int
    sps_video_parameter_set_id: int
    sps_max_sublayers_minus1: int
    sps_chroma_format_idc: int
    sps_log2_ctu_size_minus5: int
    sps_ptl_dpb_hrd_params_present_flag: int
    profile_tier_level: vvc_profile_tier_level_ | None
    sps_gdr_enabled_flag: int
    sps_ref_pic_resampling_enabled_flag: int
    sps_res_change_in_clvs_allowed_flag: int | None
    sps_pic_width_max_in_luma_samples: int
    sps_pic_height_max_in_luma_samples: int
    sps_conformance_window_flag: int
    sps_conf_win_left_offset: int | None
    sps_conf_win_right_offset: int | None
    sps_conf_win_top_offset: int | None
    sps_conf_win_bottom_offset: int | None
    sps_subpic_info_present_flag: int
    _sps_num_subpics_minus1: int | None
    sps_independent_subpics_flag: int | None
    sps_subpic_same_size_flag: int | None
    sps_subpics: list[vvc_seq_parameter_set_rbsp.SpsSubpic] | None
    sps_subpic_id_len_minus1: int | None
    sps_subpic_id_mapping_explicitly_signalled_flag: int | None
    sps_subpic_id_mapping_present_flag: int | None
    sps_subpic_id: Table | None
    sps_bitdepth_minus8: int
    sps_entropy_coding_sync_enabled_flag: int
    sps_entry_point_offsets_present_flag: int
    sps_log2_max_pic_order_cnt_lsb_minus4: int
    sps_poc_msb_cycle_flag: int
    sps_poc_msb_cycle_len_minus1: int | None
    sps_num_extra_ph_bytes: int
    sps_extra_ph_bit_present_flag: Table
    sps_num_extra_sh_bytes: int
    sps_extra_sh_bit_present_flag: Table
    sps_sublayer_dpb_params_flag: int | None
    dpb_parameters: vvc_dpb_parameters_ | None
    sps_log2_min_luma_coding_block_size_minus2: int
    sps_partition_constraints_override_enabled_flag: int
    sps_log2_diff_min_qt_min_cb_intra_slice_luma: int
    sps_max_mtt_hierarchy_depth_intra_slice_luma: int
    sps_log2_diff_max_bt_min_qt_intra_slice_luma: int | None
    sps_log2_diff_max_tt_min_qt_intra_slice_luma: int | None
    sps_qtbtt_dual_tree_intra_flag: int | None
    sps_log2_diff_min_qt_min_cb_intra_slice_chroma: int | None
    sps_max_mtt_hierarchy_depth_intra_slice_chroma: int | None
    sps_log2_diff_max_bt_min_qt_intra_slice_chroma: int | None
    sps_log2_diff_max_tt_min_qt_intra_slice_chroma: int | None
    sps_log2_diff_min_qt_min_cb_inter_slice: int
    sps_max_mtt_hierarchy_depth_inter_slice: int
    sps_log2_diff_max_bt_min_qt_inter_slice: int | None
    sps_log2_diff_max_tt_min_qt_inter_slice: int | None
    sps_max_luma_transform_size_64_flag: int | None
    sps_transform_skip_enabled_flag: int
    sps_log2_transform_skip_max_size_minus2: int | None
    sps_bdpcm_enabled_flag: int | None
    sps_mts_enabled_flag: int
    sps_explicit_mts_intra_enabled_flag: int | None
    sps_explicit_mts_inter_enabled_flag: int | None
    sps_lfnst_enabled_flag: int
    sps_joint_cbcr_enabled_flag: int | None
    sps_same_qp_table_for_chroma_flag: int | None
    sps_qp_tables: list[vvc_seq_parameter_set_rbsp.SpsQpTable] | None
    sps_sao_enabled_flag: int
    sps_alf_enabled_flag: int
    sps_ccalf_enabled_flag: int | None
    sps_lmcs_enabled_flag: int
    sps_weighted_pred_flag: int
    sps_weighted_bipred_flag: int
    sps_long_term_ref_pics_flag: int
    sps_inter_layer_prediction_enabled_flag: int | None
    sps_idr_rpl_present_flag: int
    sps_rpl1_same_as_rpl0_flag: int
    ref_pic_list_struct: list[list[vvc_ref_pic_list_struct_]]
    sps_ref_wraparound_enabled_flag: int
    sps_temporal_mvp_enabled_flag: int
    sps_sbtmvp_enabled_flag: int | None
    sps_amvr_enabled_flag: int
    sps_bdof_enabled_flag: int
    sps_bdof_control_present_in_ph_flag: int | None
    sps_smvd_enabled_flag: int
    sps_dmvr_enabled_flag: int
    sps_dmvr_control_present_in_ph_flag: int | None
    sps_mmvd_enabled_flag: int
    sps_mmvd_fullpel_only_enabled_flag: int | None
    sps_six_minus_max_num_merge_cand: int
    sps_sbt_enabled_flag: int
    sps_affine_enabled_flag: int
    sps_five_minus_max_num_subblock_merge_cand: int | None
    sps_6param_affine_enabled_flag: int | None
    sps_affine_amvr_enabled_flag: int | None
    sps_affine_prof_enabled_flag: int | None
    sps_prof_control_present_in_ph_flag: int | None
    sps_bcw_enabled_flag: int
    sps_ciip_enabled_flag: int
    sps_gpm_enabled_flag: int | None
    sps_max_num_merge_cand_minus_max_num_gpm_cand: int | None
    sps_log2_parallel_merge_level_minus2: int
    sps_isp_enabled_flag: int
    sps_mrl_enabled_flag: int
    sps_mip_enabled_flag: int
    sps_cclm_enabled_flag: int | None
    sps_chroma_horizontal_collocated_flag: int | None
    sps_chroma_vertical_collocated_flag: int | None
    sps_palette_enabled_flag: int
    sps_act_enabled_flag: int | None
    sps_min_qp_prime_ts: int | None
    sps_ibc_enabled_flag: int
    sps_six_minus_max_num_ibc_merge_cand: int | None
    sps_ladf_enabled_flag: int
    sps_ladf_lowest_interval_qp_offset: int | None
    sps_ladf_intervals: list[vvc_seq_parameter_set_rbsp.SpsLadfInterval] | None
    sps_explicit_scaling_list_enabled_flag: int
    sps_scaling_matrix_for_lfnst_disabled_flag: int | None
    sps_scaling_matrix_for_alternative_colour_space_disabled_flag: int | None
    sps_scaling_matrix_designated_colour_space_flag: int | None
    sps_dep_quant_enabled_flag: int
    sps_sign_data_hiding_enabled_flag: int
    sps_virtual_boundaries_enabled_flag: int
    sps_virtual_boundaries_present_flag: int | None
    sps_virtual_boundary_pos_x_minus1: list[int] | None
    sps_virtual_boundary_pos_y_minus1: list[int] | None
    sps_timing_hrd_params_present_flag: int | None
    general_timing_hrd_parameters: vvc_general_timing_hrd_parameters_ | None
    sps_sublayer_cpb_params_present_flag: int | None
    ols_timing_hrd_parameters: vvc_ols_timing_hrd_parameters_ | None
    sps_field_seq_flag: int
    sps_vui_parameters_present_flag: int
    sps_vui_payload_size_minus1: int | None
    sps_vui_alignment_zero_bit: list[int] | None
    vui_payload: vvc_vui_payload_ | None
    sps_extension_flag: int
    sps_range_extension_flag: int | None
    sps_extension_7bits: int | None
    sps_range_extension: vvc_sps_range_extension_ | None
    sps_extension_data_flag: str | None
    rbsp_trailing_bits: vvc_rbsp_trailing_bits_

    class SpsSubpic(Row):
        """One of the ``sps_subpics`` of vvc_seq_parameter_set_rbsp.

        Attributes:
            sps_subpic_ctu_top_left_x: ``u(v)``; None when left out.
            sps_subpic_ctu_top_left_y: ``u(v)``; None when left out.
            sps_subpic_width_minus1: ``u(v)``; None when left out.
            sps_subpic_height_minus1: ``u(v)``; None when left out.
            sps_subpic_treated_as_pic_flag: ``u(1)``; None when left out.
            sps_loop_filter_across_subpic_enabled_flag: ``u(1)``; None when left out.
        """

        __slots__ = (
            "sps_loop_filter_across_subpic_enabled_flag",
            "sps_subpic_ctu_top_left_x",
            "sps_subpic_ctu_top_left_y",
            "sps_subpic_height_minus1",
            "sps_subpic_treated_as_pic_flag",
            "sps_subpic_width_minus1",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "sps_subpic_ctu_top_left_x",
            "sps_subpic_ctu_top_left_y",
            "sps_subpic_width_minus1",
            "sps_subpic_height_minus1",
            "sps_subpic_treated_as_pic_flag",
            "sps_loop_filter_across_subpic_enabled_flag",
        )

        sps_subpic_ctu_top_left_x: int | None
        sps_subpic_ctu_top_left_y: int | None
        sps_subpic_width_minus1: int | None
        sps_subpic_height_minus1: int | None
        sps_subpic_treated_as_pic_flag: int | None
        sps_loop_filter_across_subpic_enabled_flag: int | None

        def __init__(
            self,
            *,
            sps_subpic_ctu_top_left_x: int | None = None,
            sps_subpic_ctu_top_left_y: int | None = None,
            sps_subpic_width_minus1: int | None = None,
            sps_subpic_height_minus1: int | None = None,
            sps_subpic_treated_as_pic_flag: int | None = None,
            sps_loop_filter_across_subpic_enabled_flag: int | None = None,
        ) -> None:
            self.sps_subpic_ctu_top_left_x = sps_subpic_ctu_top_left_x
            self.sps_subpic_ctu_top_left_y = sps_subpic_ctu_top_left_y
            self.sps_subpic_width_minus1 = sps_subpic_width_minus1
            self.sps_subpic_height_minus1 = sps_subpic_height_minus1
            self.sps_subpic_treated_as_pic_flag = sps_subpic_treated_as_pic_flag
            self.sps_loop_filter_across_subpic_enabled_flag = (
                sps_loop_filter_across_subpic_enabled_flag
            )

    class SpsQpPoint(Row):
        """One of the ``sps_qp_points`` of vvc_seq_parameter_set_rbsp.

        Attributes:
            sps_delta_qp_in_val_minus1: ``ue(v)``.
            sps_delta_qp_diff_val: ``ue(v)``.
        """

        __slots__ = ("sps_delta_qp_diff_val", "sps_delta_qp_in_val_minus1")

        _fields: ClassVar[tuple[str, ...]] = (
            "sps_delta_qp_in_val_minus1",
            "sps_delta_qp_diff_val",
        )

        sps_delta_qp_in_val_minus1: int
        sps_delta_qp_diff_val: int

        def __init__(
            self, *, sps_delta_qp_in_val_minus1: int = 0, sps_delta_qp_diff_val: int = 0
        ) -> None:
            self.sps_delta_qp_in_val_minus1 = sps_delta_qp_in_val_minus1
            self.sps_delta_qp_diff_val = sps_delta_qp_diff_val

    class SpsQpTable(Row):
        """One of the ``sps_qp_tables`` of vvc_seq_parameter_set_rbsp.

        Attributes:
            sps_qp_table_start_minus26: ``se(v)``.
            sps_qp_points: A list of ``SpsQpPoint``.
        """

        __slots__ = ("sps_qp_points", "sps_qp_table_start_minus26")

        _fields: ClassVar[tuple[str, ...]] = (
            "sps_qp_table_start_minus26",
            "sps_qp_points",
        )

        sps_qp_table_start_minus26: int
        sps_qp_points: list[vvc_seq_parameter_set_rbsp.SpsQpPoint]

        def __init__(
            self,
            *,
            sps_qp_table_start_minus26: int = 0,
            sps_qp_points: Iterable[vvc_seq_parameter_set_rbsp.SpsQpPoint] = (),
        ) -> None:
            self.sps_qp_table_start_minus26 = sps_qp_table_start_minus26
            self.sps_qp_points = list(sps_qp_points)

    class SpsLadfInterval(Row):
        """One of the ``sps_ladf_intervals`` of vvc_seq_parameter_set_rbsp.

        Attributes:
            sps_ladf_qp_offset: ``se(v)``.
            sps_ladf_delta_threshold_minus1: ``ue(v)``.
        """

        __slots__ = ("sps_ladf_delta_threshold_minus1", "sps_ladf_qp_offset")

        _fields: ClassVar[tuple[str, ...]] = (
            "sps_ladf_qp_offset",
            "sps_ladf_delta_threshold_minus1",
        )

        sps_ladf_qp_offset: int
        sps_ladf_delta_threshold_minus1: int

        def __init__(
            self,
            *,
            sps_ladf_qp_offset: int = 0,
            sps_ladf_delta_threshold_minus1: int = 0,
        ) -> None:
            self.sps_ladf_qp_offset = sps_ladf_qp_offset
            self.sps_ladf_delta_threshold_minus1 = sps_ladf_delta_threshold_minus1

    def __init__(
        self,
        *,
        sps_seq_parameter_set_id: int = 0,
        sps_video_parameter_set_id: int = 0,
        sps_max_sublayers_minus1: int = 0,
        sps_chroma_format_idc: int = 0,
        sps_log2_ctu_size_minus5: int = 0,
        sps_ptl_dpb_hrd_params_present_flag: int = 0,
        profile_tier_level: vvc_profile_tier_level_ | None = None,
        sps_gdr_enabled_flag: int = 0,
        sps_ref_pic_resampling_enabled_flag: int = 0,
        sps_res_change_in_clvs_allowed_flag: int | None = None,
        sps_pic_width_max_in_luma_samples: int = 0,
        sps_pic_height_max_in_luma_samples: int = 0,
        sps_conformance_window_flag: int = 0,
        sps_conf_win_left_offset: int | None = None,
        sps_conf_win_right_offset: int | None = None,
        sps_conf_win_top_offset: int | None = None,
        sps_conf_win_bottom_offset: int | None = None,
        sps_subpic_info_present_flag: int = 0,
        sps_num_subpics_minus1: int | None = None,
        sps_independent_subpics_flag: int | None = None,
        sps_subpic_same_size_flag: int | None = None,
        sps_subpics: Iterable[vvc_seq_parameter_set_rbsp.SpsSubpic] | None = None,
        sps_subpic_id_len_minus1: int | None = None,
        sps_subpic_id_mapping_explicitly_signalled_flag: int | None = None,
        sps_subpic_id_mapping_present_flag: int | None = None,
        sps_subpic_id: Any = None,
        sps_bitdepth_minus8: int = 0,
        sps_entropy_coding_sync_enabled_flag: int = 0,
        sps_entry_point_offsets_present_flag: int = 0,
        sps_log2_max_pic_order_cnt_lsb_minus4: int = 0,
        sps_poc_msb_cycle_flag: int = 0,
        sps_poc_msb_cycle_len_minus1: int | None = None,
        sps_num_extra_ph_bytes: int = 0,
        sps_extra_ph_bit_present_flag: Any = (),
        sps_num_extra_sh_bytes: int = 0,
        sps_extra_sh_bit_present_flag: Any = (),
        sps_sublayer_dpb_params_flag: int | None = None,
        dpb_parameters: vvc_dpb_parameters_ | None = None,
        sps_log2_min_luma_coding_block_size_minus2: int = 0,
        sps_partition_constraints_override_enabled_flag: int = 0,
        sps_log2_diff_min_qt_min_cb_intra_slice_luma: int = 0,
        sps_max_mtt_hierarchy_depth_intra_slice_luma: int = 0,
        sps_log2_diff_max_bt_min_qt_intra_slice_luma: int | None = None,
        sps_log2_diff_max_tt_min_qt_intra_slice_luma: int | None = None,
        sps_qtbtt_dual_tree_intra_flag: int | None = None,
        sps_log2_diff_min_qt_min_cb_intra_slice_chroma: int | None = None,
        sps_max_mtt_hierarchy_depth_intra_slice_chroma: int | None = None,
        sps_log2_diff_max_bt_min_qt_intra_slice_chroma: int | None = None,
        sps_log2_diff_max_tt_min_qt_intra_slice_chroma: int | None = None,
        sps_log2_diff_min_qt_min_cb_inter_slice: int = 0,
        sps_max_mtt_hierarchy_depth_inter_slice: int = 0,
        sps_log2_diff_max_bt_min_qt_inter_slice: int | None = None,
        sps_log2_diff_max_tt_min_qt_inter_slice: int | None = None,
        sps_max_luma_transform_size_64_flag: int | None = None,
        sps_transform_skip_enabled_flag: int = 0,
        sps_log2_transform_skip_max_size_minus2: int | None = None,
        sps_bdpcm_enabled_flag: int | None = None,
        sps_mts_enabled_flag: int = 0,
        sps_explicit_mts_intra_enabled_flag: int | None = None,
        sps_explicit_mts_inter_enabled_flag: int | None = None,
        sps_lfnst_enabled_flag: int = 0,
        sps_joint_cbcr_enabled_flag: int | None = None,
        sps_same_qp_table_for_chroma_flag: int | None = None,
        sps_qp_tables: Iterable[vvc_seq_parameter_set_rbsp.SpsQpTable] | None = None,
        sps_sao_enabled_flag: int = 0,
        sps_alf_enabled_flag: int = 0,
        sps_ccalf_enabled_flag: int | None = None,
        sps_lmcs_enabled_flag: int = 0,
        sps_weighted_pred_flag: int = 0,
        sps_weighted_bipred_flag: int = 0,
        sps_long_term_ref_pics_flag: int = 0,
        sps_inter_layer_prediction_enabled_flag: int | None = None,
        sps_idr_rpl_present_flag: int = 0,
        sps_rpl1_same_as_rpl0_flag: int = 0,
        ref_pic_list_struct: Iterable[list[vvc_ref_pic_list_struct_]] = (),
        sps_ref_wraparound_enabled_flag: int = 0,
        sps_temporal_mvp_enabled_flag: int = 0,
        sps_sbtmvp_enabled_flag: int | None = None,
        sps_amvr_enabled_flag: int = 0,
        sps_bdof_enabled_flag: int = 0,
        sps_bdof_control_present_in_ph_flag: int | None = None,
        sps_smvd_enabled_flag: int = 0,
        sps_dmvr_enabled_flag: int = 0,
        sps_dmvr_control_present_in_ph_flag: int | None = None,
        sps_mmvd_enabled_flag: int = 0,
        sps_mmvd_fullpel_only_enabled_flag: int | None = None,
        sps_six_minus_max_num_merge_cand: int = 0,
        sps_sbt_enabled_flag: int = 0,
        sps_affine_enabled_flag: int = 0,
        sps_five_minus_max_num_subblock_merge_cand: int | None = None,
        sps_6param_affine_enabled_flag: int | None = None,
        sps_affine_amvr_enabled_flag: int | None = None,
        sps_affine_prof_enabled_flag: int | None = None,
        sps_prof_control_present_in_ph_flag: int | None = None,
        sps_bcw_enabled_flag: int = 0,
        sps_ciip_enabled_flag: int = 0,
        sps_gpm_enabled_flag: int | None = None,
        sps_max_num_merge_cand_minus_max_num_gpm_cand: int | None = None,
        sps_log2_parallel_merge_level_minus2: int = 0,
        sps_isp_enabled_flag: int = 0,
        sps_mrl_enabled_flag: int = 0,
        sps_mip_enabled_flag: int = 0,
        sps_cclm_enabled_flag: int | None = None,
        sps_chroma_horizontal_collocated_flag: int | None = None,
        sps_chroma_vertical_collocated_flag: int | None = None,
        sps_palette_enabled_flag: int = 0,
        sps_act_enabled_flag: int | None = None,
        sps_min_qp_prime_ts: int | None = None,
        sps_ibc_enabled_flag: int = 0,
        sps_six_minus_max_num_ibc_merge_cand: int | None = None,
        sps_ladf_enabled_flag: int = 0,
        sps_ladf_lowest_interval_qp_offset: int | None = None,
        sps_ladf_intervals: (
            Iterable[vvc_seq_parameter_set_rbsp.SpsLadfInterval] | None
        ) = None,
        sps_explicit_scaling_list_enabled_flag: int = 0,
        sps_scaling_matrix_for_lfnst_disabled_flag: int | None = None,
        sps_scaling_matrix_for_alternative_colour_space_disabled_flag: (
            int | None
        ) = None,
        sps_scaling_matrix_designated_colour_space_flag: int | None = None,
        sps_dep_quant_enabled_flag: int = 0,
        sps_sign_data_hiding_enabled_flag: int = 0,
        sps_virtual_boundaries_enabled_flag: int = 0,
        sps_virtual_boundaries_present_flag: int | None = None,
        sps_virtual_boundary_pos_x_minus1: Iterable[int] | None = None,
        sps_virtual_boundary_pos_y_minus1: Iterable[int] | None = None,
        sps_timing_hrd_params_present_flag: int | None = None,
        general_timing_hrd_parameters: vvc_general_timing_hrd_parameters_ | None = None,
        sps_sublayer_cpb_params_present_flag: int | None = None,
        ols_timing_hrd_parameters: vvc_ols_timing_hrd_parameters_ | None = None,
        sps_field_seq_flag: int = 0,
        sps_vui_parameters_present_flag: int = 0,
        sps_vui_payload_size_minus1: int | None = None,
        sps_vui_alignment_zero_bit: Iterable[int] | None = None,
        vui_payload: vvc_vui_payload_ | None = None,
        sps_extension_flag: int = 0,
        sps_range_extension_flag: int | None = None,
        sps_extension_7bits: int | None = None,
        sps_range_extension: vvc_sps_range_extension_ | None = None,
        sps_extension_data_flag: str | None = None,
        rbsp_trailing_bits: vvc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.sps_seq_parameter_set_id = sps_seq_parameter_set_id
        self.sps_video_parameter_set_id = sps_video_parameter_set_id
        self.sps_max_sublayers_minus1 = sps_max_sublayers_minus1
        self.sps_chroma_format_idc = sps_chroma_format_idc
        self.sps_log2_ctu_size_minus5 = sps_log2_ctu_size_minus5
        self.sps_ptl_dpb_hrd_params_present_flag = sps_ptl_dpb_hrd_params_present_flag
        self.profile_tier_level = profile_tier_level
        self.sps_gdr_enabled_flag = sps_gdr_enabled_flag
        self.sps_ref_pic_resampling_enabled_flag = sps_ref_pic_resampling_enabled_flag
        self.sps_res_change_in_clvs_allowed_flag = sps_res_change_in_clvs_allowed_flag
        self.sps_pic_width_max_in_luma_samples = sps_pic_width_max_in_luma_samples
        self.sps_pic_height_max_in_luma_samples = sps_pic_height_max_in_luma_samples
        self.sps_conformance_window_flag = sps_conformance_window_flag
        self.sps_conf_win_left_offset = sps_conf_win_left_offset
        self.sps_conf_win_right_offset = sps_conf_win_right_offset
        self.sps_conf_win_top_offset = sps_conf_win_top_offset
        self.sps_conf_win_bottom_offset = sps_conf_win_bottom_offset
        self.sps_subpic_info_present_flag = sps_subpic_info_present_flag
        self._sps_num_subpics_minus1 = sps_num_subpics_minus1
        self.sps_independent_subpics_flag = sps_independent_subpics_flag
        self.sps_subpic_same_size_flag = sps_subpic_same_size_flag
        self.sps_subpics = None if sps_subpics is None else list(sps_subpics)
        self.sps_subpic_id_len_minus1 = sps_subpic_id_len_minus1
        self.sps_subpic_id_mapping_explicitly_signalled_flag = (
            sps_subpic_id_mapping_explicitly_signalled_flag
        )
        self.sps_subpic_id_mapping_present_flag = sps_subpic_id_mapping_present_flag
        self.sps_subpic_id = sps_subpic_id
        self.sps_bitdepth_minus8 = sps_bitdepth_minus8
        self.sps_entropy_coding_sync_enabled_flag = sps_entropy_coding_sync_enabled_flag
        self.sps_entry_point_offsets_present_flag = sps_entry_point_offsets_present_flag
        self.sps_log2_max_pic_order_cnt_lsb_minus4 = (
            sps_log2_max_pic_order_cnt_lsb_minus4
        )
        self.sps_poc_msb_cycle_flag = sps_poc_msb_cycle_flag
        self.sps_poc_msb_cycle_len_minus1 = sps_poc_msb_cycle_len_minus1
        self.sps_num_extra_ph_bytes = sps_num_extra_ph_bytes
        self.sps_extra_ph_bit_present_flag = sps_extra_ph_bit_present_flag
        self.sps_num_extra_sh_bytes = sps_num_extra_sh_bytes
        self.sps_extra_sh_bit_present_flag = sps_extra_sh_bit_present_flag
        self.sps_sublayer_dpb_params_flag = sps_sublayer_dpb_params_flag
        self.dpb_parameters = dpb_parameters
        self.sps_log2_min_luma_coding_block_size_minus2 = (
            sps_log2_min_luma_coding_block_size_minus2
        )
        self.sps_partition_constraints_override_enabled_flag = (
            sps_partition_constraints_override_enabled_flag
        )
        self.sps_log2_diff_min_qt_min_cb_intra_slice_luma = (
            sps_log2_diff_min_qt_min_cb_intra_slice_luma
        )
        self.sps_max_mtt_hierarchy_depth_intra_slice_luma = (
            sps_max_mtt_hierarchy_depth_intra_slice_luma
        )
        self.sps_log2_diff_max_bt_min_qt_intra_slice_luma = (
            sps_log2_diff_max_bt_min_qt_intra_slice_luma
        )
        self.sps_log2_diff_max_tt_min_qt_intra_slice_luma = (
            sps_log2_diff_max_tt_min_qt_intra_slice_luma
        )
        self.sps_qtbtt_dual_tree_intra_flag = sps_qtbtt_dual_tree_intra_flag
        self.sps_log2_diff_min_qt_min_cb_intra_slice_chroma = (
            sps_log2_diff_min_qt_min_cb_intra_slice_chroma
        )
        self.sps_max_mtt_hierarchy_depth_intra_slice_chroma = (
            sps_max_mtt_hierarchy_depth_intra_slice_chroma
        )
        self.sps_log2_diff_max_bt_min_qt_intra_slice_chroma = (
            sps_log2_diff_max_bt_min_qt_intra_slice_chroma
        )
        self.sps_log2_diff_max_tt_min_qt_intra_slice_chroma = (
            sps_log2_diff_max_tt_min_qt_intra_slice_chroma
        )
        self.sps_log2_diff_min_qt_min_cb_inter_slice = (
            sps_log2_diff_min_qt_min_cb_inter_slice
        )
        self.sps_max_mtt_hierarchy_depth_inter_slice = (
            sps_max_mtt_hierarchy_depth_inter_slice
        )
        self.sps_log2_diff_max_bt_min_qt_inter_slice = (
            sps_log2_diff_max_bt_min_qt_inter_slice
        )
        self.sps_log2_diff_max_tt_min_qt_inter_slice = (
            sps_log2_diff_max_tt_min_qt_inter_slice
        )
        self.sps_max_luma_transform_size_64_flag = sps_max_luma_transform_size_64_flag
        self.sps_transform_skip_enabled_flag = sps_transform_skip_enabled_flag
        self.sps_log2_transform_skip_max_size_minus2 = (
            sps_log2_transform_skip_max_size_minus2
        )
        self.sps_bdpcm_enabled_flag = sps_bdpcm_enabled_flag
        self.sps_mts_enabled_flag = sps_mts_enabled_flag
        self.sps_explicit_mts_intra_enabled_flag = sps_explicit_mts_intra_enabled_flag
        self.sps_explicit_mts_inter_enabled_flag = sps_explicit_mts_inter_enabled_flag
        self.sps_lfnst_enabled_flag = sps_lfnst_enabled_flag
        self.sps_joint_cbcr_enabled_flag = sps_joint_cbcr_enabled_flag
        self.sps_same_qp_table_for_chroma_flag = sps_same_qp_table_for_chroma_flag
        self.sps_qp_tables = None if sps_qp_tables is None else list(sps_qp_tables)
        self.sps_sao_enabled_flag = sps_sao_enabled_flag
        self.sps_alf_enabled_flag = sps_alf_enabled_flag
        self.sps_ccalf_enabled_flag = sps_ccalf_enabled_flag
        self.sps_lmcs_enabled_flag = sps_lmcs_enabled_flag
        self.sps_weighted_pred_flag = sps_weighted_pred_flag
        self.sps_weighted_bipred_flag = sps_weighted_bipred_flag
        self.sps_long_term_ref_pics_flag = sps_long_term_ref_pics_flag
        self.sps_inter_layer_prediction_enabled_flag = (
            sps_inter_layer_prediction_enabled_flag
        )
        self.sps_idr_rpl_present_flag = sps_idr_rpl_present_flag
        self.sps_rpl1_same_as_rpl0_flag = sps_rpl1_same_as_rpl0_flag
        self.ref_pic_list_struct = list(ref_pic_list_struct)
        self.sps_ref_wraparound_enabled_flag = sps_ref_wraparound_enabled_flag
        self.sps_temporal_mvp_enabled_flag = sps_temporal_mvp_enabled_flag
        self.sps_sbtmvp_enabled_flag = sps_sbtmvp_enabled_flag
        self.sps_amvr_enabled_flag = sps_amvr_enabled_flag
        self.sps_bdof_enabled_flag = sps_bdof_enabled_flag
        self.sps_bdof_control_present_in_ph_flag = sps_bdof_control_present_in_ph_flag
        self.sps_smvd_enabled_flag = sps_smvd_enabled_flag
        self.sps_dmvr_enabled_flag = sps_dmvr_enabled_flag
        self.sps_dmvr_control_present_in_ph_flag = sps_dmvr_control_present_in_ph_flag
        self.sps_mmvd_enabled_flag = sps_mmvd_enabled_flag
        self.sps_mmvd_fullpel_only_enabled_flag = sps_mmvd_fullpel_only_enabled_flag
        self.sps_six_minus_max_num_merge_cand = sps_six_minus_max_num_merge_cand
        self.sps_sbt_enabled_flag = sps_sbt_enabled_flag
        self.sps_affine_enabled_flag = sps_affine_enabled_flag
        self.sps_five_minus_max_num_subblock_merge_cand = (
            sps_five_minus_max_num_subblock_merge_cand
        )
        self.sps_6param_affine_enabled_flag = sps_6param_affine_enabled_flag
        self.sps_affine_amvr_enabled_flag = sps_affine_amvr_enabled_flag
        self.sps_affine_prof_enabled_flag = sps_affine_prof_enabled_flag
        self.sps_prof_control_present_in_ph_flag = sps_prof_control_present_in_ph_flag
        self.sps_bcw_enabled_flag = sps_bcw_enabled_flag
        self.sps_ciip_enabled_flag = sps_ciip_enabled_flag
        self.sps_gpm_enabled_flag = sps_gpm_enabled_flag
        self.sps_max_num_merge_cand_minus_max_num_gpm_cand = (
            sps_max_num_merge_cand_minus_max_num_gpm_cand
        )
        self.sps_log2_parallel_merge_level_minus2 = sps_log2_parallel_merge_level_minus2
        self.sps_isp_enabled_flag = sps_isp_enabled_flag
        self.sps_mrl_enabled_flag = sps_mrl_enabled_flag
        self.sps_mip_enabled_flag = sps_mip_enabled_flag
        self.sps_cclm_enabled_flag = sps_cclm_enabled_flag
        self.sps_chroma_horizontal_collocated_flag = (
            sps_chroma_horizontal_collocated_flag
        )
        self.sps_chroma_vertical_collocated_flag = sps_chroma_vertical_collocated_flag
        self.sps_palette_enabled_flag = sps_palette_enabled_flag
        self.sps_act_enabled_flag = sps_act_enabled_flag
        self.sps_min_qp_prime_ts = sps_min_qp_prime_ts
        self.sps_ibc_enabled_flag = sps_ibc_enabled_flag
        self.sps_six_minus_max_num_ibc_merge_cand = sps_six_minus_max_num_ibc_merge_cand
        self.sps_ladf_enabled_flag = sps_ladf_enabled_flag
        self.sps_ladf_lowest_interval_qp_offset = sps_ladf_lowest_interval_qp_offset
        self.sps_ladf_intervals = (
            None if sps_ladf_intervals is None else list(sps_ladf_intervals)
        )
        self.sps_explicit_scaling_list_enabled_flag = (
            sps_explicit_scaling_list_enabled_flag
        )
        self.sps_scaling_matrix_for_lfnst_disabled_flag = (
            sps_scaling_matrix_for_lfnst_disabled_flag
        )
        self.sps_scaling_matrix_for_alternative_colour_space_disabled_flag = (
            sps_scaling_matrix_for_alternative_colour_space_disabled_flag
        )
        self.sps_scaling_matrix_designated_colour_space_flag = (
            sps_scaling_matrix_designated_colour_space_flag
        )
        self.sps_dep_quant_enabled_flag = sps_dep_quant_enabled_flag
        self.sps_sign_data_hiding_enabled_flag = sps_sign_data_hiding_enabled_flag
        self.sps_virtual_boundaries_enabled_flag = sps_virtual_boundaries_enabled_flag
        self.sps_virtual_boundaries_present_flag = sps_virtual_boundaries_present_flag
        self.sps_virtual_boundary_pos_x_minus1 = (
            None
            if sps_virtual_boundary_pos_x_minus1 is None
            else list(sps_virtual_boundary_pos_x_minus1)
        )
        self.sps_virtual_boundary_pos_y_minus1 = (
            None
            if sps_virtual_boundary_pos_y_minus1 is None
            else list(sps_virtual_boundary_pos_y_minus1)
        )
        self.sps_timing_hrd_params_present_flag = sps_timing_hrd_params_present_flag
        self.general_timing_hrd_parameters = general_timing_hrd_parameters
        self.sps_sublayer_cpb_params_present_flag = sps_sublayer_cpb_params_present_flag
        self.ols_timing_hrd_parameters = ols_timing_hrd_parameters
        self.sps_field_seq_flag = sps_field_seq_flag
        self.sps_vui_parameters_present_flag = sps_vui_parameters_present_flag
        self.sps_vui_payload_size_minus1 = sps_vui_payload_size_minus1
        self.sps_vui_alignment_zero_bit = (
            None
            if sps_vui_alignment_zero_bit is None
            else list(sps_vui_alignment_zero_bit)
        )
        self.vui_payload = vui_payload
        self.sps_extension_flag = sps_extension_flag
        self.sps_range_extension_flag = sps_range_extension_flag
        self.sps_extension_7bits = sps_extension_7bits
        self.sps_range_extension = sps_range_extension
        self.sps_extension_data_flag = sps_extension_data_flag
        self.rbsp_trailing_bits = (
            vvc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    @property
    def sps_num_subpics_minus1(self) -> int | None:
        """A count. It follows from the list, where there is one."""
        return (
            self._sps_num_subpics_minus1
            if self.sps_subpic_id is None
            else len(self.sps_subpic_id) - 1
        )

    @sps_num_subpics_minus1.setter
    def sps_num_subpics_minus1(self, value: int | None) -> None:
        self._sps_num_subpics_minus1 = value

    @property
    def sps_num_ladf_intervals_minus2(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0 if self.sps_ladf_intervals is None else len(self.sps_ladf_intervals) - 1
        )

    @property
    def sps_num_ver_virtual_boundaries(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.sps_virtual_boundary_pos_x_minus1 is None
            else len(self.sps_virtual_boundary_pos_x_minus1)
        )

    @property
    def sps_num_hor_virtual_boundaries(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.sps_virtual_boundary_pos_y_minus1 is None
            else len(self.sps_virtual_boundary_pos_y_minus1)
        )

    def _read(self, r: BitReader, /) -> None:
        sps_num_ref_pic_lists_at: dict[Any, Any] = {}
        self.profile_tier_level = None
        self.sps_res_change_in_clvs_allowed_flag = None
        self.sps_conf_win_left_offset = None
        self.sps_conf_win_right_offset = None
        self.sps_conf_win_top_offset = None
        self.sps_conf_win_bottom_offset = None
        self._sps_num_subpics_minus1 = None
        sps_num_subpics_minus1 = 0
        self.sps_independent_subpics_flag = None
        sps_independent_subpics_flag = 0
        self.sps_subpic_same_size_flag = None
        sps_subpic_same_size_flag = 0
        self.sps_subpics = None
        self.sps_subpic_id_len_minus1 = None
        sps_subpic_id_len_minus1 = 0
        self.sps_subpic_id_mapping_explicitly_signalled_flag = None
        sps_subpic_id_mapping_explicitly_signalled_flag = 0
        self.sps_subpic_id_mapping_present_flag = None
        sps_subpic_id_mapping_present_flag = 0
        self.sps_subpic_id = None
        self.sps_poc_msb_cycle_len_minus1 = None
        self.sps_sublayer_dpb_params_flag = None
        sps_sublayer_dpb_params_flag = 0
        self.dpb_parameters = None
        self.sps_log2_diff_max_bt_min_qt_intra_slice_luma = None
        self.sps_log2_diff_max_tt_min_qt_intra_slice_luma = None
        self.sps_qtbtt_dual_tree_intra_flag = None
        sps_qtbtt_dual_tree_intra_flag = 0
        self.sps_log2_diff_min_qt_min_cb_intra_slice_chroma = None
        self.sps_max_mtt_hierarchy_depth_intra_slice_chroma = None
        sps_max_mtt_hierarchy_depth_intra_slice_chroma = 0
        self.sps_log2_diff_max_bt_min_qt_intra_slice_chroma = None
        self.sps_log2_diff_max_tt_min_qt_intra_slice_chroma = None
        self.sps_log2_diff_max_bt_min_qt_inter_slice = None
        self.sps_log2_diff_max_tt_min_qt_inter_slice = None
        self.sps_max_luma_transform_size_64_flag = None
        sps_max_luma_transform_size_64_flag = 0
        self.sps_log2_transform_skip_max_size_minus2 = None
        self.sps_bdpcm_enabled_flag = None
        self.sps_explicit_mts_intra_enabled_flag = None
        self.sps_explicit_mts_inter_enabled_flag = None
        self.sps_joint_cbcr_enabled_flag = None
        sps_joint_cbcr_enabled_flag = 0
        self.sps_same_qp_table_for_chroma_flag = None
        sps_same_qp_table_for_chroma_flag = 0
        self.sps_qp_tables = None
        self.sps_ccalf_enabled_flag = None
        self.sps_inter_layer_prediction_enabled_flag = None
        sps_inter_layer_prediction_enabled_flag = 0
        self.sps_sbtmvp_enabled_flag = None
        self.sps_bdof_control_present_in_ph_flag = None
        self.sps_dmvr_control_present_in_ph_flag = None
        self.sps_mmvd_fullpel_only_enabled_flag = None
        self.sps_five_minus_max_num_subblock_merge_cand = None
        self.sps_6param_affine_enabled_flag = None
        self.sps_affine_amvr_enabled_flag = None
        self.sps_affine_prof_enabled_flag = None
        sps_affine_prof_enabled_flag = 0
        self.sps_prof_control_present_in_ph_flag = None
        self.sps_gpm_enabled_flag = None
        sps_gpm_enabled_flag = 0
        self.sps_max_num_merge_cand_minus_max_num_gpm_cand = None
        self.sps_cclm_enabled_flag = None
        self.sps_chroma_horizontal_collocated_flag = None
        self.sps_chroma_vertical_collocated_flag = None
        self.sps_act_enabled_flag = None
        sps_act_enabled_flag = 0
        self.sps_min_qp_prime_ts = None
        self.sps_six_minus_max_num_ibc_merge_cand = None
        sps_num_ladf_intervals_minus2 = 0
        self.sps_ladf_lowest_interval_qp_offset = None
        self.sps_ladf_intervals = None
        self.sps_scaling_matrix_for_lfnst_disabled_flag = None
        self.sps_scaling_matrix_for_alternative_colour_space_disabled_flag = None
        sps_scaling_matrix_for_alternative_colour_space_disabled_flag = 0
        self.sps_scaling_matrix_designated_colour_space_flag = None
        self.sps_virtual_boundaries_present_flag = None
        sps_virtual_boundaries_present_flag = 0
        sps_num_ver_virtual_boundaries = 0
        self.sps_virtual_boundary_pos_x_minus1 = None
        sps_num_hor_virtual_boundaries = 0
        self.sps_virtual_boundary_pos_y_minus1 = None
        self.sps_timing_hrd_params_present_flag = None
        sps_timing_hrd_params_present_flag = 0
        self.general_timing_hrd_parameters = None
        self.sps_sublayer_cpb_params_present_flag = None
        sps_sublayer_cpb_params_present_flag = 0
        self.ols_timing_hrd_parameters = None
        self.sps_vui_payload_size_minus1 = None
        sps_vui_payload_size_minus1 = 0
        self.sps_vui_alignment_zero_bit = None
        self.vui_payload = None
        self.sps_range_extension_flag = None
        sps_range_extension_flag = 0
        self.sps_extension_7bits = None
        sps_extension_7bits = 0
        self.sps_range_extension = None
        self.sps_extension_data_flag = None
        CtbSizeY = 0
        WidthBits = 0
        HeightBits = 0
        numQpTables = 0
        MaxNumMergeCand = 0
        firstSubLayer = 0
        self.sps_seq_parameter_set_id = r.bits("sps_seq_parameter_set_id", 4)
        sps_video_parameter_set_id = r.bits("sps_video_parameter_set_id", 4)
        self.sps_video_parameter_set_id = sps_video_parameter_set_id
        sps_max_sublayers_minus1 = r.bits("sps_max_sublayers_minus1", 3)
        self.sps_max_sublayers_minus1 = sps_max_sublayers_minus1
        sps_chroma_format_idc = r.bits("sps_chroma_format_idc", 2)
        self.sps_chroma_format_idc = sps_chroma_format_idc
        sps_log2_ctu_size_minus5 = r.bits("sps_log2_ctu_size_minus5", 2)
        self.sps_log2_ctu_size_minus5 = sps_log2_ctu_size_minus5
        CtbSizeY = 1 << (sps_log2_ctu_size_minus5 + 5)
        sps_ptl_dpb_hrd_params_present_flag = r.bits(
            "sps_ptl_dpb_hrd_params_present_flag", 1
        )
        self.sps_ptl_dpb_hrd_params_present_flag = sps_ptl_dpb_hrd_params_present_flag
        if sps_ptl_dpb_hrd_params_present_flag:
            self.profile_tier_level = vvc_profile_tier_level_._from(
                r, 1, sps_max_sublayers_minus1
            )

        self.sps_gdr_enabled_flag = r.bits("sps_gdr_enabled_flag", 1)
        sps_ref_pic_resampling_enabled_flag = r.bits(
            "sps_ref_pic_resampling_enabled_flag", 1
        )
        self.sps_ref_pic_resampling_enabled_flag = sps_ref_pic_resampling_enabled_flag
        if sps_ref_pic_resampling_enabled_flag:
            self.sps_res_change_in_clvs_allowed_flag = r.bits(
                "sps_res_change_in_clvs_allowed_flag", 1
            )

        sps_pic_width_max_in_luma_samples = r.ue("sps_pic_width_max_in_luma_samples")
        self.sps_pic_width_max_in_luma_samples = sps_pic_width_max_in_luma_samples
        sps_pic_height_max_in_luma_samples = r.ue("sps_pic_height_max_in_luma_samples")
        self.sps_pic_height_max_in_luma_samples = sps_pic_height_max_in_luma_samples
        sps_conformance_window_flag = r.bits("sps_conformance_window_flag", 1)
        self.sps_conformance_window_flag = sps_conformance_window_flag
        if sps_conformance_window_flag:
            self.sps_conf_win_left_offset = r.ue("sps_conf_win_left_offset")
            self.sps_conf_win_right_offset = r.ue("sps_conf_win_right_offset")
            self.sps_conf_win_top_offset = r.ue("sps_conf_win_top_offset")
            self.sps_conf_win_bottom_offset = r.ue("sps_conf_win_bottom_offset")

        sps_subpic_info_present_flag = r.bits("sps_subpic_info_present_flag", 1)
        self.sps_subpic_info_present_flag = sps_subpic_info_present_flag
        if sps_subpic_info_present_flag:
            sps_num_subpics_minus1 = r.ue("sps_num_subpics_minus1")
            self._sps_num_subpics_minus1 = sps_num_subpics_minus1
            if sps_num_subpics_minus1 > 0:
                sps_independent_subpics_flag = r.bits("sps_independent_subpics_flag", 1)
                self.sps_independent_subpics_flag = sps_independent_subpics_flag
                sps_subpic_same_size_flag = r.bits("sps_subpic_same_size_flag", 1)
                self.sps_subpic_same_size_flag = sps_subpic_same_size_flag
                WidthBits = max(
                    ((((sps_pic_width_max_in_luma_samples + CtbSizeY) - 1) // CtbSizeY))
                    - 1,
                    0,
                ).bit_length()
                HeightBits = max(
                    (
                        (
                            ((sps_pic_height_max_in_luma_samples + CtbSizeY) - 1)
                            // CtbSizeY
                        )
                    )
                    - 1,
                    0,
                ).bit_length()

            else:
                sps_independent_subpics_flag = 1

            sps_subpics: list[vvc_seq_parameter_set_rbsp.SpsSubpic] = []
            self.sps_subpics = sps_subpics
            i = 0
            while (sps_num_subpics_minus1 > 0) and (i <= sps_num_subpics_minus1):
                row = vvc_seq_parameter_set_rbsp.SpsSubpic.__new__(
                    vvc_seq_parameter_set_rbsp.SpsSubpic
                )
                sps_subpics.append(row)
                row.sps_subpic_ctu_top_left_x = None
                row.sps_subpic_ctu_top_left_y = None
                row.sps_subpic_width_minus1 = None
                row.sps_subpic_height_minus1 = None
                row.sps_subpic_treated_as_pic_flag = None
                row.sps_loop_filter_across_subpic_enabled_flag = None
                if (not sps_subpic_same_size_flag) or (i == 0):
                    if (i > 0) and (sps_pic_width_max_in_luma_samples > CtbSizeY):
                        row.sps_subpic_ctu_top_left_x = r.bits(
                            "sps_subpic_ctu_top_left_x", WidthBits
                        )

                    if (i > 0) and (sps_pic_height_max_in_luma_samples > CtbSizeY):
                        row.sps_subpic_ctu_top_left_y = r.bits(
                            "sps_subpic_ctu_top_left_y", HeightBits
                        )

                    if (i < sps_num_subpics_minus1) and (
                        sps_pic_width_max_in_luma_samples > CtbSizeY
                    ):
                        row.sps_subpic_width_minus1 = r.bits(
                            "sps_subpic_width_minus1", WidthBits
                        )

                    if (i < sps_num_subpics_minus1) and (
                        sps_pic_height_max_in_luma_samples > CtbSizeY
                    ):
                        row.sps_subpic_height_minus1 = r.bits(
                            "sps_subpic_height_minus1", HeightBits
                        )

                if not sps_independent_subpics_flag:
                    row.sps_subpic_treated_as_pic_flag = r.bits(
                        "sps_subpic_treated_as_pic_flag", 1
                    )
                    row.sps_loop_filter_across_subpic_enabled_flag = r.bits(
                        "sps_loop_filter_across_subpic_enabled_flag", 1
                    )

                r.allow("sps_subpics", 1, 0)
                i += 1

            sps_subpic_id_len_minus1 = r.ue("sps_subpic_id_len_minus1")
            self.sps_subpic_id_len_minus1 = sps_subpic_id_len_minus1
            sps_subpic_id_mapping_explicitly_signalled_flag = r.bits(
                "sps_subpic_id_mapping_explicitly_signalled_flag", 1
            )
            self.sps_subpic_id_mapping_explicitly_signalled_flag = (
                sps_subpic_id_mapping_explicitly_signalled_flag
            )
            if sps_subpic_id_mapping_explicitly_signalled_flag:
                sps_subpic_id_mapping_present_flag = r.bits(
                    "sps_subpic_id_mapping_present_flag", 1
                )
                self.sps_subpic_id_mapping_present_flag = (
                    sps_subpic_id_mapping_present_flag
                )
                if sps_subpic_id_mapping_present_flag:
                    self.sps_subpic_id = r.numbers(
                        "sps_subpic_id",
                        (sps_subpic_id_len_minus1 + 1),
                        (sps_num_subpics_minus1 + 1),
                    )

        else:
            sps_independent_subpics_flag = 1

        self.sps_bitdepth_minus8 = r.ue("sps_bitdepth_minus8")
        self.sps_entropy_coding_sync_enabled_flag = r.bits(
            "sps_entropy_coding_sync_enabled_flag", 1
        )
        self.sps_entry_point_offsets_present_flag = r.bits(
            "sps_entry_point_offsets_present_flag", 1
        )
        sps_log2_max_pic_order_cnt_lsb_minus4 = r.bits(
            "sps_log2_max_pic_order_cnt_lsb_minus4", 4
        )
        self.sps_log2_max_pic_order_cnt_lsb_minus4 = (
            sps_log2_max_pic_order_cnt_lsb_minus4
        )
        sps_poc_msb_cycle_flag = r.bits("sps_poc_msb_cycle_flag", 1)
        self.sps_poc_msb_cycle_flag = sps_poc_msb_cycle_flag
        if sps_poc_msb_cycle_flag:
            self.sps_poc_msb_cycle_len_minus1 = r.ue("sps_poc_msb_cycle_len_minus1")

        sps_num_extra_ph_bytes = r.bits("sps_num_extra_ph_bytes", 2)
        self.sps_num_extra_ph_bytes = sps_num_extra_ph_bytes
        self.sps_extra_ph_bit_present_flag = r.numbers(
            "sps_extra_ph_bit_present_flag", 1, (sps_num_extra_ph_bytes * 8)
        )
        sps_num_extra_sh_bytes = r.bits("sps_num_extra_sh_bytes", 2)
        self.sps_num_extra_sh_bytes = sps_num_extra_sh_bytes
        self.sps_extra_sh_bit_present_flag = r.numbers(
            "sps_extra_sh_bit_present_flag", 1, (sps_num_extra_sh_bytes * 8)
        )
        if sps_ptl_dpb_hrd_params_present_flag:
            if sps_max_sublayers_minus1 > 0:
                sps_sublayer_dpb_params_flag = r.bits("sps_sublayer_dpb_params_flag", 1)
                self.sps_sublayer_dpb_params_flag = sps_sublayer_dpb_params_flag

            self.dpb_parameters = vvc_dpb_parameters_._from(
                r, sps_max_sublayers_minus1, sps_sublayer_dpb_params_flag
            )

        self.sps_log2_min_luma_coding_block_size_minus2 = r.ue(
            "sps_log2_min_luma_coding_block_size_minus2"
        )
        self.sps_partition_constraints_override_enabled_flag = r.bits(
            "sps_partition_constraints_override_enabled_flag", 1
        )
        self.sps_log2_diff_min_qt_min_cb_intra_slice_luma = r.ue(
            "sps_log2_diff_min_qt_min_cb_intra_slice_luma"
        )
        sps_max_mtt_hierarchy_depth_intra_slice_luma = r.ue(
            "sps_max_mtt_hierarchy_depth_intra_slice_luma"
        )
        self.sps_max_mtt_hierarchy_depth_intra_slice_luma = (
            sps_max_mtt_hierarchy_depth_intra_slice_luma
        )
        if sps_max_mtt_hierarchy_depth_intra_slice_luma != 0:
            self.sps_log2_diff_max_bt_min_qt_intra_slice_luma = r.ue(
                "sps_log2_diff_max_bt_min_qt_intra_slice_luma"
            )
            self.sps_log2_diff_max_tt_min_qt_intra_slice_luma = r.ue(
                "sps_log2_diff_max_tt_min_qt_intra_slice_luma"
            )

        if sps_chroma_format_idc != 0:
            sps_qtbtt_dual_tree_intra_flag = r.bits("sps_qtbtt_dual_tree_intra_flag", 1)
            self.sps_qtbtt_dual_tree_intra_flag = sps_qtbtt_dual_tree_intra_flag

        if sps_qtbtt_dual_tree_intra_flag:
            self.sps_log2_diff_min_qt_min_cb_intra_slice_chroma = r.ue(
                "sps_log2_diff_min_qt_min_cb_intra_slice_chroma"
            )
            sps_max_mtt_hierarchy_depth_intra_slice_chroma = r.ue(
                "sps_max_mtt_hierarchy_depth_intra_slice_chroma"
            )
            self.sps_max_mtt_hierarchy_depth_intra_slice_chroma = (
                sps_max_mtt_hierarchy_depth_intra_slice_chroma
            )
            if sps_max_mtt_hierarchy_depth_intra_slice_chroma != 0:
                self.sps_log2_diff_max_bt_min_qt_intra_slice_chroma = r.ue(
                    "sps_log2_diff_max_bt_min_qt_intra_slice_chroma"
                )
                self.sps_log2_diff_max_tt_min_qt_intra_slice_chroma = r.ue(
                    "sps_log2_diff_max_tt_min_qt_intra_slice_chroma"
                )

        self.sps_log2_diff_min_qt_min_cb_inter_slice = r.ue(
            "sps_log2_diff_min_qt_min_cb_inter_slice"
        )
        sps_max_mtt_hierarchy_depth_inter_slice = r.ue(
            "sps_max_mtt_hierarchy_depth_inter_slice"
        )
        self.sps_max_mtt_hierarchy_depth_inter_slice = (
            sps_max_mtt_hierarchy_depth_inter_slice
        )
        if sps_max_mtt_hierarchy_depth_inter_slice != 0:
            self.sps_log2_diff_max_bt_min_qt_inter_slice = r.ue(
                "sps_log2_diff_max_bt_min_qt_inter_slice"
            )
            self.sps_log2_diff_max_tt_min_qt_inter_slice = r.ue(
                "sps_log2_diff_max_tt_min_qt_inter_slice"
            )

        if CtbSizeY > 32:
            sps_max_luma_transform_size_64_flag = r.bits(
                "sps_max_luma_transform_size_64_flag", 1
            )
            self.sps_max_luma_transform_size_64_flag = (
                sps_max_luma_transform_size_64_flag
            )

        sps_transform_skip_enabled_flag = r.bits("sps_transform_skip_enabled_flag", 1)
        self.sps_transform_skip_enabled_flag = sps_transform_skip_enabled_flag
        if sps_transform_skip_enabled_flag:
            self.sps_log2_transform_skip_max_size_minus2 = r.ue(
                "sps_log2_transform_skip_max_size_minus2"
            )
            self.sps_bdpcm_enabled_flag = r.bits("sps_bdpcm_enabled_flag", 1)

        sps_mts_enabled_flag = r.bits("sps_mts_enabled_flag", 1)
        self.sps_mts_enabled_flag = sps_mts_enabled_flag
        if sps_mts_enabled_flag:
            self.sps_explicit_mts_intra_enabled_flag = r.bits(
                "sps_explicit_mts_intra_enabled_flag", 1
            )
            self.sps_explicit_mts_inter_enabled_flag = r.bits(
                "sps_explicit_mts_inter_enabled_flag", 1
            )

        sps_lfnst_enabled_flag = r.bits("sps_lfnst_enabled_flag", 1)
        self.sps_lfnst_enabled_flag = sps_lfnst_enabled_flag
        if sps_chroma_format_idc != 0:
            sps_joint_cbcr_enabled_flag = r.bits("sps_joint_cbcr_enabled_flag", 1)
            self.sps_joint_cbcr_enabled_flag = sps_joint_cbcr_enabled_flag
            sps_same_qp_table_for_chroma_flag = r.bits(
                "sps_same_qp_table_for_chroma_flag", 1
            )
            self.sps_same_qp_table_for_chroma_flag = sps_same_qp_table_for_chroma_flag
            numQpTables = (
                1
                if sps_same_qp_table_for_chroma_flag
                else (3 if sps_joint_cbcr_enabled_flag else 2)
            )
            sps_qp_tables: list[vvc_seq_parameter_set_rbsp.SpsQpTable] = []
            self.sps_qp_tables = sps_qp_tables
            r.allow("sps_qp_tables", numQpTables, 0)
            for _ in range(numQpTables):
                row_2 = vvc_seq_parameter_set_rbsp.SpsQpTable.__new__(
                    vvc_seq_parameter_set_rbsp.SpsQpTable
                )
                sps_qp_tables.append(row_2)
                row_2.sps_qp_table_start_minus26 = r.se("sps_qp_table_start_minus26")
                sps_num_points_in_qp_table_minus1 = r.ue(
                    "sps_num_points_in_qp_table_minus1"
                )
                sps_qp_points: list[vvc_seq_parameter_set_rbsp.SpsQpPoint] = []
                row_2.sps_qp_points = sps_qp_points
                r.allow("sps_qp_points", (sps_num_points_in_qp_table_minus1 + 1), 0)
                for _ in range((sps_num_points_in_qp_table_minus1 + 1)):
                    row_3 = vvc_seq_parameter_set_rbsp.SpsQpPoint.__new__(
                        vvc_seq_parameter_set_rbsp.SpsQpPoint
                    )
                    sps_qp_points.append(row_3)
                    row_3.sps_delta_qp_in_val_minus1 = r.ue(
                        "sps_delta_qp_in_val_minus1"
                    )
                    row_3.sps_delta_qp_diff_val = r.ue("sps_delta_qp_diff_val")

        self.sps_sao_enabled_flag = r.bits("sps_sao_enabled_flag", 1)
        sps_alf_enabled_flag = r.bits("sps_alf_enabled_flag", 1)
        self.sps_alf_enabled_flag = sps_alf_enabled_flag
        if sps_alf_enabled_flag and (sps_chroma_format_idc != 0):
            self.sps_ccalf_enabled_flag = r.bits("sps_ccalf_enabled_flag", 1)

        self.sps_lmcs_enabled_flag = r.bits("sps_lmcs_enabled_flag", 1)
        sps_weighted_pred_flag = r.bits("sps_weighted_pred_flag", 1)
        self.sps_weighted_pred_flag = sps_weighted_pred_flag
        sps_weighted_bipred_flag = r.bits("sps_weighted_bipred_flag", 1)
        self.sps_weighted_bipred_flag = sps_weighted_bipred_flag
        sps_long_term_ref_pics_flag = r.bits("sps_long_term_ref_pics_flag", 1)
        self.sps_long_term_ref_pics_flag = sps_long_term_ref_pics_flag
        if sps_video_parameter_set_id > 0:
            sps_inter_layer_prediction_enabled_flag = r.bits(
                "sps_inter_layer_prediction_enabled_flag", 1
            )
            self.sps_inter_layer_prediction_enabled_flag = (
                sps_inter_layer_prediction_enabled_flag
            )

        self.sps_idr_rpl_present_flag = r.bits("sps_idr_rpl_present_flag", 1)
        sps_rpl1_same_as_rpl0_flag = r.bits("sps_rpl1_same_as_rpl0_flag", 1)
        self.sps_rpl1_same_as_rpl0_flag = sps_rpl1_same_as_rpl0_flag
        ref_pic_list_struct: list[list[vvc_ref_pic_list_struct_]] = []
        self.ref_pic_list_struct = ref_pic_list_struct
        r.allow("ref_pic_list_struct", (1 if sps_rpl1_same_as_rpl0_flag else 2), 0)
        for i_2 in range((1 if sps_rpl1_same_as_rpl0_flag else 2)):
            sps_num_ref_pic_lists = r.ue("sps_num_ref_pic_lists")
            sps_num_ref_pic_lists_at[i_2] = sps_num_ref_pic_lists
            ref_pic_list_struct_3: list[vvc_ref_pic_list_struct_] = []
            ref_pic_list_struct_2 = ref_pic_list_struct_3
            r.allow("ref_pic_list_struct", sps_num_ref_pic_lists, 0)
            for j in range(sps_num_ref_pic_lists):
                ref_pic_list_struct_4 = vvc_ref_pic_list_struct_._from(
                    r,
                    i_2,
                    j,
                    sps_inter_layer_prediction_enabled_flag,
                    sps_log2_max_pic_order_cnt_lsb_minus4,
                    sps_long_term_ref_pics_flag,
                    sps_num_ref_pic_lists_at,
                    sps_weighted_bipred_flag,
                    sps_weighted_pred_flag,
                )
                ref_pic_list_struct_3.append(ref_pic_list_struct_4)

            ref_pic_list_struct.append(ref_pic_list_struct_2)

        self.sps_ref_wraparound_enabled_flag = r.bits(
            "sps_ref_wraparound_enabled_flag", 1
        )
        sps_temporal_mvp_enabled_flag = r.bits("sps_temporal_mvp_enabled_flag", 1)
        self.sps_temporal_mvp_enabled_flag = sps_temporal_mvp_enabled_flag
        if sps_temporal_mvp_enabled_flag:
            self.sps_sbtmvp_enabled_flag = r.bits("sps_sbtmvp_enabled_flag", 1)

        sps_amvr_enabled_flag = r.bits("sps_amvr_enabled_flag", 1)
        self.sps_amvr_enabled_flag = sps_amvr_enabled_flag
        sps_bdof_enabled_flag = r.bits("sps_bdof_enabled_flag", 1)
        self.sps_bdof_enabled_flag = sps_bdof_enabled_flag
        if sps_bdof_enabled_flag:
            self.sps_bdof_control_present_in_ph_flag = r.bits(
                "sps_bdof_control_present_in_ph_flag", 1
            )

        self.sps_smvd_enabled_flag = r.bits("sps_smvd_enabled_flag", 1)
        sps_dmvr_enabled_flag = r.bits("sps_dmvr_enabled_flag", 1)
        self.sps_dmvr_enabled_flag = sps_dmvr_enabled_flag
        if sps_dmvr_enabled_flag:
            self.sps_dmvr_control_present_in_ph_flag = r.bits(
                "sps_dmvr_control_present_in_ph_flag", 1
            )

        sps_mmvd_enabled_flag = r.bits("sps_mmvd_enabled_flag", 1)
        self.sps_mmvd_enabled_flag = sps_mmvd_enabled_flag
        if sps_mmvd_enabled_flag:
            self.sps_mmvd_fullpel_only_enabled_flag = r.bits(
                "sps_mmvd_fullpel_only_enabled_flag", 1
            )

        sps_six_minus_max_num_merge_cand = r.ue("sps_six_minus_max_num_merge_cand")
        self.sps_six_minus_max_num_merge_cand = sps_six_minus_max_num_merge_cand
        self.sps_sbt_enabled_flag = r.bits("sps_sbt_enabled_flag", 1)
        sps_affine_enabled_flag = r.bits("sps_affine_enabled_flag", 1)
        self.sps_affine_enabled_flag = sps_affine_enabled_flag
        if sps_affine_enabled_flag:
            self.sps_five_minus_max_num_subblock_merge_cand = r.ue(
                "sps_five_minus_max_num_subblock_merge_cand"
            )
            self.sps_6param_affine_enabled_flag = r.bits(
                "sps_6param_affine_enabled_flag", 1
            )
            if sps_amvr_enabled_flag:
                self.sps_affine_amvr_enabled_flag = r.bits(
                    "sps_affine_amvr_enabled_flag", 1
                )

            sps_affine_prof_enabled_flag = r.bits("sps_affine_prof_enabled_flag", 1)
            self.sps_affine_prof_enabled_flag = sps_affine_prof_enabled_flag
            if sps_affine_prof_enabled_flag:
                self.sps_prof_control_present_in_ph_flag = r.bits(
                    "sps_prof_control_present_in_ph_flag", 1
                )

        self.sps_bcw_enabled_flag = r.bits("sps_bcw_enabled_flag", 1)
        self.sps_ciip_enabled_flag = r.bits("sps_ciip_enabled_flag", 1)
        MaxNumMergeCand = 6 - sps_six_minus_max_num_merge_cand
        if MaxNumMergeCand >= 2:
            sps_gpm_enabled_flag = r.bits("sps_gpm_enabled_flag", 1)
            self.sps_gpm_enabled_flag = sps_gpm_enabled_flag
            if sps_gpm_enabled_flag and (MaxNumMergeCand >= 3):
                self.sps_max_num_merge_cand_minus_max_num_gpm_cand = r.ue(
                    "sps_max_num_merge_cand_minus_max_num_gpm_cand"
                )

        self.sps_log2_parallel_merge_level_minus2 = r.ue(
            "sps_log2_parallel_merge_level_minus2"
        )
        self.sps_isp_enabled_flag = r.bits("sps_isp_enabled_flag", 1)
        self.sps_mrl_enabled_flag = r.bits("sps_mrl_enabled_flag", 1)
        self.sps_mip_enabled_flag = r.bits("sps_mip_enabled_flag", 1)
        if sps_chroma_format_idc != 0:
            self.sps_cclm_enabled_flag = r.bits("sps_cclm_enabled_flag", 1)

        if sps_chroma_format_idc == 1:
            self.sps_chroma_horizontal_collocated_flag = r.bits(
                "sps_chroma_horizontal_collocated_flag", 1
            )
            self.sps_chroma_vertical_collocated_flag = r.bits(
                "sps_chroma_vertical_collocated_flag", 1
            )

        sps_palette_enabled_flag = r.bits("sps_palette_enabled_flag", 1)
        self.sps_palette_enabled_flag = sps_palette_enabled_flag
        if (sps_chroma_format_idc == 3) and (not sps_max_luma_transform_size_64_flag):
            sps_act_enabled_flag = r.bits("sps_act_enabled_flag", 1)
            self.sps_act_enabled_flag = sps_act_enabled_flag

        if sps_transform_skip_enabled_flag or sps_palette_enabled_flag:
            self.sps_min_qp_prime_ts = r.ue("sps_min_qp_prime_ts")

        sps_ibc_enabled_flag = r.bits("sps_ibc_enabled_flag", 1)
        self.sps_ibc_enabled_flag = sps_ibc_enabled_flag
        if sps_ibc_enabled_flag:
            self.sps_six_minus_max_num_ibc_merge_cand = r.ue(
                "sps_six_minus_max_num_ibc_merge_cand"
            )

        sps_ladf_enabled_flag = r.bits("sps_ladf_enabled_flag", 1)
        self.sps_ladf_enabled_flag = sps_ladf_enabled_flag
        if sps_ladf_enabled_flag:
            sps_num_ladf_intervals_minus2 = r.bits("sps_num_ladf_intervals_minus2", 2)
            self.sps_ladf_lowest_interval_qp_offset = r.se(
                "sps_ladf_lowest_interval_qp_offset"
            )
            sps_ladf_intervals: list[vvc_seq_parameter_set_rbsp.SpsLadfInterval] = []
            self.sps_ladf_intervals = sps_ladf_intervals
            r.allow("sps_ladf_intervals", (sps_num_ladf_intervals_minus2 + 1), 0)
            for _ in range((sps_num_ladf_intervals_minus2 + 1)):
                row_4 = vvc_seq_parameter_set_rbsp.SpsLadfInterval.__new__(
                    vvc_seq_parameter_set_rbsp.SpsLadfInterval
                )
                sps_ladf_intervals.append(row_4)
                row_4.sps_ladf_qp_offset = r.se("sps_ladf_qp_offset")
                row_4.sps_ladf_delta_threshold_minus1 = r.ue(
                    "sps_ladf_delta_threshold_minus1"
                )

        sps_explicit_scaling_list_enabled_flag = r.bits(
            "sps_explicit_scaling_list_enabled_flag", 1
        )
        self.sps_explicit_scaling_list_enabled_flag = (
            sps_explicit_scaling_list_enabled_flag
        )
        if sps_lfnst_enabled_flag and sps_explicit_scaling_list_enabled_flag:
            self.sps_scaling_matrix_for_lfnst_disabled_flag = r.bits(
                "sps_scaling_matrix_for_lfnst_disabled_flag", 1
            )

        if sps_act_enabled_flag and sps_explicit_scaling_list_enabled_flag:
            sps_scaling_matrix_for_alternative_colour_space_disabled_flag = r.bits(
                "sps_scaling_matrix_for_alternative_colour_space_disabled_flag", 1
            )
            self.sps_scaling_matrix_for_alternative_colour_space_disabled_flag = (
                sps_scaling_matrix_for_alternative_colour_space_disabled_flag
            )

        if sps_scaling_matrix_for_alternative_colour_space_disabled_flag:
            self.sps_scaling_matrix_designated_colour_space_flag = r.bits(
                "sps_scaling_matrix_designated_colour_space_flag", 1
            )

        self.sps_dep_quant_enabled_flag = r.bits("sps_dep_quant_enabled_flag", 1)
        self.sps_sign_data_hiding_enabled_flag = r.bits(
            "sps_sign_data_hiding_enabled_flag", 1
        )
        sps_virtual_boundaries_enabled_flag = r.bits(
            "sps_virtual_boundaries_enabled_flag", 1
        )
        self.sps_virtual_boundaries_enabled_flag = sps_virtual_boundaries_enabled_flag
        if sps_virtual_boundaries_enabled_flag:
            sps_virtual_boundaries_present_flag = r.bits(
                "sps_virtual_boundaries_present_flag", 1
            )
            self.sps_virtual_boundaries_present_flag = (
                sps_virtual_boundaries_present_flag
            )
            if sps_virtual_boundaries_present_flag:
                sps_num_ver_virtual_boundaries = r.ue("sps_num_ver_virtual_boundaries")
                sps_virtual_boundary_pos_x_minus1: list[int] = []
                self.sps_virtual_boundary_pos_x_minus1 = (
                    sps_virtual_boundary_pos_x_minus1
                )
                r.allow(
                    "sps_virtual_boundary_pos_x_minus1",
                    sps_num_ver_virtual_boundaries,
                    0,
                )
                for _ in range(sps_num_ver_virtual_boundaries):
                    sps_virtual_boundary_pos_x_minus1_2 = r.ue(
                        "sps_virtual_boundary_pos_x_minus1"
                    )
                    sps_virtual_boundary_pos_x_minus1.append(
                        sps_virtual_boundary_pos_x_minus1_2
                    )

                sps_num_hor_virtual_boundaries = r.ue("sps_num_hor_virtual_boundaries")
                sps_virtual_boundary_pos_y_minus1: list[int] = []
                self.sps_virtual_boundary_pos_y_minus1 = (
                    sps_virtual_boundary_pos_y_minus1
                )
                r.allow(
                    "sps_virtual_boundary_pos_y_minus1",
                    sps_num_hor_virtual_boundaries,
                    0,
                )
                for _ in range(sps_num_hor_virtual_boundaries):
                    sps_virtual_boundary_pos_y_minus1_2 = r.ue(
                        "sps_virtual_boundary_pos_y_minus1"
                    )
                    sps_virtual_boundary_pos_y_minus1.append(
                        sps_virtual_boundary_pos_y_minus1_2
                    )

        if sps_ptl_dpb_hrd_params_present_flag:
            sps_timing_hrd_params_present_flag = r.bits(
                "sps_timing_hrd_params_present_flag", 1
            )
            self.sps_timing_hrd_params_present_flag = sps_timing_hrd_params_present_flag
            if sps_timing_hrd_params_present_flag:
                self.general_timing_hrd_parameters = (
                    vvc_general_timing_hrd_parameters_._from(r)
                )
                if sps_max_sublayers_minus1 > 0:
                    sps_sublayer_cpb_params_present_flag = r.bits(
                        "sps_sublayer_cpb_params_present_flag", 1
                    )
                    self.sps_sublayer_cpb_params_present_flag = (
                        sps_sublayer_cpb_params_present_flag
                    )

                firstSubLayer = (
                    0
                    if sps_sublayer_cpb_params_present_flag
                    else sps_max_sublayers_minus1
                )
                self.ols_timing_hrd_parameters = vvc_ols_timing_hrd_parameters_._from(
                    r, firstSubLayer, sps_max_sublayers_minus1
                )

        self.sps_field_seq_flag = r.bits("sps_field_seq_flag", 1)
        sps_vui_parameters_present_flag = r.bits("sps_vui_parameters_present_flag", 1)
        self.sps_vui_parameters_present_flag = sps_vui_parameters_present_flag
        if sps_vui_parameters_present_flag:
            sps_vui_payload_size_minus1 = r.ue("sps_vui_payload_size_minus1")
            self.sps_vui_payload_size_minus1 = sps_vui_payload_size_minus1
            sps_vui_alignment_zero_bit: list[int] = []
            self.sps_vui_alignment_zero_bit = sps_vui_alignment_zero_bit
            while not r.byte_aligned():
                sps_vui_alignment_zero_bit_2 = r.bits("sps_vui_alignment_zero_bit", 1)
                sps_vui_alignment_zero_bit.append(sps_vui_alignment_zero_bit_2)
                r.allow("sps_vui_alignment_zero_bit", 1, 0)

            self.vui_payload = r.within(
                "vui_payload", vvc_vui_payload_, (sps_vui_payload_size_minus1 + 1)
            )

        sps_extension_flag = r.bits("sps_extension_flag", 1)
        self.sps_extension_flag = sps_extension_flag
        if sps_extension_flag:
            sps_range_extension_flag = r.bits("sps_range_extension_flag", 1)
            self.sps_range_extension_flag = sps_range_extension_flag
            sps_extension_7bits = r.bits("sps_extension_7bits", 7)
            self.sps_extension_7bits = sps_extension_7bits
            if sps_range_extension_flag:
                self.sps_range_extension = vvc_sps_range_extension_._from(
                    r, sps_transform_skip_enabled_flag
                )

        if sps_extension_7bits:
            self.sps_extension_data_flag = r.bit_text(
                "sps_extension_data_flag", r.rbsp_bits_left()
            )

        self.rbsp_trailing_bits = vvc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        sps_num_ref_pic_lists_at: dict[Any, Any] = {}
        sps_video_parameter_set_id = self.sps_video_parameter_set_id
        sps_max_sublayers_minus1 = self.sps_max_sublayers_minus1
        sps_chroma_format_idc = self.sps_chroma_format_idc
        sps_log2_ctu_size_minus5 = self.sps_log2_ctu_size_minus5
        sps_ptl_dpb_hrd_params_present_flag = self.sps_ptl_dpb_hrd_params_present_flag
        sps_ref_pic_resampling_enabled_flag = self.sps_ref_pic_resampling_enabled_flag
        sps_pic_width_max_in_luma_samples = self.sps_pic_width_max_in_luma_samples
        sps_pic_height_max_in_luma_samples = self.sps_pic_height_max_in_luma_samples
        sps_conformance_window_flag = self.sps_conformance_window_flag
        sps_subpic_info_present_flag = self.sps_subpic_info_present_flag
        sps_num_subpics_minus1 = self.sps_num_subpics_minus1 or 0
        sps_independent_subpics_flag = self.sps_independent_subpics_flag or 0
        sps_subpic_same_size_flag = self.sps_subpic_same_size_flag or 0
        sps_subpic_id_len_minus1 = self.sps_subpic_id_len_minus1 or 0
        sps_subpic_id_mapping_explicitly_signalled_flag = (
            self.sps_subpic_id_mapping_explicitly_signalled_flag or 0
        )
        sps_subpic_id_mapping_present_flag = (
            self.sps_subpic_id_mapping_present_flag or 0
        )
        sps_log2_max_pic_order_cnt_lsb_minus4 = (
            self.sps_log2_max_pic_order_cnt_lsb_minus4
        )
        sps_poc_msb_cycle_flag = self.sps_poc_msb_cycle_flag
        sps_num_extra_ph_bytes = self.sps_num_extra_ph_bytes
        sps_num_extra_sh_bytes = self.sps_num_extra_sh_bytes
        sps_sublayer_dpb_params_flag = self.sps_sublayer_dpb_params_flag or 0
        sps_max_mtt_hierarchy_depth_intra_slice_luma = (
            self.sps_max_mtt_hierarchy_depth_intra_slice_luma
        )
        sps_qtbtt_dual_tree_intra_flag = self.sps_qtbtt_dual_tree_intra_flag or 0
        sps_max_mtt_hierarchy_depth_intra_slice_chroma = (
            self.sps_max_mtt_hierarchy_depth_intra_slice_chroma or 0
        )
        sps_max_mtt_hierarchy_depth_inter_slice = (
            self.sps_max_mtt_hierarchy_depth_inter_slice
        )
        sps_max_luma_transform_size_64_flag = (
            self.sps_max_luma_transform_size_64_flag or 0
        )
        sps_transform_skip_enabled_flag = self.sps_transform_skip_enabled_flag
        sps_mts_enabled_flag = self.sps_mts_enabled_flag
        sps_lfnst_enabled_flag = self.sps_lfnst_enabled_flag
        sps_joint_cbcr_enabled_flag = self.sps_joint_cbcr_enabled_flag or 0
        sps_same_qp_table_for_chroma_flag = self.sps_same_qp_table_for_chroma_flag or 0
        sps_alf_enabled_flag = self.sps_alf_enabled_flag
        sps_weighted_pred_flag = self.sps_weighted_pred_flag
        sps_weighted_bipred_flag = self.sps_weighted_bipred_flag
        sps_long_term_ref_pics_flag = self.sps_long_term_ref_pics_flag
        sps_inter_layer_prediction_enabled_flag = (
            self.sps_inter_layer_prediction_enabled_flag or 0
        )
        sps_rpl1_same_as_rpl0_flag = self.sps_rpl1_same_as_rpl0_flag
        sps_temporal_mvp_enabled_flag = self.sps_temporal_mvp_enabled_flag
        sps_amvr_enabled_flag = self.sps_amvr_enabled_flag
        sps_bdof_enabled_flag = self.sps_bdof_enabled_flag
        sps_dmvr_enabled_flag = self.sps_dmvr_enabled_flag
        sps_mmvd_enabled_flag = self.sps_mmvd_enabled_flag
        sps_six_minus_max_num_merge_cand = self.sps_six_minus_max_num_merge_cand
        sps_affine_enabled_flag = self.sps_affine_enabled_flag
        sps_affine_prof_enabled_flag = self.sps_affine_prof_enabled_flag or 0
        sps_gpm_enabled_flag = self.sps_gpm_enabled_flag or 0
        sps_palette_enabled_flag = self.sps_palette_enabled_flag
        sps_act_enabled_flag = self.sps_act_enabled_flag or 0
        sps_ibc_enabled_flag = self.sps_ibc_enabled_flag
        sps_ladf_enabled_flag = self.sps_ladf_enabled_flag
        sps_num_ladf_intervals_minus2 = (
            0 if self.sps_ladf_intervals is None else len(self.sps_ladf_intervals) - 1
        )
        sps_explicit_scaling_list_enabled_flag = (
            self.sps_explicit_scaling_list_enabled_flag
        )
        sps_scaling_matrix_for_alternative_colour_space_disabled_flag = (
            self.sps_scaling_matrix_for_alternative_colour_space_disabled_flag or 0
        )
        sps_virtual_boundaries_enabled_flag = self.sps_virtual_boundaries_enabled_flag
        sps_virtual_boundaries_present_flag = (
            self.sps_virtual_boundaries_present_flag or 0
        )
        sps_num_ver_virtual_boundaries = (
            0
            if self.sps_virtual_boundary_pos_x_minus1 is None
            else len(self.sps_virtual_boundary_pos_x_minus1)
        )
        sps_num_hor_virtual_boundaries = (
            0
            if self.sps_virtual_boundary_pos_y_minus1 is None
            else len(self.sps_virtual_boundary_pos_y_minus1)
        )
        sps_timing_hrd_params_present_flag = (
            self.sps_timing_hrd_params_present_flag or 0
        )
        sps_sublayer_cpb_params_present_flag = (
            self.sps_sublayer_cpb_params_present_flag or 0
        )
        sps_vui_parameters_present_flag = self.sps_vui_parameters_present_flag
        sps_vui_payload_size_minus1 = self.sps_vui_payload_size_minus1 or 0
        sps_extension_flag = self.sps_extension_flag
        sps_range_extension_flag = self.sps_range_extension_flag or 0
        sps_extension_7bits = self.sps_extension_7bits or 0
        CtbSizeY = 0
        WidthBits = 0
        HeightBits = 0
        numQpTables = 0
        MaxNumMergeCand = 0
        firstSubLayer = 0
        w.bits("sps_seq_parameter_set_id", self.sps_seq_parameter_set_id, 4)
        w.bits("sps_video_parameter_set_id", self.sps_video_parameter_set_id, 4)
        w.bits("sps_max_sublayers_minus1", self.sps_max_sublayers_minus1, 3)
        w.bits("sps_chroma_format_idc", self.sps_chroma_format_idc, 2)
        w.bits("sps_log2_ctu_size_minus5", self.sps_log2_ctu_size_minus5, 2)
        CtbSizeY = 1 << (sps_log2_ctu_size_minus5 + 5)
        w.bits(
            "sps_ptl_dpb_hrd_params_present_flag",
            self.sps_ptl_dpb_hrd_params_present_flag,
            1,
        )
        if sps_ptl_dpb_hrd_params_present_flag:
            w.record(
                "profile_tier_level",
                self.profile_tier_level,
                1,
                sps_max_sublayers_minus1,
            )

        w.bits("sps_gdr_enabled_flag", self.sps_gdr_enabled_flag, 1)
        w.bits(
            "sps_ref_pic_resampling_enabled_flag",
            self.sps_ref_pic_resampling_enabled_flag,
            1,
        )
        if sps_ref_pic_resampling_enabled_flag:
            w.bits(
                "sps_res_change_in_clvs_allowed_flag",
                self.sps_res_change_in_clvs_allowed_flag,
                1,
            )

        w.ue(
            "sps_pic_width_max_in_luma_samples", self.sps_pic_width_max_in_luma_samples
        )
        w.ue(
            "sps_pic_height_max_in_luma_samples",
            self.sps_pic_height_max_in_luma_samples,
        )
        w.bits("sps_conformance_window_flag", self.sps_conformance_window_flag, 1)
        if sps_conformance_window_flag:
            w.ue("sps_conf_win_left_offset", self.sps_conf_win_left_offset)
            w.ue("sps_conf_win_right_offset", self.sps_conf_win_right_offset)
            w.ue("sps_conf_win_top_offset", self.sps_conf_win_top_offset)
            w.ue("sps_conf_win_bottom_offset", self.sps_conf_win_bottom_offset)

        w.bits("sps_subpic_info_present_flag", self.sps_subpic_info_present_flag, 1)
        if sps_subpic_info_present_flag:
            w.ue("sps_num_subpics_minus1", sps_num_subpics_minus1)
            if sps_num_subpics_minus1 > 0:
                w.bits(
                    "sps_independent_subpics_flag", self.sps_independent_subpics_flag, 1
                )
                w.bits("sps_subpic_same_size_flag", self.sps_subpic_same_size_flag, 1)
                WidthBits = max(
                    ((((sps_pic_width_max_in_luma_samples + CtbSizeY) - 1) // CtbSizeY))
                    - 1,
                    0,
                ).bit_length()
                HeightBits = max(
                    (
                        (
                            ((sps_pic_height_max_in_luma_samples + CtbSizeY) - 1)
                            // CtbSizeY
                        )
                    )
                    - 1,
                    0,
                ).bit_length()

            else:
                sps_independent_subpics_flag = 1

            for i, row in enumerate(self.sps_subpics or ()):
                if (not sps_subpic_same_size_flag) or (i == 0):
                    if (i > 0) and (sps_pic_width_max_in_luma_samples > CtbSizeY):
                        w.bits(
                            "sps_subpic_ctu_top_left_x",
                            row.sps_subpic_ctu_top_left_x,
                            WidthBits,
                        )

                    if (i > 0) and (sps_pic_height_max_in_luma_samples > CtbSizeY):
                        w.bits(
                            "sps_subpic_ctu_top_left_y",
                            row.sps_subpic_ctu_top_left_y,
                            HeightBits,
                        )

                    if (i < sps_num_subpics_minus1) and (
                        sps_pic_width_max_in_luma_samples > CtbSizeY
                    ):
                        w.bits(
                            "sps_subpic_width_minus1",
                            row.sps_subpic_width_minus1,
                            WidthBits,
                        )

                    if (i < sps_num_subpics_minus1) and (
                        sps_pic_height_max_in_luma_samples > CtbSizeY
                    ):
                        w.bits(
                            "sps_subpic_height_minus1",
                            row.sps_subpic_height_minus1,
                            HeightBits,
                        )

                if not sps_independent_subpics_flag:
                    w.bits(
                        "sps_subpic_treated_as_pic_flag",
                        row.sps_subpic_treated_as_pic_flag,
                        1,
                    )
                    w.bits(
                        "sps_loop_filter_across_subpic_enabled_flag",
                        row.sps_loop_filter_across_subpic_enabled_flag,
                        1,
                    )

            w.ue("sps_subpic_id_len_minus1", self.sps_subpic_id_len_minus1)
            w.bits(
                "sps_subpic_id_mapping_explicitly_signalled_flag",
                self.sps_subpic_id_mapping_explicitly_signalled_flag,
                1,
            )
            if sps_subpic_id_mapping_explicitly_signalled_flag:
                w.bits(
                    "sps_subpic_id_mapping_present_flag",
                    self.sps_subpic_id_mapping_present_flag,
                    1,
                )
                if sps_subpic_id_mapping_present_flag:
                    w.numbers(
                        "sps_subpic_id",
                        self.sps_subpic_id,
                        (sps_subpic_id_len_minus1 + 1),
                    )

        else:
            sps_independent_subpics_flag = 1

        w.ue("sps_bitdepth_minus8", self.sps_bitdepth_minus8)
        w.bits(
            "sps_entropy_coding_sync_enabled_flag",
            self.sps_entropy_coding_sync_enabled_flag,
            1,
        )
        w.bits(
            "sps_entry_point_offsets_present_flag",
            self.sps_entry_point_offsets_present_flag,
            1,
        )
        w.bits(
            "sps_log2_max_pic_order_cnt_lsb_minus4",
            self.sps_log2_max_pic_order_cnt_lsb_minus4,
            4,
        )
        w.bits("sps_poc_msb_cycle_flag", self.sps_poc_msb_cycle_flag, 1)
        if sps_poc_msb_cycle_flag:
            w.ue("sps_poc_msb_cycle_len_minus1", self.sps_poc_msb_cycle_len_minus1)

        w.bits("sps_num_extra_ph_bytes", self.sps_num_extra_ph_bytes, 2)
        w.same(
            "sps_extra_ph_bit_present_flag",
            self.sps_extra_ph_bit_present_flag,
            (sps_num_extra_ph_bytes * 8),
        )
        w.numbers(
            "sps_extra_ph_bit_present_flag", self.sps_extra_ph_bit_present_flag, 1
        )
        w.bits("sps_num_extra_sh_bytes", self.sps_num_extra_sh_bytes, 2)
        w.same(
            "sps_extra_sh_bit_present_flag",
            self.sps_extra_sh_bit_present_flag,
            (sps_num_extra_sh_bytes * 8),
        )
        w.numbers(
            "sps_extra_sh_bit_present_flag", self.sps_extra_sh_bit_present_flag, 1
        )
        if sps_ptl_dpb_hrd_params_present_flag:
            if sps_max_sublayers_minus1 > 0:
                w.bits(
                    "sps_sublayer_dpb_params_flag", self.sps_sublayer_dpb_params_flag, 1
                )

            w.record(
                "dpb_parameters",
                self.dpb_parameters,
                sps_max_sublayers_minus1,
                sps_sublayer_dpb_params_flag,
            )

        w.ue(
            "sps_log2_min_luma_coding_block_size_minus2",
            self.sps_log2_min_luma_coding_block_size_minus2,
        )
        w.bits(
            "sps_partition_constraints_override_enabled_flag",
            self.sps_partition_constraints_override_enabled_flag,
            1,
        )
        w.ue(
            "sps_log2_diff_min_qt_min_cb_intra_slice_luma",
            self.sps_log2_diff_min_qt_min_cb_intra_slice_luma,
        )
        w.ue(
            "sps_max_mtt_hierarchy_depth_intra_slice_luma",
            self.sps_max_mtt_hierarchy_depth_intra_slice_luma,
        )
        if sps_max_mtt_hierarchy_depth_intra_slice_luma != 0:
            w.ue(
                "sps_log2_diff_max_bt_min_qt_intra_slice_luma",
                self.sps_log2_diff_max_bt_min_qt_intra_slice_luma,
            )
            w.ue(
                "sps_log2_diff_max_tt_min_qt_intra_slice_luma",
                self.sps_log2_diff_max_tt_min_qt_intra_slice_luma,
            )

        if sps_chroma_format_idc != 0:
            w.bits(
                "sps_qtbtt_dual_tree_intra_flag", self.sps_qtbtt_dual_tree_intra_flag, 1
            )

        if sps_qtbtt_dual_tree_intra_flag:
            w.ue(
                "sps_log2_diff_min_qt_min_cb_intra_slice_chroma",
                self.sps_log2_diff_min_qt_min_cb_intra_slice_chroma,
            )
            w.ue(
                "sps_max_mtt_hierarchy_depth_intra_slice_chroma",
                self.sps_max_mtt_hierarchy_depth_intra_slice_chroma,
            )
            if sps_max_mtt_hierarchy_depth_intra_slice_chroma != 0:
                w.ue(
                    "sps_log2_diff_max_bt_min_qt_intra_slice_chroma",
                    self.sps_log2_diff_max_bt_min_qt_intra_slice_chroma,
                )
                w.ue(
                    "sps_log2_diff_max_tt_min_qt_intra_slice_chroma",
                    self.sps_log2_diff_max_tt_min_qt_intra_slice_chroma,
                )

        w.ue(
            "sps_log2_diff_min_qt_min_cb_inter_slice",
            self.sps_log2_diff_min_qt_min_cb_inter_slice,
        )
        w.ue(
            "sps_max_mtt_hierarchy_depth_inter_slice",
            self.sps_max_mtt_hierarchy_depth_inter_slice,
        )
        if sps_max_mtt_hierarchy_depth_inter_slice != 0:
            w.ue(
                "sps_log2_diff_max_bt_min_qt_inter_slice",
                self.sps_log2_diff_max_bt_min_qt_inter_slice,
            )
            w.ue(
                "sps_log2_diff_max_tt_min_qt_inter_slice",
                self.sps_log2_diff_max_tt_min_qt_inter_slice,
            )

        if CtbSizeY > 32:
            w.bits(
                "sps_max_luma_transform_size_64_flag",
                self.sps_max_luma_transform_size_64_flag,
                1,
            )

        w.bits(
            "sps_transform_skip_enabled_flag", self.sps_transform_skip_enabled_flag, 1
        )
        if sps_transform_skip_enabled_flag:
            w.ue(
                "sps_log2_transform_skip_max_size_minus2",
                self.sps_log2_transform_skip_max_size_minus2,
            )
            w.bits("sps_bdpcm_enabled_flag", self.sps_bdpcm_enabled_flag, 1)

        w.bits("sps_mts_enabled_flag", self.sps_mts_enabled_flag, 1)
        if sps_mts_enabled_flag:
            w.bits(
                "sps_explicit_mts_intra_enabled_flag",
                self.sps_explicit_mts_intra_enabled_flag,
                1,
            )
            w.bits(
                "sps_explicit_mts_inter_enabled_flag",
                self.sps_explicit_mts_inter_enabled_flag,
                1,
            )

        w.bits("sps_lfnst_enabled_flag", self.sps_lfnst_enabled_flag, 1)
        if sps_chroma_format_idc != 0:
            w.bits("sps_joint_cbcr_enabled_flag", self.sps_joint_cbcr_enabled_flag, 1)
            w.bits(
                "sps_same_qp_table_for_chroma_flag",
                self.sps_same_qp_table_for_chroma_flag,
                1,
            )
            numQpTables = (
                1
                if sps_same_qp_table_for_chroma_flag
                else (3 if sps_joint_cbcr_enabled_flag else 2)
            )
            w.same("sps_qp_tables", self.sps_qp_tables, numQpTables)
            for row_2 in self.sps_qp_tables or ():
                sps_num_points_in_qp_table_minus1 = len(row_2.sps_qp_points) - 1
                w.se("sps_qp_table_start_minus26", row_2.sps_qp_table_start_minus26)
                w.ue(
                    "sps_num_points_in_qp_table_minus1",
                    sps_num_points_in_qp_table_minus1,
                )
                for row_3 in row_2.sps_qp_points:
                    w.ue("sps_delta_qp_in_val_minus1", row_3.sps_delta_qp_in_val_minus1)
                    w.ue("sps_delta_qp_diff_val", row_3.sps_delta_qp_diff_val)

        w.bits("sps_sao_enabled_flag", self.sps_sao_enabled_flag, 1)
        w.bits("sps_alf_enabled_flag", self.sps_alf_enabled_flag, 1)
        if sps_alf_enabled_flag and (sps_chroma_format_idc != 0):
            w.bits("sps_ccalf_enabled_flag", self.sps_ccalf_enabled_flag, 1)

        w.bits("sps_lmcs_enabled_flag", self.sps_lmcs_enabled_flag, 1)
        w.bits("sps_weighted_pred_flag", self.sps_weighted_pred_flag, 1)
        w.bits("sps_weighted_bipred_flag", self.sps_weighted_bipred_flag, 1)
        w.bits("sps_long_term_ref_pics_flag", self.sps_long_term_ref_pics_flag, 1)
        if sps_video_parameter_set_id > 0:
            w.bits(
                "sps_inter_layer_prediction_enabled_flag",
                self.sps_inter_layer_prediction_enabled_flag,
                1,
            )

        w.bits("sps_idr_rpl_present_flag", self.sps_idr_rpl_present_flag, 1)
        w.bits("sps_rpl1_same_as_rpl0_flag", self.sps_rpl1_same_as_rpl0_flag, 1)
        w.same(
            "ref_pic_list_struct",
            self.ref_pic_list_struct,
            (1 if sps_rpl1_same_as_rpl0_flag else 2),
        )
        for i_2, ref_pic_list_struct in enumerate(self.ref_pic_list_struct):
            sps_num_ref_pic_lists = len(ref_pic_list_struct)
            w.ue("sps_num_ref_pic_lists", sps_num_ref_pic_lists)
            sps_num_ref_pic_lists_at[i_2] = sps_num_ref_pic_lists
            for j, ref_pic_list_struct_2 in enumerate(ref_pic_list_struct):
                w.record(
                    "ref_pic_list_struct",
                    ref_pic_list_struct_2,
                    i_2,
                    j,
                    sps_inter_layer_prediction_enabled_flag,
                    sps_log2_max_pic_order_cnt_lsb_minus4,
                    sps_long_term_ref_pics_flag,
                    sps_num_ref_pic_lists_at,
                    sps_weighted_bipred_flag,
                    sps_weighted_pred_flag,
                )

        w.bits(
            "sps_ref_wraparound_enabled_flag", self.sps_ref_wraparound_enabled_flag, 1
        )
        w.bits("sps_temporal_mvp_enabled_flag", self.sps_temporal_mvp_enabled_flag, 1)
        if sps_temporal_mvp_enabled_flag:
            w.bits("sps_sbtmvp_enabled_flag", self.sps_sbtmvp_enabled_flag, 1)

        w.bits("sps_amvr_enabled_flag", self.sps_amvr_enabled_flag, 1)
        w.bits("sps_bdof_enabled_flag", self.sps_bdof_enabled_flag, 1)
        if sps_bdof_enabled_flag:
            w.bits(
                "sps_bdof_control_present_in_ph_flag",
                self.sps_bdof_control_present_in_ph_flag,
                1,
            )

        w.bits("sps_smvd_enabled_flag", self.sps_smvd_enabled_flag, 1)
        w.bits("sps_dmvr_enabled_flag", self.sps_dmvr_enabled_flag, 1)
        if sps_dmvr_enabled_flag:
            w.bits(
                "sps_dmvr_control_present_in_ph_flag",
                self.sps_dmvr_control_present_in_ph_flag,
                1,
            )

        w.bits("sps_mmvd_enabled_flag", self.sps_mmvd_enabled_flag, 1)
        if sps_mmvd_enabled_flag:
            w.bits(
                "sps_mmvd_fullpel_only_enabled_flag",
                self.sps_mmvd_fullpel_only_enabled_flag,
                1,
            )

        w.ue("sps_six_minus_max_num_merge_cand", self.sps_six_minus_max_num_merge_cand)
        w.bits("sps_sbt_enabled_flag", self.sps_sbt_enabled_flag, 1)
        w.bits("sps_affine_enabled_flag", self.sps_affine_enabled_flag, 1)
        if sps_affine_enabled_flag:
            w.ue(
                "sps_five_minus_max_num_subblock_merge_cand",
                self.sps_five_minus_max_num_subblock_merge_cand,
            )
            w.bits(
                "sps_6param_affine_enabled_flag", self.sps_6param_affine_enabled_flag, 1
            )
            if sps_amvr_enabled_flag:
                w.bits(
                    "sps_affine_amvr_enabled_flag", self.sps_affine_amvr_enabled_flag, 1
                )

            w.bits("sps_affine_prof_enabled_flag", self.sps_affine_prof_enabled_flag, 1)
            if sps_affine_prof_enabled_flag:
                w.bits(
                    "sps_prof_control_present_in_ph_flag",
                    self.sps_prof_control_present_in_ph_flag,
                    1,
                )

        w.bits("sps_bcw_enabled_flag", self.sps_bcw_enabled_flag, 1)
        w.bits("sps_ciip_enabled_flag", self.sps_ciip_enabled_flag, 1)
        MaxNumMergeCand = 6 - sps_six_minus_max_num_merge_cand
        if MaxNumMergeCand >= 2:
            w.bits("sps_gpm_enabled_flag", self.sps_gpm_enabled_flag, 1)
            if sps_gpm_enabled_flag and (MaxNumMergeCand >= 3):
                w.ue(
                    "sps_max_num_merge_cand_minus_max_num_gpm_cand",
                    self.sps_max_num_merge_cand_minus_max_num_gpm_cand,
                )

        w.ue(
            "sps_log2_parallel_merge_level_minus2",
            self.sps_log2_parallel_merge_level_minus2,
        )
        w.bits("sps_isp_enabled_flag", self.sps_isp_enabled_flag, 1)
        w.bits("sps_mrl_enabled_flag", self.sps_mrl_enabled_flag, 1)
        w.bits("sps_mip_enabled_flag", self.sps_mip_enabled_flag, 1)
        if sps_chroma_format_idc != 0:
            w.bits("sps_cclm_enabled_flag", self.sps_cclm_enabled_flag, 1)

        if sps_chroma_format_idc == 1:
            w.bits(
                "sps_chroma_horizontal_collocated_flag",
                self.sps_chroma_horizontal_collocated_flag,
                1,
            )
            w.bits(
                "sps_chroma_vertical_collocated_flag",
                self.sps_chroma_vertical_collocated_flag,
                1,
            )

        w.bits("sps_palette_enabled_flag", self.sps_palette_enabled_flag, 1)
        if (sps_chroma_format_idc == 3) and (not sps_max_luma_transform_size_64_flag):
            w.bits("sps_act_enabled_flag", self.sps_act_enabled_flag, 1)

        if sps_transform_skip_enabled_flag or sps_palette_enabled_flag:
            w.ue("sps_min_qp_prime_ts", self.sps_min_qp_prime_ts)

        w.bits("sps_ibc_enabled_flag", self.sps_ibc_enabled_flag, 1)
        if sps_ibc_enabled_flag:
            w.ue(
                "sps_six_minus_max_num_ibc_merge_cand",
                self.sps_six_minus_max_num_ibc_merge_cand,
            )

        w.bits("sps_ladf_enabled_flag", self.sps_ladf_enabled_flag, 1)
        if sps_ladf_enabled_flag:
            w.bits("sps_num_ladf_intervals_minus2", sps_num_ladf_intervals_minus2, 2)
            w.se(
                "sps_ladf_lowest_interval_qp_offset",
                self.sps_ladf_lowest_interval_qp_offset,
            )
            for row_4 in self.sps_ladf_intervals or ():
                w.se("sps_ladf_qp_offset", row_4.sps_ladf_qp_offset)
                w.ue(
                    "sps_ladf_delta_threshold_minus1",
                    row_4.sps_ladf_delta_threshold_minus1,
                )

        w.bits(
            "sps_explicit_scaling_list_enabled_flag",
            self.sps_explicit_scaling_list_enabled_flag,
            1,
        )
        if sps_lfnst_enabled_flag and sps_explicit_scaling_list_enabled_flag:
            w.bits(
                "sps_scaling_matrix_for_lfnst_disabled_flag",
                self.sps_scaling_matrix_for_lfnst_disabled_flag,
                1,
            )

        if sps_act_enabled_flag and sps_explicit_scaling_list_enabled_flag:
            w.bits(
                "sps_scaling_matrix_for_alternative_colour_space_disabled_flag",
                self.sps_scaling_matrix_for_alternative_colour_space_disabled_flag,
                1,
            )

        if sps_scaling_matrix_for_alternative_colour_space_disabled_flag:
            w.bits(
                "sps_scaling_matrix_designated_colour_space_flag",
                self.sps_scaling_matrix_designated_colour_space_flag,
                1,
            )

        w.bits("sps_dep_quant_enabled_flag", self.sps_dep_quant_enabled_flag, 1)
        w.bits(
            "sps_sign_data_hiding_enabled_flag",
            self.sps_sign_data_hiding_enabled_flag,
            1,
        )
        w.bits(
            "sps_virtual_boundaries_enabled_flag",
            self.sps_virtual_boundaries_enabled_flag,
            1,
        )
        if sps_virtual_boundaries_enabled_flag:
            w.bits(
                "sps_virtual_boundaries_present_flag",
                self.sps_virtual_boundaries_present_flag,
                1,
            )
            if sps_virtual_boundaries_present_flag:
                w.ue("sps_num_ver_virtual_boundaries", sps_num_ver_virtual_boundaries)
                for sps_virtual_boundary_pos_x_minus1 in (
                    self.sps_virtual_boundary_pos_x_minus1 or ()
                ):
                    w.ue(
                        "sps_virtual_boundary_pos_x_minus1",
                        sps_virtual_boundary_pos_x_minus1,
                    )

                w.ue("sps_num_hor_virtual_boundaries", sps_num_hor_virtual_boundaries)
                for sps_virtual_boundary_pos_y_minus1 in (
                    self.sps_virtual_boundary_pos_y_minus1 or ()
                ):
                    w.ue(
                        "sps_virtual_boundary_pos_y_minus1",
                        sps_virtual_boundary_pos_y_minus1,
                    )

        if sps_ptl_dpb_hrd_params_present_flag:
            w.bits(
                "sps_timing_hrd_params_present_flag",
                self.sps_timing_hrd_params_present_flag,
                1,
            )
            if sps_timing_hrd_params_present_flag:
                w.record(
                    "general_timing_hrd_parameters", self.general_timing_hrd_parameters
                )
                if sps_max_sublayers_minus1 > 0:
                    w.bits(
                        "sps_sublayer_cpb_params_present_flag",
                        self.sps_sublayer_cpb_params_present_flag,
                        1,
                    )

                firstSubLayer = (
                    0
                    if sps_sublayer_cpb_params_present_flag
                    else sps_max_sublayers_minus1
                )
                w.record(
                    "ols_timing_hrd_parameters",
                    self.ols_timing_hrd_parameters,
                    firstSubLayer,
                    sps_max_sublayers_minus1,
                )

        w.bits("sps_field_seq_flag", self.sps_field_seq_flag, 1)
        w.bits(
            "sps_vui_parameters_present_flag", self.sps_vui_parameters_present_flag, 1
        )
        if sps_vui_parameters_present_flag:
            w.ue("sps_vui_payload_size_minus1", self.sps_vui_payload_size_minus1)
            for sps_vui_alignment_zero_bit in w.aligning(
                "sps_vui_alignment_zero_bit", self.sps_vui_alignment_zero_bit, 0
            ):
                w.bits("sps_vui_alignment_zero_bit", sps_vui_alignment_zero_bit, 1)

            w.within("vui_payload", self.vui_payload, (sps_vui_payload_size_minus1 + 1))

        w.bits("sps_extension_flag", self.sps_extension_flag, 1)
        if sps_extension_flag:
            w.bits("sps_range_extension_flag", self.sps_range_extension_flag, 1)
            w.bits("sps_extension_7bits", self.sps_extension_7bits, 7)
            if sps_range_extension_flag:
                w.record(
                    "sps_range_extension",
                    self.sps_range_extension,
                    sps_transform_skip_enabled_flag,
                )

        if sps_extension_7bits:
            w.bit_text("sps_extension_data_flag", self.sps_extension_data_flag)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
