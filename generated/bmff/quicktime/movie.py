"""Classes of QuickTime File Format: movie.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Descriptor, Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class WideBox(Box):
    """Room for a 64-bit size in front of the media data.

    QuickTime File Format, Wide Atom::

        aligned(8) class WideBox extends Box('wide') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"wide"
    clause: ClassVar[str] = "QuickTime File Format, Wide Atom"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


_PreviewBox_R0: Final = Run(
    ">IH4sH",
    (("modification_date", 32),),
    (("version_number", 16),),
    (("atom_type", 32),),
    (("atom_index", 16),),
)


class PreviewBox(Box):
    """Says which box holds a preview of the movie.

    QuickTime File Format, Preview Atom::

        aligned(8) class PreviewBox extends Box('pnot') {
            unsigned int(32) modification_date;
            unsigned int(16) version_number = 0;
            unsigned int(32) atom_type;
            unsigned int(16) atom_index;
        }

    Attributes:
        modification_date: Seconds since 1904.
        version_number: ``unsigned int(16)``.
        atom_type: ``unsigned int(32)``.
        atom_index: From 1.
    """

    __slots__ = ("atom_index", "atom_type", "modification_date", "version_number")

    fourcc: ClassVar[bytes] = b"pnot"
    clause: ClassVar[str] = "QuickTime File Format, Preview Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "modification_date",
        "version_number",
        "atom_type",
        "atom_index",
    )

    modification_date: int
    version_number: int
    atom_type: str
    atom_index: int

    def __init__(
        self,
        *,
        modification_date: int = 0,
        version_number: int = 0,
        atom_type: str = "",
        atom_index: int = 0,
    ) -> None:
        Box.__init__(self)
        self.modification_date = modification_date
        self.version_number = version_number
        self.atom_type = atom_type
        self.atom_index = atom_index

    def _read(self, r: Reader, /) -> None:
        self.modification_date, self.version_number, code, self.atom_index = r.run(
            _PreviewBox_R0
        )
        self.atom_type = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PreviewBox_R0,
            self.modification_date,
            self.version_number,
            w.code("atom_type", self.atom_type),
            self.atom_index,
        )


