"""CuePayloadBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CuePayloadBox(Box):
    """Text of the cue.

    ISO/IEC 14496-30:2018, 7.4::

        class CuePayloadBox extends Box('payl') {
            boxstring cue_text;
        }

    Attributes:
        cue_text: WebVTT cue text.
    """

    __slots__ = ("cue_text",)

    fourcc: ClassVar[bytes] = b"payl"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("cue_text",)

    cue_text: str

    def __init__(self, *, cue_text: str = "") -> None:
        Box.__init__(self)
        self.cue_text = cue_text

    def _read(self, r: Reader, /) -> None:
        self.cue_text = r.box_text("cue_text")

    def _write(self, w: Writer, /) -> None:
        w.box_text("cue_text", self.cue_text)
