"""avc_sei_payload of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/sei``. Do not edit: change the specification and
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


class avc_sei_payload(BitRecord):
    """A payload: the message, and bits up to the next byte.

    ISO/IEC 14496-10:2022, D.1.1::

        sei_payload(payloadType, payloadSize) {
            sei_payload_content(payloadType, payloadSize)
            if (more_data_in_payload()) {
                if (payload_extension_present()) {
                    reserved_payload_extension_data             u(v: payload_extension_bits()) // of later versions
                }
                bit_equal_to_one                                f(1) // @default 1
                while (more_data_in_payload()) {
                    bit_equal_to_zero                           f(1)
                }
            }
        }

    Attributes:
        sei_payload_content: ``sei_payload_content( )``.
        reserved_payload_extension_data: Of later versions; None when left out.
        bit_equal_to_one: ``f(1)``; None when left out.
        bit_equal_to_zero: A list of ``bit_equal_to_zero``; None when left out.
    """

    __slots__ = (
        "bit_equal_to_one",
        "bit_equal_to_zero",
        "reserved_payload_extension_data",
        "sei_payload_content",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, D.1.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "sei_payload_content",
        "reserved_payload_extension_data",
        "bit_equal_to_one",
        "bit_equal_to_zero",
    )

    _spelled: ClassVar[str] = "sei_payload"
    _given: ClassVar[tuple[str, ...]] = ("payloadType", "payloadSize")

    sei_payload_content: BitRecord
    reserved_payload_extension_data: str | None
    bit_equal_to_one: int | None
    bit_equal_to_zero: list[int] | None

    def __init__(
        self,
        *,
        sei_payload_content: BitRecord | None = None,
        reserved_payload_extension_data: str | None = None,
        bit_equal_to_one: int | None = 1,
        bit_equal_to_zero: Iterable[int] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.sei_payload_content = absent(sei_payload_content)
        self.reserved_payload_extension_data = reserved_payload_extension_data
        self.bit_equal_to_one = bit_equal_to_one
        self.bit_equal_to_zero = (
            None if bit_equal_to_zero is None else list(bit_equal_to_zero)
        )

    def _read(self, r: BitReader, /, payloadType: Any, payloadSize: Any) -> None:
        self.reserved_payload_extension_data = None
        self.bit_equal_to_one = None
        self.bit_equal_to_zero = None
        self.sei_payload_content = r.structure(
            "sei_payload_content",
            "avc_sei_payload_content",
            payloadType,
            {"payloadType": payloadType, "payloadSize": payloadSize},
        )
        if r.more_data_in_payload():
            if r.payload_extension_present():
                self.reserved_payload_extension_data = r.bit_text(
                    "reserved_payload_extension_data", r.payload_extension_bits()
                )

            self.bit_equal_to_one = r.bits("bit_equal_to_one", 1)
            bit_equal_to_zero: list[int] = []
            self.bit_equal_to_zero = bit_equal_to_zero
            while r.more_data_in_payload():
                bit_equal_to_zero_2 = r.bits("bit_equal_to_zero", 1)
                bit_equal_to_zero.append(bit_equal_to_zero_2)
                r.allow("bit_equal_to_zero", 1, 0)

    def _write(self, w: BitWriter, /, payloadType: Any, payloadSize: Any) -> None:
        w.structure(
            "sei_payload_content",
            self.sei_payload_content,
            {"payloadType": payloadType, "payloadSize": payloadSize},
        )
        if self.bit_equal_to_zero is not None:
            if self.reserved_payload_extension_data is not None:
                w.bit_text(
                    "reserved_payload_extension_data",
                    self.reserved_payload_extension_data,
                )

            w.bits("bit_equal_to_one", self.bit_equal_to_one, 1)
            for bit_equal_to_zero in self.bit_equal_to_zero or ():
                w.bits("bit_equal_to_zero", bit_equal_to_zero, 1)
