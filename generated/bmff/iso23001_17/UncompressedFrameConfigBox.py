"""UncompressedFrameConfigBox of ISO/IEC 23001-17:2024.

Generated from the specification ``iso23001_17/uncompressed_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_UncompressedFrameConfigBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("profile", 32),)
)
_UncompressedFrameConfigBox_R1: Final = Run(">I", (("component_count", 32),))
_UncompressedFrameConfigBox_T0: Final = Layout(
    Part(16, (("component_index", 16, False),)),
    Part(8, (("component_bit_depth_minus_one", 8, False),)),
    Part(8, (("component_format", 8, False),)),
    Part(8, (("component_align_size", 8, False),)),
)
_UncompressedFrameConfigBox_R2: Final = Run(
    ">BBBBIIIII",
    (("sampling_type", 8),),
    (("interleave_type", 8),),
    (("block_size", 8),),
    (
        ("component_little_endian", 1),
        ("block_pad_lsb", 1),
        ("block_little_endian", 1),
        ("block_reversed", 1),
        ("pad_unknown", 1),
        ("reserved", 3),
    ),
    (("pixel_size", 32),),
    (("row_align_size", 32),),
    (("tile_align_size", 32),),
    (("num_tile_cols_minus_one", 32),),
    (("num_tile_rows_minus_one", 32),),
)


class UncompressedFrameConfigBox(FullBox):
    """Layout of the uncompressed samples of a frame.

    ISO/IEC 23001-17:2024, 5.2.1::

        aligned(8) class UncompressedFrameConfigBox extends FullBox('uncC', version, flags = 0) {
            unsigned int(32) profile;
            if (version == 0) {
                unsigned int(32) component_count;
                for (i = 0; i < component_count; i++) {
                    unsigned int(16) component_index;
                    unsigned int(8) component_bit_depth_minus_one;
                    unsigned int(8) component_format;
                    unsigned int(8) component_align_size;
                }
                unsigned int(8) sampling_type;
                unsigned int(8) interleave_type;
                unsigned int(8) block_size;
                bit(1) component_little_endian;
                bit(1) block_pad_lsb;
                bit(1) block_little_endian;
                bit(1) block_reversed;
                bit(1) pad_unknown;
                bit(3) reserved = 0;
                unsigned int(32) pixel_size;
                unsigned int(32) row_align_size;
                unsigned int(32) tile_align_size;
                unsigned int(32) num_tile_cols_minus_one;
                unsigned int(32) num_tile_rows_minus_one;
            }
        }

    Attributes:
        profile: ``unsigned int(32)``.
        component_count: ``unsigned int(32)``; None when left out.
        components: Rows of component_index, component_bit_depth_minus_one,
            component_format, component_align_size; None when left out.
        sampling_type: ``unsigned int(8)``; None when left out.
        interleave_type: ``unsigned int(8)``; None when left out.
        block_size: Bytes; None when left out.
        component_little_endian: ``bit(1)``; None when left out.
        block_pad_lsb: ``bit(1)``; None when left out.
        block_little_endian: ``bit(1)``; None when left out.
        block_reversed: ``bit(1)``; None when left out.
        pad_unknown: ``bit(1)``; None when left out.
        reserved: ``bit(3)``; None when left out.
        pixel_size: Bytes; None when left out.
        row_align_size: Bytes; None when left out.
        tile_align_size: Bytes; None when left out.
        num_tile_cols_minus_one: ``unsigned int(32)``; None when left out.
        num_tile_rows_minus_one: ``unsigned int(32)``; None when left out.
    """

    __slots__ = (
        "block_little_endian",
        "block_pad_lsb",
        "block_reversed",
        "block_size",
        "component_little_endian",
        "components",
        "interleave_type",
        "num_tile_cols_minus_one",
        "num_tile_rows_minus_one",
        "pad_unknown",
        "pixel_size",
        "profile",
        "reserved",
        "row_align_size",
        "sampling_type",
        "tile_align_size",
    )

    fourcc: ClassVar[bytes] = b"uncC"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 5.2.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "profile",
        "component_count",
        "components",
        "sampling_type",
        "interleave_type",
        "block_size",
        "component_little_endian",
        "block_pad_lsb",
        "block_little_endian",
        "block_reversed",
        "pad_unknown",
        "reserved",
        "pixel_size",
        "row_align_size",
        "tile_align_size",
        "num_tile_cols_minus_one",
        "num_tile_rows_minus_one",
    )

    profile: str
    components: Table | None
    sampling_type: int | None
    interleave_type: int | None
    block_size: int | None
    component_little_endian: int | None
    block_pad_lsb: int | None
    block_little_endian: int | None
    block_reversed: int | None
    pad_unknown: int | None
    reserved: int | None
    pixel_size: int | None
    row_align_size: int | None
    tile_align_size: int | None
    num_tile_cols_minus_one: int | None
    num_tile_rows_minus_one: int | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        profile: str = "",
        components: Any = None,
        sampling_type: int | None = None,
        interleave_type: int | None = None,
        block_size: int | None = None,
        component_little_endian: int | None = None,
        block_pad_lsb: int | None = None,
        block_little_endian: int | None = None,
        block_reversed: int | None = None,
        pad_unknown: int | None = None,
        reserved: int | None = 0,
        pixel_size: int | None = None,
        row_align_size: int | None = None,
        tile_align_size: int | None = None,
        num_tile_cols_minus_one: int | None = None,
        num_tile_rows_minus_one: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.profile = profile
        self.components = (
            None
            if components is None
            else _UncompressedFrameConfigBox_T0.table(components)
        )
        self.sampling_type = sampling_type
        self.interleave_type = interleave_type
        self.block_size = block_size
        self.component_little_endian = component_little_endian
        self.block_pad_lsb = block_pad_lsb
        self.block_little_endian = block_little_endian
        self.block_reversed = block_reversed
        self.pad_unknown = pad_unknown
        self.reserved = reserved
        self.pixel_size = pixel_size
        self.row_align_size = row_align_size
        self.tile_align_size = tile_align_size
        self.num_tile_cols_minus_one = num_tile_cols_minus_one
        self.num_tile_rows_minus_one = num_tile_rows_minus_one

    @property
    def component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.components is None else len(self.components)

    @property
    def component_index(self) -> Table | None:
        """Into the component definitions. A view of ``components``. None when the syntax leaves it out."""
        return column(self.components, "component_index")

    @property
    def component_bit_depth_minus_one(self) -> Table | None:
        """The column ``component_bit_depth_minus_one``. A view of ``components``. None when the syntax leaves it out."""
        return column(self.components, "component_bit_depth_minus_one")

    @property
    def component_format(self) -> Table | None:
        """0 integer, 1 float, 2 complex. A view of ``components``. None when the syntax leaves it out."""
        return column(self.components, "component_format")

    @property
    def component_align_size(self) -> Table | None:
        """Bytes, 0: packed. A view of ``components``. None when the syntax leaves it out."""
        return column(self.components, "component_align_size")

    def _read(self, r: Reader, /) -> None:
        component_count = 0
        self.components = None
        self.sampling_type = None
        self.interleave_type = None
        self.block_size = None
        self.component_little_endian = None
        self.block_pad_lsb = None
        self.block_little_endian = None
        self.block_reversed = None
        self.pad_unknown = None
        self.reserved = None
        self.pixel_size = None
        self.row_align_size = None
        self.tile_align_size = None
        self.num_tile_cols_minus_one = None
        self.num_tile_rows_minus_one = None
        bits_2, code = r.run(_UncompressedFrameConfigBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        self.profile = code.decode("latin-1")
        if version == 0:
            (component_count,) = r.run(_UncompressedFrameConfigBox_R1)
            self.components = r.table(
                "components", _UncompressedFrameConfigBox_T0, component_count
            )
            (
                self.sampling_type,
                self.interleave_type,
                self.block_size,
                bits_4,
                self.pixel_size,
                self.row_align_size,
                self.tile_align_size,
                self.num_tile_cols_minus_one,
                self.num_tile_rows_minus_one,
            ) = r.run(_UncompressedFrameConfigBox_R2)
            self.component_little_endian = bits_4 >> 7
            self.block_pad_lsb = (bits_4 >> 6) & 0x1
            self.block_little_endian = (bits_4 >> 5) & 0x1
            self.block_reversed = (bits_4 >> 4) & 0x1
            self.pad_unknown = (bits_4 >> 3) & 0x1
            self.reserved = bits_4 & 0x7

    def _write(self, w: Writer, /) -> None:
        version = self.version
        component_count = 0 if self.components is None else len(self.components)
        w.run(
            _UncompressedFrameConfigBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("profile", self.profile),
        )
        if version == 0:
            w.run(_UncompressedFrameConfigBox_R1, component_count)
            w.table("components", _UncompressedFrameConfigBox_T0, self.components)
            w.run(
                _UncompressedFrameConfigBox_R2,
                self.sampling_type,
                self.interleave_type,
                self.block_size,
                w.pack(
                    ("component_little_endian", self.component_little_endian, 1, False),
                    ("block_pad_lsb", self.block_pad_lsb, 1, False),
                    ("block_little_endian", self.block_little_endian, 1, False),
                    ("block_reversed", self.block_reversed, 1, False),
                    ("pad_unknown", self.pad_unknown, 1, False),
                    ("reserved", self.reserved, 3, False),
                ),
                self.pixel_size,
                self.row_align_size,
                self.tile_align_size,
                self.num_tile_cols_minus_one,
                self.num_tile_rows_minus_one,
            )
