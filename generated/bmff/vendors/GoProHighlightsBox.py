"""GoProHighlightsBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class GoProHighlightsBox(Box):
    """Times of the moments that were marked while recording.

    Vendor boxes, GoPro::

        aligned(8) class GoProHighlightsBox extends Box('HMMT') {
            unsigned int(32) highlights[];
        }

    Attributes:
        highlights: Milliseconds, zeros behind the last.
    """

    __slots__ = ("highlights",)

    fourcc: ClassVar[bytes] = b"HMMT"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("highlights",)

    highlights: Table

    def __init__(self, *, highlights: Any = ()) -> None:
        Box.__init__(self)
        self.highlights = highlights

    def _read(self, r: Reader, /) -> None:
        self.highlights = r.numbers("highlights", 32, None)

    def _write(self, w: Writer, /) -> None:
        w.numbers("highlights", self.highlights, 32)
