"""TrackFragmentHeaderBox of ISO/IEC 14496-12:2022.

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

_TrackFragmentHeaderBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("track_ID", 32),)
)
_TrackFragmentHeaderBox_R1: Final = Run(">Q", (("base_data_offset", 64),))
_TrackFragmentHeaderBox_R2: Final = Run(">I", (("sample_description_index", 32),))
_TrackFragmentHeaderBox_R3: Final = Run(">I", (("default_sample_duration", 32),))
_TrackFragmentHeaderBox_R4: Final = Run(">I", (("default_sample_size", 32),))
_TrackFragmentHeaderBox_R5: Final = Run(">I", (("default_sample_flags", 32),))


class TrackFragmentHeaderBox(FullBox):
    """Track and defaults of a track fragment; flag bits tell which fields are there. Flags: 0x010000 no duration, 0x020000 offsets count from the start of the fragment.

    ISO/IEC 14496-12:2022, 8.8.7::

        aligned(8) class TrackFragmentHeaderBox extends FullBox('tfhd', 0, tf_flags) {
            unsigned int(32) track_ID;
            unsigned int(64) base_data_offset;
            unsigned int(32) sample_description_index;
            unsigned int(32) default_sample_duration;
            unsigned int(32) default_sample_size;
            unsigned int(32) default_sample_flags;
        }

    Attributes:
        track_ID: ``unsigned int(32)``.
        base_data_offset: Bytes from the start of the file, base of data offsets; None when
            left out.
        sample_description_index: Row of the sample description box, from 1; None when left
            out.
        default_sample_duration: In the timescale of the media; None when left out.
        default_sample_size: Bytes; None when left out.
        default_sample_flags: Dependency, priority and sync bits; None when left out.
    """

    __slots__ = (
        "base_data_offset",
        "default_sample_duration",
        "default_sample_flags",
        "default_sample_size",
        "sample_description_index",
        "track_ID",
    )

    fourcc: ClassVar[bytes] = b"tfhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "track_ID",
        "base_data_offset",
        "sample_description_index",
        "default_sample_duration",
        "default_sample_size",
        "default_sample_flags",
    )

    track_ID: int
    base_data_offset: int | None
    sample_description_index: int | None
    default_sample_duration: int | None
    default_sample_size: int | None
    default_sample_flags: int | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_ID: int = 0,
        base_data_offset: int | None = None,
        sample_description_index: int | None = None,
        default_sample_duration: int | None = None,
        default_sample_size: int | None = None,
        default_sample_flags: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_ID = track_ID
        self.base_data_offset = base_data_offset
        self.sample_description_index = sample_description_index
        self.default_sample_duration = default_sample_duration
        self.default_sample_size = default_sample_size
        self.default_sample_flags = default_sample_flags

    def _read(self, r: Reader, /) -> None:
        self.base_data_offset = None
        self.sample_description_index = None
        self.default_sample_duration = None
        self.default_sample_size = None
        self.default_sample_flags = None
        bits_2, self.track_ID = r.run(_TrackFragmentHeaderBox_R0)
        self.version = bits_2 >> 24
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        if flags & 0x000001:
            (self.base_data_offset,) = r.run(_TrackFragmentHeaderBox_R1)

        if flags & 0x000002:
            (self.sample_description_index,) = r.run(_TrackFragmentHeaderBox_R2)

        if flags & 0x000008:
            (self.default_sample_duration,) = r.run(_TrackFragmentHeaderBox_R3)

        if flags & 0x000010:
            (self.default_sample_size,) = r.run(_TrackFragmentHeaderBox_R4)

        if flags & 0x000020:
            (self.default_sample_flags,) = r.run(_TrackFragmentHeaderBox_R5)

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        w.run(
            _TrackFragmentHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_ID,
        )
        if flags & 0x000001:
            w.run(_TrackFragmentHeaderBox_R1, self.base_data_offset)

        if flags & 0x000002:
            w.run(_TrackFragmentHeaderBox_R2, self.sample_description_index)

        if flags & 0x000008:
            w.run(_TrackFragmentHeaderBox_R3, self.default_sample_duration)

        if flags & 0x000010:
            w.run(_TrackFragmentHeaderBox_R4, self.default_sample_size)

        if flags & 0x000020:
            w.run(_TrackFragmentHeaderBox_R5, self.default_sample_flags)
