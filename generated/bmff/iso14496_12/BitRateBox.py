"""BitRateBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_BitRateBox_R0: Final = Run(
    ">III", (("bufferSizeDB", 32),), (("maxBitrate", 32),), (("avgBitrate", 32),)
)


class BitRateBox(Box):
    """Buffer size and bit rates of the stream that a sample entry describes.

    ISO/IEC 14496-12:2022, 8.5.2::

        class BitRateBox extends Box('btrt') {
            unsigned int(32) bufferSizeDB;
            unsigned int(32) maxBitrate;
            unsigned int(32) avgBitrate;
        }

    Attributes:
        bufferSizeDB: Bytes of the decoding buffer.
        maxBitrate: Bits per second over any second.
        avgBitrate: Bits per second over the whole stream.
    """

    __slots__ = ("avgBitrate", "bufferSizeDB", "maxBitrate")

    fourcc: ClassVar[bytes] = b"btrt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("bufferSizeDB", "maxBitrate", "avgBitrate")

    bufferSizeDB: int
    maxBitrate: int
    avgBitrate: int

    def __init__(
        self, *, bufferSizeDB: int = 0, maxBitrate: int = 0, avgBitrate: int = 0
    ) -> None:
        Box.__init__(self)
        self.bufferSizeDB = bufferSizeDB
        self.maxBitrate = maxBitrate
        self.avgBitrate = avgBitrate

    def _read(self, r: Reader, /) -> None:
        self.bufferSizeDB, self.maxBitrate, self.avgBitrate = r.run(_BitRateBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_BitRateBox_R0, self.bufferSizeDB, self.maxBitrate, self.avgBitrate)
