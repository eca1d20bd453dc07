"""hevc_hrd_parameters of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/video_usability``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h265.hevc_sub_layer_hrd_parameters import (
    hevc_sub_layer_hrd_parameters as hevc_sub_layer_hrd_parameters_,
)
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_hrd_parameters(BitRecord):
    """The buffers of a hypothetical decoder.

    ISO/IEC 23008-2:2023, E.2.2::

        hrd_parameters(commonInfPresentFlag, maxNumSubLayersMinus1) {
            if (commonInfPresentFlag) {
                nal_hrd_parameters_present_flag                 u(1)
                vcl_hrd_parameters_present_flag                 u(1)
                if (nal_hrd_parameters_present_flag || vcl_hrd_parameters_present_flag) {
                    sub_pic_hrd_params_present_flag             u(1)
                    if (sub_pic_hrd_params_present_flag) {
                        tick_divisor_minus2                     u(8)
                        du_cpb_removal_delay_increment_length_minus1 u(5)
                        sub_pic_cpb_params_in_pic_timing_sei_flag u(1)
                        dpb_output_delay_du_length_minus1       u(5)
                    }
                    bit_rate_scale                              u(4)
                    cpb_size_scale                              u(4)
                    if (sub_pic_hrd_params_present_flag) {
                        cpb_size_du_scale                       u(4)
                    }
                    initial_cpb_removal_delay_length_minus1     u(5) // @absent 23
                    au_cpb_removal_delay_length_minus1          u(5) // @absent 23
                    dpb_output_delay_length_minus1              u(5) // @absent 23
                }
            }
            for (i = 0; i <= maxNumSubLayersMinus1; i++) { // @as sub_layers
                fixed_pic_rate_general_flag[i]                  u(1)
                if (!fixed_pic_rate_general_flag[i]) {
                    fixed_pic_rate_within_cvs_flag[i]           u(1) // @absent 1
                }
                if (fixed_pic_rate_within_cvs_flag[i]) {
                    elemental_duration_in_tc_minus1[i]          ue(v)
                } else {
                    low_delay_hrd_flag[i]                       u(1)
                }
                if (!low_delay_hrd_flag[i]) {
                    cpb_cnt_minus1[i]                           ue(v)
                }
                if (nal_hrd_parameters_present_flag) {
                    sub_layer_hrd_parameters(cpb_cnt_minus1[i] + 1) // @as nal_sub_layer_hrd_parameters
                }
                if (vcl_hrd_parameters_present_flag) {
                    sub_layer_hrd_parameters(cpb_cnt_minus1[i] + 1) // @as vcl_sub_layer_hrd_parameters
                }
            }
        }

    Attributes:
        nal_hrd_parameters_present_flag: ``u(1)``; None when left out.
        vcl_hrd_parameters_present_flag: ``u(1)``; None when left out.
        sub_pic_hrd_params_present_flag: ``u(1)``; None when left out.
        tick_divisor_minus2: ``u(8)``; None when left out.
        du_cpb_removal_delay_increment_length_minus1: ``u(5)``; None when left out.
        sub_pic_cpb_params_in_pic_timing_sei_flag: ``u(1)``; None when left out.
        dpb_output_delay_du_length_minus1: ``u(5)``; None when left out.
        bit_rate_scale: ``u(4)``; None when left out.
        cpb_size_scale: ``u(4)``; None when left out.
        cpb_size_du_scale: ``u(4)``; None when left out.
        initial_cpb_removal_delay_length_minus1: ``u(5)``; None when left out.
        au_cpb_removal_delay_length_minus1: ``u(5)``; None when left out.
        dpb_output_delay_length_minus1: ``u(5)``; None when left out.
        sub_layers: A list of ``SubLayer``.
    """

    __slots__ = (
        "au_cpb_removal_delay_length_minus1",
        "bit_rate_scale",
        "cpb_size_du_scale",
        "cpb_size_scale",
        "dpb_output_delay_du_length_minus1",
        "dpb_output_delay_length_minus1",
        "du_cpb_removal_delay_increment_length_minus1",
        "initial_cpb_removal_delay_length_minus1",
        "nal_hrd_parameters_present_flag",
        "sub_layers",
        "sub_pic_cpb_params_in_pic_timing_sei_flag",
        "sub_pic_hrd_params_present_flag",
        "tick_divisor_minus2",
        "vcl_hrd_parameters_present_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, E.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "nal_hrd_parameters_present_flag",
        "vcl_hrd_parameters_present_flag",
        "sub_pic_hrd_params_present_flag",
        "tick_divisor_minus2",
        "du_cpb_removal_delay_increment_length_minus1",
        "sub_pic_cpb_params_in_pic_timing_sei_flag",
        "dpb_output_delay_du_length_minus1",
        "bit_rate_scale",
        "cpb_size_scale",
        "cpb_size_du_scale",
        "initial_cpb_removal_delay_length_minus1",
        "au_cpb_removal_delay_length_minus1",
        "dpb_output_delay_length_minus1",
        "sub_layers",
    )

    _spelled: ClassVar[str] = "hrd_parameters"
    _given: ClassVar[tuple[str, ...]] = (
        "commonInfPresentFlag",
        "maxNumSubLayersMinus1",
    )

    nal_hrd_parameters_present_flag: int | None
    vcl_hrd_parameters_present_flag: int | None
    sub_pic_hrd_params_present_flag: int | None
    tick_divisor_minus2: int | None
    du_cpb_removal_delay_increment_length_minus1: int | None
    sub_pic_cpb_params_in_pic_timing_sei_flag: int | None
    dpb_output_delay_du_length_minus1: int | None
    bit_rate_scale: int | None
    cpb_size_scale: int | None
    cpb_size_du_scale: int | None
    initial_cpb_removal_delay_length_minus1: int | None
    au_cpb_removal_delay_length_minus1: int | None
    dpb_output_delay_length_minus1: int | None
    sub_layers: list[hevc_hrd_parameters.SubLayer]

    class SubLayer(Row):
        """One of the ``sub_layers`` of hevc_hrd_parameters.

        Attributes:
            fixed_pic_rate_general_flag: ``u(1)``.
            fixed_pic_rate_within_cvs_flag: ``u(1)``; None when left out.
            elemental_duration_in_tc_minus1: ``ue(v)``; None when left out.
            low_delay_hrd_flag: ``u(1)``; None when left out.
            cpb_cnt_minus1: ``ue(v)``; None when left out.
            nal_sub_layer_hrd_parameters: ``sub_layer_hrd_parameters( )``; None when left out.
            vcl_sub_layer_hrd_parameters: ``sub_layer_hrd_parameters( )``; None when left out.
        """

        __slots__ = (
            "cpb_cnt_minus1",
            "elemental_duration_in_tc_minus1",
            "fixed_pic_rate_general_flag",
            "fixed_pic_rate_within_cvs_flag",
            "low_delay_hrd_flag",
            "nal_sub_layer_hrd_parameters",
            "vcl_sub_layer_hrd_parameters",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "fixed_pic_rate_general_flag",
            "fixed_pic_rate_within_cvs_flag",
            "elemental_duration_in_tc_minus1",
            "low_delay_hrd_flag",
            "cpb_cnt_minus1",
            "nal_sub_layer_hrd_parameters",
            "vcl_sub_layer_hrd_parameters",
        )

        fixed_pic_rate_general_flag: int
        fixed_pic_rate_within_cvs_flag: int | None
        elemental_duration_in_tc_minus1: int | None
        low_delay_hrd_flag: int | None
        cpb_cnt_minus1: int | None
        nal_sub_layer_hrd_parameters: hevc_sub_layer_hrd_parameters_ | None
        vcl_sub_layer_hrd_parameters: hevc_sub_layer_hrd_parameters_ | None

        def __init__(
            self,
            *,
            fixed_pic_rate_general_flag: int = 0,
            fixed_pic_rate_within_cvs_flag: int | None = None,
            elemental_duration_in_tc_minus1: int | None = None,
            low_delay_hrd_flag: int | None = None,
            cpb_cnt_minus1: int | None = None,
            nal_sub_layer_hrd_parameters: hevc_sub_layer_hrd_parameters_ | None = None,
            vcl_sub_layer_hrd_parameters: hevc_sub_layer_hrd_parameters_ | None = None,
        ) -> None:
            self.fixed_pic_rate_general_flag = fixed_pic_rate_general_flag
            self.fixed_pic_rate_within_cvs_flag = fixed_pic_rate_within_cvs_flag
            self.elemental_duration_in_tc_minus1 = elemental_duration_in_tc_minus1
            self.low_delay_hrd_flag = low_delay_hrd_flag
            self.cpb_cnt_minus1 = cpb_cnt_minus1
            self.nal_sub_layer_hrd_parameters = nal_sub_layer_hrd_parameters
            self.vcl_sub_layer_hrd_parameters = vcl_sub_layer_hrd_parameters

    def __init__(
        self,
        *,
        nal_hrd_parameters_present_flag: int | None = None,
        vcl_hrd_parameters_present_flag: int | None = None,
        sub_pic_hrd_params_present_flag: int | None = None,
        tick_divisor_minus2: int | None = None,
        du_cpb_removal_delay_increment_length_minus1: int | None = None,
        sub_pic_cpb_params_in_pic_timing_sei_flag: int | None = None,
        dpb_output_delay_du_length_minus1: int | None = None,
        bit_rate_scale: int | None = None,
        cpb_size_scale: int | None = None,
        cpb_size_du_scale: int | None = None,
        initial_cpb_removal_delay_length_minus1: int | None = None,
        au_cpb_removal_delay_length_minus1: int | None = None,
        dpb_output_delay_length_minus1: int | None = None,
        sub_layers: Iterable[hevc_hrd_parameters.SubLayer] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.nal_hrd_parameters_present_flag = nal_hrd_parameters_present_flag
        self.vcl_hrd_parameters_present_flag = vcl_hrd_parameters_present_flag
        self.sub_pic_hrd_params_present_flag = sub_pic_hrd_params_present_flag
        self.tick_divisor_minus2 = tick_divisor_minus2
        self.du_cpb_removal_delay_increment_length_minus1 = (
            du_cpb_removal_delay_increment_length_minus1
        )
        self.sub_pic_cpb_params_in_pic_timing_sei_flag = (
            sub_pic_cpb_params_in_pic_timing_sei_flag
        )
        self.dpb_output_delay_du_length_minus1 = dpb_output_delay_du_length_minus1
        self.bit_rate_scale = bit_rate_scale
        self.cpb_size_scale = cpb_size_scale
        self.cpb_size_du_scale = cpb_size_du_scale
        self.initial_cpb_removal_delay_length_minus1 = (
            initial_cpb_removal_delay_length_minus1
        )
        self.au_cpb_removal_delay_length_minus1 = au_cpb_removal_delay_length_minus1
        self.dpb_output_delay_length_minus1 = dpb_output_delay_length_minus1
        self.sub_layers = list(sub_layers)

    def _read(
        self, r: BitReader, /, commonInfPresentFlag: Any, maxNumSubLayersMinus1: Any
    ) -> None:
        cpb_cnt_minus1_at: dict[Any, Any] = {}
        self.nal_hrd_parameters_present_flag = None
        nal_hrd_parameters_present_flag = 0
        self.vcl_hrd_parameters_present_flag = None
        vcl_hrd_parameters_present_flag = 0
        self.sub_pic_hrd_params_present_flag = None
        sub_pic_hrd_params_present_flag = 0
        self.tick_divisor_minus2 = None
        self.du_cpb_removal_delay_increment_length_minus1 = None
        du_cpb_removal_delay_increment_length_minus1 = 0
        self.sub_pic_cpb_params_in_pic_timing_sei_flag = None
        sub_pic_cpb_params_in_pic_timing_sei_flag = 0
        self.dpb_output_delay_du_length_minus1 = None
        dpb_output_delay_du_length_minus1 = 0
        self.bit_rate_scale = None
        self.cpb_size_scale = None
        self.cpb_size_du_scale = None
        self.initial_cpb_removal_delay_length_minus1 = None
        initial_cpb_removal_delay_length_minus1 = 0
        self.au_cpb_removal_delay_length_minus1 = None
        au_cpb_removal_delay_length_minus1 = 0
        self.dpb_output_delay_length_minus1 = None
        dpb_output_delay_length_minus1 = 0
        if commonInfPresentFlag:
            nal_hrd_parameters_present_flag = r.bits(
                "nal_hrd_parameters_present_flag", 1
            )
            self.nal_hrd_parameters_present_flag = nal_hrd_parameters_present_flag
            vcl_hrd_parameters_present_flag = r.bits(
                "vcl_hrd_parameters_present_flag", 1
            )
            self.vcl_hrd_parameters_present_flag = vcl_hrd_parameters_present_flag
            if nal_hrd_parameters_present_flag or vcl_hrd_parameters_present_flag:
                sub_pic_hrd_params_present_flag = r.bits(
                    "sub_pic_hrd_params_present_flag", 1
                )
                self.sub_pic_hrd_params_present_flag = sub_pic_hrd_params_present_flag
                if sub_pic_hrd_params_present_flag:
                    self.tick_divisor_minus2 = r.bits("tick_divisor_minus2", 8)
                    du_cpb_removal_delay_increment_length_minus1 = r.bits(
                        "du_cpb_removal_delay_increment_length_minus1", 5
                    )
                    self.du_cpb_removal_delay_increment_length_minus1 = (
                        du_cpb_removal_delay_increment_length_minus1
                    )
                    sub_pic_cpb_params_in_pic_timing_sei_flag = r.bits(
                        "sub_pic_cpb_params_in_pic_timing_sei_flag", 1
                    )
                    self.sub_pic_cpb_params_in_pic_timing_sei_flag = (
                        sub_pic_cpb_params_in_pic_timing_sei_flag
                    )
                    dpb_output_delay_du_length_minus1 = r.bits(
                        "dpb_output_delay_du_length_minus1", 5
                    )
                    self.dpb_output_delay_du_length_minus1 = (
                        dpb_output_delay_du_length_minus1
                    )

                self.bit_rate_scale = r.bits("bit_rate_scale", 4)
                self.cpb_size_scale = r.bits("cpb_size_scale", 4)
                if sub_pic_hrd_params_present_flag:
                    self.cpb_size_du_scale = r.bits("cpb_size_du_scale", 4)

                initial_cpb_removal_delay_length_minus1 = r.bits(
                    "initial_cpb_removal_delay_length_minus1", 5
                )
                self.initial_cpb_removal_delay_length_minus1 = (
                    initial_cpb_removal_delay_length_minus1
                )
                au_cpb_removal_delay_length_minus1 = r.bits(
                    "au_cpb_removal_delay_length_minus1", 5
                )
                self.au_cpb_removal_delay_length_minus1 = (
                    au_cpb_removal_delay_length_minus1
                )
                dpb_output_delay_length_minus1 = r.bits(
                    "dpb_output_delay_length_minus1", 5
                )
                self.dpb_output_delay_length_minus1 = dpb_output_delay_length_minus1

            else:
                initial_cpb_removal_delay_length_minus1 = 23
                au_cpb_removal_delay_length_minus1 = 23
                dpb_output_delay_length_minus1 = 23

        else:
            initial_cpb_removal_delay_length_minus1 = 23
            au_cpb_removal_delay_length_minus1 = 23
            dpb_output_delay_length_minus1 = 23

        sub_layers: list[hevc_hrd_parameters.SubLayer] = []
        self.sub_layers = sub_layers
        r.allow("sub_layers", (maxNumSubLayersMinus1 + 1), 1)
        for i in range((maxNumSubLayersMinus1 + 1)):
            row = hevc_hrd_parameters.SubLayer.__new__(hevc_hrd_parameters.SubLayer)
            sub_layers.append(row)
            row.fixed_pic_rate_within_cvs_flag = None
            fixed_pic_rate_within_cvs_flag = 0
            row.elemental_duration_in_tc_minus1 = None
            row.low_delay_hrd_flag = None
            low_delay_hrd_flag = 0
            row.cpb_cnt_minus1 = None
            cpb_cnt_minus1 = 0
            row.nal_sub_layer_hrd_parameters = None
            row.vcl_sub_layer_hrd_parameters = None
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
                low_delay_hrd_flag = r.bits("low_delay_hrd_flag", 1)
                row.low_delay_hrd_flag = low_delay_hrd_flag

            if not low_delay_hrd_flag:
                cpb_cnt_minus1 = r.ue("cpb_cnt_minus1")
                row.cpb_cnt_minus1 = cpb_cnt_minus1
                cpb_cnt_minus1_at[i] = cpb_cnt_minus1

            if nal_hrd_parameters_present_flag:
                row.nal_sub_layer_hrd_parameters = hevc_sub_layer_hrd_parameters_._from(
                    r, (cpb_cnt_minus1 + 1), sub_pic_hrd_params_present_flag
                )

            if vcl_hrd_parameters_present_flag:
                row.vcl_sub_layer_hrd_parameters = hevc_sub_layer_hrd_parameters_._from(
                    r, (cpb_cnt_minus1 + 1), sub_pic_hrd_params_present_flag
                )

        r.keep(
            "hevc_hrd_parameters",
            None,
            {
                "au_cpb_removal_delay_length_minus1": au_cpb_removal_delay_length_minus1,
                "cpb_cnt_minus1": cpb_cnt_minus1_at,
                "dpb_output_delay_du_length_minus1": dpb_output_delay_du_length_minus1,
                "dpb_output_delay_length_minus1": dpb_output_delay_length_minus1,
                "du_cpb_removal_delay_increment_length_minus1": du_cpb_removal_delay_increment_length_minus1,
                "initial_cpb_removal_delay_length_minus1": initial_cpb_removal_delay_length_minus1,
                "nal_hrd_parameters_present_flag": nal_hrd_parameters_present_flag,
                "sub_pic_cpb_params_in_pic_timing_sei_flag": sub_pic_cpb_params_in_pic_timing_sei_flag,
                "sub_pic_hrd_params_present_flag": sub_pic_hrd_params_present_flag,
                "vcl_hrd_parameters_present_flag": vcl_hrd_parameters_present_flag,
            },
        )

    def _write(
        self, w: BitWriter, /, commonInfPresentFlag: Any, maxNumSubLayersMinus1: Any
    ) -> None:
        cpb_cnt_minus1_at: dict[Any, Any] = {}
        nal_hrd_parameters_present_flag = self.nal_hrd_parameters_present_flag or 0
        vcl_hrd_parameters_present_flag = self.vcl_hrd_parameters_present_flag or 0
        sub_pic_hrd_params_present_flag = self.sub_pic_hrd_params_present_flag or 0
        du_cpb_removal_delay_increment_length_minus1 = (
            self.du_cpb_removal_delay_increment_length_minus1 or 0
        )
        sub_pic_cpb_params_in_pic_timing_sei_flag = (
            self.sub_pic_cpb_params_in_pic_timing_sei_flag or 0
        )
        dpb_output_delay_du_length_minus1 = self.dpb_output_delay_du_length_minus1 or 0
        initial_cpb_removal_delay_length_minus1 = (
            self.initial_cpb_removal_delay_length_minus1 or 0
        )
        au_cpb_removal_delay_length_minus1 = (
            self.au_cpb_removal_delay_length_minus1 or 0
        )
        dpb_output_delay_length_minus1 = self.dpb_output_delay_length_minus1 or 0
        if commonInfPresentFlag:
            w.bits(
                "nal_hrd_parameters_present_flag",
                self.nal_hrd_parameters_present_flag,
                1,
            )
            w.bits(
                "vcl_hrd_parameters_present_flag",
                self.vcl_hrd_parameters_present_flag,
                1,
            )
            if nal_hrd_parameters_present_flag or vcl_hrd_parameters_present_flag:
                w.bits(
                    "sub_pic_hrd_params_present_flag",
                    self.sub_pic_hrd_params_present_flag,
                    1,
                )
                if sub_pic_hrd_params_present_flag:
                    w.bits("tick_divisor_minus2", self.tick_divisor_minus2, 8)
                    w.bits(
                        "du_cpb_removal_delay_increment_length_minus1",
                        self.du_cpb_removal_delay_increment_length_minus1,
                        5,
                    )
                    w.bits(
                        "sub_pic_cpb_params_in_pic_timing_sei_flag",
                        self.sub_pic_cpb_params_in_pic_timing_sei_flag,
                        1,
                    )
                    w.bits(
                        "dpb_output_delay_du_length_minus1",
                        self.dpb_output_delay_du_length_minus1,
                        5,
                    )

                w.bits("bit_rate_scale", self.bit_rate_scale, 4)
                w.bits("cpb_size_scale", self.cpb_size_scale, 4)
                if sub_pic_hrd_params_present_flag:
                    w.bits("cpb_size_du_scale", self.cpb_size_du_scale, 4)

                w.bits(
                    "initial_cpb_removal_delay_length_minus1",
                    self.initial_cpb_removal_delay_length_minus1,
                    5,
                )
                w.bits(
                    "au_cpb_removal_delay_length_minus1",
                    self.au_cpb_removal_delay_length_minus1,
                    5,
                )
                w.bits(
                    "dpb_output_delay_length_minus1",
                    self.dpb_output_delay_length_minus1,
                    5,
                )

            else:
                initial_cpb_removal_delay_length_minus1 = 23
                au_cpb_removal_delay_length_minus1 = 23
                dpb_output_delay_length_minus1 = 23

        else:
            initial_cpb_removal_delay_length_minus1 = 23
            au_cpb_removal_delay_length_minus1 = 23
            dpb_output_delay_length_minus1 = 23

        w.same("sub_layers", self.sub_layers, (maxNumSubLayersMinus1 + 1))
        for i, row in enumerate(self.sub_layers):
            fixed_pic_rate_general_flag = row.fixed_pic_rate_general_flag
            fixed_pic_rate_within_cvs_flag = row.fixed_pic_rate_within_cvs_flag or 0
            low_delay_hrd_flag = row.low_delay_hrd_flag or 0
            cpb_cnt_minus1 = row.cpb_cnt_minus1 or 0
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
                w.bits("low_delay_hrd_flag", row.low_delay_hrd_flag, 1)

            if not low_delay_hrd_flag:
                w.ue("cpb_cnt_minus1", row.cpb_cnt_minus1)
                cpb_cnt_minus1_at[i] = cpb_cnt_minus1

            if nal_hrd_parameters_present_flag:
                w.record(
                    "nal_sub_layer_hrd_parameters",
                    row.nal_sub_layer_hrd_parameters,
                    (cpb_cnt_minus1 + 1),
                    sub_pic_hrd_params_present_flag,
                )

            if vcl_hrd_parameters_present_flag:
                w.record(
                    "vcl_sub_layer_hrd_parameters",
                    row.vcl_sub_layer_hrd_parameters,
                    (cpb_cnt_minus1 + 1),
                    sub_pic_hrd_params_present_flag,
                )

        w.keep(
            "hevc_hrd_parameters",
            None,
            {
                "au_cpb_removal_delay_length_minus1": au_cpb_removal_delay_length_minus1,
                "cpb_cnt_minus1": cpb_cnt_minus1_at,
                "dpb_output_delay_du_length_minus1": dpb_output_delay_du_length_minus1,
                "dpb_output_delay_length_minus1": dpb_output_delay_length_minus1,
                "du_cpb_removal_delay_increment_length_minus1": du_cpb_removal_delay_increment_length_minus1,
                "initial_cpb_removal_delay_length_minus1": initial_cpb_removal_delay_length_minus1,
                "nal_hrd_parameters_present_flag": nal_hrd_parameters_present_flag,
                "sub_pic_cpb_params_in_pic_timing_sei_flag": sub_pic_cpb_params_in_pic_timing_sei_flag,
                "sub_pic_hrd_params_present_flag": sub_pic_hrd_params_present_flag,
                "vcl_hrd_parameters_present_flag": vcl_hrd_parameters_present_flag,
            },
        )
