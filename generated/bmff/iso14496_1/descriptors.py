"""Classes of ISO/IEC 14496-1:2010: descriptors.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime import Descriptor, Run
from bmffkit.runtime.support import every, first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class BaseDescriptor(Descriptor):
    """A descriptor: a tag of 8 bits, a size of one to four bytes, and the content.

    ISO/IEC 14496-1:2010, 7.2.2.2::

        aligned(8) expandable(268435455) abstract class BaseDescriptor : bit(8) tag = 0 {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 0
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.2.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        Descriptor.__init__(self)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return


class OpaqueDescriptor(BaseDescriptor):
    """A descriptor whose tag no document at hand defines; kept as bytes.

    ISO/IEC 14496-1:2010, 7.2.2.2::

        class OpaqueDescriptor extends BaseDescriptor : bit(8) tag = 0x00 .. 0xFF {
            bit(8) data[];
        }

    Attributes:
        data: The content.
    """

    __slots__ = ("data",)

    tag_value: ClassVar[int] = 0
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Descriptor.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class ObjectDescriptorBase(BaseDescriptor):
    """An object descriptor of any kind.

    ISO/IEC 14496-1:2010, 7.2.6.2::

        abstract class ObjectDescriptorBase extends BaseDescriptor : bit(8) tag = 0x01 .. 0x02 {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 1
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.2"


_ObjectDescriptor_R0: Final = Run(
    ">H", (("ObjectDescriptorID", 10), ("URL_Flag", 1), ("reserved", 5))
)
_ObjectDescriptor_R1: Final = Run(">B", (("URLlength", 8),))


class ObjectDescriptor(ObjectDescriptorBase):
    """The streams that belong to one object, or where to find them.

    ISO/IEC 14496-1:2010, 7.2.6.3::

        class ObjectDescriptor extends ObjectDescriptorBase : bit(8) tag = 0x01 {
            bit(10) ObjectDescriptorID;
            bit(1) URL_Flag;
            const bit(5) reserved = 0b11111;
            if (URL_Flag) {
                bit(8) URLlength;
                bit(8) URLstring[URLlength];
            } else {
                ES_Descriptor esDescr[0 .. 255];
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

    tag_value: ClassVar[int] = 1
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
    def esDescr(self) -> list[ES_Descriptor]:
        """The ES_Descriptor inside."""
        return every(self.descriptors, "ES_Descriptor")

    @property
    def ociDescr(self) -> list[OCI_Descriptor]:
        """The OCI_Descriptor inside."""
        return every(self.descriptors, "OCI_Descriptor")

    @property
    def ipmpDescrPtr(self) -> list[IPMP_DescriptorPointer]:
        """The IPMP_DescriptorPointer inside."""
        return every(self.descriptors, "IPMP_DescriptorPointer")

    @property
    def ipmpDescr(self) -> list[IPMP_Descriptor]:
        """The IPMP_Descriptor inside."""
        return every(self.descriptors, "IPMP_Descriptor")

    @property
    def extDescr(self) -> list[ExtensionDescriptor]:
        """The ExtensionDescriptor inside."""
        return every(self.descriptors, "ExtensionDescriptor")

    def _read(self, r: Reader, /) -> None:
        URLlength = 0
        self.URLstring = None
        (bits_2,) = r.run(_ObjectDescriptor_R0)
        self.ObjectDescriptorID = bits_2 >> 6
        self.URL_Flag = URL_Flag = (bits_2 >> 5) & 0x1
        self.reserved = bits_2 & 0x1F
        if URL_Flag:
            (URLlength,) = r.run(_ObjectDescriptor_R1)
            self.URLstring = r.octets("URLstring", URLlength)

        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        URL_Flag = self.URL_Flag
        URLlength = 0 if self.URLstring is None else len(self.URLstring)
        w.run(
            _ObjectDescriptor_R0,
            w.pack(
                ("ObjectDescriptorID", self.ObjectDescriptorID, 10, False),
                ("URL_Flag", self.URL_Flag, 1, False),
                ("reserved", self.reserved, 5, False),
            ),
        )
        if URL_Flag:
            w.run(_ObjectDescriptor_R1, URLlength)
            w.octets("URLstring", self.URLstring, URLlength)

        w.descriptors("descriptors", self.descriptors)


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
        return every(self.descriptors, "ES_Descriptor")

    @property
    def ociDescr(self) -> list[OCI_Descriptor]:
        """The OCI_Descriptor inside."""
        return every(self.descriptors, "OCI_Descriptor")

    @property
    def ipmpDescrPtr(self) -> list[IPMP_DescriptorPointer]:
        """The IPMP_DescriptorPointer inside."""
        return every(self.descriptors, "IPMP_DescriptorPointer")

    @property
    def ipmpDescr(self) -> list[IPMP_Descriptor]:
        """The IPMP_Descriptor inside."""
        return every(self.descriptors, "IPMP_Descriptor")

    @property
    def toolListDescr(self) -> list[IPMP_ToolListDescriptor]:
        """The IPMP_ToolListDescriptor inside."""
        return every(self.descriptors, "IPMP_ToolListDescriptor")

    @property
    def extDescr(self) -> list[ExtensionDescriptor]:
        """The ExtensionDescriptor inside."""
        return every(self.descriptors, "ExtensionDescriptor")

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
        self.URL_Flag = URL_Flag = (bits_2 >> 5) & 0x1
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
        return every(self.descriptors, "ES_ID_Ref")

    @property
    def ociDescr(self) -> list[OCI_Descriptor]:
        """The OCI_Descriptor inside."""
        return every(self.descriptors, "OCI_Descriptor")

    @property
    def ipmpDescrPtr(self) -> list[IPMP_DescriptorPointer]:
        """The IPMP_DescriptorPointer inside."""
        return every(self.descriptors, "IPMP_DescriptorPointer")

    @property
    def ipmpDescr(self) -> list[IPMP_Descriptor]:
        """The IPMP_Descriptor inside."""
        return every(self.descriptors, "IPMP_Descriptor")

    @property
    def extDescr(self) -> list[ExtensionDescriptor]:
        """The ExtensionDescriptor inside."""
        return every(self.descriptors, "ExtensionDescriptor")

    def _read(self, r: Reader, /) -> None:
        URLlength = 0
        self.URLstring = None
        (bits_2,) = r.run(_MP4_ObjectDescriptor_R0)
        self.ObjectDescriptorID = bits_2 >> 6
        self.URL_Flag = URL_Flag = (bits_2 >> 5) & 0x1
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


_MP4_InitialObjectDescriptor_R0: Final = Run(
    ">H",
    (
        ("ObjectDescriptorID", 10),
        ("URL_Flag", 1),
        ("includeInlineProfileLevelFlag", 1),
        ("reserved", 4),
    ),
)
_MP4_InitialObjectDescriptor_R1: Final = Run(">B", (("URLlength", 8),))
_MP4_InitialObjectDescriptor_R2: Final = Run(
    ">BBBBB",
    (("ODProfileLevelIndication", 8),),
    (("sceneProfileLevelIndication", 8),),
    (("audioProfileLevelIndication", 8),),
    (("visualProfileLevelIndication", 8),),
    (("graphicsProfileLevelIndication", 8),),
)


class MP4_InitialObjectDescriptor(ObjectDescriptorBase):
    """The first object descriptor of a file, whose streams are tracks.

    ISO/IEC 14496-1:2010, 7.2.6.4::

        class MP4_InitialObjectDescriptor extends ObjectDescriptorBase : bit(8) tag = 0x10 {
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
                ES_ID_Inc esDescr[0 .. 255];
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

    tag_value: ClassVar[int] = 16
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
    def esDescr(self) -> list[ES_ID_Inc]:
        """The ES_ID_Inc inside."""
        return every(self.descriptors, "ES_ID_Inc")

    @property
    def ociDescr(self) -> list[OCI_Descriptor]:
        """The OCI_Descriptor inside."""
        return every(self.descriptors, "OCI_Descriptor")

    @property
    def ipmpDescrPtr(self) -> list[IPMP_DescriptorPointer]:
        """The IPMP_DescriptorPointer inside."""
        return every(self.descriptors, "IPMP_DescriptorPointer")

    @property
    def ipmpDescr(self) -> list[IPMP_Descriptor]:
        """The IPMP_Descriptor inside."""
        return every(self.descriptors, "IPMP_Descriptor")

    @property
    def toolListDescr(self) -> list[IPMP_ToolListDescriptor]:
        """The IPMP_ToolListDescriptor inside."""
        return every(self.descriptors, "IPMP_ToolListDescriptor")

    @property
    def extDescr(self) -> list[ExtensionDescriptor]:
        """The ExtensionDescriptor inside."""
        return every(self.descriptors, "ExtensionDescriptor")

    def _read(self, r: Reader, /) -> None:
        URLlength = 0
        self.URLstring = None
        self.ODProfileLevelIndication = None
        self.sceneProfileLevelIndication = None
        self.audioProfileLevelIndication = None
        self.visualProfileLevelIndication = None
        self.graphicsProfileLevelIndication = None
        (bits_2,) = r.run(_MP4_InitialObjectDescriptor_R0)
        self.ObjectDescriptorID = bits_2 >> 6
        self.URL_Flag = URL_Flag = (bits_2 >> 5) & 0x1
        self.includeInlineProfileLevelFlag = (bits_2 >> 4) & 0x1
        self.reserved = bits_2 & 0xF
        if URL_Flag:
            (URLlength,) = r.run(_MP4_InitialObjectDescriptor_R1)
            self.URLstring = r.octets("URLstring", URLlength)

        else:
            (
                self.ODProfileLevelIndication,
                self.sceneProfileLevelIndication,
                self.audioProfileLevelIndication,
                self.visualProfileLevelIndication,
                self.graphicsProfileLevelIndication,
            ) = r.run(_MP4_InitialObjectDescriptor_R2)

        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        URL_Flag = self.URL_Flag
        URLlength = 0 if self.URLstring is None else len(self.URLstring)
        w.run(
            _MP4_InitialObjectDescriptor_R0,
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
            w.run(_MP4_InitialObjectDescriptor_R1, URLlength)
            w.octets("URLstring", self.URLstring, URLlength)

        else:
            w.run(
                _MP4_InitialObjectDescriptor_R2,
                self.ODProfileLevelIndication,
                self.sceneProfileLevelIndication,
                self.audioProfileLevelIndication,
                self.visualProfileLevelIndication,
                self.graphicsProfileLevelIndication,
            )

        w.descriptors("descriptors", self.descriptors)


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
        return first(self.descriptors, "DecoderConfigDescriptor")

    @property
    def slConfigDescr(self) -> SLConfigDescriptor | None:
        """The SLConfigDescriptor inside. None when there is none."""
        return first(self.descriptors, "SLConfigDescriptor")

    @property
    def ipiPtr(self) -> list[IPI_DescrPointer]:
        """The IPI_DescrPointer inside."""
        return every(self.descriptors, "IPI_DescrPointer")

    @property
    def ipIDS(self) -> list[IP_IdentificationDataSet]:
        """The IP_IdentificationDataSet inside."""
        return every(self.descriptors, "IP_IdentificationDataSet")

    @property
    def ipmpDescrPtr(self) -> list[IPMP_DescriptorPointer]:
        """The IPMP_DescriptorPointer inside."""
        return every(self.descriptors, "IPMP_DescriptorPointer")

    @property
    def langDescr(self) -> list[LanguageDescriptor]:
        """The LanguageDescriptor inside."""
        return every(self.descriptors, "LanguageDescriptor")

    @property
    def qosDescr(self) -> list[QoS_Descriptor]:
        """The QoS_Descriptor inside."""
        return every(self.descriptors, "QoS_Descriptor")

    @property
    def regDescr(self) -> list[RegistrationDescriptor]:
        """The RegistrationDescriptor inside."""
        return every(self.descriptors, "RegistrationDescriptor")

    @property
    def extDescr(self) -> list[ExtensionDescriptor]:
        """The ExtensionDescriptor inside."""
        return every(self.descriptors, "ExtensionDescriptor")

    def _read(self, r: Reader, /) -> None:
        self.dependsOn_ES_ID = None
        URLlength = 0
        self.URLstring = None
        self.OCR_ES_Id = None
        self.ES_ID, bits_2 = r.run(_ES_Descriptor_R0)
        self.streamDependenceFlag = streamDependenceFlag = bits_2 >> 7
        self.URL_Flag = URL_Flag = (bits_2 >> 6) & 0x1
        self.OCRstreamFlag = OCRstreamFlag = (bits_2 >> 5) & 0x1
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


_DecoderConfigDescriptor_R0: Final = Run(
    ">BBBHII",
    (("objectTypeIndication", 8),),
    (("streamType", 6), ("upStream", 1), ("reserved", 1)),
    (("bufferSizeDB", 24),),
    (("maxBitrate", 32),),
    (("avgBitrate", 32),),
)


class DecoderConfigDescriptor(BaseDescriptor):
    """The kind of a stream, its buffer and bit rates, and what its decoder needs.

    ISO/IEC 14496-1:2010, 7.2.6.6::

        class DecoderConfigDescriptor extends BaseDescriptor : bit(8) tag = 0x04 {
            bit(8) objectTypeIndication;
            bit(6) streamType;
            bit(1) upStream;
            const bit(1) reserved = 1;
            bit(24) bufferSizeDB;
            bit(32) maxBitrate;
            bit(32) avgBitrate;
            DecoderSpecificInfo decSpecificInfo[0 .. 1];
            ProfileLevelIndicationIndexDescriptor profileLevelIndicationIndexDescr[0 .. 255];
        }

    Attributes:
        objectTypeIndication: Registered coding, 0x40 is MPEG-4 audio.
        streamType: 4: visual, 5: audio.
        upStream: 1: from receiver to sender.
        reserved: ``bit(1)``.
        bufferSizeDB: Bytes.
        maxBitrate: Bit/s.
        avgBitrate: Bit/s, 0: variable.
        descriptors: ``BaseDescriptor``.
    """

    __slots__ = (
        "avgBitrate",
        "bufferSizeDB",
        "descriptors",
        "maxBitrate",
        "objectTypeIndication",
        "reserved",
        "streamType",
        "upStream",
    )

    tag_value: ClassVar[int] = 4
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "objectTypeIndication",
        "streamType",
        "upStream",
        "reserved",
        "bufferSizeDB",
        "maxBitrate",
        "avgBitrate",
        "descriptors",
    )

    objectTypeIndication: int
    streamType: int
    upStream: int
    reserved: int
    bufferSizeDB: int
    maxBitrate: int
    avgBitrate: int
    descriptors: list[BaseDescriptor]

    def __init__(
        self,
        *,
        objectTypeIndication: int = 0,
        streamType: int = 0,
        upStream: int = 0,
        reserved: int = 1,
        bufferSizeDB: int = 0,
        maxBitrate: int = 0,
        avgBitrate: int = 0,
        descriptors: Iterable[BaseDescriptor] = (),
    ) -> None:
        Descriptor.__init__(self)
        self.objectTypeIndication = objectTypeIndication
        self.streamType = streamType
        self.upStream = upStream
        self.reserved = reserved
        self.bufferSizeDB = bufferSizeDB
        self.maxBitrate = maxBitrate
        self.avgBitrate = avgBitrate
        self.descriptors = list(descriptors)

    @property
    def decSpecificInfo(self) -> list[DecoderSpecificInfo]:
        """The DecoderSpecificInfo inside."""
        return every(self.descriptors, "DecoderSpecificInfo")

    @property
    def profileLevelIndicationIndexDescr(
        self,
    ) -> list[ProfileLevelIndicationIndexDescriptor]:
        """The ProfileLevelIndicationIndexDescriptor inside."""
        return every(self.descriptors, "ProfileLevelIndicationIndexDescriptor")

    def _read(self, r: Reader, /) -> None:
        (
            self.objectTypeIndication,
            bits_2,
            bits_4,
            bits_5,
            self.maxBitrate,
            self.avgBitrate,
        ) = r.run(_DecoderConfigDescriptor_R0)
        self.streamType = bits_2 >> 2
        self.upStream = (bits_2 >> 1) & 0x1
        self.reserved = bits_2 & 0x1
        bits_3 = (bits_4 << 16) | bits_5
        self.bufferSizeDB = bits_3
        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("bufferSizeDB", self.bufferSizeDB, 24, False))
        w.run(
            _DecoderConfigDescriptor_R0,
            self.objectTypeIndication,
            w.pack(
                ("streamType", self.streamType, 6, False),
                ("upStream", self.upStream, 1, False),
                ("reserved", self.reserved, 1, False),
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.maxBitrate,
            self.avgBitrate,
        )
        w.descriptors("descriptors", self.descriptors)


class DecoderSpecificInfo(BaseDescriptor):
    """What the decoder needs to begin, in the coding's own format.

    ISO/IEC 14496-1:2010, 7.2.6.7::

        class DecoderSpecificInfo extends BaseDescriptor : bit(8) tag = 0x05 {
            bit(8) data[];
        }

    Attributes:
        data: Such as an AudioSpecificConfig.
    """

    __slots__ = ("data",)

    tag_value: ClassVar[int] = 5
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.7"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Descriptor.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class IP_IdentificationDataSet(BaseDescriptor):
    """Who made a content, in whatever form.

    ISO/IEC 14496-1:2010, 7.2.6.9::

        abstract class IP_IdentificationDataSet extends BaseDescriptor : bit(8) tag = 0x07 .. 0x08 {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 7
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.9"


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
        self.contentTypeFlag = contentTypeFlag = (bits_2 >> 5) & 0x1
        self.contentIdentifierFlag = contentIdentifierFlag = (bits_2 >> 4) & 0x1
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


_IPI_DescrPointer_R0: Final = Run(">H", (("IPI_ES_Id", 16),))


class IPI_DescrPointer(BaseDescriptor):
    """The stream whose identification also counts for this one.

    ISO/IEC 14496-1:2010, 7.2.6.12::

        class IPI_DescrPointer extends BaseDescriptor : bit(8) tag = 0x09 {
            bit(16) IPI_ES_Id;
        }

    Attributes:
        IPI_ES_Id: ``bit(16)``.
    """

    __slots__ = ("IPI_ES_Id",)

    tag_value: ClassVar[int] = 9
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.12"
    _fields: ClassVar[tuple[str, ...]] = ("IPI_ES_Id",)

    IPI_ES_Id: int

    def __init__(self, *, IPI_ES_Id: int = 0) -> None:
        Descriptor.__init__(self)
        self.IPI_ES_Id = IPI_ES_Id

    def _read(self, r: Reader, /) -> None:
        (self.IPI_ES_Id,) = r.run(_IPI_DescrPointer_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_IPI_DescrPointer_R0, self.IPI_ES_Id)


_IPMP_DescriptorPointer_R0: Final = Run(">B", (("IPMP_DescriptorID", 8),))
_IPMP_DescriptorPointer_R1: Final = Run(
    ">HH", (("IPMP_DescriptorIDEx", 16),), (("IPMP_ES_ID", 16),)
)


class IPMP_DescriptorPointer(BaseDescriptor):
    """Points to an IPMP descriptor by its number.

    ISO/IEC 14496-1:2010, 7.2.6.13::

        class IPMP_DescriptorPointer extends BaseDescriptor : bit(8) tag = 0x0A {
            bit(8) IPMP_DescriptorID;
            if (IPMP_DescriptorID == 0xFF) {
                bit(16) IPMP_DescriptorIDEx;
                bit(16) IPMP_ES_ID;
            }
        }

    Attributes:
        IPMP_DescriptorID: 0xFF: the number has 16 bits.
        IPMP_DescriptorIDEx: ``bit(16)``; None when left out.
        IPMP_ES_ID: ``bit(16)``; None when left out.
    """

    __slots__ = ("IPMP_DescriptorID", "IPMP_DescriptorIDEx", "IPMP_ES_ID")

    tag_value: ClassVar[int] = 10
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.13"
    _fields: ClassVar[tuple[str, ...]] = (
        "IPMP_DescriptorID",
        "IPMP_DescriptorIDEx",
        "IPMP_ES_ID",
    )

    IPMP_DescriptorID: int
    IPMP_DescriptorIDEx: int | None
    IPMP_ES_ID: int | None

    def __init__(
        self,
        *,
        IPMP_DescriptorID: int = 0,
        IPMP_DescriptorIDEx: int | None = None,
        IPMP_ES_ID: int | None = None,
    ) -> None:
        Descriptor.__init__(self)
        self.IPMP_DescriptorID = IPMP_DescriptorID
        self.IPMP_DescriptorIDEx = IPMP_DescriptorIDEx
        self.IPMP_ES_ID = IPMP_ES_ID

    def _read(self, r: Reader, /) -> None:
        self.IPMP_DescriptorIDEx = None
        self.IPMP_ES_ID = None
        (IPMP_DescriptorID,) = r.run(_IPMP_DescriptorPointer_R0)
        self.IPMP_DescriptorID = IPMP_DescriptorID
        if IPMP_DescriptorID == 0xFF:
            self.IPMP_DescriptorIDEx, self.IPMP_ES_ID = r.run(
                _IPMP_DescriptorPointer_R1
            )

    def _write(self, w: Writer, /) -> None:
        IPMP_DescriptorID = self.IPMP_DescriptorID
        w.run(_IPMP_DescriptorPointer_R0, self.IPMP_DescriptorID)
        if IPMP_DescriptorID == 0xFF:
            w.run(_IPMP_DescriptorPointer_R1, self.IPMP_DescriptorIDEx, self.IPMP_ES_ID)


_IPMP_Descriptor_R0: Final = Run(
    ">BH", (("IPMP_DescriptorID", 8),), (("IPMPS_Type", 16),)
)
_IPMP_Descriptor_R1: Final = Run(
    ">H16sB",
    (("IPMP_DescriptorIDEx", 16),),
    (("IPMP_ToolID", 128),),
    (("controlPointCode", 8),),
)
_IPMP_Descriptor_R2: Final = Run(">B", (("sequenceCode", 8),))


class IPMP_Descriptor(BaseDescriptor):
    """Data for a protection tool, or where to find it.

    ISO/IEC 14496-1:2010, 7.2.6.14::

        class IPMP_Descriptor extends BaseDescriptor : bit(8) tag = 0x0B {
            bit(8) IPMP_DescriptorID;
            unsigned int(16) IPMPS_Type;
            if (IPMP_DescriptorID == 0xFF && IPMPS_Type == 0xFFFF) {
                bit(16) IPMP_DescriptorIDEx;
                bit(128) IPMP_ToolID;
                bit(8) controlPointCode;
                if (controlPointCode > 0x00) {
                    bit(8) sequenceCode;
                }
                bit(8) IPMPX_data[];
            } else if (IPMPS_Type == 0) {
                bit(8) URLString[];
            } else {
                bit(8) IPMP_data[];
            }
        }

    Attributes:
        IPMP_DescriptorID: 0xFF: the number has 16 bits.
        IPMPS_Type: 0: a URL, 0xFFFF: a tool.
        IPMP_DescriptorIDEx: ``bit(16)``; None when left out.
        IPMP_ToolID: ``bit(128)``; None when left out.
        controlPointCode: ``bit(8)``; None when left out.
        sequenceCode: ``bit(8)``; None when left out.
        IPMPX_data: ``bit(8) IPMPX_data[]``; None when left out.
        URLString: ``bit(8) URLString[]``; None when left out.
        IPMP_data: ``bit(8) IPMP_data[]``; None when left out.
    """

    __slots__ = (
        "IPMPS_Type",
        "IPMPX_data",
        "IPMP_DescriptorID",
        "IPMP_DescriptorIDEx",
        "IPMP_ToolID",
        "IPMP_data",
        "URLString",
        "controlPointCode",
        "sequenceCode",
    )

    tag_value: ClassVar[int] = 11
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.14"
    _fields: ClassVar[tuple[str, ...]] = (
        "IPMP_DescriptorID",
        "IPMPS_Type",
        "IPMP_DescriptorIDEx",
        "IPMP_ToolID",
        "controlPointCode",
        "sequenceCode",
        "IPMPX_data",
        "URLString",
        "IPMP_data",
    )

    IPMP_DescriptorID: int
    IPMPS_Type: int
    IPMP_DescriptorIDEx: int | None
    IPMP_ToolID: bytes | None
    controlPointCode: int | None
    sequenceCode: int | None
    IPMPX_data: bytes | memoryview | None
    URLString: bytes | memoryview | None
    IPMP_data: bytes | memoryview | None

    def __init__(
        self,
        *,
        IPMP_DescriptorID: int = 0,
        IPMPS_Type: int = 0,
        IPMP_DescriptorIDEx: int | None = None,
        IPMP_ToolID: bytes | None = None,
        controlPointCode: int | None = None,
        sequenceCode: int | None = None,
        IPMPX_data: bytes | memoryview | None = None,
        URLString: bytes | memoryview | None = None,
        IPMP_data: bytes | memoryview | None = None,
    ) -> None:
        Descriptor.__init__(self)
        self.IPMP_DescriptorID = IPMP_DescriptorID
        self.IPMPS_Type = IPMPS_Type
        self.IPMP_DescriptorIDEx = IPMP_DescriptorIDEx
        self.IPMP_ToolID = IPMP_ToolID
        self.controlPointCode = controlPointCode
        self.sequenceCode = sequenceCode
        self.IPMPX_data = IPMPX_data
        self.URLString = URLString
        self.IPMP_data = IPMP_data

    def _read(self, r: Reader, /) -> None:
        self.IPMP_DescriptorIDEx = None
        self.IPMP_ToolID = None
        self.controlPointCode = None
        controlPointCode = 0
        self.sequenceCode = None
        self.IPMPX_data = None
        self.URLString = None
        self.IPMP_data = None
        IPMP_DescriptorID, IPMPS_Type = r.run(_IPMP_Descriptor_R0)
        self.IPMP_DescriptorID = IPMP_DescriptorID
        self.IPMPS_Type = IPMPS_Type
        if (IPMP_DescriptorID == 0xFF) and (IPMPS_Type == 0xFFFF):
            self.IPMP_DescriptorIDEx, self.IPMP_ToolID, controlPointCode = r.run(
                _IPMP_Descriptor_R1
            )
            self.controlPointCode = controlPointCode
            if controlPointCode > 0x00:
                (self.sequenceCode,) = r.run(_IPMP_Descriptor_R2)

            self.IPMPX_data = r.tail("IPMPX_data")

        else:
            if IPMPS_Type == 0:
                self.URLString = r.tail("URLString")

            else:
                self.IPMP_data = r.tail("IPMP_data")

    def _write(self, w: Writer, /) -> None:
        IPMP_DescriptorID = self.IPMP_DescriptorID
        IPMPS_Type = self.IPMPS_Type
        controlPointCode = self.controlPointCode or 0
        w.run(_IPMP_Descriptor_R0, self.IPMP_DescriptorID, self.IPMPS_Type)
        if (IPMP_DescriptorID == 0xFF) and (IPMPS_Type == 0xFFFF):
            w.run(
                _IPMP_Descriptor_R1,
                self.IPMP_DescriptorIDEx,
                w.sized("IPMP_ToolID", self.IPMP_ToolID, 16),
                self.controlPointCode,
            )
            if controlPointCode > 0x00:
                w.run(_IPMP_Descriptor_R2, self.sequenceCode)

            w.octets("IPMPX_data", self.IPMPX_data)

        else:
            if IPMPS_Type == 0:
                w.octets("URLString", self.URLString)

            else:
                w.octets("IPMP_data", self.IPMP_data)


class IPMP_ToolListDescriptor(BaseDescriptor):
    """The protection tools of a presentation.

    ISO/IEC 14496-1:2010, 7.2.6.14.3::

        class IPMP_ToolListDescriptor extends BaseDescriptor : bit(8) tag = 0x60 {
            IPMP_Tool ipmpTool[0 .. 255];
        }

    Attributes:
        descriptors: ``BaseDescriptor``.
    """

    __slots__ = ("descriptors",)

    tag_value: ClassVar[int] = 96
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.14.3"
    _fields: ClassVar[tuple[str, ...]] = ("descriptors",)

    descriptors: list[BaseDescriptor]

    def __init__(self, *, descriptors: Iterable[BaseDescriptor] = ()) -> None:
        Descriptor.__init__(self)
        self.descriptors = list(descriptors)

    @property
    def ipmpTool(self) -> list[IPMP_Tool]:
        """The IPMP_Tool inside."""
        return every(self.descriptors, "IPMP_Tool")

    def _read(self, r: Reader, /) -> None:
        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        w.descriptors("descriptors", self.descriptors)


_IPMP_Tool_R0: Final = Run(
    ">16sB",
    (("IPMP_ToolID", 128),),
    (("isAltGroup", 1), ("isParametric", 1), ("reserved", 6)),
)
_IPMP_Tool_R1: Final = Run(">B", (("numAlternates", 8),))


class IPMP_Tool(BaseDescriptor):
    """One protection tool: its identifier, alternatives and where to find it.

    ISO/IEC 14496-1:2010, 7.2.6.14.4::

        class IPMP_Tool extends BaseDescriptor : bit(8) tag = 0x61 {
            bit(128) IPMP_ToolID;
            bit(1) isAltGroup;
            bit(1) isParametric;
            const bit(6) reserved = 0;
            if (isAltGroup) {
                bit(8) numAlternates;
                bit(128) specificToolID[numAlternates];
            }
            bit(8) data[];
        }

    Attributes:
        IPMP_ToolID: ``bit(128)``.
        isAltGroup: ``bit(1)``.
        isParametric: ``bit(1)``.
        reserved: ``bit(6)``.
        numAlternates: ``bit(8)``; None when left out.
        specificToolID: ``bit(128) specificToolID[numAlternates]``; None when left out.
        data: Parametric description and URLs.
    """

    __slots__ = (
        "IPMP_ToolID",
        "data",
        "isAltGroup",
        "isParametric",
        "reserved",
        "specificToolID",
    )

    tag_value: ClassVar[int] = 97
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.14.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "IPMP_ToolID",
        "isAltGroup",
        "isParametric",
        "reserved",
        "numAlternates",
        "specificToolID",
        "data",
    )

    IPMP_ToolID: bytes
    isAltGroup: int
    isParametric: int
    reserved: int
    specificToolID: Table | None
    data: bytes | memoryview

    def __init__(
        self,
        *,
        IPMP_ToolID: bytes = bytes(16),
        isAltGroup: int = 0,
        isParametric: int = 0,
        reserved: int = 0,
        specificToolID: Any = None,
        data: bytes | memoryview = b"",
    ) -> None:
        Descriptor.__init__(self)
        self.IPMP_ToolID = IPMP_ToolID
        self.isAltGroup = isAltGroup
        self.isParametric = isParametric
        self.reserved = reserved
        self.specificToolID = specificToolID
        self.data = data

    @property
    def numAlternates(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.specificToolID is None else len(self.specificToolID)

    def _read(self, r: Reader, /) -> None:
        numAlternates = 0
        self.specificToolID = None
        self.IPMP_ToolID, bits_2 = r.run(_IPMP_Tool_R0)
        self.isAltGroup = isAltGroup = bits_2 >> 7
        self.isParametric = (bits_2 >> 6) & 0x1
        self.reserved = bits_2 & 0x3F
        if isAltGroup:
            (numAlternates,) = r.run(_IPMP_Tool_R1)
            self.specificToolID = r.numbers("specificToolID", 128, numAlternates)

        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        isAltGroup = self.isAltGroup
        numAlternates = 0 if self.specificToolID is None else len(self.specificToolID)
        w.run(
            _IPMP_Tool_R0,
            w.sized("IPMP_ToolID", self.IPMP_ToolID, 16),
            w.pack(
                ("isAltGroup", self.isAltGroup, 1, False),
                ("isParametric", self.isParametric, 1, False),
                ("reserved", self.reserved, 6, False),
            ),
        )
        if isAltGroup:
            w.run(_IPMP_Tool_R1, numAlternates)
            w.numbers("specificToolID", self.specificToolID, 128)

        w.octets("data", self.data)


_QoS_Descriptor_R0: Final = Run(">B", (("predefined", 8),))


class QoS_Descriptor(BaseDescriptor):
    """What a stream needs of the transport, as qualifiers.

    ISO/IEC 14496-1:2010, 7.2.6.15::

        class QoS_Descriptor extends BaseDescriptor : bit(8) tag = 0x0C {
            bit(8) predefined;
            if (predefined == 0) {
                bit(8) qualifiers[];
            }
        }

    Attributes:
        predefined: 0: qualifiers follow.
        qualifiers: ``bit(8) qualifiers[]``; None when left out.
    """

    __slots__ = ("predefined", "qualifiers")

    tag_value: ClassVar[int] = 12
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.15"
    _fields: ClassVar[tuple[str, ...]] = ("predefined", "qualifiers")

    predefined: int
    qualifiers: bytes | memoryview | None

    def __init__(
        self, *, predefined: int = 0, qualifiers: bytes | memoryview | None = None
    ) -> None:
        Descriptor.__init__(self)
        self.predefined = predefined
        self.qualifiers = qualifiers

    def _read(self, r: Reader, /) -> None:
        self.qualifiers = None
        (predefined,) = r.run(_QoS_Descriptor_R0)
        self.predefined = predefined
        if predefined == 0:
            self.qualifiers = r.tail("qualifiers")

    def _write(self, w: Writer, /) -> None:
        predefined = self.predefined
        w.run(_QoS_Descriptor_R0, self.predefined)
        if predefined == 0:
            w.octets("qualifiers", self.qualifiers)


class ExtensionDescriptor(BaseDescriptor):
    """A descriptor for extensions, by a tag that is free for them.

    ISO/IEC 14496-1:2010, 7.2.6.16::

        abstract class ExtensionDescriptor extends BaseDescriptor : bit(8) tag = 0x6A .. 0xFE {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 106
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.16"


_RegistrationDescriptor_R0: Final = Run(">4s", (("formatIdentifier", 32),))


class RegistrationDescriptor(BaseDescriptor):
    """A private format that a registration authority knows.

    ISO/IEC 14496-1:2010, 7.2.6.17::

        class RegistrationDescriptor extends BaseDescriptor : bit(8) tag = 0x0D {
            bit(32) formatIdentifier;
            bit(8) additionalIdentificationInfo[];
        }

    Attributes:
        formatIdentifier: ``bit(32)``.
        additionalIdentificationInfo: ``bit(8) additionalIdentificationInfo[]``.
    """

    __slots__ = ("additionalIdentificationInfo", "formatIdentifier")

    tag_value: ClassVar[int] = 13
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.17"
    _fields: ClassVar[tuple[str, ...]] = (
        "formatIdentifier",
        "additionalIdentificationInfo",
    )

    formatIdentifier: str
    additionalIdentificationInfo: bytes | memoryview

    def __init__(
        self,
        *,
        formatIdentifier: str = "",
        additionalIdentificationInfo: bytes | memoryview = b"",
    ) -> None:
        Descriptor.__init__(self)
        self.formatIdentifier = formatIdentifier
        self.additionalIdentificationInfo = additionalIdentificationInfo

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_RegistrationDescriptor_R0)
        self.formatIdentifier = code.decode("latin-1")
        self.additionalIdentificationInfo = r.tail("additionalIdentificationInfo")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _RegistrationDescriptor_R0,
            w.code("formatIdentifier", self.formatIdentifier),
        )
        w.octets("additionalIdentificationInfo", self.additionalIdentificationInfo)


class OCI_Descriptor(BaseDescriptor):
    """Information on the content of an object or a stream.

    ISO/IEC 14496-1:2010, 7.2.6.18::

        abstract class OCI_Descriptor extends BaseDescriptor : bit(8) tag = 0x40 .. 0x5F {
        }
    """

    __slots__ = ()

    tag_value: ClassVar[int] = 64
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18"


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
        self.isUTF8_string = isUTF8_string = bits_5 >> 7
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
            w.same("eventName16", len(self.eventName16), nameLength)
            w.numbers("eventName16", self.eventName16, 16)
            w.run(_ShortTextualDescriptor_R2, textLength16)
            w.numbers("eventText16", self.eventText16, 16)


_ContentCreationDateDescriptor_R0: Final = Run(">BI", (("contentCreationDate", 40),))


class ContentCreationDateDescriptor(OCI_Descriptor):
    """When a content was made.

    ISO/IEC 14496-1:2010, 7.2.6.18.9::

        class ContentCreationDateDescriptor extends OCI_Descriptor : bit(8) tag = 0x47 {
            bit(40) contentCreationDate;
        }

    Attributes:
        contentCreationDate: ``bit(40)``.
    """

    __slots__ = ("contentCreationDate",)

    tag_value: ClassVar[int] = 71
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18.9"
    _fields: ClassVar[tuple[str, ...]] = ("contentCreationDate",)

    contentCreationDate: int

    def __init__(self, *, contentCreationDate: int = 0) -> None:
        Descriptor.__init__(self)
        self.contentCreationDate = contentCreationDate

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_ContentCreationDateDescriptor_R0)
        bits = (bits_2 << 32) | bits_3
        self.contentCreationDate = bits

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("contentCreationDate", self.contentCreationDate, 40, False))
        w.run(
            _ContentCreationDateDescriptor_R0, (bits >> 32) & 0xFF, (bits) & 0xFFFFFFFF
        )


_OCICreationDateDescriptor_R0: Final = Run(">BI", (("OCICreationDate", 40),))


class OCICreationDateDescriptor(OCI_Descriptor):
    """When the information on a content was made.

    ISO/IEC 14496-1:2010, 7.2.6.18.11::

        class OCICreationDateDescriptor extends OCI_Descriptor : bit(8) tag = 0x49 {
            bit(40) OCICreationDate;
        }

    Attributes:
        OCICreationDate: ``bit(40)``.
    """

    __slots__ = ("OCICreationDate",)

    tag_value: ClassVar[int] = 73
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.18.11"
    _fields: ClassVar[tuple[str, ...]] = ("OCICreationDate",)

    OCICreationDate: int

    def __init__(self, *, OCICreationDate: int = 0) -> None:
        Descriptor.__init__(self)
        self.OCICreationDate = OCICreationDate

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_OCICreationDateDescriptor_R0)
        bits = (bits_2 << 32) | bits_3
        self.OCICreationDate = bits

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("OCICreationDate", self.OCICreationDate, 40, False))
        w.run(_OCICreationDateDescriptor_R0, (bits >> 32) & 0xFF, (bits) & 0xFFFFFFFF)


_ExtensionProfileLevelDescriptor_R0: Final = Run(
    ">BBBBBBB",
    (("profileLevelIndicationIndex", 8),),
    (("ODProfileLevelIndication", 8),),
    (("sceneProfileLevelIndication", 8),),
    (("audioProfileLevelIndication", 8),),
    (("visualProfileLevelIndication", 8),),
    (("graphicsProfileLevelIndication", 8),),
    (("MPEGJProfileLevelIndication", 8),),
)


class ExtensionProfileLevelDescriptor(BaseDescriptor):
    """Profiles and levels, with a number to refer to them.

    ISO/IEC 14496-1:2010, 7.2.6.19::

        class ExtensionProfileLevelDescriptor extends BaseDescriptor : bit(8) tag = 0x13 {
            bit(8) profileLevelIndicationIndex;
            bit(8) ODProfileLevelIndication;
            bit(8) sceneProfileLevelIndication;
            bit(8) audioProfileLevelIndication;
            bit(8) visualProfileLevelIndication;
            bit(8) graphicsProfileLevelIndication;
            bit(8) MPEGJProfileLevelIndication;
        }

    Attributes:
        profileLevelIndicationIndex: ``bit(8)``.
        ODProfileLevelIndication: ``bit(8)``.
        sceneProfileLevelIndication: ``bit(8)``.
        audioProfileLevelIndication: ``bit(8)``.
        visualProfileLevelIndication: ``bit(8)``.
        graphicsProfileLevelIndication: ``bit(8)``.
        MPEGJProfileLevelIndication: ``bit(8)``.
    """

    __slots__ = (
        "MPEGJProfileLevelIndication",
        "ODProfileLevelIndication",
        "audioProfileLevelIndication",
        "graphicsProfileLevelIndication",
        "profileLevelIndicationIndex",
        "sceneProfileLevelIndication",
        "visualProfileLevelIndication",
    )

    tag_value: ClassVar[int] = 19
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.19"
    _fields: ClassVar[tuple[str, ...]] = (
        "profileLevelIndicationIndex",
        "ODProfileLevelIndication",
        "sceneProfileLevelIndication",
        "audioProfileLevelIndication",
        "visualProfileLevelIndication",
        "graphicsProfileLevelIndication",
        "MPEGJProfileLevelIndication",
    )

    profileLevelIndicationIndex: int
    ODProfileLevelIndication: int
    sceneProfileLevelIndication: int
    audioProfileLevelIndication: int
    visualProfileLevelIndication: int
    graphicsProfileLevelIndication: int
    MPEGJProfileLevelIndication: int

    def __init__(
        self,
        *,
        profileLevelIndicationIndex: int = 0,
        ODProfileLevelIndication: int = 0,
        sceneProfileLevelIndication: int = 0,
        audioProfileLevelIndication: int = 0,
        visualProfileLevelIndication: int = 0,
        graphicsProfileLevelIndication: int = 0,
        MPEGJProfileLevelIndication: int = 0,
    ) -> None:
        Descriptor.__init__(self)
        self.profileLevelIndicationIndex = profileLevelIndicationIndex
        self.ODProfileLevelIndication = ODProfileLevelIndication
        self.sceneProfileLevelIndication = sceneProfileLevelIndication
        self.audioProfileLevelIndication = audioProfileLevelIndication
        self.visualProfileLevelIndication = visualProfileLevelIndication
        self.graphicsProfileLevelIndication = graphicsProfileLevelIndication
        self.MPEGJProfileLevelIndication = MPEGJProfileLevelIndication

    def _read(self, r: Reader, /) -> None:
        (
            self.profileLevelIndicationIndex,
            self.ODProfileLevelIndication,
            self.sceneProfileLevelIndication,
            self.audioProfileLevelIndication,
            self.visualProfileLevelIndication,
            self.graphicsProfileLevelIndication,
            self.MPEGJProfileLevelIndication,
        ) = r.run(_ExtensionProfileLevelDescriptor_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ExtensionProfileLevelDescriptor_R0,
            self.profileLevelIndicationIndex,
            self.ODProfileLevelIndication,
            self.sceneProfileLevelIndication,
            self.audioProfileLevelIndication,
            self.visualProfileLevelIndication,
            self.graphicsProfileLevelIndication,
            self.MPEGJProfileLevelIndication,
        )


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


_ES_ID_Inc_R0: Final = Run(">I", (("Track_ID", 32),))


class ES_ID_Inc(BaseDescriptor):
    """A stream of the presentation, as a track identifier, in an initial object descriptor of a file.

    ISO/IEC 14496-1:2010, 7.2.6.21::

        class ES_ID_Inc extends BaseDescriptor : bit(8) tag = 0x0E {
            unsigned int(32) Track_ID;
        }

    Attributes:
        Track_ID: ``unsigned int(32)``.
    """

    __slots__ = ("Track_ID",)

    tag_value: ClassVar[int] = 14
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.21"
    _fields: ClassVar[tuple[str, ...]] = ("Track_ID",)

    Track_ID: int

    def __init__(self, *, Track_ID: int = 0) -> None:
        Descriptor.__init__(self)
        self.Track_ID = Track_ID

    def _read(self, r: Reader, /) -> None:
        (self.Track_ID,) = r.run(_ES_ID_Inc_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_ES_ID_Inc_R0, self.Track_ID)


_ES_ID_Ref_R0: Final = Run(">H", (("ref_index", 16),))


class ES_ID_Ref(BaseDescriptor):
    """A stream of an object, as an index into the track's 'mpod' reference.

    ISO/IEC 14496-1:2010, 7.2.6.22::

        class ES_ID_Ref extends BaseDescriptor : bit(8) tag = 0x0F {
            bit(16) ref_index;
        }

    Attributes:
        ref_index: From 1.
    """

    __slots__ = ("ref_index",)

    tag_value: ClassVar[int] = 15
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.22"
    _fields: ClassVar[tuple[str, ...]] = ("ref_index",)

    ref_index: int

    def __init__(self, *, ref_index: int = 0) -> None:
        Descriptor.__init__(self)
        self.ref_index = ref_index

    def _read(self, r: Reader, /) -> None:
        (self.ref_index,) = r.run(_ES_ID_Ref_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_ES_ID_Ref_R0, self.ref_index)


_SLConfigDescriptor_R0: Final = Run(">B", (("predefined", 8),))
_SLConfigDescriptor_R1: Final = Run(
    ">BIIBBBBH",
    (
        ("useAccessUnitStartFlag", 1),
        ("useAccessUnitEndFlag", 1),
        ("useRandomAccessPointFlag", 1),
        ("hasRandomAccessUnitsOnlyFlag", 1),
        ("usePaddingFlag", 1),
        ("useTimeStampsFlag", 1),
        ("useIdleFlag", 1),
        ("durationFlag", 1),
    ),
    (("timeStampResolution", 32),),
    (("OCRResolution", 32),),
    (("timeStampLength", 8),),
    (("OCRLength", 8),),
    (("AU_Length", 8),),
    (("instantBitrateLength", 8),),
    (
        ("degradationPriorityLength", 4),
        ("AU_seqNumLength", 5),
        ("packetSeqNumLength", 5),
        ("reserved", 2),
    ),
)
_SLConfigDescriptor_R2: Final = Run(
    ">IHH",
    (("timeScale", 32),),
    (("accessUnitDuration", 16),),
    (("compositionUnitDuration", 16),),
)


class SLConfigDescriptor(BaseDescriptor):
    """How the packets of the sync layer are built.

    ISO/IEC 14496-1:2010, 7.3.2.3.1::

        class SLConfigDescriptor extends BaseDescriptor : bit(8) tag = 0x06 {
            bit(8) predefined;
            if (predefined == 0) {
                bit(1) useAccessUnitStartFlag;
                bit(1) useAccessUnitEndFlag;
                bit(1) useRandomAccessPointFlag;
                bit(1) hasRandomAccessUnitsOnlyFlag;
                bit(1) usePaddingFlag;
                bit(1) useTimeStampsFlag;
                bit(1) useIdleFlag;
                bit(1) durationFlag;
                bit(32) timeStampResolution;
                bit(32) OCRResolution;
                bit(8) timeStampLength;
                bit(8) OCRLength;
                bit(8) AU_Length;
                bit(8) instantBitrateLength;
                bit(4) degradationPriorityLength;
                bit(5) AU_seqNumLength;
                bit(5) packetSeqNumLength;
                bit(2) reserved = 0b11;
            }
            if (predefined == 0 && durationFlag) {
                bit(32) timeScale;
                bit(16) accessUnitDuration;
                bit(16) compositionUnitDuration;
            }
            if (predefined == 0 && !useTimeStampsFlag) {
                bit(timeStampLength) startDecodingTimeStamp;
                bit(timeStampLength) startCompositionTimeStamp;
            }
        }

    Attributes:
        predefined: 0: given here, 1: null header, 2: for use in files.
        useAccessUnitStartFlag: ``bit(1)``; None when left out.
        useAccessUnitEndFlag: ``bit(1)``; None when left out.
        useRandomAccessPointFlag: ``bit(1)``; None when left out.
        hasRandomAccessUnitsOnlyFlag: ``bit(1)``; None when left out.
        usePaddingFlag: ``bit(1)``; None when left out.
        useTimeStampsFlag: ``bit(1)``; None when left out.
        useIdleFlag: ``bit(1)``; None when left out.
        durationFlag: ``bit(1)``; None when left out.
        timeStampResolution: Ticks per second; None when left out.
        OCRResolution: Ticks per second; None when left out.
        timeStampLength: Bits, at most 64; None when left out.
        OCRLength: Bits, at most 64; None when left out.
        AU_Length: Bits, at most 32; None when left out.
        instantBitrateLength: Bits; None when left out.
        degradationPriorityLength: Bits; None when left out.
        AU_seqNumLength: Bits, at most 16; None when left out.
        packetSeqNumLength: Bits, at most 16; None when left out.
        reserved: ``bit(2)``; None when left out.
        timeScale: Ticks per second; None when left out.
        accessUnitDuration: Ticks; None when left out.
        compositionUnitDuration: Ticks; None when left out.
        startDecodingTimeStamp: ``bit(timeStampLength)``; None when left out.
        startCompositionTimeStamp: ``bit(timeStampLength)``; None when left out.
    """

    __slots__ = (
        "AU_Length",
        "AU_seqNumLength",
        "OCRLength",
        "OCRResolution",
        "accessUnitDuration",
        "compositionUnitDuration",
        "degradationPriorityLength",
        "durationFlag",
        "hasRandomAccessUnitsOnlyFlag",
        "instantBitrateLength",
        "packetSeqNumLength",
        "predefined",
        "reserved",
        "startCompositionTimeStamp",
        "startDecodingTimeStamp",
        "timeScale",
        "timeStampLength",
        "timeStampResolution",
        "useAccessUnitEndFlag",
        "useAccessUnitStartFlag",
        "useIdleFlag",
        "usePaddingFlag",
        "useRandomAccessPointFlag",
        "useTimeStampsFlag",
    )

    tag_value: ClassVar[int] = 6
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.3.2.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "predefined",
        "useAccessUnitStartFlag",
        "useAccessUnitEndFlag",
        "useRandomAccessPointFlag",
        "hasRandomAccessUnitsOnlyFlag",
        "usePaddingFlag",
        "useTimeStampsFlag",
        "useIdleFlag",
        "durationFlag",
        "timeStampResolution",
        "OCRResolution",
        "timeStampLength",
        "OCRLength",
        "AU_Length",
        "instantBitrateLength",
        "degradationPriorityLength",
        "AU_seqNumLength",
        "packetSeqNumLength",
        "reserved",
        "timeScale",
        "accessUnitDuration",
        "compositionUnitDuration",
        "startDecodingTimeStamp",
        "startCompositionTimeStamp",
    )

    predefined: int
    useAccessUnitStartFlag: int | None
    useAccessUnitEndFlag: int | None
    useRandomAccessPointFlag: int | None
    hasRandomAccessUnitsOnlyFlag: int | None
    usePaddingFlag: int | None
    useTimeStampsFlag: int | None
    useIdleFlag: int | None
    durationFlag: int | None
    timeStampResolution: int | None
    OCRResolution: int | None
    timeStampLength: int | None
    OCRLength: int | None
    AU_Length: int | None
    instantBitrateLength: int | None
    degradationPriorityLength: int | None
    AU_seqNumLength: int | None
    packetSeqNumLength: int | None
    reserved: int | None
    timeScale: int | None
    accessUnitDuration: int | None
    compositionUnitDuration: int | None
    startDecodingTimeStamp: int | None
    startCompositionTimeStamp: int | None

    def __init__(
        self,
        *,
        predefined: int = 0,
        useAccessUnitStartFlag: int | None = None,
        useAccessUnitEndFlag: int | None = None,
        useRandomAccessPointFlag: int | None = None,
        hasRandomAccessUnitsOnlyFlag: int | None = None,
        usePaddingFlag: int | None = None,
        useTimeStampsFlag: int | None = None,
        useIdleFlag: int | None = None,
        durationFlag: int | None = None,
        timeStampResolution: int | None = None,
        OCRResolution: int | None = None,
        timeStampLength: int | None = None,
        OCRLength: int | None = None,
        AU_Length: int | None = None,
        instantBitrateLength: int | None = None,
        degradationPriorityLength: int | None = None,
        AU_seqNumLength: int | None = None,
        packetSeqNumLength: int | None = None,
        reserved: int | None = None,
        timeScale: int | None = None,
        accessUnitDuration: int | None = None,
        compositionUnitDuration: int | None = None,
        startDecodingTimeStamp: int | None = None,
        startCompositionTimeStamp: int | None = None,
    ) -> None:
        Descriptor.__init__(self)
        self.predefined = predefined
        self.useAccessUnitStartFlag = useAccessUnitStartFlag
        self.useAccessUnitEndFlag = useAccessUnitEndFlag
        self.useRandomAccessPointFlag = useRandomAccessPointFlag
        self.hasRandomAccessUnitsOnlyFlag = hasRandomAccessUnitsOnlyFlag
        self.usePaddingFlag = usePaddingFlag
        self.useTimeStampsFlag = useTimeStampsFlag
        self.useIdleFlag = useIdleFlag
        self.durationFlag = durationFlag
        self.timeStampResolution = timeStampResolution
        self.OCRResolution = OCRResolution
        self.timeStampLength = timeStampLength
        self.OCRLength = OCRLength
        self.AU_Length = AU_Length
        self.instantBitrateLength = instantBitrateLength
        self.degradationPriorityLength = degradationPriorityLength
        self.AU_seqNumLength = AU_seqNumLength
        self.packetSeqNumLength = packetSeqNumLength
        self.reserved = reserved
        self.timeScale = timeScale
        self.accessUnitDuration = accessUnitDuration
        self.compositionUnitDuration = compositionUnitDuration
        self.startDecodingTimeStamp = startDecodingTimeStamp
        self.startCompositionTimeStamp = startCompositionTimeStamp

    def _read(self, r: Reader, /) -> None:
        self.useAccessUnitStartFlag = None
        self.useAccessUnitEndFlag = None
        self.useRandomAccessPointFlag = None
        self.hasRandomAccessUnitsOnlyFlag = None
        self.usePaddingFlag = None
        self.useTimeStampsFlag = None
        useTimeStampsFlag = 0
        self.useIdleFlag = None
        self.durationFlag = None
        durationFlag = 0
        self.timeStampResolution = None
        self.OCRResolution = None
        self.timeStampLength = None
        timeStampLength = 0
        self.OCRLength = None
        self.AU_Length = None
        self.instantBitrateLength = None
        self.degradationPriorityLength = None
        self.AU_seqNumLength = None
        self.packetSeqNumLength = None
        self.reserved = None
        self.timeScale = None
        self.accessUnitDuration = None
        self.compositionUnitDuration = None
        self.startDecodingTimeStamp = None
        self.startCompositionTimeStamp = None
        (predefined,) = r.run(_SLConfigDescriptor_R0)
        self.predefined = predefined
        if predefined == 0:
            (
                bits_2,
                self.timeStampResolution,
                self.OCRResolution,
                timeStampLength,
                self.OCRLength,
                self.AU_Length,
                self.instantBitrateLength,
                bits_4,
            ) = r.run(_SLConfigDescriptor_R1)
            self.useAccessUnitStartFlag = bits_2 >> 7
            self.useAccessUnitEndFlag = (bits_2 >> 6) & 0x1
            self.useRandomAccessPointFlag = (bits_2 >> 5) & 0x1
            self.hasRandomAccessUnitsOnlyFlag = (bits_2 >> 4) & 0x1
            self.usePaddingFlag = (bits_2 >> 3) & 0x1
            self.useTimeStampsFlag = useTimeStampsFlag = (bits_2 >> 2) & 0x1
            self.useIdleFlag = (bits_2 >> 1) & 0x1
            self.durationFlag = durationFlag = bits_2 & 0x1
            self.timeStampLength = timeStampLength
            self.degradationPriorityLength = bits_4 >> 12
            self.AU_seqNumLength = (bits_4 >> 7) & 0x1F
            self.packetSeqNumLength = (bits_4 >> 2) & 0x1F
            self.reserved = bits_4 & 0x3

        if (predefined == 0) and durationFlag:
            self.timeScale, self.accessUnitDuration, self.compositionUnitDuration = (
                r.run(_SLConfigDescriptor_R2)
            )

        if (predefined == 0) and (not useTimeStampsFlag):
            self.startDecodingTimeStamp = r.bits(
                "startDecodingTimeStamp", timeStampLength
            )
            self.startCompositionTimeStamp = r.bits(
                "startCompositionTimeStamp", timeStampLength
            )

    def _write(self, w: Writer, /) -> None:
        predefined = self.predefined
        useTimeStampsFlag = self.useTimeStampsFlag or 0
        durationFlag = self.durationFlag or 0
        timeStampLength = self.timeStampLength or 0
        w.run(_SLConfigDescriptor_R0, self.predefined)
        if predefined == 0:
            w.run(
                _SLConfigDescriptor_R1,
                w.pack(
                    ("useAccessUnitStartFlag", self.useAccessUnitStartFlag, 1, False),
                    ("useAccessUnitEndFlag", self.useAccessUnitEndFlag, 1, False),
                    (
                        "useRandomAccessPointFlag",
                        self.useRandomAccessPointFlag,
                        1,
                        False,
                    ),
                    (
                        "hasRandomAccessUnitsOnlyFlag",
                        self.hasRandomAccessUnitsOnlyFlag,
                        1,
                        False,
                    ),
                    ("usePaddingFlag", self.usePaddingFlag, 1, False),
                    ("useTimeStampsFlag", self.useTimeStampsFlag, 1, False),
                    ("useIdleFlag", self.useIdleFlag, 1, False),
                    ("durationFlag", self.durationFlag, 1, False),
                ),
                self.timeStampResolution,
                self.OCRResolution,
                self.timeStampLength,
                self.OCRLength,
                self.AU_Length,
                self.instantBitrateLength,
                w.pack(
                    (
                        "degradationPriorityLength",
                        self.degradationPriorityLength,
                        4,
                        False,
                    ),
                    ("AU_seqNumLength", self.AU_seqNumLength, 5, False),
                    ("packetSeqNumLength", self.packetSeqNumLength, 5, False),
                    ("reserved", self.reserved, 2, False),
                ),
            )

        if (predefined == 0) and durationFlag:
            w.run(
                _SLConfigDescriptor_R2,
                self.timeScale,
                self.accessUnitDuration,
                self.compositionUnitDuration,
            )

        if (predefined == 0) and (not useTimeStampsFlag):
            w.bits(
                "startDecodingTimeStamp", self.startDecodingTimeStamp, timeStampLength
            )
            w.bits(
                "startCompositionTimeStamp",
                self.startCompositionTimeStamp,
                timeStampLength,
            )
