"""GeoTiffUuidBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class GeoTiffUuidBox(Box):
    """GeoTIFF metadata of an image.

    Vendor boxes, GeoJP2::

        aligned(8) class GeoTiffUuidBox extends Box('uuid') {
            unsigned int(8) tiff[];
        }

    Attributes:
        tiff: ``unsigned int(8) tiff[]``.
    """

    __slots__ = ("tiff",)

    fourcc: ClassVar[bytes] = (
        b"uuid\xb1K\xf8\xbd\x08=KC\xa5\xae\x8c\xd7\xd5\xa6\xce\x03"
    )
    clause: ClassVar[str] = "Vendor boxes, GeoJP2"
    _fields: ClassVar[tuple[str, ...]] = ("tiff",)

    tiff: bytes | memoryview

    def __init__(self, *, tiff: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.tiff = tiff

    def _read(self, r: Reader, /) -> None:
        self.tiff = r.tail("tiff")

    def _write(self, w: Writer, /) -> None:
        w.octets("tiff", self.tiff)
