"""AVCSubSequenceEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmff.iso14496_15.DependencyInfo import DependencyInfo
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_AVCSubSequenceEntry_R0: Final = Run(
    ">HBB",
    (("subSequenceIdentifer", 16),),
    (("layerNumber", 8),),
    (("durationFlag", 1), ("avgRateFlag", 1), ("reserved", 6)),
)
_AVCSubSequenceEntry_R1: Final = Run(">I", (("duration", 32),))
_AVCSubSequenceEntry_R2: Final = Run(
    ">BHH",
    (("reserved_2", 7), ("accurateStatisticsFlag", 1)),
    (("avgBitRate", 16),),
    (("avgFrameRate", 16),),
)
_AVCSubSequenceEntry_R3: Final = Run(">B", (("numReferences", 8),))


class AVCSubSequenceEntry(VisualSampleGroupEntry):
    """One sub-sequence of an AVC stream, with its statistics and dependencies.

    ISO/IEC 14496-15:2024, 5.4.7.2::

        class AVCSubSequenceEntry() extends VisualSampleGroupEntry('avss') {
            unsigned int(16) subSequenceIdentifer;
            unsigned int(8) layerNumber;
            unsigned int(1) durationFlag;
            unsigned int(1) avgRateFlag;
            unsigned int(6) reserved = 0;
            if (durationFlag) {
                unsigned int(32) duration;
            }
            if (avgRateFlag) {
                unsigned int(7) reserved = 0;
                unsigned int(1) accurateStatisticsFlag;
                unsigned int(16) avgBitRate;
                unsigned int(16) avgFrameRate;
            }
            unsigned int(8) numReferences;
            DependencyInfo dependency[numReferences];
        }

    Attributes:
        subSequenceIdentifer: ``unsigned int(16)``.
        layerNumber: ``unsigned int(8)``.
        durationFlag: ``unsigned int(1)``.
        avgRateFlag: ``unsigned int(1)``.
        reserved: ``unsigned int(6)``.
        duration: Units of the media's time scale; None when left out.
        reserved_2: ``unsigned int(7)``; None when left out.
        accurateStatisticsFlag: 1: the two averages are exact; None when left out.
        avgBitRate: Units of 1000 bit/s; None when left out.
        avgFrameRate: Frames in 256 seconds; None when left out.
        numReferences: ``unsigned int(8)``.
        dependency: ``DependencyInfo dependency[numReferences]``.
    """

    __slots__ = (
        "accurateStatisticsFlag",
        "avgBitRate",
        "avgFrameRate",
        "avgRateFlag",
        "dependency",
        "duration",
        "durationFlag",
        "layerNumber",
        "reserved",
        "reserved_2",
        "subSequenceIdentifer",
    )

    fourcc: ClassVar[bytes] = b"avss"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.7.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subSequenceIdentifer",
        "layerNumber",
        "durationFlag",
        "avgRateFlag",
        "reserved",
        "duration",
        "reserved_2",
        "accurateStatisticsFlag",
        "avgBitRate",
        "avgFrameRate",
        "numReferences",
        "dependency",
    )

    subSequenceIdentifer: int
    layerNumber: int
    durationFlag: int
    avgRateFlag: int
    reserved: int
    duration: int | None
    reserved_2: int | None
    accurateStatisticsFlag: int | None
    avgBitRate: int | None
    avgFrameRate: int | None
    dependency: list[DependencyInfo]

    def __init__(
        self,
        *,
        subSequenceIdentifer: int = 0,
        layerNumber: int = 0,
        durationFlag: int = 0,
        avgRateFlag: int = 0,
        reserved: int = 0,
        duration: int | None = None,
        reserved_2: int | None = 0,
        accurateStatisticsFlag: int | None = None,
        avgBitRate: int | None = None,
        avgFrameRate: int | None = None,
        dependency: Iterable[DependencyInfo] = (),
    ) -> None:
        self.trailing = b""
        self.subSequenceIdentifer = subSequenceIdentifer
        self.layerNumber = layerNumber
        self.durationFlag = durationFlag
        self.avgRateFlag = avgRateFlag
        self.reserved = reserved
        self.duration = duration
        self.reserved_2 = reserved_2
        self.accurateStatisticsFlag = accurateStatisticsFlag
        self.avgBitRate = avgBitRate
        self.avgFrameRate = avgFrameRate
        self.dependency = list(dependency)

    @property
    def numReferences(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.dependency)

    def _read(self, r: Reader, /) -> None:
        self.duration = None
        self.reserved_2 = None
        self.accurateStatisticsFlag = None
        self.avgBitRate = None
        self.avgFrameRate = None
        self.subSequenceIdentifer, self.layerNumber, bits_2 = r.run(
            _AVCSubSequenceEntry_R0
        )
        durationFlag = bits_2 >> 7
        self.durationFlag = durationFlag
        avgRateFlag = (bits_2 >> 6) & 0x1
        self.avgRateFlag = avgRateFlag
        self.reserved = bits_2 & 0x3F
        if durationFlag:
            (self.duration,) = r.run(_AVCSubSequenceEntry_R1)

        if avgRateFlag:
            bits_4, self.avgBitRate, self.avgFrameRate = r.run(_AVCSubSequenceEntry_R2)
            self.reserved_2 = bits_4 >> 1
            self.accurateStatisticsFlag = bits_4 & 0x1

        (numReferences,) = r.run(_AVCSubSequenceEntry_R3)
        dependency: list[DependencyInfo] = []
        self.dependency = dependency
        r.allow("dependency", numReferences, 0)
        for _ in range(numReferences):
            dependency_2 = DependencyInfo._from(r)
            dependency.append(dependency_2)

    def _write(self, w: Writer, /) -> None:
        durationFlag = self.durationFlag
        avgRateFlag = self.avgRateFlag
        numReferences = len(self.dependency)
        w.run(
            _AVCSubSequenceEntry_R0,
            self.subSequenceIdentifer,
            self.layerNumber,
            w.pack(
                ("durationFlag", self.durationFlag, 1, False),
                ("avgRateFlag", self.avgRateFlag, 1, False),
                ("reserved", self.reserved, 6, False),
            ),
        )
        if durationFlag:
            w.run(_AVCSubSequenceEntry_R1, self.duration)

        if avgRateFlag:
            w.run(
                _AVCSubSequenceEntry_R2,
                w.pack(
                    ("reserved_2", self.reserved_2, 7, False),
                    ("accurateStatisticsFlag", self.accurateStatisticsFlag, 1, False),
                ),
                self.avgBitRate,
                self.avgFrameRate,
            )

        w.run(_AVCSubSequenceEntry_R3, numReferences)
        for dependency in self.dependency:
            w.record("dependency", dependency)
