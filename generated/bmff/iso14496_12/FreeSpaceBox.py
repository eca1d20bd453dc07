"""FreeSpaceBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class FreeSpaceBox(Box):
    """Free space: a reader skips it, a writer may reuse it.

    ISO/IEC 14496-12:2022, 8.1.2::

        aligned(8) class FreeSpaceBox extends Box('free' or 'skip') {
            unsigned int(8) data[];
        }

    Attributes:
        data: Without meaning.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"free"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
