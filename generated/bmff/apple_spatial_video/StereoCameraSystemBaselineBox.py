"""StereoCameraSystemBaselineBox of Apple HEVC Stereo Video.

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

_StereoCameraSystemBaselineBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("baseline_value", 32),)
)


class StereoCameraSystemBaselineBox(FullBox):
    """Distance of the cameras.

    Apple HEVC Stereo Video, Stereo Camera System Baseline::

        aligned(8) class StereoCameraSystemBaselineBox extends FullBox('blin', version = 0, flags = 0) {
            unsigned int(32) baseline_value;
        }

    Attributes:
        baseline_value: Micrometres.
    """

    __slots__ = ("baseline_value",)

    fourcc: ClassVar[bytes] = b"blin"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Stereo Camera System Baseline"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "baseline_value")

    baseline_value: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, baseline_value: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.baseline_value = baseline_value

    def _read(self, r: Reader, /) -> None:
        bits_2, self.baseline_value = r.run(_StereoCameraSystemBaselineBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _StereoCameraSystemBaselineBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.baseline_value,
        )
