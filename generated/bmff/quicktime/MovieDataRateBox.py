"""MovieDataRateBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
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

_MovieDataRateBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("data_rate", 32),)
)


class MovieDataRateBox(FullBox):
    """Smallest data rate the movie is meant for.

    QuickTime File Format, Data Rate Atom::

        aligned(8) class MovieDataRateBox extends FullBox('rmdr', version = 0, flags = 0) {
            unsigned int(32) data_rate;
        }

    Attributes:
        data_rate: Bytes per 100 seconds.
    """

    __slots__ = ("data_rate",)

    fourcc: ClassVar[bytes] = b"rmdr"
    clause: ClassVar[str] = "QuickTime File Format, Data Rate Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data_rate")

    data_rate: int

    def __init__(self, *, version: int = 0, flags: int = 0, data_rate: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data_rate = data_rate

    def _read(self, r: Reader, /) -> None:
        bits_2, self.data_rate = r.run(_MovieDataRateBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieDataRateBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.data_rate,
        )
