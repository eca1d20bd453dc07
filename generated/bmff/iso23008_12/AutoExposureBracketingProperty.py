"""AutoExposureBracketingProperty of ISO/IEC 23008-12:2025.

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

_AutoExposureBracketingProperty_R0: Final = Run(
    ">Ibb",
    (("version", 8), ("flags", 24)),
    (("exposure_step", 8),),
    (("exposure_numerator", 8),),
)


class AutoExposureBracketingProperty(ItemFullProperty):
    """Exposure of an image in an exposure bracketing set.

    ISO/IEC 23008-12:2025, 6.5.22::

        aligned(8) class AutoExposureBracketingProperty extends ItemFullProperty('aebr', version = 0, flags = 0) {
            int(8) exposure_step;
            int(8) exposure_numerator;
        }

    Attributes:
        exposure_step: Denominator of the step.
        exposure_numerator: Exposure, in steps.
    """

    __slots__ = ("exposure_numerator", "exposure_step")

    fourcc: ClassVar[bytes] = b"aebr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.22"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "exposure_step",
        "exposure_numerator",
    )

    exposure_step: int
    exposure_numerator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        exposure_step: int = 0,
        exposure_numerator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.exposure_step = exposure_step
        self.exposure_numerator = exposure_numerator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.exposure_step, self.exposure_numerator = r.run(
            _AutoExposureBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AutoExposureBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.exposure_step,
            self.exposure_numerator,
        )
