"""avc_buffering_period of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable

_avc_buffering_period_nal_hrd_parameters_present_flag: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "nal_hrd_parameters_present_flag",
    default=0,
)
_avc_buffering_period_nal_cpb_cnt_minus1: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "nal_hrd_parameters",
    "cpb_cnt_minus1",
    default=0,
)
_avc_buffering_period_nal_delay_length_minus1: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "nal_hrd_parameters",
    "initial_cpb_removal_delay_length_minus1",
    default=23,
)
_avc_buffering_period_vcl_hrd_parameters_present_flag: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "vcl_hrd_parameters_present_flag",
    default=0,
)
_avc_buffering_period_vcl_cpb_cnt_minus1: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "vcl_hrd_parameters",
    "cpb_cnt_minus1",
    default=0,
)
_avc_buffering_period_vcl_delay_length_minus1: Final = Known(
    "avc_seq_parameter_set_data",
    "vui_parameters",
    "vcl_hrd_parameters",
    "initial_cpb_removal_delay_length_minus1",
    default=23,
)


class avc_buffering_period(BitRecord):
    """When decoding can begin, for a decoder with a buffer.

    ISO/IEC 14496-10:2022, D.1.2::

        buffering_period(payloadSize) {
            seq_parameter_set_id                                ue(v)
            if (nal_hrd_parameters_present_flag) {
                for (SchedSelIdx = 0; SchedSelIdx <= nal_cpb_cnt_minus1; SchedSelIdx++) { // @as nal_schedules
                    nal_initial_cpb_removal_delay[SchedSelIdx]  u(v: nal_delay_length_minus1 + 1) // in units of a 90 kHz clock
                    nal_initial_cpb_removal_delay_offset[SchedSelIdx] u(v: nal_delay_length_minus1 + 1)
                }
            }
            if (vcl_hrd_parameters_present_flag) {
                for (SchedSelIdx = 0; SchedSelIdx <= vcl_cpb_cnt_minus1; SchedSelIdx++) { // @as vcl_schedules
                    vcl_initial_cpb_removal_delay[SchedSelIdx]  u(v: vcl_delay_length_minus1 + 1)
                    vcl_initial_cpb_removal_delay_offset[SchedSelIdx] u(v: vcl_delay_length_minus1 + 1)
                }
            }
        }

    Attributes:
        seq_parameter_set_id: ``ue(v)``.
        nal_schedules: A list of ``NalSchedule``; None when left out.
        vcl_schedules: A list of ``VclSchedule``; None when left out.
    """

    __slots__ = ("nal_schedules", "seq_parameter_set_id", "vcl_schedules")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x00"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, D.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "seq_parameter_set_id",
        "nal_schedules",
        "vcl_schedules",
    )

    _spelled: ClassVar[str] = "buffering_period"

    seq_parameter_set_id: int
    nal_schedules: list[avc_buffering_period.NalSchedule] | None
    vcl_schedules: list[avc_buffering_period.VclSchedule] | None

    class NalSchedule(Row):
        """One of the ``nal_schedules`` of avc_buffering_period.

        Attributes:
            nal_initial_cpb_removal_delay: In units of a 90 kHz clock.
            nal_initial_cpb_removal_delay_offset: ``u(v)``.
        """

        __slots__ = (
            "nal_initial_cpb_removal_delay",
            "nal_initial_cpb_removal_delay_offset",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "nal_initial_cpb_removal_delay",
            "nal_initial_cpb_removal_delay_offset",
        )

        nal_initial_cpb_removal_delay: int
        nal_initial_cpb_removal_delay_offset: int

        def __init__(
            self,
            *,
            nal_initial_cpb_removal_delay: int = 0,
            nal_initial_cpb_removal_delay_offset: int = 0,
        ) -> None:
            self.nal_initial_cpb_removal_delay = nal_initial_cpb_removal_delay
            self.nal_initial_cpb_removal_delay_offset = (
                nal_initial_cpb_removal_delay_offset
            )

    class VclSchedule(Row):
        """One of the ``vcl_schedules`` of avc_buffering_period.

        Attributes:
            vcl_initial_cpb_removal_delay: ``u(v)``.
            vcl_initial_cpb_removal_delay_offset: ``u(v)``.
        """

        __slots__ = (
            "vcl_initial_cpb_removal_delay",
            "vcl_initial_cpb_removal_delay_offset",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "vcl_initial_cpb_removal_delay",
            "vcl_initial_cpb_removal_delay_offset",
        )

        vcl_initial_cpb_removal_delay: int
        vcl_initial_cpb_removal_delay_offset: int

        def __init__(
            self,
            *,
            vcl_initial_cpb_removal_delay: int = 0,
            vcl_initial_cpb_removal_delay_offset: int = 0,
        ) -> None:
            self.vcl_initial_cpb_removal_delay = vcl_initial_cpb_removal_delay
            self.vcl_initial_cpb_removal_delay_offset = (
                vcl_initial_cpb_removal_delay_offset
            )

    def __init__(
        self,
        *,
        seq_parameter_set_id: int = 0,
        nal_schedules: Iterable[avc_buffering_period.NalSchedule] | None = None,
        vcl_schedules: Iterable[avc_buffering_period.VclSchedule] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.seq_parameter_set_id = seq_parameter_set_id
        self.nal_schedules = None if nal_schedules is None else list(nal_schedules)
        self.vcl_schedules = None if vcl_schedules is None else list(vcl_schedules)

    def _read(self, r: BitReader, /) -> None:
        self.nal_schedules = None
        self.vcl_schedules = None
        seq_parameter_set_id = r.ue("seq_parameter_set_id")
        self.seq_parameter_set_id = seq_parameter_set_id
        if r.earlier(
            _avc_buffering_period_nal_hrd_parameters_present_flag, seq_parameter_set_id
        ):
            nal_schedules: list[avc_buffering_period.NalSchedule] = []
            self.nal_schedules = nal_schedules
            r.allow(
                "nal_schedules",
                (
                    r.earlier(
                        _avc_buffering_period_nal_cpb_cnt_minus1, seq_parameter_set_id
                    )
                    + 1
                ),
                0,
            )
            for _ in range(
                (
                    r.earlier(
                        _avc_buffering_period_nal_cpb_cnt_minus1, seq_parameter_set_id
                    )
                    + 1
                )
            ):
                row = avc_buffering_period.NalSchedule.__new__(
                    avc_buffering_period.NalSchedule
                )
                nal_schedules.append(row)
                row.nal_initial_cpb_removal_delay = r.bits(
                    "nal_initial_cpb_removal_delay",
                    (
                        r.earlier(
                            _avc_buffering_period_nal_delay_length_minus1,
                            seq_parameter_set_id,
                        )
                        + 1
                    ),
                )
                row.nal_initial_cpb_removal_delay_offset = r.bits(
                    "nal_initial_cpb_removal_delay_offset",
                    (
                        r.earlier(
                            _avc_buffering_period_nal_delay_length_minus1,
                            seq_parameter_set_id,
                        )
                        + 1
                    ),
                )

        if r.earlier(
            _avc_buffering_period_vcl_hrd_parameters_present_flag, seq_parameter_set_id
        ):
            vcl_schedules: list[avc_buffering_period.VclSchedule] = []
            self.vcl_schedules = vcl_schedules
            r.allow(
                "vcl_schedules",
                (
                    r.earlier(
                        _avc_buffering_period_vcl_cpb_cnt_minus1, seq_parameter_set_id
                    )
                    + 1
                ),
                0,
            )
            for _ in range(
                (
                    r.earlier(
                        _avc_buffering_period_vcl_cpb_cnt_minus1, seq_parameter_set_id
                    )
                    + 1
                )
            ):
                row_2 = avc_buffering_period.VclSchedule.__new__(
                    avc_buffering_period.VclSchedule
                )
                vcl_schedules.append(row_2)
                row_2.vcl_initial_cpb_removal_delay = r.bits(
                    "vcl_initial_cpb_removal_delay",
                    (
                        r.earlier(
                            _avc_buffering_period_vcl_delay_length_minus1,
                            seq_parameter_set_id,
                        )
                        + 1
                    ),
                )
                row_2.vcl_initial_cpb_removal_delay_offset = r.bits(
                    "vcl_initial_cpb_removal_delay_offset",
                    (
                        r.earlier(
                            _avc_buffering_period_vcl_delay_length_minus1,
                            seq_parameter_set_id,
                        )
                        + 1
                    ),
                )

    def _write(self, w: BitWriter, /) -> None:
        seq_parameter_set_id = self.seq_parameter_set_id
        w.ue("seq_parameter_set_id", self.seq_parameter_set_id)
        if w.earlier(
            _avc_buffering_period_nal_hrd_parameters_present_flag, seq_parameter_set_id
        ):
            w.same(
                "nal_schedules",
                self.nal_schedules,
                (
                    w.earlier(
                        _avc_buffering_period_nal_cpb_cnt_minus1, seq_parameter_set_id
                    )
                    + 1
                ),
            )
            for row in self.nal_schedules or ():
                w.bits(
                    "nal_initial_cpb_removal_delay",
                    row.nal_initial_cpb_removal_delay,
                    (
                        w.earlier(
                            _avc_buffering_period_nal_delay_length_minus1,
                            seq_parameter_set_id,
                        )
                        + 1
                    ),
                )
                w.bits(
                    "nal_initial_cpb_removal_delay_offset",
                    row.nal_initial_cpb_removal_delay_offset,
                    (
                        w.earlier(
                            _avc_buffering_period_nal_delay_length_minus1,
                            seq_parameter_set_id,
                        )
                        + 1
                    ),
                )

        if w.earlier(
            _avc_buffering_period_vcl_hrd_parameters_present_flag, seq_parameter_set_id
        ):
            w.same(
                "vcl_schedules",
                self.vcl_schedules,
                (
                    w.earlier(
                        _avc_buffering_period_vcl_cpb_cnt_minus1, seq_parameter_set_id
                    )
                    + 1
                ),
            )
            for row_2 in self.vcl_schedules or ():
                w.bits(
                    "vcl_initial_cpb_removal_delay",
                    row_2.vcl_initial_cpb_removal_delay,
                    (
                        w.earlier(
                            _avc_buffering_period_vcl_delay_length_minus1,
                            seq_parameter_set_id,
                        )
                        + 1
                    ),
                )
                w.bits(
                    "vcl_initial_cpb_removal_delay_offset",
                    row_2.vcl_initial_cpb_removal_delay_offset,
                    (
                        w.earlier(
                            _avc_buffering_period_vcl_delay_length_minus1,
                            seq_parameter_set_id,
                        )
                        + 1
                    ),
                )
