"""ProgressiveRenderingGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class ProgressiveRenderingGroupBox(EntityToGroupBox):
    """Images of rising quality to show one after another while loading.

    ISO/IEC 23008-12:2025, 6.8.10::

        aligned(8) class ProgressiveRenderingGroupBox extends EntityToGroupBox('prgr', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"prgr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.10"
