"""InitialObjectDescriptor of ISO/IEC 14496-1:2010.

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
    from bmff.iso14496_1.ES_Descriptor import ES_Descriptor
    from bmff.iso14496_1.ExtensionDescriptor import ExtensionDescriptor
    from bmff.iso14496_1.IPMP_Descriptor import IPMP_Descriptor
    from bmff.iso14496_1.IPMP_DescriptorPointer import IPMP_DescriptorPointer
    from bmff.iso14496_1.IPMP_ToolListDescriptor import IPMP_ToolListDescriptor
    from bmff.iso14496_1.OCI_Descriptor import OCI_Descriptor
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_InitialObjectDescriptor_R0: Final = Run(
    ">H",
    (
        ("ObjectDescriptorID", 10),
        ("URL_Flag", 1),
        ("includeInlineProfileLevelFlag", 1),
        ("reserved", 4),
    ),
)
_InitialObjectDescriptor_R1: Final = Run(">B", (("URLlength", 8),))
_InitialObjectDescriptor_R2: Final = Run(
    ">BBBBB",
    (("ODProfileLevelIndication", 8),),
    (("sceneProfileLevelIndication", 8),),
    (("audioProfileLevelIndication", 8),),
    (("visualProfileLevelIndication", 8),),
    (("graphicsProfileLevelIndication", 8),),
)


class InitialObjectDescriptor(ObjectDescriptorBase):
    """The first object descriptor of a presentation, with the profiles it needs.

    ISO/IEC 14496-1:2010, 7.2.6.4::

        class InitialObjectDescriptor extends ObjectDescriptorBase : bit(8) tag = 0x02 {
            bit(10) ObjectDescriptorID;
            bit(1) URL_Flag;
            bit(1) includeInlineProfileLevelFlag;
            const bit(4) reserved = 0b1111;
            if (URL_Flag) {
                bit(8) URLlength;
                bit(8) URLstring[URLlength];
            } else {
                bit(8) ODProfileLevelIndication;
                bit(8) sceneProfileLevelIndication;
                bit(8) audioProfileLevelIndication;
                bit(8) visualProfileLevelIndication;
                bit(8) graphicsProfileLevelIndication;
                ES_Descriptor esDescr[0 .. 255];
                OCI_Descriptor ociDescr[0 .. 255];
                IPMP_DescriptorPointer ipmpDescrPtr[0 .. 255];
                IPMP_Descriptor ipmpDescr[0 .. 255];
                IPMP_ToolListDescriptor toolListDescr[0 .. 1];
            }
            ExtensionDescriptor extDescr[0 .. 255];
        }

    Attributes:
        ObjectDescriptorID: ``bit(10)``.
        URL_Flag: 1: the descriptor stands elsewhere.
        includeInlineProfileLevelFlag: ``bit(1)``.
        reserved: ``bit(4)``.
        URLlength: ``bit(8)``; None when left out.
        URLstring: ``bit(8) URLstring[URLlength]``; None when left out.
        ODProfileLevelIndication: 0xFF: no capability needed; None when left out.
        sceneProfileLevelIndication: 0xFF: no capability needed; None when left out.
        audioProfileLevelIndication: 0xFF: no capability needed; None when left out.
        visualProfileLevelIndication: 0xFF: no capability needed; None when left out.
        graphicsProfileLevelIndication: 0xFF: no capability needed; None when left out.
        descriptors: ``BaseDescriptor``.
    """

    __slots__ = (
        "ODProfileLevelIndication",
        "ObjectDescriptorID",
        "URL_Flag",
        "URLstring",
        "audioProfileLevelIndication",
        "descriptors",
        "graphicsProfileLevelIndication",
        "includeInlineProfileLevelFlag",
        "reserved",
        "sceneProfileLevelIndication",
        "visualProfileLevelIndication",
    )

    tag_value: ClassVar[int] = 2
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "ObjectDescriptorID",
        "URL_Flag",
        "includeInlineProfileLevelFlag",
        "reserved",
        "URLlength",
        "URLstring",
        "ODProfileLevelIndication",
        "sceneProfileLevelIndication",
        "audioProfileLevelIndication",
        "visualProfileLevelIndication",
        "graphicsProfileLevelIndication",
        "descriptors",
    )

    ObjectDescriptorID: int
    URL_Flag: int
    includeInlineProfileLevelFlag: int
    reserved: int
    URLstring: bytes | None
    ODProfileLevelIndication: int | None
    sceneProfileLevelIndication: int | None
    audioProfileLevelIndication: int | None
    visualProfileLevelIndication: int | None
    graphicsProfileLevelIndication: int | None
    descriptors: list[BaseDescriptor]

    def __init__(
        self,
        *,
        ObjectDescriptorID: int = 0,
        URL_Flag: int = 0,
        includeInlineProfileLevelFlag: int = 0,
        reserved: int = 15,
        URLstring: bytes | None = None,
        ODProfileLevelIndication: int | None = None,
        sceneProfileLevelIndication: int | None = None,
        audioProfileLevelIndication: int | None = None,
        visualProfileLevelIndication: int | None = None,
        graphicsProfileLevelIndication: int | None = None,
        descriptors: Iterable[BaseDescriptor] = (),
    ) -> None:
        Descriptor.__init__(self)
        self.ObjectDescriptorID = ObjectDescriptorID
        self.URL_Flag = URL_Flag
        self.includeInlineProfileLevelFlag = includeInlineProfileLevelFlag
        self.reserved = reserved
        self.URLstring = URLstring
        self.ODProfileLevelIndication = ODProfileLevelIndication
        self.sceneProfileLevelIndication = sceneProfileLevelIndication
        self.audioProfileLevelIndication = audioProfileLevelIndication
        self.visualProfileLevelIndication = visualProfileLevelIndication
        self.graphicsProfileLevelIndication = graphicsProfileLevelIndication
        self.descriptors = list(descriptors)

    @property
    def URLlength(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.URLstring is None else len(self.URLstring)

    @property
    def esDescr(self) -> list[ES_Descriptor]:
        """The ES_Descriptor inside."""
        found: list[ES_Descriptor] = every(self.descriptors, "ES_Descriptor")
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
    def toolListDescr(self) -> list[IPMP_ToolListDescriptor]:
        """The IPMP_ToolListDescriptor inside."""
        found: list[IPMP_ToolListDescriptor] = every(
            self.descriptors, "IPMP_ToolListDescriptor"
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
        URLlength = 0
        self.URLstring = None
        self.ODProfileLevelIndication = None
        self.sceneProfileLevelIndication = None
        self.audioProfileLevelIndication = None
        self.visualProfileLevelIndication = None
        self.graphicsProfileLevelIndication = None
        (bits_2,) = r.run(_InitialObjectDescriptor_R0)
        self.ObjectDescriptorID = bits_2 >> 6
        URL_Flag = (bits_2 >> 5) & 0x1
        self.URL_Flag = URL_Flag
        self.includeInlineProfileLevelFlag = (bits_2 >> 4) & 0x1
        self.reserved = bits_2 & 0xF
        if URL_Flag:
            (URLlength,) = r.run(_InitialObjectDescriptor_R1)
            self.URLstring = r.octets("URLstring", URLlength)

        else:
            (
                self.ODProfileLevelIndication,
                self.sceneProfileLevelIndication,
                self.audioProfileLevelIndication,
                self.visualProfileLevelIndication,
                self.graphicsProfileLevelIndication,
            ) = r.run(_InitialObjectDescriptor_R2)

        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        URL_Flag = self.URL_Flag
        URLlength = 0 if self.URLstring is None else len(self.URLstring)
        w.run(
            _InitialObjectDescriptor_R0,
            w.pack(
                ("ObjectDescriptorID", self.ObjectDescriptorID, 10, False),
                ("URL_Flag", self.URL_Flag, 1, False),
                (
                    "includeInlineProfileLevelFlag",
                    self.includeInlineProfileLevelFlag,
                    1,
                    False,
                ),
                ("reserved", self.reserved, 4, False),
            ),
        )
        if URL_Flag:
            w.run(_InitialObjectDescriptor_R1, URLlength)
            w.octets("URLstring", self.URLstring, URLlength)

        else:
            w.run(
                _InitialObjectDescriptor_R2,
                self.ODProfileLevelIndication,
                self.sceneProfileLevelIndication,
                self.audioProfileLevelIndication,
                self.visualProfileLevelIndication,
                self.graphicsProfileLevelIndication,
            )

        w.descriptors("descriptors", self.descriptors)
