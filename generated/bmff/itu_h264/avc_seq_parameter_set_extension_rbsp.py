"""avc_seq_parameter_set_extension_rbsp of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h264.avc_rbsp_trailing_bits import (
    avc_rbsp_trailing_bits as avc_rbsp_trailing_bits_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_seq_parameter_set_extension_rbsp(BitRecord):
    """What auxiliary pictures add to a sequence parameter set.

    ISO/IEC 14496-10:2022, 7.3.2.1.2::

        seq_parameter_set_extension_rbsp() {
            seq_parameter_set_id                                ue(v)
            aux_format_idc                                      ue(v) // 0: there are none
            if (aux_format_idc != 0) {
                bit_depth_aux_minus8                            ue(v)
                alpha_incr_flag                                 u(1)
                alpha_opaque_value                              u(v: bit_depth_aux_minus8 + 9)
                alpha_transparent_value                         u(v: bit_depth_aux_minus8 + 9)
            }
            additional_extension_flag                           u(1)
            rbsp_trailing_bits()
        }

    Attributes:
        seq_parameter_set_id: ``ue(v)``.
        aux_format_idc: 0: there are none.
        bit_depth_aux_minus8: ``ue(v)``; None when left out.
        alpha_incr_flag: ``u(1)``; None when left out.
        alpha_opaque_value: ``u(v)``; None when left out.
        alpha_transparent_value: ``u(v)``; None when left out.
        additional_extension_flag: ``u(1)``.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "additional_extension_flag",
        "alpha_incr_flag",
        "alpha_opaque_value",
        "alpha_transparent_value",
        "aux_format_idc",
        "bit_depth_aux_minus8",
        "rbsp_trailing_bits",
        "seq_parameter_set_id",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\r"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, 7.3.2.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "seq_parameter_set_id",
        "aux_format_idc",
        "bit_depth_aux_minus8",
        "alpha_incr_flag",
        "alpha_opaque_value",
        "alpha_transparent_value",
        "additional_extension_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "seq_parameter_set_extension_rbsp"

    seq_parameter_set_id: int
    aux_format_idc: int
    bit_depth_aux_minus8: int | None
    alpha_incr_flag: int | None
    alpha_opaque_value: int | None
    alpha_transparent_value: int | None
    additional_extension_flag: int
    rbsp_trailing_bits: avc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        seq_parameter_set_id: int = 0,
        aux_format_idc: int = 0,
        bit_depth_aux_minus8: int | None = None,
        alpha_incr_flag: int | None = None,
        alpha_opaque_value: int | None = None,
        alpha_transparent_value: int | None = None,
        additional_extension_flag: int = 0,
        rbsp_trailing_bits: avc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.seq_parameter_set_id = seq_parameter_set_id
        self.aux_format_idc = aux_format_idc
        self.bit_depth_aux_minus8 = bit_depth_aux_minus8
        self.alpha_incr_flag = alpha_incr_flag
        self.alpha_opaque_value = alpha_opaque_value
        self.alpha_transparent_value = alpha_transparent_value
        self.additional_extension_flag = additional_extension_flag
        self.rbsp_trailing_bits = (
            avc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        self.bit_depth_aux_minus8 = None
        bit_depth_aux_minus8 = 0
        self.alpha_incr_flag = None
        self.alpha_opaque_value = None
        self.alpha_transparent_value = None
        self.seq_parameter_set_id = r.ue("seq_parameter_set_id")
        aux_format_idc = r.ue("aux_format_idc")
        self.aux_format_idc = aux_format_idc
        if aux_format_idc != 0:
            bit_depth_aux_minus8 = r.ue("bit_depth_aux_minus8")
            self.bit_depth_aux_minus8 = bit_depth_aux_minus8
            self.alpha_incr_flag = r.bits("alpha_incr_flag", 1)
            self.alpha_opaque_value = r.bits(
                "alpha_opaque_value", (bit_depth_aux_minus8 + 9)
            )
            self.alpha_transparent_value = r.bits(
                "alpha_transparent_value", (bit_depth_aux_minus8 + 9)
            )

        self.additional_extension_flag = r.bits("additional_extension_flag", 1)
        self.rbsp_trailing_bits = avc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        aux_format_idc = self.aux_format_idc
        bit_depth_aux_minus8 = self.bit_depth_aux_minus8 or 0
        w.ue("seq_parameter_set_id", self.seq_parameter_set_id)
        w.ue("aux_format_idc", self.aux_format_idc)
        if aux_format_idc != 0:
            w.ue("bit_depth_aux_minus8", self.bit_depth_aux_minus8)
            w.bits("alpha_incr_flag", self.alpha_incr_flag, 1)
            w.bits(
                "alpha_opaque_value",
                self.alpha_opaque_value,
                (bit_depth_aux_minus8 + 9),
            )
            w.bits(
                "alpha_transparent_value",
                self.alpha_transparent_value,
                (bit_depth_aux_minus8 + 9),
            )

        w.bits("additional_extension_flag", self.additional_extension_flag, 1)
        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
