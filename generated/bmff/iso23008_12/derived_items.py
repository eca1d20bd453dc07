"""Classes of ISO/IEC 23008-12:2025: derived items.

Generated from the specification ``iso23008_12/derived_items``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime import Layout, Part, Record, Row, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class ItemData(Record):
    """Data of an item whose type tells how it is laid out.

    ISO/IEC 23008-12:2025, 6.6.1::

        abstract class ItemData(item_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.6.1"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        self.trailing = b""

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return


_ImageOverlay_R0: Final = Run(">BB", (("version", 8),), (("flags", 8),))
_ImageOverlay_T0: Final = Layout(
    Part(16, (("canvas_fill_value", 16, False),)), column="canvas_fill_value"
)


class ImageOverlay(ItemData):
    """An image put together from other images; their offsets follow their order of reference.

    ISO/IEC 23008-12:2025, 6.6.2.2::

        aligned(8) class ImageOverlay extends ItemData('iovl') {
            unsigned int(8) version = 0;
            unsigned int(8) flags;
            for (j = 0; j < 4; j++) {
                unsigned int(16) canvas_fill_value;
            }
            unsigned int(FieldLength) output_width;
            unsigned int(FieldLength) output_height;
            for (i = 0;; i++) {
                signed int(FieldLength) horizontal_offset;
                signed int(FieldLength) vertical_offset;
            }
        }

    Attributes:
        version: ``unsigned int(8)``.
        flags: 1: 32-bit fields.
        output_width: Pixels.
        output_height: Pixels.
    """

    __slots__ = (
        "canvas_fill_value",
        "flags",
        "offsets",
        "output_height",
        "output_width",
        "version",
    )

    fourcc: ClassVar[bytes] = b"iovl"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.6.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "canvas_fill_value",
        "output_width",
        "output_height",
        "offsets",
    )

    version: int
    flags: int
    canvas_fill_value: Table
    output_width: int
    output_height: int
    offsets: list[ImageOverlay.Offset]

    class Offset(Row):
        """One of the ``offsets`` of ImageOverlay.

        Attributes:
            horizontal_offset: Pixels from the left.
            vertical_offset: Pixels from the top.
        """

        __slots__ = ("horizontal_offset", "vertical_offset")

        _fields: ClassVar[tuple[str, ...]] = ("horizontal_offset", "vertical_offset")

        horizontal_offset: int
        vertical_offset: int

        def __init__(
            self, *, horizontal_offset: int = 0, vertical_offset: int = 0
        ) -> None:
            self.horizontal_offset = horizontal_offset
            self.vertical_offset = vertical_offset

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        canvas_fill_value: Any = (),
        output_width: int = 0,
        output_height: int = 0,
        offsets: Iterable[ImageOverlay.Offset] = (),
    ) -> None:
        self.trailing = b""
        self.version = version
        self.flags = flags
        self.canvas_fill_value = _ImageOverlay_T0.table(canvas_fill_value)
        self.output_width = output_width
        self.output_height = output_height
        self.offsets = list(offsets)

    def _read(self, r: Reader, /) -> None:
        self.version, flags = r.run(_ImageOverlay_R0)
        self.flags = flags
        self.canvas_fill_value = r.table("canvas_fill_value", _ImageOverlay_T0, 4)
        self.output_width = r.bits("output_width", (((flags & 1) + 1) * 16))
        self.output_height = r.bits("output_height", (((flags & 1) + 1) * 16))
        offsets: list[ImageOverlay.Offset] = []
        self.offsets = offsets
        while r.remaining() >= 1:
            row = ImageOverlay.Offset.__new__(ImageOverlay.Offset)
            offsets.append(row)
            row.horizontal_offset = r.bits(
                "horizontal_offset", (((flags & 1) + 1) * 16), True
            )
            row.vertical_offset = r.bits(
                "vertical_offset", (((flags & 1) + 1) * 16), True
            )
            r.allow("offsets", 1, 0)

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        w.run(_ImageOverlay_R0, self.version, self.flags)
        w.same("canvas_fill_value", len(self.canvas_fill_value), 4)
        w.table("canvas_fill_value", _ImageOverlay_T0, self.canvas_fill_value)
        w.bits("output_width", self.output_width, (((flags & 1) + 1) * 16))
        w.bits("output_height", self.output_height, (((flags & 1) + 1) * 16))
        for row in self.offsets:
            w.bits(
                "horizontal_offset",
                row.horizontal_offset,
                (((flags & 1) + 1) * 16),
                True,
            )
            w.bits(
                "vertical_offset", row.vertical_offset, (((flags & 1) + 1) * 16), True
            )


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


_ExifDataBlock_R0: Final = Run(">I", (("exif_tiff_header_offset", 32),))


class ExifDataBlock(ItemData):
    """Exif metadata of an image.

    ISO/IEC 23008-12:2025, A.2.1::

        aligned(8) class ExifDataBlock extends ItemData('Exif') {
            unsigned int(32) exif_tiff_header_offset;
            unsigned int(8) exif_payload[];
        }

    Attributes:
        exif_tiff_header_offset: Bytes from here to the TIFF header.
        exif_payload: Exif data.
    """

    __slots__ = ("exif_payload", "exif_tiff_header_offset")

    fourcc: ClassVar[bytes] = b"Exif"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, A.2.1"
    _fields: ClassVar[tuple[str, ...]] = ("exif_tiff_header_offset", "exif_payload")

    exif_tiff_header_offset: int
    exif_payload: bytes | memoryview

    def __init__(
        self,
        *,
        exif_tiff_header_offset: int = 0,
        exif_payload: bytes | memoryview = b"",
    ) -> None:
        self.trailing = b""
        self.exif_tiff_header_offset = exif_tiff_header_offset
        self.exif_payload = exif_payload

    def _read(self, r: Reader, /) -> None:
        (self.exif_tiff_header_offset,) = r.run(_ExifDataBlock_R0)
        self.exif_payload = r.tail("exif_payload")

    def _write(self, w: Writer, /) -> None:
        w.run(_ExifDataBlock_R0, self.exif_tiff_header_offset)
        w.octets("exif_payload", self.exif_payload)
