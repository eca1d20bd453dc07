"""SampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class SampleEntry(Box):
    """One coding of a track: the code of the box names it, the boxes inside configure it.

    ISO/IEC 14496-12:2022, 8.5.2::

        aligned(8) abstract class SampleEntry(unsigned int(32) format) extends Box(format) {
            const unsigned int(8)[6] reserved = 0;
            unsigned int(16) data_reference_index;
        }

    Attributes:
        reserved: ``unsigned int(8)[6]``.
        data_reference_index: Row of the data reference box, from 1.
    """

    __slots__ = ("data_reference_index", "reserved")

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    reserved: bytes
    data_reference_index: int

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_SampleEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
