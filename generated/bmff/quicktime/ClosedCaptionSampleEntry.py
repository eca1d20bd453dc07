"""ClosedCaptionSampleEntry of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
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

_ClosedCaptionSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class ClosedCaptionSampleEntry(SampleEntry):
    """Sample entry of a closed caption track, CEA-608 or CEA-708.

    QuickTime File Format, Closed Captioning Sample Description::

        class ClosedCaptionSampleEntry() extends SampleEntry('c608' or 'c708') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"c608"
    clause: ClassVar[str] = (
        "QuickTime File Format, Closed Captioning Sample Description"
    )
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
        self.reserved, self.data_reference_index = r.run(_ClosedCaptionSampleEntry_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ClosedCaptionSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.octets("data", self.data)
