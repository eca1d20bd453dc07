"""TextStyleRecord of 3GPP TS 26.245.

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

_TextStyleRecord_R0: Final = Run(
    ">HHHBB4s",
    (("startChar", 16),),
    (("endChar", 16),),
    (("font_ID", 16),),
    (("face_style_flags", 8),),
    (("font_size", 8),),
    (("text_color_rgba", 32),),
)


class TextStyleRecord(Record):
    """Font, size and colour of a run of characters.

    3GPP TS 26.245, 5.2::

        aligned(8) class TextStyleRecord {
            unsigned int(16) startChar;
            unsigned int(16) endChar;
            unsigned int(16) font_ID;
            unsigned int(8) face_style_flags;
            unsigned int(8) font_size;
            unsigned int(8) text_color_rgba[4];
        }

    Attributes:
        startChar: ``unsigned int(16)``.
        endChar: ``unsigned int(16)``.
        font_ID: ``unsigned int(16)``.
        face_style_flags: 1 bold, 2 italic, 4 underline.
        font_size: ``unsigned int(8)``.
        text_color_rgba: ``unsigned int(8) text_color_rgba[4]``.
    """

    __slots__ = (
        "endChar",
        "face_style_flags",
        "font_ID",
        "font_size",
        "startChar",
        "text_color_rgba",
    )

    clause: ClassVar[str] = "3GPP TS 26.245, 5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "startChar",
        "endChar",
        "font_ID",
        "face_style_flags",
        "font_size",
        "text_color_rgba",
    )

    startChar: int
    endChar: int
    font_ID: int
    face_style_flags: int
    font_size: int
    text_color_rgba: bytes

    def __init__(
        self,
        *,
        startChar: int = 0,
        endChar: int = 0,
        font_ID: int = 0,
        face_style_flags: int = 0,
        font_size: int = 0,
        text_color_rgba: bytes = bytes(4),
    ) -> None:
        self.trailing = b""
        self.startChar = startChar
        self.endChar = endChar
        self.font_ID = font_ID
        self.face_style_flags = face_style_flags
        self.font_size = font_size
        self.text_color_rgba = text_color_rgba

    def _read(self, r: Reader, /) -> None:
        (
            self.startChar,
            self.endChar,
            self.font_ID,
            self.face_style_flags,
            self.font_size,
            self.text_color_rgba,
        ) = r.run(_TextStyleRecord_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TextStyleRecord_R0,
            self.startChar,
            self.endChar,
            self.font_ID,
            self.face_style_flags,
            self.font_size,
            w.sized("text_color_rgba", self.text_color_rgba, 4),
        )
