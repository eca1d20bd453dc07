"""PremiereUserDataBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class PremiereUserDataBox(Box):
    """Project data of an editor.

    Vendor boxes, Adobe Premiere::

        aligned(8) class PremiereUserDataBox extends Box('Cr8r' or 'FIEL' or 'PrmA' or 'PrmL' or '@PRM') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"Cr8r"
    clause: ClassVar[str] = "Vendor boxes, Adobe Premiere"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
