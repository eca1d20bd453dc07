"""ImageSpatialExtentsProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ImageSpatialExtentsProperty_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("image_width", 32),),
    (("image_height", 32),),
)


class ImageSpatialExtentsProperty(ItemFullProperty):
    """Width and height of an image.

    ISO/IEC 23008-12:2025, 6.5.3::

        aligned(8) class ImageSpatialExtentsProperty extends ItemFullProperty('ispe', version = 0, flags = 0) {
            unsigned int(32) image_width;
            unsigned int(32) image_height;
        }

    Attributes:
        image_width: Pixels.
        image_height: Pixels.
    """

    __slots__ = ("image_height", "image_width")

    fourcc: ClassVar[bytes] = b"ispe"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "image_width",
        "image_height",
    )

    image_width: int
    image_height: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        image_width: int = 0,
        image_height: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.image_width = image_width
        self.image_height = image_height

    def _read(self, r: Reader, /) -> None:
        bits_2, self.image_width, self.image_height = r.run(
            _ImageSpatialExtentsProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ImageSpatialExtentsProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.image_width,
            self.image_height,
        )
