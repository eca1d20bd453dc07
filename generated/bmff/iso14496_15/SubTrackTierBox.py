"""SubTrackTierBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/sub_tracks``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SubTrackTierBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("item_count", 16),)
)
_SubTrackTierBox_T0: Final = Layout(Part(16, (("tierID", 16, False),)), column="tierID")


class SubTrackTierBox(FullBox):
    """A sub track defined by tiers.

    ISO/IEC 14496-15:2024, 6.7.3.2::

        aligned(8) class SubTrackTierBox extends FullBox('stti', 0, 0) {
            unsigned int(16) item_count;
            for (i = 0; i < item_count; i++) {
                unsigned int(16) tierID;
            }
        }

    Attributes:
        item_count: ``unsigned int(16)``.
        tierID: Rows of tierID.
    """

    __slots__ = ("tierID",)

    fourcc: ClassVar[bytes] = b"stti"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.7.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "item_count", "tierID")

    tierID: Table

    def __init__(self, *, version: int = 0, flags: int = 0, tierID: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.tierID = _SubTrackTierBox_T0.table(tierID)

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.tierID)

    def _read(self, r: Reader, /) -> None:
        bits_2, item_count = r.run(_SubTrackTierBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.tierID = r.table("tierID", _SubTrackTierBox_T0, item_count)

    def _write(self, w: Writer, /) -> None:
        item_count = len(self.tierID)
        w.run(
            _SubTrackTierBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            item_count,
        )
        w.table("tierID", _SubTrackTierBox_T0, self.tierID)
