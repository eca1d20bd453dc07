"""AssetUserRatingBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/user_data``. Do not edit: change the specification and
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

_AssetUserRatingBox_R0: Final = Run(
    ">IBHB", (("version", 8), ("flags", 24)), (("reserved", 24),), (("user_rating", 8),)
)


class AssetUserRatingBox(FullBox):
    """Rating given by the user.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetUserRatingBox extends FullBox('urat', version = 0, flags = 0) {
            unsigned int(24) reserved = 0;
            unsigned int(8) user_rating;
        }

    Attributes:
        reserved: ``unsigned int(24)``.
        user_rating: 0 to 100.
    """

    __slots__ = ("reserved", "user_rating")

    fourcc: ClassVar[bytes] = b"urat"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "reserved", "user_rating")

    reserved: int
    user_rating: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        user_rating: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.user_rating = user_rating

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, bits_5, self.user_rating = r.run(_AssetUserRatingBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        bits_3 = (bits_4 << 16) | bits_5
        self.reserved = bits_3

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("reserved", self.reserved, 24, False))
        w.run(
            _AssetUserRatingBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.user_rating,
        )
