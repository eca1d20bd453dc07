"""nnr_model_parameter_set_unit_payload of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter

_nnr_model_parameter_set_unit_payload_general_profile_idc: Final = Known(
    "nnr_start_unit_header", "general_profile_idc", default=1
)


class nnr_model_parameter_set_unit_payload(BitRecord):
    """Parameters of the whole model. Maps of performance are kept as bits.

    ISO/IEC 15938-17:2024, 8.2.5.2::

        nnr_model_parameter_set_unit_payload() {
            topology_carriage_flag                              u(1)
            mps_sparsification_flag                             u(1)
            mps_pruning_flag                                    u(1)
            mps_unification_flag                                u(1)
            mps_decomposition_performance_map_flag              u(1)
            mps_quantization_method_flags                       u(3) // 1 uniform, 2 with a codebook
            mps_topology_indexed_reference_flag                 u(1)
            if (general_profile_idc == 1) {
                base_model_id_present_flag                      u(1)
                validation_set_performance_present_flag         u(1)
                metric_type_performance_map_valid_flag          u(1)
                mps_parent_signalling_enabled_flag              u(1)
                if (mps_parent_signalling_enabled_flag) {
                    nnr_pre_flag                                u(1)
                } else {
                    nnr_reserved_zero_1bit                      u(1)
                }
                nnr_reserved_zero_2bits                         u(2)
                if (base_model_id_present_flag) {
                    base_model_id                               st(v)
                }
                if (validation_set_performance_present_flag || metric_type_performance_map_valid_flag) {
                    performance_metric_type                     st(v)
                }
            } else {
                nnr_reserved_zero_7bits                         u(7)
            }
            if ((mps_quantization_method_flags & 3) != 0) {
                mps_qp_density                                  u(3)
                mps_quantization_parameter                      i(13)
            }
            if (payload_bits_left() > 0) {
                mps_kept_data                                   u(v: payload_bits_left()) // maps, performance, and bits up to the next byte
            }
        }

    Attributes:
        topology_carriage_flag: ``u(1)``.
        mps_sparsification_flag: ``u(1)``.
        mps_pruning_flag: ``u(1)``.
        mps_unification_flag: ``u(1)``.
        mps_decomposition_performance_map_flag: ``u(1)``.
        mps_quantization_method_flags: 1 uniform, 2 with a codebook.
        mps_topology_indexed_reference_flag: ``u(1)``.
        base_model_id_present_flag: ``u(1)``; None when left out.
        validation_set_performance_present_flag: ``u(1)``; None when left out.
        metric_type_performance_map_valid_flag: ``u(1)``; None when left out.
        mps_parent_signalling_enabled_flag: ``u(1)``; None when left out.
        nnr_pre_flag: ``u(1)``; None when left out.
        nnr_reserved_zero_1bit: ``u(1)``; None when left out.
        nnr_reserved_zero_2bits: ``u(2)``; None when left out.
        base_model_id: ``st(v)``; None when left out.
        performance_metric_type: ``st(v)``; None when left out.
        nnr_reserved_zero_7bits: ``u(7)``; None when left out.
        mps_qp_density: ``u(3)``; None when left out.
        mps_quantization_parameter: ``i(13)``; None when left out.
        mps_kept_data: Maps, performance, and bits up to the next byte; None when left out.
    """

    __slots__ = (
        "base_model_id",
        "base_model_id_present_flag",
        "metric_type_performance_map_valid_flag",
        "mps_decomposition_performance_map_flag",
        "mps_kept_data",
        "mps_parent_signalling_enabled_flag",
        "mps_pruning_flag",
        "mps_qp_density",
        "mps_quantization_method_flags",
        "mps_quantization_parameter",
        "mps_sparsification_flag",
        "mps_topology_indexed_reference_flag",
        "mps_unification_flag",
        "nnr_pre_flag",
        "nnr_reserved_zero_1bit",
        "nnr_reserved_zero_2bits",
        "nnr_reserved_zero_7bits",
        "performance_metric_type",
        "topology_carriage_flag",
        "validation_set_performance_present_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x01"
    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "topology_carriage_flag",
        "mps_sparsification_flag",
        "mps_pruning_flag",
        "mps_unification_flag",
        "mps_decomposition_performance_map_flag",
        "mps_quantization_method_flags",
        "mps_topology_indexed_reference_flag",
        "base_model_id_present_flag",
        "validation_set_performance_present_flag",
        "metric_type_performance_map_valid_flag",
        "mps_parent_signalling_enabled_flag",
        "nnr_pre_flag",
        "nnr_reserved_zero_1bit",
        "nnr_reserved_zero_2bits",
        "base_model_id",
        "performance_metric_type",
        "nnr_reserved_zero_7bits",
        "mps_qp_density",
        "mps_quantization_parameter",
        "mps_kept_data",
    )

    topology_carriage_flag: int
    mps_sparsification_flag: int
    mps_pruning_flag: int
    mps_unification_flag: int
    mps_decomposition_performance_map_flag: int
    mps_quantization_method_flags: int
    mps_topology_indexed_reference_flag: int
    base_model_id_present_flag: int | None
    validation_set_performance_present_flag: int | None
    metric_type_performance_map_valid_flag: int | None
    mps_parent_signalling_enabled_flag: int | None
    nnr_pre_flag: int | None
    nnr_reserved_zero_1bit: int | None
    nnr_reserved_zero_2bits: int | None
    base_model_id: str | None
    performance_metric_type: str | None
    nnr_reserved_zero_7bits: int | None
    mps_qp_density: int | None
    mps_quantization_parameter: int | None
    mps_kept_data: str | None

    def __init__(
        self,
        *,
        topology_carriage_flag: int = 0,
        mps_sparsification_flag: int = 0,
        mps_pruning_flag: int = 0,
        mps_unification_flag: int = 0,
        mps_decomposition_performance_map_flag: int = 0,
        mps_quantization_method_flags: int = 0,
        mps_topology_indexed_reference_flag: int = 0,
        base_model_id_present_flag: int | None = None,
        validation_set_performance_present_flag: int | None = None,
        metric_type_performance_map_valid_flag: int | None = None,
        mps_parent_signalling_enabled_flag: int | None = None,
        nnr_pre_flag: int | None = None,
        nnr_reserved_zero_1bit: int | None = None,
        nnr_reserved_zero_2bits: int | None = None,
        base_model_id: str | None = None,
        performance_metric_type: str | None = None,
        nnr_reserved_zero_7bits: int | None = None,
        mps_qp_density: int | None = None,
        mps_quantization_parameter: int | None = None,
        mps_kept_data: str | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.topology_carriage_flag = topology_carriage_flag
        self.mps_sparsification_flag = mps_sparsification_flag
        self.mps_pruning_flag = mps_pruning_flag
        self.mps_unification_flag = mps_unification_flag
        self.mps_decomposition_performance_map_flag = (
            mps_decomposition_performance_map_flag
        )
        self.mps_quantization_method_flags = mps_quantization_method_flags
        self.mps_topology_indexed_reference_flag = mps_topology_indexed_reference_flag
        self.base_model_id_present_flag = base_model_id_present_flag
        self.validation_set_performance_present_flag = (
            validation_set_performance_present_flag
        )
        self.metric_type_performance_map_valid_flag = (
            metric_type_performance_map_valid_flag
        )
        self.mps_parent_signalling_enabled_flag = mps_parent_signalling_enabled_flag
        self.nnr_pre_flag = nnr_pre_flag
        self.nnr_reserved_zero_1bit = nnr_reserved_zero_1bit
        self.nnr_reserved_zero_2bits = nnr_reserved_zero_2bits
        self.base_model_id = base_model_id
        self.performance_metric_type = performance_metric_type
        self.nnr_reserved_zero_7bits = nnr_reserved_zero_7bits
        self.mps_qp_density = mps_qp_density
        self.mps_quantization_parameter = mps_quantization_parameter
        self.mps_kept_data = mps_kept_data

    def _read(self, r: BitReader, /) -> None:
        self.base_model_id_present_flag = None
        base_model_id_present_flag = 0
        self.validation_set_performance_present_flag = None
        validation_set_performance_present_flag = 0
        self.metric_type_performance_map_valid_flag = None
        metric_type_performance_map_valid_flag = 0
        self.mps_parent_signalling_enabled_flag = None
        mps_parent_signalling_enabled_flag = 0
        self.nnr_pre_flag = None
        self.nnr_reserved_zero_1bit = None
        self.nnr_reserved_zero_2bits = None
        self.base_model_id = None
        self.performance_metric_type = None
        self.nnr_reserved_zero_7bits = None
        self.mps_qp_density = None
        self.mps_quantization_parameter = None
        self.mps_kept_data = None
        self.topology_carriage_flag = r.bits("topology_carriage_flag", 1)
        self.mps_sparsification_flag = r.bits("mps_sparsification_flag", 1)
        self.mps_pruning_flag = r.bits("mps_pruning_flag", 1)
        self.mps_unification_flag = r.bits("mps_unification_flag", 1)
        self.mps_decomposition_performance_map_flag = r.bits(
            "mps_decomposition_performance_map_flag", 1
        )
        mps_quantization_method_flags = r.bits("mps_quantization_method_flags", 3)
        self.mps_quantization_method_flags = mps_quantization_method_flags
        mps_topology_indexed_reference_flag = r.bits(
            "mps_topology_indexed_reference_flag", 1
        )
        self.mps_topology_indexed_reference_flag = mps_topology_indexed_reference_flag
        if r.earlier(_nnr_model_parameter_set_unit_payload_general_profile_idc) == 1:
            base_model_id_present_flag = r.bits("base_model_id_present_flag", 1)
            self.base_model_id_present_flag = base_model_id_present_flag
            validation_set_performance_present_flag = r.bits(
                "validation_set_performance_present_flag", 1
            )
            self.validation_set_performance_present_flag = (
                validation_set_performance_present_flag
            )
            metric_type_performance_map_valid_flag = r.bits(
                "metric_type_performance_map_valid_flag", 1
            )
            self.metric_type_performance_map_valid_flag = (
                metric_type_performance_map_valid_flag
            )
            mps_parent_signalling_enabled_flag = r.bits(
                "mps_parent_signalling_enabled_flag", 1
            )
            self.mps_parent_signalling_enabled_flag = mps_parent_signalling_enabled_flag
            if mps_parent_signalling_enabled_flag:
                self.nnr_pre_flag = r.bits("nnr_pre_flag", 1)

            else:
                self.nnr_reserved_zero_1bit = r.bits("nnr_reserved_zero_1bit", 1)

            self.nnr_reserved_zero_2bits = r.bits("nnr_reserved_zero_2bits", 2)
            if base_model_id_present_flag:
                self.base_model_id = r.st("base_model_id")

            if (
                validation_set_performance_present_flag
                or metric_type_performance_map_valid_flag
            ):
                self.performance_metric_type = r.st("performance_metric_type")

        else:
            self.nnr_reserved_zero_7bits = r.bits("nnr_reserved_zero_7bits", 7)

        if (mps_quantization_method_flags & 3) != 0:
            self.mps_qp_density = r.bits("mps_qp_density", 3)
            self.mps_quantization_parameter = r.bits(
                "mps_quantization_parameter", 13, True
            )

        if r.payload_bits_left() > 0:
            self.mps_kept_data = r.bit_text("mps_kept_data", r.payload_bits_left())

        r.keep(
            "nnr_model_parameter_set_unit_payload",
            None,
            {
                "mps_parent_signalling_enabled_flag": mps_parent_signalling_enabled_flag,
                "mps_topology_indexed_reference_flag": mps_topology_indexed_reference_flag,
            },
        )

    def _write(self, w: BitWriter, /) -> None:
        mps_quantization_method_flags = self.mps_quantization_method_flags
        mps_topology_indexed_reference_flag = self.mps_topology_indexed_reference_flag
        base_model_id_present_flag = self.base_model_id_present_flag or 0
        validation_set_performance_present_flag = (
            self.validation_set_performance_present_flag or 0
        )
        metric_type_performance_map_valid_flag = (
            self.metric_type_performance_map_valid_flag or 0
        )
        mps_parent_signalling_enabled_flag = (
            self.mps_parent_signalling_enabled_flag or 0
        )
        w.bits("topology_carriage_flag", self.topology_carriage_flag, 1)
        w.bits("mps_sparsification_flag", self.mps_sparsification_flag, 1)
        w.bits("mps_pruning_flag", self.mps_pruning_flag, 1)
        w.bits("mps_unification_flag", self.mps_unification_flag, 1)
        w.bits(
            "mps_decomposition_performance_map_flag",
            self.mps_decomposition_performance_map_flag,
            1,
        )
        w.bits("mps_quantization_method_flags", self.mps_quantization_method_flags, 3)
        w.bits(
            "mps_topology_indexed_reference_flag",
            self.mps_topology_indexed_reference_flag,
            1,
        )
        if w.earlier(_nnr_model_parameter_set_unit_payload_general_profile_idc) == 1:
            w.bits("base_model_id_present_flag", self.base_model_id_present_flag, 1)
            w.bits(
                "validation_set_performance_present_flag",
                self.validation_set_performance_present_flag,
                1,
            )
            w.bits(
                "metric_type_performance_map_valid_flag",
                self.metric_type_performance_map_valid_flag,
                1,
            )
            w.bits(
                "mps_parent_signalling_enabled_flag",
                self.mps_parent_signalling_enabled_flag,
                1,
            )
            if mps_parent_signalling_enabled_flag:
                w.bits("nnr_pre_flag", self.nnr_pre_flag, 1)

            else:
                w.bits("nnr_reserved_zero_1bit", self.nnr_reserved_zero_1bit, 1)

            w.bits("nnr_reserved_zero_2bits", self.nnr_reserved_zero_2bits, 2)
            if base_model_id_present_flag:
                w.st("base_model_id", self.base_model_id)

            if (
                validation_set_performance_present_flag
                or metric_type_performance_map_valid_flag
            ):
                w.st("performance_metric_type", self.performance_metric_type)

        else:
            w.bits("nnr_reserved_zero_7bits", self.nnr_reserved_zero_7bits, 7)

        if (mps_quantization_method_flags & 3) != 0:
            w.bits("mps_qp_density", self.mps_qp_density, 3)
            w.bits(
                "mps_quantization_parameter", self.mps_quantization_parameter, 13, True
            )

        if self.mps_kept_data is not None:
            w.bit_text("mps_kept_data", self.mps_kept_data)

        w.keep(
            "nnr_model_parameter_set_unit_payload",
            None,
            {
                "mps_parent_signalling_enabled_flag": mps_parent_signalling_enabled_flag,
                "mps_topology_indexed_reference_flag": mps_topology_indexed_reference_flag,
            },
        )
