"""ItemReferenceBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmff.iso14496_12.SingleItemTypeReferenceBox import SingleItemTypeReferenceBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        found: list[SingleItemTypeReferenceBox] = every(
            self.children, "SingleItemTypeReferenceBox"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = []
        (bits_2,) = r.run(_ItemReferenceBox_R0)
        version = bits_2 >> 24
        self.version = version
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
