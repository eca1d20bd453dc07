"""HEVCTileTierLevelConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc_tiles``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_HEVCTileTierLevelConfigurationRecord_R0: Final = Run(
    ">B", (("configurationVersion", 8),)
)
_HEVCTileTierLevelConfigurationRecord_R1: Final = Run(
    ">BIHIB",
    (
        ("general_profile_space", 2),
        ("general_tier_flag", 1),
        ("general_profile_idc", 5),
    ),
    (("general_profile_compatibility_flags", 32),),
    (("general_constraint_indicator_flags", 48),),
    (("general_level_idc", 8),),
)


class HEVCTileTierLevelConfigurationRecord(Record):
    """Profile, tier and level that a decoder of the tiles of one track needs.

    ISO/IEC 14496-15:2024, 10.4.2.2::

        aligned(8) class HEVCTileTierLevelConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            if (remaining() > 0) {
                unsigned int(2) general_profile_space;
                unsigned int(1) general_tier_flag;
                unsigned int(5) general_profile_idc;
                unsigned int(32) general_profile_compatibility_flags;
                unsigned int(48) general_constraint_indicator_flags;
                unsigned int(8) general_level_idc;
            }
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        general_profile_space: ``unsigned int(2)``; None when left out.
        general_tier_flag: ``unsigned int(1)``; None when left out.
        general_profile_idc: ``unsigned int(5)``; None when left out.
        general_profile_compatibility_flags: ``unsigned int(32)``; None when left out.
        general_constraint_indicator_flags: ``unsigned int(48)``; None when left out.
        general_level_idc: ``unsigned int(8)``; None when left out.
    """

    __slots__ = (
        "configurationVersion",
        "general_constraint_indicator_flags",
        "general_level_idc",
        "general_profile_compatibility_flags",
        "general_profile_idc",
        "general_profile_space",
        "general_tier_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 10.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "general_profile_space",
        "general_tier_flag",
        "general_profile_idc",
        "general_profile_compatibility_flags",
        "general_constraint_indicator_flags",
        "general_level_idc",
    )

    configurationVersion: int
    general_profile_space: int | None
    general_tier_flag: int | None
    general_profile_idc: int | None
    general_profile_compatibility_flags: int | None
    general_constraint_indicator_flags: int | None
    general_level_idc: int | None

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        general_profile_space: int | None = None,
        general_tier_flag: int | None = None,
        general_profile_idc: int | None = None,
        general_profile_compatibility_flags: int | None = None,
        general_constraint_indicator_flags: int | None = None,
        general_level_idc: int | None = None,
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.general_profile_space = general_profile_space
        self.general_tier_flag = general_tier_flag
        self.general_profile_idc = general_profile_idc
        self.general_profile_compatibility_flags = general_profile_compatibility_flags
        self.general_constraint_indicator_flags = general_constraint_indicator_flags
        self.general_level_idc = general_level_idc

    def _read(self, r: Reader, /) -> None:
        self.general_profile_space = None
        self.general_tier_flag = None
        self.general_profile_idc = None
        self.general_profile_compatibility_flags = None
        self.general_constraint_indicator_flags = None
        self.general_level_idc = None
        (self.configurationVersion,) = r.run(_HEVCTileTierLevelConfigurationRecord_R0)
        if r.remaining() > 0:
            (
                bits_2,
                self.general_profile_compatibility_flags,
                bits_4,
                bits_5,
                self.general_level_idc,
            ) = r.run(_HEVCTileTierLevelConfigurationRecord_R1)
            self.general_profile_space = bits_2 >> 6
            self.general_tier_flag = (bits_2 >> 5) & 0x1
            self.general_profile_idc = bits_2 & 0x1F
            bits_3 = (bits_4 << 32) | bits_5
            self.general_constraint_indicator_flags = bits_3

    def _write(self, w: Writer, /) -> None:
        w.run(_HEVCTileTierLevelConfigurationRecord_R0, self.configurationVersion)
        if self.general_profile_space is not None:
            bits = w.pack(
                (
                    "general_constraint_indicator_flags",
                    self.general_constraint_indicator_flags,
                    48,
                    False,
                )
            )
            w.run(
                _HEVCTileTierLevelConfigurationRecord_R1,
                w.pack(
                    ("general_profile_space", self.general_profile_space, 2, False),
                    ("general_tier_flag", self.general_tier_flag, 1, False),
                    ("general_profile_idc", self.general_profile_idc, 5, False),
                ),
                self.general_profile_compatibility_flags,
                (bits >> 32) & 0xFFFF,
                (bits) & 0xFFFFFFFF,
                self.general_level_idc,
            )
