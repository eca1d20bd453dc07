"""CueIDBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CueIDBox(Box):
    """Identifier of the cue.

    ISO/IEC 14496-30:2018, 7.4::

        class CueIDBox extends Box('iden') {
            boxstring cue_id;
        }

    Attributes:
        cue_id: Text without terminator.
    """

    __slots__ = ("cue_id",)

    fourcc: ClassVar[bytes] = b"iden"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("cue_id",)

    cue_id: str

    def __init__(self, *, cue_id: str = "") -> None:
        Box.__init__(self)
        self.cue_id = cue_id

    def _read(self, r: Reader, /) -> None:
        self.cue_id = r.box_text("cue_id")

    def _write(self, w: Writer, /) -> None:
        w.box_text("cue_id", self.cue_id)
