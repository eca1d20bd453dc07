"""PixelAspectRatioBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PixelAspectRatioBox_R0: Final = Run(">II", (("hSpacing", 32),), (("vSpacing", 32),))


class PixelAspectRatioBox(Box):
    """Shape of the pixels.

    ISO/IEC 14496-12:2022, 12.1.4::

        class PixelAspectRatioBox extends Box('pasp') {
            unsigned int(32) hSpacing;
            unsigned int(32) vSpacing;
        }

    Attributes:
        hSpacing: Relative width of a pixel.
        vSpacing: Relative height of a pixel.
    """

    __slots__ = ("hSpacing", "vSpacing")

    fourcc: ClassVar[bytes] = b"pasp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("hSpacing", "vSpacing")

    hSpacing: int
    vSpacing: int

    def __init__(self, *, hSpacing: int = 0, vSpacing: int = 0) -> None:
        Box.__init__(self)
        self.hSpacing = hSpacing
        self.vSpacing = vSpacing

    def _read(self, r: Reader, /) -> None:
        self.hSpacing, self.vSpacing = r.run(_PixelAspectRatioBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PixelAspectRatioBox_R0, self.hSpacing, self.vSpacing)
