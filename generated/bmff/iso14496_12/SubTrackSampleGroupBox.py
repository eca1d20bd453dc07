"""SubTrackSampleGroupBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/user_data``. Do not edit: change the specification and
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

_SubTrackSampleGroupBox_R0: Final = Run(
    ">I4sH",
    (("version", 8), ("flags", 24)),
    (("grouping_type", 32),),
    (("item_count", 16),),
)
_SubTrackSampleGroupBox_T0: Final = Layout(
    Part(32, (("group_description_index", 32, False),)),
    column="group_description_index",
)


class SubTrackSampleGroupBox(FullBox):
    """Sample groups that make up a sub-track.

    ISO/IEC 14496-12:2022, 8.14.6::

        aligned(8) class SubTrackSampleGroupBox extends FullBox('stsg', 0, 0) {
            unsigned int(32) grouping_type;
            unsigned int(16) item_count;
            for (i = 0; i < item_count; i++) {
                unsigned int(32) group_description_index;
            }
        }

    Attributes:
        grouping_type: Kind of the sample groups.
        item_count: ``unsigned int(16)``.
        group_description_index: Rows of group_description_index.
    """

    __slots__ = ("group_description_index", "grouping_type")

    fourcc: ClassVar[bytes] = b"stsg"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.14.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "grouping_type",
        "item_count",
        "group_description_index",
    )

    grouping_type: str
    group_description_index: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        grouping_type: str = "",
        group_description_index: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.grouping_type = grouping_type
        self.group_description_index = _SubTrackSampleGroupBox_T0.table(
            group_description_index
        )

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.group_description_index)

    def _read(self, r: Reader, /) -> None:
        bits_2, code, item_count = r.run(_SubTrackSampleGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.grouping_type = code.decode("latin-1")
        self.group_description_index = r.table(
            "group_description_index", _SubTrackSampleGroupBox_T0, item_count
        )

    def _write(self, w: Writer, /) -> None:
        item_count = len(self.group_description_index)
        w.run(
            _SubTrackSampleGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("grouping_type", self.grouping_type),
            item_count,
        )
        w.table(
            "group_description_index",
            _SubTrackSampleGroupBox_T0,
            self.group_description_index,
        )
