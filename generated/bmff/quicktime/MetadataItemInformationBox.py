"""MetadataItemInformationBox of QuickTime File Format.

Generated from the specification ``quicktime/itunes_metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MetadataItemInformationBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("item_ID", 32),)
)


class MetadataItemInformationBox(FullBox):
    """Number of an item.

    QuickTime File Format, Item Information Atom::

        aligned(8) class MetadataItemInformationBox extends FullBox('itif', version = 0, flags = 0) {
            unsigned int(32) item_ID;
        }

    Attributes:
        item_ID: ``unsigned int(32)``.
    """

    __slots__ = ("item_ID",)

    fourcc: ClassVar[bytes] = b"itif"
    clause: ClassVar[str] = "QuickTime File Format, Item Information Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "item_ID")

    item_ID: int

    def __init__(self, *, version: int = 0, flags: int = 0, item_ID: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.item_ID = item_ID

    def _read(self, r: Reader, /) -> None:
        bits_2, self.item_ID = r.run(_MetadataItemInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataItemInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.item_ID,
        )
