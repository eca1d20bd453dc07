"""Classes of ISO/IEC 23001-17:2024: uncompressed video.

Generated from the specification ``iso23001_17/uncompressed_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmffkit.runtime import Box, Layout, Part, Row, Run
from bmffkit.runtime.support import column, first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_ComponentDefinitionBox_R0: Final = Run(">I", (("component_count", 32),))
_ComponentDefinitionBox_R1: Final = Run(">H", (("component_type", 16),))


class ComponentDefinitionBox(Box):
    """Defines the components that the other boxes refer to by index.

    ISO/IEC 23001-17:2024, 5.1.2::

        aligned(8) class ComponentDefinitionBox extends Box('cmpd') {
            unsigned int(32) component_count;
            for (i = 0; i < component_count; i++) {
                unsigned int(16) component_type;
                if (component_type >= 0x8000) {
                    utf8string component_type_uri;
                }
            }
        }

    Attributes:
        component_count: ``unsigned int(32)``.
    """

    __slots__ = ("components",)

    fourcc: ClassVar[bytes] = b"cmpd"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 5.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("component_count", "components")

    components: list[ComponentDefinitionBox.Component]

    class Component(Row):
        """One of the ``components`` of ComponentDefinitionBox.

        Attributes:
            component_type: 0 monochrome, 1 Y, 2 Cb, 3 Cr, 4 red, 5 green, 6 blue ….
            component_type_uri: ``utf8string``; None when left out.
        """

        __slots__ = ("component_type", "component_type_uri")

        _fields: ClassVar[tuple[str, ...]] = ("component_type", "component_type_uri")

        component_type: int
        component_type_uri: str | None

        def __init__(
            self, *, component_type: int = 0, component_type_uri: str | None = None
        ) -> None:
            self.component_type = component_type
            self.component_type_uri = component_type_uri

    def __init__(
        self, *, components: Iterable[ComponentDefinitionBox.Component] = ()
    ) -> None:
        Box.__init__(self)
        self.components = list(components)

    @property
    def component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.components)

    def _read(self, r: Reader, /) -> None:
        (component_count,) = r.run(_ComponentDefinitionBox_R0)
        components: list[ComponentDefinitionBox.Component] = []
        self.components = components
        r.allow("components", component_count, 16)
        for _ in range(component_count):
            row = ComponentDefinitionBox.Component.__new__(
                ComponentDefinitionBox.Component
            )
            components.append(row)
            row.component_type_uri = None
            (component_type,) = r.run(_ComponentDefinitionBox_R1)
            row.component_type = component_type
            if component_type >= 0x8000:
                row.component_type_uri = r.text("component_type_uri")

    def _write(self, w: Writer, /) -> None:
        component_count = len(self.components)
        w.run(_ComponentDefinitionBox_R0, component_count)
        for row in self.components:
            component_type = row.component_type
            w.run(_ComponentDefinitionBox_R1, row.component_type)
            if component_type >= 0x8000:
                w.text("component_type_uri", row.component_type_uri)


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
        reserved: int | None = None,
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
        self.version = version = bits_2 >> 24
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


class UncompressedVideoSampleEntry(VisualSampleEntry):
    """Sample entry of uncompressed video.

    ISO/IEC 23001-17:2024, 5.1.3::

        class UncompressedVideoSampleEntry() extends VisualSampleEntry('uncv') {
            UncompressedFrameConfigBox config;
            ComponentDefinitionBox components;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"uncv"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 5.1.3"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> UncompressedFrameConfigBox | None:
        """The UncompressedFrameConfigBox inside. None when there is none."""
        return first(self.children, "UncompressedFrameConfigBox")

    @property
    def components(self) -> ComponentDefinitionBox | None:
        """The ComponentDefinitionBox inside. None when there is none."""
        return first(self.children, "ComponentDefinitionBox")


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
        return self.palette_components["component_index"]

    @property
    def component_bit_depth_minus_one(self) -> Table:
        """The column ``component_bit_depth_minus_one``. A view of ``palette_components``."""
        return self.palette_components["component_bit_depth_minus_one"]

    @property
    def component_format(self) -> Table:
        """The column ``component_format``. A view of ``palette_components``."""
        return self.palette_components["component_format"]

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


_ComponentPatternDefinitionBox_R0: Final = Run(
    ">IHH",
    (("version", 8), ("flags", 24)),
    (("pattern_width", 16),),
    (("pattern_height", 16),),
)
_ComponentPatternDefinitionBox_R1: Final = Run(
    ">If", (("component_index", 32),), (("component_gain", 32),)
)


class ComponentPatternDefinitionBox(FullBox):
    """Filter array: which component a sensor element yields.

    ISO/IEC 23001-17:2024, 6.1.3::

        aligned(8) class ComponentPatternDefinitionBox extends FullBox('cpat', version = 0, flags = 0) {
            unsigned int(16) pattern_width;
            unsigned int(16) pattern_height;
            for (i = 0; i < pattern_width * pattern_height; i++) {
                unsigned int(32) component_index;
                float(32) component_gain;
            }
        }

    Attributes:
        pattern_width: ``unsigned int(16)``.
        pattern_height: ``unsigned int(16)``.
    """

    __slots__ = ("pattern", "pattern_height", "pattern_width")

    fourcc: ClassVar[bytes] = b"cpat"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pattern_width",
        "pattern_height",
        "pattern",
    )

    pattern_width: int
    pattern_height: int
    pattern: list[ComponentPatternDefinitionBox.PatternEntry]

    class PatternEntry(Row):
        """One of the ``pattern`` of ComponentPatternDefinitionBox.

        Attributes:
            component_index: ``unsigned int(32)``.
            component_gain: ``float(32)``.
        """

        __slots__ = ("component_gain", "component_index")

        _fields: ClassVar[tuple[str, ...]] = ("component_index", "component_gain")

        component_index: int
        component_gain: float

        def __init__(
            self, *, component_index: int = 0, component_gain: float = 0.0
        ) -> None:
            self.component_index = component_index
            self.component_gain = component_gain

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pattern_width: int = 0,
        pattern_height: int = 0,
        pattern: Iterable[ComponentPatternDefinitionBox.PatternEntry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pattern_width = pattern_width
        self.pattern_height = pattern_height
        self.pattern = list(pattern)

    def _read(self, r: Reader, /) -> None:
        bits_2, pattern_width, pattern_height = r.run(_ComponentPatternDefinitionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pattern_width = pattern_width
        self.pattern_height = pattern_height
        pattern: list[ComponentPatternDefinitionBox.PatternEntry] = []
        self.pattern = pattern
        r.allow("pattern", (pattern_width * pattern_height), 64)
        for _ in range((pattern_width * pattern_height)):
            row = ComponentPatternDefinitionBox.PatternEntry.__new__(
                ComponentPatternDefinitionBox.PatternEntry
            )
            pattern.append(row)
            row.component_index, row.component_gain = r.run(
                _ComponentPatternDefinitionBox_R1
            )

    def _write(self, w: Writer, /) -> None:
        pattern_width = self.pattern_width
        pattern_height = self.pattern_height
        w.run(
            _ComponentPatternDefinitionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.pattern_width,
            self.pattern_height,
        )
        w.same("pattern", len(self.pattern), (pattern_width * pattern_height))
        for row in self.pattern:
            w.run(
                _ComponentPatternDefinitionBox_R1,
                row.component_index,
                row.component_gain,
            )


_ChromaLocationBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("chroma_location", 8),)
)


