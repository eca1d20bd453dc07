"""ClippingRegionBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ClippingRegionBox_R0: Final = Run(
    ">H4h", (("region_size", 16),), (("region_boundary_box", 64),)
)


class ClippingRegionBox(Box):
    """A QuickDraw region.

    QuickTime File Format, Clipping Region Atom::

        aligned(8) class ClippingRegionBox extends Box('crgn') {
            unsigned int(16) region_size;
            signed int(16) region_boundary_box[4];
            unsigned int(8) clipping_region_data[];
        }

    Attributes:
        region_size: Bytes, 10 for a rectangle.
        region_boundary_box: Top, left, bottom, right.
        clipping_region_data: ``unsigned int(8) clipping_region_data[]``.
    """

    __slots__ = ("clipping_region_data", "region_boundary_box", "region_size")

    fourcc: ClassVar[bytes] = b"crgn"
    clause: ClassVar[str] = "QuickTime File Format, Clipping Region Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "region_size",
        "region_boundary_box",
        "clipping_region_data",
    )

    region_size: int
    region_boundary_box: tuple[int, ...]
    clipping_region_data: bytes | memoryview

    def __init__(
        self,
        *,
        region_size: int = 0,
        region_boundary_box: tuple[int, ...] = (0, 0, 0, 0),
        clipping_region_data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.region_size = region_size
        self.region_boundary_box = region_boundary_box
        self.clipping_region_data = clipping_region_data

    def _read(self, r: Reader, /) -> None:
        self.region_size, v0, v1, v2, v3 = r.run(_ClippingRegionBox_R0)
        self.region_boundary_box = (v0, v1, v2, v3)
        self.clipping_region_data = r.tail("clipping_region_data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ClippingRegionBox_R0,
            self.region_size,
            *w.vector("region_boundary_box", self.region_boundary_box, 4),
        )
        w.octets("clipping_region_data", self.clipping_region_data)
