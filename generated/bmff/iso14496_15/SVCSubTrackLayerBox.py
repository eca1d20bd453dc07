"""SVCSubTrackLayerBox of ISO/IEC 14496-15:2024.

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

_SVCSubTrackLayerBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("item_count", 16),)
)
_SVCSubTrackLayerBox_T0: Final = Layout(
    Part(
        16,
        (
            ("dependency_id", 3, False),
            ("quality_id", 4, False),
            ("temporal_id", 3, False),
            ("priority_id", 6, False),
        ),
    ),
    Part(
        8,
        (
            ("dependency_id_range", 2, False),
            ("quality_id_range", 2, False),
            ("temporal_id_range", 2, False),
            ("priority_id_range", 2, False),
        ),
    ),
)


class SVCSubTrackLayerBox(FullBox):
    """A sub track defined by SVC layers.

    ISO/IEC 14496-15:2024, 6.7.2.2::

        aligned(8) class SVCSubTrackLayerBox extends FullBox('sstl', 0, 0) {
            unsigned int(16) item_count;
            for (i = 0; i < item_count; i++) {
                unsigned int(3) dependency_id;
                unsigned int(4) quality_id;
                unsigned int(3) temporal_id;
                unsigned int(6) priority_id;
                unsigned int(2) dependency_id_range;
                unsigned int(2) quality_id_range;
                unsigned int(2) temporal_id_range;
                unsigned int(2) priority_id_range;
            }
        }

    Attributes:
        item_count: ``unsigned int(16)``.
        items: Rows of dependency_id, quality_id, temporal_id, priority_id,
            dependency_id_range, quality_id_range, temporal_id_range, priority_id_range.
    """

    __slots__ = ("items",)

    fourcc: ClassVar[bytes] = b"sstl"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.7.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "item_count", "items")

    items: Table

    def __init__(self, *, version: int = 0, flags: int = 0, items: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.items = _SVCSubTrackLayerBox_T0.table(items)

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.items)

    @property
    def dependency_id(self) -> Table:
        """The column ``dependency_id``. A view of ``items``."""
        found: Table = self.items["dependency_id"]
        return found

    @property
    def quality_id(self) -> Table:
        """The column ``quality_id``. A view of ``items``."""
        found: Table = self.items["quality_id"]
        return found

    @property
    def temporal_id(self) -> Table:
        """The column ``temporal_id``. A view of ``items``."""
        found: Table = self.items["temporal_id"]
        return found

    @property
    def priority_id(self) -> Table:
        """The column ``priority_id``. A view of ``items``."""
        found: Table = self.items["priority_id"]
        return found

    @property
    def dependency_id_range(self) -> Table:
        """How dependency_id is compared. A view of ``items``."""
        found: Table = self.items["dependency_id_range"]
        return found

    @property
    def quality_id_range(self) -> Table:
        """How quality_id is compared. A view of ``items``."""
        found: Table = self.items["quality_id_range"]
        return found

    @property
    def temporal_id_range(self) -> Table:
        """How temporal_id is compared. A view of ``items``."""
        found: Table = self.items["temporal_id_range"]
        return found

    @property
    def priority_id_range(self) -> Table:
        """How priority_id is compared. A view of ``items``."""
        found: Table = self.items["priority_id_range"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, item_count = r.run(_SVCSubTrackLayerBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.items = r.table("items", _SVCSubTrackLayerBox_T0, item_count)

    def _write(self, w: Writer, /) -> None:
        item_count = len(self.items)
        w.run(
            _SVCSubTrackLayerBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            item_count,
        )
        w.table("items", _SVCSubTrackLayerBox_T0, self.items)
