"""JP2DataEntryURLBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_JP2DataEntryURLBox_R0: Final = Run(">I", (("VERS", 8), ("FLAG", 24)))


class JP2DataEntryURLBox(Box):
    """Address of a document.

    ISO/IEC 15444-1:2019, I.7.3.2::

        aligned(8) class JP2DataEntryURLBox extends Box('url ') {
            unsigned int(8) VERS = 0;
            unsigned int(24) FLAG = 0;
            utf8string LOC;
        }

    Attributes:
        VERS: ``unsigned int(8)``.
        FLAG: ``unsigned int(24)``.
        LOC: ``utf8string``.
    """

    __slots__ = ("FLAG", "LOC", "VERS")

    fourcc: ClassVar[bytes] = b"url "
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.7.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("VERS", "FLAG", "LOC")

    VERS: int
    FLAG: int
    LOC: str

    def __init__(self, *, VERS: int = 0, FLAG: int = 0, LOC: str = "") -> None:
        Box.__init__(self)
        self.VERS = VERS
        self.FLAG = FLAG
        self.LOC = LOC

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_JP2DataEntryURLBox_R0)
        self.VERS = bits_2 >> 24
        self.FLAG = bits_2 & 0xFFFFFF
        self.LOC = r.text("LOC")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _JP2DataEntryURLBox_R0,
            w.pack(("VERS", self.VERS, 8, False), ("FLAG", self.FLAG, 24, False)),
        )
        w.text("LOC", self.LOC)
