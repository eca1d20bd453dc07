"""SVCPriorityAssignmentBox of ISO/IEC 14496-15:2024.

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
    from collections.abc import Iterable

_SVCPriorityAssignmentBox_R0: Final = Run(">B", (("method_count", 8),))


class SVCPriorityAssignmentBox(Box):
    """Names the methods by which priority_id was assigned.

    ISO/IEC 14496-15:2024, 6.5.4.1.4::

        class SVCPriorityAssignmentBox extends Box('svcP') {
            unsigned int(8) method_count;
            string PriorityAssignmentURI[method_count];
        }

    Attributes:
        method_count: ``unsigned int(8)``.
        PriorityAssignmentURI: A method.
    """

    __slots__ = ("PriorityAssignmentURI",)

    fourcc: ClassVar[bytes] = b"svcP"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("method_count", "PriorityAssignmentURI")

    PriorityAssignmentURI: list[str]

    def __init__(self, *, PriorityAssignmentURI: Iterable[str] = ()) -> None:
        Box.__init__(self)
        self.PriorityAssignmentURI = list(PriorityAssignmentURI)

    @property
    def method_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.PriorityAssignmentURI)

    def _read(self, r: Reader, /) -> None:
        (method_count,) = r.run(_SVCPriorityAssignmentBox_R0)
        PriorityAssignmentURI: list[str] = []
        self.PriorityAssignmentURI = PriorityAssignmentURI
        r.allow("PriorityAssignmentURI", method_count, 0)
        for _ in range(method_count):
            PriorityAssignmentURI_2 = r.text("PriorityAssignmentURI")
            PriorityAssignmentURI.append(PriorityAssignmentURI_2)

    def _write(self, w: Writer, /) -> None:
        method_count = len(self.PriorityAssignmentURI)
        w.run(_SVCPriorityAssignmentBox_R0, method_count)
        for PriorityAssignmentURI in self.PriorityAssignmentURI:
            w.text("PriorityAssignmentURI", PriorityAssignmentURI)
