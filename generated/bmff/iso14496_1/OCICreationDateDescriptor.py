"""OCICreationDateDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.OCI_Descriptor import OCI_Descriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_OCICreationDateDescriptor_R0: Final = Run(">BI", (("OCICreationDate", 40),))


class OCICreationDateDescriptor(OCI_Descriptor):
    """When the information on a content was made.

    ISO/IEC 14496-1:2010, 7.2.6.18.11::

        class OCICreationDateDescriptor extends OCI_Descriptor : bit(8) tag = 0x49 {
            bit(40) OCICreationDate;
        }

    Attributes:
        OCICreationDate: ``bit(40)``.
    """

    __slots__ = ("OCICreationDate",)

    tag_value: ClassVar[int] = 73
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18.11"
    _fields: ClassVar[tuple[str, ...]] = ("OCICreationDate",)

    OCICreationDate: int

    def __init__(self, *, OCICreationDate: int = 0) -> None:
        Descriptor.__init__(self)
        self.OCICreationDate = OCICreationDate

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_OCICreationDateDescriptor_R0)
        bits = (bits_2 << 32) | bits_3
        self.OCICreationDate = bits

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("OCICreationDate", self.OCICreationDate, 40, False))
        w.run(_OCICreationDateDescriptor_R0, (bits >> 32) & 0xFF, (bits) & 0xFFFFFFFF)
