"""PlayAllFramesBox of QuickTime File Format.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PlayAllFramesBox_R0: Final = Run(">B", (("play_all_frames", 8),))


class PlayAllFramesBox(Box):
    """Whether all frames are played, whatever time it takes.

    QuickTime File Format, User Data Atoms::

        aligned(8) class PlayAllFramesBox extends Box('AllF') {
            unsigned int(8) play_all_frames;
        }

    Attributes:
        play_all_frames: ``unsigned int(8)``; None when left out.
    """

    __slots__ = ("play_all_frames",)

    fourcc: ClassVar[bytes] = b"AllF"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("play_all_frames",)

    play_all_frames: int | None

    def __init__(self, *, play_all_frames: int | None = None) -> None:
        Box.__init__(self)
        self.play_all_frames = play_all_frames

    def _read(self, r: Reader, /) -> None:
        self.play_all_frames = None
        if r.remaining() > 0:
            (self.play_all_frames,) = r.run(_PlayAllFramesBox_R0)

    def _write(self, w: Writer, /) -> None:
        if self.play_all_frames is not None:
            w.run(_PlayAllFramesBox_R0, self.play_all_frames)
