"""RatingDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.OCI_Descriptor import OCI_Descriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_RatingDescriptor_R0: Final = Run(
    ">IH", (("ratingEntity", 32),), (("ratingCriteria", 16),)
)


class RatingDescriptor(OCI_Descriptor):
    """The rating of a content.

    ISO/IEC 14496-1:2010, 7.2.6.18.4::

        class RatingDescriptor extends OCI_Descriptor : bit(8) tag = 0x42 {
            bit(32) ratingEntity;
            bit(16) ratingCriteria;
            bit(8) ratingInfo[];
        }

    Attributes:
        ratingEntity: Who rates.
        ratingCriteria: ``bit(16)``.
        ratingInfo: ``bit(8) ratingInfo[]``.
    """

    __slots__ = ("ratingCriteria", "ratingEntity", "ratingInfo")

    tag_value: ClassVar[int] = 66
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "ratingEntity",
        "ratingCriteria",
        "ratingInfo",
    )

    ratingEntity: int
    ratingCriteria: int
    ratingInfo: bytes | memoryview

    def __init__(
        self,
        *,
        ratingEntity: int = 0,
        ratingCriteria: int = 0,
        ratingInfo: bytes | memoryview = b"",
    ) -> None:
        Descriptor.__init__(self)
        self.ratingEntity = ratingEntity
        self.ratingCriteria = ratingCriteria
        self.ratingInfo = ratingInfo

    def _read(self, r: Reader, /) -> None:
        self.ratingEntity, self.ratingCriteria = r.run(_RatingDescriptor_R0)
        self.ratingInfo = r.tail("ratingInfo")

    def _write(self, w: Writer, /) -> None:
        w.run(_RatingDescriptor_R0, self.ratingEntity, self.ratingCriteria)
        w.octets("ratingInfo", self.ratingInfo)
