"""avc_pic_parameter_set_rbsp of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.itu_h264.avc_rbsp_trailing_bits import (
    avc_rbsp_trailing_bits as avc_rbsp_trailing_bits_,
)
from bmff.itu_h264.avc_scaling_list import avc_scaling_list as avc_scaling_list_
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_avc_pic_parameter_set_rbsp_chroma_format_idc: Final = Known(
    "avc_seq_parameter_set_data", "chroma_format_idc", default=1
)


class avc_pic_parameter_set_rbsp(BitRecord):
    """What holds for pictures.

    ISO/IEC 14496-10:2022, 7.3.2.2::

        pic_parameter_set_rbsp() {
            pic_parameter_set_id                                ue(v)
            seq_parameter_set_id                                ue(v)
            entropy_coding_mode_flag                            u(1) // 0 CAVLC, 1 CABAC
            bottom_field_pic_order_in_frame_present_flag        u(1)
            num_slice_groups_minus1                             ue(v)
            if (num_slice_groups_minus1 > 0) {
                slice_group_map_type                            ue(v)
                if (slice_group_map_type == 0) {
                    for (iGroup = 0; iGroup <= num_slice_groups_minus1; iGroup++) {
                        run_length_minus1[iGroup]               ue(v)
                    }
                } else if (slice_group_map_type == 2) {
                    for (iGroup = 0; iGroup < num_slice_groups_minus1; iGroup++) {
                        top_left[iGroup]                        ue(v)
                        bottom_right[iGroup]                    ue(v)
                    }
                } else if (slice_group_map_type == 3 || slice_group_map_type == 4 || slice_group_map_type == 5) {
                    slice_group_change_direction_flag           u(1)
                    slice_group_change_rate_minus1              ue(v)
                } else if (slice_group_map_type == 6) {
                    pic_size_in_map_units_minus1                ue(v)
                    for (i = 0; i <= pic_size_in_map_units_minus1; i++) {
                        slice_group_id[i]                       u(v: Ceil(Log2(num_slice_groups_minus1 + 1)))
                    }
                }
            }
            num_ref_idx_l0_default_active_minus1                ue(v)
            num_ref_idx_l1_default_active_minus1                ue(v)
            weighted_pred_flag                                  u(1)
            weighted_bipred_idc                                 u(2)
            pic_init_qp_minus26                                 se(v)
            pic_init_qs_minus26                                 se(v)
            chroma_qp_index_offset                              se(v)
            deblocking_filter_control_present_flag              u(1)
            constrained_intra_pred_flag                         u(1)
            redundant_pic_cnt_present_flag                      u(1)
            if (more_rbsp_data()) {
                transform_8x8_mode_flag                         u(1)
                pic_scaling_matrix_present_flag                 u(1)
                if (pic_scaling_matrix_present_flag) {
                    for (i = 0; i < 6 + (chroma_format_idc != 3 ? 2 : 6) * transform_8x8_mode_flag; i++) { // @as pic_scaling_lists
                        pic_scaling_list_present_flag[i]        u(1)
                        if (pic_scaling_list_present_flag[i]) {
                            scaling_list(i < 6 ? 16 : 64)
                        }
                    }
                }
                second_chroma_qp_index_offset                   se(v)
            }
            rbsp_trailing_bits()
        }

    Attributes:
        pic_parameter_set_id: ``ue(v)``.
        seq_parameter_set_id: ``ue(v)``.
        entropy_coding_mode_flag: 0 CAVLC, 1 CABAC.
        bottom_field_pic_order_in_frame_present_flag: ``u(1)``.
        num_slice_groups_minus1: ``ue(v)``.
        slice_group_map_type: ``ue(v)``; None when left out.
        run_length_minus1: A list of ``run_length_minus1``; None when left out.
        slice_groups: A list of ``SliceGroup``; None when left out.
        slice_group_change_direction_flag: ``u(1)``; None when left out.
        slice_group_change_rate_minus1: ``ue(v)``; None when left out.
        pic_size_in_map_units_minus1: ``ue(v)``; None when left out.
        slice_group_id: ``u(v)``; None when left out.
        num_ref_idx_l0_default_active_minus1: ``ue(v)``.
        num_ref_idx_l1_default_active_minus1: ``ue(v)``.
        weighted_pred_flag: ``u(1)``.
        weighted_bipred_idc: ``u(2)``.
        pic_init_qp_minus26: ``se(v)``.
        pic_init_qs_minus26: ``se(v)``.
        chroma_qp_index_offset: ``se(v)``.
        deblocking_filter_control_present_flag: ``u(1)``.
        constrained_intra_pred_flag: ``u(1)``.
        redundant_pic_cnt_present_flag: ``u(1)``.
        transform_8x8_mode_flag: ``u(1)``; None when left out.
        pic_scaling_matrix_present_flag: ``u(1)``; None when left out.
        pic_scaling_lists: A list of ``PicScalingList``; None when left out.
        second_chroma_qp_index_offset: ``se(v)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "_num_slice_groups_minus1",
        "bottom_field_pic_order_in_frame_present_flag",
        "chroma_qp_index_offset",
        "constrained_intra_pred_flag",
        "deblocking_filter_control_present_flag",
        "entropy_coding_mode_flag",
        "num_ref_idx_l0_default_active_minus1",
        "num_ref_idx_l1_default_active_minus1",
        "pic_init_qp_minus26",
        "pic_init_qs_minus26",
        "pic_parameter_set_id",
        "pic_scaling_lists",
        "pic_scaling_matrix_present_flag",
        "rbsp_trailing_bits",
        "redundant_pic_cnt_present_flag",
        "run_length_minus1",
        "second_chroma_qp_index_offset",
        "seq_parameter_set_id",
        "slice_group_change_direction_flag",
        "slice_group_change_rate_minus1",
        "slice_group_id",
        "slice_group_map_type",
        "slice_groups",
        "transform_8x8_mode_flag",
        "weighted_bipred_idc",
        "weighted_pred_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x08"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, 7.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "pic_parameter_set_id",
        "seq_parameter_set_id",
        "entropy_coding_mode_flag",
        "bottom_field_pic_order_in_frame_present_flag",
        "num_slice_groups_minus1",
        "slice_group_map_type",
        "run_length_minus1",
        "slice_groups",
        "slice_group_change_direction_flag",
        "slice_group_change_rate_minus1",
        "pic_size_in_map_units_minus1",
        "slice_group_id",
        "num_ref_idx_l0_default_active_minus1",
        "num_ref_idx_l1_default_active_minus1",
        "weighted_pred_flag",
        "weighted_bipred_idc",
        "pic_init_qp_minus26",
        "pic_init_qs_minus26",
        "chroma_qp_index_offset",
        "deblocking_filter_control_present_flag",
        "constrained_intra_pred_flag",
        "redundant_pic_cnt_present_flag",
        "transform_8x8_mode_flag",
        "pic_scaling_matrix_present_flag",
        "pic_scaling_lists",
        "second_chroma_qp_index_offset",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "pic_parameter_set_rbsp"

    pic_parameter_set_id: int
    seq_parameter_set_id: int
    entropy_coding_mode_flag: int
    bottom_field_pic_order_in_frame_present_flag: int
    _num_slice_groups_minus1: int
    slice_group_map_type: int | None
    run_length_minus1: list[int] | None
    slice_groups: list[avc_pic_parameter_set_rbsp.SliceGroup] | None
    slice_group_change_direction_flag: int | None
    slice_group_change_rate_minus1: int | None
    slice_group_id: Table | None
    num_ref_idx_l0_default_active_minus1: int
    num_ref_idx_l1_default_active_minus1: int
    weighted_pred_flag: int
    weighted_bipred_idc: int
    pic_init_qp_minus26: int
    pic_init_qs_minus26: int
    chroma_qp_index_offset: int
    deblocking_filter_control_present_flag: int
    constrained_intra_pred_flag: int
    redundant_pic_cnt_present_flag: int
    transform_8x8_mode_flag: int | None
    pic_scaling_matrix_present_flag: int | None
    pic_scaling_lists: list[avc_pic_parameter_set_rbsp.PicScalingList] | None
    second_chroma_qp_index_offset: int | None
    rbsp_trailing_bits: avc_rbsp_trailing_bits_

    class SliceGroup(Row):
        """One of the ``slice_groups`` of avc_pic_parameter_set_rbsp.

        Attributes:
            top_left: ``ue(v)``.
            bottom_right: ``ue(v)``.
        """

        __slots__ = ("bottom_right", "top_left")

        _fields: ClassVar[tuple[str, ...]] = ("top_left", "bottom_right")

        top_left: int
        bottom_right: int

        def __init__(self, *, top_left: int = 0, bottom_right: int = 0) -> None:
            self.top_left = top_left
            self.bottom_right = bottom_right

    class PicScalingList(Row):
        """One of the ``pic_scaling_lists`` of avc_pic_parameter_set_rbsp.

        Attributes:
            pic_scaling_list_present_flag: ``u(1)``.
            scaling_list: ``scaling_list( )``; None when left out.
        """

        __slots__ = ("pic_scaling_list_present_flag", "scaling_list")

        _fields: ClassVar[tuple[str, ...]] = (
            "pic_scaling_list_present_flag",
            "scaling_list",
        )

        pic_scaling_list_present_flag: int
        scaling_list: avc_scaling_list_ | None

        def __init__(
            self,
            *,
            pic_scaling_list_present_flag: int = 0,
            scaling_list: avc_scaling_list_ | None = None,
        ) -> None:
            self.pic_scaling_list_present_flag = pic_scaling_list_present_flag
            self.scaling_list = scaling_list

    def __init__(
        self,
        *,
        pic_parameter_set_id: int = 0,
        seq_parameter_set_id: int = 0,
        entropy_coding_mode_flag: int = 0,
        bottom_field_pic_order_in_frame_present_flag: int = 0,
        num_slice_groups_minus1: int = 0,
        slice_group_map_type: int | None = None,
        run_length_minus1: Iterable[int] | None = None,
        slice_groups: Iterable[avc_pic_parameter_set_rbsp.SliceGroup] | None = None,
        slice_group_change_direction_flag: int | None = None,
        slice_group_change_rate_minus1: int | None = None,
        slice_group_id: Any = None,
        num_ref_idx_l0_default_active_minus1: int = 0,
        num_ref_idx_l1_default_active_minus1: int = 0,
        weighted_pred_flag: int = 0,
        weighted_bipred_idc: int = 0,
        pic_init_qp_minus26: int = 0,
        pic_init_qs_minus26: int = 0,
        chroma_qp_index_offset: int = 0,
        deblocking_filter_control_present_flag: int = 0,
        constrained_intra_pred_flag: int = 0,
        redundant_pic_cnt_present_flag: int = 0,
        transform_8x8_mode_flag: int | None = None,
        pic_scaling_matrix_present_flag: int | None = None,
        pic_scaling_lists: (
            Iterable[avc_pic_parameter_set_rbsp.PicScalingList] | None
        ) = None,
        second_chroma_qp_index_offset: int | None = None,
        rbsp_trailing_bits: avc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.pic_parameter_set_id = pic_parameter_set_id
        self.seq_parameter_set_id = seq_parameter_set_id
        self.entropy_coding_mode_flag = entropy_coding_mode_flag
        self.bottom_field_pic_order_in_frame_present_flag = (
            bottom_field_pic_order_in_frame_present_flag
        )
        self._num_slice_groups_minus1 = num_slice_groups_minus1
        self.slice_group_map_type = slice_group_map_type
        self.run_length_minus1 = (
            None if run_length_minus1 is None else list(run_length_minus1)
        )
        self.slice_groups = None if slice_groups is None else list(slice_groups)
        self.slice_group_change_direction_flag = slice_group_change_direction_flag
        self.slice_group_change_rate_minus1 = slice_group_change_rate_minus1
        self.slice_group_id = slice_group_id
        self.num_ref_idx_l0_default_active_minus1 = num_ref_idx_l0_default_active_minus1
        self.num_ref_idx_l1_default_active_minus1 = num_ref_idx_l1_default_active_minus1
        self.weighted_pred_flag = weighted_pred_flag
        self.weighted_bipred_idc = weighted_bipred_idc
        self.pic_init_qp_minus26 = pic_init_qp_minus26
        self.pic_init_qs_minus26 = pic_init_qs_minus26
        self.chroma_qp_index_offset = chroma_qp_index_offset
        self.deblocking_filter_control_present_flag = (
            deblocking_filter_control_present_flag
        )
        self.constrained_intra_pred_flag = constrained_intra_pred_flag
        self.redundant_pic_cnt_present_flag = redundant_pic_cnt_present_flag
        self.transform_8x8_mode_flag = transform_8x8_mode_flag
        self.pic_scaling_matrix_present_flag = pic_scaling_matrix_present_flag
        self.pic_scaling_lists = (
            None if pic_scaling_lists is None else list(pic_scaling_lists)
        )
        self.second_chroma_qp_index_offset = second_chroma_qp_index_offset
        self.rbsp_trailing_bits = (
            avc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    @property
    def num_slice_groups_minus1(self) -> int:
        """A count. It follows from the list, where there is one."""
        return (
            self._num_slice_groups_minus1
            if self.run_length_minus1 is None
            else len(self.run_length_minus1) - 1
        )

    @num_slice_groups_minus1.setter
    def num_slice_groups_minus1(self, value: int) -> None:
        self._num_slice_groups_minus1 = value

    @property
    def pic_size_in_map_units_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.slice_group_id is None else len(self.slice_group_id) - 1

    def _read(self, r: BitReader, /) -> None:
        self.slice_group_map_type = None
        slice_group_map_type = 0
        self.run_length_minus1 = None
        self.slice_groups = None
        self.slice_group_change_direction_flag = None
        self.slice_group_change_rate_minus1 = None
        pic_size_in_map_units_minus1 = 0
        self.slice_group_id = None
        self.transform_8x8_mode_flag = None
        transform_8x8_mode_flag = 0
        self.pic_scaling_matrix_present_flag = None
        pic_scaling_matrix_present_flag = 0
        self.pic_scaling_lists = None
        self.second_chroma_qp_index_offset = None
        self.pic_parameter_set_id = r.ue("pic_parameter_set_id")
        seq_parameter_set_id = r.ue("seq_parameter_set_id")
        self.seq_parameter_set_id = seq_parameter_set_id
        self.entropy_coding_mode_flag = r.bits("entropy_coding_mode_flag", 1)
        self.bottom_field_pic_order_in_frame_present_flag = r.bits(
            "bottom_field_pic_order_in_frame_present_flag", 1
        )
        num_slice_groups_minus1 = r.ue("num_slice_groups_minus1")
        self._num_slice_groups_minus1 = num_slice_groups_minus1
        if num_slice_groups_minus1 > 0:
            slice_group_map_type = r.ue("slice_group_map_type")
            self.slice_group_map_type = slice_group_map_type
            if slice_group_map_type == 0:
                run_length_minus1: list[int] = []
                self.run_length_minus1 = run_length_minus1
                r.allow("run_length_minus1", (num_slice_groups_minus1 + 1), 0)
                for _ in range((num_slice_groups_minus1 + 1)):
                    run_length_minus1_2 = r.ue("run_length_minus1")
                    run_length_minus1.append(run_length_minus1_2)

            else:
                if slice_group_map_type == 2:
                    slice_groups: list[avc_pic_parameter_set_rbsp.SliceGroup] = []
                    self.slice_groups = slice_groups
                    r.allow("slice_groups", num_slice_groups_minus1, 0)
                    for _ in range(num_slice_groups_minus1):
                        row = avc_pic_parameter_set_rbsp.SliceGroup.__new__(
                            avc_pic_parameter_set_rbsp.SliceGroup
                        )
                        slice_groups.append(row)
                        row.top_left = r.ue("top_left")
                        row.bottom_right = r.ue("bottom_right")

                else:
                    if ((slice_group_map_type == 3) or (slice_group_map_type == 4)) or (
                        slice_group_map_type == 5
                    ):
                        self.slice_group_change_direction_flag = r.bits(
                            "slice_group_change_direction_flag", 1
                        )
                        self.slice_group_change_rate_minus1 = r.ue(
                            "slice_group_change_rate_minus1"
                        )

                    else:
                        if slice_group_map_type == 6:
                            pic_size_in_map_units_minus1 = r.ue(
                                "pic_size_in_map_units_minus1"
                            )
                            self.slice_group_id = r.numbers(
                                "slice_group_id",
                                max(
                                    ((num_slice_groups_minus1 + 1)) - 1, 0
                                ).bit_length(),
                                (pic_size_in_map_units_minus1 + 1),
                            )

        self.num_ref_idx_l0_default_active_minus1 = r.ue(
            "num_ref_idx_l0_default_active_minus1"
        )
        self.num_ref_idx_l1_default_active_minus1 = r.ue(
            "num_ref_idx_l1_default_active_minus1"
        )
        self.weighted_pred_flag = r.bits("weighted_pred_flag", 1)
        self.weighted_bipred_idc = r.bits("weighted_bipred_idc", 2)
        self.pic_init_qp_minus26 = r.se("pic_init_qp_minus26")
        self.pic_init_qs_minus26 = r.se("pic_init_qs_minus26")
        self.chroma_qp_index_offset = r.se("chroma_qp_index_offset")
        self.deblocking_filter_control_present_flag = r.bits(
            "deblocking_filter_control_present_flag", 1
        )
        self.constrained_intra_pred_flag = r.bits("constrained_intra_pred_flag", 1)
        self.redundant_pic_cnt_present_flag = r.bits(
            "redundant_pic_cnt_present_flag", 1
        )
        if r.more_rbsp_data():
            transform_8x8_mode_flag = r.bits("transform_8x8_mode_flag", 1)
            self.transform_8x8_mode_flag = transform_8x8_mode_flag
            pic_scaling_matrix_present_flag = r.bits(
                "pic_scaling_matrix_present_flag", 1
            )
            self.pic_scaling_matrix_present_flag = pic_scaling_matrix_present_flag
            if pic_scaling_matrix_present_flag:
                pic_scaling_lists: list[avc_pic_parameter_set_rbsp.PicScalingList] = []
                self.pic_scaling_lists = pic_scaling_lists
                r.allow(
                    "pic_scaling_lists",
                    (
                        6
                        + (
                            (
                                2
                                if (
                                    r.earlier(
                                        _avc_pic_parameter_set_rbsp_chroma_format_idc,
                                        seq_parameter_set_id,
                                    )
                                    != 3
                                )
                                else 6
                            )
                            * transform_8x8_mode_flag
                        )
                    ),
                    1,
                )
                for i in range(
                    (
                        6
                        + (
                            (
                                2
                                if (
                                    r.earlier(
                                        _avc_pic_parameter_set_rbsp_chroma_format_idc,
                                        seq_parameter_set_id,
                                    )
                                    != 3
                                )
                                else 6
                            )
                            * transform_8x8_mode_flag
                        )
                    )
                ):
                    row_2 = avc_pic_parameter_set_rbsp.PicScalingList.__new__(
                        avc_pic_parameter_set_rbsp.PicScalingList
                    )
                    pic_scaling_lists.append(row_2)
                    row_2.scaling_list = None
                    pic_scaling_list_present_flag = r.bits(
                        "pic_scaling_list_present_flag", 1
                    )
                    row_2.pic_scaling_list_present_flag = pic_scaling_list_present_flag
                    if pic_scaling_list_present_flag:
                        row_2.scaling_list = avc_scaling_list_._from(
                            r, (16 if (i < 6) else 64)
                        )

            self.second_chroma_qp_index_offset = r.se("second_chroma_qp_index_offset")

        self.rbsp_trailing_bits = avc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        seq_parameter_set_id = self.seq_parameter_set_id
        num_slice_groups_minus1 = self.num_slice_groups_minus1
        slice_group_map_type = self.slice_group_map_type or 0
        pic_size_in_map_units_minus1 = (
            0 if self.slice_group_id is None else len(self.slice_group_id) - 1
        )
        transform_8x8_mode_flag = self.transform_8x8_mode_flag or 0
        pic_scaling_matrix_present_flag = self.pic_scaling_matrix_present_flag or 0
        w.ue("pic_parameter_set_id", self.pic_parameter_set_id)
        w.ue("seq_parameter_set_id", self.seq_parameter_set_id)
        w.bits("entropy_coding_mode_flag", self.entropy_coding_mode_flag, 1)
        w.bits(
            "bottom_field_pic_order_in_frame_present_flag",
            self.bottom_field_pic_order_in_frame_present_flag,
            1,
        )
        w.ue("num_slice_groups_minus1", num_slice_groups_minus1)
        if num_slice_groups_minus1 > 0:
            w.ue("slice_group_map_type", self.slice_group_map_type)
            if slice_group_map_type == 0:
                for run_length_minus1 in self.run_length_minus1 or ():
                    w.ue("run_length_minus1", run_length_minus1)

            else:
                if slice_group_map_type == 2:
                    w.same("slice_groups", self.slice_groups, num_slice_groups_minus1)
                    for row in self.slice_groups or ():
                        w.ue("top_left", row.top_left)
                        w.ue("bottom_right", row.bottom_right)

                else:
                    if ((slice_group_map_type == 3) or (slice_group_map_type == 4)) or (
                        slice_group_map_type == 5
                    ):
                        w.bits(
                            "slice_group_change_direction_flag",
                            self.slice_group_change_direction_flag,
                            1,
                        )
                        w.ue(
                            "slice_group_change_rate_minus1",
                            self.slice_group_change_rate_minus1,
                        )

                    else:
                        if slice_group_map_type == 6:
                            w.ue(
                                "pic_size_in_map_units_minus1",
                                pic_size_in_map_units_minus1,
                            )
                            w.numbers(
                                "slice_group_id",
                                self.slice_group_id,
                                max(
                                    ((num_slice_groups_minus1 + 1)) - 1, 0
                                ).bit_length(),
                            )

        w.ue(
            "num_ref_idx_l0_default_active_minus1",
            self.num_ref_idx_l0_default_active_minus1,
        )
        w.ue(
            "num_ref_idx_l1_default_active_minus1",
            self.num_ref_idx_l1_default_active_minus1,
        )
        w.bits("weighted_pred_flag", self.weighted_pred_flag, 1)
        w.bits("weighted_bipred_idc", self.weighted_bipred_idc, 2)
        w.se("pic_init_qp_minus26", self.pic_init_qp_minus26)
        w.se("pic_init_qs_minus26", self.pic_init_qs_minus26)
        w.se("chroma_qp_index_offset", self.chroma_qp_index_offset)
        w.bits(
            "deblocking_filter_control_present_flag",
            self.deblocking_filter_control_present_flag,
            1,
        )
        w.bits("constrained_intra_pred_flag", self.constrained_intra_pred_flag, 1)
        w.bits("redundant_pic_cnt_present_flag", self.redundant_pic_cnt_present_flag, 1)
        if self.transform_8x8_mode_flag is not None:
            w.bits("transform_8x8_mode_flag", self.transform_8x8_mode_flag, 1)
            w.bits(
                "pic_scaling_matrix_present_flag",
                self.pic_scaling_matrix_present_flag,
                1,
            )
            if pic_scaling_matrix_present_flag:
                w.same(
                    "pic_scaling_lists",
                    self.pic_scaling_lists,
                    (
                        6
                        + (
                            (
                                2
                                if (
                                    w.earlier(
                                        _avc_pic_parameter_set_rbsp_chroma_format_idc,
                                        seq_parameter_set_id,
                                    )
                                    != 3
                                )
                                else 6
                            )
                            * transform_8x8_mode_flag
                        )
                    ),
                )
                for i, row_2 in enumerate(self.pic_scaling_lists or ()):
                    pic_scaling_list_present_flag = row_2.pic_scaling_list_present_flag
                    w.bits(
                        "pic_scaling_list_present_flag",
                        row_2.pic_scaling_list_present_flag,
                        1,
                    )
                    if pic_scaling_list_present_flag:
                        w.record(
                            "scaling_list", row_2.scaling_list, (16 if (i < 6) else 64)
                        )

            w.se("second_chroma_qp_index_offset", self.second_chroma_qp_index_offset)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
