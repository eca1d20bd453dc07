"""TextHighlightBox of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TextHighlightBox_R0: Final = Run(
    ">HH", (("startcharoffset", 16),), (("endcharoffset", 16),)
)


class TextHighlightBox(Box):
    """Range of characters to highlight.

    3GPP TS 26.245, 5.17.1.2::

        aligned(8) class TextHighlightBox extends Box('hlit') {
            unsigned int(16) startcharoffset;
            unsigned int(16) endcharoffset;
        }

    Attributes:
        startcharoffset: ``unsigned int(16)``.
        endcharoffset: ``unsigned int(16)``.
    """

    __slots__ = ("endcharoffset", "startcharoffset")

    fourcc: ClassVar[bytes] = b"hlit"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("startcharoffset", "endcharoffset")

    startcharoffset: int
    endcharoffset: int

    def __init__(self, *, startcharoffset: int = 0, endcharoffset: int = 0) -> None:
        Box.__init__(self)
        self.startcharoffset = startcharoffset
        self.endcharoffset = endcharoffset

    def _read(self, r: Reader, /) -> None:
        self.startcharoffset, self.endcharoffset = r.run(_TextHighlightBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_TextHighlightBox_R0, self.startcharoffset, self.endcharoffset)
