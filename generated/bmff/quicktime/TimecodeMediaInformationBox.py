"""TimecodeMediaInformationBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TimecodeMediaInformationBox_R0: Final = Run(
    ">IHHHH3H3HB",
    (("version", 8), ("flags", 24)),
    (("text_font", 16),),
    (("text_face", 16),),
    (("text_size", 16),),
    (("reserved", 16),),
    (("text_color", 48),),
    (("background_color", 48),),
    (("font_name_length", 8),),
)


class TimecodeMediaInformationBox(FullBox):
    """Font and colours of displayed timecodes.

    QuickTime File Format, Timecode Media Information Atom::

        aligned(8) class TimecodeMediaInformationBox extends FullBox('tcmi', version = 0, flags = 0) {
            unsigned int(16) text_font;
            unsigned int(16) text_face;
            unsigned int(16) text_size;
            unsigned int(16) reserved = 0;
            unsigned int(16) text_color[3];
            unsigned int(16) background_color[3];
            unsigned int(8) font_name_length;
            unsigned int(8) font_name[font_name_length];
        }

    Attributes:
        text_font: ``unsigned int(16)``.
        text_face: 1 bold, 2 italic, 4 underline, 8 outline ….
        text_size: Points.
        reserved: ``unsigned int(16)``.
        text_color: ``unsigned int(16) text_color[3]``.
        background_color: ``unsigned int(16) background_color[3]``.
        font_name_length: ``unsigned int(8)``.
        font_name: ``unsigned int(8) font_name[font_name_length]``.
    """

    __slots__ = (
        "background_color",
        "font_name",
        "reserved",
        "text_color",
        "text_face",
        "text_font",
        "text_size",
    )

    fourcc: ClassVar[bytes] = b"tcmi"
    clause: ClassVar[str] = "QuickTime File Format, Timecode Media Information Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "text_font",
        "text_face",
        "text_size",
        "reserved",
        "text_color",
        "background_color",
        "font_name_length",
        "font_name",
    )

    text_font: int
    text_face: int
    text_size: int
    reserved: int
    text_color: tuple[int, ...]
    background_color: tuple[int, ...]
    font_name: bytes

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        text_font: int = 0,
        text_face: int = 0,
        text_size: int = 0,
        reserved: int = 0,
        text_color: tuple[int, ...] = (0, 0, 0),
        background_color: tuple[int, ...] = (0, 0, 0),
        font_name: bytes = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.text_font = text_font
        self.text_face = text_face
        self.text_size = text_size
        self.reserved = reserved
        self.text_color = text_color
        self.background_color = background_color
        self.font_name = font_name

    @property
    def font_name_length(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.font_name)

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.text_font,
            self.text_face,
            self.text_size,
            self.reserved,
            v0,
            v1,
            v2,
            v0_2,
            v1_2,
            v2_2,
            font_name_length,
        ) = r.run(_TimecodeMediaInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.text_color = (v0, v1, v2)
        self.background_color = (v0_2, v1_2, v2_2)
        self.font_name = r.octets("font_name", font_name_length)

    def _write(self, w: Writer, /) -> None:
        font_name_length = len(self.font_name)
        w.run(
            _TimecodeMediaInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.text_font,
            self.text_face,
            self.text_size,
            self.reserved,
            *w.vector("text_color", self.text_color, 3),
            *w.vector("background_color", self.background_color, 3),
            font_name_length,
        )
        w.octets("font_name", self.font_name, font_name_length)
