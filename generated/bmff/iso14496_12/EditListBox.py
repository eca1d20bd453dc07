"""EditListBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
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

_EditListBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_EditListBox_T0: Final = Layout(
    Part(64, (("edit_duration", 64, False),), 0),
    Part(64, (("media_time", 64, True),), 0),
    Part(32, (("edit_duration", 32, False),), 1),
    Part(32, (("media_time", 32, True),), 1),
    Part(16, (("media_rate_integer", 16, True),)),
    Part(16, (("media_rate_fraction", 16, True),)),
)


class EditListBox(FullBox):
    """Maps the presentation timeline to the media timeline: empty edits, dwells and media edits.

    ISO/IEC 14496-12:2022, 8.6.6::

        aligned(8) class EditListBox extends FullBox('elst', version, flags) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                if (version == 1) {
                    unsigned int(64) edit_duration;
                    int(64) media_time;
                } else {
                    unsigned int(32) edit_duration;
                    int(32) media_time;
                }
                int(16) media_rate_integer;
                int(16) media_rate_fraction;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        entries: Rows of edit_duration, media_time, media_rate_integer, media_rate_fraction.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"elst"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _EditListBox_T0.table(
            entries, (self.version == 1), (not (self.version == 1))
        )

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def edit_duration(self) -> Table:
        """In the timescale of the movie. A view of ``entries``."""
        found: Table = self.entries["edit_duration"]
        return found

    @property
    def media_time(self) -> Table:
        """Start, in the timescale of the media; -1: empty edit. A view of ``entries``."""
        found: Table = self.entries["media_time"]
        return found

    @property
    def media_rate_integer(self) -> Table:
        """Relative rate, integer part; 0: dwell. A view of ``entries``."""
        found: Table = self.entries["media_rate_integer"]
        return found

    @property
    def media_rate_fraction(self) -> Table:
        """Relative rate, fraction part. A view of ``entries``."""
        found: Table = self.entries["media_rate_fraction"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_EditListBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table(
            "entries",
            _EditListBox_T0,
            entry_count,
            (version == 1),
            (not (version == 1)),
        )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _EditListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table(
            "entries",
            _EditListBox_T0,
            self.entries,
            (version == 1),
            (not (version == 1)),
        )
