"""EncryptedTextSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.PlainTextSampleEntry import PlainTextSampleEntry


class EncryptedTextSampleEntry(PlainTextSampleEntry):
    """Encrypted text: the original code and the scheme stand in the protection information.

    ISO/IEC 14496-12:2022, 8.12.1::

        class EncryptedTextSampleEntry extends PlainTextSampleEntry('enct') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"enct"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.1"
    _container: ClassVar[bool] = True
