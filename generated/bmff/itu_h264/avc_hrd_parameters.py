"""avc_hrd_parameters of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/video_usability``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class avc_hrd_parameters(BitRecord):
    """The buffers of a hypothetical decoder.

    ISO/IEC 14496-10:2022, E.1.2::

        hrd_parameters() {
            cpb_cnt_minus1                                      ue(v)
            bit_rate_scale                                      u(4)
            cpb_size_scale                                      u(4)
            for (SchedSelIdx = 0; SchedSelIdx <= cpb_cnt_minus1; SchedSelIdx++) { // @as schedules
                bit_rate_value_minus1[SchedSelIdx]              ue(v)
                cpb_size_value_minus1[SchedSelIdx]              ue(v)
                cbr_flag[SchedSelIdx]                           u(1)
            }
            initial_cpb_removal_delay_length_minus1             u(5)
            cpb_removal_delay_length_minus1                     u(5)
            dpb_output_delay_length_minus1                      u(5)
            time_offset_length                                  u(5)
        }

    Attributes:
        cpb_cnt_minus1: ``ue(v)``.
        bit_rate_scale: ``u(4)``.
        cpb_size_scale: ``u(4)``.
        schedules: A list of ``Schedule``.
        initial_cpb_removal_delay_length_minus1: ``u(5)``.
        cpb_removal_delay_length_minus1: ``u(5)``.
        dpb_output_delay_length_minus1: ``u(5)``.
        time_offset_length: ``u(5)``.
    """

    __slots__ = (
        "bit_rate_scale",
        "cpb_removal_delay_length_minus1",
        "cpb_size_scale",
        "dpb_output_delay_length_minus1",
        "initial_cpb_removal_delay_length_minus1",
        "schedules",
        "time_offset_length",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, E.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "cpb_cnt_minus1",
        "bit_rate_scale",
        "cpb_size_scale",
        "schedules",
        "initial_cpb_removal_delay_length_minus1",
        "cpb_removal_delay_length_minus1",
        "dpb_output_delay_length_minus1",
        "time_offset_length",
    )

    _spelled: ClassVar[str] = "hrd_parameters"

    bit_rate_scale: int
    cpb_size_scale: int
    schedules: list[avc_hrd_parameters.Schedule]
    initial_cpb_removal_delay_length_minus1: int
    cpb_removal_delay_length_minus1: int
    dpb_output_delay_length_minus1: int
    time_offset_length: int

    class Schedule(Row):
        """One of the ``schedules`` of avc_hrd_parameters.

        Attributes:
            bit_rate_value_minus1: ``ue(v)``.
            cpb_size_value_minus1: ``ue(v)``.
            cbr_flag: ``u(1)``.
        """

        __slots__ = ("bit_rate_value_minus1", "cbr_flag", "cpb_size_value_minus1")

        _fields: ClassVar[tuple[str, ...]] = (
            "bit_rate_value_minus1",
            "cpb_size_value_minus1",
            "cbr_flag",
        )

        bit_rate_value_minus1: int
        cpb_size_value_minus1: int
        cbr_flag: int

        def __init__(
            self,
            *,
            bit_rate_value_minus1: int = 0,
            cpb_size_value_minus1: int = 0,
            cbr_flag: int = 0,
        ) -> None:
            self.bit_rate_value_minus1 = bit_rate_value_minus1
            self.cpb_size_value_minus1 = cpb_size_value_minus1
            self.cbr_flag = cbr_flag

    def __init__(
        self,
        *,
        bit_rate_scale: int = 0,
        cpb_size_scale: int = 0,
        schedules: Iterable[avc_hrd_parameters.Schedule] = (),
        initial_cpb_removal_delay_length_minus1: int = 0,
        cpb_removal_delay_length_minus1: int = 0,
        dpb_output_delay_length_minus1: int = 0,
        time_offset_length: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.bit_rate_scale = bit_rate_scale
        self.cpb_size_scale = cpb_size_scale
        self.schedules = list(schedules)
        self.initial_cpb_removal_delay_length_minus1 = (
            initial_cpb_removal_delay_length_minus1
        )
        self.cpb_removal_delay_length_minus1 = cpb_removal_delay_length_minus1
        self.dpb_output_delay_length_minus1 = dpb_output_delay_length_minus1
        self.time_offset_length = time_offset_length

    @property
    def cpb_cnt_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.schedules) - 1

    def _read(self, r: BitReader, /) -> None:
        cpb_cnt_minus1 = r.ue("cpb_cnt_minus1")
        self.bit_rate_scale = r.bits("bit_rate_scale", 4)
        self.cpb_size_scale = r.bits("cpb_size_scale", 4)
        schedules: list[avc_hrd_parameters.Schedule] = []
        self.schedules = schedules
        r.allow("schedules", (cpb_cnt_minus1 + 1), 1)
        for _ in range((cpb_cnt_minus1 + 1)):
            row = avc_hrd_parameters.Schedule.__new__(avc_hrd_parameters.Schedule)
            schedules.append(row)
            row.bit_rate_value_minus1 = r.ue("bit_rate_value_minus1")
            row.cpb_size_value_minus1 = r.ue("cpb_size_value_minus1")
            row.cbr_flag = r.bits("cbr_flag", 1)

        initial_cpb_removal_delay_length_minus1 = r.bits(
            "initial_cpb_removal_delay_length_minus1", 5
        )
        self.initial_cpb_removal_delay_length_minus1 = (
            initial_cpb_removal_delay_length_minus1
        )
        cpb_removal_delay_length_minus1 = r.bits("cpb_removal_delay_length_minus1", 5)
        self.cpb_removal_delay_length_minus1 = cpb_removal_delay_length_minus1
        dpb_output_delay_length_minus1 = r.bits("dpb_output_delay_length_minus1", 5)
        self.dpb_output_delay_length_minus1 = dpb_output_delay_length_minus1
        time_offset_length = r.bits("time_offset_length", 5)
        self.time_offset_length = time_offset_length
        r.keep(
            "avc_hrd_parameters",
            None,
            {
                "cpb_cnt_minus1": cpb_cnt_minus1,
                "cpb_removal_delay_length_minus1": cpb_removal_delay_length_minus1,
                "dpb_output_delay_length_minus1": dpb_output_delay_length_minus1,
                "initial_cpb_removal_delay_length_minus1": initial_cpb_removal_delay_length_minus1,
                "time_offset_length": time_offset_length,
            },
        )

    def _write(self, w: BitWriter, /) -> None:
        cpb_cnt_minus1 = len(self.schedules) - 1
        initial_cpb_removal_delay_length_minus1 = (
            self.initial_cpb_removal_delay_length_minus1
        )
        cpb_removal_delay_length_minus1 = self.cpb_removal_delay_length_minus1
        dpb_output_delay_length_minus1 = self.dpb_output_delay_length_minus1
        time_offset_length = self.time_offset_length
        w.ue("cpb_cnt_minus1", cpb_cnt_minus1)
        w.bits("bit_rate_scale", self.bit_rate_scale, 4)
        w.bits("cpb_size_scale", self.cpb_size_scale, 4)
        for row in self.schedules:
            w.ue("bit_rate_value_minus1", row.bit_rate_value_minus1)
            w.ue("cpb_size_value_minus1", row.cpb_size_value_minus1)
            w.bits("cbr_flag", row.cbr_flag, 1)

        w.bits(
            "initial_cpb_removal_delay_length_minus1",
            self.initial_cpb_removal_delay_length_minus1,
            5,
        )
        w.bits(
            "cpb_removal_delay_length_minus1", self.cpb_removal_delay_length_minus1, 5
        )
        w.bits("dpb_output_delay_length_minus1", self.dpb_output_delay_length_minus1, 5)
        w.bits("time_offset_length", self.time_offset_length, 5)
        w.keep(
            "avc_hrd_parameters",
            None,
            {
                "cpb_cnt_minus1": cpb_cnt_minus1,
                "cpb_removal_delay_length_minus1": cpb_removal_delay_length_minus1,
                "dpb_output_delay_length_minus1": dpb_output_delay_length_minus1,
                "initial_cpb_removal_delay_length_minus1": initial_cpb_removal_delay_length_minus1,
                "time_offset_length": time_offset_length,
            },
        )
