"""OCI_Descriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor


class OCI_Descriptor(BaseDescriptor):
    """Information on the content of an object or a stream.

    ISO/IEC 14496-1:2010, 7.2.6.18::

        abstract class OCI_Descriptor extends BaseDescriptor : bit(8) tag = 0x40 .. 0x5F {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 64
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18"
