"""TextHilightColorBox of 3GPP TS 26.245.

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

_TextHilightColorBox_R0: Final = Run(">4s", (("highlight_color_rgba", 32),))


class TextHilightColorBox(Box):
    """Colour of the highlight.

    3GPP TS 26.245, 5.17.1.2::

        aligned(8) class TextHilightColorBox extends Box('hclr') {
            unsigned int(8) highlight_color_rgba[4];
        }

    Attributes:
        highlight_color_rgba: ``unsigned int(8) highlight_color_rgba[4]``.
    """

    __slots__ = ("highlight_color_rgba",)

    fourcc: ClassVar[bytes] = b"hclr"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("highlight_color_rgba",)

    highlight_color_rgba: bytes

    def __init__(self, *, highlight_color_rgba: bytes = bytes(4)) -> None:
        Box.__init__(self)
        self.highlight_color_rgba = highlight_color_rgba

    def _read(self, r: Reader, /) -> None:
        (self.highlight_color_rgba,) = r.run(_TextHilightColorBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TextHilightColorBox_R0,
            w.sized("highlight_color_rgba", self.highlight_color_rgba, 4),
        )
