"""ItemData of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/derived_items``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class ItemData(Record):
    """Data of an item whose type tells how it is laid out.

    ISO/IEC 23008-12:2025, 6.6.1::

        abstract class ItemData(item_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.6.1"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        self.trailing = b""

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
