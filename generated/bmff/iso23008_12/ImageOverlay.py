"""ImageOverlay of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/derived_items``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso23008_12.ItemData import ItemData
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        canvas_fill_value: Rows of canvas_fill_value.
        output_width: Pixels.
        output_height: Pixels.
        offsets: A list of ``Offset``.
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
        w.same("canvas_fill_value", self.canvas_fill_value, 4)
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
