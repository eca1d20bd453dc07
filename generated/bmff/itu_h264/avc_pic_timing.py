"""avc_pic_timing of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable

_avc_pic_timing_nal_hrd_parameters_present_flag: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "nal_hrd_parameters_present_flag",
    default=0,
)
_avc_pic_timing_vcl_hrd_parameters_present_flag: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "vcl_hrd_parameters_present_flag",
    default=0,
)
_avc_pic_timing_nal_cpb_length_minus1: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "nal_hrd_parameters",
    "cpb_removal_delay_length_minus1",
    default=23,
)
_avc_pic_timing_vcl_cpb_length_minus1: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "vcl_hrd_parameters",
    "cpb_removal_delay_length_minus1",
    default=23,
)
_avc_pic_timing_nal_dpb_length_minus1: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "nal_hrd_parameters",
    "dpb_output_delay_length_minus1",
    default=23,
)
_avc_pic_timing_vcl_dpb_length_minus1: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "vcl_hrd_parameters",
    "dpb_output_delay_length_minus1",
    default=23,
)
_avc_pic_timing_pic_struct_present_flag: Final = Known(
    "avc_seq_parameter_set_data", "vui_parameters", "pic_struct_present_flag", default=0
)
_avc_pic_timing_vcl_time_offset_length: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "vcl_hrd_parameters",
    "time_offset_length",
    default=24,
)
_avc_pic_timing_nal_time_offset_length: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "nal_hrd_parameters",
    "time_offset_length",
    default=24,
)


class avc_pic_timing(BitRecord):
    """When a picture leaves the buffers, how its fields are shown, and its time codes.

    ISO/IEC 14496-10:2022, D.1.3::

        pic_timing(payloadSize) {
            if (nal_hrd_parameters_present_flag || vcl_hrd_parameters_present_flag) {
                CpbLength = (nal_hrd_parameters_present_flag ? nal_cpb_length_minus1 : vcl_cpb_length_minus1) + 1
                DpbLength = (nal_hrd_parameters_present_flag ? nal_dpb_length_minus1 : vcl_dpb_length_minus1) + 1
                cpb_removal_delay                               u(v: CpbLength)
                dpb_output_delay                                u(v: DpbLength)
            }
            if (pic_struct_present_flag) {
                pic_struct                                      u(4) // 0 frame, 1 top field, 2 bottom field, …
                NumClockTS = pic_struct < 3 ? 1 : pic_struct == 5 || pic_struct == 6 || pic_struct == 8 ? 3 : 2
                TimeOffsetLength = vcl_hrd_parameters_present_flag && !nal_hrd_parameters_present_flag ? vcl_time_offset_length : nal_time_offset_length
                for (i = 0; i < NumClockTS; i++) { // @as clock_timestamps
                    clock_timestamp_flag[i]                     u(1)
                    if (clock_timestamp_flag[i]) {
                        ct_type[i]                              u(2) // 0 progressive, 1 interlaced, 2 unknown
                        nuit_field_based_flag[i]                u(1)
                        counting_type[i]                        u(5)
                        full_timestamp_flag[i]                  u(1)
                        discontinuity_flag[i]                   u(1)
                        cnt_dropped_flag[i]                     u(1)
                        n_frames[i]                             u(8)
                        if (full_timestamp_flag[i]) {
                            seconds_value[i]                    u(6)
                            minutes_value[i]                    u(6)
                            hours_value[i]                      u(5)
                        } else {
                            seconds_flag[i]                     u(1)
                            if (seconds_flag[i]) {
                                seconds_value[i]                u(6)
                                minutes_flag[i]                 u(1)
                                if (minutes_flag[i]) {
                                    minutes_value[i]            u(6)
                                    hours_flag[i]               u(1)
                                    if (hours_flag[i]) {
                                        hours_value[i]          u(5)
                                    }
                                }
                            }
                        }
                        if (TimeOffsetLength > 0) {
                            time_offset[i]                      i(v: TimeOffsetLength)
                        }
                    }
                }
            }
        }

    Attributes:
        cpb_removal_delay: ``u(v)``; None when left out.
        dpb_output_delay: ``u(v)``; None when left out.
        pic_struct: 0 frame, 1 top field, 2 bottom field, …; None when left out.
        clock_timestamps: A list of ``ClockTimestamp``; None when left out.
    """

    __slots__ = (
        "clock_timestamps",
        "cpb_removal_delay",
        "dpb_output_delay",
        "pic_struct",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x01"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, D.1.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "cpb_removal_delay",
        "dpb_output_delay",
        "pic_struct",
        "clock_timestamps",
    )

    _spelled: ClassVar[str] = "pic_timing"

    cpb_removal_delay: int | None
    dpb_output_delay: int | None
    pic_struct: int | None
    clock_timestamps: list[avc_pic_timing.ClockTimestamp] | None

    class ClockTimestamp(Row):
        """One of the ``clock_timestamps`` of avc_pic_timing.

        Attributes:
            clock_timestamp_flag: ``u(1)``.
            ct_type: 0 progressive, 1 interlaced, 2 unknown; None when left out.
            nuit_field_based_flag: ``u(1)``; None when left out.
            counting_type: ``u(5)``; None when left out.
            full_timestamp_flag: ``u(1)``; None when left out.
            discontinuity_flag: ``u(1)``; None when left out.
            cnt_dropped_flag: ``u(1)``; None when left out.
            n_frames: ``u(8)``; None when left out.
            seconds_value: ``u(6)``.
            minutes_value: ``u(6)``.
            hours_value: ``u(5)``.
            seconds_flag: ``u(1)``; None when left out.
            minutes_flag: ``u(1)``; None when left out.
            hours_flag: ``u(1)``; None when left out.
            time_offset: ``i(v)``; None when left out.
        """

        __slots__ = (
            "clock_timestamp_flag",
            "cnt_dropped_flag",
            "counting_type",
            "ct_type",
            "discontinuity_flag",
            "full_timestamp_flag",
            "hours_flag",
            "hours_value",
            "minutes_flag",
            "minutes_value",
            "n_frames",
            "nuit_field_based_flag",
            "seconds_flag",
            "seconds_value",
            "time_offset",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "clock_timestamp_flag",
            "ct_type",
            "nuit_field_based_flag",
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
            "time_offset",
        )

        clock_timestamp_flag: int
        ct_type: int | None
        nuit_field_based_flag: int | None
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
        time_offset: int | None

        def __init__(
            self,
            *,
            clock_timestamp_flag: int = 0,
            ct_type: int | None = None,
            nuit_field_based_flag: int | None = None,
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
            time_offset: int | None = None,
        ) -> None:
            self.clock_timestamp_flag = clock_timestamp_flag
            self.ct_type = ct_type
            self.nuit_field_based_flag = nuit_field_based_flag
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
            self.time_offset = time_offset

    def __init__(
        self,
        *,
        cpb_removal_delay: int | None = None,
        dpb_output_delay: int | None = None,
        pic_struct: int | None = None,
        clock_timestamps: Iterable[avc_pic_timing.ClockTimestamp] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.cpb_removal_delay = cpb_removal_delay
        self.dpb_output_delay = dpb_output_delay
        self.pic_struct = pic_struct
        self.clock_timestamps = (
            None if clock_timestamps is None else list(clock_timestamps)
        )

    def _read(self, r: BitReader, /) -> None:
        self.cpb_removal_delay = None
        self.dpb_output_delay = None
        self.pic_struct = None
        pic_struct = 0
        self.clock_timestamps = None
        CpbLength = 0
        DpbLength = 0
        NumClockTS = 0
        TimeOffsetLength = 0
        if r.earlier(_avc_pic_timing_nal_hrd_parameters_present_flag) or r.earlier(
            _avc_pic_timing_vcl_hrd_parameters_present_flag
        ):
            CpbLength = (
                r.earlier(_avc_pic_timing_nal_cpb_length_minus1)
                if r.earlier(_avc_pic_timing_nal_hrd_parameters_present_flag)
                else r.earlier(_avc_pic_timing_vcl_cpb_length_minus1)
            ) + 1
            DpbLength = (
                r.earlier(_avc_pic_timing_nal_dpb_length_minus1)
                if r.earlier(_avc_pic_timing_nal_hrd_parameters_present_flag)
                else r.earlier(_avc_pic_timing_vcl_dpb_length_minus1)
            ) + 1
            self.cpb_removal_delay = r.bits("cpb_removal_delay", CpbLength)
            self.dpb_output_delay = r.bits("dpb_output_delay", DpbLength)

        if r.earlier(_avc_pic_timing_pic_struct_present_flag):
            pic_struct = r.bits("pic_struct", 4)
            self.pic_struct = pic_struct
            NumClockTS = (
                1
                if (pic_struct < 3)
                else (
                    3
                    if (((pic_struct == 5) or (pic_struct == 6)) or (pic_struct == 8))
                    else 2
                )
            )
            TimeOffsetLength = (
                r.earlier(_avc_pic_timing_vcl_time_offset_length)
                if (
                    r.earlier(_avc_pic_timing_vcl_hrd_parameters_present_flag)
                    and (not r.earlier(_avc_pic_timing_nal_hrd_parameters_present_flag))
                )
                else r.earlier(_avc_pic_timing_nal_time_offset_length)
            )
            clock_timestamps: list[avc_pic_timing.ClockTimestamp] = []
            self.clock_timestamps = clock_timestamps
            r.allow("clock_timestamps", NumClockTS, 1)
            for _ in range(NumClockTS):
                row = avc_pic_timing.ClockTimestamp.__new__(
                    avc_pic_timing.ClockTimestamp
                )
                clock_timestamps.append(row)
                row.ct_type = None
                row.nuit_field_based_flag = None
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
                row.time_offset = None
                clock_timestamp_flag = r.bits("clock_timestamp_flag", 1)
                row.clock_timestamp_flag = clock_timestamp_flag
                if clock_timestamp_flag:
                    row.ct_type = r.bits("ct_type", 2)
                    row.nuit_field_based_flag = r.bits("nuit_field_based_flag", 1)
                    row.counting_type = r.bits("counting_type", 5)
                    full_timestamp_flag = r.bits("full_timestamp_flag", 1)
                    row.full_timestamp_flag = full_timestamp_flag
                    row.discontinuity_flag = r.bits("discontinuity_flag", 1)
                    row.cnt_dropped_flag = r.bits("cnt_dropped_flag", 1)
                    row.n_frames = r.bits("n_frames", 8)
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

                    if TimeOffsetLength > 0:
                        row.time_offset = r.bits("time_offset", TimeOffsetLength, True)

    def _write(self, w: BitWriter, /) -> None:
        pic_struct = self.pic_struct or 0
        CpbLength = 0
        DpbLength = 0
        NumClockTS = 0
        TimeOffsetLength = 0
        if w.earlier(_avc_pic_timing_nal_hrd_parameters_present_flag) or w.earlier(
            _avc_pic_timing_vcl_hrd_parameters_present_flag
        ):
            CpbLength = (
                w.earlier(_avc_pic_timing_nal_cpb_length_minus1)
                if w.earlier(_avc_pic_timing_nal_hrd_parameters_present_flag)
                else w.earlier(_avc_pic_timing_vcl_cpb_length_minus1)
            ) + 1
            DpbLength = (
                w.earlier(_avc_pic_timing_nal_dpb_length_minus1)
                if w.earlier(_avc_pic_timing_nal_hrd_parameters_present_flag)
                else w.earlier(_avc_pic_timing_vcl_dpb_length_minus1)
            ) + 1
            w.bits("cpb_removal_delay", self.cpb_removal_delay, CpbLength)
            w.bits("dpb_output_delay", self.dpb_output_delay, DpbLength)

        if w.earlier(_avc_pic_timing_pic_struct_present_flag):
            w.bits("pic_struct", self.pic_struct, 4)
            NumClockTS = (
                1
                if (pic_struct < 3)
                else (
                    3
                    if (((pic_struct == 5) or (pic_struct == 6)) or (pic_struct == 8))
                    else 2
                )
            )
            TimeOffsetLength = (
                w.earlier(_avc_pic_timing_vcl_time_offset_length)
                if (
                    w.earlier(_avc_pic_timing_vcl_hrd_parameters_present_flag)
                    and (not w.earlier(_avc_pic_timing_nal_hrd_parameters_present_flag))
                )
                else w.earlier(_avc_pic_timing_nal_time_offset_length)
            )
            w.same("clock_timestamps", self.clock_timestamps, NumClockTS)
            for row in self.clock_timestamps or ():
                clock_timestamp_flag = row.clock_timestamp_flag
                full_timestamp_flag = row.full_timestamp_flag or 0
                seconds_flag = row.seconds_flag or 0
                minutes_flag = row.minutes_flag or 0
                hours_flag = row.hours_flag or 0
                w.bits("clock_timestamp_flag", row.clock_timestamp_flag, 1)
                if clock_timestamp_flag:
                    w.bits("ct_type", row.ct_type, 2)
                    w.bits("nuit_field_based_flag", row.nuit_field_based_flag, 1)
                    w.bits("counting_type", row.counting_type, 5)
                    w.bits("full_timestamp_flag", row.full_timestamp_flag, 1)
                    w.bits("discontinuity_flag", row.discontinuity_flag, 1)
                    w.bits("cnt_dropped_flag", row.cnt_dropped_flag, 1)
                    w.bits("n_frames", row.n_frames, 8)
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

                    if TimeOffsetLength > 0:
                        w.bits("time_offset", row.time_offset, TimeOffsetLength, True)
