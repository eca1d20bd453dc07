"""EquivalentEntityGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class EquivalentEntityGroupBox(EntityToGroupBox):
    """Items and tracks with the same content, in a presentation in which they replace each other.

    ISO/IEC 23008-12:2025, 6.8.1.1::

        aligned(8) class EquivalentEntityGroupBox extends EntityToGroupBox('eqiv', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"eqiv"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.1.1"
