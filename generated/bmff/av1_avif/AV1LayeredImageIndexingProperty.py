"""AV1LayeredImageIndexingProperty of AV1 Image File Format.

Generated from the specification ``av1_avif/item_properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemProperty import ItemProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AV1LayeredImageIndexingProperty_R0: Final = Run(
    ">B", (("reserved", 7), ("large_size", 1))
)


class AV1LayeredImageIndexingProperty(ItemProperty):
    """Sizes of the first three layers of an item.

    AV1 Image File Format, 2.3.2.3.2::

        class AV1LayeredImageIndexingProperty extends ItemProperty('a1lx') {
            unsigned int(7) reserved = 0;
            unsigned int(1) large_size;
            unsigned int((large_size + 1) * 16) layer_size[3];
        }

    Attributes:
        reserved: ``unsigned int(7)``.
        large_size: 1: 32-bit sizes.
        layer_size: Bytes.
    """

    __slots__ = ("large_size", "layer_size", "reserved")

    fourcc: ClassVar[bytes] = b"a1lx"
    clause: ClassVar[str] = "AV1 Image File Format, 2.3.2.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "large_size", "layer_size")

    reserved: int
    large_size: int
    layer_size: Table

    def __init__(
        self, *, reserved: int = 0, large_size: int = 0, layer_size: Any = ()
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.large_size = large_size
        self.layer_size = layer_size

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_AV1LayeredImageIndexingProperty_R0)
        self.reserved = bits_2 >> 1
        large_size = bits_2 & 0x1
        self.large_size = large_size
        self.layer_size = r.numbers("layer_size", ((large_size + 1) * 16), 3)

    def _write(self, w: Writer, /) -> None:
        large_size = self.large_size
        w.run(
            _AV1LayeredImageIndexingProperty_R0,
            w.pack(
                ("reserved", self.reserved, 7, False),
                ("large_size", self.large_size, 1, False),
            ),
        )
        w.same("layer_size", self.layer_size, 3)
        w.numbers("layer_size", self.layer_size, ((large_size + 1) * 16))
