"""vvc_sublayer_hrd_parameters of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/profile_tier_level``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class vvc_sublayer_hrd_parameters(BitRecord):
    """The buffers of one sub-layer.

    ISO/IEC 23090-3:2024, 7.3.5.3::

        sublayer_hrd_parameters(subLayerId) {
            for (j = 0; j <= hrd_cpb_cnt_minus1; j++) { // @as schedules
                bit_rate_value_minus1[subLayerId][j]            ue(v)
                cpb_size_value_minus1[subLayerId][j]            ue(v)
                if (general_du_hrd_params_present_flag) {
                    cpb_size_du_value_minus1[subLayerId][j]     ue(v)
                    bit_rate_du_value_minus1[subLayerId][j]     ue(v)
                }
                cbr_flag[subLayerId][j]                         u(1)
            }
        }

    Attributes:
        schedules: A list of ``Schedule``.
    """

    __slots__ = ("schedules",)

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.5.3"
    _fields: ClassVar[tuple[str, ...]] = ("schedules",)

    _spelled: ClassVar[str] = "sublayer_hrd_parameters"
    _given: ClassVar[tuple[str, ...]] = (
        "general_du_hrd_params_present_flag",
        "hrd_cpb_cnt_minus1",
    )

    schedules: list[vvc_sublayer_hrd_parameters.Schedule]

    class Schedule(Row):
        """One of the ``schedules`` of vvc_sublayer_hrd_parameters.

        Attributes:
            bit_rate_value_minus1: ``ue(v)``.
            cpb_size_value_minus1: ``ue(v)``.
            cpb_size_du_value_minus1: ``ue(v)``; None when left out.
            bit_rate_du_value_minus1: ``ue(v)``; None when left out.
            cbr_flag: ``u(1)``.
        """

        __slots__ = (
            "bit_rate_du_value_minus1",
            "bit_rate_value_minus1",
            "cbr_flag",
            "cpb_size_du_value_minus1",
            "cpb_size_value_minus1",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "bit_rate_value_minus1",
            "cpb_size_value_minus1",
            "cpb_size_du_value_minus1",
            "bit_rate_du_value_minus1",
            "cbr_flag",
        )

        bit_rate_value_minus1: int
        cpb_size_value_minus1: int
        cpb_size_du_value_minus1: int | None
        bit_rate_du_value_minus1: int | None
        cbr_flag: int

        def __init__(
            self,
            *,
            bit_rate_value_minus1: int = 0,
            cpb_size_value_minus1: int = 0,
            cpb_size_du_value_minus1: int | None = None,
            bit_rate_du_value_minus1: int | None = None,
            cbr_flag: int = 0,
        ) -> None:
            self.bit_rate_value_minus1 = bit_rate_value_minus1
            self.cpb_size_value_minus1 = cpb_size_value_minus1
            self.cpb_size_du_value_minus1 = cpb_size_du_value_minus1
            self.bit_rate_du_value_minus1 = bit_rate_du_value_minus1
            self.cbr_flag = cbr_flag

    def __init__(
        self, *, schedules: Iterable[vvc_sublayer_hrd_parameters.Schedule] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.schedules = list(schedules)

    def _read(
        self,
        r: BitReader,
        /,
        general_du_hrd_params_present_flag: Any,
        hrd_cpb_cnt_minus1: Any,
    ) -> None:
        schedules: list[vvc_sublayer_hrd_parameters.Schedule] = []
        self.schedules = schedules
        r.allow("schedules", (hrd_cpb_cnt_minus1 + 1), 1)
        for _ in range((hrd_cpb_cnt_minus1 + 1)):
            row = vvc_sublayer_hrd_parameters.Schedule.__new__(
                vvc_sublayer_hrd_parameters.Schedule
            )
            schedules.append(row)
            row.cpb_size_du_value_minus1 = None
            row.bit_rate_du_value_minus1 = None
            row.bit_rate_value_minus1 = r.ue("bit_rate_value_minus1")
            row.cpb_size_value_minus1 = r.ue("cpb_size_value_minus1")
            if general_du_hrd_params_present_flag:
                row.cpb_size_du_value_minus1 = r.ue("cpb_size_du_value_minus1")
                row.bit_rate_du_value_minus1 = r.ue("bit_rate_du_value_minus1")

            row.cbr_flag = r.bits("cbr_flag", 1)

    def _write(
        self,
        w: BitWriter,
        /,
        general_du_hrd_params_present_flag: Any,
        hrd_cpb_cnt_minus1: Any,
    ) -> None:
        w.same("schedules", self.schedules, (hrd_cpb_cnt_minus1 + 1))
        for row in self.schedules:
            w.ue("bit_rate_value_minus1", row.bit_rate_value_minus1)
            w.ue("cpb_size_value_minus1", row.cpb_size_value_minus1)
            if general_du_hrd_params_present_flag:
                w.ue("cpb_size_du_value_minus1", row.cpb_size_du_value_minus1)
                w.ue("bit_rate_du_value_minus1", row.bit_rate_du_value_minus1)

            w.bits("cbr_flag", row.cbr_flag, 1)
