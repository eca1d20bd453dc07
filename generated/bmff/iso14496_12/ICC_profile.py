"""ICC_profile of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class ICC_profile(Record):
    """An ICC profile as its own standard, ISO 15076-1, defines it.

    ISO/IEC 14496-12:2022, 12.1.5::

        class ICC_profile {
            unsigned int(8) data[];
        }

    Attributes:
        data: To the end of the box.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        self.trailing = b""
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
