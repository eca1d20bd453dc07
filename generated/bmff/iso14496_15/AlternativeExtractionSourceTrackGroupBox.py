"""AlternativeExtractionSourceTrackGroupBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/track_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.TrackGroupTypeBox import TrackGroupTypeBox


class AlternativeExtractionSourceTrackGroupBox(TrackGroupTypeBox):
    """Tracks that may replace each other as the source of an extractor.

    ISO/IEC 14496-15:2024, 9.5.5.2::

        aligned(8) class AlternativeExtractionSourceTrackGroupBox extends TrackGroupTypeBox('alte') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"alte"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.5.5.2"
