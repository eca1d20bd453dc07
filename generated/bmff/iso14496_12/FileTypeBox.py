"""FileTypeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.GeneralTypeBox import GeneralTypeBox


class FileTypeBox(GeneralTypeBox):
    """Names the specifications the file complies with.

    ISO/IEC 14496-12:2022, 4.3.3::

        aligned(8) class FileTypeBox extends GeneralTypeBox('ftyp') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ftyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.3.3"
