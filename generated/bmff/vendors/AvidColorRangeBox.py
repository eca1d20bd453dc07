"""AvidColorRangeBox of Vendor boxes.

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

_AvidColorRangeBox_R0: Final = Run(
    ">4s4sII",
    (("atom_tag", 32),),
    (("atom_version", 32),),
    (("color_range", 32),),
    (("reserved", 32),),
)


class AvidColorRangeBox(Box):
    """Range of the sample values of an Avid codec.

    Vendor boxes, Avid::

        aligned(8) class AvidColorRangeBox extends Box('ACLR') {
            unsigned int(32) atom_tag;
            unsigned int(32) atom_version;
            unsigned int(32) color_range;
            unsigned int(32) reserved = 0;
        }

    Attributes:
        atom_tag: ``unsigned int(32)``.
        atom_version: ``unsigned int(32)``.
        color_range: 1 video range, 2 full range.
        reserved: ``unsigned int(32)``.
    """

    __slots__ = ("atom_tag", "atom_version", "color_range", "reserved")

    fourcc: ClassVar[bytes] = b"ACLR"
    clause: ClassVar[str] = "Vendor boxes, Avid"
    _fields: ClassVar[tuple[str, ...]] = (
        "atom_tag",
        "atom_version",
        "color_range",
        "reserved",
    )

    atom_tag: str
    atom_version: str
    color_range: int
    reserved: int

    def __init__(
        self,
        *,
        atom_tag: str = "",
        atom_version: str = "",
        color_range: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.atom_tag = atom_tag
        self.atom_version = atom_version
        self.color_range = color_range
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        code, code_2, self.color_range, self.reserved = r.run(_AvidColorRangeBox_R0)
        self.atom_tag = code.decode("latin-1")
        self.atom_version = code_2.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AvidColorRangeBox_R0,
            w.code("atom_tag", self.atom_tag),
            w.code("atom_version", self.atom_version),
            self.color_range,
            self.reserved,
        )
