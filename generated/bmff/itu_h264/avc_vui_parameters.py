"""avc_vui_parameters of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/video_usability``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h264.avc_hrd_parameters import avc_hrd_parameters as avc_hrd_parameters_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_vui_parameters(BitRecord):
    """How the video is to be shown, and what a decoder may count on.

    ISO/IEC 14496-10:2022, E.1.1::

        vui_parameters() {
            aspect_ratio_info_present_flag                      u(1)
            if (aspect_ratio_info_present_flag) {
                aspect_ratio_idc                                u(8) // 255: width and height follow
                if (aspect_ratio_idc == 255) {
                    sar_width                                   u(16)
                    sar_height                                  u(16)
                }
            }
            overscan_info_present_flag                          u(1)
            if (overscan_info_present_flag) {
                overscan_appropriate_flag                       u(1)
            }
            video_signal_type_present_flag                      u(1)
            if (video_signal_type_present_flag) {
                video_format                                    u(3) // @absent 5
                video_full_range_flag                           u(1)
                colour_description_present_flag                 u(1)
                if (colour_description_present_flag) {
                    colour_primaries                            u(8) // @absent 2
                    transfer_characteristics                    u(8) // @absent 2
                    matrix_coefficients                         u(8) // @absent 2
                }
            }
            chroma_loc_info_present_flag                        u(1)
            if (chroma_loc_info_present_flag) {
                chroma_sample_loc_type_top_field                ue(v)
                chroma_sample_loc_type_bottom_field             ue(v)
            }
            timing_info_present_flag                            u(1)
            if (timing_info_present_flag) {
                num_units_in_tick                               u(32)
                time_scale                                      u(32) // units a second; a tick is a field
                fixed_frame_rate_flag                           u(1)
            }
            nal_hrd_parameters_present_flag                     u(1)
            if (nal_hrd_parameters_present_flag) {
                hrd_parameters() // @as nal_hrd_parameters
            }
            vcl_hrd_parameters_present_flag                     u(1)
            if (vcl_hrd_parameters_present_flag) {
                hrd_parameters() // @as vcl_hrd_parameters
            }
            if (nal_hrd_parameters_present_flag || vcl_hrd_parameters_present_flag) {
                low_delay_hrd_flag                              u(1)
            }
            pic_struct_present_flag                             u(1)
            bitstream_restriction_flag                          u(1)
            if (bitstream_restriction_flag) {
                motion_vectors_over_pic_boundaries_flag         u(1)
                max_bytes_per_pic_denom                         ue(v)
                max_bits_per_mb_denom                           ue(v)
                log2_max_mv_length_horizontal                   ue(v)
                log2_max_mv_length_vertical                     ue(v)
                max_num_reorder_frames                          ue(v)
                max_dec_frame_buffering                         ue(v)
            }
        }

    Attributes:
        aspect_ratio_info_present_flag: ``u(1)``.
        aspect_ratio_idc: 255: width and height follow; None when left out.
        sar_width: ``u(16)``; None when left out.
        sar_height: ``u(16)``; None when left out.
        overscan_info_present_flag: ``u(1)``.
        overscan_appropriate_flag: ``u(1)``; None when left out.
        video_signal_type_present_flag: ``u(1)``.
        video_format: ``u(3)``; None when left out.
        video_full_range_flag: ``u(1)``; None when left out.
        colour_description_present_flag: ``u(1)``; None when left out.
        colour_primaries: ``u(8)``; None when left out.
        transfer_characteristics: ``u(8)``; None when left out.
        matrix_coefficients: ``u(8)``; None when left out.
        chroma_loc_info_present_flag: ``u(1)``.
        chroma_sample_loc_type_top_field: ``ue(v)``; None when left out.
        chroma_sample_loc_type_bottom_field: ``ue(v)``; None when left out.
        timing_info_present_flag: ``u(1)``.
        num_units_in_tick: ``u(32)``; None when left out.
        time_scale: Units a second; a tick is a field; None when left out.
        fixed_frame_rate_flag: ``u(1)``; None when left out.
        nal_hrd_parameters_present_flag: ``u(1)``.
        nal_hrd_parameters: ``hrd_parameters( )``; None when left out.
        vcl_hrd_parameters_present_flag: ``u(1)``.
        vcl_hrd_parameters: ``hrd_parameters( )``; None when left out.
        low_delay_hrd_flag: ``u(1)``; None when left out.
        pic_struct_present_flag: ``u(1)``.
        bitstream_restriction_flag: ``u(1)``.
        motion_vectors_over_pic_boundaries_flag: ``u(1)``; None when left out.
        max_bytes_per_pic_denom: ``ue(v)``; None when left out.
        max_bits_per_mb_denom: ``ue(v)``; None when left out.
        log2_max_mv_length_horizontal: ``ue(v)``; None when left out.
        log2_max_mv_length_vertical: ``ue(v)``; None when left out.
        max_num_reorder_frames: ``ue(v)``; None when left out.
        max_dec_frame_buffering: ``ue(v)``; None when left out.
    """

    __slots__ = (
        "aspect_ratio_idc",
        "aspect_ratio_info_present_flag",
        "bitstream_restriction_flag",
        "chroma_loc_info_present_flag",
        "chroma_sample_loc_type_bottom_field",
        "chroma_sample_loc_type_top_field",
        "colour_description_present_flag",
        "colour_primaries",
        "fixed_frame_rate_flag",
        "log2_max_mv_length_horizontal",
        "log2_max_mv_length_vertical",
        "low_delay_hrd_flag",
        "matrix_coefficients",
        "max_bits_per_mb_denom",
        "max_bytes_per_pic_denom",
        "max_dec_frame_buffering",
        "max_num_reorder_frames",
        "motion_vectors_over_pic_boundaries_flag",
        "nal_hrd_parameters",
        "nal_hrd_parameters_present_flag",
        "num_units_in_tick",
        "overscan_appropriate_flag",
        "overscan_info_present_flag",
        "pic_struct_present_flag",
        "sar_height",
        "sar_width",
        "time_scale",
        "timing_info_present_flag",
        "transfer_characteristics",
        "vcl_hrd_parameters",
        "vcl_hrd_parameters_present_flag",
        "video_format",
        "video_full_range_flag",
        "video_signal_type_present_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, E.1.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "aspect_ratio_info_present_flag",
        "aspect_ratio_idc",
        "sar_width",
        "sar_height",
        "overscan_info_present_flag",
        "overscan_appropriate_flag",
        "video_signal_type_present_flag",
        "video_format",
        "video_full_range_flag",
        "colour_description_present_flag",
        "colour_primaries",
        "transfer_characteristics",
        "matrix_coefficients",
        "chroma_loc_info_present_flag",
        "chroma_sample_loc_type_top_field",
        "chroma_sample_loc_type_bottom_field",
        "timing_info_present_flag",
        "num_units_in_tick",
        "time_scale",
        "fixed_frame_rate_flag",
        "nal_hrd_parameters_present_flag",
        "nal_hrd_parameters",
        "vcl_hrd_parameters_present_flag",
        "vcl_hrd_parameters",
        "low_delay_hrd_flag",
        "pic_struct_present_flag",
        "bitstream_restriction_flag",
        "motion_vectors_over_pic_boundaries_flag",
        "max_bytes_per_pic_denom",
        "max_bits_per_mb_denom",
        "log2_max_mv_length_horizontal",
        "log2_max_mv_length_vertical",
        "max_num_reorder_frames",
        "max_dec_frame_buffering",
    )

    _spelled: ClassVar[str] = "vui_parameters"

    aspect_ratio_info_present_flag: int
    aspect_ratio_idc: int | None
    sar_width: int | None
    sar_height: int | None
    overscan_info_present_flag: int
    overscan_appropriate_flag: int | None
    video_signal_type_present_flag: int
    video_format: int | None
    video_full_range_flag: int | None
    colour_description_present_flag: int | None
    colour_primaries: int | None
    transfer_characteristics: int | None
    matrix_coefficients: int | None
    chroma_loc_info_present_flag: int
    chroma_sample_loc_type_top_field: int | None
    chroma_sample_loc_type_bottom_field: int | None
    timing_info_present_flag: int
    num_units_in_tick: int | None
    time_scale: int | None
    fixed_frame_rate_flag: int | None
    nal_hrd_parameters_present_flag: int
    nal_hrd_parameters: avc_hrd_parameters_ | None
    vcl_hrd_parameters_present_flag: int
    vcl_hrd_parameters: avc_hrd_parameters_ | None
    low_delay_hrd_flag: int | None
    pic_struct_present_flag: int
    bitstream_restriction_flag: int
    motion_vectors_over_pic_boundaries_flag: int | None
    max_bytes_per_pic_denom: int | None
    max_bits_per_mb_denom: int | None
    log2_max_mv_length_horizontal: int | None
    log2_max_mv_length_vertical: int | None
    max_num_reorder_frames: int | None
    max_dec_frame_buffering: int | None

    def __init__(
        self,
        *,
        aspect_ratio_info_present_flag: int = 0,
        aspect_ratio_idc: int | None = None,
        sar_width: int | None = None,
        sar_height: int | None = None,
        overscan_info_present_flag: int = 0,
        overscan_appropriate_flag: int | None = None,
        video_signal_type_present_flag: int = 0,
        video_format: int | None = None,
        video_full_range_flag: int | None = None,
        colour_description_present_flag: int | None = None,
        colour_primaries: int | None = None,
        transfer_characteristics: int | None = None,
        matrix_coefficients: int | None = None,
        chroma_loc_info_present_flag: int = 0,
        chroma_sample_loc_type_top_field: int | None = None,
        chroma_sample_loc_type_bottom_field: int | None = None,
        timing_info_present_flag: int = 0,
        num_units_in_tick: int | None = None,
        time_scale: int | None = None,
        fixed_frame_rate_flag: int | None = None,
        nal_hrd_parameters_present_flag: int = 0,
        nal_hrd_parameters: avc_hrd_parameters_ | None = None,
        vcl_hrd_parameters_present_flag: int = 0,
        vcl_hrd_parameters: avc_hrd_parameters_ | None = None,
        low_delay_hrd_flag: int | None = None,
        pic_struct_present_flag: int = 0,
        bitstream_restriction_flag: int = 0,
        motion_vectors_over_pic_boundaries_flag: int | None = None,
        max_bytes_per_pic_denom: int | None = None,
        max_bits_per_mb_denom: int | None = None,
        log2_max_mv_length_horizontal: int | None = None,
        log2_max_mv_length_vertical: int | None = None,
        max_num_reorder_frames: int | None = None,
        max_dec_frame_buffering: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.aspect_ratio_info_present_flag = aspect_ratio_info_present_flag
        self.aspect_ratio_idc = aspect_ratio_idc
        self.sar_width = sar_width
        self.sar_height = sar_height
        self.overscan_info_present_flag = overscan_info_present_flag
        self.overscan_appropriate_flag = overscan_appropriate_flag
        self.video_signal_type_present_flag = video_signal_type_present_flag
        self.video_format = video_format
        self.video_full_range_flag = video_full_range_flag
        self.colour_description_present_flag = colour_description_present_flag
        self.colour_primaries = colour_primaries
        self.transfer_characteristics = transfer_characteristics
        self.matrix_coefficients = matrix_coefficients
        self.chroma_loc_info_present_flag = chroma_loc_info_present_flag
        self.chroma_sample_loc_type_top_field = chroma_sample_loc_type_top_field
        self.chroma_sample_loc_type_bottom_field = chroma_sample_loc_type_bottom_field
        self.timing_info_present_flag = timing_info_present_flag
        self.num_units_in_tick = num_units_in_tick
        self.time_scale = time_scale
        self.fixed_frame_rate_flag = fixed_frame_rate_flag
        self.nal_hrd_parameters_present_flag = nal_hrd_parameters_present_flag
        self.nal_hrd_parameters = nal_hrd_parameters
        self.vcl_hrd_parameters_present_flag = vcl_hrd_parameters_present_flag
        self.vcl_hrd_parameters = vcl_hrd_parameters
        self.low_delay_hrd_flag = low_delay_hrd_flag
        self.pic_struct_present_flag = pic_struct_present_flag
        self.bitstream_restriction_flag = bitstream_restriction_flag
        self.motion_vectors_over_pic_boundaries_flag = (
            motion_vectors_over_pic_boundaries_flag
        )
        self.max_bytes_per_pic_denom = max_bytes_per_pic_denom
        self.max_bits_per_mb_denom = max_bits_per_mb_denom
        self.log2_max_mv_length_horizontal = log2_max_mv_length_horizontal
        self.log2_max_mv_length_vertical = log2_max_mv_length_vertical
        self.max_num_reorder_frames = max_num_reorder_frames
        self.max_dec_frame_buffering = max_dec_frame_buffering

    def _read(self, r: BitReader, /) -> None:
        nal_hrd_parameters_told: Any = None
        vcl_hrd_parameters_told: Any = None
        self.aspect_ratio_idc = None
        aspect_ratio_idc = 0
        self.sar_width = None
        self.sar_height = None
        self.overscan_appropriate_flag = None
        self.video_format = None
        self.video_full_range_flag = None
        self.colour_description_present_flag = None
        colour_description_present_flag = 0
        self.colour_primaries = None
        self.transfer_characteristics = None
        self.matrix_coefficients = None
        self.chroma_sample_loc_type_top_field = None
        self.chroma_sample_loc_type_bottom_field = None
        self.num_units_in_tick = None
        self.time_scale = None
        self.fixed_frame_rate_flag = None
        self.nal_hrd_parameters = None
        self.vcl_hrd_parameters = None
        self.low_delay_hrd_flag = None
        self.motion_vectors_over_pic_boundaries_flag = None
        self.max_bytes_per_pic_denom = None
        self.max_bits_per_mb_denom = None
        self.log2_max_mv_length_horizontal = None
        self.log2_max_mv_length_vertical = None
        self.max_num_reorder_frames = None
        self.max_dec_frame_buffering = None
        aspect_ratio_info_present_flag = r.bits("aspect_ratio_info_present_flag", 1)
        self.aspect_ratio_info_present_flag = aspect_ratio_info_present_flag
        if aspect_ratio_info_present_flag:
            aspect_ratio_idc = r.bits("aspect_ratio_idc", 8)
            self.aspect_ratio_idc = aspect_ratio_idc
            if aspect_ratio_idc == 255:
                self.sar_width = r.bits("sar_width", 16)
                self.sar_height = r.bits("sar_height", 16)

        overscan_info_present_flag = r.bits("overscan_info_present_flag", 1)
        self.overscan_info_present_flag = overscan_info_present_flag
        if overscan_info_present_flag:
            self.overscan_appropriate_flag = r.bits("overscan_appropriate_flag", 1)

        video_signal_type_present_flag = r.bits("video_signal_type_present_flag", 1)
        self.video_signal_type_present_flag = video_signal_type_present_flag
        if video_signal_type_present_flag:
            self.video_format = r.bits("video_format", 3)
            self.video_full_range_flag = r.bits("video_full_range_flag", 1)
            colour_description_present_flag = r.bits(
                "colour_description_present_flag", 1
            )
            self.colour_description_present_flag = colour_description_present_flag
            if colour_description_present_flag:
                self.colour_primaries = r.bits("colour_primaries", 8)
                self.transfer_characteristics = r.bits("transfer_characteristics", 8)
                self.matrix_coefficients = r.bits("matrix_coefficients", 8)

        chroma_loc_info_present_flag = r.bits("chroma_loc_info_present_flag", 1)
        self.chroma_loc_info_present_flag = chroma_loc_info_present_flag
        if chroma_loc_info_present_flag:
            self.chroma_sample_loc_type_top_field = r.ue(
                "chroma_sample_loc_type_top_field"
            )
            self.chroma_sample_loc_type_bottom_field = r.ue(
                "chroma_sample_loc_type_bottom_field"
            )

        timing_info_present_flag = r.bits("timing_info_present_flag", 1)
        self.timing_info_present_flag = timing_info_present_flag
        if timing_info_present_flag:
            self.num_units_in_tick = r.bits("num_units_in_tick", 32)
            self.time_scale = r.bits("time_scale", 32)
            self.fixed_frame_rate_flag = r.bits("fixed_frame_rate_flag", 1)

        nal_hrd_parameters_present_flag = r.bits("nal_hrd_parameters_present_flag", 1)
        self.nal_hrd_parameters_present_flag = nal_hrd_parameters_present_flag
        if nal_hrd_parameters_present_flag:
            self.nal_hrd_parameters = avc_hrd_parameters_._from(r)
            nal_hrd_parameters_told = r.kept("avc_hrd_parameters")

        vcl_hrd_parameters_present_flag = r.bits("vcl_hrd_parameters_present_flag", 1)
        self.vcl_hrd_parameters_present_flag = vcl_hrd_parameters_present_flag
        if vcl_hrd_parameters_present_flag:
            self.vcl_hrd_parameters = avc_hrd_parameters_._from(r)
            vcl_hrd_parameters_told = r.kept("avc_hrd_parameters")

        if nal_hrd_parameters_present_flag or vcl_hrd_parameters_present_flag:
            self.low_delay_hrd_flag = r.bits("low_delay_hrd_flag", 1)

        pic_struct_present_flag = r.bits("pic_struct_present_flag", 1)
        self.pic_struct_present_flag = pic_struct_present_flag
        bitstream_restriction_flag = r.bits("bitstream_restriction_flag", 1)
        self.bitstream_restriction_flag = bitstream_restriction_flag
        if bitstream_restriction_flag:
            self.motion_vectors_over_pic_boundaries_flag = r.bits(
                "motion_vectors_over_pic_boundaries_flag", 1
            )
            self.max_bytes_per_pic_denom = r.ue("max_bytes_per_pic_denom")
            self.max_bits_per_mb_denom = r.ue("max_bits_per_mb_denom")
            self.log2_max_mv_length_horizontal = r.ue("log2_max_mv_length_horizontal")
            self.log2_max_mv_length_vertical = r.ue("log2_max_mv_length_vertical")
            self.max_num_reorder_frames = r.ue("max_num_reorder_frames")
            self.max_dec_frame_buffering = r.ue("max_dec_frame_buffering")

        r.keep(
            "avc_vui_parameters",
            None,
            {
                "nal_hrd_parameters": nal_hrd_parameters_told,
                "nal_hrd_parameters_present_flag": nal_hrd_parameters_present_flag,
                "pic_struct_present_flag": pic_struct_present_flag,
                "vcl_hrd_parameters": vcl_hrd_parameters_told,
                "vcl_hrd_parameters_present_flag": vcl_hrd_parameters_present_flag,
            },
        )

    def _write(self, w: BitWriter, /) -> None:
        nal_hrd_parameters_told: Any = None
        vcl_hrd_parameters_told: Any = None
        aspect_ratio_info_present_flag = self.aspect_ratio_info_present_flag
        aspect_ratio_idc = self.aspect_ratio_idc or 0
        overscan_info_present_flag = self.overscan_info_present_flag
        video_signal_type_present_flag = self.video_signal_type_present_flag
        colour_description_present_flag = self.colour_description_present_flag or 0
        chroma_loc_info_present_flag = self.chroma_loc_info_present_flag
        timing_info_present_flag = self.timing_info_present_flag
        nal_hrd_parameters_present_flag = self.nal_hrd_parameters_present_flag
        vcl_hrd_parameters_present_flag = self.vcl_hrd_parameters_present_flag
        pic_struct_present_flag = self.pic_struct_present_flag
        bitstream_restriction_flag = self.bitstream_restriction_flag
        w.bits("aspect_ratio_info_present_flag", self.aspect_ratio_info_present_flag, 1)
        if aspect_ratio_info_present_flag:
            w.bits("aspect_ratio_idc", self.aspect_ratio_idc, 8)
            if aspect_ratio_idc == 255:
                w.bits("sar_width", self.sar_width, 16)
                w.bits("sar_height", self.sar_height, 16)

        w.bits("overscan_info_present_flag", self.overscan_info_present_flag, 1)
        if overscan_info_present_flag:
            w.bits("overscan_appropriate_flag", self.overscan_appropriate_flag, 1)

        w.bits("video_signal_type_present_flag", self.video_signal_type_present_flag, 1)
        if video_signal_type_present_flag:
            w.bits("video_format", self.video_format, 3)
            w.bits("video_full_range_flag", self.video_full_range_flag, 1)
            w.bits(
                "colour_description_present_flag",
                self.colour_description_present_flag,
                1,
            )
            if colour_description_present_flag:
                w.bits("colour_primaries", self.colour_primaries, 8)
                w.bits("transfer_characteristics", self.transfer_characteristics, 8)
                w.bits("matrix_coefficients", self.matrix_coefficients, 8)

        w.bits("chroma_loc_info_present_flag", self.chroma_loc_info_present_flag, 1)
        if chroma_loc_info_present_flag:
            w.ue(
                "chroma_sample_loc_type_top_field",
                self.chroma_sample_loc_type_top_field,
            )
            w.ue(
                "chroma_sample_loc_type_bottom_field",
                self.chroma_sample_loc_type_bottom_field,
            )

        w.bits("timing_info_present_flag", self.timing_info_present_flag, 1)
        if timing_info_present_flag:
            w.bits("num_units_in_tick", self.num_units_in_tick, 32)
            w.bits("time_scale", self.time_scale, 32)
            w.bits("fixed_frame_rate_flag", self.fixed_frame_rate_flag, 1)

        w.bits(
            "nal_hrd_parameters_present_flag", self.nal_hrd_parameters_present_flag, 1
        )
        if nal_hrd_parameters_present_flag:
            w.record("nal_hrd_parameters", self.nal_hrd_parameters)
            nal_hrd_parameters_told = w.kept("avc_hrd_parameters")

        w.bits(
            "vcl_hrd_parameters_present_flag", self.vcl_hrd_parameters_present_flag, 1
        )
        if vcl_hrd_parameters_present_flag:
            w.record("vcl_hrd_parameters", self.vcl_hrd_parameters)
            vcl_hrd_parameters_told = w.kept("avc_hrd_parameters")

        if nal_hrd_parameters_present_flag or vcl_hrd_parameters_present_flag:
            w.bits("low_delay_hrd_flag", self.low_delay_hrd_flag, 1)

        w.bits("pic_struct_present_flag", self.pic_struct_present_flag, 1)
        w.bits("bitstream_restriction_flag", self.bitstream_restriction_flag, 1)
        if bitstream_restriction_flag:
            w.bits(
                "motion_vectors_over_pic_boundaries_flag",
                self.motion_vectors_over_pic_boundaries_flag,
                1,
            )
            w.ue("max_bytes_per_pic_denom", self.max_bytes_per_pic_denom)
            w.ue("max_bits_per_mb_denom", self.max_bits_per_mb_denom)
            w.ue("log2_max_mv_length_horizontal", self.log2_max_mv_length_horizontal)
            w.ue("log2_max_mv_length_vertical", self.log2_max_mv_length_vertical)
            w.ue("max_num_reorder_frames", self.max_num_reorder_frames)
            w.ue("max_dec_frame_buffering", self.max_dec_frame_buffering)

        w.keep(
            "avc_vui_parameters",
            None,
            {
                "nal_hrd_parameters": nal_hrd_parameters_told,
                "nal_hrd_parameters_present_flag": nal_hrd_parameters_present_flag,
                "pic_struct_present_flag": pic_struct_present_flag,
                "vcl_hrd_parameters": vcl_hrd_parameters_told,
                "vcl_hrd_parameters_present_flag": vcl_hrd_parameters_present_flag,
            },
        )
