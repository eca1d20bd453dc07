"""LanguageDescriptor of ISO/IEC 14496-1:2010.

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

_LanguageDescriptor_R0: Final = Run(">BH", (("languageCode", 24),))


class LanguageDescriptor(OCI_Descriptor):
    """The language of a stream.

    ISO/IEC 14496-1:2010, 7.2.6.18.5::

        class LanguageDescriptor extends OCI_Descriptor : bit(8) tag = 0x43 {
            bit(24) languageCode;
        }

    Attributes:
        languageCode: ISO 639-2/T, three ASCII letters.
    """

    __slots__ = ("languageCode",)

    tag_value: ClassVar[int] = 67
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18.5"
    _fields: ClassVar[tuple[str, ...]] = ("languageCode",)

    languageCode: int

    def __init__(self, *, languageCode: int = 0) -> None:
        Descriptor.__init__(self)
        self.languageCode = languageCode

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_LanguageDescriptor_R0)
        bits = (bits_2 << 16) | bits_3
        self.languageCode = bits

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("languageCode", self.languageCode, 24, False))
        w.run(_LanguageDescriptor_R0, (bits >> 16) & 0xFF, (bits) & 0xFFFF)
