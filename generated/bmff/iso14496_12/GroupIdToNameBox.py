"""GroupIdToNameBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/file_delivery``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_GroupIdToNameBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("entry_count", 16),)
)
_GroupIdToNameBox_R1: Final = Run(">I", (("group_ID", 32),))


class GroupIdToNameBox(FullBox):
    """Names of file groups.

    ISO/IEC 14496-12:2022, 8.13.6::

        aligned(8) class GroupIdToNameBox extends FullBox('gitn', version = 0, 0) {
            unsigned int(16) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) group_ID;
                utf8string group_name;
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
        entries: A list of ``Entry``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"gitn"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: list[GroupIdToNameBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of GroupIdToNameBox.

        Attributes:
            group_ID: ``unsigned int(32)``.
            group_name: ``utf8string``.
        """

        __slots__ = ("group_ID", "group_name")

        _fields: ClassVar[tuple[str, ...]] = ("group_ID", "group_name")

        group_ID: int
        group_name: str

        def __init__(self, *, group_ID: int = 0, group_name: str = "") -> None:
            self.group_ID = group_ID
            self.group_name = group_name

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entries: Iterable[GroupIdToNameBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_GroupIdToNameBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[GroupIdToNameBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 32)
        for _ in range(entry_count):
            row = GroupIdToNameBox.Entry.__new__(GroupIdToNameBox.Entry)
            entries.append(row)
            (row.group_ID,) = r.run(_GroupIdToNameBox_R1)
            row.group_name = r.text("group_name")

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _GroupIdToNameBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for row in self.entries:
            w.run(_GroupIdToNameBox_R1, row.group_ID)
            w.text("group_name", row.group_name)
