"""hintBytesSent32 of ISO/IEC 14496-12:2022.

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

_hintBytesSent32_R0: Final = Run(">I", (("bytessent", 32),))


class hintBytesSent32(Box):
    """Bytes sent in 32 bits, with ('totl') or without ('tpay') RTP headers.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintBytesSent32 extends Box('totl' or 'tpay') {
            uint(32) bytessent;
        }

    Attributes:
        bytessent: Bytes.
    """

    __slots__ = ("bytessent",)

    fourcc: ClassVar[bytes] = b"totl"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("bytessent",)

    bytessent: int

    def __init__(self, type: str = "", *, bytessent: int = 0) -> None:
        Box.__init__(self, type)
        self.bytessent = bytessent

    def _read(self, r: Reader, /) -> None:
        (self.bytessent,) = r.run(_hintBytesSent32_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_hintBytesSent32_R0, self.bytessent)
