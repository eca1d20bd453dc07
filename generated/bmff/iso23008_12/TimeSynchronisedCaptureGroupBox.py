"""TimeSynchronisedCaptureGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class TimeSynchronisedCaptureGroupBox(EntityToGroupBox):
    """Images and tracks captured at the same time.

    ISO/IEC 23008-12:2025, 6.8.3::

        aligned(8) class TimeSynchronisedCaptureGroupBox extends EntityToGroupBox('tsyn', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"tsyn"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.3"
