"""TextBoxRecord of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TextBoxRecord_R0: Final = Run(
    ">hhhh", (("top", 16),), (("left", 16),), (("bottom", 16),), (("right", 16),)
)


class TextBoxRecord(Record):
    """A rectangle in pixels.

    3GPP TS 26.245, 5.2::

        aligned(8) class TextBoxRecord {
            signed int(16) top;
            signed int(16) left;
            signed int(16) bottom;
            signed int(16) right;
        }

    Attributes:
        top: ``signed int(16)``.
        left: ``signed int(16)``.
        bottom: ``signed int(16)``.
        right: ``signed int(16)``.
    """

    __slots__ = ("bottom", "left", "right", "top")

    clause: ClassVar[str] = "3GPP TS 26.245, 5.2"
    _fields: ClassVar[tuple[str, ...]] = ("top", "left", "bottom", "right")

    top: int
    left: int
    bottom: int
    right: int

    def __init__(
        self, *, top: int = 0, left: int = 0, bottom: int = 0, right: int = 0
    ) -> None:
        self.trailing = b""
        self.top = top
        self.left = left
        self.bottom = bottom
        self.right = right

    def _read(self, r: Reader, /) -> None:
        self.top, self.left, self.bottom, self.right = r.run(_TextBoxRecord_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_TextBoxRecord_R0, self.top, self.left, self.bottom, self.right)
