"""vvc_general_constraints_info of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/profile_tier_level``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class vvc_general_constraints_info(BitRecord):
    """What the stream does without.

    ISO/IEC 23090-3:2024, 7.3.3.2::

        general_constraints_info() {
            gci_present_flag                                    u(1)
            if (gci_present_flag) {
                gci_intra_only_constraint_flag                  u(1)
                gci_all_layers_independent_constraint_flag      u(1)
                gci_one_au_only_constraint_flag                 u(1)
                gci_sixteen_minus_max_bitdepth_constraint_idc   u(4)
                gci_three_minus_max_chroma_format_constraint_idc u(2)
                gci_no_mixed_nalu_types_in_pic_constraint_flag  u(1)
                gci_no_trail_constraint_flag                    u(1)
                gci_no_stsa_constraint_flag                     u(1)
                gci_no_rasl_constraint_flag                     u(1)
                gci_no_radl_constraint_flag                     u(1)
                gci_no_idr_constraint_flag                      u(1)
                gci_no_cra_constraint_flag                      u(1)
                gci_no_gdr_constraint_flag                      u(1)
                gci_no_aps_constraint_flag                      u(1)
                gci_no_idr_rpl_constraint_flag                  u(1)
                gci_one_tile_per_pic_constraint_flag            u(1)
                gci_pic_header_in_slice_header_constraint_flag  u(1)
                gci_one_slice_per_pic_constraint_flag           u(1)
                gci_no_rectangular_slice_constraint_flag        u(1)
                gci_one_slice_per_subpic_constraint_flag        u(1)
                gci_no_subpic_info_constraint_flag              u(1)
                gci_three_minus_max_log2_ctu_size_constraint_idc u(2)
                gci_no_partition_constraints_override_constraint_flag u(1)
                gci_no_mtt_constraint_flag                      u(1)
                gci_no_qtbtt_dual_tree_intra_constraint_flag    u(1)
                gci_no_palette_constraint_flag                  u(1)
                gci_no_ibc_constraint_flag                      u(1)
                gci_no_isp_constraint_flag                      u(1)
                gci_no_mrl_constraint_flag                      u(1)
                gci_no_mip_constraint_flag                      u(1)
                gci_no_cclm_constraint_flag                     u(1)
                gci_no_ref_pic_resampling_constraint_flag       u(1)
                gci_no_res_change_in_clvs_constraint_flag       u(1)
                gci_no_weighted_prediction_constraint_flag      u(1)
                gci_no_ref_wraparound_constraint_flag           u(1)
                gci_no_temporal_mvp_constraint_flag             u(1)
                gci_no_sbtmvp_constraint_flag                   u(1)
                gci_no_amvr_constraint_flag                     u(1)
                gci_no_bdof_constraint_flag                     u(1)
                gci_no_smvd_constraint_flag                     u(1)
                gci_no_dmvr_constraint_flag                     u(1)
                gci_no_mmvd_constraint_flag                     u(1)
                gci_no_affine_motion_constraint_flag            u(1)
                gci_no_prof_constraint_flag                     u(1)
                gci_no_bcw_constraint_flag                      u(1)
                gci_no_ciip_constraint_flag                     u(1)
                gci_no_gpm_constraint_flag                      u(1)
                gci_no_luma_transform_size_64_constraint_flag   u(1)
                gci_no_transform_skip_constraint_flag           u(1)
                gci_no_bdpcm_constraint_flag                    u(1)
                gci_no_mts_constraint_flag                      u(1)
                gci_no_lfnst_constraint_flag                    u(1)
                gci_no_joint_cbcr_constraint_flag               u(1)
                gci_no_sbt_constraint_flag                      u(1)
                gci_no_act_constraint_flag                      u(1)
                gci_no_explicit_scaling_list_constraint_flag    u(1)
                gci_no_dep_quant_constraint_flag                u(1)
                gci_no_sign_data_hiding_constraint_flag         u(1)
                gci_no_cu_qp_delta_constraint_flag              u(1)
                gci_no_chroma_qp_offset_constraint_flag         u(1)
                gci_no_sao_constraint_flag                      u(1)
                gci_no_alf_constraint_flag                      u(1)
                gci_no_ccalf_constraint_flag                    u(1)
                gci_no_lmcs_constraint_flag                     u(1)
                gci_no_deblocking_constraint_flag               u(1)
                gci_no_ladf_constraint_flag                     u(1)
                gci_no_virtual_boundaries_constraint_flag       u(1)
                gci_num_additional_bits                         u(8)
                numAdditionalBitsUsed = 0
                if (gci_num_additional_bits > 5) {
                    gci_all_rap_pictures_constraint_flag        u(1)
                    gci_no_extended_precision_processing_constraint_flag u(1)
                    gci_no_ts_residual_coding_rice_constraint_flag u(1)
                    gci_no_rrc_rice_extension_constraint_flag   u(1)
                    gci_no_persistent_rice_adaptation_constraint_flag u(1)
                    gci_no_reverse_last_sig_coeff_constraint_flag u(1)
                    numAdditionalBitsUsed = 6
                }
                for (i = 0; i < gci_num_additional_bits - numAdditionalBitsUsed; i++) {
                    gci_reserved_bit[i]                         u(1)
                }
            }
            while (!byte_aligned()) {
                gci_alignment_zero_bit                          f(1)
            }
        }

    Attributes:
        gci_present_flag: ``u(1)``.
        gci_intra_only_constraint_flag: ``u(1)``; None when left out.
        gci_all_layers_independent_constraint_flag: ``u(1)``; None when left out.
        gci_one_au_only_constraint_flag: ``u(1)``; None when left out.
        gci_sixteen_minus_max_bitdepth_constraint_idc: ``u(4)``; None when left out.
        gci_three_minus_max_chroma_format_constraint_idc: ``u(2)``; None when left out.
        gci_no_mixed_nalu_types_in_pic_constraint_flag: ``u(1)``; None when left out.
        gci_no_trail_constraint_flag: ``u(1)``; None when left out.
        gci_no_stsa_constraint_flag: ``u(1)``; None when left out.
        gci_no_rasl_constraint_flag: ``u(1)``; None when left out.
        gci_no_radl_constraint_flag: ``u(1)``; None when left out.
        gci_no_idr_constraint_flag: ``u(1)``; None when left out.
        gci_no_cra_constraint_flag: ``u(1)``; None when left out.
        gci_no_gdr_constraint_flag: ``u(1)``; None when left out.
        gci_no_aps_constraint_flag: ``u(1)``; None when left out.
        gci_no_idr_rpl_constraint_flag: ``u(1)``; None when left out.
        gci_one_tile_per_pic_constraint_flag: ``u(1)``; None when left out.
        gci_pic_header_in_slice_header_constraint_flag: ``u(1)``; None when left out.
        gci_one_slice_per_pic_constraint_flag: ``u(1)``; None when left out.
        gci_no_rectangular_slice_constraint_flag: ``u(1)``; None when left out.
        gci_one_slice_per_subpic_constraint_flag: ``u(1)``; None when left out.
        gci_no_subpic_info_constraint_flag: ``u(1)``; None when left out.
        gci_three_minus_max_log2_ctu_size_constraint_idc: ``u(2)``; None when left out.
        gci_no_partition_constraints_override_constraint_flag: ``u(1)``; None when left out.
        gci_no_mtt_constraint_flag: ``u(1)``; None when left out.
        gci_no_qtbtt_dual_tree_intra_constraint_flag: ``u(1)``; None when left out.
        gci_no_palette_constraint_flag: ``u(1)``; None when left out.
        gci_no_ibc_constraint_flag: ``u(1)``; None when left out.
        gci_no_isp_constraint_flag: ``u(1)``; None when left out.
        gci_no_mrl_constraint_flag: ``u(1)``; None when left out.
        gci_no_mip_constraint_flag: ``u(1)``; None when left out.
        gci_no_cclm_constraint_flag: ``u(1)``; None when left out.
        gci_no_ref_pic_resampling_constraint_flag: ``u(1)``; None when left out.
        gci_no_res_change_in_clvs_constraint_flag: ``u(1)``; None when left out.
        gci_no_weighted_prediction_constraint_flag: ``u(1)``; None when left out.
        gci_no_ref_wraparound_constraint_flag: ``u(1)``; None when left out.
        gci_no_temporal_mvp_constraint_flag: ``u(1)``; None when left out.
        gci_no_sbtmvp_constraint_flag: ``u(1)``; None when left out.
        gci_no_amvr_constraint_flag: ``u(1)``; None when left out.
        gci_no_bdof_constraint_flag: ``u(1)``; None when left out.
        gci_no_smvd_constraint_flag: ``u(1)``; None when left out.
        gci_no_dmvr_constraint_flag: ``u(1)``; None when left out.
        gci_no_mmvd_constraint_flag: ``u(1)``; None when left out.
        gci_no_affine_motion_constraint_flag: ``u(1)``; None when left out.
        gci_no_prof_constraint_flag: ``u(1)``; None when left out.
        gci_no_bcw_constraint_flag: ``u(1)``; None when left out.
        gci_no_ciip_constraint_flag: ``u(1)``; None when left out.
        gci_no_gpm_constraint_flag: ``u(1)``; None when left out.
        gci_no_luma_transform_size_64_constraint_flag: ``u(1)``; None when left out.
        gci_no_transform_skip_constraint_flag: ``u(1)``; None when left out.
        gci_no_bdpcm_constraint_flag: ``u(1)``; None when left out.
        gci_no_mts_constraint_flag: ``u(1)``; None when left out.
        gci_no_lfnst_constraint_flag: ``u(1)``; None when left out.
        gci_no_joint_cbcr_constraint_flag: ``u(1)``; None when left out.
        gci_no_sbt_constraint_flag: ``u(1)``; None when left out.
        gci_no_act_constraint_flag: ``u(1)``; None when left out.
        gci_no_explicit_scaling_list_constraint_flag: ``u(1)``; None when left out.
        gci_no_dep_quant_constraint_flag: ``u(1)``; None when left out.
        gci_no_sign_data_hiding_constraint_flag: ``u(1)``; None when left out.
        gci_no_cu_qp_delta_constraint_flag: ``u(1)``; None when left out.
        gci_no_chroma_qp_offset_constraint_flag: ``u(1)``; None when left out.
        gci_no_sao_constraint_flag: ``u(1)``; None when left out.
        gci_no_alf_constraint_flag: ``u(1)``; None when left out.
        gci_no_ccalf_constraint_flag: ``u(1)``; None when left out.
        gci_no_lmcs_constraint_flag: ``u(1)``; None when left out.
        gci_no_deblocking_constraint_flag: ``u(1)``; None when left out.
        gci_no_ladf_constraint_flag: ``u(1)``; None when left out.
        gci_no_virtual_boundaries_constraint_flag: ``u(1)``; None when left out.
        gci_num_additional_bits: ``u(8)``; None when left out.
        gci_all_rap_pictures_constraint_flag: ``u(1)``; None when left out.
        gci_no_extended_precision_processing_constraint_flag: ``u(1)``; None when left out.
        gci_no_ts_residual_coding_rice_constraint_flag: ``u(1)``; None when left out.
        gci_no_rrc_rice_extension_constraint_flag: ``u(1)``; None when left out.
        gci_no_persistent_rice_adaptation_constraint_flag: ``u(1)``; None when left out.
        gci_no_reverse_last_sig_coeff_constraint_flag: ``u(1)``; None when left out.
        gci_reserved_bit: ``u(1)``; None when left out.
        gci_alignment_zero_bit: A list of ``gci_alignment_zero_bit``.
    """

    __slots__ = (
        "gci_alignment_zero_bit",
        "gci_all_layers_independent_constraint_flag",
        "gci_all_rap_pictures_constraint_flag",
        "gci_intra_only_constraint_flag",
        "gci_no_act_constraint_flag",
        "gci_no_affine_motion_constraint_flag",
        "gci_no_alf_constraint_flag",
        "gci_no_amvr_constraint_flag",
        "gci_no_aps_constraint_flag",
        "gci_no_bcw_constraint_flag",
        "gci_no_bdof_constraint_flag",
        "gci_no_bdpcm_constraint_flag",
        "gci_no_ccalf_constraint_flag",
        "gci_no_cclm_constraint_flag",
        "gci_no_chroma_qp_offset_constraint_flag",
        "gci_no_ciip_constraint_flag",
        "gci_no_cra_constraint_flag",
        "gci_no_cu_qp_delta_constraint_flag",
        "gci_no_deblocking_constraint_flag",
        "gci_no_dep_quant_constraint_flag",
        "gci_no_dmvr_constraint_flag",
        "gci_no_explicit_scaling_list_constraint_flag",
        "gci_no_extended_precision_processing_constraint_flag",
        "gci_no_gdr_constraint_flag",
        "gci_no_gpm_constraint_flag",
        "gci_no_ibc_constraint_flag",
        "gci_no_idr_constraint_flag",
        "gci_no_idr_rpl_constraint_flag",
        "gci_no_isp_constraint_flag",
        "gci_no_joint_cbcr_constraint_flag",
        "gci_no_ladf_constraint_flag",
        "gci_no_lfnst_constraint_flag",
        "gci_no_lmcs_constraint_flag",
        "gci_no_luma_transform_size_64_constraint_flag",
        "gci_no_mip_constraint_flag",
        "gci_no_mixed_nalu_types_in_pic_constraint_flag",
        "gci_no_mmvd_constraint_flag",
        "gci_no_mrl_constraint_flag",
        "gci_no_mts_constraint_flag",
        "gci_no_mtt_constraint_flag",
        "gci_no_palette_constraint_flag",
        "gci_no_partition_constraints_override_constraint_flag",
        "gci_no_persistent_rice_adaptation_constraint_flag",
        "gci_no_prof_constraint_flag",
        "gci_no_qtbtt_dual_tree_intra_constraint_flag",
        "gci_no_radl_constraint_flag",
        "gci_no_rasl_constraint_flag",
        "gci_no_rectangular_slice_constraint_flag",
        "gci_no_ref_pic_resampling_constraint_flag",
        "gci_no_ref_wraparound_constraint_flag",
        "gci_no_res_change_in_clvs_constraint_flag",
        "gci_no_reverse_last_sig_coeff_constraint_flag",
        "gci_no_rrc_rice_extension_constraint_flag",
        "gci_no_sao_constraint_flag",
        "gci_no_sbt_constraint_flag",
        "gci_no_sbtmvp_constraint_flag",
        "gci_no_sign_data_hiding_constraint_flag",
        "gci_no_smvd_constraint_flag",
        "gci_no_stsa_constraint_flag",
        "gci_no_subpic_info_constraint_flag",
        "gci_no_temporal_mvp_constraint_flag",
        "gci_no_trail_constraint_flag",
        "gci_no_transform_skip_constraint_flag",
        "gci_no_ts_residual_coding_rice_constraint_flag",
        "gci_no_virtual_boundaries_constraint_flag",
        "gci_no_weighted_prediction_constraint_flag",
        "gci_num_additional_bits",
        "gci_one_au_only_constraint_flag",
        "gci_one_slice_per_pic_constraint_flag",
        "gci_one_slice_per_subpic_constraint_flag",
        "gci_one_tile_per_pic_constraint_flag",
        "gci_pic_header_in_slice_header_constraint_flag",
        "gci_present_flag",
        "gci_reserved_bit",
        "gci_sixteen_minus_max_bitdepth_constraint_idc",
        "gci_three_minus_max_chroma_format_constraint_idc",
        "gci_three_minus_max_log2_ctu_size_constraint_idc",
    )

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "gci_present_flag",
        "gci_intra_only_constraint_flag",
        "gci_all_layers_independent_constraint_flag",
        "gci_one_au_only_constraint_flag",
        "gci_sixteen_minus_max_bitdepth_constraint_idc",
        "gci_three_minus_max_chroma_format_constraint_idc",
        "gci_no_mixed_nalu_types_in_pic_constraint_flag",
        "gci_no_trail_constraint_flag",
        "gci_no_stsa_constraint_flag",
        "gci_no_rasl_constraint_flag",
        "gci_no_radl_constraint_flag",
        "gci_no_idr_constraint_flag",
        "gci_no_cra_constraint_flag",
        "gci_no_gdr_constraint_flag",
        "gci_no_aps_constraint_flag",
        "gci_no_idr_rpl_constraint_flag",
        "gci_one_tile_per_pic_constraint_flag",
        "gci_pic_header_in_slice_header_constraint_flag",
        "gci_one_slice_per_pic_constraint_flag",
        "gci_no_rectangular_slice_constraint_flag",
        "gci_one_slice_per_subpic_constraint_flag",
        "gci_no_subpic_info_constraint_flag",
        "gci_three_minus_max_log2_ctu_size_constraint_idc",
        "gci_no_partition_constraints_override_constraint_flag",
        "gci_no_mtt_constraint_flag",
        "gci_no_qtbtt_dual_tree_intra_constraint_flag",
        "gci_no_palette_constraint_flag",
        "gci_no_ibc_constraint_flag",
        "gci_no_isp_constraint_flag",
        "gci_no_mrl_constraint_flag",
        "gci_no_mip_constraint_flag",
        "gci_no_cclm_constraint_flag",
        "gci_no_ref_pic_resampling_constraint_flag",
        "gci_no_res_change_in_clvs_constraint_flag",
        "gci_no_weighted_prediction_constraint_flag",
        "gci_no_ref_wraparound_constraint_flag",
        "gci_no_temporal_mvp_constraint_flag",
        "gci_no_sbtmvp_constraint_flag",
        "gci_no_amvr_constraint_flag",
        "gci_no_bdof_constraint_flag",
        "gci_no_smvd_constraint_flag",
        "gci_no_dmvr_constraint_flag",
        "gci_no_mmvd_constraint_flag",
        "gci_no_affine_motion_constraint_flag",
        "gci_no_prof_constraint_flag",
        "gci_no_bcw_constraint_flag",
        "gci_no_ciip_constraint_flag",
        "gci_no_gpm_constraint_flag",
        "gci_no_luma_transform_size_64_constraint_flag",
        "gci_no_transform_skip_constraint_flag",
        "gci_no_bdpcm_constraint_flag",
        "gci_no_mts_constraint_flag",
        "gci_no_lfnst_constraint_flag",
        "gci_no_joint_cbcr_constraint_flag",
        "gci_no_sbt_constraint_flag",
        "gci_no_act_constraint_flag",
        "gci_no_explicit_scaling_list_constraint_flag",
        "gci_no_dep_quant_constraint_flag",
        "gci_no_sign_data_hiding_constraint_flag",
        "gci_no_cu_qp_delta_constraint_flag",
        "gci_no_chroma_qp_offset_constraint_flag",
        "gci_no_sao_constraint_flag",
        "gci_no_alf_constraint_flag",
        "gci_no_ccalf_constraint_flag",
        "gci_no_lmcs_constraint_flag",
        "gci_no_deblocking_constraint_flag",
        "gci_no_ladf_constraint_flag",
        "gci_no_virtual_boundaries_constraint_flag",
        "gci_num_additional_bits",
        "gci_all_rap_pictures_constraint_flag",
        "gci_no_extended_precision_processing_constraint_flag",
        "gci_no_ts_residual_coding_rice_constraint_flag",
        "gci_no_rrc_rice_extension_constraint_flag",
        "gci_no_persistent_rice_adaptation_constraint_flag",
        "gci_no_reverse_last_sig_coeff_constraint_flag",
        "gci_reserved_bit",
        "gci_alignment_zero_bit",
    )

    _spelled: ClassVar[str] = "general_constraints_info"

    gci_present_flag: int
    gci_intra_only_constraint_flag: int | None
    gci_all_layers_independent_constraint_flag: int | None
    gci_one_au_only_constraint_flag: int | None
    gci_sixteen_minus_max_bitdepth_constraint_idc: int | None
    gci_three_minus_max_chroma_format_constraint_idc: int | None
    gci_no_mixed_nalu_types_in_pic_constraint_flag: int | None
    gci_no_trail_constraint_flag: int | None
    gci_no_stsa_constraint_flag: int | None
    gci_no_rasl_constraint_flag: int | None
    gci_no_radl_constraint_flag: int | None
    gci_no_idr_constraint_flag: int | None
    gci_no_cra_constraint_flag: int | None
    gci_no_gdr_constraint_flag: int | None
    gci_no_aps_constraint_flag: int | None
    gci_no_idr_rpl_constraint_flag: int | None
    gci_one_tile_per_pic_constraint_flag: int | None
    gci_pic_header_in_slice_header_constraint_flag: int | None
    gci_one_slice_per_pic_constraint_flag: int | None
    gci_no_rectangular_slice_constraint_flag: int | None
    gci_one_slice_per_subpic_constraint_flag: int | None
    gci_no_subpic_info_constraint_flag: int | None
    gci_three_minus_max_log2_ctu_size_constraint_idc: int | None
    gci_no_partition_constraints_override_constraint_flag: int | None
    gci_no_mtt_constraint_flag: int | None
    gci_no_qtbtt_dual_tree_intra_constraint_flag: int | None
    gci_no_palette_constraint_flag: int | None
    gci_no_ibc_constraint_flag: int | None
    gci_no_isp_constraint_flag: int | None
    gci_no_mrl_constraint_flag: int | None
    gci_no_mip_constraint_flag: int | None
    gci_no_cclm_constraint_flag: int | None
    gci_no_ref_pic_resampling_constraint_flag: int | None
    gci_no_res_change_in_clvs_constraint_flag: int | None
    gci_no_weighted_prediction_constraint_flag: int | None
    gci_no_ref_wraparound_constraint_flag: int | None
    gci_no_temporal_mvp_constraint_flag: int | None
    gci_no_sbtmvp_constraint_flag: int | None
    gci_no_amvr_constraint_flag: int | None
    gci_no_bdof_constraint_flag: int | None
    gci_no_smvd_constraint_flag: int | None
    gci_no_dmvr_constraint_flag: int | None
    gci_no_mmvd_constraint_flag: int | None
    gci_no_affine_motion_constraint_flag: int | None
    gci_no_prof_constraint_flag: int | None
    gci_no_bcw_constraint_flag: int | None
    gci_no_ciip_constraint_flag: int | None
    gci_no_gpm_constraint_flag: int | None
    gci_no_luma_transform_size_64_constraint_flag: int | None
    gci_no_transform_skip_constraint_flag: int | None
    gci_no_bdpcm_constraint_flag: int | None
    gci_no_mts_constraint_flag: int | None
    gci_no_lfnst_constraint_flag: int | None
    gci_no_joint_cbcr_constraint_flag: int | None
    gci_no_sbt_constraint_flag: int | None
    gci_no_act_constraint_flag: int | None
    gci_no_explicit_scaling_list_constraint_flag: int | None
    gci_no_dep_quant_constraint_flag: int | None
    gci_no_sign_data_hiding_constraint_flag: int | None
    gci_no_cu_qp_delta_constraint_flag: int | None
    gci_no_chroma_qp_offset_constraint_flag: int | None
    gci_no_sao_constraint_flag: int | None
    gci_no_alf_constraint_flag: int | None
    gci_no_ccalf_constraint_flag: int | None
    gci_no_lmcs_constraint_flag: int | None
    gci_no_deblocking_constraint_flag: int | None
    gci_no_ladf_constraint_flag: int | None
    gci_no_virtual_boundaries_constraint_flag: int | None
    gci_num_additional_bits: int | None
    gci_all_rap_pictures_constraint_flag: int | None
    gci_no_extended_precision_processing_constraint_flag: int | None
    gci_no_ts_residual_coding_rice_constraint_flag: int | None
    gci_no_rrc_rice_extension_constraint_flag: int | None
    gci_no_persistent_rice_adaptation_constraint_flag: int | None
    gci_no_reverse_last_sig_coeff_constraint_flag: int | None
    gci_reserved_bit: Table | None
    gci_alignment_zero_bit: list[int]

    def __init__(
        self,
        *,
        gci_present_flag: int = 0,
        gci_intra_only_constraint_flag: int | None = None,
        gci_all_layers_independent_constraint_flag: int | None = None,
        gci_one_au_only_constraint_flag: int | None = None,
        gci_sixteen_minus_max_bitdepth_constraint_idc: int | None = None,
        gci_three_minus_max_chroma_format_constraint_idc: int | None = None,
        gci_no_mixed_nalu_types_in_pic_constraint_flag: int | None = None,
        gci_no_trail_constraint_flag: int | None = None,
        gci_no_stsa_constraint_flag: int | None = None,
        gci_no_rasl_constraint_flag: int | None = None,
        gci_no_radl_constraint_flag: int | None = None,
        gci_no_idr_constraint_flag: int | None = None,
        gci_no_cra_constraint_flag: int | None = None,
        gci_no_gdr_constraint_flag: int | None = None,
        gci_no_aps_constraint_flag: int | None = None,
        gci_no_idr_rpl_constraint_flag: int | None = None,
        gci_one_tile_per_pic_constraint_flag: int | None = None,
        gci_pic_header_in_slice_header_constraint_flag: int | None = None,
        gci_one_slice_per_pic_constraint_flag: int | None = None,
        gci_no_rectangular_slice_constraint_flag: int | None = None,
        gci_one_slice_per_subpic_constraint_flag: int | None = None,
        gci_no_subpic_info_constraint_flag: int | None = None,
        gci_three_minus_max_log2_ctu_size_constraint_idc: int | None = None,
        gci_no_partition_constraints_override_constraint_flag: int | None = None,
        gci_no_mtt_constraint_flag: int | None = None,
        gci_no_qtbtt_dual_tree_intra_constraint_flag: int | None = None,
        gci_no_palette_constraint_flag: int | None = None,
        gci_no_ibc_constraint_flag: int | None = None,
        gci_no_isp_constraint_flag: int | None = None,
        gci_no_mrl_constraint_flag: int | None = None,
        gci_no_mip_constraint_flag: int | None = None,
        gci_no_cclm_constraint_flag: int | None = None,
        gci_no_ref_pic_resampling_constraint_flag: int | None = None,
        gci_no_res_change_in_clvs_constraint_flag: int | None = None,
        gci_no_weighted_prediction_constraint_flag: int | None = None,
        gci_no_ref_wraparound_constraint_flag: int | None = None,
        gci_no_temporal_mvp_constraint_flag: int | None = None,
        gci_no_sbtmvp_constraint_flag: int | None = None,
        gci_no_amvr_constraint_flag: int | None = None,
        gci_no_bdof_constraint_flag: int | None = None,
        gci_no_smvd_constraint_flag: int | None = None,
        gci_no_dmvr_constraint_flag: int | None = None,
        gci_no_mmvd_constraint_flag: int | None = None,
        gci_no_affine_motion_constraint_flag: int | None = None,
        gci_no_prof_constraint_flag: int | None = None,
        gci_no_bcw_constraint_flag: int | None = None,
        gci_no_ciip_constraint_flag: int | None = None,
        gci_no_gpm_constraint_flag: int | None = None,
        gci_no_luma_transform_size_64_constraint_flag: int | None = None,
        gci_no_transform_skip_constraint_flag: int | None = None,
        gci_no_bdpcm_constraint_flag: int | None = None,
        gci_no_mts_constraint_flag: int | None = None,
        gci_no_lfnst_constraint_flag: int | None = None,
        gci_no_joint_cbcr_constraint_flag: int | None = None,
        gci_no_sbt_constraint_flag: int | None = None,
        gci_no_act_constraint_flag: int | None = None,
        gci_no_explicit_scaling_list_constraint_flag: int | None = None,
        gci_no_dep_quant_constraint_flag: int | None = None,
        gci_no_sign_data_hiding_constraint_flag: int | None = None,
        gci_no_cu_qp_delta_constraint_flag: int | None = None,
        gci_no_chroma_qp_offset_constraint_flag: int | None = None,
        gci_no_sao_constraint_flag: int | None = None,
        gci_no_alf_constraint_flag: int | None = None,
        gci_no_ccalf_constraint_flag: int | None = None,
        gci_no_lmcs_constraint_flag: int | None = None,
        gci_no_deblocking_constraint_flag: int | None = None,
        gci_no_ladf_constraint_flag: int | None = None,
        gci_no_virtual_boundaries_constraint_flag: int | None = None,
        gci_num_additional_bits: int | None = None,
        gci_all_rap_pictures_constraint_flag: int | None = None,
        gci_no_extended_precision_processing_constraint_flag: int | None = None,
        gci_no_ts_residual_coding_rice_constraint_flag: int | None = None,
        gci_no_rrc_rice_extension_constraint_flag: int | None = None,
        gci_no_persistent_rice_adaptation_constraint_flag: int | None = None,
        gci_no_reverse_last_sig_coeff_constraint_flag: int | None = None,
        gci_reserved_bit: Any = None,
        gci_alignment_zero_bit: Iterable[int] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.gci_present_flag = gci_present_flag
        self.gci_intra_only_constraint_flag = gci_intra_only_constraint_flag
        self.gci_all_layers_independent_constraint_flag = (
            gci_all_layers_independent_constraint_flag
        )
        self.gci_one_au_only_constraint_flag = gci_one_au_only_constraint_flag
        self.gci_sixteen_minus_max_bitdepth_constraint_idc = (
            gci_sixteen_minus_max_bitdepth_constraint_idc
        )
        self.gci_three_minus_max_chroma_format_constraint_idc = (
            gci_three_minus_max_chroma_format_constraint_idc
        )
        self.gci_no_mixed_nalu_types_in_pic_constraint_flag = (
            gci_no_mixed_nalu_types_in_pic_constraint_flag
        )
        self.gci_no_trail_constraint_flag = gci_no_trail_constraint_flag
        self.gci_no_stsa_constraint_flag = gci_no_stsa_constraint_flag
        self.gci_no_rasl_constraint_flag = gci_no_rasl_constraint_flag
        self.gci_no_radl_constraint_flag = gci_no_radl_constraint_flag
        self.gci_no_idr_constraint_flag = gci_no_idr_constraint_flag
        self.gci_no_cra_constraint_flag = gci_no_cra_constraint_flag
        self.gci_no_gdr_constraint_flag = gci_no_gdr_constraint_flag
        self.gci_no_aps_constraint_flag = gci_no_aps_constraint_flag
        self.gci_no_idr_rpl_constraint_flag = gci_no_idr_rpl_constraint_flag
        self.gci_one_tile_per_pic_constraint_flag = gci_one_tile_per_pic_constraint_flag
        self.gci_pic_header_in_slice_header_constraint_flag = (
            gci_pic_header_in_slice_header_constraint_flag
        )
        self.gci_one_slice_per_pic_constraint_flag = (
            gci_one_slice_per_pic_constraint_flag
        )
        self.gci_no_rectangular_slice_constraint_flag = (
            gci_no_rectangular_slice_constraint_flag
        )
        self.gci_one_slice_per_subpic_constraint_flag = (
            gci_one_slice_per_subpic_constraint_flag
        )
        self.gci_no_subpic_info_constraint_flag = gci_no_subpic_info_constraint_flag
        self.gci_three_minus_max_log2_ctu_size_constraint_idc = (
            gci_three_minus_max_log2_ctu_size_constraint_idc
        )
        self.gci_no_partition_constraints_override_constraint_flag = (
            gci_no_partition_constraints_override_constraint_flag
        )
        self.gci_no_mtt_constraint_flag = gci_no_mtt_constraint_flag
        self.gci_no_qtbtt_dual_tree_intra_constraint_flag = (
            gci_no_qtbtt_dual_tree_intra_constraint_flag
        )
        self.gci_no_palette_constraint_flag = gci_no_palette_constraint_flag
        self.gci_no_ibc_constraint_flag = gci_no_ibc_constraint_flag
        self.gci_no_isp_constraint_flag = gci_no_isp_constraint_flag
        self.gci_no_mrl_constraint_flag = gci_no_mrl_constraint_flag
        self.gci_no_mip_constraint_flag = gci_no_mip_constraint_flag
        self.gci_no_cclm_constraint_flag = gci_no_cclm_constraint_flag
        self.gci_no_ref_pic_resampling_constraint_flag = (
            gci_no_ref_pic_resampling_constraint_flag
        )
        self.gci_no_res_change_in_clvs_constraint_flag = (
            gci_no_res_change_in_clvs_constraint_flag
        )
        self.gci_no_weighted_prediction_constraint_flag = (
            gci_no_weighted_prediction_constraint_flag
        )
        self.gci_no_ref_wraparound_constraint_flag = (
            gci_no_ref_wraparound_constraint_flag
        )
        self.gci_no_temporal_mvp_constraint_flag = gci_no_temporal_mvp_constraint_flag
        self.gci_no_sbtmvp_constraint_flag = gci_no_sbtmvp_constraint_flag
        self.gci_no_amvr_constraint_flag = gci_no_amvr_constraint_flag
        self.gci_no_bdof_constraint_flag = gci_no_bdof_constraint_flag
        self.gci_no_smvd_constraint_flag = gci_no_smvd_constraint_flag
        self.gci_no_dmvr_constraint_flag = gci_no_dmvr_constraint_flag
        self.gci_no_mmvd_constraint_flag = gci_no_mmvd_constraint_flag
        self.gci_no_affine_motion_constraint_flag = gci_no_affine_motion_constraint_flag
        self.gci_no_prof_constraint_flag = gci_no_prof_constraint_flag
        self.gci_no_bcw_constraint_flag = gci_no_bcw_constraint_flag
        self.gci_no_ciip_constraint_flag = gci_no_ciip_constraint_flag
        self.gci_no_gpm_constraint_flag = gci_no_gpm_constraint_flag
        self.gci_no_luma_transform_size_64_constraint_flag = (
            gci_no_luma_transform_size_64_constraint_flag
        )
        self.gci_no_transform_skip_constraint_flag = (
            gci_no_transform_skip_constraint_flag
        )
        self.gci_no_bdpcm_constraint_flag = gci_no_bdpcm_constraint_flag
        self.gci_no_mts_constraint_flag = gci_no_mts_constraint_flag
        self.gci_no_lfnst_constraint_flag = gci_no_lfnst_constraint_flag
        self.gci_no_joint_cbcr_constraint_flag = gci_no_joint_cbcr_constraint_flag
        self.gci_no_sbt_constraint_flag = gci_no_sbt_constraint_flag
        self.gci_no_act_constraint_flag = gci_no_act_constraint_flag
        self.gci_no_explicit_scaling_list_constraint_flag = (
            gci_no_explicit_scaling_list_constraint_flag
        )
        self.gci_no_dep_quant_constraint_flag = gci_no_dep_quant_constraint_flag
        self.gci_no_sign_data_hiding_constraint_flag = (
            gci_no_sign_data_hiding_constraint_flag
        )
        self.gci_no_cu_qp_delta_constraint_flag = gci_no_cu_qp_delta_constraint_flag
        self.gci_no_chroma_qp_offset_constraint_flag = (
            gci_no_chroma_qp_offset_constraint_flag
        )
        self.gci_no_sao_constraint_flag = gci_no_sao_constraint_flag
        self.gci_no_alf_constraint_flag = gci_no_alf_constraint_flag
        self.gci_no_ccalf_constraint_flag = gci_no_ccalf_constraint_flag
        self.gci_no_lmcs_constraint_flag = gci_no_lmcs_constraint_flag
        self.gci_no_deblocking_constraint_flag = gci_no_deblocking_constraint_flag
        self.gci_no_ladf_constraint_flag = gci_no_ladf_constraint_flag
        self.gci_no_virtual_boundaries_constraint_flag = (
            gci_no_virtual_boundaries_constraint_flag
        )
        self.gci_num_additional_bits = gci_num_additional_bits
        self.gci_all_rap_pictures_constraint_flag = gci_all_rap_pictures_constraint_flag
        self.gci_no_extended_precision_processing_constraint_flag = (
            gci_no_extended_precision_processing_constraint_flag
        )
        self.gci_no_ts_residual_coding_rice_constraint_flag = (
            gci_no_ts_residual_coding_rice_constraint_flag
        )
        self.gci_no_rrc_rice_extension_constraint_flag = (
            gci_no_rrc_rice_extension_constraint_flag
        )
        self.gci_no_persistent_rice_adaptation_constraint_flag = (
            gci_no_persistent_rice_adaptation_constraint_flag
        )
        self.gci_no_reverse_last_sig_coeff_constraint_flag = (
            gci_no_reverse_last_sig_coeff_constraint_flag
        )
        self.gci_reserved_bit = gci_reserved_bit
        self.gci_alignment_zero_bit = list(gci_alignment_zero_bit)

    def _read(self, r: BitReader, /) -> None:
        self.gci_intra_only_constraint_flag = None
        self.gci_all_layers_independent_constraint_flag = None
        self.gci_one_au_only_constraint_flag = None
        self.gci_sixteen_minus_max_bitdepth_constraint_idc = None
        self.gci_three_minus_max_chroma_format_constraint_idc = None
        self.gci_no_mixed_nalu_types_in_pic_constraint_flag = None
        self.gci_no_trail_constraint_flag = None
        self.gci_no_stsa_constraint_flag = None
        self.gci_no_rasl_constraint_flag = None
        self.gci_no_radl_constraint_flag = None
        self.gci_no_idr_constraint_flag = None
        self.gci_no_cra_constraint_flag = None
        self.gci_no_gdr_constraint_flag = None
        self.gci_no_aps_constraint_flag = None
        self.gci_no_idr_rpl_constraint_flag = None
        self.gci_one_tile_per_pic_constraint_flag = None
        self.gci_pic_header_in_slice_header_constraint_flag = None
        self.gci_one_slice_per_pic_constraint_flag = None
        self.gci_no_rectangular_slice_constraint_flag = None
        self.gci_one_slice_per_subpic_constraint_flag = None
        self.gci_no_subpic_info_constraint_flag = None
        self.gci_three_minus_max_log2_ctu_size_constraint_idc = None
        self.gci_no_partition_constraints_override_constraint_flag = None
        self.gci_no_mtt_constraint_flag = None
        self.gci_no_qtbtt_dual_tree_intra_constraint_flag = None
        self.gci_no_palette_constraint_flag = None
        self.gci_no_ibc_constraint_flag = None
        self.gci_no_isp_constraint_flag = None
        self.gci_no_mrl_constraint_flag = None
        self.gci_no_mip_constraint_flag = None
        self.gci_no_cclm_constraint_flag = None
        self.gci_no_ref_pic_resampling_constraint_flag = None
        self.gci_no_res_change_in_clvs_constraint_flag = None
        self.gci_no_weighted_prediction_constraint_flag = None
        self.gci_no_ref_wraparound_constraint_flag = None
        self.gci_no_temporal_mvp_constraint_flag = None
        self.gci_no_sbtmvp_constraint_flag = None
        self.gci_no_amvr_constraint_flag = None
        self.gci_no_bdof_constraint_flag = None
        self.gci_no_smvd_constraint_flag = None
        self.gci_no_dmvr_constraint_flag = None
        self.gci_no_mmvd_constraint_flag = None
        self.gci_no_affine_motion_constraint_flag = None
        self.gci_no_prof_constraint_flag = None
        self.gci_no_bcw_constraint_flag = None
        self.gci_no_ciip_constraint_flag = None
        self.gci_no_gpm_constraint_flag = None
        self.gci_no_luma_transform_size_64_constraint_flag = None
        self.gci_no_transform_skip_constraint_flag = None
        self.gci_no_bdpcm_constraint_flag = None
        self.gci_no_mts_constraint_flag = None
        self.gci_no_lfnst_constraint_flag = None
        self.gci_no_joint_cbcr_constraint_flag = None
        self.gci_no_sbt_constraint_flag = None
        self.gci_no_act_constraint_flag = None
        self.gci_no_explicit_scaling_list_constraint_flag = None
        self.gci_no_dep_quant_constraint_flag = None
        self.gci_no_sign_data_hiding_constraint_flag = None
        self.gci_no_cu_qp_delta_constraint_flag = None
        self.gci_no_chroma_qp_offset_constraint_flag = None
        self.gci_no_sao_constraint_flag = None
        self.gci_no_alf_constraint_flag = None
        self.gci_no_ccalf_constraint_flag = None
        self.gci_no_lmcs_constraint_flag = None
        self.gci_no_deblocking_constraint_flag = None
        self.gci_no_ladf_constraint_flag = None
        self.gci_no_virtual_boundaries_constraint_flag = None
        self.gci_num_additional_bits = None
        gci_num_additional_bits = 0
        self.gci_all_rap_pictures_constraint_flag = None
        self.gci_no_extended_precision_processing_constraint_flag = None
        self.gci_no_ts_residual_coding_rice_constraint_flag = None
        self.gci_no_rrc_rice_extension_constraint_flag = None
        self.gci_no_persistent_rice_adaptation_constraint_flag = None
        self.gci_no_reverse_last_sig_coeff_constraint_flag = None
        self.gci_reserved_bit = None
        numAdditionalBitsUsed = 0
        gci_present_flag = r.bits("gci_present_flag", 1)
        self.gci_present_flag = gci_present_flag
        if gci_present_flag:
            self.gci_intra_only_constraint_flag = r.bits(
                "gci_intra_only_constraint_flag", 1
            )
            self.gci_all_layers_independent_constraint_flag = r.bits(
                "gci_all_layers_independent_constraint_flag", 1
            )
            self.gci_one_au_only_constraint_flag = r.bits(
                "gci_one_au_only_constraint_flag", 1
            )
            self.gci_sixteen_minus_max_bitdepth_constraint_idc = r.bits(
                "gci_sixteen_minus_max_bitdepth_constraint_idc", 4
            )
            self.gci_three_minus_max_chroma_format_constraint_idc = r.bits(
                "gci_three_minus_max_chroma_format_constraint_idc", 2
            )
            self.gci_no_mixed_nalu_types_in_pic_constraint_flag = r.bits(
                "gci_no_mixed_nalu_types_in_pic_constraint_flag", 1
            )
            self.gci_no_trail_constraint_flag = r.bits(
                "gci_no_trail_constraint_flag", 1
            )
            self.gci_no_stsa_constraint_flag = r.bits("gci_no_stsa_constraint_flag", 1)
            self.gci_no_rasl_constraint_flag = r.bits("gci_no_rasl_constraint_flag", 1)
            self.gci_no_radl_constraint_flag = r.bits("gci_no_radl_constraint_flag", 1)
            self.gci_no_idr_constraint_flag = r.bits("gci_no_idr_constraint_flag", 1)
            self.gci_no_cra_constraint_flag = r.bits("gci_no_cra_constraint_flag", 1)
            self.gci_no_gdr_constraint_flag = r.bits("gci_no_gdr_constraint_flag", 1)
            self.gci_no_aps_constraint_flag = r.bits("gci_no_aps_constraint_flag", 1)
            self.gci_no_idr_rpl_constraint_flag = r.bits(
                "gci_no_idr_rpl_constraint_flag", 1
            )
            self.gci_one_tile_per_pic_constraint_flag = r.bits(
                "gci_one_tile_per_pic_constraint_flag", 1
            )
            self.gci_pic_header_in_slice_header_constraint_flag = r.bits(
                "gci_pic_header_in_slice_header_constraint_flag", 1
            )
            self.gci_one_slice_per_pic_constraint_flag = r.bits(
                "gci_one_slice_per_pic_constraint_flag", 1
            )
            self.gci_no_rectangular_slice_constraint_flag = r.bits(
                "gci_no_rectangular_slice_constraint_flag", 1
            )
            self.gci_one_slice_per_subpic_constraint_flag = r.bits(
                "gci_one_slice_per_subpic_constraint_flag", 1
            )
            self.gci_no_subpic_info_constraint_flag = r.bits(
                "gci_no_subpic_info_constraint_flag", 1
            )
            self.gci_three_minus_max_log2_ctu_size_constraint_idc = r.bits(
                "gci_three_minus_max_log2_ctu_size_constraint_idc", 2
            )
            self.gci_no_partition_constraints_override_constraint_flag = r.bits(
                "gci_no_partition_constraints_override_constraint_flag", 1
            )
            self.gci_no_mtt_constraint_flag = r.bits("gci_no_mtt_constraint_flag", 1)
            self.gci_no_qtbtt_dual_tree_intra_constraint_flag = r.bits(
                "gci_no_qtbtt_dual_tree_intra_constraint_flag", 1
            )
            self.gci_no_palette_constraint_flag = r.bits(
                "gci_no_palette_constraint_flag", 1
            )
            self.gci_no_ibc_constraint_flag = r.bits("gci_no_ibc_constraint_flag", 1)
            self.gci_no_isp_constraint_flag = r.bits("gci_no_isp_constraint_flag", 1)
            self.gci_no_mrl_constraint_flag = r.bits("gci_no_mrl_constraint_flag", 1)
            self.gci_no_mip_constraint_flag = r.bits("gci_no_mip_constraint_flag", 1)
            self.gci_no_cclm_constraint_flag = r.bits("gci_no_cclm_constraint_flag", 1)
            self.gci_no_ref_pic_resampling_constraint_flag = r.bits(
                "gci_no_ref_pic_resampling_constraint_flag", 1
            )
            self.gci_no_res_change_in_clvs_constraint_flag = r.bits(
                "gci_no_res_change_in_clvs_constraint_flag", 1
            )
            self.gci_no_weighted_prediction_constraint_flag = r.bits(
                "gci_no_weighted_prediction_constraint_flag", 1
            )
            self.gci_no_ref_wraparound_constraint_flag = r.bits(
                "gci_no_ref_wraparound_constraint_flag", 1
            )
            self.gci_no_temporal_mvp_constraint_flag = r.bits(
                "gci_no_temporal_mvp_constraint_flag", 1
            )
            self.gci_no_sbtmvp_constraint_flag = r.bits(
                "gci_no_sbtmvp_constraint_flag", 1
            )
            self.gci_no_amvr_constraint_flag = r.bits("gci_no_amvr_constraint_flag", 1)
            self.gci_no_bdof_constraint_flag = r.bits("gci_no_bdof_constraint_flag", 1)
            self.gci_no_smvd_constraint_flag = r.bits("gci_no_smvd_constraint_flag", 1)
            self.gci_no_dmvr_constraint_flag = r.bits("gci_no_dmvr_constraint_flag", 1)
            self.gci_no_mmvd_constraint_flag = r.bits("gci_no_mmvd_constraint_flag", 1)
            self.gci_no_affine_motion_constraint_flag = r.bits(
                "gci_no_affine_motion_constraint_flag", 1
            )
            self.gci_no_prof_constraint_flag = r.bits("gci_no_prof_constraint_flag", 1)
            self.gci_no_bcw_constraint_flag = r.bits("gci_no_bcw_constraint_flag", 1)
            self.gci_no_ciip_constraint_flag = r.bits("gci_no_ciip_constraint_flag", 1)
            self.gci_no_gpm_constraint_flag = r.bits("gci_no_gpm_constraint_flag", 1)
            self.gci_no_luma_transform_size_64_constraint_flag = r.bits(
                "gci_no_luma_transform_size_64_constraint_flag", 1
            )
            self.gci_no_transform_skip_constraint_flag = r.bits(
                "gci_no_transform_skip_constraint_flag", 1
            )
            self.gci_no_bdpcm_constraint_flag = r.bits(
                "gci_no_bdpcm_constraint_flag", 1
            )
            self.gci_no_mts_constraint_flag = r.bits("gci_no_mts_constraint_flag", 1)
            self.gci_no_lfnst_constraint_flag = r.bits(
                "gci_no_lfnst_constraint_flag", 1
            )
            self.gci_no_joint_cbcr_constraint_flag = r.bits(
                "gci_no_joint_cbcr_constraint_flag", 1
            )
            self.gci_no_sbt_constraint_flag = r.bits("gci_no_sbt_constraint_flag", 1)
            self.gci_no_act_constraint_flag = r.bits("gci_no_act_constraint_flag", 1)
            self.gci_no_explicit_scaling_list_constraint_flag = r.bits(
                "gci_no_explicit_scaling_list_constraint_flag", 1
            )
            self.gci_no_dep_quant_constraint_flag = r.bits(
                "gci_no_dep_quant_constraint_flag", 1
            )
            self.gci_no_sign_data_hiding_constraint_flag = r.bits(
                "gci_no_sign_data_hiding_constraint_flag", 1
            )
            self.gci_no_cu_qp_delta_constraint_flag = r.bits(
                "gci_no_cu_qp_delta_constraint_flag", 1
            )
            self.gci_no_chroma_qp_offset_constraint_flag = r.bits(
                "gci_no_chroma_qp_offset_constraint_flag", 1
            )
            self.gci_no_sao_constraint_flag = r.bits("gci_no_sao_constraint_flag", 1)
            self.gci_no_alf_constraint_flag = r.bits("gci_no_alf_constraint_flag", 1)
            self.gci_no_ccalf_constraint_flag = r.bits(
                "gci_no_ccalf_constraint_flag", 1
            )
            self.gci_no_lmcs_constraint_flag = r.bits("gci_no_lmcs_constraint_flag", 1)
            self.gci_no_deblocking_constraint_flag = r.bits(
                "gci_no_deblocking_constraint_flag", 1
            )
            self.gci_no_ladf_constraint_flag = r.bits("gci_no_ladf_constraint_flag", 1)
            self.gci_no_virtual_boundaries_constraint_flag = r.bits(
                "gci_no_virtual_boundaries_constraint_flag", 1
            )
            gci_num_additional_bits = r.bits("gci_num_additional_bits", 8)
            self.gci_num_additional_bits = gci_num_additional_bits
            numAdditionalBitsUsed = 0
            if gci_num_additional_bits > 5:
                self.gci_all_rap_pictures_constraint_flag = r.bits(
                    "gci_all_rap_pictures_constraint_flag", 1
                )
                self.gci_no_extended_precision_processing_constraint_flag = r.bits(
                    "gci_no_extended_precision_processing_constraint_flag", 1
                )
                self.gci_no_ts_residual_coding_rice_constraint_flag = r.bits(
                    "gci_no_ts_residual_coding_rice_constraint_flag", 1
                )
                self.gci_no_rrc_rice_extension_constraint_flag = r.bits(
                    "gci_no_rrc_rice_extension_constraint_flag", 1
                )
                self.gci_no_persistent_rice_adaptation_constraint_flag = r.bits(
                    "gci_no_persistent_rice_adaptation_constraint_flag", 1
                )
                self.gci_no_reverse_last_sig_coeff_constraint_flag = r.bits(
                    "gci_no_reverse_last_sig_coeff_constraint_flag", 1
                )
                numAdditionalBitsUsed = 6

            self.gci_reserved_bit = r.numbers(
                "gci_reserved_bit", 1, (gci_num_additional_bits - numAdditionalBitsUsed)
            )

        gci_alignment_zero_bit: list[int] = []
        self.gci_alignment_zero_bit = gci_alignment_zero_bit
        while not r.byte_aligned():
            gci_alignment_zero_bit_2 = r.bits("gci_alignment_zero_bit", 1)
            gci_alignment_zero_bit.append(gci_alignment_zero_bit_2)
            r.allow("gci_alignment_zero_bit", 1, 0)

    def _write(self, w: BitWriter, /) -> None:
        gci_present_flag = self.gci_present_flag
        gci_num_additional_bits = self.gci_num_additional_bits or 0
        numAdditionalBitsUsed = 0
        w.bits("gci_present_flag", self.gci_present_flag, 1)
        if gci_present_flag:
            w.bits(
                "gci_intra_only_constraint_flag", self.gci_intra_only_constraint_flag, 1
            )
            w.bits(
                "gci_all_layers_independent_constraint_flag",
                self.gci_all_layers_independent_constraint_flag,
                1,
            )
            w.bits(
                "gci_one_au_only_constraint_flag",
                self.gci_one_au_only_constraint_flag,
                1,
            )
            w.bits(
                "gci_sixteen_minus_max_bitdepth_constraint_idc",
                self.gci_sixteen_minus_max_bitdepth_constraint_idc,
                4,
            )
            w.bits(
                "gci_three_minus_max_chroma_format_constraint_idc",
                self.gci_three_minus_max_chroma_format_constraint_idc,
                2,
            )
            w.bits(
                "gci_no_mixed_nalu_types_in_pic_constraint_flag",
                self.gci_no_mixed_nalu_types_in_pic_constraint_flag,
                1,
            )
            w.bits("gci_no_trail_constraint_flag", self.gci_no_trail_constraint_flag, 1)
            w.bits("gci_no_stsa_constraint_flag", self.gci_no_stsa_constraint_flag, 1)
            w.bits("gci_no_rasl_constraint_flag", self.gci_no_rasl_constraint_flag, 1)
            w.bits("gci_no_radl_constraint_flag", self.gci_no_radl_constraint_flag, 1)
            w.bits("gci_no_idr_constraint_flag", self.gci_no_idr_constraint_flag, 1)
            w.bits("gci_no_cra_constraint_flag", self.gci_no_cra_constraint_flag, 1)
            w.bits("gci_no_gdr_constraint_flag", self.gci_no_gdr_constraint_flag, 1)
            w.bits("gci_no_aps_constraint_flag", self.gci_no_aps_constraint_flag, 1)
            w.bits(
                "gci_no_idr_rpl_constraint_flag", self.gci_no_idr_rpl_constraint_flag, 1
            )
            w.bits(
                "gci_one_tile_per_pic_constraint_flag",
                self.gci_one_tile_per_pic_constraint_flag,
                1,
            )
            w.bits(
                "gci_pic_header_in_slice_header_constraint_flag",
                self.gci_pic_header_in_slice_header_constraint_flag,
                1,
            )
            w.bits(
                "gci_one_slice_per_pic_constraint_flag",
                self.gci_one_slice_per_pic_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_rectangular_slice_constraint_flag",
                self.gci_no_rectangular_slice_constraint_flag,
                1,
            )
            w.bits(
                "gci_one_slice_per_subpic_constraint_flag",
                self.gci_one_slice_per_subpic_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_subpic_info_constraint_flag",
                self.gci_no_subpic_info_constraint_flag,
                1,
            )
            w.bits(
                "gci_three_minus_max_log2_ctu_size_constraint_idc",
                self.gci_three_minus_max_log2_ctu_size_constraint_idc,
                2,
            )
            w.bits(
                "gci_no_partition_constraints_override_constraint_flag",
                self.gci_no_partition_constraints_override_constraint_flag,
                1,
            )
            w.bits("gci_no_mtt_constraint_flag", self.gci_no_mtt_constraint_flag, 1)
            w.bits(
                "gci_no_qtbtt_dual_tree_intra_constraint_flag",
                self.gci_no_qtbtt_dual_tree_intra_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_palette_constraint_flag", self.gci_no_palette_constraint_flag, 1
            )
            w.bits("gci_no_ibc_constraint_flag", self.gci_no_ibc_constraint_flag, 1)
            w.bits("gci_no_isp_constraint_flag", self.gci_no_isp_constraint_flag, 1)
            w.bits("gci_no_mrl_constraint_flag", self.gci_no_mrl_constraint_flag, 1)
            w.bits("gci_no_mip_constraint_flag", self.gci_no_mip_constraint_flag, 1)
            w.bits("gci_no_cclm_constraint_flag", self.gci_no_cclm_constraint_flag, 1)
            w.bits(
                "gci_no_ref_pic_resampling_constraint_flag",
                self.gci_no_ref_pic_resampling_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_res_change_in_clvs_constraint_flag",
                self.gci_no_res_change_in_clvs_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_weighted_prediction_constraint_flag",
                self.gci_no_weighted_prediction_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_ref_wraparound_constraint_flag",
                self.gci_no_ref_wraparound_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_temporal_mvp_constraint_flag",
                self.gci_no_temporal_mvp_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_sbtmvp_constraint_flag", self.gci_no_sbtmvp_constraint_flag, 1
            )
            w.bits("gci_no_amvr_constraint_flag", self.gci_no_amvr_constraint_flag, 1)
            w.bits("gci_no_bdof_constraint_flag", self.gci_no_bdof_constraint_flag, 1)
            w.bits("gci_no_smvd_constraint_flag", self.gci_no_smvd_constraint_flag, 1)
            w.bits("gci_no_dmvr_constraint_flag", self.gci_no_dmvr_constraint_flag, 1)
            w.bits("gci_no_mmvd_constraint_flag", self.gci_no_mmvd_constraint_flag, 1)
            w.bits(
                "gci_no_affine_motion_constraint_flag",
                self.gci_no_affine_motion_constraint_flag,
                1,
            )
            w.bits("gci_no_prof_constraint_flag", self.gci_no_prof_constraint_flag, 1)
            w.bits("gci_no_bcw_constraint_flag", self.gci_no_bcw_constraint_flag, 1)
            w.bits("gci_no_ciip_constraint_flag", self.gci_no_ciip_constraint_flag, 1)
            w.bits("gci_no_gpm_constraint_flag", self.gci_no_gpm_constraint_flag, 1)
            w.bits(
                "gci_no_luma_transform_size_64_constraint_flag",
                self.gci_no_luma_transform_size_64_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_transform_skip_constraint_flag",
                self.gci_no_transform_skip_constraint_flag,
                1,
            )
            w.bits("gci_no_bdpcm_constraint_flag", self.gci_no_bdpcm_constraint_flag, 1)
            w.bits("gci_no_mts_constraint_flag", self.gci_no_mts_constraint_flag, 1)
            w.bits("gci_no_lfnst_constraint_flag", self.gci_no_lfnst_constraint_flag, 1)
            w.bits(
                "gci_no_joint_cbcr_constraint_flag",
                self.gci_no_joint_cbcr_constraint_flag,
                1,
            )
            w.bits("gci_no_sbt_constraint_flag", self.gci_no_sbt_constraint_flag, 1)
            w.bits("gci_no_act_constraint_flag", self.gci_no_act_constraint_flag, 1)
            w.bits(
                "gci_no_explicit_scaling_list_constraint_flag",
                self.gci_no_explicit_scaling_list_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_dep_quant_constraint_flag",
                self.gci_no_dep_quant_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_sign_data_hiding_constraint_flag",
                self.gci_no_sign_data_hiding_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_cu_qp_delta_constraint_flag",
                self.gci_no_cu_qp_delta_constraint_flag,
                1,
            )
            w.bits(
                "gci_no_chroma_qp_offset_constraint_flag",
                self.gci_no_chroma_qp_offset_constraint_flag,
                1,
            )
            w.bits("gci_no_sao_constraint_flag", self.gci_no_sao_constraint_flag, 1)
            w.bits("gci_no_alf_constraint_flag", self.gci_no_alf_constraint_flag, 1)
            w.bits("gci_no_ccalf_constraint_flag", self.gci_no_ccalf_constraint_flag, 1)
            w.bits("gci_no_lmcs_constraint_flag", self.gci_no_lmcs_constraint_flag, 1)
            w.bits(
                "gci_no_deblocking_constraint_flag",
                self.gci_no_deblocking_constraint_flag,
                1,
            )
            w.bits("gci_no_ladf_constraint_flag", self.gci_no_ladf_constraint_flag, 1)
            w.bits(
                "gci_no_virtual_boundaries_constraint_flag",
                self.gci_no_virtual_boundaries_constraint_flag,
                1,
            )
            w.bits("gci_num_additional_bits", self.gci_num_additional_bits, 8)
            numAdditionalBitsUsed = 0
            if gci_num_additional_bits > 5:
                w.bits(
                    "gci_all_rap_pictures_constraint_flag",
                    self.gci_all_rap_pictures_constraint_flag,
                    1,
                )
                w.bits(
                    "gci_no_extended_precision_processing_constraint_flag",
                    self.gci_no_extended_precision_processing_constraint_flag,
                    1,
                )
                w.bits(
                    "gci_no_ts_residual_coding_rice_constraint_flag",
                    self.gci_no_ts_residual_coding_rice_constraint_flag,
                    1,
                )
                w.bits(
                    "gci_no_rrc_rice_extension_constraint_flag",
                    self.gci_no_rrc_rice_extension_constraint_flag,
                    1,
                )
                w.bits(
                    "gci_no_persistent_rice_adaptation_constraint_flag",
                    self.gci_no_persistent_rice_adaptation_constraint_flag,
                    1,
                )
                w.bits(
                    "gci_no_reverse_last_sig_coeff_constraint_flag",
                    self.gci_no_reverse_last_sig_coeff_constraint_flag,
                    1,
                )
                numAdditionalBitsUsed = 6

            w.same(
                "gci_reserved_bit",
                self.gci_reserved_bit,
                (gci_num_additional_bits - numAdditionalBitsUsed),
            )
            w.numbers("gci_reserved_bit", self.gci_reserved_bit, 1)

        for gci_alignment_zero_bit in w.aligning(
            "gci_alignment_zero_bit", self.gci_alignment_zero_bit, 0
        ):
            w.bits("gci_alignment_zero_bit", gci_alignment_zero_bit, 1)
