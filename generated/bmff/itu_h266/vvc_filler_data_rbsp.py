"""vvc_filler_data_rbsp of ISO/IEC 23090-3:2024.

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
    from collections.abc import Iterable


class vvc_filler_data_rbsp(BitRecord):
    """Bytes without a meaning.

    ISO/IEC 23090-3:2024, 7.3.2.13::

        filler_data_rbsp() {
            while (next_bits(8) == 0xFF) {
                fd_ff_byte                                      f(8) // @default 255
            }
            rbsp_trailing_bits()
        }

    Attributes:
        fd_ff_byte: A list of ``fd_ff_byte``.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = ("fd_ff_byte", "rbsp_trailing_bits")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x19"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.13"
    _fields: ClassVar[tuple[str, ...]] = ("fd_ff_byte", "rbsp_trailing_bits")

    _spelled: ClassVar[str] = "filler_data_rbsp"

    fd_ff_byte: list[int]
    rbsp_trailing_bits: vvc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        fd_ff_byte: Iterable[int] = (),
        rbsp_trailing_bits: vvc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.fd_ff_byte = list(fd_ff_byte)
        self.rbsp_trailing_bits = (
            vvc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        fd_ff_byte: list[int] = []
        self.fd_ff_byte = fd_ff_byte
        while r.next_bits(8) == 0xFF:
            fd_ff_byte_2 = r.bits("fd_ff_byte", 8)
            fd_ff_byte.append(fd_ff_byte_2)
            r.allow("fd_ff_byte", 1, 0)

        self.rbsp_trailing_bits = vvc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        for fd_ff_byte in self.fd_ff_byte:
            w.bits("fd_ff_byte", fd_ff_byte, 8)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
