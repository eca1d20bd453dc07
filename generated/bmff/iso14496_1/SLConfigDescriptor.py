"""SLConfigDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SLConfigDescriptor_R0: Final = Run(">B", (("predefined", 8),))
_SLConfigDescriptor_R1: Final = Run(
    ">BIIBBBBH",
    (
        ("useAccessUnitStartFlag", 1),
        ("useAccessUnitEndFlag", 1),
        ("useRandomAccessPointFlag", 1),
        ("hasRandomAccessUnitsOnlyFlag", 1),
        ("usePaddingFlag", 1),
        ("useTimeStampsFlag", 1),
        ("useIdleFlag", 1),
        ("durationFlag", 1),
    ),
    (("timeStampResolution", 32),),
    (("OCRResolution", 32),),
    (("timeStampLength", 8),),
    (("OCRLength", 8),),
    (("AU_Length", 8),),
    (("instantBitrateLength", 8),),
    (
        ("degradationPriorityLength", 4),
        ("AU_seqNumLength", 5),
        ("packetSeqNumLength", 5),
        ("reserved", 2),
    ),
)
_SLConfigDescriptor_R2: Final = Run(
    ">IHH",
    (("timeScale", 32),),
    (("accessUnitDuration", 16),),
    (("compositionUnitDuration", 16),),
)


class SLConfigDescriptor(BaseDescriptor):
    """How the packets of the sync layer are built.

    ISO/IEC 14496-1:2010, 7.3.2.3.1::

        class SLConfigDescriptor extends BaseDescriptor : bit(8) tag = 0x06 {
            bit(8) predefined;
            if (predefined == 0) {
                bit(1) useAccessUnitStartFlag;
                bit(1) useAccessUnitEndFlag;
                bit(1) useRandomAccessPointFlag;
                bit(1) hasRandomAccessUnitsOnlyFlag;
                bit(1) usePaddingFlag;
                bit(1) useTimeStampsFlag;
                bit(1) useIdleFlag;
                bit(1) durationFlag;
                bit(32) timeStampResolution;
                bit(32) OCRResolution;
                bit(8) timeStampLength;
                bit(8) OCRLength;
                bit(8) AU_Length;
                bit(8) instantBitrateLength;
                bit(4) degradationPriorityLength;
                bit(5) AU_seqNumLength;
                bit(5) packetSeqNumLength;
                bit(2) reserved = 0b11;
            }
            if (predefined == 0 && durationFlag) {
                bit(32) timeScale;
                bit(16) accessUnitDuration;
                bit(16) compositionUnitDuration;
            }
            if (predefined == 0 && !useTimeStampsFlag) {
                bit(timeStampLength) startDecodingTimeStamp;
                bit(timeStampLength) startCompositionTimeStamp;
            }
        }

    Attributes:
        predefined: 0: given here, 1: null header, 2: for use in files.
        useAccessUnitStartFlag: ``bit(1)``; None when left out.
        useAccessUnitEndFlag: ``bit(1)``; None when left out.
        useRandomAccessPointFlag: ``bit(1)``; None when left out.
        hasRandomAccessUnitsOnlyFlag: ``bit(1)``; None when left out.
        usePaddingFlag: ``bit(1)``; None when left out.
        useTimeStampsFlag: ``bit(1)``; None when left out.
        useIdleFlag: ``bit(1)``; None when left out.
        durationFlag: ``bit(1)``; None when left out.
        timeStampResolution: Ticks per second; None when left out.
        OCRResolution: Ticks per second; None when left out.
        timeStampLength: Bits, at most 64; None when left out.
        OCRLength: Bits, at most 64; None when left out.
        AU_Length: Bits, at most 32; None when left out.
        instantBitrateLength: Bits; None when left out.
        degradationPriorityLength: Bits; None when left out.
        AU_seqNumLength: Bits, at most 16; None when left out.
        packetSeqNumLength: Bits, at most 16; None when left out.
        reserved: ``bit(2)``; None when left out.
        timeScale: Ticks per second; None when left out.
        accessUnitDuration: Ticks; None when left out.
        compositionUnitDuration: Ticks; None when left out.
        startDecodingTimeStamp: ``bit(timeStampLength)``; None when left out.
        startCompositionTimeStamp: ``bit(timeStampLength)``; None when left out.
    """

    __slots__ = (
        "AU_Length",
        "AU_seqNumLength",
        "OCRLength",
        "OCRResolution",
        "accessUnitDuration",
        "compositionUnitDuration",
        "degradationPriorityLength",
        "durationFlag",
        "hasRandomAccessUnitsOnlyFlag",
        "instantBitrateLength",
        "packetSeqNumLength",
        "predefined",
        "reserved",
        "startCompositionTimeStamp",
        "startDecodingTimeStamp",
        "timeScale",
        "timeStampLength",
        "timeStampResolution",
        "useAccessUnitEndFlag",
        "useAccessUnitStartFlag",
        "useIdleFlag",
        "usePaddingFlag",
        "useRandomAccessPointFlag",
        "useTimeStampsFlag",
    )

    tag_value: ClassVar[int] = 6
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.3.2.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "predefined",
        "useAccessUnitStartFlag",
        "useAccessUnitEndFlag",
        "useRandomAccessPointFlag",
        "hasRandomAccessUnitsOnlyFlag",
        "usePaddingFlag",
        "useTimeStampsFlag",
        "useIdleFlag",
        "durationFlag",
        "timeStampResolution",
        "OCRResolution",
        "timeStampLength",
        "OCRLength",
        "AU_Length",
        "instantBitrateLength",
        "degradationPriorityLength",
        "AU_seqNumLength",
        "packetSeqNumLength",
        "reserved",
        "timeScale",
        "accessUnitDuration",
        "compositionUnitDuration",
        "startDecodingTimeStamp",
        "startCompositionTimeStamp",
    )

    predefined: int
    useAccessUnitStartFlag: int | None
    useAccessUnitEndFlag: int | None
    useRandomAccessPointFlag: int | None
    hasRandomAccessUnitsOnlyFlag: int | None
    usePaddingFlag: int | None
    useTimeStampsFlag: int | None
    useIdleFlag: int | None
    durationFlag: int | None
    timeStampResolution: int | None
    OCRResolution: int | None
    timeStampLength: int | None
    OCRLength: int | None
    AU_Length: int | None
    instantBitrateLength: int | None
    degradationPriorityLength: int | None
    AU_seqNumLength: int | None
    packetSeqNumLength: int | None
    reserved: int | None
    timeScale: int | None
    accessUnitDuration: int | None
    compositionUnitDuration: int | None
    startDecodingTimeStamp: int | None
    startCompositionTimeStamp: int | None

    def __init__(
        self,
        *,
        predefined: int = 0,
        useAccessUnitStartFlag: int | None = None,
        useAccessUnitEndFlag: int | None = None,
        useRandomAccessPointFlag: int | None = None,
        hasRandomAccessUnitsOnlyFlag: int | None = None,
        usePaddingFlag: int | None = None,
        useTimeStampsFlag: int | None = None,
        useIdleFlag: int | None = None,
        durationFlag: int | None = None,
        timeStampResolution: int | None = None,
        OCRResolution: int | None = None,
        timeStampLength: int | None = None,
        OCRLength: int | None = None,
        AU_Length: int | None = None,
        instantBitrateLength: int | None = None,
        degradationPriorityLength: int | None = None,
        AU_seqNumLength: int | None = None,
        packetSeqNumLength: int | None = None,
        reserved: int | None = 3,
        timeScale: int | None = None,
        accessUnitDuration: int | None = None,
        compositionUnitDuration: int | None = None,
        startDecodingTimeStamp: int | None = None,
        startCompositionTimeStamp: int | None = None,
    ) -> None:
        Descriptor.__init__(self)
        self.predefined = predefined
        self.useAccessUnitStartFlag = useAccessUnitStartFlag
        self.useAccessUnitEndFlag = useAccessUnitEndFlag
        self.useRandomAccessPointFlag = useRandomAccessPointFlag
        self.hasRandomAccessUnitsOnlyFlag = hasRandomAccessUnitsOnlyFlag
        self.usePaddingFlag = usePaddingFlag
        self.useTimeStampsFlag = useTimeStampsFlag
        self.useIdleFlag = useIdleFlag
        self.durationFlag = durationFlag
        self.timeStampResolution = timeStampResolution
        self.OCRResolution = OCRResolution
        self.timeStampLength = timeStampLength
        self.OCRLength = OCRLength
        self.AU_Length = AU_Length
        self.instantBitrateLength = instantBitrateLength
        self.degradationPriorityLength = degradationPriorityLength
        self.AU_seqNumLength = AU_seqNumLength
        self.packetSeqNumLength = packetSeqNumLength
        self.reserved = reserved
        self.timeScale = timeScale
        self.accessUnitDuration = accessUnitDuration
        self.compositionUnitDuration = compositionUnitDuration
        self.startDecodingTimeStamp = startDecodingTimeStamp
        self.startCompositionTimeStamp = startCompositionTimeStamp

    def _read(self, r: Reader, /) -> None:
        self.useAccessUnitStartFlag = None
        self.useAccessUnitEndFlag = None
        self.useRandomAccessPointFlag = None
        self.hasRandomAccessUnitsOnlyFlag = None
        self.usePaddingFlag = None
        self.useTimeStampsFlag = None
        useTimeStampsFlag = 0
        self.useIdleFlag = None
        self.durationFlag = None
        durationFlag = 0
        self.timeStampResolution = None
        self.OCRResolution = None
        self.timeStampLength = None
        timeStampLength = 0
        self.OCRLength = None
        self.AU_Length = None
        self.instantBitrateLength = None
        self.degradationPriorityLength = None
        self.AU_seqNumLength = None
        self.packetSeqNumLength = None
        self.reserved = None
        self.timeScale = None
        self.accessUnitDuration = None
        self.compositionUnitDuration = None
        self.startDecodingTimeStamp = None
        self.startCompositionTimeStamp = None
        (predefined,) = r.run(_SLConfigDescriptor_R0)
        self.predefined = predefined
        if predefined == 0:
            (
                bits_2,
                self.timeStampResolution,
                self.OCRResolution,
                timeStampLength,
                self.OCRLength,
                self.AU_Length,
                self.instantBitrateLength,
                bits_4,
            ) = r.run(_SLConfigDescriptor_R1)
            self.useAccessUnitStartFlag = bits_2 >> 7
            self.useAccessUnitEndFlag = (bits_2 >> 6) & 0x1
            self.useRandomAccessPointFlag = (bits_2 >> 5) & 0x1
            self.hasRandomAccessUnitsOnlyFlag = (bits_2 >> 4) & 0x1
            self.usePaddingFlag = (bits_2 >> 3) & 0x1
            useTimeStampsFlag = (bits_2 >> 2) & 0x1
            self.useTimeStampsFlag = useTimeStampsFlag
            self.useIdleFlag = (bits_2 >> 1) & 0x1
            durationFlag = bits_2 & 0x1
            self.durationFlag = durationFlag
            self.timeStampLength = timeStampLength
            self.degradationPriorityLength = bits_4 >> 12
            self.AU_seqNumLength = (bits_4 >> 7) & 0x1F
            self.packetSeqNumLength = (bits_4 >> 2) & 0x1F
            self.reserved = bits_4 & 0x3

        if (predefined == 0) and durationFlag:
            self.timeScale, self.accessUnitDuration, self.compositionUnitDuration = (
                r.run(_SLConfigDescriptor_R2)
            )

        if (predefined == 0) and (not useTimeStampsFlag):
            self.startDecodingTimeStamp = r.bits(
                "startDecodingTimeStamp", timeStampLength
            )
            self.startCompositionTimeStamp = r.bits(
                "startCompositionTimeStamp", timeStampLength
            )

    def _write(self, w: Writer, /) -> None:
        predefined = self.predefined
        useTimeStampsFlag = self.useTimeStampsFlag or 0
        durationFlag = self.durationFlag or 0
        timeStampLength = self.timeStampLength or 0
        w.run(_SLConfigDescriptor_R0, self.predefined)
        if predefined == 0:
            w.run(
                _SLConfigDescriptor_R1,
                w.pack(
                    ("useAccessUnitStartFlag", self.useAccessUnitStartFlag, 1, False),
                    ("useAccessUnitEndFlag", self.useAccessUnitEndFlag, 1, False),
                    (
                        "useRandomAccessPointFlag",
                        self.useRandomAccessPointFlag,
                        1,
                        False,
                    ),
                    (
                        "hasRandomAccessUnitsOnlyFlag",
                        self.hasRandomAccessUnitsOnlyFlag,
                        1,
                        False,
                    ),
                    ("usePaddingFlag", self.usePaddingFlag, 1, False),
                    ("useTimeStampsFlag", self.useTimeStampsFlag, 1, False),
                    ("useIdleFlag", self.useIdleFlag, 1, False),
                    ("durationFlag", self.durationFlag, 1, False),
                ),
                self.timeStampResolution,
                self.OCRResolution,
                self.timeStampLength,
                self.OCRLength,
                self.AU_Length,
                self.instantBitrateLength,
                w.pack(
                    (
                        "degradationPriorityLength",
                        self.degradationPriorityLength,
                        4,
                        False,
                    ),
                    ("AU_seqNumLength", self.AU_seqNumLength, 5, False),
                    ("packetSeqNumLength", self.packetSeqNumLength, 5, False),
                    ("reserved", self.reserved, 2, False),
                ),
            )

        if (predefined == 0) and durationFlag:
            w.run(
                _SLConfigDescriptor_R2,
                self.timeScale,
                self.accessUnitDuration,
                self.compositionUnitDuration,
            )

        if (predefined == 0) and (not useTimeStampsFlag):
            w.bits(
                "startDecodingTimeStamp", self.startDecodingTimeStamp, timeStampLength
            )
            w.bits(
                "startCompositionTimeStamp",
                self.startCompositionTimeStamp,
                timeStampLength,
            )
