"""DataEntrySeqNumImdaBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.DataEntryBaseBox import DataEntryBaseBox


class DataEntrySeqNumImdaBox(DataEntryBaseBox):
    """Data in the identified media data box that has the sequence number of the movie fragment.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataEntrySeqNumImdaBox(bit(24) flags) extends DataEntryBaseBox('snim', flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"snim"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
