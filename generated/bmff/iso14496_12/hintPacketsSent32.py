"""hintPacketsSent32 of ISO/IEC 14496-12:2022.

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

_hintPacketsSent32_R0: Final = Run(">I", (("packetssent", 32),))


class hintPacketsSent32(Box):
    """Packets sent, in 32 bits.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintPacketsSent32 extends Box('npck') {
            uint(32) packetssent;
        }

    Attributes:
        packetssent: Packets.
    """

    __slots__ = ("packetssent",)

    fourcc: ClassVar[bytes] = b"npck"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("packetssent",)

    packetssent: int

    def __init__(self, *, packetssent: int = 0) -> None:
        Box.__init__(self)
        self.packetssent = packetssent

    def _read(self, r: Reader, /) -> None:
        (self.packetssent,) = r.run(_hintPacketsSent32_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintPacketsSent32_R0, self.packetssent)
