"""TAIClockInfoBox of ISO/IEC 23001-17:2024/Amd 1:2025.

Generated from the specification ``iso23001_17/timestamps``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TAIClockInfoBox_R0: Final = Run(
    ">IQIiB",
    (("version", 8), ("flags", 24)),
    (("time_uncertainty", 64),),
    (("clock_resolution", 32),),
    (("clock_drift_rate", 32),),
    (("clock_type", 2), ("reserved", 6)),
)


class TAIClockInfoBox(FullBox):
    """Properties of the clock that made the TAI timestamps.

    ISO/IEC 23001-17:2024/Amd 1:2025, 7.2::

        aligned(8) class TAIClockInfoBox extends FullBox('taic', version = 0, flags = 0) {
            unsigned int(64) time_uncertainty;
            unsigned int(32) clock_resolution;
            signed int(32) clock_drift_rate;
            unsigned int(2) clock_type;
            unsigned int(6) reserved = 0;
        }

    Attributes:
        time_uncertainty: Nanoseconds.
        clock_resolution: Nanoseconds.
        clock_drift_rate: Picoseconds a second.
        clock_type: 0 unknown, 1 not synchronized, 2 synchronized.
        reserved: ``unsigned int(6)``.
    """

    __slots__ = (
        "clock_drift_rate",
        "clock_resolution",
        "clock_type",
        "reserved",
        "time_uncertainty",
    )

    fourcc: ClassVar[bytes] = b"taic"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024/Amd 1:2025, 7.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "time_uncertainty",
        "clock_resolution",
        "clock_drift_rate",
        "clock_type",
        "reserved",
    )

    time_uncertainty: int
    clock_resolution: int
    clock_drift_rate: int
    clock_type: int
    reserved: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        time_uncertainty: int = 0,
        clock_resolution: int = 0,
        clock_drift_rate: int = 0,
        clock_type: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.time_uncertainty = time_uncertainty
        self.clock_resolution = clock_resolution
        self.clock_drift_rate = clock_drift_rate
        self.clock_type = clock_type
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.time_uncertainty,
            self.clock_resolution,
            self.clock_drift_rate,
            bits_4,
        ) = r.run(_TAIClockInfoBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.clock_type = bits_4 >> 6
        self.reserved = bits_4 & 0x3F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TAIClockInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.time_uncertainty,
            self.clock_resolution,
            self.clock_drift_rate,
            w.pack(
                ("clock_type", self.clock_type, 2, False),
                ("reserved", self.reserved, 6, False),
            ),
        )
