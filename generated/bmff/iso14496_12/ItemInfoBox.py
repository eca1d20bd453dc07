"""ItemInfoBox of ISO/IEC 14496-12:2022.

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
    from bmff.iso14496_12.ItemInfoEntry import ItemInfoEntry
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        found: list[ItemInfoEntry] = every(self.children, "ItemInfoEntry")
        return found

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ItemInfoBox_R0)
        version = bits_2 >> 24
        self.version = version
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
