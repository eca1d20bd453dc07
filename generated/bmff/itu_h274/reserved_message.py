"""reserved_message of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/payload``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class reserved_message(BitRecord):
    """A message of a type that is not known here.

    Rec. ITU-T H.274 (09/2023), 8.2::

        reserved_message(payloadSize) {
            for (i = 0; i < payloadSize; i++) {
                reserved_message_payload_byte[i]                b(8)
            }
        }

    Attributes:
        reserved_message_payload_byte: A list of ``reserved_message_payload_byte``.
    """

    __slots__ = ("reserved_message_payload_byte",)

    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved_message_payload_byte",)

    _given: ClassVar[tuple[str, ...]] = ("payloadSize",)

    reserved_message_payload_byte: list[int]

    def __init__(self, *, reserved_message_payload_byte: Iterable[int] = ()) -> None:
        BitRecord.__init__(self)
        self.reserved_message_payload_byte = list(reserved_message_payload_byte)

    def _read(self, r: BitReader, /, payloadSize: Any) -> None:
        reserved_message_payload_byte: list[int] = []
        self.reserved_message_payload_byte = reserved_message_payload_byte
        r.allow("reserved_message_payload_byte", payloadSize, 8)
        for _ in range(payloadSize):
            reserved_message_payload_byte_2 = r.bits("reserved_message_payload_byte", 8)
            reserved_message_payload_byte.append(reserved_message_payload_byte_2)

    def _write(self, w: BitWriter, /, payloadSize: Any) -> None:
        w.same(
            "reserved_message_payload_byte",
            self.reserved_message_payload_byte,
            payloadSize,
        )
        for reserved_message_payload_byte in self.reserved_message_payload_byte:
            w.bits("reserved_message_payload_byte", reserved_message_payload_byte, 8)
