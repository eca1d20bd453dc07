"""BurstImageGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class BurstImageGroupBox(EntityToGroupBox):
    """Images taken in quick succession.

    ISO/IEC 23008-12:2025, 6.8.2.2::

        aligned(8) class BurstImageGroupBox extends EntityToGroupBox('brst', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"brst"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.2.2"
