"""FDSessionGroupBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/file_delivery``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_FDSessionGroupBox_R0: Final = Run(">H", (("num_session_groups", 16),))
_FDSessionGroupBox_R1: Final = Run(">B", (("entry_count", 8),))
_FDSessionGroupBox_T0: Final = Layout(
    Part(32, (("group_ID", 32, False),)), column="group_ID"
)
_FDSessionGroupBox_R2: Final = Run(">H", (("num_channels_in_session_group", 16),))
_FDSessionGroupBox_T1: Final = Layout(
    Part(32, (("hint_track_ID", 32, False),)), column="hint_track_ID"
)


class FDSessionGroupBox(Box):
    """Delivery sessions: the file groups and the hint tracks of each.

    ISO/IEC 14496-12:2022, 8.13.5::

        aligned(8) class FDSessionGroupBox extends Box('segr') {
            unsigned int(16) num_session_groups;
            for (i = 0; i < num_session_groups; i++) {
                unsigned int(8) entry_count;
                for (j = 0; j < entry_count; j++) {
                    unsigned int(32) group_ID;
                }
                unsigned int(16) num_channels_in_session_group;
                for (k = 0; k < num_channels_in_session_group; k++) {
                    unsigned int(32) hint_track_ID;
                }
            }
        }

    Attributes:
        num_session_groups: ``unsigned int(16)``.
        session_groups: A list of ``SessionGroup``.
    """

    __slots__ = ("session_groups",)

    fourcc: ClassVar[bytes] = b"segr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.5"
    _fields: ClassVar[tuple[str, ...]] = ("num_session_groups", "session_groups")

    session_groups: list[FDSessionGroupBox.SessionGroup]

    class SessionGroup(Row):
        """One of the ``session_groups`` of FDSessionGroupBox.

        Attributes:
            group_ID: Rows of group_ID.
            hint_track_ID: Rows of hint_track_ID.
        """

        __slots__ = ("group_ID", "hint_track_ID")

        _fields: ClassVar[tuple[str, ...]] = ("group_ID", "hint_track_ID")

        group_ID: Table
        hint_track_ID: Table

        def __init__(self, *, group_ID: Any = (), hint_track_ID: Any = ()) -> None:
            self.group_ID = group_ID
            self.hint_track_ID = hint_track_ID

    def __init__(
        self, *, session_groups: Iterable[FDSessionGroupBox.SessionGroup] = ()
    ) -> None:
        Box.__init__(self)
        self.session_groups = list(session_groups)

    @property
    def num_session_groups(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.session_groups)

    def _read(self, r: Reader, /) -> None:
        (num_session_groups,) = r.run(_FDSessionGroupBox_R0)
        session_groups: list[FDSessionGroupBox.SessionGroup] = []
        self.session_groups = session_groups
        r.allow("session_groups", num_session_groups, 24)
        for _ in range(num_session_groups):
            row = FDSessionGroupBox.SessionGroup.__new__(FDSessionGroupBox.SessionGroup)
            session_groups.append(row)
            (entry_count,) = r.run(_FDSessionGroupBox_R1)
            row.group_ID = r.table("group_ID", _FDSessionGroupBox_T0, entry_count)
            (num_channels_in_session_group,) = r.run(_FDSessionGroupBox_R2)
            row.hint_track_ID = r.table(
                "hint_track_ID", _FDSessionGroupBox_T1, num_channels_in_session_group
            )

    def _write(self, w: Writer, /) -> None:
        num_session_groups = len(self.session_groups)
        w.run(_FDSessionGroupBox_R0, num_session_groups)
        for row in self.session_groups:
            entry_count = len(row.group_ID)
            num_channels_in_session_group = len(row.hint_track_ID)
            w.run(_FDSessionGroupBox_R1, entry_count)
            w.table("group_ID", _FDSessionGroupBox_T0, row.group_ID)
            w.run(_FDSessionGroupBox_R2, num_channels_in_session_group)
            w.table("hint_track_ID", _FDSessionGroupBox_T1, row.hint_track_ID)
