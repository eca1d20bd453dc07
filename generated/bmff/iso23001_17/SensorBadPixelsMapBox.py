"""SensorBadPixelsMapBox of ISO/IEC 23001-17:2024.

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

_SensorBadPixelsMapBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("component_count", 32),)
)
_SensorBadPixelsMapBox_T0: Final = Layout(
    Part(32, (("component_index", 32, False),)), column="component_index"
)
_SensorBadPixelsMapBox_R1: Final = Run(
    ">BIII",
    (("correction_applied", 1), ("reserved", 7)),
    (("num_bad_rows", 32),),
    (("num_bad_cols", 32),),
    (("num_bad_pixels", 32),),
)
_SensorBadPixelsMapBox_T1: Final = Layout(
    Part(32, (("bad_row", 32, False),)), column="bad_row"
)
_SensorBadPixelsMapBox_T2: Final = Layout(
    Part(32, (("bad_column", 32, False),)), column="bad_column"
)
_SensorBadPixelsMapBox_T3: Final = Layout(
    Part(32, (("bad_pixel_row", 32, False),)),
    Part(32, (("bad_pixel_column", 32, False),)),
)


class SensorBadPixelsMapBox(FullBox):
    """Broken rows, columns and elements of a sensor.

    ISO/IEC 23001-17:2024, 6.1.7::

        aligned(8) class SensorBadPixelsMapBox extends FullBox('sbpm', version = 0, flags = 0) {
            unsigned int(32) component_count;
            for (i = 0; i < component_count; i++) {
                unsigned int(32) component_index;
            }
            bit(1) correction_applied;
            bit(7) reserved = 0;
            unsigned int(32) num_bad_rows;
            unsigned int(32) num_bad_cols;
            unsigned int(32) num_bad_pixels;
            for (i = 0; i < num_bad_rows; i++) {
                unsigned int(32) bad_row;
            }
            for (i = 0; i < num_bad_cols; i++) {
                unsigned int(32) bad_column;
            }
            for (i = 0; i < num_bad_pixels; i++) {
                unsigned int(32) bad_pixel_row;
                unsigned int(32) bad_pixel_column;
            }
        }

    Attributes:
        component_count: ``unsigned int(32)``.
        component_index: Rows of component_index.
        correction_applied: ``bit(1)``.
        reserved: ``bit(7)``.
        num_bad_rows: ``unsigned int(32)``.
        num_bad_cols: ``unsigned int(32)``.
        num_bad_pixels: ``unsigned int(32)``.
        bad_row: Rows of bad_row.
        bad_column: Rows of bad_column.
        bad_pixels: Rows of bad_pixel_row, bad_pixel_column.
    """

    __slots__ = (
        "bad_column",
        "bad_pixels",
        "bad_row",
        "component_index",
        "correction_applied",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"sbpm"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "component_count",
        "component_index",
        "correction_applied",
        "reserved",
        "num_bad_rows",
        "num_bad_cols",
        "num_bad_pixels",
        "bad_row",
        "bad_column",
        "bad_pixels",
    )

    component_index: Table
    correction_applied: int
    reserved: int
    bad_row: Table
    bad_column: Table
    bad_pixels: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        component_index: Any = (),
        correction_applied: int = 0,
        reserved: int = 0,
        bad_row: Any = (),
        bad_column: Any = (),
        bad_pixels: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.component_index = _SensorBadPixelsMapBox_T0.table(component_index)
        self.correction_applied = correction_applied
        self.reserved = reserved
        self.bad_row = _SensorBadPixelsMapBox_T1.table(bad_row)
        self.bad_column = _SensorBadPixelsMapBox_T2.table(bad_column)
        self.bad_pixels = _SensorBadPixelsMapBox_T3.table(bad_pixels)

    @property
    def component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.component_index)

    @property
    def num_bad_rows(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.bad_row)

    @property
    def num_bad_cols(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.bad_column)

    @property
    def num_bad_pixels(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.bad_pixels)

    @property
    def bad_pixel_row(self) -> Table:
        """The column ``bad_pixel_row``. A view of ``bad_pixels``."""
        found: Table = self.bad_pixels["bad_pixel_row"]
        return found

    @property
    def bad_pixel_column(self) -> Table:
        """The column ``bad_pixel_column``. A view of ``bad_pixels``."""
        found: Table = self.bad_pixels["bad_pixel_column"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, component_count = r.run(_SensorBadPixelsMapBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.component_index = r.table(
            "component_index", _SensorBadPixelsMapBox_T0, component_count
        )
        bits_4, num_bad_rows, num_bad_cols, num_bad_pixels = r.run(
            _SensorBadPixelsMapBox_R1
        )
        self.correction_applied = bits_4 >> 7
        self.reserved = bits_4 & 0x7F
        self.bad_row = r.table("bad_row", _SensorBadPixelsMapBox_T1, num_bad_rows)
        self.bad_column = r.table("bad_column", _SensorBadPixelsMapBox_T2, num_bad_cols)
        self.bad_pixels = r.table(
            "bad_pixels", _SensorBadPixelsMapBox_T3, num_bad_pixels
        )

    def _write(self, w: Writer, /) -> None:
        component_count = len(self.component_index)
        num_bad_rows = len(self.bad_row)
        num_bad_cols = len(self.bad_column)
        num_bad_pixels = len(self.bad_pixels)
        w.run(
            _SensorBadPixelsMapBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            component_count,
        )
        w.table("component_index", _SensorBadPixelsMapBox_T0, self.component_index)
        w.run(
            _SensorBadPixelsMapBox_R1,
            w.pack(
                ("correction_applied", self.correction_applied, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
            num_bad_rows,
            num_bad_cols,
            num_bad_pixels,
        )
        w.table("bad_row", _SensorBadPixelsMapBox_T1, self.bad_row)
        w.table("bad_column", _SensorBadPixelsMapBox_T2, self.bad_column)
        w.table("bad_pixels", _SensorBadPixelsMapBox_T3, self.bad_pixels)
