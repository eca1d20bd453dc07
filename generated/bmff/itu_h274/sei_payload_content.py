"""sei_payload_content of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/payload``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.itu_h274.reserved_message import reserved_message as reserved_message_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class sei_payload_content(BitRecord):
    """The message of a payload type. What no document describes is kept as bytes.

    Rec. ITU-T H.274 (09/2023), 8.1::

        sei_payload_content(payloadType, payloadSize) {
            reserved_message(payloadSize)
        }

    Attributes:
        reserved_message: ``reserved_message( )``.
    """

    __slots__ = ("reserved_message",)

    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.1"
    _fields: ClassVar[tuple[str, ...]] = ("reserved_message",)

    _given: ClassVar[tuple[str, ...]] = ("payloadSize",)

    reserved_message: reserved_message_

    def __init__(self, *, reserved_message: reserved_message_ | None = None) -> None:
        BitRecord.__init__(self)
        self.reserved_message = (
            reserved_message_() if reserved_message is None else reserved_message
        )

    def _read(self, r: BitReader, /, payloadSize: Any) -> None:
        self.reserved_message = reserved_message_._from(r, payloadSize)

    def _write(self, w: BitWriter, /, payloadSize: Any) -> None:
        w.record("reserved_message", self.reserved_message, payloadSize)
