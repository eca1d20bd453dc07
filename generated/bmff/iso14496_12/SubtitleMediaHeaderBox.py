"""SubtitleMediaHeaderBox of ISO/IEC 14496-12:2022.

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

_SubtitleMediaHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class SubtitleMediaHeaderBox(FullBox):
    """Header of subtitle media.

    ISO/IEC 14496-12:2022, 12.6.2::

        aligned(8) class SubtitleMediaHeaderBox extends FullBox('sthd', version = 0, flags = 0) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"sthd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.6.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    def __init__(self, *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SubtitleMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SubtitleMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
