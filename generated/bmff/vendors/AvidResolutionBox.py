"""AvidResolutionBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AvidResolutionBox_R0: Final = Run(
    ">4s4sIII",
    (("atom_tag", 32),),
    (("atom_version", 32),),
    (("compression_ID", 32),),
    (("width", 32),),
    (("height", 32),),
)


class AvidResolutionBox(Box):
    """Compression identifier and size of an Avid codec.

    Vendor boxes, Avid::

        aligned(8) class AvidResolutionBox extends Box('ARES') {
            unsigned int(32) atom_tag;
            unsigned int(32) atom_version;
            unsigned int(32) compression_ID;
            unsigned int(32) width;
            unsigned int(32) height;
            unsigned int(8) data[];
        }

    Attributes:
        atom_tag: ``unsigned int(32)``.
        atom_version: ``unsigned int(32)``.
        compression_ID: ``unsigned int(32)``.
        width: Pixels.
        height: Pixels.
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = (
        "atom_tag",
        "atom_version",
        "compression_ID",
        "data",
        "height",
        "width",
    )

    fourcc: ClassVar[bytes] = b"ARES"
    clause: ClassVar[str] = "Vendor boxes, Avid"
    _fields: ClassVar[tuple[str, ...]] = (
        "atom_tag",
        "atom_version",
        "compression_ID",
        "width",
        "height",
        "data",
    )

    atom_tag: str
    atom_version: str
    compression_ID: int
    width: int
    height: int
    data: bytes | memoryview

    def __init__(
        self,
        *,
        atom_tag: str = "",
        atom_version: str = "",
        compression_ID: int = 0,
        width: int = 0,
        height: int = 0,
        data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.atom_tag = atom_tag
        self.atom_version = atom_version
        self.compression_ID = compression_ID
        self.width = width
        self.height = height
        self.data = data

    def _read(self, r: Reader, /) -> None:
        code, code_2, self.compression_ID, self.width, self.height = r.run(
            _AvidResolutionBox_R0
        )
        self.atom_tag = code.decode("latin-1")
        self.atom_version = code_2.decode("latin-1")
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AvidResolutionBox_R0,
            w.code("atom_tag", self.atom_tag),
            w.code("atom_version", self.atom_version),
            self.compression_ID,
            self.width,
            self.height,
        )
        w.octets("data", self.data)
