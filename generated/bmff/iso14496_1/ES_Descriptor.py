"""ES_Descriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every, first

if TYPE_CHECKING:
    from bmff.iso14496_1.DecoderConfigDescriptor import DecoderConfigDescriptor
    from bmff.iso14496_1.ExtensionDescriptor import ExtensionDescriptor
    from bmff.iso14496_1.IPI_DescrPointer import IPI_DescrPointer
    from bmff.iso14496_1.IPMP_DescriptorPointer import IPMP_DescriptorPointer
    from bmff.iso14496_1.IP_IdentificationDataSet import IP_IdentificationDataSet
    from bmff.iso14496_1.LanguageDescriptor import LanguageDescriptor
    from bmff.iso14496_1.QoS_Descriptor import QoS_Descriptor
    from bmff.iso14496_1.RegistrationDescriptor import RegistrationDescriptor
    from bmff.iso14496_1.SLConfigDescriptor import SLConfigDescriptor
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ES_Descriptor_R0: Final = Run(
    ">HB",
    (("ES_ID", 16),),
    (
        ("streamDependenceFlag", 1),
        ("URL_Flag", 1),
        ("OCRstreamFlag", 1),
        ("streamPriority", 5),
    ),
)
_ES_Descriptor_R1: Final = Run(">H", (("dependsOn_ES_ID", 16),))
_ES_Descriptor_R2: Final = Run(">B", (("URLlength", 8),))
_ES_Descriptor_R3: Final = Run(">H", (("OCR_ES_Id", 16),))


class ES_Descriptor(BaseDescriptor):
    """One elementary stream: its identifier, its decoder, its sync layer.

    ISO/IEC 14496-1:2010, 7.2.6.5::

        class ES_Descriptor extends BaseDescriptor : bit(8) tag = 0x03 {
            bit(16) ES_ID;
            bit(1) streamDependenceFlag;
            bit(1) URL_Flag;
            bit(1) OCRstreamFlag;
            bit(5) streamPriority;
            if (streamDependenceFlag) {
                bit(16) dependsOn_ES_ID;
            }
            if (URL_Flag) {
                bit(8) URLlength;
                bit(8) URLstring[URLlength];
            }
            if (OCRstreamFlag) {
                bit(16) OCR_ES_Id;
            }
            DecoderConfigDescriptor decConfigDescr;
            SLConfigDescriptor slConfigDescr;
            IPI_DescrPointer ipiPtr[0 .. 1];
            IP_IdentificationDataSet ipIDS[0 .. 255];
            IPMP_DescriptorPointer ipmpDescrPtr[0 .. 255];
            LanguageDescriptor langDescr[0 .. 255];
            QoS_Descriptor qosDescr[0 .. 1];
            RegistrationDescriptor regDescr[0 .. 1];
            ExtensionDescriptor extDescr[0 .. 255];
        }

    Attributes:
        ES_ID: 0 in a file: the track tells it.
        streamDependenceFlag: ``bit(1)``.
        URL_Flag: 1: the stream stands elsewhere.
        OCRstreamFlag: ``bit(1)``.
        streamPriority: Greater matters more.
        dependsOn_ES_ID: ``bit(16)``; None when left out.
        URLlength: ``bit(8)``; None when left out.
        URLstring: ``bit(8) URLstring[URLlength]``; None when left out.
        OCR_ES_Id: The stream that gives the clock; None when left out.
        descriptors: ``BaseDescriptor``.
    """

    __slots__ = (
        "ES_ID",
        "OCR_ES_Id",
        "OCRstreamFlag",
        "URL_Flag",
        "URLstring",
        "dependsOn_ES_ID",
        "descriptors",
        "streamDependenceFlag",
        "streamPriority",
    )

    tag_value: ClassVar[int] = 3
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "ES_ID",
        "streamDependenceFlag",
        "URL_Flag",
        "OCRstreamFlag",
        "streamPriority",
        "dependsOn_ES_ID",
        "URLlength",
        "URLstring",
        "OCR_ES_Id",
        "descriptors",
    )

    ES_ID: int
    streamDependenceFlag: int
    URL_Flag: int
    OCRstreamFlag: int
    streamPriority: int
    dependsOn_ES_ID: int | None
    URLstring: bytes | None
    OCR_ES_Id: int | None
    descriptors: list[BaseDescriptor]

    def __init__(
        self,
        *,
        ES_ID: int = 0,
        streamDependenceFlag: int = 0,
        URL_Flag: int = 0,
        OCRstreamFlag: int = 0,
        streamPriority: int = 0,
        dependsOn_ES_ID: int | None = None,
        URLstring: bytes | None = None,
        OCR_ES_Id: int | None = None,
        descriptors: Iterable[BaseDescriptor] = (),
    ) -> None:
        Descriptor.__init__(self)
        self.ES_ID = ES_ID
        self.streamDependenceFlag = streamDependenceFlag
        self.URL_Flag = URL_Flag
        self.OCRstreamFlag = OCRstreamFlag
        self.streamPriority = streamPriority
        self.dependsOn_ES_ID = dependsOn_ES_ID
        self.URLstring = URLstring
        self.OCR_ES_Id = OCR_ES_Id
        self.descriptors = list(descriptors)

    @property
    def URLlength(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.URLstring is None else len(self.URLstring)

    @property
    def decConfigDescr(self) -> DecoderConfigDescriptor | None:
        """The DecoderConfigDescriptor inside. None when there is none."""
        found: DecoderConfigDescriptor | None = first(
            self.descriptors, "DecoderConfigDescriptor"
        )
        return found

    @property
    def slConfigDescr(self) -> SLConfigDescriptor | None:
        """The SLConfigDescriptor inside. None when there is none."""
        found: SLConfigDescriptor | None = first(self.descriptors, "SLConfigDescriptor")
        return found

    @property
    def ipiPtr(self) -> list[IPI_DescrPointer]:
        """The IPI_DescrPointer inside."""
        found: list[IPI_DescrPointer] = every(self.descriptors, "IPI_DescrPointer")
        return found

    @property
    def ipIDS(self) -> list[IP_IdentificationDataSet]:
        """The IP_IdentificationDataSet inside."""
        found: list[IP_IdentificationDataSet] = every(
            self.descriptors, "IP_IdentificationDataSet"
        )
        return found

    @property
    def ipmpDescrPtr(self) -> list[IPMP_DescriptorPointer]:
        """The IPMP_DescriptorPointer inside."""
        found: list[IPMP_DescriptorPointer] = every(
            self.descriptors, "IPMP_DescriptorPointer"
        )
        return found

    @property
    def langDescr(self) -> list[LanguageDescriptor]:
        """The LanguageDescriptor inside."""
        found: list[LanguageDescriptor] = every(self.descriptors, "LanguageDescriptor")
        return found

    @property
    def qosDescr(self) -> list[QoS_Descriptor]:
        """The QoS_Descriptor inside."""
        found: list[QoS_Descriptor] = every(self.descriptors, "QoS_Descriptor")
        return found

    @property
    def regDescr(self) -> list[RegistrationDescriptor]:
        """The RegistrationDescriptor inside."""
        found: list[RegistrationDescriptor] = every(
            self.descriptors, "RegistrationDescriptor"
        )
        return found

    @property
    def extDescr(self) -> list[ExtensionDescriptor]:
        """The ExtensionDescriptor inside."""
        found: list[ExtensionDescriptor] = every(
            self.descriptors, "ExtensionDescriptor"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        self.dependsOn_ES_ID = None
        URLlength = 0
        self.URLstring = None
        self.OCR_ES_Id = None
        self.ES_ID, bits_2 = r.run(_ES_Descriptor_R0)
        streamDependenceFlag = bits_2 >> 7
        self.streamDependenceFlag = streamDependenceFlag
        URL_Flag = (bits_2 >> 6) & 0x1
        self.URL_Flag = URL_Flag
        OCRstreamFlag = (bits_2 >> 5) & 0x1
        self.OCRstreamFlag = OCRstreamFlag
        self.streamPriority = bits_2 & 0x1F
        if streamDependenceFlag:
            (self.dependsOn_ES_ID,) = r.run(_ES_Descriptor_R1)

        if URL_Flag:
            (URLlength,) = r.run(_ES_Descriptor_R2)
            self.URLstring = r.octets("URLstring", URLlength)

        if OCRstreamFlag:
            (self.OCR_ES_Id,) = r.run(_ES_Descriptor_R3)

        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        streamDependenceFlag = self.streamDependenceFlag
        URL_Flag = self.URL_Flag
        OCRstreamFlag = self.OCRstreamFlag
        URLlength = 0 if self.URLstring is None else len(self.URLstring)
        w.run(
            _ES_Descriptor_R0,
            self.ES_ID,
            w.pack(
                ("streamDependenceFlag", self.streamDependenceFlag, 1, False),
                ("URL_Flag", self.URL_Flag, 1, False),
                ("OCRstreamFlag", self.OCRstreamFlag, 1, False),
                ("streamPriority", self.streamPriority, 5, False),
            ),
        )
        if streamDependenceFlag:
            w.run(_ES_Descriptor_R1, self.dependsOn_ES_ID)

        if URL_Flag:
            w.run(_ES_Descriptor_R2, URLlength)
            w.octets("URLstring", self.URLstring, URLlength)

        if OCRstreamFlag:
            w.run(_ES_Descriptor_R3, self.OCR_ES_Id)

        w.descriptors("descriptors", self.descriptors)
