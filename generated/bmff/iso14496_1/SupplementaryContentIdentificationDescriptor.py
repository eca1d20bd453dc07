"""SupplementaryContentIdentificationDescriptor of ISO/IEC 14496-1:2010.

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

_SupplementaryContentIdentificationDescriptor_R0: Final = Run(
    ">BHB", (("languageCode", 24),), (("supplContentIdentifierTitleLength", 8),)
)
_SupplementaryContentIdentificationDescriptor_R1: Final = Run(
    ">B", (("supplContentIdentifierValueLength", 8),)
)


class SupplementaryContentIdentificationDescriptor(IP_IdentificationDataSet):
    """Further identification of a content, as a title and a value.

    ISO/IEC 14496-1:2010, 7.2.6.11::

        class SupplementaryContentIdentificationDescriptor extends IP_IdentificationDataSet : bit(8) tag = 0x08 {
            bit(24) languageCode;
            bit(8) supplContentIdentifierTitleLength;
            bit(8) supplContentIdentifierTitle[supplContentIdentifierTitleLength];
            bit(8) supplContentIdentifierValueLength;
            bit(8) supplContentIdentifierValue[supplContentIdentifierValueLength];
        }

    Attributes:
        languageCode: ISO 639-2/T, three ASCII letters.
        supplContentIdentifierTitleLength: ``bit(8)``.
        supplContentIdentifierTitle: ``bit(8)
            supplContentIdentifierTitle[supplContentIdentifierTitleLength]``.
        supplContentIdentifierValueLength: ``bit(8)``.
        supplContentIdentifierValue: ``bit(8)
            supplContentIdentifierValue[supplContentIdentifierValueLength]``.
    """

    __slots__ = (
        "languageCode",
        "supplContentIdentifierTitle",
        "supplContentIdentifierValue",
    )

    tag_value: ClassVar[int] = 8
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.11"
    _fields: ClassVar[tuple[str, ...]] = (
        "languageCode",
        "supplContentIdentifierTitleLength",
        "supplContentIdentifierTitle",
        "supplContentIdentifierValueLength",
        "supplContentIdentifierValue",
    )

    languageCode: int
    supplContentIdentifierTitle: bytes
    supplContentIdentifierValue: bytes

    def __init__(
        self,
        *,
        languageCode: int = 0,
        supplContentIdentifierTitle: bytes = b"",
        supplContentIdentifierValue: bytes = b"",
    ) -> None:
        Descriptor.__init__(self)
        self.languageCode = languageCode
        self.supplContentIdentifierTitle = supplContentIdentifierTitle
        self.supplContentIdentifierValue = supplContentIdentifierValue

    @property
    def supplContentIdentifierTitleLength(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.supplContentIdentifierTitle)

    @property
    def supplContentIdentifierValueLength(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.supplContentIdentifierValue)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3, supplContentIdentifierTitleLength = r.run(
            _SupplementaryContentIdentificationDescriptor_R0
        )
        bits = (bits_2 << 16) | bits_3
        self.languageCode = bits
        self.supplContentIdentifierTitle = r.octets(
            "supplContentIdentifierTitle", supplContentIdentifierTitleLength
        )
        (supplContentIdentifierValueLength,) = r.run(
            _SupplementaryContentIdentificationDescriptor_R1
        )
        self.supplContentIdentifierValue = r.octets(
            "supplContentIdentifierValue", supplContentIdentifierValueLength
        )

    def _write(self, w: Writer, /) -> None:
        supplContentIdentifierTitleLength = len(self.supplContentIdentifierTitle)
        supplContentIdentifierValueLength = len(self.supplContentIdentifierValue)
        bits = w.pack(("languageCode", self.languageCode, 24, False))
        w.run(
            _SupplementaryContentIdentificationDescriptor_R0,
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            supplContentIdentifierTitleLength,
        )
        w.octets(
            "supplContentIdentifierTitle",
            self.supplContentIdentifierTitle,
            supplContentIdentifierTitleLength,
        )
        w.run(
            _SupplementaryContentIdentificationDescriptor_R1,
            supplContentIdentifierValueLength,
        )
        w.octets(
            "supplContentIdentifierValue",
            self.supplContentIdentifierValue,
            supplContentIdentifierValueLength,
        )
