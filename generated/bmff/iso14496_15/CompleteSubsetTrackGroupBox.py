"""CompleteSubsetTrackGroupBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/track_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.TrackGroupTypeBox import TrackGroupTypeBox


class CompleteSubsetTrackGroupBox(TrackGroupTypeBox):
    """Tracks that together hold one layered stream or a complete part of it.

    ISO/IEC 14496-15:2024, 9.5.6.2::

        aligned(8) class CompleteSubsetTrackGroupBox extends TrackGroupTypeBox('cstg') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"cstg"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.5.6.2"