class ChromaLocationBox(FullBox):
    """Where chroma samples lie relative to luma samples.

    ISO/IEC 23001-17:2024, 6.1.4::

        aligned(8) class ChromaLocationBox extends FullBox('cloc', version = 0, flags = 0) {
            unsigned int(8) chroma_location;
        }

    Attributes:
        chroma_location: Code of ISO/IEC 23091-2.
    """

    __slots__ = ("chroma_location",)

    fourcc: ClassVar[bytes] = b"cloc"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "chroma_location")

    chroma_location: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, chroma_location: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.chroma_location = chroma_location

    def _read(self, r: Reader, /) -> None:
        bits_2, self.chroma_location = r.run(_ChromaLocationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ChromaLocationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.chroma_location,
        )


_PolarizationPatternDefinitionBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("component_count", 32),)
)
_PolarizationPatternDefinitionBox_T0: Final = Layout(
    Part(32, (("component_index", 32, False),)), column="component_index"
)
_PolarizationPatternDefinitionBox_R1: Final = Run(
    ">HH", (("pattern_width", 16),), (("pattern_height", 16),)
)
_PolarizationPatternDefinitionBox_R2: Final = Run(">f", (("polarization_angle", 32),))


class PolarizationPatternDefinitionBox(FullBox):
    """Filter array of polarization filters.

    ISO/IEC 23001-17:2024, 6.1.5::

        aligned(8) class PolarizationPatternDefinitionBox extends FullBox('splz', version = 0, flags = 0) {
            unsigned int(32) component_count;
            for (i = 0; i < component_count; i++) {
                unsigned int(32) component_index;
            }
            unsigned int(16) pattern_width;
            unsigned int(16) pattern_height;
            for (i = 0; i < pattern_width * pattern_height; i++) {
                float(32) polarization_angle;
            }
        }

    Attributes:
        component_count: ``unsigned int(32)``.
        pattern_width: ``unsigned int(16)``.
        pattern_height: ``unsigned int(16)``.
    """

    __slots__ = (
        "component_index",
        "pattern_height",
        "pattern_width",
        "polarization_angles",
    )

    fourcc: ClassVar[bytes] = b"splz"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "component_count",
        "component_index",
        "pattern_width",
        "pattern_height",
        "polarization_angles",
    )

    component_index: Table
    pattern_width: int
    pattern_height: int
    polarization_angles: list[float]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        component_index: Any = (),
        pattern_width: int = 0,
        pattern_height: int = 0,
        polarization_angles: Iterable[float] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.component_index = _PolarizationPatternDefinitionBox_T0.table(
            component_index
        )
        self.pattern_width = pattern_width
        self.pattern_height = pattern_height
        self.polarization_angles = list(polarization_angles)

    @property
    def component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.component_index)

    def _read(self, r: Reader, /) -> None:
        bits_2, component_count = r.run(_PolarizationPatternDefinitionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.component_index = r.table(
            "component_index", _PolarizationPatternDefinitionBox_T0, component_count
        )
        pattern_width, pattern_height = r.run(_PolarizationPatternDefinitionBox_R1)
        self.pattern_width = pattern_width
        self.pattern_height = pattern_height
        polarization_angles: list[float] = []
        self.polarization_angles = polarization_angles
        r.allow("polarization_angles", (pattern_width * pattern_height), 32)
        for _ in range((pattern_width * pattern_height)):
            (polarization_angle,) = r.run(_PolarizationPatternDefinitionBox_R2)
            polarization_angles.append(polarization_angle)

    def _write(self, w: Writer, /) -> None:
        component_count = len(self.component_index)
        pattern_width = self.pattern_width
        pattern_height = self.pattern_height
        w.run(
            _PolarizationPatternDefinitionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            component_count,
        )
        w.table(
            "component_index",
            _PolarizationPatternDefinitionBox_T0,
            self.component_index,
        )
        w.run(
            _PolarizationPatternDefinitionBox_R1,
            self.pattern_width,
            self.pattern_height,
        )
        w.same(
            "polarization_angles",
            len(self.polarization_angles),
            (pattern_width * pattern_height),
        )
        for polarization_angle in self.polarization_angles:
            w.run(_PolarizationPatternDefinitionBox_R2, polarization_angle)


_SensorNonUniformityCorrectionBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("component_count", 32),)
)
_SensorNonUniformityCorrectionBox_T0: Final = Layout(
    Part(32, (("component_index", 32, False),)), column="component_index"
)
_SensorNonUniformityCorrectionBox_R1: Final = Run(
    ">BII",
    (("nuc_is_applied", 1), ("reserved", 7)),
    (("image_width", 32),),
    (("image_height", 32),),
)
_SensorNonUniformityCorrectionBox_R2: Final = Run(">f", (("nuc_gain", 32),))
_SensorNonUniformityCorrectionBox_R3: Final = Run(">f", (("nuc_offset", 32),))


