"""PanoramaGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class PanoramaGroupBox(EntityToGroupBox):
    """Images that form a panorama.

    ISO/IEC 23008-12:2025, 6.8.8.1::

        aligned(8) class PanoramaGroupBox extends EntityToGroupBox('pano', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"pano"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.8.1"
