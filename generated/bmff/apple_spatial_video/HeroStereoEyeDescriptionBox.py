"""HeroStereoEyeDescriptionBox of Apple HEVC Stereo Video.

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

_HeroStereoEyeDescriptionBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("hero_eye_indicator", 8),)
)


class HeroStereoEyeDescriptionBox(FullBox):
    """The view to prefer where only one can be shown.

    Apple HEVC Stereo Video, Hero Stereo Eye Description::

        aligned(8) class HeroStereoEyeDescriptionBox extends FullBox('hero', version = 0, flags = 0) {
            unsigned int(8) hero_eye_indicator;
        }

    Attributes:
        hero_eye_indicator: 0 none, 1 left, 2 right.
    """

    __slots__ = ("hero_eye_indicator",)

    fourcc: ClassVar[bytes] = b"hero"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Hero Stereo Eye Description"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "hero_eye_indicator")

    hero_eye_indicator: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, hero_eye_indicator: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.hero_eye_indicator = hero_eye_indicator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.hero_eye_indicator = r.run(_HeroStereoEyeDescriptionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HeroStereoEyeDescriptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.hero_eye_indicator,
        )
