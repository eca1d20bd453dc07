"""MpegSampleEntry of ISO/IEC 14496-14:2020.

Generated from the specification ``iso14496_14/mp4``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleEntry import SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_14.ESDBox import ESDBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_MpegSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class MpegSampleEntry(SampleEntry):
    """Any other MPEG-4 stream, such as scene or object descriptions.

    ISO/IEC 14496-14:2020, 5.6::

        class MpegSampleEntry() extends SampleEntry('mp4s') {
            ESDBox ES;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"mp4s"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.6"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    @property
    def ES(self) -> ESDBox | None:
        """The elementary stream descriptor. None when there is none."""
        found: ESDBox | None = first(self.children, "ESDBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_MpegSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MpegSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)
