"""hintlargestpacket of ISO/IEC 14496-12:2022.

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

_hintlargestpacket_R0: Final = Run(">I", (("bytes", 32),))


class hintlargestpacket(Box):
    """Largest packet.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintlargestpacket extends Box('pmax') {
            uint(32) bytes;
        }

    Attributes:
        bytes: With the RTP header.
    """

    __slots__ = ("bytes",)

    fourcc: ClassVar[bytes] = b"pmax"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("bytes",)

    bytes: int

    def __init__(self, *, bytes: int = 0) -> None:
        Box.__init__(self)
        self.bytes = bytes

    def _read(self, r: Reader, /) -> None:
        (self.bytes,) = r.run(_hintlargestpacket_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintlargestpacket_R0, self.bytes)
