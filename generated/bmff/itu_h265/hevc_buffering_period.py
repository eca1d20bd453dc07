"""hevc_buffering_period of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import at

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable

_hevc_buffering_period_sub_pic_hrd_params_present_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "sub_pic_hrd_params_present_flag",
    default=0,
)
_hevc_buffering_period_au_cpb_removal_delay_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "au_cpb_removal_delay_length_minus1",
    default=23,
)
_hevc_buffering_period_dpb_output_delay_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "dpb_output_delay_length_minus1",
    default=23,
)
_hevc_buffering_period_MaxSubLayersMinus1: Final = Known(
    "hevc_seq_parameter_set_rbsp", "MaxSubLayersMinus1", default=0
)
_hevc_buffering_period_cpb_cnt_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "cpb_cnt_minus1",
    default=0,
)
_hevc_buffering_period_initial_cpb_removal_delay_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "initial_cpb_removal_delay_length_minus1",
    default=23,
)
_hevc_buffering_period_nal_hrd_parameters_present_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "nal_hrd_parameters_present_flag",
    default=0,
)
_hevc_buffering_period_vcl_hrd_parameters_present_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "vcl_hrd_parameters_present_flag",
    default=0,
)


class hevc_buffering_period(BitRecord):
    """When decoding can begin, for a decoder with a buffer.

    ISO/IEC 23008-2:2023, D.2.2::

        buffering_period(payloadSize) {
            bp_seq_parameter_set_id                             ue(v)
            if (!sub_pic_hrd_params_present_flag) {
                irap_cpb_params_present_flag                    u(1)
            }
            if (irap_cpb_params_present_flag) {
                cpb_delay_offset                                u(v: au_cpb_removal_delay_length_minus1 + 1)
                dpb_delay_offset                                u(v: dpb_output_delay_length_minus1 + 1)
            }
            concatenation_flag                                  u(1)
            au_cpb_removal_delay_delta_minus1                   u(v: au_cpb_removal_delay_length_minus1 + 1)
            CpbCnt = cpb_cnt_minus1[MaxSubLayersMinus1] + 1
            DelayLength = initial_cpb_removal_delay_length_minus1 + 1
            if (nal_hrd_parameters_present_flag) {
                for (i = 0; i < CpbCnt; i++) { // @as nal_schedules
                    nal_initial_cpb_removal_delay[i]            u(v: DelayLength) // in units of a 90 kHz clock
                    nal_initial_cpb_removal_offset[i]           u(v: DelayLength)
                    if (sub_pic_hrd_params_present_flag || irap_cpb_params_present_flag) {
                        nal_initial_alt_cpb_removal_delay[i]    u(v: DelayLength)
                        nal_initial_alt_cpb_removal_offset[i]   u(v: DelayLength)
                    }
                }
            }
            if (vcl_hrd_parameters_present_flag) {
                for (i = 0; i < CpbCnt; i++) { // @as vcl_schedules
                    vcl_initial_cpb_removal_delay[i]            u(v: DelayLength) // in units of a 90 kHz clock
                    vcl_initial_cpb_removal_offset[i]           u(v: DelayLength)
                    if (sub_pic_hrd_params_present_flag || irap_cpb_params_present_flag) {
                        vcl_initial_alt_cpb_removal_delay[i]    u(v: DelayLength)
                        vcl_initial_alt_cpb_removal_offset[i]   u(v: DelayLength)
                    }
                }
            }
            if (payload_extension_present()) {
                use_alt_cpb_params_flag                         u(1)
            }
        }

    Attributes:
        bp_seq_parameter_set_id: ``ue(v)``.
        irap_cpb_params_present_flag: ``u(1)``; None when left out.
        cpb_delay_offset: ``u(v)``; None when left out.
        dpb_delay_offset: ``u(v)``; None when left out.
        concatenation_flag: ``u(1)``.
        au_cpb_removal_delay_delta_minus1: ``u(v)``.
        nal_schedules: A list of ``NalSchedule``; None when left out.
        vcl_schedules: A list of ``VclSchedule``; None when left out.
        use_alt_cpb_params_flag: ``u(1)``; None when left out.
    """

    __slots__ = (
        "au_cpb_removal_delay_delta_minus1",
        "bp_seq_parameter_set_id",
        "concatenation_flag",
        "cpb_delay_offset",
        "dpb_delay_offset",
        "irap_cpb_params_present_flag",
        "nal_schedules",
        "use_alt_cpb_params_flag",
        "vcl_schedules",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x00"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "bp_seq_parameter_set_id",
        "irap_cpb_params_present_flag",
        "cpb_delay_offset",
        "dpb_delay_offset",
        "concatenation_flag",
        "au_cpb_removal_delay_delta_minus1",
        "nal_schedules",
        "vcl_schedules",
        "use_alt_cpb_params_flag",
    )

    _spelled: ClassVar[str] = "buffering_period"

    bp_seq_parameter_set_id: int
    irap_cpb_params_present_flag: int | None
    cpb_delay_offset: int | None
    dpb_delay_offset: int | None
    concatenation_flag: int
    au_cpb_removal_delay_delta_minus1: int
    nal_schedules: list[hevc_buffering_period.NalSchedule] | None
    vcl_schedules: list[hevc_buffering_period.VclSchedule] | None
    use_alt_cpb_params_flag: int | None

    class NalSchedule(Row):
        """One of the ``nal_schedules`` of hevc_buffering_period.

        Attributes:
            nal_initial_cpb_removal_delay: In units of a 90 kHz clock.
            nal_initial_cpb_removal_offset: ``u(v)``.
            nal_initial_alt_cpb_removal_delay: ``u(v)``; None when left out.
            nal_initial_alt_cpb_removal_offset: ``u(v)``; None when left out.
        """

        __slots__ = (
            "nal_initial_alt_cpb_removal_delay",
            "nal_initial_alt_cpb_removal_offset",
            "nal_initial_cpb_removal_delay",
            "nal_initial_cpb_removal_offset",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "nal_initial_cpb_removal_delay",
            "nal_initial_cpb_removal_offset",
            "nal_initial_alt_cpb_removal_delay",
            "nal_initial_alt_cpb_removal_offset",
        )

        nal_initial_cpb_removal_delay: int
        nal_initial_cpb_removal_offset: int
        nal_initial_alt_cpb_removal_delay: int | None
        nal_initial_alt_cpb_removal_offset: int | None

        def __init__(
            self,
            *,
            nal_initial_cpb_removal_delay: int = 0,
            nal_initial_cpb_removal_offset: int = 0,
            nal_initial_alt_cpb_removal_delay: int | None = None,
            nal_initial_alt_cpb_removal_offset: int | None = None,
        ) -> None:
            self.nal_initial_cpb_removal_delay = nal_initial_cpb_removal_delay
            self.nal_initial_cpb_removal_offset = nal_initial_cpb_removal_offset
            self.nal_initial_alt_cpb_removal_delay = nal_initial_alt_cpb_removal_delay
            self.nal_initial_alt_cpb_removal_offset = nal_initial_alt_cpb_removal_offset

    class VclSchedule(Row):
        """One of the ``vcl_schedules`` of hevc_buffering_period.

        Attributes:
            vcl_initial_cpb_removal_delay: In units of a 90 kHz clock.
            vcl_initial_cpb_removal_offset: ``u(v)``.
            vcl_initial_alt_cpb_removal_delay: ``u(v)``; None when left out.
            vcl_initial_alt_cpb_removal_offset: ``u(v)``; None when left out.
        """

        __slots__ = (
            "vcl_initial_alt_cpb_removal_delay",
            "vcl_initial_alt_cpb_removal_offset",
            "vcl_initial_cpb_removal_delay",
            "vcl_initial_cpb_removal_offset",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "vcl_initial_cpb_removal_delay",
            "vcl_initial_cpb_removal_offset",
            "vcl_initial_alt_cpb_removal_delay",
            "vcl_initial_alt_cpb_removal_offset",
        )

        vcl_initial_cpb_removal_delay: int
        vcl_initial_cpb_removal_offset: int
        vcl_initial_alt_cpb_removal_delay: int | None
        vcl_initial_alt_cpb_removal_offset: int | None

        def __init__(
            self,
            *,
            vcl_initial_cpb_removal_delay: int = 0,
            vcl_initial_cpb_removal_offset: int = 0,
            vcl_initial_alt_cpb_removal_delay: int | None = None,
            vcl_initial_alt_cpb_removal_offset: int | None = None,
        ) -> None:
            self.vcl_initial_cpb_removal_delay = vcl_initial_cpb_removal_delay
            self.vcl_initial_cpb_removal_offset = vcl_initial_cpb_removal_offset
            self.vcl_initial_alt_cpb_removal_delay = vcl_initial_alt_cpb_removal_delay
            self.vcl_initial_alt_cpb_removal_offset = vcl_initial_alt_cpb_removal_offset

    def __init__(
        self,
        *,
        bp_seq_parameter_set_id: int = 0,
        irap_cpb_params_present_flag: int | None = None,
        cpb_delay_offset: int | None = None,
        dpb_delay_offset: int | None = None,
        concatenation_flag: int = 0,
        au_cpb_removal_delay_delta_minus1: int = 0,
        nal_schedules: Iterable[hevc_buffering_period.NalSchedule] | None = None,
        vcl_schedules: Iterable[hevc_buffering_period.VclSchedule] | None = None,
        use_alt_cpb_params_flag: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.bp_seq_parameter_set_id = bp_seq_parameter_set_id
        self.irap_cpb_params_present_flag = irap_cpb_params_present_flag
        self.cpb_delay_offset = cpb_delay_offset
        self.dpb_delay_offset = dpb_delay_offset
        self.concatenation_flag = concatenation_flag
        self.au_cpb_removal_delay_delta_minus1 = au_cpb_removal_delay_delta_minus1
        self.nal_schedules = None if nal_schedules is None else list(nal_schedules)
        self.vcl_schedules = None if vcl_schedules is None else list(vcl_schedules)
        self.use_alt_cpb_params_flag = use_alt_cpb_params_flag

    def _read(self, r: BitReader, /) -> None:
        self.irap_cpb_params_present_flag = None
        irap_cpb_params_present_flag = 0
        self.cpb_delay_offset = None
        self.dpb_delay_offset = None
        self.nal_schedules = None
        self.vcl_schedules = None
        self.use_alt_cpb_params_flag = None
        CpbCnt = 0
        DelayLength = 0
        bp_seq_parameter_set_id = r.ue("bp_seq_parameter_set_id")
        self.bp_seq_parameter_set_id = bp_seq_parameter_set_id
        if not r.earlier(
            _hevc_buffering_period_sub_pic_hrd_params_present_flag,
            bp_seq_parameter_set_id,
        ):
            irap_cpb_params_present_flag = r.bits("irap_cpb_params_present_flag", 1)
            self.irap_cpb_params_present_flag = irap_cpb_params_present_flag

        if irap_cpb_params_present_flag:
            self.cpb_delay_offset = r.bits(
                "cpb_delay_offset",
                (
                    r.earlier(
                        _hevc_buffering_period_au_cpb_removal_delay_length_minus1,
                        bp_seq_parameter_set_id,
                    )
                    + 1
                ),
            )
            self.dpb_delay_offset = r.bits(
                "dpb_delay_offset",
                (
                    r.earlier(
                        _hevc_buffering_period_dpb_output_delay_length_minus1,
                        bp_seq_parameter_set_id,
                    )
                    + 1
                ),
            )

        self.concatenation_flag = r.bits("concatenation_flag", 1)
        self.au_cpb_removal_delay_delta_minus1 = r.bits(
            "au_cpb_removal_delay_delta_minus1",
            (
                r.earlier(
                    _hevc_buffering_period_au_cpb_removal_delay_length_minus1,
                    bp_seq_parameter_set_id,
                )
                + 1
            ),
        )
        CpbCnt = (
            at(
                r.earlier(
                    _hevc_buffering_period_cpb_cnt_minus1, bp_seq_parameter_set_id
                ),
                r.earlier(
                    _hevc_buffering_period_MaxSubLayersMinus1, bp_seq_parameter_set_id
                ),
            )
            + 1
        )
        DelayLength = (
            r.earlier(
                _hevc_buffering_period_initial_cpb_removal_delay_length_minus1,
                bp_seq_parameter_set_id,
            )
            + 1
        )
        if r.earlier(
            _hevc_buffering_period_nal_hrd_parameters_present_flag,
            bp_seq_parameter_set_id,
        ):
            nal_schedules: list[hevc_buffering_period.NalSchedule] = []
            self.nal_schedules = nal_schedules
            r.allow("nal_schedules", CpbCnt, 0)
            for _ in range(CpbCnt):
                row = hevc_buffering_period.NalSchedule.__new__(
                    hevc_buffering_period.NalSchedule
                )
                nal_schedules.append(row)
                row.nal_initial_alt_cpb_removal_delay = None
                row.nal_initial_alt_cpb_removal_offset = None
                row.nal_initial_cpb_removal_delay = r.bits(
                    "nal_initial_cpb_removal_delay", DelayLength
                )
                row.nal_initial_cpb_removal_offset = r.bits(
                    "nal_initial_cpb_removal_offset", DelayLength
                )
                if (
                    r.earlier(
                        _hevc_buffering_period_sub_pic_hrd_params_present_flag,
                        bp_seq_parameter_set_id,
                    )
                    or irap_cpb_params_present_flag
                ):
                    row.nal_initial_alt_cpb_removal_delay = r.bits(
                        "nal_initial_alt_cpb_removal_delay", DelayLength
                    )
                    row.nal_initial_alt_cpb_removal_offset = r.bits(
                        "nal_initial_alt_cpb_removal_offset", DelayLength
                    )

        if r.earlier(
            _hevc_buffering_period_vcl_hrd_parameters_present_flag,
            bp_seq_parameter_set_id,
        ):
            vcl_schedules: list[hevc_buffering_period.VclSchedule] = []
            self.vcl_schedules = vcl_schedules
            r.allow("vcl_schedules", CpbCnt, 0)
            for _ in range(CpbCnt):
                row_2 = hevc_buffering_period.VclSchedule.__new__(
                    hevc_buffering_period.VclSchedule
                )
                vcl_schedules.append(row_2)
                row_2.vcl_initial_alt_cpb_removal_delay = None
                row_2.vcl_initial_alt_cpb_removal_offset = None
                row_2.vcl_initial_cpb_removal_delay = r.bits(
                    "vcl_initial_cpb_removal_delay", DelayLength
                )
                row_2.vcl_initial_cpb_removal_offset = r.bits(
                    "vcl_initial_cpb_removal_offset", DelayLength
                )
                if (
                    r.earlier(
                        _hevc_buffering_period_sub_pic_hrd_params_present_flag,
                        bp_seq_parameter_set_id,
                    )
                    or irap_cpb_params_present_flag
                ):
                    row_2.vcl_initial_alt_cpb_removal_delay = r.bits(
                        "vcl_initial_alt_cpb_removal_delay", DelayLength
                    )
                    row_2.vcl_initial_alt_cpb_removal_offset = r.bits(
                        "vcl_initial_alt_cpb_removal_offset", DelayLength
                    )

        if r.payload_extension_present():
            self.use_alt_cpb_params_flag = r.bits("use_alt_cpb_params_flag", 1)

    def _write(self, w: BitWriter, /) -> None:
        bp_seq_parameter_set_id = self.bp_seq_parameter_set_id
        irap_cpb_params_present_flag = self.irap_cpb_params_present_flag or 0
        CpbCnt = 0
        DelayLength = 0
        w.ue("bp_seq_parameter_set_id", self.bp_seq_parameter_set_id)
        if not w.earlier(
            _hevc_buffering_period_sub_pic_hrd_params_present_flag,
            bp_seq_parameter_set_id,
        ):
            w.bits("irap_cpb_params_present_flag", self.irap_cpb_params_present_flag, 1)

        if irap_cpb_params_present_flag:
            w.bits(
                "cpb_delay_offset",
                self.cpb_delay_offset,
                (
                    w.earlier(
                        _hevc_buffering_period_au_cpb_removal_delay_length_minus1,
                        bp_seq_parameter_set_id,
                    )
                    + 1
                ),
            )
            w.bits(
                "dpb_delay_offset",
                self.dpb_delay_offset,
                (
                    w.earlier(
                        _hevc_buffering_period_dpb_output_delay_length_minus1,
                        bp_seq_parameter_set_id,
                    )
                    + 1
                ),
            )

        w.bits("concatenation_flag", self.concatenation_flag, 1)
        w.bits(
            "au_cpb_removal_delay_delta_minus1",
            self.au_cpb_removal_delay_delta_minus1,
            (
                w.earlier(
                    _hevc_buffering_period_au_cpb_removal_delay_length_minus1,
                    bp_seq_parameter_set_id,
                )
                + 1
            ),
        )
        CpbCnt = (
            at(
                w.earlier(
                    _hevc_buffering_period_cpb_cnt_minus1, bp_seq_parameter_set_id
                ),
                w.earlier(
                    _hevc_buffering_period_MaxSubLayersMinus1, bp_seq_parameter_set_id
                ),
            )
            + 1
        )
        DelayLength = (
            w.earlier(
                _hevc_buffering_period_initial_cpb_removal_delay_length_minus1,
                bp_seq_parameter_set_id,
            )
            + 1
        )
        if w.earlier(
            _hevc_buffering_period_nal_hrd_parameters_present_flag,
            bp_seq_parameter_set_id,
        ):
            w.same("nal_schedules", self.nal_schedules, CpbCnt)
            for row in self.nal_schedules or ():
                w.bits(
                    "nal_initial_cpb_removal_delay",
                    row.nal_initial_cpb_removal_delay,
                    DelayLength,
                )
                w.bits(
                    "nal_initial_cpb_removal_offset",
                    row.nal_initial_cpb_removal_offset,
                    DelayLength,
                )
                if (
                    w.earlier(
                        _hevc_buffering_period_sub_pic_hrd_params_present_flag,
                        bp_seq_parameter_set_id,
                    )
                    or irap_cpb_params_present_flag
                ):
                    w.bits(
                        "nal_initial_alt_cpb_removal_delay",
                        row.nal_initial_alt_cpb_removal_delay,
                        DelayLength,
                    )
                    w.bits(
                        "nal_initial_alt_cpb_removal_offset",
                        row.nal_initial_alt_cpb_removal_offset,
                        DelayLength,
                    )

        if w.earlier(
            _hevc_buffering_period_vcl_hrd_parameters_present_flag,
            bp_seq_parameter_set_id,
        ):
            w.same("vcl_schedules", self.vcl_schedules, CpbCnt)
            for row_2 in self.vcl_schedules or ():
                w.bits(
                    "vcl_initial_cpb_removal_delay",
                    row_2.vcl_initial_cpb_removal_delay,
                    DelayLength,
                )
                w.bits(
                    "vcl_initial_cpb_removal_offset",
                    row_2.vcl_initial_cpb_removal_offset,
                    DelayLength,
                )
                if (
                    w.earlier(
                        _hevc_buffering_period_sub_pic_hrd_params_present_flag,
                        bp_seq_parameter_set_id,
                    )
                    or irap_cpb_params_present_flag
                ):
                    w.bits(
                        "vcl_initial_alt_cpb_removal_delay",
                        row_2.vcl_initial_alt_cpb_removal_delay,
                        DelayLength,
                    )
                    w.bits(
                        "vcl_initial_alt_cpb_removal_offset",
                        row_2.vcl_initial_alt_cpb_removal_offset,
                        DelayLength,
                    )

        if self.use_alt_cpb_params_flag is not None:
            w.bits("use_alt_cpb_params_flag", self.use_alt_cpb_params_flag, 1)
