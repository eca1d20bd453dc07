"""Classes of 3GPP TS 26.244: user data.

Generated from the specification ``ts26244/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Run
from bmffkit.runtime.support import letters

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_AssetTextBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)


class AssetTextBox(FullBox):
    """A text about the work: title, description, performer, author or genre.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetTextBox extends FullBox('titl' or 'dscp' or 'perf' or 'auth' or 'gnre', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring text;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        text: ``utfstring``.
    """

    __slots__ = ("language", "pad", "text")

    fourcc: ClassVar[bytes] = b"titl"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "pad", "language", "text")

    pad: int
    language: str
    text: str

    def __init__(
        self,
        type: str = "titl",
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        text: str = "",
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.text = text

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_AssetTextBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.text = r.wide_text("text")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetTextBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("text", self.text)


_AssetRatingBox_R0: Final = Run(
    ">I4s4sH",
    (("version", 8), ("flags", 24)),
    (("rating_entity", 32),),
    (("rating_criteria", 32),),
    (("pad", 1), ("language", 15)),
)


class AssetRatingBox(FullBox):
    """Rating of the work.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetRatingBox extends FullBox('rtng', version = 0, flags = 0) {
            unsigned int(32) rating_entity;
            unsigned int(32) rating_criteria;
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring rating_info;
        }

    Attributes:
        rating_entity: ``unsigned int(32)``.
        rating_criteria: ``unsigned int(32)``.
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        rating_info: ``utfstring``.
    """

    __slots__ = ("language", "pad", "rating_criteria", "rating_entity", "rating_info")

    fourcc: ClassVar[bytes] = b"rtng"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "rating_entity",
        "rating_criteria",
        "pad",
        "language",
        "rating_info",
    )

    rating_entity: str
    rating_criteria: str
    pad: int
    language: str
    rating_info: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        rating_entity: str = "",
        rating_criteria: str = "",
        pad: int = 0,
        language: str = "und",
        rating_info: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.rating_entity = rating_entity
        self.rating_criteria = rating_criteria
        self.pad = pad
        self.language = language
        self.rating_info = rating_info

    def _read(self, r: Reader, /) -> None:
        bits_2, code, code_2, bits_4 = r.run(_AssetRatingBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.rating_entity = code.decode("latin-1")
        self.rating_criteria = code_2.decode("latin-1")
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.rating_info = r.wide_text("rating_info")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetRatingBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("rating_entity", self.rating_entity),
            w.code("rating_criteria", self.rating_criteria),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("rating_info", self.rating_info)


_AssetClassificationBox_R0: Final = Run(
    ">I4sHH",
    (("version", 8), ("flags", 24)),
    (("classification_entity", 32),),
    (("classification_table", 16),),
    (("pad", 1), ("language", 15)),
)


class AssetClassificationBox(FullBox):
    """Classification of the work.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetClassificationBox extends FullBox('clsf', version = 0, flags = 0) {
            unsigned int(32) classification_entity;
            unsigned int(16) classification_table;
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring classification_info;
        }

    Attributes:
        classification_entity: ``unsigned int(32)``.
        classification_table: ``unsigned int(16)``.
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        classification_info: ``utfstring``.
    """

    __slots__ = (
        "classification_entity",
        "classification_info",
        "classification_table",
        "language",
        "pad",
    )

    fourcc: ClassVar[bytes] = b"clsf"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "classification_entity",
        "classification_table",
        "pad",
        "language",
        "classification_info",
    )

    classification_entity: str
    classification_table: int
    pad: int
    language: str
    classification_info: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        classification_entity: str = "",
        classification_table: int = 0,
        pad: int = 0,
        language: str = "und",
        classification_info: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.classification_entity = classification_entity
        self.classification_table = classification_table
        self.pad = pad
        self.language = language
        self.classification_info = classification_info

    def _read(self, r: Reader, /) -> None:
        bits_2, code, self.classification_table, bits_4 = r.run(
            _AssetClassificationBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.classification_entity = code.decode("latin-1")
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.classification_info = r.wide_text("classification_info")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetClassificationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("classification_entity", self.classification_entity),
            self.classification_table,
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("classification_info", self.classification_info)


_AssetKeywordsBox_R0: Final = Run(
    ">IHB",
    (("version", 8), ("flags", 24)),
    (("pad", 1), ("language", 15)),
    (("keyword_count", 8),),
)
_AssetKeywordsBox_R1: Final = Run(">B", (("keyword_size", 8),))


class AssetKeywordsBox(FullBox):
    """Keywords of the work.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetKeywordsBox extends FullBox('kywd', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            unsigned int(8) keyword_count;
            for (i = 0; i < keyword_count; i++) {
                unsigned int(8) keyword_size;
                unsigned int(8) keyword[keyword_size];
            }
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        keyword_count: ``unsigned int(8)``.
    """

    __slots__ = ("keyword", "language", "pad")

    fourcc: ClassVar[bytes] = b"kywd"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "keyword_count",
        "keyword",
    )

    pad: int
    language: str
    keyword: list[bytes]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        keyword: Iterable[bytes] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.keyword = list(keyword)

    @property
    def keyword_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.keyword)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, keyword_count = r.run(_AssetKeywordsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        keyword: list[bytes] = []
        self.keyword = keyword
        r.allow("keyword", keyword_count, 8)
        for _ in range(keyword_count):
            (keyword_size,) = r.run(_AssetKeywordsBox_R1)
            keyword_2 = r.octets("keyword", keyword_size)
            keyword.append(keyword_2)

    def _write(self, w: Writer, /) -> None:
        keyword_count = len(self.keyword)
        w.run(
            _AssetKeywordsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
            keyword_count,
        )
        for keyword in self.keyword:
            keyword_size = len(keyword)
            w.run(_AssetKeywordsBox_R1, keyword_size)
            w.octets("keyword", keyword, keyword_size)


_AssetLocationBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)
_AssetLocationBox_R1: Final = Run(
    ">Biii",
    (("role", 8),),
    (("longitude", 32),),
    (("latitude", 32),),
    (("altitude", 32),),
)


class AssetLocationBox(FullBox):
    """Place the work deals with or was made at.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetLocationBox extends FullBox('loci', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring name;
            unsigned int(8) role;
            signed int(32) longitude;
            signed int(32) latitude;
            signed int(32) altitude;
            utfstring astronomical_body;
            utfstring additional_notes;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        name: ``utfstring``.
        role: 0 shooting, 1 real, 2 fictional location.
        longitude: 16.16 fixed point, degrees.
        latitude: 16.16 fixed point, degrees.
        altitude: 16.16 fixed point, metres.
        astronomical_body: ``utfstring``.
        additional_notes: ``utfstring``.
    """

    __slots__ = (
        "additional_notes",
        "altitude",
        "astronomical_body",
        "language",
        "latitude",
        "longitude",
        "name",
        "pad",
        "role",
    )

    fourcc: ClassVar[bytes] = b"loci"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "name",
        "role",
        "longitude",
        "latitude",
        "altitude",
        "astronomical_body",
        "additional_notes",
    )

    pad: int
    language: str
    name: str
    role: int
    longitude: int
    latitude: int
    altitude: int
    astronomical_body: str
    additional_notes: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        name: str = "",
        role: int = 0,
        longitude: int = 0,
        latitude: int = 0,
        altitude: int = 0,
        astronomical_body: str = "",
        additional_notes: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.name = name
        self.role = role
        self.longitude = longitude
        self.latitude = latitude
        self.altitude = altitude
        self.astronomical_body = astronomical_body
        self.additional_notes = additional_notes

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_AssetLocationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.name = r.wide_text("name")
        self.role, self.longitude, self.latitude, self.altitude = r.run(
            _AssetLocationBox_R1
        )
        self.astronomical_body = r.wide_text("astronomical_body")
        self.additional_notes = r.wide_text("additional_notes")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetLocationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("name", self.name)
        w.run(
            _AssetLocationBox_R1,
            self.role,
            self.longitude,
            self.latitude,
            self.altitude,
        )
        w.wide_text("astronomical_body", self.astronomical_body)
        w.wide_text("additional_notes", self.additional_notes)


_AssetAlbumBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)
_AssetAlbumBox_R1: Final = Run(">B", (("track_number", 8),))


class AssetAlbumBox(FullBox):
    """Album the work belongs to, with its track number.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetAlbumBox extends FullBox('albm', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring album_title;
            unsigned int(8) track_number;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        album_title: ``utfstring``.
        track_number: ``unsigned int(8)``; None when left out.
    """

    __slots__ = ("album_title", "language", "pad", "track_number")

    fourcc: ClassVar[bytes] = b"albm"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "album_title",
        "track_number",
    )

    pad: int
    language: str
    album_title: str
    track_number: int | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        album_title: str = "",
        track_number: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.album_title = album_title
        self.track_number = track_number

    def _read(self, r: Reader, /) -> None:
        self.track_number = None
        bits_2, bits_4 = r.run(_AssetAlbumBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.album_title = r.wide_text("album_title")
        if r.remaining() > 0:
            (self.track_number,) = r.run(_AssetAlbumBox_R1)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetAlbumBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("album_title", self.album_title)
        if self.track_number is not None:
            w.run(_AssetAlbumBox_R1, self.track_number)


_AssetRecordingYearBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("recording_year", 16),)
)


class AssetRecordingYearBox(FullBox):
    """Year the work was recorded.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetRecordingYearBox extends FullBox('yrrc', version = 0, flags = 0) {
            unsigned int(16) recording_year;
        }

    Attributes:
        recording_year: ``unsigned int(16)``.
    """

    __slots__ = ("recording_year",)

    fourcc: ClassVar[bytes] = b"yrrc"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "recording_year")

    recording_year: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, recording_year: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.recording_year = recording_year

    def _read(self, r: Reader, /) -> None:
        bits_2, self.recording_year = r.run(_AssetRecordingYearBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetRecordingYearBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.recording_year,
        )


_AssetCollectionBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)


class AssetCollectionBox(FullBox):
    """Name of the collection the work belongs to.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetCollectionBox extends FullBox('coll', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring collection_name;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        collection_name: ``utfstring``.
    """

    __slots__ = ("collection_name", "language", "pad")

    fourcc: ClassVar[bytes] = b"coll"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "collection_name",
    )

    pad: int
    language: str
    collection_name: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        collection_name: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.collection_name = collection_name

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_AssetCollectionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.collection_name = r.wide_text("collection_name")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetCollectionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("collection_name", self.collection_name)


_AssetUserRatingBox_R0: Final = Run(
    ">IBHB", (("version", 8), ("flags", 24)), (("reserved", 24),), (("user_rating", 8),)
)


class AssetUserRatingBox(FullBox):
    """Rating given by the user.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetUserRatingBox extends FullBox('urat', version = 0, flags = 0) {
            unsigned int(24) reserved = 0;
            unsigned int(8) user_rating;
        }

    Attributes:
        reserved: ``unsigned int(24)``.
        user_rating: 0 to 100.
    """

    __slots__ = ("reserved", "user_rating")

    fourcc: ClassVar[bytes] = b"urat"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "reserved", "user_rating")

    reserved: int
    user_rating: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        user_rating: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.user_rating = user_rating

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, bits_5, self.user_rating = r.run(_AssetUserRatingBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        bits_3 = (bits_4 << 16) | bits_5
        self.reserved = bits_3

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("reserved", self.reserved, 24, False))
        w.run(
            _AssetUserRatingBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.user_rating,
        )
