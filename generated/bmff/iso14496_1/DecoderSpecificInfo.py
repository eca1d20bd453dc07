"""DecoderSpecificInfo of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class DecoderSpecificInfo(BaseDescriptor):
    """What the decoder needs to begin, in the coding's own format.

    ISO/IEC 14496-1:2010, 7.2.6.7::

        class DecoderSpecificInfo extends BaseDescriptor : bit(8) tag = 0x05 {
            bit(8) data[];
        }

    Attributes:
        data: Such as an AudioSpecificConfig.
    """

    __slots__ = ("data",)

    tag_value: ClassVar[int] = 5
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.7"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Descriptor.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
