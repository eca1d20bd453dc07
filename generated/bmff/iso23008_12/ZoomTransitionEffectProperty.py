"""ZoomTransitionEffectProperty of ISO/IEC 23008-12:2025.

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

_ZoomTransitionEffectProperty_R0: Final = Run(
    ">IB",
    (("version", 8), ("flags", 24)),
    (("transition_direction", 1), ("transition_shape", 7)),
)


class ZoomTransitionEffectProperty(ItemFullProperty):
    """Slideshow transition: zooming in or out.

    ISO/IEC 23008-12:2025, 6.5.31::

        class ZoomTransitionEffectProperty extends ItemFullProperty('zoom', version = 0, flags = 0) {
            unsigned int(1) transition_direction;
            unsigned int(7) transition_shape;
        }

    Attributes:
        transition_direction: 0: in, 1: out.
        transition_shape: Outline of the zoom.
    """

    __slots__ = ("transition_direction", "transition_shape")

    fourcc: ClassVar[bytes] = b"zoom"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.31"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "transition_direction",
        "transition_shape",
    )

    transition_direction: int
    transition_shape: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        transition_direction: int = 0,
        transition_shape: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.transition_direction = transition_direction
        self.transition_shape = transition_shape

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_ZoomTransitionEffectProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.transition_direction = bits_4 >> 7
        self.transition_shape = bits_4 & 0x7F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ZoomTransitionEffectProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("transition_direction", self.transition_direction, 1, False),
                ("transition_shape", self.transition_shape, 7, False),
            ),
        )
