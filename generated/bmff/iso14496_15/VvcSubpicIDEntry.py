"""VvcSubpicIDEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_VvcSubpicIDEntry_R0: Final = Run(
    ">H",
    (
        ("rect_region_flag", 1),
        ("reserved", 2),
        ("continuous_id_flag", 1),
        ("num_subpics_minus1", 12),
    ),
)
_VvcSubpicIDEntry_R1: Final = Run(">H", (("subpic_id", 16),))
_VvcSubpicIDEntry_R2: Final = Run(">H", (("groupID", 16),))


class VvcSubpicIDEntry(VisualSampleGroupEntry):
    """The identifiers of the subpictures in a track, or the region that each belongs to.

    ISO/IEC 14496-15:2024, 11.4.6.2::

        aligned(8) class VvcSubpicIDEntry() extends VisualSampleGroupEntry('spid') {
            unsigned int(1) rect_region_flag;
            bit(2) reserved = 0;
            unsigned int(1) continuous_id_flag;
            unsigned int(12) num_subpics_minus1;
            for (i = 0; i <= num_subpics_minus1; i++) {
                if (continuous_id_flag && i == 0 || !continuous_id_flag) {
                    unsigned int(16) subpic_id[i];
                }
                if (rect_region_flag) {
                    unsigned int(16) groupID[i];
                }
            }
        }

    Attributes:
        rect_region_flag: ``unsigned int(1)``.
        reserved: ``bit(2)``.
        continuous_id_flag: 1: only the first identifier is given.
        num_subpics_minus1: ``unsigned int(12)``.
        subpics: A list of ``Subpic``.
    """

    __slots__ = ("continuous_id_flag", "rect_region_flag", "reserved", "subpics")

    fourcc: ClassVar[bytes] = b"spid"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "rect_region_flag",
        "reserved",
        "continuous_id_flag",
        "num_subpics_minus1",
        "subpics",
    )

    rect_region_flag: int
    reserved: int
    continuous_id_flag: int
    subpics: list[VvcSubpicIDEntry.Subpic]

    class Subpic(Row):
        """One of the ``subpics`` of VvcSubpicIDEntry.

        Attributes:
            subpic_id: ``unsigned int(16) subpic_id[i]``; None when left out.
            groupID: ``unsigned int(16) groupID[i]``; None when left out.
        """

        __slots__ = ("groupID", "subpic_id")

        _fields: ClassVar[tuple[str, ...]] = ("subpic_id", "groupID")

        subpic_id: int | None
        groupID: int | None

        def __init__(
            self, *, subpic_id: int | None = None, groupID: int | None = None
        ) -> None:
            self.subpic_id = subpic_id
            self.groupID = groupID

    def __init__(
        self,
        *,
        rect_region_flag: int = 0,
        reserved: int = 0,
        continuous_id_flag: int = 0,
        subpics: Iterable[VvcSubpicIDEntry.Subpic] = (),
    ) -> None:
        self.trailing = b""
        self.rect_region_flag = rect_region_flag
        self.reserved = reserved
        self.continuous_id_flag = continuous_id_flag
        self.subpics = list(subpics)

    @property
    def num_subpics_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.subpics) - 1

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VvcSubpicIDEntry_R0)
        rect_region_flag = bits_2 >> 15
        self.rect_region_flag = rect_region_flag
        self.reserved = (bits_2 >> 13) & 0x3
        continuous_id_flag = (bits_2 >> 12) & 0x1
        self.continuous_id_flag = continuous_id_flag
        num_subpics_minus1 = bits_2 & 0xFFF
        subpics: list[VvcSubpicIDEntry.Subpic] = []
        self.subpics = subpics
        r.allow("subpics", (num_subpics_minus1 + 1), 0)
        for i in range((num_subpics_minus1 + 1)):
            row = VvcSubpicIDEntry.Subpic.__new__(VvcSubpicIDEntry.Subpic)
            subpics.append(row)
            row.subpic_id = None
            row.groupID = None
            if (continuous_id_flag and (i == 0)) or (not continuous_id_flag):
                (row.subpic_id,) = r.run(_VvcSubpicIDEntry_R1)

            if rect_region_flag:
                (row.groupID,) = r.run(_VvcSubpicIDEntry_R2)

    def _write(self, w: Writer, /) -> None:
        rect_region_flag = self.rect_region_flag
        continuous_id_flag = self.continuous_id_flag
        num_subpics_minus1 = len(self.subpics) - 1
        w.run(
            _VvcSubpicIDEntry_R0,
            w.pack(
                ("rect_region_flag", self.rect_region_flag, 1, False),
                ("reserved", self.reserved, 2, False),
                ("continuous_id_flag", self.continuous_id_flag, 1, False),
                ("num_subpics_minus1", num_subpics_minus1, 12, False),
            ),
        )
        for i, row in enumerate(self.subpics):
            if (continuous_id_flag and (i == 0)) or (not continuous_id_flag):
                w.run(_VvcSubpicIDEntry_R1, row.subpic_id)

            if rect_region_flag:
                w.run(_VvcSubpicIDEntry_R2, row.groupID)
