"""Classes of ISO/IEC 14496-15:2024: track groups.

Generated from the specification ``iso14496_15/track_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.movie import TrackGroupTypeBox


class AlternativeExtractionSourceTrackGroupBox(TrackGroupTypeBox):
    """Tracks that may replace each other as the source of an extractor.

    ISO/IEC 14496-15:2024, 9.5.5.2::

        aligned(8) class AlternativeExtractionSourceTrackGroupBox extends TrackGroupTypeBox('alte') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"alte"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.5.5.2"


class CompleteSubsetTrackGroupBox(TrackGroupTypeBox):
    """Tracks that together hold one layered stream or a complete part of it.

    ISO/IEC 14496-15:2024, 9.5.6.2::

        aligned(8) class CompleteSubsetTrackGroupBox extends TrackGroupTypeBox('cstg') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"cstg"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.5.6.2"


class SameNalUnitTypeTrackGroupBox(TrackGroupTypeBox):
    """VVC subpicture tracks whose time-aligned coded slices share one NAL unit type.

    ISO/IEC 14496-15:2024, 11.3.2.2::

        aligned(8) class SameNalUnitTypeTrackGroupBox extends TrackGroupTypeBox('snut') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"snut"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.2.2"
