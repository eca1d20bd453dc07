"""IPMP_ToolListDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmff.iso14496_1.IPMP_Tool import IPMP_Tool
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class IPMP_ToolListDescriptor(BaseDescriptor):
    """The protection tools of a presentation.

    ISO/IEC 14496-1:2010, 7.2.6.14.3::

        class IPMP_ToolListDescriptor extends BaseDescriptor : bit(8) tag = 0x60 {
            IPMP_Tool ipmpTool[0 .. 255];
        }

    Attributes:
        descriptors: ``BaseDescriptor``.
    """

    __slots__ = ("descriptors",)

    tag_value: ClassVar[int] = 96
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.14.3"
    _fields: ClassVar[tuple[str, ...]] = ("descriptors",)

    descriptors: list[BaseDescriptor]

    def __init__(self, *, descriptors: Iterable[BaseDescriptor] = ()) -> None:
        Descriptor.__init__(self)
        self.descriptors = list(descriptors)

    @property
    def ipmpTool(self) -> list[IPMP_Tool]:
        """The IPMP_Tool inside."""
        found: list[IPMP_Tool] = every(self.descriptors, "IPMP_Tool")
        return found

    def _read(self, r: Reader, /) -> None:
        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        w.descriptors("descriptors", self.descriptors)
