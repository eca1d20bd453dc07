"""MLPSpecificBox of Dolby TrueHD Streams within the ISO Base Media File Format.

Generated from the specification ``dolby_truehd/truehd``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MLPSpecificBox_R0: Final = Run(
    ">IHI",
    (("format_info", 32),),
    (("peak_data_rate", 15), ("reserved", 1)),
    (("reserved_2", 32),),
)


class MLPSpecificBox(Box):
    """Parameters of a Dolby TrueHD stream.

    Dolby TrueHD Streams within the ISO Base Media File Format, 4::

        aligned(8) class MLPSpecificBox extends Box('dmlp') {
            unsigned int(32) format_info;
            unsigned int(15) peak_data_rate;
            unsigned int(1) reserved = 0;
            unsigned int(32) reserved = 0;
        }

    Attributes:
        format_info: ``unsigned int(32)``.
        peak_data_rate: ``unsigned int(15)``.
        reserved: ``unsigned int(1)``.
        reserved_2: ``unsigned int(32)``.
    """

    __slots__ = ("format_info", "peak_data_rate", "reserved", "reserved_2")

    fourcc: ClassVar[bytes] = b"dmlp"
    clause: ClassVar[str] = (
        "Dolby TrueHD Streams within the ISO Base Media File Format, 4"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "format_info",
        "peak_data_rate",
        "reserved",
        "reserved_2",
    )

    format_info: int
    peak_data_rate: int
    reserved: int
    reserved_2: int

    def __init__(
        self,
        *,
        format_info: int = 0,
        peak_data_rate: int = 0,
        reserved: int = 0,
        reserved_2: int = 0,
    ) -> None:
        Box.__init__(self)
        self.format_info = format_info
        self.peak_data_rate = peak_data_rate
        self.reserved = reserved
        self.reserved_2 = reserved_2

    def _read(self, r: Reader, /) -> None:
        self.format_info, bits_2, self.reserved_2 = r.run(_MLPSpecificBox_R0)
        self.peak_data_rate = bits_2 >> 1
        self.reserved = bits_2 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MLPSpecificBox_R0,
            self.format_info,
            w.pack(
                ("peak_data_rate", self.peak_data_rate, 15, False),
                ("reserved", self.reserved, 1, False),
            ),
            self.reserved_2,
        )
