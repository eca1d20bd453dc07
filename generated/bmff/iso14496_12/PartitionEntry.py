"""PartitionEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/file_delivery``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.FECReservoirBox import FECReservoirBox
    from bmff.iso14496_12.FilePartitionBox import FilePartitionBox
    from bmff.iso14496_12.FileReservoirBox import FileReservoirBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class PartitionEntry(Box):
    """Partition of one item, with the reservoirs that belong to it.

    ISO/IEC 14496-12:2022, 8.13.2::

        aligned(8) class PartitionEntry extends Box('paen') {
            FilePartitionBox blocks_and_symbols;
            FECReservoirBox FEC_symbol_locations;
            FileReservoirBox File_symbol_locations;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"paen"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def blocks_and_symbols(self) -> FilePartitionBox | None:
        """The FilePartitionBox inside. None when there is none."""
        found: FilePartitionBox | None = first(self.children, "FilePartitionBox")
        return found

    @property
    def FEC_symbol_locations(self) -> FECReservoirBox | None:
        """The FECReservoirBox inside. None when there is none."""
        found: FECReservoirBox | None = first(self.children, "FECReservoirBox")
        return found

    @property
    def File_symbol_locations(self) -> FileReservoirBox | None:
        """The FileReservoirBox inside. None when there is none."""
        found: FileReservoirBox | None = first(self.children, "FileReservoirBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
