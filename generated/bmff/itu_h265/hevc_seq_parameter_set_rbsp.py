"""hevc_seq_parameter_set_rbsp of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h265.hevc_profile_tier_level import (
    hevc_profile_tier_level as hevc_profile_tier_level_,
)
from bmff.itu_h265.hevc_rbsp_trailing_bits import (
    hevc_rbsp_trailing_bits as hevc_rbsp_trailing_bits_,
)
from bmff.itu_h265.hevc_scaling_list_data import (
    hevc_scaling_list_data as hevc_scaling_list_data_,
)
from bmff.itu_h265.hevc_sps_3d_extension import (
    hevc_sps_3d_extension as hevc_sps_3d_extension_,
)
from bmff.itu_h265.hevc_sps_multilayer_extension import (
    hevc_sps_multilayer_extension as hevc_sps_multilayer_extension_,
)
from bmff.itu_h265.hevc_sps_range_extension import (
    hevc_sps_range_extension as hevc_sps_range_extension_,
)
from bmff.itu_h265.hevc_sps_scc_extension import (
    hevc_sps_scc_extension as hevc_sps_scc_extension_,
)
from bmff.itu_h265.hevc_st_ref_pic_set import (
    hevc_st_ref_pic_set as hevc_st_ref_pic_set_,
)
from bmff.itu_h265.hevc_vui_parameters import (
    hevc_vui_parameters as hevc_vui_parameters_,
)
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_seq_parameter_set_rbsp(BitRecord):
    """What holds for a sequence of pictures of a layer.

    ISO/IEC 23008-2:2023, 7.3.2.2.1::

        seq_parameter_set_rbsp(nuh_layer_id) {
            sps_video_parameter_set_id                          u(4)
            if (nuh_layer_id == 0) {
                sps_max_sub_layers_minus1                       u(3)
            } else {
                sps_ext_or_max_sub_layers_minus1                u(3)
            }
            MultiLayerExtSpsFlag = nuh_layer_id != 0 && sps_ext_or_max_sub_layers_minus1 == 7
            MaxSubLayersMinus1 = nuh_layer_id == 0 ? sps_max_sub_layers_minus1 : sps_ext_or_max_sub_layers_minus1
            if (!MultiLayerExtSpsFlag) {
                sps_temporal_id_nesting_flag                    u(1)
                profile_tier_level(1, MaxSubLayersMinus1)
            }
            sps_seq_parameter_set_id                            ue(v)
            if (MultiLayerExtSpsFlag) {
                update_rep_format_flag                          u(1)
                if (update_rep_format_flag) {
                    sps_rep_format_idx                          u(8)
                }
            } else {
                chroma_format_idc                               ue(v) // 0 none, 1 4:2:0, 2 4:2:2, 3 4:4:4; @absent 1
                if (chroma_format_idc == 3) {
                    separate_colour_plane_flag                  u(1)
                }
                pic_width_in_luma_samples                       ue(v)
                pic_height_in_luma_samples                      ue(v)
                conformance_window_flag                         u(1)
                if (conformance_window_flag) {
                    conf_win_left_offset                        ue(v)
                    conf_win_right_offset                       ue(v)
                    conf_win_top_offset                         ue(v)
                    conf_win_bottom_offset                      ue(v)
                }
                bit_depth_luma_minus8                           ue(v)
                bit_depth_chroma_minus8                         ue(v)
            }
            log2_max_pic_order_cnt_lsb_minus4                   ue(v)
            if (!MultiLayerExtSpsFlag) {
                sps_sub_layer_ordering_info_present_flag        u(1)
                for (i = sps_sub_layer_ordering_info_present_flag ? 0 : MaxSubLayersMinus1; i <= MaxSubLayersMinus1; i++) { // @as sps_sub_layers
                    sps_max_dec_pic_buffering_minus1[i]         ue(v)
                    sps_max_num_reorder_pics[i]                 ue(v)
                    sps_max_latency_increase_plus1[i]           ue(v)
                }
            }
            log2_min_luma_coding_block_size_minus3              ue(v)
            log2_diff_max_min_luma_coding_block_size            ue(v)
            log2_min_luma_transform_block_size_minus2           ue(v)
            log2_diff_max_min_luma_transform_block_size         ue(v)
            max_transform_hierarchy_depth_inter                 ue(v)
            max_transform_hierarchy_depth_intra                 ue(v)
            scaling_list_enabled_flag                           u(1)
            if (scaling_list_enabled_flag) {
                if (MultiLayerExtSpsFlag) {
                    sps_infer_scaling_list_flag                 u(1)
                }
                if (sps_infer_scaling_list_flag) {
                    sps_scaling_list_ref_layer_id               u(6)
                } else {
                    sps_scaling_list_data_present_flag          u(1)
                    if (sps_scaling_list_data_present_flag) {
                        scaling_list_data()
                    }
                }
            }
            amp_enabled_flag                                    u(1)
            sample_adaptive_offset_enabled_flag                 u(1)
            pcm_enabled_flag                                    u(1)
            if (pcm_enabled_flag) {
                pcm_sample_bit_depth_luma_minus1                u(4)
                pcm_sample_bit_depth_chroma_minus1              u(4)
                log2_min_pcm_luma_coding_block_size_minus3      ue(v)
                log2_diff_max_min_pcm_luma_coding_block_size    ue(v)
                pcm_loop_filter_disabled_flag                   u(1)
            }
            num_short_term_ref_pic_sets                         ue(v)
            for (i = 0; i < num_short_term_ref_pic_sets; i++) {
                NumDeltaPocs[i] = 0
                st_ref_pic_set(i)
            }
            long_term_ref_pics_present_flag                     u(1)
            if (long_term_ref_pics_present_flag) {
                num_long_term_ref_pics_sps                      ue(v)
                for (i = 0; i < num_long_term_ref_pics_sps; i++) { // @as long_term_ref_pics
                    lt_ref_pic_poc_lsb_sps[i]                   u(v: log2_max_pic_order_cnt_lsb_minus4 + 4)
                    used_by_curr_pic_lt_sps_flag[i]             u(1)
                }
            }
            sps_temporal_mvp_enabled_flag                       u(1)
            strong_intra_smoothing_enabled_flag                 u(1)
            vui_parameters_present_flag                         u(1)
            if (vui_parameters_present_flag) {
                vui_parameters()
            }
            sps_extension_present_flag                          u(1)
            if (sps_extension_present_flag) {
                sps_range_extension_flag                        u(1)
                sps_multilayer_extension_flag                   u(1)
                sps_3d_extension_flag                           u(1)
                sps_scc_extension_flag                          u(1)
                sps_extension_4bits                             u(4)
            }
            if (sps_range_extension_flag) {
                sps_range_extension()
            }
            if (sps_multilayer_extension_flag) {
                sps_multilayer_extension()
            }
            if (sps_3d_extension_flag) {
                sps_3d_extension()
            }
            if (sps_scc_extension_flag) {
                sps_scc_extension()
            }
            if (sps_extension_4bits) {
                while (more_rbsp_data()) {
                    sps_extension_data_flag                     u(1)
                }
            }
            rbsp_trailing_bits()
        }

    Attributes:
        sps_video_parameter_set_id: ``u(4)``.
        sps_max_sub_layers_minus1: ``u(3)``; None when left out.
        sps_ext_or_max_sub_layers_minus1: ``u(3)``; None when left out.
        sps_temporal_id_nesting_flag: ``u(1)``; None when left out.
        profile_tier_level: ``profile_tier_level( )``; None when left out.
        sps_seq_parameter_set_id: ``ue(v)``.
        update_rep_format_flag: ``u(1)``; None when left out.
        sps_rep_format_idx: ``u(8)``; None when left out.
        chroma_format_idc: 0 none, 1 4:2:0, 2 4:2:2, 3 4:4:4; None when left out.
        separate_colour_plane_flag: ``u(1)``; None when left out.
        pic_width_in_luma_samples: ``ue(v)``; None when left out.
        pic_height_in_luma_samples: ``ue(v)``; None when left out.
        conformance_window_flag: ``u(1)``; None when left out.
        conf_win_left_offset: ``ue(v)``; None when left out.
        conf_win_right_offset: ``ue(v)``; None when left out.
        conf_win_top_offset: ``ue(v)``; None when left out.
        conf_win_bottom_offset: ``ue(v)``; None when left out.
        bit_depth_luma_minus8: ``ue(v)``; None when left out.
        bit_depth_chroma_minus8: ``ue(v)``; None when left out.
        log2_max_pic_order_cnt_lsb_minus4: ``ue(v)``.
        sps_sub_layer_ordering_info_present_flag: ``u(1)``; None when left out.
        sps_sub_layers: A list of ``SpsSubLayer``; None when left out.
        log2_min_luma_coding_block_size_minus3: ``ue(v)``.
        log2_diff_max_min_luma_coding_block_size: ``ue(v)``.
        log2_min_luma_transform_block_size_minus2: ``ue(v)``.
        log2_diff_max_min_luma_transform_block_size: ``ue(v)``.
        max_transform_hierarchy_depth_inter: ``ue(v)``.
        max_transform_hierarchy_depth_intra: ``ue(v)``.
        scaling_list_enabled_flag: ``u(1)``.
        sps_infer_scaling_list_flag: ``u(1)``; None when left out.
        sps_scaling_list_ref_layer_id: ``u(6)``; None when left out.
        sps_scaling_list_data_present_flag: ``u(1)``; None when left out.
        scaling_list_data: ``scaling_list_data( )``; None when left out.
        amp_enabled_flag: ``u(1)``.
        sample_adaptive_offset_enabled_flag: ``u(1)``.
        pcm_enabled_flag: ``u(1)``.
        pcm_sample_bit_depth_luma_minus1: ``u(4)``; None when left out.
        pcm_sample_bit_depth_chroma_minus1: ``u(4)``; None when left out.
        log2_min_pcm_luma_coding_block_size_minus3: ``ue(v)``; None when left out.
        log2_diff_max_min_pcm_luma_coding_block_size: ``ue(v)``; None when left out.
        pcm_loop_filter_disabled_flag: ``u(1)``; None when left out.
        num_short_term_ref_pic_sets: ``ue(v)``.
        st_ref_pic_set: A list of ``st_ref_pic_set``.
        long_term_ref_pics_present_flag: ``u(1)``.
        num_long_term_ref_pics_sps: ``ue(v)``; None when left out.
        long_term_ref_pics: A list of ``LongTermRefPic``; None when left out.
        sps_temporal_mvp_enabled_flag: ``u(1)``.
        strong_intra_smoothing_enabled_flag: ``u(1)``.
        vui_parameters_present_flag: ``u(1)``.
        vui_parameters: ``vui_parameters( )``; None when left out.
        sps_extension_present_flag: ``u(1)``.
        sps_range_extension_flag: ``u(1)``; None when left out.
        sps_multilayer_extension_flag: ``u(1)``; None when left out.
        sps_3d_extension_flag: ``u(1)``; None when left out.
        sps_scc_extension_flag: ``u(1)``; None when left out.
        sps_extension_4bits: ``u(4)``; None when left out.
        sps_range_extension: ``sps_range_extension( )``; None when left out.
        sps_multilayer_extension: ``sps_multilayer_extension( )``; None when left out.
        sps_3d_extension: ``sps_3d_extension( )``; None when left out.
        sps_scc_extension: ``sps_scc_extension( )``; None when left out.
        sps_extension_data_flag: ``u(1)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "amp_enabled_flag",
        "bit_depth_chroma_minus8",
        "bit_depth_luma_minus8",
        "chroma_format_idc",
        "conf_win_bottom_offset",
        "conf_win_left_offset",
        "conf_win_right_offset",
        "conf_win_top_offset",
        "conformance_window_flag",
        "log2_diff_max_min_luma_coding_block_size",
        "log2_diff_max_min_luma_transform_block_size",
        "log2_diff_max_min_pcm_luma_coding_block_size",
        "log2_max_pic_order_cnt_lsb_minus4",
        "log2_min_luma_coding_block_size_minus3",
        "log2_min_luma_transform_block_size_minus2",
        "log2_min_pcm_luma_coding_block_size_minus3",
        "long_term_ref_pics",
        "long_term_ref_pics_present_flag",
        "max_transform_hierarchy_depth_inter",
        "max_transform_hierarchy_depth_intra",
        "pcm_enabled_flag",
        "pcm_loop_filter_disabled_flag",
        "pcm_sample_bit_depth_chroma_minus1",
        "pcm_sample_bit_depth_luma_minus1",
        "pic_height_in_luma_samples",
        "pic_width_in_luma_samples",
        "profile_tier_level",
        "rbsp_trailing_bits",
        "sample_adaptive_offset_enabled_flag",
        "scaling_list_data",
        "scaling_list_enabled_flag",
        "separate_colour_plane_flag",
        "sps_3d_extension",
        "sps_3d_extension_flag",
        "sps_ext_or_max_sub_layers_minus1",
        "sps_extension_4bits",
        "sps_extension_data_flag",
        "sps_extension_present_flag",
        "sps_infer_scaling_list_flag",
        "sps_max_sub_layers_minus1",
        "sps_multilayer_extension",
        "sps_multilayer_extension_flag",
        "sps_range_extension",
        "sps_range_extension_flag",
        "sps_rep_format_idx",
        "sps_scaling_list_data_present_flag",
        "sps_scaling_list_ref_layer_id",
        "sps_scc_extension",
        "sps_scc_extension_flag",
        "sps_seq_parameter_set_id",
        "sps_sub_layer_ordering_info_present_flag",
        "sps_sub_layers",
        "sps_temporal_id_nesting_flag",
        "sps_temporal_mvp_enabled_flag",
        "sps_video_parameter_set_id",
        "st_ref_pic_set",
        "strong_intra_smoothing_enabled_flag",
        "update_rep_format_flag",
        "vui_parameters",
        "vui_parameters_present_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00!"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.2.2.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "sps_video_parameter_set_id",
        "sps_max_sub_layers_minus1",
        "sps_ext_or_max_sub_layers_minus1",
        "sps_temporal_id_nesting_flag",
        "profile_tier_level",
        "sps_seq_parameter_set_id",
        "update_rep_format_flag",
        "sps_rep_format_idx",
        "chroma_format_idc",
        "separate_colour_plane_flag",
        "pic_width_in_luma_samples",
        "pic_height_in_luma_samples",
        "conformance_window_flag",
        "conf_win_left_offset",
        "conf_win_right_offset",
        "conf_win_top_offset",
        "conf_win_bottom_offset",
        "bit_depth_luma_minus8",
        "bit_depth_chroma_minus8",
        "log2_max_pic_order_cnt_lsb_minus4",
        "sps_sub_layer_ordering_info_present_flag",
        "sps_sub_layers",
        "log2_min_luma_coding_block_size_minus3",
        "log2_diff_max_min_luma_coding_block_size",
        "log2_min_luma_transform_block_size_minus2",
        "log2_diff_max_min_luma_transform_block_size",
        "max_transform_hierarchy_depth_inter",
        "max_transform_hierarchy_depth_intra",
        "scaling_list_enabled_flag",
        "sps_infer_scaling_list_flag",
        "sps_scaling_list_ref_layer_id",
        "sps_scaling_list_data_present_flag",
        "scaling_list_data",
        "amp_enabled_flag",
        "sample_adaptive_offset_enabled_flag",
        "pcm_enabled_flag",
        "pcm_sample_bit_depth_luma_minus1",
        "pcm_sample_bit_depth_chroma_minus1",
        "log2_min_pcm_luma_coding_block_size_minus3",
        "log2_diff_max_min_pcm_luma_coding_block_size",
        "pcm_loop_filter_disabled_flag",
        "num_short_term_ref_pic_sets",
        "st_ref_pic_set",
        "long_term_ref_pics_present_flag",
        "num_long_term_ref_pics_sps",
        "long_term_ref_pics",
        "sps_temporal_mvp_enabled_flag",
        "strong_intra_smoothing_enabled_flag",
        "vui_parameters_present_flag",
        "vui_parameters",
        "sps_extension_present_flag",
        "sps_range_extension_flag",
        "sps_multilayer_extension_flag",
        "sps_3d_extension_flag",
        "sps_scc_extension_flag",
        "sps_extension_4bits",
        "sps_range_extension",
        "sps_multilayer_extension",
        "sps_3d_extension",
        "sps_scc_extension",
        "sps_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "seq_parameter_set_rbsp"
    _given: ClassVar[tuple[str, ...]] = ("nuh_layer_id",)

    sps_video_parameter_set_id: int
    sps_max_sub_layers_minus1: int | None
    sps_ext_or_max_sub_layers_minus1: int | None
    sps_temporal_id_nesting_flag: int | None
    profile_tier_level: hevc_profile_tier_level_ | None
    sps_seq_parameter_set_id: int
    update_rep_format_flag: int | None
    sps_rep_format_idx: int | None
    chroma_format_idc: int | None
    separate_colour_plane_flag: int | None
    pic_width_in_luma_samples: int | None
    pic_height_in_luma_samples: int | None
    conformance_window_flag: int | None
    conf_win_left_offset: int | None
    conf_win_right_offset: int | None
    conf_win_top_offset: int | None
    conf_win_bottom_offset: int | None
    bit_depth_luma_minus8: int | None
    bit_depth_chroma_minus8: int | None
    log2_max_pic_order_cnt_lsb_minus4: int
    sps_sub_layer_ordering_info_present_flag: int | None
    sps_sub_layers: list[hevc_seq_parameter_set_rbsp.SpsSubLayer] | None
    log2_min_luma_coding_block_size_minus3: int
    log2_diff_max_min_luma_coding_block_size: int
    log2_min_luma_transform_block_size_minus2: int
    log2_diff_max_min_luma_transform_block_size: int
    max_transform_hierarchy_depth_inter: int
    max_transform_hierarchy_depth_intra: int
    scaling_list_enabled_flag: int
    sps_infer_scaling_list_flag: int | None
    sps_scaling_list_ref_layer_id: int | None
    sps_scaling_list_data_present_flag: int | None
    scaling_list_data: hevc_scaling_list_data_ | None
    amp_enabled_flag: int
    sample_adaptive_offset_enabled_flag: int
    pcm_enabled_flag: int
    pcm_sample_bit_depth_luma_minus1: int | None
    pcm_sample_bit_depth_chroma_minus1: int | None
    log2_min_pcm_luma_coding_block_size_minus3: int | None
    log2_diff_max_min_pcm_luma_coding_block_size: int | None
    pcm_loop_filter_disabled_flag: int | None
    st_ref_pic_set: list[hevc_st_ref_pic_set_]
    long_term_ref_pics_present_flag: int
    long_term_ref_pics: list[hevc_seq_parameter_set_rbsp.LongTermRefPic] | None
    sps_temporal_mvp_enabled_flag: int
    strong_intra_smoothing_enabled_flag: int
    vui_parameters_present_flag: int
    vui_parameters: hevc_vui_parameters_ | None
    sps_extension_present_flag: int
    sps_range_extension_flag: int | None
    sps_multilayer_extension_flag: int | None
    sps_3d_extension_flag: int | None
    sps_scc_extension_flag: int | None
    sps_extension_4bits: int | None
    sps_range_extension: hevc_sps_range_extension_ | None
    sps_multilayer_extension: hevc_sps_multilayer_extension_ | None
    sps_3d_extension: hevc_sps_3d_extension_ | None
    sps_scc_extension: hevc_sps_scc_extension_ | None
    sps_extension_data_flag: str | None
    rbsp_trailing_bits: hevc_rbsp_trailing_bits_

    class SpsSubLayer(Row):
        """One of the ``sps_sub_layers`` of hevc_seq_parameter_set_rbsp.

        Attributes:
            sps_max_dec_pic_buffering_minus1: ``ue(v)``.
            sps_max_num_reorder_pics: ``ue(v)``.
            sps_max_latency_increase_plus1: ``ue(v)``.
        """

        __slots__ = (
            "sps_max_dec_pic_buffering_minus1",
            "sps_max_latency_increase_plus1",
            "sps_max_num_reorder_pics",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "sps_max_dec_pic_buffering_minus1",
            "sps_max_num_reorder_pics",
            "sps_max_latency_increase_plus1",
        )

        sps_max_dec_pic_buffering_minus1: int
        sps_max_num_reorder_pics: int
        sps_max_latency_increase_plus1: int

        def __init__(
            self,
            *,
            sps_max_dec_pic_buffering_minus1: int = 0,
            sps_max_num_reorder_pics: int = 0,
            sps_max_latency_increase_plus1: int = 0,
        ) -> None:
            self.sps_max_dec_pic_buffering_minus1 = sps_max_dec_pic_buffering_minus1
            self.sps_max_num_reorder_pics = sps_max_num_reorder_pics
            self.sps_max_latency_increase_plus1 = sps_max_latency_increase_plus1

    class LongTermRefPic(Row):
        """One of the ``long_term_ref_pics`` of hevc_seq_parameter_set_rbsp.

        Attributes:
            lt_ref_pic_poc_lsb_sps: ``u(v)``.
            used_by_curr_pic_lt_sps_flag: ``u(1)``.
        """

        __slots__ = ("lt_ref_pic_poc_lsb_sps", "used_by_curr_pic_lt_sps_flag")

        _fields: ClassVar[tuple[str, ...]] = (
            "lt_ref_pic_poc_lsb_sps",
            "used_by_curr_pic_lt_sps_flag",
        )

        lt_ref_pic_poc_lsb_sps: int
        used_by_curr_pic_lt_sps_flag: int

        def __init__(
            self,
            *,
            lt_ref_pic_poc_lsb_sps: int = 0,
            used_by_curr_pic_lt_sps_flag: int = 0,
        ) -> None:
            self.lt_ref_pic_poc_lsb_sps = lt_ref_pic_poc_lsb_sps
            self.used_by_curr_pic_lt_sps_flag = used_by_curr_pic_lt_sps_flag

    def __init__(
        self,
        *,
        sps_video_parameter_set_id: int = 0,
        sps_max_sub_layers_minus1: int | None = None,
        sps_ext_or_max_sub_layers_minus1: int | None = None,
        sps_temporal_id_nesting_flag: int | None = None,
        profile_tier_level: hevc_profile_tier_level_ | None = None,
        sps_seq_parameter_set_id: int = 0,
        update_rep_format_flag: int | None = None,
        sps_rep_format_idx: int | None = None,
        chroma_format_idc: int | None = None,
        separate_colour_plane_flag: int | None = None,
        pic_width_in_luma_samples: int | None = None,
        pic_height_in_luma_samples: int | None = None,
        conformance_window_flag: int | None = None,
        conf_win_left_offset: int | None = None,
        conf_win_right_offset: int | None = None,
        conf_win_top_offset: int | None = None,
        conf_win_bottom_offset: int | None = None,
        bit_depth_luma_minus8: int | None = None,
        bit_depth_chroma_minus8: int | None = None,
        log2_max_pic_order_cnt_lsb_minus4: int = 0,
        sps_sub_layer_ordering_info_present_flag: int | None = None,
        sps_sub_layers: Iterable[hevc_seq_parameter_set_rbsp.SpsSubLayer] | None = None,
        log2_min_luma_coding_block_size_minus3: int = 0,
        log2_diff_max_min_luma_coding_block_size: int = 0,
        log2_min_luma_transform_block_size_minus2: int = 0,
        log2_diff_max_min_luma_transform_block_size: int = 0,
        max_transform_hierarchy_depth_inter: int = 0,
        max_transform_hierarchy_depth_intra: int = 0,
        scaling_list_enabled_flag: int = 0,
        sps_infer_scaling_list_flag: int | None = None,
        sps_scaling_list_ref_layer_id: int | None = None,
        sps_scaling_list_data_present_flag: int | None = None,
        scaling_list_data: hevc_scaling_list_data_ | None = None,
        amp_enabled_flag: int = 0,
        sample_adaptive_offset_enabled_flag: int = 0,
        pcm_enabled_flag: int = 0,
        pcm_sample_bit_depth_luma_minus1: int | None = None,
        pcm_sample_bit_depth_chroma_minus1: int | None = None,
        log2_min_pcm_luma_coding_block_size_minus3: int | None = None,
        log2_diff_max_min_pcm_luma_coding_block_size: int | None = None,
        pcm_loop_filter_disabled_flag: int | None = None,
        st_ref_pic_set: Iterable[hevc_st_ref_pic_set_] = (),
        long_term_ref_pics_present_flag: int = 0,
        long_term_ref_pics: (
            Iterable[hevc_seq_parameter_set_rbsp.LongTermRefPic] | None
        ) = None,
        sps_temporal_mvp_enabled_flag: int = 0,
        strong_intra_smoothing_enabled_flag: int = 0,
        vui_parameters_present_flag: int = 0,
        vui_parameters: hevc_vui_parameters_ | None = None,
        sps_extension_present_flag: int = 0,
        sps_range_extension_flag: int | None = None,
        sps_multilayer_extension_flag: int | None = None,
        sps_3d_extension_flag: int | None = None,
        sps_scc_extension_flag: int | None = None,
        sps_extension_4bits: int | None = None,
        sps_range_extension: hevc_sps_range_extension_ | None = None,
        sps_multilayer_extension: hevc_sps_multilayer_extension_ | None = None,
        sps_3d_extension: hevc_sps_3d_extension_ | None = None,
        sps_scc_extension: hevc_sps_scc_extension_ | None = None,
        sps_extension_data_flag: str | None = None,
        rbsp_trailing_bits: hevc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.sps_video_parameter_set_id = sps_video_parameter_set_id
        self.sps_max_sub_layers_minus1 = sps_max_sub_layers_minus1
        self.sps_ext_or_max_sub_layers_minus1 = sps_ext_or_max_sub_layers_minus1
        self.sps_temporal_id_nesting_flag = sps_temporal_id_nesting_flag
        self.profile_tier_level = profile_tier_level
        self.sps_seq_parameter_set_id = sps_seq_parameter_set_id
        self.update_rep_format_flag = update_rep_format_flag
        self.sps_rep_format_idx = sps_rep_format_idx
        self.chroma_format_idc = chroma_format_idc
        self.separate_colour_plane_flag = separate_colour_plane_flag
        self.pic_width_in_luma_samples = pic_width_in_luma_samples
        self.pic_height_in_luma_samples = pic_height_in_luma_samples
        self.conformance_window_flag = conformance_window_flag
        self.conf_win_left_offset = conf_win_left_offset
        self.conf_win_right_offset = conf_win_right_offset
        self.conf_win_top_offset = conf_win_top_offset
        self.conf_win_bottom_offset = conf_win_bottom_offset
        self.bit_depth_luma_minus8 = bit_depth_luma_minus8
        self.bit_depth_chroma_minus8 = bit_depth_chroma_minus8
        self.log2_max_pic_order_cnt_lsb_minus4 = log2_max_pic_order_cnt_lsb_minus4
        self.sps_sub_layer_ordering_info_present_flag = (
            sps_sub_layer_ordering_info_present_flag
        )
        self.sps_sub_layers = None if sps_sub_layers is None else list(sps_sub_layers)
        self.log2_min_luma_coding_block_size_minus3 = (
            log2_min_luma_coding_block_size_minus3
        )
        self.log2_diff_max_min_luma_coding_block_size = (
            log2_diff_max_min_luma_coding_block_size
        )
        self.log2_min_luma_transform_block_size_minus2 = (
            log2_min_luma_transform_block_size_minus2
        )
        self.log2_diff_max_min_luma_transform_block_size = (
            log2_diff_max_min_luma_transform_block_size
        )
        self.max_transform_hierarchy_depth_inter = max_transform_hierarchy_depth_inter
        self.max_transform_hierarchy_depth_intra = max_transform_hierarchy_depth_intra
        self.scaling_list_enabled_flag = scaling_list_enabled_flag
        self.sps_infer_scaling_list_flag = sps_infer_scaling_list_flag
        self.sps_scaling_list_ref_layer_id = sps_scaling_list_ref_layer_id
        self.sps_scaling_list_data_present_flag = sps_scaling_list_data_present_flag
        self.scaling_list_data = scaling_list_data
        self.amp_enabled_flag = amp_enabled_flag
        self.sample_adaptive_offset_enabled_flag = sample_adaptive_offset_enabled_flag
        self.pcm_enabled_flag = pcm_enabled_flag
        self.pcm_sample_bit_depth_luma_minus1 = pcm_sample_bit_depth_luma_minus1
        self.pcm_sample_bit_depth_chroma_minus1 = pcm_sample_bit_depth_chroma_minus1
        self.log2_min_pcm_luma_coding_block_size_minus3 = (
            log2_min_pcm_luma_coding_block_size_minus3
        )
        self.log2_diff_max_min_pcm_luma_coding_block_size = (
            log2_diff_max_min_pcm_luma_coding_block_size
        )
        self.pcm_loop_filter_disabled_flag = pcm_loop_filter_disabled_flag
        self.st_ref_pic_set = list(st_ref_pic_set)
        self.long_term_ref_pics_present_flag = long_term_ref_pics_present_flag
        self.long_term_ref_pics = (
            None if long_term_ref_pics is None else list(long_term_ref_pics)
        )
        self.sps_temporal_mvp_enabled_flag = sps_temporal_mvp_enabled_flag
        self.strong_intra_smoothing_enabled_flag = strong_intra_smoothing_enabled_flag
        self.vui_parameters_present_flag = vui_parameters_present_flag
        self.vui_parameters = vui_parameters
        self.sps_extension_present_flag = sps_extension_present_flag
        self.sps_range_extension_flag = sps_range_extension_flag
        self.sps_multilayer_extension_flag = sps_multilayer_extension_flag
        self.sps_3d_extension_flag = sps_3d_extension_flag
        self.sps_scc_extension_flag = sps_scc_extension_flag
        self.sps_extension_4bits = sps_extension_4bits
        self.sps_range_extension = sps_range_extension
        self.sps_multilayer_extension = sps_multilayer_extension
        self.sps_3d_extension = sps_3d_extension
        self.sps_scc_extension = sps_scc_extension
        self.sps_extension_data_flag = sps_extension_data_flag
        self.rbsp_trailing_bits = (
            hevc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    @property
    def num_short_term_ref_pic_sets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.st_ref_pic_set)

    @property
    def num_long_term_ref_pics_sps(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.long_term_ref_pics is None else len(self.long_term_ref_pics)

    def _read(self, r: BitReader, /, nuh_layer_id: Any) -> None:
        NumDeltaPocs: dict[Any, Any] = {}
        vui_parameters_told: Any = None
        self.sps_max_sub_layers_minus1 = None
        sps_max_sub_layers_minus1 = 0
        self.sps_ext_or_max_sub_layers_minus1 = None
        sps_ext_or_max_sub_layers_minus1 = 0
        self.sps_temporal_id_nesting_flag = None
        self.profile_tier_level = None
        self.update_rep_format_flag = None
        update_rep_format_flag = 0
        self.sps_rep_format_idx = None
        self.chroma_format_idc = None
        chroma_format_idc = 0
        self.separate_colour_plane_flag = None
        self.pic_width_in_luma_samples = None
        self.pic_height_in_luma_samples = None
        self.conformance_window_flag = None
        conformance_window_flag = 0
        self.conf_win_left_offset = None
        self.conf_win_right_offset = None
        self.conf_win_top_offset = None
        self.conf_win_bottom_offset = None
        self.bit_depth_luma_minus8 = None
        bit_depth_luma_minus8 = 0
        self.bit_depth_chroma_minus8 = None
        bit_depth_chroma_minus8 = 0
        self.sps_sub_layer_ordering_info_present_flag = None
        sps_sub_layer_ordering_info_present_flag = 0
        self.sps_sub_layers = None
        self.sps_infer_scaling_list_flag = None
        sps_infer_scaling_list_flag = 0
        self.sps_scaling_list_ref_layer_id = None
        self.sps_scaling_list_data_present_flag = None
        sps_scaling_list_data_present_flag = 0
        self.scaling_list_data = None
        self.pcm_sample_bit_depth_luma_minus1 = None
        self.pcm_sample_bit_depth_chroma_minus1 = None
        self.log2_min_pcm_luma_coding_block_size_minus3 = None
        self.log2_diff_max_min_pcm_luma_coding_block_size = None
        self.pcm_loop_filter_disabled_flag = None
        num_long_term_ref_pics_sps = 0
        self.long_term_ref_pics = None
        self.vui_parameters = None
        self.sps_range_extension_flag = None
        sps_range_extension_flag = 0
        self.sps_multilayer_extension_flag = None
        sps_multilayer_extension_flag = 0
        self.sps_3d_extension_flag = None
        sps_3d_extension_flag = 0
        self.sps_scc_extension_flag = None
        sps_scc_extension_flag = 0
        self.sps_extension_4bits = None
        sps_extension_4bits = 0
        self.sps_range_extension = None
        self.sps_multilayer_extension = None
        self.sps_3d_extension = None
        self.sps_scc_extension = None
        self.sps_extension_data_flag = None
        MultiLayerExtSpsFlag = 0
        MaxSubLayersMinus1 = 0
        self.sps_video_parameter_set_id = r.bits("sps_video_parameter_set_id", 4)
        if nuh_layer_id == 0:
            sps_max_sub_layers_minus1 = r.bits("sps_max_sub_layers_minus1", 3)
            self.sps_max_sub_layers_minus1 = sps_max_sub_layers_minus1

        else:
            sps_ext_or_max_sub_layers_minus1 = r.bits(
                "sps_ext_or_max_sub_layers_minus1", 3
            )
            self.sps_ext_or_max_sub_layers_minus1 = sps_ext_or_max_sub_layers_minus1

        MultiLayerExtSpsFlag = bool(
            ((nuh_layer_id != 0) and (sps_ext_or_max_sub_layers_minus1 == 7))
        )
        MaxSubLayersMinus1 = (
            sps_max_sub_layers_minus1
            if (nuh_layer_id == 0)
            else sps_ext_or_max_sub_layers_minus1
        )
        if not MultiLayerExtSpsFlag:
            self.sps_temporal_id_nesting_flag = r.bits(
                "sps_temporal_id_nesting_flag", 1
            )
            self.profile_tier_level = hevc_profile_tier_level_._from(
                r, 1, MaxSubLayersMinus1
            )

        sps_seq_parameter_set_id = r.ue("sps_seq_parameter_set_id")
        self.sps_seq_parameter_set_id = sps_seq_parameter_set_id
        if MultiLayerExtSpsFlag:
            update_rep_format_flag = r.bits("update_rep_format_flag", 1)
            self.update_rep_format_flag = update_rep_format_flag
            if update_rep_format_flag:
                self.sps_rep_format_idx = r.bits("sps_rep_format_idx", 8)

            chroma_format_idc = 1

        else:
            chroma_format_idc = r.ue("chroma_format_idc")
            self.chroma_format_idc = chroma_format_idc
            if chroma_format_idc == 3:
                self.separate_colour_plane_flag = r.bits(
                    "separate_colour_plane_flag", 1
                )

            self.pic_width_in_luma_samples = r.ue("pic_width_in_luma_samples")
            self.pic_height_in_luma_samples = r.ue("pic_height_in_luma_samples")
            conformance_window_flag = r.bits("conformance_window_flag", 1)
            self.conformance_window_flag = conformance_window_flag
            if conformance_window_flag:
                self.conf_win_left_offset = r.ue("conf_win_left_offset")
                self.conf_win_right_offset = r.ue("conf_win_right_offset")
                self.conf_win_top_offset = r.ue("conf_win_top_offset")
                self.conf_win_bottom_offset = r.ue("conf_win_bottom_offset")

            bit_depth_luma_minus8 = r.ue("bit_depth_luma_minus8")
            self.bit_depth_luma_minus8 = bit_depth_luma_minus8
            bit_depth_chroma_minus8 = r.ue("bit_depth_chroma_minus8")
            self.bit_depth_chroma_minus8 = bit_depth_chroma_minus8

        log2_max_pic_order_cnt_lsb_minus4 = r.ue("log2_max_pic_order_cnt_lsb_minus4")
        self.log2_max_pic_order_cnt_lsb_minus4 = log2_max_pic_order_cnt_lsb_minus4
        if not MultiLayerExtSpsFlag:
            sps_sub_layer_ordering_info_present_flag = r.bits(
                "sps_sub_layer_ordering_info_present_flag", 1
            )
            self.sps_sub_layer_ordering_info_present_flag = (
                sps_sub_layer_ordering_info_present_flag
            )
            sps_sub_layers: list[hevc_seq_parameter_set_rbsp.SpsSubLayer] = []
            self.sps_sub_layers = sps_sub_layers
            r.allow(
                "sps_sub_layers",
                (
                    (
                        MaxSubLayersMinus1
                        - (
                            0
                            if sps_sub_layer_ordering_info_present_flag
                            else MaxSubLayersMinus1
                        )
                    )
                    + 1
                ),
                0,
            )
            for _ in range(
                (
                    (
                        MaxSubLayersMinus1
                        - (
                            0
                            if sps_sub_layer_ordering_info_present_flag
                            else MaxSubLayersMinus1
                        )
                    )
                    + 1
                )
            ):
                row = hevc_seq_parameter_set_rbsp.SpsSubLayer.__new__(
                    hevc_seq_parameter_set_rbsp.SpsSubLayer
                )
                sps_sub_layers.append(row)
                row.sps_max_dec_pic_buffering_minus1 = r.ue(
                    "sps_max_dec_pic_buffering_minus1"
                )
                row.sps_max_num_reorder_pics = r.ue("sps_max_num_reorder_pics")
                row.sps_max_latency_increase_plus1 = r.ue(
                    "sps_max_latency_increase_plus1"
                )

        self.log2_min_luma_coding_block_size_minus3 = r.ue(
            "log2_min_luma_coding_block_size_minus3"
        )
        self.log2_diff_max_min_luma_coding_block_size = r.ue(
            "log2_diff_max_min_luma_coding_block_size"
        )
        self.log2_min_luma_transform_block_size_minus2 = r.ue(
            "log2_min_luma_transform_block_size_minus2"
        )
        self.log2_diff_max_min_luma_transform_block_size = r.ue(
            "log2_diff_max_min_luma_transform_block_size"
        )
        self.max_transform_hierarchy_depth_inter = r.ue(
            "max_transform_hierarchy_depth_inter"
        )
        self.max_transform_hierarchy_depth_intra = r.ue(
            "max_transform_hierarchy_depth_intra"
        )
        scaling_list_enabled_flag = r.bits("scaling_list_enabled_flag", 1)
        self.scaling_list_enabled_flag = scaling_list_enabled_flag
        if scaling_list_enabled_flag:
            if MultiLayerExtSpsFlag:
                sps_infer_scaling_list_flag = r.bits("sps_infer_scaling_list_flag", 1)
                self.sps_infer_scaling_list_flag = sps_infer_scaling_list_flag

            if sps_infer_scaling_list_flag:
                self.sps_scaling_list_ref_layer_id = r.bits(
                    "sps_scaling_list_ref_layer_id", 6
                )

            else:
                sps_scaling_list_data_present_flag = r.bits(
                    "sps_scaling_list_data_present_flag", 1
                )
                self.sps_scaling_list_data_present_flag = (
                    sps_scaling_list_data_present_flag
                )
                if sps_scaling_list_data_present_flag:
                    self.scaling_list_data = hevc_scaling_list_data_._from(r)

        self.amp_enabled_flag = r.bits("amp_enabled_flag", 1)
        self.sample_adaptive_offset_enabled_flag = r.bits(
            "sample_adaptive_offset_enabled_flag", 1
        )
        pcm_enabled_flag = r.bits("pcm_enabled_flag", 1)
        self.pcm_enabled_flag = pcm_enabled_flag
        if pcm_enabled_flag:
            self.pcm_sample_bit_depth_luma_minus1 = r.bits(
                "pcm_sample_bit_depth_luma_minus1", 4
            )
            self.pcm_sample_bit_depth_chroma_minus1 = r.bits(
                "pcm_sample_bit_depth_chroma_minus1", 4
            )
            self.log2_min_pcm_luma_coding_block_size_minus3 = r.ue(
                "log2_min_pcm_luma_coding_block_size_minus3"
            )
            self.log2_diff_max_min_pcm_luma_coding_block_size = r.ue(
                "log2_diff_max_min_pcm_luma_coding_block_size"
            )
            self.pcm_loop_filter_disabled_flag = r.bits(
                "pcm_loop_filter_disabled_flag", 1
            )

        num_short_term_ref_pic_sets = r.ue("num_short_term_ref_pic_sets")
        st_ref_pic_set: list[hevc_st_ref_pic_set_] = []
        self.st_ref_pic_set = st_ref_pic_set
        r.allow("st_ref_pic_set", num_short_term_ref_pic_sets, 0)
        for i in range(num_short_term_ref_pic_sets):
            NumDeltaPocs[i] = 0
            st_ref_pic_set_2 = hevc_st_ref_pic_set_._from(
                r, i, NumDeltaPocs, num_short_term_ref_pic_sets
            )
            st_ref_pic_set.append(st_ref_pic_set_2)

        long_term_ref_pics_present_flag = r.bits("long_term_ref_pics_present_flag", 1)
        self.long_term_ref_pics_present_flag = long_term_ref_pics_present_flag
        if long_term_ref_pics_present_flag:
            num_long_term_ref_pics_sps = r.ue("num_long_term_ref_pics_sps")
            long_term_ref_pics: list[hevc_seq_parameter_set_rbsp.LongTermRefPic] = []
            self.long_term_ref_pics = long_term_ref_pics
            r.allow("long_term_ref_pics", num_long_term_ref_pics_sps, 1)
            for _ in range(num_long_term_ref_pics_sps):
                row_2 = hevc_seq_parameter_set_rbsp.LongTermRefPic.__new__(
                    hevc_seq_parameter_set_rbsp.LongTermRefPic
                )
                long_term_ref_pics.append(row_2)
                row_2.lt_ref_pic_poc_lsb_sps = r.bits(
                    "lt_ref_pic_poc_lsb_sps", (log2_max_pic_order_cnt_lsb_minus4 + 4)
                )
                row_2.used_by_curr_pic_lt_sps_flag = r.bits(
                    "used_by_curr_pic_lt_sps_flag", 1
                )

        self.sps_temporal_mvp_enabled_flag = r.bits("sps_temporal_mvp_enabled_flag", 1)
        self.strong_intra_smoothing_enabled_flag = r.bits(
            "strong_intra_smoothing_enabled_flag", 1
        )
        vui_parameters_present_flag = r.bits("vui_parameters_present_flag", 1)
        self.vui_parameters_present_flag = vui_parameters_present_flag
        if vui_parameters_present_flag:
            self.vui_parameters = hevc_vui_parameters_._from(r, MaxSubLayersMinus1)
            vui_parameters_told = r.kept("hevc_vui_parameters")

        sps_extension_present_flag = r.bits("sps_extension_present_flag", 1)
        self.sps_extension_present_flag = sps_extension_present_flag
        if sps_extension_present_flag:
            sps_range_extension_flag = r.bits("sps_range_extension_flag", 1)
            self.sps_range_extension_flag = sps_range_extension_flag
            sps_multilayer_extension_flag = r.bits("sps_multilayer_extension_flag", 1)
            self.sps_multilayer_extension_flag = sps_multilayer_extension_flag
            sps_3d_extension_flag = r.bits("sps_3d_extension_flag", 1)
            self.sps_3d_extension_flag = sps_3d_extension_flag
            sps_scc_extension_flag = r.bits("sps_scc_extension_flag", 1)
            self.sps_scc_extension_flag = sps_scc_extension_flag
            sps_extension_4bits = r.bits("sps_extension_4bits", 4)
            self.sps_extension_4bits = sps_extension_4bits

        if sps_range_extension_flag:
            self.sps_range_extension = hevc_sps_range_extension_._from(r)

        if sps_multilayer_extension_flag:
            self.sps_multilayer_extension = hevc_sps_multilayer_extension_._from(r)

        if sps_3d_extension_flag:
            self.sps_3d_extension = hevc_sps_3d_extension_._from(r)

        if sps_scc_extension_flag:
            self.sps_scc_extension = hevc_sps_scc_extension_._from(
                r, bit_depth_chroma_minus8, bit_depth_luma_minus8, chroma_format_idc
            )

        if sps_extension_4bits:
            self.sps_extension_data_flag = r.bit_text(
                "sps_extension_data_flag", r.rbsp_bits_left()
            )

        self.rbsp_trailing_bits = hevc_rbsp_trailing_bits_._from(r)
        r.keep(
            "hevc_seq_parameter_set_rbsp",
            sps_seq_parameter_set_id,
            {
                "MaxSubLayersMinus1": MaxSubLayersMinus1,
                "chroma_format_idc": chroma_format_idc,
                "vui_parameters": vui_parameters_told,
            },
        )

    def _write(self, w: BitWriter, /, nuh_layer_id: Any) -> None:
        NumDeltaPocs: dict[Any, Any] = {}
        vui_parameters_told: Any = None
        sps_max_sub_layers_minus1 = self.sps_max_sub_layers_minus1 or 0
        sps_ext_or_max_sub_layers_minus1 = self.sps_ext_or_max_sub_layers_minus1 or 0
        sps_seq_parameter_set_id = self.sps_seq_parameter_set_id
        update_rep_format_flag = self.update_rep_format_flag or 0
        chroma_format_idc = self.chroma_format_idc or 0
        conformance_window_flag = self.conformance_window_flag or 0
        bit_depth_luma_minus8 = self.bit_depth_luma_minus8 or 0
        bit_depth_chroma_minus8 = self.bit_depth_chroma_minus8 or 0
        log2_max_pic_order_cnt_lsb_minus4 = self.log2_max_pic_order_cnt_lsb_minus4
        sps_sub_layer_ordering_info_present_flag = (
            self.sps_sub_layer_ordering_info_present_flag or 0
        )
        scaling_list_enabled_flag = self.scaling_list_enabled_flag
        sps_infer_scaling_list_flag = self.sps_infer_scaling_list_flag or 0
        sps_scaling_list_data_present_flag = (
            self.sps_scaling_list_data_present_flag or 0
        )
        pcm_enabled_flag = self.pcm_enabled_flag
        num_short_term_ref_pic_sets = len(self.st_ref_pic_set)
        long_term_ref_pics_present_flag = self.long_term_ref_pics_present_flag
        num_long_term_ref_pics_sps = (
            0 if self.long_term_ref_pics is None else len(self.long_term_ref_pics)
        )
        vui_parameters_present_flag = self.vui_parameters_present_flag
        sps_extension_present_flag = self.sps_extension_present_flag
        sps_range_extension_flag = self.sps_range_extension_flag or 0
        sps_multilayer_extension_flag = self.sps_multilayer_extension_flag or 0
        sps_3d_extension_flag = self.sps_3d_extension_flag or 0
        sps_scc_extension_flag = self.sps_scc_extension_flag or 0
        sps_extension_4bits = self.sps_extension_4bits or 0
        MultiLayerExtSpsFlag = 0
        MaxSubLayersMinus1 = 0
        w.bits("sps_video_parameter_set_id", self.sps_video_parameter_set_id, 4)
        if nuh_layer_id == 0:
            w.bits("sps_max_sub_layers_minus1", self.sps_max_sub_layers_minus1, 3)

        else:
            w.bits(
                "sps_ext_or_max_sub_layers_minus1",
                self.sps_ext_or_max_sub_layers_minus1,
                3,
            )

        MultiLayerExtSpsFlag = bool(
            ((nuh_layer_id != 0) and (sps_ext_or_max_sub_layers_minus1 == 7))
        )
        MaxSubLayersMinus1 = (
            sps_max_sub_layers_minus1
            if (nuh_layer_id == 0)
            else sps_ext_or_max_sub_layers_minus1
        )
        if not MultiLayerExtSpsFlag:
            w.bits("sps_temporal_id_nesting_flag", self.sps_temporal_id_nesting_flag, 1)
            w.record(
                "profile_tier_level", self.profile_tier_level, 1, MaxSubLayersMinus1
            )

        w.ue("sps_seq_parameter_set_id", self.sps_seq_parameter_set_id)
        if MultiLayerExtSpsFlag:
            w.bits("update_rep_format_flag", self.update_rep_format_flag, 1)
            if update_rep_format_flag:
                w.bits("sps_rep_format_idx", self.sps_rep_format_idx, 8)

            chroma_format_idc = 1

        else:
            w.ue("chroma_format_idc", self.chroma_format_idc)
            if chroma_format_idc == 3:
                w.bits("separate_colour_plane_flag", self.separate_colour_plane_flag, 1)

            w.ue("pic_width_in_luma_samples", self.pic_width_in_luma_samples)
            w.ue("pic_height_in_luma_samples", self.pic_height_in_luma_samples)
            w.bits("conformance_window_flag", self.conformance_window_flag, 1)
            if conformance_window_flag:
                w.ue("conf_win_left_offset", self.conf_win_left_offset)
                w.ue("conf_win_right_offset", self.conf_win_right_offset)
                w.ue("conf_win_top_offset", self.conf_win_top_offset)
                w.ue("conf_win_bottom_offset", self.conf_win_bottom_offset)

            w.ue("bit_depth_luma_minus8", self.bit_depth_luma_minus8)
            w.ue("bit_depth_chroma_minus8", self.bit_depth_chroma_minus8)

        w.ue(
            "log2_max_pic_order_cnt_lsb_minus4", self.log2_max_pic_order_cnt_lsb_minus4
        )
        if not MultiLayerExtSpsFlag:
            w.bits(
                "sps_sub_layer_ordering_info_present_flag",
                self.sps_sub_layer_ordering_info_present_flag,
                1,
            )
            w.same(
                "sps_sub_layers",
                self.sps_sub_layers,
                (
                    (
                        MaxSubLayersMinus1
                        - (
                            0
                            if sps_sub_layer_ordering_info_present_flag
                            else MaxSubLayersMinus1
                        )
                    )
                    + 1
                ),
            )
            for row in self.sps_sub_layers or ():
                w.ue(
                    "sps_max_dec_pic_buffering_minus1",
                    row.sps_max_dec_pic_buffering_minus1,
                )
                w.ue("sps_max_num_reorder_pics", row.sps_max_num_reorder_pics)
                w.ue(
                    "sps_max_latency_increase_plus1", row.sps_max_latency_increase_plus1
                )

        w.ue(
            "log2_min_luma_coding_block_size_minus3",
            self.log2_min_luma_coding_block_size_minus3,
        )
        w.ue(
            "log2_diff_max_min_luma_coding_block_size",
            self.log2_diff_max_min_luma_coding_block_size,
        )
        w.ue(
            "log2_min_luma_transform_block_size_minus2",
            self.log2_min_luma_transform_block_size_minus2,
        )
        w.ue(
            "log2_diff_max_min_luma_transform_block_size",
            self.log2_diff_max_min_luma_transform_block_size,
        )
        w.ue(
            "max_transform_hierarchy_depth_inter",
            self.max_transform_hierarchy_depth_inter,
        )
        w.ue(
            "max_transform_hierarchy_depth_intra",
            self.max_transform_hierarchy_depth_intra,
        )
        w.bits("scaling_list_enabled_flag", self.scaling_list_enabled_flag, 1)
        if scaling_list_enabled_flag:
            if MultiLayerExtSpsFlag:
                w.bits(
                    "sps_infer_scaling_list_flag", self.sps_infer_scaling_list_flag, 1
                )

            if sps_infer_scaling_list_flag:
                w.bits(
                    "sps_scaling_list_ref_layer_id",
                    self.sps_scaling_list_ref_layer_id,
                    6,
                )

            else:
                w.bits(
                    "sps_scaling_list_data_present_flag",
                    self.sps_scaling_list_data_present_flag,
                    1,
                )
                if sps_scaling_list_data_present_flag:
                    w.record("scaling_list_data", self.scaling_list_data)

        w.bits("amp_enabled_flag", self.amp_enabled_flag, 1)
        w.bits(
            "sample_adaptive_offset_enabled_flag",
            self.sample_adaptive_offset_enabled_flag,
            1,
        )
        w.bits("pcm_enabled_flag", self.pcm_enabled_flag, 1)
        if pcm_enabled_flag:
            w.bits(
                "pcm_sample_bit_depth_luma_minus1",
                self.pcm_sample_bit_depth_luma_minus1,
                4,
            )
            w.bits(
                "pcm_sample_bit_depth_chroma_minus1",
                self.pcm_sample_bit_depth_chroma_minus1,
                4,
            )
            w.ue(
                "log2_min_pcm_luma_coding_block_size_minus3",
                self.log2_min_pcm_luma_coding_block_size_minus3,
            )
            w.ue(
                "log2_diff_max_min_pcm_luma_coding_block_size",
                self.log2_diff_max_min_pcm_luma_coding_block_size,
            )
            w.bits(
                "pcm_loop_filter_disabled_flag", self.pcm_loop_filter_disabled_flag, 1
            )

        w.ue("num_short_term_ref_pic_sets", num_short_term_ref_pic_sets)
        for i, st_ref_pic_set in enumerate(self.st_ref_pic_set):
            NumDeltaPocs[i] = 0
            w.record(
                "st_ref_pic_set",
                st_ref_pic_set,
                i,
                NumDeltaPocs,
                num_short_term_ref_pic_sets,
            )

        w.bits(
            "long_term_ref_pics_present_flag", self.long_term_ref_pics_present_flag, 1
        )
        if long_term_ref_pics_present_flag:
            w.ue("num_long_term_ref_pics_sps", num_long_term_ref_pics_sps)
            for row_2 in self.long_term_ref_pics or ():
                w.bits(
                    "lt_ref_pic_poc_lsb_sps",
                    row_2.lt_ref_pic_poc_lsb_sps,
                    (log2_max_pic_order_cnt_lsb_minus4 + 4),
                )
                w.bits(
                    "used_by_curr_pic_lt_sps_flag",
                    row_2.used_by_curr_pic_lt_sps_flag,
                    1,
                )

        w.bits("sps_temporal_mvp_enabled_flag", self.sps_temporal_mvp_enabled_flag, 1)
        w.bits(
            "strong_intra_smoothing_enabled_flag",
            self.strong_intra_smoothing_enabled_flag,
            1,
        )
        w.bits("vui_parameters_present_flag", self.vui_parameters_present_flag, 1)
        if vui_parameters_present_flag:
            w.record("vui_parameters", self.vui_parameters, MaxSubLayersMinus1)
            vui_parameters_told = w.kept("hevc_vui_parameters")

        w.bits("sps_extension_present_flag", self.sps_extension_present_flag, 1)
        if sps_extension_present_flag:
            w.bits("sps_range_extension_flag", self.sps_range_extension_flag, 1)
            w.bits(
                "sps_multilayer_extension_flag", self.sps_multilayer_extension_flag, 1
            )
            w.bits("sps_3d_extension_flag", self.sps_3d_extension_flag, 1)
            w.bits("sps_scc_extension_flag", self.sps_scc_extension_flag, 1)
            w.bits("sps_extension_4bits", self.sps_extension_4bits, 4)

        if sps_range_extension_flag:
            w.record("sps_range_extension", self.sps_range_extension)

        if sps_multilayer_extension_flag:
            w.record("sps_multilayer_extension", self.sps_multilayer_extension)

        if sps_3d_extension_flag:
            w.record("sps_3d_extension", self.sps_3d_extension)

        if sps_scc_extension_flag:
            w.record(
                "sps_scc_extension",
                self.sps_scc_extension,
                bit_depth_chroma_minus8,
                bit_depth_luma_minus8,
                chroma_format_idc,
            )

        if sps_extension_4bits:
            w.bit_text("sps_extension_data_flag", self.sps_extension_data_flag)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
        w.keep(
            "hevc_seq_parameter_set_rbsp",
            sps_seq_parameter_set_id,
            {
                "MaxSubLayersMinus1": MaxSubLayersMinus1,
                "chroma_format_idc": chroma_format_idc,
                "vui_parameters": vui_parameters_told,
            },
        )
