"""vvc_ols_timing_hrd_parameters of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/profile_tier_level``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.itu_h266.vvc_sublayer_hrd_parameters import (
    vvc_sublayer_hrd_parameters as vvc_sublayer_hrd_parameters_,
)
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable

_vvc_ols_timing_hrd_parameters_general_nal_hrd_params_present_flag: Final = Known(
    "vvc_general_timing_hrd_parameters", "general_nal_hrd_params_present_flag"
)
_vvc_ols_timing_hrd_parameters_general_vcl_hrd_params_present_flag: Final = Known(
    "vvc_general_timing_hrd_parameters", "general_vcl_hrd_params_present_flag"
)
_vvc_ols_timing_hrd_parameters_hrd_cpb_cnt_minus1: Final = Known(
    "vvc_general_timing_hrd_parameters", "hrd_cpb_cnt_minus1"
)
_vvc_ols_timing_hrd_parameters_general_du_hrd_params_present_flag: Final = Known(
    "vvc_general_timing_hrd_parameters", "general_du_hrd_params_present_flag"
)


class vvc_ols_timing_hrd_parameters(BitRecord):
    """The buffers of a hypothetical decoder for a set of layers.

    ISO/IEC 23090-3:2024, 7.3.5.2::

        ols_timing_hrd_parameters(firstSubLayer, MaxSubLayersVal) {
            for (i = firstSubLayer; i <= MaxSubLayersVal; i++) { // @as sublayers
                fixed_pic_rate_general_flag[i]                  u(1)
                if (!fixed_pic_rate_general_flag[i]) {
                    fixed_pic_rate_within_cvs_flag[i]           u(1) // @absent 1
                }
                if (fixed_pic_rate_within_cvs_flag[i]) {
                    elemental_duration_in_tc_minus1[i]          ue(v)
                } else if ((general_nal_hrd_params_present_flag || general_vcl_hrd_params_present_flag) && hrd_cpb_cnt_minus1 == 0) {
                    low_delay_hrd_flag[i]                       u(1)
                }
                if (general_nal_hrd_params_present_flag) {
                    sublayer_hrd_parameters(i) // @as nal_sublayer_hrd_parameters
                }
                if (general_vcl_hrd_params_present_flag) {
                    sublayer_hrd_parameters(i) // @as vcl_sublayer_hrd_parameters
                }
            }
        }

    Attributes:
        sublayers: A list of ``Sublayer``.
    """

    __slots__ = ("sublayers",)

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("sublayers",)

    _spelled: ClassVar[str] = "ols_timing_hrd_parameters"
    _given: ClassVar[tuple[str, ...]] = ("firstSubLayer", "MaxSubLayersVal")

    sublayers: list[vvc_ols_timing_hrd_parameters.Sublayer]

    class Sublayer(Row):
        """One of the ``sublayers`` of vvc_ols_timing_hrd_parameters.

        Attributes:
            fixed_pic_rate_general_flag: ``u(1)``.
            fixed_pic_rate_within_cvs_flag: ``u(1)``; None when left out.
            elemental_duration_in_tc_minus1: ``ue(v)``; None when left out.
            low_delay_hrd_flag: ``u(1)``; None when left out.
            nal_sublayer_hrd_parameters: ``sublayer_hrd_parameters( )``; None when left out.
            vcl_sublayer_hrd_parameters: ``sublayer_hrd_parameters( )``; None when left out.
        """

        __slots__ = (
            "elemental_duration_in_tc_minus1",
            "fixed_pic_rate_general_flag",
            "fixed_pic_rate_within_cvs_flag",
            "low_delay_hrd_flag",
            "nal_sublayer_hrd_parameters",
            "vcl_sublayer_hrd_parameters",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "fixed_pic_rate_general_flag",
            "fixed_pic_rate_within_cvs_flag",
            "elemental_duration_in_tc_minus1",
            "low_delay_hrd_flag",
            "nal_sublayer_hrd_parameters",
            "vcl_sublayer_hrd_parameters",
        )

        fixed_pic_rate_general_flag: int
        fixed_pic_rate_within_cvs_flag: int | None
        elemental_duration_in_tc_minus1: int | None
        low_delay_hrd_flag: int | None
        nal_sublayer_hrd_parameters: vvc_sublayer_hrd_parameters_ | None
        vcl_sublayer_hrd_parameters: vvc_sublayer_hrd_parameters_ | None

        def __init__(
            self,
            *,
            fixed_pic_rate_general_flag: int = 0,
            fixed_pic_rate_within_cvs_flag: int | None = None,
            elemental_duration_in_tc_minus1: int | None = None,
            low_delay_hrd_flag: int | None = None,
            nal_sublayer_hrd_parameters: vvc_sublayer_hrd_parameters_ | None = None,
            vcl_sublayer_hrd_parameters: vvc_sublayer_hrd_parameters_ | None = None,
        ) -> None:
            self.fixed_pic_rate_general_flag = fixed_pic_rate_general_flag
            self.fixed_pic_rate_within_cvs_flag = fixed_pic_rate_within_cvs_flag
            self.elemental_duration_in_tc_minus1 = elemental_duration_in_tc_minus1
            self.low_delay_hrd_flag = low_delay_hrd_flag
            self.nal_sublayer_hrd_parameters = nal_sublayer_hrd_parameters
            self.vcl_sublayer_hrd_parameters = vcl_sublayer_hrd_parameters

    def __init__(
        self, *, sublayers: Iterable[vvc_ols_timing_hrd_parameters.Sublayer] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.sublayers = list(sublayers)

    def _read(self, r: BitReader, /, firstSubLayer: Any, MaxSubLayersVal: Any) -> None:
        sublayers: list[vvc_ols_timing_hrd_parameters.Sublayer] = []
        self.sublayers = sublayers
        r.allow("sublayers", ((MaxSubLayersVal - firstSubLayer) + 1), 1)
        for i in range(
            firstSubLayer, firstSubLayer + ((MaxSubLayersVal - firstSubLayer) + 1)
        ):
            row = vvc_ols_timing_hrd_parameters.Sublayer.__new__(
                vvc_ols_timing_hrd_parameters.Sublayer
            )
            sublayers.append(row)
            row.fixed_pic_rate_within_cvs_flag = None
            fixed_pic_rate_within_cvs_flag = 0
            row.elemental_duration_in_tc_minus1 = None
            row.low_delay_hrd_flag = None
            row.nal_sublayer_hrd_parameters = None
            row.vcl_sublayer_hrd_parameters = None
            fixed_pic_rate_general_flag = r.bits("fixed_pic_rate_general_flag", 1)
            row.fixed_pic_rate_general_flag = fixed_pic_rate_general_flag
            if not fixed_pic_rate_general_flag:
                fixed_pic_rate_within_cvs_flag = r.bits(
                    "fixed_pic_rate_within_cvs_flag", 1
                )
                row.fixed_pic_rate_within_cvs_flag = fixed_pic_rate_within_cvs_flag

            else:
                fixed_pic_rate_within_cvs_flag = 1

            if fixed_pic_rate_within_cvs_flag:
                row.elemental_duration_in_tc_minus1 = r.ue(
                    "elemental_duration_in_tc_minus1"
                )

            else:
                if (
                    r.earlier(
                        _vvc_ols_timing_hrd_parameters_general_nal_hrd_params_present_flag
                    )
                    or r.earlier(
                        _vvc_ols_timing_hrd_parameters_general_vcl_hrd_params_present_flag
                    )
                ) and (
                    r.earlier(_vvc_ols_timing_hrd_parameters_hrd_cpb_cnt_minus1) == 0
                ):
                    row.low_delay_hrd_flag = r.bits("low_delay_hrd_flag", 1)

            if r.earlier(
                _vvc_ols_timing_hrd_parameters_general_nal_hrd_params_present_flag
            ):
                row.nal_sublayer_hrd_parameters = vvc_sublayer_hrd_parameters_._from(
                    r,
                    r.earlier(
                        _vvc_ols_timing_hrd_parameters_general_du_hrd_params_present_flag
                    ),
                    r.earlier(_vvc_ols_timing_hrd_parameters_hrd_cpb_cnt_minus1),
                )

            if r.earlier(
                _vvc_ols_timing_hrd_parameters_general_vcl_hrd_params_present_flag
            ):
                row.vcl_sublayer_hrd_parameters = vvc_sublayer_hrd_parameters_._from(
                    r,
                    r.earlier(
                        _vvc_ols_timing_hrd_parameters_general_du_hrd_params_present_flag
                    ),
                    r.earlier(_vvc_ols_timing_hrd_parameters_hrd_cpb_cnt_minus1),
                )

    def _write(self, w: BitWriter, /, firstSubLayer: Any, MaxSubLayersVal: Any) -> None:
        w.same("sublayers", self.sublayers, ((MaxSubLayersVal - firstSubLayer) + 1))
        for i, row in enumerate(self.sublayers, firstSubLayer):
            fixed_pic_rate_general_flag = row.fixed_pic_rate_general_flag
            fixed_pic_rate_within_cvs_flag = row.fixed_pic_rate_within_cvs_flag or 0
            w.bits("fixed_pic_rate_general_flag", row.fixed_pic_rate_general_flag, 1)
            if not fixed_pic_rate_general_flag:
                w.bits(
                    "fixed_pic_rate_within_cvs_flag",
                    row.fixed_pic_rate_within_cvs_flag,
                    1,
                )

            else:
                fixed_pic_rate_within_cvs_flag = 1

            if fixed_pic_rate_within_cvs_flag:
                w.ue(
                    "elemental_duration_in_tc_minus1",
                    row.elemental_duration_in_tc_minus1,
                )

            else:
                if (
                    w.earlier(
                        _vvc_ols_timing_hrd_parameters_general_nal_hrd_params_present_flag
                    )
                    or w.earlier(
                        _vvc_ols_timing_hrd_parameters_general_vcl_hrd_params_present_flag
                    )
                ) and (
                    w.earlier(_vvc_ols_timing_hrd_parameters_hrd_cpb_cnt_minus1) == 0
                ):
                    w.bits("low_delay_hrd_flag", row.low_delay_hrd_flag, 1)

            if w.earlier(
                _vvc_ols_timing_hrd_parameters_general_nal_hrd_params_present_flag
            ):
                w.record(
                    "nal_sublayer_hrd_parameters",
                    row.nal_sublayer_hrd_parameters,
                    w.earlier(
                        _vvc_ols_timing_hrd_parameters_general_du_hrd_params_present_flag
                    ),
                    w.earlier(_vvc_ols_timing_hrd_parameters_hrd_cpb_cnt_minus1),
                )

            if w.earlier(
                _vvc_ols_timing_hrd_parameters_general_vcl_hrd_params_present_flag
            ):
                w.record(
                    "vcl_sublayer_hrd_parameters",
                    row.vcl_sublayer_hrd_parameters,
                    w.earlier(
                        _vvc_ols_timing_hrd_parameters_general_du_hrd_params_present_flag
                    ),
                    w.earlier(_vvc_ols_timing_hrd_parameters_hrd_cpb_cnt_minus1),
                )
