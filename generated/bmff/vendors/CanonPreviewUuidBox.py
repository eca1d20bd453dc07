"""CanonPreviewUuidBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_CanonPreviewUuidBox_R0: Final = Run(
    ">II", (("reserved", 32),), (("preview_count", 32),)
)


class CanonPreviewUuidBox(Box):
    """Holds a preview image.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonPreviewUuidBox extends Box('uuid') {
            unsigned int(32) reserved;
            unsigned int(32) preview_count;
            Box previews[];
        }

    Attributes:
        reserved: ``unsigned int(32)``.
        preview_count: ``unsigned int(32)``.
    """

    __slots__ = ("children", "preview_count", "reserved")

    fourcc: ClassVar[bytes] = b"uuid\xea\xf4+^\x1c\x98K\x88\xb9\xfb\xb7\xdc@nM\x16"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "preview_count")

    _container: ClassVar[bool] = True

    reserved: int
    preview_count: int
    children: list[Box]

    def __init__(
        self, *, reserved: int = 0, preview_count: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.preview_count = preview_count
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.preview_count = r.run(_CanonPreviewUuidBox_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(_CanonPreviewUuidBox_R0, self.reserved, self.preview_count)
        w.boxes(self.children)