class SensorNonUniformityCorrectionBox(FullBox):
    """Gain and offset that even out a sensor.

    ISO/IEC 23001-17:2024, 6.1.6::

        aligned(8) class SensorNonUniformityCorrectionBox extends FullBox('snuc', version = 0, flags = 0) {
            unsigned int(32) component_count;
            for (i = 0; i < component_count; i++) {
                unsigned int(32) component_index;
            }
            bit(1) nuc_is_applied;
            bit(7) reserved = 0;
            unsigned int(32) image_width;
            unsigned int(32) image_height;
            for (i = 0; i < image_width * image_height; i++) {
                float(32) nuc_gain;
            }
            for (i = 0; i < image_width * image_height; i++) {
                float(32) nuc_offset;
            }
        }

    Attributes:
        component_count: ``unsigned int(32)``.
        nuc_is_applied: ``bit(1)``.
        reserved: ``bit(7)``.
        image_width: ``unsigned int(32)``.
        image_height: ``unsigned int(32)``.
    """

    __slots__ = (
        "component_index",
        "image_height",
        "image_width",
        "nuc_gains",
        "nuc_is_applied",
        "nuc_offsets",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"snuc"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "component_count",
        "component_index",
        "nuc_is_applied",
        "reserved",
        "image_width",
        "image_height",
        "nuc_gains",
        "nuc_offsets",
    )

    component_index: Table
    nuc_is_applied: int
    reserved: int
    image_width: int
    image_height: int
    nuc_gains: list[float]
    nuc_offsets: list[float]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        component_index: Any = (),
        nuc_is_applied: int = 0,
        reserved: int = 0,
        image_width: int = 0,
        image_height: int = 0,
        nuc_gains: Iterable[float] = (),
        nuc_offsets: Iterable[float] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.component_index = _SensorNonUniformityCorrectionBox_T0.table(
            component_index
        )
        self.nuc_is_applied = nuc_is_applied
        self.reserved = reserved
        self.image_width = image_width
        self.image_height = image_height
        self.nuc_gains = list(nuc_gains)
        self.nuc_offsets = list(nuc_offsets)

    @property
    def component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.component_index)

    def _read(self, r: Reader, /) -> None:
        bits_2, component_count = r.run(_SensorNonUniformityCorrectionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.component_index = r.table(
            "component_index", _SensorNonUniformityCorrectionBox_T0, component_count
        )
        bits_4, image_width, image_height = r.run(_SensorNonUniformityCorrectionBox_R1)
        self.nuc_is_applied = bits_4 >> 7
        self.reserved = bits_4 & 0x7F
        self.image_width = image_width
        self.image_height = image_height
        nuc_gains: list[float] = []
        self.nuc_gains = nuc_gains
        r.allow("nuc_gains", (image_width * image_height), 32)
        for _ in range((image_width * image_height)):
            (nuc_gain,) = r.run(_SensorNonUniformityCorrectionBox_R2)
            nuc_gains.append(nuc_gain)

        nuc_offsets: list[float] = []
        self.nuc_offsets = nuc_offsets
        r.allow("nuc_offsets", (image_width * image_height), 32)
        for _ in range((image_width * image_height)):
            (nuc_offset,) = r.run(_SensorNonUniformityCorrectionBox_R3)
            nuc_offsets.append(nuc_offset)

    def _write(self, w: Writer, /) -> None:
        component_count = len(self.component_index)
        image_width = self.image_width
        image_height = self.image_height
        w.run(
            _SensorNonUniformityCorrectionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            component_count,
        )
        w.table(
            "component_index",
            _SensorNonUniformityCorrectionBox_T0,
            self.component_index,
        )
        w.run(
            _SensorNonUniformityCorrectionBox_R1,
            w.pack(
                ("nuc_is_applied", self.nuc_is_applied, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
            self.image_width,
            self.image_height,
        )
        w.same("nuc_gains", len(self.nuc_gains), (image_width * image_height))
        for nuc_gain in self.nuc_gains:
            w.run(_SensorNonUniformityCorrectionBox_R2, nuc_gain)

        w.same("nuc_offsets", len(self.nuc_offsets), (image_width * image_height))
        for nuc_offset in self.nuc_offsets:
            w.run(_SensorNonUniformityCorrectionBox_R3, nuc_offset)


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
        correction_applied: ``bit(1)``.
        reserved: ``bit(7)``.
        num_bad_rows: ``unsigned int(32)``.
        num_bad_cols: ``unsigned int(32)``.
        num_bad_pixels: ``unsigned int(32)``.
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
        return self.bad_pixels["bad_pixel_row"]

    @property
    def bad_pixel_column(self) -> Table:
        """The column ``bad_pixel_column``. A view of ``bad_pixels``."""
        return self.bad_pixels["bad_pixel_column"]

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
