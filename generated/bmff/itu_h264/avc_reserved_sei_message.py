"""avc_reserved_sei_message of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class avc_reserved_sei_message(BitRecord):
    """A message of a type that this standard leaves open, though others use it.

    ISO/IEC 14496-10:2022, D.1.1::

        reserved_sei_message(payloadSize) {
            for (i = 0; i < payloadSize; i++) {
                reserved_sei_message_payload_byte[i]            b(8)
            }
        }

    Attributes:
        reserved_sei_message_payload_byte: A list of ``reserved_sei_message_payload_byte``.
    """

    __slots__ = ("reserved_sei_message_payload_byte",)

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x84"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, D.1.1"
    _fields: ClassVar[tuple[str, ...]] = ("reserved_sei_message_payload_byte",)

    _spelled: ClassVar[str] = "reserved_sei_message"
    _given: ClassVar[tuple[str, ...]] = ("payloadSize",)

    reserved_sei_message_payload_byte: list[int]

    def __init__(
        self, *, reserved_sei_message_payload_byte: Iterable[int] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.reserved_sei_message_payload_byte = list(reserved_sei_message_payload_byte)

    def _read(self, r: BitReader, /, payloadSize: Any) -> None:
        reserved_sei_message_payload_byte: list[int] = []
        self.reserved_sei_message_payload_byte = reserved_sei_message_payload_byte
        r.allow("reserved_sei_message_payload_byte", payloadSize, 8)
        for _ in range(payloadSize):
            reserved_sei_message_payload_byte_2 = r.bits(
                "reserved_sei_message_payload_byte", 8
            )
            reserved_sei_message_payload_byte.append(
                reserved_sei_message_payload_byte_2
            )

    def _write(self, w: BitWriter, /, payloadSize: Any) -> None:
        w.same(
            "reserved_sei_message_payload_byte",
            self.reserved_sei_message_payload_byte,
            payloadSize,
        )
        for reserved_sei_message_payload_byte in self.reserved_sei_message_payload_byte:
            w.bits(
                "reserved_sei_message_payload_byte",
                reserved_sei_message_payload_byte,
                8,
            )
