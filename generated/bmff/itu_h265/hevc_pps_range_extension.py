"""hevc_pps_range_extension of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_pps_range_extension(BitRecord):
    """Tools for more than 4:2:0 and ten bits.

    ISO/IEC 23008-2:2023, 7.3.2.3.2::

        pps_range_extension() {
            if (transform_skip_enabled_flag) {
                log2_max_transform_skip_block_size_minus2       ue(v)
            }
            cross_component_prediction_enabled_flag             u(1)
            chroma_qp_offset_list_enabled_flag                  u(1)
            if (chroma_qp_offset_list_enabled_flag) {
                diff_cu_chroma_qp_offset_depth                  ue(v)
                chroma_qp_offset_list_len_minus1                ue(v)
                for (i = 0; i <= chroma_qp_offset_list_len_minus1; i++) { // @as chroma_qp_offsets
                    cb_qp_offset_list[i]                        se(v)
                    cr_qp_offset_list[i]                        se(v)
                }
            }
            log2_sao_offset_scale_luma                          ue(v)
            log2_sao_offset_scale_chroma                        ue(v)
        }

    Attributes:
        log2_max_transform_skip_block_size_minus2: ``ue(v)``; None when left out.
        cross_component_prediction_enabled_flag: ``u(1)``.
        chroma_qp_offset_list_enabled_flag: ``u(1)``.
        diff_cu_chroma_qp_offset_depth: ``ue(v)``; None when left out.
        chroma_qp_offset_list_len_minus1: ``ue(v)``; None when left out.
        chroma_qp_offsets: A list of ``ChromaQpOffset``; None when left out.
        log2_sao_offset_scale_luma: ``ue(v)``.
        log2_sao_offset_scale_chroma: ``ue(v)``.
    """

    __slots__ = (
        "chroma_qp_offset_list_enabled_flag",
        "chroma_qp_offsets",
        "cross_component_prediction_enabled_flag",
        "diff_cu_chroma_qp_offset_depth",
        "log2_max_transform_skip_block_size_minus2",
        "log2_sao_offset_scale_chroma",
        "log2_sao_offset_scale_luma",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.2.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "log2_max_transform_skip_block_size_minus2",
        "cross_component_prediction_enabled_flag",
        "chroma_qp_offset_list_enabled_flag",
        "diff_cu_chroma_qp_offset_depth",
        "chroma_qp_offset_list_len_minus1",
        "chroma_qp_offsets",
        "log2_sao_offset_scale_luma",
        "log2_sao_offset_scale_chroma",
    )

    _spelled: ClassVar[str] = "pps_range_extension"
    _given: ClassVar[tuple[str, ...]] = ("transform_skip_enabled_flag",)

    log2_max_transform_skip_block_size_minus2: int | None
    cross_component_prediction_enabled_flag: int
    chroma_qp_offset_list_enabled_flag: int
    diff_cu_chroma_qp_offset_depth: int | None
    chroma_qp_offsets: list[hevc_pps_range_extension.ChromaQpOffset] | None
    log2_sao_offset_scale_luma: int
    log2_sao_offset_scale_chroma: int

    class ChromaQpOffset(Row):
        """One of the ``chroma_qp_offsets`` of hevc_pps_range_extension.

        Attributes:
            cb_qp_offset_list: ``se(v)``.
            cr_qp_offset_list: ``se(v)``.
        """

        __slots__ = ("cb_qp_offset_list", "cr_qp_offset_list")

        _fields: ClassVar[tuple[str, ...]] = ("cb_qp_offset_list", "cr_qp_offset_list")

        cb_qp_offset_list: int
        cr_qp_offset_list: int

        def __init__(
            self, *, cb_qp_offset_list: int = 0, cr_qp_offset_list: int = 0
        ) -> None:
            self.cb_qp_offset_list = cb_qp_offset_list
            self.cr_qp_offset_list = cr_qp_offset_list

    def __init__(
        self,
        *,
        log2_max_transform_skip_block_size_minus2: int | None = None,
        cross_component_prediction_enabled_flag: int = 0,
        chroma_qp_offset_list_enabled_flag: int = 0,
        diff_cu_chroma_qp_offset_depth: int | None = None,
        chroma_qp_offsets: (
            Iterable[hevc_pps_range_extension.ChromaQpOffset] | None
        ) = None,
        log2_sao_offset_scale_luma: int = 0,
        log2_sao_offset_scale_chroma: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.log2_max_transform_skip_block_size_minus2 = (
            log2_max_transform_skip_block_size_minus2
        )
        self.cross_component_prediction_enabled_flag = (
            cross_component_prediction_enabled_flag
        )
        self.chroma_qp_offset_list_enabled_flag = chroma_qp_offset_list_enabled_flag
        self.diff_cu_chroma_qp_offset_depth = diff_cu_chroma_qp_offset_depth
        self.chroma_qp_offsets = (
            None if chroma_qp_offsets is None else list(chroma_qp_offsets)
        )
        self.log2_sao_offset_scale_luma = log2_sao_offset_scale_luma
        self.log2_sao_offset_scale_chroma = log2_sao_offset_scale_chroma

    @property
    def chroma_qp_offset_list_len_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.chroma_qp_offsets is None else len(self.chroma_qp_offsets) - 1

    def _read(self, r: BitReader, /, transform_skip_enabled_flag: Any) -> None:
        self.log2_max_transform_skip_block_size_minus2 = None
        self.diff_cu_chroma_qp_offset_depth = None
        chroma_qp_offset_list_len_minus1 = 0
        self.chroma_qp_offsets = None
        if transform_skip_enabled_flag:
            self.log2_max_transform_skip_block_size_minus2 = r.ue(
                "log2_max_transform_skip_block_size_minus2"
            )

        self.cross_component_prediction_enabled_flag = r.bits(
            "cross_component_prediction_enabled_flag", 1
        )
        chroma_qp_offset_list_enabled_flag = r.bits(
            "chroma_qp_offset_list_enabled_flag", 1
        )
        self.chroma_qp_offset_list_enabled_flag = chroma_qp_offset_list_enabled_flag
        if chroma_qp_offset_list_enabled_flag:
            self.diff_cu_chroma_qp_offset_depth = r.ue("diff_cu_chroma_qp_offset_depth")
            chroma_qp_offset_list_len_minus1 = r.ue("chroma_qp_offset_list_len_minus1")
            chroma_qp_offsets: list[hevc_pps_range_extension.ChromaQpOffset] = []
            self.chroma_qp_offsets = chroma_qp_offsets
            r.allow("chroma_qp_offsets", (chroma_qp_offset_list_len_minus1 + 1), 0)
            for _ in range((chroma_qp_offset_list_len_minus1 + 1)):
                row = hevc_pps_range_extension.ChromaQpOffset.__new__(
                    hevc_pps_range_extension.ChromaQpOffset
                )
                chroma_qp_offsets.append(row)
                row.cb_qp_offset_list = r.se("cb_qp_offset_list")
                row.cr_qp_offset_list = r.se("cr_qp_offset_list")

        self.log2_sao_offset_scale_luma = r.ue("log2_sao_offset_scale_luma")
        self.log2_sao_offset_scale_chroma = r.ue("log2_sao_offset_scale_chroma")

    def _write(self, w: BitWriter, /, transform_skip_enabled_flag: Any) -> None:
        chroma_qp_offset_list_enabled_flag = self.chroma_qp_offset_list_enabled_flag
        chroma_qp_offset_list_len_minus1 = (
            0 if self.chroma_qp_offsets is None else len(self.chroma_qp_offsets) - 1
        )
        if transform_skip_enabled_flag:
            w.ue(
                "log2_max_transform_skip_block_size_minus2",
                self.log2_max_transform_skip_block_size_minus2,
            )

        w.bits(
            "cross_component_prediction_enabled_flag",
            self.cross_component_prediction_enabled_flag,
            1,
        )
        w.bits(
            "chroma_qp_offset_list_enabled_flag",
            self.chroma_qp_offset_list_enabled_flag,
            1,
        )
        if chroma_qp_offset_list_enabled_flag:
            w.ue("diff_cu_chroma_qp_offset_depth", self.diff_cu_chroma_qp_offset_depth)
            w.ue("chroma_qp_offset_list_len_minus1", chroma_qp_offset_list_len_minus1)
            for row in self.chroma_qp_offsets or ():
                w.se("cb_qp_offset_list", row.cb_qp_offset_list)
                w.se("cr_qp_offset_list", row.cr_qp_offset_list)

        w.ue("log2_sao_offset_scale_luma", self.log2_sao_offset_scale_luma)
        w.ue("log2_sao_offset_scale_chroma", self.log2_sao_offset_scale_chroma)
