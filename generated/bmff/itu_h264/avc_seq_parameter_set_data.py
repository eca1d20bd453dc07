"""avc_seq_parameter_set_data of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h264.avc_scaling_list import avc_scaling_list as avc_scaling_list_
from bmff.itu_h264.avc_vui_parameters import avc_vui_parameters as avc_vui_parameters_
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class avc_seq_parameter_set_data(BitRecord):
    """What holds for a sequence of pictures.

    ISO/IEC 14496-10:2022, 7.3.2.1.1::

        seq_parameter_set_data() {
            profile_idc                                         u(8)
            constraint_set0_flag                                u(1)
            constraint_set1_flag                                u(1)
            constraint_set2_flag                                u(1)
            constraint_set3_flag                                u(1)
            constraint_set4_flag                                u(1)
            constraint_set5_flag                                u(1)
            reserved_zero_2bits                                 u(2)
            level_idc                                           u(8) // ten times the level
            seq_parameter_set_id                                ue(v)
            if (profile_idc == 100 || profile_idc == 110 || profile_idc == 122 || profile_idc == 244 || profile_idc == 44 || profile_idc == 83 || profile_idc == 86 || profile_idc == 118 || profile_idc == 128 || profile_idc == 138 || profile_idc == 139 || profile_idc == 134 || profile_idc == 135) {
                chroma_format_idc                               ue(v) // 0 none, 1 4:2:0, 2 4:2:2, 3 4:4:4; @absent 1
                if (chroma_format_idc == 3) {
                    separate_colour_plane_flag                  u(1)
                }
                bit_depth_luma_minus8                           ue(v)
                bit_depth_chroma_minus8                         ue(v)
                qpprime_y_zero_transform_bypass_flag            u(1)
                seq_scaling_matrix_present_flag                 u(1)
                if (seq_scaling_matrix_present_flag) {
                    for (i = 0; i < (chroma_format_idc != 3 ? 8 : 12); i++) { // @as seq_scaling_lists
                        seq_scaling_list_present_flag[i]        u(1)
                        if (seq_scaling_list_present_flag[i]) {
                            scaling_list(i < 6 ? 16 : 64)
                        }
                    }
                }
            }
            log2_max_frame_num_minus4                           ue(v)
            pic_order_cnt_type                                  ue(v)
            if (pic_order_cnt_type == 0) {
                log2_max_pic_order_cnt_lsb_minus4               ue(v)
            } else if (pic_order_cnt_type == 1) {
                delta_pic_order_always_zero_flag                u(1)
                offset_for_non_ref_pic                          se(v)
                offset_for_top_to_bottom_field                  se(v)
                num_ref_frames_in_pic_order_cnt_cycle           ue(v)
                for (i = 0; i < num_ref_frames_in_pic_order_cnt_cycle; i++) {
                    offset_for_ref_frame[i]                     se(v)
                }
            }
            max_num_ref_frames                                  ue(v)
            gaps_in_frame_num_value_allowed_flag                u(1)
            pic_width_in_mbs_minus1                             ue(v) // macroblocks of 16 samples
            pic_height_in_map_units_minus1                      ue(v)
            frame_mbs_only_flag                                 u(1)
            if (!frame_mbs_only_flag) {
                mb_adaptive_frame_field_flag                    u(1)
            }
            direct_8x8_inference_flag                           u(1)
            frame_cropping_flag                                 u(1)
            if (frame_cropping_flag) {
                frame_crop_left_offset                          ue(v)
                frame_crop_right_offset                         ue(v)
                frame_crop_top_offset                           ue(v)
                frame_crop_bottom_offset                        ue(v)
            }
            vui_parameters_present_flag                         u(1)
            if (vui_parameters_present_flag) {
                vui_parameters()
            }
        }

    Attributes:
        profile_idc: ``u(8)``.
        constraint_set0_flag: ``u(1)``.
        constraint_set1_flag: ``u(1)``.
        constraint_set2_flag: ``u(1)``.
        constraint_set3_flag: ``u(1)``.
        constraint_set4_flag: ``u(1)``.
        constraint_set5_flag: ``u(1)``.
        reserved_zero_2bits: ``u(2)``.
        level_idc: Ten times the level.
        seq_parameter_set_id: ``ue(v)``.
        chroma_format_idc: 0 none, 1 4:2:0, 2 4:2:2, 3 4:4:4; None when left out.
        separate_colour_plane_flag: ``u(1)``; None when left out.
        bit_depth_luma_minus8: ``ue(v)``; None when left out.
        bit_depth_chroma_minus8: ``ue(v)``; None when left out.
        qpprime_y_zero_transform_bypass_flag: ``u(1)``; None when left out.
        seq_scaling_matrix_present_flag: ``u(1)``; None when left out.
        seq_scaling_lists: A list of ``SeqScalingList``; None when left out.
        log2_max_frame_num_minus4: ``ue(v)``.
        pic_order_cnt_type: ``ue(v)``.
        log2_max_pic_order_cnt_lsb_minus4: ``ue(v)``; None when left out.
        delta_pic_order_always_zero_flag: ``u(1)``; None when left out.
        offset_for_non_ref_pic: ``se(v)``; None when left out.
        offset_for_top_to_bottom_field: ``se(v)``; None when left out.
        num_ref_frames_in_pic_order_cnt_cycle: ``ue(v)``; None when left out.
        offset_for_ref_frame: A list of ``offset_for_ref_frame``; None when left out.
        max_num_ref_frames: ``ue(v)``.
        gaps_in_frame_num_value_allowed_flag: ``u(1)``.
        pic_width_in_mbs_minus1: Macroblocks of 16 samples.
        pic_height_in_map_units_minus1: ``ue(v)``.
        frame_mbs_only_flag: ``u(1)``.
        mb_adaptive_frame_field_flag: ``u(1)``; None when left out.
        direct_8x8_inference_flag: ``u(1)``.
        frame_cropping_flag: ``u(1)``.
        frame_crop_left_offset: ``ue(v)``; None when left out.
        frame_crop_right_offset: ``ue(v)``; None when left out.
        frame_crop_top_offset: ``ue(v)``; None when left out.
        frame_crop_bottom_offset: ``ue(v)``; None when left out.
        vui_parameters_present_flag: ``u(1)``.
        vui_parameters: ``vui_parameters( )``; None when left out.
    """

    __slots__ = (
        "bit_depth_chroma_minus8",
        "bit_depth_luma_minus8",
        "chroma_format_idc",
        "constraint_set0_flag",
        "constraint_set1_flag",
        "constraint_set2_flag",
        "constraint_set3_flag",
        "constraint_set4_flag",
        "constraint_set5_flag",
        "delta_pic_order_always_zero_flag",
        "direct_8x8_inference_flag",
        "frame_crop_bottom_offset",
        "frame_crop_left_offset",
        "frame_crop_right_offset",
        "frame_crop_top_offset",
        "frame_cropping_flag",
        "frame_mbs_only_flag",
        "gaps_in_frame_num_value_allowed_flag",
        "level_idc",
        "log2_max_frame_num_minus4",
        "log2_max_pic_order_cnt_lsb_minus4",
        "max_num_ref_frames",
        "mb_adaptive_frame_field_flag",
        "offset_for_non_ref_pic",
        "offset_for_ref_frame",
        "offset_for_top_to_bottom_field",
        "pic_height_in_map_units_minus1",
        "pic_order_cnt_type",
        "pic_width_in_mbs_minus1",
        "profile_idc",
        "qpprime_y_zero_transform_bypass_flag",
        "reserved_zero_2bits",
        "separate_colour_plane_flag",
        "seq_parameter_set_id",
        "seq_scaling_lists",
        "seq_scaling_matrix_present_flag",
        "vui_parameters",
        "vui_parameters_present_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, 7.3.2.1.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "profile_idc",
        "constraint_set0_flag",
        "constraint_set1_flag",
        "constraint_set2_flag",
        "constraint_set3_flag",
        "constraint_set4_flag",
        "constraint_set5_flag",
        "reserved_zero_2bits",
        "level_idc",
        "seq_parameter_set_id",
        "chroma_format_idc",
        "separate_colour_plane_flag",
        "bit_depth_luma_minus8",
        "bit_depth_chroma_minus8",
        "qpprime_y_zero_transform_bypass_flag",
        "seq_scaling_matrix_present_flag",
        "seq_scaling_lists",
        "log2_max_frame_num_minus4",
        "pic_order_cnt_type",
        "log2_max_pic_order_cnt_lsb_minus4",
        "delta_pic_order_always_zero_flag",
        "offset_for_non_ref_pic",
        "offset_for_top_to_bottom_field",
        "num_ref_frames_in_pic_order_cnt_cycle",
        "offset_for_ref_frame",
        "max_num_ref_frames",
        "gaps_in_frame_num_value_allowed_flag",
        "pic_width_in_mbs_minus1",
        "pic_height_in_map_units_minus1",
        "frame_mbs_only_flag",
        "mb_adaptive_frame_field_flag",
        "direct_8x8_inference_flag",
        "frame_cropping_flag",
        "frame_crop_left_offset",
        "frame_crop_right_offset",
        "frame_crop_top_offset",
        "frame_crop_bottom_offset",
        "vui_parameters_present_flag",
        "vui_parameters",
    )

    _spelled: ClassVar[str] = "seq_parameter_set_data"

    profile_idc: int
    constraint_set0_flag: int
    constraint_set1_flag: int
    constraint_set2_flag: int
    constraint_set3_flag: int
    constraint_set4_flag: int
    constraint_set5_flag: int
    reserved_zero_2bits: int
    level_idc: int
    seq_parameter_set_id: int
    chroma_format_idc: int | None
    separate_colour_plane_flag: int | None
    bit_depth_luma_minus8: int | None
    bit_depth_chroma_minus8: int | None
    qpprime_y_zero_transform_bypass_flag: int | None
    seq_scaling_matrix_present_flag: int | None
    seq_scaling_lists: list[avc_seq_parameter_set_data.SeqScalingList] | None
    log2_max_frame_num_minus4: int
    pic_order_cnt_type: int
    log2_max_pic_order_cnt_lsb_minus4: int | None
    delta_pic_order_always_zero_flag: int | None
    offset_for_non_ref_pic: int | None
    offset_for_top_to_bottom_field: int | None
    offset_for_ref_frame: list[int] | None
    max_num_ref_frames: int
    gaps_in_frame_num_value_allowed_flag: int
    pic_width_in_mbs_minus1: int
    pic_height_in_map_units_minus1: int
    frame_mbs_only_flag: int
    mb_adaptive_frame_field_flag: int | None
    direct_8x8_inference_flag: int
    frame_cropping_flag: int
    frame_crop_left_offset: int | None
    frame_crop_right_offset: int | None
    frame_crop_top_offset: int | None
    frame_crop_bottom_offset: int | None
    vui_parameters_present_flag: int
    vui_parameters: avc_vui_parameters_ | None

    class SeqScalingList(Row):
        """One of the ``seq_scaling_lists`` of avc_seq_parameter_set_data.

        Attributes:
            seq_scaling_list_present_flag: ``u(1)``.
            scaling_list: ``scaling_list( )``; None when left out.
        """

        __slots__ = ("scaling_list", "seq_scaling_list_present_flag")

        _fields: ClassVar[tuple[str, ...]] = (
            "seq_scaling_list_present_flag",
            "scaling_list",
        )

        seq_scaling_list_present_flag: int
        scaling_list: avc_scaling_list_ | None

        def __init__(
            self,
            *,
            seq_scaling_list_present_flag: int = 0,
            scaling_list: avc_scaling_list_ | None = None,
        ) -> None:
            self.seq_scaling_list_present_flag = seq_scaling_list_present_flag
            self.scaling_list = scaling_list

    def __init__(
        self,
        *,
        profile_idc: int = 0,
        constraint_set0_flag: int = 0,
        constraint_set1_flag: int = 0,
        constraint_set2_flag: int = 0,
        constraint_set3_flag: int = 0,
        constraint_set4_flag: int = 0,
        constraint_set5_flag: int = 0,
        reserved_zero_2bits: int = 0,
        level_idc: int = 0,
        seq_parameter_set_id: int = 0,
        chroma_format_idc: int | None = None,
        separate_colour_plane_flag: int | None = None,
        bit_depth_luma_minus8: int | None = None,
        bit_depth_chroma_minus8: int | None = None,
        qpprime_y_zero_transform_bypass_flag: int | None = None,
        seq_scaling_matrix_present_flag: int | None = None,
        seq_scaling_lists: (
            Iterable[avc_seq_parameter_set_data.SeqScalingList] | None
        ) = None,
        log2_max_frame_num_minus4: int = 0,
        pic_order_cnt_type: int = 0,
        log2_max_pic_order_cnt_lsb_minus4: int | None = None,
        delta_pic_order_always_zero_flag: int | None = None,
        offset_for_non_ref_pic: int | None = None,
        offset_for_top_to_bottom_field: int | None = None,
        offset_for_ref_frame: Iterable[int] | None = None,
        max_num_ref_frames: int = 0,
        gaps_in_frame_num_value_allowed_flag: int = 0,
        pic_width_in_mbs_minus1: int = 0,
        pic_height_in_map_units_minus1: int = 0,
        frame_mbs_only_flag: int = 0,
        mb_adaptive_frame_field_flag: int | None = None,
        direct_8x8_inference_flag: int = 0,
        frame_cropping_flag: int = 0,
        frame_crop_left_offset: int | None = None,
        frame_crop_right_offset: int | None = None,
        frame_crop_top_offset: int | None = None,
        frame_crop_bottom_offset: int | None = None,
        vui_parameters_present_flag: int = 0,
        vui_parameters: avc_vui_parameters_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.profile_idc = profile_idc
        self.constraint_set0_flag = constraint_set0_flag
        self.constraint_set1_flag = constraint_set1_flag
        self.constraint_set2_flag = constraint_set2_flag
        self.constraint_set3_flag = constraint_set3_flag
        self.constraint_set4_flag = constraint_set4_flag
        self.constraint_set5_flag = constraint_set5_flag
        self.reserved_zero_2bits = reserved_zero_2bits
        self.level_idc = level_idc
        self.seq_parameter_set_id = seq_parameter_set_id
        self.chroma_format_idc = chroma_format_idc
        self.separate_colour_plane_flag = separate_colour_plane_flag
        self.bit_depth_luma_minus8 = bit_depth_luma_minus8
        self.bit_depth_chroma_minus8 = bit_depth_chroma_minus8
        self.qpprime_y_zero_transform_bypass_flag = qpprime_y_zero_transform_bypass_flag
        self.seq_scaling_matrix_present_flag = seq_scaling_matrix_present_flag
        self.seq_scaling_lists = (
            None if seq_scaling_lists is None else list(seq_scaling_lists)
        )
        self.log2_max_frame_num_minus4 = log2_max_frame_num_minus4
        self.pic_order_cnt_type = pic_order_cnt_type
        self.log2_max_pic_order_cnt_lsb_minus4 = log2_max_pic_order_cnt_lsb_minus4
        self.delta_pic_order_always_zero_flag = delta_pic_order_always_zero_flag
        self.offset_for_non_ref_pic = offset_for_non_ref_pic
        self.offset_for_top_to_bottom_field = offset_for_top_to_bottom_field
        self.offset_for_ref_frame = (
            None if offset_for_ref_frame is None else list(offset_for_ref_frame)
        )
        self.max_num_ref_frames = max_num_ref_frames
        self.gaps_in_frame_num_value_allowed_flag = gaps_in_frame_num_value_allowed_flag
        self.pic_width_in_mbs_minus1 = pic_width_in_mbs_minus1
        self.pic_height_in_map_units_minus1 = pic_height_in_map_units_minus1
        self.frame_mbs_only_flag = frame_mbs_only_flag
        self.mb_adaptive_frame_field_flag = mb_adaptive_frame_field_flag
        self.direct_8x8_inference_flag = direct_8x8_inference_flag
        self.frame_cropping_flag = frame_cropping_flag
        self.frame_crop_left_offset = frame_crop_left_offset
        self.frame_crop_right_offset = frame_crop_right_offset
        self.frame_crop_top_offset = frame_crop_top_offset
        self.frame_crop_bottom_offset = frame_crop_bottom_offset
        self.vui_parameters_present_flag = vui_parameters_present_flag
        self.vui_parameters = vui_parameters

    @property
    def num_ref_frames_in_pic_order_cnt_cycle(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0 if self.offset_for_ref_frame is None else len(self.offset_for_ref_frame)
        )

    def _read(self, r: BitReader, /) -> None:
        vui_parameters_told: Any = None
        self.chroma_format_idc = None
        chroma_format_idc = 0
        self.separate_colour_plane_flag = None
        self.bit_depth_luma_minus8 = None
        self.bit_depth_chroma_minus8 = None
        self.qpprime_y_zero_transform_bypass_flag = None
        self.seq_scaling_matrix_present_flag = None
        seq_scaling_matrix_present_flag = 0
        self.seq_scaling_lists = None
        self.log2_max_pic_order_cnt_lsb_minus4 = None
        self.delta_pic_order_always_zero_flag = None
        self.offset_for_non_ref_pic = None
        self.offset_for_top_to_bottom_field = None
        num_ref_frames_in_pic_order_cnt_cycle = 0
        self.offset_for_ref_frame = None
        self.mb_adaptive_frame_field_flag = None
        self.frame_crop_left_offset = None
        self.frame_crop_right_offset = None
        self.frame_crop_top_offset = None
        self.frame_crop_bottom_offset = None
        self.vui_parameters = None
        profile_idc = r.bits("profile_idc", 8)
        self.profile_idc = profile_idc
        self.constraint_set0_flag = r.bits("constraint_set0_flag", 1)
        self.constraint_set1_flag = r.bits("constraint_set1_flag", 1)
        self.constraint_set2_flag = r.bits("constraint_set2_flag", 1)
        self.constraint_set3_flag = r.bits("constraint_set3_flag", 1)
        self.constraint_set4_flag = r.bits("constraint_set4_flag", 1)
        self.constraint_set5_flag = r.bits("constraint_set5_flag", 1)
        self.reserved_zero_2bits = r.bits("reserved_zero_2bits", 2)
        self.level_idc = r.bits("level_idc", 8)
        seq_parameter_set_id = r.ue("seq_parameter_set_id")
        self.seq_parameter_set_id = seq_parameter_set_id
        if (
            (
                (
                    (
                        (
                            (
                                (
                                    (
                                        (
                                            (
                                                (
                                                    (profile_idc == 100)
                                                    or (profile_idc == 110)
                                                )
                                                or (profile_idc == 122)
                                            )
                                            or (profile_idc == 244)
                                        )
                                        or (profile_idc == 44)
                                    )
                                    or (profile_idc == 83)
                                )
                                or (profile_idc == 86)
                            )
                            or (profile_idc == 118)
                        )
                        or (profile_idc == 128)
                    )
                    or (profile_idc == 138)
                )
                or (profile_idc == 139)
            )
            or (profile_idc == 134)
        ) or (profile_idc == 135):
            chroma_format_idc = r.ue("chroma_format_idc")
            self.chroma_format_idc = chroma_format_idc
            if chroma_format_idc == 3:
                self.separate_colour_plane_flag = r.bits(
                    "separate_colour_plane_flag", 1
                )

            self.bit_depth_luma_minus8 = r.ue("bit_depth_luma_minus8")
            self.bit_depth_chroma_minus8 = r.ue("bit_depth_chroma_minus8")
            self.qpprime_y_zero_transform_bypass_flag = r.bits(
                "qpprime_y_zero_transform_bypass_flag", 1
            )
            seq_scaling_matrix_present_flag = r.bits(
                "seq_scaling_matrix_present_flag", 1
            )
            self.seq_scaling_matrix_present_flag = seq_scaling_matrix_present_flag
            if seq_scaling_matrix_present_flag:
                seq_scaling_lists: list[avc_seq_parameter_set_data.SeqScalingList] = []
                self.seq_scaling_lists = seq_scaling_lists
                r.allow("seq_scaling_lists", (8 if (chroma_format_idc != 3) else 12), 1)
                for i in range((8 if (chroma_format_idc != 3) else 12)):
                    row = avc_seq_parameter_set_data.SeqScalingList.__new__(
                        avc_seq_parameter_set_data.SeqScalingList
                    )
                    seq_scaling_lists.append(row)
                    row.scaling_list = None
                    seq_scaling_list_present_flag = r.bits(
                        "seq_scaling_list_present_flag", 1
                    )
                    row.seq_scaling_list_present_flag = seq_scaling_list_present_flag
                    if seq_scaling_list_present_flag:
                        row.scaling_list = avc_scaling_list_._from(
                            r, (16 if (i < 6) else 64)
                        )

        else:
            chroma_format_idc = 1

        self.log2_max_frame_num_minus4 = r.ue("log2_max_frame_num_minus4")
        pic_order_cnt_type = r.ue("pic_order_cnt_type")
        self.pic_order_cnt_type = pic_order_cnt_type
        if pic_order_cnt_type == 0:
            self.log2_max_pic_order_cnt_lsb_minus4 = r.ue(
                "log2_max_pic_order_cnt_lsb_minus4"
            )

        else:
            if pic_order_cnt_type == 1:
                self.delta_pic_order_always_zero_flag = r.bits(
                    "delta_pic_order_always_zero_flag", 1
                )
                self.offset_for_non_ref_pic = r.se("offset_for_non_ref_pic")
                self.offset_for_top_to_bottom_field = r.se(
                    "offset_for_top_to_bottom_field"
                )
                num_ref_frames_in_pic_order_cnt_cycle = r.ue(
                    "num_ref_frames_in_pic_order_cnt_cycle"
                )
                offset_for_ref_frame: list[int] = []
                self.offset_for_ref_frame = offset_for_ref_frame
                r.allow(
                    "offset_for_ref_frame", num_ref_frames_in_pic_order_cnt_cycle, 0
                )
                for _ in range(num_ref_frames_in_pic_order_cnt_cycle):
                    offset_for_ref_frame_2 = r.se("offset_for_ref_frame")
                    offset_for_ref_frame.append(offset_for_ref_frame_2)

        self.max_num_ref_frames = r.ue("max_num_ref_frames")
        self.gaps_in_frame_num_value_allowed_flag = r.bits(
            "gaps_in_frame_num_value_allowed_flag", 1
        )
        self.pic_width_in_mbs_minus1 = r.ue("pic_width_in_mbs_minus1")
        self.pic_height_in_map_units_minus1 = r.ue("pic_height_in_map_units_minus1")
        frame_mbs_only_flag = r.bits("frame_mbs_only_flag", 1)
        self.frame_mbs_only_flag = frame_mbs_only_flag
        if not frame_mbs_only_flag:
            self.mb_adaptive_frame_field_flag = r.bits(
                "mb_adaptive_frame_field_flag", 1
            )

        self.direct_8x8_inference_flag = r.bits("direct_8x8_inference_flag", 1)
        frame_cropping_flag = r.bits("frame_cropping_flag", 1)
        self.frame_cropping_flag = frame_cropping_flag
        if frame_cropping_flag:
            self.frame_crop_left_offset = r.ue("frame_crop_left_offset")
            self.frame_crop_right_offset = r.ue("frame_crop_right_offset")
            self.frame_crop_top_offset = r.ue("frame_crop_top_offset")
            self.frame_crop_bottom_offset = r.ue("frame_crop_bottom_offset")

        vui_parameters_present_flag = r.bits("vui_parameters_present_flag", 1)
        self.vui_parameters_present_flag = vui_parameters_present_flag
        if vui_parameters_present_flag:
            self.vui_parameters = avc_vui_parameters_._from(r)
            vui_parameters_told = r.kept("avc_vui_parameters")

        r.keep(
            "avc_seq_parameter_set_data",
            seq_parameter_set_id,
            {
                "chroma_format_idc": chroma_format_idc,
                "vui_parameters": vui_parameters_told,
            },
        )

    def _write(self, w: BitWriter, /) -> None:
        vui_parameters_told: Any = None
        profile_idc = self.profile_idc
        seq_parameter_set_id = self.seq_parameter_set_id
        chroma_format_idc = self.chroma_format_idc or 0
        seq_scaling_matrix_present_flag = self.seq_scaling_matrix_present_flag or 0
        pic_order_cnt_type = self.pic_order_cnt_type
        num_ref_frames_in_pic_order_cnt_cycle = (
            0 if self.offset_for_ref_frame is None else len(self.offset_for_ref_frame)
        )
        frame_mbs_only_flag = self.frame_mbs_only_flag
        frame_cropping_flag = self.frame_cropping_flag
        vui_parameters_present_flag = self.vui_parameters_present_flag
        w.bits("profile_idc", self.profile_idc, 8)
        w.bits("constraint_set0_flag", self.constraint_set0_flag, 1)
        w.bits("constraint_set1_flag", self.constraint_set1_flag, 1)
        w.bits("constraint_set2_flag", self.constraint_set2_flag, 1)
        w.bits("constraint_set3_flag", self.constraint_set3_flag, 1)
        w.bits("constraint_set4_flag", self.constraint_set4_flag, 1)
        w.bits("constraint_set5_flag", self.constraint_set5_flag, 1)
        w.bits("reserved_zero_2bits", self.reserved_zero_2bits, 2)
        w.bits("level_idc", self.level_idc, 8)
        w.ue("seq_parameter_set_id", self.seq_parameter_set_id)
        if (
            (
                (
                    (
                        (
                            (
                                (
                                    (
                                        (
                                            (
                                                (
                                                    (profile_idc == 100)
                                                    or (profile_idc == 110)
                                                )
                                                or (profile_idc == 122)
                                            )
                                            or (profile_idc == 244)
                                        )
                                        or (profile_idc == 44)
                                    )
                                    or (profile_idc == 83)
                                )
                                or (profile_idc == 86)
                            )
                            or (profile_idc == 118)
                        )
                        or (profile_idc == 128)
                    )
                    or (profile_idc == 138)
                )
                or (profile_idc == 139)
            )
            or (profile_idc == 134)
        ) or (profile_idc == 135):
            w.ue("chroma_format_idc", self.chroma_format_idc)
            if chroma_format_idc == 3:
                w.bits("separate_colour_plane_flag", self.separate_colour_plane_flag, 1)

            w.ue("bit_depth_luma_minus8", self.bit_depth_luma_minus8)
            w.ue("bit_depth_chroma_minus8", self.bit_depth_chroma_minus8)
            w.bits(
                "qpprime_y_zero_transform_bypass_flag",
                self.qpprime_y_zero_transform_bypass_flag,
                1,
            )
            w.bits(
                "seq_scaling_matrix_present_flag",
                self.seq_scaling_matrix_present_flag,
                1,
            )
            if seq_scaling_matrix_present_flag:
                w.same(
                    "seq_scaling_lists",
                    self.seq_scaling_lists,
                    (8 if (chroma_format_idc != 3) else 12),
                )
                for i, row in enumerate(self.seq_scaling_lists or ()):
                    seq_scaling_list_present_flag = row.seq_scaling_list_present_flag
                    w.bits(
                        "seq_scaling_list_present_flag",
                        row.seq_scaling_list_present_flag,
                        1,
                    )
                    if seq_scaling_list_present_flag:
                        w.record(
                            "scaling_list", row.scaling_list, (16 if (i < 6) else 64)
                        )

        else:
            chroma_format_idc = 1

        w.ue("log2_max_frame_num_minus4", self.log2_max_frame_num_minus4)
        w.ue("pic_order_cnt_type", self.pic_order_cnt_type)
        if pic_order_cnt_type == 0:
            w.ue(
                "log2_max_pic_order_cnt_lsb_minus4",
                self.log2_max_pic_order_cnt_lsb_minus4,
            )

        else:
            if pic_order_cnt_type == 1:
                w.bits(
                    "delta_pic_order_always_zero_flag",
                    self.delta_pic_order_always_zero_flag,
                    1,
                )
                w.se("offset_for_non_ref_pic", self.offset_for_non_ref_pic)
                w.se(
                    "offset_for_top_to_bottom_field",
                    self.offset_for_top_to_bottom_field,
                )
                w.ue(
                    "num_ref_frames_in_pic_order_cnt_cycle",
                    num_ref_frames_in_pic_order_cnt_cycle,
                )
                for offset_for_ref_frame in self.offset_for_ref_frame or ():
                    w.se("offset_for_ref_frame", offset_for_ref_frame)

        w.ue("max_num_ref_frames", self.max_num_ref_frames)
        w.bits(
            "gaps_in_frame_num_value_allowed_flag",
            self.gaps_in_frame_num_value_allowed_flag,
            1,
        )
        w.ue("pic_width_in_mbs_minus1", self.pic_width_in_mbs_minus1)
        w.ue("pic_height_in_map_units_minus1", self.pic_height_in_map_units_minus1)
        w.bits("frame_mbs_only_flag", self.frame_mbs_only_flag, 1)
        if not frame_mbs_only_flag:
            w.bits("mb_adaptive_frame_field_flag", self.mb_adaptive_frame_field_flag, 1)

        w.bits("direct_8x8_inference_flag", self.direct_8x8_inference_flag, 1)
        w.bits("frame_cropping_flag", self.frame_cropping_flag, 1)
        if frame_cropping_flag:
            w.ue("frame_crop_left_offset", self.frame_crop_left_offset)
            w.ue("frame_crop_right_offset", self.frame_crop_right_offset)
            w.ue("frame_crop_top_offset", self.frame_crop_top_offset)
            w.ue("frame_crop_bottom_offset", self.frame_crop_bottom_offset)

        w.bits("vui_parameters_present_flag", self.vui_parameters_present_flag, 1)
        if vui_parameters_present_flag:
            w.record("vui_parameters", self.vui_parameters)
            vui_parameters_told = w.kept("avc_vui_parameters")

        w.keep(
            "avc_seq_parameter_set_data",
            seq_parameter_set_id,
            {
                "chroma_format_idc": chroma_format_idc,
                "vui_parameters": vui_parameters_told,
            },
        )
