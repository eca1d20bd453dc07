"""GenericallyCompressedUnitsItemInfo of ISO/IEC 23001-17:2024/Amd 2:2025.

Generated from the specification ``iso23001_17/generic_compression``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_GenericallyCompressedUnitsItemInfo_R0: Final = Run(
    ">IBI",
    (("version", 8), ("flags", 24)),
    (("unit_offset_code", 3), ("unit_size_code", 3), ("reserved", 2)),
    (("num_compressed_units", 32),),
)


class GenericallyCompressedUnitsItemInfo(FullBox):
    """Where each separately compressed unit of an item lies.

    ISO/IEC 23001-17:2024/Amd 2:2025, 8.3::

        aligned(8) class GenericallyCompressedUnitsItemInfo extends FullBox('icef', version = 0, flags = 0) {
            unsigned int(3) unit_offset_code;
            unsigned int(3) unit_size_code;
            unsigned int(2) reserved = 0;
            unsigned int(32) num_compressed_units;
            for (i = 0; i < num_compressed_units; i++) {
                if (unit_offset_code != 0) {
                    unsigned int(offset_width(unit_offset_code)) unit_offset;
                }
                unsigned int(size_width(unit_size_code)) unit_size;
            }
        }

    Attributes:
        unit_offset_code: 0 none, 1 16, 2 24, 3 32, 4 64 bits.
        unit_size_code: 0 8, 1 16, 2 24, 3 32, 4 64 bits.
        reserved: ``unsigned int(2)``.
        num_compressed_units: ``unsigned int(32)``.
        compressed_units: A list of ``CompressedUnit``.
    """

    __slots__ = ("compressed_units", "reserved", "unit_offset_code", "unit_size_code")

    fourcc: ClassVar[bytes] = b"icef"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024/Amd 2:2025, 8.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "unit_offset_code",
        "unit_size_code",
        "reserved",
        "num_compressed_units",
        "compressed_units",
    )

    unit_offset_code: int
    unit_size_code: int
    reserved: int
    compressed_units: list[GenericallyCompressedUnitsItemInfo.CompressedUnit]

    class CompressedUnit(Row):
        """One of the ``compressed_units`` of GenericallyCompressedUnitsItemInfo.

        Attributes:
            unit_offset: ``unsigned int(offset_width(unit_offset_code))``; None when left out.
            unit_size: ``unsigned int(size_width(unit_size_code))``.
        """

        __slots__ = ("unit_offset", "unit_size")

        _fields: ClassVar[tuple[str, ...]] = ("unit_offset", "unit_size")

        unit_offset: int | None
        unit_size: int

        def __init__(
            self, *, unit_offset: int | None = None, unit_size: int = 0
        ) -> None:
            self.unit_offset = unit_offset
            self.unit_size = unit_size

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        unit_offset_code: int = 0,
        unit_size_code: int = 0,
        reserved: int = 0,
        compressed_units: Iterable[
            GenericallyCompressedUnitsItemInfo.CompressedUnit
        ] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.unit_offset_code = unit_offset_code
        self.unit_size_code = unit_size_code
        self.reserved = reserved
        self.compressed_units = list(compressed_units)

    @property
    def num_compressed_units(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.compressed_units)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, num_compressed_units = r.run(
            _GenericallyCompressedUnitsItemInfo_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        unit_offset_code = bits_4 >> 5
        self.unit_offset_code = unit_offset_code
        unit_size_code = (bits_4 >> 2) & 0x7
        self.unit_size_code = unit_size_code
        self.reserved = bits_4 & 0x3
        compressed_units: list[GenericallyCompressedUnitsItemInfo.CompressedUnit] = []
        self.compressed_units = compressed_units
        r.allow("compressed_units", num_compressed_units, 0)
        for _ in range(num_compressed_units):
            row = GenericallyCompressedUnitsItemInfo.CompressedUnit.__new__(
                GenericallyCompressedUnitsItemInfo.CompressedUnit
            )
            compressed_units.append(row)
            row.unit_offset = None
            if unit_offset_code != 0:
                row.unit_offset = r.bits(
                    "unit_offset",
                    (64 if (unit_offset_code == 4) else (8 + (8 * unit_offset_code))),
                )

            row.unit_size = r.bits(
                "unit_size",
                (64 if (unit_size_code == 4) else (8 + (8 * unit_size_code))),
            )

    def _write(self, w: Writer, /) -> None:
        unit_offset_code = self.unit_offset_code
        unit_size_code = self.unit_size_code
        num_compressed_units = len(self.compressed_units)
        w.run(
            _GenericallyCompressedUnitsItemInfo_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("unit_offset_code", self.unit_offset_code, 3, False),
                ("unit_size_code", self.unit_size_code, 3, False),
                ("reserved", self.reserved, 2, False),
            ),
            num_compressed_units,
        )
        for row in self.compressed_units:
            if unit_offset_code != 0:
                w.bits(
                    "unit_offset",
                    row.unit_offset,
                    (64 if (unit_offset_code == 4) else (8 + (8 * unit_offset_code))),
                )

            w.bits(
                "unit_size",
                row.unit_size,
                (64 if (unit_size_code == 4) else (8 + (8 * unit_size_code))),
            )
