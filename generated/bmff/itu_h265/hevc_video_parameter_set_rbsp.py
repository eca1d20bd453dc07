"""hevc_video_parameter_set_rbsp of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h265.hevc_hrd_parameters import (
    hevc_hrd_parameters as hevc_hrd_parameters_,
)
from bmff.itu_h265.hevc_profile_tier_level import (
    hevc_profile_tier_level as hevc_profile_tier_level_,
)
from bmff.itu_h265.hevc_rbsp_trailing_bits import (
    hevc_rbsp_trailing_bits as hevc_rbsp_trailing_bits_,
)
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class hevc_video_parameter_set_rbsp(BitRecord):
    """What holds for all layers of a video.

    ISO/IEC 23008-2:2023, 7.3.2.1::

        video_parameter_set_rbsp() {
            vps_video_parameter_set_id                          u(4)
            vps_base_layer_internal_flag                        u(1) // @default 1
            vps_base_layer_available_flag                       u(1) // @default 1
            vps_max_layers_minus1                               u(6)
            vps_max_sub_layers_minus1                           u(3)
            vps_temporal_id_nesting_flag                        u(1)
            vps_reserved_0xffff_16bits                          u(16) // @default 0xFFFF
            profile_tier_level(1, vps_max_sub_layers_minus1)
            vps_sub_layer_ordering_info_present_flag            u(1)
            for (i = vps_sub_layer_ordering_info_present_flag ? 0 : vps_max_sub_layers_minus1; i <= vps_max_sub_layers_minus1; i++) { // @as vps_sub_layers
                vps_max_dec_pic_buffering_minus1[i]             ue(v)
                vps_max_num_reorder_pics[i]                     ue(v)
                vps_max_latency_increase_plus1[i]               ue(v)
            }
            vps_max_layer_id                                    u(6)
            vps_num_layer_sets_minus1                           ue(v)
            for (i = 1; i <= vps_num_layer_sets_minus1; i++) {
                for (j = 0; j <= vps_max_layer_id; j++) {
                    layer_id_included_flag[i][j]                u(1)
                }
            }
            vps_timing_info_present_flag                        u(1)
            if (vps_timing_info_present_flag) {
                vps_num_units_in_tick                           u(32)
                vps_time_scale                                  u(32) // units a second
                vps_poc_proportional_to_timing_flag             u(1)
                if (vps_poc_proportional_to_timing_flag) {
                    vps_num_ticks_poc_diff_one_minus1           ue(v)
                }
                vps_num_hrd_parameters                          ue(v)
                for (i = 0; i < vps_num_hrd_parameters; i++) {
                    hrd_layer_set_idx[i]                        ue(v)
                    if (i > 0) {
                        cprms_present_flag[i]                   u(1) // @absent 1
                    }
                    hrd_parameters(cprms_present_flag[i], vps_max_sub_layers_minus1)
                }
            }
            vps_extension_flag                                  u(1)
            if (vps_extension_flag) {
                while (more_rbsp_data()) {
                    vps_extension_data_flag                     u(1)
                }
            }
            rbsp_trailing_bits()
        }

    Attributes:
        vps_video_parameter_set_id: ``u(4)``.
        vps_base_layer_internal_flag: ``u(1)``.
        vps_base_layer_available_flag: ``u(1)``.
        vps_max_layers_minus1: ``u(6)``.
        vps_max_sub_layers_minus1: ``u(3)``.
        vps_temporal_id_nesting_flag: ``u(1)``.
        vps_reserved_0xffff_16bits: ``u(16)``.
        profile_tier_level: ``profile_tier_level( )``.
        vps_sub_layer_ordering_info_present_flag: ``u(1)``.
        vps_sub_layers: A list of ``VpsSubLayer``.
        vps_max_layer_id: ``u(6)``.
        vps_num_layer_sets_minus1: ``ue(v)``.
        layer_id_included_flag: A list of ``layer_id_included_flag``.
        vps_timing_info_present_flag: ``u(1)``.
        vps_num_units_in_tick: ``u(32)``; None when left out.
        vps_time_scale: Units a second; None when left out.
        vps_poc_proportional_to_timing_flag: ``u(1)``; None when left out.
        vps_num_ticks_poc_diff_one_minus1: ``ue(v)``; None when left out.
        vps_num_hrd_parameters: ``ue(v)``; None when left out.
        vps_hrd_parameters: A list of ``VpsHrdParameter``; None when left out.
        vps_extension_flag: ``u(1)``.
        vps_extension_data_flag: ``u(1)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "layer_id_included_flag",
        "profile_tier_level",
        "rbsp_trailing_bits",
        "vps_base_layer_available_flag",
        "vps_base_layer_internal_flag",
        "vps_extension_data_flag",
        "vps_extension_flag",
        "vps_hrd_parameters",
        "vps_max_layer_id",
        "vps_max_layers_minus1",
        "vps_max_sub_layers_minus1",
        "vps_num_ticks_poc_diff_one_minus1",
        "vps_num_units_in_tick",
        "vps_poc_proportional_to_timing_flag",
        "vps_reserved_0xffff_16bits",
        "vps_sub_layer_ordering_info_present_flag",
        "vps_sub_layers",
        "vps_temporal_id_nesting_flag",
        "vps_time_scale",
        "vps_timing_info_present_flag",
        "vps_video_parameter_set_id",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00 "
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.2.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "vps_video_parameter_set_id",
        "vps_base_layer_internal_flag",
        "vps_base_layer_available_flag",
        "vps_max_layers_minus1",
        "vps_max_sub_layers_minus1",
        "vps_temporal_id_nesting_flag",
        "vps_reserved_0xffff_16bits",
        "profile_tier_level",
        "vps_sub_layer_ordering_info_present_flag",
        "vps_sub_layers",
        "vps_max_layer_id",
        "vps_num_layer_sets_minus1",
        "layer_id_included_flag",
        "vps_timing_info_present_flag",
        "vps_num_units_in_tick",
        "vps_time_scale",
        "vps_poc_proportional_to_timing_flag",
        "vps_num_ticks_poc_diff_one_minus1",
        "vps_num_hrd_parameters",
        "vps_hrd_parameters",
        "vps_extension_flag",
        "vps_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "video_parameter_set_rbsp"

    vps_video_parameter_set_id: int
    vps_base_layer_internal_flag: int
    vps_base_layer_available_flag: int
    vps_max_layers_minus1: int
    vps_max_sub_layers_minus1: int
    vps_temporal_id_nesting_flag: int
    vps_reserved_0xffff_16bits: int
    profile_tier_level: hevc_profile_tier_level_
    vps_sub_layer_ordering_info_present_flag: int
    vps_sub_layers: list[hevc_video_parameter_set_rbsp.VpsSubLayer]
    vps_max_layer_id: int
    layer_id_included_flag: list[Table]
    vps_timing_info_present_flag: int
    vps_num_units_in_tick: int | None
    vps_time_scale: int | None
    vps_poc_proportional_to_timing_flag: int | None
    vps_num_ticks_poc_diff_one_minus1: int | None
    vps_hrd_parameters: list[hevc_video_parameter_set_rbsp.VpsHrdParameter] | None
    vps_extension_flag: int
    vps_extension_data_flag: str | None
    rbsp_trailing_bits: hevc_rbsp_trailing_bits_

    class VpsSubLayer(Row):
        """One of the ``vps_sub_layers`` of hevc_video_parameter_set_rbsp.

        Attributes:
            vps_max_dec_pic_buffering_minus1: ``ue(v)``.
            vps_max_num_reorder_pics: ``ue(v)``.
            vps_max_latency_increase_plus1: ``ue(v)``.
        """

        __slots__ = (
            "vps_max_dec_pic_buffering_minus1",
            "vps_max_latency_increase_plus1",
            "vps_max_num_reorder_pics",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "vps_max_dec_pic_buffering_minus1",
            "vps_max_num_reorder_pics",
            "vps_max_latency_increase_plus1",
        )

        vps_max_dec_pic_buffering_minus1: int
        vps_max_num_reorder_pics: int
        vps_max_latency_increase_plus1: int

        def __init__(
            self,
            *,
            vps_max_dec_pic_buffering_minus1: int = 0,
            vps_max_num_reorder_pics: int = 0,
            vps_max_latency_increase_plus1: int = 0,
        ) -> None:
            self.vps_max_dec_pic_buffering_minus1 = vps_max_dec_pic_buffering_minus1
            self.vps_max_num_reorder_pics = vps_max_num_reorder_pics
            self.vps_max_latency_increase_plus1 = vps_max_latency_increase_plus1

    class VpsHrdParameter(Row):
        """One of the ``vps_hrd_parameters`` of hevc_video_parameter_set_rbsp.

        Attributes:
            hrd_layer_set_idx: ``ue(v)``.
            cprms_present_flag: ``u(1)``; None when left out.
            hrd_parameters: ``hrd_parameters( )``.
        """

        __slots__ = ("cprms_present_flag", "hrd_layer_set_idx", "hrd_parameters")

        _fields: ClassVar[tuple[str, ...]] = (
            "hrd_layer_set_idx",
            "cprms_present_flag",
            "hrd_parameters",
        )

        hrd_layer_set_idx: int
        cprms_present_flag: int | None
        hrd_parameters: hevc_hrd_parameters_

        def __init__(
            self,
            *,
            hrd_layer_set_idx: int = 0,
            cprms_present_flag: int | None = None,
            hrd_parameters: hevc_hrd_parameters_ | None = None,
        ) -> None:
            self.hrd_layer_set_idx = hrd_layer_set_idx
            self.cprms_present_flag = cprms_present_flag
            self.hrd_parameters = (
                hevc_hrd_parameters_() if hrd_parameters is None else hrd_parameters
            )

    def __init__(
        self,
        *,
        vps_video_parameter_set_id: int = 0,
        vps_base_layer_internal_flag: int = 1,
        vps_base_layer_available_flag: int = 1,
        vps_max_layers_minus1: int = 0,
        vps_max_sub_layers_minus1: int = 0,
        vps_temporal_id_nesting_flag: int = 0,
        vps_reserved_0xffff_16bits: int = 65535,
        profile_tier_level: hevc_profile_tier_level_ | None = None,
        vps_sub_layer_ordering_info_present_flag: int = 0,
        vps_sub_layers: Iterable[hevc_video_parameter_set_rbsp.VpsSubLayer] = (),
        vps_max_layer_id: int = 0,
        layer_id_included_flag: Iterable[Table] = (),
        vps_timing_info_present_flag: int = 0,
        vps_num_units_in_tick: int | None = None,
        vps_time_scale: int | None = None,
        vps_poc_proportional_to_timing_flag: int | None = None,
        vps_num_ticks_poc_diff_one_minus1: int | None = None,
        vps_hrd_parameters: (
            Iterable[hevc_video_parameter_set_rbsp.VpsHrdParameter] | None
        ) = None,
        vps_extension_flag: int = 0,
        vps_extension_data_flag: str | None = None,
        rbsp_trailing_bits: hevc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.vps_video_parameter_set_id = vps_video_parameter_set_id
        self.vps_base_layer_internal_flag = vps_base_layer_internal_flag
        self.vps_base_layer_available_flag = vps_base_layer_available_flag
        self.vps_max_layers_minus1 = vps_max_layers_minus1
        self.vps_max_sub_layers_minus1 = vps_max_sub_layers_minus1
        self.vps_temporal_id_nesting_flag = vps_temporal_id_nesting_flag
        self.vps_reserved_0xffff_16bits = vps_reserved_0xffff_16bits
        self.profile_tier_level = (
            hevc_profile_tier_level_()
            if profile_tier_level is None
            else profile_tier_level
        )
        self.vps_sub_layer_ordering_info_present_flag = (
            vps_sub_layer_ordering_info_present_flag
        )
        self.vps_sub_layers = list(vps_sub_layers)
        self.vps_max_layer_id = vps_max_layer_id
        self.layer_id_included_flag = list(layer_id_included_flag)
        self.vps_timing_info_present_flag = vps_timing_info_present_flag
        self.vps_num_units_in_tick = vps_num_units_in_tick
        self.vps_time_scale = vps_time_scale
        self.vps_poc_proportional_to_timing_flag = vps_poc_proportional_to_timing_flag
        self.vps_num_ticks_poc_diff_one_minus1 = vps_num_ticks_poc_diff_one_minus1
        self.vps_hrd_parameters = (
            None if vps_hrd_parameters is None else list(vps_hrd_parameters)
        )
        self.vps_extension_flag = vps_extension_flag
        self.vps_extension_data_flag = vps_extension_data_flag
        self.rbsp_trailing_bits = (
            hevc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    @property
    def vps_num_layer_sets_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.layer_id_included_flag)

    @property
    def vps_num_hrd_parameters(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.vps_hrd_parameters is None else len(self.vps_hrd_parameters)

    def _read(self, r: BitReader, /) -> None:
        self.vps_num_units_in_tick = None
        self.vps_time_scale = None
        self.vps_poc_proportional_to_timing_flag = None
        vps_poc_proportional_to_timing_flag = 0
        self.vps_num_ticks_poc_diff_one_minus1 = None
        vps_num_hrd_parameters = 0
        self.vps_hrd_parameters = None
        self.vps_extension_data_flag = None
        vps_video_parameter_set_id = r.bits("vps_video_parameter_set_id", 4)
        self.vps_video_parameter_set_id = vps_video_parameter_set_id
        vps_base_layer_internal_flag = r.bits("vps_base_layer_internal_flag", 1)
        self.vps_base_layer_internal_flag = vps_base_layer_internal_flag
        self.vps_base_layer_available_flag = r.bits("vps_base_layer_available_flag", 1)
        vps_max_layers_minus1 = r.bits("vps_max_layers_minus1", 6)
        self.vps_max_layers_minus1 = vps_max_layers_minus1
        vps_max_sub_layers_minus1 = r.bits("vps_max_sub_layers_minus1", 3)
        self.vps_max_sub_layers_minus1 = vps_max_sub_layers_minus1
        self.vps_temporal_id_nesting_flag = r.bits("vps_temporal_id_nesting_flag", 1)
        self.vps_reserved_0xffff_16bits = r.bits("vps_reserved_0xffff_16bits", 16)
        self.profile_tier_level = hevc_profile_tier_level_._from(
            r, 1, vps_max_sub_layers_minus1
        )
        vps_sub_layer_ordering_info_present_flag = r.bits(
            "vps_sub_layer_ordering_info_present_flag", 1
        )
        self.vps_sub_layer_ordering_info_present_flag = (
            vps_sub_layer_ordering_info_present_flag
        )
        vps_sub_layers: list[hevc_video_parameter_set_rbsp.VpsSubLayer] = []
        self.vps_sub_layers = vps_sub_layers
        r.allow(
            "vps_sub_layers",
            (
                (
                    vps_max_sub_layers_minus1
                    - (
                        0
                        if vps_sub_layer_ordering_info_present_flag
                        else vps_max_sub_layers_minus1
                    )
                )
                + 1
            ),
            0,
        )
        for _ in range(
            (
                (
                    vps_max_sub_layers_minus1
                    - (
                        0
                        if vps_sub_layer_ordering_info_present_flag
                        else vps_max_sub_layers_minus1
                    )
                )
                + 1
            )
        ):
            row = hevc_video_parameter_set_rbsp.VpsSubLayer.__new__(
                hevc_video_parameter_set_rbsp.VpsSubLayer
            )
            vps_sub_layers.append(row)
            row.vps_max_dec_pic_buffering_minus1 = r.ue(
                "vps_max_dec_pic_buffering_minus1"
            )
            row.vps_max_num_reorder_pics = r.ue("vps_max_num_reorder_pics")
            row.vps_max_latency_increase_plus1 = r.ue("vps_max_latency_increase_plus1")

        vps_max_layer_id = r.bits("vps_max_layer_id", 6)
        self.vps_max_layer_id = vps_max_layer_id
        vps_num_layer_sets_minus1 = r.ue("vps_num_layer_sets_minus1")
        layer_id_included_flag: list[Table] = []
        self.layer_id_included_flag = layer_id_included_flag
        r.allow("layer_id_included_flag", vps_num_layer_sets_minus1, 0)
        for _ in range(vps_num_layer_sets_minus1):
            layer_id_included_flag_2 = r.numbers(
                "layer_id_included_flag", 1, (vps_max_layer_id + 1)
            )
            layer_id_included_flag.append(layer_id_included_flag_2)

        vps_timing_info_present_flag = r.bits("vps_timing_info_present_flag", 1)
        self.vps_timing_info_present_flag = vps_timing_info_present_flag
        if vps_timing_info_present_flag:
            self.vps_num_units_in_tick = r.bits("vps_num_units_in_tick", 32)
            self.vps_time_scale = r.bits("vps_time_scale", 32)
            vps_poc_proportional_to_timing_flag = r.bits(
                "vps_poc_proportional_to_timing_flag", 1
            )
            self.vps_poc_proportional_to_timing_flag = (
                vps_poc_proportional_to_timing_flag
            )
            if vps_poc_proportional_to_timing_flag:
                self.vps_num_ticks_poc_diff_one_minus1 = r.ue(
                    "vps_num_ticks_poc_diff_one_minus1"
                )

            vps_num_hrd_parameters = r.ue("vps_num_hrd_parameters")
            vps_hrd_parameters: list[hevc_video_parameter_set_rbsp.VpsHrdParameter] = []
            self.vps_hrd_parameters = vps_hrd_parameters
            r.allow("vps_hrd_parameters", vps_num_hrd_parameters, 0)
            for i in range(vps_num_hrd_parameters):
                row_2 = hevc_video_parameter_set_rbsp.VpsHrdParameter.__new__(
                    hevc_video_parameter_set_rbsp.VpsHrdParameter
                )
                vps_hrd_parameters.append(row_2)
                row_2.cprms_present_flag = None
                cprms_present_flag = 0
                row_2.hrd_layer_set_idx = r.ue("hrd_layer_set_idx")
                if i > 0:
                    cprms_present_flag = r.bits("cprms_present_flag", 1)
                    row_2.cprms_present_flag = cprms_present_flag

                else:
                    cprms_present_flag = 1

                row_2.hrd_parameters = hevc_hrd_parameters_._from(
                    r, cprms_present_flag, vps_max_sub_layers_minus1
                )

        vps_extension_flag = r.bits("vps_extension_flag", 1)
        self.vps_extension_flag = vps_extension_flag
        if vps_extension_flag:
            self.vps_extension_data_flag = r.bit_text(
                "vps_extension_data_flag", r.rbsp_bits_left()
            )

        self.rbsp_trailing_bits = hevc_rbsp_trailing_bits_._from(r)
        r.keep(
            "hevc_video_parameter_set_rbsp",
            vps_video_parameter_set_id,
            {
                "vps_base_layer_internal_flag": vps_base_layer_internal_flag,
                "vps_max_layers_minus1": vps_max_layers_minus1,
            },
        )

    def _write(self, w: BitWriter, /) -> None:
        vps_video_parameter_set_id = self.vps_video_parameter_set_id
        vps_base_layer_internal_flag = self.vps_base_layer_internal_flag
        vps_max_layers_minus1 = self.vps_max_layers_minus1
        vps_max_sub_layers_minus1 = self.vps_max_sub_layers_minus1
        vps_sub_layer_ordering_info_present_flag = (
            self.vps_sub_layer_ordering_info_present_flag
        )
        vps_max_layer_id = self.vps_max_layer_id
        vps_num_layer_sets_minus1 = len(self.layer_id_included_flag)
        vps_timing_info_present_flag = self.vps_timing_info_present_flag
        vps_poc_proportional_to_timing_flag = (
            self.vps_poc_proportional_to_timing_flag or 0
        )
        vps_num_hrd_parameters = (
            0 if self.vps_hrd_parameters is None else len(self.vps_hrd_parameters)
        )
        vps_extension_flag = self.vps_extension_flag
        w.bits("vps_video_parameter_set_id", self.vps_video_parameter_set_id, 4)
        w.bits("vps_base_layer_internal_flag", self.vps_base_layer_internal_flag, 1)
        w.bits("vps_base_layer_available_flag", self.vps_base_layer_available_flag, 1)
        w.bits("vps_max_layers_minus1", self.vps_max_layers_minus1, 6)
        w.bits("vps_max_sub_layers_minus1", self.vps_max_sub_layers_minus1, 3)
        w.bits("vps_temporal_id_nesting_flag", self.vps_temporal_id_nesting_flag, 1)
        w.bits("vps_reserved_0xffff_16bits", self.vps_reserved_0xffff_16bits, 16)
        w.record(
            "profile_tier_level", self.profile_tier_level, 1, vps_max_sub_layers_minus1
        )
        w.bits(
            "vps_sub_layer_ordering_info_present_flag",
            self.vps_sub_layer_ordering_info_present_flag,
            1,
        )
        w.same(
            "vps_sub_layers",
            self.vps_sub_layers,
            (
                (
                    vps_max_sub_layers_minus1
                    - (
                        0
                        if vps_sub_layer_ordering_info_present_flag
                        else vps_max_sub_layers_minus1
                    )
                )
                + 1
            ),
        )
        for row in self.vps_sub_layers:
            w.ue(
                "vps_max_dec_pic_buffering_minus1", row.vps_max_dec_pic_buffering_minus1
            )
            w.ue("vps_max_num_reorder_pics", row.vps_max_num_reorder_pics)
            w.ue("vps_max_latency_increase_plus1", row.vps_max_latency_increase_plus1)

        w.bits("vps_max_layer_id", self.vps_max_layer_id, 6)
        w.ue("vps_num_layer_sets_minus1", vps_num_layer_sets_minus1)
        for layer_id_included_flag in self.layer_id_included_flag:
            w.same(
                "layer_id_included_flag", layer_id_included_flag, (vps_max_layer_id + 1)
            )
            w.numbers("layer_id_included_flag", layer_id_included_flag, 1)

        w.bits("vps_timing_info_present_flag", self.vps_timing_info_present_flag, 1)
        if vps_timing_info_present_flag:
            w.bits("vps_num_units_in_tick", self.vps_num_units_in_tick, 32)
            w.bits("vps_time_scale", self.vps_time_scale, 32)
            w.bits(
                "vps_poc_proportional_to_timing_flag",
                self.vps_poc_proportional_to_timing_flag,
                1,
            )
            if vps_poc_proportional_to_timing_flag:
                w.ue(
                    "vps_num_ticks_poc_diff_one_minus1",
                    self.vps_num_ticks_poc_diff_one_minus1,
                )

            w.ue("vps_num_hrd_parameters", vps_num_hrd_parameters)
            for i, row_2 in enumerate(self.vps_hrd_parameters or ()):
                cprms_present_flag = row_2.cprms_present_flag or 0
                w.ue("hrd_layer_set_idx", row_2.hrd_layer_set_idx)
                if i > 0:
                    w.bits("cprms_present_flag", row_2.cprms_present_flag, 1)

                else:
                    cprms_present_flag = 1

                w.record(
                    "hrd_parameters",
                    row_2.hrd_parameters,
                    cprms_present_flag,
                    vps_max_sub_layers_minus1,
                )

        w.bits("vps_extension_flag", self.vps_extension_flag, 1)
        if vps_extension_flag:
            w.bit_text("vps_extension_data_flag", self.vps_extension_data_flag)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
        w.keep(
            "hevc_video_parameter_set_rbsp",
            vps_video_parameter_set_id,
            {
                "vps_base_layer_internal_flag": vps_base_layer_internal_flag,
                "vps_max_layers_minus1": vps_max_layers_minus1,
            },
        )
