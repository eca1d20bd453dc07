"""PhotoshopSetting4UuidBox of Vendor boxes.

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

_PhotoshopSetting4UuidBox_R0: Final = Run(">I", (("setting", 32),))


class PhotoshopSetting4UuidBox(Box):
    """A setting of the JPEG 2000 tool of Photoshop; its meaning is not published.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopSetting4UuidBox extends Box('uuid') {
            unsigned int(32) setting;
        }

    Attributes:
        setting: ``unsigned int(32)``.
    """

    __slots__ = ("setting",)

    fourcc: ClassVar[bytes] = (
        b"uuid\xd7\xc8\xc5\xef\x95\x1fC\xb2\x87W\x04%\x00\xf58\xe8"
    )
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("setting",)

    setting: int

    def __init__(self, *, setting: int = 0) -> None:
        Box.__init__(self)
        self.setting = setting

    def _read(self, r: Reader, /) -> None:
        (self.setting,) = r.run(_PhotoshopSetting4UuidBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PhotoshopSetting4UuidBox_R0, self.setting)
