"""TAITimestampBox of ISO/IEC 23001-17:2024/Amd 1:2025.

Generated from the specification ``iso23001_17/timestamps``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmff.iso23001_17.TAITimestampPacket import TAITimestampPacket
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TAITimestampBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class TAITimestampBox(ItemFullProperty):
    """Capture time of an item.

    ISO/IEC 23001-17:2024/Amd 1:2025, 7.4::

        aligned(8) class TAITimestampBox extends ItemFullProperty('itai', version = 0, flags = 0) {
            TAITimestampPacket timestamp;
        }

    Attributes:
        timestamp: ``TAITimestampPacket``.
    """

    __slots__ = ("timestamp",)

    fourcc: ClassVar[bytes] = b"itai"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024/Amd 1:2025, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "timestamp")

    timestamp: TAITimestampPacket

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        timestamp: TAITimestampPacket | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.timestamp = TAITimestampPacket() if timestamp is None else timestamp

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TAITimestampBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.timestamp = TAITimestampPacket._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TAITimestampBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("timestamp", self.timestamp)
