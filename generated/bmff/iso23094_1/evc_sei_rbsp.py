"""evc_sei_rbsp of ISO/IEC 23094-1:2020.

Generated from the specification ``iso23094_1/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso23094_1.evc_rbsp_trailing_bits import (
    evc_rbsp_trailing_bits as evc_rbsp_trailing_bits_,
)
from bmff.iso23094_1.evc_sei_message import evc_sei_message as evc_sei_message_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class evc_sei_rbsp(BitRecord):
    """One message or more.

    ISO/IEC 23094-1:2020, 7.3.2.5::

        sei_rbsp() {
            do {
                sei_message()
            } while (more_rbsp_data())
            rbsp_trailing_bits()
        }

    Attributes:
        sei_message: A list of ``sei_message``.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = ("rbsp_trailing_bits", "sei_message")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x1c"
    clause: ClassVar[str] = "ISO/IEC 23094-1:2020, 7.3.2.5"
    _fields: ClassVar[tuple[str, ...]] = ("sei_message", "rbsp_trailing_bits")

    _spelled: ClassVar[str] = "sei_rbsp"

    sei_message: list[evc_sei_message_]
    rbsp_trailing_bits: evc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        sei_message: Iterable[evc_sei_message_] = (),
        rbsp_trailing_bits: evc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.sei_message = list(sei_message)
        self.rbsp_trailing_bits = (
            evc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        sei_message: list[evc_sei_message_] = []
        self.sei_message = sei_message
        while True:
            sei_message_2 = evc_sei_message_._from(r)
            sei_message.append(sei_message_2)
            r.allow("sei_message", 1, 0)
            if not r.more_rbsp_data():
                break

        self.rbsp_trailing_bits = evc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        w.some("sei_message", self.sei_message)
        for sei_message in self.sei_message:
            w.record("sei_message", sei_message)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
