"""ChromaLocationBox of ISO/IEC 23001-17:2024.

Generated from the specification ``iso23001_17/uncompressed_video``. Do not edit: change the specification and
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

_ChromaLocationBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("chroma_location", 8),)
)


class ChromaLocationBox(FullBox):
    """Where chroma samples lie relative to luma samples.

    ISO/IEC 23001-17:2024, 6.1.4::

        aligned(8) class ChromaLocationBox extends FullBox('cloc', version = 0, flags = 0) {
            unsigned int(8) chroma_location;
        }

    Attributes:
        chroma_location: Code of ISO/IEC 23091-2.
    """

    __slots__ = ("chroma_location",)

    fourcc: ClassVar[bytes] = b"cloc"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "chroma_location")

    chroma_location: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, chroma_location: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.chroma_location = chroma_location

    def _read(self, r: Reader, /) -> None:
        bits_2, self.chroma_location = r.run(_ChromaLocationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ChromaLocationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.chroma_location,
        )
