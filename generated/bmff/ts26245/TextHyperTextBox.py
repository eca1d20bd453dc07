"""TextHyperTextBox of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

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
