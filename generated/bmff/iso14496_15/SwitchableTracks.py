"""SwitchableTracks of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SwitchableTracks_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("group_id", 32),),
    (("num_entities_in_group", 32),),
)
_SwitchableTracks_T0: Final = Layout(
    Part(32, (("entity_id", 32, False),)), column="entity_id"
)
_SwitchableTracks_T1: Final = Layout(
    Part(16, (("track_switch_hierarchy_id", 16, False),)),
    column="track_switch_hierarchy_id",
)


class SwitchableTracks(EntityToGroupBox):
    """Tracks that may be switched between, by hierarchy.

    ISO/IEC 14496-15:2024, 11.5.5.2::

        aligned(8) class SwitchableTracks extends EntityToGroupBox('swtk', 0, 0) {
            for (i = 0; i < num_entities_in_group; i++) {
                unsigned int(16) track_switch_hierarchy_id[i];
            }
        }

    Attributes:
        track_switch_hierarchy_id: Rows of track_switch_hierarchy_id.
    """

    __slots__ = ("track_switch_hierarchy_id",)

    fourcc: ClassVar[bytes] = b"swtk"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.5.5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "group_id",
        "num_entities_in_group",
        "entity_id",
        "track_switch_hierarchy_id",
    )

    track_switch_hierarchy_id: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        group_id: int = 0,
        entity_id: Any = (),
        track_switch_hierarchy_id: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.group_id = group_id
        self.entity_id = _SwitchableTracks_T0.table(entity_id)
        self.track_switch_hierarchy_id = _SwitchableTracks_T1.table(
            track_switch_hierarchy_id
        )

    def _read(self, r: Reader, /) -> None:
        bits_2, self.group_id, num_entities_in_group = r.run(_SwitchableTracks_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entity_id = r.table(
            "entity_id", _SwitchableTracks_T0, num_entities_in_group
        )
        self.track_switch_hierarchy_id = r.table(
            "track_switch_hierarchy_id", _SwitchableTracks_T1, num_entities_in_group
        )

    def _write(self, w: Writer, /) -> None:
        num_entities_in_group = len(self.entity_id)
        w.run(
            _SwitchableTracks_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.group_id,
            num_entities_in_group,
        )
        w.table("entity_id", _SwitchableTracks_T0, self.entity_id)
        w.same(
            "track_switch_hierarchy_id",
            self.track_switch_hierarchy_id,
            num_entities_in_group,
        )
        w.table(
            "track_switch_hierarchy_id",
            _SwitchableTracks_T1,
            self.track_switch_hierarchy_id,
        )
