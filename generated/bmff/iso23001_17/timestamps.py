"""Classes of ISO/IEC 23001-17:2024/Amd 1:2025: timestamps.

Generated from the specification ``iso23001_17/timestamps``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.item_properties import ItemFullProperty
from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Record, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer

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


_TAITimestampPacket_R0: Final = Run(
    ">QB",
    (("TAI_timestamp", 64),),
    (
        ("synchronization_state", 1),
        ("timestamp_generation_failure", 1),
        ("timestamp_is_modified", 1),
        ("reserved", 5),
    ),
)


class TAITimestampPacket(Record):
    """A timestamp of international atomic time with its state.

    ISO/IEC 23001-17:2024/Amd 1:2025, 7.3::

        aligned(8) class TAITimestampPacket {
            unsigned int(64) TAI_timestamp;
            unsigned int(1) synchronization_state;
            unsigned int(1) timestamp_generation_failure;
            unsigned int(1) timestamp_is_modified;
            unsigned int(5) reserved = 0;
        }

    Attributes:
        TAI_timestamp: Nanoseconds since the TAI epoch.
        synchronization_state: ``unsigned int(1)``.
        timestamp_generation_failure: ``unsigned int(1)``.
        timestamp_is_modified: ``unsigned int(1)``.
        reserved: ``unsigned int(5)``.
    """

    __slots__ = (
        "TAI_timestamp",
        "reserved",
        "synchronization_state",
        "timestamp_generation_failure",
        "timestamp_is_modified",
    )

    clause: ClassVar[str] = "ISO/IEC 23001-17:2024/Amd 1:2025, 7.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "TAI_timestamp",
        "synchronization_state",
        "timestamp_generation_failure",
        "timestamp_is_modified",
        "reserved",
    )

    TAI_timestamp: int
    synchronization_state: int
    timestamp_generation_failure: int
    timestamp_is_modified: int
    reserved: int

    def __init__(
        self,
        *,
        TAI_timestamp: int = 0,
        synchronization_state: int = 0,
        timestamp_generation_failure: int = 0,
        timestamp_is_modified: int = 0,
        reserved: int = 0,
    ) -> None:
        self.trailing = b""
        self.TAI_timestamp = TAI_timestamp
        self.synchronization_state = synchronization_state
        self.timestamp_generation_failure = timestamp_generation_failure
        self.timestamp_is_modified = timestamp_is_modified
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        self.TAI_timestamp, bits_2 = r.run(_TAITimestampPacket_R0)
        self.synchronization_state = bits_2 >> 7
        self.timestamp_generation_failure = (bits_2 >> 6) & 0x1
        self.timestamp_is_modified = (bits_2 >> 5) & 0x1
        self.reserved = bits_2 & 0x1F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TAITimestampPacket_R0,
            self.TAI_timestamp,
            w.pack(
                ("synchronization_state", self.synchronization_state, 1, False),
                (
                    "timestamp_generation_failure",
                    self.timestamp_generation_failure,
                    1,
                    False,
                ),
                ("timestamp_is_modified", self.timestamp_is_modified, 1, False),
                ("reserved", self.reserved, 5, False),
            ),
        )


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
