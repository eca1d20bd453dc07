"""StereoPairGroupBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class StereoPairGroupBox(EntityToGroupBox):
    """Two images that are the views of a stereo pair, the left one first.

    ISO/IEC 23008-12:2025, 6.8.5::

        aligned(8) class StereoPairGroupBox extends EntityToGroupBox('ster', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ster"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.5"
