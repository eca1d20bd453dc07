"""PictureBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class PictureBox(Box):
    """A QuickDraw picture used as preview.

    QuickTime File Format, Preview Atom::

        aligned(8) class PictureBox extends Box('PICT') {
            unsigned int(8) picture[];
        }

    Attributes:
        picture: ``unsigned int(8) picture[]``.
    """

    __slots__ = ("picture",)

    fourcc: ClassVar[bytes] = b"PICT"
    clause: ClassVar[str] = "QuickTime File Format, Preview Atom"
    _fields: ClassVar[tuple[str, ...]] = ("picture",)

    picture: bytes | memoryview

    def __init__(self, *, picture: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.picture = picture

    def _read(self, r: Reader, /) -> None:
        self.picture = r.tail("picture")

    def _write(self, w: Writer, /) -> None:
        w.octets("picture", self.picture)
