"""SuggestedTransitionPeriodProperty of ISO/IEC 23008-12:2025.

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

_SuggestedTransitionPeriodProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("transition_period", 8),)
)


class SuggestedTransitionPeriodProperty(ItemFullProperty):
    """How long a slideshow transition should take.

    ISO/IEC 23008-12:2025, 6.5.34::

        class SuggestedTransitionPeriodProperty extends ItemFullProperty('stpe', version = 0, flags = 0) {
            unsigned int(8) transition_period;
        }

    Attributes:
        transition_period: In 1/16 second.
    """

    __slots__ = ("transition_period",)

    fourcc: ClassVar[bytes] = b"stpe"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.34"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "transition_period")

    transition_period: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, transition_period: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.transition_period = transition_period

    def _read(self, r: Reader, /) -> None:
        bits_2, self.transition_period = r.run(_SuggestedTransitionPeriodProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SuggestedTransitionPeriodProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.transition_period,
        )
