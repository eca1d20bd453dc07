"""CanonThumbnailBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CanonThumbnailBox_R0: Final = Run(
    ">IHHI",
    (("version", 8), ("flags", 24)),
    (("width", 16),),
    (("height", 16),),
    (("jpeg_size", 32),),
)


class CanonThumbnailBox(FullBox):
    """Thumbnail in JPEG.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonThumbnailBox extends FullBox('THMB', version, flags) {
            unsigned int(16) width;
            unsigned int(16) height;
            unsigned int(32) jpeg_size;
            unsigned int(8) jpeg[];
        }

    Attributes:
        width: Pixels.
        height: Pixels.
        jpeg_size: ``unsigned int(32)``.
        jpeg: ``unsigned int(8) jpeg[]``.
    """

    __slots__ = ("height", "jpeg", "jpeg_size", "width")

    fourcc: ClassVar[bytes] = b"THMB"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "width",
        "height",
        "jpeg_size",
        "jpeg",
    )

    width: int
    height: int
    jpeg_size: int
    jpeg: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        width: int = 0,
        height: int = 0,
        jpeg_size: int = 0,
        jpeg: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.width = width
        self.height = height
        self.jpeg_size = jpeg_size
        self.jpeg = jpeg

    def _read(self, r: Reader, /) -> None:
        bits_2, self.width, self.height, self.jpeg_size = r.run(_CanonThumbnailBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.jpeg = r.tail("jpeg")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonThumbnailBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.width,
            self.height,
            self.jpeg_size,
        )
        w.octets("jpeg", self.jpeg)
