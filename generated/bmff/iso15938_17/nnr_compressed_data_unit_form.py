"""nnr_compressed_data_unit_form of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.iso15938_17.byte_alignment import byte_alignment as byte_alignment_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class nnr_compressed_data_unit_form(BitRecord):
    """The form of coded weights.

    ISO/IEC 15938-17:2024, 8.2.4.6::

        nnr_compressed_data_unit_form(payloadType) {
            if (payloadType != 2) {
                dq_flag                                         u(1) // dependent quantisation
            }
            if (nnr_decompressed_data_format_present_flag) {
                nnr_decompressed_data_format                    u(7)
            }
            if (input_parameters_present_flag) {
                tensor_dimensions_flag                          u(1)
                cabac_unary_length_flag                         u(1)
                compressed_parameter_types                      u(4) // 1 decomposed, 2 local scaling, 4 batch norm, 8 bias
                if ((compressed_parameter_types & 1) != 0) {
                    decomposition_rank                          ue(3)
                    g_number_of_rows                            ue(3)
                }
                if (tensor_dimensions_flag) {
                    count_tensor_dimensions                     ue(1)
                    for (j = 0; j < count_tensor_dimensions; j++) {
                        tensor_dimensions[j]                    ue(7)
                    }
                }
                if (cabac_unary_length_flag) {
                    cabac_unary_length_minus1                   u(8)
                }
            }
            // Whether an order of scanning follows depends on the dimensions.
            if (tensor_dimensions_flag) {
                if (count_tensor_dimensions > 1) {
                    if (general_profile_idc == 1) {
                        first_tensor_dimension_shift            ue(1)
                    }
                    scan_order                                  u(4) // 0: row by row; others have entry points, which are kept
                }
                if (scan_order == 0) {
                    byte_alignment()
                }
            }
        }

    Attributes:
        dq_flag: Dependent quantisation; None when left out.
        nnr_decompressed_data_format: ``u(7)``; None when left out.
        tensor_dimensions_flag: ``u(1)``; None when left out.
        cabac_unary_length_flag: ``u(1)``; None when left out.
        compressed_parameter_types: 1 decomposed, 2 local scaling, 4 batch norm, 8 bias;
            None when left out.
        decomposition_rank: ``ue(v)``; None when left out.
        g_number_of_rows: ``ue(v)``; None when left out.
        count_tensor_dimensions: ``ue(v)``; None when left out.
        tensor_dimensions: A list of ``tensor_dimensions``; None when left out.
        cabac_unary_length_minus1: ``u(8)``; None when left out.
        first_tensor_dimension_shift: ``ue(v)``; None when left out.
        scan_order: 0: row by row; others have entry points, which are kept; None when left
            out.
        byte_alignment: ``byte_alignment( )``; None when left out.
    """

    __slots__ = (
        "byte_alignment",
        "cabac_unary_length_flag",
        "cabac_unary_length_minus1",
        "compressed_parameter_types",
        "decomposition_rank",
        "dq_flag",
        "first_tensor_dimension_shift",
        "g_number_of_rows",
        "nnr_decompressed_data_format",
        "scan_order",
        "tensor_dimensions",
        "tensor_dimensions_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "dq_flag",
        "nnr_decompressed_data_format",
        "tensor_dimensions_flag",
        "cabac_unary_length_flag",
        "compressed_parameter_types",
        "decomposition_rank",
        "g_number_of_rows",
        "count_tensor_dimensions",
        "tensor_dimensions",
        "cabac_unary_length_minus1",
        "first_tensor_dimension_shift",
        "scan_order",
        "byte_alignment",
    )

    _given: ClassVar[tuple[str, ...]] = (
        "payloadType",
        "general_profile_idc",
        "input_parameters_present_flag",
        "nnr_decompressed_data_format_present_flag",
    )

    dq_flag: int | None
    nnr_decompressed_data_format: int | None
    tensor_dimensions_flag: int | None
    cabac_unary_length_flag: int | None
    compressed_parameter_types: int | None
    decomposition_rank: int | None
    g_number_of_rows: int | None
    tensor_dimensions: list[int] | None
    cabac_unary_length_minus1: int | None
    first_tensor_dimension_shift: int | None
    scan_order: int | None
    byte_alignment: byte_alignment_ | None

    def __init__(
        self,
        *,
        dq_flag: int | None = None,
        nnr_decompressed_data_format: int | None = None,
        tensor_dimensions_flag: int | None = None,
        cabac_unary_length_flag: int | None = None,
        compressed_parameter_types: int | None = None,
        decomposition_rank: int | None = None,
        g_number_of_rows: int | None = None,
        tensor_dimensions: Iterable[int] | None = None,
        cabac_unary_length_minus1: int | None = None,
        first_tensor_dimension_shift: int | None = None,
        scan_order: int | None = None,
        byte_alignment: byte_alignment_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.dq_flag = dq_flag
        self.nnr_decompressed_data_format = nnr_decompressed_data_format
        self.tensor_dimensions_flag = tensor_dimensions_flag
        self.cabac_unary_length_flag = cabac_unary_length_flag
        self.compressed_parameter_types = compressed_parameter_types
        self.decomposition_rank = decomposition_rank
        self.g_number_of_rows = g_number_of_rows
        self.tensor_dimensions = (
            None if tensor_dimensions is None else list(tensor_dimensions)
        )
        self.cabac_unary_length_minus1 = cabac_unary_length_minus1
        self.first_tensor_dimension_shift = first_tensor_dimension_shift
        self.scan_order = scan_order
        self.byte_alignment = byte_alignment

    @property
    def count_tensor_dimensions(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.tensor_dimensions is None else len(self.tensor_dimensions)

    def _read(
        self,
        r: BitReader,
        /,
        payloadType: Any,
        general_profile_idc: Any,
        input_parameters_present_flag: Any,
        nnr_decompressed_data_format_present_flag: Any,
    ) -> None:
        self.dq_flag = None
        self.nnr_decompressed_data_format = None
        self.tensor_dimensions_flag = None
        tensor_dimensions_flag = 0
        self.cabac_unary_length_flag = None
        cabac_unary_length_flag = 0
        self.compressed_parameter_types = None
        compressed_parameter_types = 0
        self.decomposition_rank = None
        self.g_number_of_rows = None
        count_tensor_dimensions = 0
        self.tensor_dimensions = None
        self.cabac_unary_length_minus1 = None
        self.first_tensor_dimension_shift = None
        self.scan_order = None
        scan_order = 0
        self.byte_alignment = None
        if payloadType != 2:
            self.dq_flag = r.bits("dq_flag", 1)

        if nnr_decompressed_data_format_present_flag:
            self.nnr_decompressed_data_format = r.bits(
                "nnr_decompressed_data_format", 7
            )

        if input_parameters_present_flag:
            tensor_dimensions_flag = r.bits("tensor_dimensions_flag", 1)
            self.tensor_dimensions_flag = tensor_dimensions_flag
            cabac_unary_length_flag = r.bits("cabac_unary_length_flag", 1)
            self.cabac_unary_length_flag = cabac_unary_length_flag
            compressed_parameter_types = r.bits("compressed_parameter_types", 4)
            self.compressed_parameter_types = compressed_parameter_types
            if (compressed_parameter_types & 1) != 0:
                self.decomposition_rank = r.ue("decomposition_rank", 3)
                self.g_number_of_rows = r.ue("g_number_of_rows", 3)

            if tensor_dimensions_flag:
                count_tensor_dimensions = r.ue("count_tensor_dimensions", 1)
                tensor_dimensions: list[int] = []
                self.tensor_dimensions = tensor_dimensions
                r.allow("tensor_dimensions", count_tensor_dimensions, 0)
                for _ in range(count_tensor_dimensions):
                    tensor_dimensions_2 = r.ue("tensor_dimensions", 7)
                    tensor_dimensions.append(tensor_dimensions_2)

            if cabac_unary_length_flag:
                self.cabac_unary_length_minus1 = r.bits("cabac_unary_length_minus1", 8)

        if tensor_dimensions_flag:
            if count_tensor_dimensions > 1:
                if general_profile_idc == 1:
                    self.first_tensor_dimension_shift = r.ue(
                        "first_tensor_dimension_shift", 1
                    )

                scan_order = r.bits("scan_order", 4)
                self.scan_order = scan_order

            if scan_order == 0:
                self.byte_alignment = byte_alignment_._from(r)

    def _write(
        self,
        w: BitWriter,
        /,
        payloadType: Any,
        general_profile_idc: Any,
        input_parameters_present_flag: Any,
        nnr_decompressed_data_format_present_flag: Any,
    ) -> None:
        tensor_dimensions_flag = self.tensor_dimensions_flag or 0
        cabac_unary_length_flag = self.cabac_unary_length_flag or 0
        compressed_parameter_types = self.compressed_parameter_types or 0
        count_tensor_dimensions = (
            0 if self.tensor_dimensions is None else len(self.tensor_dimensions)
        )
        scan_order = self.scan_order or 0
        if payloadType != 2:
            w.bits("dq_flag", self.dq_flag, 1)

        if nnr_decompressed_data_format_present_flag:
            w.bits("nnr_decompressed_data_format", self.nnr_decompressed_data_format, 7)

        if input_parameters_present_flag:
            w.bits("tensor_dimensions_flag", self.tensor_dimensions_flag, 1)
            w.bits("cabac_unary_length_flag", self.cabac_unary_length_flag, 1)
            w.bits("compressed_parameter_types", self.compressed_parameter_types, 4)
            if (compressed_parameter_types & 1) != 0:
                w.ue("decomposition_rank", self.decomposition_rank, 3)
                w.ue("g_number_of_rows", self.g_number_of_rows, 3)

            if tensor_dimensions_flag:
                w.ue("count_tensor_dimensions", count_tensor_dimensions, 1)
                for tensor_dimensions in self.tensor_dimensions or ():
                    w.ue("tensor_dimensions", tensor_dimensions, 7)

            if cabac_unary_length_flag:
                w.bits("cabac_unary_length_minus1", self.cabac_unary_length_minus1, 8)

        if tensor_dimensions_flag:
            if count_tensor_dimensions > 1:
                if general_profile_idc == 1:
                    w.ue(
                        "first_tensor_dimension_shift",
                        self.first_tensor_dimension_shift,
                        1,
                    )

                w.bits("scan_order", self.scan_order, 4)

            if scan_order == 0:
                w.record("byte_alignment", self.byte_alignment)
