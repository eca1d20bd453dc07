"""MP4_ObjectDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.ObjectDescriptorBase import ObjectDescriptorBase
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
    from bmff.iso14496_1.ES_ID_Ref import ES_ID_Ref
    from bmff.iso14496_1.ExtensionDescriptor import ExtensionDescriptor
    from bmff.iso14496_1.IPMP_Descriptor import IPMP_Descriptor
    from bmff.iso14496_1.IPMP_DescriptorPointer import IPMP_DescriptorPointer
    from bmff.iso14496_1.OCI_Descriptor import OCI_Descriptor
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_MP4_ObjectDescriptor_R0: Final = Run(
    ">H", (("ObjectDescriptorID", 10), ("URL_Flag", 1), ("reserved", 5))
)
_MP4_ObjectDescriptor_R1: Final = Run(">B", (("URLlength", 8),))


class MP4_ObjectDescriptor(ObjectDescriptorBase):
    """An object descriptor inside a file, whose streams are tracks.

    ISO/IEC 14496-1:2010, 7.2.6.3::

        class MP4_ObjectDescriptor extends ObjectDescriptorBase : bit(8) tag = 0x11 {
            bit(10) ObjectDescriptorID;
            bit(1) URL_Flag;
            const bit(5) reserved = 0b11111;
            if (URL_Flag) {
                bit(8) URLlength;
                bit(8) URLstring[URLlength];
            } else {
                ES_ID_Ref esDescr[0 .. 255];
                OCI_Descriptor ociDescr[0 .. 255];
                IPMP_DescriptorPointer ipmpDescrPtr[0 .. 255];
                IPMP_Descriptor ipmpDescr[0 .. 255];
            }
            ExtensionDescriptor extDescr[0 .. 255];
        }

    Attributes:
        ObjectDescriptorID: ``bit(10)``.
        URL_Flag: 1: the descriptor stands elsewhere.
        reserved: ``bit(5)``.
        URLlength: ``bit(8)``; None when left out.
        URLstring: ``bit(8) URLstring[URLlength]``; None when left out.
        descriptors: ``BaseDescriptor``.
    """

    __slots__ = (
        "ObjectDescriptorID",
        "URL_Flag",
        "URLstring",
        "descriptors",
        "reserved",
    )

    tag_value: ClassVar[int] = 17
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "ObjectDescriptorID",
        "URL_Flag",
        "reserved",
        "URLlength",
        "URLstring",
        "descriptors",
    )

    ObjectDescriptorID: int
    URL_Flag: int
    reserved: int
    URLstring: bytes | None
    descriptors: list[BaseDescriptor]

    def __init__(
        self,
        *,
        ObjectDescriptorID: int = 0,
        URL_Flag: int = 0,
        reserved: int = 31,
        URLstring: bytes | None = None,
        descriptors: Iterable[BaseDescriptor] = (),
    ) -> None:
        Descriptor.__init__(self)
        self.ObjectDescriptorID = ObjectDescriptorID
        self.URL_Flag = URL_Flag
        self.reserved = reserved
        self.URLstring = URLstring
        self.descriptors = list(descriptors)

    @property
    def URLlength(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.URLstring is None else len(self.URLstring)

    @property
    def esDescr(self) -> list[ES_ID_Ref]:
        """The ES_ID_Ref inside."""
        found: list[ES_ID_Ref] = every(self.descriptors, "ES_ID_Ref")
        return found

    @property
    def ociDescr(self) -> list[OCI_Descriptor]:
        """The OCI_Descriptor inside."""
        found: list[OCI_Descriptor] = every(self.descriptors, "OCI_Descriptor")
        return found

    @property
    def ipmpDescrPtr(self) -> list[IPMP_DescriptorPointer]:
        """The IPMP_DescriptorPointer inside."""
        found: list[IPMP_DescriptorPointer] = every(
            self.descriptors, "IPMP_DescriptorPointer"
        )
        return found

    @property
    def ipmpDescr(self) -> list[IPMP_Descriptor]:
        """The IPMP_Descriptor inside."""
        found: list[IPMP_Descriptor] = every(self.descriptors, "IPMP_Descriptor")
        return found

    @property
    def extDescr(self) -> list[ExtensionDescriptor]:
        """The ExtensionDescriptor inside."""
        found: list[ExtensionDescriptor] = every(
            self.descriptors, "ExtensionDescriptor"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        URLlength = 0
        self.URLstring = None
        (bits_2,) = r.run(_MP4_ObjectDescriptor_R0)
        self.ObjectDescriptorID = bits_2 >> 6
        URL_Flag = (bits_2 >> 5) & 0x1
        self.URL_Flag = URL_Flag
        self.reserved = bits_2 & 0x1F
        if URL_Flag:
            (URLlength,) = r.run(_MP4_ObjectDescriptor_R1)
            self.URLstring = r.octets("URLstring", URLlength)

        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        URL_Flag = self.URL_Flag
        URLlength = 0 if self.URLstring is None else len(self.URLstring)
        w.run(
            _MP4_ObjectDescriptor_R0,
            w.pack(
                ("ObjectDescriptorID", self.ObjectDescriptorID, 10, False),
                ("URL_Flag", self.URL_Flag, 1, False),
                ("reserved", self.reserved, 5, False),
            ),
        )
        if URL_Flag:
            w.run(_MP4_ObjectDescriptor_R1, URLlength)
            w.octets("URLstring", self.URLstring, URLlength)

        w.descriptors("descriptors", self.descriptors)
