"""PaddingBitsBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PaddingBitsBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sample_count", 32),)
)
_PaddingBitsBox_T0: Final = Layout(
    Part(
        8,
        (
            ("reserved", 1, False),
            ("pad1", 3, False),
            ("reserved_2", 1, False),
            ("pad2", 3, False),
        ),
    )
)


class PaddingBitsBox(FullBox):
    """Bits to ignore at the end of every sample, two samples a byte.

    ISO/IEC 14496-12:2022, 8.7.6::

        aligned(8) class PaddingBitsBox extends FullBox('padb', version = 0, 0) {
            unsigned int(32) sample_count;
            int i;
            for (i = 0; i < floor((sample_count + 1) / 2); i++) {
                bit(1) reserved = 0;
                bit(3) pad1;
                bit(1) reserved = 0;
                bit(3) pad2;
            }
        }

    Attributes:
        sample_count: Samples in the track.
        pairs: Rows of reserved, pad1, reserved_2, pad2.
    """

    __slots__ = ("pairs", "sample_count")

    fourcc: ClassVar[bytes] = b"padb"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sample_count", "pairs")

    sample_count: int
    pairs: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sample_count: int = 0,
        pairs: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_count = sample_count
        self.pairs = _PaddingBitsBox_T0.table(pairs)

    @property
    def reserved(self) -> Table:
        """The column ``reserved``. A view of ``pairs``."""
        found: Table = self.pairs["reserved"]
        return found

    @property
    def pad1(self) -> Table:
        """Padding bits of sample 2i + 1. A view of ``pairs``."""
        found: Table = self.pairs["pad1"]
        return found

    @property
    def reserved_2(self) -> Table:
        """The column ``reserved_2``. A view of ``pairs``."""
        found: Table = self.pairs["reserved_2"]
        return found

    @property
    def pad2(self) -> Table:
        """Padding bits of sample 2i + 2. A view of ``pairs``."""
        found: Table = self.pairs["pad2"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, sample_count = r.run(_PaddingBitsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sample_count = sample_count
        self.pairs = r.table(
            "pairs", _PaddingBitsBox_T0, int(((sample_count + 1) // 2))
        )

    def _write(self, w: Writer, /) -> None:
        sample_count = self.sample_count
        w.run(
            _PaddingBitsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sample_count,
        )
        w.same("pairs", self.pairs, int(((sample_count + 1) // 2)))
        w.table("pairs", _PaddingBitsBox_T0, self.pairs)
