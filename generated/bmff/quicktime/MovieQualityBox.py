"""MovieQualityBox of QuickTime File Format.

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

_MovieQualityBox_R0: Final = Run(">I", (("quality", 32),))


class MovieQualityBox(Box):
    """Rank of the movie among those that fit.

    QuickTime File Format, Quality Atom::

        aligned(8) class MovieQualityBox extends Box('rmqu') {
            unsigned int(32) quality;
        }

    Attributes:
        quality: ``unsigned int(32)``.
    """

    __slots__ = ("quality",)

    fourcc: ClassVar[bytes] = b"rmqu"
    clause: ClassVar[str] = "QuickTime File Format, Quality Atom"
    _fields: ClassVar[tuple[str, ...]] = ("quality",)

    quality: int

    def __init__(self, *, quality: int = 0) -> None:
        Box.__init__(self)
        self.quality = quality

    def _read(self, r: Reader, /) -> None:
        (self.quality,) = r.run(_MovieQualityBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_MovieQualityBox_R0, self.quality)
