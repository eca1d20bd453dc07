"""MVDDepthResolutionBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvcd``. Do not edit: change the specification and
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

_MVDDepthResolutionBox_R0: Final = Run(
    ">HH", (("depth_width", 16),), (("depth_height", 16),)
)
_MVDDepthResolutionBox_R1: Final = Run(">H", (("depth_hor_mult_minus1", 16),))
_MVDDepthResolutionBox_R2: Final = Run(">H", (("depth_ver_mult_minus1", 16),))
_MVDDepthResolutionBox_R3: Final = Run(
    ">B", (("depth_hor_rsh", 4), ("depth_ver_rsh", 4))
)
_MVDDepthResolutionBox_R4: Final = Run(">H", (("grid_pos_num_views", 16),))
_MVDDepthResolutionBox_T0: Final = Layout(
    Part(16, (("reserved", 6, False), ("grid_pos_view_id", 10, False))),
    Part(16, (("grid_pos_x", 16, True),)),
    Part(16, (("grid_pos_y", 16, True),)),
)


class MVDDepthResolutionBox(Box):
    """Size of the depth pictures and, as one optional group, their place on the texture's grid.

    ISO/IEC 14496-15:2024, 7.6.6.2::

        class MVDDepthResolutionBox extends Box('3dpr') {
            unsigned int(16) depth_width;
            unsigned int(16) depth_height;
            unsigned int(16) depth_hor_mult_minus1;
            unsigned int(16) depth_ver_mult_minus1;
            unsigned int(4) depth_hor_rsh;
            unsigned int(4) depth_ver_rsh;
            unsigned int(16) grid_pos_num_views;
            for (i = 0; i < grid_pos_num_views; i++) {
                bit(6) reserved = 0;
                unsigned int(10) grid_pos_view_id[i];
                signed int(16) grid_pos_x[i];
                signed int(16) grid_pos_y[i];
            }
        }

    Attributes:
        depth_width: Samples.
        depth_height: Samples.
        depth_hor_mult_minus1: ``unsigned int(16)``; None when left out.
        depth_ver_mult_minus1: ``unsigned int(16)``; None when left out.
        depth_hor_rsh: ``unsigned int(4)``; None when left out.
        depth_ver_rsh: ``unsigned int(4)``; None when left out.
        grid_pos_num_views: ``unsigned int(16)``; None when left out.
        grid_positions: Rows of reserved, grid_pos_view_id, grid_pos_x, grid_pos_y; None
            when left out.
    """

    __slots__ = (
        "depth_height",
        "depth_hor_mult_minus1",
        "depth_hor_rsh",
        "depth_ver_mult_minus1",
        "depth_ver_rsh",
        "depth_width",
        "grid_positions",
    )

    fourcc: ClassVar[bytes] = b"3dpr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "depth_width",
        "depth_height",
        "depth_hor_mult_minus1",
        "depth_ver_mult_minus1",
        "depth_hor_rsh",
        "depth_ver_rsh",
        "grid_pos_num_views",
        "grid_positions",
    )

    depth_width: int
    depth_height: int
    depth_hor_mult_minus1: int | None
    depth_ver_mult_minus1: int | None
    depth_hor_rsh: int | None
    depth_ver_rsh: int | None
    grid_positions: Table | None

    def __init__(
        self,
        *,
        depth_width: int = 0,
        depth_height: int = 0,
        depth_hor_mult_minus1: int | None = None,
        depth_ver_mult_minus1: int | None = None,
        depth_hor_rsh: int | None = None,
        depth_ver_rsh: int | None = None,
        grid_positions: Any = None,
    ) -> None:
        Box.__init__(self)
        self.depth_width = depth_width
        self.depth_height = depth_height
        self.depth_hor_mult_minus1 = depth_hor_mult_minus1
        self.depth_ver_mult_minus1 = depth_ver_mult_minus1
        self.depth_hor_rsh = depth_hor_rsh
        self.depth_ver_rsh = depth_ver_rsh
        self.grid_positions = (
            None
            if grid_positions is None
            else _MVDDepthResolutionBox_T0.table(grid_positions)
        )

    @property
    def grid_pos_num_views(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.grid_positions is None else len(self.grid_positions)

    @property
    def reserved(self) -> Table | None:
        """The column ``reserved``. A view of ``grid_positions``. None when the syntax leaves it out."""
        return column(self.grid_positions, "reserved")

    @property
    def grid_pos_view_id(self) -> Table | None:
        """The column ``grid_pos_view_id``. A view of ``grid_positions``. None when the syntax leaves it out."""
        return column(self.grid_positions, "grid_pos_view_id")

    @property
    def grid_pos_x(self) -> Table | None:
        """The column ``grid_pos_x``. A view of ``grid_positions``. None when the syntax leaves it out."""
        return column(self.grid_positions, "grid_pos_x")

    @property
    def grid_pos_y(self) -> Table | None:
        """The column ``grid_pos_y``. A view of ``grid_positions``. None when the syntax leaves it out."""
        return column(self.grid_positions, "grid_pos_y")

    def _read(self, r: Reader, /) -> None:
        self.depth_hor_mult_minus1 = None
        self.depth_ver_mult_minus1 = None
        self.depth_hor_rsh = None
        self.depth_ver_rsh = None
        grid_pos_num_views = 0
        self.grid_positions = None
        self.depth_width, self.depth_height = r.run(_MVDDepthResolutionBox_R0)
        if r.remaining() >= 2:
            (self.depth_hor_mult_minus1,) = r.run(_MVDDepthResolutionBox_R1)

        if r.remaining() >= 2:
            (self.depth_ver_mult_minus1,) = r.run(_MVDDepthResolutionBox_R2)

        if r.remaining() > 0:
            (bits_2,) = r.run(_MVDDepthResolutionBox_R3)
            self.depth_hor_rsh = bits_2 >> 4
            self.depth_ver_rsh = bits_2 & 0xF

        if r.remaining() >= 2:
            (grid_pos_num_views,) = r.run(_MVDDepthResolutionBox_R4)
            self.grid_positions = r.table(
                "grid_positions", _MVDDepthResolutionBox_T0, grid_pos_num_views
            )

    def _write(self, w: Writer, /) -> None:
        grid_pos_num_views = (
            0 if self.grid_positions is None else len(self.grid_positions)
        )
        w.run(_MVDDepthResolutionBox_R0, self.depth_width, self.depth_height)
        if self.depth_hor_mult_minus1 is not None:
            w.run(_MVDDepthResolutionBox_R1, self.depth_hor_mult_minus1)

        if self.depth_ver_mult_minus1 is not None:
            w.run(_MVDDepthResolutionBox_R2, self.depth_ver_mult_minus1)

        if self.depth_hor_rsh is not None:
            w.run(
                _MVDDepthResolutionBox_R3,
                w.pack(
                    ("depth_hor_rsh", self.depth_hor_rsh, 4, False),
                    ("depth_ver_rsh", self.depth_ver_rsh, 4, False),
                ),
            )

        if self.grid_positions is not None:
            w.run(_MVDDepthResolutionBox_R4, grid_pos_num_views)
            w.table("grid_positions", _MVDDepthResolutionBox_T0, self.grid_positions)
