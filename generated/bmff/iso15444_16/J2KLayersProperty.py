"""J2KLayersProperty of ISO/IEC 15444-16:2021.

Generated from the specification ``iso15444_16/jpeg2000_items``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_J2KLayersProperty_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("layers_count", 16),)
)
_J2KLayersProperty_T0: Final = Layout(
    Part(32, (("layer_id", 32, False),)),
    Part(8, (("discard_levels", 8, False),)),
    Part(16, (("decode_layers", 16, False),)),
)


class J2KLayersProperty(ItemFullProperty):
    """Layers and resolutions an item offers.

    ISO/IEC 15444-16:2021, 6.5.2::

        class J2KLayersProperty extends ItemFullProperty('j2kL', version = 0, flags = 0) {
            unsigned int(16) layers_count;
            for (i = 0; i < layers_count; i++) {
                unsigned int(32) layer_id;
                unsigned int(8) discard_levels;
                unsigned int(16) decode_layers;
            }
        }

    Attributes:
        layers_count: ``unsigned int(16)``.
        layers: Rows of layer_id, discard_levels, decode_layers.
    """

    __slots__ = ("layers",)

    fourcc: ClassVar[bytes] = b"j2kL"
    clause: ClassVar[str] = "ISO/IEC 15444-16:2021, 6.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "layers_count", "layers")

    layers: Table

    def __init__(self, *, version: int = 0, flags: int = 0, layers: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.layers = _J2KLayersProperty_T0.table(layers)

    @property
    def layers_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.layers)

    @property
    def layer_id(self) -> Table:
        """The column ``layer_id``. A view of ``layers``."""
        found: Table = self.layers["layer_id"]
        return found

    @property
    def discard_levels(self) -> Table:
        """The column ``discard_levels``. A view of ``layers``."""
        found: Table = self.layers["discard_levels"]
        return found

    @property
    def decode_layers(self) -> Table:
        """The column ``decode_layers``. A view of ``layers``."""
        found: Table = self.layers["decode_layers"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, layers_count = r.run(_J2KLayersProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.layers = r.table("layers", _J2KLayersProperty_T0, layers_count)

    def _write(self, w: Writer, /) -> None:
        layers_count = len(self.layers)
        w.run(
            _J2KLayersProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            layers_count,
        )
        w.table("layers", _J2KLayersProperty_T0, self.layers)
