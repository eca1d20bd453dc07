"""ContentLightLevelBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ContentLightLevelBox_R0: Final = Run(
    ">HH", (("max_content_light_level", 16),), (("max_pic_average_light_level", 16),)
)


class ContentLightLevelBox(Box):
    """Light levels of the content.

    ISO/IEC 14496-12:2022, 12.1.6::

        class ContentLightLevelBox extends Box('clli') {
            unsigned int(16) max_content_light_level;
            unsigned int(16) max_pic_average_light_level;
        }

    Attributes:
        max_content_light_level: Candela per square metre; 0: unknown.
        max_pic_average_light_level: Candela per square metre; 0: unknown.
    """

    __slots__ = ("max_content_light_level", "max_pic_average_light_level")

    fourcc: ClassVar[bytes] = b"clli"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "max_content_light_level",
        "max_pic_average_light_level",
    )

    max_content_light_level: int
    max_pic_average_light_level: int

    def __init__(
        self, *, max_content_light_level: int = 0, max_pic_average_light_level: int = 0
    ) -> None:
        Box.__init__(self)
        self.max_content_light_level = max_content_light_level
        self.max_pic_average_light_level = max_pic_average_light_level

    def _read(self, r: Reader, /) -> None:
        self.max_content_light_level, self.max_pic_average_light_level = r.run(
            _ContentLightLevelBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ContentLightLevelBox_R0,
            self.max_content_light_level,
            self.max_pic_average_light_level,
        )
