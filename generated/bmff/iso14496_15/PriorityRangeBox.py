"""PriorityRangeBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PriorityRangeBox_R0: Final = Run(
    ">BB",
    (("reserved1", 2), ("min_priorityId", 6)),
    (("reserved2", 2), ("max_priorityId", 6)),
)


class PriorityRangeBox(Box):
    """The range of priority_id values in a tier.

    ISO/IEC 14496-15:2024, B.3.4::

        class PriorityRangeBox extends Box('svpr') {
            bit(2) reserved1 = 0;
            unsigned int(6) min_priorityId;
            bit(2) reserved2 = 0;
            unsigned int(6) max_priorityId;
        }

    Attributes:
        reserved1: ``bit(2)``.
        min_priorityId: ``unsigned int(6)``.
        reserved2: ``bit(2)``.
        max_priorityId: ``unsigned int(6)``.
    """

    __slots__ = ("max_priorityId", "min_priorityId", "reserved1", "reserved2")

    fourcc: ClassVar[bytes] = b"svpr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved1",
        "min_priorityId",
        "reserved2",
        "max_priorityId",
    )

    reserved1: int
    min_priorityId: int
    reserved2: int
    max_priorityId: int

    def __init__(
        self,
        *,
        reserved1: int = 0,
        min_priorityId: int = 0,
        reserved2: int = 0,
        max_priorityId: int = 0,
    ) -> None:
        Box.__init__(self)
        self.reserved1 = reserved1
        self.min_priorityId = min_priorityId
        self.reserved2 = reserved2
        self.max_priorityId = max_priorityId

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_PriorityRangeBox_R0)
        self.reserved1 = bits_2 >> 6
        self.min_priorityId = bits_2 & 0x3F
        self.reserved2 = bits_4 >> 6
        self.max_priorityId = bits_4 & 0x3F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PriorityRangeBox_R0,
            w.pack(
                ("reserved1", self.reserved1, 2, False),
                ("min_priorityId", self.min_priorityId, 6, False),
            ),
            w.pack(
                ("reserved2", self.reserved2, 2, False),
                ("max_priorityId", self.max_priorityId, 6, False),
            ),
        )
