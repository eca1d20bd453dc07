"""hevc_sps_3d_extension of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_sps_3d_extension(BitRecord):
    """What views with depth add.

    ISO/IEC 23008-2:2023, I.7.3.2.2.5::

        sps_3d_extension() {
            for (d = 0; d <= 1; d++) { // @as tools
                iv_di_mc_enabled_flag[d]                        u(1)
                iv_mv_scal_enabled_flag[d]                      u(1)
                if (d == 0) {
                    log2_ivmc_sub_pb_size_minus3[d]             ue(v)
                    iv_res_pred_enabled_flag[d]                 u(1)
                    depth_ref_enabled_flag[d]                   u(1)
                    vsp_mc_enabled_flag[d]                      u(1)
                    dbbp_enabled_flag[d]                        u(1)
                } else {
                    tex_mc_enabled_flag[d]                      u(1)
                    log2_texmc_sub_pb_size_minus3[d]            ue(v)
                    intra_contour_enabled_flag[d]               u(1)
                    intra_dc_only_wedge_enabled_flag[d]         u(1)
                    cqt_cu_part_pred_enabled_flag[d]            u(1)
                    inter_dc_only_enabled_flag[d]               u(1)
                    skip_intra_enabled_flag[d]                  u(1)
                }
            }
        }

    Attributes:
        tools: A list of ``Tool``.
    """

    __slots__ = ("tools",)

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, I.7.3.2.2.5"
    _fields: ClassVar[tuple[str, ...]] = ("tools",)

    _spelled: ClassVar[str] = "sps_3d_extension"

    tools: list[hevc_sps_3d_extension.Tool]

    class Tool(Row):
        """One of the ``tools`` of hevc_sps_3d_extension.

        Attributes:
            iv_di_mc_enabled_flag: ``u(1)``.
            iv_mv_scal_enabled_flag: ``u(1)``.
            log2_ivmc_sub_pb_size_minus3: ``ue(v)``; None when left out.
            iv_res_pred_enabled_flag: ``u(1)``; None when left out.
            depth_ref_enabled_flag: ``u(1)``; None when left out.
            vsp_mc_enabled_flag: ``u(1)``; None when left out.
            dbbp_enabled_flag: ``u(1)``; None when left out.
            tex_mc_enabled_flag: ``u(1)``; None when left out.
            log2_texmc_sub_pb_size_minus3: ``ue(v)``; None when left out.
            intra_contour_enabled_flag: ``u(1)``; None when left out.
            intra_dc_only_wedge_enabled_flag: ``u(1)``; None when left out.
            cqt_cu_part_pred_enabled_flag: ``u(1)``; None when left out.
            inter_dc_only_enabled_flag: ``u(1)``; None when left out.
            skip_intra_enabled_flag: ``u(1)``; None when left out.
        """

        __slots__ = (
            "cqt_cu_part_pred_enabled_flag",
            "dbbp_enabled_flag",
            "depth_ref_enabled_flag",
            "inter_dc_only_enabled_flag",
            "intra_contour_enabled_flag",
            "intra_dc_only_wedge_enabled_flag",
            "iv_di_mc_enabled_flag",
            "iv_mv_scal_enabled_flag",
            "iv_res_pred_enabled_flag",
            "log2_ivmc_sub_pb_size_minus3",
            "log2_texmc_sub_pb_size_minus3",
            "skip_intra_enabled_flag",
            "tex_mc_enabled_flag",
            "vsp_mc_enabled_flag",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "iv_di_mc_enabled_flag",
            "iv_mv_scal_enabled_flag",
            "log2_ivmc_sub_pb_size_minus3",
            "iv_res_pred_enabled_flag",
            "depth_ref_enabled_flag",
            "vsp_mc_enabled_flag",
            "dbbp_enabled_flag",
            "tex_mc_enabled_flag",
            "log2_texmc_sub_pb_size_minus3",
            "intra_contour_enabled_flag",
            "intra_dc_only_wedge_enabled_flag",
            "cqt_cu_part_pred_enabled_flag",
            "inter_dc_only_enabled_flag",
            "skip_intra_enabled_flag",
        )

        iv_di_mc_enabled_flag: int
        iv_mv_scal_enabled_flag: int
        log2_ivmc_sub_pb_size_minus3: int | None
        iv_res_pred_enabled_flag: int | None
        depth_ref_enabled_flag: int | None
        vsp_mc_enabled_flag: int | None
        dbbp_enabled_flag: int | None
        tex_mc_enabled_flag: int | None
        log2_texmc_sub_pb_size_minus3: int | None
        intra_contour_enabled_flag: int | None
        intra_dc_only_wedge_enabled_flag: int | None
        cqt_cu_part_pred_enabled_flag: int | None
        inter_dc_only_enabled_flag: int | None
        skip_intra_enabled_flag: int | None

        def __init__(
            self,
            *,
            iv_di_mc_enabled_flag: int = 0,
            iv_mv_scal_enabled_flag: int = 0,
            log2_ivmc_sub_pb_size_minus3: int | None = None,
            iv_res_pred_enabled_flag: int | None = None,
            depth_ref_enabled_flag: int | None = None,
            vsp_mc_enabled_flag: int | None = None,
            dbbp_enabled_flag: int | None = None,
            tex_mc_enabled_flag: int | None = None,
            log2_texmc_sub_pb_size_minus3: int | None = None,
            intra_contour_enabled_flag: int | None = None,
            intra_dc_only_wedge_enabled_flag: int | None = None,
            cqt_cu_part_pred_enabled_flag: int | None = None,
            inter_dc_only_enabled_flag: int | None = None,
            skip_intra_enabled_flag: int | None = None,
        ) -> None:
            self.iv_di_mc_enabled_flag = iv_di_mc_enabled_flag
            self.iv_mv_scal_enabled_flag = iv_mv_scal_enabled_flag
            self.log2_ivmc_sub_pb_size_minus3 = log2_ivmc_sub_pb_size_minus3
            self.iv_res_pred_enabled_flag = iv_res_pred_enabled_flag
            self.depth_ref_enabled_flag = depth_ref_enabled_flag
            self.vsp_mc_enabled_flag = vsp_mc_enabled_flag
            self.dbbp_enabled_flag = dbbp_enabled_flag
            self.tex_mc_enabled_flag = tex_mc_enabled_flag
            self.log2_texmc_sub_pb_size_minus3 = log2_texmc_sub_pb_size_minus3
            self.intra_contour_enabled_flag = intra_contour_enabled_flag
            self.intra_dc_only_wedge_enabled_flag = intra_dc_only_wedge_enabled_flag
            self.cqt_cu_part_pred_enabled_flag = cqt_cu_part_pred_enabled_flag
            self.inter_dc_only_enabled_flag = inter_dc_only_enabled_flag
            self.skip_intra_enabled_flag = skip_intra_enabled_flag

    def __init__(self, *, tools: Iterable[hevc_sps_3d_extension.Tool] = ()) -> None:
        BitRecord.__init__(self)
        self.tools = list(tools)

    def _read(self, r: BitReader, /) -> None:
        tools: list[hevc_sps_3d_extension.Tool] = []
        self.tools = tools
        r.allow("tools", 2, 6)
        for d in range(2):
            row = hevc_sps_3d_extension.Tool.__new__(hevc_sps_3d_extension.Tool)
            tools.append(row)
            row.log2_ivmc_sub_pb_size_minus3 = None
            row.iv_res_pred_enabled_flag = None
            row.depth_ref_enabled_flag = None
            row.vsp_mc_enabled_flag = None
            row.dbbp_enabled_flag = None
            row.tex_mc_enabled_flag = None
            row.log2_texmc_sub_pb_size_minus3 = None
            row.intra_contour_enabled_flag = None
            row.intra_dc_only_wedge_enabled_flag = None
            row.cqt_cu_part_pred_enabled_flag = None
            row.inter_dc_only_enabled_flag = None
            row.skip_intra_enabled_flag = None
            row.iv_di_mc_enabled_flag = r.bits("iv_di_mc_enabled_flag", 1)
            row.iv_mv_scal_enabled_flag = r.bits("iv_mv_scal_enabled_flag", 1)
            if d == 0:
                row.log2_ivmc_sub_pb_size_minus3 = r.ue("log2_ivmc_sub_pb_size_minus3")
                row.iv_res_pred_enabled_flag = r.bits("iv_res_pred_enabled_flag", 1)
                row.depth_ref_enabled_flag = r.bits("depth_ref_enabled_flag", 1)
                row.vsp_mc_enabled_flag = r.bits("vsp_mc_enabled_flag", 1)
                row.dbbp_enabled_flag = r.bits("dbbp_enabled_flag", 1)

            else:
                row.tex_mc_enabled_flag = r.bits("tex_mc_enabled_flag", 1)
                row.log2_texmc_sub_pb_size_minus3 = r.ue(
                    "log2_texmc_sub_pb_size_minus3"
                )
                row.intra_contour_enabled_flag = r.bits("intra_contour_enabled_flag", 1)
                row.intra_dc_only_wedge_enabled_flag = r.bits(
                    "intra_dc_only_wedge_enabled_flag", 1
                )
                row.cqt_cu_part_pred_enabled_flag = r.bits(
                    "cqt_cu_part_pred_enabled_flag", 1
                )
                row.inter_dc_only_enabled_flag = r.bits("inter_dc_only_enabled_flag", 1)
                row.skip_intra_enabled_flag = r.bits("skip_intra_enabled_flag", 1)

    def _write(self, w: BitWriter, /) -> None:
        w.same("tools", self.tools, 2)
        for d, row in enumerate(self.tools):
            w.bits("iv_di_mc_enabled_flag", row.iv_di_mc_enabled_flag, 1)
            w.bits("iv_mv_scal_enabled_flag", row.iv_mv_scal_enabled_flag, 1)
            if d == 0:
                w.ue("log2_ivmc_sub_pb_size_minus3", row.log2_ivmc_sub_pb_size_minus3)
                w.bits("iv_res_pred_enabled_flag", row.iv_res_pred_enabled_flag, 1)
                w.bits("depth_ref_enabled_flag", row.depth_ref_enabled_flag, 1)
                w.bits("vsp_mc_enabled_flag", row.vsp_mc_enabled_flag, 1)
                w.bits("dbbp_enabled_flag", row.dbbp_enabled_flag, 1)

            else:
                w.bits("tex_mc_enabled_flag", row.tex_mc_enabled_flag, 1)
                w.ue("log2_texmc_sub_pb_size_minus3", row.log2_texmc_sub_pb_size_minus3)
                w.bits("intra_contour_enabled_flag", row.intra_contour_enabled_flag, 1)
                w.bits(
                    "intra_dc_only_wedge_enabled_flag",
                    row.intra_dc_only_wedge_enabled_flag,
                    1,
                )
                w.bits(
                    "cqt_cu_part_pred_enabled_flag",
                    row.cqt_cu_part_pred_enabled_flag,
                    1,
                )
                w.bits("inter_dc_only_enabled_flag", row.inter_dc_only_enabled_flag, 1)
                w.bits("skip_intra_enabled_flag", row.skip_intra_enabled_flag, 1)
