"""DataCompressionBox of QuickTime File Format.

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

_DataCompressionBox_R0: Final = Run(">4s", (("compression", 32),))


class DataCompressionBox(Box):
    """Names the compression.

    QuickTime File Format, Compressed Movie Resources::

        aligned(8) class DataCompressionBox extends Box('dcom') {
            unsigned int(32) compression;
        }

    Attributes:
        compression: ``unsigned int(32)``.
    """

    __slots__ = ("compression",)

    fourcc: ClassVar[bytes] = b"dcom"
    clause: ClassVar[str] = "QuickTime File Format, Compressed Movie Resources"
    _fields: ClassVar[tuple[str, ...]] = ("compression",)

    compression: str

    def __init__(self, *, compression: str = "") -> None:
        Box.__init__(self)
        self.compression = compression

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_DataCompressionBox_R0)
        self.compression = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(_DataCompressionBox_R0, w.code("compression", self.compression))
