"""VideoMediaHeaderBox of ISO/IEC 14496-12:2022.

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

_VideoMediaHeaderBox_R0: Final = Run(
    ">IH3H",
    (("version", 8), ("flags", 24)),
    (("graphicsmode", 16),),
    (("opcolor", 48),),
)


class VideoMediaHeaderBox(FullBox):
    """Header of video media.

    ISO/IEC 14496-12:2022, 12.1.2::

        aligned(8) class VideoMediaHeaderBox extends FullBox('vmhd', version = 0, 1) {
            template unsigned int(16) graphicsmode = 0;
            template unsigned int(16)[3] opcolor = {0, 0, 0};
        }

    Attributes:
        graphicsmode: Composition mode; 0: copy.
        opcolor: Red, green, blue for the mode.
    """

    __slots__ = ("graphicsmode", "opcolor")

    fourcc: ClassVar[bytes] = b"vmhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "graphicsmode", "opcolor")

    graphicsmode: int
    opcolor: tuple[int, ...]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 1,
        graphicsmode: int = 0,
        opcolor: tuple[int, ...] = (0, 0, 0),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.graphicsmode = graphicsmode
        self.opcolor = opcolor

    def _read(self, r: Reader, /) -> None:
        bits_2, self.graphicsmode, v0, v1, v2 = r.run(_VideoMediaHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.opcolor = (v0, v1, v2)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VideoMediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.graphicsmode,
            *w.vector("opcolor", self.opcolor, 3),
        )
