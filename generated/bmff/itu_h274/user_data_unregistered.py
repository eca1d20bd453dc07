"""user_data_unregistered of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class user_data_unregistered(BitRecord):
    """Data under an identifier that its author chose.

    Rec. ITU-T H.274 (09/2023), 8.5::

        user_data_unregistered(payloadSize) {
            uuid_iso_iec_11578                                  u(128) // whose data these are
            for (i = 16; i < payloadSize; i++) {
                user_data_payload_byte                          b(8)
            }
        }

    Attributes:
        uuid_iso_iec_11578: Whose data these are.
        user_data_payload_byte: A list of ``user_data_payload_byte``.
    """

    __slots__ = ("user_data_payload_byte", "uuid_iso_iec_11578")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x05"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "uuid_iso_iec_11578",
        "user_data_payload_byte",
    )

    _given: ClassVar[tuple[str, ...]] = ("payloadSize",)

    uuid_iso_iec_11578: int
    user_data_payload_byte: list[int]

    def __init__(
        self, *, uuid_iso_iec_11578: int = 0, user_data_payload_byte: Iterable[int] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.uuid_iso_iec_11578 = uuid_iso_iec_11578
        self.user_data_payload_byte = list(user_data_payload_byte)

    def _read(self, r: BitReader, /, payloadSize: Any) -> None:
        self.uuid_iso_iec_11578 = r.bits("uuid_iso_iec_11578", 128)
        user_data_payload_byte: list[int] = []
        self.user_data_payload_byte = user_data_payload_byte
        r.allow("user_data_payload_byte", (payloadSize - 16), 8)
        for _ in range((payloadSize - 16)):
            user_data_payload_byte_2 = r.bits("user_data_payload_byte", 8)
            user_data_payload_byte.append(user_data_payload_byte_2)

    def _write(self, w: BitWriter, /, payloadSize: Any) -> None:
        w.bits("uuid_iso_iec_11578", self.uuid_iso_iec_11578, 128)
        w.same(
            "user_data_payload_byte", self.user_data_payload_byte, (payloadSize - 16)
        )
        for user_data_payload_byte in self.user_data_payload_byte:
            w.bits("user_data_payload_byte", user_data_payload_byte, 8)
