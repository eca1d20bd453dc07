"""What sequence parameter sets of AVC and HEVC say of the pictures.

ISO/IEC 14496-10:2022, 7.3.2.1.1; ISO/IEC 23008-2:2020, 7.3.2.2. Only as much is read as a
decoder configuration repeats.
"""

from __future__ import annotations

from typing import NamedTuple

from bmffkit.runtime.bit_reader import BitReader
from bmffkit.runtime.document import Document
from bmffkit.runtime.errors import ParseError
from bmffkit.runtime.registry import EMPTY
from bmffkit.semantics.nal.emulation import unescape

_WITH_CHROMA = frozenset((44, 83, 86, 100, 110, 118, 122, 128, 134, 135, 138, 139, 244))
_MOST = 4096
_LISTS, _SMALL = 8, 6


class Sequence(NamedTuple):
    """A sequence parameter set.

    Attributes:
        profile: ``profile_idc``, of HEVC with its space and tier in front: one byte.
        compatibility: the byte behind it (AVC), or the 32 compatibility flags (HEVC).
        constraints: 0 (AVC), or the 48 bits of constraint flags (HEVC).
        level: ``level_idc``.
        chroma_format: ``chroma_format_idc``.
        luma_depth: bits of a luma sample.
        chroma_depth: bits of a chroma sample.
        width: pixels, after cropping.
        height: pixels, after cropping.
    """

    profile: int
    compatibility: int
    constraints: int
    level: int
    chroma_format: int
    luma_depth: int
    chroma_depth: int
    width: int
    height: int


def _bits(unit: bytes, head: int) -> BitReader:
    rbsp = unescape(memoryview(unit)[head:_MOST])
    return BitReader(Document(memoryview(rbsp), EMPTY), 0, len(rbsp))


def avc_sequence(unit: bytes) -> Sequence:
    """What a sequence parameter set of AVC says, header included.

    Raises:
        ParseError: the bits end too early, or a code is too long.
    """
    r = _bits(unit, 1)
    profile, compatibility, level = (r.bits("profile", 8) for _ in range(3))
    r.ue("seq_parameter_set_id")
    chroma, luma_depth, chroma_depth, planes = 1, 8, 8, 0
    if profile in _WITH_CHROMA:
        chroma = r.ue("chroma_format_idc")
        planes = r.bits("separate_colour_plane_flag", 1) if chroma == 3 else 0
        luma_depth = 8 + r.ue("bit_depth_luma_minus8")
        chroma_depth = 8 + r.ue("bit_depth_chroma_minus8")
        r.bits("qpprime_y_zero_transform_bypass_flag", 1)
        if r.bits("seq_scaling_matrix_present_flag", 1):
            _scaling_lists(r, 12 if chroma == 3 else _LISTS)
    r.ue("log2_max_frame_num_minus4")
    _picture_order(r)
    r.ue("max_num_ref_frames")
    r.bits("gaps_in_frame_num_value_allowed_flag", 1)
    width = 16 * (r.ue("pic_width_in_mbs_minus1") + 1)
    height = 16 * (r.ue("pic_height_in_map_units_minus1") + 1)
    frames_only = r.bits("frame_mbs_only_flag", 1)
    if not frames_only:
        height *= 2
        r.bits("mb_adaptive_frame_field_flag", 1)
    r.bits("direct_8x8_inference_flag", 1)
    if r.bits("frame_cropping_flag", 1):
        across = 1 if planes or chroma in (0, 3) else 2
        down = (2 if chroma == 1 and not planes else 1) * (2 - frames_only)
        width -= across * (r.ue("left") + r.ue("right"))
        height -= down * (r.ue("top") + r.ue("bottom"))
    return Sequence(
        profile,
        compatibility,
        0,
        level,
        chroma,
        luma_depth,
        chroma_depth,
        width,
        height,
    )


def _scaling_lists(r: BitReader, count: int) -> None:
    for number in range(count):
        if not r.bits("seq_scaling_list_present_flag", 1):
            continue
        last = following = 8
        for _ in range(16 if number < _SMALL else 64):
            if following:
                following = (last + r.se("delta_scale")) % 256
            last = following or last


def _picture_order(r: BitReader) -> None:
    kind = r.ue("pic_order_cnt_type")
    if kind == 0:
        r.ue("log2_max_pic_order_cnt_lsb_minus4")
    elif kind == 1:
        r.bits("delta_pic_order_always_zero_flag", 1)
        r.se("offset_for_non_ref_pic")
        r.se("offset_for_top_to_bottom_field")
        count = r.ue("num_ref_frames_in_pic_order_cnt_cycle")
        if count > 255:
            raise ParseError("more than 255 frames in a cycle of picture order counts")
        for _ in range(count):
            r.se("offset_for_ref_frame")


def hevc_sequence(unit: bytes) -> Sequence:
    """What a sequence parameter set of HEVC says, header included.

    Raises:
        ParseError: the bits end too early, or a code is too long.
    """
    r = _bits(unit, 2)
    r.bits("sps_video_parameter_set_id", 4)
    layers = r.bits("sps_max_sub_layers_minus1", 3)
    r.bits("sps_temporal_id_nesting_flag", 1)
    profile = r.bits("general_profile", 8)
    compatibility = r.bits("general_profile_compatibility_flags", 32)
    constraints = r.bits("general_constraint_indicator_flags", 48)
    level = r.bits("general_level_idc", 8)
    present = [(r.bits("profile", 1), r.bits("level", 1)) for _ in range(layers)]
    if layers:
        r.bits("reserved_zero_2bits", 2 * (8 - layers))
    for with_profile, with_level in present:
        for width in (88 if with_profile else 0, 8 if with_level else 0):
            for _ in range(width // 8):
                r.bits("sub_layer", 8)
    r.ue("sps_seq_parameter_set_id")
    chroma = r.ue("chroma_format_idc")
    planes = r.bits("separate_colour_plane_flag", 1) if chroma == 3 else 0
    width, height = r.ue("pic_width"), r.ue("pic_height")
    if r.bits("conformance_window_flag", 1):
        across = 2 if chroma in (1, 2) and not planes else 1
        down = 2 if chroma == 1 and not planes else 1
        width -= across * (r.ue("left") + r.ue("right"))
        height -= down * (r.ue("top") + r.ue("bottom"))
    luma_depth, chroma_depth = 8 + r.ue("bit_depth_luma"), 8 + r.ue("bit_depth_chroma")
    return Sequence(
        profile, compatibility, constraints, level, chroma, luma_depth, chroma_depth, width,
        height,
    )  # fmt: skip
