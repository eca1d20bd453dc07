"""avc_sei_message of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h264.avc_sei_payload import avc_sei_payload as avc_sei_payload_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class avc_sei_message(BitRecord):
    """A message: its type and size, each as a run of 255 and a last byte, and its payload.

    ISO/IEC 14496-10:2022, 7.3.2.3.1::

        sei_message() {
            payloadType = 0
            while (next_bits(8) == 0xFF) {
                ff_byte                                         f(8) // @default 255; @as payload_type_ff_byte
                payloadType += 255
            }
            last_payload_type_byte                              u(8)
            payloadType += last_payload_type_byte
            payloadSize = 0
            while (next_bits(8) == 0xFF) {
                ff_byte                                         f(8) // @default 255; @as payload_size_ff_byte
                payloadSize += 255
            }
            last_payload_size_byte                              u(8)
            payloadSize += last_payload_size_byte
            sei_payload(payloadType, payloadSize) // @length payloadSize
        }

    Attributes:
        payload_type_ff_byte: A list of ``payload_type_ff_byte``.
        last_payload_type_byte: ``u(8)``.
        payload_size_ff_byte: A list of ``payload_size_ff_byte``.
        last_payload_size_byte: ``u(8)``.
        sei_payload: ``sei_payload( )``.
    """

    __slots__ = (
        "last_payload_size_byte",
        "last_payload_type_byte",
        "payload_size_ff_byte",
        "payload_type_ff_byte",
        "sei_payload",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, 7.3.2.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "payload_type_ff_byte",
        "last_payload_type_byte",
        "payload_size_ff_byte",
        "last_payload_size_byte",
        "sei_payload",
    )

    _spelled: ClassVar[str] = "sei_message"

    payload_type_ff_byte: list[int]
    last_payload_type_byte: int
    payload_size_ff_byte: list[int]
    last_payload_size_byte: int
    sei_payload: avc_sei_payload_

    def __init__(
        self,
        *,
        payload_type_ff_byte: Iterable[int] = (),
        last_payload_type_byte: int = 0,
        payload_size_ff_byte: Iterable[int] = (),
        last_payload_size_byte: int = 0,
        sei_payload: avc_sei_payload_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.payload_type_ff_byte = list(payload_type_ff_byte)
        self.last_payload_type_byte = last_payload_type_byte
        self.payload_size_ff_byte = list(payload_size_ff_byte)
        self.last_payload_size_byte = last_payload_size_byte
        self.sei_payload = avc_sei_payload_() if sei_payload is None else sei_payload

    def _read(self, r: BitReader, /) -> None:
        payloadType = 0
        payloadSize = 0
        payloadType = 0
        payload_type_ff_byte: list[int] = []
        self.payload_type_ff_byte = payload_type_ff_byte
        while r.next_bits(8) == 0xFF:
            payload_type_ff_byte_2 = r.bits("ff_byte", 8)
            payloadType += 255
            payload_type_ff_byte.append(payload_type_ff_byte_2)
            r.allow("payload_type_ff_byte", 1, 0)

        last_payload_type_byte = r.bits("last_payload_type_byte", 8)
        self.last_payload_type_byte = last_payload_type_byte
        payloadType += last_payload_type_byte
        payloadSize = 0
        payload_size_ff_byte: list[int] = []
        self.payload_size_ff_byte = payload_size_ff_byte
        while r.next_bits(8) == 0xFF:
            payload_size_ff_byte_2 = r.bits("ff_byte", 8)
            payloadSize += 255
            payload_size_ff_byte.append(payload_size_ff_byte_2)
            r.allow("payload_size_ff_byte", 1, 0)

        last_payload_size_byte = r.bits("last_payload_size_byte", 8)
        self.last_payload_size_byte = last_payload_size_byte
        payloadSize += last_payload_size_byte
        self.sei_payload = r.within(
            "sei_payload", avc_sei_payload_, payloadSize, payloadType, payloadSize
        )

    def _write(self, w: BitWriter, /) -> None:
        last_payload_type_byte = self.last_payload_type_byte
        last_payload_size_byte = self.last_payload_size_byte
        payloadType = 0
        payloadSize = 0
        payloadType = 0
        for payload_type_ff_byte in self.payload_type_ff_byte:
            w.bits("payload_type_ff_byte", payload_type_ff_byte, 8)
            payloadType += 255

        w.bits("last_payload_type_byte", self.last_payload_type_byte, 8)
        payloadType += last_payload_type_byte
        payloadSize = 0
        for payload_size_ff_byte in self.payload_size_ff_byte:
            w.bits("payload_size_ff_byte", payload_size_ff_byte, 8)
            payloadSize += 255

        w.bits("last_payload_size_byte", self.last_payload_size_byte, 8)
        payloadSize += last_payload_size_byte
        w.within("sei_payload", self.sei_payload, payloadSize, payloadType, payloadSize)
