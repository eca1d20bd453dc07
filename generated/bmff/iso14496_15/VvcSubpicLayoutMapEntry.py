"""VvcSubpicLayoutMapEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VvcSubpicLayoutMapEntry_R0: Final = Run(
    ">4sH", (("groupID_info_4cc", 32),), (("entry_count_minus1", 16),)
)
_VvcSubpicLayoutMapEntry_T0: Final = Layout(
    Part(16, (("groupID", 16, False),)), column="groupID"
)


class VvcSubpicLayoutMapEntry(VisualSampleGroupEntry):
    """How subpictures lie in the picture, by the groups of another sample group.

    ISO/IEC 14496-15:2024, 11.4.8.2::

        class VvcSubpicLayoutMapEntry() extends VisualSampleGroupEntry('sulm') {
            unsigned int(32) groupID_info_4cc;
            unsigned int(16) entry_count_minus1;
            for (i = 0; i <= entry_count_minus1; i++) {
                unsigned int(16) groupID;
            }
        }

    Attributes:
        groupID_info_4cc: ``unsigned int(32)``.
        entry_count_minus1: ``unsigned int(16)``.
        groupID: Rows of groupID.
    """

    __slots__ = ("groupID", "groupID_info_4cc")

    fourcc: ClassVar[bytes] = b"sulm"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "groupID_info_4cc",
        "entry_count_minus1",
        "groupID",
    )

    groupID_info_4cc: str
    groupID: Table

    def __init__(self, *, groupID_info_4cc: str = "", groupID: Any = ()) -> None:
        self.trailing = b""
        self.groupID_info_4cc = groupID_info_4cc
        self.groupID = _VvcSubpicLayoutMapEntry_T0.table(groupID)

    @property
    def entry_count_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.groupID) - 1

    def _read(self, r: Reader, /) -> None:
        code, entry_count_minus1 = r.run(_VvcSubpicLayoutMapEntry_R0)
        self.groupID_info_4cc = code.decode("latin-1")
        self.groupID = r.table(
            "groupID", _VvcSubpicLayoutMapEntry_T0, (entry_count_minus1 + 1)
        )

    def _write(self, w: Writer, /) -> None:
        entry_count_minus1 = len(self.groupID) - 1
        w.run(
            _VvcSubpicLayoutMapEntry_R0,
            w.code("groupID_info_4cc", self.groupID_info_4cc),
            entry_count_minus1,
        )
        w.table("groupID", _VvcSubpicLayoutMapEntry_T0, self.groupID)
