"""TextKaraokeBox of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TextKaraokeBox_R0: Final = Run(
    ">IH", (("highlight_start_time", 32),), (("entry_count", 16),)
)
_TextKaraokeBox_T0: Final = Layout(
    Part(32, (("highlight_end_time", 32, False),)),
    Part(16, (("startcharoffset", 16, False),)),
    Part(16, (("endcharoffset", 16, False),)),
)


class TextKaraokeBox(Box):
    """Successive highlights, as for karaoke.

    3GPP TS 26.245, 5.17.1.3::

        aligned(8) class TextKaraokeBox extends Box('krok') {
            unsigned int(32) highlight_start_time;
            unsigned int(16) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) highlight_end_time;
                unsigned int(16) startcharoffset;
                unsigned int(16) endcharoffset;
            }
        }

    Attributes:
        highlight_start_time: ``unsigned int(32)``.
        entry_count: ``unsigned int(16)``.
        entries: Rows of highlight_end_time, startcharoffset, endcharoffset.
    """

    __slots__ = ("entries", "highlight_start_time")

    fourcc: ClassVar[bytes] = b"krok"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "highlight_start_time",
        "entry_count",
        "entries",
    )

    highlight_start_time: int
    entries: Table

    def __init__(self, *, highlight_start_time: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.highlight_start_time = highlight_start_time
        self.entries = _TextKaraokeBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def highlight_end_time(self) -> Table:
        """The column ``highlight_end_time``. A view of ``entries``."""
        found: Table = self.entries["highlight_end_time"]
        return found

    @property
    def startcharoffset(self) -> Table:
        """The column ``startcharoffset``. A view of ``entries``."""
        found: Table = self.entries["startcharoffset"]
        return found

    @property
    def endcharoffset(self) -> Table:
        """The column ``endcharoffset``. A view of ``entries``."""
        found: Table = self.entries["endcharoffset"]
        return found

    def _read(self, r: Reader, /) -> None:
        self.highlight_start_time, entry_count = r.run(_TextKaraokeBox_R0)
        self.entries = r.table("entries", _TextKaraokeBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(_TextKaraokeBox_R0, self.highlight_start_time, entry_count)
        w.table("entries", _TextKaraokeBox_T0, self.entries)
