"""ExifUuidBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class ExifUuidBox(Box):
    """Exif metadata as a TIFF structure, as written by JPEG 2000 tools.

    Vendor boxes, Exif in JPEG 2000::

        aligned(8) class ExifUuidBox extends Box('uuid') {
            unsigned int(8) tiff[];
        }

    Attributes:
        tiff: ``unsigned int(8) tiff[]``.
    """

    __slots__ = ("tiff",)

    fourcc: ClassVar[bytes] = b"uuidJpgTiffExif->JP2"
    clause: ClassVar[str] = "Vendor boxes, Exif in JPEG 2000"
    _fields: ClassVar[tuple[str, ...]] = ("tiff",)

    tiff: bytes | memoryview

    def __init__(self, *, tiff: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.tiff = tiff

    def _read(self, r: Reader, /) -> None:
        self.tiff = r.tail("tiff")

    def _write(self, w: Writer, /) -> None:
        w.octets("tiff", self.tiff)
