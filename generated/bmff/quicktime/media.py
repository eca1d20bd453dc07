"""Classes of QuickTime File Format: media.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.movie import DataEntryBaseBox
from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import SampleEntry
from bmffkit.runtime import Box, Layout, Part, Row, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class BaseMediaInformationHeaderBox(Box):
    """Media header of tracks that are neither video nor sound.

    QuickTime File Format, Base Media Information Header Atom::

        aligned(8) class BaseMediaInformationHeaderBox extends Box('gmhd') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"gmhd"
    clause: ClassVar[str] = "QuickTime File Format, Base Media Information Header Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_BaseMediaInfoBox_R0: Final = Run(
    ">IH3HhH",
    (("version", 8), ("flags", 24)),
    (("graphicsmode", 16),),
    (("opcolor", 48),),
    (("balance", 16),),
    (("reserved", 16),),
)


class BaseMediaInfoBox(FullBox):
    """How the media is drawn and balanced.

    QuickTime File Format, Base Media Info Atom::

        aligned(8) class BaseMediaInfoBox extends FullBox('gmin', version = 0, flags = 0) {
            unsigned int(16) graphicsmode;
            unsigned int(16) opcolor[3];
            signed int(16) balance;
            unsigned int(16) reserved = 0;
        }

    Attributes:
        graphicsmode: ``unsigned int(16)``.
        opcolor: ``unsigned int(16) opcolor[3]``.
        balance: 8.8 fixed point, negative: left.
        reserved: ``unsigned int(16)``.
    """

    __slots__ = ("balance", "graphicsmode", "opcolor", "reserved")

    fourcc: ClassVar[bytes] = b"gmin"
    clause: ClassVar[str] = "QuickTime File Format, Base Media Info Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "graphicsmode",
        "opcolor",
        "balance",
        "reserved",
    )

    graphicsmode: int
    opcolor: tuple[int, ...]
    balance: int
    reserved: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        graphicsmode: int = 0,
        opcolor: tuple[int, ...] = (0, 0, 0),
        balance: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.graphicsmode = graphicsmode
        self.opcolor = opcolor
        self.balance = balance
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, self.graphicsmode, v0, v1, v2, self.balance, self.reserved = r.run(
            _BaseMediaInfoBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.opcolor = (v0, v1, v2)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _BaseMediaInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.graphicsmode,
            *w.vector("opcolor", self.opcolor, 3),
            self.balance,
            self.reserved,
        )


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


