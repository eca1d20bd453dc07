"""LHEVCTileSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc_tiles``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry


class LHEVCTileSampleEntry(VisualSampleEntry):
    """A track with tiles of a layered HEVC stream.

    ISO/IEC 14496-15:2024, 10.4.4::

        class LHEVCTileSampleEntry() extends VisualSampleEntry('lht1') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"lht1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 10.4.4"
    _container: ClassVar[bool] = True
