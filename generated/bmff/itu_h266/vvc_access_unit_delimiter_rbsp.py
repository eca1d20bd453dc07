"""vvc_access_unit_delimiter_rbsp of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/nal_unit``. Do not edit: change the specification and
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


class vvc_access_unit_delimiter_rbsp(BitRecord):
    """The first NAL unit of an access unit.

    ISO/IEC 23090-3:2024, 7.3.2.10::

        access_unit_delimiter_rbsp() {
            aud_irap_or_gdr_flag                                u(1)
            aud_pic_type                                        u(3) // which slice types occur
            rbsp_trailing_bits()
        }

    Attributes:
        aud_irap_or_gdr_flag: ``u(1)``.
        aud_pic_type: Which slice types occur.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = ("aud_irap_or_gdr_flag", "aud_pic_type", "rbsp_trailing_bits")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x14"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "aud_irap_or_gdr_flag",
        "aud_pic_type",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "access_unit_delimiter_rbsp"

    aud_irap_or_gdr_flag: int
    aud_pic_type: int
    rbsp_trailing_bits: vvc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        aud_irap_or_gdr_flag: int = 0,
        aud_pic_type: int = 0,
        rbsp_trailing_bits: vvc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.aud_irap_or_gdr_flag = aud_irap_or_gdr_flag
        self.aud_pic_type = aud_pic_type
        self.rbsp_trailing_bits = (
            vvc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        self.aud_irap_or_gdr_flag = r.bits("aud_irap_or_gdr_flag", 1)
        self.aud_pic_type = r.bits("aud_pic_type", 3)
        self.rbsp_trailing_bits = vvc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("aud_irap_or_gdr_flag", self.aud_irap_or_gdr_flag, 1)
        w.bits("aud_pic_type", self.aud_pic_type, 3)
        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
