"""AC3SpecificBox of ETSI TS 102 366.

Generated from the specification ``etsi102366/ac3``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AC3SpecificBox_R0: Final = Run(
    ">BH",
    (
        ("fscod", 2),
        ("bsid", 5),
        ("bsmod", 3),
        ("acmod", 3),
        ("lfeon", 1),
        ("bit_rate_code", 5),
        ("reserved", 5),
    ),
)


class AC3SpecificBox(Box):
    """Parameters of an AC-3 stream.

    ETSI TS 102 366, F.4::

        aligned(8) class AC3SpecificBox extends Box('dac3') {
            unsigned int(2) fscod;
            unsigned int(5) bsid;
            unsigned int(3) bsmod;
            unsigned int(3) acmod;
            unsigned int(1) lfeon;
            unsigned int(5) bit_rate_code;
            unsigned int(5) reserved = 0;
        }

    Attributes:
        fscod: Sample rate: 0 48 kHz, 1 44.1 kHz, 2 32 kHz.
        bsid: Bit stream identification.
        bsmod: Bit stream mode.
        acmod: Audio coding mode.
        lfeon: 1: low frequency effects channel.
        bit_rate_code: ``unsigned int(5)``.
        reserved: ``unsigned int(5)``.
    """

    __slots__ = (
        "acmod",
        "bit_rate_code",
        "bsid",
        "bsmod",
        "fscod",
        "lfeon",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"dac3"
    clause: ClassVar[str] = "ETSI TS 102 366, F.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "fscod",
        "bsid",
        "bsmod",
        "acmod",
        "lfeon",
        "bit_rate_code",
        "reserved",
    )

    fscod: int
    bsid: int
    bsmod: int
    acmod: int
    lfeon: int
    bit_rate_code: int
    reserved: int

    def __init__(
        self,
        *,
        fscod: int = 0,
        bsid: int = 0,
        bsmod: int = 0,
        acmod: int = 0,
        lfeon: int = 0,
        bit_rate_code: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.fscod = fscod
        self.bsid = bsid
        self.bsmod = bsmod
        self.acmod = acmod
        self.lfeon = lfeon
        self.bit_rate_code = bit_rate_code
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_AC3SpecificBox_R0)
        bits = (bits_2 << 16) | bits_3
        self.fscod = bits >> 22
        self.bsid = (bits >> 17) & 0x1F
        self.bsmod = (bits >> 14) & 0x7
        self.acmod = (bits >> 11) & 0x7
        self.lfeon = (bits >> 10) & 0x1
        self.bit_rate_code = (bits >> 5) & 0x1F
        self.reserved = bits & 0x1F

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(
            ("fscod", self.fscod, 2, False),
            ("bsid", self.bsid, 5, False),
            ("bsmod", self.bsmod, 3, False),
            ("acmod", self.acmod, 3, False),
            ("lfeon", self.lfeon, 1, False),
            ("bit_rate_code", self.bit_rate_code, 5, False),
            ("reserved", self.reserved, 5, False),
        )
        w.run(_AC3SpecificBox_R0, (bits >> 16) & 0xFF, (bits) & 0xFFFF)
