"""TrackCleanApertureDimensionsBox of QuickTime File Format.

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

_TrackCleanApertureDimensionsBox_R0: Final = Run(
    ">III", (("version", 8), ("flags", 24)), (("width", 32),), (("height", 32),)
)


class TrackCleanApertureDimensionsBox(FullBox):
    """Dimensions of the track in clean aperture mode.

    QuickTime File Format, Track Clean Aperture Dimensions Atom::

        aligned(8) class TrackCleanApertureDimensionsBox extends FullBox('clef', version = 0, flags = 0) {
            unsigned int(32) width;
            unsigned int(32) height;
        }

    Attributes:
        width: 16.16 fixed point, pixels.
        height: 16.16 fixed point, pixels.
    """

    __slots__ = ("height", "width")

    fourcc: ClassVar[bytes] = b"clef"
    clause: ClassVar[str] = (
        "QuickTime File Format, Track Clean Aperture Dimensions Atom"
    )
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "width", "height")

    width: int
    height: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, width: int = 0, height: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.width = width
        self.height = height

    def _read(self, r: Reader, /) -> None:
        bits_2, self.width, self.height = r.run(_TrackCleanApertureDimensionsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackCleanApertureDimensionsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.width,
            self.height,
        )
