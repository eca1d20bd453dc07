"""evc_filler_data_rbsp of ISO/IEC 23094-1:2020.

Generated from the specification ``iso23094_1/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso23094_1.evc_rbsp_trailing_bits import (
    evc_rbsp_trailing_bits as evc_rbsp_trailing_bits_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class evc_filler_data_rbsp(BitRecord):
    """Bytes without a meaning.

    ISO/IEC 23094-1:2020, 7.3.2.4::

        filler_data_rbsp() {
            while (next_bits(8) == 0xFF) {
                ff_byte                                         f(8) // @default 255
            }
            rbsp_trailing_bits()
        }

    Attributes:
        ff_byte: A list of ``ff_byte``.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = ("ff_byte", "rbsp_trailing_bits")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x1b"
    clause: ClassVar[str] = "ISO/IEC 23094-1:2020, 7.3.2.4"
    _fields: ClassVar[tuple[str, ...]] = ("ff_byte", "rbsp_trailing_bits")

    _spelled: ClassVar[str] = "filler_data_rbsp"

    ff_byte: list[int]
    rbsp_trailing_bits: evc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        ff_byte: Iterable[int] = (),
        rbsp_trailing_bits: evc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.ff_byte = list(ff_byte)
        self.rbsp_trailing_bits = (
            evc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        ff_byte: list[int] = []
        self.ff_byte = ff_byte
        while r.next_bits(8) == 0xFF:
            ff_byte_2 = r.bits("ff_byte", 8)
            ff_byte.append(ff_byte_2)
            r.allow("ff_byte", 1, 0)

        self.rbsp_trailing_bits = evc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        for ff_byte in self.ff_byte:
            w.bits("ff_byte", ff_byte, 8)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
