"""StereoComfortDisparityAdjustmentBox of Apple HEVC Stereo Video.

Generated from the specification ``apple_spatial_video/stereo_video``. Do not edit: change the specification and
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

_StereoComfortDisparityAdjustmentBox_R0: Final = Run(
    ">Ii", (("version", 8), ("flags", 24)), (("disparity_adjustment", 32),)
)


class StereoComfortDisparityAdjustmentBox(FullBox):
    """Horizontal shift of the views.

    Apple HEVC Stereo Video, Stereo Comfort Disparity Adjustment::

        aligned(8) class StereoComfortDisparityAdjustmentBox extends FullBox('dadj', version = 0, flags = 0) {
            signed int(32) disparity_adjustment;
        }

    Attributes:
        disparity_adjustment: Ten thousandths of the width.
    """

    __slots__ = ("disparity_adjustment",)

    fourcc: ClassVar[bytes] = b"dadj"
    clause: ClassVar[str] = (
        "Apple HEVC Stereo Video, Stereo Comfort Disparity Adjustment"
    )
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "disparity_adjustment")

    disparity_adjustment: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, disparity_adjustment: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.disparity_adjustment = disparity_adjustment

    def _read(self, r: Reader, /) -> None:
        bits_2, self.disparity_adjustment = r.run(
            _StereoComfortDisparityAdjustmentBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _StereoComfortDisparityAdjustmentBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.disparity_adjustment,
        )
