"""CompressedSegmentIndexBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/compressed``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.CompressedBox import CompressedBox


class CompressedSegmentIndexBox(CompressedBox):
    """A segment index box in compressed form.

    ISO/IEC 14496-12:2022, 8.19.8::

        aligned(8) class CompressedSegmentIndexBox extends CompressedBox('!six', 'sidx') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"!six"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.8"
