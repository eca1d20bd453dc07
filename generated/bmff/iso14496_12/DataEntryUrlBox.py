"""DataEntryUrlBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.DataEntryBaseBox import DataEntryBaseBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_DataEntryUrlBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class DataEntryUrlBox(DataEntryBaseBox):
    """Data in the file at a URL, or in this file.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataEntryUrlBox(bit(24) flags) extends DataEntryBaseBox('url ', flags) {
            utf8string location;
        }

    Attributes:
        location: URL; absent if the data is in this file; None when left out.
    """

    __slots__ = ("location",)

    fourcc: ClassVar[bytes] = b"url "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "location")

    location: str | None

    def __init__(
        self, *, version: int = 0, flags: int = 0, location: str | None = None
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.location = location

    def _read(self, r: Reader, /) -> None:
        self.location = None
        (bits_2,) = r.run(_DataEntryUrlBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if r.remaining() > 0:
            self.location = r.text("location")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DataEntryUrlBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if self.location is not None:
            w.text("location", self.location)
