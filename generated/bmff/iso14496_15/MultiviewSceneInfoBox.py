"""MultiviewSceneInfoBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MultiviewSceneInfoBox_R0: Final = Run(">B", (("max_disparity", 8),))


class MultiviewSceneInfoBox(Box):
    """The greatest disparity between neighbouring output views, in luma samples.

    ISO/IEC 14496-15:2024, 7.8.6.2::

        class MultiviewSceneInfoBox extends Box('vwdi') {
            unsigned int(8) max_disparity;
        }

    Attributes:
        max_disparity: ``unsigned int(8)``.
    """

    __slots__ = ("max_disparity",)

    fourcc: ClassVar[bytes] = b"vwdi"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.6.2"
    _fields: ClassVar[tuple[str, ...]] = ("max_disparity",)

    max_disparity: int

    def __init__(self, *, max_disparity: int = 0) -> None:
        Box.__init__(self)
        self.max_disparity = max_disparity

    def _read(self, r: Reader, /) -> None:
        (self.max_disparity,) = r.run(_MultiviewSceneInfoBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_MultiviewSceneInfoBox_R0, self.max_disparity)
