"""JP2ColourSpecificationBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_JP2ColourSpecificationBox_R0: Final = Run(
    ">BbB", (("METH", 8),), (("PREC", 8),), (("APPROX", 8),)
)
_JP2ColourSpecificationBox_R1: Final = Run(">I", (("EnumCS", 32),))


class JP2ColourSpecificationBox(Box):
    """Colour space of a JPEG 2000 image.

    ISO/IEC 15444-1:2019, I.5.3.3::

        aligned(8) class JP2ColourSpecificationBox extends Box('colr') {
            unsigned int(8) METH;
            signed int(8) PREC;
            unsigned int(8) APPROX;
            if (METH == 1) {
                unsigned int(32) EnumCS;
            } else {
                unsigned int(8) PROFILE[];
            }
        }

    Attributes:
        METH: 1 enumerated, 2 restricted ICC profile.
        PREC: ``signed int(8)``.
        APPROX: ``unsigned int(8)``.
        EnumCS: 16 sRGB, 17 greyscale, 18 sYCC; None when left out.
        PROFILE: ``unsigned int(8) PROFILE[]``; None when left out.
    """

    __slots__ = ("APPROX", "EnumCS", "METH", "PREC", "PROFILE")

    fourcc: ClassVar[bytes] = b"colr"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.3"
    _fields: ClassVar[tuple[str, ...]] = ("METH", "PREC", "APPROX", "EnumCS", "PROFILE")

    METH: int
    PREC: int
    APPROX: int
    EnumCS: int | None
    PROFILE: bytes | memoryview | None

    def __init__(
        self,
        *,
        METH: int = 0,
        PREC: int = 0,
        APPROX: int = 0,
        EnumCS: int | None = None,
        PROFILE: bytes | memoryview | None = None,
    ) -> None:
        Box.__init__(self)
        self.METH = METH
        self.PREC = PREC
        self.APPROX = APPROX
        self.EnumCS = EnumCS
        self.PROFILE = PROFILE

    def _read(self, r: Reader, /) -> None:
        self.EnumCS = None
        self.PROFILE = None
        METH, self.PREC, self.APPROX = r.run(_JP2ColourSpecificationBox_R0)
        self.METH = METH
        if METH == 1:
            (self.EnumCS,) = r.run(_JP2ColourSpecificationBox_R1)

        else:
            self.PROFILE = r.tail("PROFILE")

    def _write(self, w: Writer, /) -> None:
        METH = self.METH
        w.run(_JP2ColourSpecificationBox_R0, self.METH, self.PREC, self.APPROX)
        if METH == 1:
            w.run(_JP2ColourSpecificationBox_R1, self.EnumCS)

        else:
            w.octets("PROFILE", self.PROFILE)