class PictureBox(Box):
    """A QuickDraw picture used as preview.

    QuickTime File Format, Preview Atom::

        aligned(8) class PictureBox extends Box('PICT') {
            unsigned int(8) picture[];
        }

    Attributes:
        picture: ``unsigned int(8) picture[]``.
    """

    __slots__ = ("picture",)

    fourcc: ClassVar[bytes] = b"PICT"
    clause: ClassVar[str] = "QuickTime File Format, Preview Atom"
    _fields: ClassVar[tuple[str, ...]] = ("picture",)

    picture: bytes | memoryview

    def __init__(self, *, picture: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.picture = picture

    def _read(self, r: Reader, /) -> None:
        self.picture = r.tail("picture")

    def _write(self, w: Writer, /) -> None:
        w.octets("picture", self.picture)


class TrackApertureModeDimensionsBox(Box):
    """Dimensions of a track in the aperture modes.

    QuickTime File Format, Track Aperture Mode Dimensions Atom::

        aligned(8) class TrackApertureModeDimensionsBox extends Box('tapt') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"tapt"
    clause: ClassVar[str] = "QuickTime File Format, Track Aperture Mode Dimensions Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_TrackCleanApertureDimensionsBox_R0: Final = Run(
    ">III", (("version", 8), ("flags", 24)), (("width", 32),), (("height", 32),)
)


class TrackCleanApertureDimensionsBox(FullBox):
    """Dimensions of the track in clean aperture mode.

    QuickTime File Format, Track Clean Aperture Dimensions Atom::

        aligned(8) class TrackCleanApertureDimensionsBox extends FullBox('clef', version = 0, flags = 0) {
            unsigned int(32) width;
            unsigned int(32) height;
        }

    Attributes:
        width: 16.16 fixed point, pixels.
        height: 16.16 fixed point, pixels.
    """

    __slots__ = ("height", "width")

    fourcc: ClassVar[bytes] = b"clef"
    clause: ClassVar[str] = (
        "QuickTime File Format, Track Clean Aperture Dimensions Atom"
    )
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "width", "height")

    width: int
    height: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, width: int = 0, height: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.width = width
        self.height = height

    def _read(self, r: Reader, /) -> None:
        bits_2, self.width, self.height = r.run(_TrackCleanApertureDimensionsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackCleanApertureDimensionsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.width,
            self.height,
        )


_TrackProductionApertureDimensionsBox_R0: Final = Run(
    ">III", (("version", 8), ("flags", 24)), (("width", 32),), (("height", 32),)
)


class TrackProductionApertureDimensionsBox(FullBox):
    """Dimensions of the track in production aperture mode.

    QuickTime File Format, Track Production Aperture Dimensions Atom::

        aligned(8) class TrackProductionApertureDimensionsBox extends FullBox('prof', version = 0, flags = 0) {
            unsigned int(32) width;
            unsigned int(32) height;
        }

    Attributes:
        width: 16.16 fixed point, pixels.
        height: 16.16 fixed point, pixels.
    """

    __slots__ = ("height", "width")

    fourcc: ClassVar[bytes] = b"prof"
    clause: ClassVar[str] = (
        "QuickTime File Format, Track Production Aperture Dimensions Atom"
    )
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "width", "height")

    width: int
    height: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, width: int = 0, height: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.width = width
        self.height = height

    def _read(self, r: Reader, /) -> None:
        bits_2, self.width, self.height = r.run(
            _TrackProductionApertureDimensionsBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackProductionApertureDimensionsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.width,
            self.height,
        )


_TrackEncodedPixelsDimensionsBox_R0: Final = Run(
    ">III", (("version", 8), ("flags", 24)), (("width", 32),), (("height", 32),)
)


class TrackEncodedPixelsDimensionsBox(FullBox):
    """Dimensions of the track in encoded pixels mode.

    QuickTime File Format, Track Encoded Pixels Dimensions Atom::

        aligned(8) class TrackEncodedPixelsDimensionsBox extends FullBox('enof', version = 0, flags = 0) {
            unsigned int(32) width;
            unsigned int(32) height;
        }

    Attributes:
        width: 16.16 fixed point, pixels.
        height: 16.16 fixed point, pixels.
    """

    __slots__ = ("height", "width")

    fourcc: ClassVar[bytes] = b"enof"
    clause: ClassVar[str] = (
        "QuickTime File Format, Track Encoded Pixels Dimensions Atom"
    )
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "width", "height")

    width: int
    height: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, width: int = 0, height: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.width = width
        self.height = height

    def _read(self, r: Reader, /) -> None:
        bits_2, self.width, self.height = r.run(_TrackEncodedPixelsDimensionsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackEncodedPixelsDimensionsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.width,
            self.height,
        )


_TrackLoadSettingsBox_R0: Final = Run(
    ">IIII",
    (("preload_start_time", 32),),
    (("preload_duration", 32),),
    (("preload_flags", 32),),
    (("default_hints", 32),),
)


class TrackLoadSettingsBox(Box):
    """Asks to load part of the track into memory before it plays.

    QuickTime File Format, Track Load Settings Atom::

        aligned(8) class TrackLoadSettingsBox extends Box('load') {
            unsigned int(32) preload_start_time;
            unsigned int(32) preload_duration;
            unsigned int(32) preload_flags;
            unsigned int(32) default_hints;
        }

    Attributes:
        preload_start_time: In the movie's timescale.
        preload_duration: In the movie's timescale, 0xFFFFFFFF: to the end.
        preload_flags: 1 always, 2 only if the track is enabled.
        default_hints: 0x20 double buffer, 0x100 high quality.
    """

    __slots__ = (
        "default_hints",
        "preload_duration",
        "preload_flags",
        "preload_start_time",
    )

    fourcc: ClassVar[bytes] = b"load"
    clause: ClassVar[str] = "QuickTime File Format, Track Load Settings Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "preload_start_time",
        "preload_duration",
        "preload_flags",
        "default_hints",
    )

    preload_start_time: int
    preload_duration: int
    preload_flags: int
    default_hints: int

    def __init__(
        self,
        *,
        preload_start_time: int = 0,
        preload_duration: int = 0,
        preload_flags: int = 0,
        default_hints: int = 0,
    ) -> None:
        Box.__init__(self)
        self.preload_start_time = preload_start_time
        self.preload_duration = preload_duration
        self.preload_flags = preload_flags
        self.default_hints = default_hints

    def _read(self, r: Reader, /) -> None:
        (
            self.preload_start_time,
            self.preload_duration,
            self.preload_flags,
            self.default_hints,
        ) = r.run(_TrackLoadSettingsBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackLoadSettingsBox_R0,
            self.preload_start_time,
            self.preload_duration,
            self.preload_flags,
            self.default_hints,
        )


class TrackExcludeFromAutoselectionBox(Box):
    """Keeps the track out of automatic selection.

    QuickTime File Format, Track Exclude From Autoselection Atom::

        aligned(8) class TrackExcludeFromAutoselectionBox extends Box('txas') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"txas"
    clause: ClassVar[str] = (
        "QuickTime File Format, Track Exclude From Autoselection Atom"
    )
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        Box.__init__(self)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return


class ClippingBox(Box):
    """Holds a clipping region.

    QuickTime File Format, Clipping Atom::

        aligned(8) class ClippingBox extends Box('clip') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"clip"
    clause: ClassVar[str] = "QuickTime File Format, Clipping Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_ClippingRegionBox_R0: Final = Run(
    ">H4h", (("region_size", 16),), (("region_boundary_box", 64),)
)


class ClippingRegionBox(Box):
    """A QuickDraw region.

    QuickTime File Format, Clipping Region Atom::

        aligned(8) class ClippingRegionBox extends Box('crgn') {
            unsigned int(16) region_size;
            signed int(16) region_boundary_box[4];
            unsigned int(8) clipping_region_data[];
        }

    Attributes:
        region_size: Bytes, 10 for a rectangle.
        region_boundary_box: Top, left, bottom, right.
        clipping_region_data: ``unsigned int(8) clipping_region_data[]``.
    """

    __slots__ = ("clipping_region_data", "region_boundary_box", "region_size")

    fourcc: ClassVar[bytes] = b"crgn"
    clause: ClassVar[str] = "QuickTime File Format, Clipping Region Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "region_size",
        "region_boundary_box",
        "clipping_region_data",
    )

    region_size: int
    region_boundary_box: tuple[int, ...]
    clipping_region_data: bytes | memoryview

    def __init__(
        self,
        *,
        region_size: int = 0,
        region_boundary_box: tuple[int, ...] = (0, 0, 0, 0),
        clipping_region_data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.region_size = region_size
        self.region_boundary_box = region_boundary_box
        self.clipping_region_data = clipping_region_data

    def _read(self, r: Reader, /) -> None:
        self.region_size, v0, v1, v2, v3 = r.run(_ClippingRegionBox_R0)
        self.region_boundary_box = (v0, v1, v2, v3)
        self.clipping_region_data = r.tail("clipping_region_data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ClippingRegionBox_R0,
            self.region_size,
            *w.vector("region_boundary_box", self.region_boundary_box, 4),
        )
        w.octets("clipping_region_data", self.clipping_region_data)


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
        return self.colors["color_reserved"]

    @property
    def red(self) -> Table:
        """The column ``red``. A view of ``colors``."""
        return self.colors["red"]

    @property
    def green(self) -> Table:
        """The column ``green``. A view of ``colors``."""
        return self.colors["green"]

    @property
    def blue(self) -> Table:
        """The column ``blue``. A view of ``colors``."""
        return self.colors["blue"]

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


class TrackMatteBox(Box):
    """Holds the matte that blends a track.

    QuickTime File Format, Track Matte Atoms::

        aligned(8) class TrackMatteBox extends Box('matt') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"matt"
    clause: ClassVar[str] = "QuickTime File Format, Track Matte Atoms"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_CompressedMatteBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class CompressedMatteBox(FullBox):
    """Image description and data of a matte.

    QuickTime File Format, Compressed Matte Atom::

        aligned(8) class CompressedMatteBox extends FullBox('kmat', version = 0, flags = 0) {
            unsigned int(8) matte_data[];
        }

    Attributes:
        matte_data: ``unsigned int(8) matte_data[]``.
    """

    __slots__ = ("matte_data",)

    fourcc: ClassVar[bytes] = b"kmat"
    clause: ClassVar[str] = "QuickTime File Format, Compressed Matte Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "matte_data")

    matte_data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, matte_data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.matte_data = matte_data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CompressedMatteBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.matte_data = r.tail("matte_data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CompressedMatteBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("matte_data", self.matte_data)


class ReferenceMovieBox(Box):
    """Holds alternative movies to be played instead of this one.

    QuickTime File Format, Reference Movie Atom::

        aligned(8) class ReferenceMovieBox extends Box('rmra') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"rmra"
    clause: ClassVar[str] = "QuickTime File Format, Reference Movie Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class ReferenceMovieDescriptorBox(Box):
    """One alternative movie and when to choose it.

    QuickTime File Format, Reference Movie Descriptor Atom::

        aligned(8) class ReferenceMovieDescriptorBox extends Box('rmda') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"rmda"
    clause: ClassVar[str] = "QuickTime File Format, Reference Movie Descriptor Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_MovieDataReferenceBox_R0: Final = Run(
    ">I4sI",
    (("version", 8), ("flags", 24)),
    (("data_reference_type", 32),),
    (("data_reference_size", 32),),
)


class MovieDataReferenceBox(FullBox):
    """Where the alternative movie is.

    QuickTime File Format, Data Reference Atom::

        aligned(8) class MovieDataReferenceBox extends FullBox('rdrf', version = 0, flags) {
            unsigned int(32) data_reference_type;
            unsigned int(32) data_reference_size;
            unsigned int(8) data_reference[data_reference_size];
        }

    Attributes:
        data_reference_type: ``unsigned int(32)``.
        data_reference_size: Bytes.
        data_reference: ``unsigned int(8) data_reference[data_reference_size]``.
    """

    __slots__ = ("data_reference", "data_reference_type")

    fourcc: ClassVar[bytes] = b"rdrf"
    clause: ClassVar[str] = "QuickTime File Format, Data Reference Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "data_reference_type",
        "data_reference_size",
        "data_reference",
    )

    data_reference_type: str
    data_reference: bytes

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        data_reference_type: str = "",
        data_reference: bytes = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data_reference_type = data_reference_type
        self.data_reference = data_reference

    @property
    def data_reference_size(self) -> int:
        """Bytes. Derived: it follows from the list."""
        return len(self.data_reference)

    def _read(self, r: Reader, /) -> None:
        bits_2, code, data_reference_size = r.run(_MovieDataReferenceBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data_reference_type = code.decode("latin-1")
        self.data_reference = r.octets("data_reference", data_reference_size)

    def _write(self, w: Writer, /) -> None:
        data_reference_size = len(self.data_reference)
        w.run(
            _MovieDataReferenceBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("data_reference_type", self.data_reference_type),
            data_reference_size,
        )
        w.octets("data_reference", self.data_reference, data_reference_size)


_MovieDataRateBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("data_rate", 32),)
)


