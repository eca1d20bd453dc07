"""LhvcExternalBaseLayerInfo of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lhevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_LhvcExternalBaseLayerInfo_R0: Final = Run(
    ">Bb",
    (("reserved", 1), ("bl_irap_pic_flag", 1), ("bl_irap_nal_unit_type", 6)),
    (("sample_offset", 8),),
)


class LhvcExternalBaseLayerInfo(VisualSampleGroupEntry):
    """Where the picture of an external base layer stands in time, and its kind.

    ISO/IEC 14496-15:2024, 9.5.2.2::

        aligned(8) class LhvcExternalBaseLayerInfo() extends VisualSampleGroupEntry('lbli') {
            bit(1) reserved = 0b1;
            unsigned int(1) bl_irap_pic_flag;
            unsigned int(6) bl_irap_nal_unit_type;
            signed int(8) sample_offset;
        }

    Attributes:
        reserved: ``bit(1)``.
        bl_irap_pic_flag: 1: the base layer picture is a random access picture.
        bl_irap_nal_unit_type: ``unsigned int(6)``.
        sample_offset: From the time-aligned sample of the base layer track.
    """

    __slots__ = (
        "bl_irap_nal_unit_type",
        "bl_irap_pic_flag",
        "reserved",
        "sample_offset",
    )

    fourcc: ClassVar[bytes] = b"lbli"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.5.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "bl_irap_pic_flag",
        "bl_irap_nal_unit_type",
        "sample_offset",
    )

    reserved: int
    bl_irap_pic_flag: int
    bl_irap_nal_unit_type: int
    sample_offset: int

    def __init__(
        self,
        *,
        reserved: int = 1,
        bl_irap_pic_flag: int = 0,
        bl_irap_nal_unit_type: int = 0,
        sample_offset: int = 0,
    ) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.bl_irap_pic_flag = bl_irap_pic_flag
        self.bl_irap_nal_unit_type = bl_irap_nal_unit_type
        self.sample_offset = sample_offset

    def _read(self, r: Reader, /) -> None:
        bits_2, self.sample_offset = r.run(_LhvcExternalBaseLayerInfo_R0)
        self.reserved = bits_2 >> 7
        self.bl_irap_pic_flag = (bits_2 >> 6) & 0x1
        self.bl_irap_nal_unit_type = bits_2 & 0x3F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _LhvcExternalBaseLayerInfo_R0,
            w.pack(
                ("reserved", self.reserved, 1, False),
                ("bl_irap_pic_flag", self.bl_irap_pic_flag, 1, False),
                ("bl_irap_nal_unit_type", self.bl_irap_nal_unit_type, 6, False),
            ),
            self.sample_offset,
        )
