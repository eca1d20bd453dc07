"""FlashExposureBracketingEntry of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_FlashExposureBracketingEntry_R0: Final = Run(
    ">bb", (("flash_exposure_numerator", 8),), (("flash_exposure_denominator", 8),)
)


class FlashExposureBracketingEntry(VisualSampleGroupEntry):
    """Flash exposure of samples in a flash bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.5::

        aligned(8) class FlashExposureBracketingEntry extends VisualSampleGroupEntry('afbr') {
            int(8) flash_exposure_numerator;
            int(8) flash_exposure_denominator;
        }

    Attributes:
        flash_exposure_numerator: F-stops.
        flash_exposure_denominator: ``int(8)``.
    """

    __slots__ = ("flash_exposure_denominator", "flash_exposure_numerator")

    fourcc: ClassVar[bytes] = b"afbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "flash_exposure_numerator",
        "flash_exposure_denominator",
    )

    flash_exposure_numerator: int
    flash_exposure_denominator: int

    def __init__(
        self, *, flash_exposure_numerator: int = 0, flash_exposure_denominator: int = 0
    ) -> None:
        self.trailing = b""
        self.flash_exposure_numerator = flash_exposure_numerator
        self.flash_exposure_denominator = flash_exposure_denominator

    def _read(self, r: Reader, /) -> None:
        self.flash_exposure_numerator, self.flash_exposure_denominator = r.run(
            _FlashExposureBracketingEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FlashExposureBracketingEntry_R0,
            self.flash_exposure_numerator,
            self.flash_exposure_denominator,
        )
