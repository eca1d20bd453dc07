"""Classes of ISO/IEC 14496-12:2022: metadata.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Record, Row, Run
from bmffkit.runtime.support import ABSENT, column, every, first

if TYPE_CHECKING:
    from bmff.iso14496_12.movie import DataInformationBox, HandlerBox
    from bmff.iso14496_12.protection import IPMPControlBox, ProtectionSchemeInfoBox
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_MetaBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class MetaBox(FullBox):
    """Untimed metadata or items of a file, a movie or a track; the handler tells of which kind.

    ISO/IEC 14496-12:2022, 8.11.1::

        aligned(8) class MetaBox(handler_type) extends FullBox('meta', version = 0, 0) {
            HandlerBox(handler_type) theHandler;
            PrimaryItemBox primary_resource;
            DataInformationBox file_locations;
            ItemLocationBox item_locations;
            ItemProtectionBox protections;
            ItemInfoBox item_infos;
            IPMPControlBox IPMP_control;
            ItemReferenceBox item_refs;
            ItemDataBox item_data;
            Box other_boxes[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"meta"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.1"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    @property
    def theHandler(self) -> HandlerBox | None:
        """The HandlerBox inside. None when there is none."""
        return first(self.children, "HandlerBox")

    @property
    def primary_resource(self) -> PrimaryItemBox | None:
        """The PrimaryItemBox inside. None when there is none."""
        return first(self.children, "PrimaryItemBox")

    @property
    def file_locations(self) -> DataInformationBox | None:
        """The DataInformationBox inside. None when there is none."""
        return first(self.children, "DataInformationBox")

    @property
    def item_locations(self) -> ItemLocationBox | None:
        """The ItemLocationBox inside. None when there is none."""
        return first(self.children, "ItemLocationBox")

    @property
    def protections(self) -> ItemProtectionBox | None:
        """The ItemProtectionBox inside. None when there is none."""
        return first(self.children, "ItemProtectionBox")

    @property
    def item_infos(self) -> ItemInfoBox | None:
        """The ItemInfoBox inside. None when there is none."""
        return first(self.children, "ItemInfoBox")

    @property
    def IPMP_control(self) -> IPMPControlBox | None:
        """The IPMPControlBox inside. None when there is none."""
        return first(self.children, "IPMPControlBox")

    @property
    def item_refs(self) -> ItemReferenceBox | None:
        """The ItemReferenceBox inside. None when there is none."""
        return first(self.children, "ItemReferenceBox")

    @property
    def item_data(self) -> ItemDataBox | None:
        """The ItemDataBox inside. None when there is none."""
        return first(self.children, "ItemDataBox")

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MetaBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetaBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.boxes(self.children)


_XMLBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class XMLBox(FullBox):
    """Metadata as an XML document.

    ISO/IEC 14496-12:2022, 8.11.2::

        aligned(8) class XMLBox extends FullBox('xml ', version = 0, 0) {
            utfstring xml;
        }

    Attributes:
        xml: UTF-8, or UTF-16 with a byte order mark.
    """

    __slots__ = ("xml",)

    fourcc: ClassVar[bytes] = b"xml "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "xml")

    xml: str

    def __init__(self, *, version: int = 0, flags: int = 0, xml: str = "") -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.xml = xml

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_XMLBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.xml = r.wide_text("xml")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _XMLBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.wide_text("xml", self.xml)


_BinaryXMLBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class BinaryXMLBox(FullBox):
    """Metadata as an XML document in a binary form.

    ISO/IEC 14496-12:2022, 8.11.2::

        aligned(8) class BinaryXMLBox extends FullBox('bxml', version = 0, 0) {
            unsigned int(8) data[];
        }

    Attributes:
        data: Document.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"bxml"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data")

    data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_BinaryXMLBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _BinaryXMLBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("data", self.data)


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
            extent_count: ``unsigned int(16)``.
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
            reserved: int | None = None,
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
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.offset_size = offset_size = bits_4 >> 4
        self.length_size = length_size = bits_4 & 0xF
        self.base_offset_size = base_offset_size = r.bits("base_offset_size", 4)
        if (version == 1) or (version == 2):
            self.index_size = index_size = r.bits("index_size", 4)

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


_PrimaryItemBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_PrimaryItemBox_R1: Final = Run(">H", (("item_ID", 16),))
_PrimaryItemBox_R2: Final = Run(">I", (("item_ID", 32),))


class PrimaryItemBox(FullBox):
    """The item that stands for the whole.

    ISO/IEC 14496-12:2022, 8.11.4::

        aligned(8) class PrimaryItemBox extends FullBox('pitm', version, 0) {
            if (version == 0) {
                unsigned int(16) item_ID;
            } else {
                unsigned int(32) item_ID;
            }
        }

    Attributes:
        item_ID: ``unsigned int(16)``.
    """

    __slots__ = ("item_ID",)

    fourcc: ClassVar[bytes] = b"pitm"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "item_ID")

    item_ID: int

    def __init__(self, *, version: int = 0, flags: int = 0, item_ID: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.item_ID = item_ID

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_PrimaryItemBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.item_ID,) = r.run(_PrimaryItemBox_R1)

        else:
            (self.item_ID,) = r.run(_PrimaryItemBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _PrimaryItemBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(_PrimaryItemBox_R1, self.item_ID)

        else:
            w.run(_PrimaryItemBox_R2, self.item_ID)


_ItemProtectionBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("protection_count", 16),)
)


class ItemProtectionBox(FullBox):
    """Ways in which items are protected; item entries refer to its rows.

    ISO/IEC 14496-12:2022, 8.11.5::

        aligned(8) class ItemProtectionBox extends FullBox('ipro', version = 0, 0) {
            unsigned int(16) protection_count;
            for (i = 1; i <= protection_count; i++) {
                ProtectionSchemeInfoBox protection_information;
            }
        }

    Attributes:
        protection_count: ``unsigned int(16)``.
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"ipro"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.5"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "protection_count")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    @property
    def protection_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.children)

    @property
    def protection_information(self) -> list[ProtectionSchemeInfoBox]:
        """The ProtectionSchemeInfoBox inside."""
        return every(self.children, "ProtectionSchemeInfoBox")

    def _read(self, r: Reader, /) -> None:
        bits_2, protection_count = r.run(_ItemProtectionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box", protection_count)

    def _write(self, w: Writer, /) -> None:
        protection_count = len(self.children)
        w.run(
            _ItemProtectionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            protection_count,
        )
        w.boxes(self.children)


_ItemInfoBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_ItemInfoBox_R1: Final = Run(">H", (("entry_count", 16),))
_ItemInfoBox_R2: Final = Run(">I", (("entry_count", 32),))


class ItemInfoBox(FullBox):
    """The list of items.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class ItemInfoBox extends FullBox('iinf', version, 0) {
            if (version == 0) {
                unsigned int(16) entry_count;
            } else {
                unsigned int(32) entry_count;
            }
            ItemInfoEntry[entry_count] item_infos;
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"iinf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.children)

    @property
    def item_infos(self) -> list[ItemInfoEntry]:
        """The ItemInfoEntry inside."""
        return every(self.children, "ItemInfoEntry")

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ItemInfoBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (entry_count,) = r.run(_ItemInfoBox_R1)

        else:
            (entry_count,) = r.run(_ItemInfoBox_R2)

        self.children = r.boxes("Box", entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.children)
        w.run(
            _ItemInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(_ItemInfoBox_R1, entry_count)

        else:
            w.run(_ItemInfoBox_R2, entry_count)

        w.boxes(self.children)


_ItemInfoEntry_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_ItemInfoEntry_R1: Final = Run(
    ">HH", (("item_ID", 16),), (("item_protection_index", 16),)
)
_ItemInfoEntry_R2: Final = Run(">4s", (("extension_type", 32),))
_ItemInfoEntry_R3: Final = Run(">H", (("item_ID", 16),))
_ItemInfoEntry_R4: Final = Run(">I", (("item_ID", 32),))
_ItemInfoEntry_R5: Final = Run(
    ">H4s", (("item_protection_index", 16),), (("item_type", 32),)
)


class ItemInfoEntry(FullBox):
    """Number, type and name of one item. Flag 1: the item is hidden.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class ItemInfoEntry extends FullBox('infe', version, flags) {
            if (version == 0 || version == 1) {
                unsigned int(16) item_ID;
                unsigned int(16) item_protection_index;
                utf8string item_name;
                utf8string content_type;
                utf8string content_encoding;
            }
            if (version == 1) {
                unsigned int(32) extension_type;
                ItemInfoExtension(extension_type);
            }
            if (version >= 2) {
                if (version == 2) {
                    unsigned int(16) item_ID;
                } else if (version == 3) {
                    unsigned int(32) item_ID;
                }
                unsigned int(16) item_protection_index;
                unsigned int(32) item_type;
                utf8string item_name;
                if (item_type == 'mime') {
                    utf8string content_type;
                    utf8string content_encoding;
                } else if (item_type == 'uri ') {
                    utf8string item_uri_type;
                }
            }
        }

    Attributes:
        item_ID: Number of the item; 0: the primary resource.
        item_protection_index: Row of the protection box; 0: not protected.
        item_name: File name.
        content_type: MIME type.
        content_encoding: MIME encoding; empty or absent: none.
        extension_type: Kind of the extension; None when left out.
        extension: ``ItemInfoExtension(extension_type)``; None when left out.
        item_type: Kind of the item, such as hvc1, grid or mime; None when left out.
        item_uri_type: URI that names the type; None when left out.
    """

    __slots__ = (
        "content_encoding",
        "content_type",
        "extension",
        "extension_type",
        "item_ID",
        "item_name",
        "item_protection_index",
        "item_type",
        "item_uri_type",
    )

    fourcc: ClassVar[bytes] = b"infe"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "item_ID",
        "item_protection_index",
        "item_name",
        "content_type",
        "content_encoding",
        "extension_type",
        "extension",
        "item_type",
        "item_uri_type",
    )

    item_ID: int
    item_protection_index: int
    item_name: str
    content_type: str
    content_encoding: str
    extension_type: str | None
    extension: ItemInfoExtension | None
    item_type: str | None
    item_uri_type: str | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        item_ID: int = 0,
        item_protection_index: int = 0,
        item_name: str = "",
        content_type: str = "",
        content_encoding: str = "",
        extension_type: str | None = None,
        extension: ItemInfoExtension | None = None,
        item_type: str | None = None,
        item_uri_type: str | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.item_ID = item_ID
        self.item_protection_index = item_protection_index
        self.item_name = item_name
        self.content_type = content_type
        self.content_encoding = content_encoding
        self.extension_type = extension_type
        self.extension = extension
        self.item_type = item_type
        self.item_uri_type = item_uri_type

    def _read(self, r: Reader, /) -> None:
        self.item_ID = ABSENT
        self.item_protection_index = ABSENT
        self.item_name = ABSENT
        self.content_type = ABSENT
        self.content_encoding = ABSENT
        self.extension_type = None
        extension_type = ""
        self.extension = None
        self.item_type = None
        item_type = ""
        self.item_uri_type = None
        (bits_2,) = r.run(_ItemInfoEntry_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if (version == 0) or (version == 1):
            self.item_ID, self.item_protection_index = r.run(_ItemInfoEntry_R1)
            self.item_name = r.text("item_name")
            self.content_type = r.text("content_type")
            if r.remaining() > 0:
                self.content_encoding = r.text("content_encoding")

        if version == 1:
            if r.remaining() >= 4:
                (code,) = r.run(_ItemInfoEntry_R2)
                self.extension_type = extension_type = code.decode("latin-1")

            if r.remaining() > 0:
                self.extension = r.record(
                    "extension", "ItemInfoExtension", extension_type, None
                )

        if version >= 2:
            if version == 2:
                (self.item_ID,) = r.run(_ItemInfoEntry_R3)

            else:
                if version == 3:
                    (self.item_ID,) = r.run(_ItemInfoEntry_R4)

            self.item_protection_index, code_2 = r.run(_ItemInfoEntry_R5)
            self.item_type = item_type = code_2.decode("latin-1")
            self.item_name = r.text("item_name")
            if item_type == "mime":
                self.content_type = r.text("content_type")
                if r.remaining() > 0:
                    self.content_encoding = r.text("content_encoding")

            else:
                if item_type == "uri ":
                    self.item_uri_type = r.text("item_uri_type")

    def _write(self, w: Writer, /) -> None:
        version = self.version
        extension_type = self.extension_type or ""
        item_type = self.item_type or ""
        w.run(
            _ItemInfoEntry_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if (version == 0) or (version == 1):
            w.run(_ItemInfoEntry_R1, self.item_ID, self.item_protection_index)
            w.text("item_name", self.item_name)
            w.text("content_type", self.content_type)
            if self.content_encoding is not None:
                w.text("content_encoding", self.content_encoding)

        if version == 1:
            if self.extension_type is not None:
                w.run(_ItemInfoEntry_R2, w.code("extension_type", self.extension_type))

            if self.extension is not None:
                w.record("extension", self.extension)

        if version >= 2:
            if version == 2:
                w.run(_ItemInfoEntry_R3, self.item_ID)

            else:
                if version == 3:
                    w.run(_ItemInfoEntry_R4, self.item_ID)

            w.run(
                _ItemInfoEntry_R5,
                self.item_protection_index,
                w.code("item_type", self.item_type),
            )
            w.text("item_name", self.item_name)
            if item_type == "mime":
                w.text("content_type", self.content_type)
                if self.content_encoding is not None:
                    w.text("content_encoding", self.content_encoding)

            else:
                if item_type == "uri ":
                    w.text("item_uri_type", self.item_uri_type)


class ItemInfoExtension(Record):
    """What is added to an item entry of version 1, chosen by its extension type.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class ItemInfoExtension(unsigned int(32) extension_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        self.trailing = b""

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return


class OpaqueItemInfoExtension(ItemInfoExtension):
    """An extension that no document at hand defines; kept as bytes.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class OpaqueItemInfoExtension(extension_type) extends ItemInfoExtension(extension_type) {
            unsigned int(8) data[];
        }

    Attributes:
        data: To the end of the entry.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        self.trailing = b""
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


_FDItemInfoExtension_R0: Final = Run(
    ">QQB", (("content_length", 64),), (("transfer_length", 64),), (("entry_count", 8),)
)
_FDItemInfoExtension_T0: Final = Layout(
    Part(32, (("group_id", 32, False),)), column="group_id"
)


class FDItemInfoExtension(ItemInfoExtension):
    """An item that is delivered as a file: its location, digest, lengths and groups.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class FDItemInfoExtension() extends ItemInfoExtension('fdel') {
            utf8string content_location;
            utf8string content_MD5;
            unsigned int(64) content_length;
            unsigned int(64) transfer_length;
            unsigned int(8) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) group_id;
            }
        }

    Attributes:
        content_location: URI.
        content_MD5: Digest in Base64; empty: none.
        content_length: Bytes, without encoding.
        transfer_length: Bytes, with encoding.
        entry_count: ``unsigned int(8)``.
    """

    __slots__ = (
        "content_MD5",
        "content_length",
        "content_location",
        "group_id",
        "transfer_length",
    )

    fourcc: ClassVar[bytes] = b"fdel"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "content_location",
        "content_MD5",
        "content_length",
        "transfer_length",
        "entry_count",
        "group_id",
    )

    content_location: str
    content_MD5: str
    content_length: int
    transfer_length: int
    group_id: Table

    def __init__(
        self,
        *,
        content_location: str = "",
        content_MD5: str = "",
        content_length: int = 0,
        transfer_length: int = 0,
        group_id: Any = (),
    ) -> None:
        self.trailing = b""
        self.content_location = content_location
        self.content_MD5 = content_MD5
        self.content_length = content_length
        self.transfer_length = transfer_length
        self.group_id = _FDItemInfoExtension_T0.table(group_id)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.group_id)

    def _read(self, r: Reader, /) -> None:
        self.content_location = r.text("content_location")
        self.content_MD5 = r.text("content_MD5")
        self.content_length, self.transfer_length, entry_count = r.run(
            _FDItemInfoExtension_R0
        )
        self.group_id = r.table("group_id", _FDItemInfoExtension_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.group_id)
        w.text("content_location", self.content_location)
        w.text("content_MD5", self.content_MD5)
        w.run(
            _FDItemInfoExtension_R0,
            self.content_length,
            self.transfer_length,
            entry_count,
        )
        w.table("group_id", _FDItemInfoExtension_T0, self.group_id)


class AdditionalMetadataContainerBox(Box):
    """Holds more meta boxes than one, for several handlers; kept from earlier editions.

    ISO/IEC 14496-12:2022, 8.11.7::

        aligned(8) class AdditionalMetadataContainerBox extends Box('meco') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"meco"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.7"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_MetaboxRelationBox_R0: Final = Run(
    ">I4s4sB",
    (("version", 8), ("flags", 24)),
    (("first_metabox_handler_type", 32),),
    (("second_metabox_handler_type", 32),),
    (("metabox_relation", 8),),
)


