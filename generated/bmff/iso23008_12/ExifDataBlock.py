"""ExifDataBlock of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/derived_items``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso23008_12.ItemData import ItemData
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ExifDataBlock_R0: Final = Run(">I", (("exif_tiff_header_offset", 32),))


class ExifDataBlock(ItemData):
    """Exif metadata of an image.

    ISO/IEC 23008-12:2025, A.2.1::

        aligned(8) class ExifDataBlock extends ItemData('Exif') {
            unsigned int(32) exif_tiff_header_offset;
            unsigned int(8) exif_payload[];
        }

    Attributes:
        exif_tiff_header_offset: Bytes from here to the TIFF header.
        exif_payload: Exif data.
    """

    __slots__ = ("exif_payload", "exif_tiff_header_offset")

    fourcc: ClassVar[bytes] = b"Exif"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, A.2.1"
    _fields: ClassVar[tuple[str, ...]] = ("exif_tiff_header_offset", "exif_payload")

    exif_tiff_header_offset: int
    exif_payload: bytes | memoryview

    def __init__(
        self,
        *,
        exif_tiff_header_offset: int = 0,
        exif_payload: bytes | memoryview = b"",
    ) -> None:
        self.trailing = b""
        self.exif_tiff_header_offset = exif_tiff_header_offset
        self.exif_payload = exif_payload

    def _read(self, r: Reader, /) -> None:
        (self.exif_tiff_header_offset,) = r.run(_ExifDataBlock_R0)
        self.exif_payload = r.tail("exif_payload")

    def _write(self, w: Writer, /) -> None:
        w.run(_ExifDataBlock_R0, self.exif_tiff_header_offset)
        w.octets("exif_payload", self.exif_payload)
