"""MaskConfigurationProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MaskConfigurationProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("bits_per_pixel", 8),)
)


class MaskConfigurationProperty(ItemFullProperty):
    """Bit depth of a mask item.

    ISO/IEC 23008-12:2025, 6.10.2::

        class MaskConfigurationProperty extends ItemFullProperty('mskC', version = 0, flags = 0) {
            unsigned int(8) bits_per_pixel;
        }

    Attributes:
        bits_per_pixel: 1, 2, 4, 8 or 16.
    """

    __slots__ = ("bits_per_pixel",)

    fourcc: ClassVar[bytes] = b"mskC"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.10.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "bits_per_pixel")

    bits_per_pixel: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, bits_per_pixel: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.bits_per_pixel = bits_per_pixel

    def _read(self, r: Reader, /) -> None:
        bits_2, self.bits_per_pixel = r.run(_MaskConfigurationProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MaskConfigurationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.bits_per_pixel,
        )
