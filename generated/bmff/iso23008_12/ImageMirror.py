"""ImageMirror of ISO/IEC 23008-12:2025.

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

_ImageMirror_R0: Final = Run(">B", (("reserved", 7), ("axis", 1)))


class ImageMirror(ItemProperty):
    """Mirroring of the shown image.

    ISO/IEC 23008-12:2025, 6.5.12::

        aligned(8) class ImageMirror extends ItemProperty('imir') {
            unsigned int(7) reserved = 0;
            unsigned int(1) axis;
        }

    Attributes:
        reserved: ``unsigned int(7)``.
        axis: 0: top and bottom change places, 1: left and right.
    """

    __slots__ = ("axis", "reserved")

    fourcc: ClassVar[bytes] = b"imir"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.12"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "axis")

    reserved: int
    axis: int

    def __init__(self, *, reserved: int = 0, axis: int = 0) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.axis = axis

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ImageMirror_R0)
        self.reserved = bits_2 >> 1
        self.axis = bits_2 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ImageMirror_R0,
            w.pack(
                ("reserved", self.reserved, 7, False), ("axis", self.axis, 1, False)
            ),
        )
