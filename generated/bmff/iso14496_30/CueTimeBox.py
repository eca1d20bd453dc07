"""CueTimeBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CueTimeBox(Box):
    """Time at which the cue stands, for cues with timestamps inside.

    ISO/IEC 14496-30:2018, 7.4::

        class CueTimeBox extends Box('ctim') {
            boxstring cue_current_time;
        }

    Attributes:
        cue_current_time: WebVTT timestamp.
    """

    __slots__ = ("cue_current_time",)

    fourcc: ClassVar[bytes] = b"ctim"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("cue_current_time",)

    cue_current_time: str

    def __init__(self, *, cue_current_time: str = "") -> None:
        Box.__init__(self)
        self.cue_current_time = cue_current_time

    def _read(self, r: Reader, /) -> None:
        self.cue_current_time = r.box_text("cue_current_time")

    def _write(self, w: Writer, /) -> None:
        w.box_text("cue_current_time", self.cue_current_time)
