"""GoProIdentifierBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class GoProIdentifierBox(Box):
    """An identifier or the settings of a camera, its lens or a recording.

    Vendor boxes, GoPro::

        aligned(8) class GoProIdentifierBox extends Box('LENS' or 'CAME' or 'SETT' or 'MUID' or 'BCID' or 'GUMI') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"LENS"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
