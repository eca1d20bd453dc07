"""FavouritesCollectionGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class FavouritesCollectionGroupBox(EntityToGroupBox):
    """Images and tracks that form a collection of favourites.

    ISO/IEC 23008-12:2025, 6.8.7.2::

        aligned(8) class FavouritesCollectionGroupBox extends EntityToGroupBox('favc', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"favc"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.7.2"
