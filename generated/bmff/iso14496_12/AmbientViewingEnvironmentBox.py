"""AmbientViewingEnvironmentBox of ISO/IEC 14496-12:2022.

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

_AmbientViewingEnvironmentBox_R0: Final = Run(
    ">IHH",
    (("ambient_illuminance", 32),),
    (("ambient_light_x", 16),),
    (("ambient_light_y", 16),),
)


class AmbientViewingEnvironmentBox(Box):
    """Light in the room for which the content was made.

    ISO/IEC 14496-12:2022, 12.1.9::

        class AmbientViewingEnvironmentBox extends Box('amve') {
            unsigned int(32) ambient_illuminance;
            unsigned int(16) ambient_light_x;
            unsigned int(16) ambient_light_y;
        }

    Attributes:
        ambient_illuminance: In 0.0001 lux.
        ambient_light_x: In 0.00002.
        ambient_light_y: In 0.00002.
    """

    __slots__ = ("ambient_illuminance", "ambient_light_x", "ambient_light_y")

    fourcc: ClassVar[bytes] = b"amve"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.9"
    _fields: ClassVar[tuple[str, ...]] = (
        "ambient_illuminance",
        "ambient_light_x",
        "ambient_light_y",
    )

    ambient_illuminance: int
    ambient_light_x: int
    ambient_light_y: int

    def __init__(
        self,
        *,
        ambient_illuminance: int = 0,
        ambient_light_x: int = 0,
        ambient_light_y: int = 0,
    ) -> None:
        Box.__init__(self)
        self.ambient_illuminance = ambient_illuminance
        self.ambient_light_x = ambient_light_x
        self.ambient_light_y = ambient_light_y

    def _read(self, r: Reader, /) -> None:
        self.ambient_illuminance, self.ambient_light_x, self.ambient_light_y = r.run(
            _AmbientViewingEnvironmentBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AmbientViewingEnvironmentBox_R0,
            self.ambient_illuminance,
            self.ambient_light_x,
            self.ambient_light_y,
        )