class TimecodeMediaHeaderBox(Box):
    """Holds the description of how timecodes are shown.

    QuickTime File Format, Timecode Media Information Atom::

        aligned(8) class TimecodeMediaHeaderBox extends Box('tmcd') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"tmcd"
    clause: ClassVar[str] = "QuickTime File Format, Timecode Media Information Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


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


_TimecodeSampleEntry_R0: Final = Run(
    ">6sHIIIIBB",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("reserved_2", 32),),
    (("timecode_flags", 32),),
    (("timescale", 32),),
    (("frame_duration", 32),),
    (("number_of_frames", 8),),
    (("reserved_3", 8),),
)


class TimecodeSampleEntry(SampleEntry):
    """Sample entry of a timecode track.

    QuickTime File Format, Timecode Sample Description::

        class TimecodeSampleEntry() extends SampleEntry('tmcd') {
            unsigned int(32) reserved = 0;
            unsigned int(32) timecode_flags;
            unsigned int(32) timescale;
            unsigned int(32) frame_duration;
            unsigned int(8) number_of_frames;
            unsigned int(8) reserved = 0;
        }

    Attributes:
        reserved_2: ``unsigned int(32)``.
        timecode_flags: 1 drop frame, 2 24-hour wrap, 4 negative, 8 counter.
        timescale: Ticks a second.
        frame_duration: Ticks.
        number_of_frames: A second, or for each tick of a counter.
        reserved_3: ``unsigned int(8)``.
    """

    __slots__ = (
        "children",
        "frame_duration",
        "number_of_frames",
        "reserved_2",
        "reserved_3",
        "timecode_flags",
        "timescale",
    )

    fourcc: ClassVar[bytes] = b"tmcd"
    clause: ClassVar[str] = "QuickTime File Format, Timecode Sample Description"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "reserved_2",
        "timecode_flags",
        "timescale",
        "frame_duration",
        "number_of_frames",
        "reserved_3",
    )

    _container: ClassVar[bool] = True

    reserved_2: int
    timecode_flags: int
    timescale: int
    frame_duration: int
    number_of_frames: int
    reserved_3: int
    children: list[Box]

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        reserved_2: int = 0,
        timecode_flags: int = 0,
        timescale: int = 0,
        frame_duration: int = 0,
        number_of_frames: int = 0,
        reserved_3: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.reserved_2 = reserved_2
        self.timecode_flags = timecode_flags
        self.timescale = timescale
        self.frame_duration = frame_duration
        self.number_of_frames = number_of_frames
        self.reserved_3 = reserved_3
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.reserved_2,
            self.timecode_flags,
            self.timescale,
            self.frame_duration,
            self.number_of_frames,
            self.reserved_3,
        ) = r.run(_TimecodeSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TimecodeSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.reserved_2,
            self.timecode_flags,
            self.timescale,
            self.frame_duration,
            self.number_of_frames,
            self.reserved_3,
        )
        w.boxes(self.children)


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
        text_name: ``unsigned int(8) text_name[text_name_length]``.
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
    text_name: bytes
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
        text_name: bytes = b"",
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
        return len(self.text_name)

    def _read(self, r: Reader, /) -> None:
        text_name_length = 0
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
        text_name_length = len(self.text_name)
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
        if True:
            w.run(_QuickTimeTextSampleEntry_R1, text_name_length)

        w.octets("text_name", self.text_name, text_name_length)
        w.boxes(self.children)


_ClosedCaptionSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class ClosedCaptionSampleEntry(SampleEntry):
    """Sample entry of a closed caption track, CEA-608 or CEA-708.

    QuickTime File Format, Closed Captioning Sample Description::

        class ClosedCaptionSampleEntry() extends SampleEntry('c608' or 'c708') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"c608"
    clause: ClassVar[str] = (
        "QuickTime File Format, Closed Captioning Sample Description"
    )
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index", "data")

    data: bytes | memoryview

    def __init__(
        self,
        type: str = "c608",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_ClosedCaptionSampleEntry_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ClosedCaptionSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.octets("data", self.data)


_AliasDataEntryBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class AliasDataEntryBox(DataEntryBaseBox):
    """Macintosh alias of the file that holds the media data.

    QuickTime File Format, Data Reference Atoms::

        aligned(8) class AliasDataEntryBox(bit(24) flags) extends DataEntryBaseBox('alis', flags) {
            unsigned int(8) alias[];
        }

    Attributes:
        alias: ``unsigned int(8) alias[]``.
    """

    __slots__ = ("alias",)

    fourcc: ClassVar[bytes] = b"alis"
    clause: ClassVar[str] = "QuickTime File Format, Data Reference Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "alias")

    alias: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, alias: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.alias = alias

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_AliasDataEntryBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.alias = r.tail("alias")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AliasDataEntryBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("alias", self.alias)


_ResourceDataEntryBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ResourceDataEntryBox(DataEntryBaseBox):
    """Macintosh alias with a resource type and number.

    QuickTime File Format, Data Reference Atoms::

        aligned(8) class ResourceDataEntryBox(bit(24) flags) extends DataEntryBaseBox('rsrc', flags) {
            unsigned int(8) alias[];
        }

    Attributes:
        alias: ``unsigned int(8) alias[]``.
    """

    __slots__ = ("alias",)

    fourcc: ClassVar[bytes] = b"rsrc"
    clause: ClassVar[str] = "QuickTime File Format, Data Reference Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "alias")

    alias: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, alias: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.alias = alias

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ResourceDataEntryBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.alias = r.tail("alias")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ResourceDataEntryBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("alias", self.alias)


_PartialSyncSampleBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_PartialSyncSampleBox_T0: Final = Layout(
    Part(32, (("sample_number", 32, False),)), column="sample_number"
)


class PartialSyncSampleBox(FullBox):
    """Samples at which decoding may start, except for leading samples.

    QuickTime File Format, Partial Sync Sample Atom::

        aligned(8) class PartialSyncSampleBox extends FullBox('stps', version = 0, flags = 0) {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) sample_number;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("sample_number",)

    fourcc: ClassVar[bytes] = b"stps"
    clause: ClassVar[str] = "QuickTime File Format, Partial Sync Sample Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "entry_count",
        "sample_number",
    )

    sample_number: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, sample_number: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_number = _PartialSyncSampleBox_T0.table(sample_number)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.sample_number)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_PartialSyncSampleBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sample_number = r.table(
            "sample_number", _PartialSyncSampleBox_T0, entry_count
        )

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.sample_number)
        w.run(
            _PartialSyncSampleBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("sample_number", _PartialSyncSampleBox_T0, self.sample_number)


_FieldHandlingBox_R0: Final = Run(
    ">BB", (("field_count", 8),), (("field_ordering", 8),)
)


class FieldHandlingBox(Box):
    """Whether frames hold one field or two, and in which order.

    QuickTime File Format, Video Sample Description Extensions::

        aligned(8) class FieldHandlingBox extends Box('fiel') {
            unsigned int(8) field_count;
            unsigned int(8) field_ordering;
        }

    Attributes:
        field_count: 1 progressive, 2 interlaced.
        field_ordering: 0 unknown, 1, 6, 9 or 14.
    """

    __slots__ = ("field_count", "field_ordering")

    fourcc: ClassVar[bytes] = b"fiel"
    clause: ClassVar[str] = "QuickTime File Format, Video Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("field_count", "field_ordering")

    field_count: int
    field_ordering: int

    def __init__(self, *, field_count: int = 0, field_ordering: int = 0) -> None:
        Box.__init__(self)
        self.field_count = field_count
        self.field_ordering = field_ordering

    def _read(self, r: Reader, /) -> None:
        self.field_count, self.field_ordering = r.run(_FieldHandlingBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_FieldHandlingBox_R0, self.field_count, self.field_ordering)


_GammaLevelBox_R0: Final = Run(">I", (("gamma_level", 32),))


class GammaLevelBox(Box):
    """Gamma at which the image was captured.

    QuickTime File Format, Video Sample Description Extensions::

        aligned(8) class GammaLevelBox extends Box('gama') {
            unsigned int(32) gamma_level;
        }

    Attributes:
        gamma_level: 16.16 fixed point.
    """

    __slots__ = ("gamma_level",)

    fourcc: ClassVar[bytes] = b"gama"
    clause: ClassVar[str] = "QuickTime File Format, Video Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("gamma_level",)

    gamma_level: int

    def __init__(self, *, gamma_level: int = 0) -> None:
        Box.__init__(self)
        self.gamma_level = gamma_level

    def _read(self, r: Reader, /) -> None:
        (self.gamma_level,) = r.run(_GammaLevelBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_GammaLevelBox_R0, self.gamma_level)


class MotionJPEGQuantizationTableBox(Box):
    """Default quantization table of Motion JPEG.

    QuickTime File Format, Video Sample Description Extensions::

        aligned(8) class MotionJPEGQuantizationTableBox extends Box('mjqt') {
            unsigned int(8) table[];
        }

    Attributes:
        table: ``unsigned int(8) table[]``.
    """

    __slots__ = ("table",)

    fourcc: ClassVar[bytes] = b"mjqt"
    clause: ClassVar[str] = "QuickTime File Format, Video Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("table",)

    table: bytes | memoryview

    def __init__(self, *, table: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.table = table

    def _read(self, r: Reader, /) -> None:
        self.table = r.tail("table")

    def _write(self, w: Writer, /) -> None:
        w.octets("table", self.table)


class MotionJPEGHuffmanTableBox(Box):
    """Default Huffman table of Motion JPEG.

    QuickTime File Format, Video Sample Description Extensions::

        aligned(8) class MotionJPEGHuffmanTableBox extends Box('mjht') {
            unsigned int(8) table[];
        }

    Attributes:
        table: ``unsigned int(8) table[]``.
    """

    __slots__ = ("table",)

    fourcc: ClassVar[bytes] = b"mjht"
    clause: ClassVar[str] = "QuickTime File Format, Video Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("table",)

    table: bytes | memoryview

    def __init__(self, *, table: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.table = table

    def _read(self, r: Reader, /) -> None:
        self.table = r.tail("table")

    def _write(self, w: Writer, /) -> None:
        w.octets("table", self.table)


class SorensonVideoHeaderBox(Box):
    """Sequence header of Sorenson Video 3.

    QuickTime File Format, Video Sample Description Extensions::

        aligned(8) class SorensonVideoHeaderBox extends Box('SMI ') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"SMI "
    clause: ClassVar[str] = "QuickTime File Format, Video Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class SoundDecompressionParametersBox(Box):
    """Parameters of the sound decompressor.

    QuickTime File Format, Sound Sample Description Extensions::

        aligned(8) class SoundDecompressionParametersBox extends Box('wave') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"wave"
    clause: ClassVar[str] = "QuickTime File Format, Sound Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_EndianBox_R0: Final = Run(">H", (("littleEndian", 16),))


class EndianBox(Box):
    """Byte order of uncompressed sound.

    QuickTime File Format, Sound Sample Description Extensions::

        aligned(8) class EndianBox extends Box('enda') {
            unsigned int(16) littleEndian;
        }

    Attributes:
        littleEndian: 1: least significant byte first.
    """

    __slots__ = ("littleEndian",)

    fourcc: ClassVar[bytes] = b"enda"
    clause: ClassVar[str] = "QuickTime File Format, Sound Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("littleEndian",)

    littleEndian: int

    def __init__(self, *, littleEndian: int = 0) -> None:
        Box.__init__(self)
        self.littleEndian = littleEndian

    def _read(self, r: Reader, /) -> None:
        (self.littleEndian,) = r.run(_EndianBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_EndianBox_R0, self.littleEndian)


class SoundCodecDataBox(Box):
    """Data of a sound decompressor, laid out by its codec.

    QuickTime File Format, Sound Sample Description Extensions::

        aligned(8) class SoundCodecDataBox extends Box('mp4a' or '.mp3' or 'WMA2' or 'QDM2' or 'QDMC' or 'QDCA' or 'QDCP' or 'samr') {
            unsigned int(8) codec_data[];
        }

    Attributes:
        codec_data: ``unsigned int(8) codec_data[]``.
    """

    __slots__ = ("codec_data",)

    fourcc: ClassVar[bytes] = b"mp4a"
    clause: ClassVar[str] = "QuickTime File Format, Sound Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("codec_data",)

    codec_data: bytes | memoryview

    def __init__(
        self, type: str = "mp4a", *, codec_data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self, type)
        self.codec_data = codec_data

    def _read(self, r: Reader, /) -> None:
        self.codec_data = r.tail("codec_data")

    def _write(self, w: Writer, /) -> None:
        w.octets("codec_data", self.codec_data)


class TerminatorBox(Box):
    """Ends a list of boxes.

    QuickTime File Format, Sound Sample Description Extensions::

        aligned(8) class TerminatorBox extends Box(0x00000000) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "QuickTime File Format, Sound Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self, type: str = "") -> None:
        Box.__init__(self, type)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return


_AudioChannelLayoutBox_R0: Final = Run(
    ">IIII",
    (("version", 8), ("flags", 24)),
    (("mChannelLayoutTag", 32),),
    (("mChannelBitmap", 32),),
    (("mNumberChannelDescriptions", 32),),
)
_AudioChannelLayoutBox_R1: Final = Run(
    ">II", (("mChannelLabel", 32),), (("mChannelFlags", 32),)
)
_AudioChannelLayoutBox_R2: Final = Run(">f", (("mCoordinates", 32),))


class AudioChannelLayoutBox(FullBox):
    """Speakers the channels belong to.

    QuickTime File Format, Audio Channel Layout Atom::

        aligned(8) class AudioChannelLayoutBox extends FullBox('chan', version = 0, flags = 0) {
            unsigned int(32) mChannelLayoutTag;
            unsigned int(32) mChannelBitmap;
            unsigned int(32) mNumberChannelDescriptions;
            for (i = 0; i < mNumberChannelDescriptions; i++) {
                unsigned int(32) mChannelLabel;
                unsigned int(32) mChannelFlags;
                float(32) mCoordinates[3];
            }
        }

    Attributes:
        mChannelLayoutTag: 0: as described, 0x10000: as the bit map says.
        mChannelBitmap: ``unsigned int(32)``.
        mNumberChannelDescriptions: ``unsigned int(32)``.
    """

    __slots__ = ("mChannelBitmap", "mChannelDescriptions", "mChannelLayoutTag")

    fourcc: ClassVar[bytes] = b"chan"
    clause: ClassVar[str] = "QuickTime File Format, Audio Channel Layout Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "mChannelLayoutTag",
        "mChannelBitmap",
        "mNumberChannelDescriptions",
        "mChannelDescriptions",
    )

    mChannelLayoutTag: int
    mChannelBitmap: int
    mChannelDescriptions: list[AudioChannelLayoutBox.MChannelDescription]

    class MChannelDescription(Row):
        """One of the ``mChannelDescriptions`` of AudioChannelLayoutBox.

        Attributes:
            mChannelLabel: ``unsigned int(32)``.
            mChannelFlags: ``unsigned int(32)``.
            mCoordinates: ``float(32) mCoordinates[3]``.
        """

        __slots__ = ("mChannelFlags", "mChannelLabel", "mCoordinates")

        _fields: ClassVar[tuple[str, ...]] = (
            "mChannelLabel",
            "mChannelFlags",
            "mCoordinates",
        )

        mChannelLabel: int
        mChannelFlags: int
        mCoordinates: list[float]

        def __init__(
            self,
            *,
            mChannelLabel: int = 0,
            mChannelFlags: int = 0,
            mCoordinates: Iterable[float] = (),
        ) -> None:
            self.mChannelLabel = mChannelLabel
            self.mChannelFlags = mChannelFlags
            self.mCoordinates = list(mCoordinates)

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        mChannelLayoutTag: int = 0,
        mChannelBitmap: int = 0,
        mChannelDescriptions: Iterable[AudioChannelLayoutBox.MChannelDescription] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.mChannelLayoutTag = mChannelLayoutTag
        self.mChannelBitmap = mChannelBitmap
        self.mChannelDescriptions = list(mChannelDescriptions)

    @property
    def mNumberChannelDescriptions(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.mChannelDescriptions)

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.mChannelLayoutTag,
            self.mChannelBitmap,
            mNumberChannelDescriptions,
        ) = r.run(_AudioChannelLayoutBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        mChannelDescriptions: list[AudioChannelLayoutBox.MChannelDescription] = []
        self.mChannelDescriptions = mChannelDescriptions
        r.allow("mChannelDescriptions", mNumberChannelDescriptions, 64)
        for _ in range(mNumberChannelDescriptions):
            row = AudioChannelLayoutBox.MChannelDescription.__new__(
                AudioChannelLayoutBox.MChannelDescription
            )
            mChannelDescriptions.append(row)
            row.mChannelLabel, row.mChannelFlags = r.run(_AudioChannelLayoutBox_R1)
            mCoordinates: list[float] = []
            row.mCoordinates = mCoordinates
            r.allow("mCoordinates", 3, 32)
            for _ in range(3):
                (mCoordinates_2,) = r.run(_AudioChannelLayoutBox_R2)
                mCoordinates.append(mCoordinates_2)

    def _write(self, w: Writer, /) -> None:
        mNumberChannelDescriptions = len(self.mChannelDescriptions)
        w.run(
            _AudioChannelLayoutBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.mChannelLayoutTag,
            self.mChannelBitmap,
            mNumberChannelDescriptions,
        )
        for row in self.mChannelDescriptions:
            w.run(_AudioChannelLayoutBox_R1, row.mChannelLabel, row.mChannelFlags)
            w.same("mCoordinates", len(row.mCoordinates), 3)
            for mCoordinates in row.mCoordinates:
                w.run(_AudioChannelLayoutBox_R2, mCoordinates)


_ReliabilityBox_R0: Final = Run(
    ">B", (("reserved", 6), ("prefer_reliable", 1), ("require_reliable", 1))
)


class ReliabilityBox(Box):
    """Whether packets should be sent over a reliable transport.

    QuickTime File Format, Hint Sample Description::

        aligned(8) class ReliabilityBox extends Box('rely') {
            unsigned int(6) reserved = 0;
            unsigned int(1) prefer_reliable;
            unsigned int(1) require_reliable;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        prefer_reliable: ``unsigned int(1)``.
        require_reliable: ``unsigned int(1)``.
    """

    __slots__ = ("prefer_reliable", "require_reliable", "reserved")

    fourcc: ClassVar[bytes] = b"rely"
    clause: ClassVar[str] = "QuickTime File Format, Hint Sample Description"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "prefer_reliable",
        "require_reliable",
    )

    reserved: int
    prefer_reliable: int
    require_reliable: int

    def __init__(
        self, *, reserved: int = 0, prefer_reliable: int = 0, require_reliable: int = 0
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.prefer_reliable = prefer_reliable
        self.require_reliable = require_reliable

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ReliabilityBox_R0)
        self.reserved = bits_2 >> 2
        self.prefer_reliable = (bits_2 >> 1) & 0x1
        self.require_reliable = bits_2 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ReliabilityBox_R0,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("prefer_reliable", self.prefer_reliable, 1, False),
                ("require_reliable", self.require_reliable, 1, False),
            ),
        )
