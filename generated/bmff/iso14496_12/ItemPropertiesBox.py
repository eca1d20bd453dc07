"""ItemPropertiesBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/item_properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.support import every, first

if TYPE_CHECKING:
    from bmff.iso14496_12.ItemPropertyAssociationBox import ItemPropertyAssociationBox
    from bmff.iso14496_12.ItemPropertyContainerBox import ItemPropertyContainerBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
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
        found: ItemPropertyContainerBox | None = first(
            self.children, "ItemPropertyContainerBox"
        )
        return found

    @property
    def association(self) -> list[ItemPropertyAssociationBox]:
        """The ItemPropertyAssociationBox inside."""
        found: list[ItemPropertyAssociationBox] = every(
            self.children, "ItemPropertyAssociationBox"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
