"""hintpayloadID of ISO/IEC 14496-12:2022.

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

_hintpayloadID_R0: Final = Run(">IB", (("payloadID", 32),), (("count", 8),))


class hintpayloadID(Box):
    """Payload number and its meaning in a session description.

    ISO/IEC 14496-12:2022, 9.1.5::

        aligned(8) class hintpayloadID extends Box('payt') {
            uint(32) payloadID;
            uint(8) count;
            char rtpmap_string[count];
        }

    Attributes:
        payloadID: Number in the RTP packets.
        count: ``uint(8)``.
        rtpmap_string: What the number stands for.
    """

    __slots__ = ("payloadID", "rtpmap_string")

    fourcc: ClassVar[bytes] = b"payt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("payloadID", "count", "rtpmap_string")

    payloadID: int
    rtpmap_string: bytes

    def __init__(self, *, payloadID: int = 0, rtpmap_string: bytes = b"") -> None:
        Box.__init__(self)
        self.payloadID = payloadID
        self.rtpmap_string = rtpmap_string

    @property
    def count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.rtpmap_string)

    def _read(self, r: Reader, /) -> None:
        self.payloadID, count = r.run(_hintpayloadID_R0)
        self.rtpmap_string = r.octets("rtpmap_string", count)

    def _write(self, w: Writer, /) -> None:
        count = len(self.rtpmap_string)
        w.run(_hintpayloadID_R0, self.payloadID, count)
        w.octets("rtpmap_string", self.rtpmap_string, count)
