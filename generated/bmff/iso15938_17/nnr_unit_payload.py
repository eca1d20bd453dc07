"""nnr_unit_payload of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_unit_payload(BitRecord):
    """What a unit holds; most of it is kept as bytes.

    ISO/IEC 15938-17:2024, 8.2.5::

        nnr_unit_payload(nnr_unit_type) {
            for (i = 0; more_data_in_payload(); i++) {
                nnr_unit_payload_byte[i]                        b(8)
            }
        }

    Attributes:
        nnr_unit_payload_byte: ``b(8)``.
    """

    __slots__ = ("nnr_unit_payload_byte",)

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.5"
    _fields: ClassVar[tuple[str, ...]] = ("nnr_unit_payload_byte",)

    nnr_unit_payload_byte: bytes | memoryview

    def __init__(self, *, nnr_unit_payload_byte: bytes | memoryview = b"") -> None:
        BitRecord.__init__(self)
        self.nnr_unit_payload_byte = nnr_unit_payload_byte

    def _read(self, r: BitReader, /) -> None:
        self.nnr_unit_payload_byte = r.tail("nnr_unit_payload_byte")

    def _write(self, w: BitWriter, /) -> None:
        w.octets("nnr_unit_payload_byte", self.nnr_unit_payload_byte)
