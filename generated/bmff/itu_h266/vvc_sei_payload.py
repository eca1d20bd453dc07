"""vvc_sei_payload of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sei``. Do not edit: change the specification and
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


class vvc_sei_payload(BitRecord):
    """A payload: the message, and bits up to the next byte.

    ISO/IEC 23090-3:2024, D.2.1::

        sei_payload(payloadType, payloadSize) {
            sei_payload_content(payloadType, payloadSize)
            if (more_data_in_payload()) {
                if (payload_extension_present()) {
                    sei_reserved_payload_extension_data         u(v: payload_extension_bits())
                }
                sei_payload_bit_equal_to_one                    f(1) // @default 1
                while (more_data_in_payload()) {
                    sei_payload_bit_equal_to_zero               f(1)
                }
            }
        }

    Attributes:
        sei_payload_content: ``sei_payload_content( )``.
        sei_reserved_payload_extension_data: ``u(v)``; None when left out.
        sei_payload_bit_equal_to_one: ``f(1)``; None when left out.
        sei_payload_bit_equal_to_zero: A list of ``sei_payload_bit_equal_to_zero``; None
            when left out.
    """

    __slots__ = (
        "sei_payload_bit_equal_to_one",
        "sei_payload_bit_equal_to_zero",
        "sei_payload_content",
        "sei_reserved_payload_extension_data",
    )

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, D.2.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "sei_payload_content",
        "sei_reserved_payload_extension_data",
        "sei_payload_bit_equal_to_one",
        "sei_payload_bit_equal_to_zero",
    )

    _spelled: ClassVar[str] = "sei_payload"
    _given: ClassVar[tuple[str, ...]] = ("payloadType", "payloadSize")

    sei_payload_content: BitRecord
    sei_reserved_payload_extension_data: str | None
    sei_payload_bit_equal_to_one: int | None
    sei_payload_bit_equal_to_zero: list[int] | None

    def __init__(
        self,
        *,
        sei_payload_content: BitRecord | None = None,
        sei_reserved_payload_extension_data: str | None = None,
        sei_payload_bit_equal_to_one: int | None = 1,
        sei_payload_bit_equal_to_zero: Iterable[int] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.sei_payload_content = absent(sei_payload_content)
        self.sei_reserved_payload_extension_data = sei_reserved_payload_extension_data
        self.sei_payload_bit_equal_to_one = sei_payload_bit_equal_to_one
        self.sei_payload_bit_equal_to_zero = (
            None
            if sei_payload_bit_equal_to_zero is None
            else list(sei_payload_bit_equal_to_zero)
        )

    def _read(self, r: BitReader, /, payloadType: Any, payloadSize: Any) -> None:
        self.sei_reserved_payload_extension_data = None
        self.sei_payload_bit_equal_to_one = None
        self.sei_payload_bit_equal_to_zero = None
        self.sei_payload_content = r.structure(
            "sei_payload_content",
            "vvc_sei_payload_content",
            payloadType,
            {"payloadType": payloadType, "payloadSize": payloadSize},
        )
        if r.more_data_in_payload():
            if r.payload_extension_present():
                self.sei_reserved_payload_extension_data = r.bit_text(
                    "sei_reserved_payload_extension_data", r.payload_extension_bits()
                )

            self.sei_payload_bit_equal_to_one = r.bits(
                "sei_payload_bit_equal_to_one", 1
            )
            sei_payload_bit_equal_to_zero: list[int] = []
            self.sei_payload_bit_equal_to_zero = sei_payload_bit_equal_to_zero
            while r.more_data_in_payload():
                sei_payload_bit_equal_to_zero_2 = r.bits(
                    "sei_payload_bit_equal_to_zero", 1
                )
                sei_payload_bit_equal_to_zero.append(sei_payload_bit_equal_to_zero_2)
                r.allow("sei_payload_bit_equal_to_zero", 1, 0)

    def _write(self, w: BitWriter, /, payloadType: Any, payloadSize: Any) -> None:
        w.structure(
            "sei_payload_content",
            self.sei_payload_content,
            {"payloadType": payloadType, "payloadSize": payloadSize},
        )
        if self.sei_payload_bit_equal_to_zero is not None:
            if self.sei_reserved_payload_extension_data is not None:
                w.bit_text(
                    "sei_reserved_payload_extension_data",
                    self.sei_reserved_payload_extension_data,
                )

            w.bits("sei_payload_bit_equal_to_one", self.sei_payload_bit_equal_to_one, 1)
            for sei_payload_bit_equal_to_zero in (
                self.sei_payload_bit_equal_to_zero or ()
            ):
                w.bits(
                    "sei_payload_bit_equal_to_zero", sei_payload_bit_equal_to_zero, 1
                )
