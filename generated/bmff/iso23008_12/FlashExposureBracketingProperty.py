"""FlashExposureBracketingProperty of ISO/IEC 23008-12:2025.

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

_FlashExposureBracketingProperty_R0: Final = Run(
    ">Ibb",
    (("version", 8), ("flags", 24)),
    (("flash_exposure_numerator", 8),),
    (("flash_exposure_denominator", 8),),
)


class FlashExposureBracketingProperty(ItemFullProperty):
    """Flash exposure of an image in a flash bracketing set.

    ISO/IEC 23008-12:2025, 6.5.25::

        aligned(8) class FlashExposureBracketingProperty extends ItemFullProperty('afbr', version = 0, flags = 0) {
            int(8) flash_exposure_numerator;
            int(8) flash_exposure_denominator;
        }

    Attributes:
        flash_exposure_numerator: F-stops.
        flash_exposure_denominator: ``int(8)``.
    """

    __slots__ = ("flash_exposure_denominator", "flash_exposure_numerator")

    fourcc: ClassVar[bytes] = b"afbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.25"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "flash_exposure_numerator",
        "flash_exposure_denominator",
    )

    flash_exposure_numerator: int
    flash_exposure_denominator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        flash_exposure_numerator: int = 0,
        flash_exposure_denominator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.flash_exposure_numerator = flash_exposure_numerator
        self.flash_exposure_denominator = flash_exposure_denominator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.flash_exposure_numerator, self.flash_exposure_denominator = r.run(
            _FlashExposureBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FlashExposureBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.flash_exposure_numerator,
            self.flash_exposure_denominator,
        )
