"""avc_subset_seq_parameter_set_rbsp of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h264.avc_rbsp_trailing_bits import (
    avc_rbsp_trailing_bits as avc_rbsp_trailing_bits_,
)
from bmff.itu_h264.avc_seq_parameter_set_data import (
    avc_seq_parameter_set_data as avc_seq_parameter_set_data_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_subset_seq_parameter_set_rbsp(BitRecord):
    """A sequence parameter set of further layers or views. What follows its common part is kept.

    ISO/IEC 14496-10:2022, 7.3.2.1.3::

        subset_seq_parameter_set_rbsp() {
            seq_parameter_set_data()
            while (more_rbsp_data()) {
                subset_extension_data_flag                      u(1)
            }
            rbsp_trailing_bits()
        }

    Attributes:
        seq_parameter_set_data: ``seq_parameter_set_data( )``.
        subset_extension_data_flag: ``u(1)``.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "rbsp_trailing_bits",
        "seq_parameter_set_data",
        "subset_extension_data_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x0f"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, 7.3.2.1.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "seq_parameter_set_data",
        "subset_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "subset_seq_parameter_set_rbsp"

    seq_parameter_set_data: avc_seq_parameter_set_data_
    subset_extension_data_flag: str
    rbsp_trailing_bits: avc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        seq_parameter_set_data: avc_seq_parameter_set_data_ | None = None,
        subset_extension_data_flag: str = "",
        rbsp_trailing_bits: avc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.seq_parameter_set_data = (
            avc_seq_parameter_set_data_()
            if seq_parameter_set_data is None
            else seq_parameter_set_data
        )
        self.subset_extension_data_flag = subset_extension_data_flag
        self.rbsp_trailing_bits = (
            avc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        self.seq_parameter_set_data = avc_seq_parameter_set_data_._from(r)
        self.subset_extension_data_flag = r.bit_text(
            "subset_extension_data_flag", r.rbsp_bits_left()
        )
        self.rbsp_trailing_bits = avc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        w.record("seq_parameter_set_data", self.seq_parameter_set_data)
        w.bit_text("subset_extension_data_flag", self.subset_extension_data_flag)
        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
