"""Classes of ISO/IEC 14496-15:2024: sub tracks.

Generated from the specification ``iso14496_15/sub_tracks``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table

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
        return self.items["dependency_id"]

    @property
    def quality_id(self) -> Table:
        """The column ``quality_id``. A view of ``items``."""
        return self.items["quality_id"]

    @property
    def temporal_id(self) -> Table:
        """The column ``temporal_id``. A view of ``items``."""
        return self.items["temporal_id"]

    @property
    def priority_id(self) -> Table:
        """The column ``priority_id``. A view of ``items``."""
        return self.items["priority_id"]

    @property
    def dependency_id_range(self) -> Table:
        """How dependency_id is compared. A view of ``items``."""
        return self.items["dependency_id_range"]

    @property
    def quality_id_range(self) -> Table:
        """How quality_id is compared. A view of ``items``."""
        return self.items["quality_id_range"]

    @property
    def temporal_id_range(self) -> Table:
        """How temporal_id is compared. A view of ``items``."""
        return self.items["temporal_id_range"]

    @property
    def priority_id_range(self) -> Table:
        """How priority_id is compared. A view of ``items``."""
        return self.items["priority_id_range"]

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


_SubTrackTierBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("item_count", 16),)
)
_SubTrackTierBox_T0: Final = Layout(Part(16, (("tierID", 16, False),)), column="tierID")


class SubTrackTierBox(FullBox):
    """A sub track defined by tiers.

    ISO/IEC 14496-15:2024, 6.7.3.2::

        aligned(8) class SubTrackTierBox extends FullBox('stti', 0, 0) {
            unsigned int(16) item_count;
            for (i = 0; i < item_count; i++) {
                unsigned int(16) tierID;
            }
        }

    Attributes:
        item_count: ``unsigned int(16)``.
    """

    __slots__ = ("tierID",)

    fourcc: ClassVar[bytes] = b"stti"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.7.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "item_count", "tierID")

    tierID: Table

    def __init__(self, *, version: int = 0, flags: int = 0, tierID: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.tierID = _SubTrackTierBox_T0.table(tierID)

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.tierID)

    def _read(self, r: Reader, /) -> None:
        bits_2, item_count = r.run(_SubTrackTierBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.tierID = r.table("tierID", _SubTrackTierBox_T0, item_count)

    def _write(self, w: Writer, /) -> None:
        item_count = len(self.tierID)
        w.run(
            _SubTrackTierBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            item_count,
        )
        w.table("tierID", _SubTrackTierBox_T0, self.tierID)


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
        return self.items["view_id"]

    @property
    def temporal_id(self) -> Table:
        """The column ``temporal_id``. A view of ``items``."""
        return self.items["temporal_id"]

    @property
    def reserved(self) -> Table:
        """The column ``reserved``. A view of ``items``."""
        return self.items["reserved"]

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


_MVCSubTrackMultiviewGroupBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("item_count", 16),)
)
_MVCSubTrackMultiviewGroupBox_T0: Final = Layout(
    Part(32, (("MultiviewGroupId", 32, False),)), column="MultiviewGroupId"
)


class MVCSubTrackMultiviewGroupBox(FullBox):
    """A sub track defined by multiview groups.

    ISO/IEC 14496-15:2024, 7.7.3.2::

        aligned(8) class MVCSubTrackMultiviewGroupBox extends FullBox('stmg', 0, 0) {
            unsigned int(16) item_count;
            for (i = 0; i < item_count; i++) {
                unsigned int(32) MultiviewGroupId;
            }
        }

    Attributes:
        item_count: ``unsigned int(16)``.
    """

    __slots__ = ("MultiviewGroupId",)

    fourcc: ClassVar[bytes] = b"stmg"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.7.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "item_count",
        "MultiviewGroupId",
    )

    MultiviewGroupId: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, MultiviewGroupId: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.MultiviewGroupId = _MVCSubTrackMultiviewGroupBox_T0.table(MultiviewGroupId)

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.MultiviewGroupId)

    def _read(self, r: Reader, /) -> None:
        bits_2, item_count = r.run(_MVCSubTrackMultiviewGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.MultiviewGroupId = r.table(
            "MultiviewGroupId", _MVCSubTrackMultiviewGroupBox_T0, item_count
        )

    def _write(self, w: Writer, /) -> None:
        item_count = len(self.MultiviewGroupId)
        w.run(
            _MVCSubTrackMultiviewGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            item_count,
        )
        w.table(
            "MultiviewGroupId", _MVCSubTrackMultiviewGroupBox_T0, self.MultiviewGroupId
        )


_TileSubTrackGroupBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("item_count", 16),)
)
_TileSubTrackGroupBox_T0: Final = Layout(
    Part(16, (("tileGroupID", 16, False),)), column="tileGroupID"
)


class TileSubTrackGroupBox(FullBox):
    """A sub track defined by tile regions.

    ISO/IEC 14496-15:2024, 10.7.2.2::

        aligned(8) class TileSubTrackGroupBox extends FullBox('tstb', 0, 0) {
            unsigned int(16) item_count;
            for (i = 0; i < item_count; i++) {
                unsigned int(16) tileGroupID;
            }
        }

    Attributes:
        item_count: ``unsigned int(16)``.
    """

    __slots__ = ("tileGroupID",)

    fourcc: ClassVar[bytes] = b"tstb"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 10.7.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "item_count",
        "tileGroupID",
    )

    tileGroupID: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, tileGroupID: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.tileGroupID = _TileSubTrackGroupBox_T0.table(tileGroupID)

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.tileGroupID)

    def _read(self, r: Reader, /) -> None:
        bits_2, item_count = r.run(_TileSubTrackGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.tileGroupID = r.table("tileGroupID", _TileSubTrackGroupBox_T0, item_count)

    def _write(self, w: Writer, /) -> None:
        item_count = len(self.tileGroupID)
        w.run(
            _TileSubTrackGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            item_count,
        )
        w.table("tileGroupID", _TileSubTrackGroupBox_T0, self.tileGroupID)
