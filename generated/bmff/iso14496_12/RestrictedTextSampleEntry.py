"""RestrictedTextSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.PlainTextSampleEntry import PlainTextSampleEntry


class RestrictedTextSampleEntry(PlainTextSampleEntry):
    """Text with requirements on what follows the decoder.

    ISO/IEC 14496-12:2022, 8.15.2::

        class RestrictedTextSampleEntry extends PlainTextSampleEntry('rest') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"rest"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.2"
    _container: ClassVar[bool] = True
