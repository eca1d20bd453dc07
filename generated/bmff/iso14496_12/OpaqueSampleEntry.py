"""OpaqueSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleEntry import SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_OpaqueSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class OpaqueSampleEntry(SampleEntry):
    """A sample entry whose code no document at hand defines; what follows the header is kept.

    ISO/IEC 14496-12:2022, 8.5.2::

        aligned(8) class OpaqueSampleEntry(format) extends SampleEntry(format) {
            unsigned int(8) data[];
        }

    Attributes:
        data: To the end of the entry.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index", "data")

    data: bytes | memoryview

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_OpaqueSampleEntry_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _OpaqueSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.octets("data", self.data)
