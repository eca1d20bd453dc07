"""XmpUuidBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class XmpUuidBox(Box):
    """Metadata as an XMP packet.

    Vendor boxes, XMP::

        aligned(8) class XmpUuidBox extends Box('uuid') {
            unsigned int(8) xmp[];
        }

    Attributes:
        xmp: ``unsigned int(8) xmp[]``.
    """

    __slots__ = ("xmp",)

    fourcc: ClassVar[bytes] = (
        b"uuid\xbez\xcf\xcb\x97\xa9B\xe8\x9cq\x99\x94\x91\xe3\xaf\xac"
    )
    clause: ClassVar[str] = "Vendor boxes, XMP"
    _fields: ClassVar[tuple[str, ...]] = ("xmp",)

    xmp: bytes | memoryview

    def __init__(self, *, xmp: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.xmp = xmp

    def _read(self, r: Reader, /) -> None:
        self.xmp = r.tail("xmp")

    def _write(self, w: Writer, /) -> None:
        w.octets("xmp", self.xmp)
