"""ItemPropertyAssociationBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/item_properties``. Do not edit: change the specification and
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
        entries: A list of ``Entry``.
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
            associations: A list of ``Association``.
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
        version = bits_2 >> 24
        self.version = version
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
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
