"""LayerSelectorProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
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

_LayerSelectorProperty_R0: Final = Run(">H", (("layer_id", 16),))


class LayerSelectorProperty(ItemProperty):
    """Which layer of a layered image is meant.

    ISO/IEC 23008-12:2025, 6.5.11::

        aligned(8) class LayerSelectorProperty extends ItemProperty('lsel') {
            unsigned int(16) layer_id;
        }

    Attributes:
        layer_id: 0xffff: progressive.
    """

    __slots__ = ("layer_id",)

    fourcc: ClassVar[bytes] = b"lsel"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.11"
    _fields: ClassVar[tuple[str, ...]] = ("layer_id",)

    layer_id: int

    def __init__(self, *, layer_id: int = 0) -> None:
        Box.__init__(self)
        self.layer_id = layer_id

    def _read(self, r: Reader, /) -> None:
        (self.layer_id,) = r.run(_LayerSelectorProperty_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_LayerSelectorProperty_R0, self.layer_id)
