"""TranscodingInfoBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TranscodingInfoBox_R0: Final = Run(
    ">B",
    (
        ("reserved", 4),
        ("conversion_idc", 2),
        ("cavlc_info_present_flag", 1),
        ("cabac_info_present_flag", 1),
    ),
)
_TranscodingInfoBox_R1: Final = Run(
    ">BHII",
    (("cavlc_profile_level_idc", 24),),
    (("cavlc_max_bitrate", 32),),
    (("cavlc_avg_bitrate", 32),),
)
_TranscodingInfoBox_R2: Final = Run(
    ">BHII",
    (("cabac_profile_level_idc", 24),),
    (("cabac_max_bitrate", 32),),
    (("cabac_avg_bitrate", 32),),
)


class TranscodingInfoBox(Box):
    """What the stream becomes when a tier is rewritten as plain AVC.

    ISO/IEC 14496-15:2024, B.3.10::

        class TranscodingInfoBox extends Box('tran') {
            bit(4) reserved = 0;
            unsigned int(2) conversion_idc;
            unsigned int(1) cavlc_info_present_flag;
            unsigned int(1) cabac_info_present_flag;
            if (cavlc_info_present_flag) {
                unsigned int(24) cavlc_profile_level_idc;
                unsigned int(32) cavlc_max_bitrate;
                unsigned int(32) cavlc_avg_bitrate;
            }
            if (cabac_info_present_flag) {
                unsigned int(24) cabac_profile_level_idc;
                unsigned int(32) cabac_max_bitrate;
                unsigned int(32) cabac_avg_bitrate;
            }
        }

    Attributes:
        reserved: ``bit(4)``.
        conversion_idc: ``unsigned int(2)``.
        cavlc_info_present_flag: ``unsigned int(1)``.
        cabac_info_present_flag: ``unsigned int(1)``.
        cavlc_profile_level_idc: ``unsigned int(24)``; None when left out.
        cavlc_max_bitrate: Bit/s; None when left out.
        cavlc_avg_bitrate: Bit/s; None when left out.
        cabac_profile_level_idc: ``unsigned int(24)``; None when left out.
        cabac_max_bitrate: Bit/s; None when left out.
        cabac_avg_bitrate: Bit/s; None when left out.
    """

    __slots__ = (
        "cabac_avg_bitrate",
        "cabac_info_present_flag",
        "cabac_max_bitrate",
        "cabac_profile_level_idc",
        "cavlc_avg_bitrate",
        "cavlc_info_present_flag",
        "cavlc_max_bitrate",
        "cavlc_profile_level_idc",
        "conversion_idc",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"tran"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "conversion_idc",
        "cavlc_info_present_flag",
        "cabac_info_present_flag",
        "cavlc_profile_level_idc",
        "cavlc_max_bitrate",
        "cavlc_avg_bitrate",
        "cabac_profile_level_idc",
        "cabac_max_bitrate",
        "cabac_avg_bitrate",
    )

    reserved: int
    conversion_idc: int
    cavlc_info_present_flag: int
    cabac_info_present_flag: int
    cavlc_profile_level_idc: int | None
    cavlc_max_bitrate: int | None
    cavlc_avg_bitrate: int | None
    cabac_profile_level_idc: int | None
    cabac_max_bitrate: int | None
    cabac_avg_bitrate: int | None

    def __init__(
        self,
        *,
        reserved: int = 0,
        conversion_idc: int = 0,
        cavlc_info_present_flag: int = 0,
        cabac_info_present_flag: int = 0,
        cavlc_profile_level_idc: int | None = None,
        cavlc_max_bitrate: int | None = None,
        cavlc_avg_bitrate: int | None = None,
        cabac_profile_level_idc: int | None = None,
        cabac_max_bitrate: int | None = None,
        cabac_avg_bitrate: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.conversion_idc = conversion_idc
        self.cavlc_info_present_flag = cavlc_info_present_flag
        self.cabac_info_present_flag = cabac_info_present_flag
        self.cavlc_profile_level_idc = cavlc_profile_level_idc
        self.cavlc_max_bitrate = cavlc_max_bitrate
        self.cavlc_avg_bitrate = cavlc_avg_bitrate
        self.cabac_profile_level_idc = cabac_profile_level_idc
        self.cabac_max_bitrate = cabac_max_bitrate
        self.cabac_avg_bitrate = cabac_avg_bitrate

    def _read(self, r: Reader, /) -> None:
        self.cavlc_profile_level_idc = None
        self.cavlc_max_bitrate = None
        self.cavlc_avg_bitrate = None
        self.cabac_profile_level_idc = None
        self.cabac_max_bitrate = None
        self.cabac_avg_bitrate = None
        (bits_2,) = r.run(_TranscodingInfoBox_R0)
        self.reserved = bits_2 >> 4
        self.conversion_idc = (bits_2 >> 2) & 0x3
        cavlc_info_present_flag = (bits_2 >> 1) & 0x1
        self.cavlc_info_present_flag = cavlc_info_present_flag
        cabac_info_present_flag = bits_2 & 0x1
        self.cabac_info_present_flag = cabac_info_present_flag
        if cavlc_info_present_flag:
            bits_4, bits_5, self.cavlc_max_bitrate, self.cavlc_avg_bitrate = r.run(
                _TranscodingInfoBox_R1
            )
            bits_3 = (bits_4 << 16) | bits_5
            self.cavlc_profile_level_idc = bits_3

        if cabac_info_present_flag:
            bits_7, bits_8, self.cabac_max_bitrate, self.cabac_avg_bitrate = r.run(
                _TranscodingInfoBox_R2
            )
            bits_6 = (bits_7 << 16) | bits_8
            self.cabac_profile_level_idc = bits_6

    def _write(self, w: Writer, /) -> None:
        cavlc_info_present_flag = self.cavlc_info_present_flag
        cabac_info_present_flag = self.cabac_info_present_flag
        w.run(
            _TranscodingInfoBox_R0,
            w.pack(
                ("reserved", self.reserved, 4, False),
                ("conversion_idc", self.conversion_idc, 2, False),
                ("cavlc_info_present_flag", self.cavlc_info_present_flag, 1, False),
                ("cabac_info_present_flag", self.cabac_info_present_flag, 1, False),
            ),
        )
        if cavlc_info_present_flag:
            bits = w.pack(
                ("cavlc_profile_level_idc", self.cavlc_profile_level_idc, 24, False)
            )
            w.run(
                _TranscodingInfoBox_R1,
                (bits >> 16) & 0xFF,
                (bits) & 0xFFFF,
                self.cavlc_max_bitrate,
                self.cavlc_avg_bitrate,
            )

        if cabac_info_present_flag:
            bits_2 = w.pack(
                ("cabac_profile_level_idc", self.cabac_profile_level_idc, 24, False)
            )
            w.run(
                _TranscodingInfoBox_R2,
                (bits_2 >> 16) & 0xFF,
                (bits_2) & 0xFFFF,
                self.cabac_max_bitrate,
                self.cabac_avg_bitrate,
            )
