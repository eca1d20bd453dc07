"""RectRegionBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_RectRegionBox_R0: Final = Run(
    ">HB", (("base_region_tierID", 16),), (("dynamic_rect", 1), ("reserved", 7))
)
_RectRegionBox_R1: Final = Run(
    ">HHHH",
    (("horizontal_offset", 16),),
    (("vertical_offset", 16),),
    (("region_width", 16),),
    (("region_height", 16),),
)


class RectRegionBox(Box):
    """The rectangle that a tier shows of its base tier.

    ISO/IEC 14496-15:2024, B.3.7::

        class RectRegionBox extends Box('rrgn') {
            unsigned int(16) base_region_tierID;
            unsigned int(1) dynamic_rect;
            bit(7) reserved = 0;
            if (dynamic_rect == 0) {
                unsigned int(16) horizontal_offset;
                unsigned int(16) vertical_offset;
                unsigned int(16) region_width;
                unsigned int(16) region_height;
            }
        }

    Attributes:
        base_region_tierID: ``unsigned int(16)``.
        dynamic_rect: 1: the rectangle changes over time and is not given.
        reserved: ``bit(7)``.
        horizontal_offset: Luma samples; None when left out.
        vertical_offset: Luma samples; None when left out.
        region_width: Luma samples; None when left out.
        region_height: Luma samples; None when left out.
    """

    __slots__ = (
        "base_region_tierID",
        "dynamic_rect",
        "horizontal_offset",
        "region_height",
        "region_width",
        "reserved",
        "vertical_offset",
    )

    fourcc: ClassVar[bytes] = b"rrgn"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "base_region_tierID",
        "dynamic_rect",
        "reserved",
        "horizontal_offset",
        "vertical_offset",
        "region_width",
        "region_height",
    )

    base_region_tierID: int
    dynamic_rect: int
    reserved: int
    horizontal_offset: int | None
    vertical_offset: int | None
    region_width: int | None
    region_height: int | None

    def __init__(
        self,
        *,
        base_region_tierID: int = 0,
        dynamic_rect: int = 0,
        reserved: int = 0,
        horizontal_offset: int | None = None,
        vertical_offset: int | None = None,
        region_width: int | None = None,
        region_height: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.base_region_tierID = base_region_tierID
        self.dynamic_rect = dynamic_rect
        self.reserved = reserved
        self.horizontal_offset = horizontal_offset
        self.vertical_offset = vertical_offset
        self.region_width = region_width
        self.region_height = region_height

    def _read(self, r: Reader, /) -> None:
        self.horizontal_offset = None
        self.vertical_offset = None
        self.region_width = None
        self.region_height = None
        self.base_region_tierID, bits_2 = r.run(_RectRegionBox_R0)
        dynamic_rect = bits_2 >> 7
        self.dynamic_rect = dynamic_rect
        self.reserved = bits_2 & 0x7F
        if dynamic_rect == 0:
            (
                self.horizontal_offset,
                self.vertical_offset,
                self.region_width,
                self.region_height,
            ) = r.run(_RectRegionBox_R1)

    def _write(self, w: Writer, /) -> None:
        dynamic_rect = self.dynamic_rect
        w.run(
            _RectRegionBox_R0,
            self.base_region_tierID,
            w.pack(
                ("dynamic_rect", self.dynamic_rect, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
        )
        if dynamic_rect == 0:
            w.run(
                _RectRegionBox_R1,
                self.horizontal_offset,
                self.vertical_offset,
                self.region_width,
                self.region_height,
            )
