"""SyncSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SyncSampleEntry_R0: Final = Run(">B", (("reserved", 2), ("NAL_unit_type", 6)))


class SyncSampleEntry(VisualSampleGroupEntry):
    """The type of the coded slices of a sync sample.

    ISO/IEC 14496-15:2024, 8.4.3.2::

        class SyncSampleEntry() extends VisualSampleGroupEntry('sync') {
            bit(2) reserved = 0;
            unsigned int(6) NAL_unit_type;
        }

    Attributes:
        reserved: ``bit(2)``.
        NAL_unit_type: Of all the coded slices of the sample.
    """

    __slots__ = ("NAL_unit_type", "reserved")

    fourcc: ClassVar[bytes] = b"sync"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "NAL_unit_type")

    reserved: int
    NAL_unit_type: int

    def __init__(self, *, reserved: int = 0, NAL_unit_type: int = 0) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.NAL_unit_type = NAL_unit_type

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SyncSampleEntry_R0)
        self.reserved = bits_2 >> 6
        self.NAL_unit_type = bits_2 & 0x3F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SyncSampleEntry_R0,
            w.pack(
                ("reserved", self.reserved, 2, False),
                ("NAL_unit_type", self.NAL_unit_type, 6, False),
            ),
        )
