"""CleanApertureEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CleanApertureEntry_R0: Final = Run(
    ">IIIIiIiI",
    (("cleanApertureWidthN", 32),),
    (("cleanApertureWidthD", 32),),
    (("cleanApertureHeightN", 32),),
    (("cleanApertureHeightD", 32),),
    (("horizOffN", 32),),
    (("horizOffD", 32),),
    (("vertOffN", 32),),
    (("vertOffD", 32),),
)


class CleanApertureEntry(VisualSampleGroupEntry):
    """Clean aperture of the samples.

    ISO/IEC 14496-12:2022, 10.10::

        class CleanApertureEntry() extends VisualSampleGroupEntry('casg') {
            unsigned int(32) cleanApertureWidthN;
            unsigned int(32) cleanApertureWidthD;
            unsigned int(32) cleanApertureHeightN;
            unsigned int(32) cleanApertureHeightD;
            signed int(32) horizOffN;
            unsigned int(32) horizOffD;
            signed int(32) vertOffN;
            unsigned int(32) vertOffD;
        }

    Attributes:
        cleanApertureWidthN: Width, numerator.
        cleanApertureWidthD: Width, denominator.
        cleanApertureHeightN: Height, numerator.
        cleanApertureHeightD: Height, denominator.
        horizOffN: Offset of the centre from the middle, numerator, signed.
        horizOffD: Offset, denominator.
        vertOffN: Offset of the centre from the middle, numerator, signed.
        vertOffD: Offset, denominator.
    """

    __slots__ = (
        "cleanApertureHeightD",
        "cleanApertureHeightN",
        "cleanApertureWidthD",
        "cleanApertureWidthN",
        "horizOffD",
        "horizOffN",
        "vertOffD",
        "vertOffN",
    )

    fourcc: ClassVar[bytes] = b"casg"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "cleanApertureWidthN",
        "cleanApertureWidthD",
        "cleanApertureHeightN",
        "cleanApertureHeightD",
        "horizOffN",
        "horizOffD",
        "vertOffN",
        "vertOffD",
    )

    cleanApertureWidthN: int
    cleanApertureWidthD: int
    cleanApertureHeightN: int
    cleanApertureHeightD: int
    horizOffN: int
    horizOffD: int
    vertOffN: int
    vertOffD: int

    def __init__(
        self,
        *,
        cleanApertureWidthN: int = 0,
        cleanApertureWidthD: int = 0,
        cleanApertureHeightN: int = 0,
        cleanApertureHeightD: int = 0,
        horizOffN: int = 0,
        horizOffD: int = 0,
        vertOffN: int = 0,
        vertOffD: int = 0,
    ) -> None:
        self.trailing = b""
        self.cleanApertureWidthN = cleanApertureWidthN
        self.cleanApertureWidthD = cleanApertureWidthD
        self.cleanApertureHeightN = cleanApertureHeightN
        self.cleanApertureHeightD = cleanApertureHeightD
        self.horizOffN = horizOffN
        self.horizOffD = horizOffD
        self.vertOffN = vertOffN
        self.vertOffD = vertOffD

    def _read(self, r: Reader, /) -> None:
        (
            self.cleanApertureWidthN,
            self.cleanApertureWidthD,
            self.cleanApertureHeightN,
            self.cleanApertureHeightD,
            self.horizOffN,
            self.horizOffD,
            self.vertOffN,
            self.vertOffD,
        ) = r.run(_CleanApertureEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CleanApertureEntry_R0,
            self.cleanApertureWidthN,
            self.cleanApertureWidthD,
            self.cleanApertureHeightN,
            self.cleanApertureHeightD,
            self.horizOffN,
            self.horizOffD,
            self.vertOffN,
            self.vertOffD,
        )
