"""hevc_sei_message of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h265.hevc_sei_payload import hevc_sei_payload as hevc_sei_payload_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_sei_message(BitRecord):
    """A message: its type and size, each as a run of 255 and a last byte, and its payload.

    ISO/IEC 23008-2:2023, 7.3.5::

        sei_message() {
            payloadType = 0
            while (next_bits(8) == 0xFF) {
                ff_byte                                         f(8) // @default 255
                payloadType += 255
            }
            last_payload_type_byte                              u(8)
            payloadType += last_payload_type_byte
            payloadSize = 0
            while (next_bits(8) == 0xFF) {
                ff_byte                                         f(8) // @default 255
                payloadSize += 255
            }
            last_payload_size_byte                              u(8)
            payloadSize += last_payload_size_byte
            sei_payload(payloadType, payloadSize) // @length payloadSize
        }

    Attributes:
        ff_byte: A list of ``ff_byte``.
        last_payload_type_byte: ``u(8)``.
        ff_byte_2: A list of ``ff_byte``.
        last_payload_size_byte: ``u(8)``.
        sei_payload: ``sei_payload( )``.
    """

    __slots__ = (
        "ff_byte",
        "ff_byte_2",
        "last_payload_size_byte",
        "last_payload_type_byte",
        "sei_payload",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "ff_byte",
        "last_payload_type_byte",
        "ff_byte_2",
        "last_payload_size_byte",
        "sei_payload",
    )

    _spelled: ClassVar[str] = "sei_message"

    ff_byte: list[int]
    last_payload_type_byte: int
    ff_byte_2: list[int]
    last_payload_size_byte: int
    sei_payload: hevc_sei_payload_

    def __init__(
        self,
        *,
        ff_byte: Iterable[int] = (),
        last_payload_type_byte: int = 0,
        ff_byte_2: Iterable[int] = (),
        last_payload_size_byte: int = 0,
        sei_payload: hevc_sei_payload_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.ff_byte = list(ff_byte)
        self.last_payload_type_byte = last_payload_type_byte
        self.ff_byte_2 = list(ff_byte_2)
        self.last_payload_size_byte = last_payload_size_byte
        self.sei_payload = hevc_sei_payload_() if sei_payload is None else sei_payload

    def _read(self, r: BitReader, /) -> None:
        payloadType = 0
        payloadSize = 0
        payloadType = 0
        ff_byte: list[int] = []
        self.ff_byte = ff_byte
        while r.next_bits(8) == 0xFF:
            ff_byte_2 = r.bits("ff_byte", 8)
            payloadType += 255
            ff_byte.append(ff_byte_2)
            r.allow("ff_byte", 1, 0)

        last_payload_type_byte = r.bits("last_payload_type_byte", 8)
        self.last_payload_type_byte = last_payload_type_byte
        payloadType += last_payload_type_byte
        payloadSize = 0
        ff_byte_2_2: list[int] = []
        self.ff_byte_2 = ff_byte_2_2
        while r.next_bits(8) == 0xFF:
            ff_byte_3 = r.bits("ff_byte", 8)
            payloadSize += 255
            ff_byte_2_2.append(ff_byte_3)
            r.allow("ff_byte_2", 1, 0)

        last_payload_size_byte = r.bits("last_payload_size_byte", 8)
        self.last_payload_size_byte = last_payload_size_byte
        payloadSize += last_payload_size_byte
        self.sei_payload = r.within(
            "sei_payload", hevc_sei_payload_, payloadSize, payloadType, payloadSize
        )

    def _write(self, w: BitWriter, /) -> None:
        last_payload_type_byte = self.last_payload_type_byte
        last_payload_size_byte = self.last_payload_size_byte
        payloadType = 0
        payloadSize = 0
        payloadType = 0
        for ff_byte in self.ff_byte:
            w.bits("ff_byte", ff_byte, 8)
            payloadType += 255

        w.bits("last_payload_type_byte", self.last_payload_type_byte, 8)
        payloadType += last_payload_type_byte
        payloadSize = 0
        for ff_byte_2 in self.ff_byte_2:
            w.bits("ff_byte", ff_byte_2, 8)
            payloadSize += 255

        w.bits("last_payload_size_byte", self.last_payload_size_byte, 8)
        payloadSize += last_payload_size_byte
        w.within("sei_payload", self.sei_payload, payloadSize, payloadType, payloadSize)
