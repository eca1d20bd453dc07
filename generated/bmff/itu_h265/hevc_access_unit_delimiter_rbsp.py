"""hevc_access_unit_delimiter_rbsp of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h265.hevc_rbsp_trailing_bits import (
    hevc_rbsp_trailing_bits as hevc_rbsp_trailing_bits_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class hevc_access_unit_delimiter_rbsp(BitRecord):
    """The first NAL unit of an access unit.

    ISO/IEC 23008-2:2023, 7.3.2.5::

        access_unit_delimiter_rbsp() {
            pic_type                                            u(3) // which slice types occur
            rbsp_trailing_bits()
        }

    Attributes:
        pic_type: Which slice types occur.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = ("pic_type", "rbsp_trailing_bits")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00#"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.2.5"
    _fields: ClassVar[tuple[str, ...]] = ("pic_type", "rbsp_trailing_bits")

    _spelled: ClassVar[str] = "access_unit_delimiter_rbsp"

    pic_type: int
    rbsp_trailing_bits: hevc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        pic_type: int = 0,
        rbsp_trailing_bits: hevc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.pic_type = pic_type
        self.rbsp_trailing_bits = (
            hevc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        self.pic_type = r.bits("pic_type", 3)
        self.rbsp_trailing_bits = hevc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("pic_type", self.pic_type, 3)
        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
