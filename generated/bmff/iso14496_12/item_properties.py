"""Classes of ISO/IEC 14496-12:2022: item properties.

Generated from the specification ``iso14496_12/item_properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.files import GeneralTypeBox
from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Row, Run
from bmffkit.runtime.support import every, first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable


class ItemPropertiesBox(Box):
    """Properties of items and how they are associated.

    ISO/IEC 14496-12:2022, 8.11.14.1::

        aligned(8) class ItemPropertiesBox extends Box('iprp') {
            ItemPropertyContainerBox property_container;
            ItemPropertyAssociationBox association[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"iprp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.14.1"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def property_container(self) -> ItemPropertyContainerBox | None:
        """The ItemPropertyContainerBox inside. None when there is none."""
        return first(self.children, "ItemPropertyContainerBox")

    @property
    def association(self) -> list[ItemPropertyAssociationBox]:
        """The ItemPropertyAssociationBox inside."""
        return every(self.children, "ItemPropertyAssociationBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class ItemPropertyContainerBox(Box):
    """The list of properties; associations refer to them by their place, counted from 1.

    ISO/IEC 14496-12:2022, 8.11.14.1::

        aligned(8) class ItemPropertyContainerBox extends Box('ipco') {
            Box properties[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"ipco"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.14.1"
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


_ItemPropertyAssociationBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_ItemPropertyAssociationBox_R1: Final = Run(">H", (("item_ID", 16),))
_ItemPropertyAssociationBox_R2: Final = Run(">I", (("item_ID", 32),))
_ItemPropertyAssociationBox_R3: Final = Run(">B", (("association_count", 8),))


class ItemPropertyAssociationBox(FullBox):
    """Which properties each item has, in which order, and whether a reader must know them. Flag 1: 15 bits for the place of a property instead of 7.

    ISO/IEC 14496-12:2022, 8.11.14.1::

        aligned(8) class ItemPropertyAssociationBox extends FullBox('ipma', version, flags) {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                if (version < 1) {
                    unsigned int(16) item_ID;
                } else {
                    unsigned int(32) item_ID;
                }
                unsigned int(8) association_count;
                for (j = 0; j < association_count; j++) {
                    bit(1) essential;
                    if (flags & 1) {
                        unsigned int(15) property_index;
                    } else {
                        unsigned int(7) property_index;
                    }
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"ipma"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.14.1"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: list[ItemPropertyAssociationBox.Entry]

    class Association(Row):
        """One of the ``associations`` of ItemPropertyAssociationBox.

        Attributes:
            essential: 1: a reader must know the property.
            property_index: From 1; 0: none.
        """

        __slots__ = ("essential", "property_index")

        _fields: ClassVar[tuple[str, ...]] = ("essential", "property_index")

        essential: int
        property_index: int

        def __init__(self, *, essential: int = 0, property_index: int = 0) -> None:
            self.essential = essential
            self.property_index = property_index

    class Entry(Row):
        """One of the ``entries`` of ItemPropertyAssociationBox.

        Attributes:
            item_ID: ``unsigned int(16)``.
            association_count: ``unsigned int(8)``.
        """

        __slots__ = ("associations", "item_ID")

        _fields: ClassVar[tuple[str, ...]] = ("item_ID", "associations")

        item_ID: int
        associations: list[ItemPropertyAssociationBox.Association]

        def __init__(
            self,
            *,
            item_ID: int = 0,
            associations: Iterable[ItemPropertyAssociationBox.Association] = (),
        ) -> None:
            self.item_ID = item_ID
            self.associations = list(associations)

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entries: Iterable[ItemPropertyAssociationBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_ItemPropertyAssociationBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
        entries: list[ItemPropertyAssociationBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 24)
        for _ in range(entry_count):
            row = ItemPropertyAssociationBox.Entry.__new__(
                ItemPropertyAssociationBox.Entry
            )
            entries.append(row)
            if version < 1:
                (row.item_ID,) = r.run(_ItemPropertyAssociationBox_R1)

            else:
                (row.item_ID,) = r.run(_ItemPropertyAssociationBox_R2)

            (association_count,) = r.run(_ItemPropertyAssociationBox_R3)
            associations: list[ItemPropertyAssociationBox.Association] = []
            row.associations = associations
            r.allow("associations", association_count, 8)
            for _ in range(association_count):
                row_2 = ItemPropertyAssociationBox.Association.__new__(
                    ItemPropertyAssociationBox.Association
                )
                associations.append(row_2)
                row_2.essential = r.bits("essential", 1)
                if flags & 1:
                    row_2.property_index = r.bits("property_index", 15)

                else:
                    row_2.property_index = r.bits("property_index", 7)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        flags = self.flags
        entry_count = len(self.entries)
        w.run(
            _ItemPropertyAssociationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for row in self.entries:
            association_count = len(row.associations)
            if version < 1:
                w.run(_ItemPropertyAssociationBox_R1, row.item_ID)

            else:
                w.run(_ItemPropertyAssociationBox_R2, row.item_ID)

            w.run(_ItemPropertyAssociationBox_R3, association_count)
            for row_2 in row.associations:
                w.bits("essential", row_2.essential, 1)
                if flags & 1:
                    w.bits("property_index", row_2.property_index, 15)

                else:
                    w.bits("property_index", row_2.property_index, 7)


class ItemProperty(Box):
    """A property of items.

    ISO/IEC 14496-12:2022, 8.11.14.1::

        aligned(8) class ItemProperty(property_type) extends Box(property_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.14.1"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self, type: str = "") -> None:
        Box.__init__(self, type)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return


_ItemFullProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ItemFullProperty(FullBox):
    """A property of items with version and flags.

    ISO/IEC 14496-12:2022, 8.11.14.1::

        aligned(8) class ItemFullProperty(property_type, version, flags) extends FullBox(property_type, version, flags) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.14.1"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    def __init__(self, type: str = "", *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ItemFullProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ItemFullProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )


class BrandProperty(GeneralTypeBox):
    """Brands that an item complies with.

    ISO/IEC 14496-12:2022, 8.11.15::

        aligned(8) class BrandProperty extends GeneralTypeBox('brnd') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"brnd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.15"
