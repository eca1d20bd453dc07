"""AvidProgressiveBox of Vendor boxes.

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

_AvidProgressiveBox_R0: Final = Run(
    ">4s4sII",
    (("atom_tag", 32),),
    (("atom_version", 32),),
    (("scan", 32),),
    (("reserved", 32),),
)


class AvidProgressiveBox(Box):
    """Field structure of an Avid codec.

    Vendor boxes, Avid::

        aligned(8) class AvidProgressiveBox extends Box('APRG') {
            unsigned int(32) atom_tag;
            unsigned int(32) atom_version;
            unsigned int(32) scan;
            unsigned int(32) reserved = 0;
        }

    Attributes:
        atom_tag: ``unsigned int(32)``.
        atom_version: ``unsigned int(32)``.
        scan: 1 progressive, 2 interlaced.
        reserved: ``unsigned int(32)``.
    """

    __slots__ = ("atom_tag", "atom_version", "reserved", "scan")

    fourcc: ClassVar[bytes] = b"APRG"
    clause: ClassVar[str] = "Vendor boxes, Avid"
    _fields: ClassVar[tuple[str, ...]] = (
        "atom_tag",
        "atom_version",
        "scan",
        "reserved",
    )

    atom_tag: str
    atom_version: str
    scan: int
    reserved: int

    def __init__(
        self,
        *,
        atom_tag: str = "",
        atom_version: str = "",
        scan: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.atom_tag = atom_tag
        self.atom_version = atom_version
        self.scan = scan
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        code, code_2, self.scan, self.reserved = r.run(_AvidProgressiveBox_R0)
        self.atom_tag = code.decode("latin-1")
        self.atom_version = code_2.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AvidProgressiveBox_R0,
            w.code("atom_tag", self.atom_tag),
            w.code("atom_version", self.atom_version),
            self.scan,
            self.reserved,
        )
