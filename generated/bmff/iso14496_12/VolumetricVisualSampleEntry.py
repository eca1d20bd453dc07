"""VolumetricVisualSampleEntry of ISO/IEC 14496-12:2022.

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

_VolumetricVisualSampleEntry_R0: Final = Run(
    ">6sH32s",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("compressorname", 256),),
)


class VolumetricVisualSampleEntry(SampleEntry):
    """A coding of volumetric visual media.

    ISO/IEC 14496-12:2022, 12.10.3::

        class VolumetricVisualSampleEntry(codingname) extends SampleEntry(codingname) {
            unsigned int(8)[32] compressorname;
        }

    Attributes:
        compressorname: Length byte, then the name, filled with zeros.
    """

    __slots__ = ("children", "compressorname")

    fourcc: ClassVar[bytes] = b"enc3"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.10.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "compressorname",
    )

    _container: ClassVar[bool] = True

    compressorname: bytes
    children: list[Box]

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        compressorname: bytes = bytes(32),
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.compressorname = compressorname
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index, self.compressorname = r.run(
            _VolumetricVisualSampleEntry_R0
        )
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VolumetricVisualSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            w.sized("compressorname", self.compressorname, 32),
        )
        w.boxes(self.children)
