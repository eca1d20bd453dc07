"""PhotoshopSetting2UuidBox of Vendor boxes.

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

_PhotoshopSetting2UuidBox_R0: Final = Run(">B", (("setting", 8),))


class PhotoshopSetting2UuidBox(Box):
    """A setting of the JPEG 2000 tool of Photoshop; its meaning is not published.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopSetting2UuidBox extends Box('uuid') {
            unsigned int(8) setting;
        }

    Attributes:
        setting: ``unsigned int(8)``.
    """

    __slots__ = ("setting",)

    fourcc: ClassVar[bytes] = b"uuidG\xc9,\xcc\xd1\xa1E\x81\xb9\x048\xbbTgq;"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("setting",)

    setting: int

    def __init__(self, *, setting: int = 0) -> None:
        Box.__init__(self)
        self.setting = setting

    def _read(self, r: Reader, /) -> None:
        (self.setting,) = r.run(_PhotoshopSetting2UuidBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PhotoshopSetting2UuidBox_R0, self.setting)
