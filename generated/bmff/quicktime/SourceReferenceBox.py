"""SourceReferenceBox of QuickTime File Format.

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

_SourceReferenceBox_R0: Final = Run(">HH", (("text_size", 16),), (("language", 16),))


class SourceReferenceBox(Box):
    """Name of the tape the timecodes come from.

    QuickTime File Format, Timecode Sample Description::

        aligned(8) class SourceReferenceBox extends Box('name') {
            unsigned int(16) text_size;
            unsigned int(16) language;
            unsigned int(8) text[text_size];
        }

    Attributes:
        text_size: Bytes.
        language: Macintosh or packed code.
        text: ``unsigned int(8) text[text_size]``.
    """

    __slots__ = ("language", "text")

    fourcc: ClassVar[bytes] = b"name"
    clause: ClassVar[str] = "QuickTime File Format, Timecode Sample Description"
    _fields: ClassVar[tuple[str, ...]] = ("text_size", "language", "text")

    language: int
    text: bytes

    def __init__(self, *, language: int = 0, text: bytes = b"") -> None:
        Box.__init__(self)
        self.language = language
        self.text = text

    @property
    def text_size(self) -> int:
        """Bytes. Derived: it follows from the list."""
        return len(self.text)

    def _read(self, r: Reader, /) -> None:
        text_size, self.language = r.run(_SourceReferenceBox_R0)
        self.text = r.octets("text", text_size)

    def _write(self, w: Writer, /) -> None:
        text_size = len(self.text)
        w.run(_SourceReferenceBox_R0, text_size, self.language)
        w.octets("text", self.text, text_size)
