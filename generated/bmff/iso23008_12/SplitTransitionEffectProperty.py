"""SplitTransitionEffectProperty of ISO/IEC 23008-12:2025.

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

_SplitTransitionEffectProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("transition_direction", 8),)
)


class SplitTransitionEffectProperty(ItemFullProperty):
    """Slideshow transition: the image splits.

    ISO/IEC 23008-12:2025, 6.5.33::

        class SplitTransitionEffectProperty extends ItemFullProperty('splt', version = 0, flags = 0) {
            unsigned int(8) transition_direction;
        }

    Attributes:
        transition_direction: Direction of the split.
    """

    __slots__ = ("transition_direction",)

    fourcc: ClassVar[bytes] = b"splt"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.33"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "transition_direction")

    transition_direction: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, transition_direction: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.transition_direction = transition_direction

    def _read(self, r: Reader, /) -> None:
        bits_2, self.transition_direction = r.run(_SplitTransitionEffectProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SplitTransitionEffectProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.transition_direction,
        )
