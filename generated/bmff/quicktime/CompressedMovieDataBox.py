"""CompressedMovieDataBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CompressedMovieDataBox_R0: Final = Run(">I", (("uncompressed_size", 32),))


class CompressedMovieDataBox(Box):
    """The compressed movie box.

    QuickTime File Format, Compressed Movie Resources::

        aligned(8) class CompressedMovieDataBox extends Box('cmvd') {
            unsigned int(32) uncompressed_size;
            unsigned int(8) data[];
        }

    Attributes:
        uncompressed_size: Bytes.
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data", "uncompressed_size")

    fourcc: ClassVar[bytes] = b"cmvd"
    clause: ClassVar[str] = "QuickTime File Format, Compressed Movie Resources"
    _fields: ClassVar[tuple[str, ...]] = ("uncompressed_size", "data")

    uncompressed_size: int
    data: bytes | memoryview

    def __init__(
        self, *, uncompressed_size: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.uncompressed_size = uncompressed_size
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (self.uncompressed_size,) = r.run(_CompressedMovieDataBox_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(_CompressedMovieDataBox_R0, self.uncompressed_size)
        w.octets("data", self.data)