class MetaboxRelationBox(FullBox):
    """How two meta boxes beside each other relate; kept from earlier editions.

    ISO/IEC 14496-12:2022, 8.11.8::

        aligned(8) class MetaboxRelationBox extends FullBox('mere', version = 0, 0) {
            unsigned int(32) first_metabox_handler_type;
            unsigned int(32) second_metabox_handler_type;
            unsigned int(8) metabox_relation;
        }

    Attributes:
        first_metabox_handler_type: Handler of one of the boxes.
        second_metabox_handler_type: Handler of the other.
        metabox_relation: 1: unknown, 2: unrelated, 3: related, 4 and 5: one ranks.
    """

    __slots__ = (
        "first_metabox_handler_type",
        "metabox_relation",
        "second_metabox_handler_type",
    )

    fourcc: ClassVar[bytes] = b"mere"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "first_metabox_handler_type",
        "second_metabox_handler_type",
        "metabox_relation",
    )

    first_metabox_handler_type: str
    second_metabox_handler_type: str
    metabox_relation: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        first_metabox_handler_type: str = "",
        second_metabox_handler_type: str = "",
        metabox_relation: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.first_metabox_handler_type = first_metabox_handler_type
        self.second_metabox_handler_type = second_metabox_handler_type
        self.metabox_relation = metabox_relation

    def _read(self, r: Reader, /) -> None:
        bits_2, code, code_2, self.metabox_relation = r.run(_MetaboxRelationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.first_metabox_handler_type = code.decode("latin-1")
        self.second_metabox_handler_type = code_2.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetaboxRelationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("first_metabox_handler_type", self.first_metabox_handler_type),
            w.code("second_metabox_handler_type", self.second_metabox_handler_type),
            self.metabox_relation,
        )


