"""OpaqueDescriptor of ISO/IEC 14496-1:2010.

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


class OpaqueDescriptor(BaseDescriptor):
    """A descriptor whose tag no document at hand defines; kept as bytes.

    ISO/IEC 14496-1:2010, 7.2.2.2::

        class OpaqueDescriptor extends BaseDescriptor : bit(8) tag = 0x00 .. 0xFF {
            bit(8) data[];
        }

    Attributes:
        data: The content.
    """

    __slots__ = ("data",)

    tag_value: ClassVar[int] = 0
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Descriptor.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
