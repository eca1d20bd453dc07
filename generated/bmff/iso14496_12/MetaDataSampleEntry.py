"""MetaDataSampleEntry of ISO/IEC 14496-12:2022.

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
    from collections.abc import Iterable

_MetaDataSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class MetaDataSampleEntry(SampleEntry):
    """A coding of timed metadata.

    ISO/IEC 14496-12:2022, 12.3.3::

        class MetaDataSampleEntry(codingname) extends SampleEntry(codingname) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"encm"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_MetaDataSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetaDataSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)
