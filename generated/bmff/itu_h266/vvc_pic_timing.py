"""vvc_pic_timing of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable

_vvc_pic_timing_nuh_temporal_id_plus1: Final = Known(
    "vvc_nal_unit_header", "nuh_temporal_id_plus1", default=1
)
_vvc_pic_timing_bp_cpb_removal_delay_length_minus1: Final = Known(
    "vvc_buffering_period", "bp_cpb_removal_delay_length_minus1"
)
_vvc_pic_timing_bp_max_sublayers_minus1: Final = Known(
    "vvc_buffering_period", "bp_max_sublayers_minus1"
)
_vvc_pic_timing_bp_cpb_removal_delay_deltas_present_flag: Final = Known(
    "vvc_buffering_period", "bp_cpb_removal_delay_deltas_present_flag"
)
_vvc_pic_timing_bp_num_cpb_removal_delay_deltas_minus1: Final = Known(
    "vvc_buffering_period", "bp_num_cpb_removal_delay_deltas_minus1"
)
_vvc_pic_timing_bp_dpb_output_delay_length_minus1: Final = Known(
    "vvc_buffering_period", "bp_dpb_output_delay_length_minus1"
)
_vvc_pic_timing_bp_alt_cpb_params_present_flag: Final = Known(
    "vvc_buffering_period", "bp_alt_cpb_params_present_flag"
)
_vvc_pic_timing_bp_nal_hrd_params_present_flag: Final = Known(
    "vvc_buffering_period", "bp_nal_hrd_params_present_flag"
)
_vvc_pic_timing_bp_sublayer_initial_cpb_removal_delay_present_flag: Final = Known(
    "vvc_buffering_period", "bp_sublayer_initial_cpb_removal_delay_present_flag"
)
_vvc_pic_timing_bp_cpb_cnt_minus1: Final = Known(
    "vvc_buffering_period", "bp_cpb_cnt_minus1"
)
_vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1: Final = Known(
    "vvc_buffering_period", "bp_cpb_initial_removal_delay_length_minus1"
)
_vvc_pic_timing_bp_vcl_hrd_params_present_flag: Final = Known(
    "vvc_buffering_period", "bp_vcl_hrd_params_present_flag"
)
_vvc_pic_timing_bp_du_hrd_params_present_flag: Final = Known(
    "vvc_buffering_period", "bp_du_hrd_params_present_flag"
)
_vvc_pic_timing_bp_du_dpb_params_in_pic_timing_sei_flag: Final = Known(
    "vvc_buffering_period", "bp_du_dpb_params_in_pic_timing_sei_flag"
)
_vvc_pic_timing_bp_dpb_output_delay_du_length_minus1: Final = Known(
    "vvc_buffering_period", "bp_dpb_output_delay_du_length_minus1"
)
_vvc_pic_timing_bp_du_cpb_params_in_pic_timing_sei_flag: Final = Known(
    "vvc_buffering_period", "bp_du_cpb_params_in_pic_timing_sei_flag"
)
_vvc_pic_timing_bp_du_cpb_removal_delay_increment_length_minus1: Final = Known(
    "vvc_buffering_period", "bp_du_cpb_removal_delay_increment_length_minus1"
)
_vvc_pic_timing_bp_additional_concatenation_info_present_flag: Final = Known(
    "vvc_buffering_period", "bp_additional_concatenation_info_present_flag"
)


class vvc_pic_timing(BitRecord):
    """When a picture leaves the buffers; laid out as the buffering period before it says.

    ISO/IEC 23090-3:2024, D.4.1::

        pic_timing(payloadSize) {
            TemporalId = nuh_temporal_id_plus1 - 1
            pt_cpb_removal_delay_minus1[bp_max_sublayers_minus1] u(v: bp_cpb_removal_delay_length_minus1 + 1) // of the highest sub-layer
            for (i = TemporalId; i < bp_max_sublayers_minus1; i++) { // @as pt_sublayers
                pt_sublayer_delays_present_flag[i]              u(1)
                if (pt_sublayer_delays_present_flag[i]) {
                    if (bp_cpb_removal_delay_deltas_present_flag) {
                        pt_cpb_removal_delay_delta_enabled_flag[i] u(1)
                    }
                    if (pt_cpb_removal_delay_delta_enabled_flag[i]) {
                        if (bp_num_cpb_removal_delay_deltas_minus1 > 0) {
                            pt_cpb_removal_delay_delta_idx[i]   u(v: Ceil(Log2(bp_num_cpb_removal_delay_deltas_minus1 + 1)))
                        }
                    } else {
                        pt_cpb_removal_delay_minus1[i]          u(v: bp_cpb_removal_delay_length_minus1 + 1)
                    }
                }
            }
            pt_dpb_output_delay                                 u(v: bp_dpb_output_delay_length_minus1 + 1)
            if (bp_alt_cpb_params_present_flag) {
                pt_cpb_alt_timing_info_present_flag             u(1)
                if (pt_cpb_alt_timing_info_present_flag && bp_nal_hrd_params_present_flag) {
                    for (i = bp_sublayer_initial_cpb_removal_delay_present_flag ? 0 : bp_max_sublayers_minus1; i <= bp_max_sublayers_minus1; i++) { // @as nal_sublayers
                        for (j = 0; j <= bp_cpb_cnt_minus1; j++) { // @as pt_nal_schedules
                            pt_nal_cpb_alt_initial_removal_delay_delta[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                            pt_nal_cpb_alt_initial_removal_offset_delta[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                        }
                        pt_nal_cpb_delay_offset[i]              u(v: bp_cpb_removal_delay_length_minus1 + 1)
                        pt_nal_dpb_delay_offset[i]              u(v: bp_dpb_output_delay_length_minus1 + 1)
                    }
                }
                if (pt_cpb_alt_timing_info_present_flag && bp_vcl_hrd_params_present_flag) {
                    for (i = bp_sublayer_initial_cpb_removal_delay_present_flag ? 0 : bp_max_sublayers_minus1; i <= bp_max_sublayers_minus1; i++) { // @as vcl_sublayers
                        for (j = 0; j <= bp_cpb_cnt_minus1; j++) { // @as pt_vcl_schedules
                            pt_vcl_cpb_alt_initial_removal_delay_delta[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                            pt_vcl_cpb_alt_initial_removal_offset_delta[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                        }
                        pt_vcl_cpb_delay_offset[i]              u(v: bp_cpb_removal_delay_length_minus1 + 1)
                        pt_vcl_dpb_delay_offset[i]              u(v: bp_dpb_output_delay_length_minus1 + 1)
                    }
                }
            }
            if (bp_du_hrd_params_present_flag && bp_du_dpb_params_in_pic_timing_sei_flag) {
                pt_dpb_output_du_delay                          u(v: bp_dpb_output_delay_du_length_minus1 + 1)
            }
            if (bp_du_hrd_params_present_flag && bp_du_cpb_params_in_pic_timing_sei_flag) {
                pt_num_decoding_units_minus1                    ue(v)
                if (pt_num_decoding_units_minus1 > 0) {
                    pt_du_common_cpb_removal_delay_flag         u(1)
                    if (pt_du_common_cpb_removal_delay_flag) {
                        for (i = TemporalId; i <= bp_max_sublayers_minus1; i++) {
                            if (i == bp_max_sublayers_minus1 || pt_sublayer_delays_present_flag[i]) {
                                pt_du_common_cpb_removal_delay_increment_minus1[i] u(v: bp_du_cpb_removal_delay_increment_length_minus1 + 1)
                            }
                        }
                    }
                    for (i = 0; i <= pt_num_decoding_units_minus1; i++) { // @as pt_decoding_units
                        pt_num_nalus_in_du_minus1[i]            ue(v)
                        if (!pt_du_common_cpb_removal_delay_flag && i < pt_num_decoding_units_minus1) {
                            for (j = TemporalId; j <= bp_max_sublayers_minus1; j++) {
                                if (j == bp_max_sublayers_minus1 || pt_sublayer_delays_present_flag[j]) {
                                    pt_du_cpb_removal_delay_increment_minus1[i][j] u(v: bp_du_cpb_removal_delay_increment_length_minus1 + 1)
                                }
                            }
                        }
                    }
                }
            }
            if (bp_additional_concatenation_info_present_flag) {
                pt_delay_for_concatenation_ensured_flag         u(1)
            }
            pt_display_elemental_periods_minus1                 u(8)
        }

    Attributes:
        pt_cpb_removal_delay_minus1: Of the highest sub-layer.
        pt_sublayers: A list of ``PtSublayer``.
        pt_dpb_output_delay: ``u(v)``.
        pt_cpb_alt_timing_info_present_flag: ``u(1)``; None when left out.
        nal_sublayers: A list of ``NalSublayer``; None when left out.
        vcl_sublayers: A list of ``VclSublayer``; None when left out.
        pt_dpb_output_du_delay: ``u(v)``; None when left out.
        pt_num_decoding_units_minus1: ``ue(v)``; None when left out.
        pt_du_common_cpb_removal_delay_flag: ``u(1)``; None when left out.
        pt_du_common_cpb_removal_delay_increment_minus1: A list of
            ``pt_du_common_cpb_removal_delay_increment_minus1``; None when left out.
        pt_decoding_units: A list of ``PtDecodingUnit``; None when left out.
        pt_delay_for_concatenation_ensured_flag: ``u(1)``; None when left out.
        pt_display_elemental_periods_minus1: ``u(8)``.
    """

    __slots__ = (
        "_pt_num_decoding_units_minus1",
        "nal_sublayers",
        "pt_cpb_alt_timing_info_present_flag",
        "pt_cpb_removal_delay_minus1",
        "pt_decoding_units",
        "pt_delay_for_concatenation_ensured_flag",
        "pt_display_elemental_periods_minus1",
        "pt_dpb_output_delay",
        "pt_dpb_output_du_delay",
        "pt_du_common_cpb_removal_delay_flag",
        "pt_du_common_cpb_removal_delay_increment_minus1",
        "pt_sublayers",
        "vcl_sublayers",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x01"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, D.4.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "pt_cpb_removal_delay_minus1",
        "pt_sublayers",
        "pt_dpb_output_delay",
        "pt_cpb_alt_timing_info_present_flag",
        "nal_sublayers",
        "vcl_sublayers",
        "pt_dpb_output_du_delay",
        "pt_num_decoding_units_minus1",
        "pt_du_common_cpb_removal_delay_flag",
        "pt_du_common_cpb_removal_delay_increment_minus1",
        "pt_decoding_units",
        "pt_delay_for_concatenation_ensured_flag",
        "pt_display_elemental_periods_minus1",
    )

    _spelled: ClassVar[str] = "pic_timing"

    pt_cpb_removal_delay_minus1: int
    pt_sublayers: list[vvc_pic_timing.PtSublayer]
    pt_dpb_output_delay: int
    pt_cpb_alt_timing_info_present_flag: int | None
    nal_sublayers: list[vvc_pic_timing.NalSublayer] | None
    vcl_sublayers: list[vvc_pic_timing.VclSublayer] | None
    pt_dpb_output_du_delay: int | None
    _pt_num_decoding_units_minus1: int | None
    pt_du_common_cpb_removal_delay_flag: int | None
    pt_du_common_cpb_removal_delay_increment_minus1: list[int | None] | None
    pt_decoding_units: list[vvc_pic_timing.PtDecodingUnit] | None
    pt_delay_for_concatenation_ensured_flag: int | None
    pt_display_elemental_periods_minus1: int

    class PtSublayer(Row):
        """One of the ``pt_sublayers`` of vvc_pic_timing.

        Attributes:
            pt_sublayer_delays_present_flag: ``u(1)``.
            pt_cpb_removal_delay_delta_enabled_flag: ``u(1)``; None when left out.
            pt_cpb_removal_delay_delta_idx: ``u(v)``; None when left out.
            pt_cpb_removal_delay_minus1: ``u(v)``; None when left out.
        """

        __slots__ = (
            "pt_cpb_removal_delay_delta_enabled_flag",
            "pt_cpb_removal_delay_delta_idx",
            "pt_cpb_removal_delay_minus1",
            "pt_sublayer_delays_present_flag",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "pt_sublayer_delays_present_flag",
            "pt_cpb_removal_delay_delta_enabled_flag",
            "pt_cpb_removal_delay_delta_idx",
            "pt_cpb_removal_delay_minus1",
        )

        pt_sublayer_delays_present_flag: int
        pt_cpb_removal_delay_delta_enabled_flag: int | None
        pt_cpb_removal_delay_delta_idx: int | None
        pt_cpb_removal_delay_minus1: int | None

        def __init__(
            self,
            *,
            pt_sublayer_delays_present_flag: int = 0,
            pt_cpb_removal_delay_delta_enabled_flag: int | None = None,
            pt_cpb_removal_delay_delta_idx: int | None = None,
            pt_cpb_removal_delay_minus1: int | None = None,
        ) -> None:
            self.pt_sublayer_delays_present_flag = pt_sublayer_delays_present_flag
            self.pt_cpb_removal_delay_delta_enabled_flag = (
                pt_cpb_removal_delay_delta_enabled_flag
            )
            self.pt_cpb_removal_delay_delta_idx = pt_cpb_removal_delay_delta_idx
            self.pt_cpb_removal_delay_minus1 = pt_cpb_removal_delay_minus1

    class PtNalSchedule(Row):
        """One of the ``pt_nal_schedules`` of vvc_pic_timing.

        Attributes:
            pt_nal_cpb_alt_initial_removal_delay_delta: ``u(v)``.
            pt_nal_cpb_alt_initial_removal_offset_delta: ``u(v)``.
        """

        __slots__ = (
            "pt_nal_cpb_alt_initial_removal_delay_delta",
            "pt_nal_cpb_alt_initial_removal_offset_delta",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "pt_nal_cpb_alt_initial_removal_delay_delta",
            "pt_nal_cpb_alt_initial_removal_offset_delta",
        )

        pt_nal_cpb_alt_initial_removal_delay_delta: int
        pt_nal_cpb_alt_initial_removal_offset_delta: int

        def __init__(
            self,
            *,
            pt_nal_cpb_alt_initial_removal_delay_delta: int = 0,
            pt_nal_cpb_alt_initial_removal_offset_delta: int = 0,
        ) -> None:
            self.pt_nal_cpb_alt_initial_removal_delay_delta = (
                pt_nal_cpb_alt_initial_removal_delay_delta
            )
            self.pt_nal_cpb_alt_initial_removal_offset_delta = (
                pt_nal_cpb_alt_initial_removal_offset_delta
            )

    class NalSublayer(Row):
        """One of the ``nal_sublayers`` of vvc_pic_timing.

        Attributes:
            pt_nal_schedules: A list of ``PtNalSchedule``.
            pt_nal_cpb_delay_offset: ``u(v)``.
            pt_nal_dpb_delay_offset: ``u(v)``.
        """

        __slots__ = (
            "pt_nal_cpb_delay_offset",
            "pt_nal_dpb_delay_offset",
            "pt_nal_schedules",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "pt_nal_schedules",
            "pt_nal_cpb_delay_offset",
            "pt_nal_dpb_delay_offset",
        )

        pt_nal_schedules: list[vvc_pic_timing.PtNalSchedule]
        pt_nal_cpb_delay_offset: int
        pt_nal_dpb_delay_offset: int

        def __init__(
            self,
            *,
            pt_nal_schedules: Iterable[vvc_pic_timing.PtNalSchedule] = (),
            pt_nal_cpb_delay_offset: int = 0,
            pt_nal_dpb_delay_offset: int = 0,
        ) -> None:
            self.pt_nal_schedules = list(pt_nal_schedules)
            self.pt_nal_cpb_delay_offset = pt_nal_cpb_delay_offset
            self.pt_nal_dpb_delay_offset = pt_nal_dpb_delay_offset

    class PtVclSchedule(Row):
        """One of the ``pt_vcl_schedules`` of vvc_pic_timing.

        Attributes:
            pt_vcl_cpb_alt_initial_removal_delay_delta: ``u(v)``.
            pt_vcl_cpb_alt_initial_removal_offset_delta: ``u(v)``.
        """

        __slots__ = (
            "pt_vcl_cpb_alt_initial_removal_delay_delta",
            "pt_vcl_cpb_alt_initial_removal_offset_delta",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "pt_vcl_cpb_alt_initial_removal_delay_delta",
            "pt_vcl_cpb_alt_initial_removal_offset_delta",
        )

        pt_vcl_cpb_alt_initial_removal_delay_delta: int
        pt_vcl_cpb_alt_initial_removal_offset_delta: int

        def __init__(
            self,
            *,
            pt_vcl_cpb_alt_initial_removal_delay_delta: int = 0,
            pt_vcl_cpb_alt_initial_removal_offset_delta: int = 0,
        ) -> None:
            self.pt_vcl_cpb_alt_initial_removal_delay_delta = (
                pt_vcl_cpb_alt_initial_removal_delay_delta
            )
            self.pt_vcl_cpb_alt_initial_removal_offset_delta = (
                pt_vcl_cpb_alt_initial_removal_offset_delta
            )

    class VclSublayer(Row):
        """One of the ``vcl_sublayers`` of vvc_pic_timing.

        Attributes:
            pt_vcl_schedules: A list of ``PtVclSchedule``.
            pt_vcl_cpb_delay_offset: ``u(v)``.
            pt_vcl_dpb_delay_offset: ``u(v)``.
        """

        __slots__ = (
            "pt_vcl_cpb_delay_offset",
            "pt_vcl_dpb_delay_offset",
            "pt_vcl_schedules",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "pt_vcl_schedules",
            "pt_vcl_cpb_delay_offset",
            "pt_vcl_dpb_delay_offset",
        )

        pt_vcl_schedules: list[vvc_pic_timing.PtVclSchedule]
        pt_vcl_cpb_delay_offset: int
        pt_vcl_dpb_delay_offset: int

        def __init__(
            self,
            *,
            pt_vcl_schedules: Iterable[vvc_pic_timing.PtVclSchedule] = (),
            pt_vcl_cpb_delay_offset: int = 0,
            pt_vcl_dpb_delay_offset: int = 0,
        ) -> None:
            self.pt_vcl_schedules = list(pt_vcl_schedules)
            self.pt_vcl_cpb_delay_offset = pt_vcl_cpb_delay_offset
            self.pt_vcl_dpb_delay_offset = pt_vcl_dpb_delay_offset

    class PtDecodingUnit(Row):
        """One of the ``pt_decoding_units`` of vvc_pic_timing.

        Attributes:
            pt_num_nalus_in_du_minus1: ``ue(v)``.
            pt_du_cpb_removal_delay_increment_minus1: A list of
                ``pt_du_cpb_removal_delay_increment_minus1``; None when left out.
        """

        __slots__ = (
            "pt_du_cpb_removal_delay_increment_minus1",
            "pt_num_nalus_in_du_minus1",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "pt_num_nalus_in_du_minus1",
            "pt_du_cpb_removal_delay_increment_minus1",
        )

        pt_num_nalus_in_du_minus1: int
        pt_du_cpb_removal_delay_increment_minus1: list[int | None] | None

        def __init__(
            self,
            *,
            pt_num_nalus_in_du_minus1: int = 0,
            pt_du_cpb_removal_delay_increment_minus1: (
                Iterable[int | None] | None
            ) = None,
        ) -> None:
            self.pt_num_nalus_in_du_minus1 = pt_num_nalus_in_du_minus1
            self.pt_du_cpb_removal_delay_increment_minus1 = (
                None
                if pt_du_cpb_removal_delay_increment_minus1 is None
                else list(pt_du_cpb_removal_delay_increment_minus1)
            )

    def __init__(
        self,
        *,
        pt_cpb_removal_delay_minus1: int = 0,
        pt_sublayers: Iterable[vvc_pic_timing.PtSublayer] = (),
        pt_dpb_output_delay: int = 0,
        pt_cpb_alt_timing_info_present_flag: int | None = None,
        nal_sublayers: Iterable[vvc_pic_timing.NalSublayer] | None = None,
        vcl_sublayers: Iterable[vvc_pic_timing.VclSublayer] | None = None,
        pt_dpb_output_du_delay: int | None = None,
        pt_num_decoding_units_minus1: int | None = None,
        pt_du_common_cpb_removal_delay_flag: int | None = None,
        pt_du_common_cpb_removal_delay_increment_minus1: (
            Iterable[int | None] | None
        ) = None,
        pt_decoding_units: Iterable[vvc_pic_timing.PtDecodingUnit] | None = None,
        pt_delay_for_concatenation_ensured_flag: int | None = None,
        pt_display_elemental_periods_minus1: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.pt_cpb_removal_delay_minus1 = pt_cpb_removal_delay_minus1
        self.pt_sublayers = list(pt_sublayers)
        self.pt_dpb_output_delay = pt_dpb_output_delay
        self.pt_cpb_alt_timing_info_present_flag = pt_cpb_alt_timing_info_present_flag
        self.nal_sublayers = None if nal_sublayers is None else list(nal_sublayers)
        self.vcl_sublayers = None if vcl_sublayers is None else list(vcl_sublayers)
        self.pt_dpb_output_du_delay = pt_dpb_output_du_delay
        self._pt_num_decoding_units_minus1 = pt_num_decoding_units_minus1
        self.pt_du_common_cpb_removal_delay_flag = pt_du_common_cpb_removal_delay_flag
        self.pt_du_common_cpb_removal_delay_increment_minus1 = (
            None
            if pt_du_common_cpb_removal_delay_increment_minus1 is None
            else list(pt_du_common_cpb_removal_delay_increment_minus1)
        )
        self.pt_decoding_units = (
            None if pt_decoding_units is None else list(pt_decoding_units)
        )
        self.pt_delay_for_concatenation_ensured_flag = (
            pt_delay_for_concatenation_ensured_flag
        )
        self.pt_display_elemental_periods_minus1 = pt_display_elemental_periods_minus1

    @property
    def pt_num_decoding_units_minus1(self) -> int | None:
        """A count. It follows from the list, where there is one."""
        return (
            self._pt_num_decoding_units_minus1
            if self.pt_decoding_units is None
            else len(self.pt_decoding_units) - 1
        )

    @pt_num_decoding_units_minus1.setter
    def pt_num_decoding_units_minus1(self, value: int | None) -> None:
        self._pt_num_decoding_units_minus1 = value

    def _read(self, r: BitReader, /) -> None:
        pt_sublayer_delays_present_flag_at: dict[Any, Any] = {}
        self.pt_cpb_alt_timing_info_present_flag = None
        pt_cpb_alt_timing_info_present_flag = 0
        self.nal_sublayers = None
        self.vcl_sublayers = None
        self.pt_dpb_output_du_delay = None
        self._pt_num_decoding_units_minus1 = None
        pt_num_decoding_units_minus1 = 0
        self.pt_du_common_cpb_removal_delay_flag = None
        pt_du_common_cpb_removal_delay_flag = 0
        self.pt_du_common_cpb_removal_delay_increment_minus1 = None
        self.pt_decoding_units = None
        self.pt_delay_for_concatenation_ensured_flag = None
        TemporalId = 0
        TemporalId = r.earlier(_vvc_pic_timing_nuh_temporal_id_plus1) - 1
        self.pt_cpb_removal_delay_minus1 = r.bits(
            "pt_cpb_removal_delay_minus1",
            (r.earlier(_vvc_pic_timing_bp_cpb_removal_delay_length_minus1) + 1),
        )
        pt_sublayers: list[vvc_pic_timing.PtSublayer] = []
        self.pt_sublayers = pt_sublayers
        r.allow(
            "pt_sublayers",
            (r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1) - TemporalId),
            1,
        )
        for i in range(
            TemporalId,
            TemporalId
            + (r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1) - TemporalId),
        ):
            row = vvc_pic_timing.PtSublayer.__new__(vvc_pic_timing.PtSublayer)
            pt_sublayers.append(row)
            row.pt_cpb_removal_delay_delta_enabled_flag = None
            pt_cpb_removal_delay_delta_enabled_flag = 0
            row.pt_cpb_removal_delay_delta_idx = None
            row.pt_cpb_removal_delay_minus1 = None
            pt_sublayer_delays_present_flag = r.bits(
                "pt_sublayer_delays_present_flag", 1
            )
            row.pt_sublayer_delays_present_flag = pt_sublayer_delays_present_flag
            pt_sublayer_delays_present_flag_at[i] = pt_sublayer_delays_present_flag
            if pt_sublayer_delays_present_flag:
                if r.earlier(_vvc_pic_timing_bp_cpb_removal_delay_deltas_present_flag):
                    pt_cpb_removal_delay_delta_enabled_flag = r.bits(
                        "pt_cpb_removal_delay_delta_enabled_flag", 1
                    )
                    row.pt_cpb_removal_delay_delta_enabled_flag = (
                        pt_cpb_removal_delay_delta_enabled_flag
                    )

                if pt_cpb_removal_delay_delta_enabled_flag:
                    if (
                        r.earlier(
                            _vvc_pic_timing_bp_num_cpb_removal_delay_deltas_minus1
                        )
                        > 0
                    ):
                        row.pt_cpb_removal_delay_delta_idx = r.bits(
                            "pt_cpb_removal_delay_delta_idx",
                            max(
                                (
                                    (
                                        r.earlier(
                                            _vvc_pic_timing_bp_num_cpb_removal_delay_deltas_minus1
                                        )
                                        + 1
                                    )
                                )
                                - 1,
                                0,
                            ).bit_length(),
                        )

                else:
                    row.pt_cpb_removal_delay_minus1 = r.bits(
                        "pt_cpb_removal_delay_minus1",
                        (
                            r.earlier(
                                _vvc_pic_timing_bp_cpb_removal_delay_length_minus1
                            )
                            + 1
                        ),
                    )

        self.pt_dpb_output_delay = r.bits(
            "pt_dpb_output_delay",
            (r.earlier(_vvc_pic_timing_bp_dpb_output_delay_length_minus1) + 1),
        )
        if r.earlier(_vvc_pic_timing_bp_alt_cpb_params_present_flag):
            pt_cpb_alt_timing_info_present_flag = r.bits(
                "pt_cpb_alt_timing_info_present_flag", 1
            )
            self.pt_cpb_alt_timing_info_present_flag = (
                pt_cpb_alt_timing_info_present_flag
            )
            if pt_cpb_alt_timing_info_present_flag and r.earlier(
                _vvc_pic_timing_bp_nal_hrd_params_present_flag
            ):
                nal_sublayers: list[vvc_pic_timing.NalSublayer] = []
                self.nal_sublayers = nal_sublayers
                r.allow(
                    "nal_sublayers",
                    (
                        (
                            r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            - (
                                0
                                if r.earlier(
                                    _vvc_pic_timing_bp_sublayer_initial_cpb_removal_delay_present_flag
                                )
                                else r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            )
                        )
                        + 1
                    ),
                    0,
                )
                for _ in range(
                    (
                        (
                            r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            - (
                                0
                                if r.earlier(
                                    _vvc_pic_timing_bp_sublayer_initial_cpb_removal_delay_present_flag
                                )
                                else r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            )
                        )
                        + 1
                    )
                ):
                    row_2 = vvc_pic_timing.NalSublayer.__new__(
                        vvc_pic_timing.NalSublayer
                    )
                    nal_sublayers.append(row_2)
                    pt_nal_schedules: list[vvc_pic_timing.PtNalSchedule] = []
                    row_2.pt_nal_schedules = pt_nal_schedules
                    r.allow(
                        "pt_nal_schedules",
                        (r.earlier(_vvc_pic_timing_bp_cpb_cnt_minus1) + 1),
                        0,
                    )
                    for _ in range((r.earlier(_vvc_pic_timing_bp_cpb_cnt_minus1) + 1)):
                        row_3 = vvc_pic_timing.PtNalSchedule.__new__(
                            vvc_pic_timing.PtNalSchedule
                        )
                        pt_nal_schedules.append(row_3)
                        row_3.pt_nal_cpb_alt_initial_removal_delay_delta = r.bits(
                            "pt_nal_cpb_alt_initial_removal_delay_delta",
                            (
                                r.earlier(
                                    _vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1
                                )
                                + 1
                            ),
                        )
                        row_3.pt_nal_cpb_alt_initial_removal_offset_delta = r.bits(
                            "pt_nal_cpb_alt_initial_removal_offset_delta",
                            (
                                r.earlier(
                                    _vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1
                                )
                                + 1
                            ),
                        )

                    row_2.pt_nal_cpb_delay_offset = r.bits(
                        "pt_nal_cpb_delay_offset",
                        (
                            r.earlier(
                                _vvc_pic_timing_bp_cpb_removal_delay_length_minus1
                            )
                            + 1
                        ),
                    )
                    row_2.pt_nal_dpb_delay_offset = r.bits(
                        "pt_nal_dpb_delay_offset",
                        (
                            r.earlier(_vvc_pic_timing_bp_dpb_output_delay_length_minus1)
                            + 1
                        ),
                    )

            if pt_cpb_alt_timing_info_present_flag and r.earlier(
                _vvc_pic_timing_bp_vcl_hrd_params_present_flag
            ):
                vcl_sublayers: list[vvc_pic_timing.VclSublayer] = []
                self.vcl_sublayers = vcl_sublayers
                r.allow(
                    "vcl_sublayers",
                    (
                        (
                            r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            - (
                                0
                                if r.earlier(
                                    _vvc_pic_timing_bp_sublayer_initial_cpb_removal_delay_present_flag
                                )
                                else r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            )
                        )
                        + 1
                    ),
                    0,
                )
                for _ in range(
                    (
                        (
                            r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            - (
                                0
                                if r.earlier(
                                    _vvc_pic_timing_bp_sublayer_initial_cpb_removal_delay_present_flag
                                )
                                else r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            )
                        )
                        + 1
                    )
                ):
                    row_4 = vvc_pic_timing.VclSublayer.__new__(
                        vvc_pic_timing.VclSublayer
                    )
                    vcl_sublayers.append(row_4)
                    pt_vcl_schedules: list[vvc_pic_timing.PtVclSchedule] = []
                    row_4.pt_vcl_schedules = pt_vcl_schedules
                    r.allow(
                        "pt_vcl_schedules",
                        (r.earlier(_vvc_pic_timing_bp_cpb_cnt_minus1) + 1),
                        0,
                    )
                    for _ in range((r.earlier(_vvc_pic_timing_bp_cpb_cnt_minus1) + 1)):
                        row_5 = vvc_pic_timing.PtVclSchedule.__new__(
                            vvc_pic_timing.PtVclSchedule
                        )
                        pt_vcl_schedules.append(row_5)
                        row_5.pt_vcl_cpb_alt_initial_removal_delay_delta = r.bits(
                            "pt_vcl_cpb_alt_initial_removal_delay_delta",
                            (
                                r.earlier(
                                    _vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1
                                )
                                + 1
                            ),
                        )
                        row_5.pt_vcl_cpb_alt_initial_removal_offset_delta = r.bits(
                            "pt_vcl_cpb_alt_initial_removal_offset_delta",
                            (
                                r.earlier(
                                    _vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1
                                )
                                + 1
                            ),
                        )

                    row_4.pt_vcl_cpb_delay_offset = r.bits(
                        "pt_vcl_cpb_delay_offset",
                        (
                            r.earlier(
                                _vvc_pic_timing_bp_cpb_removal_delay_length_minus1
                            )
                            + 1
                        ),
                    )
                    row_4.pt_vcl_dpb_delay_offset = r.bits(
                        "pt_vcl_dpb_delay_offset",
                        (
                            r.earlier(_vvc_pic_timing_bp_dpb_output_delay_length_minus1)
                            + 1
                        ),
                    )

        if r.earlier(_vvc_pic_timing_bp_du_hrd_params_present_flag) and r.earlier(
            _vvc_pic_timing_bp_du_dpb_params_in_pic_timing_sei_flag
        ):
            self.pt_dpb_output_du_delay = r.bits(
                "pt_dpb_output_du_delay",
                (r.earlier(_vvc_pic_timing_bp_dpb_output_delay_du_length_minus1) + 1),
            )

        if r.earlier(_vvc_pic_timing_bp_du_hrd_params_present_flag) and r.earlier(
            _vvc_pic_timing_bp_du_cpb_params_in_pic_timing_sei_flag
        ):
            pt_num_decoding_units_minus1 = r.ue("pt_num_decoding_units_minus1")
            self._pt_num_decoding_units_minus1 = pt_num_decoding_units_minus1
            if pt_num_decoding_units_minus1 > 0:
                pt_du_common_cpb_removal_delay_flag = r.bits(
                    "pt_du_common_cpb_removal_delay_flag", 1
                )
                self.pt_du_common_cpb_removal_delay_flag = (
                    pt_du_common_cpb_removal_delay_flag
                )
                if pt_du_common_cpb_removal_delay_flag:
                    pt_du_common_cpb_removal_delay_increment_minus1: list[
                        int | None
                    ] = []
                    self.pt_du_common_cpb_removal_delay_increment_minus1 = (
                        pt_du_common_cpb_removal_delay_increment_minus1
                    )
                    r.allow(
                        "pt_du_common_cpb_removal_delay_increment_minus1",
                        (
                            (
                                r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                                - TemporalId
                            )
                            + 1
                        ),
                        0,
                    )
                    for i_2 in range(
                        TemporalId,
                        TemporalId
                        + (
                            (
                                r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                                - TemporalId
                            )
                            + 1
                        ),
                    ):
                        pt_du_common_cpb_removal_delay_increment_minus1_2: (
                            int | None
                        ) = None
                        if (
                            i_2 == r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                        ) or pt_sublayer_delays_present_flag_at.get(i_2, 0):
                            pt_du_common_cpb_removal_delay_increment_minus1_2 = r.bits(
                                "pt_du_common_cpb_removal_delay_increment_minus1",
                                (
                                    r.earlier(
                                        _vvc_pic_timing_bp_du_cpb_removal_delay_increment_length_minus1
                                    )
                                    + 1
                                ),
                            )

                        pt_du_common_cpb_removal_delay_increment_minus1.append(
                            pt_du_common_cpb_removal_delay_increment_minus1_2
                        )

                pt_decoding_units: list[vvc_pic_timing.PtDecodingUnit] = []
                self.pt_decoding_units = pt_decoding_units
                r.allow("pt_decoding_units", (pt_num_decoding_units_minus1 + 1), 0)
                for i_3 in range((pt_num_decoding_units_minus1 + 1)):
                    row_6 = vvc_pic_timing.PtDecodingUnit.__new__(
                        vvc_pic_timing.PtDecodingUnit
                    )
                    pt_decoding_units.append(row_6)
                    row_6.pt_du_cpb_removal_delay_increment_minus1 = None
                    row_6.pt_num_nalus_in_du_minus1 = r.ue("pt_num_nalus_in_du_minus1")
                    if (not pt_du_common_cpb_removal_delay_flag) and (
                        i_3 < pt_num_decoding_units_minus1
                    ):
                        pt_du_cpb_removal_delay_increment_minus1: list[int | None] = []
                        row_6.pt_du_cpb_removal_delay_increment_minus1 = (
                            pt_du_cpb_removal_delay_increment_minus1
                        )
                        r.allow(
                            "pt_du_cpb_removal_delay_increment_minus1",
                            (
                                (
                                    r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                                    - TemporalId
                                )
                                + 1
                            ),
                            0,
                        )
                        for j in range(
                            TemporalId,
                            TemporalId
                            + (
                                (
                                    r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                                    - TemporalId
                                )
                                + 1
                            ),
                        ):
                            pt_du_cpb_removal_delay_increment_minus1_2: int | None = (
                                None
                            )
                            if (
                                j == r.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            ) or pt_sublayer_delays_present_flag_at.get(j, 0):
                                pt_du_cpb_removal_delay_increment_minus1_2 = r.bits(
                                    "pt_du_cpb_removal_delay_increment_minus1",
                                    (
                                        r.earlier(
                                            _vvc_pic_timing_bp_du_cpb_removal_delay_increment_length_minus1
                                        )
                                        + 1
                                    ),
                                )

                            pt_du_cpb_removal_delay_increment_minus1.append(
                                pt_du_cpb_removal_delay_increment_minus1_2
                            )

        if r.earlier(_vvc_pic_timing_bp_additional_concatenation_info_present_flag):
            self.pt_delay_for_concatenation_ensured_flag = r.bits(
                "pt_delay_for_concatenation_ensured_flag", 1
            )

        self.pt_display_elemental_periods_minus1 = r.bits(
            "pt_display_elemental_periods_minus1", 8
        )

    def _write(self, w: BitWriter, /) -> None:
        pt_sublayer_delays_present_flag_at: dict[Any, Any] = {}
        pt_cpb_alt_timing_info_present_flag = (
            self.pt_cpb_alt_timing_info_present_flag or 0
        )
        pt_num_decoding_units_minus1 = self.pt_num_decoding_units_minus1 or 0
        pt_du_common_cpb_removal_delay_flag = (
            self.pt_du_common_cpb_removal_delay_flag or 0
        )
        TemporalId = 0
        TemporalId = w.earlier(_vvc_pic_timing_nuh_temporal_id_plus1) - 1
        w.bits(
            "pt_cpb_removal_delay_minus1",
            self.pt_cpb_removal_delay_minus1,
            (w.earlier(_vvc_pic_timing_bp_cpb_removal_delay_length_minus1) + 1),
        )
        w.same(
            "pt_sublayers",
            self.pt_sublayers,
            (w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1) - TemporalId),
        )
        for i, row in enumerate(self.pt_sublayers, TemporalId):
            pt_sublayer_delays_present_flag = row.pt_sublayer_delays_present_flag
            pt_cpb_removal_delay_delta_enabled_flag = (
                row.pt_cpb_removal_delay_delta_enabled_flag or 0
            )
            w.bits(
                "pt_sublayer_delays_present_flag",
                row.pt_sublayer_delays_present_flag,
                1,
            )
            pt_sublayer_delays_present_flag_at[i] = pt_sublayer_delays_present_flag
            if pt_sublayer_delays_present_flag:
                if w.earlier(_vvc_pic_timing_bp_cpb_removal_delay_deltas_present_flag):
                    w.bits(
                        "pt_cpb_removal_delay_delta_enabled_flag",
                        row.pt_cpb_removal_delay_delta_enabled_flag,
                        1,
                    )

                if pt_cpb_removal_delay_delta_enabled_flag:
                    if (
                        w.earlier(
                            _vvc_pic_timing_bp_num_cpb_removal_delay_deltas_minus1
                        )
                        > 0
                    ):
                        w.bits(
                            "pt_cpb_removal_delay_delta_idx",
                            row.pt_cpb_removal_delay_delta_idx,
                            max(
                                (
                                    (
                                        w.earlier(
                                            _vvc_pic_timing_bp_num_cpb_removal_delay_deltas_minus1
                                        )
                                        + 1
                                    )
                                )
                                - 1,
                                0,
                            ).bit_length(),
                        )

                else:
                    w.bits(
                        "pt_cpb_removal_delay_minus1",
                        row.pt_cpb_removal_delay_minus1,
                        (
                            w.earlier(
                                _vvc_pic_timing_bp_cpb_removal_delay_length_minus1
                            )
                            + 1
                        ),
                    )

        w.bits(
            "pt_dpb_output_delay",
            self.pt_dpb_output_delay,
            (w.earlier(_vvc_pic_timing_bp_dpb_output_delay_length_minus1) + 1),
        )
        if w.earlier(_vvc_pic_timing_bp_alt_cpb_params_present_flag):
            w.bits(
                "pt_cpb_alt_timing_info_present_flag",
                self.pt_cpb_alt_timing_info_present_flag,
                1,
            )
            if pt_cpb_alt_timing_info_present_flag and w.earlier(
                _vvc_pic_timing_bp_nal_hrd_params_present_flag
            ):
                w.same(
                    "nal_sublayers",
                    self.nal_sublayers,
                    (
                        (
                            w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            - (
                                0
                                if w.earlier(
                                    _vvc_pic_timing_bp_sublayer_initial_cpb_removal_delay_present_flag
                                )
                                else w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            )
                        )
                        + 1
                    ),
                )
                for row_2 in self.nal_sublayers or ():
                    w.same(
                        "pt_nal_schedules",
                        row_2.pt_nal_schedules,
                        (w.earlier(_vvc_pic_timing_bp_cpb_cnt_minus1) + 1),
                    )
                    for row_3 in row_2.pt_nal_schedules:
                        w.bits(
                            "pt_nal_cpb_alt_initial_removal_delay_delta",
                            row_3.pt_nal_cpb_alt_initial_removal_delay_delta,
                            (
                                w.earlier(
                                    _vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1
                                )
                                + 1
                            ),
                        )
                        w.bits(
                            "pt_nal_cpb_alt_initial_removal_offset_delta",
                            row_3.pt_nal_cpb_alt_initial_removal_offset_delta,
                            (
                                w.earlier(
                                    _vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1
                                )
                                + 1
                            ),
                        )

                    w.bits(
                        "pt_nal_cpb_delay_offset",
                        row_2.pt_nal_cpb_delay_offset,
                        (
                            w.earlier(
                                _vvc_pic_timing_bp_cpb_removal_delay_length_minus1
                            )
                            + 1
                        ),
                    )
                    w.bits(
                        "pt_nal_dpb_delay_offset",
                        row_2.pt_nal_dpb_delay_offset,
                        (
                            w.earlier(_vvc_pic_timing_bp_dpb_output_delay_length_minus1)
                            + 1
                        ),
                    )

            if pt_cpb_alt_timing_info_present_flag and w.earlier(
                _vvc_pic_timing_bp_vcl_hrd_params_present_flag
            ):
                w.same(
                    "vcl_sublayers",
                    self.vcl_sublayers,
                    (
                        (
                            w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            - (
                                0
                                if w.earlier(
                                    _vvc_pic_timing_bp_sublayer_initial_cpb_removal_delay_present_flag
                                )
                                else w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            )
                        )
                        + 1
                    ),
                )
                for row_4 in self.vcl_sublayers or ():
                    w.same(
                        "pt_vcl_schedules",
                        row_4.pt_vcl_schedules,
                        (w.earlier(_vvc_pic_timing_bp_cpb_cnt_minus1) + 1),
                    )
                    for row_5 in row_4.pt_vcl_schedules:
                        w.bits(
                            "pt_vcl_cpb_alt_initial_removal_delay_delta",
                            row_5.pt_vcl_cpb_alt_initial_removal_delay_delta,
                            (
                                w.earlier(
                                    _vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1
                                )
                                + 1
                            ),
                        )
                        w.bits(
                            "pt_vcl_cpb_alt_initial_removal_offset_delta",
                            row_5.pt_vcl_cpb_alt_initial_removal_offset_delta,
                            (
                                w.earlier(
                                    _vvc_pic_timing_bp_cpb_initial_removal_delay_length_minus1
                                )
                                + 1
                            ),
                        )

                    w.bits(
                        "pt_vcl_cpb_delay_offset",
                        row_4.pt_vcl_cpb_delay_offset,
                        (
                            w.earlier(
                                _vvc_pic_timing_bp_cpb_removal_delay_length_minus1
                            )
                            + 1
                        ),
                    )
                    w.bits(
                        "pt_vcl_dpb_delay_offset",
                        row_4.pt_vcl_dpb_delay_offset,
                        (
                            w.earlier(_vvc_pic_timing_bp_dpb_output_delay_length_minus1)
                            + 1
                        ),
                    )

        if w.earlier(_vvc_pic_timing_bp_du_hrd_params_present_flag) and w.earlier(
            _vvc_pic_timing_bp_du_dpb_params_in_pic_timing_sei_flag
        ):
            w.bits(
                "pt_dpb_output_du_delay",
                self.pt_dpb_output_du_delay,
                (w.earlier(_vvc_pic_timing_bp_dpb_output_delay_du_length_minus1) + 1),
            )

        if w.earlier(_vvc_pic_timing_bp_du_hrd_params_present_flag) and w.earlier(
            _vvc_pic_timing_bp_du_cpb_params_in_pic_timing_sei_flag
        ):
            w.ue("pt_num_decoding_units_minus1", pt_num_decoding_units_minus1)
            if pt_num_decoding_units_minus1 > 0:
                w.bits(
                    "pt_du_common_cpb_removal_delay_flag",
                    self.pt_du_common_cpb_removal_delay_flag,
                    1,
                )
                if pt_du_common_cpb_removal_delay_flag:
                    w.same(
                        "pt_du_common_cpb_removal_delay_increment_minus1",
                        self.pt_du_common_cpb_removal_delay_increment_minus1,
                        (
                            (
                                w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                                - TemporalId
                            )
                            + 1
                        ),
                    )
                    for (
                        i_2,
                        pt_du_common_cpb_removal_delay_increment_minus1,
                    ) in enumerate(
                        self.pt_du_common_cpb_removal_delay_increment_minus1 or (),
                        TemporalId,
                    ):
                        if (
                            i_2 == w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                        ) or pt_sublayer_delays_present_flag_at.get(i_2, 0):
                            w.bits(
                                "pt_du_common_cpb_removal_delay_increment_minus1",
                                pt_du_common_cpb_removal_delay_increment_minus1,
                                (
                                    w.earlier(
                                        _vvc_pic_timing_bp_du_cpb_removal_delay_increment_length_minus1
                                    )
                                    + 1
                                ),
                            )

                for i_3, row_6 in enumerate(self.pt_decoding_units or ()):
                    w.ue("pt_num_nalus_in_du_minus1", row_6.pt_num_nalus_in_du_minus1)
                    if (not pt_du_common_cpb_removal_delay_flag) and (
                        i_3 < pt_num_decoding_units_minus1
                    ):
                        w.same(
                            "pt_du_cpb_removal_delay_increment_minus1",
                            row_6.pt_du_cpb_removal_delay_increment_minus1,
                            (
                                (
                                    w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                                    - TemporalId
                                )
                                + 1
                            ),
                        )
                        for j, pt_du_cpb_removal_delay_increment_minus1 in enumerate(
                            row_6.pt_du_cpb_removal_delay_increment_minus1 or (),
                            TemporalId,
                        ):
                            if (
                                j == w.earlier(_vvc_pic_timing_bp_max_sublayers_minus1)
                            ) or pt_sublayer_delays_present_flag_at.get(j, 0):
                                w.bits(
                                    "pt_du_cpb_removal_delay_increment_minus1",
                                    pt_du_cpb_removal_delay_increment_minus1,
                                    (
                                        w.earlier(
                                            _vvc_pic_timing_bp_du_cpb_removal_delay_increment_length_minus1
                                        )
                                        + 1
                                    ),
                                )

        if w.earlier(_vvc_pic_timing_bp_additional_concatenation_info_present_flag):
            w.bits(
                "pt_delay_for_concatenation_ensured_flag",
                self.pt_delay_for_concatenation_ensured_flag,
                1,
            )

        w.bits(
            "pt_display_elemental_periods_minus1",
            self.pt_display_elemental_periods_minus1,
            8,
        )
