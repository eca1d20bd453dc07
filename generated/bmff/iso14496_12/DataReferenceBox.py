"""DataReferenceBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmff.iso14496_12.DataEntryBaseBox import DataEntryBaseBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_DataReferenceBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)


class DataReferenceBox(FullBox):
    """Table of places where media data may be found; sample entries and items refer to its rows.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataReferenceBox extends FullBox('dref', version = 0, 0) {
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                DataEntryBaseBox(entry_type, entry_flags) data_entry;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"dref"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.children)

    @property
    def data_entry(self) -> list[DataEntryBaseBox]:
        """The DataEntryBaseBox inside."""
        found: list[DataEntryBaseBox] = every(self.children, "DataEntryBaseBox")
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_DataReferenceBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("DataEntryBaseBox", entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.children)
        w.run(
            _DataReferenceBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.boxes(self.children)
