"""MovieFragmentRandomAccessOffsetBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/fragments``. Do not edit: change the specification and
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

_MovieFragmentRandomAccessOffsetBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("parent_size", 32),)
)


class MovieFragmentRandomAccessOffsetBox(FullBox):
    """Size of the random access box, to be found from the end of the file.

    ISO/IEC 14496-12:2022, 8.8.11::

        aligned(8) class MovieFragmentRandomAccessOffsetBox extends FullBox('mfro', version, 0) {
            unsigned int(32) parent_size;
        }

    Attributes:
        parent_size: Bytes of the enclosing box.
    """

    __slots__ = ("parent_size",)

    fourcc: ClassVar[bytes] = b"mfro"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.11"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "parent_size")

    parent_size: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, parent_size: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.parent_size = parent_size

    def _read(self, r: Reader, /) -> None:
        bits_2, self.parent_size = r.run(_MovieFragmentRandomAccessOffsetBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieFragmentRandomAccessOffsetBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.parent_size,
        )
