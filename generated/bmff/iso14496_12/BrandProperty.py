"""BrandProperty of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/item_properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.GeneralTypeBox import GeneralTypeBox


class BrandProperty(GeneralTypeBox):
    """Brands that an item complies with.

    ISO/IEC 14496-12:2022, 8.11.15::

        aligned(8) class BrandProperty extends GeneralTypeBox('brnd') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"brnd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.15"
