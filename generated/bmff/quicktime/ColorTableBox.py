"""ColorTableBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ColorTableBox_R0: Final = Run(
    ">IHH",
    (("color_table_seed", 32),),
    (("color_table_flags", 16),),
    (("color_table_size", 16),),
)
_ColorTableBox_T0: Final = Layout(
    Part(16, (("color_reserved", 16, False),)),
    Part(16, (("red", 16, False),)),
    Part(16, (("green", 16, False),)),
    Part(16, (("blue", 16, False),)),
)


class ColorTableBox(Box):
    """Colours preferred on a display that has few.

    QuickTime File Format, Color Table Atom::

        aligned(8) class ColorTableBox extends Box('ctab') {
            unsigned int(32) color_table_seed = 0;
            unsigned int(16) color_table_flags = 0x8000;
            unsigned int(16) color_table_size;
            for (i = 0; i <= color_table_size; i++) {
                unsigned int(16) color_reserved;
                unsigned int(16) red;
                unsigned int(16) green;
                unsigned int(16) blue;
            }
        }

    Attributes:
        color_table_seed: ``unsigned int(32)``.
        color_table_flags: ``unsigned int(16)``.
        color_table_size: Number of colours minus one.
        colors: Rows of color_reserved, red, green, blue.
    """

    __slots__ = ("color_table_flags", "color_table_seed", "colors")

    fourcc: ClassVar[bytes] = b"ctab"
    clause: ClassVar[str] = "QuickTime File Format, Color Table Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "color_table_seed",
        "color_table_flags",
        "color_table_size",
        "colors",
    )

    color_table_seed: int
    color_table_flags: int
    colors: Table

    def __init__(
        self,
        *,
        color_table_seed: int = 0,
        color_table_flags: int = 32768,
        colors: Any = (),
    ) -> None:
        Box.__init__(self)
        self.color_table_seed = color_table_seed
        self.color_table_flags = color_table_flags
        self.colors = _ColorTableBox_T0.table(colors)

    @property
    def color_table_size(self) -> int:
        """Number of colours minus one. Derived: it follows from the list."""
        return len(self.colors) - 1

    @property
    def color_reserved(self) -> Table:
        """The column ``color_reserved``. A view of ``colors``."""
        found: Table = self.colors["color_reserved"]
        return found

    @property
    def red(self) -> Table:
        """The column ``red``. A view of ``colors``."""
        found: Table = self.colors["red"]
        return found

    @property
    def green(self) -> Table:
        """The column ``green``. A view of ``colors``."""
        found: Table = self.colors["green"]
        return found

    @property
    def blue(self) -> Table:
        """The column ``blue``. A view of ``colors``."""
        found: Table = self.colors["blue"]
        return found

    def _read(self, r: Reader, /) -> None:
        self.color_table_seed, self.color_table_flags, color_table_size = r.run(
            _ColorTableBox_R0
        )
        self.colors = r.table("colors", _ColorTableBox_T0, (color_table_size + 1))

    def _write(self, w: Writer, /) -> None:
        color_table_size = len(self.colors) - 1
        w.run(
            _ColorTableBox_R0,
            self.color_table_seed,
            self.color_table_flags,
            color_table_size,
        )
        w.table("colors", _ColorTableBox_T0, self.colors)
