"""TAITimestampPacket of ISO/IEC 23001-17:2024/Amd 1:2025.

Generated from the specification ``iso23001_17/timestamps``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

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