class ItemDataBox(Box):
    """Bytes of items whose construction method is 1.

    ISO/IEC 14496-12:2022, 8.11.11::

        aligned(8) class ItemDataBox extends Box('idat') {
            bit(8) data[];
        }

    Attributes:
        data: Data of items.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"idat"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.11"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


_ItemReferenceBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ItemReferenceBox(FullBox):
    """References between items, one child for each source item and kind of reference.

    ISO/IEC 14496-12:2022, 8.11.12::

        aligned(8) class ItemReferenceBox extends FullBox('iref', version, 0) {
            if (version == 0) {
                SingleItemTypeReferenceBox references[];
            } else if (version == 1) {
                SingleItemTypeReferenceBoxLarge references[];
            }
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"iref"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.12"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    @property
    def references(self) -> list[SingleItemTypeReferenceBox]:
        """The SingleItemTypeReferenceBox inside."""
        return every(self.children, "SingleItemTypeReferenceBox")

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ItemReferenceBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            self.children = r.boxes("SingleItemTypeReferenceBox")

        else:
            if version == 1:
                self.children = r.boxes("SingleItemTypeReferenceBoxLarge")

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _ItemReferenceBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.boxes(self.children)

        else:
            if version == 1:
                w.boxes(self.children)


_SingleItemTypeReferenceBox_R0: Final = Run(
    ">HH", (("from_item_ID", 16),), (("reference_count", 16),)
)
_SingleItemTypeReferenceBox_T0: Final = Layout(
    Part(16, (("to_item_ID", 16, False),)), column="to_item_ID"
)


class SingleItemTypeReferenceBox(Box):
    """References of one kind from one item to others; the type is the kind.

    ISO/IEC 14496-12:2022, 8.11.12::

        aligned(8) class SingleItemTypeReferenceBox(referenceType) extends Box(referenceType) {
            unsigned int(16) from_item_ID;
            unsigned int(16) reference_count;
            for (j = 0; j < reference_count; j++) {
                unsigned int(16) to_item_ID;
            }
        }

    Attributes:
        from_item_ID: Item that refers.
        reference_count: ``unsigned int(16)``.
    """

    __slots__ = ("from_item_ID", "to_item_ID")

    fourcc: ClassVar[bytes] = b"fdel"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.12"
    _fields: ClassVar[tuple[str, ...]] = (
        "from_item_ID",
        "reference_count",
        "to_item_ID",
    )

    from_item_ID: int
    to_item_ID: Table

    def __init__(
        self, type: str = "fdel", *, from_item_ID: int = 0, to_item_ID: Any = ()
    ) -> None:
        Box.__init__(self, type)
        self.from_item_ID = from_item_ID
        self.to_item_ID = _SingleItemTypeReferenceBox_T0.table(to_item_ID)

    @property
    def reference_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.to_item_ID)

    def _read(self, r: Reader, /) -> None:
        self.from_item_ID, reference_count = r.run(_SingleItemTypeReferenceBox_R0)
        self.to_item_ID = r.table(
            "to_item_ID", _SingleItemTypeReferenceBox_T0, reference_count
        )

    def _write(self, w: Writer, /) -> None:
        reference_count = len(self.to_item_ID)
        w.run(_SingleItemTypeReferenceBox_R0, self.from_item_ID, reference_count)
        w.table("to_item_ID", _SingleItemTypeReferenceBox_T0, self.to_item_ID)


