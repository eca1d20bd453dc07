"""GoProFirmwareBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class GoProFirmwareBox(Box):
    """Version of the software of a camera.

    Vendor boxes, GoPro::

        aligned(8) class GoProFirmwareBox extends Box('FIRM') {
            unsigned int(8) firmware[];
        }

    Attributes:
        firmware: ``unsigned int(8) firmware[]``.
    """

    __slots__ = ("firmware",)

    fourcc: ClassVar[bytes] = b"FIRM"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("firmware",)

    firmware: bytes | memoryview

    def __init__(self, *, firmware: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.firmware = firmware

    def _read(self, r: Reader, /) -> None:
        self.firmware = r.tail("firmware")

    def _write(self, w: Writer, /) -> None:
        w.octets("firmware", self.firmware)
