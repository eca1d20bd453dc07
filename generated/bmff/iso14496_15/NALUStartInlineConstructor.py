"""NALUStartInlineConstructor of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/nal_unit_structures``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_NALUStartInlineConstructor_R0: Final = Run(">B", (("length", 8),))


class NALUStartInlineConstructor(Record):
    """Gives the first bytes of a NAL unit whose length is rewritten when it is complete.

    ISO/IEC 14496-15:2024, A.7.7.2::

        aligned(8) class NALUStartInlineConstructor {
            unsigned int(8) length;
            unsigned int(8) inline_data[length];
        }

    Attributes:
        length: ``unsigned int(8)``.
        inline_data: ``unsigned int(8) inline_data[length]``.
    """

    __slots__ = ("inline_data",)

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("length", "inline_data")

    inline_data: bytes

    def __init__(self, *, inline_data: bytes = b"") -> None:
        self.trailing = b""
        self.inline_data = inline_data

    @property
    def length(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.inline_data)

    def _read(self, r: Reader, /) -> None:
        (length,) = r.run(_NALUStartInlineConstructor_R0)
        self.inline_data = r.octets("inline_data", length)

    def _write(self, w: Writer, /) -> None:
        length = len(self.inline_data)
        w.run(_NALUStartInlineConstructor_R0, length)
        w.octets("inline_data", self.inline_data, length)
