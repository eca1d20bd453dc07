"""vvc_general_timing_hrd_parameters of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/profile_tier_level``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class vvc_general_timing_hrd_parameters(BitRecord):
    """Timing, and what the buffers of a hypothetical decoder have in common.

    ISO/IEC 23090-3:2024, 7.3.5.1::

        general_timing_hrd_parameters() {
            num_units_in_tick                                   u(32)
            time_scale                                          u(32) // units a second
            general_nal_hrd_params_present_flag                 u(1)
            general_vcl_hrd_params_present_flag                 u(1)
            if (general_nal_hrd_params_present_flag || general_vcl_hrd_params_present_flag) {
                general_same_pic_timing_in_all_ols_flag         u(1)
                general_du_hrd_params_present_flag              u(1)
                if (general_du_hrd_params_present_flag) {
                    tick_divisor_minus2                         u(8)
                }
                bit_rate_scale                                  u(4)
                cpb_size_scale                                  u(4)
                if (general_du_hrd_params_present_flag) {
                    cpb_size_du_scale                           u(4)
                }
                hrd_cpb_cnt_minus1                              ue(v)
            }
        }

    Attributes:
        num_units_in_tick: ``u(32)``.
        time_scale: Units a second.
        general_nal_hrd_params_present_flag: ``u(1)``.
        general_vcl_hrd_params_present_flag: ``u(1)``.
        general_same_pic_timing_in_all_ols_flag: ``u(1)``; None when left out.
        general_du_hrd_params_present_flag: ``u(1)``; None when left out.
        tick_divisor_minus2: ``u(8)``; None when left out.
        bit_rate_scale: ``u(4)``; None when left out.
        cpb_size_scale: ``u(4)``; None when left out.
        cpb_size_du_scale: ``u(4)``; None when left out.
        hrd_cpb_cnt_minus1: ``ue(v)``; None when left out.
    """

    __slots__ = (
        "bit_rate_scale",
        "cpb_size_du_scale",
        "cpb_size_scale",
        "general_du_hrd_params_present_flag",
        "general_nal_hrd_params_present_flag",
        "general_same_pic_timing_in_all_ols_flag",
        "general_vcl_hrd_params_present_flag",
        "hrd_cpb_cnt_minus1",
        "num_units_in_tick",
        "tick_divisor_minus2",
        "time_scale",
    )

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.5.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "num_units_in_tick",
        "time_scale",
        "general_nal_hrd_params_present_flag",
        "general_vcl_hrd_params_present_flag",
        "general_same_pic_timing_in_all_ols_flag",
        "general_du_hrd_params_present_flag",
        "tick_divisor_minus2",
        "bit_rate_scale",
        "cpb_size_scale",
        "cpb_size_du_scale",
        "hrd_cpb_cnt_minus1",
    )

    _spelled: ClassVar[str] = "general_timing_hrd_parameters"

    num_units_in_tick: int
    time_scale: int
    general_nal_hrd_params_present_flag: int
    general_vcl_hrd_params_present_flag: int
    general_same_pic_timing_in_all_ols_flag: int | None
    general_du_hrd_params_present_flag: int | None
    tick_divisor_minus2: int | None
    bit_rate_scale: int | None
    cpb_size_scale: int | None
    cpb_size_du_scale: int | None
    hrd_cpb_cnt_minus1: int | None

    def __init__(
        self,
        *,
        num_units_in_tick: int = 0,
        time_scale: int = 0,
        general_nal_hrd_params_present_flag: int = 0,
        general_vcl_hrd_params_present_flag: int = 0,
        general_same_pic_timing_in_all_ols_flag: int | None = None,
        general_du_hrd_params_present_flag: int | None = None,
        tick_divisor_minus2: int | None = None,
        bit_rate_scale: int | None = None,
        cpb_size_scale: int | None = None,
        cpb_size_du_scale: int | None = None,
        hrd_cpb_cnt_minus1: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.num_units_in_tick = num_units_in_tick
        self.time_scale = time_scale
        self.general_nal_hrd_params_present_flag = general_nal_hrd_params_present_flag
        self.general_vcl_hrd_params_present_flag = general_vcl_hrd_params_present_flag
        self.general_same_pic_timing_in_all_ols_flag = (
            general_same_pic_timing_in_all_ols_flag
        )
        self.general_du_hrd_params_present_flag = general_du_hrd_params_present_flag
        self.tick_divisor_minus2 = tick_divisor_minus2
        self.bit_rate_scale = bit_rate_scale
        self.cpb_size_scale = cpb_size_scale
        self.cpb_size_du_scale = cpb_size_du_scale
        self.hrd_cpb_cnt_minus1 = hrd_cpb_cnt_minus1

    def _read(self, r: BitReader, /) -> None:
        self.general_same_pic_timing_in_all_ols_flag = None
        self.general_du_hrd_params_present_flag = None
        general_du_hrd_params_present_flag = 0
        self.tick_divisor_minus2 = None
        self.bit_rate_scale = None
        self.cpb_size_scale = None
        self.cpb_size_du_scale = None
        self.hrd_cpb_cnt_minus1 = None
        hrd_cpb_cnt_minus1 = 0
        self.num_units_in_tick = r.bits("num_units_in_tick", 32)
        self.time_scale = r.bits("time_scale", 32)
        general_nal_hrd_params_present_flag = r.bits(
            "general_nal_hrd_params_present_flag", 1
        )
        self.general_nal_hrd_params_present_flag = general_nal_hrd_params_present_flag
        general_vcl_hrd_params_present_flag = r.bits(
            "general_vcl_hrd_params_present_flag", 1
        )
        self.general_vcl_hrd_params_present_flag = general_vcl_hrd_params_present_flag
        if general_nal_hrd_params_present_flag or general_vcl_hrd_params_present_flag:
            self.general_same_pic_timing_in_all_ols_flag = r.bits(
                "general_same_pic_timing_in_all_ols_flag", 1
            )
            general_du_hrd_params_present_flag = r.bits(
                "general_du_hrd_params_present_flag", 1
            )
            self.general_du_hrd_params_present_flag = general_du_hrd_params_present_flag
            if general_du_hrd_params_present_flag:
                self.tick_divisor_minus2 = r.bits("tick_divisor_minus2", 8)

            self.bit_rate_scale = r.bits("bit_rate_scale", 4)
            self.cpb_size_scale = r.bits("cpb_size_scale", 4)
            if general_du_hrd_params_present_flag:
                self.cpb_size_du_scale = r.bits("cpb_size_du_scale", 4)

            hrd_cpb_cnt_minus1 = r.ue("hrd_cpb_cnt_minus1")
            self.hrd_cpb_cnt_minus1 = hrd_cpb_cnt_minus1

        r.keep(
            "vvc_general_timing_hrd_parameters",
            None,
            {
                "general_du_hrd_params_present_flag": general_du_hrd_params_present_flag,
                "general_nal_hrd_params_present_flag": general_nal_hrd_params_present_flag,
                "general_vcl_hrd_params_present_flag": general_vcl_hrd_params_present_flag,
                "hrd_cpb_cnt_minus1": hrd_cpb_cnt_minus1,
            },
        )

    def _write(self, w: BitWriter, /) -> None:
        general_nal_hrd_params_present_flag = self.general_nal_hrd_params_present_flag
        general_vcl_hrd_params_present_flag = self.general_vcl_hrd_params_present_flag
        general_du_hrd_params_present_flag = (
            self.general_du_hrd_params_present_flag or 0
        )
        hrd_cpb_cnt_minus1 = self.hrd_cpb_cnt_minus1 or 0
        w.bits("num_units_in_tick", self.num_units_in_tick, 32)
        w.bits("time_scale", self.time_scale, 32)
        w.bits(
            "general_nal_hrd_params_present_flag",
            self.general_nal_hrd_params_present_flag,
            1,
        )
        w.bits(
            "general_vcl_hrd_params_present_flag",
            self.general_vcl_hrd_params_present_flag,
            1,
        )
        if general_nal_hrd_params_present_flag or general_vcl_hrd_params_present_flag:
            w.bits(
                "general_same_pic_timing_in_all_ols_flag",
                self.general_same_pic_timing_in_all_ols_flag,
                1,
            )
            w.bits(
                "general_du_hrd_params_present_flag",
                self.general_du_hrd_params_present_flag,
                1,
            )
            if general_du_hrd_params_present_flag:
                w.bits("tick_divisor_minus2", self.tick_divisor_minus2, 8)

            w.bits("bit_rate_scale", self.bit_rate_scale, 4)
            w.bits("cpb_size_scale", self.cpb_size_scale, 4)
            if general_du_hrd_params_present_flag:
                w.bits("cpb_size_du_scale", self.cpb_size_du_scale, 4)

            w.ue("hrd_cpb_cnt_minus1", self.hrd_cpb_cnt_minus1)

        w.keep(
            "vvc_general_timing_hrd_parameters",
            None,
            {
                "general_du_hrd_params_present_flag": general_du_hrd_params_present_flag,
                "general_nal_hrd_params_present_flag": general_nal_hrd_params_present_flag,
                "general_vcl_hrd_params_present_flag": general_vcl_hrd_params_present_flag,
                "hrd_cpb_cnt_minus1": hrd_cpb_cnt_minus1,
            },
        )
