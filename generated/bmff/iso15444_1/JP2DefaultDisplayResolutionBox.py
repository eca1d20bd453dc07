"""JP2DefaultDisplayResolutionBox of ISO/IEC 15444-1:2019.

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

_JP2DefaultDisplayResolutionBox_R0: Final = Run(
    ">HHHHbb",
    (("VRdN", 16),),
    (("VRdD", 16),),
    (("HRdN", 16),),
    (("HRdD", 16),),
    (("VRdE", 8),),
    (("HRdE", 8),),
)


class JP2DefaultDisplayResolutionBox(Box):
    """Resolution at which the image should be shown.

    ISO/IEC 15444-1:2019, I.5.3.7::

        aligned(8) class JP2DefaultDisplayResolutionBox extends Box('resd') {
            unsigned int(16) VRdN;
            unsigned int(16) VRdD;
            unsigned int(16) HRdN;
            unsigned int(16) HRdD;
            signed int(8) VRdE;
            signed int(8) HRdE;
        }

    Attributes:
        VRdN: ``unsigned int(16)``.
        VRdD: ``unsigned int(16)``.
        HRdN: ``unsigned int(16)``.
        HRdD: ``unsigned int(16)``.
        VRdE: ``signed int(8)``.
        HRdE: ``signed int(8)``.
    """

    __slots__ = ("HRdD", "HRdE", "HRdN", "VRdD", "VRdE", "VRdN")

    fourcc: ClassVar[bytes] = b"resd"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "VRdN",
        "VRdD",
        "HRdN",
        "HRdD",
        "VRdE",
        "HRdE",
    )

    VRdN: int
    VRdD: int
    HRdN: int
    HRdD: int
    VRdE: int
    HRdE: int

    def __init__(
        self,
        *,
        VRdN: int = 0,
        VRdD: int = 0,
        HRdN: int = 0,
        HRdD: int = 0,
        VRdE: int = 0,
        HRdE: int = 0,
    ) -> None:
        Box.__init__(self)
        self.VRdN = VRdN
        self.VRdD = VRdD
        self.HRdN = HRdN
        self.HRdD = HRdD
        self.VRdE = VRdE
        self.HRdE = HRdE

    def _read(self, r: Reader, /) -> None:
        self.VRdN, self.VRdD, self.HRdN, self.HRdD, self.VRdE, self.HRdE = r.run(
            _JP2DefaultDisplayResolutionBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _JP2DefaultDisplayResolutionBox_R0,
            self.VRdN,
            self.VRdD,
            self.HRdN,
            self.HRdD,
            self.VRdE,
            self.HRdE,
        )
