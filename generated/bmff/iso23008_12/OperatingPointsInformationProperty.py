"""OperatingPointsInformationProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmff.iso14496_15.OperatingPointsRecord import OperatingPointsRecord
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_OperatingPointsInformationProperty_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)


class OperatingPointsInformationProperty(ItemFullProperty):
    """Operating points of a layered HEVC image item.

    ISO/IEC 23008-12:2025, B.2.3.3::

        aligned(8) class OperatingPointsInformationProperty extends ItemFullProperty('oinf', version = 0, flags = 0) {
            OperatingPointsRecord op_info;
        }

    Attributes:
        op_info: Record of ISO/IEC 14496-15.
    """

    __slots__ = ("op_info",)

    fourcc: ClassVar[bytes] = b"oinf"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, B.2.3.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "op_info")

    op_info: OperatingPointsRecord

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        op_info: OperatingPointsRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.op_info = OperatingPointsRecord() if op_info is None else op_info

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_OperatingPointsInformationProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.op_info = OperatingPointsRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _OperatingPointsInformationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("op_info", self.op_info)
