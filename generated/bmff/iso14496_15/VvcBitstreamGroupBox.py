"""VvcBitstreamGroupBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox


class VvcBitstreamGroupBox(EntityToGroupBox):
    """The tracks of one VVC bitstream.

    ISO/IEC 14496-15:2024, 11.5.1.2::

        aligned(8) class VvcBitstreamGroupBox extends EntityToGroupBox('vvcb', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vvcb"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.5.1.2"
