"""EVCSliceComponentTrackConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/evc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_EVCSliceComponentTrackConfigurationRecord_R0: Final = Run(
    ">B", (("reserved", 6), ("lengthSizeMinusOne", 2))
)


class EVCSliceComponentTrackConfigurationRecord(Record):
    """The size of the length fields of an EVC slice component track.

    ISO/IEC 14496-15:2024, 12.4.3.2::

        aligned(8) class EVCSliceComponentTrackConfigurationRecord {
            bit(6) reserved = 0b111111;
            unsigned int(2) lengthSizeMinusOne;
        }

    Attributes:
        reserved: ``bit(6)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
    """

    __slots__ = ("lengthSizeMinusOne", "reserved")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 12.4.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "lengthSizeMinusOne")

    reserved: int
    lengthSizeMinusOne: int

    def __init__(self, *, reserved: int = 63, lengthSizeMinusOne: int = 0) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.lengthSizeMinusOne = lengthSizeMinusOne

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_EVCSliceComponentTrackConfigurationRecord_R0)
        self.reserved = bits_2 >> 2
        self.lengthSizeMinusOne = bits_2 & 0x3

    def _write(self, w: Writer, /) -> None:
        w.run(
            _EVCSliceComponentTrackConfigurationRecord_R0,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
        )
