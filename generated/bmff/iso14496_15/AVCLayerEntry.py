"""AVCLayerEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AVCLayerEntry_R0: Final = Run(
    ">BBHH",
    (("layerNumber", 8),),
    (("reserved", 7), ("accurateStatisticsFlag", 1)),
    (("avgBitRate", 16),),
    (("avgFrameRate", 16),),
)


class AVCLayerEntry(VisualSampleGroupEntry):
    """Statistics of one AVC layer.

    ISO/IEC 14496-15:2024, 5.4.6.2::

        class AVCLayerEntry() extends VisualSampleGroupEntry('avll') {
            unsigned int(8) layerNumber;
            unsigned int(7) reserved = 0;
            unsigned int(1) accurateStatisticsFlag;
            unsigned int(16) avgBitRate;
            unsigned int(16) avgFrameRate;
        }

    Attributes:
        layerNumber: 0 is the base layer.
        reserved: ``unsigned int(7)``.
        accurateStatisticsFlag: 1: the two averages are exact.
        avgBitRate: Units of 1000 bit/s.
        avgFrameRate: Frames in 256 seconds.
    """

    __slots__ = (
        "accurateStatisticsFlag",
        "avgBitRate",
        "avgFrameRate",
        "layerNumber",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"avll"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "layerNumber",
        "reserved",
        "accurateStatisticsFlag",
        "avgBitRate",
        "avgFrameRate",
    )

    layerNumber: int
    reserved: int
    accurateStatisticsFlag: int
    avgBitRate: int
    avgFrameRate: int

    def __init__(
        self,
        *,
        layerNumber: int = 0,
        reserved: int = 0,
        accurateStatisticsFlag: int = 0,
        avgBitRate: int = 0,
        avgFrameRate: int = 0,
    ) -> None:
        self.trailing = b""
        self.layerNumber = layerNumber
        self.reserved = reserved
        self.accurateStatisticsFlag = accurateStatisticsFlag
        self.avgBitRate = avgBitRate
        self.avgFrameRate = avgFrameRate

    def _read(self, r: Reader, /) -> None:
        self.layerNumber, bits_2, self.avgBitRate, self.avgFrameRate = r.run(
            _AVCLayerEntry_R0
        )
        self.reserved = bits_2 >> 1
        self.accurateStatisticsFlag = bits_2 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AVCLayerEntry_R0,
            self.layerNumber,
            w.pack(
                ("reserved", self.reserved, 7, False),
                ("accurateStatisticsFlag", self.accurateStatisticsFlag, 1, False),
            ),
            self.avgBitRate,
            self.avgFrameRate,
        )
