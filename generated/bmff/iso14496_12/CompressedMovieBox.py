"""CompressedMovieBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/compressed``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.CompressedBox import CompressedBox


class CompressedMovieBox(CompressedBox):
    """A movie box in compressed form.

    ISO/IEC 14496-12:2022, 8.19.6::

        aligned(8) class CompressedMovieBox extends CompressedBox('!mov', 'moov') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"!mov"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.6"
