"""ViewIdentifierBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ViewIdentifierBox_R0: Final = Run(
    ">IBH",
    (("version", 8), ("flags", 24)),
    (("reserved6", 2), ("min_temporal_id", 3), ("max_temporal_id", 3)),
    (("num_views", 16),),
)
_ViewIdentifierBox_R1: Final = Run(
    ">HHH",
    (("reserved1", 6), ("view_id", 10)),
    (("reserved2", 6), ("view_order_index", 10)),
    (
        ("texture_in_stream", 1),
        ("texture_in_track", 1),
        ("depth_in_stream", 1),
        ("depth_in_track", 1),
        ("base_view_type", 2),
        ("num_ref_views", 10),
    ),
)
_ViewIdentifierBox_T0: Final = Layout(
    Part(
        16,
        (
            ("reserved5", 4, False),
            ("dependent_component_idc", 2, False),
            ("ref_view_id", 10, False),
        ),
    )
)


class ViewIdentifierBox(FullBox):
    """The views of a track or a tier, and the views each of them refers to.

    ISO/IEC 14496-15:2024, 7.6.2.2::

        class ViewIdentifierBox extends FullBox('vwid', version = 0, flags) {
            unsigned int(2) reserved6 = 0;
            unsigned int(3) min_temporal_id;
            unsigned int(3) max_temporal_id;
            unsigned int(16) num_views;
            for (i = 0; i < num_views; i++) {
                unsigned int(6) reserved1 = 0;
                unsigned int(10) view_id[i];
                unsigned int(6) reserved2 = 0;
                unsigned int(10) view_order_index;
                unsigned int(1) texture_in_stream[i];
                unsigned int(1) texture_in_track[i];
                unsigned int(1) depth_in_stream[i];
                unsigned int(1) depth_in_track[i];
                unsigned int(2) base_view_type;
                unsigned int(10) num_ref_views;
                for (j = 0; j < num_ref_views; j++) {
                    unsigned int(4) reserved5 = 0;
                    unsigned int(2) dependent_component_idc[i][j];
                    unsigned int(10) ref_view_id[i][j];
                }
            }
        }

    Attributes:
        reserved6: ``unsigned int(2)``.
        min_temporal_id: ``unsigned int(3)``.
        max_temporal_id: ``unsigned int(3)``.
        num_views: ``unsigned int(16)``.
        views: A list of ``View``.
    """

    __slots__ = ("max_temporal_id", "min_temporal_id", "reserved6", "views")

    fourcc: ClassVar[bytes] = b"vwid"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved6",
        "min_temporal_id",
        "max_temporal_id",
        "num_views",
        "views",
    )

    reserved6: int
    min_temporal_id: int
    max_temporal_id: int
    views: list[ViewIdentifierBox.View]

    class View(Row):
        """One of the ``views`` of ViewIdentifierBox.

        Attributes:
            reserved1: ``unsigned int(6)``.
            view_id: ``unsigned int(10) view_id[i]``.
            reserved2: ``unsigned int(6)``.
            view_order_index: ``unsigned int(10)``.
            texture_in_stream: ``unsigned int(1) texture_in_stream[i]``.
            texture_in_track: ``unsigned int(1) texture_in_track[i]``.
            depth_in_stream: ``unsigned int(1) depth_in_stream[i]``.
            depth_in_track: ``unsigned int(1) depth_in_track[i]``.
            base_view_type: ``unsigned int(2)``.
            ref_views: Rows of reserved5, dependent_component_idc, ref_view_id.
        """

        __slots__ = (
            "base_view_type",
            "depth_in_stream",
            "depth_in_track",
            "ref_views",
            "reserved1",
            "reserved2",
            "texture_in_stream",
            "texture_in_track",
            "view_id",
            "view_order_index",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "reserved1",
            "view_id",
            "reserved2",
            "view_order_index",
            "texture_in_stream",
            "texture_in_track",
            "depth_in_stream",
            "depth_in_track",
            "base_view_type",
            "ref_views",
        )

        reserved1: int
        view_id: int
        reserved2: int
        view_order_index: int
        texture_in_stream: int
        texture_in_track: int
        depth_in_stream: int
        depth_in_track: int
        base_view_type: int
        ref_views: Table

        def __init__(
            self,
            *,
            reserved1: int = 0,
            view_id: int = 0,
            reserved2: int = 0,
            view_order_index: int = 0,
            texture_in_stream: int = 0,
            texture_in_track: int = 0,
            depth_in_stream: int = 0,
            depth_in_track: int = 0,
            base_view_type: int = 0,
            ref_views: Any = (),
        ) -> None:
            self.reserved1 = reserved1
            self.view_id = view_id
            self.reserved2 = reserved2
            self.view_order_index = view_order_index
            self.texture_in_stream = texture_in_stream
            self.texture_in_track = texture_in_track
            self.depth_in_stream = depth_in_stream
            self.depth_in_track = depth_in_track
            self.base_view_type = base_view_type
            self.ref_views = ref_views

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved6: int = 0,
        min_temporal_id: int = 0,
        max_temporal_id: int = 0,
        views: Iterable[ViewIdentifierBox.View] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved6 = reserved6
        self.min_temporal_id = min_temporal_id
        self.max_temporal_id = max_temporal_id
        self.views = list(views)

    @property
    def num_views(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.views)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, num_views = r.run(_ViewIdentifierBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved6 = bits_4 >> 6
        self.min_temporal_id = (bits_4 >> 3) & 0x7
        self.max_temporal_id = bits_4 & 0x7
        views: list[ViewIdentifierBox.View] = []
        self.views = views
        r.allow("views", num_views, 48)
        for _ in range(num_views):
            row = ViewIdentifierBox.View.__new__(ViewIdentifierBox.View)
            views.append(row)
            bits_6, bits_8, bits_10 = r.run(_ViewIdentifierBox_R1)
            row.reserved1 = bits_6 >> 10
            row.view_id = bits_6 & 0x3FF
            row.reserved2 = bits_8 >> 10
            row.view_order_index = bits_8 & 0x3FF
            row.texture_in_stream = bits_10 >> 15
            row.texture_in_track = (bits_10 >> 14) & 0x1
            row.depth_in_stream = (bits_10 >> 13) & 0x1
            row.depth_in_track = (bits_10 >> 12) & 0x1
            row.base_view_type = (bits_10 >> 10) & 0x3
            num_ref_views = bits_10 & 0x3FF
            row.ref_views = r.table("ref_views", _ViewIdentifierBox_T0, num_ref_views)

    def _write(self, w: Writer, /) -> None:
        num_views = len(self.views)
        w.run(
            _ViewIdentifierBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved6", self.reserved6, 2, False),
                ("min_temporal_id", self.min_temporal_id, 3, False),
                ("max_temporal_id", self.max_temporal_id, 3, False),
            ),
            num_views,
        )
        for row in self.views:
            num_ref_views = len(row.ref_views)
            w.run(
                _ViewIdentifierBox_R1,
                w.pack(
                    ("reserved1", row.reserved1, 6, False),
                    ("view_id", row.view_id, 10, False),
                ),
                w.pack(
                    ("reserved2", row.reserved2, 6, False),
                    ("view_order_index", row.view_order_index, 10, False),
                ),
                w.pack(
                    ("texture_in_stream", row.texture_in_stream, 1, False),
                    ("texture_in_track", row.texture_in_track, 1, False),
                    ("depth_in_stream", row.depth_in_stream, 1, False),
                    ("depth_in_track", row.depth_in_track, 1, False),
                    ("base_view_type", row.base_view_type, 2, False),
                    ("num_ref_views", num_ref_views, 10, False),
                ),
            )
            w.table("ref_views", _ViewIdentifierBox_T0, row.ref_views)