_SingleItemTypeReferenceBoxLarge_R0: Final = Run(
    ">IH", (("from_item_ID", 32),), (("reference_count", 16),)
)
_SingleItemTypeReferenceBoxLarge_T0: Final = Layout(
    Part(32, (("to_item_ID", 32, False),)), column="to_item_ID"
)


class SingleItemTypeReferenceBoxLarge(Box):
    """References of one kind from one item to others, with 32-bit numbers.

    ISO/IEC 14496-12:2022, 8.11.12::

        aligned(8) class SingleItemTypeReferenceBoxLarge(referenceType) extends Box(referenceType) {
            unsigned int(32) from_item_ID;
            unsigned int(16) reference_count;
            for (j = 0; j < reference_count; j++) {
                unsigned int(32) to_item_ID;
            }
        }

    Attributes:
        from_item_ID: Item that refers.
        reference_count: ``unsigned int(16)``.
    """

    __slots__ = ("from_item_ID", "to_item_ID")

    fourcc: ClassVar[bytes] = b"fdel"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.12"
    _fields: ClassVar[tuple[str, ...]] = (
        "from_item_ID",
        "reference_count",
        "to_item_ID",
    )

    from_item_ID: int
    to_item_ID: Table

    def __init__(
        self, type: str = "fdel", *, from_item_ID: int = 0, to_item_ID: Any = ()
    ) -> None:
        Box.__init__(self, type)
        self.from_item_ID = from_item_ID
        self.to_item_ID = _SingleItemTypeReferenceBoxLarge_T0.table(to_item_ID)

    @property
    def reference_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.to_item_ID)

    def _read(self, r: Reader, /) -> None:
        self.from_item_ID, reference_count = r.run(_SingleItemTypeReferenceBoxLarge_R0)
        self.to_item_ID = r.table(
            "to_item_ID", _SingleItemTypeReferenceBoxLarge_T0, reference_count
        )

    def _write(self, w: Writer, /) -> None:
        reference_count = len(self.to_item_ID)
        w.run(_SingleItemTypeReferenceBoxLarge_R0, self.from_item_ID, reference_count)
        w.table("to_item_ID", _SingleItemTypeReferenceBoxLarge_T0, self.to_item_ID)


