"""TrackTypeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.GeneralTypeBox import GeneralTypeBox


class TrackTypeBox(GeneralTypeBox):
    """Names the specifications the track complies with.

    ISO/IEC 14496-12:2022, 8.3.5::

        aligned(8) class TrackTypeBox extends GeneralTypeBox('ttyp') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ttyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.5"
