"""ES_ID_Ref of ISO/IEC 14496-1:2010.

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

_ES_ID_Ref_R0: Final = Run(">H", (("ref_index", 16),))


class ES_ID_Ref(BaseDescriptor):
    """A stream of an object, as an index into the track's 'mpod' reference.

    ISO/IEC 14496-1:2010, 7.2.6.22::

        class ES_ID_Ref extends BaseDescriptor : bit(8) tag = 0x0F {
            bit(16) ref_index;
        }

    Attributes:
        ref_index: From 1.
    """

    __slots__ = ("ref_index",)

    tag_value: ClassVar[int] = 15
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.22"
    _fields: ClassVar[tuple[str, ...]] = ("ref_index",)

    ref_index: int

    def __init__(self, *, ref_index: int = 0) -> None:
        Descriptor.__init__(self)
        self.ref_index = ref_index

    def _read(self, r: Reader, /) -> None:
        (self.ref_index,) = r.run(_ES_ID_Ref_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_ES_ID_Ref_R0, self.ref_index)
