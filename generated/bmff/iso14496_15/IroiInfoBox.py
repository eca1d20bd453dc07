"""IroiInfoBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_IroiInfoBox_R0: Final = Run(">B", (("iroi_type", 2), ("reserved", 6)))
_IroiInfoBox_R1: Final = Run(
    ">BB", (("grid_roi_mb_width", 8),), (("grid_roi_mb_height", 8),)
)
_IroiInfoBox_R2: Final = Run(">BH", (("num_roi", 24),))
_IroiInfoBox_T0: Final = Layout(
    Part(32, (("top_left_mb", 32, False),)),
    Part(8, (("roi_mb_width", 8, False),)),
    Part(8, (("roi_mb_height", 8, False),)),
)


class IroiInfoBox(Box):
    """A region of interest: a grid of equal regions or a list of rectangles.

    ISO/IEC 14496-15:2024, 6.6.2.2::

        class IroiInfoBox extends Box('iroi') {
            unsigned int(2) iroi_type;
            bit(6) reserved = 0;
            if (iroi_type == 0) {
                unsigned int(8) grid_roi_mb_width;
                unsigned int(8) grid_roi_mb_height;
            } else if (iroi_type == 1) {
                unsigned int(24) num_roi;
                for (int i = 1; i <= num_roi; i++) {
                    unsigned int(32) top_left_mb;
                    unsigned int(8) roi_mb_width;
                    unsigned int(8) roi_mb_height;
                }
            }
        }

    Attributes:
        iroi_type: 0: a grid, 1: a list.
        reserved: ``bit(6)``.
        grid_roi_mb_width: Macroblocks; None when left out.
        grid_roi_mb_height: Macroblocks; None when left out.
        num_roi: ``unsigned int(24)``; None when left out.
        rois: Rows of top_left_mb, roi_mb_width, roi_mb_height; None when left out.
    """

    __slots__ = (
        "grid_roi_mb_height",
        "grid_roi_mb_width",
        "iroi_type",
        "reserved",
        "rois",
    )

    fourcc: ClassVar[bytes] = b"iroi"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.6.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "iroi_type",
        "reserved",
        "grid_roi_mb_width",
        "grid_roi_mb_height",
        "num_roi",
        "rois",
    )

    iroi_type: int
    reserved: int
    grid_roi_mb_width: int | None
    grid_roi_mb_height: int | None
    rois: Table | None

    def __init__(
        self,
        *,
        iroi_type: int = 0,
        reserved: int = 0,
        grid_roi_mb_width: int | None = None,
        grid_roi_mb_height: int | None = None,
        rois: Any = None,
    ) -> None:
        Box.__init__(self)
        self.iroi_type = iroi_type
        self.reserved = reserved
        self.grid_roi_mb_width = grid_roi_mb_width
        self.grid_roi_mb_height = grid_roi_mb_height
        self.rois = None if rois is None else _IroiInfoBox_T0.table(rois)

    @property
    def num_roi(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.rois is None else len(self.rois)

    @property
    def top_left_mb(self) -> Table | None:
        """Address of the first macroblock. A view of ``rois``. None when the syntax leaves it out."""
        return column(self.rois, "top_left_mb")

    @property
    def roi_mb_width(self) -> Table | None:
        """Macroblocks. A view of ``rois``. None when the syntax leaves it out."""
        return column(self.rois, "roi_mb_width")

    @property
    def roi_mb_height(self) -> Table | None:
        """Macroblocks. A view of ``rois``. None when the syntax leaves it out."""
        return column(self.rois, "roi_mb_height")

    def _read(self, r: Reader, /) -> None:
        self.grid_roi_mb_width = None
        self.grid_roi_mb_height = None
        num_roi = 0
        self.rois = None
        (bits_2,) = r.run(_IroiInfoBox_R0)
        iroi_type = bits_2 >> 6
        self.iroi_type = iroi_type
        self.reserved = bits_2 & 0x3F
        if iroi_type == 0:
            self.grid_roi_mb_width, self.grid_roi_mb_height = r.run(_IroiInfoBox_R1)

        else:
            if iroi_type == 1:
                bits_4, bits_5 = r.run(_IroiInfoBox_R2)
                bits_3 = (bits_4 << 16) | bits_5
                num_roi = bits_3
                self.rois = r.table("rois", _IroiInfoBox_T0, num_roi)

    def _write(self, w: Writer, /) -> None:
        iroi_type = self.iroi_type
        num_roi = 0 if self.rois is None else len(self.rois)
        w.run(
            _IroiInfoBox_R0,
            w.pack(
                ("iroi_type", self.iroi_type, 2, False),
                ("reserved", self.reserved, 6, False),
            ),
        )
        if iroi_type == 0:
            w.run(_IroiInfoBox_R1, self.grid_roi_mb_width, self.grid_roi_mb_height)

        else:
            if iroi_type == 1:
                bits = w.pack(("num_roi", num_roi, 24, False))
                w.run(_IroiInfoBox_R2, (bits >> 16) & 0xFF, (bits) & 0xFFFF)
                w.table("rois", _IroiInfoBox_T0, self.rois)
