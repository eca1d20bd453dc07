"""user_data_registered_itu_t_t35 of Rec. ITU-T H.274 (09/2023).

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


class user_data_registered_itu_t_t35(BitRecord):
    """Data of an organisation that ITU-T T.35 registers.

    Rec. ITU-T H.274 (09/2023), 8.4::

        user_data_registered_itu_t_t35(payloadSize) {
            itu_t_t35_country_code                              b(8)
            if (itu_t_t35_country_code != 0xFF) {
                i = 1
            } else {
                itu_t_t35_country_code_extension_byte           b(8)
                i = 2
            }
            while (i < payloadSize) {
                itu_t_t35_payload_byte                          b(8) // the provider's code, and its data
                i++
            }
        }

    Attributes:
        itu_t_t35_country_code: ``b(8)``.
        itu_t_t35_country_code_extension_byte: ``b(8)``; None when left out.
        itu_t_t35_payload_byte: A list: the provider's code, and its data.
    """

    __slots__ = (
        "itu_t_t35_country_code",
        "itu_t_t35_country_code_extension_byte",
        "itu_t_t35_payload_byte",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x04"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "itu_t_t35_country_code",
        "itu_t_t35_country_code_extension_byte",
        "itu_t_t35_payload_byte",
    )

    _given: ClassVar[tuple[str, ...]] = ("payloadSize",)

    itu_t_t35_country_code: int
    itu_t_t35_country_code_extension_byte: int | None
    itu_t_t35_payload_byte: list[int]

    def __init__(
        self,
        *,
        itu_t_t35_country_code: int = 0,
        itu_t_t35_country_code_extension_byte: int | None = None,
        itu_t_t35_payload_byte: Iterable[int] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.itu_t_t35_country_code = itu_t_t35_country_code
        self.itu_t_t35_country_code_extension_byte = (
            itu_t_t35_country_code_extension_byte
        )
        self.itu_t_t35_payload_byte = list(itu_t_t35_payload_byte)

    def _read(self, r: BitReader, /, payloadSize: Any) -> None:
        self.itu_t_t35_country_code_extension_byte = None
        i = 0
        itu_t_t35_country_code = r.bits("itu_t_t35_country_code", 8)
        self.itu_t_t35_country_code = itu_t_t35_country_code
        if itu_t_t35_country_code != 0xFF:
            i = 1

        else:
            self.itu_t_t35_country_code_extension_byte = r.bits(
                "itu_t_t35_country_code_extension_byte", 8
            )
            i = 2

        itu_t_t35_payload_byte: list[int] = []
        self.itu_t_t35_payload_byte = itu_t_t35_payload_byte
        while i < payloadSize:
            itu_t_t35_payload_byte_2 = r.bits("itu_t_t35_payload_byte", 8)
            i += 1
            itu_t_t35_payload_byte.append(itu_t_t35_payload_byte_2)
            r.allow("itu_t_t35_payload_byte", 1, 0)

    def _write(self, w: BitWriter, /, payloadSize: Any) -> None:
        itu_t_t35_country_code = self.itu_t_t35_country_code
        i = 0
        w.bits("itu_t_t35_country_code", self.itu_t_t35_country_code, 8)
        if itu_t_t35_country_code != 0xFF:
            i = 1

        else:
            w.bits(
                "itu_t_t35_country_code_extension_byte",
                self.itu_t_t35_country_code_extension_byte,
                8,
            )
            i = 2

        for itu_t_t35_payload_byte in self.itu_t_t35_payload_byte:
            w.bits("itu_t_t35_payload_byte", itu_t_t35_payload_byte, 8)
            i += 1
