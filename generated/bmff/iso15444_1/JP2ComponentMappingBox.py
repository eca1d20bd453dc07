"""JP2ComponentMappingBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_JP2ComponentMappingBox_T0: Final = Layout(
    Part(16, (("CMP", 16, False),)),
    Part(8, (("MTYP", 8, False),)),
    Part(8, (("PCOL", 8, False),)),
)


class JP2ComponentMappingBox(Box):
    """Which component or palette column makes each channel.

    ISO/IEC 15444-1:2019, I.5.3.5::

        aligned(8) class JP2ComponentMappingBox extends Box('cmap') {
            for (i = 0;; i++) {
                unsigned int(16) CMP;
                unsigned int(8) MTYP;
                unsigned int(8) PCOL;
            }
        }

    Attributes:
        channels: Rows of CMP, MTYP, PCOL.
    """

    __slots__ = ("channels",)

    fourcc: ClassVar[bytes] = b"cmap"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.5"
    _fields: ClassVar[tuple[str, ...]] = ("channels",)

    channels: Table

    def __init__(self, *, channels: Any = ()) -> None:
        Box.__init__(self)
        self.channels = _JP2ComponentMappingBox_T0.table(channels)

    @property
    def CMP(self) -> Table:
        """Component. A view of ``channels``."""
        found: Table = self.channels["CMP"]
        return found

    @property
    def MTYP(self) -> Table:
        """0 direct, 1 palette. A view of ``channels``."""
        found: Table = self.channels["MTYP"]
        return found

    @property
    def PCOL(self) -> Table:
        """Palette column. A view of ``channels``."""
        found: Table = self.channels["PCOL"]
        return found

    def _read(self, r: Reader, /) -> None:
        self.channels = r.table("channels", _JP2ComponentMappingBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.table("channels", _JP2ComponentMappingBox_T0, self.channels)
