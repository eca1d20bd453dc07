"""vvc_sei_message of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h266.vvc_sei_payload import vvc_sei_payload as vvc_sei_payload_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class vvc_sei_message(BitRecord):
    """A message: its type and size, each as a run of bytes that add up, and its payload.

    ISO/IEC 23090-3:2024, 7.3.6::

        sei_message() {
            payloadType = 0
            do {
                payload_type_byte                               u(8)
                payloadType += payload_type_byte
            } while (payload_type_byte == 0xFF)
            payloadSize = 0
            do {
                payload_size_byte                               u(8)
                payloadSize += payload_size_byte
            } while (payload_size_byte == 0xFF)
            sei_payload(payloadType, payloadSize) // @length payloadSize
        }

    Attributes:
        payload_type_byte: A list of ``payload_type_byte``.
        payload_size_byte: A list of ``payload_size_byte``.
        sei_payload: ``sei_payload( )``.
    """

    __slots__ = ("payload_size_byte", "payload_type_byte", "sei_payload")

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "payload_type_byte",
        "payload_size_byte",
        "sei_payload",
    )

    _spelled: ClassVar[str] = "sei_message"

    payload_type_byte: list[int]
    payload_size_byte: list[int]
    sei_payload: vvc_sei_payload_

    def __init__(
        self,
        *,
        payload_type_byte: Iterable[int] = (),
        payload_size_byte: Iterable[int] = (),
        sei_payload: vvc_sei_payload_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.payload_type_byte = list(payload_type_byte)
        self.payload_size_byte = list(payload_size_byte)
        self.sei_payload = vvc_sei_payload_() if sei_payload is None else sei_payload

    def _read(self, r: BitReader, /) -> None:
        payloadType = 0
        payloadSize = 0
        payloadType = 0
        payload_type_byte: list[int] = []
        self.payload_type_byte = payload_type_byte
        while True:
            payload_type_byte_3 = r.bits("payload_type_byte", 8)
            payload_type_byte_2 = payload_type_byte_3
            payloadType += payload_type_byte_3
            payload_type_byte.append(payload_type_byte_2)
            r.allow("payload_type_byte", 1, 0)
            if not (payload_type_byte_3 == 0xFF):
                break

        payloadSize = 0
        payload_size_byte: list[int] = []
        self.payload_size_byte = payload_size_byte
        while True:
            payload_size_byte_3 = r.bits("payload_size_byte", 8)
            payload_size_byte_2 = payload_size_byte_3
            payloadSize += payload_size_byte_3
            payload_size_byte.append(payload_size_byte_2)
            r.allow("payload_size_byte", 1, 0)
            if not (payload_size_byte_3 == 0xFF):
                break

        self.sei_payload = r.within(
            "sei_payload", vvc_sei_payload_, payloadSize, payloadType, payloadSize
        )

    def _write(self, w: BitWriter, /) -> None:
        payloadType = 0
        payloadSize = 0
        payloadType = 0
        w.some("payload_type_byte", self.payload_type_byte)
        for payload_type_byte in self.payload_type_byte:
            w.bits("payload_type_byte", payload_type_byte, 8)
            payloadType += payload_type_byte

        payloadSize = 0
        w.some("payload_size_byte", self.payload_size_byte)
        for payload_size_byte in self.payload_size_byte:
            w.bits("payload_size_byte", payload_size_byte, 8)
            payloadSize += payload_size_byte

        w.within("sei_payload", self.sei_payload, payloadSize, payloadType, payloadSize)
