"""AuxiliaryTracksBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class AuxiliaryTracksBox(Box):
    """A nested file with auxiliary tracks such as depth.

    Vendor boxes, Auxiliary tracks::

        aligned(8) class AuxiliaryTracksBox extends Box('axte') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"axte"
    clause: ClassVar[str] = "Vendor boxes, Auxiliary tracks"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
