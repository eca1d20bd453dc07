"""MPEG2TSServerSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.MPEG2TSSampleEntry import MPEG2TSSampleEntry


class MPEG2TSServerSampleEntry(MPEG2TSSampleEntry):
    """A transport stream to be sent.

    ISO/IEC 14496-12:2022, 9.3.3::

        class MPEG2TSServerSampleEntry extends MPEG2TSSampleEntry('sm2t') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"sm2t"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.3.3"
    _container: ClassVar[bool] = True
