"""ImageGrid of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/derived_items``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso23008_12.ItemData import ItemData
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ImageGrid_R0: Final = Run(
    ">BBBB",
    (("version", 8),),
    (("flags", 8),),
    (("rows_minus_one", 8),),
    (("columns_minus_one", 8),),
)


class ImageGrid(ItemData):
    """An image put together from a grid of equal tiles, row by row.

    ISO/IEC 23008-12:2025, 6.6.2.3::

        aligned(8) class ImageGrid extends ItemData('grid') {
            unsigned int(8) version = 0;
            unsigned int(8) flags;
            unsigned int(8) rows_minus_one;
            unsigned int(8) columns_minus_one;
            unsigned int(FieldLength) output_width;
            unsigned int(FieldLength) output_height;
        }

    Attributes:
        version: ``unsigned int(8)``.
        flags: 1: 32-bit fields.
        rows_minus_one: Rows of tiles, minus 1.
        columns_minus_one: Columns of tiles, minus 1.
        output_width: Pixels, after the tiles are cropped.
        output_height: Pixels, after the tiles are cropped.
    """

    __slots__ = (
        "columns_minus_one",
        "flags",
        "output_height",
        "output_width",
        "rows_minus_one",
        "version",
    )

    fourcc: ClassVar[bytes] = b"grid"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.6.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "rows_minus_one",
        "columns_minus_one",
        "output_width",
        "output_height",
    )

    version: int
    flags: int
    rows_minus_one: int
    columns_minus_one: int
    output_width: int
    output_height: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        rows_minus_one: int = 0,
        columns_minus_one: int = 0,
        output_width: int = 0,
        output_height: int = 0,
    ) -> None:
        self.trailing = b""
        self.version = version
        self.flags = flags
        self.rows_minus_one = rows_minus_one
        self.columns_minus_one = columns_minus_one
        self.output_width = output_width
        self.output_height = output_height

    def _read(self, r: Reader, /) -> None:
        self.version, flags, self.rows_minus_one, self.columns_minus_one = r.run(
            _ImageGrid_R0
        )
        self.flags = flags
        self.output_width = r.bits("output_width", (((flags & 1) + 1) * 16))
        self.output_height = r.bits("output_height", (((flags & 1) + 1) * 16))

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        w.run(
            _ImageGrid_R0,
            self.version,
            self.flags,
            self.rows_minus_one,
            self.columns_minus_one,
        )
        w.bits("output_width", self.output_width, (((flags & 1) + 1) * 16))
        w.bits("output_height", self.output_height, (((flags & 1) + 1) * 16))
