"""VTTAdditionalTextBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class VTTAdditionalTextBox(Box):
    """Text between cues, such as notes.

    ISO/IEC 14496-30:2018, 7.4::

        class VTTAdditionalTextBox extends Box('vtta') {
            boxstring cue_additional_text;
        }

    Attributes:
        cue_additional_text: Text without terminator.
    """

    __slots__ = ("cue_additional_text",)

    fourcc: ClassVar[bytes] = b"vtta"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("cue_additional_text",)

    cue_additional_text: str

    def __init__(self, *, cue_additional_text: str = "") -> None:
        Box.__init__(self)
        self.cue_additional_text = cue_additional_text

    def _read(self, r: Reader, /) -> None:
        self.cue_additional_text = r.box_text("cue_additional_text")

    def _write(self, w: Writer, /) -> None:
        w.box_text("cue_additional_text", self.cue_additional_text)
