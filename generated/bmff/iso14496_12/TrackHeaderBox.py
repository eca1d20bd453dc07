"""TrackHeaderBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TrackHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_TrackHeaderBox_R1: Final = Run(
    ">QQIIQ",
    (("creation_time", 64),),
    (("modification_time", 64),),
    (("track_ID", 32),),
    (("reserved", 32),),
    (("duration", 64),),
)
_TrackHeaderBox_R2: Final = Run(
    ">IIIII",
    (("creation_time", 32),),
    (("modification_time", 32),),
    (("track_ID", 32),),
    (("reserved", 32),),
    (("duration", 32),),
)
_TrackHeaderBox_R3: Final = Run(
    ">2IhhhH9iII",
    (("reserved_2", 64),),
    (("layer", 16),),
    (("alternate_group", 16),),
    (("volume", 16),),
    (("reserved_3", 16),),
    (("matrix", 288),),
    (("width", 32),),
    (("height", 32),),
)


class TrackHeaderBox(FullBox):
    """Number, times, duration and place on the canvas of one track. Flags: 1 enabled, 2 in the movie, 4 in the preview, 8 size is an aspect ratio.

    ISO/IEC 14496-12:2022, 8.3.2::

        aligned(8) class TrackHeaderBox extends FullBox('tkhd', version, flags) {
            if (version == 1) {
                unsigned int(64) creation_time;
                unsigned int(64) modification_time;
                unsigned int(32) track_ID;
                const unsigned int(32) reserved = 0;
                unsigned int(64) duration;
            } else {
                unsigned int(32) creation_time;
                unsigned int(32) modification_time;
                unsigned int(32) track_ID;
                const unsigned int(32) reserved = 0;
                unsigned int(32) duration;
            }
            const unsigned int(32)[2] reserved = 0;
            template int(16) layer = 0;
            template int(16) alternate_group = 0;
            template int(16) volume = 0;
            const unsigned int(16) reserved = 0;
            template int(32)[9] matrix = {0x00010000, 0, 0, 0, 0x00010000, 0, 0, 0, 0x40000000};
            unsigned int(32) width;
            unsigned int(32) height;
        }

    Attributes:
        creation_time: Seconds since 1904-01-01 UTC.
        modification_time: Seconds since 1904-01-01 UTC.
        track_ID: Number of the track, never 0.
        reserved: ``unsigned int(32)``.
        duration: In the timescale of the movie.
        reserved_2: ``unsigned int(32)[2]``.
        layer: Front-to-back order, lower is nearer.
        alternate_group: Tracks with the same number are alternatives.
        volume: 8.8 fixed point; 0x0100 in audio tracks.
        reserved_3: ``unsigned int(16)``.
        matrix: Display transformation.
        width: Of the presentation, 16.16 fixed point.
        height: Of the presentation, 16.16 fixed point.
    """

    __slots__ = (
        "alternate_group",
        "creation_time",
        "duration",
        "height",
        "layer",
        "matrix",
        "modification_time",
        "reserved",
        "reserved_2",
        "reserved_3",
        "track_ID",
        "volume",
        "width",
    )

    fourcc: ClassVar[bytes] = b"tkhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "creation_time",
        "modification_time",
        "track_ID",
        "reserved",
        "duration",
        "reserved_2",
        "layer",
        "alternate_group",
        "volume",
        "reserved_3",
        "matrix",
        "width",
        "height",
    )

    creation_time: int
    modification_time: int
    track_ID: int
    reserved: int
    duration: int
    reserved_2: tuple[int, ...]
    layer: int
    alternate_group: int
    volume: int
    reserved_3: int
    matrix: tuple[int, ...]
    width: int
    height: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        creation_time: int = 0,
        modification_time: int = 0,
        track_ID: int = 0,
        reserved: int = 0,
        duration: int = 0,
        reserved_2: tuple[int, ...] = (0, 0),
        layer: int = 0,
        alternate_group: int = 0,
        volume: int = 0,
        reserved_3: int = 0,
        matrix: tuple[int, ...] = (65536, 0, 0, 0, 65536, 0, 0, 0, 1073741824),
        width: int = 0,
        height: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.creation_time = creation_time
        self.modification_time = modification_time
        self.track_ID = track_ID
        self.reserved = reserved
        self.duration = duration
        self.reserved_2 = reserved_2
        self.layer = layer
        self.alternate_group = alternate_group
        self.volume = volume
        self.reserved_3 = reserved_3
        self.matrix = matrix
        self.width = width
        self.height = height

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TrackHeaderBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (
                self.creation_time,
                self.modification_time,
                self.track_ID,
                self.reserved,
                self.duration,
            ) = r.run(_TrackHeaderBox_R1)

        else:
            (
                self.creation_time,
                self.modification_time,
                self.track_ID,
                self.reserved,
                self.duration,
            ) = r.run(_TrackHeaderBox_R2)

        (
            v0,
            v1,
            self.layer,
            self.alternate_group,
            self.volume,
            self.reserved_3,
            v0_2,
            v1_2,
            v2,
            v3,
            v4,
            v5,
            v6,
            v7,
            v8,
            self.width,
            self.height,
        ) = r.run(_TrackHeaderBox_R3)
        self.reserved_2 = (v0, v1)
        self.matrix = (v0_2, v1_2, v2, v3, v4, v5, v6, v7, v8)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _TrackHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(
                _TrackHeaderBox_R1,
                self.creation_time,
                self.modification_time,
                self.track_ID,
                self.reserved,
                self.duration,
            )

        else:
            w.run(
                _TrackHeaderBox_R2,
                self.creation_time,
                self.modification_time,
                self.track_ID,
                self.reserved,
                self.duration,
            )

        w.run(
            _TrackHeaderBox_R3,
            *w.vector("reserved_2", self.reserved_2, 2),
            self.layer,
            self.alternate_group,
            self.volume,
            self.reserved_3,
            *w.vector("matrix", self.matrix, 9),
            self.width,
            self.height,
        )
