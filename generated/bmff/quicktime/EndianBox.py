"""EndianBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_EndianBox_R0: Final = Run(">H", (("littleEndian", 16),))


class EndianBox(Box):
    """Byte order of uncompressed sound.

    QuickTime File Format, Sound Sample Description Extensions::

        aligned(8) class EndianBox extends Box('enda') {
            unsigned int(16) littleEndian;
        }

    Attributes:
        littleEndian: 1: least significant byte first.
    """

    __slots__ = ("littleEndian",)

    fourcc: ClassVar[bytes] = b"enda"
    clause: ClassVar[str] = "QuickTime File Format, Sound Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("littleEndian",)

    littleEndian: int

    def __init__(self, *, littleEndian: int = 0) -> None:
        Box.__init__(self)
        self.littleEndian = littleEndian

    def _read(self, r: Reader, /) -> None:
        (self.littleEndian,) = r.run(_EndianBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_EndianBox_R0, self.littleEndian)
