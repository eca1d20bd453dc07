"""hevc_profile_tier_level of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/profile_tier_level``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT, given

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class hevc_profile_tier_level(BitRecord):
    """The profile, tier and level of a stream and of its sub-layers.

    ISO/IEC 23008-2:2023, 7.3.3::

        profile_tier_level(profilePresentFlag, maxNumSubLayersMinus1) {
            if (profilePresentFlag) {
                general_profile_space                           u(2)
                general_tier_flag                               u(1)
                general_profile_idc                             u(5)
                for (j = 0; j < 32; j++) {
                    general_profile_compatibility_flag[j]       u(1)
                }
                general_progressive_source_flag                 u(1)
                general_interlaced_source_flag                  u(1)
                general_non_packed_constraint_flag              u(1)
                general_frame_only_constraint_flag              u(1)
                if (general_profile_idc == 4 || general_profile_compatibility_flag[4] || general_profile_idc == 5 || general_profile_compatibility_flag[5] || general_profile_idc == 6 || general_profile_compatibility_flag[6] || general_profile_idc == 7 || general_profile_compatibility_flag[7] || general_profile_idc == 8 || general_profile_compatibility_flag[8] || general_profile_idc == 9 || general_profile_compatibility_flag[9] || general_profile_idc == 10 || general_profile_compatibility_flag[10] || general_profile_idc == 11 || general_profile_compatibility_flag[11]) {
                    general_max_12bit_constraint_flag           u(1)
                    general_max_10bit_constraint_flag           u(1)
                    general_max_8bit_constraint_flag            u(1)
                    general_max_422chroma_constraint_flag       u(1)
                    general_max_420chroma_constraint_flag       u(1)
                    general_max_monochrome_constraint_flag      u(1)
                    general_intra_constraint_flag               u(1)
                    general_one_picture_only_constraint_flag    u(1)
                    general_lower_bit_rate_constraint_flag      u(1)
                    if (general_profile_idc == 5 || general_profile_compatibility_flag[5] || general_profile_idc == 9 || general_profile_compatibility_flag[9] || general_profile_idc == 10 || general_profile_compatibility_flag[10] || general_profile_idc == 11 || general_profile_compatibility_flag[11]) {
                        general_max_14bit_constraint_flag       u(1)
                        general_reserved_zero_33bits            u(33)
                    } else {
                        general_reserved_zero_34bits            u(34)
                    }
                } else if (general_profile_idc == 2 || general_profile_compatibility_flag[2]) {
                    general_reserved_zero_7bits                 u(7)
                    general_one_picture_only_constraint_flag    u(1)
                    general_reserved_zero_35bits                u(35)
                } else {
                    general_reserved_zero_43bits                u(43)
                }
                if (general_profile_idc == 1 || general_profile_compatibility_flag[1] || general_profile_idc == 2 || general_profile_compatibility_flag[2] || general_profile_idc == 3 || general_profile_compatibility_flag[3] || general_profile_idc == 4 || general_profile_compatibility_flag[4] || general_profile_idc == 5 || general_profile_compatibility_flag[5] || general_profile_idc == 9 || general_profile_compatibility_flag[9] || general_profile_idc == 11 || general_profile_compatibility_flag[11]) {
                    general_inbld_flag                          u(1)
                } else {
                    general_reserved_zero_bit                   u(1)
                }
            }
            general_level_idc                                   u(8) // thirty times the level
            for (i = 0; i < maxNumSubLayersMinus1; i++) { // @as sub_layer_flags
                sub_layer_profile_present_flag[i]               u(1)
                sub_layer_level_present_flag[i]                 u(1)
            }
            if (maxNumSubLayersMinus1 > 0) {
                for (i = maxNumSubLayersMinus1; i < 8; i++) {
                    reserved_zero_2bits[i]                      u(2)
                }
            }
            for (i = 0; i < maxNumSubLayersMinus1; i++) { // @as sub_layers
                if (sub_layer_profile_present_flag[i]) {
                    sub_layer_profile_space[i]                  u(2)
                    sub_layer_tier_flag[i]                      u(1)
                    sub_layer_profile_idc[i]                    u(5)
                    for (j = 0; j < 32; j++) {
                        sub_layer_profile_compatibility_flag[i][j] u(1)
                    }
                    sub_layer_progressive_source_flag[i]        u(1)
                    sub_layer_interlaced_source_flag[i]         u(1)
                    sub_layer_non_packed_constraint_flag[i]     u(1)
                    sub_layer_frame_only_constraint_flag[i]     u(1)
                    if (sub_layer_profile_idc[i] == 4 || sub_layer_profile_compatibility_flag[i][4] || sub_layer_profile_idc[i] == 5 || sub_layer_profile_compatibility_flag[i][5] || sub_layer_profile_idc[i] == 6 || sub_layer_profile_compatibility_flag[i][6] || sub_layer_profile_idc[i] == 7 || sub_layer_profile_compatibility_flag[i][7] || sub_layer_profile_idc[i] == 8 || sub_layer_profile_compatibility_flag[i][8] || sub_layer_profile_idc[i] == 9 || sub_layer_profile_compatibility_flag[i][9] || sub_layer_profile_idc[i] == 10 || sub_layer_profile_compatibility_flag[i][10] || sub_layer_profile_idc[i] == 11 || sub_layer_profile_compatibility_flag[i][11]) {
                        sub_layer_max_12bit_constraint_flag[i]  u(1)
                        sub_layer_max_10bit_constraint_flag[i]  u(1)
                        sub_layer_max_8bit_constraint_flag[i]   u(1)
                        sub_layer_max_422chroma_constraint_flag[i] u(1)
                        sub_layer_max_420chroma_constraint_flag[i] u(1)
                        sub_layer_max_monochrome_constraint_flag[i] u(1)
                        sub_layer_intra_constraint_flag[i]      u(1)
                        sub_layer_one_picture_only_constraint_flag[i] u(1)
                        sub_layer_lower_bit_rate_constraint_flag[i] u(1)
                        if (sub_layer_profile_idc[i] == 5 || sub_layer_profile_compatibility_flag[i][5] || sub_layer_profile_idc[i] == 9 || sub_layer_profile_compatibility_flag[i][9] || sub_layer_profile_idc[i] == 10 || sub_layer_profile_compatibility_flag[i][10] || sub_layer_profile_idc[i] == 11 || sub_layer_profile_compatibility_flag[i][11]) {
                            sub_layer_max_14bit_constraint_flag[i] u(1)
                            sub_layer_reserved_zero_33bits[i]   u(33)
                        } else {
                            sub_layer_reserved_zero_34bits[i]   u(34)
                        }
                    } else if (sub_layer_profile_idc[i] == 2 || sub_layer_profile_compatibility_flag[i][2]) {
                        sub_layer_reserved_zero_7bits[i]        u(7)
                        sub_layer_one_picture_only_constraint_flag[i] u(1)
                        sub_layer_reserved_zero_35bits[i]       u(35)
                    } else {
                        sub_layer_reserved_zero_43bits[i]       u(43)
                    }
                    if (sub_layer_profile_idc[i] == 1 || sub_layer_profile_compatibility_flag[i][1] || sub_layer_profile_idc[i] == 2 || sub_layer_profile_compatibility_flag[i][2] || sub_layer_profile_idc[i] == 3 || sub_layer_profile_compatibility_flag[i][3] || sub_layer_profile_idc[i] == 4 || sub_layer_profile_compatibility_flag[i][4] || sub_layer_profile_idc[i] == 5 || sub_layer_profile_compatibility_flag[i][5] || sub_layer_profile_idc[i] == 9 || sub_layer_profile_compatibility_flag[i][9] || sub_layer_profile_idc[i] == 11 || sub_layer_profile_compatibility_flag[i][11]) {
                        sub_layer_inbld_flag[i]                 u(1)
                    } else {
                        sub_layer_reserved_zero_bit[i]          u(1)
                    }
                }
                if (sub_layer_level_present_flag[i]) {
                    sub_layer_level_idc[i]                      u(8)
                }
            }
        }

    Attributes:
        general_profile_space: ``u(2)``; None when left out.
        general_tier_flag: ``u(1)``; None when left out.
        general_profile_idc: ``u(5)``; None when left out.
        general_profile_compatibility_flag: ``u(1)``; None when left out.
        general_progressive_source_flag: ``u(1)``; None when left out.
        general_interlaced_source_flag: ``u(1)``; None when left out.
        general_non_packed_constraint_flag: ``u(1)``; None when left out.
        general_frame_only_constraint_flag: ``u(1)``; None when left out.
        general_max_12bit_constraint_flag: ``u(1)``; None when left out.
        general_max_10bit_constraint_flag: ``u(1)``; None when left out.
        general_max_8bit_constraint_flag: ``u(1)``; None when left out.
        general_max_422chroma_constraint_flag: ``u(1)``; None when left out.
        general_max_420chroma_constraint_flag: ``u(1)``; None when left out.
        general_max_monochrome_constraint_flag: ``u(1)``; None when left out.
        general_intra_constraint_flag: ``u(1)``; None when left out.
        general_one_picture_only_constraint_flag: ``u(1)``.
        general_lower_bit_rate_constraint_flag: ``u(1)``; None when left out.
        general_max_14bit_constraint_flag: ``u(1)``; None when left out.
        general_reserved_zero_33bits: ``u(33)``; None when left out.
        general_reserved_zero_34bits: ``u(34)``; None when left out.
        general_reserved_zero_7bits: ``u(7)``; None when left out.
        general_reserved_zero_35bits: ``u(35)``; None when left out.
        general_reserved_zero_43bits: ``u(43)``; None when left out.
        general_inbld_flag: ``u(1)``; None when left out.
        general_reserved_zero_bit: ``u(1)``; None when left out.
        general_level_idc: Thirty times the level.
        sub_layer_flags: A list of ``SubLayerFlag``.
        reserved_zero_2bits: ``u(2)``; None when left out.
        sub_layers: A list of ``SubLayer``.
    """

    __slots__ = (
        "general_frame_only_constraint_flag",
        "general_inbld_flag",
        "general_interlaced_source_flag",
        "general_intra_constraint_flag",
        "general_level_idc",
        "general_lower_bit_rate_constraint_flag",
        "general_max_8bit_constraint_flag",
        "general_max_10bit_constraint_flag",
        "general_max_12bit_constraint_flag",
        "general_max_14bit_constraint_flag",
        "general_max_420chroma_constraint_flag",
        "general_max_422chroma_constraint_flag",
        "general_max_monochrome_constraint_flag",
        "general_non_packed_constraint_flag",
        "general_one_picture_only_constraint_flag",
        "general_profile_compatibility_flag",
        "general_profile_idc",
        "general_profile_space",
        "general_progressive_source_flag",
        "general_reserved_zero_7bits",
        "general_reserved_zero_33bits",
        "general_reserved_zero_34bits",
        "general_reserved_zero_35bits",
        "general_reserved_zero_43bits",
        "general_reserved_zero_bit",
        "general_tier_flag",
        "reserved_zero_2bits",
        "sub_layer_flags",
        "sub_layers",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "general_profile_space",
        "general_tier_flag",
        "general_profile_idc",
        "general_profile_compatibility_flag",
        "general_progressive_source_flag",
        "general_interlaced_source_flag",
        "general_non_packed_constraint_flag",
        "general_frame_only_constraint_flag",
        "general_max_12bit_constraint_flag",
        "general_max_10bit_constraint_flag",
        "general_max_8bit_constraint_flag",
        "general_max_422chroma_constraint_flag",
        "general_max_420chroma_constraint_flag",
        "general_max_monochrome_constraint_flag",
        "general_intra_constraint_flag",
        "general_one_picture_only_constraint_flag",
        "general_lower_bit_rate_constraint_flag",
        "general_max_14bit_constraint_flag",
        "general_reserved_zero_33bits",
        "general_reserved_zero_34bits",
        "general_reserved_zero_7bits",
        "general_reserved_zero_35bits",
        "general_reserved_zero_43bits",
        "general_inbld_flag",
        "general_reserved_zero_bit",
        "general_level_idc",
        "sub_layer_flags",
        "reserved_zero_2bits",
        "sub_layers",
    )

    _spelled: ClassVar[str] = "profile_tier_level"
    _given: ClassVar[tuple[str, ...]] = ("profilePresentFlag", "maxNumSubLayersMinus1")

    general_profile_space: int | None
    general_tier_flag: int | None
    general_profile_idc: int | None
    general_profile_compatibility_flag: Table | None
    general_progressive_source_flag: int | None
    general_interlaced_source_flag: int | None
    general_non_packed_constraint_flag: int | None
    general_frame_only_constraint_flag: int | None
    general_max_12bit_constraint_flag: int | None
    general_max_10bit_constraint_flag: int | None
    general_max_8bit_constraint_flag: int | None
    general_max_422chroma_constraint_flag: int | None
    general_max_420chroma_constraint_flag: int | None
    general_max_monochrome_constraint_flag: int | None
    general_intra_constraint_flag: int | None
    general_one_picture_only_constraint_flag: int
    general_lower_bit_rate_constraint_flag: int | None
    general_max_14bit_constraint_flag: int | None
    general_reserved_zero_33bits: int | None
    general_reserved_zero_34bits: int | None
    general_reserved_zero_7bits: int | None
    general_reserved_zero_35bits: int | None
    general_reserved_zero_43bits: int | None
    general_inbld_flag: int | None
    general_reserved_zero_bit: int | None
    general_level_idc: int
    sub_layer_flags: list[hevc_profile_tier_level.SubLayerFlag]
    reserved_zero_2bits: Table | None
    sub_layers: list[hevc_profile_tier_level.SubLayer]

    class SubLayerFlag(Row):
        """One of the ``sub_layer_flags`` of hevc_profile_tier_level.

        Attributes:
            sub_layer_profile_present_flag: ``u(1)``.
            sub_layer_level_present_flag: ``u(1)``.
        """

        __slots__ = ("sub_layer_level_present_flag", "sub_layer_profile_present_flag")

        _fields: ClassVar[tuple[str, ...]] = (
            "sub_layer_profile_present_flag",
            "sub_layer_level_present_flag",
        )

        sub_layer_profile_present_flag: int
        sub_layer_level_present_flag: int

        def __init__(
            self,
            *,
            sub_layer_profile_present_flag: int = 0,
            sub_layer_level_present_flag: int = 0,
        ) -> None:
            self.sub_layer_profile_present_flag = sub_layer_profile_present_flag
            self.sub_layer_level_present_flag = sub_layer_level_present_flag

    class SubLayer(Row):
        """One of the ``sub_layers`` of hevc_profile_tier_level.

        Attributes:
            sub_layer_profile_space: ``u(2)``; None when left out.
            sub_layer_tier_flag: ``u(1)``; None when left out.
            sub_layer_profile_idc: ``u(5)``; None when left out.
            sub_layer_profile_compatibility_flag: A list of
                ``sub_layer_profile_compatibility_flag``; None when left out.
            sub_layer_progressive_source_flag: ``u(1)``; None when left out.
            sub_layer_interlaced_source_flag: ``u(1)``; None when left out.
            sub_layer_non_packed_constraint_flag: ``u(1)``; None when left out.
            sub_layer_frame_only_constraint_flag: ``u(1)``; None when left out.
            sub_layer_max_12bit_constraint_flag: ``u(1)``; None when left out.
            sub_layer_max_10bit_constraint_flag: ``u(1)``; None when left out.
            sub_layer_max_8bit_constraint_flag: ``u(1)``; None when left out.
            sub_layer_max_422chroma_constraint_flag: ``u(1)``; None when left out.
            sub_layer_max_420chroma_constraint_flag: ``u(1)``; None when left out.
            sub_layer_max_monochrome_constraint_flag: ``u(1)``; None when left out.
            sub_layer_intra_constraint_flag: ``u(1)``; None when left out.
            sub_layer_one_picture_only_constraint_flag: ``u(1)``.
            sub_layer_lower_bit_rate_constraint_flag: ``u(1)``; None when left out.
            sub_layer_max_14bit_constraint_flag: ``u(1)``; None when left out.
            sub_layer_reserved_zero_33bits: ``u(33)``; None when left out.
            sub_layer_reserved_zero_34bits: ``u(34)``; None when left out.
            sub_layer_reserved_zero_7bits: ``u(7)``; None when left out.
            sub_layer_reserved_zero_35bits: ``u(35)``; None when left out.
            sub_layer_reserved_zero_43bits: ``u(43)``; None when left out.
            sub_layer_inbld_flag: ``u(1)``; None when left out.
            sub_layer_reserved_zero_bit: ``u(1)``; None when left out.
            sub_layer_level_idc: ``u(8)``; None when left out.
        """

        __slots__ = (
            "sub_layer_frame_only_constraint_flag",
            "sub_layer_inbld_flag",
            "sub_layer_interlaced_source_flag",
            "sub_layer_intra_constraint_flag",
            "sub_layer_level_idc",
            "sub_layer_lower_bit_rate_constraint_flag",
            "sub_layer_max_8bit_constraint_flag",
            "sub_layer_max_10bit_constraint_flag",
            "sub_layer_max_12bit_constraint_flag",
            "sub_layer_max_14bit_constraint_flag",
            "sub_layer_max_420chroma_constraint_flag",
            "sub_layer_max_422chroma_constraint_flag",
            "sub_layer_max_monochrome_constraint_flag",
            "sub_layer_non_packed_constraint_flag",
            "sub_layer_one_picture_only_constraint_flag",
            "sub_layer_profile_compatibility_flag",
            "sub_layer_profile_idc",
            "sub_layer_profile_space",
            "sub_layer_progressive_source_flag",
            "sub_layer_reserved_zero_7bits",
            "sub_layer_reserved_zero_33bits",
            "sub_layer_reserved_zero_34bits",
            "sub_layer_reserved_zero_35bits",
            "sub_layer_reserved_zero_43bits",
            "sub_layer_reserved_zero_bit",
            "sub_layer_tier_flag",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "sub_layer_profile_space",
            "sub_layer_tier_flag",
            "sub_layer_profile_idc",
            "sub_layer_profile_compatibility_flag",
            "sub_layer_progressive_source_flag",
            "sub_layer_interlaced_source_flag",
            "sub_layer_non_packed_constraint_flag",
            "sub_layer_frame_only_constraint_flag",
            "sub_layer_max_12bit_constraint_flag",
            "sub_layer_max_10bit_constraint_flag",
            "sub_layer_max_8bit_constraint_flag",
            "sub_layer_max_422chroma_constraint_flag",
            "sub_layer_max_420chroma_constraint_flag",
            "sub_layer_max_monochrome_constraint_flag",
            "sub_layer_intra_constraint_flag",
            "sub_layer_one_picture_only_constraint_flag",
            "sub_layer_lower_bit_rate_constraint_flag",
            "sub_layer_max_14bit_constraint_flag",
            "sub_layer_reserved_zero_33bits",
            "sub_layer_reserved_zero_34bits",
            "sub_layer_reserved_zero_7bits",
            "sub_layer_reserved_zero_35bits",
            "sub_layer_reserved_zero_43bits",
            "sub_layer_inbld_flag",
            "sub_layer_reserved_zero_bit",
            "sub_layer_level_idc",
        )

        sub_layer_profile_space: int | None
        sub_layer_tier_flag: int | None
        sub_layer_profile_idc: int | None
        sub_layer_profile_compatibility_flag: list[int] | None
        sub_layer_progressive_source_flag: int | None
        sub_layer_interlaced_source_flag: int | None
        sub_layer_non_packed_constraint_flag: int | None
        sub_layer_frame_only_constraint_flag: int | None
        sub_layer_max_12bit_constraint_flag: int | None
        sub_layer_max_10bit_constraint_flag: int | None
        sub_layer_max_8bit_constraint_flag: int | None
        sub_layer_max_422chroma_constraint_flag: int | None
        sub_layer_max_420chroma_constraint_flag: int | None
        sub_layer_max_monochrome_constraint_flag: int | None
        sub_layer_intra_constraint_flag: int | None
        sub_layer_one_picture_only_constraint_flag: int
        sub_layer_lower_bit_rate_constraint_flag: int | None
        sub_layer_max_14bit_constraint_flag: int | None
        sub_layer_reserved_zero_33bits: int | None
        sub_layer_reserved_zero_34bits: int | None
        sub_layer_reserved_zero_7bits: int | None
        sub_layer_reserved_zero_35bits: int | None
        sub_layer_reserved_zero_43bits: int | None
        sub_layer_inbld_flag: int | None
        sub_layer_reserved_zero_bit: int | None
        sub_layer_level_idc: int | None

        def __init__(
            self,
            *,
            sub_layer_profile_space: int | None = None,
            sub_layer_tier_flag: int | None = None,
            sub_layer_profile_idc: int | None = None,
            sub_layer_profile_compatibility_flag: Iterable[int] | None = None,
            sub_layer_progressive_source_flag: int | None = None,
            sub_layer_interlaced_source_flag: int | None = None,
            sub_layer_non_packed_constraint_flag: int | None = None,
            sub_layer_frame_only_constraint_flag: int | None = None,
            sub_layer_max_12bit_constraint_flag: int | None = None,
            sub_layer_max_10bit_constraint_flag: int | None = None,
            sub_layer_max_8bit_constraint_flag: int | None = None,
            sub_layer_max_422chroma_constraint_flag: int | None = None,
            sub_layer_max_420chroma_constraint_flag: int | None = None,
            sub_layer_max_monochrome_constraint_flag: int | None = None,
            sub_layer_intra_constraint_flag: int | None = None,
            sub_layer_one_picture_only_constraint_flag: int = 0,
            sub_layer_lower_bit_rate_constraint_flag: int | None = None,
            sub_layer_max_14bit_constraint_flag: int | None = None,
            sub_layer_reserved_zero_33bits: int | None = None,
            sub_layer_reserved_zero_34bits: int | None = None,
            sub_layer_reserved_zero_7bits: int | None = None,
            sub_layer_reserved_zero_35bits: int | None = None,
            sub_layer_reserved_zero_43bits: int | None = None,
            sub_layer_inbld_flag: int | None = None,
            sub_layer_reserved_zero_bit: int | None = None,
            sub_layer_level_idc: int | None = None,
        ) -> None:
            self.sub_layer_profile_space = sub_layer_profile_space
            self.sub_layer_tier_flag = sub_layer_tier_flag
            self.sub_layer_profile_idc = sub_layer_profile_idc
            self.sub_layer_profile_compatibility_flag = (
                None
                if sub_layer_profile_compatibility_flag is None
                else list(sub_layer_profile_compatibility_flag)
            )
            self.sub_layer_progressive_source_flag = sub_layer_progressive_source_flag
            self.sub_layer_interlaced_source_flag = sub_layer_interlaced_source_flag
            self.sub_layer_non_packed_constraint_flag = (
                sub_layer_non_packed_constraint_flag
            )
            self.sub_layer_frame_only_constraint_flag = (
                sub_layer_frame_only_constraint_flag
            )
            self.sub_layer_max_12bit_constraint_flag = (
                sub_layer_max_12bit_constraint_flag
            )
            self.sub_layer_max_10bit_constraint_flag = (
                sub_layer_max_10bit_constraint_flag
            )
            self.sub_layer_max_8bit_constraint_flag = sub_layer_max_8bit_constraint_flag
            self.sub_layer_max_422chroma_constraint_flag = (
                sub_layer_max_422chroma_constraint_flag
            )
            self.sub_layer_max_420chroma_constraint_flag = (
                sub_layer_max_420chroma_constraint_flag
            )
            self.sub_layer_max_monochrome_constraint_flag = (
                sub_layer_max_monochrome_constraint_flag
            )
            self.sub_layer_intra_constraint_flag = sub_layer_intra_constraint_flag
            self.sub_layer_one_picture_only_constraint_flag = (
                sub_layer_one_picture_only_constraint_flag
            )
            self.sub_layer_lower_bit_rate_constraint_flag = (
                sub_layer_lower_bit_rate_constraint_flag
            )
            self.sub_layer_max_14bit_constraint_flag = (
                sub_layer_max_14bit_constraint_flag
            )
            self.sub_layer_reserved_zero_33bits = sub_layer_reserved_zero_33bits
            self.sub_layer_reserved_zero_34bits = sub_layer_reserved_zero_34bits
            self.sub_layer_reserved_zero_7bits = sub_layer_reserved_zero_7bits
            self.sub_layer_reserved_zero_35bits = sub_layer_reserved_zero_35bits
            self.sub_layer_reserved_zero_43bits = sub_layer_reserved_zero_43bits
            self.sub_layer_inbld_flag = sub_layer_inbld_flag
            self.sub_layer_reserved_zero_bit = sub_layer_reserved_zero_bit
            self.sub_layer_level_idc = sub_layer_level_idc

    def __init__(
        self,
        *,
        general_profile_space: int | None = None,
        general_tier_flag: int | None = None,
        general_profile_idc: int | None = None,
        general_profile_compatibility_flag: Any = None,
        general_progressive_source_flag: int | None = None,
        general_interlaced_source_flag: int | None = None,
        general_non_packed_constraint_flag: int | None = None,
        general_frame_only_constraint_flag: int | None = None,
        general_max_12bit_constraint_flag: int | None = None,
        general_max_10bit_constraint_flag: int | None = None,
        general_max_8bit_constraint_flag: int | None = None,
        general_max_422chroma_constraint_flag: int | None = None,
        general_max_420chroma_constraint_flag: int | None = None,
        general_max_monochrome_constraint_flag: int | None = None,
        general_intra_constraint_flag: int | None = None,
        general_one_picture_only_constraint_flag: int = 0,
        general_lower_bit_rate_constraint_flag: int | None = None,
        general_max_14bit_constraint_flag: int | None = None,
        general_reserved_zero_33bits: int | None = None,
        general_reserved_zero_34bits: int | None = None,
        general_reserved_zero_7bits: int | None = None,
        general_reserved_zero_35bits: int | None = None,
        general_reserved_zero_43bits: int | None = None,
        general_inbld_flag: int | None = None,
        general_reserved_zero_bit: int | None = None,
        general_level_idc: int = 0,
        sub_layer_flags: Iterable[hevc_profile_tier_level.SubLayerFlag] = (),
        reserved_zero_2bits: Any = None,
        sub_layers: Iterable[hevc_profile_tier_level.SubLayer] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.general_profile_space = general_profile_space
        self.general_tier_flag = general_tier_flag
        self.general_profile_idc = general_profile_idc
        self.general_profile_compatibility_flag = general_profile_compatibility_flag
        self.general_progressive_source_flag = general_progressive_source_flag
        self.general_interlaced_source_flag = general_interlaced_source_flag
        self.general_non_packed_constraint_flag = general_non_packed_constraint_flag
        self.general_frame_only_constraint_flag = general_frame_only_constraint_flag
        self.general_max_12bit_constraint_flag = general_max_12bit_constraint_flag
        self.general_max_10bit_constraint_flag = general_max_10bit_constraint_flag
        self.general_max_8bit_constraint_flag = general_max_8bit_constraint_flag
        self.general_max_422chroma_constraint_flag = (
            general_max_422chroma_constraint_flag
        )
        self.general_max_420chroma_constraint_flag = (
            general_max_420chroma_constraint_flag
        )
        self.general_max_monochrome_constraint_flag = (
            general_max_monochrome_constraint_flag
        )
        self.general_intra_constraint_flag = general_intra_constraint_flag
        self.general_one_picture_only_constraint_flag = (
            general_one_picture_only_constraint_flag
        )
        self.general_lower_bit_rate_constraint_flag = (
            general_lower_bit_rate_constraint_flag
        )
        self.general_max_14bit_constraint_flag = general_max_14bit_constraint_flag
        self.general_reserved_zero_33bits = general_reserved_zero_33bits
        self.general_reserved_zero_34bits = general_reserved_zero_34bits
        self.general_reserved_zero_7bits = general_reserved_zero_7bits
        self.general_reserved_zero_35bits = general_reserved_zero_35bits
        self.general_reserved_zero_43bits = general_reserved_zero_43bits
        self.general_inbld_flag = general_inbld_flag
        self.general_reserved_zero_bit = general_reserved_zero_bit
        self.general_level_idc = general_level_idc
        self.sub_layer_flags = list(sub_layer_flags)
        self.reserved_zero_2bits = reserved_zero_2bits
        self.sub_layers = list(sub_layers)

    def _read(
        self, r: BitReader, /, profilePresentFlag: Any, maxNumSubLayersMinus1: Any
    ) -> None:
        sub_layer_level_present_flag_at: dict[Any, Any] = {}
        sub_layer_profile_compatibility_flag_at: dict[Any, Any] = {}
        sub_layer_profile_present_flag_at: dict[Any, Any] = {}
        self.general_profile_space = None
        self.general_tier_flag = None
        self.general_profile_idc = None
        general_profile_idc = 0
        self.general_profile_compatibility_flag = None
        self.general_progressive_source_flag = None
        self.general_interlaced_source_flag = None
        self.general_non_packed_constraint_flag = None
        self.general_frame_only_constraint_flag = None
        self.general_max_12bit_constraint_flag = None
        self.general_max_10bit_constraint_flag = None
        self.general_max_8bit_constraint_flag = None
        self.general_max_422chroma_constraint_flag = None
        self.general_max_420chroma_constraint_flag = None
        self.general_max_monochrome_constraint_flag = None
        self.general_intra_constraint_flag = None
        self.general_one_picture_only_constraint_flag = ABSENT
        self.general_lower_bit_rate_constraint_flag = None
        self.general_max_14bit_constraint_flag = None
        self.general_reserved_zero_33bits = None
        self.general_reserved_zero_34bits = None
        self.general_reserved_zero_7bits = None
        self.general_reserved_zero_35bits = None
        self.general_reserved_zero_43bits = None
        self.general_inbld_flag = None
        self.general_reserved_zero_bit = None
        self.reserved_zero_2bits = None
        if profilePresentFlag:
            self.general_profile_space = r.bits("general_profile_space", 2)
            self.general_tier_flag = r.bits("general_tier_flag", 1)
            general_profile_idc = r.bits("general_profile_idc", 5)
            self.general_profile_idc = general_profile_idc
            self.general_profile_compatibility_flag = r.numbers(
                "general_profile_compatibility_flag", 1, 32
            )
            self.general_progressive_source_flag = r.bits(
                "general_progressive_source_flag", 1
            )
            self.general_interlaced_source_flag = r.bits(
                "general_interlaced_source_flag", 1
            )
            self.general_non_packed_constraint_flag = r.bits(
                "general_non_packed_constraint_flag", 1
            )
            self.general_frame_only_constraint_flag = r.bits(
                "general_frame_only_constraint_flag", 1
            )
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
                                                        (
                                                            (
                                                                (
                                                                    (
                                                                        general_profile_idc
                                                                        == 4
                                                                    )
                                                                    or int(
                                                                        given(
                                                                            self.general_profile_compatibility_flag
                                                                        )[4]
                                                                    )
                                                                )
                                                                or (
                                                                    general_profile_idc
                                                                    == 5
                                                                )
                                                            )
                                                            or int(
                                                                given(
                                                                    self.general_profile_compatibility_flag
                                                                )[5]
                                                            )
                                                        )
                                                        or (general_profile_idc == 6)
                                                    )
                                                    or int(
                                                        given(
                                                            self.general_profile_compatibility_flag
                                                        )[6]
                                                    )
                                                )
                                                or (general_profile_idc == 7)
                                            )
                                            or int(
                                                given(
                                                    self.general_profile_compatibility_flag
                                                )[7]
                                            )
                                        )
                                        or (general_profile_idc == 8)
                                    )
                                    or int(
                                        given(self.general_profile_compatibility_flag)[
                                            8
                                        ]
                                    )
                                )
                                or (general_profile_idc == 9)
                            )
                            or int(given(self.general_profile_compatibility_flag)[9])
                        )
                        or (general_profile_idc == 10)
                    )
                    or int(given(self.general_profile_compatibility_flag)[10])
                )
                or (general_profile_idc == 11)
            ) or int(given(self.general_profile_compatibility_flag)[11]):
                self.general_max_12bit_constraint_flag = r.bits(
                    "general_max_12bit_constraint_flag", 1
                )
                self.general_max_10bit_constraint_flag = r.bits(
                    "general_max_10bit_constraint_flag", 1
                )
                self.general_max_8bit_constraint_flag = r.bits(
                    "general_max_8bit_constraint_flag", 1
                )
                self.general_max_422chroma_constraint_flag = r.bits(
                    "general_max_422chroma_constraint_flag", 1
                )
                self.general_max_420chroma_constraint_flag = r.bits(
                    "general_max_420chroma_constraint_flag", 1
                )
                self.general_max_monochrome_constraint_flag = r.bits(
                    "general_max_monochrome_constraint_flag", 1
                )
                self.general_intra_constraint_flag = r.bits(
                    "general_intra_constraint_flag", 1
                )
                self.general_one_picture_only_constraint_flag = r.bits(
                    "general_one_picture_only_constraint_flag", 1
                )
                self.general_lower_bit_rate_constraint_flag = r.bits(
                    "general_lower_bit_rate_constraint_flag", 1
                )
                if (
                    (
                        (
                            (
                                (
                                    (
                                        (general_profile_idc == 5)
                                        or int(
                                            given(
                                                self.general_profile_compatibility_flag
                                            )[5]
                                        )
                                    )
                                    or (general_profile_idc == 9)
                                )
                                or int(
                                    given(self.general_profile_compatibility_flag)[9]
                                )
                            )
                            or (general_profile_idc == 10)
                        )
                        or int(given(self.general_profile_compatibility_flag)[10])
                    )
                    or (general_profile_idc == 11)
                ) or int(given(self.general_profile_compatibility_flag)[11]):
                    self.general_max_14bit_constraint_flag = r.bits(
                        "general_max_14bit_constraint_flag", 1
                    )
                    self.general_reserved_zero_33bits = r.bits(
                        "general_reserved_zero_33bits", 33
                    )

                else:
                    self.general_reserved_zero_34bits = r.bits(
                        "general_reserved_zero_34bits", 34
                    )

            else:
                if (general_profile_idc == 2) or int(
                    given(self.general_profile_compatibility_flag)[2]
                ):
                    self.general_reserved_zero_7bits = r.bits(
                        "general_reserved_zero_7bits", 7
                    )
                    self.general_one_picture_only_constraint_flag = r.bits(
                        "general_one_picture_only_constraint_flag", 1
                    )
                    self.general_reserved_zero_35bits = r.bits(
                        "general_reserved_zero_35bits", 35
                    )

                else:
                    self.general_reserved_zero_43bits = r.bits(
                        "general_reserved_zero_43bits", 43
                    )

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
                                                        (
                                                            (general_profile_idc == 1)
                                                            or int(
                                                                given(
                                                                    self.general_profile_compatibility_flag
                                                                )[1]
                                                            )
                                                        )
                                                        or (general_profile_idc == 2)
                                                    )
                                                    or int(
                                                        given(
                                                            self.general_profile_compatibility_flag
                                                        )[2]
                                                    )
                                                )
                                                or (general_profile_idc == 3)
                                            )
                                            or int(
                                                given(
                                                    self.general_profile_compatibility_flag
                                                )[3]
                                            )
                                        )
                                        or (general_profile_idc == 4)
                                    )
                                    or int(
                                        given(self.general_profile_compatibility_flag)[
                                            4
                                        ]
                                    )
                                )
                                or (general_profile_idc == 5)
                            )
                            or int(given(self.general_profile_compatibility_flag)[5])
                        )
                        or (general_profile_idc == 9)
                    )
                    or int(given(self.general_profile_compatibility_flag)[9])
                )
                or (general_profile_idc == 11)
            ) or int(given(self.general_profile_compatibility_flag)[11]):
                self.general_inbld_flag = r.bits("general_inbld_flag", 1)

            else:
                self.general_reserved_zero_bit = r.bits("general_reserved_zero_bit", 1)

        self.general_level_idc = r.bits("general_level_idc", 8)
        sub_layer_flags: list[hevc_profile_tier_level.SubLayerFlag] = []
        self.sub_layer_flags = sub_layer_flags
        r.allow("sub_layer_flags", maxNumSubLayersMinus1, 2)
        for i in range(maxNumSubLayersMinus1):
            row = hevc_profile_tier_level.SubLayerFlag.__new__(
                hevc_profile_tier_level.SubLayerFlag
            )
            sub_layer_flags.append(row)
            sub_layer_profile_present_flag = r.bits("sub_layer_profile_present_flag", 1)
            row.sub_layer_profile_present_flag = sub_layer_profile_present_flag
            sub_layer_profile_present_flag_at[i] = sub_layer_profile_present_flag
            sub_layer_level_present_flag = r.bits("sub_layer_level_present_flag", 1)
            row.sub_layer_level_present_flag = sub_layer_level_present_flag
            sub_layer_level_present_flag_at[i] = sub_layer_level_present_flag

        if maxNumSubLayersMinus1 > 0:
            self.reserved_zero_2bits = r.numbers(
                "reserved_zero_2bits", 2, (8 - maxNumSubLayersMinus1)
            )

        sub_layers: list[hevc_profile_tier_level.SubLayer] = []
        self.sub_layers = sub_layers
        r.allow("sub_layers", maxNumSubLayersMinus1, 0)
        for i_2 in range(maxNumSubLayersMinus1):
            row_2 = hevc_profile_tier_level.SubLayer.__new__(
                hevc_profile_tier_level.SubLayer
            )
            sub_layers.append(row_2)
            row_2.sub_layer_profile_space = None
            row_2.sub_layer_tier_flag = None
            row_2.sub_layer_profile_idc = None
            sub_layer_profile_idc = 0
            row_2.sub_layer_profile_compatibility_flag = None
            row_2.sub_layer_progressive_source_flag = None
            row_2.sub_layer_interlaced_source_flag = None
            row_2.sub_layer_non_packed_constraint_flag = None
            row_2.sub_layer_frame_only_constraint_flag = None
            row_2.sub_layer_max_12bit_constraint_flag = None
            row_2.sub_layer_max_10bit_constraint_flag = None
            row_2.sub_layer_max_8bit_constraint_flag = None
            row_2.sub_layer_max_422chroma_constraint_flag = None
            row_2.sub_layer_max_420chroma_constraint_flag = None
            row_2.sub_layer_max_monochrome_constraint_flag = None
            row_2.sub_layer_intra_constraint_flag = None
            row_2.sub_layer_one_picture_only_constraint_flag = ABSENT
            row_2.sub_layer_lower_bit_rate_constraint_flag = None
            row_2.sub_layer_max_14bit_constraint_flag = None
            row_2.sub_layer_reserved_zero_33bits = None
            row_2.sub_layer_reserved_zero_34bits = None
            row_2.sub_layer_reserved_zero_7bits = None
            row_2.sub_layer_reserved_zero_35bits = None
            row_2.sub_layer_reserved_zero_43bits = None
            row_2.sub_layer_inbld_flag = None
            row_2.sub_layer_reserved_zero_bit = None
            row_2.sub_layer_level_idc = None
            if sub_layer_profile_present_flag_at.get(i_2, 0):
                row_2.sub_layer_profile_space = r.bits("sub_layer_profile_space", 2)
                row_2.sub_layer_tier_flag = r.bits("sub_layer_tier_flag", 1)
                sub_layer_profile_idc = r.bits("sub_layer_profile_idc", 5)
                row_2.sub_layer_profile_idc = sub_layer_profile_idc
                sub_layer_profile_compatibility_flag: list[int] = []
                row_2.sub_layer_profile_compatibility_flag = (
                    sub_layer_profile_compatibility_flag
                )
                r.allow("sub_layer_profile_compatibility_flag", 32, 1)
                for j in range(32):
                    sub_layer_profile_compatibility_flag_3 = r.bits(
                        "sub_layer_profile_compatibility_flag", 1
                    )
                    sub_layer_profile_compatibility_flag_2 = (
                        sub_layer_profile_compatibility_flag_3
                    )
                    sub_layer_profile_compatibility_flag_at[(i_2, j)] = (
                        sub_layer_profile_compatibility_flag_3
                    )
                    sub_layer_profile_compatibility_flag.append(
                        sub_layer_profile_compatibility_flag_2
                    )

                row_2.sub_layer_progressive_source_flag = r.bits(
                    "sub_layer_progressive_source_flag", 1
                )
                row_2.sub_layer_interlaced_source_flag = r.bits(
                    "sub_layer_interlaced_source_flag", 1
                )
                row_2.sub_layer_non_packed_constraint_flag = r.bits(
                    "sub_layer_non_packed_constraint_flag", 1
                )
                row_2.sub_layer_frame_only_constraint_flag = r.bits(
                    "sub_layer_frame_only_constraint_flag", 1
                )
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
                                                            (
                                                                (
                                                                    (
                                                                        (
                                                                            sub_layer_profile_idc
                                                                            == 4
                                                                        )
                                                                        or sub_layer_profile_compatibility_flag_at.get(
                                                                            (i_2, 4), 0
                                                                        )
                                                                    )
                                                                    or (
                                                                        sub_layer_profile_idc
                                                                        == 5
                                                                    )
                                                                )
                                                                or sub_layer_profile_compatibility_flag_at.get(
                                                                    (i_2, 5), 0
                                                                )
                                                            )
                                                            or (
                                                                sub_layer_profile_idc
                                                                == 6
                                                            )
                                                        )
                                                        or sub_layer_profile_compatibility_flag_at.get(
                                                            (i_2, 6), 0
                                                        )
                                                    )
                                                    or (sub_layer_profile_idc == 7)
                                                )
                                                or sub_layer_profile_compatibility_flag_at.get(
                                                    (i_2, 7), 0
                                                )
                                            )
                                            or (sub_layer_profile_idc == 8)
                                        )
                                        or sub_layer_profile_compatibility_flag_at.get(
                                            (i_2, 8), 0
                                        )
                                    )
                                    or (sub_layer_profile_idc == 9)
                                )
                                or sub_layer_profile_compatibility_flag_at.get(
                                    (i_2, 9), 0
                                )
                            )
                            or (sub_layer_profile_idc == 10)
                        )
                        or sub_layer_profile_compatibility_flag_at.get((i_2, 10), 0)
                    )
                    or (sub_layer_profile_idc == 11)
                ) or sub_layer_profile_compatibility_flag_at.get((i_2, 11), 0):
                    row_2.sub_layer_max_12bit_constraint_flag = r.bits(
                        "sub_layer_max_12bit_constraint_flag", 1
                    )
                    row_2.sub_layer_max_10bit_constraint_flag = r.bits(
                        "sub_layer_max_10bit_constraint_flag", 1
                    )
                    row_2.sub_layer_max_8bit_constraint_flag = r.bits(
                        "sub_layer_max_8bit_constraint_flag", 1
                    )
                    row_2.sub_layer_max_422chroma_constraint_flag = r.bits(
                        "sub_layer_max_422chroma_constraint_flag", 1
                    )
                    row_2.sub_layer_max_420chroma_constraint_flag = r.bits(
                        "sub_layer_max_420chroma_constraint_flag", 1
                    )
                    row_2.sub_layer_max_monochrome_constraint_flag = r.bits(
                        "sub_layer_max_monochrome_constraint_flag", 1
                    )
                    row_2.sub_layer_intra_constraint_flag = r.bits(
                        "sub_layer_intra_constraint_flag", 1
                    )
                    row_2.sub_layer_one_picture_only_constraint_flag = r.bits(
                        "sub_layer_one_picture_only_constraint_flag", 1
                    )
                    row_2.sub_layer_lower_bit_rate_constraint_flag = r.bits(
                        "sub_layer_lower_bit_rate_constraint_flag", 1
                    )
                    if (
                        (
                            (
                                (
                                    (
                                        (
                                            (sub_layer_profile_idc == 5)
                                            or sub_layer_profile_compatibility_flag_at.get(
                                                (i_2, 5), 0
                                            )
                                        )
                                        or (sub_layer_profile_idc == 9)
                                    )
                                    or sub_layer_profile_compatibility_flag_at.get(
                                        (i_2, 9), 0
                                    )
                                )
                                or (sub_layer_profile_idc == 10)
                            )
                            or sub_layer_profile_compatibility_flag_at.get((i_2, 10), 0)
                        )
                        or (sub_layer_profile_idc == 11)
                    ) or sub_layer_profile_compatibility_flag_at.get((i_2, 11), 0):
                        row_2.sub_layer_max_14bit_constraint_flag = r.bits(
                            "sub_layer_max_14bit_constraint_flag", 1
                        )
                        row_2.sub_layer_reserved_zero_33bits = r.bits(
                            "sub_layer_reserved_zero_33bits", 33
                        )

                    else:
                        row_2.sub_layer_reserved_zero_34bits = r.bits(
                            "sub_layer_reserved_zero_34bits", 34
                        )

                else:
                    if (
                        sub_layer_profile_idc == 2
                    ) or sub_layer_profile_compatibility_flag_at.get((i_2, 2), 0):
                        row_2.sub_layer_reserved_zero_7bits = r.bits(
                            "sub_layer_reserved_zero_7bits", 7
                        )
                        row_2.sub_layer_one_picture_only_constraint_flag = r.bits(
                            "sub_layer_one_picture_only_constraint_flag", 1
                        )
                        row_2.sub_layer_reserved_zero_35bits = r.bits(
                            "sub_layer_reserved_zero_35bits", 35
                        )

                    else:
                        row_2.sub_layer_reserved_zero_43bits = r.bits(
                            "sub_layer_reserved_zero_43bits", 43
                        )

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
                                                            (
                                                                (
                                                                    sub_layer_profile_idc
                                                                    == 1
                                                                )
                                                                or sub_layer_profile_compatibility_flag_at.get(
                                                                    (i_2, 1), 0
                                                                )
                                                            )
                                                            or (
                                                                sub_layer_profile_idc
                                                                == 2
                                                            )
                                                        )
                                                        or sub_layer_profile_compatibility_flag_at.get(
                                                            (i_2, 2), 0
                                                        )
                                                    )
                                                    or (sub_layer_profile_idc == 3)
                                                )
                                                or sub_layer_profile_compatibility_flag_at.get(
                                                    (i_2, 3), 0
                                                )
                                            )
                                            or (sub_layer_profile_idc == 4)
                                        )
                                        or sub_layer_profile_compatibility_flag_at.get(
                                            (i_2, 4), 0
                                        )
                                    )
                                    or (sub_layer_profile_idc == 5)
                                )
                                or sub_layer_profile_compatibility_flag_at.get(
                                    (i_2, 5), 0
                                )
                            )
                            or (sub_layer_profile_idc == 9)
                        )
                        or sub_layer_profile_compatibility_flag_at.get((i_2, 9), 0)
                    )
                    or (sub_layer_profile_idc == 11)
                ) or sub_layer_profile_compatibility_flag_at.get((i_2, 11), 0):
                    row_2.sub_layer_inbld_flag = r.bits("sub_layer_inbld_flag", 1)

                else:
                    row_2.sub_layer_reserved_zero_bit = r.bits(
                        "sub_layer_reserved_zero_bit", 1
                    )

            if sub_layer_level_present_flag_at.get(i_2, 0):
                row_2.sub_layer_level_idc = r.bits("sub_layer_level_idc", 8)

    def _write(
        self, w: BitWriter, /, profilePresentFlag: Any, maxNumSubLayersMinus1: Any
    ) -> None:
        sub_layer_level_present_flag_at: dict[Any, Any] = {}
        sub_layer_profile_compatibility_flag_at: dict[Any, Any] = {}
        sub_layer_profile_present_flag_at: dict[Any, Any] = {}
        general_profile_idc = self.general_profile_idc or 0
        if profilePresentFlag:
            w.bits("general_profile_space", self.general_profile_space, 2)
            w.bits("general_tier_flag", self.general_tier_flag, 1)
            w.bits("general_profile_idc", self.general_profile_idc, 5)
            w.same(
                "general_profile_compatibility_flag",
                self.general_profile_compatibility_flag,
                32,
            )
            w.numbers(
                "general_profile_compatibility_flag",
                self.general_profile_compatibility_flag,
                1,
            )
            w.bits(
                "general_progressive_source_flag",
                self.general_progressive_source_flag,
                1,
            )
            w.bits(
                "general_interlaced_source_flag", self.general_interlaced_source_flag, 1
            )
            w.bits(
                "general_non_packed_constraint_flag",
                self.general_non_packed_constraint_flag,
                1,
            )
            w.bits(
                "general_frame_only_constraint_flag",
                self.general_frame_only_constraint_flag,
                1,
            )
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
                                                        (
                                                            (
                                                                (
                                                                    (
                                                                        general_profile_idc
                                                                        == 4
                                                                    )
                                                                    or int(
                                                                        given(
                                                                            self.general_profile_compatibility_flag
                                                                        )[4]
                                                                    )
                                                                )
                                                                or (
                                                                    general_profile_idc
                                                                    == 5
                                                                )
                                                            )
                                                            or int(
                                                                given(
                                                                    self.general_profile_compatibility_flag
                                                                )[5]
                                                            )
                                                        )
                                                        or (general_profile_idc == 6)
                                                    )
                                                    or int(
                                                        given(
                                                            self.general_profile_compatibility_flag
                                                        )[6]
                                                    )
                                                )
                                                or (general_profile_idc == 7)
                                            )
                                            or int(
                                                given(
                                                    self.general_profile_compatibility_flag
                                                )[7]
                                            )
                                        )
                                        or (general_profile_idc == 8)
                                    )
                                    or int(
                                        given(self.general_profile_compatibility_flag)[
                                            8
                                        ]
                                    )
                                )
                                or (general_profile_idc == 9)
                            )
                            or int(given(self.general_profile_compatibility_flag)[9])
                        )
                        or (general_profile_idc == 10)
                    )
                    or int(given(self.general_profile_compatibility_flag)[10])
                )
                or (general_profile_idc == 11)
            ) or int(given(self.general_profile_compatibility_flag)[11]):
                w.bits(
                    "general_max_12bit_constraint_flag",
                    self.general_max_12bit_constraint_flag,
                    1,
                )
                w.bits(
                    "general_max_10bit_constraint_flag",
                    self.general_max_10bit_constraint_flag,
                    1,
                )
                w.bits(
                    "general_max_8bit_constraint_flag",
                    self.general_max_8bit_constraint_flag,
                    1,
                )
                w.bits(
                    "general_max_422chroma_constraint_flag",
                    self.general_max_422chroma_constraint_flag,
                    1,
                )
                w.bits(
                    "general_max_420chroma_constraint_flag",
                    self.general_max_420chroma_constraint_flag,
                    1,
                )
                w.bits(
                    "general_max_monochrome_constraint_flag",
                    self.general_max_monochrome_constraint_flag,
                    1,
                )
                w.bits(
                    "general_intra_constraint_flag",
                    self.general_intra_constraint_flag,
                    1,
                )
                w.bits(
                    "general_one_picture_only_constraint_flag",
                    self.general_one_picture_only_constraint_flag,
                    1,
                )
                w.bits(
                    "general_lower_bit_rate_constraint_flag",
                    self.general_lower_bit_rate_constraint_flag,
                    1,
                )
                if (
                    (
                        (
                            (
                                (
                                    (
                                        (general_profile_idc == 5)
                                        or int(
                                            given(
                                                self.general_profile_compatibility_flag
                                            )[5]
                                        )
                                    )
                                    or (general_profile_idc == 9)
                                )
                                or int(
                                    given(self.general_profile_compatibility_flag)[9]
                                )
                            )
                            or (general_profile_idc == 10)
                        )
                        or int(given(self.general_profile_compatibility_flag)[10])
                    )
                    or (general_profile_idc == 11)
                ) or int(given(self.general_profile_compatibility_flag)[11]):
                    w.bits(
                        "general_max_14bit_constraint_flag",
                        self.general_max_14bit_constraint_flag,
                        1,
                    )
                    w.bits(
                        "general_reserved_zero_33bits",
                        self.general_reserved_zero_33bits,
                        33,
                    )

                else:
                    w.bits(
                        "general_reserved_zero_34bits",
                        self.general_reserved_zero_34bits,
                        34,
                    )

            else:
                if (general_profile_idc == 2) or int(
                    given(self.general_profile_compatibility_flag)[2]
                ):
                    w.bits(
                        "general_reserved_zero_7bits",
                        self.general_reserved_zero_7bits,
                        7,
                    )
                    w.bits(
                        "general_one_picture_only_constraint_flag",
                        self.general_one_picture_only_constraint_flag,
                        1,
                    )
                    w.bits(
                        "general_reserved_zero_35bits",
                        self.general_reserved_zero_35bits,
                        35,
                    )

                else:
                    w.bits(
                        "general_reserved_zero_43bits",
                        self.general_reserved_zero_43bits,
                        43,
                    )

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
                                                        (
                                                            (general_profile_idc == 1)
                                                            or int(
                                                                given(
                                                                    self.general_profile_compatibility_flag
                                                                )[1]
                                                            )
                                                        )
                                                        or (general_profile_idc == 2)
                                                    )
                                                    or int(
                                                        given(
                                                            self.general_profile_compatibility_flag
                                                        )[2]
                                                    )
                                                )
                                                or (general_profile_idc == 3)
                                            )
                                            or int(
                                                given(
                                                    self.general_profile_compatibility_flag
                                                )[3]
                                            )
                                        )
                                        or (general_profile_idc == 4)
                                    )
                                    or int(
                                        given(self.general_profile_compatibility_flag)[
                                            4
                                        ]
                                    )
                                )
                                or (general_profile_idc == 5)
                            )
                            or int(given(self.general_profile_compatibility_flag)[5])
                        )
                        or (general_profile_idc == 9)
                    )
                    or int(given(self.general_profile_compatibility_flag)[9])
                )
                or (general_profile_idc == 11)
            ) or int(given(self.general_profile_compatibility_flag)[11]):
                w.bits("general_inbld_flag", self.general_inbld_flag, 1)

            else:
                w.bits("general_reserved_zero_bit", self.general_reserved_zero_bit, 1)

        w.bits("general_level_idc", self.general_level_idc, 8)
        w.same("sub_layer_flags", self.sub_layer_flags, maxNumSubLayersMinus1)
        for i, row in enumerate(self.sub_layer_flags):
            sub_layer_profile_present_flag = row.sub_layer_profile_present_flag
            sub_layer_level_present_flag = row.sub_layer_level_present_flag
            w.bits(
                "sub_layer_profile_present_flag", row.sub_layer_profile_present_flag, 1
            )
            sub_layer_profile_present_flag_at[i] = sub_layer_profile_present_flag
            w.bits("sub_layer_level_present_flag", row.sub_layer_level_present_flag, 1)
            sub_layer_level_present_flag_at[i] = sub_layer_level_present_flag

        if maxNumSubLayersMinus1 > 0:
            w.same(
                "reserved_zero_2bits",
                self.reserved_zero_2bits,
                (8 - maxNumSubLayersMinus1),
            )
            w.numbers("reserved_zero_2bits", self.reserved_zero_2bits, 2)

        w.same("sub_layers", self.sub_layers, maxNumSubLayersMinus1)
        for i_2, row_2 in enumerate(self.sub_layers):
            sub_layer_profile_idc = row_2.sub_layer_profile_idc or 0
            if sub_layer_profile_present_flag_at.get(i_2, 0):
                w.bits("sub_layer_profile_space", row_2.sub_layer_profile_space, 2)
                w.bits("sub_layer_tier_flag", row_2.sub_layer_tier_flag, 1)
                w.bits("sub_layer_profile_idc", row_2.sub_layer_profile_idc, 5)
                w.same(
                    "sub_layer_profile_compatibility_flag",
                    row_2.sub_layer_profile_compatibility_flag,
                    32,
                )
                for j, sub_layer_profile_compatibility_flag in enumerate(
                    row_2.sub_layer_profile_compatibility_flag or ()
                ):
                    w.bits(
                        "sub_layer_profile_compatibility_flag",
                        sub_layer_profile_compatibility_flag,
                        1,
                    )
                    sub_layer_profile_compatibility_flag_at[(i_2, j)] = (
                        sub_layer_profile_compatibility_flag
                    )

                w.bits(
                    "sub_layer_progressive_source_flag",
                    row_2.sub_layer_progressive_source_flag,
                    1,
                )
                w.bits(
                    "sub_layer_interlaced_source_flag",
                    row_2.sub_layer_interlaced_source_flag,
                    1,
                )
                w.bits(
                    "sub_layer_non_packed_constraint_flag",
                    row_2.sub_layer_non_packed_constraint_flag,
                    1,
                )
                w.bits(
                    "sub_layer_frame_only_constraint_flag",
                    row_2.sub_layer_frame_only_constraint_flag,
                    1,
                )
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
                                                            (
                                                                (
                                                                    (
                                                                        (
                                                                            sub_layer_profile_idc
                                                                            == 4
                                                                        )
                                                                        or sub_layer_profile_compatibility_flag_at.get(
                                                                            (i_2, 4), 0
                                                                        )
                                                                    )
                                                                    or (
                                                                        sub_layer_profile_idc
                                                                        == 5
                                                                    )
                                                                )
                                                                or sub_layer_profile_compatibility_flag_at.get(
                                                                    (i_2, 5), 0
                                                                )
                                                            )
                                                            or (
                                                                sub_layer_profile_idc
                                                                == 6
                                                            )
                                                        )
                                                        or sub_layer_profile_compatibility_flag_at.get(
                                                            (i_2, 6), 0
                                                        )
                                                    )
                                                    or (sub_layer_profile_idc == 7)
                                                )
                                                or sub_layer_profile_compatibility_flag_at.get(
                                                    (i_2, 7), 0
                                                )
                                            )
                                            or (sub_layer_profile_idc == 8)
                                        )
                                        or sub_layer_profile_compatibility_flag_at.get(
                                            (i_2, 8), 0
                                        )
                                    )
                                    or (sub_layer_profile_idc == 9)
                                )
                                or sub_layer_profile_compatibility_flag_at.get(
                                    (i_2, 9), 0
                                )
                            )
                            or (sub_layer_profile_idc == 10)
                        )
                        or sub_layer_profile_compatibility_flag_at.get((i_2, 10), 0)
                    )
                    or (sub_layer_profile_idc == 11)
                ) or sub_layer_profile_compatibility_flag_at.get((i_2, 11), 0):
                    w.bits(
                        "sub_layer_max_12bit_constraint_flag",
                        row_2.sub_layer_max_12bit_constraint_flag,
                        1,
                    )
                    w.bits(
                        "sub_layer_max_10bit_constraint_flag",
                        row_2.sub_layer_max_10bit_constraint_flag,
                        1,
                    )
                    w.bits(
                        "sub_layer_max_8bit_constraint_flag",
                        row_2.sub_layer_max_8bit_constraint_flag,
                        1,
                    )
                    w.bits(
                        "sub_layer_max_422chroma_constraint_flag",
                        row_2.sub_layer_max_422chroma_constraint_flag,
                        1,
                    )
                    w.bits(
                        "sub_layer_max_420chroma_constraint_flag",
                        row_2.sub_layer_max_420chroma_constraint_flag,
                        1,
                    )
                    w.bits(
                        "sub_layer_max_monochrome_constraint_flag",
                        row_2.sub_layer_max_monochrome_constraint_flag,
                        1,
                    )
                    w.bits(
                        "sub_layer_intra_constraint_flag",
                        row_2.sub_layer_intra_constraint_flag,
                        1,
                    )
                    w.bits(
                        "sub_layer_one_picture_only_constraint_flag",
                        row_2.sub_layer_one_picture_only_constraint_flag,
                        1,
                    )
                    w.bits(
                        "sub_layer_lower_bit_rate_constraint_flag",
                        row_2.sub_layer_lower_bit_rate_constraint_flag,
                        1,
                    )
                    if (
                        (
                            (
                                (
                                    (
                                        (
                                            (sub_layer_profile_idc == 5)
                                            or sub_layer_profile_compatibility_flag_at.get(
                                                (i_2, 5), 0
                                            )
                                        )
                                        or (sub_layer_profile_idc == 9)
                                    )
                                    or sub_layer_profile_compatibility_flag_at.get(
                                        (i_2, 9), 0
                                    )
                                )
                                or (sub_layer_profile_idc == 10)
                            )
                            or sub_layer_profile_compatibility_flag_at.get((i_2, 10), 0)
                        )
                        or (sub_layer_profile_idc == 11)
                    ) or sub_layer_profile_compatibility_flag_at.get((i_2, 11), 0):
                        w.bits(
                            "sub_layer_max_14bit_constraint_flag",
                            row_2.sub_layer_max_14bit_constraint_flag,
                            1,
                        )
                        w.bits(
                            "sub_layer_reserved_zero_33bits",
                            row_2.sub_layer_reserved_zero_33bits,
                            33,
                        )

                    else:
                        w.bits(
                            "sub_layer_reserved_zero_34bits",
                            row_2.sub_layer_reserved_zero_34bits,
                            34,
                        )

                else:
                    if (
                        sub_layer_profile_idc == 2
                    ) or sub_layer_profile_compatibility_flag_at.get((i_2, 2), 0):
                        w.bits(
                            "sub_layer_reserved_zero_7bits",
                            row_2.sub_layer_reserved_zero_7bits,
                            7,
                        )
                        w.bits(
                            "sub_layer_one_picture_only_constraint_flag",
                            row_2.sub_layer_one_picture_only_constraint_flag,
                            1,
                        )
                        w.bits(
                            "sub_layer_reserved_zero_35bits",
                            row_2.sub_layer_reserved_zero_35bits,
                            35,
                        )

                    else:
                        w.bits(
                            "sub_layer_reserved_zero_43bits",
                            row_2.sub_layer_reserved_zero_43bits,
                            43,
                        )

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
                                                            (
                                                                (
                                                                    sub_layer_profile_idc
                                                                    == 1
                                                                )
                                                                or sub_layer_profile_compatibility_flag_at.get(
                                                                    (i_2, 1), 0
                                                                )
                                                            )
                                                            or (
                                                                sub_layer_profile_idc
                                                                == 2
                                                            )
                                                        )
                                                        or sub_layer_profile_compatibility_flag_at.get(
                                                            (i_2, 2), 0
                                                        )
                                                    )
                                                    or (sub_layer_profile_idc == 3)
                                                )
                                                or sub_layer_profile_compatibility_flag_at.get(
                                                    (i_2, 3), 0
                                                )
                                            )
                                            or (sub_layer_profile_idc == 4)
                                        )
                                        or sub_layer_profile_compatibility_flag_at.get(
                                            (i_2, 4), 0
                                        )
                                    )
                                    or (sub_layer_profile_idc == 5)
                                )
                                or sub_layer_profile_compatibility_flag_at.get(
                                    (i_2, 5), 0
                                )
                            )
                            or (sub_layer_profile_idc == 9)
                        )
                        or sub_layer_profile_compatibility_flag_at.get((i_2, 9), 0)
                    )
                    or (sub_layer_profile_idc == 11)
                ) or sub_layer_profile_compatibility_flag_at.get((i_2, 11), 0):
                    w.bits("sub_layer_inbld_flag", row_2.sub_layer_inbld_flag, 1)

                else:
                    w.bits(
                        "sub_layer_reserved_zero_bit",
                        row_2.sub_layer_reserved_zero_bit,
                        1,
                    )

            if sub_layer_level_present_flag_at.get(i_2, 0):
                w.bits("sub_layer_level_idc", row_2.sub_layer_level_idc, 8)
