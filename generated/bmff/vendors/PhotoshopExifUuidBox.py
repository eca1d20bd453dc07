"""PhotoshopExifUuidBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class PhotoshopExifUuidBox(Box):
    """Exif metadata as a TIFF structure, as written by Photoshop.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopExifUuidBox extends Box('uuid') {
            unsigned int(8) tiff[];
        }

    Attributes:
        tiff: ``unsigned int(8) tiff[]``.
    """

    __slots__ = ("tiff",)

    fourcc: ClassVar[bytes] = b"uuid\x057\xcd\xab\x9d\x0cD1\xa7*\xfaV\x1f*\x11>"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("tiff",)

    tiff: bytes | memoryview

    def __init__(self, *, tiff: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.tiff = tiff

    def _read(self, r: Reader, /) -> None:
        self.tiff = r.tail("tiff")

    def _write(self, w: Writer, /) -> None:
        w.octets("tiff", self.tiff)
