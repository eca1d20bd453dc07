"""LevelAssignmentBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/fragments``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_LevelAssignmentBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("level_count", 8),)
)
_LevelAssignmentBox_R1: Final = Run(
    ">IB", (("track_ID", 32),), (("padding_flag", 1), ("assignment_type", 7))
)
_LevelAssignmentBox_R2: Final = Run(">4s", (("grouping_type", 32),))
_LevelAssignmentBox_R3: Final = Run(
    ">4sI", (("grouping_type", 32),), (("grouping_type_parameter", 32),)
)
_LevelAssignmentBox_R4: Final = Run(">I", (("sub_track_ID", 32),))


class LevelAssignmentBox(FullBox):
    """How the levels of subsegments map to tracks, sub-tracks or sample groups.

    ISO/IEC 14496-12:2022, 8.8.13::

        aligned(8) class LevelAssignmentBox extends FullBox('leva', 0, 0) {
            unsigned int(8) level_count;
            for (j = 1; j <= level_count; j++) {
                unsigned int(32) track_ID;
                unsigned int(1) padding_flag;
                unsigned int(7) assignment_type;
                if (assignment_type == 0) {
                    unsigned int(32) grouping_type;
                } else if (assignment_type == 1) {
                    unsigned int(32) grouping_type;
                    unsigned int(32) grouping_type_parameter;
                } else if (assignment_type == 2) {
                } else if (assignment_type == 3) {
                } else if (assignment_type == 4) {
                    unsigned int(32) sub_track_ID;
                }
            }
        }

    Attributes:
        level_count: ``unsigned int(8)``.
        levels: A list of ``Level``.
    """

    __slots__ = ("levels",)

    fourcc: ClassVar[bytes] = b"leva"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.13"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "level_count", "levels")

    levels: list[LevelAssignmentBox.Level]

    class Level(Row):
        """One of the ``levels`` of LevelAssignmentBox.

        Attributes:
            track_ID: ``unsigned int(32)``.
            padding_flag: 1: a level may be completed with zeros.
            assignment_type: What a level is: sample group, track or sub-track.
            grouping_type: Kind of the sample groups.
            grouping_type_parameter: ``unsigned int(32)``; None when left out.
            sub_track_ID: ``unsigned int(32)``; None when left out.
        """

        __slots__ = (
            "assignment_type",
            "grouping_type",
            "grouping_type_parameter",
            "padding_flag",
            "sub_track_ID",
            "track_ID",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "track_ID",
            "padding_flag",
            "assignment_type",
            "grouping_type",
            "grouping_type_parameter",
            "sub_track_ID",
        )

        track_ID: int
        padding_flag: int
        assignment_type: int
        grouping_type: str
        grouping_type_parameter: int | None
        sub_track_ID: int | None

        def __init__(
            self,
            *,
            track_ID: int = 0,
            padding_flag: int = 0,
            assignment_type: int = 0,
            grouping_type: str = "",
            grouping_type_parameter: int | None = None,
            sub_track_ID: int | None = None,
        ) -> None:
            self.track_ID = track_ID
            self.padding_flag = padding_flag
            self.assignment_type = assignment_type
            self.grouping_type = grouping_type
            self.grouping_type_parameter = grouping_type_parameter
            self.sub_track_ID = sub_track_ID

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        levels: Iterable[LevelAssignmentBox.Level] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.levels = list(levels)

    @property
    def level_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.levels)

    def _read(self, r: Reader, /) -> None:
        bits_2, level_count = r.run(_LevelAssignmentBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        levels: list[LevelAssignmentBox.Level] = []
        self.levels = levels
        r.allow("levels", level_count, 40)
        for _ in range(level_count):
            row = LevelAssignmentBox.Level.__new__(LevelAssignmentBox.Level)
            levels.append(row)
            row.grouping_type = ABSENT
            row.grouping_type_parameter = None
            row.sub_track_ID = None
            row.track_ID, bits_4 = r.run(_LevelAssignmentBox_R1)
            row.padding_flag = bits_4 >> 7
            assignment_type = bits_4 & 0x7F
            row.assignment_type = assignment_type
            if assignment_type == 0:
                (code,) = r.run(_LevelAssignmentBox_R2)
                row.grouping_type = code.decode("latin-1")

            else:
                if assignment_type == 1:
                    code_2, row.grouping_type_parameter = r.run(_LevelAssignmentBox_R3)
                    row.grouping_type = code_2.decode("latin-1")

                else:
                    if not ((assignment_type == 2)):
                        if not ((assignment_type == 3)):
                            if assignment_type == 4:
                                (row.sub_track_ID,) = r.run(_LevelAssignmentBox_R4)

    def _write(self, w: Writer, /) -> None:
        level_count = len(self.levels)
        w.run(
            _LevelAssignmentBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            level_count,
        )
        for row in self.levels:
            assignment_type = row.assignment_type
            w.run(
                _LevelAssignmentBox_R1,
                row.track_ID,
                w.pack(
                    ("padding_flag", row.padding_flag, 1, False),
                    ("assignment_type", row.assignment_type, 7, False),
                ),
            )
            if assignment_type == 0:
                w.run(
                    _LevelAssignmentBox_R2, w.code("grouping_type", row.grouping_type)
                )

            else:
                if assignment_type == 1:
                    w.run(
                        _LevelAssignmentBox_R3,
                        w.code("grouping_type", row.grouping_type),
                        row.grouping_type_parameter,
                    )

                else:
                    if not ((assignment_type == 2)):
                        if not ((assignment_type == 3)):
                            if assignment_type == 4:
                                w.run(_LevelAssignmentBox_R4, row.sub_track_ID)
