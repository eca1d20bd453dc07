"""CleanApertureBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CleanApertureBox_R0: Final = Run(
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


class CleanApertureBox(Box):
    """The part of the picture to show, as fractions of pixels around the middle.

    ISO/IEC 14496-12:2022, 12.1.4::

        class CleanApertureBox extends Box('clap') {
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
        horizOffN: Centre, right of the middle, numerator.
        horizOffD: Centre, right of the middle, denominator.
        vertOffN: Centre, below the middle, numerator.
        vertOffD: Centre, below the middle, denominator.
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

    fourcc: ClassVar[bytes] = b"clap"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.4"
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
        Box.__init__(self)
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
        ) = r.run(_CleanApertureBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CleanApertureBox_R0,
            self.cleanApertureWidthN,
            self.cleanApertureWidthD,
            self.cleanApertureHeightN,
            self.cleanApertureHeightD,
            self.horizOffN,
            self.horizOffD,
            self.vertOffN,
            self.vertOffD,
        )
