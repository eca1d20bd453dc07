"""hevc_sps_scc_extension of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
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


class hevc_sps_scc_extension(BitRecord):
    """Tools for pictures of screens.

    ISO/IEC 23008-2:2023, 7.3.2.2.3::

        sps_scc_extension() {
            sps_curr_pic_ref_enabled_flag                       u(1)
            palette_mode_enabled_flag                           u(1)
            if (palette_mode_enabled_flag) {
                palette_max_size                                ue(v)
                delta_palette_max_predictor_size                ue(v)
                sps_palette_predictor_initializers_present_flag u(1)
                if (sps_palette_predictor_initializers_present_flag) {
                    sps_num_palette_predictor_initializers_minus1 ue(v)
                    numComps = chroma_format_idc == 0 ? 1 : 3
                    for (comp = 0; comp < numComps; comp++) {
                        for (i = 0; i <= sps_num_palette_predictor_initializers_minus1; i++) {
                            sps_palette_predictor_initializer[comp][i] u(v: 8 + (comp == 0 ? bit_depth_luma_minus8 : bit_depth_chroma_minus8))
                        }
                    }
                }
            }
            motion_vector_resolution_control_idc                u(2)
            intra_boundary_filtering_disabled_flag              u(1)
        }

    Attributes:
        sps_curr_pic_ref_enabled_flag: ``u(1)``.
        palette_mode_enabled_flag: ``u(1)``.
        palette_max_size: ``ue(v)``; None when left out.
        delta_palette_max_predictor_size: ``ue(v)``; None when left out.
        sps_palette_predictor_initializers_present_flag: ``u(1)``; None when left out.
        sps_num_palette_predictor_initializers_minus1: ``ue(v)``; None when left out.
        sps_palette_predictor_initializer: A list of ``sps_palette_predictor_initializer``;
            None when left out.
        motion_vector_resolution_control_idc: ``u(2)``.
        intra_boundary_filtering_disabled_flag: ``u(1)``.
    """

    __slots__ = (
        "delta_palette_max_predictor_size",
        "intra_boundary_filtering_disabled_flag",
        "motion_vector_resolution_control_idc",
        "palette_max_size",
        "palette_mode_enabled_flag",
        "sps_curr_pic_ref_enabled_flag",
        "sps_num_palette_predictor_initializers_minus1",
        "sps_palette_predictor_initializer",
        "sps_palette_predictor_initializers_present_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.2.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "sps_curr_pic_ref_enabled_flag",
        "palette_mode_enabled_flag",
        "palette_max_size",
        "delta_palette_max_predictor_size",
        "sps_palette_predictor_initializers_present_flag",
        "sps_num_palette_predictor_initializers_minus1",
        "sps_palette_predictor_initializer",
        "motion_vector_resolution_control_idc",
        "intra_boundary_filtering_disabled_flag",
    )

    _spelled: ClassVar[str] = "sps_scc_extension"
    _given: ClassVar[tuple[str, ...]] = (
        "bit_depth_chroma_minus8",
        "bit_depth_luma_minus8",
        "chroma_format_idc",
    )

    sps_curr_pic_ref_enabled_flag: int
    palette_mode_enabled_flag: int
    palette_max_size: int | None
    delta_palette_max_predictor_size: int | None
    sps_palette_predictor_initializers_present_flag: int | None
    sps_num_palette_predictor_initializers_minus1: int | None
    sps_palette_predictor_initializer: list[Table] | None
    motion_vector_resolution_control_idc: int
    intra_boundary_filtering_disabled_flag: int

    def __init__(
        self,
        *,
        sps_curr_pic_ref_enabled_flag: int = 0,
        palette_mode_enabled_flag: int = 0,
        palette_max_size: int | None = None,
        delta_palette_max_predictor_size: int | None = None,
        sps_palette_predictor_initializers_present_flag: int | None = None,
        sps_num_palette_predictor_initializers_minus1: int | None = None,
        sps_palette_predictor_initializer: Iterable[Table] | None = None,
        motion_vector_resolution_control_idc: int = 0,
        intra_boundary_filtering_disabled_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.sps_curr_pic_ref_enabled_flag = sps_curr_pic_ref_enabled_flag
        self.palette_mode_enabled_flag = palette_mode_enabled_flag
        self.palette_max_size = palette_max_size
        self.delta_palette_max_predictor_size = delta_palette_max_predictor_size
        self.sps_palette_predictor_initializers_present_flag = (
            sps_palette_predictor_initializers_present_flag
        )
        self.sps_num_palette_predictor_initializers_minus1 = (
            sps_num_palette_predictor_initializers_minus1
        )
        self.sps_palette_predictor_initializer = (
            None
            if sps_palette_predictor_initializer is None
            else list(sps_palette_predictor_initializer)
        )
        self.motion_vector_resolution_control_idc = motion_vector_resolution_control_idc
        self.intra_boundary_filtering_disabled_flag = (
            intra_boundary_filtering_disabled_flag
        )

    def _read(
        self,
        r: BitReader,
        /,
        bit_depth_chroma_minus8: Any,
        bit_depth_luma_minus8: Any,
        chroma_format_idc: Any,
    ) -> None:
        self.palette_max_size = None
        self.delta_palette_max_predictor_size = None
        self.sps_palette_predictor_initializers_present_flag = None
        sps_palette_predictor_initializers_present_flag = 0
        self.sps_num_palette_predictor_initializers_minus1 = None
        sps_num_palette_predictor_initializers_minus1 = 0
        self.sps_palette_predictor_initializer = None
        numComps = 0
        self.sps_curr_pic_ref_enabled_flag = r.bits("sps_curr_pic_ref_enabled_flag", 1)
        palette_mode_enabled_flag = r.bits("palette_mode_enabled_flag", 1)
        self.palette_mode_enabled_flag = palette_mode_enabled_flag
        if palette_mode_enabled_flag:
            self.palette_max_size = r.ue("palette_max_size")
            self.delta_palette_max_predictor_size = r.ue(
                "delta_palette_max_predictor_size"
            )
            sps_palette_predictor_initializers_present_flag = r.bits(
                "sps_palette_predictor_initializers_present_flag", 1
            )
            self.sps_palette_predictor_initializers_present_flag = (
                sps_palette_predictor_initializers_present_flag
            )
            if sps_palette_predictor_initializers_present_flag:
                sps_num_palette_predictor_initializers_minus1 = r.ue(
                    "sps_num_palette_predictor_initializers_minus1"
                )
                self.sps_num_palette_predictor_initializers_minus1 = (
                    sps_num_palette_predictor_initializers_minus1
                )
                numComps = 1 if (chroma_format_idc == 0) else 3
                sps_palette_predictor_initializer: list[Table] = []
                self.sps_palette_predictor_initializer = (
                    sps_palette_predictor_initializer
                )
                r.allow("sps_palette_predictor_initializer", numComps, 0)
                for comp in range(numComps):
                    sps_palette_predictor_initializer_2 = r.numbers(
                        "sps_palette_predictor_initializer",
                        (
                            8
                            + (
                                bit_depth_luma_minus8
                                if (comp == 0)
                                else bit_depth_chroma_minus8
                            )
                        ),
                        (sps_num_palette_predictor_initializers_minus1 + 1),
                    )
                    sps_palette_predictor_initializer.append(
                        sps_palette_predictor_initializer_2
                    )

        self.motion_vector_resolution_control_idc = r.bits(
            "motion_vector_resolution_control_idc", 2
        )
        self.intra_boundary_filtering_disabled_flag = r.bits(
            "intra_boundary_filtering_disabled_flag", 1
        )

    def _write(
        self,
        w: BitWriter,
        /,
        bit_depth_chroma_minus8: Any,
        bit_depth_luma_minus8: Any,
        chroma_format_idc: Any,
    ) -> None:
        palette_mode_enabled_flag = self.palette_mode_enabled_flag
        sps_palette_predictor_initializers_present_flag = (
            self.sps_palette_predictor_initializers_present_flag or 0
        )
        sps_num_palette_predictor_initializers_minus1 = (
            self.sps_num_palette_predictor_initializers_minus1 or 0
        )
        numComps = 0
        w.bits("sps_curr_pic_ref_enabled_flag", self.sps_curr_pic_ref_enabled_flag, 1)
        w.bits("palette_mode_enabled_flag", self.palette_mode_enabled_flag, 1)
        if palette_mode_enabled_flag:
            w.ue("palette_max_size", self.palette_max_size)
            w.ue(
                "delta_palette_max_predictor_size",
                self.delta_palette_max_predictor_size,
            )
            w.bits(
                "sps_palette_predictor_initializers_present_flag",
                self.sps_palette_predictor_initializers_present_flag,
                1,
            )
            if sps_palette_predictor_initializers_present_flag:
                w.ue(
                    "sps_num_palette_predictor_initializers_minus1",
                    self.sps_num_palette_predictor_initializers_minus1,
                )
                numComps = 1 if (chroma_format_idc == 0) else 3
                w.same(
                    "sps_palette_predictor_initializer",
                    self.sps_palette_predictor_initializer,
                    numComps,
                )
                for comp, sps_palette_predictor_initializer in enumerate(
                    self.sps_palette_predictor_initializer or ()
                ):
                    w.same(
                        "sps_palette_predictor_initializer",
                        sps_palette_predictor_initializer,
                        (sps_num_palette_predictor_initializers_minus1 + 1),
                    )
                    w.numbers(
                        "sps_palette_predictor_initializer",
                        sps_palette_predictor_initializer,
                        (
                            8
                            + (
                                bit_depth_luma_minus8
                                if (comp == 0)
                                else bit_depth_chroma_minus8
                            )
                        ),
                    )

        w.bits(
            "motion_vector_resolution_control_idc",
            self.motion_vector_resolution_control_idc,
            2,
        )
        w.bits(
            "intra_boundary_filtering_disabled_flag",
            self.intra_boundary_filtering_disabled_flag,
            1,
        )
