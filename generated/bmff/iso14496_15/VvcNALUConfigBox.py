"""VvcNALUConfigBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
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

_VvcNALUConfigBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("reserved", 6), ("LengthSizeMinusOne", 2))
)


class VvcNALUConfigBox(FullBox):
    """The size of the length fields, for tracks that need no more set-up.

    ISO/IEC 14496-15:2024, 11.3.3.2.2::

        class VvcNALUConfigBox extends FullBox('vvnC', version = 0, flags) {
            unsigned int(6) reserved = 0;
            unsigned int(2) LengthSizeMinusOne;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        LengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
    """

    __slots__ = ("LengthSizeMinusOne", "reserved")

    fourcc: ClassVar[bytes] = b"vvnC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "LengthSizeMinusOne",
    )

    reserved: int
    LengthSizeMinusOne: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        LengthSizeMinusOne: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.LengthSizeMinusOne = LengthSizeMinusOne

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_VvcNALUConfigBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 2
        self.LengthSizeMinusOne = bits_4 & 0x3

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VvcNALUConfigBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("LengthSizeMinusOne", self.LengthSizeMinusOne, 2, False),
            ),
        )
