"""FDItemInformationBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/file_delivery``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every, first

if TYPE_CHECKING:
    from bmff.iso14496_12.FDSessionGroupBox import FDSessionGroupBox
    from bmff.iso14496_12.GroupIdToNameBox import GroupIdToNameBox
    from bmff.iso14496_12.PartitionEntry import PartitionEntry
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_FDItemInformationBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("entry_count", 16),)
)


class FDItemInformationBox(FullBox):
    """How items are partitioned and protected against losses when they are delivered as files.

    ISO/IEC 14496-12:2022, 8.13.2::

        aligned(8) class FDItemInformationBox extends FullBox('fiin', version = 0, 0) {
            unsigned int(16) entry_count;
            PartitionEntry partition_entries[entry_count];
            FDSessionGroupBox session_info;
            GroupIdToNameBox group_id_to_name;
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("children", "entry_count")

    fourcc: ClassVar[bytes] = b"fiin"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count")

    _container: ClassVar[bool] = True

    entry_count: int
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entry_count: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entry_count = entry_count
        self.children = self._adopt(children)

    @property
    def partition_entries(self) -> list[PartitionEntry]:
        """The PartitionEntry inside."""
        found: list[PartitionEntry] = every(self.children, "PartitionEntry")
        return found

    @property
    def session_info(self) -> FDSessionGroupBox | None:
        """The FDSessionGroupBox inside. None when there is none."""
        found: FDSessionGroupBox | None = first(self.children, "FDSessionGroupBox")
        return found

    @property
    def group_id_to_name(self) -> GroupIdToNameBox | None:
        """The GroupIdToNameBox inside. None when there is none."""
        found: GroupIdToNameBox | None = first(self.children, "GroupIdToNameBox")
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, self.entry_count = r.run(_FDItemInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FDItemInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.entry_count,
        )
        w.boxes(self.children)
