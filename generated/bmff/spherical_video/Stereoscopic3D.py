"""Stereoscopic3D of Spherical Video V2 RFC.

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

_Stereoscopic3D_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("stereo_mode", 8),)
)


class Stereoscopic3D(FullBox):
    """How the two views are arranged in a frame.

    Spherical Video V2 RFC, Stereoscopic 3D Video Box::

        aligned(8) class Stereoscopic3D extends FullBox('st3d', version = 0, flags = 0) {
            unsigned int(8) stereo_mode;
        }

    Attributes:
        stereo_mode: 0 mono, 1 top-bottom, 2 left-right, 3 mesh, 4 right-left.
    """

    __slots__ = ("stereo_mode",)

    fourcc: ClassVar[bytes] = b"st3d"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Stereoscopic 3D Video Box"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "stereo_mode")

    stereo_mode: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, stereo_mode: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.stereo_mode = stereo_mode

    def _read(self, r: Reader, /) -> None:
        bits_2, self.stereo_mode = r.run(_Stereoscopic3D_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _Stereoscopic3D_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.stereo_mode,
        )
