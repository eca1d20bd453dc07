"""BaseDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.descriptor import Descriptor

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class BaseDescriptor(Descriptor):
    """A descriptor: a tag of 8 bits, a size of one to four bytes, and the content.

    ISO/IEC 14496-1:2010, 7.2.2.2::

        aligned(8) expandable(268435455) abstract class BaseDescriptor : bit(8) tag = 0 {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 0
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.2.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        Descriptor.__init__(self)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
