"""AlbumCollectionGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class AlbumCollectionGroupBox(EntityToGroupBox):
    """Images and tracks that form an album.

    ISO/IEC 23008-12:2025, 6.8.7.1::

        aligned(8) class AlbumCollectionGroupBox extends EntityToGroupBox('albc', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"albc"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.7.1"
