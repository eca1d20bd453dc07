"""AutoExposureBracketingEntry of ISO/IEC 23008-12:2025.

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

_AutoExposureBracketingEntry_R0: Final = Run(
    ">bb", (("exposure_step", 8),), (("exposure_numerator", 8),)
)


class AutoExposureBracketingEntry(VisualSampleGroupEntry):
    """Exposure of samples in an exposure bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.2::

        aligned(8) class AutoExposureBracketingEntry extends VisualSampleGroupEntry('aebr') {
            int(8) exposure_step;
            int(8) exposure_numerator;
        }

    Attributes:
        exposure_step: Denominator of the step.
        exposure_numerator: Exposure, in steps.
    """

    __slots__ = ("exposure_numerator", "exposure_step")

    fourcc: ClassVar[bytes] = b"aebr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.2"
    _fields: ClassVar[tuple[str, ...]] = ("exposure_step", "exposure_numerator")

    exposure_step: int
    exposure_numerator: int

    def __init__(self, *, exposure_step: int = 0, exposure_numerator: int = 0) -> None:
        self.trailing = b""
        self.exposure_step = exposure_step
        self.exposure_numerator = exposure_numerator

    def _read(self, r: Reader, /) -> None:
        self.exposure_step, self.exposure_numerator = r.run(
            _AutoExposureBracketingEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AutoExposureBracketingEntry_R0, self.exposure_step, self.exposure_numerator
        )
