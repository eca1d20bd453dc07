"""Classes of Spherical Video V2 RFC: spherical video.

Generated from the specification ``spherical_video/spherical_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_Stereoscopic3D_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("stereo_mode", 8),)
)


class Stereoscopic3D(FullBox):
    """How the two views are arranged in a frame.

    Spherical Video V2 RFC, Stereoscopic 3D Video Box::

        aligned(8) class Stereoscopic3D extends FullBox('st3d', version = 0, flags = 0) {
            unsigned int(8) stereo_mode;
        }

    Attributes:
        stereo_mode: 0 mono, 1 top-bottom, 2 left-right, 3 mesh, 4 right-left.
    """

    __slots__ = ("stereo_mode",)

    fourcc: ClassVar[bytes] = b"st3d"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Stereoscopic 3D Video Box"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "stereo_mode")

    stereo_mode: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, stereo_mode: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.stereo_mode = stereo_mode

    def _read(self, r: Reader, /) -> None:
        bits_2, self.stereo_mode = r.run(_Stereoscopic3D_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _Stereoscopic3D_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.stereo_mode,
        )


class SphericalVideoBox(Box):
    """Describes the projection of a spherical video.

    Spherical Video V2 RFC, Spherical Video Box::

        aligned(8) class SphericalVideoBox extends Box('sv3d') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"sv3d"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Spherical Video Box"
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


_SphericalVideoHeader_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class SphericalVideoHeader(FullBox):
    """Names the tool that made the metadata.

    Spherical Video V2 RFC, Spherical Video Header::

        aligned(8) class SphericalVideoHeader extends FullBox('svhd', version = 0, flags = 0) {
            utf8string metadata_source;
        }

    Attributes:
        metadata_source: ``utf8string``.
    """

    __slots__ = ("metadata_source",)

    fourcc: ClassVar[bytes] = b"svhd"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Spherical Video Header"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "metadata_source")

    metadata_source: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, metadata_source: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.metadata_source = metadata_source

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SphericalVideoHeader_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.metadata_source = r.text("metadata_source")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SphericalVideoHeader_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("metadata_source", self.metadata_source)


