"""H263BitrateBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_H263BitrateBox_R0: Final = Run(">II", (("avgBitrate", 32),), (("maxBitrate", 32),))


class H263BitrateBox(Box):
    """Bit rates of an H.263 stream.

    3GPP TS 26.244, 6.8::

        aligned(8) class H263BitrateBox extends Box('bitr') {
            unsigned int(32) avgBitrate;
            unsigned int(32) maxBitrate;
        }

    Attributes:
        avgBitrate: Bit/s.
        maxBitrate: Bit/s.
    """

    __slots__ = ("avgBitrate", "maxBitrate")

    fourcc: ClassVar[bytes] = b"bitr"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.8"
    _fields: ClassVar[tuple[str, ...]] = ("avgBitrate", "maxBitrate")

    avgBitrate: int
    maxBitrate: int

    def __init__(self, *, avgBitrate: int = 0, maxBitrate: int = 0) -> None:
        Box.__init__(self)
        self.avgBitrate = avgBitrate
        self.maxBitrate = maxBitrate

    def _read(self, r: Reader, /) -> None:
        self.avgBitrate, self.maxBitrate = r.run(_H263BitrateBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_H263BitrateBox_R0, self.avgBitrate, self.maxBitrate)
