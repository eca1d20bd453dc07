"""CueSourceIDBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CueSourceIDBox_R0: Final = Run(">i", (("source_ID", 32),))


class CueSourceIDBox(Box):
    """Number that tells the same cue in several samples.

    ISO/IEC 14496-30:2018, 7.4::

        class CueSourceIDBox extends Box('vsid') {
            int(32) source_ID;
        }

    Attributes:
        source_ID: Number of the cue.
    """

    __slots__ = ("source_ID",)

    fourcc: ClassVar[bytes] = b"vsid"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("source_ID",)

    source_ID: int

    def __init__(self, *, source_ID: int = 0) -> None:
        Box.__init__(self)
        self.source_ID = source_ID

    def _read(self, r: Reader, /) -> None:
        (self.source_ID,) = r.run(_CueSourceIDBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_CueSourceIDBox_R0, self.source_ID)
