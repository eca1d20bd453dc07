"""timestampsynchrony of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_timestampsynchrony_R0: Final = Run(">B", (("reserved", 6), ("timestamp_sync", 2)))


class timestampsynchrony(Box):
    """How the RTP timestamps of received streams are synchronised.

    ISO/IEC 14496-12:2022, 9.4.1.2::

        class timestampsynchrony() extends Box('tssy') {
            unsigned int(6) reserved;
            unsigned int(2) timestamp_sync;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        timestamp_sync: 0: unknown, 1: not corrected, 2: corrected.
    """

    __slots__ = ("reserved", "timestamp_sync")

    fourcc: ClassVar[bytes] = b"tssy"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "timestamp_sync")

    reserved: int
    timestamp_sync: int

    def __init__(self, *, reserved: int = 0, timestamp_sync: int = 0) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.timestamp_sync = timestamp_sync

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_timestampsynchrony_R0)
        self.reserved = bits_2 >> 2
        self.timestamp_sync = bits_2 & 0x3

    def _write(self, w: Writer, /) -> None:
        w.run(
            _timestampsynchrony_R0,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("timestamp_sync", self.timestamp_sync, 2, False),
            ),
        )
