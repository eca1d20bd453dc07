"""QuickTimeTextSampleEntry of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleEntry import SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_QuickTimeTextSampleEntry_R0: Final = Run(
    ">6sHIi3H4hIHHHBBH3H",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("display_flags", 32),),
    (("text_justification", 32),),
    (("background_color", 48),),
    (("default_text_box", 64),),
    (("start_character", 32),),
    (("line_height", 16),),
    (("font_ascent", 16),),
    (("font_number", 16),),
    (("font_face", 8),),
    (("filler", 8),),
    (("font_size", 16),),
    (("foreground_color", 48),),
)
_QuickTimeTextSampleEntry_R1: Final = Run(">B", (("text_name_length", 8),))


class QuickTimeTextSampleEntry(SampleEntry):
    """Sample entry of a QuickTime text track.

    QuickTime File Format, Text Sample Description::

        class QuickTimeTextSampleEntry() extends SampleEntry('text') {
            unsigned int(32) display_flags;
            signed int(32) text_justification;
            unsigned int(16) background_color[3];
            signed int(16) default_text_box[4];
            unsigned int(32) start_character;
            unsigned int(16) line_height;
            unsigned int(16) font_ascent;
            unsigned int(16) font_number;
            unsigned int(8) font_face;
            unsigned int(8) filler;
            unsigned int(16) font_size;
            unsigned int(16) foreground_color[3];
            unsigned int(8) text_name_length;
            unsigned int(8) text_name[text_name_length];
        }

    Attributes:
        display_flags: ``unsigned int(32)``.
        text_justification: 0 left, 1 centre, -1 right.
        background_color: ``unsigned int(16) background_color[3]``.
        default_text_box: Top, left, bottom, right.
        start_character: ``unsigned int(32)``.
        line_height: ``unsigned int(16)``.
        font_ascent: ``unsigned int(16)``.
        font_number: ``unsigned int(16)``.
        font_face: 1 bold, 2 italic, 4 underline, 8 outline ….
        filler: ``unsigned int(8)``.
        font_size: Points.
        foreground_color: ``unsigned int(16) foreground_color[3]``.
        text_name_length: ``unsigned int(8)``; None when left out.
        text_name: ``unsigned int(8) text_name[text_name_length]``; None when left out.
    """

    __slots__ = (
        "background_color",
        "children",
        "default_text_box",
        "display_flags",
        "filler",
        "font_ascent",
        "font_face",
        "font_number",
        "font_size",
        "foreground_color",
        "line_height",
        "start_character",
        "text_justification",
        "text_name",
    )

    fourcc: ClassVar[bytes] = b"text"
    clause: ClassVar[str] = "QuickTime File Format, Text Sample Description"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "display_flags",
        "text_justification",
        "background_color",
        "default_text_box",
        "start_character",
        "line_height",
        "font_ascent",
        "font_number",
        "font_face",
        "filler",
        "font_size",
        "foreground_color",
        "text_name_length",
        "text_name",
    )

    _container: ClassVar[bool] = True

    display_flags: int
    text_justification: int
    background_color: tuple[int, ...]
    default_text_box: tuple[int, ...]
    start_character: int
    line_height: int
    font_ascent: int
    font_number: int
    font_face: int
    filler: int
    font_size: int
    foreground_color: tuple[int, ...]
    text_name: bytes | None
    children: list[Box]

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        display_flags: int = 0,
        text_justification: int = 0,
        background_color: tuple[int, ...] = (0, 0, 0),
        default_text_box: tuple[int, ...] = (0, 0, 0, 0),
        start_character: int = 0,
        line_height: int = 0,
        font_ascent: int = 0,
        font_number: int = 0,
        font_face: int = 0,
        filler: int = 0,
        font_size: int = 0,
        foreground_color: tuple[int, ...] = (0, 0, 0),
        text_name: bytes | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.display_flags = display_flags
        self.text_justification = text_justification
        self.background_color = background_color
        self.default_text_box = default_text_box
        self.start_character = start_character
        self.line_height = line_height
        self.font_ascent = font_ascent
        self.font_number = font_number
        self.font_face = font_face
        self.filler = filler
        self.font_size = font_size
        self.foreground_color = foreground_color
        self.text_name = text_name
        self.children = self._adopt(children)

    @property
    def text_name_length(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.text_name is None else len(self.text_name)

    def _read(self, r: Reader, /) -> None:
        text_name_length = 0
        self.text_name = None
        (
            self.reserved,
            self.data_reference_index,
            self.display_flags,
            self.text_justification,
            v0,
            v1,
            v2,
            v0_2,
            v1_2,
            v2_2,
            v3,
            self.start_character,
            self.line_height,
            self.font_ascent,
            self.font_number,
            self.font_face,
            self.filler,
            self.font_size,
            v0_3,
            v1_3,
            v2_3,
        ) = r.run(_QuickTimeTextSampleEntry_R0)
        self.background_color = (v0, v1, v2)
        self.default_text_box = (v0_2, v1_2, v2_2, v3)
        self.foreground_color = (v0_3, v1_3, v2_3)
        if r.remaining() > 0:
            (text_name_length,) = r.run(_QuickTimeTextSampleEntry_R1)
            self.text_name = r.octets("text_name", text_name_length)

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        text_name_length = 0 if self.text_name is None else len(self.text_name)
        w.run(
            _QuickTimeTextSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.display_flags,
            self.text_justification,
            *w.vector("background_color", self.background_color, 3),
            *w.vector("default_text_box", self.default_text_box, 4),
            self.start_character,
            self.line_height,
            self.font_ascent,
            self.font_number,
            self.font_face,
            self.filler,
            self.font_size,
            *w.vector("foreground_color", self.foreground_color, 3),
        )
        if self.text_name is not None:
            w.run(_QuickTimeTextSampleEntry_R1, text_name_length)
            w.octets("text_name", self.text_name, text_name_length)

        w.boxes(self.children)
