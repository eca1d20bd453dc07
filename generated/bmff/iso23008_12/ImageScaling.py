"""ImageScaling of ISO/IEC 23008-12:2025.

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

_ImageScaling_R0: Final = Run(
    ">IHHHH",
    (("version", 8), ("flags", 24)),
    (("target_width_numerator", 16),),
    (("target_width_denominator", 16),),
    (("target_height_numerator", 16),),
    (("target_height_denominator", 16),),
)


class ImageScaling(ItemFullProperty):
    """Scaling of the shown image.

    ISO/IEC 23008-12:2025, 6.5.13::

        aligned(8) class ImageScaling extends ItemFullProperty('iscl', version = 0, flags = 0) {
            unsigned int(16) target_width_numerator;
            unsigned int(16) target_width_denominator;
            unsigned int(16) target_height_numerator;
            unsigned int(16) target_height_denominator;
        }

    Attributes:
        target_width_numerator: Factor of the width.
        target_width_denominator: ``unsigned int(16)``.
        target_height_numerator: Factor of the height.
        target_height_denominator: ``unsigned int(16)``.
    """

    __slots__ = (
        "target_height_denominator",
        "target_height_numerator",
        "target_width_denominator",
        "target_width_numerator",
    )

    fourcc: ClassVar[bytes] = b"iscl"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.13"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "target_width_numerator",
        "target_width_denominator",
        "target_height_numerator",
        "target_height_denominator",
    )

    target_width_numerator: int
    target_width_denominator: int
    target_height_numerator: int
    target_height_denominator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        target_width_numerator: int = 0,
        target_width_denominator: int = 0,
        target_height_numerator: int = 0,
        target_height_denominator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.target_width_numerator = target_width_numerator
        self.target_width_denominator = target_width_denominator
        self.target_height_numerator = target_height_numerator
        self.target_height_denominator = target_height_denominator

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.target_width_numerator,
            self.target_width_denominator,
            self.target_height_numerator,
            self.target_height_denominator,
        ) = r.run(_ImageScaling_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ImageScaling_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.target_width_numerator,
            self.target_width_denominator,
            self.target_height_numerator,
            self.target_height_denominator,
        )
