"""hintmaxrate of ISO/IEC 14496-12:2022.

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

_hintmaxrate_R0: Final = Run(">II", (("period", 32),), (("bytes", 32),))


class hintmaxrate(Box):
    """Largest data rate within a period.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintmaxrate extends Box('maxr') {
            uint(32) period;
            uint(32) bytes;
        }

    Attributes:
        period: Milliseconds.
        bytes: Most bytes sent in any period of that length.
    """

    __slots__ = ("bytes", "period")

    fourcc: ClassVar[bytes] = b"maxr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("period", "bytes")

    period: int
    bytes: int

    def __init__(self, *, period: int = 0, bytes: int = 0) -> None:
        Box.__init__(self)
        self.period = period
        self.bytes = bytes

    def _read(self, r: Reader, /) -> None:
        self.period, self.bytes = r.run(_hintmaxrate_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintmaxrate_R0, self.period, self.bytes)
