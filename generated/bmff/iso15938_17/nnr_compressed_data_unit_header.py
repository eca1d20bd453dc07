"""nnr_compressed_data_unit_header of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso15938_17.nnr_compressed_data_unit_form import (
    nnr_compressed_data_unit_form as nnr_compressed_data_unit_form_,
)
from bmff.iso15938_17.nnr_node_identification import (
    nnr_node_identification as nnr_node_identification_,
)
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable

_nnr_compressed_data_unit_header_mps_topology_indexed_reference_flag: Final = Known(
    "nnr_model_parameter_set_unit_payload",
    "mps_topology_indexed_reference_flag",
    default=0,
)
_nnr_compressed_data_unit_header_general_profile_idc: Final = Known(
    "nnr_start_unit_header", "general_profile_idc", default=1
)
_nnr_compressed_data_unit_header_mps_parent_signalling_enabled_flag: Final = Known(
    "nnr_model_parameter_set_unit_payload",
    "mps_parent_signalling_enabled_flag",
    default=0,
)


class nnr_compressed_data_unit_header(BitRecord):
    """Coded weights: for which part of the network, and of which form. What cannot be read without the data of other units is kept as bits, up to the next byte, and belongs to the payload.

    ISO/IEC 15938-17:2024, 8.2.4.6::

        nnr_compressed_data_unit_header() {
            nnr_compressed_data_unit_payload_type               u(5) // 0 integers, 1 floating point, 2 raw floating point, 3 blocks
            nnr_multiple_topology_elements_present_flag         u(1)
            nnr_decompressed_data_format_present_flag           u(1)
            input_parameters_present_flag                       u(1)
            if (!nnr_multiple_topology_elements_present_flag) {
                if (!mps_topology_indexed_reference_flag) {
                    topology_elem_id                            st(v)
                } else {
                    topology_elem_id_index                      ue(7)
                }
                if (general_profile_idc == 1) {
                    nnr_node_identification()
                }
                if (nnr_compressed_data_unit_payload_type == 1 || nnr_compressed_data_unit_payload_type == 3) {
                    codebook_present_flag                       u(1)
                }
                if (!codebook_present_flag) {
                    nnr_compressed_data_unit_form(nnr_compressed_data_unit_payload_type)
                }
            }
            while (!byte_aligned()) {
                nnr_kept_bit                                    u(1)
            }
        }

    Attributes:
        nnr_compressed_data_unit_payload_type: 0 integers, 1 floating point, 2 raw floating
            point, 3 blocks.
        nnr_multiple_topology_elements_present_flag: ``u(1)``.
        nnr_decompressed_data_format_present_flag: ``u(1)``.
        input_parameters_present_flag: ``u(1)``.
        topology_elem_id: ``st(v)``; None when left out.
        topology_elem_id_index: ``ue(v)``; None when left out.
        nnr_node_identification: ``nnr_node_identification( )``; None when left out.
        codebook_present_flag: ``u(1)``; None when left out.
        nnr_compressed_data_unit_form: ``nnr_compressed_data_unit_form( )``; None when left
            out.
        nnr_kept_bit: A list of ``nnr_kept_bit``.
    """

    __slots__ = (
        "codebook_present_flag",
        "input_parameters_present_flag",
        "nnr_compressed_data_unit_form",
        "nnr_compressed_data_unit_payload_type",
        "nnr_decompressed_data_format_present_flag",
        "nnr_kept_bit",
        "nnr_multiple_topology_elements_present_flag",
        "nnr_node_identification",
        "topology_elem_id",
        "topology_elem_id_index",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x05"
    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "nnr_compressed_data_unit_payload_type",
        "nnr_multiple_topology_elements_present_flag",
        "nnr_decompressed_data_format_present_flag",
        "input_parameters_present_flag",
        "topology_elem_id",
        "topology_elem_id_index",
        "nnr_node_identification",
        "codebook_present_flag",
        "nnr_compressed_data_unit_form",
        "nnr_kept_bit",
    )

    nnr_compressed_data_unit_payload_type: int
    nnr_multiple_topology_elements_present_flag: int
    nnr_decompressed_data_format_present_flag: int
    input_parameters_present_flag: int
    topology_elem_id: str | None
    topology_elem_id_index: int | None
    nnr_node_identification: nnr_node_identification_ | None
    codebook_present_flag: int | None
    nnr_compressed_data_unit_form: nnr_compressed_data_unit_form_ | None
    nnr_kept_bit: list[int]

    def __init__(
        self,
        *,
        nnr_compressed_data_unit_payload_type: int = 0,
        nnr_multiple_topology_elements_present_flag: int = 0,
        nnr_decompressed_data_format_present_flag: int = 0,
        input_parameters_present_flag: int = 0,
        topology_elem_id: str | None = None,
        topology_elem_id_index: int | None = None,
        nnr_node_identification: nnr_node_identification_ | None = None,
        codebook_present_flag: int | None = None,
        nnr_compressed_data_unit_form: nnr_compressed_data_unit_form_ | None = None,
        nnr_kept_bit: Iterable[int] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.nnr_compressed_data_unit_payload_type = (
            nnr_compressed_data_unit_payload_type
        )
        self.nnr_multiple_topology_elements_present_flag = (
            nnr_multiple_topology_elements_present_flag
        )
        self.nnr_decompressed_data_format_present_flag = (
            nnr_decompressed_data_format_present_flag
        )
        self.input_parameters_present_flag = input_parameters_present_flag
        self.topology_elem_id = topology_elem_id
        self.topology_elem_id_index = topology_elem_id_index
        self.nnr_node_identification = nnr_node_identification
        self.codebook_present_flag = codebook_present_flag
        self.nnr_compressed_data_unit_form = nnr_compressed_data_unit_form
        self.nnr_kept_bit = list(nnr_kept_bit)

    def _read(self, r: BitReader, /) -> None:
        self.topology_elem_id = None
        self.topology_elem_id_index = None
        self.nnr_node_identification = None
        self.codebook_present_flag = None
        codebook_present_flag = 0
        self.nnr_compressed_data_unit_form = None
        nnr_compressed_data_unit_payload_type = r.bits(
            "nnr_compressed_data_unit_payload_type", 5
        )
        self.nnr_compressed_data_unit_payload_type = (
            nnr_compressed_data_unit_payload_type
        )
        nnr_multiple_topology_elements_present_flag = r.bits(
            "nnr_multiple_topology_elements_present_flag", 1
        )
        self.nnr_multiple_topology_elements_present_flag = (
            nnr_multiple_topology_elements_present_flag
        )
        nnr_decompressed_data_format_present_flag = r.bits(
            "nnr_decompressed_data_format_present_flag", 1
        )
        self.nnr_decompressed_data_format_present_flag = (
            nnr_decompressed_data_format_present_flag
        )
        input_parameters_present_flag = r.bits("input_parameters_present_flag", 1)
        self.input_parameters_present_flag = input_parameters_present_flag
        if not nnr_multiple_topology_elements_present_flag:
            if not r.earlier(
                _nnr_compressed_data_unit_header_mps_topology_indexed_reference_flag
            ):
                self.topology_elem_id = r.st("topology_elem_id")

            else:
                self.topology_elem_id_index = r.ue("topology_elem_id_index", 7)

            if r.earlier(_nnr_compressed_data_unit_header_general_profile_idc) == 1:
                self.nnr_node_identification = nnr_node_identification_._from(
                    r,
                    r.earlier(
                        _nnr_compressed_data_unit_header_mps_parent_signalling_enabled_flag
                    ),
                )

            if (nnr_compressed_data_unit_payload_type == 1) or (
                nnr_compressed_data_unit_payload_type == 3
            ):
                codebook_present_flag = r.bits("codebook_present_flag", 1)
                self.codebook_present_flag = codebook_present_flag

            if not codebook_present_flag:
                self.nnr_compressed_data_unit_form = (
                    nnr_compressed_data_unit_form_._from(
                        r,
                        nnr_compressed_data_unit_payload_type,
                        r.earlier(_nnr_compressed_data_unit_header_general_profile_idc),
                        input_parameters_present_flag,
                        nnr_decompressed_data_format_present_flag,
                    )
                )

        nnr_kept_bit: list[int] = []
        self.nnr_kept_bit = nnr_kept_bit
        while not r.byte_aligned():
            nnr_kept_bit_2 = r.bits("nnr_kept_bit", 1)
            nnr_kept_bit.append(nnr_kept_bit_2)
            r.allow("nnr_kept_bit", 1, 0)

    def _write(self, w: BitWriter, /) -> None:
        nnr_compressed_data_unit_payload_type = (
            self.nnr_compressed_data_unit_payload_type
        )
        nnr_multiple_topology_elements_present_flag = (
            self.nnr_multiple_topology_elements_present_flag
        )
        nnr_decompressed_data_format_present_flag = (
            self.nnr_decompressed_data_format_present_flag
        )
        input_parameters_present_flag = self.input_parameters_present_flag
        codebook_present_flag = self.codebook_present_flag or 0
        w.bits(
            "nnr_compressed_data_unit_payload_type",
            self.nnr_compressed_data_unit_payload_type,
            5,
        )
        w.bits(
            "nnr_multiple_topology_elements_present_flag",
            self.nnr_multiple_topology_elements_present_flag,
            1,
        )
        w.bits(
            "nnr_decompressed_data_format_present_flag",
            self.nnr_decompressed_data_format_present_flag,
            1,
        )
        w.bits("input_parameters_present_flag", self.input_parameters_present_flag, 1)
        if not nnr_multiple_topology_elements_present_flag:
            if not w.earlier(
                _nnr_compressed_data_unit_header_mps_topology_indexed_reference_flag
            ):
                w.st("topology_elem_id", self.topology_elem_id)

            else:
                w.ue("topology_elem_id_index", self.topology_elem_id_index, 7)

            if w.earlier(_nnr_compressed_data_unit_header_general_profile_idc) == 1:
                w.record(
                    "nnr_node_identification",
                    self.nnr_node_identification,
                    w.earlier(
                        _nnr_compressed_data_unit_header_mps_parent_signalling_enabled_flag
                    ),
                )

            if (nnr_compressed_data_unit_payload_type == 1) or (
                nnr_compressed_data_unit_payload_type == 3
            ):
                w.bits("codebook_present_flag", self.codebook_present_flag, 1)

            if not codebook_present_flag:
                w.record(
                    "nnr_compressed_data_unit_form",
                    self.nnr_compressed_data_unit_form,
                    nnr_compressed_data_unit_payload_type,
                    w.earlier(_nnr_compressed_data_unit_header_general_profile_idc),
                    input_parameters_present_flag,
                    nnr_decompressed_data_format_present_flag,
                )

        for nnr_kept_bit in w.aligning("nnr_kept_bit", self.nnr_kept_bit, 0):
            w.bits("nnr_kept_bit", nnr_kept_bit, 1)
