"""EquirectangularProjection of Spherical Video V2 RFC.

Generated from the specification ``spherical_video/spherical_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_EquirectangularProjection_R0: Final = Run(
    ">IIIII",
    (("version", 8), ("flags", 24)),
    (("projection_bounds_top", 32),),
    (("projection_bounds_bottom", 32),),
    (("projection_bounds_left", 32),),
    (("projection_bounds_right", 32),),
)


class EquirectangularProjection(FullBox):
    """Part of the sphere an equirectangular frame covers.

    Spherical Video V2 RFC, Equirectangular Projection Box::

        aligned(8) class EquirectangularProjection extends FullBox('equi', version = 0, flags = 0) {
            unsigned int(32) projection_bounds_top;
            unsigned int(32) projection_bounds_bottom;
            unsigned int(32) projection_bounds_left;
            unsigned int(32) projection_bounds_right;
        }

    Attributes:
        projection_bounds_top: 0.32 fixed point.
        projection_bounds_bottom: 0.32 fixed point.
        projection_bounds_left: 0.32 fixed point.
        projection_bounds_right: 0.32 fixed point.
    """

    __slots__ = (
        "projection_bounds_bottom",
        "projection_bounds_left",
        "projection_bounds_right",
        "projection_bounds_top",
    )

    fourcc: ClassVar[bytes] = b"equi"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Equirectangular Projection Box"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "projection_bounds_top",
        "projection_bounds_bottom",
        "projection_bounds_left",
        "projection_bounds_right",
    )

    projection_bounds_top: int
    projection_bounds_bottom: int
    projection_bounds_left: int
    projection_bounds_right: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        projection_bounds_top: int = 0,
        projection_bounds_bottom: int = 0,
        projection_bounds_left: int = 0,
        projection_bounds_right: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.projection_bounds_top = projection_bounds_top
        self.projection_bounds_bottom = projection_bounds_bottom
        self.projection_bounds_left = projection_bounds_left
        self.projection_bounds_right = projection_bounds_right

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.projection_bounds_top,
            self.projection_bounds_bottom,
            self.projection_bounds_left,
            self.projection_bounds_right,
        ) = r.run(_EquirectangularProjection_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _EquirectangularProjection_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.projection_bounds_top,
            self.projection_bounds_bottom,
            self.projection_bounds_left,
            self.projection_bounds_right,
        )
