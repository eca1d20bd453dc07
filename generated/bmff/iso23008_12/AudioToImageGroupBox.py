"""AudioToImageGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class AudioToImageGroupBox(EntityToGroupBox):
    """An audio track to play while an image is shown.

    ISO/IEC 23008-12:2025, 6.8.4::

        aligned(8) class AudioToImageGroupBox extends EntityToGroupBox('iaug', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"iaug"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.4"
