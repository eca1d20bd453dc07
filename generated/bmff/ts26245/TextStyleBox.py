"""TextStyleBox of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.ts26245.TextStyleRecord import TextStyleRecord
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_TextStyleBox_R0: Final = Run(">H", (("entry_count", 16),))


class TextStyleBox(Box):
    """Styles of runs of the text of a sample.

    3GPP TS 26.245, 5.17.1.1::

        aligned(8) class TextStyleBox extends Box('styl') {
            unsigned int(16) entry_count;
            for (i = 0; i < entry_count; i++) {
                TextStyleRecord text_style;
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
        text_style: A list of ``text_style``.
    """

    __slots__ = ("text_style",)

    fourcc: ClassVar[bytes] = b"styl"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.1"
    _fields: ClassVar[tuple[str, ...]] = ("entry_count", "text_style")

    text_style: list[TextStyleRecord]

    def __init__(self, *, text_style: Iterable[TextStyleRecord] = ()) -> None:
        Box.__init__(self)
        self.text_style = list(text_style)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.text_style)

    def _read(self, r: Reader, /) -> None:
        (entry_count,) = r.run(_TextStyleBox_R0)
        text_style: list[TextStyleRecord] = []
        self.text_style = text_style
        r.allow("text_style", entry_count, 0)
        for _ in range(entry_count):
            text_style_2 = TextStyleRecord._from(r)
            text_style.append(text_style_2)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.text_style)
        w.run(_TextStyleBox_R0, entry_count)
        for text_style in self.text_style:
            w.record("text_style", text_style)
