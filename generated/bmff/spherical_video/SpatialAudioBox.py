"""SpatialAudioBox of Spherical Video V2 RFC.

Generated from the specification ``spherical_video/spherical_video``. Do not edit: change the specification and
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
        channel_map: Rows of channel_map.
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
