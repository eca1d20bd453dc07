"""ContentCreationDateDescriptor of ISO/IEC 14496-1:2010.

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

_ContentCreationDateDescriptor_R0: Final = Run(">BI", (("contentCreationDate", 40),))


class ContentCreationDateDescriptor(OCI_Descriptor):
    """When a content was made.

    ISO/IEC 14496-1:2010, 7.2.6.18.9::

        class ContentCreationDateDescriptor extends OCI_Descriptor : bit(8) tag = 0x47 {
            bit(40) contentCreationDate;
        }

    Attributes:
        contentCreationDate: ``bit(40)``.
    """

    __slots__ = ("contentCreationDate",)

    tag_value: ClassVar[int] = 71
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18.9"
    _fields: ClassVar[tuple[str, ...]] = ("contentCreationDate",)

    contentCreationDate: int

    def __init__(self, *, contentCreationDate: int = 0) -> None:
        Descriptor.__init__(self)
        self.contentCreationDate = contentCreationDate

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_ContentCreationDateDescriptor_R0)
        bits = (bits_2 << 32) | bits_3
        self.contentCreationDate = bits

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("contentCreationDate", self.contentCreationDate, 40, False))
        w.run(
            _ContentCreationDateDescriptor_R0, (bits >> 32) & 0xFF, (bits) & 0xFFFFFFFF
        )
