"""vvc_video_parameter_set_rbsp of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/parameter_sets``. Do not edit: change the specification and
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
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class vvc_video_parameter_set_rbsp(BitRecord):
    """The layers of a video and the sets of them that can be output.

    ISO/IEC 23090-3:2024, 7.3.2.3::

        video_parameter_set_rbsp() {
            vps_video_parameter_set_id                          u(4)
            vps_max_layers_minus1                               u(6)
            vps_max_sublayers_minus1                            u(3)
            if (vps_max_layers_minus1 > 0 && vps_max_sublayers_minus1 > 0) {
                vps_default_ptl_dpb_hrd_max_tid_flag            u(1) // @absent 1
            }
            if (vps_max_layers_minus1 > 0) {
                vps_all_independent_layers_flag                 u(1) // @absent 1
            }
            for (i = 0; i <= vps_max_layers_minus1; i++) { // @as vps_layers
                vps_layer_id[i]                                 u(6)
                if (i > 0 && !vps_all_independent_layers_flag) {
                    vps_independent_layer_flag[i]               u(1) // @absent 1
                    if (!vps_independent_layer_flag[i]) {
                        vps_max_tid_ref_present_flag[i]         u(1)
                        for (j = 0; j < i; j++) { // @as vps_ref_layers
                            vps_direct_ref_layer_flag[i][j]     u(1)
                            if (vps_max_tid_ref_present_flag[i] && vps_direct_ref_layer_flag[i][j]) {
                                vps_max_tid_il_ref_pics_plus1[i][j] u(3) // @absent vps_max_sublayers_minus1 + 1
                            }
                        }
                    }
                }
            }
            if (vps_max_layers_minus1 > 0) {
                if (vps_all_independent_layers_flag) {
                    vps_each_layer_is_an_ols_flag               u(1) // @absent vps_max_layers_minus1 == 0
                }
                if (!vps_each_layer_is_an_ols_flag) {
                    if (!vps_all_independent_layers_flag) {
                        vps_ols_mode_idc                        u(2) // @absent 2
                    }
                    if (vps_ols_mode_idc == 2) {
                        vps_num_output_layer_sets_minus2        u(8)
                        for (i = 1; i <= vps_num_output_layer_sets_minus2 + 1; i++) {
                            for (j = 0; j <= vps_max_layers_minus1; j++) {
                                vps_ols_output_layer_flag[i][j] u(1)
                            }
                        }
                    }
                }
                vps_num_ptls_minus1                             u(8)
            }
            for (i = 0; i <= vps_num_ptls_minus1; i++) {
                if (i > 0) {
                    vps_pt_present_flag[i]                      u(1) // @absent 1
                }
                if (!vps_default_ptl_dpb_hrd_max_tid_flag) {
                    vps_ptl_max_tid[i]                          u(3) // @absent vps_max_sublayers_minus1
                }
            }
            while (!byte_aligned()) {
                vps_ptl_alignment_zero_bit                      f(1)
            }
            for (i = 0; i <= vps_num_ptls_minus1; i++) {
                profile_tier_level(vps_pt_present_flag[i], vps_ptl_max_tid[i])
            }
            TotalNumOlss = vps_each_layer_is_an_ols_flag || vps_ols_mode_idc != 2 ? vps_max_layers_minus1 + 1 : vps_num_output_layer_sets_minus2 + 2
            for (i = 0; i < TotalNumOlss; i++) {
                if (vps_num_ptls_minus1 > 0 && vps_num_ptls_minus1 + 1 != TotalNumOlss) {
                    vps_ols_ptl_idx[i]                          u(8)
                }
            }
            // Which layers each needs, directly or not, and how many sets have more than one layer.
            for (i = 0; i <= vps_max_layers_minus1; i++) {
                for (j = 0; j < i; j++) {
                    DependencyFlag[i][j] = vps_direct_ref_layer_flag[i][j]
                    for (k = j + 1; k < i; k++) {
                        if (vps_direct_ref_layer_flag[i][k] && DependencyFlag[k][j]) {
                            DependencyFlag[i][j] = 1
                        }
                    }
                }
            }
            NumMultiLayerOlss = 0
            if (!vps_each_layer_is_an_ols_flag) {
                for (i = 1; i < TotalNumOlss; i++) {
                    NumLayersInOls = vps_ols_mode_idc == 2 ? 0 : 2
                    if (vps_ols_mode_idc == 2) {
                        for (j = 0; j <= vps_max_layers_minus1; j++) {
                            Included = vps_ols_output_layer_flag[i][j]
                            for (k = j + 1; k <= vps_max_layers_minus1; k++) {
                                if (vps_ols_output_layer_flag[i][k] && DependencyFlag[k][j]) {
                                    Included = 1
                                }
                            }
                            NumLayersInOls += Included
                        }
                    }
                    if (NumLayersInOls > 1) {
                        NumMultiLayerOlss++
                    }
                }
            }
            if (!vps_each_layer_is_an_ols_flag) {
                vps_num_dpb_params_minus1                       ue(v)
                if (vps_max_sublayers_minus1 > 0) {
                    vps_sublayer_dpb_params_present_flag        u(1)
                }
                for (i = 0; i <= vps_num_dpb_params_minus1; i++) {
                    if (!vps_default_ptl_dpb_hrd_max_tid_flag) {
                        vps_dpb_max_tid[i]                      u(3) // @absent vps_max_sublayers_minus1
                    }
                    dpb_parameters(vps_dpb_max_tid[i], vps_sublayer_dpb_params_present_flag)
                }
                for (i = 0; i < NumMultiLayerOlss; i++) { // @as vps_dpb_pictures
                    vps_ols_dpb_pic_width[i]                    ue(v)
                    vps_ols_dpb_pic_height[i]                   ue(v)
                    vps_ols_dpb_chroma_format[i]                u(2)
                    vps_ols_dpb_bitdepth_minus8[i]              ue(v)
                    if (vps_num_dpb_params_minus1 > 0 && vps_num_dpb_params_minus1 + 1 != NumMultiLayerOlss) {
                        vps_ols_dpb_params_idx[i]               ue(v)
                    }
                }
                vps_timing_hrd_params_present_flag              u(1)
                if (vps_timing_hrd_params_present_flag) {
                    general_timing_hrd_parameters()
                    if (vps_max_sublayers_minus1 > 0) {
                        vps_sublayer_cpb_params_present_flag    u(1)
                    }
                    vps_num_ols_timing_hrd_params_minus1        ue(v)
                    for (i = 0; i <= vps_num_ols_timing_hrd_params_minus1; i++) {
                        if (!vps_default_ptl_dpb_hrd_max_tid_flag) {
                            vps_hrd_max_tid[i]                  u(3) // @absent vps_max_sublayers_minus1
                        }
                        firstSubLayer = vps_sublayer_cpb_params_present_flag ? 0 : vps_hrd_max_tid[i]
                        ols_timing_hrd_parameters(firstSubLayer, vps_hrd_max_tid[i])
                    }
                    if (vps_num_ols_timing_hrd_params_minus1 > 0 && vps_num_ols_timing_hrd_params_minus1 + 1 != NumMultiLayerOlss) {
                        for (i = 0; i < NumMultiLayerOlss; i++) {
                            vps_ols_timing_hrd_idx[i]           ue(v)
                        }
                    }
                }
            }
            vps_extension_flag                                  u(1)
            if (vps_extension_flag) {
                while (more_rbsp_data()) {
                    vps_extension_data_flag                     u(1)
                }
            }
            rbsp_trailing_bits()
        }

    Attributes:
        vps_video_parameter_set_id: ``u(4)``.
        vps_max_layers_minus1: ``u(6)``.
        vps_max_sublayers_minus1: ``u(3)``.
        vps_default_ptl_dpb_hrd_max_tid_flag: ``u(1)``; None when left out.
        vps_all_independent_layers_flag: ``u(1)``; None when left out.
        vps_layers: A list of ``VpsLayer``.
        vps_each_layer_is_an_ols_flag: ``u(1)``; None when left out.
        vps_ols_mode_idc: ``u(2)``; None when left out.
        vps_num_output_layer_sets_minus2: ``u(8)``; None when left out.
        vps_ols_output_layer_flag: A list of ``vps_ols_output_layer_flag``; None when left
            out.
        vps_num_ptls_minus1: ``u(8)``; None when left out.
        vps_ptls: A list of ``VpsPtl``.
        vps_ptl_alignment_zero_bit: A list of ``vps_ptl_alignment_zero_bit``.
        profile_tier_level: A list of ``profile_tier_level``.
        vps_ols_ptl_idx: A list of ``vps_ols_ptl_idx``.
        vps_num_dpb_params_minus1: ``ue(v)``; None when left out.
        vps_sublayer_dpb_params_present_flag: ``u(1)``; None when left out.
        vps_dpb_params: A list of ``VpsDpbParam``; None when left out.
        vps_dpb_pictures: A list of ``VpsDpbPicture``; None when left out.
        vps_timing_hrd_params_present_flag: ``u(1)``; None when left out.
        general_timing_hrd_parameters: ``general_timing_hrd_parameters( )``; None when left
            out.
        vps_sublayer_cpb_params_present_flag: ``u(1)``; None when left out.
        vps_num_ols_timing_hrd_params_minus1: ``ue(v)``; None when left out.
        vps_ols_timing_hrd_params: A list of ``VpsOlsTimingHrdParam``; None when left out.
        vps_ols_timing_hrd_idx: A list of ``vps_ols_timing_hrd_idx``; None when left out.
        vps_extension_flag: ``u(1)``.
        vps_extension_data_flag: ``u(1)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "general_timing_hrd_parameters",
        "profile_tier_level",
        "rbsp_trailing_bits",
        "vps_all_independent_layers_flag",
        "vps_default_ptl_dpb_hrd_max_tid_flag",
        "vps_dpb_params",
        "vps_dpb_pictures",
        "vps_each_layer_is_an_ols_flag",
        "vps_extension_data_flag",
        "vps_extension_flag",
        "vps_layers",
        "vps_max_sublayers_minus1",
        "vps_ols_mode_idc",
        "vps_ols_output_layer_flag",
        "vps_ols_ptl_idx",
        "vps_ols_timing_hrd_idx",
        "vps_ols_timing_hrd_params",
        "vps_ptl_alignment_zero_bit",
        "vps_ptls",
        "vps_sublayer_cpb_params_present_flag",
        "vps_sublayer_dpb_params_present_flag",
        "vps_timing_hrd_params_present_flag",
        "vps_video_parameter_set_id",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x0e"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "vps_video_parameter_set_id",
        "vps_max_layers_minus1",
        "vps_max_sublayers_minus1",
        "vps_default_ptl_dpb_hrd_max_tid_flag",
        "vps_all_independent_layers_flag",
        "vps_layers",
        "vps_each_layer_is_an_ols_flag",
        "vps_ols_mode_idc",
        "vps_num_output_layer_sets_minus2",
        "vps_ols_output_layer_flag",
        "vps_num_ptls_minus1",
        "vps_ptls",
        "vps_ptl_alignment_zero_bit",
        "profile_tier_level",
        "vps_ols_ptl_idx",
        "vps_num_dpb_params_minus1",
        "vps_sublayer_dpb_params_present_flag",
        "vps_dpb_params",
        "vps_dpb_pictures",
        "vps_timing_hrd_params_present_flag",
        "general_timing_hrd_parameters",
        "vps_sublayer_cpb_params_present_flag",
        "vps_num_ols_timing_hrd_params_minus1",
        "vps_ols_timing_hrd_params",
        "vps_ols_timing_hrd_idx",
        "vps_extension_flag",
        "vps_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "video_parameter_set_rbsp"

    vps_video_parameter_set_id: int
    vps_max_sublayers_minus1: int
    vps_default_ptl_dpb_hrd_max_tid_flag: int | None
    vps_all_independent_layers_flag: int | None
    vps_layers: list[vvc_video_parameter_set_rbsp.VpsLayer]
    vps_each_layer_is_an_ols_flag: int | None
    vps_ols_mode_idc: int | None
    vps_ols_output_layer_flag: list[list[int]] | None
    vps_ptls: list[vvc_video_parameter_set_rbsp.VpsPtl]
    vps_ptl_alignment_zero_bit: list[int]
    profile_tier_level: list[vvc_profile_tier_level_]
    vps_ols_ptl_idx: list[int | None]
    vps_sublayer_dpb_params_present_flag: int | None
    vps_dpb_params: list[vvc_video_parameter_set_rbsp.VpsDpbParam] | None
    vps_dpb_pictures: list[vvc_video_parameter_set_rbsp.VpsDpbPicture] | None
    vps_timing_hrd_params_present_flag: int | None
    general_timing_hrd_parameters: vvc_general_timing_hrd_parameters_ | None
    vps_sublayer_cpb_params_present_flag: int | None
    vps_ols_timing_hrd_params: (
        list[vvc_video_parameter_set_rbsp.VpsOlsTimingHrdParam] | None
    )
    vps_ols_timing_hrd_idx: list[int] | None
    vps_extension_flag: int
    vps_extension_data_flag: str | None
    rbsp_trailing_bits: vvc_rbsp_trailing_bits_

    class VpsRefLayer(Row):
        """One of the ``vps_ref_layers`` of vvc_video_parameter_set_rbsp.

        Attributes:
            vps_direct_ref_layer_flag: ``u(1)``.
            vps_max_tid_il_ref_pics_plus1: ``u(3)``; None when left out.
        """

        __slots__ = ("vps_direct_ref_layer_flag", "vps_max_tid_il_ref_pics_plus1")

        _fields: ClassVar[tuple[str, ...]] = (
            "vps_direct_ref_layer_flag",
            "vps_max_tid_il_ref_pics_plus1",
        )

        vps_direct_ref_layer_flag: int
        vps_max_tid_il_ref_pics_plus1: int | None

        def __init__(
            self,
            *,
            vps_direct_ref_layer_flag: int = 0,
            vps_max_tid_il_ref_pics_plus1: int | None = None,
        ) -> None:
            self.vps_direct_ref_layer_flag = vps_direct_ref_layer_flag
            self.vps_max_tid_il_ref_pics_plus1 = vps_max_tid_il_ref_pics_plus1

    class VpsLayer(Row):
        """One of the ``vps_layers`` of vvc_video_parameter_set_rbsp.

        Attributes:
            vps_layer_id: ``u(6)``.
            vps_independent_layer_flag: ``u(1)``; None when left out.
            vps_max_tid_ref_present_flag: ``u(1)``; None when left out.
            vps_ref_layers: A list of ``VpsRefLayer``; None when left out.
        """

        __slots__ = (
            "vps_independent_layer_flag",
            "vps_layer_id",
            "vps_max_tid_ref_present_flag",
            "vps_ref_layers",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "vps_layer_id",
            "vps_independent_layer_flag",
            "vps_max_tid_ref_present_flag",
            "vps_ref_layers",
        )

        vps_layer_id: int
        vps_independent_layer_flag: int | None
        vps_max_tid_ref_present_flag: int | None
        vps_ref_layers: list[vvc_video_parameter_set_rbsp.VpsRefLayer] | None

        def __init__(
            self,
            *,
            vps_layer_id: int = 0,
            vps_independent_layer_flag: int | None = None,
            vps_max_tid_ref_present_flag: int | None = None,
            vps_ref_layers: (
                Iterable[vvc_video_parameter_set_rbsp.VpsRefLayer] | None
            ) = None,
        ) -> None:
            self.vps_layer_id = vps_layer_id
            self.vps_independent_layer_flag = vps_independent_layer_flag
            self.vps_max_tid_ref_present_flag = vps_max_tid_ref_present_flag
            self.vps_ref_layers = (
                None if vps_ref_layers is None else list(vps_ref_layers)
            )

    class VpsPtl(Row):
        """One of the ``vps_ptls`` of vvc_video_parameter_set_rbsp.

        Attributes:
            vps_pt_present_flag: ``u(1)``; None when left out.
            vps_ptl_max_tid: ``u(3)``; None when left out.
        """

        __slots__ = ("vps_pt_present_flag", "vps_ptl_max_tid")

        _fields: ClassVar[tuple[str, ...]] = ("vps_pt_present_flag", "vps_ptl_max_tid")

        vps_pt_present_flag: int | None
        vps_ptl_max_tid: int | None

        def __init__(
            self,
            *,
            vps_pt_present_flag: int | None = None,
            vps_ptl_max_tid: int | None = None,
        ) -> None:
            self.vps_pt_present_flag = vps_pt_present_flag
            self.vps_ptl_max_tid = vps_ptl_max_tid

    class VpsDpbParam(Row):
        """One of the ``vps_dpb_params`` of vvc_video_parameter_set_rbsp.

        Attributes:
            vps_dpb_max_tid: ``u(3)``; None when left out.
            dpb_parameters: ``dpb_parameters( )``.
        """

        __slots__ = ("dpb_parameters", "vps_dpb_max_tid")

        _fields: ClassVar[tuple[str, ...]] = ("vps_dpb_max_tid", "dpb_parameters")

        vps_dpb_max_tid: int | None
        dpb_parameters: vvc_dpb_parameters_

        def __init__(
            self,
            *,
            vps_dpb_max_tid: int | None = None,
            dpb_parameters: vvc_dpb_parameters_ | None = None,
        ) -> None:
            self.vps_dpb_max_tid = vps_dpb_max_tid
            self.dpb_parameters = (
                vvc_dpb_parameters_() if dpb_parameters is None else dpb_parameters
            )

    class VpsDpbPicture(Row):
        """One of the ``vps_dpb_pictures`` of vvc_video_parameter_set_rbsp.

        Attributes:
            vps_ols_dpb_pic_width: ``ue(v)``.
            vps_ols_dpb_pic_height: ``ue(v)``.
            vps_ols_dpb_chroma_format: ``u(2)``.
            vps_ols_dpb_bitdepth_minus8: ``ue(v)``.
            vps_ols_dpb_params_idx: ``ue(v)``; None when left out.
        """

        __slots__ = (
            "vps_ols_dpb_bitdepth_minus8",
            "vps_ols_dpb_chroma_format",
            "vps_ols_dpb_params_idx",
            "vps_ols_dpb_pic_height",
            "vps_ols_dpb_pic_width",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "vps_ols_dpb_pic_width",
            "vps_ols_dpb_pic_height",
            "vps_ols_dpb_chroma_format",
            "vps_ols_dpb_bitdepth_minus8",
            "vps_ols_dpb_params_idx",
        )

        vps_ols_dpb_pic_width: int
        vps_ols_dpb_pic_height: int
        vps_ols_dpb_chroma_format: int
        vps_ols_dpb_bitdepth_minus8: int
        vps_ols_dpb_params_idx: int | None

        def __init__(
            self,
            *,
            vps_ols_dpb_pic_width: int = 0,
            vps_ols_dpb_pic_height: int = 0,
            vps_ols_dpb_chroma_format: int = 0,
            vps_ols_dpb_bitdepth_minus8: int = 0,
            vps_ols_dpb_params_idx: int | None = None,
        ) -> None:
            self.vps_ols_dpb_pic_width = vps_ols_dpb_pic_width
            self.vps_ols_dpb_pic_height = vps_ols_dpb_pic_height
            self.vps_ols_dpb_chroma_format = vps_ols_dpb_chroma_format
            self.vps_ols_dpb_bitdepth_minus8 = vps_ols_dpb_bitdepth_minus8
            self.vps_ols_dpb_params_idx = vps_ols_dpb_params_idx

    class VpsOlsTimingHrdParam(Row):
        """One of the ``vps_ols_timing_hrd_params`` of vvc_video_parameter_set_rbsp.

        Attributes:
            vps_hrd_max_tid: ``u(3)``; None when left out.
            ols_timing_hrd_parameters: ``ols_timing_hrd_parameters( )``.
        """

        __slots__ = ("ols_timing_hrd_parameters", "vps_hrd_max_tid")

        _fields: ClassVar[tuple[str, ...]] = (
            "vps_hrd_max_tid",
            "ols_timing_hrd_parameters",
        )

        vps_hrd_max_tid: int | None
        ols_timing_hrd_parameters: vvc_ols_timing_hrd_parameters_

        def __init__(
            self,
            *,
            vps_hrd_max_tid: int | None = None,
            ols_timing_hrd_parameters: vvc_ols_timing_hrd_parameters_ | None = None,
        ) -> None:
            self.vps_hrd_max_tid = vps_hrd_max_tid
            self.ols_timing_hrd_parameters = (
                vvc_ols_timing_hrd_parameters_()
                if ols_timing_hrd_parameters is None
                else ols_timing_hrd_parameters
            )

    def __init__(
        self,
        *,
        vps_video_parameter_set_id: int = 0,
        vps_max_sublayers_minus1: int = 0,
        vps_default_ptl_dpb_hrd_max_tid_flag: int | None = None,
        vps_all_independent_layers_flag: int | None = None,
        vps_layers: Iterable[vvc_video_parameter_set_rbsp.VpsLayer] = (),
        vps_each_layer_is_an_ols_flag: int | None = None,
        vps_ols_mode_idc: int | None = None,
        vps_ols_output_layer_flag: Iterable[list[int]] | None = None,
        vps_ptls: Iterable[vvc_video_parameter_set_rbsp.VpsPtl] = (),
        vps_ptl_alignment_zero_bit: Iterable[int] = (),
        profile_tier_level: Iterable[vvc_profile_tier_level_] = (),
        vps_ols_ptl_idx: Iterable[int | None] = (),
        vps_sublayer_dpb_params_present_flag: int | None = None,
        vps_dpb_params: (
            Iterable[vvc_video_parameter_set_rbsp.VpsDpbParam] | None
        ) = None,
        vps_dpb_pictures: (
            Iterable[vvc_video_parameter_set_rbsp.VpsDpbPicture] | None
        ) = None,
        vps_timing_hrd_params_present_flag: int | None = None,
        general_timing_hrd_parameters: vvc_general_timing_hrd_parameters_ | None = None,
        vps_sublayer_cpb_params_present_flag: int | None = None,
        vps_ols_timing_hrd_params: (
            Iterable[vvc_video_parameter_set_rbsp.VpsOlsTimingHrdParam] | None
        ) = None,
        vps_ols_timing_hrd_idx: Iterable[int] | None = None,
        vps_extension_flag: int = 0,
        vps_extension_data_flag: str | None = None,
        rbsp_trailing_bits: vvc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.vps_video_parameter_set_id = vps_video_parameter_set_id
        self.vps_max_sublayers_minus1 = vps_max_sublayers_minus1
        self.vps_default_ptl_dpb_hrd_max_tid_flag = vps_default_ptl_dpb_hrd_max_tid_flag
        self.vps_all_independent_layers_flag = vps_all_independent_layers_flag
        self.vps_layers = list(vps_layers)
        self.vps_each_layer_is_an_ols_flag = vps_each_layer_is_an_ols_flag
        self.vps_ols_mode_idc = vps_ols_mode_idc
        self.vps_ols_output_layer_flag = (
            None
            if vps_ols_output_layer_flag is None
            else list(vps_ols_output_layer_flag)
        )
        self.vps_ptls = list(vps_ptls)
        self.vps_ptl_alignment_zero_bit = list(vps_ptl_alignment_zero_bit)
        self.profile_tier_level = list(profile_tier_level)
        self.vps_ols_ptl_idx = list(vps_ols_ptl_idx)
        self.vps_sublayer_dpb_params_present_flag = vps_sublayer_dpb_params_present_flag
        self.vps_dpb_params = None if vps_dpb_params is None else list(vps_dpb_params)
        self.vps_dpb_pictures = (
            None if vps_dpb_pictures is None else list(vps_dpb_pictures)
        )
        self.vps_timing_hrd_params_present_flag = vps_timing_hrd_params_present_flag
        self.general_timing_hrd_parameters = general_timing_hrd_parameters
        self.vps_sublayer_cpb_params_present_flag = vps_sublayer_cpb_params_present_flag
        self.vps_ols_timing_hrd_params = (
            None
            if vps_ols_timing_hrd_params is None
            else list(vps_ols_timing_hrd_params)
        )
        self.vps_ols_timing_hrd_idx = (
            None if vps_ols_timing_hrd_idx is None else list(vps_ols_timing_hrd_idx)
        )
        self.vps_extension_flag = vps_extension_flag
        self.vps_extension_data_flag = vps_extension_data_flag
        self.rbsp_trailing_bits = (
            vvc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    @property
    def vps_max_layers_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.vps_layers) - 1

    @property
    def vps_num_output_layer_sets_minus2(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.vps_ols_output_layer_flag is None
            else len(self.vps_ols_output_layer_flag) - 1
        )

    @property
    def vps_num_ptls_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.vps_ptls) - 1

    @property
    def vps_num_dpb_params_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.vps_dpb_params is None else len(self.vps_dpb_params) - 1

    @property
    def vps_num_ols_timing_hrd_params_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.vps_ols_timing_hrd_params is None
            else len(self.vps_ols_timing_hrd_params) - 1
        )

    def _read(self, r: BitReader, /) -> None:
        DependencyFlag: dict[Any, Any] = {}
        vps_direct_ref_layer_flag_at: dict[Any, Any] = {}
        vps_ols_output_layer_flag_at: dict[Any, Any] = {}
        vps_pt_present_flag_at: dict[Any, Any] = {}
        vps_ptl_max_tid_at: dict[Any, Any] = {}
        self.vps_default_ptl_dpb_hrd_max_tid_flag = None
        vps_default_ptl_dpb_hrd_max_tid_flag = 0
        self.vps_all_independent_layers_flag = None
        vps_all_independent_layers_flag = 0
        self.vps_each_layer_is_an_ols_flag = None
        vps_each_layer_is_an_ols_flag = 0
        self.vps_ols_mode_idc = None
        vps_ols_mode_idc = 0
        vps_num_output_layer_sets_minus2 = 0
        self.vps_ols_output_layer_flag = None
        vps_num_ptls_minus1 = 0
        vps_num_dpb_params_minus1 = 0
        self.vps_sublayer_dpb_params_present_flag = None
        vps_sublayer_dpb_params_present_flag = 0
        self.vps_dpb_params = None
        self.vps_dpb_pictures = None
        self.vps_timing_hrd_params_present_flag = None
        vps_timing_hrd_params_present_flag = 0
        self.general_timing_hrd_parameters = None
        self.vps_sublayer_cpb_params_present_flag = None
        vps_sublayer_cpb_params_present_flag = 0
        vps_num_ols_timing_hrd_params_minus1 = 0
        self.vps_ols_timing_hrd_params = None
        self.vps_ols_timing_hrd_idx = None
        self.vps_extension_data_flag = None
        TotalNumOlss = 0
        i = 0
        j = 0
        k = 0
        NumMultiLayerOlss = 0
        NumLayersInOls = 0
        Included = 0
        self.vps_video_parameter_set_id = r.bits("vps_video_parameter_set_id", 4)
        vps_max_layers_minus1 = r.bits("vps_max_layers_minus1", 6)
        vps_max_sublayers_minus1 = r.bits("vps_max_sublayers_minus1", 3)
        self.vps_max_sublayers_minus1 = vps_max_sublayers_minus1
        if (vps_max_layers_minus1 > 0) and (vps_max_sublayers_minus1 > 0):
            vps_default_ptl_dpb_hrd_max_tid_flag = r.bits(
                "vps_default_ptl_dpb_hrd_max_tid_flag", 1
            )
            self.vps_default_ptl_dpb_hrd_max_tid_flag = (
                vps_default_ptl_dpb_hrd_max_tid_flag
            )

        else:
            vps_default_ptl_dpb_hrd_max_tid_flag = 1

        if vps_max_layers_minus1 > 0:
            vps_all_independent_layers_flag = r.bits(
                "vps_all_independent_layers_flag", 1
            )
            self.vps_all_independent_layers_flag = vps_all_independent_layers_flag

        else:
            vps_all_independent_layers_flag = 1

        vps_layers: list[vvc_video_parameter_set_rbsp.VpsLayer] = []
        self.vps_layers = vps_layers
        r.allow("vps_layers", (vps_max_layers_minus1 + 1), 6)
        for i_2 in range((vps_max_layers_minus1 + 1)):
            row = vvc_video_parameter_set_rbsp.VpsLayer.__new__(
                vvc_video_parameter_set_rbsp.VpsLayer
            )
            vps_layers.append(row)
            row.vps_independent_layer_flag = None
            vps_independent_layer_flag = 0
            row.vps_max_tid_ref_present_flag = None
            vps_max_tid_ref_present_flag = 0
            row.vps_ref_layers = None
            row.vps_layer_id = r.bits("vps_layer_id", 6)
            if (i_2 > 0) and (not vps_all_independent_layers_flag):
                vps_independent_layer_flag = r.bits("vps_independent_layer_flag", 1)
                row.vps_independent_layer_flag = vps_independent_layer_flag
                if not vps_independent_layer_flag:
                    vps_max_tid_ref_present_flag = r.bits(
                        "vps_max_tid_ref_present_flag", 1
                    )
                    row.vps_max_tid_ref_present_flag = vps_max_tid_ref_present_flag
                    vps_ref_layers: list[vvc_video_parameter_set_rbsp.VpsRefLayer] = []
                    row.vps_ref_layers = vps_ref_layers
                    r.allow("vps_ref_layers", i_2, 1)
                    for j_2 in range(i_2):
                        row_2 = vvc_video_parameter_set_rbsp.VpsRefLayer.__new__(
                            vvc_video_parameter_set_rbsp.VpsRefLayer
                        )
                        vps_ref_layers.append(row_2)
                        row_2.vps_max_tid_il_ref_pics_plus1 = None
                        vps_direct_ref_layer_flag = r.bits(
                            "vps_direct_ref_layer_flag", 1
                        )
                        row_2.vps_direct_ref_layer_flag = vps_direct_ref_layer_flag
                        vps_direct_ref_layer_flag_at[(i_2, j_2)] = (
                            vps_direct_ref_layer_flag
                        )
                        if vps_max_tid_ref_present_flag and vps_direct_ref_layer_flag:
                            row_2.vps_max_tid_il_ref_pics_plus1 = r.bits(
                                "vps_max_tid_il_ref_pics_plus1", 3
                            )

            else:
                vps_independent_layer_flag = 1

        if vps_max_layers_minus1 > 0:
            if vps_all_independent_layers_flag:
                vps_each_layer_is_an_ols_flag = r.bits(
                    "vps_each_layer_is_an_ols_flag", 1
                )
                self.vps_each_layer_is_an_ols_flag = vps_each_layer_is_an_ols_flag

            else:
                vps_each_layer_is_an_ols_flag = vps_max_layers_minus1 == 0

            if not vps_each_layer_is_an_ols_flag:
                if not vps_all_independent_layers_flag:
                    vps_ols_mode_idc = r.bits("vps_ols_mode_idc", 2)
                    self.vps_ols_mode_idc = vps_ols_mode_idc

                else:
                    vps_ols_mode_idc = 2

                if vps_ols_mode_idc == 2:
                    vps_num_output_layer_sets_minus2 = r.bits(
                        "vps_num_output_layer_sets_minus2", 8
                    )
                    vps_ols_output_layer_flag: list[list[int]] = []
                    self.vps_ols_output_layer_flag = vps_ols_output_layer_flag
                    r.allow(
                        "vps_ols_output_layer_flag",
                        (vps_num_output_layer_sets_minus2 + 1),
                        0,
                    )
                    for i_3 in range(1, 1 + (vps_num_output_layer_sets_minus2 + 1)):
                        vps_ols_output_layer_flag_3: list[int] = []
                        vps_ols_output_layer_flag_2 = vps_ols_output_layer_flag_3
                        r.allow(
                            "vps_ols_output_layer_flag", (vps_max_layers_minus1 + 1), 1
                        )
                        for j_3 in range((vps_max_layers_minus1 + 1)):
                            vps_ols_output_layer_flag_5 = r.bits(
                                "vps_ols_output_layer_flag", 1
                            )
                            vps_ols_output_layer_flag_4 = vps_ols_output_layer_flag_5
                            vps_ols_output_layer_flag_at[(i_3, j_3)] = (
                                vps_ols_output_layer_flag_5
                            )
                            vps_ols_output_layer_flag_3.append(
                                vps_ols_output_layer_flag_4
                            )

                        vps_ols_output_layer_flag.append(vps_ols_output_layer_flag_2)

            else:
                vps_ols_mode_idc = 2

            vps_num_ptls_minus1 = r.bits("vps_num_ptls_minus1", 8)

        else:
            vps_each_layer_is_an_ols_flag = vps_max_layers_minus1 == 0
            vps_ols_mode_idc = 2

        vps_ptls: list[vvc_video_parameter_set_rbsp.VpsPtl] = []
        self.vps_ptls = vps_ptls
        r.allow("vps_ptls", (vps_num_ptls_minus1 + 1), 0)
        for i_4 in range((vps_num_ptls_minus1 + 1)):
            row_3 = vvc_video_parameter_set_rbsp.VpsPtl.__new__(
                vvc_video_parameter_set_rbsp.VpsPtl
            )
            vps_ptls.append(row_3)
            row_3.vps_pt_present_flag = None
            vps_pt_present_flag = 0
            row_3.vps_ptl_max_tid = None
            vps_ptl_max_tid = 0
            if i_4 > 0:
                vps_pt_present_flag = r.bits("vps_pt_present_flag", 1)
                row_3.vps_pt_present_flag = vps_pt_present_flag
                vps_pt_present_flag_at[i_4] = vps_pt_present_flag

            else:
                vps_pt_present_flag = 1
                vps_pt_present_flag_at[i_4] = 1

            if not vps_default_ptl_dpb_hrd_max_tid_flag:
                vps_ptl_max_tid = r.bits("vps_ptl_max_tid", 3)
                row_3.vps_ptl_max_tid = vps_ptl_max_tid
                vps_ptl_max_tid_at[i_4] = vps_ptl_max_tid

            else:
                vps_ptl_max_tid = vps_max_sublayers_minus1
                vps_ptl_max_tid_at[i_4] = vps_max_sublayers_minus1

        vps_ptl_alignment_zero_bit: list[int] = []
        self.vps_ptl_alignment_zero_bit = vps_ptl_alignment_zero_bit
        while not r.byte_aligned():
            vps_ptl_alignment_zero_bit_2 = r.bits("vps_ptl_alignment_zero_bit", 1)
            vps_ptl_alignment_zero_bit.append(vps_ptl_alignment_zero_bit_2)
            r.allow("vps_ptl_alignment_zero_bit", 1, 0)

        profile_tier_level: list[vvc_profile_tier_level_] = []
        self.profile_tier_level = profile_tier_level
        r.allow("profile_tier_level", (vps_num_ptls_minus1 + 1), 0)
        for i_5 in range((vps_num_ptls_minus1 + 1)):
            profile_tier_level_2 = vvc_profile_tier_level_._from(
                r, vps_pt_present_flag_at.get(i_5, 0), vps_ptl_max_tid_at.get(i_5, 0)
            )
            profile_tier_level.append(profile_tier_level_2)

        TotalNumOlss = (
            (vps_max_layers_minus1 + 1)
            if (vps_each_layer_is_an_ols_flag or (vps_ols_mode_idc != 2))
            else (vps_num_output_layer_sets_minus2 + 2)
        )
        vps_ols_ptl_idx: list[int | None] = []
        self.vps_ols_ptl_idx = vps_ols_ptl_idx
        r.allow("vps_ols_ptl_idx", TotalNumOlss, 0)
        for _ in range(TotalNumOlss):
            vps_ols_ptl_idx_2: int | None = None
            if (vps_num_ptls_minus1 > 0) and (
                (vps_num_ptls_minus1 + 1) != TotalNumOlss
            ):
                vps_ols_ptl_idx_2 = r.bits("vps_ols_ptl_idx", 8)

            vps_ols_ptl_idx.append(vps_ols_ptl_idx_2)

        i = 0
        while i <= vps_max_layers_minus1:
            r.turn()
            j = 0
            while j < i:
                r.turn()
                DependencyFlag[(i, j)] = vps_direct_ref_layer_flag_at.get((i, j), 0)
                k = j + 1
                while k < i:
                    r.turn()
                    if vps_direct_ref_layer_flag_at.get(
                        (i, k), 0
                    ) and DependencyFlag.get((k, j), 0):
                        DependencyFlag[(i, j)] = 1

                    k += 1

                j += 1

            i += 1

        NumMultiLayerOlss = 0
        if not vps_each_layer_is_an_ols_flag:
            i = 1
            while i < TotalNumOlss:
                r.turn()
                NumLayersInOls = 0 if (vps_ols_mode_idc == 2) else 2
                if vps_ols_mode_idc == 2:
                    j = 0
                    while j <= vps_max_layers_minus1:
                        r.turn()
                        Included = vps_ols_output_layer_flag_at.get((i, j), 0)
                        k = j + 1
                        while k <= vps_max_layers_minus1:
                            r.turn()
                            if vps_ols_output_layer_flag_at.get(
                                (i, k), 0
                            ) and DependencyFlag.get((k, j), 0):
                                Included = 1

                            k += 1

                        NumLayersInOls += Included
                        j += 1

                if NumLayersInOls > 1:
                    NumMultiLayerOlss += 1

                i += 1

        if not vps_each_layer_is_an_ols_flag:
            vps_num_dpb_params_minus1 = r.ue("vps_num_dpb_params_minus1")
            if vps_max_sublayers_minus1 > 0:
                vps_sublayer_dpb_params_present_flag = r.bits(
                    "vps_sublayer_dpb_params_present_flag", 1
                )
                self.vps_sublayer_dpb_params_present_flag = (
                    vps_sublayer_dpb_params_present_flag
                )

            vps_dpb_params: list[vvc_video_parameter_set_rbsp.VpsDpbParam] = []
            self.vps_dpb_params = vps_dpb_params
            r.allow("vps_dpb_params", (vps_num_dpb_params_minus1 + 1), 0)
            for i_6 in range((vps_num_dpb_params_minus1 + 1)):
                row_4 = vvc_video_parameter_set_rbsp.VpsDpbParam.__new__(
                    vvc_video_parameter_set_rbsp.VpsDpbParam
                )
                vps_dpb_params.append(row_4)
                row_4.vps_dpb_max_tid = None
                vps_dpb_max_tid = 0
                if not vps_default_ptl_dpb_hrd_max_tid_flag:
                    vps_dpb_max_tid = r.bits("vps_dpb_max_tid", 3)
                    row_4.vps_dpb_max_tid = vps_dpb_max_tid

                else:
                    vps_dpb_max_tid = vps_max_sublayers_minus1

                row_4.dpb_parameters = vvc_dpb_parameters_._from(
                    r, vps_dpb_max_tid, vps_sublayer_dpb_params_present_flag
                )

            vps_dpb_pictures: list[vvc_video_parameter_set_rbsp.VpsDpbPicture] = []
            self.vps_dpb_pictures = vps_dpb_pictures
            r.allow("vps_dpb_pictures", NumMultiLayerOlss, 2)
            for _ in range(NumMultiLayerOlss):
                row_5 = vvc_video_parameter_set_rbsp.VpsDpbPicture.__new__(
                    vvc_video_parameter_set_rbsp.VpsDpbPicture
                )
                vps_dpb_pictures.append(row_5)
                row_5.vps_ols_dpb_params_idx = None
                row_5.vps_ols_dpb_pic_width = r.ue("vps_ols_dpb_pic_width")
                row_5.vps_ols_dpb_pic_height = r.ue("vps_ols_dpb_pic_height")
                row_5.vps_ols_dpb_chroma_format = r.bits("vps_ols_dpb_chroma_format", 2)
                row_5.vps_ols_dpb_bitdepth_minus8 = r.ue("vps_ols_dpb_bitdepth_minus8")
                if (vps_num_dpb_params_minus1 > 0) and (
                    (vps_num_dpb_params_minus1 + 1) != NumMultiLayerOlss
                ):
                    row_5.vps_ols_dpb_params_idx = r.ue("vps_ols_dpb_params_idx")

            vps_timing_hrd_params_present_flag = r.bits(
                "vps_timing_hrd_params_present_flag", 1
            )
            self.vps_timing_hrd_params_present_flag = vps_timing_hrd_params_present_flag
            if vps_timing_hrd_params_present_flag:
                self.general_timing_hrd_parameters = (
                    vvc_general_timing_hrd_parameters_._from(r)
                )
                if vps_max_sublayers_minus1 > 0:
                    vps_sublayer_cpb_params_present_flag = r.bits(
                        "vps_sublayer_cpb_params_present_flag", 1
                    )
                    self.vps_sublayer_cpb_params_present_flag = (
                        vps_sublayer_cpb_params_present_flag
                    )

                vps_num_ols_timing_hrd_params_minus1 = r.ue(
                    "vps_num_ols_timing_hrd_params_minus1"
                )
                vps_ols_timing_hrd_params: list[
                    vvc_video_parameter_set_rbsp.VpsOlsTimingHrdParam
                ] = []
                self.vps_ols_timing_hrd_params = vps_ols_timing_hrd_params
                r.allow(
                    "vps_ols_timing_hrd_params",
                    (vps_num_ols_timing_hrd_params_minus1 + 1),
                    0,
                )
                for i_7 in range((vps_num_ols_timing_hrd_params_minus1 + 1)):
                    row_6 = vvc_video_parameter_set_rbsp.VpsOlsTimingHrdParam.__new__(
                        vvc_video_parameter_set_rbsp.VpsOlsTimingHrdParam
                    )
                    vps_ols_timing_hrd_params.append(row_6)
                    row_6.vps_hrd_max_tid = None
                    vps_hrd_max_tid = 0
                    firstSubLayer = 0
                    if not vps_default_ptl_dpb_hrd_max_tid_flag:
                        vps_hrd_max_tid = r.bits("vps_hrd_max_tid", 3)
                        row_6.vps_hrd_max_tid = vps_hrd_max_tid

                    else:
                        vps_hrd_max_tid = vps_max_sublayers_minus1

                    firstSubLayer = (
                        0 if vps_sublayer_cpb_params_present_flag else vps_hrd_max_tid
                    )
                    row_6.ols_timing_hrd_parameters = (
                        vvc_ols_timing_hrd_parameters_._from(
                            r, firstSubLayer, vps_hrd_max_tid
                        )
                    )

                if (vps_num_ols_timing_hrd_params_minus1 > 0) and (
                    (vps_num_ols_timing_hrd_params_minus1 + 1) != NumMultiLayerOlss
                ):
                    vps_ols_timing_hrd_idx: list[int] = []
                    self.vps_ols_timing_hrd_idx = vps_ols_timing_hrd_idx
                    r.allow("vps_ols_timing_hrd_idx", NumMultiLayerOlss, 0)
                    for _ in range(NumMultiLayerOlss):
                        vps_ols_timing_hrd_idx_2 = r.ue("vps_ols_timing_hrd_idx")
                        vps_ols_timing_hrd_idx.append(vps_ols_timing_hrd_idx_2)

        vps_extension_flag = r.bits("vps_extension_flag", 1)
        self.vps_extension_flag = vps_extension_flag
        if vps_extension_flag:
            self.vps_extension_data_flag = r.bit_text(
                "vps_extension_data_flag", r.rbsp_bits_left()
            )

        self.rbsp_trailing_bits = vvc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        DependencyFlag: dict[Any, Any] = {}
        vps_direct_ref_layer_flag_at: dict[Any, Any] = {}
        vps_ols_output_layer_flag_at: dict[Any, Any] = {}
        vps_pt_present_flag_at: dict[Any, Any] = {}
        vps_ptl_max_tid_at: dict[Any, Any] = {}
        vps_max_layers_minus1 = len(self.vps_layers) - 1
        vps_max_sublayers_minus1 = self.vps_max_sublayers_minus1
        vps_default_ptl_dpb_hrd_max_tid_flag = (
            self.vps_default_ptl_dpb_hrd_max_tid_flag or 0
        )
        vps_all_independent_layers_flag = self.vps_all_independent_layers_flag or 0
        vps_each_layer_is_an_ols_flag = self.vps_each_layer_is_an_ols_flag or 0
        vps_ols_mode_idc = self.vps_ols_mode_idc or 0
        vps_num_output_layer_sets_minus2 = (
            0
            if self.vps_ols_output_layer_flag is None
            else len(self.vps_ols_output_layer_flag) - 1
        )
        vps_num_ptls_minus1 = len(self.vps_ptls) - 1
        vps_num_dpb_params_minus1 = (
            0 if self.vps_dpb_params is None else len(self.vps_dpb_params) - 1
        )
        vps_sublayer_dpb_params_present_flag = (
            self.vps_sublayer_dpb_params_present_flag or 0
        )
        vps_timing_hrd_params_present_flag = (
            self.vps_timing_hrd_params_present_flag or 0
        )
        vps_sublayer_cpb_params_present_flag = (
            self.vps_sublayer_cpb_params_present_flag or 0
        )
        vps_num_ols_timing_hrd_params_minus1 = (
            0
            if self.vps_ols_timing_hrd_params is None
            else len(self.vps_ols_timing_hrd_params) - 1
        )
        vps_extension_flag = self.vps_extension_flag
        TotalNumOlss = 0
        i = 0
        j = 0
        k = 0
        NumMultiLayerOlss = 0
        NumLayersInOls = 0
        Included = 0
        w.bits("vps_video_parameter_set_id", self.vps_video_parameter_set_id, 4)
        w.bits("vps_max_layers_minus1", vps_max_layers_minus1, 6)
        w.bits("vps_max_sublayers_minus1", self.vps_max_sublayers_minus1, 3)
        if (vps_max_layers_minus1 > 0) and (vps_max_sublayers_minus1 > 0):
            w.bits(
                "vps_default_ptl_dpb_hrd_max_tid_flag",
                self.vps_default_ptl_dpb_hrd_max_tid_flag,
                1,
            )

        else:
            vps_default_ptl_dpb_hrd_max_tid_flag = 1

        if vps_max_layers_minus1 > 0:
            w.bits(
                "vps_all_independent_layers_flag",
                self.vps_all_independent_layers_flag,
                1,
            )

        else:
            vps_all_independent_layers_flag = 1

        for i_2, row in enumerate(self.vps_layers):
            vps_independent_layer_flag = row.vps_independent_layer_flag or 0
            vps_max_tid_ref_present_flag = row.vps_max_tid_ref_present_flag or 0
            w.bits("vps_layer_id", row.vps_layer_id, 6)
            if (i_2 > 0) and (not vps_all_independent_layers_flag):
                w.bits("vps_independent_layer_flag", row.vps_independent_layer_flag, 1)
                if not vps_independent_layer_flag:
                    w.bits(
                        "vps_max_tid_ref_present_flag",
                        row.vps_max_tid_ref_present_flag,
                        1,
                    )
                    w.same("vps_ref_layers", row.vps_ref_layers, i_2)
                    for j_2, row_2 in enumerate(row.vps_ref_layers or ()):
                        vps_direct_ref_layer_flag = row_2.vps_direct_ref_layer_flag
                        w.bits(
                            "vps_direct_ref_layer_flag",
                            row_2.vps_direct_ref_layer_flag,
                            1,
                        )
                        vps_direct_ref_layer_flag_at[(i_2, j_2)] = (
                            vps_direct_ref_layer_flag
                        )
                        if vps_max_tid_ref_present_flag and vps_direct_ref_layer_flag:
                            w.bits(
                                "vps_max_tid_il_ref_pics_plus1",
                                row_2.vps_max_tid_il_ref_pics_plus1,
                                3,
                            )

            else:
                vps_independent_layer_flag = 1

        if vps_max_layers_minus1 > 0:
            if vps_all_independent_layers_flag:
                w.bits(
                    "vps_each_layer_is_an_ols_flag",
                    self.vps_each_layer_is_an_ols_flag,
                    1,
                )

            else:
                vps_each_layer_is_an_ols_flag = vps_max_layers_minus1 == 0

            if not vps_each_layer_is_an_ols_flag:
                if not vps_all_independent_layers_flag:
                    w.bits("vps_ols_mode_idc", self.vps_ols_mode_idc, 2)

                else:
                    vps_ols_mode_idc = 2

                if vps_ols_mode_idc == 2:
                    w.bits(
                        "vps_num_output_layer_sets_minus2",
                        vps_num_output_layer_sets_minus2,
                        8,
                    )
                    for i_3, vps_ols_output_layer_flag in enumerate(
                        self.vps_ols_output_layer_flag or (), 1
                    ):
                        w.same(
                            "vps_ols_output_layer_flag",
                            vps_ols_output_layer_flag,
                            (vps_max_layers_minus1 + 1),
                        )
                        for j_3, vps_ols_output_layer_flag_2 in enumerate(
                            vps_ols_output_layer_flag
                        ):
                            w.bits(
                                "vps_ols_output_layer_flag",
                                vps_ols_output_layer_flag_2,
                                1,
                            )
                            vps_ols_output_layer_flag_at[(i_3, j_3)] = (
                                vps_ols_output_layer_flag_2
                            )

            else:
                vps_ols_mode_idc = 2

            w.bits("vps_num_ptls_minus1", vps_num_ptls_minus1, 8)

        else:
            vps_each_layer_is_an_ols_flag = vps_max_layers_minus1 == 0
            vps_ols_mode_idc = 2

        for i_4, row_3 in enumerate(self.vps_ptls):
            vps_pt_present_flag = row_3.vps_pt_present_flag or 0
            vps_ptl_max_tid = row_3.vps_ptl_max_tid or 0
            if i_4 > 0:
                w.bits("vps_pt_present_flag", row_3.vps_pt_present_flag, 1)
                vps_pt_present_flag_at[i_4] = vps_pt_present_flag

            else:
                vps_pt_present_flag = 1
                vps_pt_present_flag_at[i_4] = 1

            if not vps_default_ptl_dpb_hrd_max_tid_flag:
                w.bits("vps_ptl_max_tid", row_3.vps_ptl_max_tid, 3)
                vps_ptl_max_tid_at[i_4] = vps_ptl_max_tid

            else:
                vps_ptl_max_tid = vps_max_sublayers_minus1
                vps_ptl_max_tid_at[i_4] = vps_max_sublayers_minus1

        for vps_ptl_alignment_zero_bit in w.aligning(
            "vps_ptl_alignment_zero_bit", self.vps_ptl_alignment_zero_bit, 0
        ):
            w.bits("vps_ptl_alignment_zero_bit", vps_ptl_alignment_zero_bit, 1)

        w.same("profile_tier_level", self.profile_tier_level, (vps_num_ptls_minus1 + 1))
        for i_5, profile_tier_level in enumerate(self.profile_tier_level):
            w.record(
                "profile_tier_level",
                profile_tier_level,
                vps_pt_present_flag_at.get(i_5, 0),
                vps_ptl_max_tid_at.get(i_5, 0),
            )

        TotalNumOlss = (
            (vps_max_layers_minus1 + 1)
            if (vps_each_layer_is_an_ols_flag or (vps_ols_mode_idc != 2))
            else (vps_num_output_layer_sets_minus2 + 2)
        )
        w.same("vps_ols_ptl_idx", self.vps_ols_ptl_idx, TotalNumOlss)
        for vps_ols_ptl_idx in self.vps_ols_ptl_idx:
            if (vps_num_ptls_minus1 > 0) and (
                (vps_num_ptls_minus1 + 1) != TotalNumOlss
            ):
                w.bits("vps_ols_ptl_idx", vps_ols_ptl_idx, 8)

        i = 0
        while i <= vps_max_layers_minus1:
            w.turn()
            j = 0
            while j < i:
                w.turn()
                DependencyFlag[(i, j)] = vps_direct_ref_layer_flag_at.get((i, j), 0)
                k = j + 1
                while k < i:
                    w.turn()
                    if vps_direct_ref_layer_flag_at.get(
                        (i, k), 0
                    ) and DependencyFlag.get((k, j), 0):
                        DependencyFlag[(i, j)] = 1

                    k += 1

                j += 1

            i += 1

        NumMultiLayerOlss = 0
        if not vps_each_layer_is_an_ols_flag:
            i = 1
            while i < TotalNumOlss:
                w.turn()
                NumLayersInOls = 0 if (vps_ols_mode_idc == 2) else 2
                if vps_ols_mode_idc == 2:
                    j = 0
                    while j <= vps_max_layers_minus1:
                        w.turn()
                        Included = vps_ols_output_layer_flag_at.get((i, j), 0)
                        k = j + 1
                        while k <= vps_max_layers_minus1:
                            w.turn()
                            if vps_ols_output_layer_flag_at.get(
                                (i, k), 0
                            ) and DependencyFlag.get((k, j), 0):
                                Included = 1

                            k += 1

                        NumLayersInOls += Included
                        j += 1

                if NumLayersInOls > 1:
                    NumMultiLayerOlss += 1

                i += 1

        if not vps_each_layer_is_an_ols_flag:
            w.ue("vps_num_dpb_params_minus1", vps_num_dpb_params_minus1)
            if vps_max_sublayers_minus1 > 0:
                w.bits(
                    "vps_sublayer_dpb_params_present_flag",
                    self.vps_sublayer_dpb_params_present_flag,
                    1,
                )

            for i_6, row_4 in enumerate(self.vps_dpb_params or ()):
                vps_dpb_max_tid = row_4.vps_dpb_max_tid or 0
                if not vps_default_ptl_dpb_hrd_max_tid_flag:
                    w.bits("vps_dpb_max_tid", row_4.vps_dpb_max_tid, 3)

                else:
                    vps_dpb_max_tid = vps_max_sublayers_minus1

                w.record(
                    "dpb_parameters",
                    row_4.dpb_parameters,
                    vps_dpb_max_tid,
                    vps_sublayer_dpb_params_present_flag,
                )

            w.same("vps_dpb_pictures", self.vps_dpb_pictures, NumMultiLayerOlss)
            for row_5 in self.vps_dpb_pictures or ():
                w.ue("vps_ols_dpb_pic_width", row_5.vps_ols_dpb_pic_width)
                w.ue("vps_ols_dpb_pic_height", row_5.vps_ols_dpb_pic_height)
                w.bits("vps_ols_dpb_chroma_format", row_5.vps_ols_dpb_chroma_format, 2)
                w.ue("vps_ols_dpb_bitdepth_minus8", row_5.vps_ols_dpb_bitdepth_minus8)
                if (vps_num_dpb_params_minus1 > 0) and (
                    (vps_num_dpb_params_minus1 + 1) != NumMultiLayerOlss
                ):
                    w.ue("vps_ols_dpb_params_idx", row_5.vps_ols_dpb_params_idx)

            w.bits(
                "vps_timing_hrd_params_present_flag",
                self.vps_timing_hrd_params_present_flag,
                1,
            )
            if vps_timing_hrd_params_present_flag:
                w.record(
                    "general_timing_hrd_parameters", self.general_timing_hrd_parameters
                )
                if vps_max_sublayers_minus1 > 0:
                    w.bits(
                        "vps_sublayer_cpb_params_present_flag",
                        self.vps_sublayer_cpb_params_present_flag,
                        1,
                    )

                w.ue(
                    "vps_num_ols_timing_hrd_params_minus1",
                    vps_num_ols_timing_hrd_params_minus1,
                )
                for i_7, row_6 in enumerate(self.vps_ols_timing_hrd_params or ()):
                    vps_hrd_max_tid = row_6.vps_hrd_max_tid or 0
                    firstSubLayer = 0
                    if not vps_default_ptl_dpb_hrd_max_tid_flag:
                        w.bits("vps_hrd_max_tid", row_6.vps_hrd_max_tid, 3)

                    else:
                        vps_hrd_max_tid = vps_max_sublayers_minus1

                    firstSubLayer = (
                        0 if vps_sublayer_cpb_params_present_flag else vps_hrd_max_tid
                    )
                    w.record(
                        "ols_timing_hrd_parameters",
                        row_6.ols_timing_hrd_parameters,
                        firstSubLayer,
                        vps_hrd_max_tid,
                    )

                if (vps_num_ols_timing_hrd_params_minus1 > 0) and (
                    (vps_num_ols_timing_hrd_params_minus1 + 1) != NumMultiLayerOlss
                ):
                    w.same(
                        "vps_ols_timing_hrd_idx",
                        self.vps_ols_timing_hrd_idx,
                        NumMultiLayerOlss,
                    )
                    for vps_ols_timing_hrd_idx in self.vps_ols_timing_hrd_idx or ():
                        w.ue("vps_ols_timing_hrd_idx", vps_ols_timing_hrd_idx)

        w.bits("vps_extension_flag", self.vps_extension_flag, 1)
        if vps_extension_flag:
            w.bit_text("vps_extension_data_flag", self.vps_extension_data_flag)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
