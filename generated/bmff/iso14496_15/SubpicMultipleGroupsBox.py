"""SubpicMultipleGroupsBox of ISO/IEC 14496-15:2024.

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
    from collections.abc import Iterable

_SubpicMultipleGroupsBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("group_id", 32),),
    (("num_entities_in_group", 32),),
)
_SubpicMultipleGroupsBox_T0: Final = Layout(
    Part(32, (("entity_id", 32, False),)), column="entity_id"
)
_SubpicMultipleGroupsBox_R1: Final = Run(
    ">B", (("level_is_present_flag", 1), ("level_is_static_flag", 1), ("reserved", 6))
)
_SubpicMultipleGroupsBox_R2: Final = Run(">B", (("level_idc", 8),))
_SubpicMultipleGroupsBox_R3: Final = Run(">I", (("level_info_entity_idx", 32),))
_SubpicMultipleGroupsBox_R4: Final = Run(">H", (("num_subgroup_ids", 16),))


class SubpicMultipleGroupsBox(EntityToGroupBox):
    """Subpicture tracks in subgroups, with the number of tracks to take from each.

    ISO/IEC 14496-15:2024, 11.5.3.2::

        aligned(8) class SubpicMultipleGroupsBox extends EntityToGroupBox('amgl', 0, 0) {
            unsigned int(1) level_is_present_flag;
            unsigned int(1) level_is_static_flag;
            bit(6) reserved = 0;
            if (level_is_present_flag) {
                unsigned int(8) level_idc;
            }
            if (level_is_static_flag == 0) {
                unsigned int(32) level_info_entity_idx;
            }
            unsigned int(16) num_subgroup_ids;
            int subgroupIdLen = num_subgroup_ids >= 1 << 8 ? 16 : 8;
            for (i = 0; i < num_entities_in_group; i++) {
                unsigned int(subgroupIdLen) track_subgroup_id[i];
            }
            for (i = 0; i < num_subgroup_ids; i++) {
                unsigned int(16) num_active_tracks[i];
            }
        }

    Attributes:
        level_is_present_flag: ``unsigned int(1)``.
        level_is_static_flag: ``unsigned int(1)``.
        reserved: ``bit(6)``.
        level_idc: Of the merged stream; None when left out.
        level_info_entity_idx: The track whose sample group tells the level; None when left
            out.
        num_subgroup_ids: ``unsigned int(16)``.
        track_subgroup_id: ``unsigned int(subgroupIdLen) track_subgroup_id[i]``.
        num_active_tracks: A list of ``num_active_tracks``.
    """

    __slots__ = (
        "level_idc",
        "level_info_entity_idx",
        "level_is_present_flag",
        "level_is_static_flag",
        "num_active_tracks",
        "reserved",
        "track_subgroup_id",
    )

    fourcc: ClassVar[bytes] = b"amgl"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.5.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "group_id",
        "num_entities_in_group",
        "entity_id",
        "level_is_present_flag",
        "level_is_static_flag",
        "reserved",
        "level_idc",
        "level_info_entity_idx",
        "num_subgroup_ids",
        "track_subgroup_id",
        "num_active_tracks",
    )

    level_is_present_flag: int
    level_is_static_flag: int
    reserved: int
    level_idc: int | None
    level_info_entity_idx: int | None
    track_subgroup_id: Table
    num_active_tracks: list[int]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        group_id: int = 0,
        entity_id: Any = (),
        level_is_present_flag: int = 0,
        level_is_static_flag: int = 0,
        reserved: int = 0,
        level_idc: int | None = None,
        level_info_entity_idx: int | None = None,
        track_subgroup_id: Any = (),
        num_active_tracks: Iterable[int] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.group_id = group_id
        self.entity_id = _SubpicMultipleGroupsBox_T0.table(entity_id)
        self.level_is_present_flag = level_is_present_flag
        self.level_is_static_flag = level_is_static_flag
        self.reserved = reserved
        self.level_idc = level_idc
        self.level_info_entity_idx = level_info_entity_idx
        self.track_subgroup_id = track_subgroup_id
        self.num_active_tracks = list(num_active_tracks)

    @property
    def num_subgroup_ids(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.num_active_tracks)

    def _read(self, r: Reader, /) -> None:
        self.level_idc = None
        self.level_info_entity_idx = None
        subgroupIdLen = 0
        bits_2, self.group_id, num_entities_in_group = r.run(
            _SubpicMultipleGroupsBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entity_id = r.table(
            "entity_id", _SubpicMultipleGroupsBox_T0, num_entities_in_group
        )
        (bits_4,) = r.run(_SubpicMultipleGroupsBox_R1)
        level_is_present_flag = bits_4 >> 7
        self.level_is_present_flag = level_is_present_flag
        level_is_static_flag = (bits_4 >> 6) & 0x1
        self.level_is_static_flag = level_is_static_flag
        self.reserved = bits_4 & 0x3F
        if level_is_present_flag:
            (self.level_idc,) = r.run(_SubpicMultipleGroupsBox_R2)

        if level_is_static_flag == 0:
            (self.level_info_entity_idx,) = r.run(_SubpicMultipleGroupsBox_R3)

        (num_subgroup_ids,) = r.run(_SubpicMultipleGroupsBox_R4)
        subgroupIdLen = 16 if (num_subgroup_ids >= (1 << 8)) else 8
        self.track_subgroup_id = r.numbers(
            "track_subgroup_id", subgroupIdLen, num_entities_in_group
        )
        num_active_tracks: list[int] = []
        self.num_active_tracks = num_active_tracks
        r.allow("num_active_tracks", num_subgroup_ids, 16)
        for _ in range(num_subgroup_ids):
            num_active_tracks_2 = r.bits("num_active_tracks", 16)
            num_active_tracks.append(num_active_tracks_2)

    def _write(self, w: Writer, /) -> None:
        num_entities_in_group = len(self.entity_id)
        level_is_present_flag = self.level_is_present_flag
        level_is_static_flag = self.level_is_static_flag
        num_subgroup_ids = len(self.num_active_tracks)
        subgroupIdLen = 0
        w.run(
            _SubpicMultipleGroupsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.group_id,
            num_entities_in_group,
        )
        w.table("entity_id", _SubpicMultipleGroupsBox_T0, self.entity_id)
        w.run(
            _SubpicMultipleGroupsBox_R1,
            w.pack(
                ("level_is_present_flag", self.level_is_present_flag, 1, False),
                ("level_is_static_flag", self.level_is_static_flag, 1, False),
                ("reserved", self.reserved, 6, False),
            ),
        )
        if level_is_present_flag:
            w.run(_SubpicMultipleGroupsBox_R2, self.level_idc)

        if level_is_static_flag == 0:
            w.run(_SubpicMultipleGroupsBox_R3, self.level_info_entity_idx)

        w.run(_SubpicMultipleGroupsBox_R4, num_subgroup_ids)
        subgroupIdLen = 16 if (num_subgroup_ids >= (1 << 8)) else 8
        w.same("track_subgroup_id", self.track_subgroup_id, num_entities_in_group)
        w.numbers("track_subgroup_id", self.track_subgroup_id, subgroupIdLen)
        for num_active_tracks in self.num_active_tracks:
            w.bits("num_active_tracks", num_active_tracks, 16)
