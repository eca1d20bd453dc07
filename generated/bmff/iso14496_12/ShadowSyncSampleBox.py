"""ShadowSyncSampleBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
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

_ShadowSyncSampleBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_ShadowSyncSampleBox_T0: Final = Layout(
    Part(32, (("shadowed_sample_number", 32, False),)),
    Part(32, (("sync_sample_number", 32, False),)),
)


class ShadowSyncSampleBox(FullBox):
    """Sync samples that may stand in for others when seeking.

    ISO/IEC 14496-12:2022, 8.6.3::

        aligned(8) class ShadowSyncSampleBox extends FullBox('stsh', version = 0, 0) {
            unsigned int(32) entry_count;
            int i;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) shadowed_sample_number;
                unsigned int(32) sync_sample_number;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        entries: Rows of shadowed_sample_number, sync_sample_number.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"stsh"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _ShadowSyncSampleBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def shadowed_sample_number(self) -> Table:
        """Sample that has an alternative. A view of ``entries``."""
        found: Table = self.entries["shadowed_sample_number"]
        return found

    @property
    def sync_sample_number(self) -> Table:
        """The sync sample that replaces it. A view of ``entries``."""
        found: Table = self.entries["sync_sample_number"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_ShadowSyncSampleBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table("entries", _ShadowSyncSampleBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _ShadowSyncSampleBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("entries", _ShadowSyncSampleBox_T0, self.entries)
