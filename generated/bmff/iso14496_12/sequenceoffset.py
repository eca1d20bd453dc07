"""sequenceoffset of ISO/IEC 14496-12:2022.

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

_sequenceoffset_R0: Final = Run(">i", (("offset", 32),))


class sequenceoffset(Box):
    """Offset of the RTP sequence numbers.

    ISO/IEC 14496-12:2022, 9.1.2::

        class sequenceoffset() extends Box('snro') {
            int(32) offset;
        }

    Attributes:
        offset_: Added to every sequence number.
    """

    __slots__ = ("offset_",)

    fourcc: ClassVar[bytes] = b"snro"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("offset_",)

    offset_: int

    def __init__(self, *, offset_: int = 0) -> None:
        Box.__init__(self)
        self.offset_ = offset_

    def _read(self, r: Reader, /) -> None:
        (self.offset_,) = r.run(_sequenceoffset_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_sequenceoffset_R0, self.offset_)
