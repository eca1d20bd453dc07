"""PrimaryItemBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
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
        version = bits_2 >> 24
        self.version = version
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
