"""Classes of QuickTime File Format: itunes metadata.

Generated from the specification ``quicktime/itunes_metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable


class MetadataItemBox(Box):
    """One item of metadata; its code is a name, or the index of a key.

    QuickTime File Format, Metadata Item Atom::

        aligned(8) class MetadataItemBox(item_code) extends Box(item_code) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"----"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Item Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, type: str = "----", *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self, type)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_MetadataValueBox_R0: Final = Run(
    ">IHH",
    (("type_set", 8), ("type_code", 24)),
    (("country_indicator", 16),),
    (("language_indicator", 16),),
)


class MetadataValueBox(Box):
    """A value with its type and locale.

    QuickTime File Format, Value Atom::

        aligned(8) class MetadataValueBox extends Box('data') {
            unsigned int(8) type_set = 0;
            unsigned int(24) type_code;
            unsigned int(16) country_indicator;
            unsigned int(16) language_indicator;
            unsigned int(8) value[];
        }

    Attributes:
        type_set: 0: the well-known types.
        type_code: 0 binary, 1 UTF-8, 13 JPEG, 14 PNG, 21 signed integer ….
        country_indicator: 0: all countries.
        language_indicator: 0: all languages.
        value: ``unsigned int(8) value[]``.
    """

    __slots__ = (
        "country_indicator",
        "language_indicator",
        "type_code",
        "type_set",
        "value",
    )

    fourcc: ClassVar[bytes] = b"data"
    clause: ClassVar[str] = "QuickTime File Format, Value Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "type_set",
        "type_code",
        "country_indicator",
        "language_indicator",
        "value",
    )

    type_set: int
    type_code: int
    country_indicator: int
    language_indicator: int
    value: bytes | memoryview

    def __init__(
        self,
        *,
        type_set: int = 0,
        type_code: int = 0,
        country_indicator: int = 0,
        language_indicator: int = 0,
        value: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.type_set = type_set
        self.type_code = type_code
        self.country_indicator = country_indicator
        self.language_indicator = language_indicator
        self.value = value

    def _read(self, r: Reader, /) -> None:
        bits_2, self.country_indicator, self.language_indicator = r.run(
            _MetadataValueBox_R0
        )
        self.type_set = bits_2 >> 24
        self.type_code = bits_2 & 0xFFFFFF
        self.value = r.tail("value")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataValueBox_R0,
            w.pack(
                ("type_set", self.type_set, 8, False),
                ("type_code", self.type_code, 24, False),
            ),
            self.country_indicator,
            self.language_indicator,
        )
        w.octets("value", self.value)


_MetadataMeanBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class MetadataMeanBox(FullBox):
    """Namespace of a free-form item, a reversed domain name.

    QuickTime File Format, Metadata Item Atom::

        aligned(8) class MetadataMeanBox extends FullBox('mean', version = 0, flags = 0) {
            unsigned int(8) namespace[];
        }

    Attributes:
        namespace: ``unsigned int(8) namespace[]``.
    """

    __slots__ = ("namespace",)

    fourcc: ClassVar[bytes] = b"mean"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Item Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "namespace")

    namespace: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, namespace: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.namespace = namespace

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MetadataMeanBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.namespace = r.tail("namespace")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataMeanBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("namespace", self.namespace)


_MetadataNameBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class MetadataNameBox(FullBox):
    """Name of a free-form item.

    QuickTime File Format, Name Atom::

        aligned(8) class MetadataNameBox extends FullBox('name', version = 0, flags = 0) {
            unsigned int(8) name[];
        }

    Attributes:
        name: ``unsigned int(8) name[]``.
    """

    __slots__ = ("name",)

    fourcc: ClassVar[bytes] = b"name"
    clause: ClassVar[str] = "QuickTime File Format, Name Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "name")

    name: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, name: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.name = name

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MetadataNameBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.name = r.tail("name")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataNameBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("name", self.name)


_MetadataItemInformationBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("item_ID", 32),)
)


class MetadataItemInformationBox(FullBox):
    """Number of an item.

    QuickTime File Format, Item Information Atom::

        aligned(8) class MetadataItemInformationBox extends FullBox('itif', version = 0, flags = 0) {
            unsigned int(32) item_ID;
        }

    Attributes:
        item_ID: ``unsigned int(32)``.
    """

    __slots__ = ("item_ID",)

    fourcc: ClassVar[bytes] = b"itif"
    clause: ClassVar[str] = "QuickTime File Format, Item Information Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "item_ID")

    item_ID: int

    def __init__(self, *, version: int = 0, flags: int = 0, item_ID: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.item_ID = item_ID

    def _read(self, r: Reader, /) -> None:
        bits_2, self.item_ID = r.run(_MetadataItemInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataItemInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.item_ID,
        )


class PurchaseInformationBox(Box):
    """Protection information left after a purchase.

    QuickTime File Format, Purchase Information::

        aligned(8) class PurchaseInformationBox extends Box('pinf') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"pinf"
    clause: ClassVar[str] = "QuickTime File Format, Purchase Information"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class FairPlayBox(Box):
    """A key, certificate or right of a purchase; its layout is not published.

    QuickTime File Format, FairPlay::

        aligned(8) class FairPlayBox extends Box('user' or 'key ' or 'iviv' or 'righ' or 'priv' or 'sign' or 'cert' or 'chtb') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"user"
    clause: ClassVar[str] = "QuickTime File Format, FairPlay"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "user", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
