"""ImageRotation of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemProperty import ItemProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ImageRotation_R0: Final = Run(">B", (("reserved", 6), ("angle", 2)))


class ImageRotation(ItemProperty):
    """Rotation of the shown image.

    ISO/IEC 23008-12:2025, 6.5.10::

        aligned(8) class ImageRotation extends ItemProperty('irot') {
            unsigned int(6) reserved = 0;
            unsigned int(2) angle;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        angle: Quarter turns, anticlockwise.
    """

    __slots__ = ("angle", "reserved")

    fourcc: ClassVar[bytes] = b"irot"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.10"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "angle")

    reserved: int
    angle: int

    def __init__(self, *, reserved: int = 0, angle: int = 0) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.angle = angle

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ImageRotation_R0)
        self.reserved = bits_2 >> 2
        self.angle = bits_2 & 0x3

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ImageRotation_R0,
            w.pack(
                ("reserved", self.reserved, 6, False), ("angle", self.angle, 2, False)
            ),
        )
