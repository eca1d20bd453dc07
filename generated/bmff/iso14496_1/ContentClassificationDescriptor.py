"""ContentClassificationDescriptor of ISO/IEC 14496-1:2010.

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

_ContentClassificationDescriptor_R0: Final = Run(
    ">IH", (("classificationEntity", 32),), (("classificationTable", 16),)
)


class ContentClassificationDescriptor(OCI_Descriptor):
    """The class of a content in some classification.

    ISO/IEC 14496-1:2010, 7.2.6.18.2::

        class ContentClassificationDescriptor extends OCI_Descriptor : bit(8) tag = 0x40 {
            bit(32) classificationEntity;
            bit(16) classificationTable;
            bit(8) contentClassificationData[];
        }

    Attributes:
        classificationEntity: Who classifies.
        classificationTable: ``bit(16)``.
        contentClassificationData: ``bit(8) contentClassificationData[]``.
    """

    __slots__ = (
        "classificationEntity",
        "classificationTable",
        "contentClassificationData",
    )

    tag_value: ClassVar[int] = 64
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "classificationEntity",
        "classificationTable",
        "contentClassificationData",
    )

    classificationEntity: int
    classificationTable: int
    contentClassificationData: bytes | memoryview

    def __init__(
        self,
        *,
        classificationEntity: int = 0,
        classificationTable: int = 0,
        contentClassificationData: bytes | memoryview = b"",
    ) -> None:
        Descriptor.__init__(self)
        self.classificationEntity = classificationEntity
        self.classificationTable = classificationTable
        self.contentClassificationData = contentClassificationData

    def _read(self, r: Reader, /) -> None:
        self.classificationEntity, self.classificationTable = r.run(
            _ContentClassificationDescriptor_R0
        )
        self.contentClassificationData = r.tail("contentClassificationData")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ContentClassificationDescriptor_R0,
            self.classificationEntity,
            self.classificationTable,
        )
        w.octets("contentClassificationData", self.contentClassificationData)
