"""QoS_Descriptor of ISO/IEC 14496-1:2010.

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

_QoS_Descriptor_R0: Final = Run(">B", (("predefined", 8),))


class QoS_Descriptor(BaseDescriptor):
    """What a stream needs of the transport, as qualifiers.

    ISO/IEC 14496-1:2010, 7.2.6.15::

        class QoS_Descriptor extends BaseDescriptor : bit(8) tag = 0x0C {
            bit(8) predefined;
            if (predefined == 0) {
                bit(8) qualifiers[];
            }
        }

    Attributes:
        predefined: 0: qualifiers follow.
        qualifiers: ``bit(8) qualifiers[]``; None when left out.
    """

    __slots__ = ("predefined", "qualifiers")

    tag_value: ClassVar[int] = 12
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.15"
    _fields: ClassVar[tuple[str, ...]] = ("predefined", "qualifiers")

    predefined: int
    qualifiers: bytes | memoryview | None

    def __init__(
        self, *, predefined: int = 0, qualifiers: bytes | memoryview | None = None
    ) -> None:
        Descriptor.__init__(self)
        self.predefined = predefined
        self.qualifiers = qualifiers

    def _read(self, r: Reader, /) -> None:
        self.qualifiers = None
        (predefined,) = r.run(_QoS_Descriptor_R0)
        self.predefined = predefined
        if predefined == 0:
            self.qualifiers = r.tail("qualifiers")

    def _write(self, w: Writer, /) -> None:
        predefined = self.predefined
        w.run(_QoS_Descriptor_R0, self.predefined)
        if predefined == 0:
            w.octets("qualifiers", self.qualifiers)
