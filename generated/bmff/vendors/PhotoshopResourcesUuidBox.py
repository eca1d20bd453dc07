"""PhotoshopResourcesUuidBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class PhotoshopResourcesUuidBox(Box):
    """Image resources of Photoshop.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopResourcesUuidBox extends Box('uuid') {
            unsigned int(8) resources[];
        }

    Attributes:
        resources: ``unsigned int(8) resources[]``.
    """

    __slots__ = ("resources",)

    fourcc: ClassVar[bytes] = b"uuid,L\x01\x00\x85\x04@\xb9\xa0>V!H\xd6\xdf\xeb"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("resources",)

    resources: bytes | memoryview

    def __init__(self, *, resources: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.resources = resources

    def _read(self, r: Reader, /) -> None:
        self.resources = r.tail("resources")

    def _write(self, w: Writer, /) -> None:
        w.octets("resources", self.resources)
