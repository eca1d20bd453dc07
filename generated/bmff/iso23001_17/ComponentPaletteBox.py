"""ComponentPaletteBox of ISO/IEC 23001-17:2024.

Generated from the specification ``iso23001_17/uncompressed_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ComponentPaletteBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("palette_component_count", 16),)
)
_ComponentPaletteBox_T0: Final = Layout(
    Part(32, (("component_index", 32, False),)),
    Part(8, (("component_bit_depth_minus_one", 8, False),)),
    Part(8, (("component_format", 8, False),)),
)
_ComponentPaletteBox_R1: Final = Run(">I", (("palette_values_count", 32),))


class ComponentPaletteBox(FullBox):
    """Colours of the palette indices; the values follow with the widths of their components.

    ISO/IEC 23001-17:2024, 6.1.2::

        aligned(8) class ComponentPaletteBox extends FullBox('cpal', version = 0, flags = 0) {
            unsigned int(16) palette_component_count;
            for (i = 0; i < palette_component_count; i++) {
                unsigned int(32) component_index;
                unsigned int(8) component_bit_depth_minus_one;
                unsigned int(8) component_format;
            }
            unsigned int(32) palette_values_count;
            unsigned int(8) palette_values[];
        }

    Attributes:
        palette_component_count: ``unsigned int(16)``.
        palette_components: Rows of component_index, component_bit_depth_minus_one,
            component_format.
        palette_values_count: ``unsigned int(32)``.
        palette_values: ``unsigned int(8) palette_values[]``.
    """

    __slots__ = ("palette_components", "palette_values", "palette_values_count")

    fourcc: ClassVar[bytes] = b"cpal"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "palette_component_count",
        "palette_components",
        "palette_values_count",
        "palette_values",
    )

    palette_components: Table
    palette_values_count: int
    palette_values: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        palette_components: Any = (),
        palette_values_count: int = 0,
        palette_values: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.palette_components = _ComponentPaletteBox_T0.table(palette_components)
        self.palette_values_count = palette_values_count
        self.palette_values = palette_values

    @property
    def palette_component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.palette_components)

    @property
    def component_index(self) -> Table:
        """The column ``component_index``. A view of ``palette_components``."""
        found: Table = self.palette_components["component_index"]
        return found

    @property
    def component_bit_depth_minus_one(self) -> Table:
        """The column ``component_bit_depth_minus_one``. A view of ``palette_components``."""
        found: Table = self.palette_components["component_bit_depth_minus_one"]
        return found

    @property
    def component_format(self) -> Table:
        """The column ``component_format``. A view of ``palette_components``."""
        found: Table = self.palette_components["component_format"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, palette_component_count = r.run(_ComponentPaletteBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.palette_components = r.table(
            "palette_components", _ComponentPaletteBox_T0, palette_component_count
        )
        (self.palette_values_count,) = r.run(_ComponentPaletteBox_R1)
        self.palette_values = r.tail("palette_values")

    def _write(self, w: Writer, /) -> None:
        palette_component_count = len(self.palette_components)
        w.run(
            _ComponentPaletteBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            palette_component_count,
        )
        w.table("palette_components", _ComponentPaletteBox_T0, self.palette_components)
        w.run(_ComponentPaletteBox_R1, self.palette_values_count)
        w.octets("palette_values", self.palette_values)
