"""UserDataTextBox of QuickTime File Format.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
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

    Attributes:
        texts: A list of ``Text``.
    """

    __slots__ = ("texts",)

    fourcc: ClassVar[bytes] = b"\xa9nam"
    clause: ClassVar[str] = "QuickTime File Format, User Data Text Strings"
    _fields: ClassVar[tuple[str, ...]] = ("texts",)

    texts: list[UserDataTextBox.Text]

    class Text(Row):
        """One of the ``texts`` of UserDataTextBox.

        Attributes:
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
        self, type: str = "", *, texts: Iterable[UserDataTextBox.Text] = ()
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
