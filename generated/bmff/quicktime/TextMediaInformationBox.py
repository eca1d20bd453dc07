"""TextMediaInformationBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TextMediaInformationBox_R0: Final = Run(">9i", (("matrix", 288),))


class TextMediaInformationBox(Box):
    """Matrix that places text.

    QuickTime File Format, Text Media Information Atom::

        aligned(8) class TextMediaInformationBox extends Box('text') {
            signed int(32) matrix[9];
        }

    Attributes:
        matrix: ``signed int(32) matrix[9]``.
    """

    __slots__ = ("matrix",)

    fourcc: ClassVar[bytes] = b"text"
    clause: ClassVar[str] = "QuickTime File Format, Text Media Information Atom"
    _fields: ClassVar[tuple[str, ...]] = ("matrix",)

    matrix: tuple[int, ...]

    def __init__(
        self, *, matrix: tuple[int, ...] = (0, 0, 0, 0, 0, 0, 0, 0, 0)
    ) -> None:
        Box.__init__(self)
        self.matrix = matrix

    def _read(self, r: Reader, /) -> None:
        v0, v1, v2, v3, v4, v5, v6, v7, v8 = r.run(_TextMediaInformationBox_R0)
        self.matrix = (v0, v1, v2, v3, v4, v5, v6, v7, v8)

    def _write(self, w: Writer, /) -> None:
        w.run(_TextMediaInformationBox_R0, *w.vector("matrix", self.matrix, 9))
