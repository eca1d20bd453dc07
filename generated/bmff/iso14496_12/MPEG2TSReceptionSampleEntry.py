"""MPEG2TSReceptionSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.MPEG2TSSampleEntry import MPEG2TSSampleEntry


class MPEG2TSReceptionSampleEntry(MPEG2TSSampleEntry):
    """A received transport stream.

    ISO/IEC 14496-12:2022, 9.3.3::

        class MPEG2TSReceptionSampleEntry extends MPEG2TSSampleEntry('rm2t') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"rm2t"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.3.3"
    _container: ClassVar[bool] = True
