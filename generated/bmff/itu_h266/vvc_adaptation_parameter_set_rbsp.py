"""vvc_adaptation_parameter_set_rbsp of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h266.vvc_rbsp_trailing_bits import (
    vvc_rbsp_trailing_bits as vvc_rbsp_trailing_bits_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class vvc_adaptation_parameter_set_rbsp(BitRecord):
    """Parameters of tools, which slices refer to; kept as bits behind its head.

    ISO/IEC 23090-3:2024, 7.3.2.6::

        adaptation_parameter_set_rbsp() {
            aps_params_type                                     u(3) // 0 loop filter, 1 mapping of luma, 2 scaling lists
            aps_adaptation_parameter_set_id                     u(5)
            aps_chroma_present_flag                             u(1)
            while (more_rbsp_data()) {
                aps_data_flag                                   u(1)
            }
            rbsp_trailing_bits()
        }

    Attributes:
        aps_params_type: 0 loop filter, 1 mapping of luma, 2 scaling lists.
        aps_adaptation_parameter_set_id: ``u(5)``.
        aps_chroma_present_flag: ``u(1)``.
        aps_data_flag: ``u(1)``.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "aps_adaptation_parameter_set_id",
        "aps_chroma_present_flag",
        "aps_data_flag",
        "aps_params_type",
        "rbsp_trailing_bits",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x11"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "aps_params_type",
        "aps_adaptation_parameter_set_id",
        "aps_chroma_present_flag",
        "aps_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "adaptation_parameter_set_rbsp"

    aps_params_type: int
    aps_adaptation_parameter_set_id: int
    aps_chroma_present_flag: int
    aps_data_flag: str
    rbsp_trailing_bits: vvc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        aps_params_type: int = 0,
        aps_adaptation_parameter_set_id: int = 0,
        aps_chroma_present_flag: int = 0,
        aps_data_flag: str = "",
        rbsp_trailing_bits: vvc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.aps_params_type = aps_params_type
        self.aps_adaptation_parameter_set_id = aps_adaptation_parameter_set_id
        self.aps_chroma_present_flag = aps_chroma_present_flag
        self.aps_data_flag = aps_data_flag
        self.rbsp_trailing_bits = (
            vvc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        self.aps_params_type = r.bits("aps_params_type", 3)
        self.aps_adaptation_parameter_set_id = r.bits(
            "aps_adaptation_parameter_set_id", 5
        )
        self.aps_chroma_present_flag = r.bits("aps_chroma_present_flag", 1)
        self.aps_data_flag = r.bit_text("aps_data_flag", r.rbsp_bits_left())
        self.rbsp_trailing_bits = vvc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("aps_params_type", self.aps_params_type, 3)
        w.bits(
            "aps_adaptation_parameter_set_id", self.aps_adaptation_parameter_set_id, 5
        )
        w.bits("aps_chroma_present_flag", self.aps_chroma_present_flag, 1)
        w.bit_text("aps_data_flag", self.aps_data_flag)
        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
