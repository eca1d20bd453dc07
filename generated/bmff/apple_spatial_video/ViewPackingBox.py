"""ViewPackingBox of Apple HEVC Stereo Video.

Generated from the specification ``apple_spatial_video/stereo_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class ViewPackingBox(Box):
    """Describes how views are packed in a frame.

    Apple HEVC Stereo Video, View Packing::

        aligned(8) class ViewPackingBox extends Box('pack') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"pack"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, View Packing"
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
