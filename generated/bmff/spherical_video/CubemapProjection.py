"""CubemapProjection of Spherical Video V2 RFC.

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

_CubemapProjection_R0: Final = Run(
    ">III", (("version", 8), ("flags", 24)), (("layout", 32),), (("padding", 32),)
)


class CubemapProjection(FullBox):
    """Layout of a cube map.

    Spherical Video V2 RFC, Cubemap Projection Box::

        aligned(8) class CubemapProjection extends FullBox('cbmp', version = 0, flags = 0) {
            unsigned int(32) layout;
            unsigned int(32) padding;
        }

    Attributes:
        layout: ``unsigned int(32)``.
        padding: Pixels.
    """

    __slots__ = ("layout", "padding")

    fourcc: ClassVar[bytes] = b"cbmp"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Cubemap Projection Box"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "layout", "padding")

    layout: int
    padding: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, layout: int = 0, padding: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.layout = layout
        self.padding = padding

    def _read(self, r: Reader, /) -> None:
        bits_2, self.layout, self.padding = r.run(_CubemapProjection_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CubemapProjection_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.layout,
            self.padding,
        )
