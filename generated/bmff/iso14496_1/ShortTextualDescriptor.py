"""ShortTextualDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.OCI_Descriptor import OCI_Descriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ShortTextualDescriptor_R0: Final = Run(
    ">BHBB",
    (("languageCode", 24),),
    (("isUTF8_string", 1), ("reserved", 7)),
    (("nameLength", 8),),
)
_ShortTextualDescriptor_R1: Final = Run(">B", (("textLength", 8),))
_ShortTextualDescriptor_R2: Final = Run(">B", (("textLength16", 8),))


class ShortTextualDescriptor(OCI_Descriptor):
    """The name of an event and a short text on it.

    ISO/IEC 14496-1:2010, 7.2.6.18.6::

        class ShortTextualDescriptor extends OCI_Descriptor : bit(8) tag = 0x44 {
            bit(24) languageCode;
            bit(1) isUTF8_string;
            const bit(7) reserved = 0b1111111;
            bit(8) nameLength;
            if (isUTF8_string) {
                bit(8) eventName[nameLength];
                bit(8) textLength;
                bit(8) eventText[textLength];
            } else {
                bit(16) eventName16[nameLength];
                bit(8) textLength16;
                bit(16) eventText16[textLength16];
            }
        }

    Attributes:
        languageCode: ISO 639-2/T, three ASCII letters.
        isUTF8_string: 1: UTF-8, 0: UTF-16.
        reserved: ``bit(7)``.
        nameLength: Characters.
        eventName: ``bit(8) eventName[nameLength]``; None when left out.
        textLength: Characters; None when left out.
        eventText: ``bit(8) eventText[textLength]``; None when left out.
        eventName16: ``bit(16) eventName16[nameLength]``; None when left out.
        textLength16: Characters; None when left out.
        eventText16: ``bit(16) eventText16[textLength16]``; None when left out.
    """

    __slots__ = (
        "_nameLength",
        "eventName",
        "eventName16",
        "eventText",
        "eventText16",
        "isUTF8_string",
        "languageCode",
        "reserved",
    )

    tag_value: ClassVar[int] = 68
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "languageCode",
        "isUTF8_string",
        "reserved",
        "nameLength",
        "eventName",
        "textLength",
        "eventText",
        "eventName16",
        "textLength16",
        "eventText16",
    )

    languageCode: int
    isUTF8_string: int
    reserved: int
    _nameLength: int
    eventName: bytes | None
    eventText: bytes | None
    eventName16: Table | None
    eventText16: Table | None

    def __init__(
        self,
        *,
        languageCode: int = 0,
        isUTF8_string: int = 0,
        reserved: int = 127,
        nameLength: int = 0,
        eventName: bytes | None = None,
        eventText: bytes | None = None,
        eventName16: Any = None,
        eventText16: Any = None,
    ) -> None:
        Descriptor.__init__(self)
        self.languageCode = languageCode
        self.isUTF8_string = isUTF8_string
        self.reserved = reserved
        self._nameLength = nameLength
        self.eventName = eventName
        self.eventText = eventText
        self.eventName16 = eventName16
        self.eventText16 = eventText16

    @property
    def nameLength(self) -> int:
        """Characters. It follows from the list, where there is one."""
        return self._nameLength if self.eventName is None else len(self.eventName)

    @nameLength.setter
    def nameLength(self, value: int) -> None:
        self._nameLength = value

    @property
    def textLength(self) -> int:
        """Characters. Derived: it follows from the list."""
        return 0 if self.eventText is None else len(self.eventText)

    @property
    def textLength16(self) -> int:
        """Characters. Derived: it follows from the list."""
        return 0 if self.eventText16 is None else len(self.eventText16)

    def _read(self, r: Reader, /) -> None:
        self.eventName = None
        textLength = 0
        self.eventText = None
        self.eventName16 = None
        textLength16 = 0
        self.eventText16 = None
        bits_2, bits_3, bits_5, nameLength = r.run(_ShortTextualDescriptor_R0)
        bits = (bits_2 << 16) | bits_3
        self.languageCode = bits
        isUTF8_string = bits_5 >> 7
        self.isUTF8_string = isUTF8_string
        self.reserved = bits_5 & 0x7F
        self._nameLength = nameLength
        if isUTF8_string:
            self.eventName = r.octets("eventName", nameLength)
            (textLength,) = r.run(_ShortTextualDescriptor_R1)
            self.eventText = r.octets("eventText", textLength)

        else:
            self.eventName16 = r.numbers("eventName16", 16, nameLength)
            (textLength16,) = r.run(_ShortTextualDescriptor_R2)
            self.eventText16 = r.numbers("eventText16", 16, textLength16)

    def _write(self, w: Writer, /) -> None:
        isUTF8_string = self.isUTF8_string
        nameLength = self.nameLength
        textLength = 0 if self.eventText is None else len(self.eventText)
        textLength16 = 0 if self.eventText16 is None else len(self.eventText16)
        bits = w.pack(("languageCode", self.languageCode, 24, False))
        w.run(
            _ShortTextualDescriptor_R0,
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            w.pack(
                ("isUTF8_string", self.isUTF8_string, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
            nameLength,
        )
        if isUTF8_string:
            w.octets("eventName", self.eventName, nameLength)
            w.run(_ShortTextualDescriptor_R1, textLength)
            w.octets("eventText", self.eventText, textLength)

        else:
            w.same("eventName16", self.eventName16, nameLength)
            w.numbers("eventName16", self.eventName16, 16)
            w.run(_ShortTextualDescriptor_R2, textLength16)
            w.numbers("eventText16", self.eventText16, 16)
