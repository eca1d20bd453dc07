"""TimecodeSampleEntry of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleEntry import SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_TimecodeSampleEntry_R0: Final = Run(
    ">6sHIIIIBB",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("reserved_2", 32),),
    (("timecode_flags", 32),),
    (("timescale", 32),),
    (("frame_duration", 32),),
    (("number_of_frames", 8),),
    (("reserved_3", 8),),
)


class TimecodeSampleEntry(SampleEntry):
    """Sample entry of a timecode track.

    QuickTime File Format, Timecode Sample Description::

        class TimecodeSampleEntry() extends SampleEntry('tmcd') {
            unsigned int(32) reserved = 0;
            unsigned int(32) timecode_flags;
            unsigned int(32) timescale;
            unsigned int(32) frame_duration;
            unsigned int(8) number_of_frames;
            unsigned int(8) reserved = 0;
        }

    Attributes:
        reserved_2: ``unsigned int(32)``.
        timecode_flags: 1 drop frame, 2 24-hour wrap, 4 negative, 8 counter.
        timescale: Ticks a second.
        frame_duration: Ticks.
        number_of_frames: A second, or for each tick of a counter.
        reserved_3: ``unsigned int(8)``.
    """

    __slots__ = (
        "children",
        "frame_duration",
        "number_of_frames",
        "reserved_2",
        "reserved_3",
        "timecode_flags",
        "timescale",
    )

    fourcc: ClassVar[bytes] = b"tmcd"
    clause: ClassVar[str] = "QuickTime File Format, Timecode Sample Description"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "reserved_2",
        "timecode_flags",
        "timescale",
        "frame_duration",
        "number_of_frames",
        "reserved_3",
    )

    _container: ClassVar[bool] = True

    reserved_2: int
    timecode_flags: int
    timescale: int
    frame_duration: int
    number_of_frames: int
    reserved_3: int
    children: list[Box]

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        reserved_2: int = 0,
        timecode_flags: int = 0,
        timescale: int = 0,
        frame_duration: int = 0,
        number_of_frames: int = 0,
        reserved_3: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.reserved_2 = reserved_2
        self.timecode_flags = timecode_flags
        self.timescale = timescale
        self.frame_duration = frame_duration
        self.number_of_frames = number_of_frames
        self.reserved_3 = reserved_3
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.reserved_2,
            self.timecode_flags,
            self.timescale,
            self.frame_duration,
            self.number_of_frames,
            self.reserved_3,
        ) = r.run(_TimecodeSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TimecodeSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.reserved_2,
            self.timecode_flags,
            self.timescale,
            self.frame_duration,
            self.number_of_frames,
            self.reserved_3,
        )
        w.boxes(self.children)
