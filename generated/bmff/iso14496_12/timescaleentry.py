"""timescaleentry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_timescaleentry_R0: Final = Run(">I", (("timescale", 32),))


class timescaleentry(Box):
    """Ticks per second of the RTP timestamps.

    ISO/IEC 14496-12:2022, 9.1.2::

        class timescaleentry() extends Box('tims') {
            uint(32) timescale;
        }

    Attributes:
        timescale: Ticks per second.
    """

    __slots__ = ("timescale",)

    fourcc: ClassVar[bytes] = b"tims"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("timescale",)

    timescale: int

    def __init__(self, *, timescale: int = 0) -> None:
        Box.__init__(self)
        self.timescale = timescale

    def _read(self, r: Reader, /) -> None:
        (self.timescale,) = r.run(_timescaleentry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_timescaleentry_R0, self.timescale)
