"""nnr_quantization_unit_header of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_quantization_unit_header(BitRecord):
    """How data about quantisation are stored.

    ISO/IEC 15938-17:2024, 8.2.4.5::

        nnr_quantization_unit_header() {
            quantization_storage_format                         u(8)
            quantization_compression_format                     u(8) // 0 none, 1 deflate
        }

    Attributes:
        quantization_storage_format: ``u(8)``.
        quantization_compression_format: 0 none, 1 deflate.
    """

    __slots__ = ("quantization_compression_format", "quantization_storage_format")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x04"
    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "quantization_storage_format",
        "quantization_compression_format",
    )

    quantization_storage_format: int
    quantization_compression_format: int

    def __init__(
        self,
        *,
        quantization_storage_format: int = 0,
        quantization_compression_format: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.quantization_storage_format = quantization_storage_format
        self.quantization_compression_format = quantization_compression_format

    def _read(self, r: BitReader, /) -> None:
        self.quantization_storage_format = r.bits("quantization_storage_format", 8)
        self.quantization_compression_format = r.bits(
            "quantization_compression_format", 8
        )

    def _write(self, w: BitWriter, /) -> None:
        w.bits("quantization_storage_format", self.quantization_storage_format, 8)
        w.bits(
            "quantization_compression_format", self.quantization_compression_format, 8
        )
