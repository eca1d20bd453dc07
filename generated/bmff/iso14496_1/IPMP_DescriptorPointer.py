"""IPMP_DescriptorPointer of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_IPMP_DescriptorPointer_R0: Final = Run(">B", (("IPMP_DescriptorID", 8),))
_IPMP_DescriptorPointer_R1: Final = Run(
    ">HH", (("IPMP_DescriptorIDEx", 16),), (("IPMP_ES_ID", 16),)
)


class IPMP_DescriptorPointer(BaseDescriptor):
    """Points to an IPMP descriptor by its number.

    ISO/IEC 14496-1:2010, 7.2.6.13::

        class IPMP_DescriptorPointer extends BaseDescriptor : bit(8) tag = 0x0A {
            bit(8) IPMP_DescriptorID;
            if (IPMP_DescriptorID == 0xFF) {
                bit(16) IPMP_DescriptorIDEx;
                bit(16) IPMP_ES_ID;
            }
        }

    Attributes:
        IPMP_DescriptorID: 0xFF: the number has 16 bits.
        IPMP_DescriptorIDEx: ``bit(16)``; None when left out.
        IPMP_ES_ID: ``bit(16)``; None when left out.
    """

    __slots__ = ("IPMP_DescriptorID", "IPMP_DescriptorIDEx", "IPMP_ES_ID")

    tag_value: ClassVar[int] = 10
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.13"
    _fields: ClassVar[tuple[str, ...]] = (
        "IPMP_DescriptorID",
        "IPMP_DescriptorIDEx",
        "IPMP_ES_ID",
    )

    IPMP_DescriptorID: int
    IPMP_DescriptorIDEx: int | None
    IPMP_ES_ID: int | None

    def __init__(
        self,
        *,
        IPMP_DescriptorID: int = 0,
        IPMP_DescriptorIDEx: int | None = None,
        IPMP_ES_ID: int | None = None,
    ) -> None:
        Descriptor.__init__(self)
        self.IPMP_DescriptorID = IPMP_DescriptorID
        self.IPMP_DescriptorIDEx = IPMP_DescriptorIDEx
        self.IPMP_ES_ID = IPMP_ES_ID

    def _read(self, r: Reader, /) -> None:
        self.IPMP_DescriptorIDEx = None
        self.IPMP_ES_ID = None
        (IPMP_DescriptorID,) = r.run(_IPMP_DescriptorPointer_R0)
        self.IPMP_DescriptorID = IPMP_DescriptorID
        if IPMP_DescriptorID == 0xFF:
            self.IPMP_DescriptorIDEx, self.IPMP_ES_ID = r.run(
                _IPMP_DescriptorPointer_R1
            )

    def _write(self, w: Writer, /) -> None:
        IPMP_DescriptorID = self.IPMP_DescriptorID
        w.run(_IPMP_DescriptorPointer_R0, self.IPMP_DescriptorID)
        if IPMP_DescriptorID == 0xFF:
            w.run(_IPMP_DescriptorPointer_R1, self.IPMP_DescriptorIDEx, self.IPMP_ES_ID)
