"""PhotoshopIptcUuidBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class PhotoshopIptcUuidBox(Box):
    """IPTC metadata as written by Photoshop.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopIptcUuidBox extends Box('uuid') {
            unsigned int(8) iptc[];
        }

    Attributes:
        iptc: ``unsigned int(8) iptc[]``.
    """

    __slots__ = ("iptc",)

    fourcc: ClassVar[bytes] = b"uuid\t\xa1N\x97\xc0\xb4B\xe0\xbe\xbf6\xdfo\x0c\xe3o"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("iptc",)

    iptc: bytes | memoryview

    def __init__(self, *, iptc: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.iptc = iptc

    def _read(self, r: Reader, /) -> None:
        self.iptc = r.tail("iptc")

    def _write(self, w: Writer, /) -> None:
        w.octets("iptc", self.iptc)
