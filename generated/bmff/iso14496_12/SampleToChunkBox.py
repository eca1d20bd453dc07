"""SampleToChunkBox of ISO/IEC 14496-12:2022.

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

_SampleToChunkBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_SampleToChunkBox_T0: Final = Layout(
    Part(32, (("first_chunk", 32, False),)),
    Part(32, (("samples_per_chunk", 32, False),)),
    Part(32, (("sample_description_index", 32, False),)),
)


class SampleToChunkBox(FullBox):
    """Runs of chunks that hold equally many samples of the same sample entry.

    ISO/IEC 14496-12:2022, 8.7.4::

        aligned(8) class SampleToChunkBox extends FullBox('stsc', version = 0, 0) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) first_chunk;
                unsigned int(32) samples_per_chunk;
                unsigned int(32) sample_description_index;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        entries: Rows of first_chunk, samples_per_chunk, sample_description_index.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"stsc"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _SampleToChunkBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def first_chunk(self) -> Table:
        """Number of the first chunk of the run, from 1. A view of ``entries``."""
        found: Table = self.entries["first_chunk"]
        return found

    @property
    def samples_per_chunk(self) -> Table:
        """Samples in each chunk of the run. A view of ``entries``."""
        found: Table = self.entries["samples_per_chunk"]
        return found

    @property
    def sample_description_index(self) -> Table:
        """Row of the sample description box, from 1. A view of ``entries``."""
        found: Table = self.entries["sample_description_index"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_SampleToChunkBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table("entries", _SampleToChunkBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _SampleToChunkBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("entries", _SampleToChunkBox_T0, self.entries)