class ProjectionBox(Box):
    """Holds the header and the parameters of a projection.

    Spherical Video V2 RFC, Projection Box::

        aligned(8) class ProjectionBox extends Box('proj') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"proj"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Projection Box"
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


_ProjectionHeader_R0: Final = Run(
    ">Iiii",
    (("version", 8), ("flags", 24)),
    (("pose_yaw_degrees", 32),),
    (("pose_pitch_degrees", 32),),
    (("pose_roll_degrees", 32),),
)


class ProjectionHeader(FullBox):
    """Pose of the projection.

    Spherical Video V2 RFC, Projection Header Box::

        aligned(8) class ProjectionHeader extends FullBox('prhd', version = 0, flags = 0) {
            signed int(32) pose_yaw_degrees;
            signed int(32) pose_pitch_degrees;
            signed int(32) pose_roll_degrees;
        }

    Attributes:
        pose_yaw_degrees: 16.16 fixed point.
        pose_pitch_degrees: 16.16 fixed point.
        pose_roll_degrees: 16.16 fixed point.
    """

    __slots__ = ("pose_pitch_degrees", "pose_roll_degrees", "pose_yaw_degrees")

    fourcc: ClassVar[bytes] = b"prhd"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Projection Header Box"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pose_yaw_degrees",
        "pose_pitch_degrees",
        "pose_roll_degrees",
    )

    pose_yaw_degrees: int
    pose_pitch_degrees: int
    pose_roll_degrees: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pose_yaw_degrees: int = 0,
        pose_pitch_degrees: int = 0,
        pose_roll_degrees: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pose_yaw_degrees = pose_yaw_degrees
        self.pose_pitch_degrees = pose_pitch_degrees
        self.pose_roll_degrees = pose_roll_degrees

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.pose_yaw_degrees,
            self.pose_pitch_degrees,
            self.pose_roll_degrees,
        ) = r.run(_ProjectionHeader_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ProjectionHeader_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.pose_yaw_degrees,
            self.pose_pitch_degrees,
            self.pose_roll_degrees,
        )


_CubemapProjection_R0: Final = Run(
    ">III", (("version", 8), ("flags", 24)), (("layout", 32),), (("padding", 32),)
)


class CubemapProjection(FullBox):
    """Layout of a cube map.

    Spherical Video V2 RFC, Cubemap Projection Box::

        aligned(8) class CubemapProjection extends FullBox('cbmp', version = 0, flags = 0) {
            unsigned int(32) layout;
            unsigned int(32) padding;
        }

    Attributes:
        layout: ``unsigned int(32)``.
        padding: Pixels.
    """

    __slots__ = ("layout", "padding")

    fourcc: ClassVar[bytes] = b"cbmp"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Cubemap Projection Box"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "layout", "padding")

    layout: int
    padding: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, layout: int = 0, padding: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.layout = layout
        self.padding = padding

    def _read(self, r: Reader, /) -> None:
        bits_2, self.layout, self.padding = r.run(_CubemapProjection_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CubemapProjection_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.layout,
            self.padding,
        )


_EquirectangularProjection_R0: Final = Run(
    ">IIIII",
    (("version", 8), ("flags", 24)),
    (("projection_bounds_top", 32),),
    (("projection_bounds_bottom", 32),),
    (("projection_bounds_left", 32),),
    (("projection_bounds_right", 32),),
)


class EquirectangularProjection(FullBox):
    """Part of the sphere an equirectangular frame covers.

    Spherical Video V2 RFC, Equirectangular Projection Box::

        aligned(8) class EquirectangularProjection extends FullBox('equi', version = 0, flags = 0) {
            unsigned int(32) projection_bounds_top;
            unsigned int(32) projection_bounds_bottom;
            unsigned int(32) projection_bounds_left;
            unsigned int(32) projection_bounds_right;
        }

    Attributes:
        projection_bounds_top: 0.32 fixed point.
        projection_bounds_bottom: 0.32 fixed point.
        projection_bounds_left: 0.32 fixed point.
        projection_bounds_right: 0.32 fixed point.
    """

    __slots__ = (
        "projection_bounds_bottom",
        "projection_bounds_left",
        "projection_bounds_right",
        "projection_bounds_top",
    )

    fourcc: ClassVar[bytes] = b"equi"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Equirectangular Projection Box"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "projection_bounds_top",
        "projection_bounds_bottom",
        "projection_bounds_left",
        "projection_bounds_right",
    )

    projection_bounds_top: int
    projection_bounds_bottom: int
    projection_bounds_left: int
    projection_bounds_right: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        projection_bounds_top: int = 0,
        projection_bounds_bottom: int = 0,
        projection_bounds_left: int = 0,
        projection_bounds_right: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.projection_bounds_top = projection_bounds_top
        self.projection_bounds_bottom = projection_bounds_bottom
        self.projection_bounds_left = projection_bounds_left
        self.projection_bounds_right = projection_bounds_right

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.projection_bounds_top,
            self.projection_bounds_bottom,
            self.projection_bounds_left,
            self.projection_bounds_right,
        ) = r.run(_EquirectangularProjection_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _EquirectangularProjection_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.projection_bounds_top,
            self.projection_bounds_bottom,
            self.projection_bounds_left,
            self.projection_bounds_right,
        )


_MeshProjection_R0: Final = Run(
    ">II4s",
    (("version", 8), ("flags", 24)),
    (("crc", 32),),
    (("encoding_four_cc", 32),),
)


class MeshProjection(FullBox):
    """Meshes that texture the sphere, possibly compressed.

    Spherical Video V2 RFC, Mesh Projection Box::

        aligned(8) class MeshProjection extends FullBox('mshp', version = 0, flags = 0) {
            unsigned int(32) crc;
            unsigned int(32) encoding_four_cc;
            unsigned int(8) meshes[];
        }

    Attributes:
        crc: ``unsigned int(32)``.
        encoding_four_cc: ``unsigned int(32)``.
        meshes: ``unsigned int(8) meshes[]``.
    """

    __slots__ = ("crc", "encoding_four_cc", "meshes")

    fourcc: ClassVar[bytes] = b"mshp"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Mesh Projection Box"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "crc",
        "encoding_four_cc",
        "meshes",
    )

    crc: int
    encoding_four_cc: str
    meshes: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        crc: int = 0,
        encoding_four_cc: str = "",
        meshes: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.crc = crc
        self.encoding_four_cc = encoding_four_cc
        self.meshes = meshes

    def _read(self, r: Reader, /) -> None:
        bits_2, self.crc, code = r.run(_MeshProjection_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.encoding_four_cc = code.decode("latin-1")
        self.meshes = r.tail("meshes")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MeshProjection_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.crc,
            w.code("encoding_four_cc", self.encoding_four_cc),
        )
        w.octets("meshes", self.meshes)


class SphericalUuidBox(Box):
    """XML description of a spherical video, first version.

    Spherical Video V2 RFC, Spherical Video V1::

        aligned(8) class SphericalUuidBox extends Box('uuid') {
            unsigned int(8) xml[];
        }

    Attributes:
        xml: ``unsigned int(8) xml[]``.
    """

    __slots__ = ("xml",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Spherical Video V1"
    _fields: ClassVar[tuple[str, ...]] = ("xml",)

    xml: bytes | memoryview

    def __init__(self, type: str = "uuid", *, xml: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.xml = xml

    def _read(self, r: Reader, /) -> None:
        self.xml = r.tail("xml")

    def _write(self, w: Writer, /) -> None:
        w.octets("xml", self.xml)


_SpatialAudioBox_R0: Final = Run(
    ">BBIBBI",
    (("audio_version", 8),),
    (("head_locked_stereo", 1), ("ambisonic_type", 7)),
    (("ambisonic_order", 32),),
    (("ambisonic_channel_ordering", 8),),
    (("ambisonic_normalization", 8),),
    (("num_channels", 32),),
)
_SpatialAudioBox_T0: Final = Layout(
    Part(32, (("channel_map", 32, False),)), column="channel_map"
)


class SpatialAudioBox(Box):
    """Ambisonic layout of an audio track.

    Spherical Video V2 RFC, Spatial Audio Box::

        aligned(8) class SpatialAudioBox extends Box('SA3D') {
            unsigned int(8) audio_version = 0;
            unsigned int(1) head_locked_stereo;
            unsigned int(7) ambisonic_type;
            unsigned int(32) ambisonic_order;
            unsigned int(8) ambisonic_channel_ordering;
            unsigned int(8) ambisonic_normalization;
            unsigned int(32) num_channels;
            for (i = 0; i < num_channels; i++) {
                unsigned int(32) channel_map;
            }
        }

    Attributes:
        audio_version: ``unsigned int(8)``.
        head_locked_stereo: ``unsigned int(1)``.
        ambisonic_type: ``unsigned int(7)``.
        ambisonic_order: ``unsigned int(32)``.
        ambisonic_channel_ordering: ``unsigned int(8)``.
        ambisonic_normalization: ``unsigned int(8)``.
        num_channels: ``unsigned int(32)``.
    """

    __slots__ = (
        "ambisonic_channel_ordering",
        "ambisonic_normalization",
        "ambisonic_order",
        "ambisonic_type",
        "audio_version",
        "channel_map",
        "head_locked_stereo",
    )

    fourcc: ClassVar[bytes] = b"SA3D"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Spatial Audio Box"
    _fields: ClassVar[tuple[str, ...]] = (
        "audio_version",
        "head_locked_stereo",
        "ambisonic_type",
        "ambisonic_order",
        "ambisonic_channel_ordering",
        "ambisonic_normalization",
        "num_channels",
        "channel_map",
    )

    audio_version: int
    head_locked_stereo: int
    ambisonic_type: int
    ambisonic_order: int
    ambisonic_channel_ordering: int
    ambisonic_normalization: int
    channel_map: Table

    def __init__(
        self,
        *,
        audio_version: int = 0,
        head_locked_stereo: int = 0,
        ambisonic_type: int = 0,
        ambisonic_order: int = 0,
        ambisonic_channel_ordering: int = 0,
        ambisonic_normalization: int = 0,
        channel_map: Any = (),
    ) -> None:
        Box.__init__(self)
        self.audio_version = audio_version
        self.head_locked_stereo = head_locked_stereo
        self.ambisonic_type = ambisonic_type
        self.ambisonic_order = ambisonic_order
        self.ambisonic_channel_ordering = ambisonic_channel_ordering
        self.ambisonic_normalization = ambisonic_normalization
        self.channel_map = _SpatialAudioBox_T0.table(channel_map)

    @property
    def num_channels(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.channel_map)

    def _read(self, r: Reader, /) -> None:
        (
            self.audio_version,
            bits_2,
            self.ambisonic_order,
            self.ambisonic_channel_ordering,
            self.ambisonic_normalization,
            num_channels,
        ) = r.run(_SpatialAudioBox_R0)
        self.head_locked_stereo = bits_2 >> 7
        self.ambisonic_type = bits_2 & 0x7F
        self.channel_map = r.table("channel_map", _SpatialAudioBox_T0, num_channels)

    def _write(self, w: Writer, /) -> None:
        num_channels = len(self.channel_map)
        w.run(
            _SpatialAudioBox_R0,
            self.audio_version,
            w.pack(
                ("head_locked_stereo", self.head_locked_stereo, 1, False),
                ("ambisonic_type", self.ambisonic_type, 7, False),
            ),
            self.ambisonic_order,
            self.ambisonic_channel_ordering,
            self.ambisonic_normalization,
            num_channels,
        )
        w.table("channel_map", _SpatialAudioBox_T0, self.channel_map)


_NonDiegeticAudioBox_R0: Final = Run(">B", (("audio_version", 8),))


class NonDiegeticAudioBox(Box):
    """Marks a track that does not follow the listener's head.

    Spherical Video V2 RFC, Non-Diegetic Audio Box::

        aligned(8) class NonDiegeticAudioBox extends Box('SAND') {
            unsigned int(8) audio_version;
            unsigned int(8) data[];
        }

    Attributes:
        audio_version: ``unsigned int(8)``.
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("audio_version", "data")

    fourcc: ClassVar[bytes] = b"SAND"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Non-Diegetic Audio Box"
    _fields: ClassVar[tuple[str, ...]] = ("audio_version", "data")

    audio_version: int
    data: bytes | memoryview

    def __init__(
        self, *, audio_version: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.audio_version = audio_version
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (self.audio_version,) = r.run(_NonDiegeticAudioBox_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(_NonDiegeticAudioBox_R0, self.audio_version)
        w.octets("data", self.data)
