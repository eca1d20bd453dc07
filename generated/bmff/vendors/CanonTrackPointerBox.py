"""CanonTrackPointerBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CanonTrackPointerBox_R0: Final = Run(
    ">QII", (("image_type", 64),), (("dual_pixel", 32),), (("track_number", 32),)
)


class CanonTrackPointerBox(Box):
    """One pointer to an image track.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonTrackPointerBox extends Box('CCDT') {
            unsigned int(64) image_type;
            unsigned int(32) dual_pixel;
            unsigned int(32) track_number;
        }

    Attributes:
        image_type: ``unsigned int(64)``.
        dual_pixel: ``unsigned int(32)``.
        track_number: ``unsigned int(32)``.
    """

    __slots__ = ("dual_pixel", "image_type", "track_number")

    fourcc: ClassVar[bytes] = b"CCDT"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("image_type", "dual_pixel", "track_number")

    image_type: int
    dual_pixel: int
    track_number: int

    def __init__(
        self, *, image_type: int = 0, dual_pixel: int = 0, track_number: int = 0
    ) -> None:
        Box.__init__(self)
        self.image_type = image_type
        self.dual_pixel = dual_pixel
        self.track_number = track_number

    def _read(self, r: Reader, /) -> None:
        self.image_type, self.dual_pixel, self.track_number = r.run(
            _CanonTrackPointerBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonTrackPointerBox_R0,
            self.image_type,
            self.dual_pixel,
            self.track_number,
        )
