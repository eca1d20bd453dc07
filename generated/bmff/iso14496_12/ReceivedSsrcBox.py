"""ReceivedSsrcBox of ISO/IEC 14496-12:2022.

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

_ReceivedSsrcBox_R0: Final = Run(">I", (("SSRC", 32),))


class ReceivedSsrcBox(Box):
    """Synchronisation source of received packets.

    ISO/IEC 14496-12:2022, 9.4.1.2::

        class ReceivedSsrcBox extends Box('rssr') {
            unsigned int(32) SSRC;
        }

    Attributes:
        SSRC: ``unsigned int(32)``.
    """

    __slots__ = ("SSRC",)

    fourcc: ClassVar[bytes] = b"rssr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("SSRC",)

    SSRC: int

    def __init__(self, *, SSRC: int = 0) -> None:
        Box.__init__(self)
        self.SSRC = SSRC

    def _read(self, r: Reader, /) -> None:
        (self.SSRC,) = r.run(_ReceivedSsrcBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_ReceivedSsrcBox_R0, self.SSRC)
