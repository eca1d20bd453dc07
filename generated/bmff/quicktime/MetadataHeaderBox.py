"""MetadataHeaderBox of QuickTime File Format.

Generated from the specification ``quicktime/metadata``. Do not edit: change the specification and
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

_MetadataHeaderBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("next_item_ID", 32),)
)


class MetadataHeaderBox(FullBox):
    """Next free number for metadata items.

    QuickTime File Format, Metadata Header Atom::

        aligned(8) class MetadataHeaderBox extends FullBox('mhdr', version = 0, flags = 0) {
            unsigned int(32) next_item_ID;
        }

    Attributes:
        next_item_ID: ``unsigned int(32)``.
    """

    __slots__ = ("next_item_ID",)

    fourcc: ClassVar[bytes] = b"mhdr"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Header Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "next_item_ID")

    next_item_ID: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, next_item_ID: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.next_item_ID = next_item_ID

    def _read(self, r: Reader, /) -> None:
        bits_2, self.next_item_ID = r.run(_MetadataHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.next_item_ID,
        )
