"""SoundMediaHeaderBox of ISO/IEC 14496-12:2022.

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

_SoundMediaHeaderBox_R0: Final = Run(
    ">IhH", (("version", 8), ("flags", 24)), (("balance", 16),), (("reserved", 16),)
)


class SoundMediaHeaderBox(FullBox):
    """Header of audio media.

    ISO/IEC 14496-12:2022, 12.2.2::

        aligned(8) class SoundMediaHeaderBox extends FullBox('smhd', version = 0, 0) {
            template int(16) balance = 0;
            const unsigned int(16) reserved = 0;
        }

    Attributes:
        balance: -1.0 left to 1.0 right, 8.8 fixed point.
        reserved: ``unsigned int(16)``.
    """

    __slots__ = ("balance", "reserved")

    fourcc: ClassVar[bytes] = b"smhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "balance", "reserved")

    balance: int
    reserved: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, balance: int = 0, reserved: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.balance = balance
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, self.balance, self.reserved = r.run(_SoundMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SoundMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.balance,
            self.reserved,
        )