class GroupsListBox(Box):
    """The entity groups, which may hold items and tracks.

    ISO/IEC 14496-12:2022, 8.18.2::

        aligned(8) class GroupsListBox extends Box('grpl') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"grpl"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.18.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("EntityToGroupBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_EntityToGroupBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("group_id", 32),),
    (("num_entities_in_group", 32),),
)
_EntityToGroupBox_T0: Final = Layout(
    Part(32, (("entity_id", 32, False),)), column="entity_id"
)


class EntityToGroupBox(FullBox):
    """A group of items or tracks; the type tells what makes them a group.

    ISO/IEC 14496-12:2022, 8.18.3::

        aligned(8) class EntityToGroupBox(grouping_type, version, flags) extends FullBox(grouping_type, version, flags) {
            unsigned int(32) group_id;
            unsigned int(32) num_entities_in_group;
            for (i = 0; i < num_entities_in_group; i++) {
                unsigned int(32) entity_id;
            }
        }

    Attributes:
        group_id: Number of the group, unlike any item or track.
        num_entities_in_group: ``unsigned int(32)``.
    """

    __slots__ = ("entity_id", "group_id")

    fourcc: ClassVar[bytes] = b"altr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.18.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "group_id",
        "num_entities_in_group",
        "entity_id",
    )

    group_id: int
    entity_id: Table

    def __init__(
        self,
        type: str = "altr",
        *,
        version: int = 0,
        flags: int = 0,
        group_id: int = 0,
        entity_id: Any = (),
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.group_id = group_id
        self.entity_id = _EntityToGroupBox_T0.table(entity_id)

    @property
    def num_entities_in_group(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entity_id)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.group_id, num_entities_in_group = r.run(_EntityToGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entity_id = r.table(
            "entity_id", _EntityToGroupBox_T0, num_entities_in_group
        )

    def _write(self, w: Writer, /) -> None:
        num_entities_in_group = len(self.entity_id)
        w.run(
            _EntityToGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.group_id,
            num_entities_in_group,
        )
        w.table("entity_id", _EntityToGroupBox_T0, self.entity_id)
