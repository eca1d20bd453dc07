"""GammaLevelBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_GammaLevelBox_R0: Final = Run(">I", (("gamma_level", 32),))


class GammaLevelBox(Box):
    """Gamma at which the image was captured.

    QuickTime File Format, Video Sample Description Extensions::

        aligned(8) class GammaLevelBox extends Box('gama') {
            unsigned int(32) gamma_level;
        }

    Attributes:
        gamma_level: 16.16 fixed point.
    """

    __slots__ = ("gamma_level",)

    fourcc: ClassVar[bytes] = b"gama"
    clause: ClassVar[str] = "QuickTime File Format, Video Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("gamma_level",)

    gamma_level: int

    def __init__(self, *, gamma_level: int = 0) -> None:
        Box.__init__(self)
        self.gamma_level = gamma_level

    def _read(self, r: Reader, /) -> None:
        (self.gamma_level,) = r.run(_GammaLevelBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_GammaLevelBox_R0, self.gamma_level)
