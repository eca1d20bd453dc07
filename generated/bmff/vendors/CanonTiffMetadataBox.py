"""CanonTiffMetadataBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CanonTiffMetadataBox(Box):
    """Metadata as a TIFF structure: image, Exif, maker note and position.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonTiffMetadataBox extends Box('CMT1' or 'CMT2' or 'CMT3' or 'CMT4') {
            unsigned int(8) tiff[];
        }

    Attributes:
        tiff: ``unsigned int(8) tiff[]``.
    """

    __slots__ = ("tiff",)

    fourcc: ClassVar[bytes] = b"CMT1"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("tiff",)

    tiff: bytes | memoryview

    def __init__(self, type: str = "", *, tiff: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.tiff = tiff

    def _read(self, r: Reader, /) -> None:
        self.tiff = r.tail("tiff")

    def _write(self, w: Writer, /) -> None:
        w.octets("tiff", self.tiff)
