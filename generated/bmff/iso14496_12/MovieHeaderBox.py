"""MovieHeaderBox of ISO/IEC 14496-12:2022.

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

_MovieHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_MovieHeaderBox_R1: Final = Run(
    ">QQIQ",
    (("creation_time", 64),),
    (("modification_time", 64),),
    (("timescale", 32),),
    (("duration", 64),),
)
_MovieHeaderBox_R2: Final = Run(
    ">IIII",
    (("creation_time", 32),),
    (("modification_time", 32),),
    (("timescale", 32),),
    (("duration", 32),),
)
_MovieHeaderBox_R3: Final = Run(
    ">ihH2I9i6II",
    (("rate", 32),),
    (("volume", 16),),
    (("reserved", 16),),
    (("reserved_2", 64),),
    (("matrix", 288),),
    (("pre_defined", 192),),
    (("next_track_ID", 32),),
)


class MovieHeaderBox(FullBox):
    """What holds for the whole presentation: times, timescale, duration, preferred rate and volume.

    ISO/IEC 14496-12:2022, 8.2.2::

        aligned(8) class MovieHeaderBox extends FullBox('mvhd', version, 0) {
            if (version == 1) {
                unsigned int(64) creation_time;
                unsigned int(64) modification_time;
                unsigned int(32) timescale;
                unsigned int(64) duration;
            } else {
                unsigned int(32) creation_time;
                unsigned int(32) modification_time;
                unsigned int(32) timescale;
                unsigned int(32) duration;
            }
            template int(32) rate = 0x00010000;
            template int(16) volume = 0x0100;
            const bit(16) reserved = 0;
            const unsigned int(32)[2] reserved = 0;
            template int(32)[9] matrix = {0x00010000, 0, 0, 0, 0x00010000, 0, 0, 0, 0x40000000};
            bit(32)[6] pre_defined = 0;
            unsigned int(32) next_track_ID;
        }

    Attributes:
        creation_time: Seconds since 1904-01-01 UTC.
        modification_time: Seconds since 1904-01-01 UTC.
        timescale: Ticks per second.
        duration: Of the longest track, in timescale.
        rate: Preferred speed, 16.16 fixed point.
        volume: Preferred loudness, 8.8 fixed point.
        reserved: ``bit(16)``.
        reserved_2: ``unsigned int(32)[2]``.
        matrix: Display transformation.
        pre_defined: ``bit(32)[6]``.
        next_track_ID: Greater than every track_ID in use; all ones: search.
    """

    __slots__ = (
        "creation_time",
        "duration",
        "matrix",
        "modification_time",
        "next_track_ID",
        "pre_defined",
        "rate",
        "reserved",
        "reserved_2",
        "timescale",
        "volume",
    )

    fourcc: ClassVar[bytes] = b"mvhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "creation_time",
        "modification_time",
        "timescale",
        "duration",
        "rate",
        "volume",
        "reserved",
        "reserved_2",
        "matrix",
        "pre_defined",
        "next_track_ID",
    )

    creation_time: int
    modification_time: int
    timescale: int
    duration: int
    rate: int
    volume: int
    reserved: int
    reserved_2: tuple[int, ...]
    matrix: tuple[int, ...]
    pre_defined: tuple[int, ...]
    next_track_ID: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        creation_time: int = 0,
        modification_time: int = 0,
        timescale: int = 0,
        duration: int = 0,
        rate: int = 65536,
        volume: int = 256,
        reserved: int = 0,
        reserved_2: tuple[int, ...] = (0, 0),
        matrix: tuple[int, ...] = (65536, 0, 0, 0, 65536, 0, 0, 0, 1073741824),
        pre_defined: tuple[int, ...] = (0, 0, 0, 0, 0, 0),
        next_track_ID: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.creation_time = creation_time
        self.modification_time = modification_time
        self.timescale = timescale
        self.duration = duration
        self.rate = rate
        self.volume = volume
        self.reserved = reserved
        self.reserved_2 = reserved_2
        self.matrix = matrix
        self.pre_defined = pre_defined
        self.next_track_ID = next_track_ID

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MovieHeaderBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            ) = r.run(_MovieHeaderBox_R1)

        else:
            (
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            ) = r.run(_MovieHeaderBox_R2)

        (
            self.rate,
            self.volume,
            self.reserved,
            v0,
            v1,
            v0_2,
            v1_2,
            v2,
            v3,
            v4,
            v5,
            v6,
            v7,
            v8,
            v0_3,
            v1_3,
            v2_2,
            v3_2,
            v4_2,
            v5_2,
            self.next_track_ID,
        ) = r.run(_MovieHeaderBox_R3)
        self.reserved_2 = (v0, v1)
        self.matrix = (v0_2, v1_2, v2, v3, v4, v5, v6, v7, v8)
        self.pre_defined = (v0_3, v1_3, v2_2, v3_2, v4_2, v5_2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _MovieHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(
                _MovieHeaderBox_R1,
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            )

        else:
            w.run(
                _MovieHeaderBox_R2,
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            )

        w.run(
            _MovieHeaderBox_R3,
            self.rate,
            self.volume,
            self.reserved,
            *w.vector("reserved_2", self.reserved_2, 2),
            *w.vector("matrix", self.matrix, 9),
            *w.vector("pre_defined", self.pre_defined, 6),
            self.next_track_ID,
        )
