"""MediaDataBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MediaDataBox(Box):
    """Media data: the bytes of samples and items, in no order of its own.

    ISO/IEC 14496-12:2022, 8.1.1::

        aligned(8) class MediaDataBox extends Box('mdat') {
            bit(8) data[];
        }

    Attributes:
        data: Samples, items and other data that tables point to.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"mdat"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.1.1"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