class MovieDataRateBox(FullBox):
    """Smallest data rate the movie is meant for.

    QuickTime File Format, Data Rate Atom::

        aligned(8) class MovieDataRateBox extends FullBox('rmdr', version = 0, flags = 0) {
            unsigned int(32) data_rate;
        }

    Attributes:
        data_rate: Bytes per 100 seconds.
    """

    __slots__ = ("data_rate",)

    fourcc: ClassVar[bytes] = b"rmdr"
    clause: ClassVar[str] = "QuickTime File Format, Data Rate Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data_rate")

    data_rate: int

    def __init__(self, *, version: int = 0, flags: int = 0, data_rate: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data_rate = data_rate

    def _read(self, r: Reader, /) -> None:
        bits_2, self.data_rate = r.run(_MovieDataRateBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieDataRateBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.data_rate,
        )


_MovieCPUSpeedBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("CPU_speed", 32),)
)


class MovieCPUSpeedBox(FullBox):
    """Smallest computing power the movie is meant for.

    QuickTime File Format, CPU Speed Atom::

        aligned(8) class MovieCPUSpeedBox extends FullBox('rmcs', version = 0, flags = 0) {
            unsigned int(32) CPU_speed;
        }

    Attributes:
        CPU_speed: 100 to 500.
    """

    __slots__ = ("CPU_speed",)

    fourcc: ClassVar[bytes] = b"rmcs"
    clause: ClassVar[str] = "QuickTime File Format, CPU Speed Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "CPU_speed")

    CPU_speed: int

    def __init__(self, *, version: int = 0, flags: int = 0, CPU_speed: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.CPU_speed = CPU_speed

    def _read(self, r: Reader, /) -> None:
        bits_2, self.CPU_speed = r.run(_MovieCPUSpeedBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieCPUSpeedBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.CPU_speed,
        )


_MovieVersionCheckBox_R0: Final = Run(
    ">I4sIIH",
    (("version", 8), ("flags", 24)),
    (("software_package", 32),),
    (("required_version", 32),),
    (("mask", 32),),
    (("check_type", 16),),
)


class MovieVersionCheckBox(FullBox):
    """Software the movie needs.

    QuickTime File Format, Version Check Atom::

        aligned(8) class MovieVersionCheckBox extends FullBox('rmvc', version = 0, flags = 0) {
            unsigned int(32) software_package;
            unsigned int(32) required_version;
            unsigned int(32) mask;
            unsigned int(16) check_type;
        }

    Attributes:
        software_package: ``unsigned int(32)``.
        required_version: ``unsigned int(32)``.
        mask: ``unsigned int(32)``.
        check_type: 0: at least this version, 1: equal under the mask.
    """

    __slots__ = ("check_type", "mask", "required_version", "software_package")

    fourcc: ClassVar[bytes] = b"rmvc"
    clause: ClassVar[str] = "QuickTime File Format, Version Check Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "software_package",
        "required_version",
        "mask",
        "check_type",
    )

    software_package: str
    required_version: int
    mask: int
    check_type: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        software_package: str = "",
        required_version: int = 0,
        mask: int = 0,
        check_type: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.software_package = software_package
        self.required_version = required_version
        self.mask = mask
        self.check_type = check_type

    def _read(self, r: Reader, /) -> None:
        bits_2, code, self.required_version, self.mask, self.check_type = r.run(
            _MovieVersionCheckBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.software_package = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieVersionCheckBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("software_package", self.software_package),
            self.required_version,
            self.mask,
            self.check_type,
        )


