"""MVCSubTrackViewBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/sub_tracks``. Do not edit: change the specification and
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

_MVCSubTrackViewBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("item_count", 16),)
)
_MVCSubTrackViewBox_T0: Final = Layout(
    Part(
        16, (("view_id", 10, False), ("temporal_id", 4, False), ("reserved", 2, False))
    )
)


class MVCSubTrackViewBox(FullBox):
    """A sub track defined by MVC views.

    ISO/IEC 14496-15:2024, 7.7.2.2::

        aligned(8) class MVCSubTrackViewBox extends FullBox('mstv', 0, 0) {
            unsigned int(16) item_count;
            for (i = 0; i < item_count; i++) {
                unsigned int(10) view_id;
                unsigned int(4) temporal_id;
                unsigned int(2) reserved;
            }
        }

    Attributes:
        item_count: ``unsigned int(16)``.
        items: Rows of view_id, temporal_id, reserved.
    """

    __slots__ = ("items",)

    fourcc: ClassVar[bytes] = b"mstv"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.7.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "item_count", "items")

    items: Table

    def __init__(self, *, version: int = 0, flags: int = 0, items: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.items = _MVCSubTrackViewBox_T0.table(items)

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.items)

    @property
    def view_id(self) -> Table:
        """The column ``view_id``. A view of ``items``."""
        found: Table = self.items["view_id"]
        return found

    @property
    def temporal_id(self) -> Table:
        """The column ``temporal_id``. A view of ``items``."""
        found: Table = self.items["temporal_id"]
        return found

    @property
    def reserved(self) -> Table:
        """The column ``reserved``. A view of ``items``."""
        found: Table = self.items["reserved"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, item_count = r.run(_MVCSubTrackViewBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.items = r.table("items", _MVCSubTrackViewBox_T0, item_count)

    def _write(self, w: Writer, /) -> None:
        item_count = len(self.items)
        w.run(
            _MVCSubTrackViewBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            item_count,
        )
        w.table("items", _MVCSubTrackViewBox_T0, self.items)
