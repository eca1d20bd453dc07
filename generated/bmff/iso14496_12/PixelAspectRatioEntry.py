"""PixelAspectRatioEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PixelAspectRatioEntry_R0: Final = Run(">II", (("hSpacing", 32),), (("vSpacing", 32),))


class PixelAspectRatioEntry(VisualSampleGroupEntry):
    """Pixel aspect ratio of the samples.

    ISO/IEC 14496-12:2022, 10.9::

        class PixelAspectRatioEntry() extends VisualSampleGroupEntry('pasr') {
            unsigned int(32) hSpacing;
            unsigned int(32) vSpacing;
        }

    Attributes:
        hSpacing: Relative width of a pixel.
        vSpacing: Relative height of a pixel.
    """

    __slots__ = ("hSpacing", "vSpacing")

    fourcc: ClassVar[bytes] = b"pasr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.9"
    _fields: ClassVar[tuple[str, ...]] = ("hSpacing", "vSpacing")

    hSpacing: int
    vSpacing: int

    def __init__(self, *, hSpacing: int = 0, vSpacing: int = 0) -> None:
        self.trailing = b""
        self.hSpacing = hSpacing
        self.vSpacing = vSpacing

    def _read(self, r: Reader, /) -> None:
        self.hSpacing, self.vSpacing = r.run(_PixelAspectRatioEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PixelAspectRatioEntry_R0, self.hSpacing, self.vSpacing)
