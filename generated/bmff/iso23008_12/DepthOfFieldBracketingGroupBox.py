"""DepthOfFieldBracketingGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class DepthOfFieldBracketingGroupBox(EntityToGroupBox):
    """Images taken with different depth of field.

    ISO/IEC 23008-12:2025, 6.8.6.6::

        aligned(8) class DepthOfFieldBracketingGroupBox extends EntityToGroupBox('dobr', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.6"
