"""Classes of QuickTime File Format: user data.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime import Box, Row, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_UserDataTextBox_R0: Final = Run(">HH", (("text_size", 16),), (("language", 16),))


class UserDataTextBox(Box):
    """A text about the movie or track in one or more languages.

    QuickTime File Format, User Data Text Strings::

        aligned(8) class UserDataTextBox extends Box('©nam') {
            for (i = 0;; i++) {
                unsigned int(16) text_size;
                unsigned int(16) language;
                unsigned int(8) text[text_size];
            }
        }
    """

    __slots__ = ("texts",)

    fourcc: ClassVar[bytes] = b"\xa9nam"
    clause: ClassVar[str] = "QuickTime File Format, User Data Text Strings"
    _fields: ClassVar[tuple[str, ...]] = ("texts",)

    texts: list[UserDataTextBox.Text]

    class Text(Row):
        """One of the ``texts`` of UserDataTextBox.

        Attributes:
            text_size: Bytes.
            language: Macintosh code below 0x400, packed code above.
            text: ``unsigned int(8) text[text_size]``.
        """

        __slots__ = ("language", "text")

        _fields: ClassVar[tuple[str, ...]] = ("language", "text")

        language: int
        text: bytes

        def __init__(self, *, language: int = 0, text: bytes = b"") -> None:
            self.language = language
            self.text = text

    def __init__(
        self, type: str = "©nam", *, texts: Iterable[UserDataTextBox.Text] = ()
    ) -> None:
        Box.__init__(self, type)
        self.texts = list(texts)

    def _read(self, r: Reader, /) -> None:
        texts: list[UserDataTextBox.Text] = []
        self.texts = texts
        while r.remaining() >= 4:
            row = UserDataTextBox.Text.__new__(UserDataTextBox.Text)
            texts.append(row)
            text_size, row.language = r.run(_UserDataTextBox_R0)
            row.text = r.octets("text", text_size)
            r.allow("texts", 1, 0)

    def _write(self, w: Writer, /) -> None:
        for row in self.texts:
            text_size = len(row.text)
            w.run(_UserDataTextBox_R0, text_size, row.language)
            w.octets("text", row.text, text_size)


class UserDataNameBox(Box):
    """Name of the movie or track.

    QuickTime File Format, User Data Atoms::

        aligned(8) class UserDataNameBox extends Box('name') {
            unsigned int(8) name[];
        }

    Attributes:
        name: ``unsigned int(8) name[]``.
    """

    __slots__ = ("name",)

    fourcc: ClassVar[bytes] = b"name"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("name",)

    name: bytes | memoryview

    def __init__(self, *, name: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.name = name

    def _read(self, r: Reader, /) -> None:
        self.name = r.tail("name")

    def _write(self, w: Writer, /) -> None:
        w.octets("name", self.name)


class UserDataDateBox(Box):
    """Date and time of creation.

    QuickTime File Format, User Data Atoms::

        aligned(8) class UserDataDateBox extends Box('date') {
            unsigned int(8) date[];
        }

    Attributes:
        date: ``unsigned int(8) date[]``.
    """

    __slots__ = ("date",)

    fourcc: ClassVar[bytes] = b"date"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("date",)

    date: bytes | memoryview

    def __init__(self, *, date: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.date = date

    def _read(self, r: Reader, /) -> None:
        self.date = r.tail("date")

    def _write(self, w: Writer, /) -> None:
        w.octets("date", self.date)


_LoopingBox_R0: Final = Run(">I", (("looping_style", 32),))


class LoopingBox(Box):
    """How the movie is looped.

    QuickTime File Format, User Data Atoms::

        aligned(8) class LoopingBox extends Box('LOOP') {
            unsigned int(32) looping_style;
        }

    Attributes:
        looping_style: 0 normal, 1 back and forth.
    """

    __slots__ = ("looping_style",)

    fourcc: ClassVar[bytes] = b"LOOP"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("looping_style",)

    looping_style: int

    def __init__(self, *, looping_style: int = 0) -> None:
        Box.__init__(self)
        self.looping_style = looping_style

    def _read(self, r: Reader, /) -> None:
        (self.looping_style,) = r.run(_LoopingBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_LoopingBox_R0, self.looping_style)


_WindowLocationBox_R0: Final = Run(">hh", (("x", 16),), (("y", 16),))


class WindowLocationBox(Box):
    """Where the movie's window stands.

    QuickTime File Format, User Data Atoms::

        aligned(8) class WindowLocationBox extends Box('WLOC') {
            signed int(16) x;
            signed int(16) y;
        }

    Attributes:
        x: Pixels.
        y: Pixels.
    """

    __slots__ = ("x", "y")

    fourcc: ClassVar[bytes] = b"WLOC"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("x", "y")

    x: int
    y: int

    def __init__(self, *, x: int = 0, y: int = 0) -> None:
        Box.__init__(self)
        self.x = x
        self.y = y

    def _read(self, r: Reader, /) -> None:
        self.x, self.y = r.run(_WindowLocationBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_WindowLocationBox_R0, self.x, self.y)


_PlaySelectionBox_R0: Final = Run(">B", (("play_selection_only", 8),))


class PlaySelectionBox(Box):
    """Whether only the selection is played.

    QuickTime File Format, User Data Atoms::

        aligned(8) class PlaySelectionBox extends Box('SelO') {
            unsigned int(8) play_selection_only;
        }

    Attributes:
        play_selection_only: ``unsigned int(8)``; None when left out.
    """

    __slots__ = ("play_selection_only",)

    fourcc: ClassVar[bytes] = b"SelO"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("play_selection_only",)

    play_selection_only: int | None

    def __init__(self, *, play_selection_only: int | None = None) -> None:
        Box.__init__(self)
        self.play_selection_only = play_selection_only

    def _read(self, r: Reader, /) -> None:
        self.play_selection_only = None
        if r.remaining() > 0:
            (self.play_selection_only,) = r.run(_PlaySelectionBox_R0)

    def _write(self, w: Writer, /) -> None:
        if self.play_selection_only is not None:
            w.run(_PlaySelectionBox_R0, self.play_selection_only)


_PlayAllFramesBox_R0: Final = Run(">B", (("play_all_frames", 8),))


class PlayAllFramesBox(Box):
    """Whether all frames are played, whatever time it takes.

    QuickTime File Format, User Data Atoms::

        aligned(8) class PlayAllFramesBox extends Box('AllF') {
            unsigned int(8) play_all_frames;
        }

    Attributes:
        play_all_frames: ``unsigned int(8)``; None when left out.
    """

    __slots__ = ("play_all_frames",)

    fourcc: ClassVar[bytes] = b"AllF"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("play_all_frames",)

    play_all_frames: int | None

    def __init__(self, *, play_all_frames: int | None = None) -> None:
        Box.__init__(self)
        self.play_all_frames = play_all_frames

    def _read(self, r: Reader, /) -> None:
        self.play_all_frames = None
        if r.remaining() > 0:
            (self.play_all_frames,) = r.run(_PlayAllFramesBox_R0)

    def _write(self, w: Writer, /) -> None:
        if self.play_all_frames is not None:
            w.run(_PlayAllFramesBox_R0, self.play_all_frames)


_PrintToVideoBox_R0: Final = Run(
    ">HHHBB",
    (("display_size", 16),),
    (("reserved1", 16),),
    (("reserved2", 16),),
    (("slide_show", 8),),
    (("play_on_open", 8),),
)


class PrintToVideoBox(Box):
    """How the movie is presented on a screen.

    QuickTime File Format, User Data Atoms::

        aligned(8) class PrintToVideoBox extends Box('ptv ') {
            unsigned int(16) display_size;
            unsigned int(16) reserved1 = 0;
            unsigned int(16) reserved2 = 0;
            unsigned int(8) slide_show;
            unsigned int(8) play_on_open;
        }

    Attributes:
        display_size: 0 normal, 1 double, 2 half, 3 full, 4 current.
        reserved1: ``unsigned int(16)``.
        reserved2: ``unsigned int(16)``.
        slide_show: 1: step through frames.
        play_on_open: ``unsigned int(8)``.
    """

    __slots__ = ("display_size", "play_on_open", "reserved1", "reserved2", "slide_show")

    fourcc: ClassVar[bytes] = b"ptv "
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = (
        "display_size",
        "reserved1",
        "reserved2",
        "slide_show",
        "play_on_open",
    )

    display_size: int
    reserved1: int
    reserved2: int
    slide_show: int
    play_on_open: int

    def __init__(
        self,
        *,
        display_size: int = 0,
        reserved1: int = 0,
        reserved2: int = 0,
        slide_show: int = 0,
        play_on_open: int = 0,
    ) -> None:
        Box.__init__(self)
        self.display_size = display_size
        self.reserved1 = reserved1
        self.reserved2 = reserved2
        self.slide_show = slide_show
        self.play_on_open = play_on_open

    def _read(self, r: Reader, /) -> None:
        (
            self.display_size,
            self.reserved1,
            self.reserved2,
            self.slide_show,
            self.play_on_open,
        ) = r.run(_PrintToVideoBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PrintToVideoBox_R0,
            self.display_size,
            self.reserved1,
            self.reserved2,
            self.slide_show,
            self.play_on_open,
        )


class MediaCharacteristicTagBox(Box):
    """A tag of what is special about the media of a track.

    QuickTime File Format, User Data Atoms::

        aligned(8) class MediaCharacteristicTagBox extends Box('tagc') {
            unsigned int(8) tag[];
        }

    Attributes:
        tag: ``unsigned int(8) tag[]``.
    """

    __slots__ = ("tag",)

    fourcc: ClassVar[bytes] = b"tagc"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("tag",)

    tag: bytes | memoryview

    def __init__(self, *, tag: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.tag = tag

    def _read(self, r: Reader, /) -> None:
        self.tag = r.tail("tag")

    def _write(self, w: Writer, /) -> None:
        w.octets("tag", self.tag)


class UserDataXmpBox(Box):
    """Metadata of the movie as XMP.

    QuickTime File Format, User Data Atoms::

        aligned(8) class UserDataXmpBox extends Box('XMP_') {
            unsigned int(8) xmp[];
        }

    Attributes:
        xmp: ``unsigned int(8) xmp[]``.
    """

    __slots__ = ("xmp",)

    fourcc: ClassVar[bytes] = b"XMP_"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("xmp",)

    xmp: bytes | memoryview

    def __init__(self, *, xmp: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.xmp = xmp

    def _read(self, r: Reader, /) -> None:
        self.xmp = r.tail("xmp")

    def _write(self, w: Writer, /) -> None:
        w.octets("xmp", self.xmp)


class HintVersionBox(Box):
    """Version of the software that made a hint track.

    QuickTime File Format, Hint Track User Data Atom::

        aligned(8) class HintVersionBox extends Box('hinv') {
            unsigned int(8) version_text[];
        }

    Attributes:
        version_text: ``unsigned int(8) version_text[]``.
    """

    __slots__ = ("version_text",)

    fourcc: ClassVar[bytes] = b"hinv"
    clause: ClassVar[str] = "QuickTime File Format, Hint Track User Data Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version_text",)

    version_text: bytes | memoryview

    def __init__(self, *, version_text: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.version_text = version_text

    def _read(self, r: Reader, /) -> None:
        self.version_text = r.tail("version_text")

    def _write(self, w: Writer, /) -> None:
        w.octets("version_text", self.version_text)
