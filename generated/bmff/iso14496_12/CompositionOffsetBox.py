"""CompositionOffsetBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CompositionOffsetBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_CompositionOffsetBox_T0: Final = Layout(
    Part(32, (("sample_count", 32, False),)), Part(32, (("sample_offset", 32, False),))
)
_CompositionOffsetBox_T1: Final = Layout(
    Part(32, (("sample_count", 32, False),)), Part(32, (("sample_offset", 32, True),))
)


class CompositionOffsetBox(FullBox):
    """Composition times as runs of samples with equal offset from the decoding time.

    ISO/IEC 14496-12:2022, 8.6.1.3::

        aligned(8) class CompositionOffsetBox extends FullBox('ctts', version, 0) {
            unsigned int(32) entry_count;
            int i;
            if (version == 0) {
                for (i = 0; i < entry_count; i++) {
                    unsigned int(32) sample_count;
                    unsigned int(32) sample_offset;
                }
            } else if (version == 1) {
                for (i = 0; i < entry_count; i++) {
                    unsigned int(32) sample_count;
                    signed int(32) sample_offset;
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        entries: Rows of sample_count, sample_offset.
    """

    __slots__ = ("_entry_count", "entries")

    fourcc: ClassVar[bytes] = b"ctts"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.1.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    _entry_count: int
    entries: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entry_count: int = 0,
        entries: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self._entry_count = entry_count
        self.entries = entries

    @property
    def entry_count(self) -> int:
        """A count. It follows from the list, where there is one."""
        return self._entry_count if self.entries is None else len(self.entries)

    @entry_count.setter
    def entry_count(self, value: int) -> None:
        self._entry_count = value

    @property
    def sample_count(self) -> Table:
        """Consecutive samples. A view of ``entries``."""
        found: Table = self.entries["sample_count"]
        return found

    @property
    def sample_offset(self) -> Table:
        """Composition minus decoding time, media timescale. A view of ``entries``."""
        found: Table = self.entries["sample_offset"]
        return found

    def _read(self, r: Reader, /) -> None:
        self.entries = ABSENT
        bits_2, entry_count = r.run(_CompositionOffsetBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        self._entry_count = entry_count
        if version == 0:
            self.entries = r.table("entries", _CompositionOffsetBox_T0, entry_count)

        else:
            if version == 1:
                self.entries = r.table("entries", _CompositionOffsetBox_T1, entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = self.entry_count
        w.run(
            _CompositionOffsetBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        if version == 0:
            w.table("entries", _CompositionOffsetBox_T0, self.entries)

        else:
            if version == 1:
                w.table("entries", _CompositionOffsetBox_T1, self.entries)
