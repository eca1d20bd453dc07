"""MasteringDisplayColourVolumeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MasteringDisplayColourVolumeBox_T0: Final = Layout(
    Part(16, (("display_primaries_x", 16, False),)),
    Part(16, (("display_primaries_y", 16, False),)),
)
_MasteringDisplayColourVolumeBox_R0: Final = Run(
    ">HHII",
    (("white_point_x", 16),),
    (("white_point_y", 16),),
    (("max_display_mastering_luminance", 32),),
    (("min_display_mastering_luminance", 32),),
)


class MasteringDisplayColourVolumeBox(Box):
    """Colour volume of the display on which the content was mastered.

    ISO/IEC 14496-12:2022, 12.1.7::

        class MasteringDisplayColourVolumeBox extends Box('mdcv') {
            for (c = 0; c < 3; c++) {
                unsigned int(16) display_primaries_x;
                unsigned int(16) display_primaries_y;
            }
            unsigned int(16) white_point_x;
            unsigned int(16) white_point_y;
            unsigned int(32) max_display_mastering_luminance;
            unsigned int(32) min_display_mastering_luminance;
        }

    Attributes:
        display_primaries: Rows of display_primaries_x, display_primaries_y.
        white_point_x: In 0.00002.
        white_point_y: In 0.00002.
        max_display_mastering_luminance: In 0.0001 candela per square metre.
        min_display_mastering_luminance: In 0.0001 candela per square metre.
    """

    __slots__ = (
        "display_primaries",
        "max_display_mastering_luminance",
        "min_display_mastering_luminance",
        "white_point_x",
        "white_point_y",
    )

    fourcc: ClassVar[bytes] = b"mdcv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "display_primaries",
        "white_point_x",
        "white_point_y",
        "max_display_mastering_luminance",
        "min_display_mastering_luminance",
    )

    display_primaries: Table
    white_point_x: int
    white_point_y: int
    max_display_mastering_luminance: int
    min_display_mastering_luminance: int

    def __init__(
        self,
        *,
        display_primaries: Any = (),
        white_point_x: int = 0,
        white_point_y: int = 0,
        max_display_mastering_luminance: int = 0,
        min_display_mastering_luminance: int = 0,
    ) -> None:
        Box.__init__(self)
        self.display_primaries = _MasteringDisplayColourVolumeBox_T0.table(
            display_primaries
        )
        self.white_point_x = white_point_x
        self.white_point_y = white_point_y
        self.max_display_mastering_luminance = max_display_mastering_luminance
        self.min_display_mastering_luminance = min_display_mastering_luminance

    @property
    def display_primaries_x(self) -> Table:
        """In 0.00002; green, blue, red. A view of ``display_primaries``."""
        found: Table = self.display_primaries["display_primaries_x"]
        return found

    @property
    def display_primaries_y(self) -> Table:
        """In 0.00002; green, blue, red. A view of ``display_primaries``."""
        found: Table = self.display_primaries["display_primaries_y"]
        return found

    def _read(self, r: Reader, /) -> None:
        self.display_primaries = r.table(
            "display_primaries", _MasteringDisplayColourVolumeBox_T0, 3
        )
        (
            self.white_point_x,
            self.white_point_y,
            self.max_display_mastering_luminance,
            self.min_display_mastering_luminance,
        ) = r.run(_MasteringDisplayColourVolumeBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.same("display_primaries", self.display_primaries, 3)
        w.table(
            "display_primaries",
            _MasteringDisplayColourVolumeBox_T0,
            self.display_primaries,
        )
        w.run(
            _MasteringDisplayColourVolumeBox_R0,
            self.white_point_x,
            self.white_point_y,
            self.max_display_mastering_luminance,
            self.min_display_mastering_luminance,
        )
