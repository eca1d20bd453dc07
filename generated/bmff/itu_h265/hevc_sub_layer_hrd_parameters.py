"""hevc_sub_layer_hrd_parameters of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/video_usability``. Do not edit: change the specification and
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


class hevc_sub_layer_hrd_parameters(BitRecord):
    """The buffers of one sub-layer.

    ISO/IEC 23008-2:2023, E.2.3::

        sub_layer_hrd_parameters(CpbCnt) {
            for (i = 0; i < CpbCnt; i++) { // @as schedules
                bit_rate_value_minus1[i]                        ue(v)
                cpb_size_value_minus1[i]                        ue(v)
                if (sub_pic_hrd_params_present_flag) {
                    cpb_size_du_value_minus1[i]                 ue(v)
                    bit_rate_du_value_minus1[i]                 ue(v)
                }
                cbr_flag[i]                                     u(1)
            }
        }

    Attributes:
        schedules: A list of ``Schedule``.
    """

    __slots__ = ("schedules",)

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, E.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("schedules",)

    _spelled: ClassVar[str] = "sub_layer_hrd_parameters"
    _given: ClassVar[tuple[str, ...]] = ("CpbCnt", "sub_pic_hrd_params_present_flag")

    schedules: list[hevc_sub_layer_hrd_parameters.Schedule]

    class Schedule(Row):
        """One of the ``schedules`` of hevc_sub_layer_hrd_parameters.

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
        self, *, schedules: Iterable[hevc_sub_layer_hrd_parameters.Schedule] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.schedules = list(schedules)

    def _read(
        self, r: BitReader, /, CpbCnt: Any, sub_pic_hrd_params_present_flag: Any
    ) -> None:
        schedules: list[hevc_sub_layer_hrd_parameters.Schedule] = []
        self.schedules = schedules
        r.allow("schedules", CpbCnt, 1)
        for _ in range(CpbCnt):
            row = hevc_sub_layer_hrd_parameters.Schedule.__new__(
                hevc_sub_layer_hrd_parameters.Schedule
            )
            schedules.append(row)
            row.cpb_size_du_value_minus1 = None
            row.bit_rate_du_value_minus1 = None
            row.bit_rate_value_minus1 = r.ue("bit_rate_value_minus1")
            row.cpb_size_value_minus1 = r.ue("cpb_size_value_minus1")
            if sub_pic_hrd_params_present_flag:
                row.cpb_size_du_value_minus1 = r.ue("cpb_size_du_value_minus1")
                row.bit_rate_du_value_minus1 = r.ue("bit_rate_du_value_minus1")

            row.cbr_flag = r.bits("cbr_flag", 1)

    def _write(
        self, w: BitWriter, /, CpbCnt: Any, sub_pic_hrd_params_present_flag: Any
    ) -> None:
        w.same("schedules", self.schedules, CpbCnt)
        for row in self.schedules:
            w.ue("bit_rate_value_minus1", row.bit_rate_value_minus1)
            w.ue("cpb_size_value_minus1", row.cpb_size_value_minus1)
            if sub_pic_hrd_params_present_flag:
                w.ue("cpb_size_du_value_minus1", row.cpb_size_du_value_minus1)
                w.ue("bit_rate_du_value_minus1", row.bit_rate_du_value_minus1)

            w.bits("cbr_flag", row.cbr_flag, 1)
