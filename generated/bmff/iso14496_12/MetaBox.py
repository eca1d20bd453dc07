"""MetaBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.DataInformationBox import DataInformationBox
    from bmff.iso14496_12.HandlerBox import HandlerBox
    from bmff.iso14496_12.IPMPControlBox import IPMPControlBox
    from bmff.iso14496_12.ItemDataBox import ItemDataBox
    from bmff.iso14496_12.ItemInfoBox import ItemInfoBox
    from bmff.iso14496_12.ItemLocationBox import ItemLocationBox
    from bmff.iso14496_12.ItemProtectionBox import ItemProtectionBox
    from bmff.iso14496_12.ItemReferenceBox import ItemReferenceBox
    from bmff.iso14496_12.PrimaryItemBox import PrimaryItemBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
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
        found: HandlerBox | None = first(self.children, "HandlerBox")
        return found

    @property
    def primary_resource(self) -> PrimaryItemBox | None:
        """The PrimaryItemBox inside. None when there is none."""
        found: PrimaryItemBox | None = first(self.children, "PrimaryItemBox")
        return found

    @property
    def file_locations(self) -> DataInformationBox | None:
        """The DataInformationBox inside. None when there is none."""
        found: DataInformationBox | None = first(self.children, "DataInformationBox")
        return found

    @property
    def item_locations(self) -> ItemLocationBox | None:
        """The ItemLocationBox inside. None when there is none."""
        found: ItemLocationBox | None = first(self.children, "ItemLocationBox")
        return found

    @property
    def protections(self) -> ItemProtectionBox | None:
        """The ItemProtectionBox inside. None when there is none."""
        found: ItemProtectionBox | None = first(self.children, "ItemProtectionBox")
        return found

    @property
    def item_infos(self) -> ItemInfoBox | None:
        """The ItemInfoBox inside. None when there is none."""
        found: ItemInfoBox | None = first(self.children, "ItemInfoBox")
        return found

    @property
    def IPMP_control(self) -> IPMPControlBox | None:
        """The IPMPControlBox inside. None when there is none."""
        found: IPMPControlBox | None = first(self.children, "IPMPControlBox")
        return found

    @property
    def item_refs(self) -> ItemReferenceBox | None:
        """The ItemReferenceBox inside. None when there is none."""
        found: ItemReferenceBox | None = first(self.children, "ItemReferenceBox")
        return found

    @property
    def item_data(self) -> ItemDataBox | None:
        """The ItemDataBox inside. None when there is none."""
        found: ItemDataBox | None = first(self.children, "ItemDataBox")
        return found

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
