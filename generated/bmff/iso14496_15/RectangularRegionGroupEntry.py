"""RectangularRegionGroupEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc_tiles``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_RectangularRegionGroupEntry_R0: Final = Run(">H", (("groupID", 16),))
_RectangularRegionGroupEntry_R1: Final = Run(
    ">HH", (("horizontal_offset", 16),), (("vertical_offset", 16),)
)
_RectangularRegionGroupEntry_R2: Final = Run(
    ">HH", (("region_width", 16),), (("region_height", 16),)
)
_RectangularRegionGroupEntry_R3: Final = Run(
    ">H", (("dependency_rect_region_count", 16),)
)
_RectangularRegionGroupEntry_T0: Final = Layout(
    Part(16, (("dependencyRectRegionGroupID", 16, False),)),
    column="dependencyRectRegionGroupID",
)


class RectangularRegionGroupEntry(VisualSampleGroupEntry):
    """A rectangular region of the pictures: place, size, and the regions it depends on.

    ISO/IEC 14496-15:2024, 10.2.2.2::

        class RectangularRegionGroupEntry() extends VisualSampleGroupEntry('trif') {
            unsigned int(16) groupID;
            unsigned int(1) rect_region_flag;
            if (!rect_region_flag) {
                bit(7) reserved = 0;
            } else {
                unsigned int(2) independent_idc;
                unsigned int(1) full_picture;
                unsigned int(1) filtering_disabled;
                unsigned int(1) has_dependency_list;
                bit(2) reserved = 0;
                if (!full_picture) {
                    unsigned int(16) horizontal_offset;
                    unsigned int(16) vertical_offset;
                }
                unsigned int(16) region_width;
                unsigned int(16) region_height;
                if (has_dependency_list) {
                    unsigned int(16) dependency_rect_region_count;
                    for (i = 1; i <= dependency_rect_region_count; i++) {
                        unsigned int(16) dependencyRectRegionGroupID;
                    }
                }
            }
        }

    Attributes:
        groupID: ``unsigned int(16)``.
        rect_region_flag: 1: the NAL units cover a rectangle.
        reserved: ``bit(7)``.
        independent_idc: What the region may be predicted from; None when left out.
        full_picture: ``unsigned int(1)``; None when left out.
        filtering_disabled: 1: no in-loop filtering over the region's edge; None when left
            out.
        has_dependency_list: ``unsigned int(1)``; None when left out.
        horizontal_offset: Luma samples; None when left out.
        vertical_offset: Luma samples; None when left out.
        region_width: Luma samples; None when left out.
        region_height: Luma samples; None when left out.
        dependency_rect_region_count: ``unsigned int(16)``; None when left out.
        dependencyRectRegionGroupID: Rows of dependencyRectRegionGroupID; None when left
            out.
    """

    __slots__ = (
        "dependencyRectRegionGroupID",
        "filtering_disabled",
        "full_picture",
        "groupID",
        "has_dependency_list",
        "horizontal_offset",
        "independent_idc",
        "rect_region_flag",
        "region_height",
        "region_width",
        "reserved",
        "vertical_offset",
    )

    fourcc: ClassVar[bytes] = b"trif"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 10.2.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "groupID",
        "rect_region_flag",
        "reserved",
        "independent_idc",
        "full_picture",
        "filtering_disabled",
        "has_dependency_list",
        "horizontal_offset",
        "vertical_offset",
        "region_width",
        "region_height",
        "dependency_rect_region_count",
        "dependencyRectRegionGroupID",
    )

    groupID: int
    rect_region_flag: int
    reserved: int
    independent_idc: int | None
    full_picture: int | None
    filtering_disabled: int | None
    has_dependency_list: int | None
    horizontal_offset: int | None
    vertical_offset: int | None
    region_width: int | None
    region_height: int | None
    dependencyRectRegionGroupID: Table | None

    def __init__(
        self,
        *,
        groupID: int = 0,
        rect_region_flag: int = 0,
        reserved: int = 0,
        independent_idc: int | None = None,
        full_picture: int | None = None,
        filtering_disabled: int | None = None,
        has_dependency_list: int | None = None,
        horizontal_offset: int | None = None,
        vertical_offset: int | None = None,
        region_width: int | None = None,
        region_height: int | None = None,
        dependencyRectRegionGroupID: Any = None,
    ) -> None:
        self.trailing = b""
        self.groupID = groupID
        self.rect_region_flag = rect_region_flag
        self.reserved = reserved
        self.independent_idc = independent_idc
        self.full_picture = full_picture
        self.filtering_disabled = filtering_disabled
        self.has_dependency_list = has_dependency_list
        self.horizontal_offset = horizontal_offset
        self.vertical_offset = vertical_offset
        self.region_width = region_width
        self.region_height = region_height
        self.dependencyRectRegionGroupID = (
            None
            if dependencyRectRegionGroupID is None
            else _RectangularRegionGroupEntry_T0.table(dependencyRectRegionGroupID)
        )

    @property
    def dependency_rect_region_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.dependencyRectRegionGroupID is None
            else len(self.dependencyRectRegionGroupID)
        )

    def _read(self, r: Reader, /) -> None:
        self.independent_idc = None
        self.full_picture = None
        full_picture = 0
        self.filtering_disabled = None
        self.has_dependency_list = None
        has_dependency_list = 0
        self.horizontal_offset = None
        self.vertical_offset = None
        self.region_width = None
        self.region_height = None
        dependency_rect_region_count = 0
        self.dependencyRectRegionGroupID = None
        (self.groupID,) = r.run(_RectangularRegionGroupEntry_R0)
        rect_region_flag = r.bits("rect_region_flag", 1)
        self.rect_region_flag = rect_region_flag
        if not rect_region_flag:
            self.reserved = r.bits("reserved", 7)

        else:
            self.independent_idc = r.bits("independent_idc", 2)
            full_picture = r.bits("full_picture", 1)
            self.full_picture = full_picture
            self.filtering_disabled = r.bits("filtering_disabled", 1)
            has_dependency_list = r.bits("has_dependency_list", 1)
            self.has_dependency_list = has_dependency_list
            self.reserved = r.bits("reserved", 2)
            if not full_picture:
                self.horizontal_offset, self.vertical_offset = r.run(
                    _RectangularRegionGroupEntry_R1
                )

            self.region_width, self.region_height = r.run(
                _RectangularRegionGroupEntry_R2
            )
            if has_dependency_list:
                (dependency_rect_region_count,) = r.run(_RectangularRegionGroupEntry_R3)
                self.dependencyRectRegionGroupID = r.table(
                    "dependencyRectRegionGroupID",
                    _RectangularRegionGroupEntry_T0,
                    dependency_rect_region_count,
                )

    def _write(self, w: Writer, /) -> None:
        rect_region_flag = self.rect_region_flag
        full_picture = self.full_picture or 0
        has_dependency_list = self.has_dependency_list or 0
        dependency_rect_region_count = (
            0
            if self.dependencyRectRegionGroupID is None
            else len(self.dependencyRectRegionGroupID)
        )
        w.run(_RectangularRegionGroupEntry_R0, self.groupID)
        w.bits("rect_region_flag", self.rect_region_flag, 1)
        if not rect_region_flag:
            w.bits("reserved", self.reserved, 7)

        else:
            w.bits("independent_idc", self.independent_idc, 2)
            w.bits("full_picture", self.full_picture, 1)
            w.bits("filtering_disabled", self.filtering_disabled, 1)
            w.bits("has_dependency_list", self.has_dependency_list, 1)
            w.bits("reserved", self.reserved, 2)
            if not full_picture:
                w.run(
                    _RectangularRegionGroupEntry_R1,
                    self.horizontal_offset,
                    self.vertical_offset,
                )

            w.run(
                _RectangularRegionGroupEntry_R2, self.region_width, self.region_height
            )
            if has_dependency_list:
                w.run(_RectangularRegionGroupEntry_R3, dependency_rect_region_count)
                w.table(
                    "dependencyRectRegionGroupID",
                    _RectangularRegionGroupEntry_T0,
                    self.dependencyRectRegionGroupID,
                )
