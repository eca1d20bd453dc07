"""JP2CaptureResolutionBox of ISO/IEC 15444-1:2019.

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

_JP2CaptureResolutionBox_R0: Final = Run(
    ">HHHHbb",
    (("VRcN", 16),),
    (("VRcD", 16),),
    (("HRcN", 16),),
    (("HRcD", 16),),
    (("VRcE", 8),),
    (("HRcE", 8),),
)


class JP2CaptureResolutionBox(Box):
    """Resolution at which the image was captured.

    ISO/IEC 15444-1:2019, I.5.3.7::

        aligned(8) class JP2CaptureResolutionBox extends Box('resc') {
            unsigned int(16) VRcN;
            unsigned int(16) VRcD;
            unsigned int(16) HRcN;
            unsigned int(16) HRcD;
            signed int(8) VRcE;
            signed int(8) HRcE;
        }

    Attributes:
        VRcN: Vertical numerator.
        VRcD: ``unsigned int(16)``.
        HRcN: Horizontal numerator.
        HRcD: ``unsigned int(16)``.
        VRcE: Vertical exponent of ten.
        HRcE: ``signed int(8)``.
    """

    __slots__ = ("HRcD", "HRcE", "HRcN", "VRcD", "VRcE", "VRcN")

    fourcc: ClassVar[bytes] = b"resc"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "VRcN",
        "VRcD",
        "HRcN",
        "HRcD",
        "VRcE",
        "HRcE",
    )

    VRcN: int
    VRcD: int
    HRcN: int
    HRcD: int
    VRcE: int
    HRcE: int

    def __init__(
        self,
        *,
        VRcN: int = 0,
        VRcD: int = 0,
        HRcN: int = 0,
        HRcD: int = 0,
        VRcE: int = 0,
        HRcE: int = 0,
    ) -> None:
        Box.__init__(self)
        self.VRcN = VRcN
        self.VRcD = VRcD
        self.HRcN = HRcN
        self.HRcD = HRcD
        self.VRcE = VRcE
        self.HRcE = HRcE

    def _read(self, r: Reader, /) -> None:
        self.VRcN, self.VRcD, self.HRcN, self.HRcD, self.VRcE, self.HRcE = r.run(
            _JP2CaptureResolutionBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _JP2CaptureResolutionBox_R0,
            self.VRcN,
            self.VRcD,
            self.HRcN,
            self.HRcD,
            self.VRcE,
            self.HRcE,
        )
