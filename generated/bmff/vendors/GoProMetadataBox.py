"""GoProMetadataBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class GoProMetadataBox(Box):
    """Metadata of a camera in the GPMF format.

    Vendor boxes, GoPro::

        aligned(8) class GoProMetadataBox extends Box('GPMF') {
            unsigned int(8) gpmf[];
        }

    Attributes:
        gpmf: ``unsigned int(8) gpmf[]``.
    """

    __slots__ = ("gpmf",)

    fourcc: ClassVar[bytes] = b"GPMF"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("gpmf",)

    gpmf: bytes | memoryview

    def __init__(self, *, gpmf: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.gpmf = gpmf

    def _read(self, r: Reader, /) -> None:
        self.gpmf = r.tail("gpmf")

    def _write(self, w: Writer, /) -> None:
        w.octets("gpmf", self.gpmf)
