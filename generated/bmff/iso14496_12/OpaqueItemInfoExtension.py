"""OpaqueItemInfoExtension of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.ItemInfoExtension import ItemInfoExtension

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class OpaqueItemInfoExtension(ItemInfoExtension):
    """An extension that no document at hand defines; kept as bytes.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class OpaqueItemInfoExtension(extension_type) extends ItemInfoExtension(extension_type) {
            unsigned int(8) data[];
        }

    Attributes:
        data: To the end of the entry.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        self.trailing = b""
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
