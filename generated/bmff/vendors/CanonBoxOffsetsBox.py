"""CanonBoxOffsetsBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
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

_CanonBoxOffsetsBox_R0: Final = Run(">I", (("entry_count", 32),))
_CanonBoxOffsetsBox_T0: Final = Layout(
    Part(32, (("box_index", 32, False),)),
    Part(64, (("box_offset", 64, False),)),
    Part(64, (("box_size", 64, False),)),
)


class CanonBoxOffsetsBox(Box):
    """Where the boxes at file level lie.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonBoxOffsetsBox extends Box('CTBO') {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) box_index;
                unsigned int(64) box_offset;
                unsigned int(64) box_size;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        entries: Rows of box_index, box_offset, box_size.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"CTBO"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("entry_count", "entries")

    entries: Table

    def __init__(self, *, entries: Any = ()) -> None:
        Box.__init__(self)
        self.entries = _CanonBoxOffsetsBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def box_index(self) -> Table:
        """The column ``box_index``. A view of ``entries``."""
        found: Table = self.entries["box_index"]
        return found

    @property
    def box_offset(self) -> Table:
        """Bytes from the start of the file. A view of ``entries``."""
        found: Table = self.entries["box_offset"]
        return found

    @property
    def box_size(self) -> Table:
        """Bytes. A view of ``entries``."""
        found: Table = self.entries["box_size"]
        return found

    def _read(self, r: Reader, /) -> None:
        (entry_count,) = r.run(_CanonBoxOffsetsBox_R0)
        self.entries = r.table("entries", _CanonBoxOffsetsBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(_CanonBoxOffsetsBox_R0, entry_count)
        w.table("entries", _CanonBoxOffsetsBox_T0, self.entries)
