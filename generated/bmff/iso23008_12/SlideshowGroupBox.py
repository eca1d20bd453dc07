"""SlideshowGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class SlideshowGroupBox(EntityToGroupBox):
    """Images that form a slideshow, in order.

    ISO/IEC 23008-12:2025, 6.8.9.1::

        aligned(8) class SlideshowGroupBox extends EntityToGroupBox('slid', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"slid"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.9.1"
