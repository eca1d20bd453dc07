"""OperatingPointSelectorProperty of AV1 Image File Format.

Generated from the specification ``av1_avif/item_properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemProperty import ItemProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_OperatingPointSelectorProperty_R0: Final = Run(">B", (("op_index", 8),))


class OperatingPointSelectorProperty(ItemProperty):
    """Selects the operating point to decode.

    AV1 Image File Format, 2.3.2.1.1::

        class OperatingPointSelectorProperty extends ItemProperty('a1op') {
            unsigned int(8) op_index;
        }

    Attributes:
        op_index: ``unsigned int(8)``.
    """

    __slots__ = ("op_index",)

    fourcc: ClassVar[bytes] = b"a1op"
    clause: ClassVar[str] = "AV1 Image File Format, 2.3.2.1.1"
    _fields: ClassVar[tuple[str, ...]] = ("op_index",)

    op_index: int

    def __init__(self, *, op_index: int = 0) -> None:
        Box.__init__(self)
        self.op_index = op_index

    def _read(self, r: Reader, /) -> None:
        (self.op_index,) = r.run(_OperatingPointSelectorProperty_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_OperatingPointSelectorProperty_R0, self.op_index)
