"""TrackExtendsBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/fragments``. Do not edit: change the specification and
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

_TrackExtendsBox_R0: Final = Run(
    ">IIIIII",
    (("version", 8), ("flags", 24)),
    (("track_ID", 32),),
    (("default_sample_description_index", 32),),
    (("default_sample_duration", 32),),
    (("default_sample_size", 32),),
    (("default_sample_flags", 32),),
)


class TrackExtendsBox(FullBox):
    """Defaults for the samples of a track in movie fragments.

    ISO/IEC 14496-12:2022, 8.8.3::

        aligned(8) class TrackExtendsBox extends FullBox('trex', 0, 0) {
            unsigned int(32) track_ID;
            unsigned int(32) default_sample_description_index;
            unsigned int(32) default_sample_duration;
            unsigned int(32) default_sample_size;
            unsigned int(32) default_sample_flags;
        }

    Attributes:
        track_ID: Track that the defaults are for.
        default_sample_description_index: Row of the sample description box.
        default_sample_duration: In the timescale of the media.
        default_sample_size: Bytes.
        default_sample_flags: Dependency, priority and sync bits.
    """

    __slots__ = (
        "default_sample_description_index",
        "default_sample_duration",
        "default_sample_flags",
        "default_sample_size",
        "track_ID",
    )

    fourcc: ClassVar[bytes] = b"trex"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "track_ID",
        "default_sample_description_index",
        "default_sample_duration",
        "default_sample_size",
        "default_sample_flags",
    )

    track_ID: int
    default_sample_description_index: int
    default_sample_duration: int
    default_sample_size: int
    default_sample_flags: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_ID: int = 0,
        default_sample_description_index: int = 0,
        default_sample_duration: int = 0,
        default_sample_size: int = 0,
        default_sample_flags: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_ID = track_ID
        self.default_sample_description_index = default_sample_description_index
        self.default_sample_duration = default_sample_duration
        self.default_sample_size = default_sample_size
        self.default_sample_flags = default_sample_flags

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.track_ID,
            self.default_sample_description_index,
            self.default_sample_duration,
            self.default_sample_size,
            self.default_sample_flags,
        ) = r.run(_TrackExtendsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackExtendsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_ID,
            self.default_sample_description_index,
            self.default_sample_duration,
            self.default_sample_size,
            self.default_sample_flags,
        )
