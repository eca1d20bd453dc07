"""vvc_decoding_unit_info of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sei``. Do not edit: change the specification and
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

_vvc_decoding_unit_info_nuh_temporal_id_plus1: Final = Known(
    "vvc_nal_unit_header", "nuh_temporal_id_plus1", default=1
)
_vvc_decoding_unit_info_bp_du_cpb_params_in_pic_timing_sei_flag: Final = Known(
    "vvc_buffering_period", "bp_du_cpb_params_in_pic_timing_sei_flag"
)
_vvc_decoding_unit_info_bp_max_sublayers_minus1: Final = Known(
    "vvc_buffering_period", "bp_max_sublayers_minus1"
)
_vvc_decoding_unit_info_bp_du_cpb_removal_delay_increment_length_minus1: Final = Known(
    "vvc_buffering_period", "bp_du_cpb_removal_delay_increment_length_minus1"
)
_vvc_decoding_unit_info_bp_du_dpb_params_in_pic_timing_sei_flag: Final = Known(
    "vvc_buffering_period", "bp_du_dpb_params_in_pic_timing_sei_flag"
)
_vvc_decoding_unit_info_bp_dpb_output_delay_du_length_minus1: Final = Known(
    "vvc_buffering_period", "bp_dpb_output_delay_du_length_minus1"
)


class vvc_decoding_unit_info(BitRecord):
    """When a part of a picture leaves the buffer.

    ISO/IEC 23090-3:2024, D.5.1::

        decoding_unit_info(payloadSize) {
            TemporalId = nuh_temporal_id_plus1 - 1
            dui_decoding_unit_idx                               ue(v)
            if (!bp_du_cpb_params_in_pic_timing_sei_flag) {
                for (i = TemporalId; i <= bp_max_sublayers_minus1; i++) { // @as dui_sublayers
                    if (i < bp_max_sublayers_minus1) {
                        dui_sublayer_delays_present_flag[i]     u(1) // @absent 1
                    }
                    if (dui_sublayer_delays_present_flag[i]) {
                        dui_du_cpb_removal_delay_increment[i]   u(v: bp_du_cpb_removal_delay_increment_length_minus1 + 1)
                    }
                }
            }
            if (!bp_du_dpb_params_in_pic_timing_sei_flag) {
                dui_dpb_output_du_delay_present_flag            u(1)
            }
            if (dui_dpb_output_du_delay_present_flag) {
                dui_dpb_output_du_delay                         u(v: bp_dpb_output_delay_du_length_minus1 + 1)
            }
        }

    Attributes:
        dui_decoding_unit_idx: ``ue(v)``.
        dui_sublayers: A list of ``DuiSublayer``; None when left out.
        dui_dpb_output_du_delay_present_flag: ``u(1)``; None when left out.
        dui_dpb_output_du_delay: ``u(v)``; None when left out.
    """

    __slots__ = (
        "dui_decoding_unit_idx",
        "dui_dpb_output_du_delay",
        "dui_dpb_output_du_delay_present_flag",
        "dui_sublayers",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x82"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, D.5.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "dui_decoding_unit_idx",
        "dui_sublayers",
        "dui_dpb_output_du_delay_present_flag",
        "dui_dpb_output_du_delay",
    )

    _spelled: ClassVar[str] = "decoding_unit_info"

    dui_decoding_unit_idx: int
    dui_sublayers: list[vvc_decoding_unit_info.DuiSublayer] | None
    dui_dpb_output_du_delay_present_flag: int | None
    dui_dpb_output_du_delay: int | None

    class DuiSublayer(Row):
        """One of the ``dui_sublayers`` of vvc_decoding_unit_info.

        Attributes:
            dui_sublayer_delays_present_flag: ``u(1)``; None when left out.
            dui_du_cpb_removal_delay_increment: ``u(v)``; None when left out.
        """

        __slots__ = (
            "dui_du_cpb_removal_delay_increment",
            "dui_sublayer_delays_present_flag",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "dui_sublayer_delays_present_flag",
            "dui_du_cpb_removal_delay_increment",
        )

        dui_sublayer_delays_present_flag: int | None
        dui_du_cpb_removal_delay_increment: int | None

        def __init__(
            self,
            *,
            dui_sublayer_delays_present_flag: int | None = None,
            dui_du_cpb_removal_delay_increment: int | None = None,
        ) -> None:
            self.dui_sublayer_delays_present_flag = dui_sublayer_delays_present_flag
            self.dui_du_cpb_removal_delay_increment = dui_du_cpb_removal_delay_increment

    def __init__(
        self,
        *,
        dui_decoding_unit_idx: int = 0,
        dui_sublayers: Iterable[vvc_decoding_unit_info.DuiSublayer] | None = None,
        dui_dpb_output_du_delay_present_flag: int | None = None,
        dui_dpb_output_du_delay: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.dui_decoding_unit_idx = dui_decoding_unit_idx
        self.dui_sublayers = None if dui_sublayers is None else list(dui_sublayers)
        self.dui_dpb_output_du_delay_present_flag = dui_dpb_output_du_delay_present_flag
        self.dui_dpb_output_du_delay = dui_dpb_output_du_delay

    def _read(self, r: BitReader, /) -> None:
        self.dui_sublayers = None
        self.dui_dpb_output_du_delay_present_flag = None
        dui_dpb_output_du_delay_present_flag = 0
        self.dui_dpb_output_du_delay = None
        TemporalId = 0
        TemporalId = r.earlier(_vvc_decoding_unit_info_nuh_temporal_id_plus1) - 1
        self.dui_decoding_unit_idx = r.ue("dui_decoding_unit_idx")
        if not r.earlier(
            _vvc_decoding_unit_info_bp_du_cpb_params_in_pic_timing_sei_flag
        ):
            dui_sublayers: list[vvc_decoding_unit_info.DuiSublayer] = []
            self.dui_sublayers = dui_sublayers
            r.allow(
                "dui_sublayers",
                (
                    (
                        r.earlier(_vvc_decoding_unit_info_bp_max_sublayers_minus1)
                        - TemporalId
                    )
                    + 1
                ),
                0,
            )
            for i in range(
                TemporalId,
                TemporalId
                + (
                    (
                        r.earlier(_vvc_decoding_unit_info_bp_max_sublayers_minus1)
                        - TemporalId
                    )
                    + 1
                ),
            ):
                row = vvc_decoding_unit_info.DuiSublayer.__new__(
                    vvc_decoding_unit_info.DuiSublayer
                )
                dui_sublayers.append(row)
                row.dui_sublayer_delays_present_flag = None
                dui_sublayer_delays_present_flag = 0
                row.dui_du_cpb_removal_delay_increment = None
                if i < r.earlier(_vvc_decoding_unit_info_bp_max_sublayers_minus1):
                    dui_sublayer_delays_present_flag = r.bits(
                        "dui_sublayer_delays_present_flag", 1
                    )
                    row.dui_sublayer_delays_present_flag = (
                        dui_sublayer_delays_present_flag
                    )

                else:
                    dui_sublayer_delays_present_flag = 1

                if dui_sublayer_delays_present_flag:
                    row.dui_du_cpb_removal_delay_increment = r.bits(
                        "dui_du_cpb_removal_delay_increment",
                        (
                            r.earlier(
                                _vvc_decoding_unit_info_bp_du_cpb_removal_delay_increment_length_minus1
                            )
                            + 1
                        ),
                    )

        if not r.earlier(
            _vvc_decoding_unit_info_bp_du_dpb_params_in_pic_timing_sei_flag
        ):
            dui_dpb_output_du_delay_present_flag = r.bits(
                "dui_dpb_output_du_delay_present_flag", 1
            )
            self.dui_dpb_output_du_delay_present_flag = (
                dui_dpb_output_du_delay_present_flag
            )

        if dui_dpb_output_du_delay_present_flag:
            self.dui_dpb_output_du_delay = r.bits(
                "dui_dpb_output_du_delay",
                (
                    r.earlier(
                        _vvc_decoding_unit_info_bp_dpb_output_delay_du_length_minus1
                    )
                    + 1
                ),
            )

    def _write(self, w: BitWriter, /) -> None:
        dui_dpb_output_du_delay_present_flag = (
            self.dui_dpb_output_du_delay_present_flag or 0
        )
        TemporalId = 0
        TemporalId = w.earlier(_vvc_decoding_unit_info_nuh_temporal_id_plus1) - 1
        w.ue("dui_decoding_unit_idx", self.dui_decoding_unit_idx)
        if not w.earlier(
            _vvc_decoding_unit_info_bp_du_cpb_params_in_pic_timing_sei_flag
        ):
            w.same(
                "dui_sublayers",
                self.dui_sublayers,
                (
                    (
                        w.earlier(_vvc_decoding_unit_info_bp_max_sublayers_minus1)
                        - TemporalId
                    )
                    + 1
                ),
            )
            for i, row in enumerate(self.dui_sublayers or (), TemporalId):
                dui_sublayer_delays_present_flag = (
                    row.dui_sublayer_delays_present_flag or 0
                )
                if i < w.earlier(_vvc_decoding_unit_info_bp_max_sublayers_minus1):
                    w.bits(
                        "dui_sublayer_delays_present_flag",
                        row.dui_sublayer_delays_present_flag,
                        1,
                    )

                else:
                    dui_sublayer_delays_present_flag = 1

                if dui_sublayer_delays_present_flag:
                    w.bits(
                        "dui_du_cpb_removal_delay_increment",
                        row.dui_du_cpb_removal_delay_increment,
                        (
                            w.earlier(
                                _vvc_decoding_unit_info_bp_du_cpb_removal_delay_increment_length_minus1
                            )
                            + 1
                        ),
                    )

        if not w.earlier(
            _vvc_decoding_unit_info_bp_du_dpb_params_in_pic_timing_sei_flag
        ):
            w.bits(
                "dui_dpb_output_du_delay_present_flag",
                self.dui_dpb_output_du_delay_present_flag,
                1,
            )

        if dui_dpb_output_du_delay_present_flag:
            w.bits(
                "dui_dpb_output_du_delay",
                self.dui_dpb_output_du_delay,
                (
                    w.earlier(
                        _vvc_decoding_unit_info_bp_dpb_output_delay_du_length_minus1
                    )
                    + 1
                ),
            )
