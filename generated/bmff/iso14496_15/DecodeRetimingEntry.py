"""DecodeRetimingEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_DecodeRetimingEntry_R0: Final = Run(">B", (("tierCount", 8),))
_DecodeRetimingEntry_T0: Final = Layout(
    Part(16, (("tierID", 16, False),)), Part(16, (("delta", 16, True),))
)


class DecodeRetimingEntry(VisualSampleGroupEntry):
    """How far decoding times move when only the samples of a tier are decoded.

    ISO/IEC 14496-15:2024, B.5.2::

        class DecodeRetimingEntry() extends VisualSampleGroupEntry('dtrt') {
            unsigned int(8) tierCount;
            for (i = 1; i <= tierCount; i++) {
                unsigned int(16) tierID;
                signed int(16) delta;
            }
        }

    Attributes:
        tierCount: ``unsigned int(8)``.
        tiers: Rows of tierID, delta.
    """

    __slots__ = ("tiers",)

    fourcc: ClassVar[bytes] = b"dtrt"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("tierCount", "tiers")

    tiers: Table

    def __init__(self, *, tiers: Any = ()) -> None:
        self.trailing = b""
        self.tiers = _DecodeRetimingEntry_T0.table(tiers)

    @property
    def tierCount(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.tiers)

    @property
    def tierID(self) -> Table:
        """The column ``tierID``. A view of ``tiers``."""
        found: Table = self.tiers["tierID"]
        return found

    @property
    def delta(self) -> Table:
        """Units of the media's time scale. A view of ``tiers``."""
        found: Table = self.tiers["delta"]
        return found

    def _read(self, r: Reader, /) -> None:
        (tierCount,) = r.run(_DecodeRetimingEntry_R0)
        self.tiers = r.table("tiers", _DecodeRetimingEntry_T0, tierCount)

    def _write(self, w: Writer, /) -> None:
        tierCount = len(self.tiers)
        w.run(_DecodeRetimingEntry_R0, tierCount)
        w.table("tiers", _DecodeRetimingEntry_T0, self.tiers)
