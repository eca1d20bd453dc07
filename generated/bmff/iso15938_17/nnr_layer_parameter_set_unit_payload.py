"""nnr_layer_parameter_set_unit_payload of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_layer_parameter_set_unit_payload(BitRecord):
    """Parameters of a layer. Maps of performance are kept as bits.

    ISO/IEC 15938-17:2024, 8.2.5.3::

        nnr_layer_parameter_set_unit_payload() {
            nnr_reserved_zero_1bit                              u(1)
            lps_sparsification_flag                             u(1)
            lps_pruning_flag                                    u(1)
            lps_unification_flag                                u(1)
            lps_quantization_method_flags                       u(3) // 1 uniform, 2 with a codebook
            nnr_reserved_zero_1bit                              u(1)
            if ((lps_quantization_method_flags & 3) != 0) {
                lps_qp_density                                  u(3)
                lps_quantization_parameter                      i(13)
            }
            if (payload_bits_left() > 0) {
                lps_kept_data                                   u(v: payload_bits_left()) // maps, and bits up to the next byte
            }
        }

    Attributes:
        nnr_reserved_zero_1bit: ``u(1)``.
        lps_sparsification_flag: ``u(1)``.
        lps_pruning_flag: ``u(1)``.
        lps_unification_flag: ``u(1)``.
        lps_quantization_method_flags: 1 uniform, 2 with a codebook.
        nnr_reserved_zero_1bit_2: ``u(1)``.
        lps_qp_density: ``u(3)``; None when left out.
        lps_quantization_parameter: ``i(13)``; None when left out.
        lps_kept_data: Maps, and bits up to the next byte; None when left out.
    """

    __slots__ = (
        "lps_kept_data",
        "lps_pruning_flag",
        "lps_qp_density",
        "lps_quantization_method_flags",
        "lps_quantization_parameter",
        "lps_sparsification_flag",
        "lps_unification_flag",
        "nnr_reserved_zero_1bit",
        "nnr_reserved_zero_1bit_2",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x02"
    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.5.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "nnr_reserved_zero_1bit",
        "lps_sparsification_flag",
        "lps_pruning_flag",
        "lps_unification_flag",
        "lps_quantization_method_flags",
        "nnr_reserved_zero_1bit_2",
        "lps_qp_density",
        "lps_quantization_parameter",
        "lps_kept_data",
    )

    nnr_reserved_zero_1bit: int
    lps_sparsification_flag: int
    lps_pruning_flag: int
    lps_unification_flag: int
    lps_quantization_method_flags: int
    nnr_reserved_zero_1bit_2: int
    lps_qp_density: int | None
    lps_quantization_parameter: int | None
    lps_kept_data: str | None

    def __init__(
        self,
        *,
        nnr_reserved_zero_1bit: int = 0,
        lps_sparsification_flag: int = 0,
        lps_pruning_flag: int = 0,
        lps_unification_flag: int = 0,
        lps_quantization_method_flags: int = 0,
        nnr_reserved_zero_1bit_2: int = 0,
        lps_qp_density: int | None = None,
        lps_quantization_parameter: int | None = None,
        lps_kept_data: str | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.nnr_reserved_zero_1bit = nnr_reserved_zero_1bit
        self.lps_sparsification_flag = lps_sparsification_flag
        self.lps_pruning_flag = lps_pruning_flag
        self.lps_unification_flag = lps_unification_flag
        self.lps_quantization_method_flags = lps_quantization_method_flags
        self.nnr_reserved_zero_1bit_2 = nnr_reserved_zero_1bit_2
        self.lps_qp_density = lps_qp_density
        self.lps_quantization_parameter = lps_quantization_parameter
        self.lps_kept_data = lps_kept_data

    def _read(self, r: BitReader, /) -> None:
        self.lps_qp_density = None
        self.lps_quantization_parameter = None
        self.lps_kept_data = None
        self.nnr_reserved_zero_1bit = r.bits("nnr_reserved_zero_1bit", 1)
        self.lps_sparsification_flag = r.bits("lps_sparsification_flag", 1)
        self.lps_pruning_flag = r.bits("lps_pruning_flag", 1)
        self.lps_unification_flag = r.bits("lps_unification_flag", 1)
        lps_quantization_method_flags = r.bits("lps_quantization_method_flags", 3)
        self.lps_quantization_method_flags = lps_quantization_method_flags
        self.nnr_reserved_zero_1bit_2 = r.bits("nnr_reserved_zero_1bit", 1)
        if (lps_quantization_method_flags & 3) != 0:
            self.lps_qp_density = r.bits("lps_qp_density", 3)
            self.lps_quantization_parameter = r.bits(
                "lps_quantization_parameter", 13, True
            )

        if r.payload_bits_left() > 0:
            self.lps_kept_data = r.bit_text("lps_kept_data", r.payload_bits_left())

    def _write(self, w: BitWriter, /) -> None:
        lps_quantization_method_flags = self.lps_quantization_method_flags
        w.bits("nnr_reserved_zero_1bit", self.nnr_reserved_zero_1bit, 1)
        w.bits("lps_sparsification_flag", self.lps_sparsification_flag, 1)
        w.bits("lps_pruning_flag", self.lps_pruning_flag, 1)
        w.bits("lps_unification_flag", self.lps_unification_flag, 1)
        w.bits("lps_quantization_method_flags", self.lps_quantization_method_flags, 3)
        w.bits("nnr_reserved_zero_1bit_2", self.nnr_reserved_zero_1bit_2, 1)
        if (lps_quantization_method_flags & 3) != 0:
            w.bits("lps_qp_density", self.lps_qp_density, 3)
            w.bits(
                "lps_quantization_parameter", self.lps_quantization_parameter, 13, True
            )

        if self.lps_kept_data is not None:
            w.bit_text("lps_kept_data", self.lps_kept_data)
