"""hintmaxrelativetime of ISO/IEC 14496-12:2022.

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

_hintmaxrelativetime_R0: Final = Run(">i", (("time", 32),))


class hintmaxrelativetime(Box):
    """Largest relative transmission time.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintmaxrelativetime extends Box('tmax') {
            int(32) time;
        }

    Attributes:
        time: Milliseconds.
    """

    __slots__ = ("time",)

    fourcc: ClassVar[bytes] = b"tmax"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("time",)

    time: int

    def __init__(self, *, time: int = 0) -> None:
        Box.__init__(self)
        self.time = time

    def _read(self, r: Reader, /) -> None:
        (self.time,) = r.run(_hintmaxrelativetime_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintmaxrelativetime_R0, self.time)
