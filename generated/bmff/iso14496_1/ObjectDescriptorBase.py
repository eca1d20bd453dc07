"""ObjectDescriptorBase of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor


class ObjectDescriptorBase(BaseDescriptor):
    """An object descriptor of any kind.

    ISO/IEC 14496-1:2010, 7.2.6.2::

        abstract class ObjectDescriptorBase extends BaseDescriptor : bit(8) tag = 0x01 .. 0x02 {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 1
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.2"
