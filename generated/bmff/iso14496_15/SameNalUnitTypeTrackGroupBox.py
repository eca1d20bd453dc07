"""SameNalUnitTypeTrackGroupBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/track_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.TrackGroupTypeBox import TrackGroupTypeBox


class SameNalUnitTypeTrackGroupBox(TrackGroupTypeBox):
    """VVC subpicture tracks whose time-aligned coded slices share one NAL unit type.

    ISO/IEC 14496-15:2024, 11.3.2.2::

        aligned(8) class SameNalUnitTypeTrackGroupBox extends TrackGroupTypeBox('snut') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"snut"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.2.2"
