"""VisualEquivalenceEntry of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VisualEquivalenceEntry_R0: Final = Run(
    ">hH", (("time_offset", 16),), (("timescale_multiplier", 16),)
)


class VisualEquivalenceEntry(VisualSampleGroupEntry):
    """How samples correspond in time to the image items of an equivalence group.

    ISO/IEC 23008-12:2025, 7.4.2::

        class VisualEquivalenceEntry() extends VisualSampleGroupEntry('eqiv') {
            signed int(16) time_offset;
            unsigned int(16) timescale_multiplier;
        }

    Attributes:
        time_offset: In units of the multiplied timescale.
        timescale_multiplier: 8.8 fixed point.
    """

    __slots__ = ("time_offset", "timescale_multiplier")

    fourcc: ClassVar[bytes] = b"eqiv"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 7.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("time_offset", "timescale_multiplier")

    time_offset: int
    timescale_multiplier: int

    def __init__(self, *, time_offset: int = 0, timescale_multiplier: int = 0) -> None:
        self.trailing = b""
        self.time_offset = time_offset
        self.timescale_multiplier = timescale_multiplier

    def _read(self, r: Reader, /) -> None:
        self.time_offset, self.timescale_multiplier = r.run(_VisualEquivalenceEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_VisualEquivalenceEntry_R0, self.time_offset, self.timescale_multiplier)
