"""ContentIdentificationDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.IP_IdentificationDataSet import IP_IdentificationDataSet
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ContentIdentificationDescriptor_R0: Final = Run(
    ">B",
    (
        ("compatibility", 2),
        ("contentTypeFlag", 1),
        ("contentIdentifierFlag", 1),
        ("protectedContent", 1),
        ("reserved", 3),
    ),
)
_ContentIdentificationDescriptor_R1: Final = Run(">B", (("contentType", 8),))
_ContentIdentificationDescriptor_R2: Final = Run(">B", (("contentIdentifierType", 8),))


class ContentIdentificationDescriptor(IP_IdentificationDataSet):
    """Identifies a content by a registered number.

    ISO/IEC 14496-1:2010, 7.2.6.10::

        class ContentIdentificationDescriptor extends IP_IdentificationDataSet : bit(8) tag = 0x07 {
            const bit(2) compatibility = 0;
            bit(1) contentTypeFlag;
            bit(1) contentIdentifierFlag;
            bit(1) protectedContent;
            bit(3) reserved = 0b111;
            if (contentTypeFlag) {
                bit(8) contentType;
            }
            if (contentIdentifierFlag) {
                bit(8) contentIdentifierType;
                bit(8) contentIdentifier[];
            }
        }

    Attributes:
        compatibility: ``bit(2)``.
        contentTypeFlag: ``bit(1)``.
        contentIdentifierFlag: ``bit(1)``.
        protectedContent: ``bit(1)``.
        reserved: ``bit(3)``.
        contentType: ``bit(8)``; None when left out.
        contentIdentifierType: ``bit(8)``; None when left out.
        contentIdentifier: ``bit(8) contentIdentifier[]``; None when left out.
    """

    __slots__ = (
        "compatibility",
        "contentIdentifier",
        "contentIdentifierFlag",
        "contentIdentifierType",
        "contentType",
        "contentTypeFlag",
        "protectedContent",
        "reserved",
    )

    tag_value: ClassVar[int] = 7
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "compatibility",
        "contentTypeFlag",
        "contentIdentifierFlag",
        "protectedContent",
        "reserved",
        "contentType",
        "contentIdentifierType",
        "contentIdentifier",
    )

    compatibility: int
    contentTypeFlag: int
    contentIdentifierFlag: int
    protectedContent: int
    reserved: int
    contentType: int | None
    contentIdentifierType: int | None
    contentIdentifier: bytes | memoryview | None

    def __init__(
        self,
        *,
        compatibility: int = 0,
        contentTypeFlag: int = 0,
        contentIdentifierFlag: int = 0,
        protectedContent: int = 0,
        reserved: int = 7,
        contentType: int | None = None,
        contentIdentifierType: int | None = None,
        contentIdentifier: bytes | memoryview | None = None,
    ) -> None:
        Descriptor.__init__(self)
        self.compatibility = compatibility
        self.contentTypeFlag = contentTypeFlag
        self.contentIdentifierFlag = contentIdentifierFlag
        self.protectedContent = protectedContent
        self.reserved = reserved
        self.contentType = contentType
        self.contentIdentifierType = contentIdentifierType
        self.contentIdentifier = contentIdentifier

    def _read(self, r: Reader, /) -> None:
        self.contentType = None
        self.contentIdentifierType = None
        self.contentIdentifier = None
        (bits_2,) = r.run(_ContentIdentificationDescriptor_R0)
        self.compatibility = bits_2 >> 6
        contentTypeFlag = (bits_2 >> 5) & 0x1
        self.contentTypeFlag = contentTypeFlag
        contentIdentifierFlag = (bits_2 >> 4) & 0x1
        self.contentIdentifierFlag = contentIdentifierFlag
        self.protectedContent = (bits_2 >> 3) & 0x1
        self.reserved = bits_2 & 0x7
        if contentTypeFlag:
            (self.contentType,) = r.run(_ContentIdentificationDescriptor_R1)

        if contentIdentifierFlag:
            (self.contentIdentifierType,) = r.run(_ContentIdentificationDescriptor_R2)
            self.contentIdentifier = r.tail("contentIdentifier")

    def _write(self, w: Writer, /) -> None:
        contentTypeFlag = self.contentTypeFlag
        contentIdentifierFlag = self.contentIdentifierFlag
        w.run(
            _ContentIdentificationDescriptor_R0,
            w.pack(
                ("compatibility", self.compatibility, 2, False),
                ("contentTypeFlag", self.contentTypeFlag, 1, False),
                ("contentIdentifierFlag", self.contentIdentifierFlag, 1, False),
                ("protectedContent", self.protectedContent, 1, False),
                ("reserved", self.reserved, 3, False),
            ),
        )
        if contentTypeFlag:
            w.run(_ContentIdentificationDescriptor_R1, self.contentType)

        if contentIdentifierFlag:
            w.run(_ContentIdentificationDescriptor_R2, self.contentIdentifierType)
            w.octets("contentIdentifier", self.contentIdentifier)
