"""CompressionConfigurationBox of ISO/IEC 23001-17:2024/Amd 2:2025.

Generated from the specification ``iso23001_17/generic_compression``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CompressionConfigurationBox_R0: Final = Run(
    ">I4sB",
    (("version", 8), ("flags", 24)),
    (("compression_type", 32),),
    (("compressed_unit_type", 8),),
)


class CompressionConfigurationBox(FullBox):
    """Says how the bytes of uncompressed units are compressed.

    ISO/IEC 23001-17:2024/Amd 2:2025, 8.2::

        aligned(8) class CompressionConfigurationBox extends FullBox('cmpC', version = 0, flags = 0) {
            unsigned int(32) compression_type;
            unsigned int(8) compressed_unit_type;
        }

    Attributes:
        compression_type: ``unsigned int(32)``.
        compressed_unit_type: 0 item, 1 image, 2 tile, 3 row, 4 pixel.
    """

    __slots__ = ("compressed_unit_type", "compression_type")

    fourcc: ClassVar[bytes] = b"cmpC"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024/Amd 2:2025, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "compression_type",
        "compressed_unit_type",
    )

    compression_type: str
    compressed_unit_type: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        compression_type: str = "",
        compressed_unit_type: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.compression_type = compression_type
        self.compressed_unit_type = compressed_unit_type

    def _read(self, r: Reader, /) -> None:
        bits_2, code, self.compressed_unit_type = r.run(_CompressionConfigurationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.compression_type = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CompressionConfigurationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("compression_type", self.compression_type),
            self.compressed_unit_type,
        )
