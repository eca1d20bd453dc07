"""vvc_profile_tier_level of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/profile_tier_level``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h266.vvc_general_constraints_info import (
    vvc_general_constraints_info as vvc_general_constraints_info_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class vvc_profile_tier_level(BitRecord):
    """The profile, tier and level of a stream and of its sub-layers.

    ISO/IEC 23090-3:2024, 7.3.3.1::

        profile_tier_level(profileTierPresentFlag, MaxNumSubLayersMinus1) {
            if (profileTierPresentFlag) {
                general_profile_idc                             u(7)
                general_tier_flag                               u(1)
            }
            general_level_idc                                   u(8) // sixteen times the level
            ptl_frame_only_constraint_flag                      u(1)
            ptl_multilayer_enabled_flag                         u(1)
            if (profileTierPresentFlag) {
                general_constraints_info()
            }
            for (i = MaxNumSubLayersMinus1 - 1; i >= 0; i--) {
                ptl_sublayer_level_present_flag[i]              u(1)
            }
            while (!byte_aligned()) {
                ptl_reserved_zero_bit                           u(1)
            }
            for (i = MaxNumSubLayersMinus1 - 1; i >= 0; i--) {
                if (ptl_sublayer_level_present_flag[i]) {
                    sublayer_level_idc[i]                       u(8)
                }
            }
            if (profileTierPresentFlag) {
                ptl_num_sub_profiles                            u(8)
                for (i = 0; i < ptl_num_sub_profiles; i++) {
                    general_sub_profile_idc[i]                  u(32)
                }
            }
        }

    Attributes:
        general_profile_idc: ``u(7)``; None when left out.
        general_tier_flag: ``u(1)``; None when left out.
        general_level_idc: Sixteen times the level.
        ptl_frame_only_constraint_flag: ``u(1)``.
        ptl_multilayer_enabled_flag: ``u(1)``.
        general_constraints_info: ``general_constraints_info( )``; None when left out.
        ptl_sublayer_level_present_flag: A list of ``ptl_sublayer_level_present_flag``.
        ptl_reserved_zero_bit: A list of ``ptl_reserved_zero_bit``.
        sublayer_level_idc: A list of ``sublayer_level_idc``.
        ptl_num_sub_profiles: ``u(8)``; None when left out.
        general_sub_profile_idc: A list of ``general_sub_profile_idc``; None when left out.
    """

    __slots__ = (
        "general_constraints_info",
        "general_level_idc",
        "general_profile_idc",
        "general_sub_profile_idc",
        "general_tier_flag",
        "ptl_frame_only_constraint_flag",
        "ptl_multilayer_enabled_flag",
        "ptl_reserved_zero_bit",
        "ptl_sublayer_level_present_flag",
        "sublayer_level_idc",
    )

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "general_profile_idc",
        "general_tier_flag",
        "general_level_idc",
        "ptl_frame_only_constraint_flag",
        "ptl_multilayer_enabled_flag",
        "general_constraints_info",
        "ptl_sublayer_level_present_flag",
        "ptl_reserved_zero_bit",
        "sublayer_level_idc",
        "ptl_num_sub_profiles",
        "general_sub_profile_idc",
    )

    _spelled: ClassVar[str] = "profile_tier_level"
    _given: ClassVar[tuple[str, ...]] = (
        "profileTierPresentFlag",
        "MaxNumSubLayersMinus1",
    )

    general_profile_idc: int | None
    general_tier_flag: int | None
    general_level_idc: int
    ptl_frame_only_constraint_flag: int
    ptl_multilayer_enabled_flag: int
    general_constraints_info: vvc_general_constraints_info_ | None
    ptl_sublayer_level_present_flag: list[int]
    ptl_reserved_zero_bit: list[int]
    sublayer_level_idc: list[int | None]
    general_sub_profile_idc: list[int] | None

    def __init__(
        self,
        *,
        general_profile_idc: int | None = None,
        general_tier_flag: int | None = None,
        general_level_idc: int = 0,
        ptl_frame_only_constraint_flag: int = 0,
        ptl_multilayer_enabled_flag: int = 0,
        general_constraints_info: vvc_general_constraints_info_ | None = None,
        ptl_sublayer_level_present_flag: Iterable[int] = (),
        ptl_reserved_zero_bit: Iterable[int] = (),
        sublayer_level_idc: Iterable[int | None] = (),
        general_sub_profile_idc: Iterable[int] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.general_profile_idc = general_profile_idc
        self.general_tier_flag = general_tier_flag
        self.general_level_idc = general_level_idc
        self.ptl_frame_only_constraint_flag = ptl_frame_only_constraint_flag
        self.ptl_multilayer_enabled_flag = ptl_multilayer_enabled_flag
        self.general_constraints_info = general_constraints_info
        self.ptl_sublayer_level_present_flag = list(ptl_sublayer_level_present_flag)
        self.ptl_reserved_zero_bit = list(ptl_reserved_zero_bit)
        self.sublayer_level_idc = list(sublayer_level_idc)
        self.general_sub_profile_idc = (
            None if general_sub_profile_idc is None else list(general_sub_profile_idc)
        )

    @property
    def ptl_num_sub_profiles(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.general_sub_profile_idc is None
            else len(self.general_sub_profile_idc)
        )

    def _read(
        self, r: BitReader, /, profileTierPresentFlag: Any, MaxNumSubLayersMinus1: Any
    ) -> None:
        ptl_sublayer_level_present_flag_at: dict[Any, Any] = {}
        self.general_profile_idc = None
        self.general_tier_flag = None
        self.general_constraints_info = None
        ptl_num_sub_profiles = 0
        self.general_sub_profile_idc = None
        if profileTierPresentFlag:
            self.general_profile_idc = r.bits("general_profile_idc", 7)
            self.general_tier_flag = r.bits("general_tier_flag", 1)

        self.general_level_idc = r.bits("general_level_idc", 8)
        self.ptl_frame_only_constraint_flag = r.bits(
            "ptl_frame_only_constraint_flag", 1
        )
        self.ptl_multilayer_enabled_flag = r.bits("ptl_multilayer_enabled_flag", 1)
        if profileTierPresentFlag:
            self.general_constraints_info = vvc_general_constraints_info_._from(r)

        ptl_sublayer_level_present_flag: list[int] = []
        self.ptl_sublayer_level_present_flag = ptl_sublayer_level_present_flag
        r.allow("ptl_sublayer_level_present_flag", MaxNumSubLayersMinus1, 1)
        for i in range(
            (MaxNumSubLayersMinus1 - 1),
            (MaxNumSubLayersMinus1 - 1) - MaxNumSubLayersMinus1,
            -1,
        ):
            ptl_sublayer_level_present_flag_3 = r.bits(
                "ptl_sublayer_level_present_flag", 1
            )
            ptl_sublayer_level_present_flag_2 = ptl_sublayer_level_present_flag_3
            ptl_sublayer_level_present_flag_at[i] = ptl_sublayer_level_present_flag_3
            ptl_sublayer_level_present_flag.append(ptl_sublayer_level_present_flag_2)

        ptl_reserved_zero_bit: list[int] = []
        self.ptl_reserved_zero_bit = ptl_reserved_zero_bit
        while not r.byte_aligned():
            ptl_reserved_zero_bit_2 = r.bits("ptl_reserved_zero_bit", 1)
            ptl_reserved_zero_bit.append(ptl_reserved_zero_bit_2)
            r.allow("ptl_reserved_zero_bit", 1, 0)

        sublayer_level_idc: list[int | None] = []
        self.sublayer_level_idc = sublayer_level_idc
        r.allow("sublayer_level_idc", MaxNumSubLayersMinus1, 0)
        for i_2 in range(
            (MaxNumSubLayersMinus1 - 1),
            (MaxNumSubLayersMinus1 - 1) - MaxNumSubLayersMinus1,
            -1,
        ):
            sublayer_level_idc_2: int | None = None
            if ptl_sublayer_level_present_flag_at.get(i_2, 0):
                sublayer_level_idc_2 = r.bits("sublayer_level_idc", 8)

            sublayer_level_idc.append(sublayer_level_idc_2)

        if profileTierPresentFlag:
            ptl_num_sub_profiles = r.bits("ptl_num_sub_profiles", 8)
            general_sub_profile_idc: list[int] = []
            self.general_sub_profile_idc = general_sub_profile_idc
            r.allow("general_sub_profile_idc", ptl_num_sub_profiles, 32)
            for _ in range(ptl_num_sub_profiles):
                general_sub_profile_idc_2 = r.bits("general_sub_profile_idc", 32)
                general_sub_profile_idc.append(general_sub_profile_idc_2)

    def _write(
        self, w: BitWriter, /, profileTierPresentFlag: Any, MaxNumSubLayersMinus1: Any
    ) -> None:
        ptl_sublayer_level_present_flag_at: dict[Any, Any] = {}
        ptl_num_sub_profiles = (
            0
            if self.general_sub_profile_idc is None
            else len(self.general_sub_profile_idc)
        )
        if profileTierPresentFlag:
            w.bits("general_profile_idc", self.general_profile_idc, 7)
            w.bits("general_tier_flag", self.general_tier_flag, 1)

        w.bits("general_level_idc", self.general_level_idc, 8)
        w.bits("ptl_frame_only_constraint_flag", self.ptl_frame_only_constraint_flag, 1)
        w.bits("ptl_multilayer_enabled_flag", self.ptl_multilayer_enabled_flag, 1)
        if profileTierPresentFlag:
            w.record("general_constraints_info", self.general_constraints_info)

        w.same(
            "ptl_sublayer_level_present_flag",
            self.ptl_sublayer_level_present_flag,
            MaxNumSubLayersMinus1,
        )
        for position, ptl_sublayer_level_present_flag in enumerate(
            self.ptl_sublayer_level_present_flag
        ):
            i = (MaxNumSubLayersMinus1 - 1) + position * -1
            w.bits(
                "ptl_sublayer_level_present_flag", ptl_sublayer_level_present_flag, 1
            )
            ptl_sublayer_level_present_flag_at[i] = ptl_sublayer_level_present_flag

        for ptl_reserved_zero_bit in w.aligning(
            "ptl_reserved_zero_bit", self.ptl_reserved_zero_bit, 0
        ):
            w.bits("ptl_reserved_zero_bit", ptl_reserved_zero_bit, 1)

        w.same("sublayer_level_idc", self.sublayer_level_idc, MaxNumSubLayersMinus1)
        for position_2, sublayer_level_idc in enumerate(self.sublayer_level_idc):
            i_2 = (MaxNumSubLayersMinus1 - 1) + position_2 * -1
            if ptl_sublayer_level_present_flag_at.get(i_2, 0):
                w.bits("sublayer_level_idc", sublayer_level_idc, 8)

        if profileTierPresentFlag:
            w.bits("ptl_num_sub_profiles", ptl_num_sub_profiles, 8)
            for general_sub_profile_idc in self.general_sub_profile_idc or ():
                w.bits("general_sub_profile_idc", general_sub_profile_idc, 32)
