"""CanonPreviewBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CanonPreviewBox_R0: Final = Run(
    ">IHHHHI",
    (("reserved", 32),),
    (("pre_defined", 16),),
    (("width", 16),),
    (("height", 16),),
    (("pre_defined_2", 16),),
    (("jpeg_size", 32),),
)


class CanonPreviewBox(Box):
    """Preview image in JPEG.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonPreviewBox extends Box('PRVW') {
            unsigned int(32) reserved;
            unsigned int(16) pre_defined;
            unsigned int(16) width;
            unsigned int(16) height;
            unsigned int(16) pre_defined;
            unsigned int(32) jpeg_size;
            unsigned int(8) jpeg[];
        }

    Attributes:
        reserved: ``unsigned int(32)``.
        pre_defined: ``unsigned int(16)``.
        width: Pixels.
        height: Pixels.
        pre_defined_2: ``unsigned int(16)``.
        jpeg_size: ``unsigned int(32)``.
        jpeg: ``unsigned int(8) jpeg[]``.
    """

    __slots__ = (
        "height",
        "jpeg",
        "jpeg_size",
        "pre_defined",
        "pre_defined_2",
        "reserved",
        "width",
    )

    fourcc: ClassVar[bytes] = b"PRVW"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "pre_defined",
        "width",
        "height",
        "pre_defined_2",
        "jpeg_size",
        "jpeg",
    )

    reserved: int
    pre_defined: int
    width: int
    height: int
    pre_defined_2: int
    jpeg_size: int
    jpeg: bytes | memoryview

    def __init__(
        self,
        *,
        reserved: int = 0,
        pre_defined: int = 0,
        width: int = 0,
        height: int = 0,
        pre_defined_2: int = 0,
        jpeg_size: int = 0,
        jpeg: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.pre_defined = pre_defined
        self.width = width
        self.height = height
        self.pre_defined_2 = pre_defined_2
        self.jpeg_size = jpeg_size
        self.jpeg = jpeg

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.pre_defined,
            self.width,
            self.height,
            self.pre_defined_2,
            self.jpeg_size,
        ) = r.run(_CanonPreviewBox_R0)
        self.jpeg = r.tail("jpeg")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonPreviewBox_R0,
            self.reserved,
            self.pre_defined,
            self.width,
            self.height,
            self.pre_defined_2,
            self.jpeg_size,
        )
        w.octets("jpeg", self.jpeg)
