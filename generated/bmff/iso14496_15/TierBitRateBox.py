"""TierBitRateBox of ISO/IEC 14496-15:2024.

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

_TierBitRateBox_R0: Final = Run(
    ">IIIIII",
    (("baseBitRate", 32),),
    (("maxBitRate", 32),),
    (("avgBitRate", 32),),
    (("tierBaseBitRate", 32),),
    (("tierMaxBitRate", 32),),
    (("tierAvgBitRate", 32),),
)


class TierBitRateBox(Box):
    """Bit rates of a tier, with and without the tiers it depends on, in bit/s.

    ISO/IEC 14496-15:2024, B.3.3::

        class TierBitRateBox extends Box('tibr') {
            unsigned int(32) baseBitRate;
            unsigned int(32) maxBitRate;
            unsigned int(32) avgBitRate;
            unsigned int(32) tierBaseBitRate;
            unsigned int(32) tierMaxBitRate;
            unsigned int(32) tierAvgBitRate;
        }

    Attributes:
        baseBitRate: ``unsigned int(32)``.
        maxBitRate: ``unsigned int(32)``.
        avgBitRate: ``unsigned int(32)``.
        tierBaseBitRate: ``unsigned int(32)``.
        tierMaxBitRate: ``unsigned int(32)``.
        tierAvgBitRate: ``unsigned int(32)``.
    """

    __slots__ = (
        "avgBitRate",
        "baseBitRate",
        "maxBitRate",
        "tierAvgBitRate",
        "tierBaseBitRate",
        "tierMaxBitRate",
    )

    fourcc: ClassVar[bytes] = b"tibr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "baseBitRate",
        "maxBitRate",
        "avgBitRate",
        "tierBaseBitRate",
        "tierMaxBitRate",
        "tierAvgBitRate",
    )

    baseBitRate: int
    maxBitRate: int
    avgBitRate: int
    tierBaseBitRate: int
    tierMaxBitRate: int
    tierAvgBitRate: int

    def __init__(
        self,
        *,
        baseBitRate: int = 0,
        maxBitRate: int = 0,
        avgBitRate: int = 0,
        tierBaseBitRate: int = 0,
        tierMaxBitRate: int = 0,
        tierAvgBitRate: int = 0,
    ) -> None:
        Box.__init__(self)
        self.baseBitRate = baseBitRate
        self.maxBitRate = maxBitRate
        self.avgBitRate = avgBitRate
        self.tierBaseBitRate = tierBaseBitRate
        self.tierMaxBitRate = tierMaxBitRate
        self.tierAvgBitRate = tierAvgBitRate

    def _read(self, r: Reader, /) -> None:
        (
            self.baseBitRate,
            self.maxBitRate,
            self.avgBitRate,
            self.tierBaseBitRate,
            self.tierMaxBitRate,
            self.tierAvgBitRate,
        ) = r.run(_TierBitRateBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TierBitRateBox_R0,
            self.baseBitRate,
            self.maxBitRate,
            self.avgBitRate,
            self.tierBaseBitRate,
            self.tierMaxBitRate,
            self.tierAvgBitRate,
        )
