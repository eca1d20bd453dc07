"""JP2PaletteBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_JP2PaletteBox_R0: Final = Run(">HB", (("NE", 16),), (("NPC", 8),))


class JP2PaletteBox(Box):
    """Palette; its entries follow with the widths of the columns.

    ISO/IEC 15444-1:2019, I.5.3.4::

        aligned(8) class JP2PaletteBox extends Box('pclr') {
            unsigned int(16) NE;
            unsigned int(8) NPC;
            unsigned int(8) B[NPC];
            unsigned int(8) C[];
        }

    Attributes:
        NE: ``unsigned int(16)``.
        NPC: ``unsigned int(8)``.
        B: ``unsigned int(8) B[NPC]``.
        C: ``unsigned int(8) C[]``.
    """

    __slots__ = ("B", "C", "NE")

    fourcc: ClassVar[bytes] = b"pclr"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.4"
    _fields: ClassVar[tuple[str, ...]] = ("NE", "NPC", "B", "C")

    NE: int
    B: bytes
    C: bytes | memoryview

    def __init__(
        self, *, NE: int = 0, B: bytes = b"", C: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.NE = NE
        self.B = B
        self.C = C

    @property
    def NPC(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.B)

    def _read(self, r: Reader, /) -> None:
        self.NE, NPC = r.run(_JP2PaletteBox_R0)
        self.B = r.octets("B", NPC)
        self.C = r.tail("C")

    def _write(self, w: Writer, /) -> None:
        NPC = len(self.B)
        w.run(_JP2PaletteBox_R0, self.NE, NPC)
        w.octets("B", self.B, NPC)
        w.octets("C", self.C)
