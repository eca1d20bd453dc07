"""TrackGroupTypeBox of ISO/IEC 14496-12:2022.

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

_TrackGroupTypeBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("track_group_id", 32),)
)


class TrackGroupTypeBox(FullBox):
    """Membership in one track group: tracks with equal type and number belong together.

    ISO/IEC 14496-12:2022, 8.3.4::

        aligned(8) class TrackGroupTypeBox(unsigned int(32) track_group_type) extends FullBox(track_group_type, version = 0, flags = 0) {
            unsigned int(32) track_group_id;
        }

    Attributes:
        track_group_id: Number of the group.
    """

    __slots__ = ("track_group_id",)

    fourcc: ClassVar[bytes] = b"msrc"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "track_group_id")

    track_group_id: int

    def __init__(
        self,
        type: str = "",
        *,
        version: int = 0,
        flags: int = 0,
        track_group_id: int = 0,
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.track_group_id = track_group_id

    def _read(self, r: Reader, /) -> None:
        bits_2, self.track_group_id = r.run(_TrackGroupTypeBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackGroupTypeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_group_id,
        )
