"""MultiviewGroupBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT, first

if TYPE_CHECKING:
    from bmff.iso14496_15.BufferingBox import BufferingBox
    from bmff.iso14496_15.MultiviewRelationAttributeBox import (
        MultiviewRelationAttributeBox,
    )
    from bmff.iso14496_15.MultiviewSceneInfoBox import MultiviewSceneInfoBox
    from bmff.iso14496_15.TierBitRateBox import TierBitRateBox
    from bmff.iso14496_15.TierInfoBox import TierInfoBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_MultiviewGroupBox_R0: Final = Run(
    ">IIHB",
    (("version", 8), ("flags", 24)),
    (("multiview_group_id", 32),),
    (("num_entries", 16),),
    (("reserved", 8),),
)
_MultiviewGroupBox_R1: Final = Run(">B", (("entry_type", 8),))
_MultiviewGroupBox_R2: Final = Run(">I", (("track_id", 32),))
_MultiviewGroupBox_R3: Final = Run(">IH", (("track_id", 32),), (("tier_id", 16),))
_MultiviewGroupBox_R4: Final = Run(">H", (("reserved1", 6), ("output_view_id", 10)))
_MultiviewGroupBox_R5: Final = Run(
    ">HH", (("reserved2", 6), ("start_view_id", 10)), (("view_count", 16),)
)


class MultiviewGroupBox(FullBox):
    """A group of views: by tracks, tiers or output views.

    ISO/IEC 14496-15:2024, 7.8.3.2::

        aligned(8) class MultiviewGroupBox extends FullBox('mvcg', version = 0, flags) {
            unsigned int(32) multiview_group_id;
            unsigned int(16) num_entries;
            bit(8) reserved = 0;
            for (i = 0; i < num_entries; i++) {
                unsigned int(8) entry_type;
                if (entry_type == 0) {
                    unsigned int(32) track_id;
                } else if (entry_type == 1) {
                    unsigned int(32) track_id;
                    unsigned int(16) tier_id;
                } else if (entry_type == 2) {
                    bit(6) reserved1 = 0;
                    unsigned int(10) output_view_id;
                } else if (entry_type == 3) {
                    bit(6) reserved2 = 0;
                    unsigned int(10) start_view_id;
                    unsigned int(16) view_count;
                }
            }
            TierInfoBox subset_stream_info;
            MultiviewRelationAttributeBox relation_attributes;
            TierBitRateBox subset_stream_bit_rate;
            BufferingBox subset_stream_buffering;
            MultiviewSceneInfoBox multiview_scene_info;
        }

    Attributes:
        multiview_group_id: ``unsigned int(32)``.
        num_entries: ``unsigned int(16)``.
        reserved: ``bit(8)``.
        entries: A list of ``Entry``.
    """

    __slots__ = ("children", "entries", "multiview_group_id", "reserved")

    fourcc: ClassVar[bytes] = b"mvcg"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "multiview_group_id",
        "num_entries",
        "reserved",
        "entries",
    )

    _container: ClassVar[bool] = True

    multiview_group_id: int
    reserved: int
    entries: list[MultiviewGroupBox.Entry]
    children: list[Box]

    class Entry(Row):
        """One of the ``entries`` of MultiviewGroupBox.

        Attributes:
            entry_type: 0: track, 1: tier, 2: output view, 3: run of output views.
            track_id: ``unsigned int(32)``.
            tier_id: ``unsigned int(16)``; None when left out.
            reserved1: ``bit(6)``; None when left out.
            output_view_id: ``unsigned int(10)``; None when left out.
            reserved2: ``bit(6)``; None when left out.
            start_view_id: ``unsigned int(10)``; None when left out.
            view_count: ``unsigned int(16)``; None when left out.
        """

        __slots__ = (
            "entry_type",
            "output_view_id",
            "reserved1",
            "reserved2",
            "start_view_id",
            "tier_id",
            "track_id",
            "view_count",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "entry_type",
            "track_id",
            "tier_id",
            "reserved1",
            "output_view_id",
            "reserved2",
            "start_view_id",
            "view_count",
        )

        entry_type: int
        track_id: int
        tier_id: int | None
        reserved1: int | None
        output_view_id: int | None
        reserved2: int | None
        start_view_id: int | None
        view_count: int | None

        def __init__(
            self,
            *,
            entry_type: int = 0,
            track_id: int = 0,
            tier_id: int | None = None,
            reserved1: int | None = 0,
            output_view_id: int | None = None,
            reserved2: int | None = 0,
            start_view_id: int | None = None,
            view_count: int | None = None,
        ) -> None:
            self.entry_type = entry_type
            self.track_id = track_id
            self.tier_id = tier_id
            self.reserved1 = reserved1
            self.output_view_id = output_view_id
            self.reserved2 = reserved2
            self.start_view_id = start_view_id
            self.view_count = view_count

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        multiview_group_id: int = 0,
        reserved: int = 0,
        entries: Iterable[MultiviewGroupBox.Entry] = (),
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.multiview_group_id = multiview_group_id
        self.reserved = reserved
        self.entries = list(entries)
        self.children = self._adopt(children)

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def subset_stream_info(self) -> TierInfoBox | None:
        """The TierInfoBox inside. None when there is none."""
        found: TierInfoBox | None = first(self.children, "TierInfoBox")
        return found

    @property
    def relation_attributes(self) -> MultiviewRelationAttributeBox | None:
        """The MultiviewRelationAttributeBox inside. None when there is none."""
        found: MultiviewRelationAttributeBox | None = first(
            self.children, "MultiviewRelationAttributeBox"
        )
        return found

    @property
    def subset_stream_bit_rate(self) -> TierBitRateBox | None:
        """The TierBitRateBox inside. None when there is none."""
        found: TierBitRateBox | None = first(self.children, "TierBitRateBox")
        return found

    @property
    def subset_stream_buffering(self) -> BufferingBox | None:
        """The BufferingBox inside. None when there is none."""
        found: BufferingBox | None = first(self.children, "BufferingBox")
        return found

    @property
    def multiview_scene_info(self) -> MultiviewSceneInfoBox | None:
        """The MultiviewSceneInfoBox inside. None when there is none."""
        found: MultiviewSceneInfoBox | None = first(
            self.children, "MultiviewSceneInfoBox"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, self.multiview_group_id, num_entries, self.reserved = r.run(
            _MultiviewGroupBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[MultiviewGroupBox.Entry] = []
        self.entries = entries
        r.allow("entries", num_entries, 8)
        for _ in range(num_entries):
            row = MultiviewGroupBox.Entry.__new__(MultiviewGroupBox.Entry)
            entries.append(row)
            row.track_id = ABSENT
            row.tier_id = None
            row.reserved1 = None
            row.output_view_id = None
            row.reserved2 = None
            row.start_view_id = None
            row.view_count = None
            (entry_type,) = r.run(_MultiviewGroupBox_R1)
            row.entry_type = entry_type
            if entry_type == 0:
                (row.track_id,) = r.run(_MultiviewGroupBox_R2)

            else:
                if entry_type == 1:
                    row.track_id, row.tier_id = r.run(_MultiviewGroupBox_R3)

                else:
                    if entry_type == 2:
                        (bits_4,) = r.run(_MultiviewGroupBox_R4)
                        row.reserved1 = bits_4 >> 10
                        row.output_view_id = bits_4 & 0x3FF

                    else:
                        if entry_type == 3:
                            bits_6, row.view_count = r.run(_MultiviewGroupBox_R5)
                            row.reserved2 = bits_6 >> 10
                            row.start_view_id = bits_6 & 0x3FF

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        num_entries = len(self.entries)
        w.run(
            _MultiviewGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.multiview_group_id,
            num_entries,
            self.reserved,
        )
        for row in self.entries:
            entry_type = row.entry_type
            w.run(_MultiviewGroupBox_R1, row.entry_type)
            if entry_type == 0:
                w.run(_MultiviewGroupBox_R2, row.track_id)

            else:
                if entry_type == 1:
                    w.run(_MultiviewGroupBox_R3, row.track_id, row.tier_id)

                else:
                    if entry_type == 2:
                        w.run(
                            _MultiviewGroupBox_R4,
                            w.pack(
                                ("reserved1", row.reserved1, 6, False),
                                ("output_view_id", row.output_view_id, 10, False),
                            ),
                        )

                    else:
                        if entry_type == 3:
                            w.run(
                                _MultiviewGroupBox_R5,
                                w.pack(
                                    ("reserved2", row.reserved2, 6, False),
                                    ("start_view_id", row.start_view_id, 10, False),
                                ),
                                row.view_count,
                            )

        w.boxes(self.children)
