"""MovieFragmentHeaderBox of ISO/IEC 14496-12:2022.

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

_MovieFragmentHeaderBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sequence_number", 32),)
)


class MovieFragmentHeaderBox(FullBox):
    """Number of the movie fragment.

    ISO/IEC 14496-12:2022, 8.8.5::

        aligned(8) class MovieFragmentHeaderBox extends FullBox('mfhd', 0, 0) {
            unsigned int(32) sequence_number;
        }

    Attributes:
        sequence_number: Increases from fragment to fragment.
    """

    __slots__ = ("sequence_number",)

    fourcc: ClassVar[bytes] = b"mfhd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.5"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sequence_number")

    sequence_number: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, sequence_number: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sequence_number = sequence_number

    def _read(self, r: Reader, /) -> None:
        bits_2, self.sequence_number = r.run(_MovieFragmentHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieFragmentHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sequence_number,
        )
