"""BaseLocationBox of DECE Common File Format & Media Formats.

Generated from the specification ``dece_cff/common_file_format``. Do not edit: change the specification and
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

_BaseLocationBox_R0: Final = Run(
    ">I256s256s512s",
    (("version", 8), ("flags", 24)),
    (("baseLocation", 2048),),
    (("purchaseLocation", 2048),),
    (("reserved", 4096),),
)


class BaseLocationBox(FullBox):
    """Where a file can be downloaded or bought.

    DECE Common File Format & Media Formats, 2.2.3::

        aligned(8) class BaseLocationBox extends FullBox('bloc', version = 0, flags = 0) {
            unsigned int(8) baseLocation[256];
            unsigned int(8) purchaseLocation[256];
            unsigned int(8) reserved[512];
        }

    Attributes:
        baseLocation: ``unsigned int(8) baseLocation[256]``.
        purchaseLocation: ``unsigned int(8) purchaseLocation[256]``.
        reserved: ``unsigned int(8) reserved[512]``.
    """

    __slots__ = ("baseLocation", "purchaseLocation", "reserved")

    fourcc: ClassVar[bytes] = b"bloc"
    clause: ClassVar[str] = "DECE Common File Format & Media Formats, 2.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "baseLocation",
        "purchaseLocation",
        "reserved",
    )

    baseLocation: bytes
    purchaseLocation: bytes
    reserved: bytes

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        baseLocation: bytes = bytes(256),
        purchaseLocation: bytes = bytes(256),
        reserved: bytes = bytes(512),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.baseLocation = baseLocation
        self.purchaseLocation = purchaseLocation
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, self.baseLocation, self.purchaseLocation, self.reserved = r.run(
            _BaseLocationBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _BaseLocationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.sized("baseLocation", self.baseLocation, 256),
            w.sized("purchaseLocation", self.purchaseLocation, 256),
            w.sized("reserved", self.reserved, 512),
        )
