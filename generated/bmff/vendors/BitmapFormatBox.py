"""BitmapFormatBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class BitmapFormatBox(Box):
    """A BITMAPINFOHEADER structure, little endian.

    Vendor boxes, Windows Media::

        aligned(8) class BitmapFormatBox extends Box('strf') {
            unsigned int(8) bitmap_format[];
        }

    Attributes:
        bitmap_format: ``unsigned int(8) bitmap_format[]``.
    """

    __slots__ = ("bitmap_format",)

    fourcc: ClassVar[bytes] = b"strf"
    clause: ClassVar[str] = "Vendor boxes, Windows Media"
    _fields: ClassVar[tuple[str, ...]] = ("bitmap_format",)

    bitmap_format: bytes | memoryview

    def __init__(self, *, bitmap_format: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.bitmap_format = bitmap_format

    def _read(self, r: Reader, /) -> None:
        self.bitmap_format = r.tail("bitmap_format")

    def _write(self, w: Writer, /) -> None:
        w.octets("bitmap_format", self.bitmap_format)