_MovieComponentDetectBox_R0: Final = Run(
    ">I4s4s4sII",
    (("version", 8), ("flags", 24)),
    (("component_type", 32),),
    (("component_subtype", 32),),
    (("component_manufacturer", 32),),
    (("component_flags", 32),),
    (("component_flags_mask", 32),),
)
_MovieComponentDetectBox_R1: Final = Run(">I", (("minimum_version", 32),))


class MovieComponentDetectBox(FullBox):
    """A component the movie needs.

    QuickTime File Format, Component Detect Atom::

        aligned(8) class MovieComponentDetectBox extends FullBox('rmcd', version = 0, flags = 0) {
            unsigned int(32) component_type;
            unsigned int(32) component_subtype;
            unsigned int(32) component_manufacturer;
            unsigned int(32) component_flags;
            unsigned int(32) component_flags_mask;
            unsigned int(32) minimum_version;
        }

    Attributes:
        component_type: ``unsigned int(32)``.
        component_subtype: ``unsigned int(32)``.
        component_manufacturer: ``unsigned int(32)``.
        component_flags: ``unsigned int(32)``.
        component_flags_mask: ``unsigned int(32)``.
        minimum_version: ``unsigned int(32)``; None when left out.
    """

    __slots__ = (
        "component_flags",
        "component_flags_mask",
        "component_manufacturer",
        "component_subtype",
        "component_type",
        "minimum_version",
    )

    fourcc: ClassVar[bytes] = b"rmcd"
    clause: ClassVar[str] = "QuickTime File Format, Component Detect Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "component_type",
        "component_subtype",
        "component_manufacturer",
        "component_flags",
        "component_flags_mask",
        "minimum_version",
    )

    component_type: str
    component_subtype: str
    component_manufacturer: str
    component_flags: int
    component_flags_mask: int
    minimum_version: int | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        component_type: str = "",
        component_subtype: str = "",
        component_manufacturer: str = "",
        component_flags: int = 0,
        component_flags_mask: int = 0,
        minimum_version: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.component_type = component_type
        self.component_subtype = component_subtype
        self.component_manufacturer = component_manufacturer
        self.component_flags = component_flags
        self.component_flags_mask = component_flags_mask
        self.minimum_version = minimum_version

    def _read(self, r: Reader, /) -> None:
        self.minimum_version = None
        (
            bits_2,
            code,
            code_2,
            code_3,
            self.component_flags,
            self.component_flags_mask,
        ) = r.run(_MovieComponentDetectBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.component_type = code.decode("latin-1")
        self.component_subtype = code_2.decode("latin-1")
        self.component_manufacturer = code_3.decode("latin-1")
        if r.remaining() >= 4:
            (self.minimum_version,) = r.run(_MovieComponentDetectBox_R1)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieComponentDetectBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("component_type", self.component_type),
            w.code("component_subtype", self.component_subtype),
            w.code("component_manufacturer", self.component_manufacturer),
            self.component_flags,
            self.component_flags_mask,
        )
        if self.minimum_version is not None:
            w.run(_MovieComponentDetectBox_R1, self.minimum_version)


