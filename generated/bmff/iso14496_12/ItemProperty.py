"""ItemProperty of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/item_properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class ItemProperty(Box):
    """A property of items.

    ISO/IEC 14496-12:2022, 8.11.14.1::

        aligned(8) class ItemProperty(property_type) extends Box(property_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.14.1"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self, type: str = "") -> None:
        Box.__init__(self, type)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
