"""hintPacketsSent of ISO/IEC 14496-12:2022.

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

_hintPacketsSent_R0: Final = Run(">Q", (("packetssent", 64),))


class hintPacketsSent(Box):
    """Packets sent.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintPacketsSent extends Box('nump') {
            uint(64) packetssent;
        }

    Attributes:
        packetssent: Packets.
    """

    __slots__ = ("packetssent",)

    fourcc: ClassVar[bytes] = b"nump"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("packetssent",)

    packetssent: int

    def __init__(self, *, packetssent: int = 0) -> None:
        Box.__init__(self)
        self.packetssent = packetssent

    def _read(self, r: Reader, /) -> None:
        (self.packetssent,) = r.run(_hintPacketsSent_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintPacketsSent_R0, self.packetssent)
