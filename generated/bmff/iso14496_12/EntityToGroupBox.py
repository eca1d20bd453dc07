"""EntityToGroupBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
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

_EntityToGroupBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("group_id", 32),),
    (("num_entities_in_group", 32),),
)
_EntityToGroupBox_T0: Final = Layout(
    Part(32, (("entity_id", 32, False),)), column="entity_id"
)


class EntityToGroupBox(FullBox):
    """A group of items or tracks; the type tells what makes them a group.

    ISO/IEC 14496-12:2022, 8.18.3::

        aligned(8) class EntityToGroupBox(grouping_type, version, flags) extends FullBox(grouping_type, version, flags) {
            unsigned int(32) group_id;
            unsigned int(32) num_entities_in_group;
            for (i = 0; i < num_entities_in_group; i++) {
                unsigned int(32) entity_id;
            }
        }

    Attributes:
        group_id: Number of the group, unlike any item or track.
        num_entities_in_group: ``unsigned int(32)``.
        entity_id: Rows of entity_id.
    """

    __slots__ = ("entity_id", "group_id")

    fourcc: ClassVar[bytes] = b"altr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.18.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "group_id",
        "num_entities_in_group",
        "entity_id",
    )

    group_id: int
    entity_id: Table

    def __init__(
        self,
        type: str = "",
        *,
        version: int = 0,
        flags: int = 0,
        group_id: int = 0,
        entity_id: Any = (),
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.group_id = group_id
        self.entity_id = _EntityToGroupBox_T0.table(entity_id)

    @property
    def num_entities_in_group(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entity_id)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.group_id, num_entities_in_group = r.run(_EntityToGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entity_id = r.table(
            "entity_id", _EntityToGroupBox_T0, num_entities_in_group
        )

    def _write(self, w: Writer, /) -> None:
        num_entities_in_group = len(self.entity_id)
        w.run(
            _EntityToGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.group_id,
            num_entities_in_group,
        )
        w.table("entity_id", _EntityToGroupBox_T0, self.entity_id)
