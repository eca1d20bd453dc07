"""StereoVideoGroupBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.TrackGroupTypeBox import TrackGroupTypeBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_StereoVideoGroupBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("track_group_id", 32),),
    (("left_view_flag", 1), ("reserved", 31)),
)


class StereoVideoGroupBox(TrackGroupTypeBox):
    """Two tracks that are the views of a stereo pair.

    ISO/IEC 14496-12:2022, 8.3.4::

        aligned(8) class StereoVideoGroupBox extends TrackGroupTypeBox('ster') {
            unsigned int(1) left_view_flag;
            bit(31) reserved;
        }

    Attributes:
        left_view_flag: 1: the left view.
        reserved: ``bit(31)``.
    """

    __slots__ = ("left_view_flag", "reserved")

    fourcc: ClassVar[bytes] = b"ster"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "track_group_id",
        "left_view_flag",
        "reserved",
    )

    left_view_flag: int
    reserved: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_group_id: int = 0,
        left_view_flag: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_group_id = track_group_id
        self.left_view_flag = left_view_flag
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, self.track_group_id, bits_4 = r.run(_StereoVideoGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.left_view_flag = bits_4 >> 31
        self.reserved = bits_4 & 0x7FFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _StereoVideoGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_group_id,
            w.pack(
                ("left_view_flag", self.left_view_flag, 1, False),
                ("reserved", self.reserved, 31, False),
            ),
        )
