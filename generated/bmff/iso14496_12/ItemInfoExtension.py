"""ItemInfoExtension of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class ItemInfoExtension(Record):
    """What is added to an item entry of version 1, chosen by its extension type.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class ItemInfoExtension(unsigned int(32) extension_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        self.trailing = b""

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
