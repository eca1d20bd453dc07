"""ItemFullProperty of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/item_properties``. Do not edit: change the specification and
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
