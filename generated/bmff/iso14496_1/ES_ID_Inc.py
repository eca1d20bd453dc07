"""ES_ID_Inc of ISO/IEC 14496-1:2010.

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

_ES_ID_Inc_R0: Final = Run(">I", (("Track_ID", 32),))


class ES_ID_Inc(BaseDescriptor):
    """A stream of the presentation, as a track identifier, in an initial object descriptor of a file.

    ISO/IEC 14496-1:2010, 7.2.6.21::

        class ES_ID_Inc extends BaseDescriptor : bit(8) tag = 0x0E {
            unsigned int(32) Track_ID;
        }

    Attributes:
        Track_ID: ``unsigned int(32)``.
    """

    __slots__ = ("Track_ID",)

    tag_value: ClassVar[int] = 14
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.21"
    _fields: ClassVar[tuple[str, ...]] = ("Track_ID",)

    Track_ID: int

    def __init__(self, *, Track_ID: int = 0) -> None:
        Descriptor.__init__(self)
        self.Track_ID = Track_ID

    def _read(self, r: Reader, /) -> None:
        (self.Track_ID,) = r.run(_ES_ID_Inc_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_ES_ID_Inc_R0, self.Track_ID)
