"""HintMediaHeaderBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_HintMediaHeaderBox_R0: Final = Run(
    ">IHHIII",
    (("version", 8), ("flags", 24)),
    (("maxPDUsize", 16),),
    (("avgPDUsize", 16),),
    (("maxbitrate", 32),),
    (("avgbitrate", 32),),
    (("reserved", 32),),
)


class HintMediaHeaderBox(FullBox):
    """Header of hint media: sizes and rates of the packets.

    ISO/IEC 14496-12:2022, 12.4.2::

        aligned(8) class HintMediaHeaderBox extends FullBox('hmhd', version = 0, 0) {
            unsigned int(16) maxPDUsize;
            unsigned int(16) avgPDUsize;
            unsigned int(32) maxbitrate;
            unsigned int(32) avgbitrate;
            unsigned int(32) reserved = 0;
        }

    Attributes:
        maxPDUsize: Bytes of the largest packet.
        avgPDUsize: Bytes of a packet, mean.
        maxbitrate: Bits per second over any second.
        avgbitrate: Bits per second over the whole presentation.
        reserved: ``unsigned int(32)``.
    """

    __slots__ = ("avgPDUsize", "avgbitrate", "maxPDUsize", "maxbitrate", "reserved")

    fourcc: ClassVar[bytes] = b"hmhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "maxPDUsize",
        "avgPDUsize",
        "maxbitrate",
        "avgbitrate",
        "reserved",
    )

    maxPDUsize: int
    avgPDUsize: int
    maxbitrate: int
    avgbitrate: int
    reserved: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        maxPDUsize: int = 0,
        avgPDUsize: int = 0,
        maxbitrate: int = 0,
        avgbitrate: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.maxPDUsize = maxPDUsize
        self.avgPDUsize = avgPDUsize
        self.maxbitrate = maxbitrate
        self.avgbitrate = avgbitrate
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.maxPDUsize,
            self.avgPDUsize,
            self.maxbitrate,
            self.avgbitrate,
            self.reserved,
        ) = r.run(_HintMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HintMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.maxPDUsize,
            self.avgPDUsize,
            self.maxbitrate,
            self.avgbitrate,
            self.reserved,
        )
