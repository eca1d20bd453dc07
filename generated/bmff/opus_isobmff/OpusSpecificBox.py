"""OpusSpecificBox of Encapsulation of Opus in ISO Base Media File Format.

Generated from the specification ``opus_isobmff/opus``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_OpusSpecificBox_R0: Final = Run(
    ">BBHIhB",
    (("Version", 8),),
    (("OutputChannelCount", 8),),
    (("PreSkip", 16),),
    (("InputSampleRate", 32),),
    (("OutputGain", 16),),
    (("ChannelMappingFamily", 8),),
)
_OpusSpecificBox_R1: Final = Run(">BB", (("StreamCount", 8),), (("CoupledCount", 8),))


class OpusSpecificBox(Box):
    """Decoder parameters of Opus, the fields of its identification header.

    Encapsulation of Opus in ISO Base Media File Format, 4.3.2::

        aligned(8) class OpusSpecificBox extends Box('dOps') {
            unsigned int(8) Version = 0;
            unsigned int(8) OutputChannelCount;
            unsigned int(16) PreSkip;
            unsigned int(32) InputSampleRate;
            signed int(16) OutputGain;
            unsigned int(8) ChannelMappingFamily;
            if (ChannelMappingFamily != 0) {
                unsigned int(8) StreamCount;
                unsigned int(8) CoupledCount;
                unsigned int(8) ChannelMapping[OutputChannelCount];
            }
        }

    Attributes:
        Version: ``unsigned int(8)``.
        OutputChannelCount: ``unsigned int(8)``.
        PreSkip: Samples at 48 kHz.
        InputSampleRate: Hz, informative.
        OutputGain: 8.8 fixed point, decibel.
        ChannelMappingFamily: ``unsigned int(8)``.
        StreamCount: ``unsigned int(8)``; None when left out.
        CoupledCount: ``unsigned int(8)``; None when left out.
        ChannelMapping: ``unsigned int(8) ChannelMapping[OutputChannelCount]``; None when
            left out.
    """

    __slots__ = (
        "ChannelMapping",
        "ChannelMappingFamily",
        "CoupledCount",
        "InputSampleRate",
        "OutputGain",
        "PreSkip",
        "StreamCount",
        "Version",
        "_OutputChannelCount",
    )

    fourcc: ClassVar[bytes] = b"dOps"
    clause: ClassVar[str] = "Encapsulation of Opus in ISO Base Media File Format, 4.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "Version",
        "OutputChannelCount",
        "PreSkip",
        "InputSampleRate",
        "OutputGain",
        "ChannelMappingFamily",
        "StreamCount",
        "CoupledCount",
        "ChannelMapping",
    )

    Version: int
    _OutputChannelCount: int
    PreSkip: int
    InputSampleRate: int
    OutputGain: int
    ChannelMappingFamily: int
    StreamCount: int | None
    CoupledCount: int | None
    ChannelMapping: bytes | None

    def __init__(
        self,
        *,
        Version: int = 0,
        OutputChannelCount: int = 0,
        PreSkip: int = 0,
        InputSampleRate: int = 0,
        OutputGain: int = 0,
        ChannelMappingFamily: int = 0,
        StreamCount: int | None = None,
        CoupledCount: int | None = None,
        ChannelMapping: bytes | None = None,
    ) -> None:
        Box.__init__(self)
        self.Version = Version
        self._OutputChannelCount = OutputChannelCount
        self.PreSkip = PreSkip
        self.InputSampleRate = InputSampleRate
        self.OutputGain = OutputGain
        self.ChannelMappingFamily = ChannelMappingFamily
        self.StreamCount = StreamCount
        self.CoupledCount = CoupledCount
        self.ChannelMapping = ChannelMapping

    @property
    def OutputChannelCount(self) -> int:
        """A count. It follows from the list, where there is one."""
        return (
            self._OutputChannelCount
            if self.ChannelMapping is None
            else len(self.ChannelMapping)
        )

    @OutputChannelCount.setter
    def OutputChannelCount(self, value: int) -> None:
        self._OutputChannelCount = value

    def _read(self, r: Reader, /) -> None:
        self.StreamCount = None
        self.CoupledCount = None
        self.ChannelMapping = None
        (
            self.Version,
            OutputChannelCount,
            self.PreSkip,
            self.InputSampleRate,
            self.OutputGain,
            ChannelMappingFamily,
        ) = r.run(_OpusSpecificBox_R0)
        self._OutputChannelCount = OutputChannelCount
        self.ChannelMappingFamily = ChannelMappingFamily
        if ChannelMappingFamily != 0:
            self.StreamCount, self.CoupledCount = r.run(_OpusSpecificBox_R1)
            self.ChannelMapping = r.octets("ChannelMapping", OutputChannelCount)

    def _write(self, w: Writer, /) -> None:
        OutputChannelCount = self.OutputChannelCount
        ChannelMappingFamily = self.ChannelMappingFamily
        w.run(
            _OpusSpecificBox_R0,
            self.Version,
            OutputChannelCount,
            self.PreSkip,
            self.InputSampleRate,
            self.OutputGain,
            self.ChannelMappingFamily,
        )
        if ChannelMappingFamily != 0:
            w.run(_OpusSpecificBox_R1, self.StreamCount, self.CoupledCount)
            w.octets("ChannelMapping", self.ChannelMapping, OutputChannelCount)
