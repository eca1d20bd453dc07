"""MultiviewGroupRelationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.MultiviewRelationAttributeBox import (
        MultiviewRelationAttributeBox,
    )
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_MultiviewGroupRelationBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("num_entries", 32),)
)
_MultiviewGroupRelationBox_T0: Final = Layout(
    Part(32, (("multiview_group_id", 32, False),)), column="multiview_group_id"
)


class MultiviewGroupRelationBox(FullBox):
    """Multiview groups that may be switched between.

    ISO/IEC 14496-15:2024, 7.8.4.2::

        aligned(8) class MultiviewGroupRelationBox() extends FullBox('swtc', version = 0, flags) {
            unsigned int(32) num_entries;
            for (i = 0; i < num_entries; i++) {
                unsigned int(32) multiview_group_id;
            }
            MultiviewRelationAttributeBox relation_attributes;
        }

    Attributes:
        num_entries: ``unsigned int(32)``.
        multiview_group_id: Rows of multiview_group_id.
    """

    __slots__ = ("children", "multiview_group_id")

    fourcc: ClassVar[bytes] = b"swtc"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "num_entries",
        "multiview_group_id",
    )

    _container: ClassVar[bool] = True

    multiview_group_id: Table
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        multiview_group_id: Any = (),
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.multiview_group_id = _MultiviewGroupRelationBox_T0.table(
            multiview_group_id
        )
        self.children = self._adopt(children)

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.multiview_group_id)

    @property
    def relation_attributes(self) -> MultiviewRelationAttributeBox | None:
        """What the groups share, in what they differ. None when there is none."""
        found: MultiviewRelationAttributeBox | None = first(
            self.children, "MultiviewRelationAttributeBox"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, num_entries = r.run(_MultiviewGroupRelationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.multiview_group_id = r.table(
            "multiview_group_id", _MultiviewGroupRelationBox_T0, num_entries
        )
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        num_entries = len(self.multiview_group_id)
        w.run(
            _MultiviewGroupRelationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            num_entries,
        )
        w.table(
            "multiview_group_id", _MultiviewGroupRelationBox_T0, self.multiview_group_id
        )
        w.boxes(self.children)
