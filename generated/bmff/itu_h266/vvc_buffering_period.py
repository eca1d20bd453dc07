"""vvc_buffering_period of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class vvc_buffering_period(BitRecord):
    """When decoding can begin, for a decoder with a buffer, and how the messages about single pictures are laid out.

    ISO/IEC 23090-3:2024, D.3.1::

        buffering_period(payloadSize) {
            bp_nal_hrd_params_present_flag                      u(1)
            bp_vcl_hrd_params_present_flag                      u(1)
            bp_cpb_initial_removal_delay_length_minus1          u(5)
            bp_cpb_removal_delay_length_minus1                  u(5)
            bp_dpb_output_delay_length_minus1                   u(5)
            bp_du_hrd_params_present_flag                       u(1)
            if (bp_du_hrd_params_present_flag) {
                bp_du_cpb_removal_delay_increment_length_minus1 u(5)
                bp_dpb_output_delay_du_length_minus1            u(5)
                bp_du_cpb_params_in_pic_timing_sei_flag         u(1)
                bp_du_dpb_params_in_pic_timing_sei_flag         u(1)
            }
            bp_concatenation_flag                               u(1)
            bp_additional_concatenation_info_present_flag       u(1)
            if (bp_additional_concatenation_info_present_flag) {
                bp_max_initial_removal_delay_for_concatenation  u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
            }
            bp_cpb_removal_delay_delta_minus1                   u(v: bp_cpb_removal_delay_length_minus1 + 1)
            bp_max_sublayers_minus1                             u(3)
            if (bp_max_sublayers_minus1 > 0) {
                bp_cpb_removal_delay_deltas_present_flag        u(1)
            }
            if (bp_cpb_removal_delay_deltas_present_flag) {
                bp_num_cpb_removal_delay_deltas_minus1          ue(v)
                for (i = 0; i <= bp_num_cpb_removal_delay_deltas_minus1; i++) {
                    bp_cpb_removal_delay_delta_val[i]           u(v: bp_cpb_removal_delay_length_minus1 + 1)
                }
            }
            bp_cpb_cnt_minus1                                   ue(v)
            if (bp_max_sublayers_minus1 > 0) {
                bp_sublayer_initial_cpb_removal_delay_present_flag u(1)
            }
            for (i = bp_sublayer_initial_cpb_removal_delay_present_flag ? 0 : bp_max_sublayers_minus1; i <= bp_max_sublayers_minus1; i++) { // @as bp_sublayers
                if (bp_nal_hrd_params_present_flag) {
                    for (j = 0; j <= bp_cpb_cnt_minus1; j++) { // @as bp_nal_schedules
                        bp_nal_initial_cpb_removal_delay[i][j]  u(v: bp_cpb_initial_removal_delay_length_minus1 + 1) // in units of a 90 kHz clock
                        bp_nal_initial_cpb_removal_offset[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                        if (bp_du_hrd_params_present_flag) {
                            bp_nal_initial_alt_cpb_removal_delay[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                            bp_nal_initial_alt_cpb_removal_offset[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                        }
                    }
                }
                if (bp_vcl_hrd_params_present_flag) {
                    for (j = 0; j <= bp_cpb_cnt_minus1; j++) { // @as bp_vcl_schedules
                        bp_vcl_initial_cpb_removal_delay[i][j]  u(v: bp_cpb_initial_removal_delay_length_minus1 + 1) // in units of a 90 kHz clock
                        bp_vcl_initial_cpb_removal_offset[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                        if (bp_du_hrd_params_present_flag) {
                            bp_vcl_initial_alt_cpb_removal_delay[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                            bp_vcl_initial_alt_cpb_removal_offset[i][j] u(v: bp_cpb_initial_removal_delay_length_minus1 + 1)
                        }
                    }
                }
            }
            if (bp_max_sublayers_minus1 > 0) {
                bp_sublayer_dpb_output_offsets_present_flag     u(1)
            }
            if (bp_sublayer_dpb_output_offsets_present_flag) {
                for (i = 0; i < bp_max_sublayers_minus1; i++) {
                    bp_dpb_output_tid_offset[i]                 ue(v)
                }
            }
            bp_alt_cpb_params_present_flag                      u(1)
            if (bp_alt_cpb_params_present_flag) {
                bp_use_alt_cpb_params_flag                      u(1)
            }
        }

    Attributes:
        bp_nal_hrd_params_present_flag: ``u(1)``.
        bp_vcl_hrd_params_present_flag: ``u(1)``.
        bp_cpb_initial_removal_delay_length_minus1: ``u(5)``.
        bp_cpb_removal_delay_length_minus1: ``u(5)``.
        bp_dpb_output_delay_length_minus1: ``u(5)``.
        bp_du_hrd_params_present_flag: ``u(1)``.
        bp_du_cpb_removal_delay_increment_length_minus1: ``u(5)``; None when left out.
        bp_dpb_output_delay_du_length_minus1: ``u(5)``; None when left out.
        bp_du_cpb_params_in_pic_timing_sei_flag: ``u(1)``; None when left out.
        bp_du_dpb_params_in_pic_timing_sei_flag: ``u(1)``; None when left out.
        bp_concatenation_flag: ``u(1)``.
        bp_additional_concatenation_info_present_flag: ``u(1)``.
        bp_max_initial_removal_delay_for_concatenation: ``u(v)``; None when left out.
        bp_cpb_removal_delay_delta_minus1: ``u(v)``.
        bp_max_sublayers_minus1: ``u(3)``.
        bp_cpb_removal_delay_deltas_present_flag: ``u(1)``; None when left out.
        bp_num_cpb_removal_delay_deltas_minus1: ``ue(v)``; None when left out.
        bp_cpb_removal_delay_delta_val: ``u(v)``; None when left out.
        bp_cpb_cnt_minus1: ``ue(v)``.
        bp_sublayer_initial_cpb_removal_delay_present_flag: ``u(1)``; None when left out.
        bp_sublayers: A list of ``BpSublayer``.
        bp_sublayer_dpb_output_offsets_present_flag: ``u(1)``; None when left out.
        bp_dpb_output_tid_offset: A list of ``bp_dpb_output_tid_offset``; None when left
            out.
        bp_alt_cpb_params_present_flag: ``u(1)``.
        bp_use_alt_cpb_params_flag: ``u(1)``; None when left out.
    """

    __slots__ = (
        "_bp_max_sublayers_minus1",
        "bp_additional_concatenation_info_present_flag",
        "bp_alt_cpb_params_present_flag",
        "bp_concatenation_flag",
        "bp_cpb_cnt_minus1",
        "bp_cpb_initial_removal_delay_length_minus1",
        "bp_cpb_removal_delay_delta_minus1",
        "bp_cpb_removal_delay_delta_val",
        "bp_cpb_removal_delay_deltas_present_flag",
        "bp_cpb_removal_delay_length_minus1",
        "bp_dpb_output_delay_du_length_minus1",
        "bp_dpb_output_delay_length_minus1",
        "bp_dpb_output_tid_offset",
        "bp_du_cpb_params_in_pic_timing_sei_flag",
        "bp_du_cpb_removal_delay_increment_length_minus1",
        "bp_du_dpb_params_in_pic_timing_sei_flag",
        "bp_du_hrd_params_present_flag",
        "bp_max_initial_removal_delay_for_concatenation",
        "bp_nal_hrd_params_present_flag",
        "bp_sublayer_dpb_output_offsets_present_flag",
        "bp_sublayer_initial_cpb_removal_delay_present_flag",
        "bp_sublayers",
        "bp_use_alt_cpb_params_flag",
        "bp_vcl_hrd_params_present_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x00"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, D.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "bp_nal_hrd_params_present_flag",
        "bp_vcl_hrd_params_present_flag",
        "bp_cpb_initial_removal_delay_length_minus1",
        "bp_cpb_removal_delay_length_minus1",
        "bp_dpb_output_delay_length_minus1",
        "bp_du_hrd_params_present_flag",
        "bp_du_cpb_removal_delay_increment_length_minus1",
        "bp_dpb_output_delay_du_length_minus1",
        "bp_du_cpb_params_in_pic_timing_sei_flag",
        "bp_du_dpb_params_in_pic_timing_sei_flag",
        "bp_concatenation_flag",
        "bp_additional_concatenation_info_present_flag",
        "bp_max_initial_removal_delay_for_concatenation",
        "bp_cpb_removal_delay_delta_minus1",
        "bp_max_sublayers_minus1",
        "bp_cpb_removal_delay_deltas_present_flag",
        "bp_num_cpb_removal_delay_deltas_minus1",
        "bp_cpb_removal_delay_delta_val",
        "bp_cpb_cnt_minus1",
        "bp_sublayer_initial_cpb_removal_delay_present_flag",
        "bp_sublayers",
        "bp_sublayer_dpb_output_offsets_present_flag",
        "bp_dpb_output_tid_offset",
        "bp_alt_cpb_params_present_flag",
        "bp_use_alt_cpb_params_flag",
    )

    _spelled: ClassVar[str] = "buffering_period"

    bp_nal_hrd_params_present_flag: int
    bp_vcl_hrd_params_present_flag: int
    bp_cpb_initial_removal_delay_length_minus1: int
    bp_cpb_removal_delay_length_minus1: int
    bp_dpb_output_delay_length_minus1: int
    bp_du_hrd_params_present_flag: int
    bp_du_cpb_removal_delay_increment_length_minus1: int | None
    bp_dpb_output_delay_du_length_minus1: int | None
    bp_du_cpb_params_in_pic_timing_sei_flag: int | None
    bp_du_dpb_params_in_pic_timing_sei_flag: int | None
    bp_concatenation_flag: int
    bp_additional_concatenation_info_present_flag: int
    bp_max_initial_removal_delay_for_concatenation: int | None
    bp_cpb_removal_delay_delta_minus1: int
    _bp_max_sublayers_minus1: int
    bp_cpb_removal_delay_deltas_present_flag: int | None
    bp_cpb_removal_delay_delta_val: Table | None
    bp_cpb_cnt_minus1: int
    bp_sublayer_initial_cpb_removal_delay_present_flag: int | None
    bp_sublayers: list[vvc_buffering_period.BpSublayer]
    bp_sublayer_dpb_output_offsets_present_flag: int | None
    bp_dpb_output_tid_offset: list[int] | None
    bp_alt_cpb_params_present_flag: int
    bp_use_alt_cpb_params_flag: int | None

    class BpNalSchedule(Row):
        """One of the ``bp_nal_schedules`` of vvc_buffering_period.

        Attributes:
            bp_nal_initial_cpb_removal_delay: In units of a 90 kHz clock.
            bp_nal_initial_cpb_removal_offset: ``u(v)``.
            bp_nal_initial_alt_cpb_removal_delay: ``u(v)``; None when left out.
            bp_nal_initial_alt_cpb_removal_offset: ``u(v)``; None when left out.
        """

        __slots__ = (
            "bp_nal_initial_alt_cpb_removal_delay",
            "bp_nal_initial_alt_cpb_removal_offset",
            "bp_nal_initial_cpb_removal_delay",
            "bp_nal_initial_cpb_removal_offset",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "bp_nal_initial_cpb_removal_delay",
            "bp_nal_initial_cpb_removal_offset",
            "bp_nal_initial_alt_cpb_removal_delay",
            "bp_nal_initial_alt_cpb_removal_offset",
        )

        bp_nal_initial_cpb_removal_delay: int
        bp_nal_initial_cpb_removal_offset: int
        bp_nal_initial_alt_cpb_removal_delay: int | None
        bp_nal_initial_alt_cpb_removal_offset: int | None

        def __init__(
            self,
            *,
            bp_nal_initial_cpb_removal_delay: int = 0,
            bp_nal_initial_cpb_removal_offset: int = 0,
            bp_nal_initial_alt_cpb_removal_delay: int | None = None,
            bp_nal_initial_alt_cpb_removal_offset: int | None = None,
        ) -> None:
            self.bp_nal_initial_cpb_removal_delay = bp_nal_initial_cpb_removal_delay
            self.bp_nal_initial_cpb_removal_offset = bp_nal_initial_cpb_removal_offset
            self.bp_nal_initial_alt_cpb_removal_delay = (
                bp_nal_initial_alt_cpb_removal_delay
            )
            self.bp_nal_initial_alt_cpb_removal_offset = (
                bp_nal_initial_alt_cpb_removal_offset
            )

    class BpVclSchedule(Row):
        """One of the ``bp_vcl_schedules`` of vvc_buffering_period.

        Attributes:
            bp_vcl_initial_cpb_removal_delay: In units of a 90 kHz clock.
            bp_vcl_initial_cpb_removal_offset: ``u(v)``.
            bp_vcl_initial_alt_cpb_removal_delay: ``u(v)``; None when left out.
            bp_vcl_initial_alt_cpb_removal_offset: ``u(v)``; None when left out.
        """

        __slots__ = (
            "bp_vcl_initial_alt_cpb_removal_delay",
            "bp_vcl_initial_alt_cpb_removal_offset",
            "bp_vcl_initial_cpb_removal_delay",
            "bp_vcl_initial_cpb_removal_offset",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "bp_vcl_initial_cpb_removal_delay",
            "bp_vcl_initial_cpb_removal_offset",
            "bp_vcl_initial_alt_cpb_removal_delay",
            "bp_vcl_initial_alt_cpb_removal_offset",
        )

        bp_vcl_initial_cpb_removal_delay: int
        bp_vcl_initial_cpb_removal_offset: int
        bp_vcl_initial_alt_cpb_removal_delay: int | None
        bp_vcl_initial_alt_cpb_removal_offset: int | None

        def __init__(
            self,
            *,
            bp_vcl_initial_cpb_removal_delay: int = 0,
            bp_vcl_initial_cpb_removal_offset: int = 0,
            bp_vcl_initial_alt_cpb_removal_delay: int | None = None,
            bp_vcl_initial_alt_cpb_removal_offset: int | None = None,
        ) -> None:
            self.bp_vcl_initial_cpb_removal_delay = bp_vcl_initial_cpb_removal_delay
            self.bp_vcl_initial_cpb_removal_offset = bp_vcl_initial_cpb_removal_offset
            self.bp_vcl_initial_alt_cpb_removal_delay = (
                bp_vcl_initial_alt_cpb_removal_delay
            )
            self.bp_vcl_initial_alt_cpb_removal_offset = (
                bp_vcl_initial_alt_cpb_removal_offset
            )

    class BpSublayer(Row):
        """One of the ``bp_sublayers`` of vvc_buffering_period.

        Attributes:
            bp_nal_schedules: A list of ``BpNalSchedule``; None when left out.
            bp_vcl_schedules: A list of ``BpVclSchedule``; None when left out.
        """

        __slots__ = ("bp_nal_schedules", "bp_vcl_schedules")

        _fields: ClassVar[tuple[str, ...]] = ("bp_nal_schedules", "bp_vcl_schedules")

        bp_nal_schedules: list[vvc_buffering_period.BpNalSchedule] | None
        bp_vcl_schedules: list[vvc_buffering_period.BpVclSchedule] | None

        def __init__(
            self,
            *,
            bp_nal_schedules: (
                Iterable[vvc_buffering_period.BpNalSchedule] | None
            ) = None,
            bp_vcl_schedules: (
                Iterable[vvc_buffering_period.BpVclSchedule] | None
            ) = None,
        ) -> None:
            self.bp_nal_schedules = (
                None if bp_nal_schedules is None else list(bp_nal_schedules)
            )
            self.bp_vcl_schedules = (
                None if bp_vcl_schedules is None else list(bp_vcl_schedules)
            )

    def __init__(
        self,
        *,
        bp_nal_hrd_params_present_flag: int = 0,
        bp_vcl_hrd_params_present_flag: int = 0,
        bp_cpb_initial_removal_delay_length_minus1: int = 0,
        bp_cpb_removal_delay_length_minus1: int = 0,
        bp_dpb_output_delay_length_minus1: int = 0,
        bp_du_hrd_params_present_flag: int = 0,
        bp_du_cpb_removal_delay_increment_length_minus1: int | None = None,
        bp_dpb_output_delay_du_length_minus1: int | None = None,
        bp_du_cpb_params_in_pic_timing_sei_flag: int | None = None,
        bp_du_dpb_params_in_pic_timing_sei_flag: int | None = None,
        bp_concatenation_flag: int = 0,
        bp_additional_concatenation_info_present_flag: int = 0,
        bp_max_initial_removal_delay_for_concatenation: int | None = None,
        bp_cpb_removal_delay_delta_minus1: int = 0,
        bp_max_sublayers_minus1: int = 0,
        bp_cpb_removal_delay_deltas_present_flag: int | None = None,
        bp_cpb_removal_delay_delta_val: Any = None,
        bp_cpb_cnt_minus1: int = 0,
        bp_sublayer_initial_cpb_removal_delay_present_flag: int | None = None,
        bp_sublayers: Iterable[vvc_buffering_period.BpSublayer] = (),
        bp_sublayer_dpb_output_offsets_present_flag: int | None = None,
        bp_dpb_output_tid_offset: Iterable[int] | None = None,
        bp_alt_cpb_params_present_flag: int = 0,
        bp_use_alt_cpb_params_flag: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.bp_nal_hrd_params_present_flag = bp_nal_hrd_params_present_flag
        self.bp_vcl_hrd_params_present_flag = bp_vcl_hrd_params_present_flag
        self.bp_cpb_initial_removal_delay_length_minus1 = (
            bp_cpb_initial_removal_delay_length_minus1
        )
        self.bp_cpb_removal_delay_length_minus1 = bp_cpb_removal_delay_length_minus1
        self.bp_dpb_output_delay_length_minus1 = bp_dpb_output_delay_length_minus1
        self.bp_du_hrd_params_present_flag = bp_du_hrd_params_present_flag
        self.bp_du_cpb_removal_delay_increment_length_minus1 = (
            bp_du_cpb_removal_delay_increment_length_minus1
        )
        self.bp_dpb_output_delay_du_length_minus1 = bp_dpb_output_delay_du_length_minus1
        self.bp_du_cpb_params_in_pic_timing_sei_flag = (
            bp_du_cpb_params_in_pic_timing_sei_flag
        )
        self.bp_du_dpb_params_in_pic_timing_sei_flag = (
            bp_du_dpb_params_in_pic_timing_sei_flag
        )
        self.bp_concatenation_flag = bp_concatenation_flag
        self.bp_additional_concatenation_info_present_flag = (
            bp_additional_concatenation_info_present_flag
        )
        self.bp_max_initial_removal_delay_for_concatenation = (
            bp_max_initial_removal_delay_for_concatenation
        )
        self.bp_cpb_removal_delay_delta_minus1 = bp_cpb_removal_delay_delta_minus1
        self._bp_max_sublayers_minus1 = bp_max_sublayers_minus1
        self.bp_cpb_removal_delay_deltas_present_flag = (
            bp_cpb_removal_delay_deltas_present_flag
        )
        self.bp_cpb_removal_delay_delta_val = bp_cpb_removal_delay_delta_val
        self.bp_cpb_cnt_minus1 = bp_cpb_cnt_minus1
        self.bp_sublayer_initial_cpb_removal_delay_present_flag = (
            bp_sublayer_initial_cpb_removal_delay_present_flag
        )
        self.bp_sublayers = list(bp_sublayers)
        self.bp_sublayer_dpb_output_offsets_present_flag = (
            bp_sublayer_dpb_output_offsets_present_flag
        )
        self.bp_dpb_output_tid_offset = (
            None if bp_dpb_output_tid_offset is None else list(bp_dpb_output_tid_offset)
        )
        self.bp_alt_cpb_params_present_flag = bp_alt_cpb_params_present_flag
        self.bp_use_alt_cpb_params_flag = bp_use_alt_cpb_params_flag

    @property
    def bp_max_sublayers_minus1(self) -> int:
        """A count. It follows from the list, where there is one."""
        return (
            self._bp_max_sublayers_minus1
            if self.bp_dpb_output_tid_offset is None
            else len(self.bp_dpb_output_tid_offset)
        )

    @bp_max_sublayers_minus1.setter
    def bp_max_sublayers_minus1(self, value: int) -> None:
        self._bp_max_sublayers_minus1 = value

    @property
    def bp_num_cpb_removal_delay_deltas_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.bp_cpb_removal_delay_delta_val is None
            else len(self.bp_cpb_removal_delay_delta_val) - 1
        )

    def _read(self, r: BitReader, /) -> None:
        self.bp_du_cpb_removal_delay_increment_length_minus1 = None
        bp_du_cpb_removal_delay_increment_length_minus1 = 0
        self.bp_dpb_output_delay_du_length_minus1 = None
        bp_dpb_output_delay_du_length_minus1 = 0
        self.bp_du_cpb_params_in_pic_timing_sei_flag = None
        bp_du_cpb_params_in_pic_timing_sei_flag = 0
        self.bp_du_dpb_params_in_pic_timing_sei_flag = None
        bp_du_dpb_params_in_pic_timing_sei_flag = 0
        self.bp_max_initial_removal_delay_for_concatenation = None
        self.bp_cpb_removal_delay_deltas_present_flag = None
        bp_cpb_removal_delay_deltas_present_flag = 0
        bp_num_cpb_removal_delay_deltas_minus1 = 0
        self.bp_cpb_removal_delay_delta_val = None
        self.bp_sublayer_initial_cpb_removal_delay_present_flag = None
        bp_sublayer_initial_cpb_removal_delay_present_flag = 0
        self.bp_sublayer_dpb_output_offsets_present_flag = None
        bp_sublayer_dpb_output_offsets_present_flag = 0
        self.bp_dpb_output_tid_offset = None
        self.bp_use_alt_cpb_params_flag = None
        bp_nal_hrd_params_present_flag = r.bits("bp_nal_hrd_params_present_flag", 1)
        self.bp_nal_hrd_params_present_flag = bp_nal_hrd_params_present_flag
        bp_vcl_hrd_params_present_flag = r.bits("bp_vcl_hrd_params_present_flag", 1)
        self.bp_vcl_hrd_params_present_flag = bp_vcl_hrd_params_present_flag
        bp_cpb_initial_removal_delay_length_minus1 = r.bits(
            "bp_cpb_initial_removal_delay_length_minus1", 5
        )
        self.bp_cpb_initial_removal_delay_length_minus1 = (
            bp_cpb_initial_removal_delay_length_minus1
        )
        bp_cpb_removal_delay_length_minus1 = r.bits(
            "bp_cpb_removal_delay_length_minus1", 5
        )
        self.bp_cpb_removal_delay_length_minus1 = bp_cpb_removal_delay_length_minus1
        bp_dpb_output_delay_length_minus1 = r.bits(
            "bp_dpb_output_delay_length_minus1", 5
        )
        self.bp_dpb_output_delay_length_minus1 = bp_dpb_output_delay_length_minus1
        bp_du_hrd_params_present_flag = r.bits("bp_du_hrd_params_present_flag", 1)
        self.bp_du_hrd_params_present_flag = bp_du_hrd_params_present_flag
        if bp_du_hrd_params_present_flag:
            bp_du_cpb_removal_delay_increment_length_minus1 = r.bits(
                "bp_du_cpb_removal_delay_increment_length_minus1", 5
            )
            self.bp_du_cpb_removal_delay_increment_length_minus1 = (
                bp_du_cpb_removal_delay_increment_length_minus1
            )
            bp_dpb_output_delay_du_length_minus1 = r.bits(
                "bp_dpb_output_delay_du_length_minus1", 5
            )
            self.bp_dpb_output_delay_du_length_minus1 = (
                bp_dpb_output_delay_du_length_minus1
            )
            bp_du_cpb_params_in_pic_timing_sei_flag = r.bits(
                "bp_du_cpb_params_in_pic_timing_sei_flag", 1
            )
            self.bp_du_cpb_params_in_pic_timing_sei_flag = (
                bp_du_cpb_params_in_pic_timing_sei_flag
            )
            bp_du_dpb_params_in_pic_timing_sei_flag = r.bits(
                "bp_du_dpb_params_in_pic_timing_sei_flag", 1
            )
            self.bp_du_dpb_params_in_pic_timing_sei_flag = (
                bp_du_dpb_params_in_pic_timing_sei_flag
            )

        self.bp_concatenation_flag = r.bits("bp_concatenation_flag", 1)
        bp_additional_concatenation_info_present_flag = r.bits(
            "bp_additional_concatenation_info_present_flag", 1
        )
        self.bp_additional_concatenation_info_present_flag = (
            bp_additional_concatenation_info_present_flag
        )
        if bp_additional_concatenation_info_present_flag:
            self.bp_max_initial_removal_delay_for_concatenation = r.bits(
                "bp_max_initial_removal_delay_for_concatenation",
                (bp_cpb_initial_removal_delay_length_minus1 + 1),
            )

        self.bp_cpb_removal_delay_delta_minus1 = r.bits(
            "bp_cpb_removal_delay_delta_minus1",
            (bp_cpb_removal_delay_length_minus1 + 1),
        )
        bp_max_sublayers_minus1 = r.bits("bp_max_sublayers_minus1", 3)
        self._bp_max_sublayers_minus1 = bp_max_sublayers_minus1
        if bp_max_sublayers_minus1 > 0:
            bp_cpb_removal_delay_deltas_present_flag = r.bits(
                "bp_cpb_removal_delay_deltas_present_flag", 1
            )
            self.bp_cpb_removal_delay_deltas_present_flag = (
                bp_cpb_removal_delay_deltas_present_flag
            )

        if bp_cpb_removal_delay_deltas_present_flag:
            bp_num_cpb_removal_delay_deltas_minus1 = r.ue(
                "bp_num_cpb_removal_delay_deltas_minus1"
            )
            self.bp_cpb_removal_delay_delta_val = r.numbers(
                "bp_cpb_removal_delay_delta_val",
                (bp_cpb_removal_delay_length_minus1 + 1),
                (bp_num_cpb_removal_delay_deltas_minus1 + 1),
            )

        bp_cpb_cnt_minus1 = r.ue("bp_cpb_cnt_minus1")
        self.bp_cpb_cnt_minus1 = bp_cpb_cnt_minus1
        if bp_max_sublayers_minus1 > 0:
            bp_sublayer_initial_cpb_removal_delay_present_flag = r.bits(
                "bp_sublayer_initial_cpb_removal_delay_present_flag", 1
            )
            self.bp_sublayer_initial_cpb_removal_delay_present_flag = (
                bp_sublayer_initial_cpb_removal_delay_present_flag
            )

        bp_sublayers: list[vvc_buffering_period.BpSublayer] = []
        self.bp_sublayers = bp_sublayers
        r.allow(
            "bp_sublayers",
            (
                (
                    bp_max_sublayers_minus1
                    - (
                        0
                        if bp_sublayer_initial_cpb_removal_delay_present_flag
                        else bp_max_sublayers_minus1
                    )
                )
                + 1
            ),
            0,
        )
        for _ in range(
            (
                (
                    bp_max_sublayers_minus1
                    - (
                        0
                        if bp_sublayer_initial_cpb_removal_delay_present_flag
                        else bp_max_sublayers_minus1
                    )
                )
                + 1
            )
        ):
            row = vvc_buffering_period.BpSublayer.__new__(
                vvc_buffering_period.BpSublayer
            )
            bp_sublayers.append(row)
            row.bp_nal_schedules = None
            row.bp_vcl_schedules = None
            if bp_nal_hrd_params_present_flag:
                bp_nal_schedules: list[vvc_buffering_period.BpNalSchedule] = []
                row.bp_nal_schedules = bp_nal_schedules
                r.allow("bp_nal_schedules", (bp_cpb_cnt_minus1 + 1), 0)
                for _ in range((bp_cpb_cnt_minus1 + 1)):
                    row_2 = vvc_buffering_period.BpNalSchedule.__new__(
                        vvc_buffering_period.BpNalSchedule
                    )
                    bp_nal_schedules.append(row_2)
                    row_2.bp_nal_initial_alt_cpb_removal_delay = None
                    row_2.bp_nal_initial_alt_cpb_removal_offset = None
                    row_2.bp_nal_initial_cpb_removal_delay = r.bits(
                        "bp_nal_initial_cpb_removal_delay",
                        (bp_cpb_initial_removal_delay_length_minus1 + 1),
                    )
                    row_2.bp_nal_initial_cpb_removal_offset = r.bits(
                        "bp_nal_initial_cpb_removal_offset",
                        (bp_cpb_initial_removal_delay_length_minus1 + 1),
                    )
                    if bp_du_hrd_params_present_flag:
                        row_2.bp_nal_initial_alt_cpb_removal_delay = r.bits(
                            "bp_nal_initial_alt_cpb_removal_delay",
                            (bp_cpb_initial_removal_delay_length_minus1 + 1),
                        )
                        row_2.bp_nal_initial_alt_cpb_removal_offset = r.bits(
                            "bp_nal_initial_alt_cpb_removal_offset",
                            (bp_cpb_initial_removal_delay_length_minus1 + 1),
                        )

            if bp_vcl_hrd_params_present_flag:
                bp_vcl_schedules: list[vvc_buffering_period.BpVclSchedule] = []
                row.bp_vcl_schedules = bp_vcl_schedules
                r.allow("bp_vcl_schedules", (bp_cpb_cnt_minus1 + 1), 0)
                for _ in range((bp_cpb_cnt_minus1 + 1)):
                    row_3 = vvc_buffering_period.BpVclSchedule.__new__(
                        vvc_buffering_period.BpVclSchedule
                    )
                    bp_vcl_schedules.append(row_3)
                    row_3.bp_vcl_initial_alt_cpb_removal_delay = None
                    row_3.bp_vcl_initial_alt_cpb_removal_offset = None
                    row_3.bp_vcl_initial_cpb_removal_delay = r.bits(
                        "bp_vcl_initial_cpb_removal_delay",
                        (bp_cpb_initial_removal_delay_length_minus1 + 1),
                    )
                    row_3.bp_vcl_initial_cpb_removal_offset = r.bits(
                        "bp_vcl_initial_cpb_removal_offset",
                        (bp_cpb_initial_removal_delay_length_minus1 + 1),
                    )
                    if bp_du_hrd_params_present_flag:
                        row_3.bp_vcl_initial_alt_cpb_removal_delay = r.bits(
                            "bp_vcl_initial_alt_cpb_removal_delay",
                            (bp_cpb_initial_removal_delay_length_minus1 + 1),
                        )
                        row_3.bp_vcl_initial_alt_cpb_removal_offset = r.bits(
                            "bp_vcl_initial_alt_cpb_removal_offset",
                            (bp_cpb_initial_removal_delay_length_minus1 + 1),
                        )

        if bp_max_sublayers_minus1 > 0:
            bp_sublayer_dpb_output_offsets_present_flag = r.bits(
                "bp_sublayer_dpb_output_offsets_present_flag", 1
            )
            self.bp_sublayer_dpb_output_offsets_present_flag = (
                bp_sublayer_dpb_output_offsets_present_flag
            )

        if bp_sublayer_dpb_output_offsets_present_flag:
            bp_dpb_output_tid_offset: list[int] = []
            self.bp_dpb_output_tid_offset = bp_dpb_output_tid_offset
            r.allow("bp_dpb_output_tid_offset", bp_max_sublayers_minus1, 0)
            for _ in range(bp_max_sublayers_minus1):
                bp_dpb_output_tid_offset_2 = r.ue("bp_dpb_output_tid_offset")
                bp_dpb_output_tid_offset.append(bp_dpb_output_tid_offset_2)

        bp_alt_cpb_params_present_flag = r.bits("bp_alt_cpb_params_present_flag", 1)
        self.bp_alt_cpb_params_present_flag = bp_alt_cpb_params_present_flag
        if bp_alt_cpb_params_present_flag:
            self.bp_use_alt_cpb_params_flag = r.bits("bp_use_alt_cpb_params_flag", 1)

        r.keep(
            "vvc_buffering_period",
            None,
            {
                "bp_additional_concatenation_info_present_flag": bp_additional_concatenation_info_present_flag,
                "bp_alt_cpb_params_present_flag": bp_alt_cpb_params_present_flag,
                "bp_cpb_cnt_minus1": bp_cpb_cnt_minus1,
                "bp_cpb_initial_removal_delay_length_minus1": bp_cpb_initial_removal_delay_length_minus1,
                "bp_cpb_removal_delay_deltas_present_flag": bp_cpb_removal_delay_deltas_present_flag,
                "bp_cpb_removal_delay_length_minus1": bp_cpb_removal_delay_length_minus1,
                "bp_dpb_output_delay_du_length_minus1": bp_dpb_output_delay_du_length_minus1,
                "bp_dpb_output_delay_length_minus1": bp_dpb_output_delay_length_minus1,
                "bp_du_cpb_params_in_pic_timing_sei_flag": bp_du_cpb_params_in_pic_timing_sei_flag,
                "bp_du_cpb_removal_delay_increment_length_minus1": bp_du_cpb_removal_delay_increment_length_minus1,
                "bp_du_dpb_params_in_pic_timing_sei_flag": bp_du_dpb_params_in_pic_timing_sei_flag,
                "bp_du_hrd_params_present_flag": bp_du_hrd_params_present_flag,
                "bp_max_sublayers_minus1": bp_max_sublayers_minus1,
                "bp_nal_hrd_params_present_flag": bp_nal_hrd_params_present_flag,
                "bp_num_cpb_removal_delay_deltas_minus1": bp_num_cpb_removal_delay_deltas_minus1,
                "bp_sublayer_initial_cpb_removal_delay_present_flag": bp_sublayer_initial_cpb_removal_delay_present_flag,
                "bp_vcl_hrd_params_present_flag": bp_vcl_hrd_params_present_flag,
            },
        )

    def _write(self, w: BitWriter, /) -> None:
        bp_nal_hrd_params_present_flag = self.bp_nal_hrd_params_present_flag
        bp_vcl_hrd_params_present_flag = self.bp_vcl_hrd_params_present_flag
        bp_cpb_initial_removal_delay_length_minus1 = (
            self.bp_cpb_initial_removal_delay_length_minus1
        )
        bp_cpb_removal_delay_length_minus1 = self.bp_cpb_removal_delay_length_minus1
        bp_dpb_output_delay_length_minus1 = self.bp_dpb_output_delay_length_minus1
        bp_du_hrd_params_present_flag = self.bp_du_hrd_params_present_flag
        bp_du_cpb_removal_delay_increment_length_minus1 = (
            self.bp_du_cpb_removal_delay_increment_length_minus1 or 0
        )
        bp_dpb_output_delay_du_length_minus1 = (
            self.bp_dpb_output_delay_du_length_minus1 or 0
        )
        bp_du_cpb_params_in_pic_timing_sei_flag = (
            self.bp_du_cpb_params_in_pic_timing_sei_flag or 0
        )
        bp_du_dpb_params_in_pic_timing_sei_flag = (
            self.bp_du_dpb_params_in_pic_timing_sei_flag or 0
        )
        bp_additional_concatenation_info_present_flag = (
            self.bp_additional_concatenation_info_present_flag
        )
        bp_max_sublayers_minus1 = self.bp_max_sublayers_minus1
        bp_cpb_removal_delay_deltas_present_flag = (
            self.bp_cpb_removal_delay_deltas_present_flag or 0
        )
        bp_num_cpb_removal_delay_deltas_minus1 = (
            0
            if self.bp_cpb_removal_delay_delta_val is None
            else len(self.bp_cpb_removal_delay_delta_val) - 1
        )
        bp_cpb_cnt_minus1 = self.bp_cpb_cnt_minus1
        bp_sublayer_initial_cpb_removal_delay_present_flag = (
            self.bp_sublayer_initial_cpb_removal_delay_present_flag or 0
        )
        bp_sublayer_dpb_output_offsets_present_flag = (
            self.bp_sublayer_dpb_output_offsets_present_flag or 0
        )
        bp_alt_cpb_params_present_flag = self.bp_alt_cpb_params_present_flag
        w.bits("bp_nal_hrd_params_present_flag", self.bp_nal_hrd_params_present_flag, 1)
        w.bits("bp_vcl_hrd_params_present_flag", self.bp_vcl_hrd_params_present_flag, 1)
        w.bits(
            "bp_cpb_initial_removal_delay_length_minus1",
            self.bp_cpb_initial_removal_delay_length_minus1,
            5,
        )
        w.bits(
            "bp_cpb_removal_delay_length_minus1",
            self.bp_cpb_removal_delay_length_minus1,
            5,
        )
        w.bits(
            "bp_dpb_output_delay_length_minus1",
            self.bp_dpb_output_delay_length_minus1,
            5,
        )
        w.bits("bp_du_hrd_params_present_flag", self.bp_du_hrd_params_present_flag, 1)
        if bp_du_hrd_params_present_flag:
            w.bits(
                "bp_du_cpb_removal_delay_increment_length_minus1",
                self.bp_du_cpb_removal_delay_increment_length_minus1,
                5,
            )
            w.bits(
                "bp_dpb_output_delay_du_length_minus1",
                self.bp_dpb_output_delay_du_length_minus1,
                5,
            )
            w.bits(
                "bp_du_cpb_params_in_pic_timing_sei_flag",
                self.bp_du_cpb_params_in_pic_timing_sei_flag,
                1,
            )
            w.bits(
                "bp_du_dpb_params_in_pic_timing_sei_flag",
                self.bp_du_dpb_params_in_pic_timing_sei_flag,
                1,
            )

        w.bits("bp_concatenation_flag", self.bp_concatenation_flag, 1)
        w.bits(
            "bp_additional_concatenation_info_present_flag",
            self.bp_additional_concatenation_info_present_flag,
            1,
        )
        if bp_additional_concatenation_info_present_flag:
            w.bits(
                "bp_max_initial_removal_delay_for_concatenation",
                self.bp_max_initial_removal_delay_for_concatenation,
                (bp_cpb_initial_removal_delay_length_minus1 + 1),
            )

        w.bits(
            "bp_cpb_removal_delay_delta_minus1",
            self.bp_cpb_removal_delay_delta_minus1,
            (bp_cpb_removal_delay_length_minus1 + 1),
        )
        w.bits("bp_max_sublayers_minus1", bp_max_sublayers_minus1, 3)
        if bp_max_sublayers_minus1 > 0:
            w.bits(
                "bp_cpb_removal_delay_deltas_present_flag",
                self.bp_cpb_removal_delay_deltas_present_flag,
                1,
            )

        if bp_cpb_removal_delay_deltas_present_flag:
            w.ue(
                "bp_num_cpb_removal_delay_deltas_minus1",
                bp_num_cpb_removal_delay_deltas_minus1,
            )
            w.numbers(
                "bp_cpb_removal_delay_delta_val",
                self.bp_cpb_removal_delay_delta_val,
                (bp_cpb_removal_delay_length_minus1 + 1),
            )

        w.ue("bp_cpb_cnt_minus1", self.bp_cpb_cnt_minus1)
        if bp_max_sublayers_minus1 > 0:
            w.bits(
                "bp_sublayer_initial_cpb_removal_delay_present_flag",
                self.bp_sublayer_initial_cpb_removal_delay_present_flag,
                1,
            )

        w.same(
            "bp_sublayers",
            self.bp_sublayers,
            (
                (
                    bp_max_sublayers_minus1
                    - (
                        0
                        if bp_sublayer_initial_cpb_removal_delay_present_flag
                        else bp_max_sublayers_minus1
                    )
                )
                + 1
            ),
        )
        for row in self.bp_sublayers:
            if bp_nal_hrd_params_present_flag:
                w.same(
                    "bp_nal_schedules", row.bp_nal_schedules, (bp_cpb_cnt_minus1 + 1)
                )
                for row_2 in row.bp_nal_schedules or ():
                    w.bits(
                        "bp_nal_initial_cpb_removal_delay",
                        row_2.bp_nal_initial_cpb_removal_delay,
                        (bp_cpb_initial_removal_delay_length_minus1 + 1),
                    )
                    w.bits(
                        "bp_nal_initial_cpb_removal_offset",
                        row_2.bp_nal_initial_cpb_removal_offset,
                        (bp_cpb_initial_removal_delay_length_minus1 + 1),
                    )
                    if bp_du_hrd_params_present_flag:
                        w.bits(
                            "bp_nal_initial_alt_cpb_removal_delay",
                            row_2.bp_nal_initial_alt_cpb_removal_delay,
                            (bp_cpb_initial_removal_delay_length_minus1 + 1),
                        )
                        w.bits(
                            "bp_nal_initial_alt_cpb_removal_offset",
                            row_2.bp_nal_initial_alt_cpb_removal_offset,
                            (bp_cpb_initial_removal_delay_length_minus1 + 1),
                        )

            if bp_vcl_hrd_params_present_flag:
                w.same(
                    "bp_vcl_schedules", row.bp_vcl_schedules, (bp_cpb_cnt_minus1 + 1)
                )
                for row_3 in row.bp_vcl_schedules or ():
                    w.bits(
                        "bp_vcl_initial_cpb_removal_delay",
                        row_3.bp_vcl_initial_cpb_removal_delay,
                        (bp_cpb_initial_removal_delay_length_minus1 + 1),
                    )
                    w.bits(
                        "bp_vcl_initial_cpb_removal_offset",
                        row_3.bp_vcl_initial_cpb_removal_offset,
                        (bp_cpb_initial_removal_delay_length_minus1 + 1),
                    )
                    if bp_du_hrd_params_present_flag:
                        w.bits(
                            "bp_vcl_initial_alt_cpb_removal_delay",
                            row_3.bp_vcl_initial_alt_cpb_removal_delay,
                            (bp_cpb_initial_removal_delay_length_minus1 + 1),
                        )
                        w.bits(
                            "bp_vcl_initial_alt_cpb_removal_offset",
                            row_3.bp_vcl_initial_alt_cpb_removal_offset,
                            (bp_cpb_initial_removal_delay_length_minus1 + 1),
                        )

        if bp_max_sublayers_minus1 > 0:
            w.bits(
                "bp_sublayer_dpb_output_offsets_present_flag",
                self.bp_sublayer_dpb_output_offsets_present_flag,
                1,
            )

        if bp_sublayer_dpb_output_offsets_present_flag:
            for bp_dpb_output_tid_offset in self.bp_dpb_output_tid_offset or ():
                w.ue("bp_dpb_output_tid_offset", bp_dpb_output_tid_offset)

        w.bits("bp_alt_cpb_params_present_flag", self.bp_alt_cpb_params_present_flag, 1)
        if bp_alt_cpb_params_present_flag:
            w.bits("bp_use_alt_cpb_params_flag", self.bp_use_alt_cpb_params_flag, 1)

        w.keep(
            "vvc_buffering_period",
            None,
            {
                "bp_additional_concatenation_info_present_flag": bp_additional_concatenation_info_present_flag,
                "bp_alt_cpb_params_present_flag": bp_alt_cpb_params_present_flag,
                "bp_cpb_cnt_minus1": bp_cpb_cnt_minus1,
                "bp_cpb_initial_removal_delay_length_minus1": bp_cpb_initial_removal_delay_length_minus1,
                "bp_cpb_removal_delay_deltas_present_flag": bp_cpb_removal_delay_deltas_present_flag,
                "bp_cpb_removal_delay_length_minus1": bp_cpb_removal_delay_length_minus1,
                "bp_dpb_output_delay_du_length_minus1": bp_dpb_output_delay_du_length_minus1,
                "bp_dpb_output_delay_length_minus1": bp_dpb_output_delay_length_minus1,
                "bp_du_cpb_params_in_pic_timing_sei_flag": bp_du_cpb_params_in_pic_timing_sei_flag,
                "bp_du_cpb_removal_delay_increment_length_minus1": bp_du_cpb_removal_delay_increment_length_minus1,
                "bp_du_dpb_params_in_pic_timing_sei_flag": bp_du_dpb_params_in_pic_timing_sei_flag,
                "bp_du_hrd_params_present_flag": bp_du_hrd_params_present_flag,
                "bp_max_sublayers_minus1": bp_max_sublayers_minus1,
                "bp_nal_hrd_params_present_flag": bp_nal_hrd_params_present_flag,
                "bp_num_cpb_removal_delay_deltas_minus1": bp_num_cpb_removal_delay_deltas_minus1,
                "bp_sublayer_initial_cpb_removal_delay_present_flag": bp_sublayer_initial_cpb_removal_delay_present_flag,
                "bp_vcl_hrd_params_present_flag": bp_vcl_hrd_params_present_flag,
            },
        )
