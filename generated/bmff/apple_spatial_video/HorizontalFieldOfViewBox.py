"""HorizontalFieldOfViewBox of Apple HEVC Stereo Video.

Generated from the specification ``apple_spatial_video/stereo_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_HorizontalFieldOfViewBox_R0: Final = Run(">I", (("field_of_view", 32),))


class HorizontalFieldOfViewBox(Box):
    """Field of view of the camera.

    Apple HEVC Stereo Video, Horizontal Field of View::

        aligned(8) class HorizontalFieldOfViewBox extends Box('hfov') {
            unsigned int(32) field_of_view;
        }

    Attributes:
        field_of_view: Thousandths of a degree.
    """

    __slots__ = ("field_of_view",)

    fourcc: ClassVar[bytes] = b"hfov"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Horizontal Field of View"
    _fields: ClassVar[tuple[str, ...]] = ("field_of_view",)

    field_of_view: int

    def __init__(self, *, field_of_view: int = 0) -> None:
        Box.__init__(self)
        self.field_of_view = field_of_view

    def _read(self, r: Reader, /) -> None:
        (self.field_of_view,) = r.run(_HorizontalFieldOfViewBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_HorizontalFieldOfViewBox_R0, self.field_of_view)
