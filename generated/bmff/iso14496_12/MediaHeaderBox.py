"""MediaHeaderBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import letters

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MediaHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_MediaHeaderBox_R1: Final = Run(
    ">QQIQ",
    (("creation_time", 64),),
    (("modification_time", 64),),
    (("timescale", 32),),
    (("duration", 64),),
)
_MediaHeaderBox_R2: Final = Run(
    ">IIII",
    (("creation_time", 32),),
    (("modification_time", 32),),
    (("timescale", 32),),
    (("duration", 32),),
)
_MediaHeaderBox_R3: Final = Run(
    ">HH", (("pad", 1), ("language", 15)), (("pre_defined", 16),)
)


class MediaHeaderBox(FullBox):
    """Timescale, duration and language of the media.

    ISO/IEC 14496-12:2022, 8.4.2::

        aligned(8) class MediaHeaderBox extends FullBox('mdhd', version, 0) {
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
            bit(1) pad = 0;
            unsigned int(5)[3] language;
            unsigned int(16) pre_defined = 0;
        }

    Attributes:
        creation_time: Seconds since 1904-01-01 UTC.
        modification_time: Seconds since 1904-01-01 UTC.
        timescale: Ticks per second.
        duration: In timescale.
        pad: ``bit(1)``.
        language: ISO 639-2/T code, such as und or eng.
        pre_defined: ``unsigned int(16)``.
    """

    __slots__ = (
        "creation_time",
        "duration",
        "language",
        "modification_time",
        "pad",
        "pre_defined",
        "timescale",
    )

    fourcc: ClassVar[bytes] = b"mdhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "creation_time",
        "modification_time",
        "timescale",
        "duration",
        "pad",
        "language",
        "pre_defined",
    )

    creation_time: int
    modification_time: int
    timescale: int
    duration: int
    pad: int
    language: str
    pre_defined: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        creation_time: int = 0,
        modification_time: int = 0,
        timescale: int = 0,
        duration: int = 0,
        pad: int = 0,
        language: str = "und",
        pre_defined: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.creation_time = creation_time
        self.modification_time = modification_time
        self.timescale = timescale
        self.duration = duration
        self.pad = pad
        self.language = language
        self.pre_defined = pre_defined

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MediaHeaderBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            ) = r.run(_MediaHeaderBox_R1)

        else:
            (
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            ) = r.run(_MediaHeaderBox_R2)

        bits_4, self.pre_defined = r.run(_MediaHeaderBox_R3)
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _MediaHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(
                _MediaHeaderBox_R1,
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            )

        else:
            w.run(
                _MediaHeaderBox_R2,
                self.creation_time,
                self.modification_time,
                self.timescale,
                self.duration,
            )

        w.run(
            _MediaHeaderBox_R3,
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
            self.pre_defined,
        )
