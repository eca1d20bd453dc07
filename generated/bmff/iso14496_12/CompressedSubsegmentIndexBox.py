"""CompressedSubsegmentIndexBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/compressed``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.CompressedBox import CompressedBox


class CompressedSubsegmentIndexBox(CompressedBox):
    """A subsegment index box in compressed form.

    ISO/IEC 14496-12:2022, 8.19.9::

        aligned(8) class CompressedSubsegmentIndexBox extends CompressedBox('!ssx', 'ssix') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"!ssx"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.9"
