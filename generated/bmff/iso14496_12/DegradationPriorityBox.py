"""DegradationPriorityBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_DegradationPriorityBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_DegradationPriorityBox_T0: Final = Layout(
    Part(16, (("priority", 16, False),)), column="priority"
)


class DegradationPriorityBox(FullBox):
    """Priority of every sample when data must be dropped.

    ISO/IEC 14496-12:2022, 8.5.3::

        aligned(8) class DegradationPriorityBox extends FullBox('stdp', version = 0, 0) {
            int i;
            for (i = 0;; i++) {
                unsigned int(16) priority;
            }
        }

    Attributes:
        priority: Rows of priority.
    """

    __slots__ = ("priority",)

    fourcc: ClassVar[bytes] = b"stdp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "priority")

    priority: Table

    def __init__(self, *, version: int = 0, flags: int = 0, priority: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.priority = _DegradationPriorityBox_T0.table(priority)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_DegradationPriorityBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.priority = r.table("priority", _DegradationPriorityBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DegradationPriorityBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.table("priority", _DegradationPriorityBox_T0, self.priority)
