"""hevc_time_code of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_time_code(BitRecord):
    """Time codes of a picture.

    ISO/IEC 23008-2:2023, D.2.27::

        time_code(payloadSize) {
            num_clock_ts                                        u(2)
            for (i = 0; i < num_clock_ts; i++) { // @as clock_timestamps
                clock_timestamp_flag[i]                         u(1)
                if (clock_timestamp_flag[i]) {
                    units_field_based_flag[i]                   u(1)
                    counting_type[i]                            u(5)
                    full_timestamp_flag[i]                      u(1)
                    discontinuity_flag[i]                       u(1)
                    cnt_dropped_flag[i]                         u(1)
                    n_frames[i]                                 u(9)
                    if (full_timestamp_flag[i]) {
                        seconds_value[i]                        u(6)
                        minutes_value[i]                        u(6)
                        hours_value[i]                          u(5)
                    } else {
                        seconds_flag[i]                         u(1)
                        if (seconds_flag[i]) {
                            seconds_value[i]                    u(6)
                            minutes_flag[i]                     u(1)
                            if (minutes_flag[i]) {
                                minutes_value[i]                u(6)
                                hours_flag[i]                   u(1)
                                if (hours_flag[i]) {
                                    hours_value[i]              u(5)
                                }
                            }
                        }
                    }
                    time_offset_length[i]                       u(5)
                    if (time_offset_length[i] > 0) {
                        time_offset_value[i]                    i(v: time_offset_length[i])
                    }
                }
            }
        }

    Attributes:
        num_clock_ts: ``u(2)``.
        clock_timestamps: A list of ``ClockTimestamp``.
    """

    __slots__ = ("clock_timestamps",)

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x88"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.27"
    _fields: ClassVar[tuple[str, ...]] = ("num_clock_ts", "clock_timestamps")

    _spelled: ClassVar[str] = "time_code"

    clock_timestamps: list[hevc_time_code.ClockTimestamp]

    class ClockTimestamp(Row):
        """One of the ``clock_timestamps`` of hevc_time_code.

        Attributes:
            clock_timestamp_flag: ``u(1)``.
            units_field_based_flag: ``u(1)``; None when left out.
            counting_type: ``u(5)``; None when left out.
            full_timestamp_flag: ``u(1)``; None when left out.
            discontinuity_flag: ``u(1)``; None when left out.
            cnt_dropped_flag: ``u(1)``; None when left out.
            n_frames: ``u(9)``; None when left out.
            seconds_value: ``u(6)``.
            minutes_value: ``u(6)``.
            hours_value: ``u(5)``.
            seconds_flag: ``u(1)``; None when left out.
            minutes_flag: ``u(1)``; None when left out.
            hours_flag: ``u(1)``; None when left out.
            time_offset_length: ``u(5)``; None when left out.
            time_offset_value: ``i(v)``; None when left out.
        """

        __slots__ = (
            "clock_timestamp_flag",
            "cnt_dropped_flag",
            "counting_type",
            "discontinuity_flag",
            "full_timestamp_flag",
            "hours_flag",
            "hours_value",
            "minutes_flag",
            "minutes_value",
            "n_frames",
            "seconds_flag",
            "seconds_value",
            "time_offset_length",
            "time_offset_value",
            "units_field_based_flag",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "clock_timestamp_flag",
            "units_field_based_flag",
            "counting_type",
            "full_timestamp_flag",
            "discontinuity_flag",
            "cnt_dropped_flag",
            "n_frames",
            "seconds_value",
            "minutes_value",
            "hours_value",
            "seconds_flag",
            "minutes_flag",
            "hours_flag",
            "time_offset_length",
            "time_offset_value",
        )

        clock_timestamp_flag: int
        units_field_based_flag: int | None
        counting_type: int | None
        full_timestamp_flag: int | None
        discontinuity_flag: int | None
        cnt_dropped_flag: int | None
        n_frames: int | None
        seconds_value: int
        minutes_value: int
        hours_value: int
        seconds_flag: int | None
        minutes_flag: int | None
        hours_flag: int | None
        time_offset_length: int | None
        time_offset_value: int | None

        def __init__(
            self,
            *,
            clock_timestamp_flag: int = 0,
            units_field_based_flag: int | None = None,
            counting_type: int | None = None,
            full_timestamp_flag: int | None = None,
            discontinuity_flag: int | None = None,
            cnt_dropped_flag: int | None = None,
            n_frames: int | None = None,
            seconds_value: int = 0,
            minutes_value: int = 0,
            hours_value: int = 0,
            seconds_flag: int | None = None,
            minutes_flag: int | None = None,
            hours_flag: int | None = None,
            time_offset_length: int | None = None,
            time_offset_value: int | None = None,
        ) -> None:
            self.clock_timestamp_flag = clock_timestamp_flag
            self.units_field_based_flag = units_field_based_flag
            self.counting_type = counting_type
            self.full_timestamp_flag = full_timestamp_flag
            self.discontinuity_flag = discontinuity_flag
            self.cnt_dropped_flag = cnt_dropped_flag
            self.n_frames = n_frames
            self.seconds_value = seconds_value
            self.minutes_value = minutes_value
            self.hours_value = hours_value
            self.seconds_flag = seconds_flag
            self.minutes_flag = minutes_flag
            self.hours_flag = hours_flag
            self.time_offset_length = time_offset_length
            self.time_offset_value = time_offset_value

    def __init__(
        self, *, clock_timestamps: Iterable[hevc_time_code.ClockTimestamp] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.clock_timestamps = list(clock_timestamps)

    @property
    def num_clock_ts(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.clock_timestamps)

    def _read(self, r: BitReader, /) -> None:
        num_clock_ts = r.bits("num_clock_ts", 2)
        clock_timestamps: list[hevc_time_code.ClockTimestamp] = []
        self.clock_timestamps = clock_timestamps
        r.allow("clock_timestamps", num_clock_ts, 1)
        for _ in range(num_clock_ts):
            row = hevc_time_code.ClockTimestamp.__new__(hevc_time_code.ClockTimestamp)
            clock_timestamps.append(row)
            row.units_field_based_flag = None
            row.counting_type = None
            row.full_timestamp_flag = None
            full_timestamp_flag = 0
            row.discontinuity_flag = None
            row.cnt_dropped_flag = None
            row.n_frames = None
            row.seconds_value = ABSENT
            row.minutes_value = ABSENT
            row.hours_value = ABSENT
            row.seconds_flag = None
            seconds_flag = 0
            row.minutes_flag = None
            minutes_flag = 0
            row.hours_flag = None
            hours_flag = 0
            row.time_offset_length = None
            time_offset_length = 0
            row.time_offset_value = None
            clock_timestamp_flag = r.bits("clock_timestamp_flag", 1)
            row.clock_timestamp_flag = clock_timestamp_flag
            if clock_timestamp_flag:
                row.units_field_based_flag = r.bits("units_field_based_flag", 1)
                row.counting_type = r.bits("counting_type", 5)
                full_timestamp_flag = r.bits("full_timestamp_flag", 1)
                row.full_timestamp_flag = full_timestamp_flag
                row.discontinuity_flag = r.bits("discontinuity_flag", 1)
                row.cnt_dropped_flag = r.bits("cnt_dropped_flag", 1)
                row.n_frames = r.bits("n_frames", 9)
                if full_timestamp_flag:
                    row.seconds_value = r.bits("seconds_value", 6)
                    row.minutes_value = r.bits("minutes_value", 6)
                    row.hours_value = r.bits("hours_value", 5)

                else:
                    seconds_flag = r.bits("seconds_flag", 1)
                    row.seconds_flag = seconds_flag
                    if seconds_flag:
                        row.seconds_value = r.bits("seconds_value", 6)
                        minutes_flag = r.bits("minutes_flag", 1)
                        row.minutes_flag = minutes_flag
                        if minutes_flag:
                            row.minutes_value = r.bits("minutes_value", 6)
                            hours_flag = r.bits("hours_flag", 1)
                            row.hours_flag = hours_flag
                            if hours_flag:
                                row.hours_value = r.bits("hours_value", 5)

                time_offset_length = r.bits("time_offset_length", 5)
                row.time_offset_length = time_offset_length
                if time_offset_length > 0:
                    row.time_offset_value = r.bits(
                        "time_offset_value", time_offset_length, True
                    )

    def _write(self, w: BitWriter, /) -> None:
        num_clock_ts = len(self.clock_timestamps)
        w.bits("num_clock_ts", num_clock_ts, 2)
        for row in self.clock_timestamps:
            clock_timestamp_flag = row.clock_timestamp_flag
            full_timestamp_flag = row.full_timestamp_flag or 0
            seconds_flag = row.seconds_flag or 0
            minutes_flag = row.minutes_flag or 0
            hours_flag = row.hours_flag or 0
            time_offset_length = row.time_offset_length or 0
            w.bits("clock_timestamp_flag", row.clock_timestamp_flag, 1)
            if clock_timestamp_flag:
                w.bits("units_field_based_flag", row.units_field_based_flag, 1)
                w.bits("counting_type", row.counting_type, 5)
                w.bits("full_timestamp_flag", row.full_timestamp_flag, 1)
                w.bits("discontinuity_flag", row.discontinuity_flag, 1)
                w.bits("cnt_dropped_flag", row.cnt_dropped_flag, 1)
                w.bits("n_frames", row.n_frames, 9)
                if full_timestamp_flag:
                    w.bits("seconds_value", row.seconds_value, 6)
                    w.bits("minutes_value", row.minutes_value, 6)
                    w.bits("hours_value", row.hours_value, 5)

                else:
                    w.bits("seconds_flag", row.seconds_flag, 1)
                    if seconds_flag:
                        w.bits("seconds_value", row.seconds_value, 6)
                        w.bits("minutes_flag", row.minutes_flag, 1)
                        if minutes_flag:
                            w.bits("minutes_value", row.minutes_value, 6)
                            w.bits("hours_flag", row.hours_flag, 1)
                            if hours_flag:
                                w.bits("hours_value", row.hours_value, 5)

                w.bits("time_offset_length", row.time_offset_length, 5)
                if time_offset_length > 0:
                    w.bits(
                        "time_offset_value",
                        row.time_offset_value,
                        time_offset_length,
                        True,
                    )
