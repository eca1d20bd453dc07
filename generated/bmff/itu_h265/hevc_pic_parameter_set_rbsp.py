"""hevc_pic_parameter_set_rbsp of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h265.hevc_pps_range_extension import (
    hevc_pps_range_extension as hevc_pps_range_extension_,
)
from bmff.itu_h265.hevc_rbsp_trailing_bits import (
    hevc_rbsp_trailing_bits as hevc_rbsp_trailing_bits_,
)
from bmff.itu_h265.hevc_scaling_list_data import (
    hevc_scaling_list_data as hevc_scaling_list_data_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_pic_parameter_set_rbsp(BitRecord):
    """What holds for pictures.

    ISO/IEC 23008-2:2023, 7.3.2.3.1::

        pic_parameter_set_rbsp() {
            pps_pic_parameter_set_id                            ue(v)
            pps_seq_parameter_set_id                            ue(v)
            dependent_slice_segments_enabled_flag               u(1)
            output_flag_present_flag                            u(1)
            num_extra_slice_header_bits                         u(3)
            sign_data_hiding_enabled_flag                       u(1)
            cabac_init_present_flag                             u(1)
            num_ref_idx_l0_default_active_minus1                ue(v)
            num_ref_idx_l1_default_active_minus1                ue(v)
            init_qp_minus26                                     se(v)
            constrained_intra_pred_flag                         u(1)
            transform_skip_enabled_flag                         u(1)
            cu_qp_delta_enabled_flag                            u(1)
            if (cu_qp_delta_enabled_flag) {
                diff_cu_qp_delta_depth                          ue(v)
            }
            pps_cb_qp_offset                                    se(v)
            pps_cr_qp_offset                                    se(v)
            pps_slice_chroma_qp_offsets_present_flag            u(1)
            weighted_pred_flag                                  u(1)
            weighted_bipred_flag                                u(1)
            transquant_bypass_enabled_flag                      u(1)
            tiles_enabled_flag                                  u(1)
            entropy_coding_sync_enabled_flag                    u(1)
            if (tiles_enabled_flag) {
                num_tile_columns_minus1                         ue(v)
                num_tile_rows_minus1                            ue(v)
                uniform_spacing_flag                            u(1) // @absent 1
                if (!uniform_spacing_flag) {
                    for (i = 0; i < num_tile_columns_minus1; i++) {
                        column_width_minus1[i]                  ue(v)
                    }
                    for (i = 0; i < num_tile_rows_minus1; i++) {
                        row_height_minus1[i]                    ue(v)
                    }
                }
                loop_filter_across_tiles_enabled_flag           u(1) // @absent 1
            }
            pps_loop_filter_across_slices_enabled_flag          u(1)
            deblocking_filter_control_present_flag              u(1)
            if (deblocking_filter_control_present_flag) {
                deblocking_filter_override_enabled_flag         u(1)
                pps_deblocking_filter_disabled_flag             u(1)
                if (!pps_deblocking_filter_disabled_flag) {
                    pps_beta_offset_div2                        se(v)
                    pps_tc_offset_div2                          se(v)
                }
            }
            pps_scaling_list_data_present_flag                  u(1)
            if (pps_scaling_list_data_present_flag) {
                scaling_list_data()
            }
            lists_modification_present_flag                     u(1)
            log2_parallel_merge_level_minus2                    ue(v)
            slice_segment_header_extension_present_flag         u(1)
            pps_extension_present_flag                          u(1)
            if (pps_extension_present_flag) {
                pps_range_extension_flag                        u(1)
                pps_multilayer_extension_flag                   u(1)
                pps_3d_extension_flag                           u(1)
                pps_scc_extension_flag                          u(1)
                pps_extension_4bits                             u(4)
            }
            if (pps_range_extension_flag) {
                pps_range_extension()
            }
            // The extensions of layers, depth and screens are kept as they are.
            if (pps_multilayer_extension_flag || pps_3d_extension_flag || pps_scc_extension_flag || pps_extension_4bits) {
                while (more_rbsp_data()) {
                    pps_extension_data_flag                     u(1)
                }
            }
            rbsp_trailing_bits()
        }

    Attributes:
        pps_pic_parameter_set_id: ``ue(v)``.
        pps_seq_parameter_set_id: ``ue(v)``.
        dependent_slice_segments_enabled_flag: ``u(1)``.
        output_flag_present_flag: ``u(1)``.
        num_extra_slice_header_bits: ``u(3)``.
        sign_data_hiding_enabled_flag: ``u(1)``.
        cabac_init_present_flag: ``u(1)``.
        num_ref_idx_l0_default_active_minus1: ``ue(v)``.
        num_ref_idx_l1_default_active_minus1: ``ue(v)``.
        init_qp_minus26: ``se(v)``.
        constrained_intra_pred_flag: ``u(1)``.
        transform_skip_enabled_flag: ``u(1)``.
        cu_qp_delta_enabled_flag: ``u(1)``.
        diff_cu_qp_delta_depth: ``ue(v)``; None when left out.
        pps_cb_qp_offset: ``se(v)``.
        pps_cr_qp_offset: ``se(v)``.
        pps_slice_chroma_qp_offsets_present_flag: ``u(1)``.
        weighted_pred_flag: ``u(1)``.
        weighted_bipred_flag: ``u(1)``.
        transquant_bypass_enabled_flag: ``u(1)``.
        tiles_enabled_flag: ``u(1)``.
        entropy_coding_sync_enabled_flag: ``u(1)``.
        num_tile_columns_minus1: ``ue(v)``; None when left out.
        num_tile_rows_minus1: ``ue(v)``; None when left out.
        uniform_spacing_flag: ``u(1)``; None when left out.
        column_width_minus1: A list of ``column_width_minus1``; None when left out.
        row_height_minus1: A list of ``row_height_minus1``; None when left out.
        loop_filter_across_tiles_enabled_flag: ``u(1)``; None when left out.
        pps_loop_filter_across_slices_enabled_flag: ``u(1)``.
        deblocking_filter_control_present_flag: ``u(1)``.
        deblocking_filter_override_enabled_flag: ``u(1)``; None when left out.
        pps_deblocking_filter_disabled_flag: ``u(1)``; None when left out.
        pps_beta_offset_div2: ``se(v)``; None when left out.
        pps_tc_offset_div2: ``se(v)``; None when left out.
        pps_scaling_list_data_present_flag: ``u(1)``.
        scaling_list_data: ``scaling_list_data( )``; None when left out.
        lists_modification_present_flag: ``u(1)``.
        log2_parallel_merge_level_minus2: ``ue(v)``.
        slice_segment_header_extension_present_flag: ``u(1)``.
        pps_extension_present_flag: ``u(1)``.
        pps_range_extension_flag: ``u(1)``; None when left out.
        pps_multilayer_extension_flag: ``u(1)``; None when left out.
        pps_3d_extension_flag: ``u(1)``; None when left out.
        pps_scc_extension_flag: ``u(1)``; None when left out.
        pps_extension_4bits: ``u(4)``; None when left out.
        pps_range_extension: ``pps_range_extension( )``; None when left out.
        pps_extension_data_flag: ``u(1)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "_num_tile_columns_minus1",
        "_num_tile_rows_minus1",
        "cabac_init_present_flag",
        "column_width_minus1",
        "constrained_intra_pred_flag",
        "cu_qp_delta_enabled_flag",
        "deblocking_filter_control_present_flag",
        "deblocking_filter_override_enabled_flag",
        "dependent_slice_segments_enabled_flag",
        "diff_cu_qp_delta_depth",
        "entropy_coding_sync_enabled_flag",
        "init_qp_minus26",
        "lists_modification_present_flag",
        "log2_parallel_merge_level_minus2",
        "loop_filter_across_tiles_enabled_flag",
        "num_extra_slice_header_bits",
        "num_ref_idx_l0_default_active_minus1",
        "num_ref_idx_l1_default_active_minus1",
        "output_flag_present_flag",
        "pps_3d_extension_flag",
        "pps_beta_offset_div2",
        "pps_cb_qp_offset",
        "pps_cr_qp_offset",
        "pps_deblocking_filter_disabled_flag",
        "pps_extension_4bits",
        "pps_extension_data_flag",
        "pps_extension_present_flag",
        "pps_loop_filter_across_slices_enabled_flag",
        "pps_multilayer_extension_flag",
        "pps_pic_parameter_set_id",
        "pps_range_extension",
        "pps_range_extension_flag",
        "pps_scaling_list_data_present_flag",
        "pps_scc_extension_flag",
        "pps_seq_parameter_set_id",
        "pps_slice_chroma_qp_offsets_present_flag",
        "pps_tc_offset_div2",
        "rbsp_trailing_bits",
        "row_height_minus1",
        "scaling_list_data",
        "sign_data_hiding_enabled_flag",
        "slice_segment_header_extension_present_flag",
        "tiles_enabled_flag",
        "transform_skip_enabled_flag",
        "transquant_bypass_enabled_flag",
        "uniform_spacing_flag",
        "weighted_bipred_flag",
        "weighted_pred_flag",
    )

    fourcc: ClassVar[bytes] = b'\x00\x00\x00"'
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.2.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "pps_pic_parameter_set_id",
        "pps_seq_parameter_set_id",
        "dependent_slice_segments_enabled_flag",
        "output_flag_present_flag",
        "num_extra_slice_header_bits",
        "sign_data_hiding_enabled_flag",
        "cabac_init_present_flag",
        "num_ref_idx_l0_default_active_minus1",
        "num_ref_idx_l1_default_active_minus1",
        "init_qp_minus26",
        "constrained_intra_pred_flag",
        "transform_skip_enabled_flag",
        "cu_qp_delta_enabled_flag",
        "diff_cu_qp_delta_depth",
        "pps_cb_qp_offset",
        "pps_cr_qp_offset",
        "pps_slice_chroma_qp_offsets_present_flag",
        "weighted_pred_flag",
        "weighted_bipred_flag",
        "transquant_bypass_enabled_flag",
        "tiles_enabled_flag",
        "entropy_coding_sync_enabled_flag",
        "num_tile_columns_minus1",
        "num_tile_rows_minus1",
        "uniform_spacing_flag",
        "column_width_minus1",
        "row_height_minus1",
        "loop_filter_across_tiles_enabled_flag",
        "pps_loop_filter_across_slices_enabled_flag",
        "deblocking_filter_control_present_flag",
        "deblocking_filter_override_enabled_flag",
        "pps_deblocking_filter_disabled_flag",
        "pps_beta_offset_div2",
        "pps_tc_offset_div2",
        "pps_scaling_list_data_present_flag",
        "scaling_list_data",
        "lists_modification_present_flag",
        "log2_parallel_merge_level_minus2",
        "slice_segment_header_extension_present_flag",
        "pps_extension_present_flag",
        "pps_range_extension_flag",
        "pps_multilayer_extension_flag",
        "pps_3d_extension_flag",
        "pps_scc_extension_flag",
        "pps_extension_4bits",
        "pps_range_extension",
        "pps_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "pic_parameter_set_rbsp"

    pps_pic_parameter_set_id: int
    pps_seq_parameter_set_id: int
    dependent_slice_segments_enabled_flag: int
    output_flag_present_flag: int
    num_extra_slice_header_bits: int
    sign_data_hiding_enabled_flag: int
    cabac_init_present_flag: int
    num_ref_idx_l0_default_active_minus1: int
    num_ref_idx_l1_default_active_minus1: int
    init_qp_minus26: int
    constrained_intra_pred_flag: int
    transform_skip_enabled_flag: int
    cu_qp_delta_enabled_flag: int
    diff_cu_qp_delta_depth: int | None
    pps_cb_qp_offset: int
    pps_cr_qp_offset: int
    pps_slice_chroma_qp_offsets_present_flag: int
    weighted_pred_flag: int
    weighted_bipred_flag: int
    transquant_bypass_enabled_flag: int
    tiles_enabled_flag: int
    entropy_coding_sync_enabled_flag: int
    _num_tile_columns_minus1: int | None
    _num_tile_rows_minus1: int | None
    uniform_spacing_flag: int | None
    column_width_minus1: list[int] | None
    row_height_minus1: list[int] | None
    loop_filter_across_tiles_enabled_flag: int | None
    pps_loop_filter_across_slices_enabled_flag: int
    deblocking_filter_control_present_flag: int
    deblocking_filter_override_enabled_flag: int | None
    pps_deblocking_filter_disabled_flag: int | None
    pps_beta_offset_div2: int | None
    pps_tc_offset_div2: int | None
    pps_scaling_list_data_present_flag: int
    scaling_list_data: hevc_scaling_list_data_ | None
    lists_modification_present_flag: int
    log2_parallel_merge_level_minus2: int
    slice_segment_header_extension_present_flag: int
    pps_extension_present_flag: int
    pps_range_extension_flag: int | None
    pps_multilayer_extension_flag: int | None
    pps_3d_extension_flag: int | None
    pps_scc_extension_flag: int | None
    pps_extension_4bits: int | None
    pps_range_extension: hevc_pps_range_extension_ | None
    pps_extension_data_flag: str | None
    rbsp_trailing_bits: hevc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        pps_pic_parameter_set_id: int = 0,
        pps_seq_parameter_set_id: int = 0,
        dependent_slice_segments_enabled_flag: int = 0,
        output_flag_present_flag: int = 0,
        num_extra_slice_header_bits: int = 0,
        sign_data_hiding_enabled_flag: int = 0,
        cabac_init_present_flag: int = 0,
        num_ref_idx_l0_default_active_minus1: int = 0,
        num_ref_idx_l1_default_active_minus1: int = 0,
        init_qp_minus26: int = 0,
        constrained_intra_pred_flag: int = 0,
        transform_skip_enabled_flag: int = 0,
        cu_qp_delta_enabled_flag: int = 0,
        diff_cu_qp_delta_depth: int | None = None,
        pps_cb_qp_offset: int = 0,
        pps_cr_qp_offset: int = 0,
        pps_slice_chroma_qp_offsets_present_flag: int = 0,
        weighted_pred_flag: int = 0,
        weighted_bipred_flag: int = 0,
        transquant_bypass_enabled_flag: int = 0,
        tiles_enabled_flag: int = 0,
        entropy_coding_sync_enabled_flag: int = 0,
        num_tile_columns_minus1: int | None = None,
        num_tile_rows_minus1: int | None = None,
        uniform_spacing_flag: int | None = None,
        column_width_minus1: Iterable[int] | None = None,
        row_height_minus1: Iterable[int] | None = None,
        loop_filter_across_tiles_enabled_flag: int | None = None,
        pps_loop_filter_across_slices_enabled_flag: int = 0,
        deblocking_filter_control_present_flag: int = 0,
        deblocking_filter_override_enabled_flag: int | None = None,
        pps_deblocking_filter_disabled_flag: int | None = None,
        pps_beta_offset_div2: int | None = None,
        pps_tc_offset_div2: int | None = None,
        pps_scaling_list_data_present_flag: int = 0,
        scaling_list_data: hevc_scaling_list_data_ | None = None,
        lists_modification_present_flag: int = 0,
        log2_parallel_merge_level_minus2: int = 0,
        slice_segment_header_extension_present_flag: int = 0,
        pps_extension_present_flag: int = 0,
        pps_range_extension_flag: int | None = None,
        pps_multilayer_extension_flag: int | None = None,
        pps_3d_extension_flag: int | None = None,
        pps_scc_extension_flag: int | None = None,
        pps_extension_4bits: int | None = None,
        pps_range_extension: hevc_pps_range_extension_ | None = None,
        pps_extension_data_flag: str | None = None,
        rbsp_trailing_bits: hevc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.pps_pic_parameter_set_id = pps_pic_parameter_set_id
        self.pps_seq_parameter_set_id = pps_seq_parameter_set_id
        self.dependent_slice_segments_enabled_flag = (
            dependent_slice_segments_enabled_flag
        )
        self.output_flag_present_flag = output_flag_present_flag
        self.num_extra_slice_header_bits = num_extra_slice_header_bits
        self.sign_data_hiding_enabled_flag = sign_data_hiding_enabled_flag
        self.cabac_init_present_flag = cabac_init_present_flag
        self.num_ref_idx_l0_default_active_minus1 = num_ref_idx_l0_default_active_minus1
        self.num_ref_idx_l1_default_active_minus1 = num_ref_idx_l1_default_active_minus1
        self.init_qp_minus26 = init_qp_minus26
        self.constrained_intra_pred_flag = constrained_intra_pred_flag
        self.transform_skip_enabled_flag = transform_skip_enabled_flag
        self.cu_qp_delta_enabled_flag = cu_qp_delta_enabled_flag
        self.diff_cu_qp_delta_depth = diff_cu_qp_delta_depth
        self.pps_cb_qp_offset = pps_cb_qp_offset
        self.pps_cr_qp_offset = pps_cr_qp_offset
        self.pps_slice_chroma_qp_offsets_present_flag = (
            pps_slice_chroma_qp_offsets_present_flag
        )
        self.weighted_pred_flag = weighted_pred_flag
        self.weighted_bipred_flag = weighted_bipred_flag
        self.transquant_bypass_enabled_flag = transquant_bypass_enabled_flag
        self.tiles_enabled_flag = tiles_enabled_flag
        self.entropy_coding_sync_enabled_flag = entropy_coding_sync_enabled_flag
        self._num_tile_columns_minus1 = num_tile_columns_minus1
        self._num_tile_rows_minus1 = num_tile_rows_minus1
        self.uniform_spacing_flag = uniform_spacing_flag
        self.column_width_minus1 = (
            None if column_width_minus1 is None else list(column_width_minus1)
        )
        self.row_height_minus1 = (
            None if row_height_minus1 is None else list(row_height_minus1)
        )
        self.loop_filter_across_tiles_enabled_flag = (
            loop_filter_across_tiles_enabled_flag
        )
        self.pps_loop_filter_across_slices_enabled_flag = (
            pps_loop_filter_across_slices_enabled_flag
        )
        self.deblocking_filter_control_present_flag = (
            deblocking_filter_control_present_flag
        )
        self.deblocking_filter_override_enabled_flag = (
            deblocking_filter_override_enabled_flag
        )
        self.pps_deblocking_filter_disabled_flag = pps_deblocking_filter_disabled_flag
        self.pps_beta_offset_div2 = pps_beta_offset_div2
        self.pps_tc_offset_div2 = pps_tc_offset_div2
        self.pps_scaling_list_data_present_flag = pps_scaling_list_data_present_flag
        self.scaling_list_data = scaling_list_data
        self.lists_modification_present_flag = lists_modification_present_flag
        self.log2_parallel_merge_level_minus2 = log2_parallel_merge_level_minus2
        self.slice_segment_header_extension_present_flag = (
            slice_segment_header_extension_present_flag
        )
        self.pps_extension_present_flag = pps_extension_present_flag
        self.pps_range_extension_flag = pps_range_extension_flag
        self.pps_multilayer_extension_flag = pps_multilayer_extension_flag
        self.pps_3d_extension_flag = pps_3d_extension_flag
        self.pps_scc_extension_flag = pps_scc_extension_flag
        self.pps_extension_4bits = pps_extension_4bits
        self.pps_range_extension = pps_range_extension
        self.pps_extension_data_flag = pps_extension_data_flag
        self.rbsp_trailing_bits = (
            hevc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    @property
    def num_tile_columns_minus1(self) -> int | None:
        """A count. It follows from the list, where there is one."""
        return (
            self._num_tile_columns_minus1
            if self.column_width_minus1 is None
            else len(self.column_width_minus1)
        )

    @num_tile_columns_minus1.setter
    def num_tile_columns_minus1(self, value: int | None) -> None:
        self._num_tile_columns_minus1 = value

    @property
    def num_tile_rows_minus1(self) -> int | None:
        """A count. It follows from the list, where there is one."""
        return (
            self._num_tile_rows_minus1
            if self.row_height_minus1 is None
            else len(self.row_height_minus1)
        )

    @num_tile_rows_minus1.setter
    def num_tile_rows_minus1(self, value: int | None) -> None:
        self._num_tile_rows_minus1 = value

    def _read(self, r: BitReader, /) -> None:
        self.diff_cu_qp_delta_depth = None
        self._num_tile_columns_minus1 = None
        num_tile_columns_minus1 = 0
        self._num_tile_rows_minus1 = None
        num_tile_rows_minus1 = 0
        self.uniform_spacing_flag = None
        uniform_spacing_flag = 0
        self.column_width_minus1 = None
        self.row_height_minus1 = None
        self.loop_filter_across_tiles_enabled_flag = None
        self.deblocking_filter_override_enabled_flag = None
        self.pps_deblocking_filter_disabled_flag = None
        pps_deblocking_filter_disabled_flag = 0
        self.pps_beta_offset_div2 = None
        self.pps_tc_offset_div2 = None
        self.scaling_list_data = None
        self.pps_range_extension_flag = None
        pps_range_extension_flag = 0
        self.pps_multilayer_extension_flag = None
        pps_multilayer_extension_flag = 0
        self.pps_3d_extension_flag = None
        pps_3d_extension_flag = 0
        self.pps_scc_extension_flag = None
        pps_scc_extension_flag = 0
        self.pps_extension_4bits = None
        pps_extension_4bits = 0
        self.pps_range_extension = None
        self.pps_extension_data_flag = None
        self.pps_pic_parameter_set_id = r.ue("pps_pic_parameter_set_id")
        self.pps_seq_parameter_set_id = r.ue("pps_seq_parameter_set_id")
        self.dependent_slice_segments_enabled_flag = r.bits(
            "dependent_slice_segments_enabled_flag", 1
        )
        self.output_flag_present_flag = r.bits("output_flag_present_flag", 1)
        self.num_extra_slice_header_bits = r.bits("num_extra_slice_header_bits", 3)
        self.sign_data_hiding_enabled_flag = r.bits("sign_data_hiding_enabled_flag", 1)
        self.cabac_init_present_flag = r.bits("cabac_init_present_flag", 1)
        self.num_ref_idx_l0_default_active_minus1 = r.ue(
            "num_ref_idx_l0_default_active_minus1"
        )
        self.num_ref_idx_l1_default_active_minus1 = r.ue(
            "num_ref_idx_l1_default_active_minus1"
        )
        self.init_qp_minus26 = r.se("init_qp_minus26")
        self.constrained_intra_pred_flag = r.bits("constrained_intra_pred_flag", 1)
        transform_skip_enabled_flag = r.bits("transform_skip_enabled_flag", 1)
        self.transform_skip_enabled_flag = transform_skip_enabled_flag
        cu_qp_delta_enabled_flag = r.bits("cu_qp_delta_enabled_flag", 1)
        self.cu_qp_delta_enabled_flag = cu_qp_delta_enabled_flag
        if cu_qp_delta_enabled_flag:
            self.diff_cu_qp_delta_depth = r.ue("diff_cu_qp_delta_depth")

        self.pps_cb_qp_offset = r.se("pps_cb_qp_offset")
        self.pps_cr_qp_offset = r.se("pps_cr_qp_offset")
        self.pps_slice_chroma_qp_offsets_present_flag = r.bits(
            "pps_slice_chroma_qp_offsets_present_flag", 1
        )
        self.weighted_pred_flag = r.bits("weighted_pred_flag", 1)
        self.weighted_bipred_flag = r.bits("weighted_bipred_flag", 1)
        self.transquant_bypass_enabled_flag = r.bits(
            "transquant_bypass_enabled_flag", 1
        )
        tiles_enabled_flag = r.bits("tiles_enabled_flag", 1)
        self.tiles_enabled_flag = tiles_enabled_flag
        self.entropy_coding_sync_enabled_flag = r.bits(
            "entropy_coding_sync_enabled_flag", 1
        )
        if tiles_enabled_flag:
            num_tile_columns_minus1 = r.ue("num_tile_columns_minus1")
            self._num_tile_columns_minus1 = num_tile_columns_minus1
            num_tile_rows_minus1 = r.ue("num_tile_rows_minus1")
            self._num_tile_rows_minus1 = num_tile_rows_minus1
            uniform_spacing_flag = r.bits("uniform_spacing_flag", 1)
            self.uniform_spacing_flag = uniform_spacing_flag
            if not uniform_spacing_flag:
                column_width_minus1: list[int] = []
                self.column_width_minus1 = column_width_minus1
                r.allow("column_width_minus1", num_tile_columns_minus1, 0)
                for _ in range(num_tile_columns_minus1):
                    column_width_minus1_2 = r.ue("column_width_minus1")
                    column_width_minus1.append(column_width_minus1_2)

                row_height_minus1: list[int] = []
                self.row_height_minus1 = row_height_minus1
                r.allow("row_height_minus1", num_tile_rows_minus1, 0)
                for _ in range(num_tile_rows_minus1):
                    row_height_minus1_2 = r.ue("row_height_minus1")
                    row_height_minus1.append(row_height_minus1_2)

            self.loop_filter_across_tiles_enabled_flag = r.bits(
                "loop_filter_across_tiles_enabled_flag", 1
            )

        else:
            uniform_spacing_flag = 1

        self.pps_loop_filter_across_slices_enabled_flag = r.bits(
            "pps_loop_filter_across_slices_enabled_flag", 1
        )
        deblocking_filter_control_present_flag = r.bits(
            "deblocking_filter_control_present_flag", 1
        )
        self.deblocking_filter_control_present_flag = (
            deblocking_filter_control_present_flag
        )
        if deblocking_filter_control_present_flag:
            self.deblocking_filter_override_enabled_flag = r.bits(
                "deblocking_filter_override_enabled_flag", 1
            )
            pps_deblocking_filter_disabled_flag = r.bits(
                "pps_deblocking_filter_disabled_flag", 1
            )
            self.pps_deblocking_filter_disabled_flag = (
                pps_deblocking_filter_disabled_flag
            )
            if not pps_deblocking_filter_disabled_flag:
                self.pps_beta_offset_div2 = r.se("pps_beta_offset_div2")
                self.pps_tc_offset_div2 = r.se("pps_tc_offset_div2")

        pps_scaling_list_data_present_flag = r.bits(
            "pps_scaling_list_data_present_flag", 1
        )
        self.pps_scaling_list_data_present_flag = pps_scaling_list_data_present_flag
        if pps_scaling_list_data_present_flag:
            self.scaling_list_data = hevc_scaling_list_data_._from(r)

        self.lists_modification_present_flag = r.bits(
            "lists_modification_present_flag", 1
        )
        self.log2_parallel_merge_level_minus2 = r.ue("log2_parallel_merge_level_minus2")
        self.slice_segment_header_extension_present_flag = r.bits(
            "slice_segment_header_extension_present_flag", 1
        )
        pps_extension_present_flag = r.bits("pps_extension_present_flag", 1)
        self.pps_extension_present_flag = pps_extension_present_flag
        if pps_extension_present_flag:
            pps_range_extension_flag = r.bits("pps_range_extension_flag", 1)
            self.pps_range_extension_flag = pps_range_extension_flag
            pps_multilayer_extension_flag = r.bits("pps_multilayer_extension_flag", 1)
            self.pps_multilayer_extension_flag = pps_multilayer_extension_flag
            pps_3d_extension_flag = r.bits("pps_3d_extension_flag", 1)
            self.pps_3d_extension_flag = pps_3d_extension_flag
            pps_scc_extension_flag = r.bits("pps_scc_extension_flag", 1)
            self.pps_scc_extension_flag = pps_scc_extension_flag
            pps_extension_4bits = r.bits("pps_extension_4bits", 4)
            self.pps_extension_4bits = pps_extension_4bits

        if pps_range_extension_flag:
            self.pps_range_extension = hevc_pps_range_extension_._from(
                r, transform_skip_enabled_flag
            )

        if (
            (pps_multilayer_extension_flag or pps_3d_extension_flag)
            or pps_scc_extension_flag
        ) or pps_extension_4bits:
            self.pps_extension_data_flag = r.bit_text(
                "pps_extension_data_flag", r.rbsp_bits_left()
            )

        self.rbsp_trailing_bits = hevc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        transform_skip_enabled_flag = self.transform_skip_enabled_flag
        cu_qp_delta_enabled_flag = self.cu_qp_delta_enabled_flag
        tiles_enabled_flag = self.tiles_enabled_flag
        num_tile_columns_minus1 = self.num_tile_columns_minus1 or 0
        num_tile_rows_minus1 = self.num_tile_rows_minus1 or 0
        uniform_spacing_flag = self.uniform_spacing_flag or 0
        deblocking_filter_control_present_flag = (
            self.deblocking_filter_control_present_flag
        )
        pps_deblocking_filter_disabled_flag = (
            self.pps_deblocking_filter_disabled_flag or 0
        )
        pps_scaling_list_data_present_flag = self.pps_scaling_list_data_present_flag
        pps_extension_present_flag = self.pps_extension_present_flag
        pps_range_extension_flag = self.pps_range_extension_flag or 0
        pps_multilayer_extension_flag = self.pps_multilayer_extension_flag or 0
        pps_3d_extension_flag = self.pps_3d_extension_flag or 0
        pps_scc_extension_flag = self.pps_scc_extension_flag or 0
        pps_extension_4bits = self.pps_extension_4bits or 0
        w.ue("pps_pic_parameter_set_id", self.pps_pic_parameter_set_id)
        w.ue("pps_seq_parameter_set_id", self.pps_seq_parameter_set_id)
        w.bits(
            "dependent_slice_segments_enabled_flag",
            self.dependent_slice_segments_enabled_flag,
            1,
        )
        w.bits("output_flag_present_flag", self.output_flag_present_flag, 1)
        w.bits("num_extra_slice_header_bits", self.num_extra_slice_header_bits, 3)
        w.bits("sign_data_hiding_enabled_flag", self.sign_data_hiding_enabled_flag, 1)
        w.bits("cabac_init_present_flag", self.cabac_init_present_flag, 1)
        w.ue(
            "num_ref_idx_l0_default_active_minus1",
            self.num_ref_idx_l0_default_active_minus1,
        )
        w.ue(
            "num_ref_idx_l1_default_active_minus1",
            self.num_ref_idx_l1_default_active_minus1,
        )
        w.se("init_qp_minus26", self.init_qp_minus26)
        w.bits("constrained_intra_pred_flag", self.constrained_intra_pred_flag, 1)
        w.bits("transform_skip_enabled_flag", self.transform_skip_enabled_flag, 1)
        w.bits("cu_qp_delta_enabled_flag", self.cu_qp_delta_enabled_flag, 1)
        if cu_qp_delta_enabled_flag:
            w.ue("diff_cu_qp_delta_depth", self.diff_cu_qp_delta_depth)

        w.se("pps_cb_qp_offset", self.pps_cb_qp_offset)
        w.se("pps_cr_qp_offset", self.pps_cr_qp_offset)
        w.bits(
            "pps_slice_chroma_qp_offsets_present_flag",
            self.pps_slice_chroma_qp_offsets_present_flag,
            1,
        )
        w.bits("weighted_pred_flag", self.weighted_pred_flag, 1)
        w.bits("weighted_bipred_flag", self.weighted_bipred_flag, 1)
        w.bits("transquant_bypass_enabled_flag", self.transquant_bypass_enabled_flag, 1)
        w.bits("tiles_enabled_flag", self.tiles_enabled_flag, 1)
        w.bits(
            "entropy_coding_sync_enabled_flag", self.entropy_coding_sync_enabled_flag, 1
        )
        if tiles_enabled_flag:
            w.ue("num_tile_columns_minus1", num_tile_columns_minus1)
            w.ue("num_tile_rows_minus1", num_tile_rows_minus1)
            w.bits("uniform_spacing_flag", self.uniform_spacing_flag, 1)
            if not uniform_spacing_flag:
                for column_width_minus1 in self.column_width_minus1 or ():
                    w.ue("column_width_minus1", column_width_minus1)

                for row_height_minus1 in self.row_height_minus1 or ():
                    w.ue("row_height_minus1", row_height_minus1)

            w.bits(
                "loop_filter_across_tiles_enabled_flag",
                self.loop_filter_across_tiles_enabled_flag,
                1,
            )

        else:
            uniform_spacing_flag = 1

        w.bits(
            "pps_loop_filter_across_slices_enabled_flag",
            self.pps_loop_filter_across_slices_enabled_flag,
            1,
        )
        w.bits(
            "deblocking_filter_control_present_flag",
            self.deblocking_filter_control_present_flag,
            1,
        )
        if deblocking_filter_control_present_flag:
            w.bits(
                "deblocking_filter_override_enabled_flag",
                self.deblocking_filter_override_enabled_flag,
                1,
            )
            w.bits(
                "pps_deblocking_filter_disabled_flag",
                self.pps_deblocking_filter_disabled_flag,
                1,
            )
            if not pps_deblocking_filter_disabled_flag:
                w.se("pps_beta_offset_div2", self.pps_beta_offset_div2)
                w.se("pps_tc_offset_div2", self.pps_tc_offset_div2)

        w.bits(
            "pps_scaling_list_data_present_flag",
            self.pps_scaling_list_data_present_flag,
            1,
        )
        if pps_scaling_list_data_present_flag:
            w.record("scaling_list_data", self.scaling_list_data)

        w.bits(
            "lists_modification_present_flag", self.lists_modification_present_flag, 1
        )
        w.ue("log2_parallel_merge_level_minus2", self.log2_parallel_merge_level_minus2)
        w.bits(
            "slice_segment_header_extension_present_flag",
            self.slice_segment_header_extension_present_flag,
            1,
        )
        w.bits("pps_extension_present_flag", self.pps_extension_present_flag, 1)
        if pps_extension_present_flag:
            w.bits("pps_range_extension_flag", self.pps_range_extension_flag, 1)
            w.bits(
                "pps_multilayer_extension_flag", self.pps_multilayer_extension_flag, 1
            )
            w.bits("pps_3d_extension_flag", self.pps_3d_extension_flag, 1)
            w.bits("pps_scc_extension_flag", self.pps_scc_extension_flag, 1)
            w.bits("pps_extension_4bits", self.pps_extension_4bits, 4)

        if pps_range_extension_flag:
            w.record(
                "pps_range_extension",
                self.pps_range_extension,
                transform_skip_enabled_flag,
            )

        if (
            (pps_multilayer_extension_flag or pps_3d_extension_flag)
            or pps_scc_extension_flag
        ) or pps_extension_4bits:
            w.bit_text("pps_extension_data_flag", self.pps_extension_data_flag)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
