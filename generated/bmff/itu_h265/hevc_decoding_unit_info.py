"""hevc_decoding_unit_info of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter

_hevc_decoding_unit_info_sub_pic_cpb_params_in_pic_timing_sei_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "sub_pic_cpb_params_in_pic_timing_sei_flag",
    default=0,
)
_hevc_decoding_unit_info_du_cpb_removal_delay_increment_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "du_cpb_removal_delay_increment_length_minus1",
    default=0,
)
_hevc_decoding_unit_info_dpb_output_delay_du_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "dpb_output_delay_du_length_minus1",
    default=0,
)


class hevc_decoding_unit_info(BitRecord):
    """When a part of a picture leaves the buffer.

    ISO/IEC 23008-2:2023, D.2.22::

        decoding_unit_info(payloadSize) {
            decoding_unit_idx                                   ue(v)
            if (!sub_pic_cpb_params_in_pic_timing_sei_flag) {
                du_spt_cpb_removal_delay_increment              u(v: du_cpb_removal_delay_increment_length_minus1 + 1)
            }
            dpb_output_du_delay_present_flag                    u(1)
            if (dpb_output_du_delay_present_flag) {
                pic_spt_dpb_output_du_delay                     u(v: dpb_output_delay_du_length_minus1 + 1)
            }
        }

    Attributes:
        decoding_unit_idx: ``ue(v)``.
        du_spt_cpb_removal_delay_increment: ``u(v)``; None when left out.
        dpb_output_du_delay_present_flag: ``u(1)``.
        pic_spt_dpb_output_du_delay: ``u(v)``; None when left out.
    """

    __slots__ = (
        "decoding_unit_idx",
        "dpb_output_du_delay_present_flag",
        "du_spt_cpb_removal_delay_increment",
        "pic_spt_dpb_output_du_delay",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x82"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.22"
    _fields: ClassVar[tuple[str, ...]] = (
        "decoding_unit_idx",
        "du_spt_cpb_removal_delay_increment",
        "dpb_output_du_delay_present_flag",
        "pic_spt_dpb_output_du_delay",
    )

    _spelled: ClassVar[str] = "decoding_unit_info"

    decoding_unit_idx: int
    du_spt_cpb_removal_delay_increment: int | None
    dpb_output_du_delay_present_flag: int
    pic_spt_dpb_output_du_delay: int | None

    def __init__(
        self,
        *,
        decoding_unit_idx: int = 0,
        du_spt_cpb_removal_delay_increment: int | None = None,
        dpb_output_du_delay_present_flag: int = 0,
        pic_spt_dpb_output_du_delay: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.decoding_unit_idx = decoding_unit_idx
        self.du_spt_cpb_removal_delay_increment = du_spt_cpb_removal_delay_increment
        self.dpb_output_du_delay_present_flag = dpb_output_du_delay_present_flag
        self.pic_spt_dpb_output_du_delay = pic_spt_dpb_output_du_delay

    def _read(self, r: BitReader, /) -> None:
        self.du_spt_cpb_removal_delay_increment = None
        self.pic_spt_dpb_output_du_delay = None
        self.decoding_unit_idx = r.ue("decoding_unit_idx")
        if not r.earlier(
            _hevc_decoding_unit_info_sub_pic_cpb_params_in_pic_timing_sei_flag
        ):
            self.du_spt_cpb_removal_delay_increment = r.bits(
                "du_spt_cpb_removal_delay_increment",
                (
                    r.earlier(
                        _hevc_decoding_unit_info_du_cpb_removal_delay_increment_length_minus1
                    )
                    + 1
                ),
            )

        dpb_output_du_delay_present_flag = r.bits("dpb_output_du_delay_present_flag", 1)
        self.dpb_output_du_delay_present_flag = dpb_output_du_delay_present_flag
        if dpb_output_du_delay_present_flag:
            self.pic_spt_dpb_output_du_delay = r.bits(
                "pic_spt_dpb_output_du_delay",
                (
                    r.earlier(
                        _hevc_decoding_unit_info_dpb_output_delay_du_length_minus1
                    )
                    + 1
                ),
            )

    def _write(self, w: BitWriter, /) -> None:
        dpb_output_du_delay_present_flag = self.dpb_output_du_delay_present_flag
        w.ue("decoding_unit_idx", self.decoding_unit_idx)
        if not w.earlier(
            _hevc_decoding_unit_info_sub_pic_cpb_params_in_pic_timing_sei_flag
        ):
            w.bits(
                "du_spt_cpb_removal_delay_increment",
                self.du_spt_cpb_removal_delay_increment,
                (
                    w.earlier(
                        _hevc_decoding_unit_info_du_cpb_removal_delay_increment_length_minus1
                    )
                    + 1
                ),
            )

        w.bits(
            "dpb_output_du_delay_present_flag", self.dpb_output_du_delay_present_flag, 1
        )
        if dpb_output_du_delay_present_flag:
            w.bits(
                "pic_spt_dpb_output_du_delay",
                self.pic_spt_dpb_output_du_delay,
                (
                    w.earlier(
                        _hevc_decoding_unit_info_dpb_output_delay_du_length_minus1
                    )
                    + 1
                ),
            )
