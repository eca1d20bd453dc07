"""ItemLocationBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ItemLocationBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("offset_size", 4), ("length_size", 4))
)
_ItemLocationBox_R1: Final = Run(">H", (("item_count", 16),))
_ItemLocationBox_R2: Final = Run(">I", (("item_count", 32),))
_ItemLocationBox_R3: Final = Run(">H", (("item_ID", 16),))
_ItemLocationBox_R4: Final = Run(">I", (("item_ID", 32),))
_ItemLocationBox_R5: Final = Run(">H", (("reserved", 12), ("construction_method", 4)))
_ItemLocationBox_R6: Final = Run(">H", (("data_reference_index", 16),))
_ItemLocationBox_R7: Final = Run(">H", (("extent_count", 16),))


class ItemLocationBox(FullBox):
    """Where the bytes of every item are, in one or several extents.

    ISO/IEC 14496-12:2022, 8.11.3::

        aligned(8) class ItemLocationBox extends FullBox('iloc', version, 0) {
            unsigned int(4) offset_size;
            unsigned int(4) length_size;
            unsigned int(4) base_offset_size;
            if (version == 1 || version == 2) {
                unsigned int(4) index_size;
            } else {
                unsigned int(4) reserved;
            }
            if (version < 2) {
                unsigned int(16) item_count;
            } else if (version == 2) {
                unsigned int(32) item_count;
            }
            for (i = 0; i < item_count; i++) {
                if (version < 2) {
                    unsigned int(16) item_ID;
                } else if (version == 2) {
                    unsigned int(32) item_ID;
                }
                if (version == 1 || version == 2) {
                    unsigned int(12) reserved = 0;
                    unsigned int(4) construction_method;
                }
                unsigned int(16) data_reference_index;
                unsigned int(base_offset_size * 8) base_offset;
                unsigned int(16) extent_count;
                for (j = 0; j < extent_count; j++) {
                    if ((version == 1 || version == 2) && index_size > 0) {
                        unsigned int(index_size * 8) item_reference_index;
                    }
                    unsigned int(offset_size * 8) extent_offset;
                    unsigned int(length_size * 8) extent_length;
                }
            }
        }

    Attributes:
        offset_size: Bytes of extent_offset: 0, 4 or 8.
        length_size: Bytes of extent_length: 0, 4 or 8.
        base_offset_size: Bytes of base_offset: 0, 4 or 8.
        index_size: Bytes of item_reference_index: 0, 4 or 8; None when left out.
        reserved: ``unsigned int(4)``; None when left out.
        item_count: ``unsigned int(16)``.
        items: A list of ``Item``.
    """

    __slots__ = (
        "base_offset_size",
        "index_size",
        "items",
        "length_size",
        "offset_size",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"iloc"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "offset_size",
        "length_size",
        "base_offset_size",
        "index_size",
        "reserved",
        "item_count",
        "items",
    )

    offset_size: int
    length_size: int
    base_offset_size: int
    index_size: int | None
    reserved: int | None
    items: list[ItemLocationBox.Item]

    class Extent(Row):
        """One of the ``extents`` of ItemLocationBox.

        Attributes:
            item_reference_index: Row of 'iloc' references; None when left out.
            extent_offset: Bytes from the base.
            extent_length: Bytes; 0: the whole source.
        """

        __slots__ = ("extent_length", "extent_offset", "item_reference_index")

        _fields: ClassVar[tuple[str, ...]] = (
            "item_reference_index",
            "extent_offset",
            "extent_length",
        )

        item_reference_index: int | None
        extent_offset: int
        extent_length: int

        def __init__(
            self,
            *,
            item_reference_index: int | None = None,
            extent_offset: int = 0,
            extent_length: int = 0,
        ) -> None:
            self.item_reference_index = item_reference_index
            self.extent_offset = extent_offset
            self.extent_length = extent_length

    class Item(Row):
        """One of the ``items`` of ItemLocationBox.

        Attributes:
            item_ID: ``unsigned int(16)``.
            reserved: ``unsigned int(12)``; None when left out.
            construction_method: 0: file, 1: item data box, 2: another item; None when left out.
            data_reference_index: 0: this file, else row of data references.
            base_offset: Added to every extent_offset.
            extents: A list of ``Extent``.
        """

        __slots__ = (
            "base_offset",
            "construction_method",
            "data_reference_index",
            "extents",
            "item_ID",
            "reserved",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "item_ID",
            "reserved",
            "construction_method",
            "data_reference_index",
            "base_offset",
            "extents",
        )

        item_ID: int
        reserved: int | None
        construction_method: int | None
        data_reference_index: int
        base_offset: int
        extents: list[ItemLocationBox.Extent]

        def __init__(
            self,
            *,
            item_ID: int = 0,
            reserved: int | None = 0,
            construction_method: int | None = None,
            data_reference_index: int = 0,
            base_offset: int = 0,
            extents: Iterable[ItemLocationBox.Extent] = (),
        ) -> None:
            self.item_ID = item_ID
            self.reserved = reserved
            self.construction_method = construction_method
            self.data_reference_index = data_reference_index
            self.base_offset = base_offset
            self.extents = list(extents)

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        offset_size: int = 0,
        length_size: int = 0,
        base_offset_size: int = 0,
        index_size: int | None = None,
        reserved: int | None = None,
        items: Iterable[ItemLocationBox.Item] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.offset_size = offset_size
        self.length_size = length_size
        self.base_offset_size = base_offset_size
        self.index_size = index_size
        self.reserved = reserved
        self.items = list(items)

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.items)

    def _read(self, r: Reader, /) -> None:
        self.index_size = None
        index_size = 0
        self.reserved = None
        item_count = 0
        bits_2, bits_4 = r.run(_ItemLocationBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        offset_size = bits_4 >> 4
        self.offset_size = offset_size
        length_size = bits_4 & 0xF
        self.length_size = length_size
        base_offset_size = r.bits("base_offset_size", 4)
        self.base_offset_size = base_offset_size
        if (version == 1) or (version == 2):
            index_size = r.bits("index_size", 4)
            self.index_size = index_size

        else:
            self.reserved = r.bits("reserved", 4)

        if version < 2:
            (item_count,) = r.run(_ItemLocationBox_R1)

        else:
            if version == 2:
                (item_count,) = r.run(_ItemLocationBox_R2)

        items: list[ItemLocationBox.Item] = []
        self.items = items
        r.allow("items", item_count, 32)
        for _ in range(item_count):
            row = ItemLocationBox.Item.__new__(ItemLocationBox.Item)
            items.append(row)
            row.item_ID = ABSENT
            row.reserved = None
            row.construction_method = None
            if version < 2:
                (row.item_ID,) = r.run(_ItemLocationBox_R3)

            else:
                if version == 2:
                    (row.item_ID,) = r.run(_ItemLocationBox_R4)

            if (version == 1) or (version == 2):
                (bits_6,) = r.run(_ItemLocationBox_R5)
                row.reserved = bits_6 >> 4
                row.construction_method = bits_6 & 0xF

            (row.data_reference_index,) = r.run(_ItemLocationBox_R6)
            row.base_offset = r.bits("base_offset", (base_offset_size * 8))
            (extent_count,) = r.run(_ItemLocationBox_R7)
            extents: list[ItemLocationBox.Extent] = []
            row.extents = extents
            r.allow("extents", extent_count, 0)
            for _ in range(extent_count):
                row_2 = ItemLocationBox.Extent.__new__(ItemLocationBox.Extent)
                extents.append(row_2)
                row_2.item_reference_index = None
                if ((version == 1) or (version == 2)) and (index_size > 0):
                    row_2.item_reference_index = r.bits(
                        "item_reference_index", (index_size * 8)
                    )

                row_2.extent_offset = r.bits("extent_offset", (offset_size * 8))
                row_2.extent_length = r.bits("extent_length", (length_size * 8))

    def _write(self, w: Writer, /) -> None:
        version = self.version
        offset_size = self.offset_size
        length_size = self.length_size
        base_offset_size = self.base_offset_size
        index_size = self.index_size or 0
        item_count = len(self.items)
        w.run(
            _ItemLocationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("offset_size", self.offset_size, 4, False),
                ("length_size", self.length_size, 4, False),
            ),
        )
        w.bits("base_offset_size", self.base_offset_size, 4)
        if (version == 1) or (version == 2):
            w.bits("index_size", self.index_size, 4)

        else:
            w.bits("reserved", self.reserved, 4)

        if version < 2:
            w.run(_ItemLocationBox_R1, item_count)

        else:
            if version == 2:
                w.run(_ItemLocationBox_R2, item_count)

        for row in self.items:
            extent_count = len(row.extents)
            if version < 2:
                w.run(_ItemLocationBox_R3, row.item_ID)

            else:
                if version == 2:
                    w.run(_ItemLocationBox_R4, row.item_ID)

            if (version == 1) or (version == 2):
                w.run(
                    _ItemLocationBox_R5,
                    w.pack(
                        ("reserved", row.reserved, 12, False),
                        ("construction_method", row.construction_method, 4, False),
                    ),
                )

            w.run(_ItemLocationBox_R6, row.data_reference_index)
            w.bits("base_offset", row.base_offset, (base_offset_size * 8))
            w.run(_ItemLocationBox_R7, extent_count)
            for row_2 in row.extents:
                if ((version == 1) or (version == 2)) and (index_size > 0):
                    w.bits(
                        "item_reference_index",
                        row_2.item_reference_index,
                        (index_size * 8),
                    )

                w.bits("extent_offset", row_2.extent_offset, (offset_size * 8))
                w.bits("extent_length", row_2.extent_length, (length_size * 8))
