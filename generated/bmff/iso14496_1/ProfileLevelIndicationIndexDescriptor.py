"""ProfileLevelIndicationIndexDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ProfileLevelIndicationIndexDescriptor_R0: Final = Run(
    ">B", (("profileLevelIndicationIndex", 8),)
)


class ProfileLevelIndicationIndexDescriptor(BaseDescriptor):
    """Refers to profiles and levels by their number.

    ISO/IEC 14496-1:2010, 7.2.6.20::

        class ProfileLevelIndicationIndexDescriptor extends BaseDescriptor : bit(8) tag = 0x14 {
            bit(8) profileLevelIndicationIndex;
        }

    Attributes:
        profileLevelIndicationIndex: ``bit(8)``.
    """

    __slots__ = ("profileLevelIndicationIndex",)

    tag_value: ClassVar[int] = 20
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.20"
    _fields: ClassVar[tuple[str, ...]] = ("profileLevelIndicationIndex",)

    profileLevelIndicationIndex: int

    def __init__(self, *, profileLevelIndicationIndex: int = 0) -> None:
        Descriptor.__init__(self)
        self.profileLevelIndicationIndex = profileLevelIndicationIndex

    def _read(self, r: Reader, /) -> None:
        (self.profileLevelIndicationIndex,) = r.run(
            _ProfileLevelIndicationIndexDescriptor_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ProfileLevelIndicationIndexDescriptor_R0, self.profileLevelIndicationIndex
        )