_MovieQualityBox_R0: Final = Run(">I", (("quality", 32),))


class MovieQualityBox(Box):
    """Rank of the movie among those that fit.

    QuickTime File Format, Quality Atom::

        aligned(8) class MovieQualityBox extends Box('rmqu') {
            unsigned int(32) quality;
        }

    Attributes:
        quality: ``unsigned int(32)``.
    """

    __slots__ = ("quality",)

    fourcc: ClassVar[bytes] = b"rmqu"
    clause: ClassVar[str] = "QuickTime File Format, Quality Atom"
    _fields: ClassVar[tuple[str, ...]] = ("quality",)

    quality: int

    def __init__(self, *, quality: int = 0) -> None:
        Box.__init__(self)
        self.quality = quality

    def _read(self, r: Reader, /) -> None:
        (self.quality,) = r.run(_MovieQualityBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_MovieQualityBox_R0, self.quality)


class CompressedMovieResourceBox(Box):
    """Holds the movie box in compressed form.

    QuickTime File Format, Compressed Movie Resources::

        aligned(8) class CompressedMovieResourceBox extends Box('cmov') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"cmov"
    clause: ClassVar[str] = "QuickTime File Format, Compressed Movie Resources"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_DataCompressionBox_R0: Final = Run(">4s", (("compression", 32),))


class DataCompressionBox(Box):
    """Names the compression.

    QuickTime File Format, Compressed Movie Resources::

        aligned(8) class DataCompressionBox extends Box('dcom') {
            unsigned int(32) compression;
        }

    Attributes:
        compression: ``unsigned int(32)``.
    """

    __slots__ = ("compression",)

    fourcc: ClassVar[bytes] = b"dcom"
    clause: ClassVar[str] = "QuickTime File Format, Compressed Movie Resources"
    _fields: ClassVar[tuple[str, ...]] = ("compression",)

    compression: str

    def __init__(self, *, compression: str = "") -> None:
        Box.__init__(self)
        self.compression = compression

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_DataCompressionBox_R0)
        self.compression = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(_DataCompressionBox_R0, w.code("compression", self.compression))


_CompressedMovieDataBox_R0: Final = Run(">I", (("uncompressed_size", 32),))


class CompressedMovieDataBox(Box):
    """The compressed movie box.

    QuickTime File Format, Compressed Movie Resources::

        aligned(8) class CompressedMovieDataBox extends Box('cmvd') {
            unsigned int(32) uncompressed_size;
            unsigned int(8) data[];
        }

    Attributes:
        uncompressed_size: Bytes.
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data", "uncompressed_size")

    fourcc: ClassVar[bytes] = b"cmvd"
    clause: ClassVar[str] = "QuickTime File Format, Compressed Movie Resources"
    _fields: ClassVar[tuple[str, ...]] = ("uncompressed_size", "data")

    uncompressed_size: int
    data: bytes | memoryview

    def __init__(
        self, *, uncompressed_size: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.uncompressed_size = uncompressed_size
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (self.uncompressed_size,) = r.run(_CompressedMovieDataBox_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(_CompressedMovieDataBox_R0, self.uncompressed_size)
        w.octets("data", self.data)
