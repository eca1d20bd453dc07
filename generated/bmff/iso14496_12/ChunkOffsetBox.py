"""ChunkOffsetBox of ISO/IEC 14496-12:2022.

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

_ChunkOffsetBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_ChunkOffsetBox_T0: Final = Layout(
    Part(32, (("chunk_offset", 32, False),)), column="chunk_offset"
)


class ChunkOffsetBox(FullBox):
    """Place of every chunk in its file.

    ISO/IEC 14496-12:2022, 8.7.5::

        aligned(8) class ChunkOffsetBox extends FullBox('stco', version = 0, 0) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) chunk_offset;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        chunk_offset: Rows of chunk_offset.
    """

    __slots__ = ("chunk_offset",)

    fourcc: ClassVar[bytes] = b"stco"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "entry_count",
        "chunk_offset",
    )

    chunk_offset: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, chunk_offset: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.chunk_offset = _ChunkOffsetBox_T0.table(chunk_offset)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.chunk_offset)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_ChunkOffsetBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.chunk_offset = r.table("chunk_offset", _ChunkOffsetBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.chunk_offset)
        w.run(
            _ChunkOffsetBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("chunk_offset", _ChunkOffsetBox_T0, self.chunk_offset)
