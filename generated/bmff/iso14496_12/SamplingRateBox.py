"""SamplingRateBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SamplingRateBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sampling_rate", 32),)
)


class SamplingRateBox(FullBox):
    """Sampling rate of the audio, also beyond 16 bits.

    ISO/IEC 14496-12:2022, 12.2.3::

        aligned(8) class SamplingRateBox extends FullBox('srat') {
            unsigned int(32) sampling_rate;
        }

    Attributes:
        sampling_rate: Hertz.
    """

    __slots__ = ("sampling_rate",)

    fourcc: ClassVar[bytes] = b"srat"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sampling_rate")

    sampling_rate: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, sampling_rate: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sampling_rate = sampling_rate

    def _read(self, r: Reader, /) -> None:
        bits_2, self.sampling_rate = r.run(_SamplingRateBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SamplingRateBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sampling_rate,
        )
