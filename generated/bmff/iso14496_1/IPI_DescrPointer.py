"""IPI_DescrPointer of ISO/IEC 14496-1:2010.

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

_IPI_DescrPointer_R0: Final = Run(">H", (("IPI_ES_Id", 16),))


class IPI_DescrPointer(BaseDescriptor):
    """The stream whose identification also counts for this one.

    ISO/IEC 14496-1:2010, 7.2.6.12::

        class IPI_DescrPointer extends BaseDescriptor : bit(8) tag = 0x09 {
            bit(16) IPI_ES_Id;
        }

    Attributes:
        IPI_ES_Id: ``bit(16)``.
    """

    __slots__ = ("IPI_ES_Id",)

    tag_value: ClassVar[int] = 9
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.12"
    _fields: ClassVar[tuple[str, ...]] = ("IPI_ES_Id",)

    IPI_ES_Id: int

    def __init__(self, *, IPI_ES_Id: int = 0) -> None:
        Descriptor.__init__(self)
        self.IPI_ES_Id = IPI_ES_Id

    def _read(self, r: Reader, /) -> None:
        (self.IPI_ES_Id,) = r.run(_IPI_DescrPointer_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_IPI_DescrPointer_R0, self.IPI_ES_Id)
