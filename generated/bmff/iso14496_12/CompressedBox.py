"""CompressedBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/compressed``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CompressedBox(Box):
    """A box in compressed form; the second code is that of the box it stands for.

    ISO/IEC 14496-12:2022, 8.19.1::

        aligned(8) class CompressedBox(box_type, replacement_type) extends Box(box_type) {
            unsigned int(8) data[];
        }

    Attributes:
        data: The other box, in the DEFLATE format.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.1"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
