"""IPodVideoUuidBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_IPodVideoUuidBox_R0: Final = Run(">I", (("video_type", 32),))


class IPodVideoUuidBox(Box):
    """Marks video that an iPod can play.

    Vendor boxes, iPod video::

        aligned(8) class IPodVideoUuidBox extends Box('uuid') {
            unsigned int(32) video_type;
        }

    Attributes:
        video_type: ``unsigned int(32)``; None when left out.
    """

    __slots__ = ("video_type",)

    fourcc: ClassVar[bytes] = b"uuidkh@\xf2_$O\xc5\xba9\xa5\x1b\xcf\x03#\xf3"
    clause: ClassVar[str] = "Vendor boxes, iPod video"
    _fields: ClassVar[tuple[str, ...]] = ("video_type",)

    video_type: int | None

    def __init__(self, *, video_type: int | None = None) -> None:
        Box.__init__(self)
        self.video_type = video_type

    def _read(self, r: Reader, /) -> None:
        self.video_type = None
        if r.remaining() >= 4:
            (self.video_type,) = r.run(_IPodVideoUuidBox_R0)

    def _write(self, w: Writer, /) -> None:
        if self.video_type is not None:
            w.run(_IPodVideoUuidBox_R0, self.video_type)
