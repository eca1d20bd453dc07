"""Classes of 3GPP TS 26.245: timed text.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_entries import SampleEntry
from bmffkit.runtime import Box, Layout, Part, Record, Row, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

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


_FontTableBox_R0: Final = Run(">H", (("entry_count", 16),))
_FontTableBox_R1: Final = Run(">HB", (("font_ID", 16),), (("font_name_length", 8),))


class FontTableBox(Box):
    """Names of the fonts the style records refer to.

    3GPP TS 26.245, 5.16::

        aligned(8) class FontTableBox extends Box('ftab') {
            unsigned int(16) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(16) font_ID;
                unsigned int(8) font_name_length;
                unsigned int(8) font[font_name_length];
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"ftab"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.16"
    _fields: ClassVar[tuple[str, ...]] = ("entry_count", "entries")

    entries: list[FontTableBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of FontTableBox.

        Attributes:
            font_ID: ``unsigned int(16)``.
            font_name_length: ``unsigned int(8)``.
            font: ``unsigned int(8) font[font_name_length]``.
        """

        __slots__ = ("font", "font_ID")

        _fields: ClassVar[tuple[str, ...]] = ("font_ID", "font")

        font_ID: int
        font: bytes

        def __init__(self, *, font_ID: int = 0, font: bytes = b"") -> None:
            self.font_ID = font_ID
            self.font = font

    def __init__(self, *, entries: Iterable[FontTableBox.Entry] = ()) -> None:
        Box.__init__(self)
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        (entry_count,) = r.run(_FontTableBox_R0)
        entries: list[FontTableBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 24)
        for _ in range(entry_count):
            row = FontTableBox.Entry.__new__(FontTableBox.Entry)
            entries.append(row)
            row.font_ID, font_name_length = r.run(_FontTableBox_R1)
            row.font = r.octets("font", font_name_length)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(_FontTableBox_R0, entry_count)
        for row in self.entries:
            font_name_length = len(row.font)
            w.run(_FontTableBox_R1, row.font_ID, font_name_length)
            w.octets("font", row.font, font_name_length)


_TimedTextSampleEntry_R0: Final = Run(
    ">6sHIbb4s",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("displayFlags", 32),),
    (("horizontal_justification", 8),),
    (("vertical_justification", 8),),
    (("background_color_rgba", 32),),
)


class TimedTextSampleEntry(SampleEntry):
    """Sample entry of a 3GPP timed text track.

    3GPP TS 26.245, 5.16::

        class TimedTextSampleEntry() extends SampleEntry('tx3g') {
            unsigned int(32) displayFlags;
            signed int(8) horizontal_justification;
            signed int(8) vertical_justification;
            unsigned int(8) background_color_rgba[4];
            TextBoxRecord default_text_box;
            TextStyleRecord default_style;
            FontTableBox font_table;
        }

    Attributes:
        displayFlags: ``unsigned int(32)``.
        horizontal_justification: ``signed int(8)``.
        vertical_justification: ``signed int(8)``.
        background_color_rgba: ``unsigned int(8) background_color_rgba[4]``.
        default_text_box: ``TextBoxRecord``.
        default_style: ``TextStyleRecord``.
    """

    __slots__ = (
        "background_color_rgba",
        "children",
        "default_style",
        "default_text_box",
        "displayFlags",
        "horizontal_justification",
        "vertical_justification",
    )

    fourcc: ClassVar[bytes] = b"tx3g"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.16"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "displayFlags",
        "horizontal_justification",
        "vertical_justification",
        "background_color_rgba",
        "default_text_box",
        "default_style",
    )

    _container: ClassVar[bool] = True

    displayFlags: int
    horizontal_justification: int
    vertical_justification: int
    background_color_rgba: bytes
    default_text_box: TextBoxRecord
    default_style: TextStyleRecord
    children: list[Box]

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        displayFlags: int = 0,
        horizontal_justification: int = 0,
        vertical_justification: int = 0,
        background_color_rgba: bytes = bytes(4),
        default_text_box: TextBoxRecord | None = None,
        default_style: TextStyleRecord | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.displayFlags = displayFlags
        self.horizontal_justification = horizontal_justification
        self.vertical_justification = vertical_justification
        self.background_color_rgba = background_color_rgba
        self.default_text_box = (
            TextBoxRecord() if default_text_box is None else default_text_box
        )
        self.default_style = (
            TextStyleRecord() if default_style is None else default_style
        )
        self.children = self._adopt(children)

    @property
    def font_table(self) -> FontTableBox | None:
        """The FontTableBox inside. None when there is none."""
        return first(self.children, "FontTableBox")

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.displayFlags,
            self.horizontal_justification,
            self.vertical_justification,
            self.background_color_rgba,
        ) = r.run(_TimedTextSampleEntry_R0)
        self.default_text_box = TextBoxRecord._from(r)
        self.default_style = TextStyleRecord._from(r)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TimedTextSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.displayFlags,
            self.horizontal_justification,
            self.vertical_justification,
            w.sized("background_color_rgba", self.background_color_rgba, 4),
        )
        w.record("default_text_box", self.default_text_box)
        w.record("default_style", self.default_style)
        w.boxes(self.children)


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


_TextKaraokeBox_R0: Final = Run(
    ">IH", (("highlight_start_time", 32),), (("entry_count", 16),)
)
_TextKaraokeBox_T0: Final = Layout(
    Part(32, (("highlight_end_time", 32, False),)),
    Part(16, (("startcharoffset", 16, False),)),
    Part(16, (("endcharoffset", 16, False),)),
)


class TextKaraokeBox(Box):
    """Successive highlights, as for karaoke.

    3GPP TS 26.245, 5.17.1.3::

        aligned(8) class TextKaraokeBox extends Box('krok') {
            unsigned int(32) highlight_start_time;
            unsigned int(16) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) highlight_end_time;
                unsigned int(16) startcharoffset;
                unsigned int(16) endcharoffset;
            }
        }

    Attributes:
        highlight_start_time: ``unsigned int(32)``.
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("entries", "highlight_start_time")

    fourcc: ClassVar[bytes] = b"krok"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "highlight_start_time",
        "entry_count",
        "entries",
    )

    highlight_start_time: int
    entries: Table

    def __init__(self, *, highlight_start_time: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.highlight_start_time = highlight_start_time
        self.entries = _TextKaraokeBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def highlight_end_time(self) -> Table:
        """The column ``highlight_end_time``. A view of ``entries``."""
        return self.entries["highlight_end_time"]

    @property
    def startcharoffset(self) -> Table:
        """The column ``startcharoffset``. A view of ``entries``."""
        return self.entries["startcharoffset"]

    @property
    def endcharoffset(self) -> Table:
        """The column ``endcharoffset``. A view of ``entries``."""
        return self.entries["endcharoffset"]

    def _read(self, r: Reader, /) -> None:
        self.highlight_start_time, entry_count = r.run(_TextKaraokeBox_R0)
        self.entries = r.table("entries", _TextKaraokeBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(_TextKaraokeBox_R0, self.highlight_start_time, entry_count)
        w.table("entries", _TextKaraokeBox_T0, self.entries)


_TextScrollDelayBox_R0: Final = Run(">I", (("scroll_delay", 32),))


class TextScrollDelayBox(Box):
    """Delay between scrolling in and out.

    3GPP TS 26.245, 5.17.1.4::

        aligned(8) class TextScrollDelayBox extends Box('dlay') {
            unsigned int(32) scroll_delay;
        }

    Attributes:
        scroll_delay: In the track's timescale.
    """

    __slots__ = ("scroll_delay",)

    fourcc: ClassVar[bytes] = b"dlay"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("scroll_delay",)

    scroll_delay: int

    def __init__(self, *, scroll_delay: int = 0) -> None:
        Box.__init__(self)
        self.scroll_delay = scroll_delay

    def _read(self, r: Reader, /) -> None:
        (self.scroll_delay,) = r.run(_TextScrollDelayBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_TextScrollDelayBox_R0, self.scroll_delay)


_TextHyperTextBox_R0: Final = Run(
    ">HHB", (("startcharoffset", 16),), (("endcharoffset", 16),), (("URLLength", 8),)
)
_TextHyperTextBox_R1: Final = Run(">B", (("altLength", 8),))


class TextHyperTextBox(Box):
    """Link behind a range of characters.

    3GPP TS 26.245, 5.17.1.5::

        aligned(8) class TextHyperTextBox extends Box('href') {
            unsigned int(16) startcharoffset;
            unsigned int(16) endcharoffset;
            unsigned int(8) URLLength;
            unsigned int(8) URL[URLLength];
            unsigned int(8) altLength;
            unsigned int(8) altstring[altLength];
        }

    Attributes:
        startcharoffset: ``unsigned int(16)``.
        endcharoffset: ``unsigned int(16)``.
        URLLength: ``unsigned int(8)``.
        URL: ``unsigned int(8) URL[URLLength]``.
        altLength: ``unsigned int(8)``.
        altstring: ``unsigned int(8) altstring[altLength]``.
    """

    __slots__ = ("URL", "altstring", "endcharoffset", "startcharoffset")

    fourcc: ClassVar[bytes] = b"href"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "startcharoffset",
        "endcharoffset",
        "URLLength",
        "URL",
        "altLength",
        "altstring",
    )

    startcharoffset: int
    endcharoffset: int
    URL: bytes
    altstring: bytes

    def __init__(
        self,
        *,
        startcharoffset: int = 0,
        endcharoffset: int = 0,
        URL: bytes = b"",
        altstring: bytes = b"",
    ) -> None:
        Box.__init__(self)
        self.startcharoffset = startcharoffset
        self.endcharoffset = endcharoffset
        self.URL = URL
        self.altstring = altstring

    @property
    def URLLength(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.URL)

    @property
    def altLength(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.altstring)

    def _read(self, r: Reader, /) -> None:
        self.startcharoffset, self.endcharoffset, URLLength = r.run(
            _TextHyperTextBox_R0
        )
        self.URL = r.octets("URL", URLLength)
        (altLength,) = r.run(_TextHyperTextBox_R1)
        self.altstring = r.octets("altstring", altLength)

    def _write(self, w: Writer, /) -> None:
        URLLength = len(self.URL)
        altLength = len(self.altstring)
        w.run(_TextHyperTextBox_R0, self.startcharoffset, self.endcharoffset, URLLength)
        w.octets("URL", self.URL, URLLength)
        w.run(_TextHyperTextBox_R1, altLength)
        w.octets("altstring", self.altstring, altLength)


class TextboxBox(Box):
    """Rectangle of this sample's text.

    3GPP TS 26.245, 5.17.1.6::

        aligned(8) class TextboxBox extends Box('tbox') {
            TextBoxRecord text_box;
        }

    Attributes:
        text_box: ``TextBoxRecord``.
    """

    __slots__ = ("text_box",)

    fourcc: ClassVar[bytes] = b"tbox"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.6"
    _fields: ClassVar[tuple[str, ...]] = ("text_box",)

    text_box: TextBoxRecord

    def __init__(self, *, text_box: TextBoxRecord | None = None) -> None:
        Box.__init__(self)
        self.text_box = TextBoxRecord() if text_box is None else text_box

    def _read(self, r: Reader, /) -> None:
        self.text_box = TextBoxRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("text_box", self.text_box)


_BlinkBox_R0: Final = Run(">HH", (("startcharoffset", 16),), (("endcharoffset", 16),))


class BlinkBox(Box):
    """Range of characters that blink.

    3GPP TS 26.245, 5.17.1.7::

        aligned(8) class BlinkBox extends Box('blnk') {
            unsigned int(16) startcharoffset;
            unsigned int(16) endcharoffset;
        }

    Attributes:
        startcharoffset: ``unsigned int(16)``.
        endcharoffset: ``unsigned int(16)``.
    """

    __slots__ = ("endcharoffset", "startcharoffset")

    fourcc: ClassVar[bytes] = b"blnk"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.7"
    _fields: ClassVar[tuple[str, ...]] = ("startcharoffset", "endcharoffset")

    startcharoffset: int
    endcharoffset: int

    def __init__(self, *, startcharoffset: int = 0, endcharoffset: int = 0) -> None:
        Box.__init__(self)
        self.startcharoffset = startcharoffset
        self.endcharoffset = endcharoffset

    def _read(self, r: Reader, /) -> None:
        self.startcharoffset, self.endcharoffset = r.run(_BlinkBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_BlinkBox_R0, self.startcharoffset, self.endcharoffset)


_TextWrapBox_R0: Final = Run(">B", (("wrap_flag", 8),))


class TextWrapBox(Box):
    """Whether lines are wrapped.

    3GPP TS 26.245, 5.17.1.8::

        aligned(8) class TextWrapBox extends Box('twrp') {
            unsigned int(8) wrap_flag;
        }

    Attributes:
        wrap_flag: 0 no, 1 yes.
    """

    __slots__ = ("wrap_flag",)

    fourcc: ClassVar[bytes] = b"twrp"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.8"
    _fields: ClassVar[tuple[str, ...]] = ("wrap_flag",)

    wrap_flag: int

    def __init__(self, *, wrap_flag: int = 0) -> None:
        Box.__init__(self)
        self.wrap_flag = wrap_flag

    def _read(self, r: Reader, /) -> None:
        (self.wrap_flag,) = r.run(_TextWrapBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_TextWrapBox_R0, self.wrap_flag)
