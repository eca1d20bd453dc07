"""PanoramaProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PanoramaProperty_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("frame_number", 16),)
)


class PanoramaProperty(ItemFullProperty):
    """Place of an image in a panorama set.

    ISO/IEC 23008-12:2025, 6.5.27::

        aligned(8) class PanoramaProperty extends ItemFullProperty('pano', version = 0, flags = 0) {
            unsigned int(16) frame_number;
        }

    Attributes:
        frame_number: From 0.
    """

    __slots__ = ("frame_number",)

    fourcc: ClassVar[bytes] = b"pano"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.27"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "frame_number")

    frame_number: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, frame_number: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.frame_number = frame_number

    def _read(self, r: Reader, /) -> None:
        bits_2, self.frame_number = r.run(_PanoramaProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PanoramaProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.frame_number,
        )
