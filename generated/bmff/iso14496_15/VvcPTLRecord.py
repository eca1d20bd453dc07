"""VvcPTLRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_VvcPTLRecord_R0: Final = Run(
    ">BBB",
    (("reserved", 2), ("num_bytes_constraint_info", 6)),
    (("general_profile_idc", 7), ("general_tier_flag", 1)),
    (("general_level_idc", 8),),
)


class VvcPTLRecord(Record):
    """Profile, tier, level, constraints and sub-profiles of a VVC stream.

    ISO/IEC 14496-15:2024, 11.2.4.2.2::

        aligned(8) class VvcPTLRecord(num_sublayers) {
            bit(2) reserved = 0;
            unsigned int(6) num_bytes_constraint_info;
            unsigned int(7) general_profile_idc;
            unsigned int(1) general_tier_flag;
            unsigned int(8) general_level_idc;
            unsigned int(1) ptl_frame_only_constraint_flag;
            unsigned int(1) ptl_multi_layer_enabled_flag;
            unsigned int(8 * num_bytes_constraint_info - 2) general_constraint_info;
            for (i = num_sublayers - 2; i >= 0; i--) {
                unsigned int(1) ptl_sublayer_level_present_flag[i];
            }
            for (j = num_sublayers; j <= 8 && num_sublayers > 1; j++) {
                bit(1) ptl_reserved_zero_bit = 0;
            }
            for (i = num_sublayers - 2; i >= 0; i--) {
                if (ptl_sublayer_level_present_flag[i]) {
                    unsigned int(8) sublayer_level_idc[i];
                }
            }
            unsigned int(8) ptl_num_sub_profiles;
            for (j = 0; j < ptl_num_sub_profiles; j++) {
                unsigned int(32) general_sub_profile_idc[j];
            }
        }

    Attributes:
        reserved: ``bit(2)``.
        num_bytes_constraint_info: ``unsigned int(6)``.
        general_profile_idc: ``unsigned int(7)``.
        general_tier_flag: ``unsigned int(1)``.
        general_level_idc: ``unsigned int(8)``.
        ptl_frame_only_constraint_flag: ``unsigned int(1)``.
        ptl_multi_layer_enabled_flag: ``unsigned int(1)``.
        general_constraint_info: The flags, first one on top.
        ptl_sublayer_level_present_flag: A list of ``ptl_sublayer_level_present_flag``.
        ptl_reserved_zero_bit: A list of ``ptl_reserved_zero_bit``.
        sublayer_level_idc: A list of ``sublayer_level_idc``.
        ptl_num_sub_profiles: ``unsigned int(8)``.
        general_sub_profile_idc: A list of ``general_sub_profile_idc``.
    """

    __slots__ = (
        "general_constraint_info",
        "general_level_idc",
        "general_profile_idc",
        "general_sub_profile_idc",
        "general_tier_flag",
        "num_bytes_constraint_info",
        "ptl_frame_only_constraint_flag",
        "ptl_multi_layer_enabled_flag",
        "ptl_reserved_zero_bit",
        "ptl_sublayer_level_present_flag",
        "reserved",
        "sublayer_level_idc",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.2.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "num_bytes_constraint_info",
        "general_profile_idc",
        "general_tier_flag",
        "general_level_idc",
        "ptl_frame_only_constraint_flag",
        "ptl_multi_layer_enabled_flag",
        "general_constraint_info",
        "ptl_sublayer_level_present_flag",
        "ptl_reserved_zero_bit",
        "sublayer_level_idc",
        "ptl_num_sub_profiles",
        "general_sub_profile_idc",
    )

    reserved: int
    num_bytes_constraint_info: int
    general_profile_idc: int
    general_tier_flag: int
    general_level_idc: int
    ptl_frame_only_constraint_flag: int
    ptl_multi_layer_enabled_flag: int
    general_constraint_info: int
    ptl_sublayer_level_present_flag: list[int]
    ptl_reserved_zero_bit: list[int]
    sublayer_level_idc: list[int | None]
    general_sub_profile_idc: list[int]

    def __init__(
        self,
        *,
        reserved: int = 0,
        num_bytes_constraint_info: int = 0,
        general_profile_idc: int = 0,
        general_tier_flag: int = 0,
        general_level_idc: int = 0,
        ptl_frame_only_constraint_flag: int = 0,
        ptl_multi_layer_enabled_flag: int = 0,
        general_constraint_info: int = 0,
        ptl_sublayer_level_present_flag: Iterable[int] = (),
        ptl_reserved_zero_bit: Iterable[int] = (),
        sublayer_level_idc: Iterable[int | None] = (),
        general_sub_profile_idc: Iterable[int] = (),
    ) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.num_bytes_constraint_info = num_bytes_constraint_info
        self.general_profile_idc = general_profile_idc
        self.general_tier_flag = general_tier_flag
        self.general_level_idc = general_level_idc
        self.ptl_frame_only_constraint_flag = ptl_frame_only_constraint_flag
        self.ptl_multi_layer_enabled_flag = ptl_multi_layer_enabled_flag
        self.general_constraint_info = general_constraint_info
        self.ptl_sublayer_level_present_flag = list(ptl_sublayer_level_present_flag)
        self.ptl_reserved_zero_bit = list(ptl_reserved_zero_bit)
        self.sublayer_level_idc = list(sublayer_level_idc)
        self.general_sub_profile_idc = list(general_sub_profile_idc)

    @property
    def ptl_num_sub_profiles(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.general_sub_profile_idc)

    def _read(self, r: Reader, /, num_sublayers: Any) -> None:
        bits_2, bits_4, self.general_level_idc = r.run(_VvcPTLRecord_R0)
        self.reserved = bits_2 >> 6
        num_bytes_constraint_info = bits_2 & 0x3F
        self.num_bytes_constraint_info = num_bytes_constraint_info
        self.general_profile_idc = bits_4 >> 1
        self.general_tier_flag = bits_4 & 0x1
        self.ptl_frame_only_constraint_flag = r.bits(
            "ptl_frame_only_constraint_flag", 1
        )
        self.ptl_multi_layer_enabled_flag = r.bits("ptl_multi_layer_enabled_flag", 1)
        self.general_constraint_info = r.bits(
            "general_constraint_info", ((8 * num_bytes_constraint_info) - 2)
        )
        ptl_sublayer_level_present_flag: list[int] = []
        self.ptl_sublayer_level_present_flag = ptl_sublayer_level_present_flag
        r.allow("ptl_sublayer_level_present_flag", (num_sublayers - 1), 1)
        for _ in range((num_sublayers - 1)):
            ptl_sublayer_level_present_flag_3 = r.bits(
                "ptl_sublayer_level_present_flag", 1
            )
            ptl_sublayer_level_present_flag_2 = ptl_sublayer_level_present_flag_3
            ptl_sublayer_level_present_flag.append(ptl_sublayer_level_present_flag_2)

        ptl_reserved_zero_bit: list[int] = []
        self.ptl_reserved_zero_bit = ptl_reserved_zero_bit
        j = num_sublayers
        while (j <= 8) and (num_sublayers > 1):
            ptl_reserved_zero_bit_2 = r.bits("ptl_reserved_zero_bit", 1)
            ptl_reserved_zero_bit.append(ptl_reserved_zero_bit_2)
            r.allow("ptl_reserved_zero_bit", 1, 0)
            j += 1

        sublayer_level_idc: list[int | None] = []
        self.sublayer_level_idc = sublayer_level_idc
        r.allow("sublayer_level_idc", (num_sublayers - 1), 0)
        for i in range(
            (num_sublayers - 2), (num_sublayers - 2) - (num_sublayers - 1), -1
        ):
            sublayer_level_idc_2: int | None = None
            if self.ptl_sublayer_level_present_flag[((num_sublayers - 2)) - (i)]:
                sublayer_level_idc_2 = r.bits("sublayer_level_idc", 8)

            sublayer_level_idc.append(sublayer_level_idc_2)

        ptl_num_sub_profiles = r.bits("ptl_num_sub_profiles", 8)
        general_sub_profile_idc: list[int] = []
        self.general_sub_profile_idc = general_sub_profile_idc
        r.allow("general_sub_profile_idc", ptl_num_sub_profiles, 32)
        for _ in range(ptl_num_sub_profiles):
            general_sub_profile_idc_2 = r.bits("general_sub_profile_idc", 32)
            general_sub_profile_idc.append(general_sub_profile_idc_2)

    def _write(self, w: Writer, /, num_sublayers: Any) -> None:
        num_bytes_constraint_info = self.num_bytes_constraint_info
        ptl_num_sub_profiles = len(self.general_sub_profile_idc)
        w.run(
            _VvcPTLRecord_R0,
            w.pack(
                ("reserved", self.reserved, 2, False),
                ("num_bytes_constraint_info", self.num_bytes_constraint_info, 6, False),
            ),
            w.pack(
                ("general_profile_idc", self.general_profile_idc, 7, False),
                ("general_tier_flag", self.general_tier_flag, 1, False),
            ),
            self.general_level_idc,
        )
        w.bits("ptl_frame_only_constraint_flag", self.ptl_frame_only_constraint_flag, 1)
        w.bits("ptl_multi_layer_enabled_flag", self.ptl_multi_layer_enabled_flag, 1)
        w.bits(
            "general_constraint_info",
            self.general_constraint_info,
            ((8 * num_bytes_constraint_info) - 2),
        )
        w.same(
            "ptl_sublayer_level_present_flag",
            self.ptl_sublayer_level_present_flag,
            (num_sublayers - 1),
        )
        for ptl_sublayer_level_present_flag in self.ptl_sublayer_level_present_flag:
            w.bits(
                "ptl_sublayer_level_present_flag", ptl_sublayer_level_present_flag, 1
            )

        for ptl_reserved_zero_bit in self.ptl_reserved_zero_bit:
            w.bits("ptl_reserved_zero_bit", ptl_reserved_zero_bit, 1)

        w.same("sublayer_level_idc", self.sublayer_level_idc, (num_sublayers - 1))
        for position, sublayer_level_idc in enumerate(self.sublayer_level_idc):
            i = (num_sublayers - 2) + position * -1
            if self.ptl_sublayer_level_present_flag[((num_sublayers - 2)) - (i)]:
                w.bits("sublayer_level_idc", sublayer_level_idc, 8)

        w.bits("ptl_num_sub_profiles", ptl_num_sub_profiles, 8)
        for general_sub_profile_idc in self.general_sub_profile_idc:
            w.bits("general_sub_profile_idc", general_sub_profile_idc, 32)
