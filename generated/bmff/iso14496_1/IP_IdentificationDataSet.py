"""IP_IdentificationDataSet of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor


class IP_IdentificationDataSet(BaseDescriptor):
    """Who made a content, in whatever form.

    ISO/IEC 14496-1:2010, 7.2.6.9::

        abstract class IP_IdentificationDataSet extends BaseDescriptor : bit(8) tag = 0x07 .. 0x08 {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 7
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.9"
