"""RelativeLocationProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_RelativeLocationProperty_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("horizontal_offset", 32),),
    (("vertical_offset", 32),),
)


class RelativeLocationProperty(ItemFullProperty):
    """Place of an image relative to the image it belongs to.

    ISO/IEC 23008-12:2025, 6.5.7::

        aligned(8) class RelativeLocationProperty extends ItemFullProperty('rloc', version = 0, flags = 0) {
            unsigned int(32) horizontal_offset;
            unsigned int(32) vertical_offset;
        }

    Attributes:
        horizontal_offset: Pixels from the left.
        vertical_offset: Pixels from the top.
    """

    __slots__ = ("horizontal_offset", "vertical_offset")

    fourcc: ClassVar[bytes] = b"rloc"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "horizontal_offset",
        "vertical_offset",
    )

    horizontal_offset: int
    vertical_offset: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        horizontal_offset: int = 0,
        vertical_offset: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.horizontal_offset = horizontal_offset
        self.vertical_offset = vertical_offset

    def _read(self, r: Reader, /) -> None:
        bits_2, self.horizontal_offset, self.vertical_offset = r.run(
            _RelativeLocationProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _RelativeLocationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.horizontal_offset,
            self.vertical_offset,
        )
