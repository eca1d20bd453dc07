"""TemporalLayerEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TemporalLayerEntry_R0: Final = Run(
    ">BBIHIBHHBH",
    (("temporalLayerId", 8),),
    (("tlprofile_space", 2), ("tltier_flag", 1), ("tlprofile_idc", 5)),
    (("tlprofile_compatibility_flags", 32),),
    (("tlconstraint_indicator_flags", 48),),
    (("tllevel_idc", 8),),
    (("tlMaxBitRate", 16),),
    (("tlAvgBitRate", 16),),
    (("tlConstantFrameRate", 8),),
    (("tlAvgFrameRate", 16),),
)


class TemporalLayerEntry(VisualSampleGroupEntry):
    """Profile, level and statistics of a temporal layer and those below it.

    ISO/IEC 14496-15:2024, 8.4.4.2::

        class TemporalLayerEntry() extends VisualSampleGroupEntry('tscl') {
            unsigned int(8) temporalLayerId;
            unsigned int(2) tlprofile_space;
            unsigned int(1) tltier_flag;
            unsigned int(5) tlprofile_idc;
            unsigned int(32) tlprofile_compatibility_flags;
            unsigned int(48) tlconstraint_indicator_flags;
            unsigned int(8) tllevel_idc;
            unsigned int(16) tlMaxBitRate;
            unsigned int(16) tlAvgBitRate;
            unsigned int(8) tlConstantFrameRate;
            unsigned int(16) tlAvgFrameRate;
        }

    Attributes:
        temporalLayerId: TemporalId of the layer.
        tlprofile_space: ``unsigned int(2)``.
        tltier_flag: ``unsigned int(1)``.
        tlprofile_idc: ``unsigned int(5)``.
        tlprofile_compatibility_flags: ``unsigned int(32)``.
        tlconstraint_indicator_flags: ``unsigned int(48)``.
        tllevel_idc: ``unsigned int(8)``.
        tlMaxBitRate: Units of 1000 bit/s.
        tlAvgBitRate: Units of 1000 bit/s.
        tlConstantFrameRate: ``unsigned int(8)``.
        tlAvgFrameRate: Frames in 256 seconds.
    """

    __slots__ = (
        "temporalLayerId",
        "tlAvgBitRate",
        "tlAvgFrameRate",
        "tlConstantFrameRate",
        "tlMaxBitRate",
        "tlconstraint_indicator_flags",
        "tllevel_idc",
        "tlprofile_compatibility_flags",
        "tlprofile_idc",
        "tlprofile_space",
        "tltier_flag",
    )

    fourcc: ClassVar[bytes] = b"tscl"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "temporalLayerId",
        "tlprofile_space",
        "tltier_flag",
        "tlprofile_idc",
        "tlprofile_compatibility_flags",
        "tlconstraint_indicator_flags",
        "tllevel_idc",
        "tlMaxBitRate",
        "tlAvgBitRate",
        "tlConstantFrameRate",
        "tlAvgFrameRate",
    )

    temporalLayerId: int
    tlprofile_space: int
    tltier_flag: int
    tlprofile_idc: int
    tlprofile_compatibility_flags: int
    tlconstraint_indicator_flags: int
    tllevel_idc: int
    tlMaxBitRate: int
    tlAvgBitRate: int
    tlConstantFrameRate: int
    tlAvgFrameRate: int

    def __init__(
        self,
        *,
        temporalLayerId: int = 0,
        tlprofile_space: int = 0,
        tltier_flag: int = 0,
        tlprofile_idc: int = 0,
        tlprofile_compatibility_flags: int = 0,
        tlconstraint_indicator_flags: int = 0,
        tllevel_idc: int = 0,
        tlMaxBitRate: int = 0,
        tlAvgBitRate: int = 0,
        tlConstantFrameRate: int = 0,
        tlAvgFrameRate: int = 0,
    ) -> None:
        self.trailing = b""
        self.temporalLayerId = temporalLayerId
        self.tlprofile_space = tlprofile_space
        self.tltier_flag = tltier_flag
        self.tlprofile_idc = tlprofile_idc
        self.tlprofile_compatibility_flags = tlprofile_compatibility_flags
        self.tlconstraint_indicator_flags = tlconstraint_indicator_flags
        self.tllevel_idc = tllevel_idc
        self.tlMaxBitRate = tlMaxBitRate
        self.tlAvgBitRate = tlAvgBitRate
        self.tlConstantFrameRate = tlConstantFrameRate
        self.tlAvgFrameRate = tlAvgFrameRate

    def _read(self, r: Reader, /) -> None:
        (
            self.temporalLayerId,
            bits_2,
            self.tlprofile_compatibility_flags,
            bits_4,
            bits_5,
            self.tllevel_idc,
            self.tlMaxBitRate,
            self.tlAvgBitRate,
            self.tlConstantFrameRate,
            self.tlAvgFrameRate,
        ) = r.run(_TemporalLayerEntry_R0)
        self.tlprofile_space = bits_2 >> 6
        self.tltier_flag = (bits_2 >> 5) & 0x1
        self.tlprofile_idc = bits_2 & 0x1F
        bits_3 = (bits_4 << 32) | bits_5
        self.tlconstraint_indicator_flags = bits_3

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(
            (
                "tlconstraint_indicator_flags",
                self.tlconstraint_indicator_flags,
                48,
                False,
            )
        )
        w.run(
            _TemporalLayerEntry_R0,
            self.temporalLayerId,
            w.pack(
                ("tlprofile_space", self.tlprofile_space, 2, False),
                ("tltier_flag", self.tltier_flag, 1, False),
                ("tlprofile_idc", self.tlprofile_idc, 5, False),
            ),
            self.tlprofile_compatibility_flags,
            (bits >> 32) & 0xFFFF,
            (bits) & 0xFFFFFFFF,
            self.tllevel_idc,
            self.tlMaxBitRate,
            self.tlAvgBitRate,
            self.tlConstantFrameRate,
            self.tlAvgFrameRate,
        )
