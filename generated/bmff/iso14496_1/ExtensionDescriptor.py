"""ExtensionDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor


class ExtensionDescriptor(BaseDescriptor):
    """A descriptor for extensions, by a tag that is free for them.

    ISO/IEC 14496-1:2010, 7.2.6.16::

        abstract class ExtensionDescriptor extends BaseDescriptor : bit(8) tag = 0x6A .. 0xFE {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 106
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.16"
