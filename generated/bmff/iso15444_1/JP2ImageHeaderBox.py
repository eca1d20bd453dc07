"""JP2ImageHeaderBox of ISO/IEC 15444-1:2019.

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

_JP2ImageHeaderBox_R0: Final = Run(
    ">IIHBBBB",
    (("HEIGHT", 32),),
    (("WIDTH", 32),),
    (("NC", 16),),
    (("BPC", 8),),
    (("C", 8),),
    (("UnkC", 8),),
    (("IPR", 8),),
)


class JP2ImageHeaderBox(Box):
    """Size and components of the image.

    ISO/IEC 15444-1:2019, I.5.3.1::

        aligned(8) class JP2ImageHeaderBox extends Box('ihdr') {
            unsigned int(32) HEIGHT;
            unsigned int(32) WIDTH;
            unsigned int(16) NC;
            unsigned int(8) BPC;
            unsigned int(8) C;
            unsigned int(8) UnkC;
            unsigned int(8) IPR;
        }

    Attributes:
        HEIGHT: Pixels.
        WIDTH: Pixels.
        NC: Number of components.
        BPC: Bits a component minus one, 255: they differ.
        C: Compression type, 7.
        UnkC: 1: colour space unknown.
        IPR: 1: rights information present.
    """

    __slots__ = ("BPC", "C", "HEIGHT", "IPR", "NC", "UnkC", "WIDTH")

    fourcc: ClassVar[bytes] = b"ihdr"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "HEIGHT",
        "WIDTH",
        "NC",
        "BPC",
        "C",
        "UnkC",
        "IPR",
    )

    HEIGHT: int
    WIDTH: int
    NC: int
    BPC: int
    C: int
    UnkC: int
    IPR: int

    def __init__(
        self,
        *,
        HEIGHT: int = 0,
        WIDTH: int = 0,
        NC: int = 0,
        BPC: int = 0,
        C: int = 0,
        UnkC: int = 0,
        IPR: int = 0,
    ) -> None:
        Box.__init__(self)
        self.HEIGHT = HEIGHT
        self.WIDTH = WIDTH
        self.NC = NC
        self.BPC = BPC
        self.C = C
        self.UnkC = UnkC
        self.IPR = IPR

    def _read(self, r: Reader, /) -> None:
        self.HEIGHT, self.WIDTH, self.NC, self.BPC, self.C, self.UnkC, self.IPR = r.run(
            _JP2ImageHeaderBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _JP2ImageHeaderBox_R0,
            self.HEIGHT,
            self.WIDTH,
            self.NC,
            self.BPC,
            self.C,
            self.UnkC,
            self.IPR,
        )
