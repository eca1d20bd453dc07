"""evc_sei_payload of ISO/IEC 23094-1:2020.

Generated from the specification ``iso23094_1/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.support import absent

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class evc_sei_payload(BitRecord):
    """A payload: the message, and bits up to the next byte.

    ISO/IEC 23094-1:2020, D.2.1::

        sei_payload(payloadType, payloadSize) {
            sei_payload_content(payloadType, payloadSize)
            if (more_data_in_payload()) {
                if (payload_extension_present()) {
                    reserved_payload_extension_data             u(v: payload_extension_bits())
                }
                payload_bit_equal_to_one                        f(1) // @default 1
                while (more_data_in_payload()) {
                    payload_bit_equal_to_zero                   f(1)
                }
            }
        }

    Attributes:
        sei_payload_content: ``sei_payload_content( )``.
        reserved_payload_extension_data: ``u(v)``; None when left out.
        payload_bit_equal_to_one: ``f(1)``; None when left out.
        payload_bit_equal_to_zero: A list of ``payload_bit_equal_to_zero``; None when left
            out.
    """

    __slots__ = (
        "payload_bit_equal_to_one",
        "payload_bit_equal_to_zero",
        "reserved_payload_extension_data",
        "sei_payload_content",
    )

    clause: ClassVar[str] = "ISO/IEC 23094-1:2020, D.2.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "sei_payload_content",
        "reserved_payload_extension_data",
        "payload_bit_equal_to_one",
        "payload_bit_equal_to_zero",
    )

    _spelled: ClassVar[str] = "sei_payload"
    _given: ClassVar[tuple[str, ...]] = ("payloadType", "payloadSize")

    sei_payload_content: BitRecord
    reserved_payload_extension_data: str | None
    payload_bit_equal_to_one: int | None
    payload_bit_equal_to_zero: list[int] | None

    def __init__(
        self,
        *,
        sei_payload_content: BitRecord | None = None,
        reserved_payload_extension_data: str | None = None,
        payload_bit_equal_to_one: int | None = 1,
        payload_bit_equal_to_zero: Iterable[int] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.sei_payload_content = absent(sei_payload_content)
        self.reserved_payload_extension_data = reserved_payload_extension_data
        self.payload_bit_equal_to_one = payload_bit_equal_to_one
        self.payload_bit_equal_to_zero = (
            None
            if payload_bit_equal_to_zero is None
            else list(payload_bit_equal_to_zero)
        )

    def _read(self, r: BitReader, /, payloadType: Any, payloadSize: Any) -> None:
        self.reserved_payload_extension_data = None
        self.payload_bit_equal_to_one = None
        self.payload_bit_equal_to_zero = None
        self.sei_payload_content = r.structure(
            "sei_payload_content",
            "evc_sei_payload_content",
            payloadType,
            {"payloadType": payloadType, "payloadSize": payloadSize},
        )
        if r.more_data_in_payload():
            if r.payload_extension_present():
                self.reserved_payload_extension_data = r.bit_text(
                    "reserved_payload_extension_data", r.payload_extension_bits()
                )

            self.payload_bit_equal_to_one = r.bits("payload_bit_equal_to_one", 1)
            payload_bit_equal_to_zero: list[int] = []
            self.payload_bit_equal_to_zero = payload_bit_equal_to_zero
            while r.more_data_in_payload():
                payload_bit_equal_to_zero_2 = r.bits("payload_bit_equal_to_zero", 1)
                payload_bit_equal_to_zero.append(payload_bit_equal_to_zero_2)
                r.allow("payload_bit_equal_to_zero", 1, 0)

    def _write(self, w: BitWriter, /, payloadType: Any, payloadSize: Any) -> None:
        w.structure(
            "sei_payload_content",
            self.sei_payload_content,
            {"payloadType": payloadType, "payloadSize": payloadSize},
        )
        if self.payload_bit_equal_to_zero is not None:
            if self.reserved_payload_extension_data is not None:
                w.bit_text(
                    "reserved_payload_extension_data",
                    self.reserved_payload_extension_data,
                )

            w.bits("payload_bit_equal_to_one", self.payload_bit_equal_to_one, 1)
            for payload_bit_equal_to_zero in self.payload_bit_equal_to_zero or ():
                w.bits("payload_bit_equal_to_zero", payload_bit_equal_to_zero, 1)
