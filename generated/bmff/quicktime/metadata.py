"""Classes of QuickTime File Format: metadata.

Generated from the specification ``quicktime/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Row, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmff.quicktime.itunes_metadata import MetadataItemBox
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_MetadataHeaderBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("next_item_ID", 32),)
)


class MetadataHeaderBox(FullBox):
    """Next free number for metadata items.

    QuickTime File Format, Metadata Header Atom::

        aligned(8) class MetadataHeaderBox extends FullBox('mhdr', version = 0, flags = 0) {
            unsigned int(32) next_item_ID;
        }

    Attributes:
        next_item_ID: ``unsigned int(32)``.
    """

    __slots__ = ("next_item_ID",)

    fourcc: ClassVar[bytes] = b"mhdr"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Header Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "next_item_ID")

    next_item_ID: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, next_item_ID: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.next_item_ID = next_item_ID

    def _read(self, r: Reader, /) -> None:
        bits_2, self.next_item_ID = r.run(_MetadataHeaderBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.next_item_ID,
        )


_MetadataItemKeysBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_MetadataItemKeysBox_R1: Final = Run(
    ">I4s", (("key_size", 32),), (("key_namespace", 32),)
)


class MetadataItemKeysBox(FullBox):
    """Names of the metadata items, which refer to them by index.

    QuickTime File Format, Metadata Item Keys Atom::

        aligned(8) class MetadataItemKeysBox extends FullBox('keys', version = 0, flags = 0) {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) key_size;
                unsigned int(32) key_namespace;
                unsigned int(8) key_value[key_size - 8];
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"keys"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Item Keys Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: list[MetadataItemKeysBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of MetadataItemKeysBox.

        Attributes:
            key_size: Bytes, this field and the next included.
            key_namespace: ``unsigned int(32)``.
            key_value: ``unsigned int(8) key_value[key_size - 8]``.
        """

        __slots__ = ("key_namespace", "key_value")

        _fields: ClassVar[tuple[str, ...]] = ("key_namespace", "key_value")

        key_namespace: str
        key_value: bytes

        def __init__(self, *, key_namespace: str = "", key_value: bytes = b"") -> None:
            self.key_namespace = key_namespace
            self.key_value = key_value

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entries: Iterable[MetadataItemKeysBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_MetadataItemKeysBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[MetadataItemKeysBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 64)
        for _ in range(entry_count):
            row = MetadataItemKeysBox.Entry.__new__(MetadataItemKeysBox.Entry)
            entries.append(row)
            key_size, code = r.run(_MetadataItemKeysBox_R1)
            row.key_namespace = code.decode("latin-1")
            row.key_value = r.octets("key_value", (key_size - 8))

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _MetadataItemKeysBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for row in self.entries:
            key_size = len(row.key_value) + 8
            w.run(
                _MetadataItemKeysBox_R1,
                key_size,
                w.code("key_namespace", row.key_namespace),
            )
            w.octets("key_value", row.key_value, (key_size - 8))


_CountryListBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_CountryListBox_R1: Final = Run(">H", (("country_count", 16),))
_CountryListBox_T0: Final = Layout(
    Part(16, (("country", 16, False),)), column="country"
)


class CountryListBox(FullBox):
    """Lists of countries that values refer to by index.

    QuickTime File Format, Country List Atom::

        aligned(8) class CountryListBox extends FullBox('ctry', version = 0, flags = 0) {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(16) country_count;
                for (j = 0; j < country_count; j++) {
                    unsigned int(16) country;
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("country",)

    fourcc: ClassVar[bytes] = b"ctry"
    clause: ClassVar[str] = "QuickTime File Format, Country List Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "country")

    country: list[Table]

    def __init__(
        self, *, version: int = 0, flags: int = 0, country: Iterable[Table] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.country = list(country)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.country)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_CountryListBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        country: list[Table] = []
        self.country = country
        r.allow("country", entry_count, 16)
        for _ in range(entry_count):
            (country_count,) = r.run(_CountryListBox_R1)
            country_2 = r.table("country", _CountryListBox_T0, country_count)
            country.append(country_2)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.country)
        w.run(
            _CountryListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for country in self.country:
            country_count = len(country)
            w.run(_CountryListBox_R1, country_count)
            w.table("country", _CountryListBox_T0, country)


_LanguageListBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_LanguageListBox_R1: Final = Run(">H", (("language_count", 16),))
_LanguageListBox_T0: Final = Layout(
    Part(16, (("language", 16, False),)), column="language"
)


class LanguageListBox(FullBox):
    """Lists of languages that values refer to by index.

    QuickTime File Format, Language List Atom::

        aligned(8) class LanguageListBox extends FullBox('lang', version = 0, flags = 0) {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(16) language_count;
                for (j = 0; j < language_count; j++) {
                    unsigned int(16) language;
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("language",)

    fourcc: ClassVar[bytes] = b"lang"
    clause: ClassVar[str] = "QuickTime File Format, Language List Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "language")

    language: list[Table]

    def __init__(
        self, *, version: int = 0, flags: int = 0, language: Iterable[Table] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.language = list(language)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.language)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_LanguageListBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        language: list[Table] = []
        self.language = language
        r.allow("language", entry_count, 16)
        for _ in range(entry_count):
            (language_count,) = r.run(_LanguageListBox_R1)
            language_2 = r.table("language", _LanguageListBox_T0, language_count)
            language.append(language_2)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.language)
        w.run(
            _LanguageListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for language in self.language:
            language_count = len(language)
            w.run(_LanguageListBox_R1, language_count)
            w.table("language", _LanguageListBox_T0, language)


class MetadataItemListBox(Box):
    """The values of metadata, one item a key.

    QuickTime File Format, Metadata Item List Atom::

        aligned(8) class MetadataItemListBox extends Box('ilst') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"ilst"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Item List Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("MetadataItemBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
