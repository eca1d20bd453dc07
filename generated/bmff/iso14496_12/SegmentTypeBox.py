"""SegmentTypeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.GeneralTypeBox import GeneralTypeBox


class SegmentTypeBox(GeneralTypeBox):
    """Names the specifications a segment complies with.

    ISO/IEC 14496-12:2022, 8.16.2::

        aligned(8) class SegmentTypeBox extends GeneralTypeBox('styp') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"styp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.16.2"
