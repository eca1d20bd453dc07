"""TrackLoadSettingsBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TrackLoadSettingsBox_R0: Final = Run(
    ">IIII",
    (("preload_start_time", 32),),
    (("preload_duration", 32),),
    (("preload_flags", 32),),
    (("default_hints", 32),),
)


class TrackLoadSettingsBox(Box):
    """Asks to load part of the track into memory before it plays.

    QuickTime File Format, Track Load Settings Atom::

        aligned(8) class TrackLoadSettingsBox extends Box('load') {
            unsigned int(32) preload_start_time;
            unsigned int(32) preload_duration;
            unsigned int(32) preload_flags;
            unsigned int(32) default_hints;
        }

    Attributes:
        preload_start_time: In the movie's timescale.
        preload_duration: In the movie's timescale, 0xFFFFFFFF: to the end.
        preload_flags: 1 always, 2 only if the track is enabled.
        default_hints: 0x20 double buffer, 0x100 high quality.
    """

    __slots__ = (
        "default_hints",
        "preload_duration",
        "preload_flags",
        "preload_start_time",
    )

    fourcc: ClassVar[bytes] = b"load"
    clause: ClassVar[str] = "QuickTime File Format, Track Load Settings Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "preload_start_time",
        "preload_duration",
        "preload_flags",
        "default_hints",
    )

    preload_start_time: int
    preload_duration: int
    preload_flags: int
    default_hints: int

    def __init__(
        self,
        *,
        preload_start_time: int = 0,
        preload_duration: int = 0,
        preload_flags: int = 0,
        default_hints: int = 0,
    ) -> None:
        Box.__init__(self)
        self.preload_start_time = preload_start_time
        self.preload_duration = preload_duration
        self.preload_flags = preload_flags
        self.default_hints = default_hints

    def _read(self, r: Reader, /) -> None:
        (
            self.preload_start_time,
            self.preload_duration,
            self.preload_flags,
            self.default_hints,
        ) = r.run(_TrackLoadSettingsBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackLoadSettingsBox_R0,
            self.preload_start_time,
            self.preload_duration,
            self.preload_flags,
            self.default_hints,
        )
