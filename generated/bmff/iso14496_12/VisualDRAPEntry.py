"""VisualDRAPEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VisualDRAPEntry_R0: Final = Run(">I", (("DRAP_type", 3), ("reserved", 29)))


class VisualDRAPEntry(VisualSampleGroupEntry):
    """Samples after which decoding may start with the help of the sync sample before them.

    ISO/IEC 14496-12:2022, 10.8::

        class VisualDRAPEntry() extends VisualSampleGroupEntry('drap') {
            unsigned int(3) DRAP_type;
            unsigned int(29) reserved = 0;
        }

    Attributes:
        DRAP_type: Type of the access point.
        reserved: ``unsigned int(29)``.
    """

    __slots__ = ("DRAP_type", "reserved")

    fourcc: ClassVar[bytes] = b"drap"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.8"
    _fields: ClassVar[tuple[str, ...]] = ("DRAP_type", "reserved")

    DRAP_type: int
    reserved: int

    def __init__(self, *, DRAP_type: int = 0, reserved: int = 0) -> None:
        self.trailing = b""
        self.DRAP_type = DRAP_type
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VisualDRAPEntry_R0)
        self.DRAP_type = bits_2 >> 29
        self.reserved = bits_2 & 0x1FFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VisualDRAPEntry_R0,
            w.pack(
                ("DRAP_type", self.DRAP_type, 3, False),
                ("reserved", self.reserved, 29, False),
            ),
        )
